"""Small phase portraits of checkpoints, drawn in the background, those on view first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from plrnn_explorer.dynamics.progress import Progress
from plrnn_explorer.export.look import Look, with_colours
from plrnn_explorer.gui.background import Background
from plrnn_explorer.gui.study_picture import study_picture
from plrnn_explorer.jobs import JobState
from plrnn_explorer.study.store import StudyFileError, open_study
from plrnn_explorer.study.study import Study
from plrnn_explorer.study.view_values import view_of_values

#: Pictures kept in memory.
_MOST = 400


@dataclass(frozen=True)
class Wanted:
    """A picture: of which study, in which colours and size.

    Attributes
    ----------
    file : Path
        The study.
    written : str
        What tells that the file has changed.
    colours : tuple of str
        Of its attractors.
    look : Look
    size : (width, height) in device-independent pixels
    ratio : float
        Device pixels for each.
    """

    file: Path
    written: str
    colours: tuple[str, ...]
    look: Look
    size: tuple[int, int]
    ratio: float


class Thumbnails(QObject):
    """Draws pictures on a thread of its own; the newest request counts.

    Signals
    -------
    drawn()
        There are new pictures; ask for them by `image`.
    """

    drawn = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = Background(self)
        self._images: OrderedDict[Wanted, QImage] = OrderedDict()
        self._latest: dict[tuple[Path, tuple[int, int]], Wanted] = {}
        self._asked: tuple[Wanted, ...] = ()
        self._window: Any = None

    def image(self, wanted: Wanted) -> QImage | None:
        """The picture, or the last one of this checkpoint in this size; None before there is any."""
        found = self._images.get(wanted)
        if found is not None:
            self._images.move_to_end(wanted)
            return found
        before = self._latest.get((wanted.file, wanted.size))
        return self._images.get(before) if before is not None else None

    def has(self, wanted: Wanted) -> bool:
        """Whether the picture is there as it is wanted."""
        return wanted in self._images

    def ask(self, wanted: Sequence[Wanted], window: Any) -> None:
        """Draw what is missing of these, in this order; what was asked for before is given up.

        `window`: what all of them show, as from `view_values`.
        """
        missing = tuple(each for each in wanted if each not in self._images)
        if missing == self._asked and self.busy:
            return
        self._asked, self._window = missing, window
        if missing:
            self._background.start("thumbnails", "Pictures", lambda: _drawing(missing, window), self._heard)
        else:
            self._background.cancel()

    @property
    def busy(self) -> bool:
        """Whether pictures are being drawn."""
        return self._background.busy

    def _heard(self, state: JobState) -> None:
        for wanted, image in state.result or ():
            self._keep(wanted, image)
        if state.result:
            self.drawn.emit()

    def _keep(self, wanted: Wanted, image: QImage) -> None:
        if wanted not in self._images:
            self._images[wanted] = image
            self._latest[wanted.file, wanted.size] = wanted
        while len(self._images) > _MOST:
            self._images.popitem(last=False)

    def shutdown(self) -> bool:
        """Stop drawing; True if the thread ended in time."""
        return self._background.shutdown()


def _drawing(wanted: Sequence[Wanted], window: Any) -> Iterator[Progress[tuple[tuple[Wanted, QImage], ...]]]:
    done: list[tuple[Wanted, QImage]] = []
    yield Progress((), 0.0)
    for each in wanted:
        image = _picture(each, window)
        if image is not None:
            done.append((each, image))
        yield Progress(tuple(done), len(done) / len(wanted))


def _picture(wanted: Wanted, window: Any) -> QImage | None:
    try:
        study = open_study(wanted.file)
    except (StudyFileError, OSError):  # being written just now, or gone
        return None
    return study_picture(_dressed(study, wanted, window), wanted.look, *wanted.size, wanted.ratio)


def _dressed(study: Study, wanted: Wanted, window: Any) -> Study:
    """A study in the colours of its lines and in the window of the run."""
    study = with_colours(study, wanted.colours)
    view = None if window is None else view_of_values(window)
    if view is not None and len(view.plane.origin) == study.model.dimension:
        study = study.with_changes(view=view)
    return study

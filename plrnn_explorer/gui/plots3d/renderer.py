"""Pictures of space made in the background: the newest wish, one at a time."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from plrnn_explorer.dynamics.basin_map import BasinMap
from plrnn_explorer.dynamics.progress import Progress, Steps
from plrnn_explorer.export.look import Look
from plrnn_explorer.export.space import Rendered, prepare, render
from plrnn_explorer.export.space_basins import space_of
from plrnn_explorer.export.space_lens import Lens
from plrnn_explorer.export.space_scene import Scene, make_scene
from plrnn_explorer.gui.background import Background
from plrnn_explorer.gui.session import Session
from plrnn_explorer.jobs import JobState
from plrnn_explorer.study.space_view import SpaceView
from plrnn_explorer.study.study import Study

#: How often the window looks whether a picture is ready, in milliseconds.
_POLL_MS = 3
#: Triangles of all surfaces drawn while the picture turns.
_QUICK_FACES = 30_000


#: Whether the loops that draw are loaded.
_loaded = False


@dataclass(frozen=True, eq=False)
class Wish:
    """A picture to be made.

    Attributes
    ----------
    study : Study
    view : SpaceView or None
        None: as the model is first seen.
    look : Look
    selected : ids
    basins : BasinMap or None
        On the plane of the view.
    size : (width, height) in pixels of the window
    ratio : float
        Pixels of the picture per pixel of the window.
    samples, layers : int
        As for `render`.
    quick : bool
        Whether it is one of those seen while the picture turns: surfaces are coarser.
    """

    study: Study
    view: SpaceView | None
    look: Look
    selected: tuple[str, ...]
    basins: BasinMap | None
    size: tuple[int, int]
    ratio: float
    samples: int = 1
    layers: int = 8
    quick: bool = False


@dataclass(frozen=True, eq=False)
class Shown:
    """A picture that was made, for the screen; `seconds` is what it took."""

    wish: Wish
    view: SpaceView
    scene: Scene
    rendered: Rendered
    image: QImage
    seconds: float

    @property
    def lens(self) -> Lens:
        """Lens in pixels of the window."""
        return self.rendered.lens.sized(*self.wish.size)


def _loading() -> Iterator[float]:
    global _loaded
    if not _loaded:
        yield from prepare()
        _loaded = True


def _steps(wish: Wish) -> Steps[Shown | None]:
    for share in _loading():
        yield Progress(None, 0.9 * share)
    began = time.monotonic()
    study = wish.study
    view = wish.view or space_of(study)
    width, height = (max(1, round(side * wish.ratio)) for side in wish.size)
    lens = Lens.of(view, width, height)
    # In powers of two, so that curves are not thinned anew at every turn of the wheel.
    detail = 2.0 ** -round(math.log2(max(lens.scale, 1.0)))
    faces = _QUICK_FACES if wish.quick else 0
    scene = make_scene(study, view, wish.look, wish.selected, wish.basins, detail, faces)
    rendered = render(scene, lens, wish.samples, wish.layers, wish.ratio)
    picture = QImage(
        rendered.image.data, width, height, 4 * width, QImage.Format.Format_RGBA8888_Premultiplied
    ).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    if not wish.quick:  # the first turn shall not wait for it
        make_scene(study, view, wish.look, wish.selected, wish.basins, detail, _QUICK_FACES)
    yield Progress(Shown(wish, view, scene, rendered, picture, time.monotonic() - began), 1.0)


class Renderer(QObject):
    """Makes pictures on a thread of its own, so that they never wait for an analysis.

    Signals
    -------
    ready(object)
        A `Shown`.
    progress(float)
        Share of the first picture that is done.
    failed(str)
        Why there is no picture.
    """

    ready = Signal(object)
    progress = Signal(float)
    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._background = Background(self, session.helper, _POLL_MS)
        self._next: Wish | None = None
        self._drawing = False

    @property
    def busy(self) -> bool:
        """Whether a picture is being made."""
        return self._drawing

    def ask(self, wish: Wish) -> None:
        """Make this picture once the one at work is done; an earlier wish that still waits is dropped."""
        if self._session.worker.closed:
            return
        self._next = wish
        if not self._drawing:
            self._start()

    def _start(self) -> None:
        wish, self._next = self._next, None
        self._drawing = wish is not None and not self._session.worker.closed
        if wish is not None and self._drawing:
            self._background.start("picture", "Draw", lambda: _steps(wish), self._heard)

    def _heard(self, state: JobState) -> None:
        if not state.finished:
            if state.result is None:
                self.progress.emit(state.fraction)
            return
        self._start()  # before this one is painted: both can be done at a time
        if state.status == "done":
            self.ready.emit(state.result)
        elif state.status == "failed":
            self.failed.emit(state.error)

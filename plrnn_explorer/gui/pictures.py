"""Small pictures for the start page: shipped ones of the examples, kept ones of files used lately."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator
from pathlib import Path

import platformdirs
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from plrnn_explorer.dynamics.progress import Progress
from plrnn_explorer.export.look import DARK, LIGHT
from plrnn_explorer.gui.background import Background
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.study_picture import RATIO, png_bytes, study_picture
from plrnn_explorer.resources import ResourceMissingError, resource
from plrnn_explorer.study.atomic import replace_file
from plrnn_explorer.study.source import EXAMPLE
from plrnn_explorer.study.study import Study

#: Pictures kept at most; the oldest go.
_MOST = 100
_LOOKS = {"dark": DARK, "light": LIGHT}


def example_picture(name: str, dark: bool) -> QPixmap:
    """Shipped picture of an example; null if it is missing."""
    try:
        return from_file(resource("examples", "pictures", f"{name}-{'dark' if dark else 'light'}.png"))
    except ResourceMissingError:
        return QPixmap()


def kept_picture(path: Path, dark: bool) -> QPixmap:
    """Picture of what a file showed last; null if there is none."""
    return from_file(_place(path, dark))


def from_file(path: Path) -> QPixmap:
    """A picture at its ratio; null if it cannot be read."""
    return with_ratio(QPixmap(str(path)))


def with_ratio(picture: QPixmap) -> QPixmap:
    """The same picture, knowing that it was drawn for fine screens."""
    if not picture.isNull():
        picture.setDevicePixelRatio(RATIO)
    return picture


def _folder() -> Path:
    return Path(platformdirs.user_cache_dir("plrnn_explorer", appauthor=False)) / "pictures"


def _place(path: Path, dark: bool) -> Path:
    key = hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:32]
    return _folder() / f"{key}-{'dark' if dark else 'light'}.png"


class Pictures(QObject):
    """Keeps a picture of every file that was on view, drawn in the background when it is left or saved.

    Signals
    -------
    drawn()
        There are new pictures.
    """

    drawn = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._saved: Study | None = None
        self._path: Path | None = None  # of the study on view
        self._background = Background(self)
        self._background.idle.connect(self.drawn)
        session.study_changed.connect(self._study_changed)
        session.saved_changed.connect(self._saved_changed)

    def _study_changed(self, old: Study | None, new: Study | None) -> None:
        if old is not None and (new is None or not old.has_network_of(new)):
            self._draw(old, self._path_of(old))

    def _saved_changed(self) -> None:
        session = self._session
        self._path = session.path
        if session.study is not None and session.path is not None and not session.modified:
            self._draw(session.study, session.path)
            self._saved = session.study

    def _path_of(self, study: Study) -> Path | None:
        """File a study is listed under; an example has none."""
        if self._path is not None:
            return self._path
        return Path(study.source) if study.source and not study.source.startswith(EXAMPLE) else None

    def _draw(self, study: Study, path: Path | None) -> None:
        if path is None or study is self._saved:
            return
        self._background.start(f"picture of {path}", "Picture", lambda: _drawing(study, path))

    def shutdown(self) -> bool:
        """Stop drawing; True if the thread ended in time."""
        return self._background.shutdown()


def _drawing(study: Study, path: Path) -> Iterator[Progress[None]]:
    # A picture is only for looks: where it cannot be kept there is none.
    with contextlib.suppress(OSError):
        _folder().mkdir(parents=True, exist_ok=True)
        for name, look in _LOOKS.items():
            with replace_file(_place(path, name == "dark")) as part:
                part.write_bytes(png_bytes(study_picture(study, look)))
        pictures = sorted(_folder().glob("*.png"), key=lambda each: each.stat().st_mtime)
        for old in pictures[:-_MOST]:
            old.unlink()
    yield Progress(None, 1.0)

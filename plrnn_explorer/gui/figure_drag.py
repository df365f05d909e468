"""A figure dragged out of the window: into a folder, a text, a slide."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import QByteArray, QEventLoop, QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QPixmap
from PySide6.QtWidgets import QWidget

from plrnn_explorer.export.options import FigureOptions
from plrnn_explorer.gui.figure_copy import Copied, copied_figure
from plrnn_explorer.gui.figure_drawer import FigureDrawer
from plrnn_explorer.study.study import Study

#: Longest that a program the figure was dropped on waits for it, and how wide the picture at the pointer is.
_PATIENCE_MS, _PICTURE = 20_000, 160
_WATCH_MS = 200
_FILE = "text/uri-list"
_FORMATS = (_FILE, "image/svg+xml", "image/png", "application/pdf")
#: Folders of files that were dropped somewhere: editors open them where they are. They go with the program.
_folders: list[TemporaryDirectory[str]] = []


@dataclass(frozen=True, eq=False)
class Dragged:
    """What was drawn for a drag: the formats of the clipboard, and the file that is dropped into a folder."""

    copied: Copied
    name: str
    data: bytes
    path: list[Path] = field(default_factory=list)

    def file(self) -> Path:
        """The file, written the first time somebody wants it."""
        if not self.path:
            folder = TemporaryDirectory(prefix="plrnn_explorer_")
            _folders.append(folder)
            path = Path(folder.name) / self.name
            path.write_bytes(self.data)
            self.path.append(path)
        return self.path[0]


class FigureMime(QMimeData):
    """Data that are made when they are asked for.

    Parameters
    ----------
    wait : callable
        Returns what was drawn, as soon as it is; None if it could not be.
    """

    def __init__(self, wait: Callable[[], Dragged | None]) -> None:
        super().__init__()
        self._wait = wait

    def formats(self) -> list[str]:
        """The formats there will be."""
        return list(_FORMATS)

    def hasFormat(self, mimetype: str) -> bool:
        """Whether a format is among them."""
        return mimetype in _FORMATS

    def retrieveData(self, mimetype: str, preferred: Any) -> Any:
        """The data of one format; nothing where the figure could not be drawn."""
        drawn = self._wait() if mimetype in _FORMATS else None
        if drawn is None:
            return None
        if mimetype == _FILE:
            return [QUrl.fromLocalFile(str(drawn.file()))]
        return QByteArray(drawn.copied.files[mimetype])


def dragged_figure(study: Study, options: FigureOptions, name: str) -> Dragged:
    """Draw a figure for a drag; takes a second, on any thread."""
    from plrnn_explorer.export.figure import figure_bytes

    copied = copied_figure(study, options)
    kind = Path(name).suffix[1:]
    known = {"svg": "image/svg+xml", "pdf": "application/pdf", "png": "image/png"}
    data = copied.files[known[kind]] if kind in known else figure_bytes(study, kind, options)
    return Dragged(copied, name, data)


class Waiting:
    """What a drawing thread will have drawn.

    Parameters
    ----------
    drawer : FigureDrawer
    make : callable that draws
    """

    def __init__(self, drawer: FigureDrawer, make: Callable[[], Dragged]) -> None:
        self._result: Dragged | None = None
        self._over = False
        self._loop = QEventLoop()
        self._drawer = drawer
        drawer.done.connect(self._done)
        drawer.failed.connect(self._failed)
        drawer.run("drag", make)

    def __call__(self) -> Dragged | None:
        """What was drawn; other events go on while it is waited for."""
        if not self._over:
            QTimer.singleShot(_PATIENCE_MS, self._loop.quit)
            watch = QTimer()
            watch.timeout.connect(self._look)
            watch.start(_WATCH_MS)
            self._loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        return self._result

    def _look(self) -> None:
        """Give up where nobody draws any more: the dialog was closed."""
        if not self._drawer.busy:
            self.end()

    def _done(self, kind: str, result: object) -> None:
        if kind == "drag" and isinstance(result, Dragged):
            self._result = result
            self.end()

    def _failed(self, kind: str, _sentence: str) -> None:
        if kind == "drag":
            self.end()

    def end(self) -> None:
        """Wait no longer."""
        if not self._over:
            self._over = True
            self._drawer.done.disconnect(self._done)
            self._drawer.failed.disconnect(self._failed)
            self._loop.quit()


def drag_figure(
    source: QWidget, drawer: FigureDrawer, study: Study, options: FigureOptions, name: str
) -> Qt.DropAction:
    """Drag a figure out of a widget until it is dropped.

    Parameters
    ----------
    source : what shows the figure
    drawer : draws it meanwhile
    study : Study
    options : FigureOptions
    name : of the file that a folder gets; its suffix is the format

    Returns
    -------
    Qt.DropAction
        IgnoreAction if it was dropped nowhere.
    """
    waiting = Waiting(drawer, lambda: dragged_figure(study, options, name))
    drag = QDrag(source)
    drag.setMimeData(FigureMime(waiting))
    drag.setPixmap(_picture(source))
    return drag.exec(Qt.DropAction.CopyAction)  # some programs ask for the data only after this


def _picture(source: QWidget) -> QPixmap:
    """A small picture of the figure for the pointer."""
    whole = source.grab()
    return whole.scaledToWidth(
        round(_PICTURE * whole.devicePixelRatio()), Qt.TransformationMode.SmoothTransformation
    )

"""What is done with files dropped on the window: models, studies, recordings, folders, or paths as text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QTimer, QUrl

from plrnn_explorer.gui.documents import Documents
from plrnn_explorer.gui.figure_drop import FIGURES, FigureDrop
from plrnn_explorer.gui.file_commands import FileCommands
from plrnn_explorer.gui.recording_commands import RecordingCommands, named_as_recording
from plrnn_explorer.gui.session import Session
from plrnn_explorer.translation import tr

_POLL_MS = 60
#: Text longer than this is no list of paths.
_MOST_TEXT = 20_000
_MOST_NAMES = 4
#: Files so named hold models or recordings.
_EITHER = (".mat", ".h5")


@dataclass(frozen=True)
class Drop:
    """Files that were dropped together: what is opened, what is added to it, and what is left."""

    opened: Path | None
    recordings: tuple[Path, ...]
    left: tuple[Path, ...]


def paths_of(data: QMimeData) -> list[Path]:
    """Return the files of this machine that are dragged, also where their paths are dragged as text."""
    found = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if found or not data.hasText() or len(data.text()) > _MOST_TEXT:
        return found
    lines = [line.strip().strip("\"'") for line in data.text().splitlines() if line.strip()]
    paths = [_path(line) for line in lines]
    there = [path for path in paths if path is not None and path.is_absolute() and path.exists()]
    return there if len(there) == len(lines) else []


def _path(line: str) -> Path | None:
    if line.startswith("file:"):
        return Path(QUrl(line).toLocalFile())
    try:
        return Path(line).expanduser()
    except RuntimeError:  # the home of a user nobody knows
        return None


def sorted_out(paths: Sequence[Path]) -> Drop:
    """Say what becomes of files dropped together: the first that is no recording is opened, the recordings
    are added to it, and further models are left.
    """
    recordings = tuple(path for path in paths if named_as_recording(path) and not path.is_dir())
    others = [path for path in paths if path not in recordings]
    return Drop(others[0] if others else None, recordings, tuple(others[1:]))


def intention(paths: Sequence[Path], has_model: bool) -> str:
    """What would happen if these were dropped, for people."""
    drop = sorted_out(paths)
    if drop.opened is None:
        one = tr("Add the recording {name}")
        many = tr("Add {n} recordings")
        return one.format(name=paths[0].name) if len(paths) == 1 else many.format(n=len(paths))
    if drop.opened.suffix.lower() in FIGURES:
        return tr("Show what the figure {name} shows").format(name=drop.opened.name)
    if drop.recordings:
        words = tr("Open {name}, then add {n} recordings") if len(drop.recordings) > 1 else ""
        words = words or tr("Open {name}, then add the recording")
        return words.format(name=drop.opened.name, n=len(drop.recordings))
    if has_model and not drop.opened.is_dir():
        return tr("Open or add {name}").format(name=drop.opened.name)
    return tr("Open {name}").format(name=drop.opened.name)


class Drops(QObject):
    """Takes what is dropped: opens the model, then adds the recordings one after the other."""

    def __init__(
        self, session: Session, files: FileCommands, documents: Documents, recordings: RecordingCommands
    ) -> None:
        super().__init__(session)
        self._session, self._files, self._recordings = session, files, recordings
        self._figures = FigureDrop(session, documents, files.open_name)
        self._waiting: list[Path] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._next)
        documents.opened.connect(self._opened)

    def take(self, paths: Sequence[Path]) -> None:
        """Open or add files."""
        drop = sorted_out(paths)
        self._waiting = list(drop.recordings)
        if drop.opened is None:
            first = self._waiting.pop(0)
            self._recordings.drop(first)
            if self._session.study is not None:
                self._timer.start()
            elif self._waiting:
                self._left(first, self._waiting)
                self._waiting = []
        elif drop.opened.suffix.lower() in FIGURES:
            self._figures.take(drop.opened)
        elif drop.opened.is_dir() or drop.recordings or drop.left or not self._is_judged(drop.opened):
            self._files.open_name(str(drop.opened))
        else:
            self._recordings.drop(drop.opened)  # a recording may be in any format: it is judged by content
        if drop.opened is not None and drop.left:
            self._left(drop.opened, drop.left)

    def _is_judged(self, path: Path) -> bool:
        """Whether the content says if a file is a recording: any beside a model, else one that may be one."""
        return self._session.study is not None or path.suffix.lower() in _EITHER

    def _left(self, taken: Path, left: Sequence[Path]) -> None:
        """Say what was not taken."""
        names = ", ".join(path.name for path in left[:_MOST_NAMES])
        if len(left) > _MOST_NAMES:
            names = tr("{names} and {n} more").format(names=names, n=len(left) - _MOST_NAMES)
        told = tr("Only {name} was taken, one model at a time. Not opened: {names}.")
        self._session.message.emit("info", told.format(name=taken.name, names=names))

    def _opened(self) -> None:
        if self._waiting:
            self._timer.start()

    def _next(self) -> None:
        """Read the next recording once nothing is asked about the last."""
        if self._session.study is None or not self._waiting:
            self._waiting = []
            self._timer.stop()
        elif not self._recordings.occupied:
            self._recordings.add_path(self._waiting.pop(0))

    def shutdown(self) -> None:
        """Wait for nothing any more."""
        self._figures.shutdown()
        self._waiting = []
        self._timer.stop()

"""Files used lately that are not where they were: looked for by name and content, else asked about."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from plrnn_explorer.gui.documents import Documents
from plrnn_explorer.gui.recent import add_recent, move_recent, remove_recent
from plrnn_explorer.gui.session import Session
from plrnn_explorer.translation import tr


class MovedFiles(QObject):
    """Opens files used lately, wherever they are now.

    Parameters
    ----------
    window : QWidget
        What questions lie over.
    session : Session
    documents : Documents
        Looks for files, in the background.
    open_name : callable
        Opens a path.
    changed : callable
        Called when the list of files used lately is another.
    """

    def __init__(
        self,
        window: QWidget,
        session: Session,
        documents: Documents,
        open_name: Callable[[str], None],
        changed: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._documents = window, session, documents
        self._open_name, self._changed = open_name, changed
        self.question: QMessageBox | None = None
        documents.looked.connect(self._looked)

    def open(self, path: Path) -> None:
        """Open a file of the list."""
        if path.exists():
            self._open_name(str(path))
        else:
            self._documents.look_for(path)

    def _looked(self, path: Path, found: Path | None) -> None:
        if found is None:
            self._ask(path)
            return
        move_recent(path, found)
        self._changed()
        told = tr("{name} has moved to {folder}.").format(name=path.name, folder=found.parent)
        self._session.message.emit("info", told)
        self._open_name(str(found))

    def _ask(self, path: Path) -> None:
        box = self.question = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("The file is gone"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr("{name} is not where it was.").format(name=path.name))
        box.setInformativeText(
            tr("It was in {folder}. It is not in the other folders used lately either.").format(
                folder=path.parent
            )
        )
        locate = box.addButton(tr("Locate…"), QMessageBox.ButtonRole.AcceptRole)
        remove = box.addButton(tr("Remove from the list"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        locate.clicked.connect(lambda: self._locate(path))
        remove.clicked.connect(lambda: self._remove(path))
        box.finished.connect(self._answered)
        box.open()

    def _answered(self) -> None:
        self.question = None

    def _locate(self, path: Path) -> None:
        folder = next((each for each in path.parents if each.is_dir()), Path.home())
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Where is {name} now?").format(name=path.name), str(folder)
        )
        if name:
            move_recent(path, Path(name).resolve())
            add_recent(Path(name))
            self._changed()
            self._open_name(name)

    def _remove(self, path: Path) -> None:
        remove_recent(path)
        self._changed()

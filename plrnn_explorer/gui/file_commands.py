"""The File menu: dialogs and questions around opening, saving, exporting and closing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QMessageBox, QWidget

from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.dialogs.refused_dialog import RefusedDialog
from plrnn_explorer.gui.documents import MODEL_SUFFIXES, Documents
from plrnn_explorer.gui.recent import recent
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.importing import ImportedFile
from plrnn_explorer.models.load import SAVED_AS
from plrnn_explorer.resources import ResourceMissingError, examples
from plrnn_explorer.study.store import SUFFIX
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

Answer = Literal["save", "discard", "cancel"]


class FileCommands(QObject):
    """What the File menu does.

    Signals
    -------
    details_offered(sentence, callable)
        The notice with this sentence may have a button that shows more.
    recent_asked(Path)
        A file used lately is to be opened; it may be gone.
    run_asked(Path)
        All checkpoints of a folder are to be analysed.
    """

    details_offered = Signal(str, object)
    recent_asked = Signal(object)
    run_asked = Signal(object)

    def __init__(self, window: QWidget, session: Session, documents: Documents, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._session, self._documents, self._theme = window, session, documents, theme
        self.dialog: QDialog | None = None
        documents.choice_needed.connect(self._ask_choice)
        documents.refused.connect(self._refused)
        session.study_changed.connect(self._study_changed)

    # Opening ------------------------------------------------------------------------------------

    def open(self) -> None:
        """Let the user choose a file and open it."""
        name = self._chosen()
        if name:
            self.open_name(name)

    def open_with_options(self) -> None:
        """Let the user choose a model file, and show what it is before it opens."""
        name = self._chosen()
        if name:
            self.when_safe(lambda: self._documents.ask(name))

    def _chosen(self) -> str:
        suffixes = " ".join(f"*.{s}" for s in MODEL_SUFFIXES)
        filters = tr("Models and studies ({suffixes} *{SUFFIX});;Studies (*{SUFFIX});;All files (*)").format(
            suffixes=suffixes, SUFFIX=SUFFIX
        )
        # The list of patterns is longer than its field; the kinds alone say enough.
        brief = QFileDialog.Option.HideNameFilterDetails
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open a model or study"), str(self._folder()), filters, options=brief
        )
        return name

    def open_folder(self) -> None:
        """Let the user choose a folder: checkpoints of a run, or a file for each parameter."""
        name = QFileDialog.getExistingDirectory(self._window, tr("Open a folder"), str(self._folder()))
        if name:
            self.open_name(name)

    def open_name(self, name: str) -> None:
        """Open a path or ``"example:NAME"``, after asking about unsaved changes."""
        self.when_safe(lambda: self._documents.open(name))

    def close_model(self) -> None:
        """Go back to the start page."""
        self.when_safe(lambda: self._session.show_study(None))

    def _ask_choice(self, imported: ImportedFile, answers: dict[str, Any]) -> None:
        # Imported late, as most files open without it.
        from plrnn_explorer.gui.dialogs.import_dialog import ImportDialog

        dialog = ImportDialog(imported, self._theme, answers, self._window)
        dialog.accepted.connect(lambda: self._documents.open(str(imported.path), dialog.answers()))
        dialog.run_asked.connect(self.run_asked)
        self.show_dialog(dialog)

    def _refused(self, path: Path, sentence: str, findings: tuple[str, ...]) -> None:
        self.details_offered.emit(sentence, lambda: self._show_refused(path, sentence, findings))

    def _show_refused(self, path: Path, sentence: str, findings: tuple[str, ...]) -> None:
        dialog = RefusedDialog(path, sentence, findings, self._window)
        dialog.another_asked.connect(self.open)
        self.show_dialog(dialog)

    def show_dialog(self, dialog: QDialog) -> None:
        """Show a dialog over the window without blocking what runs; it is deleted when closed."""
        self.dialog = dialog
        dialog.finished.connect(lambda: self._dialog_closed(dialog))
        dialog.open()

    def _study_changed(self, old: Study | None, new: Study | None) -> None:
        """Close a dialog about a model that is no longer on view: another file was just being opened."""
        if self.dialog is not None and (old is None or new is None or not old.has_network_of(new)):
            self.dialog.reject()

    def _dialog_closed(self, dialog: QDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None
        dialog.deleteLater()

    # Saving -------------------------------------------------------------------------------------

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Save under the name the study has, or ask for one."""
        self._session.flush()
        if self._session.path is None:
            self.save_as(then)
        else:
            self._documents.save(self._session.path, then)

    def save_as(self, then: Callable[[], None] | None = None) -> None:
        """Ask for a name and save; `then` is called once the file is written."""
        self._session.flush()
        study = self._session.study
        if study is None:
            return
        suggested = self._session.path or self._folder() / f"{file_stem(study.model.name)}{SUFFIX}"
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("Save the study"),
            str(suggested),
            tr("Studies (*{SUFFIX})").format(SUFFIX=SUFFIX),
        )
        if name:
            self._documents.save(Path(name), then)

    def save_model(self) -> None:
        """Ask for a name and a format, and save the model alone."""
        study = self._session.study
        if study is None:
            return
        kinds = {f"{title} (*{ending})": ending for ending, title in SAVED_AS.items()}
        suggested = self._folder() / f"{file_stem(study.model.name)}{next(iter(SAVED_AS))}"
        name, kind = QFileDialog.getSaveFileName(
            self._window, tr("Save the model alone"), str(suggested), ";;".join(kinds)
        )
        if name:
            path = Path(name)
            ending = path.suffix.lower() if path.suffix.lower() in SAVED_AS else ""
            self._documents.save_model(path if ending else Path(f"{name}{kinds.get(kind, '.npz')}"))

    def export(self) -> None:
        """Show the export dialog."""
        self._session.flush()
        study = self._session.study
        if study is not None:
            # Imported late: matplotlib would double the time of the start.
            from plrnn_explorer.gui.dialogs.export_dialog import ExportDialog

            stem = file_stem(study.model.name)
            self.show_dialog(ExportDialog(self._session, self._theme, self._folder(), stem, self._window))

    def when_safe(self, action: Callable[[], None]) -> None:
        """Do something that replaces the study, after asking what becomes of unsaved changes."""
        if not self._session.modified or self._session.study is None:
            action()
            return
        answer = ask_unsaved(self._window, self._session.study.model.name)
        if answer == "save":
            self.save(action)
        elif answer == "discard":
            action()

    def _folder(self) -> Path:
        recent = preferences.recent_files()
        return recent[0].parent if recent else Path.home()

    # Menus --------------------------------------------------------------------------------------

    def add_examples_menu(self, menu: QMenu) -> None:
        """Put in a submenu with the examples."""
        submenu = menu.addMenu(tr("Open e&xample"))
        submenu.setObjectName("examples")
        submenu.setToolTipsVisible(True)
        try:
            found = examples()
        except (ResourceMissingError, ValueError, KeyError):
            submenu.setEnabled(False)
            return
        for each in found:
            action = submenu.addAction(tr(each.title))
            action.setToolTip(" ".join(map(tr, each.sentences)))
            action.triggered.connect(lambda _=False, name=each.name: self.open_name(f"example:{name}"))

    def add_recent_menu(self, menu: QMenu) -> None:
        """Put in a submenu with the recent files; it is filled when it opens."""
        submenu = menu.addMenu(tr("Open &recent"))
        submenu.setObjectName("recent")
        submenu.setToolTipsVisible(True)
        submenu.aboutToShow.connect(lambda: self._fill_recent(submenu))
        self._fill_recent(submenu)

    def _fill_recent(self, submenu: QMenu) -> None:
        submenu.clear()
        files = [entry.path for entry in recent()]
        for path in files:
            action = submenu.addAction(path.name.replace("&", "&&"))
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, path=path: self.recent_asked.emit(path))
        if files:
            submenu.addSeparator()
            submenu.addAction(tr("Clear this list"), preferences.forget_recent)
        else:
            submenu.addAction(tr("No recent files")).setEnabled(False)


def ask_unsaved(window: QWidget, name: str) -> Answer:
    """Ask what becomes of changes that are not saved."""
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(tr("Unsaved changes"))
    box.setText(tr("Save the study of {value}?").format(value=name or "this model"))
    box.setInformativeText(tr("Results, names and orbits that are not saved will be lost."))
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Save)
    answers: dict[int, Answer] = {buttons.Save.value: "save", buttons.Discard.value: "discard"}
    return answers.get(box.exec(), "cancel")


def file_stem(name: str) -> str:
    """A model's name as a file name every system accepts."""
    kept = "".join(c if c.isalnum() or c in "-_." else "_" for c in name.strip())
    return kept.strip("._") or "study"

"""What was done to the study, step by step, and the Python that does it again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.session import Session
from plrnn_explorer.study.atomic import reason, replace_file
from plrnn_explorer.study.notebook_file import notebook_of
from plrnn_explorer.study.script import script_of, with_imports
from plrnn_explorer.translation import tr


class HistoryDialog(QDialog):
    """The steps on the left, their code on the right; stays open beside the window.

    Nothing selected: the script that does everything again; steps selected: their code.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(tr("History"))
        self.resize(860, 520)
        self.steps, self.code = QListWidget(), QPlainTextEdit()
        self.hint = QLabel()
        self._build()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._refresh)
        session.study_changed.connect(self._study_changed)
        self._refresh()

    def _build(self) -> None:
        self.steps.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.steps.setAccessibleName(tr("Steps of the study"))
        self.steps.setToolTip(tr("Select steps to see their code; select none for the whole script"))
        self.steps.itemSelectionChanged.connect(self._show_code)
        self.code.setReadOnly(True)
        self.code.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.code.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.code.setAccessibleName(tr("Python code"))
        self.code.setPlaceholderText(tr("Here will be the Python code that does the steps again."))
        self.hint.setWordWrap(True)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.addWidget(self.steps)
        splitter.addWidget(self.code)
        splitter.setSizes([260, 600])
        splitter.setChildrenCollapsible(False)
        self.copy = QPushButton(tr("&Copy"))
        self.copy.setToolTip(tr("Copy the code that is shown"))
        self.save = QPushButton(tr("&Save script…"))
        self.save.setToolTip(tr("Save the whole script as Python or as a Jupyter notebook"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.save, QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(self.copy_code)
        self.save.clicked.connect(self.ask_file)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.hint)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.buttons)

    # What is shown ------------------------------------------------------------------------------

    def _study_changed(self, old: object, new: object) -> None:
        if self.isVisible() and getattr(old, "history", None) is not getattr(new, "history", None):
            self._soon.start(0)

    def showEvent(self, event: object) -> None:
        self._refresh()
        super().showEvent(event)  # type: ignore[arg-type]

    def _refresh(self) -> None:
        study = self._session.study
        steps = [s for s in study.history if s.code] if study is not None else []
        chosen = {index.row() for index in self.steps.selectedIndexes()}
        self.steps.blockSignals(True)
        self.steps.clear()
        self.steps.addItems([" ".join(step.text.split()) for step in steps])
        for row in chosen:
            if row < len(steps):
                self.steps.item(row).setSelected(True)
        self.steps.blockSignals(False)
        self.hint.setText(
            tr("Every step is kept as Python. The script does all of them again, without the window.")
            if steps
            else tr("Nothing has been done yet; every change and every analysis will stand here.")
        )
        for button in (self.copy, self.save):
            button.setEnabled(study is not None)
        self._show_code()

    def _show_code(self) -> None:
        study = self._session.study
        steps = [s for s in study.history if s.code] if study is not None else []
        rows = sorted(index.row() for index in self.steps.selectedIndexes())
        if study is None:
            text = ""
        elif rows:
            text = with_imports("\n".join(steps[row].code for row in rows if row < len(steps)))
        else:
            text = script_of(study)
        if text != self.code.toPlainText():
            self.code.setPlainText(text)

    # Commands -----------------------------------------------------------------------------------

    def copy_code(self) -> None:
        """Put the code that is shown on the clipboard."""
        QGuiApplication.clipboard().setText(self.code.toPlainText())

    def ask_file(self) -> None:
        """Ask where the script is saved."""
        recent = preferences.recent_files()
        folder = recent[0].parent if recent else Path.home()
        study = self._session.study
        name = (study.model.name if study else "") or "study"
        safe = "".join(c if c.isalnum() or c in "-_" else "_" for c in name)
        filters = f"{tr('Python script')} (*.py);;{tr('Jupyter notebook')} (*.ipynb)"
        chosen, kind = QFileDialog.getSaveFileName(
            self, tr("Save script"), str(folder / f"{safe}.py"), filters
        )
        if chosen:
            suffix = ".ipynb" if "ipynb" in kind else ".py"
            path = Path(chosen)
            self.save_script(path if path.suffix else path.with_suffix(suffix))

    def save_script(self, path: Path) -> None:
        """Write the whole script, as a notebook where the file is named so."""
        study = self._session.study
        if study is None:
            return
        text = notebook_of(study) if path.suffix == ".ipynb" else script_of(study)
        try:
            with replace_file(path) as part:
                part.write_text(text, encoding="utf-8")
        except OSError as error:
            told = tr("The script could not be saved as {path} ({reason}); choose another folder.")
            self._session.message.emit("error", told.format(path=path, reason=reason(error)))
            return
        self._session.message.emit("info", tr("The script is saved as {name}.").format(name=path.name))

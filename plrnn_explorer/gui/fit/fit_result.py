"""What can be done with a finished fit: look at it in the phase space, save it, make it again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.elided_label import ElidedLabel
from plrnn_explorer.gui.fit.fit_run import FitResult
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import style_label
from plrnn_explorer.models.errors import ModelFileError
from plrnn_explorer.models.load import SAVED_AS, save_model
from plrnn_explorer.study.fit_script import fit_script
from plrnn_explorer.translation import tr


class ResultBar(QWidget):
    """Three buttons, which wait for a result.

    Signals
    -------
    open_asked()
    saved()
        The model lies in a file of the user's.
    """

    open_asked = Signal()
    saved = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.result: FitResult | None = None
        self.path: Path | None = None  # of the model, once saved
        self.open = self._button(tr("Open in the phase space"), self.open_asked)
        self.open.setToolTip(tr("A new study with the model and the recording beside it"))
        self.save = self._button(tr("Save model…"), self.ask_where)
        self.save.setToolTip(tr("Write the model, with how it was fitted, to a file"))
        self.copy = self._button(tr("Copy as Python"), self.copy_script)
        self.copy.setToolTip(tr("A script that fits the same network again, bit by bit"))
        self.words = style_label(ElidedLabel(self), "dim")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.open, self.save, self.copy):
            row.addWidget(button)
        row.addWidget(self.words, 1)
        self.show_result(None)

    def _button(self, text: str, asked: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(asked)
        return button

    def show_result(self, result: FitResult | None) -> None:
        """Offer what can be done with a result."""
        self.result, self.path = result, None
        for button in (self.open, self.save, self.copy):
            button.setEnabled(result is not None)
        empty = tr("Here the best network can be opened and saved when the fit is done or stopped.")
        self.words.setText(empty if result is None else result.fitted.judgement.verdict)

    # Saving -------------------------------------------------------------------------------------------

    def ask_where(self) -> None:
        """Ask for a name and a format, and write the model."""
        if self.result is None:
            return
        from plrnn_explorer.gui.file_commands import file_stem

        kinds = {f"{title} (*{ending})": ending for ending, title in SAVED_AS.items()}
        recent = preferences.recent_files()
        folder = recent[0].parent if recent else Path.home()
        stem = file_stem(f"{self.result.order.recording.name}_fit")
        name, kind = QFileDialog.getSaveFileName(
            self, tr("Save the fitted model"), str(folder / f"{stem}.npz"), ";;".join(kinds)
        )
        if name:
            known = Path(name).suffix.lower() in SAVED_AS
            self.save_as(Path(name if known else f"{name}{kinds.get(kind, '.npz')}"))

    def save_as(self, path: Path) -> None:
        """Write the model; the file says how it was fitted."""
        if self.result is None:
            return
        try:
            save_model(self.result.fitted.model, path)  # some kilobytes
        except ModelFileError as error:
            self._session.message.emit("error", str(error))
            self.words.setText(str(error))
            return
        self.path = path
        preferences.add_recent(path)
        self.words.setText(tr("Saved as {name}.").format(name=path.name))
        self.saved.emit()

    # Python -------------------------------------------------------------------------------------------

    def script(self) -> str:
        """Python that fits the same network again."""
        if self.result is None:
            return ""
        order, found = self.result.order, self.result.fitted.fitting
        target = self.path.name if self.path else f"{order.recording.name or 'fitted'}.npz"
        return fit_script(order.recording, order.preparation, found, target)

    def copy_script(self) -> None:
        """Put it on the clipboard."""
        QGuiApplication.clipboard().setText(self.script())
        self.words.setText(tr("Copied as Python: {what}").format(what=tr("the fit")))

"""Export: the figure with a preview, tables, or all data."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from plrnn_explorer.export.data import write_json, write_npz
from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.export.figure import draw_figure, save_figure
from plrnn_explorer.export.tables import write_tables
from plrnn_explorer.gui.dialogs.figure_form import FigureForm
from plrnn_explorer.gui.plots.fit import first_view
from plrnn_explorer.gui.plots.picture import default_layers
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.study.study import Study

#: The preview follows the form after this pause, in milliseconds.
_PAUSE_MS = 250
_PREVIEW_DPI = 144


class ExportDialog(QDialog):
    """Form on the left, the figure as it will look on the right.

    Drawing happens here and not in the background: matplotlib is not thread-safe, and a figure takes about
    half a second.
    """

    def __init__(
        self, session: Session, theme: Theme, folder: Path, stem: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Export")
        self._session, self._folder, self._stem = session, folder, stem
        self._image = QPixmap()
        self.form = FigureForm(session.study, self)
        self.preview = QLabel("Drawing…", self)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setMinimumSize(440, 400)
        self.preview.setAccessibleName("Preview of the figure")
        self.preview.setStyleSheet(f"background: {theme.hex('track')}; color: {theme.hex('dim')};")
        self.failure = style_label(QLabel(self), "error")
        self.failure.setWordWrap(True)
        self.written = style_label(QLabel(self), "good")
        self.written.setWordWrap(True)
        self.written.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.draw_preview)
        self._build()
        self.resize(900, 600)
        self.form.changed.connect(self._timer.start)
        self._timer.start()

    def _build(self) -> None:
        self.save = self._button("Save figure…", "Write the figure to a file", self.save_figure)
        self.save.setDefault(True)
        tables = self._button(
            "Save tables…", "Write cycles, manifolds, basins … as CSV files into a folder", self.save_tables
        )
        data = self._button("Save data…", "Write everything as one NPZ or JSON file", self.save_data)
        close = self._button("Close", "Close this dialog", self.reject)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(style_label(QLabel("FIGURE", self), "title"))
        left.addWidget(self.form)
        left.addWidget(self.save)
        left.addSpacing(16)
        left.addWidget(style_label(QLabel("TABLES AND DATA", self), "title"))
        for button in (tables, data):
            left.addWidget(button)
        for label in (self.failure, self.written):
            label.hide()
            left.addWidget(label)
        left.addStretch(1)
        left.addWidget(close, 0, Qt.AlignmentFlag.AlignLeft)
        holder = QWidget(self)
        holder.setFixedWidth(256)
        holder.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 16, 20, 16)
        row.setSpacing(20)
        row.addWidget(holder)
        row.addWidget(self.preview, 1)

    def _button(self, text: str, tip: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: run())
        return button

    def _say(self, failure: str = "", written: str = "") -> None:
        """Say how it went, below the buttons."""
        for label, text in ((self.failure, failure), (self.written, written)):
            label.setText(text)
            label.setVisible(bool(text))

    # The figure ---------------------------------------------------------------------------------

    def options(self, study: Study) -> dict[str, Any]:
        """Options of `draw_figure`: those of the form, and what the phase space shows."""
        by_hand = study.view.layers if study.view else {}
        layers = {**default_layers(study.model), **by_hand}
        selected = self._session.selection
        return {
            **self.form.options(),
            # Names are left to the figure, unless switched by hand: print has no hovering.
            "layers": {n: on for n, on in layers.items() if n != "labels" or n in by_hand},
            "objects": (selected,) if selected.startswith("cycle:") else (),
        }

    def draw_preview(self) -> None:
        """Draw the figure at the form's size and show it."""
        study = self._session.study
        if study is None:
            return
        options: dict[str, Any] = {**self.options(study), "dpi": _PREVIEW_DPI}
        try:
            picture = io.BytesIO()
            draw_figure(as_shown(study), **options).savefig(picture, format="png")
        except ExportError as error:
            self._say(failure=str(error))
            self.save.setEnabled(False)
            return
        if self.failure.text():
            self._say()
        self.save.setEnabled(True)
        self._image = QPixmap.fromImage(QImage.fromData(picture.getvalue()))
        self._fit()

    def _fit(self) -> None:
        if not self._image.isNull():
            ratio = self.devicePixelRatioF()
            room = self.preview.size() - QSize(32, 32)
            image = self._image.scaled(
                room * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            image.setDevicePixelRatio(ratio)
            self.preview.setPixmap(image)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._timer.stop()
        super().closeEvent(event)

    # Writing ------------------------------------------------------------------------------------

    def save_figure(self) -> None:
        """Ask for a file and write the figure."""
        kind = self.form.format()
        path = self._ask_file(f"{self._stem}.{kind}", f"{kind.upper()} (*.{kind})")
        if path is not None:
            path = path if path.suffix else path.with_suffix(f".{kind}")
            self._write(lambda study: save_figure(as_shown(study), path, **self.options(study)), path)

    def save_tables(self) -> None:
        """Ask for a folder and write the tables into it."""
        name = QFileDialog.getExistingDirectory(self, "Folder for the tables", str(self._folder))
        if name:
            self._write(lambda study: write_tables(study, Path(name)), Path(name))

    def save_data(self) -> None:
        """Ask for a file and write everything as NPZ or JSON."""
        path = self._ask_file(f"{self._stem}.npz", "NumPy arrays (*.npz);;JSON (*.json)")
        if path is not None:
            path = path if path.suffix else path.with_suffix(".npz")
            write = write_json if path.suffix.lower() == ".json" else write_npz
            self._write(lambda study: write(study, path), path)

    def _ask_file(self, suggested: str, filters: str) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(self, "Export", str(self._folder / suggested), filters)
        return Path(name) if name else None

    def _write(self, write: Callable[[Study], object], path: Path) -> None:
        study = self._session.study
        if study is None:
            return
        try:
            write(study)
        except ExportError as error:
            self._say(failure=str(error))
            return
        self._folder = path if path.is_dir() else path.parent
        # Said here: a notice would lie behind this dialog.
        self._say(written=f"Exported to {breakable(str(path))}.")


def breakable(path: str) -> str:
    """Let a long path break after its separators, underscores, dots and hyphens."""
    return "".join(f"{c}\u200b" if c in "/\\_.-" else c for c in path)


def as_shown(study: Study) -> Study:
    """Return a study with the view on screen: a study has none of its own before it is moved or analysed."""
    view = first_view(study)
    return study if view is study.view else study.with_changes(view=view)

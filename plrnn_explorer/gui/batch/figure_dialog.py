"""Saving the filmstrip as a figure: how many portraits, how wide, in which colours, with a look at it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from plrnn_explorer.batch.training_run import Run
from plrnn_explorer.export.options import FORMATS, SIZE_LIMITS, FigureOptions
from plrnn_explorer.export.palettes import PALETTES
from plrnn_explorer.gui.figure_drawer import FigureDrawer
from plrnn_explorer.gui.theme import style_label
from plrnn_explorer.translation import mark, tr

_THEMES = {"light": mark("Light, for paper"), "dark": mark("Dark, for slides")}
_PREVIEW, _DPI = QSize(640, 460), 110


class FigureDialog(QDialog):
    """Asks for the options of the figure and where it goes.

    Parameters
    ----------
    run : Run
    drawer : FigureDrawer
        Draws and writes in the background.
    parent : QWidget
    """

    def __init__(self, run: Run, drawer: FigureDrawer, parent: QWidget) -> None:
        super().__init__(parent)
        self._run, self._drawer = run, drawer
        self.setWindowTitle(tr("Filmstrip as a figure"))
        there = sum(run.study_file(i) is not None for i in range(len(run.checkpoints)))
        self.frames = self._number(1, max(1, min(60, there)), min(12, max(1, there)))
        self.width_mm = self._number(int(SIZE_LIMITS[0]), 400, 183)
        self.title = QLineEdit(self)
        self.theme = self._choice(_THEMES)
        self.palette_box = self._choice({name: palette.words for name, palette in PALETTES.items()})
        self.preview = QLabel(tr("Drawing…"), self)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setMinimumSize(_PREVIEW)
        self.preview.setAccessibleName(tr("The figure as it will be"))
        self.state = style_label(QLabel(self), "dim")
        self.state.setWordWrap(True)
        self.save = QPushButton(tr("Save figure…"), self)
        self.save.setDefault(True)
        self.save.setToolTip(tr("As SVG, PDF, PNG or TIFF, or as a Python script with its data"))
        self.save.clicked.connect(self.ask_file)
        self._lay_out()
        self._soon = QTimer(self, interval=250, singleShot=True)
        self._soon.timeout.connect(self._draw)
        drawer.done.connect(self._drawn)
        drawer.failed.connect(lambda _kind, sentence: self._say(sentence))
        self._draw()

    def _number(self, least: int, most: int, value: int) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(least, most)
        box.setValue(value)
        box.valueChanged.connect(lambda _value: self._soon.start())
        return box

    def _choice(self, choices: Mapping[str, str]) -> QComboBox:
        box = QComboBox(self)
        for name, words in choices.items():
            box.addItem(tr(words), name)
        box.currentIndexChanged.connect(lambda _index: self._soon.start())
        return box

    def _lay_out(self) -> None:
        self.title.textChanged.connect(lambda _text: self._soon.start())
        form = QFormLayout()
        form.setSpacing(8)
        for words, field in (
            (tr("Portraits"), self.frames), (tr("Width, mm"), self.width_mm), (tr("Title"), self.title),
            (tr("Theme"), self.theme), (tr("Palette"), self.palette_box),
        ):  # fmt: skip
            field.setAccessibleName(words)
            form.addRow(words, field)
        left = QVBoxLayout()
        left.addLayout(form)
        left.addWidget(self.state)
        left.addStretch(1)
        left.addWidget(self.save)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 16, 20, 16)
        row.setSpacing(20)
        row.addLayout(left)
        row.addWidget(self.preview, 1)

    def options(self) -> FigureOptions:
        """The options that were chosen."""
        return FigureOptions(
            width_mm=float(self.width_mm.value()), title=self.title.text().strip(),
            theme=self.theme.currentData(), palette=self.palette_box.currentData(),
        )  # fmt: skip

    # Drawing and writing ------------------------------------------------------------------------

    def _draw(self) -> None:
        run, options, frames = self._run, self.options(), self.frames.value()
        self._drawer.run("strip", lambda: _pixels(run, options, frames))

    def _drawn(self, kind: str, result: object) -> None:
        if kind == "strip" and isinstance(result, QImage):
            picture = QPixmap.fromImage(result)
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            self.preview.setPixmap(picture.scaled(self.preview.size(), keep, smooth))
        elif kind == "write strip" and isinstance(result, Path):
            self._say(tr("Saved as {name}.").format(name=result.name))

    def _say(self, sentence: str) -> None:
        self.state.setText(sentence)

    def ask_file(self) -> None:
        """Ask for a file and write the figure."""
        kinds = ";;".join([*(f"{k.upper()} (*.{k})" for k in FORMATS), tr("Python (*.py)")])
        start = str(self._run.out.parent / f"{self._run.folder.name}.svg")
        name, used = QFileDialog.getSaveFileName(self, tr("Save figure"), start, kinds)
        if name:
            path = Path(name)
            suffix = used.partition("*.")[2].rstrip(")") or "svg"
            self.write(path if path.suffix else path.with_name(f"{path.name}.{suffix}"))

    def end(self) -> None:
        """End the drawing thread; the dialog is of no use any more."""
        self._soon.stop()
        self._drawer.wait()
        self._drawer.deleteLater()
        self.deleteLater()

    def write(self, path: Path) -> None:
        """Write the figure; the dialog says what came of it."""
        run, options, frames = self._run, self.options(), self.frames.value()

        def save() -> Path:
            from plrnn_explorer.export.filmstrip import save_filmstrip, spread

            save_filmstrip(run, path, options, spread(run, frames))
            return path

        self._say(tr("Writing {name}…").format(name=path.name))
        self._drawer.run("write strip", save)


def _pixels(run: Run, options: FigureOptions, frames: int) -> QImage:
    """The figure as an image, drawn on the drawing thread: matplotlib takes a while to import."""
    import numpy as np

    from plrnn_explorer.export.filmstrip import draw_filmstrip, spread
    from plrnn_explorer.export.style import styled

    drawing = draw_filmstrip(run, options.with_changes(dpi=_DPI), spread(run, frames))
    with styled(drawing.options, drawing.look):
        canvas: Any = drawing.figure.canvas
        canvas.draw()
        pixels = np.array(canvas.buffer_rgba())
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()

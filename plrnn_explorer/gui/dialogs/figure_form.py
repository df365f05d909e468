"""What a figure is to look like: format, size, resolution and parts."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from plrnn_explorer.export.figure import DPI_LIMITS, FORMATS, SIZE_LIMITS
from plrnn_explorer.study.study import Study

_PANELS = {"phase": "Phase space", "spectrum": "Spectrum", "series": "Time series"}
#: Usual widths of a figure in journals, in mm.
_WIDTHS = {"One column, 89 mm": 89.0, "1½ columns, 120 mm": 120.0, "Two columns, 183 mm": 183.0}


class FigureForm(QWidget):
    """Options of `draw_figure`.

    Signals
    -------
    changed()
    """

    changed = Signal()

    def __init__(self, study: Study | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._format = QComboBox(self)
        self._format.addItems([name.upper() for name in FORMATS])
        self.preset = QComboBox(self)
        self.preset.addItems([*_WIDTHS, "Own size"])
        self.preset.setCurrentIndex(1)
        self.width_mm, self.height_mm = self._size(120.0), self._size(0.0)
        self.height_mm.setMinimum(0.0)
        self.height_mm.setSpecialValueText("to suit")
        self.height_mm.setValue(0.0)
        self.dpi = QSpinBox(self)
        self.dpi.setRange(*DPI_LIMITS)
        self.dpi.setValue(300)
        self.dpi.setSuffix(" dpi")
        self.heading = QLineEdit(self)
        self.heading.setPlaceholderText("none")
        self.legend = QCheckBox("Legend", self)
        self.legend.setChecked(True)
        self.parts = {name: QCheckBox(words, self) for name, words in _PANELS.items()}
        self.parts["phase"].setChecked(True)
        self.parts["spectrum"].setEnabled(study is not None and study.cycles is not None)
        self.parts["series"].setEnabled(study is not None and bool(study.orbits or study.recordings))
        self._build()
        self._connect()

    def _size(self, value: float) -> QDoubleSpinBox:
        box = QDoubleSpinBox(self)
        box.setRange(*SIZE_LIMITS)
        box.setDecimals(0)
        box.setSuffix(" mm")
        box.setValue(value)
        return box

    def _build(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        boxes = QVBoxLayout()
        boxes.setSpacing(0)
        for each in (*self.parts.values(), self.legend):
            boxes.addWidget(each)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow("Format", self._format)
        form.addRow("Size", self.preset)
        form.addRow("Width", self.width_mm)
        form.addRow("Height", self.height_mm)
        form.addRow("Resolution", self.dpi)
        form.addRow("Title", self.heading)
        form.addRow("Show", boxes)
        names = {
            self._format: "Format", self.preset: "Size", self.width_mm: "Width in millimetres",
            self.height_mm: "Height in millimetres, 0 to suit", self.dpi: "Resolution in dots per inch",
            self.heading: "Title of the figure",
        }  # fmt: skip
        for widget, name in names.items():
            widget.setAccessibleName(name)

    def _connect(self) -> None:
        self.preset.currentTextChanged.connect(self._preset_chosen)
        self.width_mm.valueChanged.connect(self._width_changed)
        self.height_mm.valueChanged.connect(self.changed)
        self.heading.textChanged.connect(self.changed)
        for box in (*self.parts.values(), self.legend):
            box.toggled.connect(self.changed)

    def _preset_chosen(self, name: str) -> None:
        if name in _WIDTHS:
            self.width_mm.setValue(_WIDTHS[name])

    def _width_changed(self, width: float) -> None:
        name = next((n for n, w in _WIDTHS.items() if w == width), "Own size")
        self.preset.setCurrentText(name)
        self.changed.emit()

    def format(self) -> str:
        """Suffix of the chosen format."""
        return self._format.currentText().lower()

    def options(self) -> dict[str, Any]:
        """Keyword arguments of `draw_figure`."""
        return {
            "panels": tuple(name for name, box in self.parts.items() if box.isChecked()),
            "width_mm": self.width_mm.value(),
            "height_mm": self.height_mm.value() or None,
            "dpi": self.dpi.value(),
            "title": self.heading.text().strip(),
            "legend": self.legend.isChecked(),
        }

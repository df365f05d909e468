"""The range of an input's slider."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QWidget

from plrnn_explorer.gui.number_box import NumberBox
from plrnn_explorer.gui.theme import style_label
from plrnn_explorer.translation import tr


class RangeDialog(QDialog):
    """Asks for the lower and upper end of the slider of the input `name`."""

    def __init__(self, name: str, low: float, high: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Range of {name}").format(name=name))
        self.low, self.high = self._box(low, tr("Lower end")), self._box(high, tr("Upper end"))
        self.fault = style_label(QLabel(), "dim")
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(tr("Lower end"), self.low)
        form.addRow(tr("Upper end"), self.high)
        form.addRow(self.fault)
        form.addRow(self.buttons)
        for box in (self.low, self.high):
            box.valueChanged.connect(self._check)
        self._check()
        self.low.selectAll()

    @property
    def ends(self) -> tuple[float, float]:
        """The range asked for."""
        return self.low.value(), self.high.value()

    def _box(self, value: float, name: str) -> NumberBox:
        box = NumberBox(self)
        box.setRange(-1e9, 1e9)
        box.setDecimals(6)
        box.setStepType(NumberBox.StepType.AdaptiveDecimalStepType)
        box.setValue(value)
        box.setAccessibleName(name)
        return box

    def _check(self) -> None:
        low, high = self.ends
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(low < high)
        self.fault.setText("" if low < high else tr("The lower end should lie below the upper one."))

"""Where a further constant input goes: to a coordinate of the next state, or inside a ReLU unit."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from plrnn_explorer.gui.format import subscripts
from plrnn_explorer.gui.theme import style_label
from plrnn_explorer.models.inputs import ConstantInput, input_on_coordinates, input_on_units
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.translation import mark, tr

_MEANING = mark(
    "A constant that you move with a slider is added in every step. At zero the model is as it was."
)


class AddInputDialog(QDialog):
    """Asks for the place and the name of an input; `inputs` is what the model then has."""

    def __init__(self, model: PiecewiseLinearMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setWindowTitle(tr("Add an input"))
        self.setMinimumWidth(380)
        self.to_coordinate, self.to_unit = QRadioButton(tr("Coordinate")), QRadioButton(tr("ReLU unit"))
        self.to_coordinate.setChecked(True)
        self.coordinate, self.unit = QComboBox(), QSpinBox()
        self.coordinate.addItems([subscripts(name) for name in model.coordinate_names])
        self.coordinate.setAccessibleName(tr("Coordinate"))
        self.unit.setRange(1, max(1, model.n_units))
        self.unit.setAccessibleName(tr("Number of the ReLU unit"))
        self.to_unit.setEnabled(model.n_units > 0)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the input"))
        self.name.setMaxLength(40)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Add"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self.to_coordinate.toggled.connect(self._place_changed)
        self.coordinate.currentIndexChanged.connect(self._place_changed)
        self.unit.valueChanged.connect(self._place_changed)
        self._place_changed()

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        meaning = style_label(QLabel(tr(_MEANING)), "dim")
        meaning.setWordWrap(True)
        form.addRow(meaning)
        form.addRow(self.to_coordinate, self.coordinate)
        form.addRow(self.to_unit, self.unit)
        form.addRow(tr("Name"), self.name)
        form.addRow(self.buttons)

    def _place_changed(self) -> None:
        self.coordinate.setEnabled(self.to_coordinate.isChecked())
        self.unit.setEnabled(self.to_unit.isChecked())
        self.name.setPlaceholderText(self._made("").names[0])

    def _made(self, name: str) -> ConstantInput:
        """The input, with a name in the user's language where none is given."""
        if self.to_unit.isChecked():
            name = name or tr("input to unit {n}").format(n=self.unit.value())
            return input_on_units(self._model, [self.unit.value() - 1], (name,))
        index = self.coordinate.currentIndex()
        name = name or tr("input to {name}").format(name=self._model.coordinate_names[index])
        return input_on_coordinates(self._model, [index], (name,))

    @property
    def inputs(self) -> ConstantInput:
        """The inputs of the model with the new one, at zero, after those it has."""
        made = self._made(self.name.text().strip())
        return made if self._model.inputs is None else self._model.inputs.joined(made)

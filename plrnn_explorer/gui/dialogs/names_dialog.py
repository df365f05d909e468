"""Names and units of the coordinates of a model."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from plrnn_explorer.gui.dialogs.row_fields import RowEdit, RowFields, lay_out
from plrnn_explorer.gui.format import subscripts
from plrnn_explorer.gui.plain_label import plain_label
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.study.rename import name_fault
from plrnn_explorer.translation import mark, tr

_HINT = mark("An empty field takes the first name again. A row or column of names can be pasted.")


class NamesDialog(QDialog):
    """A field for each name and unit; OK is offered while they can be told apart."""

    def __init__(self, model: PiecewiseLinearMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setWindowTitle(tr("Names and units"))
        self.setMinimumWidth(440)
        self._fields = RowFields()
        seen = model.observation
        self.names: list[RowEdit] = []
        self.units: list[RowEdit] = []
        if seen is not None:
            first = [f"x{i + 1}" for i in range(len(seen.b))]
            blank = [""] * len(first)
            self._fields.add_heading([tr("Data"), tr("Name"), tr("Unit")])
            values = [seen.names or blank, seen.units or blank]
            self.names, self.units = self._group(first, values, [tr("Name"), tr("Unit")])
        first = [f"z{i + 1}" for i in range(model.dimension)]
        self._fields.add_heading([tr("State"), tr("Name")])
        self.states = self._group(first, [model.coordinates or [""] * len(first)], [tr("Name")])[0]
        self.fault = plain_label("", self)
        self.fault.setAccessibleName(tr("What is wrong with the names"))
        self.ok = lay_out(self, tr(_HINT), self._fields, self.fault)
        self._fields.edited.connect(self._check)
        self._check()

    def _group(
        self, first: list[str], values: list[list[str] | tuple[str, ...]], what: list[str]
    ) -> list[list[RowEdit]]:
        labels = [subscripts(name) for name in first]
        group = self._fields.add_group(labels, values, what, [""] * len(first))
        for field, name in zip(group[0], first):
            field.setPlaceholderText(name)
        return group

    def texts(self) -> tuple[list[str], list[str], list[str]]:
        """Names of the state coordinates, names and units of the data, as typed."""
        one, two, three = (
            [f.text().strip() for f in fields] for fields in (self.states, self.names, self.units)
        )
        return one, two, three

    def accept(self) -> None:
        """Close, unless the names cannot be: not only typing sets them."""
        self._check()
        if self.ok.isEnabled():
            super().accept()

    def _check(self) -> None:
        fault = name_fault(self._model, *self.texts())
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        self.ok.setEnabled(not fault)

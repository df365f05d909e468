"""Start an orbit from data: a field for every value the model observes."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QDialog, QWidget

from plrnn_explorer.dynamics.observed_states import ObservedStates, fit_words, states_of_observation
from plrnn_explorer.gui.dialogs.row_fields import RowFields, lay_out
from plrnn_explorer.gui.format import subscripts
from plrnn_explorer.gui.plain_label import plain_label
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from plrnn_explorer.translation import mark, tr

_HINT = mark("Type a value for each, or paste a row of numbers into the first field.")


class DataOrbitDialog(QDialog):
    """Takes data values and says at once which state has them; `state` is that state.

    Parameters
    ----------
    model : PiecewiseLinearMap
        With an observation model.
    near : (M,) float array
        State the data are filled in from; where they leave a choice, the state nearest to it is taken.
    """

    def __init__(self, model: PiecewiseLinearMap, near: Floats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        seen = model.observation
        if seen is None:
            raise ValueError("a model without an observation model has no data values")
        self._model, self._seen, self._near = model, seen, near
        self.found: ObservedStates | None = None
        self.setWindowTitle(tr("Start an orbit from data values"))
        self.setMinimumWidth(420)
        self._fields = RowFields(numbers=True)
        names = [subscripts(name) for name in seen.names or [f"x{i + 1}" for i in range(len(seen.b))]]
        values = [f"{value:.6g}" for value in seen(near)]
        (self.fields,) = self._fields.add_group(
            names, [values], [tr("Value")], seen.units or [""] * len(names)
        )
        self.words = plain_label("", self)
        self.words.setAccessibleName(tr("Which state it is"))
        self.start = lay_out(self, tr(_HINT), self._fields, self.words)
        self.start.setText(tr("Start orbit"))
        self._fields.edited.connect(self._solve)
        self.fields[0].selectAll()
        self._solve()

    @property
    def state(self) -> Floats | None:
        """State (M,) for the values typed; None where one of them is no number."""
        return None if self.found is None else self.found.states

    def _solve(self) -> None:
        values = [_number(field.text()) for field in self.fields]
        wrong = next((i for i, value in enumerate(values) if not np.isfinite(value)), None)
        self.start.setEnabled(wrong is None)
        if wrong is not None:
            self.found = None
            text = self.fields[wrong].text().strip()
            name = self._seen.names[wrong] if self._seen.names else f"x{wrong + 1}"
            self.words.setText(
                tr("“{text}” for {name} is no number.").format(text=text, name=name)
                if text
                else tr("{name} has no value yet.").format(name=name)
            )
            return
        # Where training fixed the state to start from, that counts more than where the slice lies.
        near = self._near if self._seen.encoder is None else None
        self.found = states_of_observation(self._model, values, near)
        self.words.setText(fit_words(self.found, self._seen))


def _number(text: str) -> float:
    """A number as people write it, with a true minus sign perhaps; NaN if it is none."""
    try:
        return float(text.strip().replace("−", "-"))
    except ValueError:
        return float("nan")

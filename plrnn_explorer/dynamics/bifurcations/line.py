"""The maps along a line of one parameter: an input, a bias or an entry of a matrix."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from plrnn_explorer.models.parameters import ParameterRef


@dataclass(frozen=True, eq=False)
class ParameterLine:
    """A map of which one number is moved.

    Attributes
    ----------
    model : PiecewiseLinearMap
    moved : ParameterRef or int
        A parameter, or the index of a constant input.
    """

    model: PiecewiseLinearMap
    moved: ParameterRef | int

    @classmethod
    def of(cls, model: PiecewiseLinearMap, parameter: ParameterRef | str | int) -> ParameterLine:
        """Read which number is meant: ``"W1[0, 3]"``, the name of an input, or its index from 0.

        Raises
        ------
        ValueError
            If the map has no such parameter or input.
        """
        if isinstance(parameter, ParameterRef):
            parameter.value_in(model)
            return cls(model, parameter)
        labels = () if model.inputs is None else model.inputs.labels
        if isinstance(parameter, str) and parameter not in labels:
            ref = ParameterRef.parse(parameter)
            ref.value_in(model)
            return cls(model, ref)
        index = labels.index(parameter) if isinstance(parameter, str) else int(parameter)
        if not 0 <= index < len(labels):
            raise ValueError(f"the network has {len(labels)} inputs, so there is none with index {index}")
        return cls(model, index)

    @property
    def text(self) -> str:
        """Name of the number, as `of` reads it."""
        if isinstance(self.moved, ParameterRef):
            return self.moved.text
        assert self.model.inputs is not None
        return self.model.inputs.labels[self.moved]

    @property
    def value(self) -> float:
        """The number in the model itself."""
        if isinstance(self.moved, ParameterRef):
            return self.moved.value_in(self.model)
        assert self.model.inputs is not None
        return float(self.model.inputs.values[self.moved])

    @property
    def is_affine(self) -> bool:
        """Whether only biases move: the points of a cycle are then affine, its multipliers constant."""
        return isinstance(self.moved, int) or self.moved.matrix in ("h1", "h2")

    @property
    def matrix_entry(self) -> ParameterRef:
        """The entry of A, W1 or W2 that moves."""
        assert isinstance(self.moved, ParameterRef)
        return self.moved

    def at(self, value: float) -> PiecewiseLinearMap:
        """Return the map at a value."""
        if isinstance(self.moved, ParameterRef):
            return self.model.with_parameter(self.moved, value)
        assert self.model.inputs is not None
        values = self.model.inputs.values.copy()
        values[self.moved] = value
        return self.model.with_input(values)

    @cached_property
    def shifts(self) -> tuple[Floats, Floats]:
        """How h1 (M,) and h2 (H,) change with the value; zero where a matrix entry moves."""
        h1, h2 = np.zeros(self.model.dimension), np.zeros(self.model.n_units)
        if isinstance(self.moved, int):
            assert self.model.inputs is not None
            return self.model.inputs.C1[:, self.moved], self.model.inputs.C2[:, self.moved]
        if self.moved.matrix in ("h1", "h2"):
            {"h1": h1, "h2": h2}[self.moved.matrix][self.moved.index] = 1.0
        return h1, h2

    def images(self, states: Floats, values: Floats) -> Floats:
        """Images of states (n, M), each under the map at its own value (n,)."""
        model, offset = self.model, values - self.value
        h1, h2 = self.shifts
        active = model.preactivation(states) + offset[:, None] * h2
        entry = None if self.is_affine else self.matrix_entry
        if entry is not None and entry.matrix == "W2":
            active[:, entry.index[0]] += offset * states[:, entry.index[1]]
        np.maximum(active, 0.0, out=active)
        out = states @ model.A.T + active @ model.W1.T + model.h1 + offset[:, None] * h1
        if entry is not None and entry.matrix == "A":
            out[:, entry.index[0]] += offset * states[:, entry.index[1]]
        elif entry is not None and entry.matrix == "W1":
            out[:, entry.index[0]] += offset * active[:, entry.index[1]]
        return np.asarray(out)

"""Single parameters of a map by name: which entry of A, W1, W2, h1 or h2, and maps that differ in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, cast

import numpy as np

from plrnn_explorer.models.map import Floats, PiecewiseLinearMap, frozen_array
from plrnn_explorer.translation import tr

#: Arrays that have parameters, with the number of their indices and how people write them.
ARRAYS = {"A": 2, "W1": 2, "W2": 2, "h1": 1, "h2": 1}
_WRITTEN = {"A": "A", "W1": "W₁", "W2": "W₂", "h1": "h₁", "h2": "h₂"}
_UPRIGHT = str.maketrans("₁₂", "12")
_TEXT = re.compile(r"\s*(A|W1|W2|h1|h2)\s*\[\s*(\d+)\s*(?:,\s*(\d+)\s*)?\]\s*")


@dataclass(frozen=True)
class ParameterRef:
    """One parameter of a map.

    Attributes
    ----------
    matrix : str
        "A", "W1", "W2", "h1" or "h2".
    index : tuple of int
        Row and column from 0, or the one index of a bias.

    Raises
    ------
    ValueError
        If there is no such array or the number of indices is not its.
    """

    matrix: str
    index: tuple[int, ...]

    def __post_init__(self) -> None:
        if self.matrix not in ARRAYS:
            raise ValueError(
                tr("there is no parameter array {matrix!r}: A, W1, W2, h1 and h2 are").format(
                    matrix=self.matrix
                )
            )
        if len(self.index) != ARRAYS[self.matrix] or min(self.index) < 0:
            raise ValueError(
                tr("{matrix} has {arrays} indices, counted from 0").format(
                    matrix=self.matrix, arrays=ARRAYS[self.matrix]
                )
            )

    @classmethod
    def parse(cls, text: str) -> ParameterRef:
        """Read ``"W1[0, 3]"`` (indices from 0, as in Python).

        Raises
        ------
        ValueError
            If the text is none of this form.
        """
        found = _TEXT.fullmatch(text)
        if found is None:
            raise ValueError(
                tr("{text!r} names no parameter; write for example W1[0, 3] or h1[2]").format(text=text)
            )
        matrix, *numbers = found.groups()
        return cls(matrix, tuple(int(number) for number in numbers if number is not None))

    @classmethod
    def parse_label(cls, text: str) -> ParameterRef:
        """Read an entry as the window writes it, indices from 1: ``"W1[1, 4]"`` or ``"W₁[1, 4]"``.

        Raises
        ------
        ValueError
            If the text is none of this form, or an index is 0.
        """
        found = _TEXT.fullmatch(text.translate(_UPRIGHT))
        if found is None:
            raise ValueError(
                tr(
                    "{text!r} names no parameter; write for example W1[1, 4] or h1[3], indices counted from 1"
                ).format(text=text)
            )
        matrix, *numbers = found.groups()
        index = tuple(int(number) - 1 for number in numbers if number is not None)
        if len(index) != ARRAYS[matrix] or min(index) < 0:
            raise ValueError(
                tr(
                    "{text} is no entry: {matrix} has {arrays} indices, counted from 1 as in the window"
                ).format(text=text, matrix=matrix, arrays=ARRAYS[matrix])
            )
        return cls(matrix, index)

    @property
    def text(self) -> str:
        """As Python writes it, indices from 0: ``"W1[0, 3]"``; see `parse`."""
        return f"{self.matrix}[{', '.join(map(str, self.index))}]"

    @property
    def label(self) -> str:
        """As the window writes it, indices from 1 like those of coordinates and units: ``"W₁[1, 4]"``."""
        return f"{_WRITTEN[self.matrix]}[{', '.join(str(i + 1) for i in self.index)}]"

    def value_in(self, model: PiecewiseLinearMap) -> float:
        """Value in a map; of a bias the one without the constant input.

        Raises
        ------
        ValueError
            If the map has no such entry.
        """
        array = _array(model, self.matrix)
        if any(i >= n for i, n in zip(self.index, array.shape)):
            shape = " × ".join(map(str, array.shape))
            raise ValueError(
                tr("{matrix} has size {shape}, so there is no {text}").format(
                    matrix=self.matrix, shape=shape, text=self.text
                )
            )
        return float(array[self.index])


def _array(model: PiecewiseLinearMap, matrix: str) -> Floats:
    biases = model.inputs if model.inputs is not None and matrix in ("h1", "h2") else model
    array: Floats = getattr(biases, matrix)
    return array


def with_parameter(
    model: PiecewiseLinearMap, parameter: ParameterRef | str, value: float
) -> PiecewiseLinearMap:
    """Return the map with one parameter changed; everything else, a constant input too, stays.

    Parameters
    ----------
    model : PiecewiseLinearMap
    parameter : ParameterRef or str
        E.g. ``"W1[0, 3]"``.
    value : float

    Raises
    ------
    ValueError
        If there is no such entry or the value is not finite.
    """
    ref = ParameterRef.parse(parameter) if isinstance(parameter, str) else parameter
    if ref.value_in(model) == value:
        return model
    changed = _array(model, ref.matrix).copy()
    changed[ref.index] = value
    array = frozen_array(changed, ref.matrix, (None,) * changed.ndim)
    if model.inputs is not None and ref.matrix in ("h1", "h2"):
        return model.with_inputs(replace(model.inputs, **cast("dict[str, Any]", {ref.matrix: array})))
    return replace(model, **cast("dict[str, Any]", {ref.matrix: array}))


def same_but_for(
    one: PiecewiseLinearMap, other: PiecewiseLinearMap, parameters: Iterable[ParameterRef]
) -> bool:
    """Whether two maps are one network, read once, of which only these parameters (or an input) differ.

    Biases are compared without the constant input: a network of other biases is another one.
    """
    names = ("A", "W1", "W2")
    pairs = [(name, getattr(one, name), getattr(other, name)) for name in names]
    if not any(a is b for _, a, b in pairs) or one.n_units != other.n_units:
        return False
    free = list(parameters)
    for name, a, b in pairs:
        if a is not b:
            differ = set(zip(*(axis.tolist() for axis in np.nonzero(a != b))))
            if not differ <= {ref.index for ref in free if ref.matrix == name}:
                return False
    return not any(_other_biases(one, other, name, free) for name in ("h1", "h2"))


def _other_biases(
    one: PiecewiseLinearMap, other: PiecewiseLinearMap, name: str, free: list[ParameterRef]
) -> bool:
    a, b = _array(one, name), _array(other, name)
    return a is not b and not set(np.flatnonzero(a != b).tolist()) <= {
        ref.index[0] for ref in free if ref.matrix == name
    }


def all_parameters(model: PiecewiseLinearMap) -> Iterator[ParameterRef]:
    """Every parameter of a map, array by array."""
    for name in ARRAYS:
        for index in np.ndindex(*_array(model, name).shape):
            yield ParameterRef(name, tuple(map(int, index)))


@dataclass(frozen=True)
class FollowedParameter:
    """A parameter that is moved by hand: the value it had in the network, and the range of its slider.

    Raises
    ------
    ValueError
        If a number is not finite or the range is empty.
    """

    ref: ParameterRef
    base: float
    low: float
    high: float

    def __post_init__(self) -> None:
        if not (np.isfinite([self.base, self.low, self.high]).all() and self.low < self.high):
            raise ValueError(tr("the range of {text} is empty or not finite").format(text=self.ref.text))

    @classmethod
    def of(cls, model: PiecewiseLinearMap, ref: ParameterRef) -> FollowedParameter:
        """Follow a parameter from where it is, over a range of the size of its array's entries."""
        value = ref.value_in(model)
        entries = _array(model, ref.matrix)
        size = max(abs(value), float(np.sqrt(np.mean(entries**2)))) or 0.1  # biases may all be zero
        size = float(f"{size:.1g}")  # a round range
        middle = float(f"{value:.2g}")
        return cls(ref, value, middle - size, middle + size)

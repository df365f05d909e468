"""Constant external inputs: a network driven by C s with s held fixed is again one autonomous map."""

from __future__ import annotations

import operator
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from plrnn_explorer.models.map import Floats, PiecewiseLinearMap, frozen_array
from plrnn_explorer.translation import tr, trn

#: Names of the arrays by which a saved file keeps an input; the biases are those without input.
ARRAYS = {"C1": "input_C1", "C2": "input_C2", "h1": "input_h1", "h2": "input_h2", "values": "input_values"}
ARRAYS_OF_RANGE = {"low": "input_low", "high": "input_high"}
#: More inputs than any network has that is held at a constant one.
MAX_INPUTS = 10_000
#: Suggested range of a slider where nothing is known of the data: inputs are usually standardised.
_DEFAULT_RANGE = (-1.0, 1.0)


def _empty() -> Floats:
    return np.zeros(0)


@dataclass(frozen=True, eq=False)
class ConstantInput:
    """A constant input s: F(z) = A z + W1 relu(W2 z + h2 + C2 s) + h1 + C1 s.

    Attributes
    ----------
    C1 : (M, K) float array
        Added to h1, outside the ReLU.
    C2 : (H, K) float array
        Added to h2, inside the ReLU.
    h1 : (M,) float array
    h2 : (H,) float array
        The biases without input.
    values : (K,) float array
        The input s now.
    names, units : tuple of str, length K or empty
    low, high : (K,) float array
        Suggested range of each input; -1 to 1 when not given.

    Raises
    ------
    ValueError
        If shapes do not fit each other, an entry is not finite, or a range is empty.
    """

    C1: Floats
    C2: Floats
    h1: Floats
    h2: Floats
    values: Floats
    names: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    low: Floats = field(default_factory=_empty)
    high: Floats = field(default_factory=_empty)

    def __post_init__(self) -> None:
        values = frozen_array(self.values, "the input", (None,))
        K = len(values)
        if K == 0:
            raise ValueError(tr("the input has no components; leave it out"))
        if K > MAX_INPUTS:
            raise ValueError(
                tr("it has {k} inputs, more than the {max_inputs} that can be handled").format(
                    k=K, max_inputs=MAX_INPUTS
                )
            )
        h1, h2 = frozen_array(self.h1, "h1", (None,)), frozen_array(self.h2, "h2", (None,))
        low, high = (
            frozen_array(np.full(K, end) if np.size(given) == 0 else given, "the range of the input", (K,))
            for given, end in zip((self.low, self.high), _DEFAULT_RANGE)
        )
        if not (low < high).all():
            raise ValueError(
                tr("the range of an input is empty: its lower end should lie below its upper one")
            )
        checked = {
            "C1": frozen_array(self.C1, "C", (len(h1), K)),
            "C2": frozen_array(self.C2, "C (inside the ReLU)", (len(h2), K)),
            "h1": h1,
            "h2": h2,
            "values": values,
            "low": low,
            "high": high,
        }
        for name, array in checked.items():
            object.__setattr__(self, name, array)
        for what, texts in (("names", self.names), ("units", self.units)):
            if texts and len(texts) != K:
                raise ValueError(
                    tr("{n} {what} for {count}").format(n=len(texts), what=what, count=_count(K))
                )

    def __len__(self) -> int:
        return len(self.values)

    def __repr__(self) -> str:
        return f"ConstantInput({self.text or 'zero'})"

    @property
    def labels(self) -> tuple[str, ...]:
        """Names of the K inputs; s1 … sK where they have none (s when there is one)."""
        return self.names or (("s",) if len(self) == 1 else tuple(f"s{i + 1}" for i in range(len(self))))

    @property
    def text(self) -> str:
        """The inputs that are not zero, for people: "s = 0.3", "current = 0.3 nA, s2 = 1"; may be empty."""
        units = self.units or ("",) * len(self)
        given = [(n, v, u) for n, v, u in zip(self.labels, self.values, units) if v != 0.0]
        return ", ".join(f"{name} = {value:.6g} {unit}".rstrip() for name, value, unit in given)

    @property
    def by_name(self) -> dict[str, float]:
        """Every input's value by its name, for results that must say how they were made."""
        return dict(zip(self.labels, self.values.tolist()))

    @property
    def biases(self) -> tuple[Floats, Floats]:
        """h1 + C1 s (M,) and h2 + C2 s (H,); the biases themselves, bit by bit, where s is zero."""
        return _shifted(self.h1, self.C1, self.values), _shifted(self.h2, self.C2, self.values)

    def with_values(self, values: ArrayLike) -> ConstantInput:
        """Return the same inputs at another s (K,).

        Raises
        ------
        ValueError
            If there are not K finite numbers.
        """
        array = np.atleast_1d(np.asarray(values))
        if array.shape != (len(self),):
            raise ValueError(
                trn(
                    "the network has {count} but {n} value was given",
                    "the network has {count} but {n} values were given",
                    array.size,
                ).format(count=_count(len(self)), n=array.size)
            )
        return replace(self, values=array)

    def with_range(self, index: int, low: float, high: float) -> ConstantInput:
        """Return the same inputs with another suggested range of one of them."""
        lows, highs = self.low.copy(), self.high.copy()
        lows[index], highs[index] = low, high
        return replace(self, low=lows, high=highs)

    def joined(self, other: ConstantInput) -> ConstantInput:
        """Return these inputs followed by those of `other`; the biases stay these."""
        return ConstantInput(
            np.hstack([self.C1, other.C1]),
            np.hstack([self.C2, other.C2]),
            self.h1,
            self.h2,
            np.concatenate([self.values, other.values]),
            names=(*self.labels, *other.labels) if self.names or other.names else (),
            units=_padded(self) + _padded(other) if self.units or other.units else (),
            low=np.concatenate([self.low, other.low]),
            high=np.concatenate([self.high, other.high]),
        )

    def without(self, index: int) -> ConstantInput | None:
        """Return the inputs but one, whose value no longer counts; None if it was the only one."""
        kept = [i for i in range(len(self)) if i != index]
        if not kept:
            return None
        return ConstantInput(
            self.C1[:, kept],
            self.C2[:, kept],
            self.h1,
            self.h2,
            self.values[kept],
            names=tuple(self.labels[i] for i in kept),
            units=tuple(self.units[i] for i in kept) if self.units else (),
            low=self.low[kept],
            high=self.high[kept],
        )

    def arrays(self) -> dict[str, Floats]:
        """Arrays by the names a model file keeps them under; see `header` and `from_file`."""
        return {file: getattr(self, own) for own, file in (ARRAYS | ARRAYS_OF_RANGE).items()}

    def header(self) -> dict[str, list[str]]:
        """Names and units, for the JSON header of a model file."""
        return {"names": list(self.names), "units": list(self.units)}

    @classmethod
    def from_file(
        cls, arrays: Mapping[str, ArrayLike], names: Sequence[str] = (), units: Sequence[str] = ()
    ) -> ConstantInput:
        """Return the inputs of a model file: its arrays under the names of `arrays`, and its header.

        Raises
        ------
        ValueError
            If one is missing or they do not fit each other.
        """
        missing = [name for name in ARRAYS.values() if name not in arrays]
        if missing:
            raise ValueError(
                tr("there is no array {missing}, which its constant input needs").format(missing=missing[0])
            )
        given: dict[str, Any] = {
            own: arrays[file] for own, file in (ARRAYS | ARRAYS_OF_RANGE).items() if file in arrays
        }
        return cls(**given, names=tuple(names), units=tuple(units))


def _count(n: int) -> str:
    return trn("{n} input", "{n} inputs", n).format(n=n)


def _padded(inputs: ConstantInput) -> tuple[str, ...]:
    return inputs.units or ("",) * len(inputs)


def _shifted(bias: Floats, C: Floats, values: Floats) -> Floats:
    """Bias + C s, summed input by input: the same bits on every machine, which a BLAS does not promise."""
    shift = np.zeros_like(bias)
    with np.errstate(over="ignore", invalid="ignore"):  # the map refuses what is not finite
        for column, value in zip(C.T, values):
            shift += column * value
    # A shift of nothing leaves the bias alone: -0.0 + 0.0 would be 0.0.
    return np.where(shift == 0.0, bias, bias + shift)


def constant_input(
    h1: ArrayLike,
    h2: ArrayLike,
    *,
    C1: ArrayLike | None = None,
    C2: ArrayLike | None = None,
    values: ArrayLike | None = None,
    names: Sequence[str] = (),
    units: Sequence[str] = (),
) -> ConstantInput | None:
    """Return the constant input of a map with biases h1 (M,) and h2 (H,); None where there is no C.

    Parameters
    ----------
    C1 : (M, K) array_like, optional
        Outside the ReLU.
    C2 : (H, K) array_like, optional
        Inside the ReLU. A matrix without columns counts as none.
    values : (K,) array_like, optional
        Zero when not given.
    names, units : sequence of str

    Raises
    ------
    ValueError
        If shapes do not fit, or values are given and there is no C.
    """
    h1, h2 = frozen_array(h1, "h1", (None,)), frozen_array(h2, "h2", (None,))
    outside = None if C1 is None else frozen_array(C1, "C", (len(h1), None))
    inside = None if C2 is None else frozen_array(C2, "C (inside the ReLU)", (len(h2), None))
    widths = [C.shape[1] for C in (outside, inside) if C is not None and C.shape[1] > 0]
    if not widths:
        if values is not None and np.size(values) > 0:
            raise ValueError(tr("the network has no inputs, so no values can be given for them"))
        return None
    K = widths[0]
    made = ConstantInput(
        np.zeros((len(h1), K)) if outside is None or outside.shape[1] == 0 else outside,
        np.zeros((len(h2), K)) if inside is None or inside.shape[1] == 0 else inside,
        h1,
        h2,
        np.zeros(K),
        names=tuple(names),
        units=tuple(units),
    )
    return made if values is None else made.with_values(values)


def input_on_coordinates(
    model: PiecewiseLinearMap, coordinates: Sequence[int], names: Sequence[str] = ()
) -> ConstantInput:
    """Return inputs, at zero, that add a constant to some coordinates of z′.

    Parameters
    ----------
    model : PiecewiseLinearMap
    coordinates : sequence of int
        Indices from 0; one input each.
    names : sequence of str, optional
        "input to z1" … when not given.
    """
    chosen = [operator.index(i) for i in coordinates]
    names = names or [f"input to {model.coordinate_names[i]}" for i in chosen]
    return _one_each(model, np.eye(model.dimension)[:, chosen], None, names)


def input_on_units(
    model: PiecewiseLinearMap, units: Sequence[int], names: Sequence[str] = ()
) -> ConstantInput:
    """Return inputs, at zero, that add a constant inside the ReLU of some units (indices from 0)."""
    chosen = [operator.index(i) for i in units]
    names = names or [f"input to unit {i + 1}" for i in chosen]
    return _one_each(model, None, np.eye(model.n_units)[:, chosen], names)


def _one_each(
    model: PiecewiseLinearMap, C1: Floats | None, C2: Floats | None, names: Sequence[str]
) -> ConstantInput:
    made = constant_input(model.h1, model.h2, C1=C1, C2=C2, names=names)
    if made is None:
        raise ValueError(tr("no coordinate or unit is named that the input goes to"))
    return made

"""What the constructors of all families share: checks of sizes, and the way to the canonical form."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from plrnn_explorer.models.inputs import constant_input
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap, frozen_array
from plrnn_explorer.translation import tr

#: Largest matrix a constructor builds; a few small vectors can ask for a huge one (A = diag(A)).
MAX_NUMBERS = 20_000_000


def vector_or_matrix(A: ArrayLike, size: int) -> Floats:
    """Return A (M, M): as it stands, or the diagonal matrix of a vector (M,) or a single number."""
    array = np.asarray(A)
    if array.ndim == 0:
        return np.asarray(float(frozen_array(array, "A", ())) * np.eye(size))
    if array.ndim == 1:
        return np.asarray(np.diag(frozen_array(array, "A", (size,))))
    return frozen_array(array, "A", (size, size))


def check_size(dimension: int, units: int) -> None:
    """Refuse a network without states, or one too large to hold, by a `ValueError`."""
    if dimension == 0:
        raise ValueError(tr("the network has no state variables"))
    largest = dimension * max(dimension, units)
    if largest > MAX_NUMBERS:
        raise ValueError(
            tr(
                "{dimension} state variables and {units} ReLU units need a matrix of {largest} "
                "numbers, more than the {max_numbers} that can be handled"
            ).format(dimension=dimension, units=units, largest=largest, max_numbers=MAX_NUMBERS)
        )


def square(W: ArrayLike) -> Floats:
    """Return W (M, M), refused by a `ValueError` if it is not square."""
    array = frozen_array(W, "W", (None, None))
    return frozen_array(array, "W", (array.shape[0], array.shape[0]))


def centring(dimension: int) -> Floats:
    """Return I - 11ᵀ/M (M, M): subtracts from a state the mean of its coordinates."""
    return np.asarray(np.eye(dimension) - np.full((dimension, dimension), 1.0 / dimension))


def canonical(
    A: Floats,
    W1: Floats,
    W2: Floats,
    h1: Floats,
    h2: Floats,
    *,
    own_units: int | None = None,
    C: ArrayLike | None = None,
    C_hidden: ArrayLike | None = None,
    input_values: ArrayLike | None = None,
    input_names: Sequence[str] = (),
    **about: Any,
) -> PiecewiseLinearMap:
    """Map of canonical parameters, under an input; the first `own_units` units (all) take `C_hidden`."""
    model = PiecewiseLinearMap(A, W1, W2, h1, h2, **about)
    H = model.n_units
    own = H if own_units is None else own_units
    if C_hidden is not None:
        inside = frozen_array(C_hidden, "C (inside the ReLU)", (own, None))
        C_hidden = np.vstack([inside, np.zeros((H - own, inside.shape[1]))])
    inputs = constant_input(model.h1, model.h2, C1=C, C2=C_hidden, values=input_values, names=input_names)
    return model if inputs is None else model.with_inputs(inputs)

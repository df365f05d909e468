"""The spread of measured values, which is 0 where they do not change."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.models.map import Floats

#: Changes smaller than this share of the values themselves are rounding.
_ROUNDING = 1e-12


def deviation(values: Floats) -> Floats:
    """Standard deviation (N,) of values (T, N) without gaps; 0 where they are constant up to rounding.

    `numpy.std` has some 1e-17 for a constant 0.1, as its mean is rounded: divided by it, rounding would
    count as data.
    """
    if not len(values):
        return np.zeros(values.shape[1])
    with np.errstate(over="ignore", invalid="ignore"):
        spread = (values - values[0]).std(axis=0)
    return np.asarray(np.where(spread <= _ROUNDING * np.abs(values).max(axis=0), 0.0, spread))


def deviation_of_known(values: Floats) -> Floats:
    """`deviation` (N,) of values (T, N) with gaps, over those that are finite; NaN where none is."""
    known = [column[np.isfinite(column)] for column in values.T]
    return np.array([deviation(column[:, None])[0] if len(column) else np.nan for column in known])


def divisor(values: Floats) -> Floats:
    """`deviation`, and 1 where that is 0: to divide by."""
    spread = deviation(values)
    return np.asarray(np.where(spread > 0.0, spread, 1.0))

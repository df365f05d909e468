"""The standard error of the mean of a correlated series, by blocking."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.special import chdtri

from plrnn_explorer.models.map import Floats

#: Chance that a series without correlations is blocked one level further than needed.
_SIGNIFICANCE = 0.01
#: Standard deviations below this share of the largest value are rounding.
_ROUNDING = 1e-13
#: With fewer batches than this the error itself is too uncertain to be trusted.
FEWEST_BATCHES = 16


@dataclass(frozen=True, eq=False)
class Blocked:
    """A mean and its error.

    Attributes
    ----------
    error : (K,) float array
        Standard error of the mean of each quantity; NaN if there is only one batch.
    batches : int
        Batches the error is computed from, over all series.
    correlated : bool
        Neighbouring batches are still correlated, or there are too few of them to tell.
    """

    error: Floats
    batches: int
    correlated: bool


def halved(values: Floats) -> Floats:
    """Average neighbours of series (B, n, K): (B // 2, n, K); an odd first value is left out."""
    even = values[len(values) % 2 :]
    return np.asarray((even[0::2] + even[1::2]) / 2)


def blocked_error(values: Floats) -> Blocked:
    """Estimate the standard error of the mean of K correlated quantities.

    Parameters
    ----------
    values : (B, n, K) float array
        n independent series of B means over equal times, in order.

    Returns
    -------
    Blocked

    Notes
    -----
    Neighbours are averaged (Flyvbjerg & Petersen, J. Chem. Phys. 91 (1989) 461) until a test on the
    correlations of neighbours that are left, at all coarser levels together, no longer rejects independence
    (Jonsson, Phys. Rev. E 98 (2018) 043304); one level serves all quantities. The error is the largest of
    this level and the coarser ones with 16 batches or more, which leans to the safe side. Each series is
    compared with its own mean; whether the means agree is for the caller to see.
    """
    n, K = values.shape[1:]
    if len(values) < 2 or K == 0:
        return Blocked(np.full(K, np.nan), values.shape[0] * n, True)
    scale = max(float(np.abs(values).max(initial=0.0)), 1e-300)
    levels = [values - values.mean(axis=0)]
    while len(levels[-1]) >= 4:
        levels.append(halved(levels[-1]))
    chosen = 0
    for quantity in range(K):
        series = [level[:, :, quantity] for level in levels]
        if np.ptp(series[0]) > _ROUNDING * scale:
            chosen = max(chosen, _first_independent(series))
    first = levels[min(chosen, len(levels) - 1)]
    coarser = [level for level in levels if FEWEST_BATCHES <= level[:, :, 0].size < first[:, :, 0].size]
    # Correlations too weak for the test still shorten the errors: the largest of the levels it leaves.
    error = np.max([_error(level) for level in (first, *coarser)], axis=0)
    batches = len(first) * n
    return Blocked(error, batches, chosen == len(levels) or batches < FEWEST_BATCHES)


def _error(deviations: Floats) -> Floats:
    """Standard error (K,) of the mean of independent deviations (B, n, K) from n means."""
    B, n = deviations.shape[:2]
    return np.asarray(np.sqrt(np.sum(deviations**2, axis=(0, 1)) / ((B - 1) * n) / (B * n)))


def _first_independent(series: list[Floats]) -> int:
    """Level from which on neighbours are independent; the number of levels if none is."""
    statistic = []
    for level in series:
        variance = max(float(np.mean(level**2)), 1e-300)
        neighbours = float(np.sum(level[1:] * level[:-1])) / level.size
        # Deviations from the series' own mean have a correlation of -1 / B without any in the series.
        statistic.append(level.size * (neighbours / variance + 1 / len(level)) ** 2)
    remaining = np.cumsum(statistic[::-1])[::-1]
    limits = chdtri(np.arange(len(series), 0, -1), _SIGNIFICANCE)
    passed = np.flatnonzero(remaining < limits)
    return int(passed[0]) if len(passed) else len(series)

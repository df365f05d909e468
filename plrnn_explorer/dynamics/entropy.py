"""Topological entropy estimated from the growth of the number of periodic points."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from plrnn_explorer.dynamics.cycle import CycleSet
from plrnn_explorer.phrases import phrase

#: Fewer periods than this say nothing about growth.
_FEWEST = 5
#: A slope below this is the rounding of equal counts.
_ROUNDING = 1e-12


@dataclass(frozen=True, eq=False)
class EntropyEstimate:
    """Growth rate of the number of fixed points of F^n.

    Attributes
    ----------
    value : float
        Slope of log #Fix F^n against n over the longer half of the periods, in nats per step, at least 0; nan
        where it cannot be told.
    error : float
        Standard error of the slope (the residuals are not quite independent: a guide, no bound).
    rates : mapping of n to float
        log(#Fix F^n) / n for each n with a fixed point: approaches the same limit from farther away.
    counts : mapping of n to int
        #Fix F^n, every cycle of a period that divides n counted with all its points.
    from_all : bool
        Whether the cycles of every period used are proved to be all there are.
    meaning : str
        In words, what the number says about this map.
    parameters : mapping
        Those of the cycles.

    Notes
    -----
    For Axiom A maps, and for expanding piecewise monotone maps of an interval, the growth rate of the number
    of fixed points of F^n is the topological entropy (Bowen, Proc. Symp. Pure Math. 14, 23, 1970; Misiurewicz
    and Szlenk, Studia Math. 67, 45, 1980). For a smooth invertible map of the plane it is at least the
    entropy, hyperbolic cycles counted (Katok, Publ. IHES 51, 137, 1980). Neither covers a piecewise-affine
    map in general, and no finite number of periods bounds a limit: the value is an estimate.
    """

    value: float
    error: float
    rates: Mapping[int, float]
    counts: Mapping[int, int]
    from_all: bool
    meaning: str
    parameters: Mapping[str, Any] = field(default_factory=dict)


def fixed_point_counts(cycles: CycleSet) -> dict[int, int]:
    """Number of fixed points of F^n, n = 1, 2, … up to the longest period looked for."""
    longest = max(cycles.completeness, default=0)
    points = np.zeros(longest + 1, dtype=np.int64)
    for cycle in cycles.cycles:
        if cycle.period <= longest:
            points[cycle.period] += cycle.period
    return {n: int(sum(points[d] for d in range(1, n + 1) if n % d == 0)) for n in range(1, longest + 1)}


def topological_entropy(cycles: CycleSet) -> EntropyEstimate:
    """Estimate the topological entropy from the numbers of cycles found; see `EntropyEstimate`."""
    counts = fixed_point_counts(cycles)
    rates = {n: float(np.log(count)) / n for n, count in counts.items() if count}
    from_all = bool(counts) and all(how != "search" for how in cycles.completeness.values())
    reason = _no_estimate(cycles, counts)
    if reason:
        return EntropyEstimate(np.nan, np.nan, rates, counts, from_all, reason, cycles.parameters)
    longest = max(counts)
    # Of cycles whose periods share a factor #Fix F^n is 0 for the other n: these say nothing of the growth.
    n = np.array([k for k in rates if 2 * k >= longest], dtype=np.float64)
    slope, error = _slope(n, np.log([counts[int(k)] for k in n]))
    value = slope if slope > _ROUNDING else 0.0
    return EntropyEstimate(
        value, error, rates, counts, from_all, _meaning(value, error, longest, from_all), cycles.parameters
    )


_CONTINUA = phrase("There are continua of cycles: their number does not measure the entropy.")
_FEW = phrase("The number of cycles says something about entropy from {n} periods with cycles on.")
_NO_GROWTH = phrase("The number of cycles does not grow visibly up to period {period}.")
_OF_ALL = phrase(
    "Growth rate of the number of periodic points up to period {period}, all counted: an estimate of the "
    "topological entropy, not a bound."
)
_OF_FOUND = phrase(
    "Growth rate of the number of periodic points up to period {period}, those found, others may be missing, "
    "counted: an estimate of the topological entropy, not a bound."
)


def _no_estimate(cycles: CycleSet, counts: Mapping[int, int]) -> str:
    if any("continuum" in cycle.flags for cycle in cycles.cycles):
        return _CONTINUA
    used = [n for n in counts if 2 * n >= max(counts) and counts[n]]
    if len(counts) < _FEWEST or len(used) < 3:
        return _FEW.format(n=_FEWEST)
    return ""


def _slope(n: np.ndarray[Any, np.dtype[np.float64]], log: np.ndarray[Any, Any]) -> tuple[float, float]:
    centred = n - n.mean()
    total = float(centred @ centred)
    slope = float(centred @ log) / total
    rest = log - log.mean() - slope * centred
    return slope, float(np.sqrt(rest @ rest / max(1, len(n) - 2) / total))


def _meaning(value: float, error: float, longest: int, from_all: bool) -> str:
    if value <= 2 * error:
        return _NO_GROWTH.format(period=longest)
    return (_OF_ALL if from_all else _OF_FOUND).format(period=longest)

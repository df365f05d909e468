"""Shares of a box in all dimensions that lead to each attractor, by sampling, with their errors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.basin_map import ESCAPED, UNDECIDED
from plrnn_explorer.dynamics.progress import Progress, Steps, finish
from plrnn_explorer.dynamics.provenance import provenance
from plrnn_explorer.dynamics.recognition import Recogniser
from plrnn_explorer.dynamics.settling import Settling, Traps
from plrnn_explorer.dynamics.window import natural_box
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap, frozen_array
from plrnn_explorer.translation import mark

#: Points followed together; after each such portion there is a partial result.
_PORTION = 2000
#: Quantile of the normal distribution for intervals of 95 %.
_Z = 1.959963984540054
#: Escape radius in units of the box and the attractors.
_ESCAPE_FACTOR = 1e6


@dataclass(frozen=True, eq=False)
class VolumeFractions:
    """Numbers of random points of a box by where they lead.

    Attributes
    ----------
    counts : tuple of int
        For each attractor, then escaped (proved), then undecided.
    proved : int
        Points that provably lead to their attractor, or provably escape.
    low, high : (M,) float array
        The box.
    parameters : mapping
    """

    counts: tuple[int, ...]
    proved: int
    low: Floats
    high: Floats
    parameters: Mapping[str, Any] = field(default_factory=dict)

    @property
    def n(self) -> int:
        """Number of points."""
        return sum(self.counts)

    @property
    def fractions(self) -> Floats:
        """Shares, in the order of `counts`."""
        return np.asarray(self.counts, dtype=np.float64) / max(1, self.n)

    @property
    def standard_errors(self) -> Floats:
        """Binomial standard errors sqrt(p (1 - p) / n) of the shares."""
        p = self.fractions
        return np.asarray(np.sqrt(p * (1 - p) / max(1, self.n)))

    @property
    def intervals(self) -> Floats:
        """Wilson score intervals of the shares at 95 %, (k, 2); right for small counts too (Wilson 1927)."""
        p, n = self.fractions, max(1, self.n)
        middle = (p + _Z**2 / (2 * n)) / (1 + _Z**2 / n)
        half = _Z / (1 + _Z**2 / n) * np.sqrt(p * (1 - p) / n + _Z**2 / (4 * n**2))
        # At 0 and n the bound is exact: rounding must not move it off.
        low = np.where(p == 0, 0.0, middle - half)
        return np.stack([low, np.where(p == 1, 1.0, middle + half)], axis=1)


def volume_fractions(
    model: PiecewiseLinearMap,
    attractors: tuple[Attractor, ...],
    n: int = 10_000,
    *,
    box: tuple[ArrayLike, ArrayLike] | None = None,
    max_steps: int = 4000,
    seed: int = 0,
) -> VolumeFractions:
    """Estimate which share of a box in state space leads to each attractor.

    Parameters
    ----------
    model : PiecewiseLinearMap
    attractors : tuple of Attractor
        From `find_attractors`.
    n : int
        Points drawn uniformly.
    box : (low (M,), high (M,)), optional
        By default the box that holds the attractors and settled orbits (`natural_box`).
    max_steps : int
        Steps after which a point is left undecided.
    seed : int

    Returns
    -------
    VolumeFractions

    Raises
    ------
    ValueError
        If the box or n make no sense.
    """
    return finish(volume_steps(model, attractors, n, box=box, max_steps=max_steps, seed=seed))


def volume_steps(
    model: PiecewiseLinearMap,
    attractors: tuple[Attractor, ...],
    n: int = 10_000,
    *,
    box: tuple[ArrayLike, ArrayLike] | None = None,
    max_steps: int = 4000,
    seed: int = 0,
) -> Steps[VolumeFractions]:
    """Sample volume fractions as a long computation; arguments and result as `volume_fractions`."""
    if n < 1 or max_steps < 1:
        raise ValueError(f"{n} points and {max_steps} steps give no fractions; use 1 or more")
    cycles = [a.cycle for a in attractors if a.cycle is not None]
    low, high = natural_box(model, cycles, seed) if box is None else box
    low = frozen_array(low, "the box's low corner", (model.dimension,))
    high = frozen_array(high, "the box's high corner", (model.dimension,))
    if not np.all(low < high):
        raise ValueError("The box should have low corners below its high ones in every coordinate")
    return _sample(model, attractors, n, low, high, max_steps, seed)


def _sample(
    model: PiecewiseLinearMap,
    attractors: tuple[Attractor, ...],
    n: int,
    low: Floats,
    high: Floats,
    max_steps: int,
    seed: int,
) -> Steps[VolumeFractions]:
    points = np.random.default_rng(seed).uniform(low, high, (n, model.dimension))
    traps, recogniser = Traps.of(attractors, model.dimension), Recogniser(attractors)
    centre = (low + high) / 2
    known = np.concatenate([low[None], high[None], *(a.points for a in attractors)])
    escape = _ESCAPE_FACTOR * float(np.abs(known - centre).max())
    parameters = provenance(
        model, attractors=attractors, n=n, box=(low, high), max_steps=max_steps, seed=seed
    )
    counts, proved = np.zeros(len(attractors) + 2, dtype=np.int64), 0

    def so_far(done: int) -> Progress[VolumeFractions]:
        result = VolumeFractions(tuple(counts.tolist()), proved, low, high, parameters)
        return Progress(result, done / n, mark("Volume fractions"))

    for start in range(0, n, _PORTION):
        part = points[start : start + _PORTION]
        run = Settling(model, traps, part, max_steps, centre, escape, recogniser)
        for share in run.run():
            yield so_far(start + int(share * len(part)))
        counts[:-2] += np.bincount(run.labels[run.labels >= 0], minlength=len(attractors))
        counts[-2] += np.sum(run.outcomes == ESCAPED)
        counts[-1] += np.sum(run.outcomes == UNDECIDED)
        proved += int(run.proved.sum())
        yield so_far(min(n, start + _PORTION))

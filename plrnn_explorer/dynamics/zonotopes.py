"""Sets of states as zonotopes, followed through the map with everything they may reach enclosed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.basin_map import ESCAPED
from plrnn_explorer.dynamics.escape import escape_ways
from plrnn_explorer.dynamics.settling import Traps
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap

#: What nothing could be proved of.
UNKNOWN = -9
#: Steps after which a set is given up.
_MOST_STEPS = 1000
#: Generators, in dimensions, above which the additional ones are enclosed in a box.
_MOST_GENERATORS = 3
#: A set is given up when it has grown by this factor beyond the size of the attractors and itself.
_HOPELESS = 30.0


@dataclass(frozen=True, eq=False)
class Zonotopes:
    """B sets {c + G x : |x_i| <= 1}.

    Attributes
    ----------
    centres : (B, M) float array
    generators : (B, M, g) float array
    """

    centres: Floats
    generators: Floats

    def take(self, rows: NDArray[np.bool_]) -> Zonotopes:
        """Keep some of the sets."""
        return Zonotopes(self.centres[rows], self.generators[rows])

    def image(self, model: PiecewiseLinearMap) -> Zonotopes:
        """Zonotopes that enclose the images.

        A unit whose sign changes over the set enters as the line of least area through its graph plus an
        error (Singh et al., *Fast and effective robustness certification*, NeurIPS 2018, theorem 3.1).
        """
        middle = self.centres @ model.W2.T + model.h2
        slopes = np.einsum("hm,bmg->bhg", model.W2, self.generators)
        reach = np.abs(slopes).sum(axis=-1)
        low, high = middle - reach, middle + reach
        mixed = (low < 0) & (high > 0)
        with np.errstate(divide="ignore", invalid="ignore"):
            share = np.where(mixed, high / (high - low), (low >= 0).astype(np.float64))
        error = np.where(mixed, -share * low / 2, 0.0)
        centres = self.centres @ model.A.T + model.h1 + (share * middle + error) @ model.W1.T
        generators = np.einsum("mn,bng->bmg", model.A, self.generators)
        generators += np.einsum("mh,bhg->bmg", model.W1, share[..., None] * slopes)
        if not mixed.any():
            return Zonotopes(centres, generators)
        box = np.einsum("mh,bh->bm", np.abs(model.W1), error)
        extra = np.einsum("bm,mn->bmn", box, np.eye(model.dimension))
        return Zonotopes(centres, np.concatenate([generators, extra], axis=-1))._reduced()

    def _reduced(self) -> Zonotopes:
        """Enclose the generators that came with the errors in a box once they are many."""
        M = self.centres.shape[1]
        if self.generators.shape[-1] <= _MOST_GENERATORS * M:
            return self
        box = np.abs(self.generators[..., M:]).sum(axis=-1)
        extra = np.einsum("bm,mn->bmn", box, np.eye(M))
        return Zonotopes(self.centres, np.concatenate([self.generators[..., :M], extra], axis=-1))

    @property
    def half_widths(self) -> Floats:
        """Of the bounding boxes, (B, M)."""
        return np.asarray(np.abs(self.generators).sum(axis=-1))


def lead_to(
    model: PiecewiseLinearMap,
    sets: Zonotopes,
    attractors: tuple[Attractor, ...],
    centre: Floats,
    escape_radius: float,
) -> NDArray[np.int16]:
    """Attractor into whose trapping ellipsoids each set provably comes as a whole, (B,) int16.

    ESCAPED where all of it provably goes to infinity, UNKNOWN where neither was shown.
    """
    traps, ways = Traps.of(attractors, model.dimension), escape_ways(model).ways
    factors = np.asarray(np.linalg.cholesky(traps.shapes), dtype=np.float64)
    labels = np.full(len(sets.centres), UNKNOWN, dtype=np.int16)
    waiting = np.arange(len(labels))
    known = np.concatenate([traps.centres, sets.centres])
    natural = float(np.abs(known - known.mean(axis=0)).max()) + float(sets.half_widths.max(initial=0.0))
    for _ in range(_MOST_STEPS):
        found = _located(sets, traps, factors)
        widths = sets.half_widths
        beyond = np.any(np.abs(sets.centres - centre) - widths > escape_radius, axis=1)
        for way in ways if beyond.any() else ():
            found[(found == UNKNOWN) & beyond & way.holds_zonotopes(sets.centres, sets.generators)] = ESCAPED
        labels[waiting] = found
        with np.errstate(invalid="ignore"):
            hopeless = ~(
                widths.max(axis=1) <= np.maximum(_HOPELESS * natural, np.abs(sets.centres).max(axis=1))
            )
        keep = (found == UNKNOWN) & ~hopeless
        waiting = waiting[keep]
        if not waiting.size:
            break
        with np.errstate(over="ignore", invalid="ignore"):
            sets = sets.take(keep).image(model)
    return labels


def _located(sets: Zonotopes, traps: Traps, factors: Floats) -> NDArray[np.int16]:
    """Label of each set that lies in an ellipsoid as a whole."""
    labels = np.full(len(sets.centres), UNKNOWN, dtype=np.int16)
    for i, factor in enumerate(factors):
        near = np.all(np.abs(sets.centres - traps.centres[i]) <= traps.half_widths[i], axis=1)
        near &= labels == UNKNOWN
        if not near.any():
            continue
        offset = (sets.centres[near] - traps.centres[i]) @ factor
        spread = np.linalg.norm(np.einsum("mn,bmg->bng", factor, sets.generators[near]), axis=1).sum(axis=1)
        inside = np.linalg.norm(offset, axis=1) + spread <= np.sqrt(traps.squares[i])
        labels[np.flatnonzero(near)[inside]] = traps.owners[i]
    return labels

"""Long orbits along a parameter: what a simulation shows of the attractors."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from plrnn_explorer.dynamics.bifurcations.diagram import SampledOrbits
from plrnn_explorer.dynamics.bifurcations.line import ParameterLine
from plrnn_explorer.models.map import Floats

#: States beyond this are those of an orbit that escapes.
_FAR = 1e9
#: Multiply-adds between two places to cancel: some hundredths of a second.
_WORK = 3e7
#: Steps that are not shown: as many as usual, or for large networks the fewest, within this many ReLUs.
_USUAL, _FEWEST, _MOST_RELUS = 1000, 200, 1.5e8


def sampled_orbits(
    line: ParameterLine,
    ends: tuple[float, float],
    starts: Floats,
    *,
    n_values: int = 200,
    transient: int | None = None,
    kept: int = 24,
    seed: int = 0,
) -> Iterator[tuple[float, SampledOrbits | None]]:
    """Simulate orbits at many values at once; yields the share done, last the states.

    `starts` (s, M) are where orbits begin, at every value, with a little noise; the first `transient` steps
    are not shown.
    """
    if transient is None:
        relus = n_values * len(starts) * max(1, line.model.n_units)
        transient = int(np.clip(_MOST_RELUS / relus, _FEWEST, _USUAL))
    rng = np.random.default_rng(seed)
    values = np.linspace(*ends, n_values)
    M, size = line.model.dimension, 1e-3 * (1.0 + np.abs(starts).max(initial=0.0))
    states = np.repeat(starts[None], n_values, axis=0) + size * rng.standard_normal(
        (n_values, len(starts), M)
    )
    flat, moved = states.reshape(-1, M), np.repeat(values, len(starts))
    between = max(1, int(_WORK / (len(flat) * M * (M + 2 * line.model.n_units))))
    shown = np.empty((kept, len(flat), M))
    with np.errstate(over="ignore", invalid="ignore"):
        for step in range(transient + kept):
            flat = line.images(flat, moved)
            if step >= transient:
                shown[step - transient] = flat
            if step % between == 0:
                flat[~(np.abs(flat) < _FAR).all(axis=1)] = np.nan
                yield step / (transient + kept), None
        shown[~(np.abs(shown) < _FAR).all(axis=2)] = np.nan
    found = np.moveaxis(shown.reshape(kept, n_values, len(starts), M), 0, 1)
    found = np.ascontiguousarray(found.reshape(n_values, kept * len(starts), M))
    for array in (values, found):
        array.setflags(write=False)
    yield 1.0, SampledOrbits(values, found)

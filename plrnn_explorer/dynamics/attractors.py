"""Attractors of a map: stable cycles with proofs, and the closed curves and chaotic sets orbits settle on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.attractor_search import attractor_steps
from plrnn_explorer.dynamics.cycle import Cycle, CycleSet
from plrnn_explorer.dynamics.progress import finish
from plrnn_explorer.dynamics.provenance import provenance
from plrnn_explorer.dynamics.trapping import trapping_attractor
from plrnn_explorer.models.map import PiecewiseLinearMap

__all__ = ["find_attractors", "trapping_attractor"]


def find_attractors(
    model: PiecewiseLinearMap,
    cycles: CycleSet | Iterable[Cycle] | None = None,
    *,
    max_period: int = 8,
    seed: int = 0,
) -> tuple[Attractor, ...]:
    """Find the attractors of a map and tell them apart, without being told what they are.

    Parameters
    ----------
    model : PiecewiseLinearMap
    cycles : CycleSet or iterable of Cycle, optional
        Cycles already known; by default a new search up to `max_period`.
    max_period : int
        For that search.
    seed : int
        Of everything random.

    Returns
    -------
    tuple of Attractor
        Stable cycles in the order of `cycles`, then longer stable cycles, closed curves, chaotic sets and
        sets of unclear kind as they were found.

    Notes
    -----
    Stable cycles seed the list: each gets trapping ellipsoids, entering which proves convergence, so that
    one whose basin is tiny is not lost next to a large attractor. Then some hundred orbits start at several
    scales, in the box where orbits settle, and next to the unstable cycles along their unstable directions.
    Those that neither enter a trap nor escape are looked at one by one: an itinerary that repeats is solved
    for its cycle, of whatever period. The others are grouped by the sets they visit. A set becomes an
    attractor if its orbits stay on it in a second run as long as the first, and if orbits started a little
    off it come back. It is a chaotic set if the largest Lyapunov exponent is positive beyond its error, a
    closed curve if one exponent alone is zero within its error and the sample has dimension one.

    What is recognised so is not proved, and attractors no orbit was led to are missing.
    """
    if cycles is None:
        from plrnn_explorer.dynamics.cycles import find_cycles

        cycles = find_cycles(model, max_period, seed=seed)
    listed = cycles.cycles if isinstance(cycles, CycleSet) else tuple(cycles)
    parameters = provenance(
        model, cycles=cycles if isinstance(cycles, CycleSet) else listed, max_period=max_period, seed=seed
    )
    found = finish(attractor_steps(model, listed, seed)).attractors
    return tuple(replace(a, parameters={**a.parameters, **parameters}) for a in found)

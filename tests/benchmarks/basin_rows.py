"""Basins by iteration: the throughput of the loop, and what stopping early and refining saves."""

from __future__ import annotations

from collections import deque

import numpy as np

from plrnn_explorer.dynamics.attractors import find_attractors
from plrnn_explorer.dynamics.basin_map import BasinMap
from plrnn_explorer.dynamics.basins import coordinate_plane, map_basins
from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.exact_basins import exact_basins
from plrnn_explorer.dynamics.settling import Settling, Traps
from plrnn_explorer.models.map import Floats
from tests.benchmarks import maps
from tests.benchmarks.loops import in_blocks, scalar_c
from tests.benchmarks.table import Row
from tests.benchmarks.timing import timed

#: Half-width of the window.
_HALF = 3.0


def _centres(M: int, n: int) -> Floats:
    """Centres of n x n cells of the window in the first two coordinates, row by row."""
    places = -_HALF + (np.arange(n) + 0.5) * (2 * _HALF / n)
    z = np.zeros((n, n, M))
    z[..., 0], z[..., 1] = places[None, :], places[:, None]
    return z.reshape(-1, M)


def every_step(M: int, H: int, n: int = 200, steps: int = 250) -> Row:
    """The loop of the basin maps, every cell iterated to the end: no attractor is named, none is left out."""
    model, starts = maps.multistable(M, H), _centres(M, n)

    def run() -> Settling:
        settling = Settling(model, Traps.of((), M), starts, steps, np.zeros(M), 1e9)
        deque(settling.run(), maxlen=0)
        return settling

    ours = timed(run, repeats=3)
    theirs = timed(lambda: in_blocks(model, starts, steps), repeats=3)
    plain = scalar_c()
    if plain is None:
        in_c = "no C compiler here"
    else:
        c = timed(lambda: plain(model, starts, steps), repeats=1)
        agree = float(np.abs(c.result - theirs.result).max())
        in_c = f"scalar C {c.seconds * 1e9 / (n * n * steps):.3g} ns, within {agree:.0e} of the baseline"
    each = 1e9 / (n * n * steps)
    same = float(np.abs(ours.result.ends - theirs.result).max())
    return Row(
        work=f"basins M={M} H={H}, every step: {ours.seconds * each:.3g} ns per cell and step",
        baseline=f"numba in blocks: {theirs.seconds * each:.3g} ns",
        baseline_seconds=theirs.seconds,
        seconds=ours.seconds,
        reach="within 2 times",
        reached=same < 1e-9 and ours.seconds <= 2 * theirs.seconds,
        checked=f"end points within {same:.0e}; {in_c}",
        first=ours.first,
    )


def early_stopping(M: int, H: int, n: int = 300, steps: int = 500) -> Row:
    """The same window with attractors, against iterating every cell to the end and taking the nearest one."""
    model, window = maps.multistable(M, H), (-_HALF, _HALF, n)
    attractors = find_attractors(model, find_cycles(model, 1, starts=100))
    ours = timed(lambda: map_basins(model, window, window, attractors=attractors, max_steps=steps), repeats=3)
    points = np.array([a.points[0] for a in attractors])

    def to_the_end() -> np.ndarray:
        ends = in_blocks(model, _centres(M, n), steps)
        return np.linalg.norm(ends[:, None] - points, axis=2).argmin(axis=1).reshape(n, n)

    theirs = timed(to_the_end, repeats=1)
    wrong = int(np.sum(theirs.result != ours.result.labels))
    return Row(
        work=f"basins M={M} H={H}, {n} x {n}, stopping early and refining",
        baseline=f"numba in blocks, every cell {steps} steps",
        baseline_seconds=theirs.seconds,
        seconds=ours.seconds,
        reach="10x",
        reached=wrong == 0 and len(attractors) == 2 and theirs.seconds >= 10 * ours.seconds,
        checked=f"{wrong} of {n * n:,} labels differ, {len(attractors)} attractors",
        first=ours.first,
    )


def exact(n: int = 1000, steps: int = 200) -> Row:
    """Exact basins of the bistable map, all found anew each time, against every pixel iterated to the end."""
    model, window = maps.bistable(), (-_HALF, _HALF, n)
    plane = coordinate_plane(model)

    def find() -> BasinMap:
        cycles = find_cycles(model, 2)
        return exact_basins(model, find_attractors(model, cycles), plane, window, window, cycles=cycles)

    ours = timed(find, repeats=5)
    found = ours.result
    sinks = np.array([a.points[0] for a in found.attractors])

    def to_the_end() -> np.ndarray:
        ends = in_blocks(model, _centres(2, n), steps)
        return np.linalg.norm(ends[:, None] - sinks, axis=2).argmin(axis=1).reshape(n, n)

    theirs = timed(to_the_end, repeats=1)
    wrong = int(np.sum(theirs.result != found.labels))
    return Row(
        work=f"exact basins of the bistable map, {n} x {n}, cycles and attractors found first",
        baseline=f"numba in blocks, every pixel {steps} steps",
        baseline_seconds=theirs.seconds,
        seconds=ours.seconds,
        reach="50 ms, 0 pixels wrong",
        reached=wrong == 0 and ours.seconds <= 0.05,
        checked=f"{wrong} of {n * n:,} pixels differ; {found.certified_share:.2%} proved",
        first=ours.first,
    )

"""Curves: against a plain numpy growth, and as points by pynamicalsys; their crossings against every pair."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.intersections import crossings
from plrnn_explorer.dynamics.manifold import Manifold
from plrnn_explorer.dynamics.manifolds import grow_manifold
from plrnn_explorer.dynamics.surface import Surface
from tests.benchmarks import maps, peers
from tests.benchmarks.crossing import every_pair, wandering_line
from tests.benchmarks.curves import at_arclengths, grow_curve
from tests.benchmarks.cutter import area, grow_surface
from tests.benchmarks.table import Row
from tests.benchmarks.timing import once, timed


def lozi_saddle() -> Cycle:
    """The fixed point of the Lozi map in the right half plane."""
    return next(c for c in find_cycles(maps.lozi(), 1).cycles if c.points[0, 0] > 0)


def curve(arclength: float, reach_seconds: float | None, name: str) -> Row:
    """The Lozi saddle's unstable manifold to an arclength."""
    model, saddle = maps.lozi(), lozi_saddle()
    wide = (np.full(2, -20.0), np.full(2, 20.0))  # the attractor is well inside: nothing is clipped

    def grow() -> Manifold:
        return grow_manifold(model, saddle, "unstable", max_arclength=arclength, max_cells=10**9, box=wide)

    ours = timed(grow, repeats=5)
    w = ours.result
    end = saddle.points[0] + 1e-3 * w.directions[0]
    theirs = timed(lambda: grow_curve(model, saddle.points[0], end, arclength), repeats=5)
    off = curve_distance(w, theirs.result)
    rate = len(w.segments) / ours.seconds
    fast = rate >= 1e6 if reach_seconds is None else ours.seconds < reach_seconds
    return Row(
        work=f"{name}: {len(w.segments):,} segments, {rate:.2g}/s",
        baseline="whole fronts in numpy, no parameters kept",
        baseline_seconds=theirs.seconds,
        seconds=ours.seconds,
        reach="10^6 segments/s" if reach_seconds is None else f"{1e3 * reach_seconds:.0f} ms",
        reached=fast and off < 1e-6 and w.residual < 1e-9,
        checked=f"points at equal arclengths within {off:.0e}; residual {w.residual:.0e}",
        first=ours.first,
    )


def curve_distance(manifold: Manifold, branches: list[np.ndarray], n: int = 2000) -> float:
    """Largest distance of points at equal arclengths of a manifold's two branches and two polylines."""
    worst = 0.0
    for i in np.unique(manifold.branch):
        segments = manifold.segments[manifold.branch == i]
        line = np.concatenate([segments[:1, 0], segments[:, 1]])
        length = float(np.linalg.norm(np.diff(line, axis=0), axis=1).sum())
        # Which of the two is the same side is told by the first vertex.
        onward = line[1] - line[0]
        other = max(branches, key=lambda b: float((b[1] - b[0]) @ onward))
        whole = float(np.linalg.norm(np.diff(other, axis=0), axis=1).sum())
        places = np.linspace(0.0, min(length, whole), n)
        gap = np.linalg.norm(at_arclengths(line, places) - at_arclengths(other, places), axis=1)
        worst = max(worst, float(gap.max()))
    return worst


def curve_as_points(n_points: int = 20_000, iterations: int = 12) -> Iterator[Row]:
    """The same curve as a cloud of points, if pynamicalsys is there."""
    theirs = peers.manifold_points(n_points, iterations)
    if theirs is None:
        return
    model, saddle = maps.lozi(), lozi_saddle()
    ours = timed(lambda: grow_manifold(model, saddle, "unstable", max_arclength=1e3), repeats=5)
    yield Row(
        work=f"Lozi curve, arclength 1,000: {len(ours.result.segments):,} segments",
        baseline=f"pynamicalsys: {theirs.result:,} points, no curve between them",
        baseline_seconds=theirs.seconds,
        seconds=ours.seconds,
        reach="faster",
        reached=ours.seconds < theirs.seconds,
        checked="not the same thing: points with holes",
        first=ours.first,
    )


def crossing_row(n: int = 1_000_000, step: float = 1e-3, tried: int = 50) -> Row:
    """Crossings of two polylines of n segments; every pair is tried for the first segments only."""
    first, second = wandering_line(n, step, 1), wandering_line(n, step, 2)

    def find() -> tuple[np.ndarray, np.ndarray]:
        batches = [batch[:2] for batch in crossings(first, second)]
        return np.concatenate([b[0] for b in batches]), np.concatenate([b[1] for b in batches])

    ours = timed(find, repeats=3)
    theirs = once(lambda: every_pair(first[:tried], second))
    i, j = ours.result
    mine = {(int(a), int(b)) for a, b in zip(i, j) if a < tried}
    same = mine == {(int(a), int(b)) for a, b in theirs.result}
    return Row(
        work=f"crossings of two polylines of {n:,} segments: {len(i):,}",
        baseline=f"every pair in numpy, {tried} segments tried, times {n // tried:,}",
        baseline_seconds=theirs.seconds * n / tried,
        seconds=ours.seconds,
        reach="1 s",
        reached=same and ours.seconds < 1.0,
        checked=f"{len(theirs.result)} crossings of {tried} segments: {'equal' if same else 'NOT EQUAL'}",
        first=ours.first,
    )


def surface_row(max_cells: int = 100_000) -> Row:
    """A two-dimensional unstable manifold in space, both from its first polygon beyond the local piece."""
    model = maps.hyperchaotic()
    focus = next(c for c in find_cycles(model, 1).cycles if c.points[0, 1] > 0)
    wide = (np.full(3, -20.0), np.full(3, 20.0))  # the attractor is well inside: nothing is clipped

    def grow() -> Surface:
        grown = grow_manifold(model, focus, "unstable", max_cells=max_cells, box=wide)
        assert isinstance(grown, Surface)
        return grown

    ours = timed(grow, repeats=3)
    w = ours.result
    spans = zip(w.corner_starts[:-1], w.corner_starts[1:], w.generation)
    first = [w.corners[a:b].tolist() for a, b, g in spans if g == 1]
    steps = max(2, int(w.generation.max()) - 4)  # fewer steps: the rate is what is compared
    theirs = timed(lambda: grow_surface(model, first, steps), repeats=1)
    generations = theirs.result
    rate = sum(map(len, generations)) / theirs.seconds
    areas = np.array([area(g) for g in generations])
    off = np.abs(areas / [w.volumes[w.generation == n + 2].sum() for n in range(steps)] - 1).max()
    mine = len(w) / ours.seconds
    return Row(
        work=f"unstable surface in space: {len(w):,} polygons, {mine:.2g}/s",
        baseline=f"plain Python, {rate:.2g} polygons/s, for as many",
        baseline_seconds=len(w) / rate,
        seconds=ours.seconds,
        reach="3x10^4 polygons/s",
        reached=mine >= 3e4 and off < 1e-9 and w.residual < 1e-6,
        checked=f"areas of {steps} generations within {off:.0e}; residual {w.residual:.0e}",
        first=ours.first,
    )

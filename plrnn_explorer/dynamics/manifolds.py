"""Growing stable and unstable manifolds exactly: `grow_manifold`, and the growth of curves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypedDict, Unpack

import numpy as np

from plrnn_explorer.dynamics.curve_preimages import ConnectedPreimages
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.growth import (
    Box,
    Generation,
    Images,
    Preimages,
    Step,
    first_images,
    start_of,
)
from plrnn_explorer.dynamics.local_manifold import LocalManifold, local_manifold
from plrnn_explorer.dynamics.manifold import Manifold, Which
from plrnn_explorer.dynamics.polyline import chain_order
from plrnn_explorer.dynamics.progress import Progress, Steps, finish
from plrnn_explorer.dynamics.provenance import provenance
from plrnn_explorer.dynamics.residual import residual
from plrnn_explorer.dynamics.surface import Surface
from plrnn_explorer.dynamics.surfaces import surface_steps
from plrnn_explorer.dynamics.window import natural_box
from plrnn_explorer.models.inverse import MAX_UNITS
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap

#: Growth goes on outside the box up to this many times its size: a curve may leave and come back.
HORIZON = 4.0
#: Growth has settled when what is still to come is shorter than this share of the box.
_RESOLUTION = 3e-4
#: Generations over which the rate of settling is measured.
_LOOK_BACK = 10
#: Most points of leaving the box that are marked as cuts; a folded curve leaves it hundreds of times.
_MOST_EXITS = 8
#: Generations between two partial results.
_NEWS = 25


class Budget(TypedDict, total=False):
    """Where growth stops; every entry may be left out.

    max_arclength : float, optional
        Of curves: length inside the box, default 200 times its longest side.
    max_cells : int
        Number of segments or cells, default 100,000.
    max_steps : int
        Steps of F, default 20,000 for curves and 1,000 for surfaces.
    box : (low (M,), high (M,)), optional
        The part of state space that is wanted; default: around the settled orbits. Cells are clipped to it;
        growth goes on outside, up to four times its size for curves and three times for surfaces.
    """

    max_arclength: float | None
    max_cells: int
    max_steps: int
    box: Box | None


def grow_manifold(
    model: PiecewiseLinearMap, cycle: Cycle, which: Which, **budget: Unpack[Budget]
) -> Manifold | Surface:
    """Grow an invariant manifold of a cycle as exact cells: line segments, polygons or polytopes.

    Parameters
    ----------
    model : PiecewiseLinearMap
    cycle : Cycle
    which : {"stable", "unstable"}
        The stable one grows by preimages (all of them, where the map is not invertible: then it is the
        stable *set*), the unstable one by images.
    max_arclength, max_cells, max_steps, box
        Where growth stops, see `Budget`.

    Returns
    -------
    Manifold
        For one dimension, a curve.
    Surface
        For two dimensions and more.

    Raises
    ------
    ValueError
        If the cycle has no such manifold or touches a border, `which` is neither word, or a budget is not
        positive.

    References
    ----------
    Eisenmann et al., arXiv 2510.03814, for the method this makes exact: each cell is cut at the region
    borders, so its image or preimage is a flat cell again.
    """
    return finish(grow_steps(model, cycle, which, **budget))


def grow_steps(
    model: PiecewiseLinearMap, cycle: Cycle, which: Which, **budget: Unpack[Budget]
) -> Steps[Manifold | Surface]:
    """Run `grow_manifold` step by step; each step yields the manifold grown so far."""
    _check(which, budget)
    dimension = cycle.n_stable if which == "stable" else cycle.n_unstable
    if dimension < 2 or dimension == cycle.dimension:
        return manifold_steps(model, cycle, which, **budget)
    budget.pop("max_arclength", None)
    return surface_steps(model, cycle, which, **budget)  # type: ignore[misc]


def _check(which: str, budget: Budget) -> None:
    if which not in ("stable", "unstable"):
        raise ValueError(f'the manifold should be "stable" or "unstable", not {which!r}')
    for name in ("max_arclength", "max_cells", "max_steps"):
        value = budget.get(name)
        if isinstance(value, (int, float)) and not value > 0:
            raise ValueError(f"{name} should be more than 0, not {value:g}")


def manifold_steps(
    model: PiecewiseLinearMap, cycle: Cycle, which: Which, **budget: Unpack[Budget]
) -> Steps[Manifold]:
    """Run `grow_manifold` for a curve step by step; each step yields the curve grown so far."""
    box, max_arclength = budget.get("box"), budget.get("max_arclength")
    max_cells, max_steps = budget.get("max_cells", 100_000), budget.get("max_steps", 20_000)
    low, high = box if box is not None else natural_box(model, [cycle])
    low, high = np.asarray(low, dtype=np.float64), np.asarray(high, dtype=np.float64)
    side = float(np.max(high - low))
    limit = 200.0 * side if max_arclength is None else max_arclength
    middle, half = (low + high) / 2, (high - low) / 2
    horizon = (middle - HORIZON * half, middle + HORIZON * half)
    reach = 2 * HORIZON * side
    local = local_manifold(model, cycle, which, reach)
    parameters = provenance(
        model, cycle=cycle, which=which, max_arclength=limit, max_cells=max_cells, max_steps=max_steps,
        box=(low, high), reach=reach,
    )  # fmt: skip
    growth = _Growth(local, (low, high), parameters)
    front = start_of(local)
    growth.add(front)
    step: Images | Preimages | ConnectedPreimages
    if which == "unstable":
        step = Images(model, horizon)
        front = first_images(local, front, step)
    else:
        few = model.dimension <= 2 or model.n_units <= MAX_UNITS
        step = (
            Preimages(model, horizon) if few else ConnectedPreimages(model, local, horizon, reach, max_cells)
        )
        front = step.first(local, front)
        growth.note("connected", not few)
    growth.add(front)
    growth.note("singular", step.n_singular > 0)
    so_far = growth.manifold()
    for n in range(2, max_steps + 1):
        if growth.must_stop(limit, max_cells, _RESOLUTION * side, step):
            break
        for after in step.grow(front):
            if after is not None:
                front = after
            else:  # a chunk of a large generation: a place to cancel
                yield Progress(so_far, growth.share(limit, max_cells))
        growth.add(front)
        if n % _NEWS == 0:
            so_far = growth.manifold() if growth.has_news() else so_far
            yield Progress(so_far, growth.share(limit, max_cells))
    else:
        growth.stopped_by.append("iterations")
    manifold = growth.manifold(final=True)
    for left, by_steps in residual(model, local, growth.generations):
        manifold = replace(manifold, residual=left, residual_by_steps=by_steps)
        yield Progress(manifold, 0.99)
    yield Progress(manifold, 1.0)


class _Growth:
    """The generations so far, and when to stop."""

    def __init__(self, local: LocalManifold, box: Box, parameters: Mapping[str, Any]) -> None:
        self._local, self._box, self._parameters = local, box, parameters
        self.generations: list[Generation] = []
        self._shown: list[Generation] = []
        self._arclength, self._n = 0.0, 0
        self._told, self._ask_again = 0, 0
        self.stopped_by: list[str] = []
        self._exit_points: list[Floats] = []

    def add(self, front: Generation) -> None:
        """Append a generation; what lies in the box counts against the budgets."""
        shown = front.within(self._box)
        if shown is not front:
            self._note_exits(shown)
        self.generations.append(front)
        self._shown.append(shown)
        self._arclength += shown.length
        self._n += len(front)

    def _note_exits(self, shown: Generation) -> None:
        """Remember which ends of clipped segments lie on the boundary of the box."""
        ends = shown.segments.reshape(-1, shown.segments.shape[-1])
        slack = 1e-12 * (self._box[1] - self._box[0])
        on_boundary = (np.abs(ends - self._box[0]) <= slack) | (np.abs(ends - self._box[1]) <= slack)
        self._exit_points.append(ends[on_boundary.any(axis=1)])
        if "box" not in self.stopped_by:
            self.stopped_by.append("box")

    def has_news(self) -> bool:
        """Whether a tenth more has grown since the last time this was so."""
        if self._n < 1.1 * self._told:
            return False
        self._told = self._n
        return True

    def note(self, reason: str, holds: bool) -> None:
        """Remember why something is left out."""
        if holds:
            self.stopped_by.append(reason)

    def must_stop(self, max_arclength: float, max_cells: int, resolution: float, step: Step) -> bool:
        """Whether a budget is used up or nothing new can come; notes which."""
        front = self.generations[-1]
        reasons = {
            "box": len(front) == 0,
            "settled": self._has_settled(resolution, step),
            "arclength": self._arclength >= max_arclength,
            "cells": self._n >= max_cells,
        }
        self.stopped_by += [reason for reason, holds in reasons.items() if holds]
        return any(reasons.values())

    def _has_settled(self, resolution: float, step: Step) -> bool:
        """Whether less than the resolution is still to come; generation 0 is the local piece, not a step."""
        n, front = len(self.generations), self.generations[-1]
        if n <= _LOOK_BACK + 1 or n < self._ask_again or not 0 < front.length < resolution:
            return False
        self._ask_again = n + max(1, n // 20)
        return step.remaining(self.generations[-1 - _LOOK_BACK :], resolution) < resolution

    def share(self, max_arclength: float, max_cells: int) -> float:
        """Part of the nearest budget that is used up."""
        return min(0.99, max(self._arclength / max_arclength, self._n / max_cells))

    def manifold(self, final: bool = False) -> Manifold:
        """Describe what has grown so far."""
        counts = [len(g) for g in self._shown]
        generation = np.repeat(np.arange(len(counts)), counts)
        segments = np.concatenate([g.segments for g in self._shown])
        t = np.concatenate([g.t for g in self._shown])
        branch = self._branches(np.concatenate([g.origin for g in self._shown]), generation)
        order = np.lexsort((generation, branch))
        if final and self._local.which == "stable":
            order = order[chain_order(segments[order])]
        made = Manifold(
            cycle=self._local.cycle,
            which=self._local.which,
            segments=segments[order],
            t=t[order],
            generation=generation[order],
            branch=branch[order],
            directions=self._local.directions,
            multiplier=self._local.multiplier,
            cuts=self._cuts(),
            stopped_by=tuple(dict.fromkeys(self.stopped_by)),
            parameters=self._parameters if final else {**self._parameters, "partial": True},
        )
        for array in (made.segments, made.t, made.generation, made.branch, made.directions, made.cuts):
            array.setflags(write=False)
        return made

    def _branches(self, origin: np.ndarray, generation: np.ndarray) -> np.ndarray:
        """Cycle point and side (2 i + side) whose manifold each segment is part of."""
        k = self._local.cycle.period
        j, side = origin // 2, origin % 2
        onward = generation if self._local.which == "unstable" else -generation
        wraps = np.abs((j + onward) // k)
        if self._local.multiplier < 0:
            side = (side + wraps) % 2
        return np.asarray(2 * ((j + onward) % k) + side)

    def _cuts(self) -> Floats:
        """Ends that a budget cut off, and those where the manifold leaves the box unless these are many."""
        last = self._shown[-1]
        ends = (
            self._exits() if len(self._exits()) <= _MOST_EXITS else np.empty((0, self._local.cycle.dimension))
        )
        if {"arclength", "cells", "iterations"} & set(self.stopped_by):
            for origin in np.unique(last.origin):
                rows = np.flatnonzero(last.origin == origin)
                end = last.segments[rows[np.argmax(np.abs(last.t[rows, 1]))], 1]
                ends = np.concatenate([ends, end[None]])
        return ends

    def _exits(self) -> Floats:
        """Points where the manifold leaves the box."""
        M = self._local.cycle.dimension
        if not self._exit_points:
            return np.empty((0, M))
        return np.unique(np.round(np.concatenate(self._exit_points), 12), axis=0)

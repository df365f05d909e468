"""Growing stable and unstable manifolds of dimension two and more as complexes of convex cells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from plrnn_explorer.dynamics.cell_growth import Box, CellImages, Walls, clipped, start_cells
from plrnn_explorer.dynamics.cell_preimages import CellPreimages
from plrnn_explorer.dynamics.cell_residual import cell_residual
from plrnn_explorer.dynamics.cells import Cells, join_cells
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.local_polytope import LocalPolytopes, local_polytopes
from plrnn_explorer.dynamics.manifold import Which
from plrnn_explorer.dynamics.progress import Progress, Steps
from plrnn_explorer.dynamics.provenance import provenance
from plrnn_explorer.dynamics.shapes import shapes_of
from plrnn_explorer.dynamics.surface import Surface
from plrnn_explorer.dynamics.window import natural_box
from plrnn_explorer.models.map import PiecewiseLinearMap

#: Growth goes on outside the box up to this many times its size.
HORIZON = 3.0
#: The local piece may reach this many times the size of the horizon.
_REACH = 4.0
#: Generations between two partial results.
_NEWS = 5


def surface_steps(
    model: PiecewiseLinearMap,
    cycle: Cycle,
    which: Which,
    *,
    max_cells: int = 100_000,
    max_steps: int = 1_000,
    box: Box | None = None,
) -> Steps[Surface]:
    """Grow a manifold of dimension two or more step by step; each step yields what has grown so far.

    Parameters and errors are those of `grow_manifold`.
    """
    low, high = box if box is not None else natural_box(model, [cycle])
    low, high = np.asarray(low, dtype=np.float64), np.asarray(high, dtype=np.float64)
    middle, half = (low + high) / 2, (high - low) / 2
    horizon = (middle - HORIZON * half, middle + HORIZON * half)
    far = float(np.linalg.norm(np.maximum(np.abs(cycle.points - middle).max(axis=0), HORIZON * half)))
    local = local_polytopes(model, cycle, which, _REACH * far)
    start = start_cells(model, local)
    grow = CellImages if which == "unstable" else CellPreimages
    step: CellImages | CellPreimages = grow(model, local, horizon)
    parameters = provenance(
        model, cycle=cycle, which=which, max_cells=max_cells, max_steps=max_steps, box=(low, high),
        reach=_REACH * far,
    )  # fmt: skip
    growth = _Growth(model, local, (low, high), parameters)
    growth.add(start)
    for front in step.generations(start, max_cells):
        if front is None:  # a part of a large generation: a place to cancel
            yield Progress(growth.surface(), growth.share(max_cells))
            continue
        growth.add(front)
        growth.note("singular", step.n_singular > 0)
        if growth.must_stop(max_cells, max_steps):
            break
        yield Progress(growth.surface(), growth.share(max_cells))
    growth.note("connected", step.searched)
    surface = growth.surface(whole=True)
    for left, by_steps in cell_residual(model, local, growth.generations):
        surface = replace(surface, residual=left, residual_by_steps=by_steps)
        yield Progress(surface, 0.99)
    yield Progress(surface, 1.0)


@dataclass(eq=False)
class _Growth:
    """The generations so far, and when to stop."""

    model: PiecewiseLinearMap
    local: LocalPolytopes
    box: Box
    parameters: Mapping[str, Any]
    generations: list[Cells] = field(default_factory=list)
    _shown: list[Cells] = field(default_factory=list)
    _reasons: list[str] = field(default_factory=list)
    _n: int = 0
    _told: int = 0
    _last: Surface | None = None

    def add(self, front: Cells) -> None:
        """Append a generation; what lies in the box is shown."""
        self.generations.append(front)
        self._n += len(front)
        walls = Walls.of(self.model, self.box, borders=False, soft=False)
        shown = clipped(shapes_of(self.local.dimension), front, walls)
        self.note("box", shown is not front)
        self._shown.append(shown)

    def note(self, reason: str, holds: bool = True) -> None:
        """Remember why something is left out."""
        if holds and reason not in self._reasons:
            self._reasons.append(reason)

    def must_stop(self, max_cells: int, max_steps: int) -> bool:
        """Whether a budget is used up or nothing is left to grow; notes which."""
        nothing, full = len(self.generations[-1]) == 0, self._n >= max_cells
        late = len(self.generations) > max_steps
        self.note("box", nothing)
        self.note("cells", full)
        self.note("iterations", late and not nothing)
        return nothing or full or late

    def share(self, max_cells: int) -> float:
        """Part of the budget that is used up."""
        return min(0.99, self._n / max_cells)

    def surface(self, whole: bool = False) -> Surface:
        """Describe what has grown so far; not after every small generation unless `whole`."""
        if self._last is not None and not whole and len(self._shown) < self._told + _NEWS:
            return self._last
        self._told = len(self._shown)
        cells = join_cells(self._shown)
        counts = [len(part) for part in self._shown]
        shapes = shapes_of(self.local.dimension)
        faces = shapes.inequalities(cells.rows, cells.starts)
        corners = shapes.corners(cells.rows)
        points = cells.origins[cells.owner[: len(corners)]] if len(corners) else cells.origins[:0]
        if len(corners):
            points = points + np.einsum("rmd,rd->rm", cells.bases[cells.owner], corners)
        self._last = Surface(
            cycle=self.local.cycle,
            which=self.local.which,
            origins=cells.origins,
            bases=cells.bases,
            faces=faces[:, :-1],
            limits=faces[:, -1],
            starts=cells.starts,
            generation=np.repeat(np.arange(len(counts)), counts),
            origin=cells.piece,
            local=cells.local,
            to_local=np.asarray(cells.to_local),
            eigenspaces=self.local.bases,
            corners=points,
            corner_starts=cells.starts if len(corners) else np.zeros(len(cells) + 1, dtype=np.int64),
            stopped_by=tuple(self._reasons),
            parameters=self.parameters,
        )
        return self._last

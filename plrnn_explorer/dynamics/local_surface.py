"""The local piece of a manifold of dimension two or more, as a `Surface` of one cell for each cycle point."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.dynamics.cell_growth import start_cells
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.local_polytope import local_polytopes
from plrnn_explorer.dynamics.manifold import Which
from plrnn_explorer.dynamics.provenance import provenance
from plrnn_explorer.dynamics.shapes import shapes_of
from plrnn_explorer.dynamics.surface import Surface
from plrnn_explorer.models.map import PiecewiseLinearMap


def local_surface(model: PiecewiseLinearMap, cycle: Cycle, which: Which, reach: float) -> Surface:
    """Find the largest flat piece around each cycle point on which the map stays linear for ever.

    It is had in a fraction of a second where growing the whole manifold is out of reach; an orbit that an
    unstable manifold carries into a local stable piece is a homoclinic or heteroclinic one.

    Parameters
    ----------
    reach : float
        Half the width of the cube the pieces are cut to.

    Raises
    ------
    ValueError
        See `local_polytopes`.
    """
    local = local_polytopes(model, cycle, which, reach)
    cells, shapes = start_cells(model, local), shapes_of(local.dimension)
    faces, corners = shapes.inequalities(cells.rows, cells.starts), shapes.corners(cells.rows)
    owner = cells.owner[: len(corners)]
    places = cells.origins[owner]
    if len(corners):
        places = places + np.einsum("rmd,rd->rm", cells.bases[owner], corners)
    return Surface(
        cycle=cycle,
        which=which,
        origins=cells.origins,
        bases=cells.bases,
        faces=faces[:, :-1],
        limits=faces[:, -1],
        starts=cells.starts,
        generation=np.zeros(len(cells), dtype=np.int64),
        origin=cells.piece,
        local=cells.local,
        to_local=np.asarray(cells.to_local),
        eigenspaces=local.bases,
        corners=places,
        corner_starts=cells.starts if len(corners) else np.zeros(len(cells) + 1, dtype=np.int64),
        stopped_by=("iterations",),
        parameters=provenance(model, which=which, reach=reach),
    )

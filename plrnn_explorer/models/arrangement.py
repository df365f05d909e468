"""The regions into which the borders of the map cut the plane."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap
from plrnn_explorer.models.polygons import Polygons, split_at_lines, whole_plane
from plrnn_explorer.translation import tr


def in_plane(model: PiecewiseLinearMap) -> PiecewiseLinearMap:
    """Return a one-dimensional map as a map of the plane whose second coordinate is 0 after one step.

    Regions, cycles and itineraries are the same; maps of the plane are returned unchanged.

    Raises
    ------
    ValueError
        If the map has more than two dimensions.
    """
    if model.dimension == 2:
        return model
    if model.dimension > 2:
        raise ValueError(
            tr("the map has {dimension} dimensions, at most 2 can be drawn as a plane").format(
                dimension=model.dimension
            )
        )
    return model.with_changes(
        A=np.diag([model.A[0, 0], 0.0]),
        W1=np.vstack([model.W1, np.zeros((1, model.n_units))]),
        W2=np.hstack([model.W2, np.zeros((model.n_units, 1))]),
        h1=np.append(model.h1, 0.0),
        coordinates=(model.coordinate_names[0], "0"),
        observation=None,
    )


def border_lines(model: PiecewiseLinearMap) -> Floats:
    """Preactivations of a map of the plane as functionals of (x, y, w), scaled to unit normals: (H, 3)."""
    lines = np.hstack([model.W2, model.h2[:, None]])
    norms = np.linalg.norm(model.W2, axis=1)
    return np.asarray(lines / np.where(norms > 0, norms, 1.0)[:, None])


def region_polygons(model: PiecewiseLinearMap) -> tuple[Polygons, Bools]:
    """Regions of a map of the plane as polygons, unbounded ones included, and their codes (R, H).

    A region the starting quadrants cut in parts is returned once per part.
    """
    pieces, codes, _ = split_at_lines(whole_plane(), border_lines(model))
    return pieces, with_constant_units(model, codes)


def with_constant_units(model: PiecewiseLinearMap, codes: Bools) -> Bools:
    """Set the units with a zero row of W2: their value is the same everywhere."""
    constant = ~model.W2.any(axis=1)
    codes[:, constant] = model.h2[constant] > 0
    return codes


def all_codes(n_units: int) -> Bools:
    """All 2^H codes, realised or not: (2^H, H)."""
    return np.asarray((np.arange(2**n_units)[:, None] >> np.arange(n_units)) & 1 > 0)


def enumerate_regions(model: PiecewiseLinearMap) -> Bools:
    """Codes (R, H) of all regions with an interior, each once; complete for one or two dimensions.

    Raises
    ------
    ValueError
        If the map has more than two dimensions.
    """
    _, codes = region_polygons(in_plane(model))
    return np.asarray(np.unique(codes, axis=0))

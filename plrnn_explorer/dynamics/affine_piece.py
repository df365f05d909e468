"""The map in one region: z -> J z + b, its eigenvalues and its real or virtual fixed point."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from plrnn_explorer.dynamics.cycle import BORDER_TOLERANCE, Complexes
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap
from plrnn_explorer.models.polygons import rectangle

#: 1 is taken for an eigenvalue where the system of the fixed point has a larger condition number.
_SINGULAR = 1e13


@dataclass(frozen=True, eq=False)
class AffinePiece:
    """F restricted to a region.

    Attributes
    ----------
    code : (H,) bool array
    jacobian, offset : (M, M) and (M,) float arrays
    eigenvalues : (M,) complex array
        Of the Jacobian, the largest in modulus first.
    determinant : float
    fixed_point : (M,) float array or None
        Solution of z = J z + b; None where there is none or no single one.
    home : (H,) bool array or None
        Region that solution lies in: it is a fixed point of F only if that is this one, else a virtual one.
        A solution on the border of this region (to rounding) lies in it.
    """

    code: Bools
    jacobian: Floats
    offset: Floats
    eigenvalues: Complexes
    determinant: float
    fixed_point: Floats | None
    home: Bools | None

    @property
    def is_real(self) -> bool:
        """Whether the fixed point lies in the region itself."""
        return self.home is not None and bool(np.array_equal(self.home, self.code))


def affine_piece(model: PiecewiseLinearMap, code: ArrayLike) -> AffinePiece:
    """The affine map of the region with a code (H,).

    Raises
    ------
    ValueError
        If the code has not one value for each unit.
    """
    code = np.asarray(code, dtype=np.bool_)
    if code.shape != (model.n_units,):
        raise ValueError(f"a region code has {model.n_units} values but this has shape {code.shape}")
    jacobian, offset = model.jacobian(code), model.offset(code)
    values = np.linalg.eigvals(jacobian).astype(complex)
    values = values[np.lexsort((-values.imag, -np.abs(values)))]
    fixed: Floats | None = None
    home: Bools | None = None
    system = np.eye(model.dimension) - jacobian
    if np.linalg.cond(system) < _SINGULAR:
        point: Floats = np.asarray(np.linalg.solve(system, offset), dtype=np.float64)
        fixed, home = point, _home(model, point, code)
    return AffinePiece(code, jacobian, offset, values, float(np.linalg.det(jacobian)), fixed, home)


def _home(model: PiecewiseLinearMap, point: Floats, code: Bools) -> Bools:
    """Region of a point (M,); the one asked for where the point lies on its border: F is continuous."""
    values = model.preactivation(point)
    scale = np.abs(model.W2) @ np.abs(point) + np.abs(model.h2)
    home = model.region(point)
    on = np.abs(values) <= BORDER_TOLERANCE * scale
    return code if bool(np.all((home == code) | on)) else home


def region_polygon(
    model: PiecewiseLinearMap, plane: Plane, code: Bools, x: tuple[float, float], y: tuple[float, float]
) -> Floats:
    """Corners (n, 2), in order, of the part of a region in a window of a plane; (0, 2) if there is none."""
    normals, offsets = model.W2 @ plane.basis.T, model.preactivation(plane.origin)
    signs = np.where(code, 1.0, -1.0)
    lines = np.column_stack([normals, offsets]) * signs[:, None]
    window = rectangle(np.array([x[0], y[0]]), np.array([x[1], y[1]]))
    corners = np.asarray(window.vertices)[:, :2]
    values = lines[:, :2] @ corners.T + lines[:, 2:]
    if (values < 0).all(axis=1).any():
        return np.zeros((0, 2))
    for line in lines[(values < 0).any(axis=1)]:
        corners = _cut(corners, line)
        if len(corners) < 3:
            return np.zeros((0, 2))
    return corners


def _cut(corners: Floats, line: Floats) -> Floats:
    """The part of a convex polygon where a x + b y + c >= 0."""
    value = corners @ line[:2] + line[2]
    after, next_value = np.roll(corners, -1, axis=0), np.roll(value, -1)
    parts = []
    for i in range(len(corners)):
        if value[i] >= 0:
            parts.append(corners[i])
        if (value[i] >= 0) != (next_value[i] >= 0):
            share = value[i] / (value[i] - next_value[i])
            parts.append(corners[i] + share * (after[i] - corners[i]))
    return np.array(parts).reshape(-1, 2)

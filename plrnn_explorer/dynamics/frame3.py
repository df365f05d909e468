"""Three directions of state space: what a picture in space shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike

from plrnn_explorer.dynamics.axes import Axis, axes_of, data_axes, opens_in_data
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap, frozen_array

Names = tuple[str, str, str]
#: Directions of unit length span no space if the box they span is thinner than this.
_FLAT = 1e-9


@dataclass(frozen=True, eq=False)
class Frame3:
    """The points origin + x u + y v + z w of state space, with any three independent directions u, v, w.

    Attributes
    ----------
    origin : (M,) float array
    basis : (3, M) float array, rows u, v and w
    names : labels of the three axes

    Of a map of the plane (M = 2) the third direction is none, a row of zeros: what is drawn along it is a
    height over the plane, and states lie on its floor.

    Raises
    ------
    ValueError
        If the directions are not independent.

    Notes
    -----
    As in `Plane`, positions are linear coordinates: what is flat or straight in state space stays so.
    """

    origin: Floats
    basis: Floats
    names: Names = ("z1", "z2", "z3")

    def __post_init__(self) -> None:
        object.__setattr__(self, "origin", frozen_array(self.origin, "origin", (None,)))
        object.__setattr__(self, "basis", frozen_array(self.basis, "basis", (3, len(self.origin))))
        if not _independent(self.basis):
            raise ValueError("The three directions of a space view should be independent, but lie in a plane")

    @classmethod
    def through(
        cls, origin: ArrayLike, axes: tuple[int, int, int] = (0, 1, 2), names: Names | None = None
    ) -> Frame3:
        """Space through `origin` (M,) parallel to three coordinate axes; positions are those coordinates."""
        origin = np.array(origin, dtype=np.float64)
        basis = np.eye(len(origin))[list(axes)]
        origin[list(axes)] = 0.0
        first, second, third = (f"z{axis + 1}" for axis in axes)
        return cls(origin, basis, names or (first, second, third))

    @classmethod
    def over(cls, plane: Plane, height: str) -> Frame3:
        """Space over a plane that is all of the state space; `height` names what the third axis measures."""
        first, second = plane.names
        return cls(plane.origin, np.concatenate([plane.basis, np.zeros((1, 2))]), (first, second, height))

    @classmethod
    def measuring(cls, rows: ArrayLike, offsets: ArrayLike, origin: ArrayLike, names: Names) -> Frame3:
        """Space in which positions are the values of three linear measurements rows z + offsets.

        Parameters
        ----------
        rows : (3, M) array_like
        offsets : (3,) array_like
        origin : (M,) array_like
            A state of the space, which is spanned by the rows.
        names : labels of the axes

        Raises
        ------
        ValueError
            If the measurements are not independent.
        """
        R, r = np.array(rows, dtype=np.float64), np.asarray(offsets, dtype=np.float64)
        if not _independent(R):
            raise ValueError(f"{', '.join(names)} do not measure three independent directions; choose others")
        basis = _dual(R)
        point = np.array(origin, dtype=np.float64)
        return cls(point - (R @ point + r) @ basis, basis, names)

    @property
    def is_height(self) -> bool:
        """Whether the third axis is a height over a plane of states."""
        return len(self.origin) == 2

    @cached_property
    def dual(self) -> Floats:
        """Rows (3, M) that measure positions: position = dual (z - origin)."""
        return _dual(self.basis)

    def project(self, z: ArrayLike) -> Floats:
        """Positions (..., 3) of states (..., M), projected orthogonally to the space."""
        return (np.asarray(z, dtype=np.float64) - self.origin) @ self.dual.T

    def embed(self, xyz: ArrayLike) -> Floats:
        """States (..., M) of positions (..., 3)."""
        return self.origin + np.asarray(xyz, dtype=np.float64) @ self.basis

    def plane(self, axis: int, position: float) -> Plane:
        """Plane of the space where one of its coordinates (0 to 2) has a value.

        Its axes are the other two, in order.
        """
        first, second = (i for i in range(3) if i != axis)
        origin = self.origin + position * self.basis[axis]
        return Plane(origin, self.basis[[first, second]], (self.names[first], self.names[second]))

    def same_as(self, other: Frame3) -> bool:
        """Whether another frame has the same positions, to rounding."""
        if self.basis.shape != other.basis.shape:
            return False
        return bool(np.allclose(self.basis, other.basis) and np.allclose(self.origin, other.origin))


def frame_of_axes(model: PiecewiseLinearMap, axes: Sequence[Axis], origin: ArrayLike) -> Frame3:
    """Space through a state (M,) in which positions are three coordinates, of the state or of the data.

    Raises
    ------
    ValueError
        If they do not measure three independent directions.
    """
    first, second, third = axes
    names = (first.label, second.label, third.label)
    indices = (first.index, second.index, third.index)
    if all(axis.kind == "state" for axis in axes) and len(set(indices)) == 3:
        return Frame3.through(origin, indices, names)
    rows, offsets = np.eye(model.dimension), np.zeros(model.dimension)
    seen = model.observation
    if seen is not None:
        rows, offsets = np.concatenate([rows, seen.B]), np.concatenate([offsets, seen.b])
    which = [axis.index + (model.dimension if axis.kind == "data" else 0) for axis in axes]
    return Frame3.measuring(rows[which], offsets[which], origin, names)


def principal_frame(points: ArrayLike) -> Frame3:
    """Space of the three directions in which points (n, M) spread most, through their mean; orthonormal.

    Each direction has its largest entry positive.

    Raises
    ------
    ValueError
        If the points do not spread in three directions.
    """
    states = np.asarray(points, dtype=np.float64)
    states = states[np.isfinite(states).all(axis=1)]
    if len(states) < 4 or states.shape[1] < 3:
        raise ValueError("Principal axes need four points that span a space")
    mean = states.mean(axis=0)
    _, sizes, rows = np.linalg.svd(states - mean, full_matrices=False)
    if not sizes[2] > 1e-6 * sizes[0]:
        raise ValueError("These points lie in a plane, so they have no third principal axis; choose others")
    rows = rows[:3]
    largest = np.argmax(np.abs(rows), axis=1)
    rows = rows * np.sign(rows[np.arange(3), largest])[:, None]
    return Frame3(mean, rows, ("PC1", "PC2", "PC3"))


def first_frame(model: PiecewiseLinearMap, origin: ArrayLike) -> Frame3:
    """Space a model of three or more dimensions is first seen in: its first coordinates.

    Those of the data where these have names or units and three of them are independent.
    """
    axes = axes_of(model)
    if opens_in_data(model) and data_axes(model) is not None:
        data = [axis for axis in axes if axis.kind == "data"]
        try:
            return frame_of_axes(model, data[:3], origin)
        except ValueError:  # fewer than three, or two that measure the same
            pass
    return frame_of_axes(model, axes[:3], origin)


def _independent(rows: Floats) -> bool:
    if rows.shape[1] == 2:
        area, sides = abs(float(np.linalg.det(rows[:2]))), np.linalg.norm(rows[:2], axis=1)
        return bool(np.isfinite(rows).all() and not rows[2].any() and area > _FLAT * float(sides.prod()))
    size = np.linalg.norm(rows, axis=1)
    if rows.shape[1] < 3 or not np.all((size > 0) & np.isfinite(size)):
        return False
    return bool(np.linalg.svd(rows / size[:, None], compute_uv=False)[2] > _FLAT)


def _dual(rows: Floats) -> Floats:
    """Vectors (3, M) in the span of three others with rows . dual = 1."""
    if rows.shape[1] == 2:
        return np.concatenate([np.linalg.inv(rows[:2]).T, np.zeros((1, 2))])
    if np.array_equal(rows @ rows.T, np.eye(3)):
        return rows
    size = np.linalg.norm(rows, axis=1)[:, None]
    return np.asarray(np.linalg.pinv(rows / size, rcond=1e-15).T / size)

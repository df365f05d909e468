"""A two-dimensional window into the state space."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray

from plrnn_explorer.models.map import Floats, Observation, frozen_array

#: Directions of unit length are parallel if the plane they span is thinner than this.
_PARALLEL = 1e-9


@dataclass(frozen=True, eq=False)
class Plane:
    """The points origin + x u + y v of state space, with u and v any two independent directions.

    Attributes
    ----------
    origin : (M,) float array
    basis : (2, M) float array, rows u and v
    names : labels of the two axes

    Notes
    -----
    Window positions (x, y) are linear coordinates of the plane: lines stay lines and areas keep their ratios,
    so whatever is exact in one pair of coordinates is so in any other. Lengths and angles are those of state
    space only where u and v are orthonormal.
    """

    origin: Floats
    basis: Floats
    names: tuple[str, str] = ("z1", "z2")

    def __post_init__(self) -> None:
        object.__setattr__(self, "origin", frozen_array(self.origin, "origin", (None,)))
        object.__setattr__(self, "basis", frozen_array(self.basis, "basis", (2, len(self.origin))))
        if not _independent(self.basis):
            raise ValueError("the two directions of a plane must be independent, but these are parallel")

    @classmethod
    def through(
        cls, origin: ArrayLike, axes: tuple[int, int] = (0, 1), names: tuple[str, str] | None = None
    ) -> Plane:
        """Plane through `origin` (M,) parallel to two coordinate axes; x and y are those coordinates."""
        origin = np.array(origin, dtype=np.float64)
        basis = np.eye(len(origin))[list(axes)]
        origin[list(axes)] = 0.0
        return cls(origin, basis, names or (f"z{axes[0] + 1}", f"z{axes[1] + 1}"))

    @classmethod
    def through_points(cls, a: ArrayLike, b: ArrayLike, c: ArrayLike) -> Plane:
        """Plane through three states (M,): its origin is the first, its first axis runs to the second.

        Raises
        ------
        ValueError
            If the three lie on one line (to rounding).
        """
        origin = np.array(a, dtype=np.float64)
        one, two = np.asarray(b, dtype=np.float64) - origin, np.asarray(c, dtype=np.float64) - origin
        size = float(np.linalg.norm(one))
        along = one / size if size > 0 else one
        across = two - (two @ along) * along
        rest = float(np.linalg.norm(across))
        if not (size > 0 and rest > 1e-9 * float(np.linalg.norm(two))):
            raise ValueError("Three points on one line lie in many planes; choose another point")
        across -= (across @ along) * along  # once more: rounding of the first step is not small if rest is
        basis = np.stack([along, across / np.linalg.norm(across)])
        return cls(origin, basis, ("along 1→2", "towards 3"))

    @classmethod
    def measuring(
        cls, rows: ArrayLike, offsets: ArrayLike, origin: ArrayLike, names: tuple[str, str]
    ) -> Plane:
        """Plane through a state in which x and y are the values of two linear measurements.

        Parameters
        ----------
        rows : (2, M) array_like
        offsets : (2,) array_like
            The measurements are rows z + offsets.
        origin : (M,) array_like
            A state of the plane, which is spanned by the two rows: seen in projection, a state off the plane
            too lies at the values measured in it.
        names : labels of the two axes

        Raises
        ------
        ValueError
            If one measurement does not depend on the state or determines the other.
        """
        R, r = np.array(rows, dtype=np.float64), np.asarray(offsets, dtype=np.float64)
        for row, name in zip(R, names):
            if not np.any(row):
                raise ValueError(f"{name} does not depend on the state; choose another coordinate")
        if not _independent(R):
            raise ValueError(f"{names[0]} and {names[1]} measure the same direction; choose another pair")
        basis = _dual(R)
        point = np.array(origin, dtype=np.float64)
        return cls(point - (R @ point + r) @ basis, basis, names)

    @classmethod
    def of_observation(
        cls, observation: Observation, axes: tuple[int, int] = (0, 1), origin: ArrayLike | None = None
    ) -> Plane:
        """Plane in which x and y are two data values of x = B z + b, named with their units.

        Parameters
        ----------
        observation : Observation
        axes : (i, j)
            The data coordinates.
        origin : (M,) array_like, optional
            A state of the plane, by default 0.

        Raises
        ------
        ValueError
            If there are no such coordinates, or their rows of B are parallel.
        """
        N, M = observation.B.shape
        if len(axes) != 2 or axes[0] == axes[1] or not all(0 <= a < N for a in axes):
            raise ValueError(f"The axes {tuple(axes)} should be two different numbers from 0 to {N - 1}")
        chosen, labels = list(axes), observation.labels
        point = np.zeros(M) if origin is None else origin
        names = (labels[axes[0]], labels[axes[1]])
        return cls.measuring(observation.B[chosen], observation.b[chosen], point, names)

    @cached_property
    def is_orthonormal(self) -> bool:
        """Whether lengths and angles of the window are those of state space."""
        return bool(np.allclose(self.basis @ self.basis.T, np.eye(2), atol=1e-9))

    @cached_property
    def dual(self) -> Floats:
        """Rows (2, M) that measure x and y: x, y = dual (z - origin); the basis itself if orthonormal."""
        return self.basis if self.is_orthonormal else _dual(self.basis)

    @cached_property
    def units(self) -> Floats:
        """Most that x and y change along a way of length 1 in state space, (2,); ones if orthonormal."""
        return np.ones(2) if self.is_orthonormal else np.asarray(np.linalg.norm(self.dual, axis=1))

    def same_as(self, other: Plane) -> bool:
        """Whether another plane has the same points and axes, to rounding."""
        if self is other:
            return True
        if self.basis.shape != other.basis.shape:
            return False
        largest = np.abs(self.basis).max(axis=1, keepdims=True)  # of each axis: their units may differ
        same = np.all(np.abs(self.basis - other.basis) <= 1e-9 * largest)
        return bool(same and np.allclose(self.origin, other.origin, rtol=1e-9, atol=1e-9))

    def embed(self, xy: ArrayLike) -> Floats:
        """States (..., M) of window positions (..., 2)."""
        return self.origin + np.asarray(xy, dtype=np.float64) @ self.basis

    def project(self, z: ArrayLike) -> Floats:
        """Window positions (..., 2) of states (..., M), projected orthogonally."""
        states = np.asarray(z, dtype=np.float64)
        if self._axes is None:
            return (states - self.origin) @ self.dual.T
        at = np.empty((*states.shape[:-1], 2))
        for i, axis in enumerate(self._axes):  # the same numbers in a tenth of the time
            np.subtract(states[..., axis], self.origin[axis], out=at[..., i])
        return at

    @property
    def is_whole(self) -> bool:
        """Whether positions in the window are the states themselves."""
        return self._axes == (0, 1) and len(self.origin) == 2 and not self.origin.any()

    @cached_property
    def _axes(self) -> tuple[int, ...] | None:
        """The coordinates that x and y are, up to the origin; None in planes that lie obliquely."""
        rows, axes = np.nonzero(self.dual)
        along = rows.tolist() == [0, 1] and bool((self.dual[rows, axes] == 1.0).all())
        return tuple(axes.tolist()) if along else None

    def lengths(self, way: ArrayLike) -> Floats:
        """Lengths in state space of ways (..., 2) in the window."""
        xy = np.asarray(way, dtype=np.float64)
        return np.asarray(np.linalg.norm(xy if self.is_orthonormal else xy @ self.basis, axis=-1))

    def distance(self, z: ArrayLike) -> NDArray[np.float64]:
        """Distance of states (..., M) from the plane."""
        rest = np.asarray(z, dtype=np.float64) - self.embed(self.project(z))
        return np.asarray(np.linalg.norm(rest, axis=-1))


def _independent(rows: Floats) -> bool:
    """Whether two vectors (2, M) are neither 0 nor parallel; their lengths do not matter."""
    size = np.linalg.norm(rows, axis=1)
    if not np.all((size > 0) & np.isfinite(size)):
        return False
    return bool(np.linalg.svd(rows / size[:, None], compute_uv=False)[1] > _PARALLEL)


def _dual(rows: Floats) -> Floats:
    """Vectors (2, M) in the span of two others with rows . dual = 1: the pseudo-inverse, transposed."""
    if np.array_equal(rows @ rows.T, np.eye(2)):  # to the last bit, where B is the identity
        return rows
    size = np.linalg.norm(rows, axis=1)[:, None]  # units of their own: volts beside nanoamperes
    dual = np.asarray(np.linalg.pinv(rows / size, rcond=1e-15).T / size)
    dual.setflags(write=False)
    return dual

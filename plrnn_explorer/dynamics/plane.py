"""A two-dimensional window into the state space."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from plrnn_explorer.models.map import Floats, frozen_array


@dataclass(frozen=True, eq=False)
class Plane:
    """The points origin + x u + y v of state space, with u, v orthonormal.

    Attributes
    ----------
    origin : (M,) float array
    basis : (2, M) float array, rows u and v
    names : labels of the two axes
    """

    origin: Floats
    basis: Floats
    names: tuple[str, str] = ("z1", "z2")

    def __post_init__(self) -> None:
        object.__setattr__(self, "origin", frozen_array(self.origin, "origin", (None,)))
        object.__setattr__(self, "basis", frozen_array(self.basis, "basis", (2, len(self.origin))))
        if not np.allclose(self.basis @ self.basis.T, np.eye(2), atol=1e-9):
            raise ValueError("the two directions of a plane must be orthonormal")

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

    def embed(self, xy: ArrayLike) -> Floats:
        """States (..., M) of window positions (..., 2)."""
        return self.origin + np.asarray(xy, dtype=np.float64) @ self.basis

    def project(self, z: ArrayLike) -> Floats:
        """Window positions (..., 2) of states (..., M), projected orthogonally."""
        return (np.asarray(z, dtype=np.float64) - self.origin) @ self.basis.T

    def distance(self, z: ArrayLike) -> NDArray[np.float64]:
        """Distance of states (..., M) from the plane."""
        rest = np.asarray(z, dtype=np.float64) - self.embed(self.project(z))
        return np.asarray(np.linalg.norm(rest, axis=-1))

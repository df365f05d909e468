"""Planes chosen by what lies in them: principal axes of states, three states, eigenvectors of a cycle."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import ArrayLike

from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.models.map import Floats, Observation

#: Directions with a smaller share of the spread than this hold nothing but rounding.
_FLAT = 1e-20
#: Directions of eigenvectors of which pairs are offered.
_MOST_DIRECTIONS = 4


@dataclass(frozen=True, eq=False)
class PrincipalAxes:
    """Directions along which states are spread most.

    Attributes
    ----------
    mean : (M,) float array
    directions : (M, M) float array
        Orthonormal rows, the one with the largest variance first; the largest entry of each is positive.
    shares : (M,) float array
        Share of the variance along each, in sum 1.
    """

    mean: Floats
    directions: Floats
    shares: Floats

    def name(self, i: int) -> str:
        """Name of an axis with its share of the variance, e.g. ``PC1 (63 %)``."""
        return f"PC{i + 1} ({_percent(self.shares[i])} %)"

    def plane(self, pair: tuple[int, int] = (0, 1)) -> Plane:
        """Plane through the mean along two of the directions, its axes named with their shares."""
        return Plane(self.mean, self.directions[list(pair)], (self.name(pair[0]), self.name(pair[1])))


def principal_axes(points: ArrayLike) -> PrincipalAxes:
    """Principal axes of states, by the singular value decomposition of their distances from the mean.

    Parameters
    ----------
    points : (n, M) array_like
        Rows that are not finite are left out.

    Raises
    ------
    ValueError
        If the states lie on one line, or are fewer than three.

    References
    ----------
    I. T. Jolliffe, Principal Component Analysis, Springer 2002, chapter 3.
    """
    states = np.asarray(points, dtype=np.float64)
    states = states[np.isfinite(states).all(axis=1)]
    if len(states) < 3:
        raise ValueError("Principal axes need at least three states; choose something longer")
    mean = states.mean(axis=0)
    _, sizes, rows = np.linalg.svd(states - mean, full_matrices=len(states) < states.shape[1])
    variance = np.zeros(states.shape[1])
    variance[: len(sizes)] = sizes**2
    total = float(variance.sum())
    scale = max(1.0, float(np.abs(mean).max())) ** 2 * len(states)
    if total <= _FLAT * scale or variance[1] <= _FLAT * max(total, scale):
        raise ValueError("These states lie on one line, so they have no principal plane; choose others")
    largest = rows[np.arange(len(rows)), np.abs(rows).argmax(axis=1)]
    return PrincipalAxes(mean, rows * np.sign(largest)[:, None], variance / total)


def principal_plane(points: ArrayLike, pair: tuple[int, int] = (0, 1)) -> Plane:
    """Plane through the mean of states (n, M) along two of their principal axes.

    Raises
    ------
    ValueError
        See `principal_axes`.
    """
    return principal_axes(points).plane(pair)


def principal_data_plane(
    observation: Observation, data: ArrayLike, rows: ArrayLike, origin: ArrayLike
) -> tuple[Plane, PrincipalAxes]:
    """Plane in which x and y are the two principal components of data that were recorded.

    Parameters
    ----------
    observation : Observation
        x = B z + b.
    data : (n, k) array_like
        Recorded values of some of its coordinates.
    rows : (k,) array_like of int
        Which coordinates these are.
    origin : (M,) array_like
        A state of the plane.

    Returns
    -------
    plane : Plane
    axes : PrincipalAxes
        Those of the data.

    Raises
    ------
    ValueError
        See `principal_axes`; or if the model's states do not determine two of the components.
    """
    found, chosen = principal_axes(data), np.asarray(rows, dtype=np.intp)
    two = found.directions[:2]
    measured, offsets = two @ observation.B[chosen], two @ (observation.b[chosen] - found.mean)
    names = (found.name(0), found.name(1))
    return Plane.measuring(measured, offsets, origin, names), found


def plane_through(points: ArrayLike, names: tuple[str, str] | None = None) -> Plane:
    """Plane through three states (3, M) with orthonormal axes: along the first two, and towards the third.

    Raises
    ------
    ValueError
        If the three lie on one line (to rounding).
    """
    one, two, three = np.asarray(points, dtype=np.float64)
    plane = Plane.through_points(one, two, three)
    return plane if names is None else Plane(plane.origin, plane.basis, names)


@dataclass(frozen=True, eq=False)
class EigenDirections:
    """An eigenvector of a cycle's monodromy matrix, or the two directions of a complex pair.

    Attributes
    ----------
    value : complex
        The eigenvalue, with positive imaginary part for a pair.
    vectors : (1 or 2, M) float array
    label : str
        e.g. ``v2 (λ = 0.42)``.
    """

    value: complex
    vectors: Floats
    label: str


def eigen_directions(cycle: Cycle) -> tuple[EigenDirections, ...]:
    """Eigenvectors at the first point of a cycle, those of the largest eigenvalues first."""
    values, vectors = np.linalg.eig(cycle.monodromy)
    found: list[EigenDirections] = []
    for i in np.argsort(-np.abs(values), kind="stable"):
        value, vector = complex(values[i]), vectors[:, i]
        if value.imag < 0:
            continue
        number = len(found) + 1
        rows = np.array([vector.real, vector.imag] if value.imag > 0 else [vector.real])
        found.append(EigenDirections(value, rows, f"v{number} (λ = {_value_words(value)})"))
    return tuple(found)


def eigenvector_planes(cycle: Cycle) -> tuple[Plane, ...]:
    """Planes through the first point of a cycle that two of its leading eigenvectors span, or a complex pair.

    Their axes are orthonormal: the first lies along one eigenvector, the second leans towards the other.
    """
    point, leading = cycle.points[0], eigen_directions(cycle)[:_MOST_DIRECTIONS]
    spans: list[tuple[Floats, tuple[str, str]]] = [
        (each.vectors, (f"Re {each.label}", f"towards Im {each.label.split()[0]}"))
        for each in leading
        if len(each.vectors) == 2
    ]
    for one, two in combinations([each for each in leading if len(each.vectors) == 1], 2):
        rows = np.concatenate([one.vectors, two.vectors])
        spans.append((rows, (one.label, f"towards {two.label}")))
    planes = []
    for rows, names in spans:
        try:
            planes.append(plane_through(np.stack([point, point + rows[0], point + rows[1]]), names))
        except ValueError:
            continue  # a defective matrix: the two eigenvectors are one
    return tuple(planes)


def slice_directions(plane: Plane, points: ArrayLike | None = None) -> Floats:
    """Orthonormal directions (M - 2, M) orthogonal to a plane: along these it can be moved.

    Those along which `points` (n, M) are spread most come first; without points any.
    """
    dimension = len(plane.origin)
    if dimension == 2:
        return np.zeros((0, 2))
    _, _, rows = np.linalg.svd(plane.basis, full_matrices=True)
    across = rows[2:]
    if points is not None:
        states = np.asarray(points, dtype=np.float64)
        states = states[np.isfinite(states).all(axis=1)]
        if len(states) > 1:
            seen = (states - states.mean(axis=0)) @ across.T
            across = np.linalg.svd(seen.T @ seen)[2] @ across
    largest = across[np.arange(len(across)), np.abs(across).argmax(axis=1)]
    return np.asarray(across * np.sign(largest)[:, None])


def _percent(share: float) -> str:
    percent = 100 * float(share)
    return f"{percent:.0f}" if percent >= 9.5 else f"{percent:.1f}" if percent >= 0.05 else "< 0.1"


def _value_words(value: complex) -> str:
    if value.imag == 0:
        return f"{value.real:.3g}".replace("-", "−")
    return f"{value.real:.3g} ± {abs(value.imag):.2g}i".replace("-", "−")

"""From orbits that settled somewhere to attractors: which lie on the same set, and of what kind it is."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field, replace

import numpy as np
from scipy.spatial import cKDTree

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.lyapunov import LyapunovSpectrum, lyapunov_steps
from plrnn_explorer.dynamics.recognition import STRETCH, STRIDE, stretch_extents
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap

#: Points of an orbit compared with another orbit.
_COMPARED = 300
#: Two orbits share an attractor if this share of each lies within so many of the other's own spacings.
_OVERLAP, _SPACINGS = 0.9, 3.0
#: Quantile of the distances from new points of an attractor to its sample, and the margin on it.
_QUANTILE, _MARGIN = 0.98, 2.0
#: Orbits, steps and transient the exponents are averaged over.
_ORBITS, _STEPS, _TRANSIENT = 4, 6000, 500
#: An exponent is zero within so many standard errors, or if orbits separate by less than e^_FACTOR in all.
_ERRORS, _FACTOR = 4.0, 12.0
#: Cycles from this period on are recognised before orbits enter an ellipsoid.
_LONG_CYCLE = 100
#: A sample whose dimension from neighbours is below this is a curve.
_CURVE = 1.5


@dataclass
class Group:
    """Orbits on one set: indices into the list of orbits, and the first one's points in a tree."""

    tree: cKDTree
    points: Floats
    spacing: float
    members: list[int] = field(default_factory=list)


def spacing_of(points: Floats) -> float:
    """Distance within which nearly all of one half of an orbit (n, M) lie near the other half."""
    distances, _ = cKDTree(points[::2]).query(points[1::2])
    return float(np.quantile(distances, _QUANTILE))


def grouped(orbits: list[Floats]) -> Generator[None, None, list[Group]]:
    """Group orbits (n, M) by the sets they visit; pauses after each orbit.

    Two orbits are on one set if nine tenths of each lie within three spacings of the other, the spacing being
    how far one half of an orbit lies from its other half: only what both visit alike agrees so, not a curve
    that passes through a chaotic set.
    """
    groups: list[Group] = []
    for i, points in enumerate(orbits):
        spacing = spacing_of(points)
        same = [group for group in groups if _overlap(group, points, spacing)]
        if same:
            same[0].members.append(i)
            for other in same[1:]:
                same[0].members += other.members
                groups.remove(other)
        else:
            groups.append(Group(cKDTree(points), points, spacing, [i]))
        yield
    return groups


def _overlap(group: Group, points: Floats, spacing: float) -> bool:
    limit = _SPACINGS * max(spacing, group.spacing)
    apart = np.maximum(
        points.min(axis=0) - group.points.max(axis=0), group.points.min(axis=0) - points.max(axis=0)
    )
    if apart.max() > limit:  # most pairs: without a look into the trees, slow where all points are one
        return False
    every = max(1, len(points) // _COMPARED)
    there, _ = group.tree.query(points[::every], distance_upper_bound=limit)
    if np.isfinite(there).mean() < _OVERLAP:
        return False
    back, _ = cKDTree(points).query(group.points[::every], distance_upper_bound=limit)
    return bool(np.isfinite(back).mean() >= _OVERLAP)


def sample_dimension(points: Floats) -> float:
    """Dimension of a sample (n, M) from how far its 4th and 32nd neighbours are.

    The number of neighbours grows as the distance to the power of the dimension (Pettis, Bailey, Jain &
    Dubes, IEEE Trans. Pattern Anal. Mach. Intell. 1 (1979) 25).
    """
    some = points[:: max(1, len(points) // 1000)]
    distances, _ = cKDTree(points).query(some, k=[5, 33])  # the point itself is its first neighbour
    near, far = np.median(distances, axis=0)
    return float(np.log(8.0) / np.log(far / near)) if far > near > 0 else 0.0


def kind_of(spectrum: LyapunovSpectrum, dimension: float) -> str:
    """Kind of a set from its exponents and the dimension of its sample; "bounded set" if neither is clear."""
    exponents, errors = spectrum.exponents, np.nan_to_num(spectrum.standard_error)
    if not np.isfinite(exponents[0]):
        return "bounded set"
    limit = np.maximum(_ERRORS * errors, _FACTOR / max(1, spectrum.steps))
    if exponents[0] > limit[0]:
        return "chaotic set"
    zeros = int(np.sum(np.abs(exponents) <= limit))
    return (
        "closed curve"
        if zeros == 1 and abs(exponents[0]) <= limit[0] and dimension < _CURVE
        else "bounded set"
    )


def recognisable(attractor: Attractor, others: tuple[Attractor, ...]) -> Attractor:
    """A long stable cycle with what it takes to recognise orbits near it.

    Its ellipsoids are small, and orbits take many periods to enter one; along its points it looks like a
    curve. The distance kept from other attractors makes sure that none of them is taken for it.
    """
    points = attractor.points
    if len(points) < _LONG_CYCLE:
        return attractor
    nearest = np.asarray(cKDTree(points).query(points, k=2)[0])[:, 1]
    gaps = [float(np.min(cKDTree(a.points).query(points)[0])) for a in others]
    spacing = min([_MARGIN * float(np.quantile(nearest, _QUANTILE)), *(0.3 * gap for gap in gaps)])
    start = np.arange(len(points))
    turns = np.stack([points[(start + STRIDE * i) % len(points)] for i in range(STRETCH // STRIDE)])
    return replace(attractor, spacing=spacing, extent=float(stretch_extents(np.moveaxis(turns, 1, 2)).min()))


def sampled_attractor(
    model: PiecewiseLinearMap, tracks: Floats, stretches: Floats
) -> Generator[None, None, Attractor]:
    """Make an attractor of orbits that lie on it; pauses at places to cancel.

    Parameters
    ----------
    model : PiecewiseLinearMap
    tracks : (k, n, M) float array
        k points of each of n orbits on it. The last quarter only serves to see how near new points come.
    stretches : (s, n', M) float array
        Shorter pieces of its orbits, `STRETCH` steps long with `STRIDE` between points.
    """
    kept = max(1, 3 * len(tracks) // 4)
    # Orbit after orbit, each in its own order.
    points = np.ascontiguousarray(np.swapaxes(tracks[:kept], 0, 1).reshape(-1, model.dimension))
    fresh = tracks[kept:].reshape(-1, model.dimension)[:4000]
    distances, _ = cKDTree(points).query(fresh if len(fresh) else points[:1])
    yield
    spacing = _MARGIN * float(np.quantile(distances, _QUANTILE)) + 1e-9 * float(np.abs(points).max())
    extent = float(stretch_extents(np.moveaxis(stretches, 1, 2)).min())
    spectrum: LyapunovSpectrum | None = None
    for progress in lyapunov_steps(model, tracks[-1][:_ORBITS], _STEPS, _TRANSIENT):
        spectrum = progress.result
        yield
    assert spectrum is not None
    dimension = sample_dimension(points)
    points.setflags(write=False)
    none = np.empty((0, model.dimension, model.dimension))
    return Attractor(
        None, none, np.empty(0), kind_of(spectrum, dimension), points, spectrum, spacing, extent, dimension,
        {"stretch": STRETCH, "stride": STRIDE},
    )  # fmt: skip

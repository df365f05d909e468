"""Trapping ellipsoids around the points of a stable cycle: what enters one provably converges."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.escape_way import lyapunov_sum
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap

#: Rounds of reweighting the borders; the volume of the ellipsoids has settled long before.
_REWEIGHTINGS = 40
#: The rounds end when so many in a row have not enlarged the volume by this share.
_PATIENCE, _GAIN = 5, 1e-3
#: Multiply-adds that these rounds may cost together, nearly.
_WORK = 4e6
#: Least share of each point's borders, and of an isotropic term, in the Lyapunov right-hand side: keeps the
#: contraction strict.
_ISOTROPIC = 1e-4
#: Radii are shrunk by this share, far more than rounding can amount to.
_MARGIN = 1e-6
#: Cycles of longer period get their contraction spread evenly.
_LONG_CYCLE = 16
#: Radius where no border limits the ellipsoid (its square must stay finite).
_UNLIMITED = 1e100


def trapping_attractor(model: PiecewiseLinearMap, cycle: Cycle) -> Attractor | None:
    """Build ellipsoids around the points of a stable cycle that F maps into each other.

    The ellipsoid E_j around point j lies inside the region of that point and F(E_j) lies inside E_{j+1}:
    the union of all E_j is positively invariant, F^k is one linear contraction on each, and entering one
    proves convergence to the cycle.

    Parameters
    ----------
    model : PiecewiseLinearMap
    cycle : Cycle

    Returns
    -------
    Attractor or None
        None where the cycle is not stable, has a point on a border, or lies so close to one or the other
        that rounding forbids a proof.

    Notes
    -----
    The shapes solve the periodic discrete Lyapunov equation P_j = J_j^T P_{j+1} J_j + Q_j. Of all Q_j, those
    of the form sum_i u_i g_i g_i^T with g_i x = 1 the borders are searched by the multiplicative algorithm
    for the ellipsoid of largest volume in a polytope (Titterington 1976; Silvey, Titterington & Torsney
    1978); the iterate with the largest volume is kept.
    """
    if not cycle.is_stable or "border" in cycle.flags:
        return None
    jacobians = model.jacobian(cycle.regions)
    borders = _scaled_borders(model, cycle)
    if borders is None:
        return None
    radius = (1.0 if borders.size else _UNLIMITED) * (1 - _MARGIN)
    best: Floats | None = None
    best_volume, stalled = -np.inf, 0
    for shapes in _candidate_shapes(_spread_contraction(cycle, jacobians), borders):
        tightest = _tightest(shapes, borders)
        volume = _log_volume(shapes, tightest)
        stalled = 0 if volume > best_volume + _GAIN else stalled + 1
        if stalled > _PATIENCE and best is not None:
            break
        if volume > best_volume:
            # Scaled so that the ellipsoid of radius 1 touches the nearest border.
            scaled = shapes * tightest if tightest > 0 else shapes
            if _maps_into_itself(model, cycle, jacobians, scaled, radius):
                best, best_volume = scaled, volume
    if best is None:
        return None
    radii = np.full(cycle.period, radius)
    for array in (best, radii):
        array.setflags(write=False)
    return Attractor(cycle, best, radii)


def recognised_cycle(model: PiecewiseLinearMap, cycle: Cycle) -> Attractor:
    """A stable cycle for which no trapping ellipsoid can be proved: orbits near it are recognised."""
    M = model.dimension
    spacing = 1e-6 * max(float(np.abs(cycle.points).max()), float(np.abs(model.h1).max()), 1e-300)
    return Attractor(cycle, np.empty((0, M, M)), np.empty(0), spacing=spacing)


def _scaled_borders(model: PiecewiseLinearMap, cycle: Cycle) -> Floats | None:
    """Normals g (k, n, M) such that the region of point j is where g_ji (z - p_j) < 1; None on a border."""
    used = np.linalg.norm(model.W2, axis=1) > 0
    normals, values = model.W2[used], model.preactivation(cycle.points)[:, used]
    if np.any((values > 0) != cycle.regions[:, used]) or np.any(values == 0):
        return None
    with np.errstate(over="ignore"):
        scaled = normals / -values[:, :, None]
    return np.asarray(scaled) if np.isfinite(scaled).all() else None


def _spread_contraction(cycle: Cycle, jacobians: Floats) -> Floats:
    """Jacobians for the Lyapunov equation: those of long cycles enlarged, so that every step must contract.

    Otherwise a step might contract by no more than its share of the right-hand side, which in a sum over
    hundreds of steps is less than rounding. In the equation of J_j / r with r^k the root of the largest
    multiplier, each step contracts by r or more.
    """
    if cycle.period <= _LONG_CYCLE:
        return jacobians
    largest = max(float(np.abs(cycle.eigenvalues).max()), 0.1)
    return np.asarray(jacobians / largest ** (0.5 / cycle.period))


def _candidate_shapes(jacobians: Floats, borders: Floats) -> Iterator[Floats]:
    """Solutions (k, M, M) of the periodic Lyapunov equation for better and better weights of the borders."""
    k, M = jacobians.shape[:2]
    yield _lyapunov(jacobians, np.broadcast_to(np.eye(M), (k, M, M)))
    if not borders.size:
        return
    weights = np.full(borders.shape[:2], 1.0 / borders.shape[1])
    for _ in range(int(np.clip(_WORK / (borders.size * jacobians.shape[1]), 2, _REWEIGHTINGS))):
        right = np.swapaxes(borders * weights[..., None], 1, 2) @ borders
        size = np.trace(right, axis1=1, axis2=2)
        right = right + (_ISOTROPIC * size / M)[:, None, None] * np.eye(M)
        shapes = _lyapunov(jacobians, right)
        yield shapes
        reach = _reach(shapes, borders)
        if not np.all(np.isfinite(reach)):
            return
        weights = weights * reach
        weights /= weights.sum() / k
        # No point of the cycle may lose all its weight: the contraction there would not be strict.
        weights = np.maximum(weights, _ISOTROPIC / borders.shape[1])


def _lyapunov(jacobians: Floats, right: Floats) -> Floats:
    """Solve P_j = J_j^T P_{j+1} J_j + Q_j around the cycle, (k, M, M)."""
    product, total = np.eye(jacobians.shape[1]), np.zeros(jacobians.shape[1:])
    for jacobian, q in zip(jacobians, right):
        total += product.T @ q @ product
        product = jacobian @ product
    shape = lyapunov_sum(product, total)
    shapes = np.empty_like(jacobians)
    for j in reversed(range(len(jacobians))):
        shape = jacobians[j].T @ shape @ jacobians[j] + right[j]
        shapes[j] = (shape + shape.T) / 2
    return shapes


def _reach(shapes: Floats, borders: Floats) -> Floats:
    """Squares (k, n) of the largest value of g over the ellipsoid of radius 1."""
    try:
        inverse = np.linalg.inv(shapes)
    except np.linalg.LinAlgError:
        return np.full(borders.shape[:2], np.nan)
    return np.asarray(((borders @ inverse) * borders).sum(axis=2))


def _tightest(shapes: Floats, borders: Floats) -> float:
    return float(_reach(shapes, borders).max()) if borders.size else 0.0


def _log_volume(shapes: Floats, tightest: float) -> float:
    """Sum over the points of the log volume of the ellipsoids, up to a constant."""
    sign, log_det = np.linalg.slogdet(shapes)
    if not np.all(sign > 0) or not np.isfinite(tightest) or tightest < 0:
        return -np.inf
    log_radius = -0.5 * np.log(tightest) if tightest > 0 else 0.0
    return float(np.sum(shapes.shape[1] * log_radius - 0.5 * log_det))


def _maps_into_itself(
    model: PiecewiseLinearMap, cycle: Cycle, jacobians: Floats, shapes: Floats, radius: float
) -> bool:
    """Whether F(E_j) lies in E_{j+1} and E_j in its region, rounding of the cycle points included."""
    try:
        factors = np.linalg.cholesky(shapes)
        inverse = np.linalg.inv(factors)
    except np.linalg.LinAlgError:
        return False
    after = np.roll(np.arange(cycle.period), -1)
    # In the norms of the shapes: the gain of each step, and how far the stored points miss each other.
    step = np.swapaxes(factors[after], 1, 2) @ jacobians @ np.swapaxes(inverse, 1, 2)
    gain = np.linalg.norm(step, ord=2, axis=(1, 2))
    scale = np.abs(cycle.points).max() * np.abs(jacobians).max() + np.abs(model(cycle.points)).max()
    missed = np.abs(model(cycle.points) - cycle.points[after]) + 16 * np.finfo(float).eps * scale
    drift = np.linalg.norm(np.swapaxes(factors[after], 1, 2), ord=2, axis=(1, 2)) * np.linalg.norm(
        missed, axis=1
    )
    return bool(np.all(gain < 1 - 1e-13) and np.all(gain * radius + drift <= radius))

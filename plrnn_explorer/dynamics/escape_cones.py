"""Cones and tubes around the direction in which orbits of a periodic itinerary run away."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from plrnn_explorer.dynamics.escape_way import Way, lyapunov_sum
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap

#: Least relative distance of the growth from 1, and of the dominant eigenvalue from the next.
_GROWTH, _GAP = 1e-6, 1e-6
#: Shares of the widest cone and tube that the borders allow.
_CONE, _TUBE = 0.5, 0.9
#: Rounding of sums of products, relative to their terms, many times over.
_ROUNDING = 1e-12
#: Half-width of a tube that no border limits, in sizes of its middle.
_WIDE = 1e3


@dataclass(frozen=True, eq=False)
class _Axis:
    """F^k on one itinerary, in coordinates around its fixed point: x = a v + E y.

    Attributes
    ----------
    point, along, across : fixed point, v (M,), E (M, M - 1)
    left : (M,)
        The functional a = left · x.
    norm : (M - 1, M)
        |norm x| is the length of y that F^k stretches by at most `rate`.
    growth, rate : float
        Of a and of y in one round.
    mixed, turned : float
        Rounding: how much of y enters a, and of a enters y, in one round.
    error : float
        Distance by which the fixed point is missed.
    slopes, values, reaches : (n,)
        Of the signed preactivations of all steps: value + a slope - |y| reach at least.
    """

    point: Floats
    left: Floats
    norm: Floats
    growth: float
    rate: float
    mixed: float
    turned: float
    error: float
    slopes: Floats
    values: Floats
    reaches: Floats


def cone_of(model: PiecewiseLinearMap, word: Bools, sign: int) -> Way | None:
    """Cone |y| <= w a, a >= a0 around the axis of an itinerary (k, H); None where none is proved.

    `sign` (1 or -1) says to which side of the fixed point it opens.
    It lies in the itinerary's regions and F^k maps it into itself, with a growing by a factor above one.
    """
    axis = _axis(model, word, sign, contracting=False)
    if axis is None:
        return None
    wide = axis.reaches > 0
    if (axis.slopes[wide] <= 0).any() or (axis.slopes < 0).any():
        return None
    width = _CONE * float((axis.slopes[wide] / axis.reaches[wide]).min(initial=1e3 / _CONE))
    slopes = np.where(wide, axis.slopes - width * axis.reaches, axis.slopes)
    growth = axis.growth - axis.mixed * width
    narrowing = width * growth - axis.rate * width - axis.turned
    if growth < 1 + _GROWTH / 2 or not narrowing > 0:
        return None
    flat = slopes <= 0
    if (axis.values[flat] < 0).any():
        return None
    least = float((-axis.values[~flat] / slopes[~flat]).max(initial=0.0))
    error = axis.error * (1 + width)
    least = max(least, 2 * error / (growth - 1), 2 * error / narrowing, 1e-300)
    form = width**2 * np.outer(axis.left, axis.left) - axis.norm.T @ axis.norm
    return _way(axis, form, 0.0, least, "cone", width)


def tube_of(model: PiecewiseLinearMap, word: Bools, sign: int) -> Way | None:
    """Tube |y| <= w, a >= a0 around the axis of an itinerary (k, H); None where none is proved.

    `sign` (1 or -1) says to which side of the fixed point it opens.
    For units whose border runs along the axis: where all else contracts, y stays bounded.
    """
    axis = _axis(model, word, sign, contracting=True)
    if axis is None or axis.turned > 0 or axis.mixed > 0 or axis.rate >= 1:
        return None
    flat = axis.slopes == 0
    if (axis.slopes < 0).any() or (axis.values[flat] < 0).any():
        return None
    limits = axis.values[flat & (axis.reaches > 0)] / axis.reaches[flat & (axis.reaches > 0)]
    width = _TUBE * float(limits.min(initial=_WIDE * (1 + float(np.linalg.norm(axis.point)))))
    if not width * (1 - axis.rate) > 2 * axis.error:
        return None
    rest = width * axis.reaches[~flat] - axis.values[~flat]
    least = float((rest / axis.slopes[~flat]).max(initial=0.0))
    least = max(least, 2 * axis.error / (axis.growth - 1), 1e-300) * (1 + 1e-9)
    return _way(axis, -axis.norm.T @ axis.norm, -(width**2), least, "tube", width)


def _way(axis: _Axis, form: Floats, level: float, least: float, kind: str, width: float) -> Way | None:
    if kind == "cone":  # a little narrower than rounding of the form could widen it
        form = form - _ROUNDING * float(np.abs(form).max()) * np.eye(len(form))
    numbers = (*axis.point, *axis.left, *form.ravel(), level, least)
    if not np.isfinite(numbers).all():
        return None
    return Way(axis.point, axis.left, form, level, least, kind, axis.norm, width)


def _axis(model: PiecewiseLinearMap, word: Bools, sign: int, contracting: bool) -> _Axis | None:
    jacobians, offsets = model.jacobian(word), model.offset(word)
    product, offset = np.eye(model.dimension), np.zeros(model.dimension)
    for J, b in zip(jacobians, offsets):
        product, offset = J @ product, J @ offset + b
    if not np.isfinite(product).all() or not np.isfinite(offset).all():
        return None
    values = np.linalg.eigvals(product)
    sizes = np.abs(values)
    first = int(np.argmax(sizes))
    others = np.delete(sizes, first)
    growth = float(values[first].real)
    if growth < -1 and values[first].imag == 0 and len(word) <= 8:
        return _axis(model, np.concatenate([word, word]), sign, contracting)
    second = float(others.max(initial=0.0))
    if values[first].imag != 0 or not growth > 1 + _GROWTH or not second < growth * (1 - _GAP):
        return None
    top = 1.0 if contracting else growth
    if not second < top * (1 - _GAP):
        return None
    return _in_coordinates(model, word, (jacobians, offsets), (product, offset), (first, sign), (second, top))


def _in_coordinates(
    model: PiecewiseLinearMap,
    word: Bools,
    pieces: tuple[Floats, Floats],
    whole: tuple[Floats, Floats],
    which: tuple[int, int],
    rates: tuple[float, float],
) -> _Axis | None:
    product, offset = whole
    M = model.dimension
    try:
        point = np.asarray(np.linalg.solve(np.eye(M) - product, offset), dtype=np.float64)
        left, along, across = _directions(product, *which)
    except np.linalg.LinAlgError:
        return None
    middle = float(np.sqrt(max(rates[0], 1e-3 * rates[1]) * rates[1]))
    rows, values = _preactivations(model, word, pieces, point)
    slopes = rows @ along
    # What may be zero or of either sign counts as against the itinerary; what is exactly zero stays.
    near = (slopes != 0) & (np.abs(slopes) <= _ROUNDING * (np.abs(rows) @ np.abs(along)))
    slopes = np.where(near, -np.abs(slopes), slopes)
    inner = across.T @ product @ across
    factor = _factor(inner, middle, rows @ across)
    if factor is None:
        return None
    norm = factor @ across.T @ (np.eye(M) - np.outer(along, left))
    back = np.linalg.inv(factor) if M > 1 else factor
    rate = _norm(factor @ inner @ back)
    size = float(np.abs(product).max())
    mixed = _rounded(float(np.linalg.norm(left @ product @ across @ back)), size)
    turned = _rounded(float(np.linalg.norm(norm @ product @ along)), size)
    missed = product @ point + offset - point
    missed = np.abs(missed) + _ROUNDING * (np.abs(product) @ np.abs(point) + np.abs(offset))
    error = max(float(np.abs(left) @ missed), float(np.linalg.norm(np.abs(norm) @ missed)))
    reaches = np.linalg.norm(rows @ across @ back, axis=1)
    growth = float(left @ product @ along)
    return _Axis(point, left, norm, growth, rate, mixed, turned, error, slopes, values, reaches)


def _rounded(value: float, size: float) -> float:
    """A number that would be zero without rounding, with its rounding; exactly zero stays."""
    return 0.0 if value == 0.0 else value + _ROUNDING * size


def _norm(matrix: Floats) -> float:
    return float(np.linalg.norm(matrix, 2)) if matrix.size else 0.0


def _directions(product: Floats, first: int, sign: int) -> tuple[Floats, Floats, Floats]:
    """Left and right dominant eigenvectors, left · right = 1, and a basis (M, M - 1) of left · x = 0."""
    values, vectors = np.linalg.eig(product)
    along = sign * np.real(vectors[:, first])
    left_values, left_vectors = np.linalg.eig(product.T)
    left = np.real(left_vectors[:, int(np.argmin(np.abs(left_values - values[first])))])
    left = left / (left @ along)
    # A functional along one axis has the other axes as its exact kernel.
    if np.count_nonzero(left) == 1:
        across = np.delete(np.eye(len(left)), int(np.argmax(np.abs(left))), axis=1)
    else:
        across = np.linalg.svd(left[None])[2][1:].T
    return left, along, across


def _preactivations(
    model: PiecewiseLinearMap, word: Bools, pieces: tuple[Floats, Floats], point: Floats
) -> tuple[Floats, Floats]:
    """Signed preactivations of all steps as rows (k H, M) of x and values at x = 0, less their rounding."""
    rows, values = [], []
    linear, z = np.eye(model.dimension), point
    for code, J, b in zip(word, *pieces):
        sign = np.where(code, 1.0, -1.0)
        rows.append(sign[:, None] * (model.W2 @ linear))
        scale = np.abs(model.W2) @ np.abs(z) + np.abs(model.h2)
        values.append(sign * model.preactivation(z) - _ROUNDING * scale)
        linear, z = J @ linear, J @ z + b
    stacked, at = np.concatenate(rows), np.concatenate(values)
    # A unit that is the same everywhere has no border.
    used = np.abs(stacked).sum(axis=1) > 0
    return stacked[used], at[used]


def _factor(inner: Floats, rate: float, rows: Floats) -> Floats | None:
    """Return T with |T inner y| <= rate |T y|, long where borders are near."""
    n = len(inner)
    if not n:
        return np.zeros((0, 0))
    lengths = np.linalg.norm(rows, axis=1)
    unit = rows[lengths > 0] / lengths[lengths > 0, None]
    right = unit.T @ unit / max(1, len(unit)) + 0.1 * np.eye(n)
    try:
        return np.asarray(np.linalg.cholesky(lyapunov_sum(inner / rate, right)).T)
    except np.linalg.LinAlgError:
        return None

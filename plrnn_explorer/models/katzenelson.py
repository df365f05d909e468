"""The preimage of a state under a homeomorphism, for any number of units: Katzenelson's path."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap, frozen_array

#: Crossings allowed for each unit; a path of a homeomorphism crosses every border a few times.
_CROSSINGS_PER_UNIT = 50
#: Borders reached within this share of a step of each other are reached at once.
_AT_ONCE = 1e-12
#: Paths tried from other starting points where one runs into a corner.
_PATHS = 8
#: A Jacobian worse conditioned than this has no usable inverse.
_SINGULAR_CONDITION = 1e13
_PARALLEL = 1e-12


class NotInvertibleError(ValueError):
    """The path met proof that the map is not a homeomorphism; ``str(error)`` says which."""


class _CornerError(Exception):
    """The path ran into a place where several borders meet."""


def preimage_by_path(
    model: PiecewiseLinearMap, y: ArrayLike, start: ArrayLike | None = None, *, seed: int = 0
) -> Floats:
    """Return the state x with F(x) = y by following the straight way from F(start) to y.

    Inside a region the preimage moves straight too; where it reaches a border the Jacobian changes by the
    unit's rank-one term and the path goes on beyond it. For a homeomorphism the path never turns back and
    ends after finitely many regions. Where it meets a corner of several borders it starts again
    from a point nearby: almost every path misses all corners.

    Parameters
    ----------
    model : PiecewiseLinearMap
    y : (M,) array_like
    start : (M,) array_like, optional
        Where the path begins; the nearer F(start) to y, the shorter. Default: 0.
    seed : int
        Of the starting points tried after a corner.

    Returns
    -------
    (M,) float array
        Solved exactly in the last region.

    Raises
    ------
    NotInvertibleError
        If the path turns back at a border or meets a singular region: then F is not a homeomorphism.
    ArithmeticError
        If every path tried ran into a corner or did not end.

    References
    ----------
    Katzenelson, Bell System Technical Journal 44 (1965); for corners Fujisawa & Kuh, SIAM J. Appl. Math. 22
    (1972).
    """
    target = frozen_array(y, "y", (model.dimension,))
    first = np.zeros(model.dimension) if start is None else frozen_array(start, "start", (model.dimension,))
    rng = np.random.default_rng(seed)
    size = 1.0 + float(np.abs(first).max(initial=0.0))
    for attempt in range(_PATHS):
        shift = 0.0 if attempt == 0 else 1e-6 * 10.0**attempt * size * rng.standard_normal(model.dimension)
        try:
            return _follow(model, target, first + shift)
        except _CornerError:
            continue
    raise ArithmeticError(
        f"No path to the preimage ended in {_PATHS} tries: too many borders meet on the way. "
        "Try another starting point, or find_preimages, which does not need a path."
    )


def _follow(model: PiecewiseLinearMap, y: Floats, start: Floats) -> Floats:
    x, code = start, _code_off_borders(model, start)
    signs: float | None = None
    for _ in range(_CROSSINGS_PER_UNIT * (model.n_units + 1)):
        jacobian = model.jacobian(code)
        sign = float(np.linalg.slogdet(jacobian)[0])
        if np.linalg.cond(jacobian) > _SINGULAR_CONDITION:
            raise NotInvertibleError(
                "The map is not a homeomorphism: a region on the way has a singular Jacobian."
            )
        if signs is not None and sign != signs:
            raise NotInvertibleError(
                "The map is not a homeomorphism: neighbouring regions have Jacobian determinants of "
                "opposite signs, the path to the preimage would turn back."
            )
        signs = sign
        solution: Floats = np.asarray(np.linalg.solve(jacobian, y - model.offset(code)), dtype=np.float64)
        share, units = _next_border(model, x, solution, code)
        if share >= 1.0:
            return np.asarray(solution)
        x = np.asarray(x + share * (solution - x), dtype=np.float64)
        code = code.copy()
        code[units] = ~code[units]
    raise _CornerError


def _next_border(model: PiecewiseLinearMap, x: Floats, goal: Floats, code: Bools) -> tuple[float, Bools]:
    """Share of the way to `goal` at which a region is left, and the units whose border is there."""
    value, rate = model.preactivation(x), model.W2 @ (goal - x)
    leaves = np.where(code, rate < 0, rate > 0)
    # A unit just entered is zero to rounding and moves away from its border: it does not leave.
    with np.errstate(divide="ignore", invalid="ignore"):
        share = np.where(leaves, np.maximum(-value / rate, 0.0), np.inf)
    least = float(share.min(initial=np.inf))
    units = share <= least + _AT_ONCE
    if least < 1.0 and units.sum() > 1 and not _same_border(model, units):
        raise _CornerError
    return least, np.asarray(units)


def _same_border(model: PiecewiseLinearMap, units: Bools) -> bool:
    """Whether units reached at once share one hyperplane, as clipped pairs can."""
    rows = np.hstack([model.W2[units], model.h2[units, None]])
    rows = rows / np.linalg.norm(model.W2[units], axis=1)[:, None]
    rows = rows * np.sign(rows[:, :-1] @ rows[0, :-1])[:, None]
    return bool(np.abs(rows - rows[0]).max() <= _PARALLEL * (1.0 + np.abs(rows).max()))


def _code_off_borders(model: PiecewiseLinearMap, x: Floats) -> Bools:
    """Code of a starting point that lies on no border."""
    value = model.preactivation(x)
    scale = np.abs(x) @ np.abs(model.W2).T + np.abs(model.h2)
    moving = model.W2.any(axis=1)
    if np.any(np.abs(value[moving]) <= 1e-13 * scale[moving]):
        raise _CornerError
    return np.asarray(value > 0)

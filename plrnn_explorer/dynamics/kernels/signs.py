"""Branch and bound with an interval for every ridge: cuts only at kinks, for systems with few ridges."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.kernels.boxes import add_ridge, fit_ridge, may_vanish, piece_at, solve_pieces
from plrnn_explorer.dynamics.kernels.compiled import compiled
from plrnn_explorer.dynamics.kernels.linear import invert, rounding, solution

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
#: As in `boxes`: the arrays of a RidgeSystem, the affine fit, the doubtful ridges.
System = tuple[Floats, Floats, Floats, Floats, Ints, Floats, Floats, Floats, Floats, Floats]
Fit = tuple[Floats, Floats, Floats, Floats]
Doubtful = tuple[Ints, Ints, Ints, Floats]
_EMPTY, _SPLIT, _LIST = 1, 2, 3


@compiled
def fit_intervals(
    t_low: Floats, t_high: Floats, system: System, fit: Fit, doubtful: Doubtful
) -> tuple[int, float]:
    """Fit the equations by J z + b where each ridge's argument lies in its interval; as `boxes.enclose`."""
    B, c, VT, W, start, _, _, kinks, _, _ = system
    J, b = fit[0], fit[1]
    which, first, last, gamma = doubtful
    J[:] = B
    b[:] = c
    found, combinations = 0, 1.0
    for i in range(len(W)):
        a = piece_at(kinks, start[i], start[i + 1] - 1, t_low[i])
        if kinks[a] <= t_low[i]:
            a += 1
        a = min(a, start[i + 1] - 1)
        e = max(a, piece_at(kinks, a, start[i + 1] - 1, t_high[i]))
        slope, intercept, error = fit_ridge(system, i, t_low[i], t_high[i], a, e)
        if e > a or error > 0.0:
            which[found], first[found], last[found], gamma[found] = i, a, e, error
            found += 1
            combinations *= e - a + 1
        add_ridge(J, b, VT[i], W[i], slope, intercept)
    return found, combinations


@compiled
def cut_to(low: Floats, high: Floats, i: int, middle: float, reach: float) -> float:
    """Intersect interval i with middle -+ reach; the share left, or -1 if nothing is."""
    width = high[i] - low[i]
    if width < np.inf:
        reach += 1e-12 * width
    new_low, new_high = max(low[i], middle - reach), min(high[i], middle + reach)
    if new_low > new_high:
        return -1.0
    low[i], high[i] = new_low, new_high
    return (new_high - new_low) / width if 0.0 < width < np.inf else 1.0


@compiled
def contract_rows(
    rows: Floats,
    low: Floats,
    high: Floats,
    system: System,
    fit: Fit,
    pushes: Floats,
    doubtful: Doubtful,
    found: int,
) -> float:
    """Cut the intervals of rows z to what z = -J^-1 (b + errors) allows; the smallest share left, or -1.

    `pushes` (found + noise, n) is J^-1 applied to the columns of the errors.
    """
    noise = system[8]
    _, b, inverse, _ = fit
    gamma = doubtful[3]
    n = len(b)
    point, size, slip = np.zeros(n), np.zeros(n), np.empty(n)
    for k in range(n):
        for r in range(n):
            point[k] -= inverse[k, r] * b[r]
            size[k] += abs(inverse[k, r] * b[r])
        for j in range(found + noise.shape[1]):
            size[k] += abs(pushes[j, k]) * (gamma[j] if j < found else 1.0)
    rounding(fit, size, slip)
    least = 1.0
    for i in range(len(rows)):
        middle, reach = 0.0, 0.0
        for k in range(n):
            middle += rows[i, k] * point[k]
            reach += abs(rows[i, k]) * slip[k]
        for j in range(found + noise.shape[1]):
            push = 0.0
            for k in range(n):
                push += rows[i, k] * pushes[j, k]
            reach += abs(push) * (gamma[j] if j < found else 1.0)
        share = cut_to(low, high, i, middle, reach)
        if share < 0.0:
            return -1.0
        least = min(least, share)
    return least


@compiled
def error_pushes(system: System, fit: Fit, doubtful: Doubtful, found: int, pushes: Floats) -> None:
    """Fill `pushes` with J^-1 V of the doubtful ridges and J^-1 noise."""
    VT, noise = system[2], system[8]
    inverse, which = fit[2], doubtful[0]
    n = len(inverse)
    for j in range(found + noise.shape[1]):
        for k in range(n):
            push = 0.0
            for r in range(n):
                push += inverse[k, r] * (VT[which[j], r] if j < found else noise[r, j - found])
            pushes[j, k] = push


@compiled
def cut_by_box(low: Floats, high: Floats, W: Floats, t_low: Floats, t_high: Floats) -> bool:
    """Intersect the intervals of W z with what the box of z allows; whether something is left."""
    n = len(low)
    for i in range(len(W)):
        p, q = 0.0, 0.0
        for k in range(n):
            p += W[i, k] * 0.5 * (low[k] + high[k])
            q += abs(W[i, k]) * 0.5 * (high[k] - low[k])
        q += 1e-14 * (abs(p) + q)
        if cut_to(t_low, t_high, i, p, q) < 0.0:
            return False
    return True


@compiled
def work_on_signs(
    low: Floats,
    high: Floats,
    t_low: Floats,
    t_high: Floats,
    system: System,
    identity: Floats,
    most: int,
    fit: Fit,
    doubtful: Doubtful,
    pushes: Floats,
) -> tuple[int, int, float, bool, int]:
    """Contract one node until it is empty, its regions are few or it resists; as `boxes.work_on`."""
    J, _, inverse, copy = fit
    W = system[3]
    rounds = 0
    while True:
        rounds += 1
        if not cut_by_box(low, high, W, t_low, t_high):
            return _EMPTY, 0, 1.0, False, rounds
        found, combinations = fit_intervals(t_low, t_high, system, fit, doubtful)
        if not may_vanish(low, high, system, fit, doubtful, found):
            return _EMPTY, found, combinations, False, rounds
        copy[:] = J
        regular = invert(copy, inverse) > 1e-13
        left = 1.0
        if regular:
            error_pushes(system, fit, doubtful, found, pushes)
            left = contract_rows(identity, low, high, system, fit, pushes, doubtful, found)
            if left >= 0.0:
                left = min(left, contract_rows(W, t_low, t_high, system, fit, pushes, doubtful, found))
            if left < 0.0:
                return _EMPTY, found, combinations, regular, rounds
        if combinations <= most:
            return _LIST, found, combinations, regular, rounds
        if left > 0.8 or rounds >= 20:
            return _SPLIT, found, combinations, regular, rounds


@compiled
def ridge_to_cut(
    t_low: Floats,
    t_high: Floats,
    system: System,
    doubtful: Doubtful,
    found: int,
    pushes: Floats,
    regular: bool,
) -> tuple[int, float]:
    """The doubtful ridge whose error matters most for the others, and its kink nearest the middle."""
    W, kinks = system[3], system[7]
    which, first, last, gamma = doubtful
    best, most = -1, -1.0
    for j in range(found):
        if last[j] == first[j]:
            continue
        value = gamma[j]
        if regular:
            value = 0.0
            for m in range(found):
                i = which[m]
                push = 0.0
                for k in range(W.shape[1]):
                    push += W[i, k] * pushes[j, k]
                value += abs(push) * gamma[j] / (t_high[i] - t_low[i] + 1e-300)
        if value > most:
            best, most = j, value
    i = which[best]
    middle = 0.5 * (t_low[i] + t_high[i])
    at = kinks[first[best]]
    for piece in range(first[best], last[best]):
        if abs(kinks[piece] - middle) < abs(at - middle):
            at = kinks[piece]
    return i, at


@compiled
def search_signs(
    lows: Floats,
    highs: Floats,
    top: int,
    n_boxes: int,
    system: System,
    axis: Ints,
    most: int,
    tiny: Floats,
    pieces: Ints,
    points: Floats,
    flags: Ints,
) -> tuple[int, int, int]:
    """As `boxes.search_boxes`, for a stack of intervals of z and of W z together."""
    n, g = len(system[1]), len(axis)
    noisy = bool(system[8].shape[1] > 0 or np.any(system[9] > 0))
    fit = (np.empty((n, n)), np.empty(n), np.empty((n, n)), np.empty((n, n)))
    doubtful = (np.empty(g, np.int64), np.empty(g, np.int64), np.empty(g, np.int64), np.empty(g))
    pushes, identity = np.empty((g + system[8].shape[1], n)), np.eye(n)
    listed, looked = 0, 0
    while top > 0 and looked < n_boxes and top + 1 < len(lows) and listed + most < len(flags):
        top -= 1
        low, high = lows[top].copy(), highs[top].copy()
        z_low, z_high, t_low, t_high = low[:n], high[:n], low[n:], high[n:]
        what, found, combinations, regular, rounds = work_on_signs(
            z_low, z_high, t_low, t_high, system, identity, most, fit, doubtful, pushes
        )
        looked += rounds
        if what == _EMPTY:
            continue
        if what == _SPLIT and np.any(z_high - z_low > tiny):
            cut, at = ridge_to_cut(t_low, t_high, system, doubtful, found, pushes, regular)
            lows[top], highs[top] = low, high
            lows[top + 1], highs[top + 1] = low, high
            highs[top, n + cut] = at
            lows[top + 1, n + cut] = at
            top += 2
            continue
        listed = list_node(
            z_low,
            z_high,
            t_low,
            t_high,
            what == _SPLIT,
            noisy,
            system,
            fit,
            doubtful,
            found,
            int(min(combinations, float(most))),
            tiny,
            pieces,
            points,
            flags,
            listed,
        )
    return top, listed, looked


@compiled
def list_node(
    low: Floats,
    high: Floats,
    t_low: Floats,
    t_high: Floats,
    is_point: bool,
    noisy: bool,
    system: System,
    fit: Fit,
    doubtful: Doubtful,
    found: int,
    combinations: int,
    tiny: Floats,
    pieces: Ints,
    points: Floats,
    flags: Ints,
    listed: int,
) -> int:
    """List a node of few regions: the zeros in them, or what it is if that cannot be solved."""
    start, kinks = system[4], system[7]
    which, first, last, _ = doubtful
    for number in range(1 if is_point else combinations):
        rest = number
        points[listed] = 0.5 * (low + high)
        for i in range(len(start) - 1):
            middle = 0.5 * (t_low[i] + t_high[i])
            pieces[listed, i] = piece_at(kinks, start[i], start[i + 1] - 1, middle) - start[i]
        if is_point:
            flags[listed] = 3
            return listed + 1
        for j in range(found):
            count = last[j] - first[j] + 1
            pieces[listed, which[j]] = first[j] + rest % count - start[which[j]]
            rest //= count
        kept = 2
        if not noisy:
            kept = solve_pieces(low, high, system, doubtful, found, fit, tiny, pieces[listed], points[listed])
        if kept == 0 and not in_intervals(points[listed], t_low, t_high, system, fit, tiny):
            kept = -1
        if kept >= 0:
            flags[listed] = kept
            listed += 1
    return listed


@compiled
def in_intervals(
    point: Floats, t_low: Floats, t_high: Floats, system: System, fit: Fit, tiny: Floats
) -> bool:
    """Whether W z lies in its intervals for the solution z of `fit`, but for rounding."""
    W, slip = system[3], np.empty(len(point))
    solution(fit, point, slip)
    for i in range(len(W)):
        t, margin = 0.0, 1e-8 * (t_high[i] - t_low[i])
        for k in range(len(point)):
            t += W[i, k] * point[k]
            margin += abs(W[i, k]) * (slip[k] + 1e3 * tiny[k] + 1e-9 * abs(point[k]))
        if t < t_low[i] - margin or t > t_high[i] + margin:
            return False
    return True

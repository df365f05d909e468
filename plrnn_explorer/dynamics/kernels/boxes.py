"""The inner loop of branch and bound over boxes: enclose, contract, discard, split or list."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.kernels.compiled import compiled
from plrnn_explorer.dynamics.kernels.linear import invert, rounding, solution

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
#: B, c, V^T, W, start, slopes, intercepts, kinks, noise, slack of a RidgeSystem.
System = tuple[Floats, Floats, Floats, Floats, Ints, Floats, Floats, Floats, Floats, Floats]
#: J, b, inverse of J: the affine fit J z + b of the equations over a box, and room to compute it.
Fit = tuple[Floats, Floats, Floats, Floats]
#: Ridges that are not affine over a box, their first and last pieces there, the error of their fit.
Doubtful = tuple[Ints, Ints, Ints, Floats]

#: What is listed: a zero, a region whose equation is singular, a region that may have a zero under the noise,
#: a box too small to be split.
ZERO, SINGULAR, POSSIBLE, TINY = 0, 1, 2, 3
_EMPTY, _SPLIT, _LIST = 1, 2, 3


@compiled
def piece_at(kinks: Floats, first: int, last: int, t: float) -> int:
    """Index in first … last of the piece that holds t; at a kink the left one."""
    while first < last:
        middle = (first + last) // 2
        if t <= kinks[middle]:
            last = middle
        else:
            first = middle + 1
    return first


@compiled
def fit_ridge(
    system: System, i: int, low_end: float, high_end: float, a: int, e: int
) -> tuple[float, float, float]:
    """Slope, intercept and error of a line along the chord of ridge i over an interval in pieces a … e."""
    slopes, intercepts, kinks, slack = system[5], system[6], system[7], system[9]
    if e == a or not high_end > low_end:
        return slopes[a], intercepts[a], slack[i]
    at_low = slopes[a] * low_end + intercepts[a]
    at_high = slopes[e] * high_end + intercepts[e]
    slope = (at_high - at_low) / (high_end - low_end)
    least = at_low - slope * low_end
    most = least
    for j in range(a, e):
        off = slopes[j] * kinks[j] + intercepts[j] - slope * kinks[j]
        least, most = min(least, off), max(most, off)
    return slope, 0.5 * (least + most), slack[i] + 0.5 * (most - least)


@compiled
def enclose(low: Floats, high: Floats, system: System, fit: Fit, doubtful: Doubtful) -> tuple[int, float]:
    """Fit the equations by J z + b over a box; returns the number of doubtful ridges and of their regions.

    The number of regions, the product of their numbers of pieces, is a float: it may be huge.
    """
    B, c, VT, W, start, _, _, kinks, _, _ = system
    J, b = fit[0], fit[1]
    which, first, last, gamma = doubtful
    J[:] = B
    b[:] = c
    n, found, combinations = len(c), 0, 1.0
    for i in range(len(W)):
        p, q, scale = 0.0, 0.0, 0.0
        for k in range(n):
            w = W[i, k]
            p += w * 0.5 * (low[k] + high[k])
            q += abs(w) * 0.5 * (high[k] - low[k])
            scale += abs(w) * max(abs(low[k]), abs(high[k]))
        q += 1e-14 * scale
        a = piece_at(kinks, start[i], start[i + 1] - 1, p - q)
        e = piece_at(kinks, a, start[i + 1] - 1, p + q)
        slope, intercept, error = fit_ridge(system, i, p - q, p + q, a, e)
        if e > a or error > 0.0:
            which[found], first[found], last[found], gamma[found] = i, a, e, error
            found += 1
            combinations *= e - a + 1
        add_ridge(J, b, VT[i], W[i], slope, intercept)
    return found, combinations


@compiled
def add_ridge(J: Floats, b: Floats, push: Floats, normal: Floats, slope: float, intercept: float) -> None:
    """Add push * (slope * normal z + intercept) to J z + b."""
    for r in range(len(b)):
        v = push[r]
        if v != 0.0:
            b[r] += v * intercept
            v *= slope
            if v != 0.0:
                for k in range(len(b)):
                    J[r, k] += v * normal[k]


@compiled
def may_vanish(low: Floats, high: Floats, system: System, fit: Fit, doubtful: Doubtful, found: int) -> bool:
    """Whether each equation J z + b + errors = 0 alone can hold somewhere in the box."""
    VT, noise = system[2], system[8]
    J, b = fit[0], fit[1]
    which, gamma = doubtful[0], doubtful[3]
    n = len(b)
    for r in range(n):
        value, reach, size = b[r], 0.0, abs(b[r])
        for k in range(n):
            middle = 0.5 * (low[k] + high[k])
            value += J[r, k] * middle
            reach += abs(J[r, k]) * 0.5 * (high[k] - low[k])
            size += abs(J[r, k] * middle)
        for j in range(found):
            reach += abs(VT[which[j], r]) * gamma[j]
        for j in range(noise.shape[1]):
            reach += abs(noise[r, j])
        if abs(value) > reach + 1e-12 * size:
            return False
    return True


@compiled
def contract(
    low: Floats, high: Floats, system: System, fit: Fit, doubtful: Doubtful, found: int
) -> tuple[float, bool]:
    """Cut the box to -J^-1 (b + errors); returns how much of it is left and whether it is empty."""
    VT, noise = system[2], system[8]
    _, b, inverse, _ = fit
    which, gamma = doubtful[0], doubtful[3]
    n = len(b)
    middle, reach, size, slip = np.zeros(n), np.zeros(n), np.zeros(n), np.empty(n)
    for k in range(n):
        for r in range(n):
            middle[k] -= inverse[k, r] * b[r]
            size[k] += abs(inverse[k, r] * b[r])
        for j in range(noise.shape[1]):
            push = 0.0
            for r in range(n):
                push += inverse[k, r] * noise[r, j]
            reach[k] += abs(push)
        for j in range(found):
            push = 0.0
            for r in range(n):
                push += inverse[k, r] * VT[which[j], r]
            reach[k] += abs(push) * gamma[j]
        size[k] += reach[k]
    rounding(fit, size, slip)
    share, least = 0.0, 1.0
    for k in range(n):
        width = high[k] - low[k]
        far = reach[k] + slip[k] + 1e-12 * width
        new_low, new_high = max(low[k], middle[k] - far), min(high[k], middle[k] + far)
        if new_low > new_high:
            return 0.0, True
        low[k], high[k] = new_low, new_high
        if width > 0.0:
            share = max(share, (new_high - new_low) / width)
            least = min(least, (new_high - new_low) / width)
    return min(share, 2.0 * least), False


@compiled
def work_on(
    low: Floats, high: Floats, system: System, most: int, fit: Fit, doubtful: Doubtful
) -> tuple[int, int, float, bool, int]:
    """Contract one box until it is empty, its regions are few or it resists.

    Returns what to do with it, the doubtful ridges, their regions, whether J is regular, and the rounds.
    """
    J, _, inverse, copy = fit
    rounds = 0
    while True:
        rounds += 1
        found, combinations = enclose(low, high, system, fit, doubtful)
        if not may_vanish(low, high, system, fit, doubtful, found):
            return _EMPTY, found, combinations, False, rounds
        copy[:] = J
        regular = invert(copy, inverse) > 1e-13
        shrink = 1.0
        if regular:
            shrink, empty = contract(low, high, system, fit, doubtful, found)
            if empty:
                return _EMPTY, found, combinations, regular, rounds
        if combinations <= most:
            return _LIST, found, combinations, regular, rounds
        if shrink >= 0.7 or rounds >= 50:
            return _SPLIT, found, combinations, regular, rounds


@compiled
def search_boxes(
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
    """Work on the top boxes of the stack; returns its new height, how many results, and rounds done."""
    n, g = len(tiny), len(axis)
    noisy = system[8].shape[1] > 0 or np.any(system[9] > 0)
    fit = (np.empty((n, n)), np.empty(n), np.empty((n, n)), np.empty((n, n)))
    doubtful = (np.empty(g, np.int64), np.empty(g, np.int64), np.empty(g, np.int64), np.empty(g))
    low, high = np.empty(n), np.empty(n)
    listed, looked = 0, 0
    while top > 0 and looked < n_boxes and top + 1 < len(lows) and listed + most < len(flags):
        top -= 1
        low[:], high[:] = lows[top], highs[top]
        what, found, combinations, regular, rounds = work_on(low, high, system, most, fit, doubtful)
        looked += rounds
        if what == _EMPTY:
            continue
        if what == _SPLIT and np.any(high - low > tiny):
            cut, at = place_to_cut(low, high, system, axis, fit, doubtful, found, regular)
            lows[top], highs[top] = low, high
            lows[top + 1], highs[top + 1] = low, high
            highs[top, cut] = at
            lows[top + 1, cut] = at
            top += 2
        elif what == _SPLIT:
            points[listed] = 0.5 * (low + high)
            middle_pieces(points[listed], system, pieces[listed])
            flags[listed] = TINY
            listed += 1
        else:
            flag = POSSIBLE if noisy else ZERO
            listed = list_pieces(
                low,
                high,
                system,
                doubtful,
                found,
                int(combinations),
                flag,
                fit,
                tiny,
                pieces,
                points,
                flags,
                listed,
            )
    return top, listed, looked


@compiled
def gains(
    low: Floats, high: Floats, system: System, fit: Fit, doubtful: Doubtful, found: int, regular: bool
) -> Floats:
    """How much cutting each coordinate of the box helps the fit of the ridges."""
    VT, W = system[2], system[3]
    inverse = fit[2]
    which, gamma = doubtful[0], doubtful[3]
    n = len(low)
    width, smear = high - low, np.zeros(n)
    for j in range(found):
        i = which[j]
        weight, reach = 0.0, 0.0
        for k in range(n):
            push = VT[i, k]
            if regular:
                push = 0.0
                for r in range(n):
                    push += inverse[k, r] * VT[i, r]
            if width[k] > 0.0:
                weight = max(weight, abs(push) / width[k])
            reach += abs(W[i, k]) * width[k]
        if reach > 0.0:
            for k in range(n):
                smear[k] += weight * gamma[j] / reach * abs(W[i, k]) * width[k]
    return smear


@compiled
def place_to_cut(
    low: Floats,
    high: Floats,
    system: System,
    axis: Ints,
    fit: Fit,
    doubtful: Doubtful,
    found: int,
    regular: bool,
) -> tuple[int, float]:
    """Coordinate and place to cut a box: at a border straight across it if there is one, else halfway."""
    W, kinks = system[3], system[7]
    which, first, last, _ = doubtful
    smear = gains(low, high, system, fit, doubtful, found, regular)
    cut = int(np.argmax(smear)) if smear.max() > 0.0 else int(np.argmax(high - low))
    middle = 0.5 * (low[cut] + high[cut])
    at, nearest = middle, np.inf
    for j in range(found):
        if axis[which[j]] == cut:
            for piece in range(first[j], last[j]):
                border = kinks[piece] / W[which[j], cut]
                if low[cut] < border < high[cut] and abs(border - middle) < nearest:
                    at, nearest = border, abs(border - middle)
    return cut, at


@compiled
def middle_pieces(point: Floats, system: System, pieces: Ints) -> None:
    """Pieces of all ridges at a point, counted within each ridge."""
    W, start, kinks = system[3], system[4], system[7]
    for i in range(len(W)):
        t = 0.0
        for k in range(len(point)):
            t += W[i, k] * point[k]
        pieces[i] = piece_at(kinks, start[i], start[i + 1] - 1, t) - start[i]


@compiled
def list_pieces(
    low: Floats,
    high: Floats,
    system: System,
    doubtful: Doubtful,
    found: int,
    combinations: int,
    flag: int,
    fit: Fit,
    tiny: Floats,
    pieces: Ints,
    points: Floats,
    flags: Ints,
    listed: int,
) -> int:
    """Solve G = 0 for every combination of the doubtful pieces; list those whose solution fits."""
    start = system[4]
    which, first, last, _ = doubtful
    middle = 0.5 * (low + high)
    middle_pieces(middle, system, pieces[listed])
    for number in range(combinations):
        rest = number
        for j in range(found):
            count = last[j] - first[j] + 1
            pieces[listed, which[j]] = first[j] + rest % count - start[which[j]]
            rest //= count
        kept = flag
        points[listed] = middle
        if flag == ZERO:
            kept = solve_pieces(low, high, system, doubtful, found, fit, tiny, pieces[listed], points[listed])
        if kept >= 0:
            flags[listed] = kept
            listed += 1
            pieces[listed] = pieces[listed - 1]
    return listed


@compiled
def solve_pieces(
    low: Floats,
    high: Floats,
    system: System,
    doubtful: Doubtful,
    found: int,
    fit: Fit,
    tiny: Floats,
    pieces: Ints,
    point: Floats,
) -> int:
    """Solve the equation of one region into `point`; ZERO, SINGULAR, or -1 where it lies elsewhere."""
    B, c, VT, W, start, slopes, intercepts, kinks, _, _ = system
    J, b, inverse, copy = fit
    n = len(c)
    J[:] = B
    b[:] = c
    for i in range(len(W)):
        add_ridge(J, b, VT[i], W[i], slopes[start[i] + pieces[i]], intercepts[start[i] + pieces[i]])
    copy[:] = J
    if invert(copy, inverse) <= 1e-13:
        return SINGULAR
    slip = np.empty(n)
    solution(fit, point, slip)
    for k in range(n):
        slip[k] += 1e3 * tiny[k]
        margin = 1e-8 * (high[k] - low[k]) + slip[k]
        if point[k] < low[k] - margin or point[k] > high[k] + margin:
            return -1
    for j in range(found):
        i = doubtful[0][j]
        t, margin = 0.0, 0.0
        for k in range(n):
            t += W[i, k] * point[k]
            margin += abs(W[i, k]) * (slip[k] + 1e-9 * abs(point[k]))
        piece = start[i] + pieces[i]
        if piece + 1 < start[i + 1] and t > kinks[piece] + margin:
            return -1
        if pieces[i] > 0 and t < kinks[piece - 1] - margin:
            return -1
    return ZERO

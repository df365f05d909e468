"""Follow many orbits until each enters a trapping ellipsoid or leaves a box."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.kernels.compiled import compiled
from plrnn_explorer.dynamics.kernels.escape import Outside, escape_label
from plrnn_explorer.dynamics.kernels.stepping import step_columns
from plrnn_explorer.models.map import Bools, Floats

#: Columns stepped together: rows of 64 numbers stay in the first-level cache.
LANES = 64
#: Steps between two looks at where the points are; the exact step of entry is found afterwards.
ROUND = 16

Shorts = NDArray[np.int16]
Integers = NDArray[np.int32]


# fmt: off
# The lists of arguments would fill the file one per line.


@compiled
def holds(
    x: Floats, lane: int, i: int, centres: Floats, half: Floats, shapes: Floats, squares: Floats
) -> bool:
    """Whether column `lane` of x (M, L) lies in ellipsoid i."""
    M = x.shape[0]
    for m in range(M):
        if not abs(x[m, lane] - centres[i, m]) <= half[i, m]:
            return False
    total = 0.0
    for m in range(M):
        part = 0.0
        for j in range(M):
            part += shapes[i, m, j] * (x[j, lane] - centres[i, j])
        total += part * (x[m, lane] - centres[i, m])
    return bool(total <= squares[i])


@compiled
def first_after(centres: Floats, axis: int, first: int, value: float) -> int:
    """First index from `first` on whose centre reaches `value` along `axis`, the centres being in order."""
    low, high = first, len(centres)
    while low < high:
        middle = (low + high) // 2
        if centres[middle, axis] < value:
            low = middle + 1
        else:
            high = middle
    return low


@compiled
def decide(
    x: Floats,
    lane: int,
    out: Outside,
    centres: Floats,
    half: Floats,
    shapes: Floats,
    squares: Floats,
    owners: Shorts,
    axis: int,
    large: int,
    reach: float,
) -> int:
    """Owner of the ellipsoid that column `lane` lies in, else as `escape_label`."""
    for i in range(large):
        if holds(x, lane, i, centres, half, shapes, squares):
            return int(owners[i])
    if large < len(owners):
        i = first_after(centres, axis, large, x[axis, lane] - reach)
        while i < len(owners) and centres[i, axis] <= x[axis, lane] + reach:
            if holds(x, lane, i, centres, half, shapes, squares):
                return int(owners[i])
            i += 1
    for m in range(x.shape[0]):
        if not abs(x[m, lane] - out.centre[m]) <= out.radius:
            return int(escape_label(x, lane, out))
    return -1


@compiled
def mark_candidates(
    x: Floats, marked: Bools, out: Outside, centres: Floats, half: Floats,
    axis: int, large: int, reach: float,
) -> None:
    """Mark the columns of x (M, L) that may be in an ellipsoid or are beyond the escape radius."""
    M, L = x.shape
    near = np.empty(L, dtype=np.bool_)
    centre, radius = out.centre, out.radius  # taken out of the loops, which are then vectorised
    for b in range(L):
        marked[b] = False
    for m in range(M):
        for b in range(L):
            marked[b] |= not abs(x[m, b] - centre[m]) <= radius
    for i in range(large):
        near[:] = True
        for m in range(M):
            for b in range(L):
                near[b] &= abs(x[m, b] - centres[i, m]) <= half[i, m]
        for b in range(L):
            marked[b] |= near[b]
    if large < len(centres):
        for b in range(L):
            i = first_after(centres, axis, large, x[axis, b] - reach)
            marked[b] |= i < len(centres) and centres[i, axis] <= x[axis, b] + reach


@compiled
def guess_box(history: Floats, steps: int, low: Floats, high: Floats) -> None:
    """Box in which the orbits in history[0] (M, L), moving on as from history[1], would be for `steps`."""
    M, L = history.shape[1:]
    for m in range(M):
        smallest, largest = np.inf, -np.inf
        for b in range(L):
            here = history[0, m, b]
            there = here + 1.1 * steps * (here - history[1, m, b])
            smallest = min(smallest, here, there)
            largest = max(largest, here, there)
        margin = 0.02 * (largest - smallest)
        low[m], high[m] = smallest - margin, largest + margin


@compiled
def fold(
    low: Floats,
    high: Floats,
    A: Floats,
    V: Floats,
    W2: Floats,
    h1: Floats,
    h2: Floats,
    A_in: Floats,
    V_in: Floats,
    W2_in: Floats,
    h1_in: Floats,
    h2_in: Floats,
) -> int:
    """Write the map on a box into the arrays `…_in`: units that cannot switch there join its affine part.

    Returns the number of units left.
    """
    M = len(low)
    free = 0
    for m in range(M):
        h1_in[m] = h1[m]
        for j in range(M):
            A_in[m, j] = A[m, j]
    for h in range(W2.shape[0]):
        value, reach = h2[h], 0.0
        for m in range(M):
            value += W2[h, m] * 0.5 * (low[m] + high[m])
            reach += abs(W2[h, m]) * 0.5 * (high[m] - low[m])
        if value > reach:
            for m in range(M):
                h1_in[m] += V[h, m] * h2[h]
                for j in range(M):
                    A_in[m, j] += V[h, m] * W2[h, j]
        elif not value < -reach:
            for m in range(M):
                V_in[free, m] = V[h, m]
                W2_in[free, m] = W2[h, m]
            h2_in[free] = h2[h]
            free += 1
    return free


@compiled
def stayed(history: Floats, steps: int, low: Floats, high: Floats) -> bool:
    """Whether the first `steps` points of all orbits lie in a box (NaN does not)."""
    inside = True
    for i in range(steps):
        for m in range(len(low)):
            for b in range(history.shape[2]):
                inside &= (history[i, m, b] >= low[m]) & (history[i, m, b] <= high[m])
    return bool(inside)


@compiled
def first_decision(
    history: Floats,
    taken: int,
    lane: int,
    out: Outside,
    centres: Floats,
    half: Floats,
    shapes: Floats,
    squares: Floats,
    owners: Shorts,
    axis: int,
    large: int,
    reach: float,
) -> tuple[int, int]:
    """First of the steps history[1] to history[taken] that decides an orbit, and how.

    (0, -1) if the last one does not.
    """
    last = decide(
        history[taken], lane, out, centres, half, shapes, squares, owners, axis, large, reach
    )
    if last == -1:
        return 0, -1
    for i in range(1, taken):
        owner = decide(
            history[i], lane, out, centres, half, shapes, squares, owners, axis, large, reach
        )
        if owner != -1:
            return i, owner
    return taken, last


@compiled
def label_block(
    history: Floats, taken: int, first: int, width: int, done: int, labels: Shorts, steps: Integers,
    out: Outside,
    centres: Floats, half: Floats, shapes: Floats, squares: Floats, owners: Shorts,
    axis: int, large: int, reach: float,
) -> bool:
    """Label the orbits of a block decided within `taken` steps; returns whether any is still running."""
    marked = np.empty(LANES, dtype=np.bool_)
    mark_candidates(history[taken], marked, out, centres, half, axis, large, reach)
    running = False
    for b in range(width):
        if marked[b] and labels[first + b] == -1:
            i, owner = first_decision(
                history, taken, b, out,
                centres, half, shapes, squares, owners, axis, large, reach,
            )
            if i > 0:
                labels[first + b], steps[first + b] = owner, done + i
        running |= labels[first + b] == -1
    return bool(running)


@compiled
def step_round(
    history: Floats, taken: int, u: Floats, tally: Integers, folding: bool,
    A: Floats, V: Floats, W2: Floats, h1: Floats, h2: Floats,
    A_in: Floats, V_in: Floats, W2_in: Floats, h1_in: Floats, h2_in: Floats,
) -> float:
    """Fill history[1] to history[taken] from history[0]; returns the multiply-adds spent.

    tally: how often a box was guessed, and how often an orbit then left it.
    """
    M, L = history.shape[1:]
    H = W2.shape[0]
    low, high = np.empty(M), np.empty(M)
    free, work = H, 0.0
    # Where guesses mostly fail (orbits that jump), they are no longer made.
    if folding and 2 * tally[1] <= tally[0] + 4:
        guess_box(history, taken, low, high)
        free = fold(low, high, A, V, W2, h1, h2, A_in, V_in, W2_in, h1_in, h2_in)
        tally[0] += 1
    while True:
        small = 8 * free < 7 * H
        P, Q, R, p, q = A, V, W2, h1, h2
        if small:
            P, Q, R, p, q = A_in, V_in[:free], W2_in[:free], h1_in, h2_in[:free]
        for i in range(taken):
            step_columns(history[i], history[i + 1], u, P, Q, R, p, q)
        work += L * taken * M * (2.0 * len(q) + M)
        if not small or stayed(history, taken, low, high):
            return float(work)
        free = H
        tally[1] += 1


@compiled
def write_track(
    history: Floats, taken: int, done: int, stride: int, first: int, width: int, track: Floats
) -> None:
    """Keep every stride-th point of a block's orbits in track (k, M, n), as far as that reaches."""
    for i in range(1, taken + 1):
        row = (done + i) // stride - 1
        if (done + i) % stride == 0 and row < track.shape[0]:
            for m in range(history.shape[1]):
                for b in range(width):
                    track[row, m, first + b] = history[i, m, b]


@compiled
def settle(
    z: Floats, before: Floats, length: int, done: int, stride: int, track: Floats,
    labels: Shorts, steps: Integers,
    A: Floats, V: Floats, W2: Floats, h1: Floats, h2: Floats, folding: bool,
    out: Outside,
    centres: Floats, half: Floats, shapes: Floats, squares: Floats, owners: Shorts,
    axis: int, large: int, reach: float,
) -> float:
    """Advance the columns of z (M, n) by `length` steps, in place, and label those decided on the way.

    Parameters
    ----------
    z : (M, n)
    before : (M, n)
        The points one step earlier; kept up to date. It only serves to guess where orbits go.
    length, done : int
        Steps to take, and steps taken before.
    stride : int
        Every stride-th point is written into `track` (k, M, n), as far as that reaches.
    labels : (n,) int16
        -1 where undecided; owner of the ellipsoid entered, -2 where escape is proved, -4 where the orbit
        went out of all numbers without a proof.
    steps : (n,) int32
        First step inside (or out).
    A … h2 : the map, V = W1 transposed
    folding : bool
        Whether to look for units that cannot switch where a block of points is.
    out : Outside
        Where states are looked at for their escape, and the sets that prove it.
    centres … reach : as in `dynamics.settling.Traps`

    Returns
    -------
    Multiply-adds spent.
    """
    M, n = z.shape
    H = W2.shape[0]
    history, u = np.empty((ROUND + 1, M, LANES)), np.empty((4, LANES))
    tally = np.zeros(2, dtype=np.int32)
    A_in, h1_in = np.empty((M, M)), np.empty(M)
    V_in, W2_in, h2_in = np.empty((H, M)), np.empty((H, M)), np.empty(H)
    work = 0.0
    for first in range(0, n, LANES):
        width = min(LANES, n - first)
        for m in range(M):
            for b in range(LANES):  # a last block that is not full repeats its last point
                column = first + min(b, width - 1)
                history[0, m, b], history[1, m, b] = z[m, column], before[m, column]
        t, running = 0, True
        while t < length and (running or track.shape[0] > 0):
            taken = min(ROUND, length - t)
            work += step_round(
                history, taken, u, tally, folding,
                A, V, W2, h1, h2, A_in, V_in, W2_in, h1_in, h2_in,
            )
            running = label_block(
                history, taken, first, width, done + t, labels, steps, out,
                centres, half, shapes, squares, owners, axis, large, reach,
            )
            write_track(history, taken, t, stride, first, width, track)
            for m in range(M):
                for b in range(LANES):
                    here, previous = history[taken, m, b], history[taken - 1, m, b]
                    history[0, m, b], history[1, m, b] = here, previous
            t += taken
        for m in range(M):
            for b in range(width):
                z[m, first + b], before[m, first + b] = history[0, m, b], history[1, m, b]
    return float(work)


@compiled
def label_now(
    z: Floats, labels: Shorts, steps: Integers, out: Outside,
    centres: Floats, half: Floats, shapes: Floats, squares: Floats, owners: Shorts,
    axis: int, large: int, reach: float,
) -> None:
    """Label the columns of z (M, n) that are inside an ellipsoid or out of the box as they are."""
    for b in range(z.shape[1]):
        owner = decide(z, b, out, centres, half, shapes, squares, owners, axis, large, reach)
        if owner != -1:
            labels[b], steps[b] = owner, 0

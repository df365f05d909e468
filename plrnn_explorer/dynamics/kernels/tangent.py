"""Growth of a frame of tangent vectors along orbits, the inner loop of the Lyapunov exponents."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.kernels.compiled import compiled

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

#: A vector that shrinks to this share of its image's length, times M, points nowhere: singular to rounding.
_SINGULAR = 2.2e-16


@compiled
def step_state(
    z: Floats, u: Floats, A: Floats, W1T: Floats, W2T: Floats, h1: Floats, h2: Floats, after: Floats
) -> None:
    """Put F(z) into `after` and the preactivations into `u`; W1T, W2T are transposed, (H, M) and (M, H)."""
    M, H = len(z), len(u)
    for h in range(H):
        u[h] = h2[h]
    for j in range(M):
        value = z[j]
        for h in range(H):
            u[h] += W2T[j, h] * value
    for i in range(M):
        total = h1[i]
        for j in range(M):
            total += A[i, j] * z[j]
        after[i] = total
    for h in range(H):
        if u[h] > 0.0:
            value = u[h]
            for i in range(M):
                after[i] += W1T[h, i] * value


@compiled
def _follow(J: Floats, codes: Bools, u: Floats, W1T: Floats, W2: Floats) -> None:
    """Bring the Jacobian J and the code it belongs to to the region of the preactivations `u`."""
    M, H = J.shape[0], len(u)
    for h in range(H):
        active = u[h] > 0.0
        if active != codes[h]:
            codes[h] = active
            sign = 1.0 if active else -1.0
            for i in range(M):
                value = sign * W1T[h, i]
                for j in range(M):
                    J[i, j] += value * W2[h, j]


@compiled
def _fill(frame: Floats, k: int) -> None:
    """Make column k a unit vector orthogonal to the columns before it."""
    M = frame.shape[0]
    for candidate in range(M):
        for i in range(M):
            frame[i, k] = 1.0 if i == candidate else 0.0
        for _ in range(2):
            for j in range(k):
                share = 0.0
                for i in range(M):
                    share += frame[i, j] * frame[i, k]
                for i in range(M):
                    frame[i, k] -= share * frame[i, j]
        size = 0.0
        for i in range(M):
            size += frame[i, k] * frame[i, k]
        if size > 0.5 / M:
            for i in range(M):
                frame[i, k] /= np.sqrt(size)
            break


@compiled
def _normalise(frame: Floats, k: int, before: float) -> float:
    """Bring column k to length 1; return the logarithm of the length it had, -inf for none."""
    M = frame.shape[0]
    size = 0.0
    for i in range(M):
        size += frame[i, k] * frame[i, k]
    if size <= (_SINGULAR * M) ** 2 * before:
        _fill(frame, k)
        return -np.inf
    for i in range(M):
        frame[i, k] /= np.sqrt(size)
    return float(0.5 * np.log(size))


@compiled
def orthonormalise(frame: Floats, growth: Floats) -> None:
    """Modified Gram-Schmidt on the columns of `frame`; the logarithms of their lengths are added to `growth`.

    The inner loops run over the columns, which are next to each other: the compiler can take several at once
    without changing the order of any sum.
    """
    M = frame.shape[0]
    share, before = np.empty(M), np.zeros(M)
    for i in range(M):
        for j in range(M):
            before[j] += frame[i, j] * frame[i, j]
    for k in range(M):
        growth[k] += _normalise(frame, k, before[k])
        for j in range(k + 1, M):
            share[j] = 0.0
        for i in range(M):
            for j in range(k + 1, M):
                share[j] += frame[i, k] * frame[i, j]
        for i in range(M):
            for j in range(k + 1, M):
                frame[i, j] -= frame[i, k] * share[j]


@compiled
def _start(J: Floats, codes: Bools, A: Floats) -> None:
    """Make J the Jacobian of the region with no active unit."""
    for h in range(len(codes)):
        codes[h] = False
    for i in range(len(A)):
        for j in range(len(A)):
            J[i, j] = A[i, j]


@compiled
def _take_over(after: Floats, z: Floats, escaped: float) -> bool:
    """Copy `after` to z; return whether it is still in bounds."""
    inside = True
    for i in range(len(z)):
        z[i] = after[i]
        inside = inside and abs(after[i]) <= escaped
    return inside


@compiled
def _apply(J: Floats, frame: Floats, image: Floats) -> None:
    """Replace the frame by J frame; `image` is scratch."""
    M = len(J)
    for i in range(M):
        for k in range(M):
            image[i, k] = 0.0
        for j in range(M):
            for k in range(M):
                image[i, k] += J[i, j] * frame[j, k]
    for i in range(M):
        for k in range(M):
            frame[i, k] = image[i, k]


@compiled
def grow_frames(
    A: Floats, W1T: Floats, W2: Floats, W2T: Floats, h1: Floats, h2: Floats,
    states: Floats, frames: Floats, alive: Bools, escaped: float,
    growth: Floats, begin: int, end: int, total: int,
) -> None:  # fmt: skip
    """Carry states (n, M) and frames (n, M, M) over the steps `begin` to `end` of `total`, in place.

    The logarithmic growth is added to the blocks of `growth` (blocks, n, M), which share the steps evenly.
    The Jacobian is followed unit by unit (few change from one step to the next), anew in every call.
    """
    M, blocks = states.shape[1], len(growth)
    u, after, J, image = np.empty(len(h2)), np.empty(M), np.empty((M, M)), np.empty((M, M))
    codes = np.empty(len(h2), dtype=np.bool_)
    for orbit in range(len(states)):
        _start(J, codes, A)
        for step in range(begin, end):
            if not alive[orbit]:
                break
            step_state(states[orbit], u, A, W1T, W2T, h1, h2, after)
            alive[orbit] = _take_over(after, states[orbit], escaped)
            _follow(J, codes, u, W1T, W2)
            _apply(J, frames[orbit], image)
            orthonormalise(frames[orbit], growth[step * blocks // total, orbit])

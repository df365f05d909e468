"""Compiled: points of a grid joined where no curve passes between them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.kernels.compiled import compiled, inner
from plrnn_explorer.models.map import Bools, Floats

Ints = NDArray[np.int64]


@compiled
def block_links(segments: Floats, grid: Floats, across: Bools, up: Bools) -> None:
    """Mark the links between neighbouring points of a grid that segments (n, 2, 2) cross.

    The points are the centres of the cells x0, dx, y0, dy, nx, ny; `across` (ny, nx - 1) are the links along
    x, `up` (ny - 1, nx) those along y.
    """
    nx, ny = int(grid[4]), int(grid[5])
    for s in range(len(segments)):
        for axis in range(2):
            step, other = (grid[3], grid[1]) if axis == 0 else (grid[1], grid[3])
            # In units of cells, from the first centre; axis 0: rows, along which links go in x.
            a = (segments[s, 0, 1 - axis] - grid[2 - 2 * axis]) / step - 0.5
            b = (segments[s, 1, 1 - axis] - grid[2 - 2 * axis]) / step - 0.5
            p = (segments[s, 0, axis] - grid[2 * axis]) / other - 0.5
            q = (segments[s, 1, axis] - grid[2 * axis]) / other - 0.5
            if a > b:
                a, b, p, q = b, a, q, p
            lines, places = (ny, nx) if axis == 0 else (nx, ny)
            for line in range(max(0, int(np.ceil(a))), min(lines - 1, int(np.floor(b))) + 1):
                where = p + (line - a) * ((q - p) / (b - a)) if b > a else p
                at = int(np.floor(where))
                if 0 <= at < places - 1:
                    if axis == 0:
                        across[line, at] = True
                    else:
                        up[at, line] = True


@inner
def _root(parent: Ints, i: int) -> int:
    while parent[i] != i:
        parent[i] = parent[parent[i]]
        i = parent[i]
    return i


@compiled
def join(across: Bools, up: Bools, owner: NDArray[np.int32]) -> int:
    """Number the sets of grid points (owner, (ny, nx)) connected by links that are not blocked; how many."""
    ny, nx = owner.shape
    parent = np.empty(ny * nx, dtype=np.int64)
    # Runs along x first: only their first points take part in the joining.
    for r in range(ny):
        first = r * nx
        for c in range(nx):
            if c > 0 and across[r, c - 1]:
                first = r * nx + c
            parent[r * nx + c] = first
    for r in range(ny - 1):
        last_a, last_b = -1, -1
        for c in range(nx):
            if up[r, c]:
                continue
            a, b = parent[r * nx + c], parent[(r + 1) * nx + c]
            if a == last_a and b == last_b:
                continue
            last_a, last_b = a, b
            a, b = _root(parent, a), _root(parent, b)
            if a < b:
                parent[b] = a
            elif b < a:
                parent[a] = b
    count = 0
    number = np.full(ny * nx, -1, dtype=np.int32)
    for r in range(ny):
        for c in range(nx):
            i = _root(parent, r * nx + c)
            if number[i] < 0:
                number[i] = count
                count += 1
            owner[r, c] = number[i]
    return count


@compiled
def pick(owner: NDArray[np.int32], sizes: Ints, places: Ints) -> None:
    """Write into places (count, k) flat indices of k points spread over each set, in their order."""
    seen, filled = np.zeros(len(sizes), dtype=np.int64), np.zeros(len(sizes), dtype=np.int64)
    due = np.zeros(len(sizes), dtype=np.int64)
    k = places.shape[1]
    nx = owner.shape[1]
    for r in range(owner.shape[0]):
        for c in range(nx):
            i = owner[r, c]
            # The j-th is number j (size - 1) // (k - 1) of the set; several may be the same point.
            while due[i] == seen[i] and filled[i] < k:
                places[i, filled[i]] = r * nx + c
                filled[i] += 1
                due[i] = filled[i] * (sizes[i] - 1) // (k - 1)
            seen[i] += 1

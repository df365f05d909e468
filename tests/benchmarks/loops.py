"""Baselines: iterate every point to the end, as a scalar C loop and as a numba loop over blocks of points."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
from numba import njit

from plrnn_explorer.models.map import Floats, PiecewiseLinearMap

#: Points of one block: with a vector of them each step's inner loops are over contiguous numbers.
_BLOCK = 64

Iterate = Callable[[PiecewiseLinearMap, Floats, int], Floats]


def in_blocks(model: PiecewiseLinearMap, points: Floats, steps: int) -> Floats:
    """The points (n, M) after so many steps, by a compiled loop over blocks."""
    out = np.array(points, dtype=np.float64)
    _blocks(model.A, model.W1, model.W2, model.h1, model.h2, out, steps)
    return out


@njit(nogil=True, error_model="numpy")
def _blocks(A, W1, W2, h1, h2, points, steps):
    n, M = points.shape
    H = len(h2)
    z, y, u = np.zeros((M, _BLOCK)), np.zeros((M, _BLOCK)), np.zeros((H, _BLOCK))
    for first in range(0, n, _BLOCK):
        size = min(_BLOCK, n - first)
        for p in range(size):
            for i in range(M):
                z[i, p] = points[first + p, i]
        for _ in range(steps):
            _add_products(W2, z, h2, u, True)
            for h in range(H):
                for p in range(_BLOCK):
                    u[h, p] = max(u[h, p], 0.0)
            _add_products(A, z, h1, y, True)
            _add_products(W1, u, h1, y, False)
            z, y = y, z
        for p in range(size):
            for i in range(M):
                points[first + p, i] = z[i, p]


@njit(nogil=True, error_model="numpy")
def _add_products(matrix, columns, offset, out, fresh):
    """Set `out` to the offset first, if `fresh`, then add matrix times columns."""
    rows, inner = matrix.shape
    for i in range(rows):
        if fresh:
            for p in range(_BLOCK):
                out[i, p] = offset[i]
        for j in range(inner):
            weight = matrix[i, j]
            for p in range(_BLOCK):
                out[i, p] += weight * columns[j, p]


@cache
def scalar_c() -> Iterate | None:
    """The same by the scalar C loop; None where there is no C compiler."""
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler is None:
        return None
    folder = Path(tempfile.mkdtemp(prefix="loops-"))
    library = folder / "loops.so"
    source = Path(__file__).with_name("loops.c")
    command = [compiler, "-O3", "-march=native", "-shared", "-fPIC", str(source), "-o", str(library)]
    try:
        subprocess.run(command, check=True, capture_output=True)
        loaded = ctypes.CDLL(str(library)).iterate
    finally:
        shutil.rmtree(folder)
    loaded.restype = None

    def iterate(model: PiecewiseLinearMap, points: Floats, steps: int) -> Floats:
        out = np.array(points, dtype=np.float64, order="C")
        arrays = [np.ascontiguousarray(a) for a in (model.A, model.W1, model.W2, model.h1, model.h2)]
        sizes = [ctypes.c_ssize_t(k) for k in (model.dimension, model.n_units)]
        loaded(
            *[ctypes.c_void_p(a.ctypes.data) for a in arrays],
            *sizes,
            ctypes.c_void_p(out.ctypes.data),
            ctypes.c_ssize_t(len(out)),
            ctypes.c_ssize_t(steps),
        )
        return out

    return iterate

"""Positions and multipliers as the plots write them: a fixed number of decimals, so that nothing jumps."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from plrnn_explorer.gui.format import MINUS, number


def fixed(value: float, decimals: int) -> str:
    """Write a number with a fixed number of decimals; very large and very small ones as powers of ten."""
    if not np.isfinite(value) or abs(value) >= 1e5:
        return number(value)
    text = f"{abs(value):.{decimals}f}"
    return text if value >= 0 or float(text) == 0 else MINUS + text


def multiplier(value: complex) -> str:
    """Write an eigenvalue with four decimals: near the unit circle it is these that matter."""
    real, imaginary = float(value.real), float(value.imag)
    size = abs(value)
    if size != 0 and not 1e-3 <= size < 1e4:
        return number(real) if imaginary == 0 else f"{number(size)} e^({fixed(np.angle(value), 3)} i)"
    if abs(imaginary) <= 1e-12 * size:
        return fixed(real, 4)
    return f"{fixed(real, 4)} {'+' if imaginary > 0 else MINUS} {fixed(abs(imaginary), 4)} i"


def position(point: ArrayLike, resolution: float = 0.0, longest: int = 4) -> str:
    """Write a state as (a, b, …): four decimals, or as many as one pixel of size `resolution` deserves."""
    values = np.atleast_1d(np.asarray(point, dtype=np.float64))
    decimals = 4 if resolution <= 0 else int(np.clip(np.ceil(-np.log10(resolution)) + 1, 0, 15))
    written = [fixed(float(v), decimals) for v in values[:longest]]
    return f"({', '.join(written + ['…'] * (len(values) > longest))})"

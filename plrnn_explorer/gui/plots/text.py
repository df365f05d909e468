"""Positions and multipliers as the plots write them: a fixed number of decimals, so that nothing jumps."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from plrnn_explorer.gui.format import MINUS, number, subscripts
from plrnn_explorer.models.map import Observation


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


def decimals_of(resolution: float) -> int:
    """Decimals that one pixel of size `resolution` deserves; four where it is not known."""
    return 4 if resolution <= 0 else int(np.clip(np.ceil(-np.log10(resolution)) + 1, 0, 15))


def data_words(
    observation: Observation,
    values: ArrayLike,
    chosen: Sequence[int] = (),
    pixels: ArrayLike = (),
    most: int = 3,
) -> str:
    """Write data values (N,) with names and units: "V = −61.2 mV, I = 0.31 pA, …".

    `chosen`: those that are told, by default the first `most`; `pixels`: size of a pixel along each of them.
    """
    data, sizes = np.asarray(values, dtype=np.float64), np.atleast_1d(np.asarray(pixels, dtype=np.float64))
    listed = list(chosen) or list(range(min(most, len(data))))
    parts = []
    for at, i in enumerate(listed):
        name = observation.names[i] if observation.names else f"x{i + 1}"
        unit = f" {observation.units[i]}" if observation.units and observation.units[i] else ""
        known = at < len(sizes)
        value = fixed(float(data[i]), decimals_of(float(sizes[at]))) if known else number(float(data[i]))
        parts.append(f"{subscripts(name)} = {value}{unit}")
    return ", ".join(parts + ["…"] * (not chosen and len(data) > most))


def position(point: ArrayLike, resolution: float = 0.0, longest: int = 4) -> str:
    """Write a state as (a, b, …): four decimals, or as many as one pixel of size `resolution` deserves."""
    values = np.atleast_1d(np.asarray(point, dtype=np.float64))
    decimals = decimals_of(resolution)
    written = [fixed(float(v), decimals) for v in values[:longest]]
    return f"({', '.join(written + ['…'] * (len(values) > longest))})"

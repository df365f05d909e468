"""Lines as they cover a grid of pixels: antialiased strokes at a cost that grows with their length alone.

Qt's own painter needs a hundred times longer for tangles of long lines.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.kernels.compiled import compiled, inner
from plrnn_explorer.models.map import Floats


@compiled
def stroke(mask: NDArray[np.uint8], lines: Floats, half: Floats, level: Floats) -> None:
    """Cover a mask (height, width) by lines (n, 4) from x0, y0 to x1, y1 in pixels, with round ends.

    Line i is ``2 * half[i]`` pixels wide and opaque by ``level[i]`` (0 to 255). Where lines cross, the higher
    cover stays: one stroke of one ink. A line of no length is a dot; one with NaN is left out.
    """
    height, width = mask.shape
    for i in range(len(lines)):
        x0, y0, x1, y1 = lines[i, 0], lines[i, 1], lines[i, 2], lines[i, 3]
        reach = half[i] + 0.5
        if not (x0 + y0 + x1 + y1 < np.inf and x0 + y0 + x1 + y1 > -np.inf):
            continue
        if max(x0, x1) < -reach or min(x0, x1) > width + reach:
            continue
        if max(y0, y1) < -reach or min(y0, y1) > height + reach:
            continue
        _line(mask, x0, y0, x1, y1, half[i], level[i])


@inner
def _line(
    mask: NDArray[np.uint8], x0: float, y0: float, x1: float, y1: float, half: float, level: float
) -> None:
    """Cover the pixels about one line, row by row along its longer side."""
    height, width = mask.shape
    dx, dy = x1 - x0, y1 - y0
    length = np.sqrt(dx * dx + dy * dy)
    ux, uy = (dx / length, dy / length) if length > 0 else (1.0, 0.0)
    reach = half + 0.5
    steep = abs(uy) > abs(ux)
    # Along: the longer side. Across: pixels within reach of the line, seen at a slant.
    low, high = (min(y0, y1), max(y0, y1)) if steep else (min(x0, x1), max(x0, x1))
    most = height if steep else width
    first, last = max(0, int(np.floor(low - reach))), min(most - 1, int(np.floor(high + reach)))
    slant = reach / (abs(uy) if steep else abs(ux))
    other = width if steep else height
    for a in range(first, last + 1):
        middle = x0 + (a + 0.5 - y0) * (ux / uy) if steep else y0 + (a + 0.5 - x0) * (uy / ux)
        for c in range(
            max(0, int(np.floor(middle - slant))), min(other - 1, int(np.floor(middle + slant))) + 1
        ):
            px, py = (c + 0.5 - x0, a + 0.5 - y0) if steep else (a + 0.5 - x0, c + 0.5 - y0)
            along = min(max(px * ux + py * uy, 0.0), length)
            ox, oy = px - along * ux, py - along * uy
            cover = reach - np.sqrt(ox * ox + oy * oy)
            if cover > 0:
                # A stroke thinner than a pixel never covers one whole.
                value = int(min(cover, 1.0, 2 * half) * level + 0.5)
                if steep:
                    mask[a, c] = max(mask[a, c], np.uint8(value))
                else:
                    mask[c, a] = max(mask[c, a], np.uint8(value))


@compiled
def tint(mask: NDArray[np.uint8], inks: NDArray[np.uint32], out: NDArray[np.uint32]) -> None:
    """Write the colour (256,) that each cover of a mask stands for."""
    for i in range(mask.shape[0]):
        for j in range(mask.shape[1]):
            out[i, j] = inks[mask[i, j]]

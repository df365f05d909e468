"""Curves of a million vertices brought down to what a screen shows, in one pass."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.kernels.compiled import compiled
from plrnn_explorer.models.map import Floats

Integers = NDArray[np.int64]


# fmt: off
@compiled
def decimate(
    segments: Floats, firsts: Integers, lasts: Integers, low: Floats, high: Floats, pixel: Floats,
    seam: float, table: Integers, out: Floats,
) -> int:
    """Write the segments of some stretches that meet a box into `out` (k, 2, 2); returns their number.

    A segment no longer than a pixel that ends in the half-pixel cell in which the one it continues ended
    becomes part of that one. With a `table` (a power of two of zeros; empty for none) segments whose ends lie
    in the two cells of an earlier one are left out.

    Parameters
    ----------
    segments : (n, 2, 2)
    firsts, lasts : (c,)
        Stretches of rows, in order.
    low, high, pixel : (2,)
    seam : float
        A gap narrower than this share of a pixel is none.
    """
    count, size = 0, len(table)
    px, py = pixel[0], pixel[1]
    for c in range(len(firsts)):
        joined, end_x, end_y = False, 0.0, 0.0  # whether the row before was kept, and where it really ended
        cell_x, cell_y = 0.0, 0.0
        for s in range(firsts[c], lasts[c]):
            x0, y0, x1, y1 = segments[s, 0, 0], segments[s, 0, 1], segments[s, 1, 0], segments[s, 1, 1]
            # Not finite: no comparison holds.
            if not (
                max(x0, x1) >= low[0] and min(x0, x1) <= high[0]
                and max(y0, y1) >= low[1] and min(y0, y1) <= high[1]
                and abs(x0) < np.inf and abs(x1) < np.inf and abs(y0) < np.inf and abs(y1) < np.inf
            ):
                joined = False
                continue
            follows = joined and abs(x0 - end_x) <= seam * px and abs(y0 - end_y) <= seam * py
            to_x, to_y = np.floor(2.0 * x1 / px), np.floor(2.0 * y1 / py)
            end_x, end_y, joined = x1, y1, True
            if follows and to_x == cell_x and to_y == cell_y and abs(x1 - x0) <= px and abs(y1 - y0) <= py:
                continue
            if follows:
                x0, y0 = out[count - 1, 1, 0], out[count - 1, 1, 1]
            if size and seen(
                np.floor(2.0 * (x0 - low[0]) / px), np.floor(2.0 * (y0 - low[1]) / py),
                np.floor(2.0 * (x1 - low[0]) / px), np.floor(2.0 * (y1 - low[1]) / py), table,
            ):
                joined = False
                continue
            cell_x, cell_y = to_x, to_y
            out[count, 0, 0], out[count, 0, 1], out[count, 1, 0], out[count, 1, 1] = x0, y0, x1, y1
            count += 1
    return count


@compiled
def seen(x0: float, y0: float, x1: float, y1: float, table: Integers) -> bool:
    """Whether a pair of cells, in whatever order, is in a table already; it is from now on."""
    if max(abs(x0), abs(y0), abs(x1), abs(y1)) > 30_000.0:
        return False  # far beyond the window: its key would not be its own
    a = (int(x0) + 32_768) * 65_536 + int(y0) + 32_768
    b = (int(x1) + 32_768) * 65_536 + int(y1) + 32_768
    key = (min(a, b) << 31) ^ max(a, b)
    key = key if key != 0 else 1
    mask = len(table) - 1
    place = ((key ^ (key >> 29)) * 1_000_003) & mask
    for _ in range(32):
        if table[place] == key:
            return True
        if table[place] == 0:
            table[place] = key
            return False
        place = (place + 1) & mask
    return False  # a crowded table: better once too often than not at all


@compiled
def nearest(xy: Floats, at: Floats, pixel: Floats) -> tuple[int, float]:
    """Row of the vertex of a curve (n, 2) at which the line nearest to a position begins; its distance.

    Rows of NaN end a line; distances are in pixels; (-1, inf) for a curve without lines.
    """
    row, best = -1, np.inf
    for i in range(len(xy) - 1):
        x, y = (xy[i, 0] - at[0]) / pixel[0], (xy[i, 1] - at[1]) / pixel[1]
        along_x, along_y = (xy[i + 1, 0] - xy[i, 0]) / pixel[0], (xy[i + 1, 1] - xy[i, 1]) / pixel[1]
        square = along_x * along_x + along_y * along_y
        share = min(max(-(x * along_x + y * along_y) / square, 0.0), 1.0) if square > 0.0 else 0.0
        x, y = x + share * along_x, y + share * along_y
        distance = x * x + y * y
        if distance < best:
            row, best = i, distance
    return row, np.sqrt(best)


@compiled
def straighten(xy: Floats, pixel: Floats, most_off: float, passes: int) -> int:
    """Drop vertices of curves (n, 2), separated by NaN, that lie on the line between their neighbours.

    Each pass drops some of every second one, so many pixels off at most. What is left stands in the first
    rows, whose number is returned.
    """
    n = len(xy)
    for _ in range(passes):
        count, dropped = 1, False
        before_x, before_y = xy[0, 0], xy[0, 1]
        for i in range(1, n - 1):
            here_x, here_y = xy[i, 0], xy[i, 1]
            drop = False
            if i % 2 == 1:
                chord_x, chord_y = (xy[i + 1, 0] - before_x) / pixel[0], (xy[i + 1, 1] - before_y) / pixel[1]
                off_x, off_y = (here_x - before_x) / pixel[0], (here_y - before_y) / pixel[1]
                square = chord_x * chord_x + chord_y * chord_y
                area = abs(chord_x * off_y - chord_y * off_x)
                along = chord_x * off_x + chord_y * off_y
                # Never next to a NaN: comparisons are false there.
                drop = area <= most_off * np.sqrt(square) and along >= 0.0 and along <= square
            before_x, before_y = here_x, here_y
            if drop:
                dropped = True
            else:
                xy[count, 0], xy[count, 1] = here_x, here_y
                count += 1
        xy[count, 0], xy[count, 1] = xy[n - 1, 0], xy[n - 1, 1]
        n = count + 1
        if not dropped or n < 3:
            break
    return n
# fmt: on

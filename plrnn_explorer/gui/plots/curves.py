"""Curves cut to the window and thinned to what the screen can show (pure arithmetic, no Qt)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.segments import at_share, clip_to_box
from plrnn_explorer.gui.plots import fast
from plrnn_explorer.models.map import Floats

#: Vertices one curve may have on screen.
MOST_VERTICES = 40_000
#: A gap narrower than this, in pixels, is rounding.
SEAM = 0.05
#: A vertex nearer than this to the line between its neighbours, in pixels, is not seen.
_STRAIGHT = 0.05


def clip_segments(segments: Floats, low: Floats, high: Floats) -> Floats:
    """Cut segments (n, 2, 2) at the box [low, high]; those outside are dropped.

    Untouched end points stay the same to the bit: they are what joins one segment to the next.
    """
    flat = segments.reshape(-1, 4)
    inside = np.all((flat >= np.tile(low, 2)) & (flat <= np.tile(high, 2)), axis=1)
    if inside.all():
        return segments
    segments = segments[np.isfinite(flat).all(axis=1)]
    index, share = clip_to_box(segments, low, high)
    return at_share(segments[index], share)


def joined(segments: Floats, pixel: Floats) -> Floats:
    """Join consecutive segments (n, 2, 2) into one array (m, 2) with a row of NaN between separate runs."""
    if len(segments) == 0:
        return np.empty((0, 2))
    new = ~_connected(segments, pixel)
    # Each segment gives its end; a new run also a NaN and its start.
    place = np.arange(len(segments)) + 2 * np.cumsum(new)
    vertices = np.full((len(segments) + 2 * int(new.sum()), 2), np.nan)
    vertices[place - 1] = segments[:, 1]
    vertices[place[new] - 2] = segments[new, 0]
    return vertices[:-1] if np.isnan(vertices[-1, 0]) else vertices


def apart(segments: Floats) -> Floats:
    """Separate segments (n, 2, 2) by rows of NaN, shape (3 n, 2)."""
    gaps = np.full((len(segments), 1, 2), np.nan)
    return np.concatenate([segments, gaps], axis=1).reshape(-1, 2)


def straightened(vertices: Floats, pixel: Floats, passes: int = 6) -> Floats:
    """Drop vertices of curves (m, 2), separated by NaN, that lie on the line between their neighbours.

    Each pass drops some of every second one, 0.05 pixels off at most: Qt's strokes of many tiny steps have
    knots.
    """
    loops = fast.loops()
    if loops is None or len(vertices) < 3:
        return _straightened(vertices, pixel, passes)
    kept = np.array(vertices, dtype=np.float64, order="C")
    return kept[: loops.straighten(kept, np.asarray(pixel, dtype=np.float64), _STRAIGHT, passes)]


def _straightened(vertices: Floats, pixel: Floats, passes: int) -> Floats:
    """The same without a compiler."""
    for _ in range(passes):
        if len(vertices) < 3:
            break
        before, here, after = (vertices[i : len(vertices) - 2 + i] / pixel for i in range(3))
        chord, off = after - before, here - before
        length = np.linalg.norm(chord, axis=1)
        area = np.abs(chord[:, 0] * off[:, 1] - chord[:, 1] * off[:, 0])
        along = np.sum(chord * off, axis=1)
        between = (along >= 0) & (along <= length**2)
        drop = (area <= _STRAIGHT * length) & between  # never next to a NaN: comparisons are false there
        drop[1::2] = False
        if not drop.any():
            break
        vertices = vertices[np.concatenate([[True], ~drop, [True]])]
    return vertices


def _connected(segments: Floats, pixel: Floats) -> NDArray[np.bool_]:
    """Whether each segment starts where the one before ends, as far as can be seen; shape (n,)."""
    gap = np.abs(segments[1:, 0] - segments[:-1, 1])
    return np.concatenate([[False], np.all(gap <= SEAM * pixel, axis=-1)])


def thinned(segments: Floats, pixel: Floats, most: int = MOST_VERTICES) -> Floats:
    """Return segments (n, 2, 2) that cover the same pixels with at most `most` rows.

    Runs of segments within a half pixel become one; what is still too much loses segments that repeat
    others on the pixel grid, then on coarser ones.
    """
    if len(segments) <= 200:
        return segments
    segments = _merge_short(segments, pixel)
    grid = pixel / 2
    while len(segments) > most:
        segments = _distinct(segments, grid)
        grid = grid * 2
    return segments


def _merge_short(segments: Floats, pixel: Floats) -> Floats:
    """Merge each segment that ends in the same half-pixel cell as the one it continues into that one."""
    cell = np.floor(segments[:, 1] / (pixel / 2))
    same = np.concatenate([[False], np.all(cell[1:] == cell[:-1], axis=-1)])
    short = np.all(np.abs(segments[:, 1] - segments[:, 0]) <= pixel, axis=-1)
    connected = _connected(segments, pixel)
    keep = ~(connected & same & short)
    kept = segments[keep].copy()
    follows = connected[keep]
    # What follows on a dropped segment starts where the kept one before it ends.
    kept[1:, 0] = np.where(follows[1:, None], kept[:-1, 1], kept[1:, 0])
    return kept


def _distinct(segments: Floats, grid: Floats) -> Floats:
    """Drop segments whose end points fall into the same two grid cells as those of another."""
    cells = np.floor((segments - segments.reshape(-1, 2).min(axis=0)) / grid).astype(np.int64)
    ends = np.sort(cells[..., 0] * 65_536 + cells[..., 1], axis=1)
    _, first = np.unique(ends[:, 0] * (1 << 31) + ends[:, 1], return_index=True)
    return np.asarray(segments[np.sort(first)])


def lines_in_box(normals: Floats, offsets: Floats, low: Floats, high: Floats) -> Floats:
    """Parts of the lines n·p + c = 0 inside a box as segments (m, 2, 2); equal lines once."""
    centre, half = (low + high) / 2, (high - low) / 2
    # In units of the box: along its two axes they may differ by many powers of ten.
    scaled, value = normals * half, normals @ centre + offsets
    norm = np.linalg.norm(scaled, axis=1)
    used = norm > 0
    unit, distance = _distinct_lines(scaled[used] / norm[used, None], value[used] / norm[used])
    near = np.abs(distance) <= np.sqrt(2.0)
    foot = -distance[near, None] * unit[near]
    along = 2.0 * np.stack([-unit[near, 1], unit[near, 0]], axis=1)
    inside = clip_segments(np.stack([foot - along, foot + along], axis=1), -np.ones(2), np.ones(2))
    return np.asarray(centre + inside * half)


def _distinct_lines(unit: Floats, distance: Floats) -> tuple[Floats, Floats]:
    """Drop lines that repeat another one (the clipped families carry every border twice)."""
    sign = np.where((unit[:, 0] < 0) | ((unit[:, 0] == 0) & (unit[:, 1] < 0)), -1.0, 1.0)
    rows = np.round(np.column_stack([unit, distance]) * sign[:, None], 9) + 0.0
    _, first = np.unique(rows, axis=0, return_index=True)
    return unit[first], distance[first]


def arrow_head(tip: Floats, direction: Floats, pixel: Floats, length: float = 9.0) -> Floats:
    """Two barbs (n, 2, 2, 2) of arrow-heads at tips (n, 2): `length` pixels, seen as on screen."""
    on_screen = direction / pixel
    size = np.linalg.norm(on_screen, axis=-1, keepdims=True)
    unit = np.divide(on_screen, size, out=np.zeros_like(on_screen), where=size > 0)
    barbs = []
    for angle in (2.65, -2.65):
        turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        barbs.append(np.stack([tip, tip + length * (unit @ turn.T) * pixel], axis=1))
    return np.stack(barbs, axis=1)

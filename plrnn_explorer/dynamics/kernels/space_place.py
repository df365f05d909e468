"""Things in space to pixels and depths, faces with their light: what the raster kernels draw."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.kernels.compiled import compiled, inner
from plrnn_explorer.dynamics.kernels.raster import DISC, SEGMENT
from plrnn_explorer.models.map import Floats

Ints = NDArray[np.int64]
Singles = NDArray[np.float32]
Bytes = NDArray[np.uint8]

#: Corners of triangles are rounded to this part of a pixel, so that shared ones stay shared.
_GRID = 256.0
#: Share by which lines come nearer to the eye: those on a surface lie before it.
_BEFORE = 1.5e-3


@inner
def _see(x: float, y: float, z: float, lens: Floats, out: Floats, i: int, at: int) -> None:
    """Write pixel and depth of a place into out[i, at:at + 3].

    `lens` is 9 numbers of the rotation, row by row, 3 of the centre, then: 1 for perspective, distance of the
    eye, pixels of a unit, pixel of the centre (2), least distance.
    """
    x, y, z = x - lens[9], y - lens[10], z - lens[11]
    right = lens[0] * x + lens[1] * y + lens[2] * z
    up = lens[3] * x + lens[4] * y + lens[5] * z
    toward = lens[6] * x + lens[7] * y + lens[8] * z
    grow, depth = 1.0, toward - lens[13]
    if lens[12] > 0.0:
        away = lens[13] - toward
        if away <= lens[17]:
            out[i, at] = out[i, at + 1] = out[i, at + 2] = math.nan
            return
        grow, depth = lens[13] / away, 1.0 / away
    out[i, at] = lens[15] + lens[14] * grow * right
    out[i, at + 1] = lens[16] - lens[14] * grow * up
    out[i, at + 2] = depth


@inner
def _covers(geometry: Floats, i: int) -> bool:
    """Whether the box around a triangle holds the middle of a pixel; false for one behind the eye."""
    for k in range(2):
        low = min(geometry[i, k], geometry[i, k + 3], geometry[i, k + 6])
        high = max(geometry[i, k], geometry[i, k + 3], geometry[i, k + 6])
        if not math.ceil(low - 0.5) <= math.floor(high - 0.5):
            return False
    return True


@compiled
def place_triangles(
    triangles: Floats,
    normals: Floats,
    lens: Floats,
    light: Floats,
    shade: Floats,
    geometry: Floats,
    colours: Singles,
    alpha: Singles,
    first: int,
) -> None:
    """Place triangles and light them from both sides alike.

    Parameters
    ----------
    triangles : (n, 3, 3), normals : (n, 3)
        In units of the box.
    lens : (18,) float array, see `_see`
    light : (3,) float array
        Unit vector to the lamp.
    shade : (10,) float array
        Red, green, blue; share of colour; light from everywhere, from the lamp, gleam and its exponent;
        least cosine, and largest share, of faces seen edge on, which hide more as glass does.
    geometry, colours, alpha
        Written from row `first`.
    """
    for i in range(len(triangles)):
        row = first + i
        for k in range(3):
            _see(triangles[i, k, 0], triangles[i, k, 1], triangles[i, k, 2], lens, geometry, row, 3 * k)
            geometry[row, 3 * k] = math.floor(geometry[row, 3 * k] * _GRID + 0.5) / _GRID
            geometry[row, 3 * k + 1] = math.floor(geometry[row, 3 * k + 1] * _GRID + 0.5) / _GRID
        if not _covers(geometry, row):
            geometry[row, 0] = math.nan
            continue
        ex, ey, ez = lens[6], lens[7], lens[8]  # unit vector to the eye
        if lens[12] > 0.0:
            ex = (
                lens[9]
                + lens[13] * lens[6]
                - (triangles[i, 0, 0] + triangles[i, 1, 0] + triangles[i, 2, 0]) / 3
            )
            ey = (
                lens[10]
                + lens[13] * lens[7]
                - (triangles[i, 0, 1] + triangles[i, 1, 1] + triangles[i, 2, 1]) / 3
            )
            ez = (
                lens[11]
                + lens[13] * lens[8]
                - (triangles[i, 0, 2] + triangles[i, 1, 2] + triangles[i, 2, 2]) / 3
            )
            size = math.sqrt(ex * ex + ey * ey + ez * ez)
            ex, ey, ez = ex / size, ey / size, ez / size
        nx, ny, nz = normals[i, 0], normals[i, 1], normals[i, 2]
        facing = abs(nx * ex + ny * ey + nz * ez)
        bright = shade[4] + shade[5] * abs(nx * light[0] + ny * light[1] + nz * light[2])
        hx, hy, hz = ex + light[0], ey + light[1], ez + light[2]
        size = math.sqrt(hx * hx + hy * hy + hz * hz) + 1e-300
        gleam = shade[6] * (abs(nx * hx + ny * hy + nz * hz) / size) ** shade[7]
        for c in range(3):
            value = shade[c] * bright
            colours[row, c] = min(1.0, max(0.0, value + (1.0 - value) * gleam))
        hidden = 1.0 - (1.0 - min(shade[3], 0.999)) ** (1.0 / max(facing, shade[8]))
        alpha[row] = shade[3] if shade[3] >= 0.999 else min(hidden, max(shade[9], shade[3]))


@compiled
def place_segments(segments: Floats, lens: Floats, width: float, geometry: Floats, first: int) -> None:
    """Place segments (n, 2, 3) of half a width in pixels, from row `first`."""
    for i in range(len(segments)):
        row = first + i
        for k in range(2):
            _see(segments[i, k, 0], segments[i, k, 1], segments[i, k, 2], lens, geometry, row, 3 * k)
            depth = geometry[row, 3 * k + 2]
            geometry[row, 3 * k + 2] = depth + abs(depth) * _BEFORE
        geometry[row, 6] = width


@compiled
def place_discs(points: Floats, lens: Floats, radius: float, geometry: Floats, first: int) -> None:
    """Place discs at points (n, 3) of a radius in pixels, from row `first`."""
    for i in range(len(points)):
        _see(points[i, 0], points[i, 1], points[i, 2], lens, geometry, first + i, 0)
        geometry[first + i, 3] = radius


@compiled
def bands_of(kinds: Bytes, geometry: Floats, height: int, rows: int, width: int) -> tuple[Ints, Ints]:
    """First and last band of `height` rows each thing covers pixels in; first > last where it covers none."""
    first, last = np.ones(len(kinds), dtype=np.int64), np.zeros(len(kinds), dtype=np.int64)
    for i in range(len(kinds)):
        if kinds[i] == SEGMENT:
            grow = geometry[i, 6] + 0.5
            low, high = min(geometry[i, 1], geometry[i, 4]) - grow, max(geometry[i, 1], geometry[i, 4]) + grow
            left, right = (
                min(geometry[i, 0], geometry[i, 3]) - grow,
                max(geometry[i, 0], geometry[i, 3]) + grow,
            )
        elif kinds[i] == DISC:
            grow = geometry[i, 3] + 0.5
            low, high = geometry[i, 1] - grow, geometry[i, 1] + grow
            left, right = geometry[i, 0] - grow, geometry[i, 0] + grow
        else:  # between the middles of pixels there is nothing to fill
            low = math.ceil(min(geometry[i, 1], geometry[i, 4], geometry[i, 7]) - 0.5) + 0.5
            high = math.floor(max(geometry[i, 1], geometry[i, 4], geometry[i, 7]) - 0.5) + 0.5
            left = math.ceil(min(geometry[i, 0], geometry[i, 3], geometry[i, 6]) - 0.5) + 0.5
            right = math.floor(max(geometry[i, 0], geometry[i, 3], geometry[i, 6]) - 0.5) + 0.5
        seen = math.isfinite(low) and math.isfinite(high) and math.isfinite(left) and math.isfinite(right)
        if (
            seen
            and low <= high
            and left <= right
            and high >= 0
            and low < rows
            and right >= 0
            and left < width
        ):
            first[i] = int(max(low, 0.0)) // height
            last[i] = int(min(high, rows - 1.0)) // height
    return first, last

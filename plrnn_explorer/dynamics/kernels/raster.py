"""Triangles, lines and dots in space to pixels: every pixel's fragments sorted by depth, then laid over.

A fragment is one thing seen in one pixel. All that lie before the first opaque one are kept in order (up to a
number of layers, the farther ones are dropped), so translucent things look the same in whatever order they
come, also where they cut through each other, which sorting whole triangles cannot do.

Depth is a number linear over the screen on every plane, larger is nearer: 1 / distance under perspective.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.kernels.compiled import compiled, inner
from plrnn_explorer.models.map import Floats

Ints = NDArray[np.int64]
Small = NDArray[np.int32]
Singles = NDArray[np.float32]
Bytes = NDArray[np.uint8]

#: Kinds of things; the columns of their geometry.
TRIANGLE = 0  # x, y, depth of three corners
SEGMENT = 1  # x, y, depth of two ends, half its width
DISC = 2  # x, y, depth, radius
TEXTURE = 3  # as TRIANGLE; its colour comes from the picture on the plane
COLUMNS = 9
#: From this share on a fragment hides what is behind it.
_OPAQUE = 0.985
#: Depths of one line that differ by less than this share belong to one joint.
_JOINT = 0.02
#: A pixel names the object of which most is seen in it; a line counts this many times as much as a surface.
_PREFERRED = 5.0
#: Objects of which less than this share is seen are not named.
_SEEN = 0.1


@compiled
def bin_rows(first: Ints, last: Ints, n_bands: int) -> tuple[Ints, Ints]:
    """List the things of each band, from the first and last band of each; first > last: in none.

    Returns
    -------
    starts : (n_bands + 1,) int array
    items : (starts[-1],) int array
        Things of band b are items[starts[b]:starts[b + 1]], in rising order.
    """
    starts = np.zeros(n_bands + 1, dtype=np.int64)
    for i in range(len(first)):
        for band in range(first[i], last[i] + 1):
            starts[band + 1] += 1
    for band in range(n_bands):
        starts[band + 1] += starts[band]
    place = starts.copy()
    items = np.empty(starts[n_bands], dtype=np.int64)
    for i in range(len(first)):
        for band in range(first[i], last[i] + 1):
            items[place[band]] = i
            place[band] += 1
    return starts, items


@inner
def _put(
    counts: Small,
    depths: Floats,
    owners: Small,
    shares: Singles,
    pixel: int,
    depth: float,
    owner: int,
    share: float,
    line: int,
    lines: Small,
) -> None:
    """Put a fragment into the list of its pixel, nearest first; `line` >= 0: of that line, joints once."""
    n = counts[pixel]
    layers = depths.shape[1]
    if line >= 0:
        for k in range(n):
            same = lines[owners[pixel, k]] == line
            if same and abs(depths[pixel, k] - depth) <= _JOINT * abs(depth):
                shares[pixel, k] = max(shares[pixel, k], share)
                return
    k = n
    while k > 0:
        before = depths[pixel, k - 1]
        if before > depth or (before == depth and owners[pixel, k - 1] < owner):
            break
        k -= 1
    if k > 0 and shares[pixel, k - 1] >= _OPAQUE:
        return
    if k >= layers:
        return
    if share >= _OPAQUE:
        n = k
    elif n == layers:
        n -= 1
    for j in range(n, k, -1):
        depths[pixel, j] = depths[pixel, j - 1]
        owners[pixel, j] = owners[pixel, j - 1]
        shares[pixel, j] = shares[pixel, j - 1]
    depths[pixel, k] = depth
    owners[pixel, k] = owner
    shares[pixel, k] = share
    counts[pixel] = n + 1


@inner
def _triangle(
    g: Floats, i: int, share: float, y0: int, y1: int, width: int,
    counts: Small, depths: Floats, owners: Small, shares: Singles, lines: Small,
) -> None:  # fmt: skip
    """Fill one triangle between two rows; pixels on a shared side belong to one of its two triangles."""
    ax, ay, az = g[i, 0], g[i, 1], g[i, 2]
    bx, by, bz = g[i, 3], g[i, 4], g[i, 5]
    cx, cy, cz = g[i, 6], g[i, 7], g[i, 8]
    area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
    if area == 0.0 or not math.isfinite(area):
        return
    if area < 0.0:
        bx, cx = cx, bx
        by, cy = cy, by
        bz, cz = cz, bz
        area = -area
    top = max(y0, math.ceil(min(ay, by, cy) - 0.5))
    bottom = min(y1 - 1, math.floor(max(ay, by, cy) - 0.5))
    left = max(0, math.ceil(min(ax, bx, cx) - 0.5))
    right = min(width - 1, math.floor(max(ax, bx, cx) - 0.5))
    # Depth is A x + B y + C.
    A = ((bz - az) * (cy - ay) - (cz - az) * (by - ay)) / area
    B = ((cz - az) * (bx - ax) - (bz - az) * (cx - ax)) / area
    for row in range(top, bottom + 1):
        y = row + 0.5
        low, high = float(left), float(right)
        for side in range(3):
            if side == 0:
                px, py, qx, qy = ax, ay, bx, by
            elif side == 1:
                px, py, qx, qy = bx, by, cx, cy
            else:
                px, py, qx, qy = cx, cy, ax, ay
            # Inside where (q - p) x (point - p) > 0: dx (y - py) - dy (x - px).
            dx, dy = qx - px, qy - py
            if dy == 0.0:
                value = dx * (y - py)
                if value < 0.0 or (value == 0.0 and dx < 0.0):
                    high = -1.0
                continue
            # Where the side meets the row, in pixel numbers; from its upper end, so that both triangles that
            # share it find the same.
            cross = px + dx * (y - py) / dy - 0.5 if dy > 0.0 else qx + dx * (y - qy) / dy - 0.5
            if dy < 0.0:  # inside to the right of it, itself included
                low = max(low, math.ceil(cross))
            else:  # to the left of it, itself not
                high = min(high, math.ceil(cross) - 1.0)
        for column in range(int(low), int(high) + 1):
            depth = az + A * (column + 0.5 - ax) + B * (y - ay)
            pixel = (row - y0) * width + column
            _put(counts, depths, owners, shares, pixel, depth, i, share, -1, lines)


@inner
def _spot(
    g: Floats, i: int, share: float, x: int, y: int, y0: int, width: int,
    counts: Small, depths: Floats, owners: Small, shares: Singles, lines: Small,
) -> None:  # fmt: skip
    """Put one pixel of a segment, as far as the segment covers it."""
    dx, dy = g[i, 3] - g[i, 0], g[i, 4] - g[i, 1]
    squared = dx * dx + dy * dy
    px, py = x + 0.5 - g[i, 0], y + 0.5 - g[i, 1]
    t = 0.0
    if squared > 0.0:
        t = min(1.0, max(0.0, (px * dx + py * dy) / squared))
    ox, oy = px - t * dx, py - t * dy
    cover = min(1.0, g[i, 6] + 0.5 - math.sqrt(ox * ox + oy * oy), 2.0 * g[i, 6])
    if cover > 0.02:
        depth = g[i, 2] + t * (g[i, 5] - g[i, 2])
        pixel = (y - y0) * width + x
        _put(counts, depths, owners, shares, pixel, depth, i, share * cover, lines[i], lines)


@inner
def _segment(
    g: Floats, i: int, share: float, y0: int, y1: int, width: int,
    counts: Small, depths: Floats, owners: Small, shares: Singles, lines: Small,
) -> None:  # fmt: skip
    """Draw one segment between two rows, with soft sides and round ends."""
    ax, ay, bx, by = g[i, 0], g[i, 1], g[i, 3], g[i, 4]
    reach = g[i, 6] + 0.5
    dx, dy = bx - ax, by - ay
    length = math.hypot(dx, dy)
    if not math.isfinite(length):
        return
    low_x, high_x = max(0, int(min(ax, bx) - reach)), min(width - 1, int(max(ax, bx) + reach))
    low_y, high_y = max(y0, math.floor(min(ay, by) - reach)), min(y1 - 1, int(max(ay, by) + reach))
    if abs(dx) >= abs(dy):
        wide = reach * length / abs(dx) + 0.5 if dx != 0.0 else reach + 0.5
        slope = dy / dx if dx != 0.0 else 0.0
        for x in range(low_x, high_x + 1):
            at = min(max(x + 0.5, min(ax, bx)), max(ax, bx))
            middle = ay + slope * (at - ax)
            first, last = max(low_y, math.floor(middle - wide)), min(high_y, int(middle + wide))
            for y in range(first, last + 1):
                _spot(g, i, share, x, y, y0, width, counts, depths, owners, shares, lines)
    else:
        wide = reach * length / abs(dy) + 0.5
        slope = dx / dy
        for y in range(low_y, high_y + 1):
            at = min(max(y + 0.5, min(ay, by)), max(ay, by))
            middle = ax + slope * (at - ay)
            first, last = max(low_x, math.floor(middle - wide)), min(high_x, int(middle + wide))
            for x in range(first, last + 1):
                _spot(g, i, share, x, y, y0, width, counts, depths, owners, shares, lines)


@inner
def _disc(
    g: Floats, i: int, share: float, y0: int, y1: int, width: int,
    counts: Small, depths: Floats, owners: Small, shares: Singles, lines: Small,
) -> None:  # fmt: skip
    """Draw one disc between two rows."""
    cx, cy, radius = g[i, 0], g[i, 1], g[i, 3]
    if not (math.isfinite(cx) and math.isfinite(cy)):
        return
    reach = radius + 0.5
    for y in range(max(y0, math.floor(cy - reach)), min(y1 - 1, int(cy + reach)) + 1):
        for x in range(max(0, math.floor(cx - reach)), min(width - 1, int(cx + reach)) + 1):
            ox, oy = x + 0.5 - cx, y + 0.5 - cy
            cover = min(1.0, radius + 0.5 - math.sqrt(ox * ox + oy * oy), 3.2 * radius * radius)
            if cover > 0.02:
                pixel = (y - y0) * width + x
                _put(counts, depths, owners, shares, pixel, g[i, 2], i, share * cover, -1, lines)


@compiled
def fill_band(
    kinds: Bytes,
    geometry: Floats,
    alpha: Singles,
    lines: Small,
    items: Ints,
    y0: int,
    y1: int,
    width: int,
    counts: Small,
    depths: Floats,
    owners: Small,
    shares: Singles,
) -> None:
    """Collect the fragments of the rows y0 <= y < y1 of a picture.

    Parameters
    ----------
    kinds : (n,) uint8 array, geometry : (n, 9) float array, alpha : (n,) float32 array
        The things in pixels, their kinds (see above) and shares of colour.
    lines : (n,) int32 array
        Number of the line a segment is part of, which covers a pixel once; -1 for things that are no line.
    items : (m,) int array
        The things to draw.
    counts : (pixels,), depths, owners, shares : (pixels, layers)
        Written: for each pixel of the band, row by row, its fragments, nearest first.
    """
    counts[: (y1 - y0) * width] = 0
    for at in range(len(items)):
        i = items[at]
        if kinds[i] == SEGMENT:
            _segment(geometry, i, alpha[i], y0, y1, width, counts, depths, owners, shares, lines)
        elif kinds[i] == DISC:
            _disc(geometry, i, alpha[i], y0, y1, width, counts, depths, owners, shares, lines)
        else:
            _triangle(geometry, i, alpha[i], y0, y1, width, counts, depths, owners, shares, lines)


@compiled
def lay_band(
    kinds: Bytes,
    colours: Singles,
    things: Small,
    counts: Small,
    depths: Floats,
    owners: Small,
    shares: Singles,
    y0: int,
    width: int,
    samples: int,
    texture: Bytes,
    place: Floats,
    haze: Floats,
    image: Bytes,
    named: Small,
    veil: Singles,
    top: int,
) -> None:
    """Lay the fragments of a band over each other and average samples x samples of them into each pixel.

    Parameters
    ----------
    kinds, counts, depths, owners, shares
        As `fill_band` wrote them, for rows from y0.
    colours : (n, 3) float32 array
        Red, green, blue, 0 to 1.
    things : (n,) int32 array
        Number of the object each belongs to.
    texture : (rows, columns, 4) uint8 array, place : (3, 3) float array
        Picture of the TEXTURE things, and the map from x, y, 1 to its columns and rows (times a weight).
    haze : (7,) float array
        1 for perspective; distance (or minus the depth) where haze begins and ends; its share there; colour.
    image : (rows, columns, 4) uint8 array
        Written from row `top`: premultiplied.
    named : (rows, columns) int32 array
        Written: the number of the object seen most, lines before surfaces; -1 for none.
    veil : (rows, columns, 3) float32 array
        Written: depth of the nearest and farthest surface, and the share of what lies behind that they hide.
    """
    rows = len(counts) // width // samples
    for row in range(rows):
        for column in range(width // samples):
            red = green = blue = cover = 0.0
            hidden = 0.0
            near, far, nearest = 0.0, 0.0, -1
            best = _SEEN
            seen = False
            for sub in range(samples * samples):
                y = row * samples + sub // samples
                x = column * samples + sub % samples
                pixel = y * width + x
                left, clear = 1.0, 1.0
                for k in range(counts[pixel]):
                    i = owners[pixel, k]
                    share = shares[pixel, k]
                    r, g, b = float(colours[i, 0]), float(colours[i, 1]), float(colours[i, 2])
                    depth = depths[pixel, k]
                    if kinds[i] == TEXTURE:
                        fx, fy = x + 0.5, y0 + y + 0.5
                        weight = place[2, 0] * fx + place[2, 1] * fy + place[2, 2]
                        u = (place[0, 0] * fx + place[0, 1] * fy + place[0, 2]) / weight
                        v = (place[1, 0] * fx + place[1, 1] * fy + place[1, 2]) / weight
                        cu = min(texture.shape[1] - 1, max(0, int(u)))
                        cv = min(texture.shape[0] - 1, max(0, int(v)))
                        r, g = texture[cv, cu, 0] / 255.0, texture[cv, cu, 1] / 255.0
                        b = texture[cv, cu, 2] / 255.0
                        share *= texture[cv, cu, 3] / 255.0
                    away = 1.0 / depth if haze[0] > 0 else -depth
                    mist = haze[3] * min(1.0, max(0.0, (away - haze[1]) / (haze[2] - haze[1])))
                    part = left * share
                    red += part * (r + mist * (haze[4] - r))
                    green += part * (g + mist * (haze[5] - g))
                    blue += part * (b + mist * (haze[6] - b))
                    left -= part
                    face = kinds[i] == TRIANGLE or kinds[i] == TEXTURE
                    rank = part if face else _PREFERRED * part
                    if rank > best:
                        best = rank
                        nearest = things[i]
                    if face:
                        clear *= 1.0 - share
                        if not seen or depth > near:
                            near = depth
                        if not seen or depth < far:
                            far = depth
                        seen = True
                cover += 1.0 - left
                hidden += 1.0 - clear
            scale = 255.0 / (samples * samples)
            image[top + row, column, 0] = int(min(255.0, red * scale + 0.5))
            image[top + row, column, 1] = int(min(255.0, green * scale + 0.5))
            image[top + row, column, 2] = int(min(255.0, blue * scale + 0.5))
            image[top + row, column, 3] = int(min(255.0, cover * scale + 0.5))
            named[top + row, column] = nearest
            veil[top + row, column, 0] = near
            veil[top + row, column, 1] = far
            veil[top + row, column, 2] = hidden / (samples * samples)

"""Draw a view of space to pixels: no window, no OpenGL, the same picture on screen and in figures."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.kernels.raster import (
    COLUMNS,
    DISC,
    SEGMENT,
    TEXTURE,
    TRIANGLE,
    bin_rows,
    fill_band,
    lay_band,
)
from plrnn_explorer.export.look import rgb
from plrnn_explorer.export.space_lens import EYE, Lens
from plrnn_explorer.export.space_scene import Scene, Thing
from plrnn_explorer.models.map import Floats

#: Subpixels of one band of rows, which one pass of the kernel works on.
_BAND = 40_000
#: Direction the light comes from, in the camera's axes (right, up, towards the eye).
_LIGHT = np.array([-0.35, 0.75, 0.56]) / np.linalg.norm([-0.35, 0.75, 0.56])
#: Light on a face: from everywhere, from the lamp, and its gleam.
_AMBIENT, _DIFFUSE, _GLEAM, _SHARP = 0.5, 0.68, 0.5, 14.0
#: Faces seen edge on hide more of what is behind them, as glass does: down to this cosine.
_GRAZING = 0.22
#: Share of haze at the far end of the box.
_HAZE = 0.34
#: Length and half width of an arrow-head in pixels.
_BARB, _SPREAD = 9.0, 4.0


@dataclass(frozen=True, eq=False)
class Rendered:
    """A picture of a scene.

    Attributes
    ----------
    image : (rows, columns, 4) uint8 array
        Red, green, blue, alpha; premultiplied, clear where nothing is.
    named : (rows, columns) int32 array
        Index in `ids` of the object seen most in a pixel, lines before surfaces; −1 for none.
    ids : tuple of str
    veil : (rows, columns, 3) float32 array
        Depth of the nearest and of the farthest surface, and how much both and what is between them hide.
    lens : Lens
        For pixels of this picture.
    """

    image: NDArray[np.uint8]
    named: NDArray[np.int32]
    ids: tuple[str, ...]
    veil: NDArray[np.float32]
    lens: Lens

    def clear_at(self, seen: Floats) -> Floats:
        """Share (n,) of things at pixels and depths (n, 3) of this picture that is not hidden by surfaces."""
        rows, columns = self.named.shape
        held = np.isfinite(seen).all(axis=1)
        x = np.clip(np.where(held, seen[:, 0], 0).astype(np.int64), 0, columns - 1)
        y = np.clip(np.where(held, seen[:, 1], 0).astype(np.int64), 0, rows - 1)
        near, far, hidden = np.moveaxis(self.veil[y, x].astype(np.float64), 1, 0)
        share = (near * (1 - 2e-3 * np.sign(near)) - seen[:, 2]) / np.maximum(near - far, 1e-9)
        behind = hidden * np.clip(np.where(far < near, share, seen[:, 2] < near), 0, 1)
        return np.where(held, 1 - behind, 0.0)


def render(scene: Scene, lens: Lens, samples: int = 1, layers: int = 12, scale: float = 1.0) -> Rendered:
    """Draw a scene.

    Parameters
    ----------
    scene : Scene
    lens : Lens
        Made for the size of the picture.
    samples : int
        Each pixel is the mean of samples x samples points.
    layers : int
        Most things seen through each other in one pixel; farther ones are left out.
    scale : float
        Pixels of this picture per pixel that widths are given in.
    """
    rows, columns = round(lens.height), round(lens.width)
    fine = lens.sized(columns * samples, rows * samples)
    prims = _collect(scene, fine, scale * samples)
    image = np.zeros((rows, columns, 4), dtype=np.uint8)
    named = np.full((rows, columns), -1, dtype=np.int32)
    veil = np.zeros((rows, columns, 3), dtype=np.float32)
    width = columns * samples
    height = max(1, _BAND // max(1, width) // samples) * samples
    bands = -(-rows * samples // height)
    starts, items = bin_rows(*_bands_of(prims, height, rows * samples), bands)
    pixels = height * width
    counts = np.zeros(pixels, dtype=np.int32)
    depths, owners = np.empty((pixels, layers)), np.empty((pixels, layers), dtype=np.int32)
    shares = np.empty((pixels, layers), dtype=np.float32)
    place, haze = _place(scene, fine), np.array([*fine.haze, _HAZE, *_background(scene)])
    for band in range(bands):
        first, last = band * height, min((band + 1) * height, rows * samples)
        mine = items[starts[band] : starts[band + 1]]
        if not len(mine):
            continue
        fill_band(
            prims.kinds, prims.geometry, prims.alpha, prims.lines, mine, first, last, width,
            counts, depths, owners, shares,
        )  # fmt: skip
        lay_band(
            prims.kinds, prims.colours, prims.things, counts[: (last - first) * width], depths, owners,
            shares, first, width, samples, scene.texture, place, haze, image, named, veil, first // samples,
        )  # fmt: skip
    ids = tuple(thing.object_id for thing in scene.things)
    return Rendered(image, named, ids, veil, lens)


@dataclass(frozen=True, eq=False)
class _Prims:
    """Triangles, segments and dots in subpixels, as the kernel wants them."""

    kinds: NDArray[np.uint8]
    geometry: Floats
    colours: NDArray[np.float32]
    alpha: NDArray[np.float32]
    things: NDArray[np.int32]
    lines: NDArray[np.int32]


def _background(scene: Scene) -> tuple[float, float, float]:
    red, green, blue = rgb(scene.look.background)
    return red / 255, green / 255, blue / 255


def _collect(scene: Scene, lens: Lens, scale: float) -> _Prims:
    parts = [_prims_of(number, thing, lens, scale) for number, thing in enumerate(scene.things)]
    flat = [part for found in parts for part in found if len(part.kinds)]
    if not flat:
        none = np.zeros(0, dtype=np.int32)
        empty = np.zeros((0, 3), dtype=np.float32)
        return _Prims(np.zeros(0, np.uint8), np.zeros((0, COLUMNS)), empty, empty[:, 0], none, none)
    names = ("kinds", "geometry", "colours", "alpha", "things", "lines")
    joined = {name: np.ascontiguousarray(np.concatenate([getattr(p, name) for p in flat])) for name in names}
    return _Prims(**joined)


def _prims_of(number: int, thing: Thing, lens: Lens, scale: float) -> list[_Prims]:
    found = []
    if len(thing.triangles):
        found.append(_triangles(number, thing, lens))
    if len(thing.segments):
        ends = lens.seen(thing.segments)
        ends = np.concatenate([ends, _arrow_heads(thing, lens, scale)])
        found.append(_segments(number, thing, ends, thing.width * scale))
    if len(thing.dots):
        found.append(_dots(number, thing, lens.seen(thing.dots), thing.radius * scale))
    return found


def _pack(
    kind: int, number: int, geometry: Floats, colours: Floats, alpha: Floats | float, line: int
) -> _Prims:
    n = len(geometry)
    full = np.zeros((n, COLUMNS))
    full[:, : geometry.shape[1]] = geometry
    shown = np.isfinite(full).all(axis=1)
    full[~shown] = np.nan
    return _Prims(
        np.full(n, kind, dtype=np.uint8),
        full,
        np.broadcast_to(colours, (n, 3)).astype(np.float32),
        np.broadcast_to(alpha, n).astype(np.float32),
        np.full(n, number, dtype=np.int32),
        np.full(n, line, dtype=np.int32),
    )


def _triangles(number: int, thing: Thing, lens: Lens) -> _Prims:
    seen = lens.seen(thing.triangles)
    seen[..., :2] = np.rint(seen[..., :2] * 256) / 256  # shared corners stay shared
    geometry = seen.reshape(-1, 9)
    if not thing.lit:
        return _pack(TEXTURE, number, geometry, np.array(thing.colour), thing.share, -1)
    colours, alpha = lit(thing, lens)
    return _pack(TRIANGLE, number, geometry, colours, alpha, -1)


def lit(thing: Thing, lens: Lens) -> tuple[Floats, Floats]:
    """Colours (n, 3) and shares (n,) of the faces of a surface, lit from both sides alike."""
    eye = lens.eye(thing.triangles.mean(axis=1))
    normals = thing.normals * np.where(np.sum(thing.normals * eye, axis=1) < 0, -1.0, 1.0)[:, None]
    light = _LIGHT @ lens.rotation
    facing = np.sum(normals * eye, axis=1)
    bright = _AMBIENT + _DIFFUSE * np.abs(normals @ light)
    half = eye + light
    half /= np.linalg.norm(half, axis=1)[:, None]
    gleam = _GLEAM * np.abs(np.sum(normals * half, axis=1)) ** _SHARP
    colours = np.array(thing.colour) * bright[:, None]
    colours = colours + (1 - colours) * gleam[:, None]
    through = 1.0 - min(thing.share, 0.999)
    alpha = 1.0 - through ** (1.0 / np.maximum(facing, _GRAZING))
    return np.clip(colours, 0, 1), np.minimum(alpha, max(0.9, thing.share))


def _segments(number: int, thing: Thing, ends: Floats, width: float) -> _Prims:
    geometry = np.concatenate([ends[:, 0], ends[:, 1], np.full((len(ends), 1), width)], axis=1)
    geometry[:, [2, 5]] *= 1 + 1.5e-3 * np.sign(geometry[:, [2, 5]])  # lines on a surface lie before it
    return _pack(SEGMENT, number, geometry, np.array(thing.colour), thing.share, number)


def _dots(number: int, thing: Thing, seen: Floats, radius: float) -> _Prims:
    geometry = np.concatenate([seen, np.full((len(seen), 1), radius)], axis=1)
    return _pack(DISC, number, geometry, np.array(thing.colour), thing.share, -1)


def _arrow_heads(thing: Thing, lens: Lens, scale: float) -> Floats:
    """Two barbs (n, 2, 3) at each place where a curve was cut, in pixels and depths."""
    if not len(thing.cuts):
        return np.zeros((0, 2, 3))
    tips = lens.seen(thing.cuts)
    size = np.maximum(np.linalg.norm(thing.directions, axis=1), 1e-300)[:, None]
    ways = lens.seen(thing.cuts + 1e-3 * thing.directions / size)[:, :2] - tips[:, :2]
    length = np.linalg.norm(ways, axis=1)
    ways = ways / np.maximum(length, 1e-12)[:, None]
    across = np.stack([-ways[:, 1], ways[:, 0]], axis=1)
    barbs = []
    for side in (1.0, -1.0):
        ends = tips.copy()
        ends[:, :2] += scale * (side * _SPREAD * across - _BARB * ways)
        barbs.append(np.stack([tips, ends], axis=1))
    return np.concatenate(barbs)


def _bands_of(prims: _Prims, height: int, rows: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """First and last band of rows each thing lies in; first > last where it is not seen."""
    g = prims.geometry
    segment, disc = prims.kinds == SEGMENT, prims.kinds == DISC
    grow = np.where(segment, g[:, 6], np.where(disc, g[:, 3], 0.0)) + 1.0
    ys = np.stack([g[:, 1], np.where(disc, g[:, 1], g[:, 4]), np.where(segment | disc, g[:, 1], g[:, 7])])
    with np.errstate(invalid="ignore"):
        low, high = ys.min(axis=0) - grow, ys.max(axis=0) + grow
        seen = np.isfinite(low) & np.isfinite(high) & (high >= 0) & (low < rows)
        first = np.clip(np.where(seen, low, 0), 0, rows - 1).astype(np.int64) // height
        last = np.clip(np.where(seen, high, 0), 0, rows - 1).astype(np.int64) // height
    return np.where(seen, first, 1), np.where(seen, last, 0)


def _place(scene: Scene, lens: Lens) -> Floats:
    """Map (3, 3) from subpixels (x, y, 1) to columns and rows of the plane's picture, times a weight."""
    if not scene.sides.any():
        return np.eye(3)
    rows, columns = scene.texture.shape[:2]
    # Pixels of the plane's points corner + s side_1 + t side_2 are H (s, t, 1), times a weight.
    points = scene.corner + np.array([[0, 0], [1, 0], [0, 1], [1, 1]]) @ scene.sides
    turned = (points - lens.centre) @ lens.rotation.T
    H = np.empty((3, 3))
    for target, values in ((0, turned[:, 0]), (1, turned[:, 1]), (2, turned[:, 2])):
        H[target] = values[1] - values[0], values[2] - values[0], values[0]
    away = np.array([0.0, 0.0, 1.0])
    if lens.camera.perspective:
        away = (np.array([0.0, 0.0, EYE]) - H[2]) / EYE
    middle_x, middle_y = 0.5 * lens.width, 0.5 * lens.height
    whole = np.stack([lens.scale * H[0] + middle_x * away, -lens.scale * H[1] + middle_y * away, away])
    if abs(np.linalg.det(whole)) < 1e-12:
        return np.eye(3)  # seen edge on
    return np.asarray(np.diag([columns, rows, 1.0]) @ np.linalg.inv(whole))

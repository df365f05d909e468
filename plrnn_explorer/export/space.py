"""Draw a view of space to pixels: no window, no OpenGL, the same picture on screen and in figures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from types import ModuleType

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.frame3 import Frame3
from plrnn_explorer.export.look import DARK, rgb
from plrnn_explorer.export.space_lens import EYE, Lens
from plrnn_explorer.export.space_scene import Scene, Thing
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.space_view import SpaceView

#: Subpixels of one band of rows, which one pass of the kernel works on.
_BAND = 40_000
#: Direction the light comes from, in the camera's axes (right, up, towards the eye).
_LIGHT = np.array([-0.35, 0.75, 0.56]) / np.linalg.norm([-0.35, 0.75, 0.56])
#: Light on a face, on dark and on light paper: from everywhere, from the lamp, its gleam, how sharp it is.
_LIGHTS = {"dark": (0.5, 0.68, 0.5, 14.0), "light": (0.74, 0.36, 0.4, 14.0)}
#: Faces seen edge on hide more of what is behind them, as glass does: down to this cosine, up to this share.
_GRAZING, _MOST_HIDDEN = 0.22, 0.9
#: Share of haze at the far end of the box.
_HAZE = 0.34
#: Length and half width of an arrow-head in pixels.
_BARB, _SPREAD = 9.0, 4.0


@cache
def _raster() -> ModuleType:
    """The loops that fill pixels; loaded late, for they load the compiler."""
    from plrnn_explorer.dynamics.kernels import raster

    return raster


@cache
def _placing() -> ModuleType:
    """The loops that bring things to the screen; loaded late, likewise."""
    from plrnn_explorer.dynamics.kernels import space_place

    return space_place


def prepare() -> Iterator[float]:
    """Load the loops that draw, which are compiled the first time: seconds. Yields the share that is done."""
    from plrnn_explorer.dynamics.kernels.space_clip import box_triangles

    yield 0.02
    corners = np.array([[0.0, 0.0, 0.0], [1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
    box_triangles(corners, np.array([0, 3]), -np.ones(3), np.ones(3))
    yield 0.23
    thing = Thing(
        "", (1.0, 1.0, 1.0), 0.5, triangles=corners[None], normals=corners[:1], segments=corners[None, :2],
        dots=corners,
    )  # fmt: skip
    texture = np.zeros((1, 1, 4), dtype=np.uint8)
    view = SpaceView(Frame3.through(np.zeros(3)), -np.ones(3), np.ones(3))
    scene = Scene(view, DARK, (thing,), (), texture, np.zeros(3), np.zeros((2, 3)))
    lens = Lens.of(view, 8, 8)
    _collect(scene, lens, 1.0)
    yield 0.4
    render(scene, lens)
    yield 1.0


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
    starts, items = _raster().bin_rows(
        *_placing().bands_of(prims.kinds, prims.geometry, height, rows * samples, width), bands
    )
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
        _raster().fill_band(
            prims.kinds, prims.geometry, prims.alpha, prims.lines, mine, first, last, width,
            counts, depths, owners, shares,
        )  # fmt: skip
        _raster().lay_band(
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

    @classmethod
    def empty(cls, n: int) -> _Prims:
        """Room for n of them."""
        return cls(
            np.empty(n, dtype=np.uint8),
            np.zeros((n, _raster().COLUMNS)),
            np.empty((n, 3), dtype=np.float32),
            np.empty(n, dtype=np.float32),
            np.empty(n, dtype=np.int32),
            np.empty(n, dtype=np.int32),
        )


def _background(scene: Scene) -> tuple[float, float, float]:
    red, green, blue = rgb(scene.look.background)
    return red / 255, green / 255, blue / 255


def _collect(scene: Scene, lens: Lens, scale: float) -> _Prims:
    barbs = [_arrow_heads(thing, lens, scale) for thing in scene.things]
    counts = [
        (len(thing.triangles), len(thing.segments), len(heads), len(thing.dots))
        for thing, heads in zip(scene.things, barbs)
    ]
    prims = _Prims.empty(sum(map(sum, counts)))
    dark = sum(_background(scene)) < 1.5
    row = 0
    for number, (thing, heads) in enumerate(zip(scene.things, barbs)):
        n = sum(counts[number])
        here = slice(row, row + n)
        prims.things[here], prims.lines[here] = number, -1
        prims.colours[here], prims.alpha[here] = thing.colour, thing.share
        row = _place_faces(thing, lens, prims, row, _LIGHTS["dark" if dark else "light"])
        prims.kinds[row : row + len(thing.segments) + len(heads)] = _raster().SEGMENT
        prims.lines[row : row + len(thing.segments) + len(heads)] = number
        _placing().place_segments(thing.segments, lens.numbers, thing.width * scale, prims.geometry, row)
        row += len(thing.segments)
        prims.geometry[row : row + len(heads), :6] = heads.reshape(-1, 6)
        prims.geometry[row : row + len(heads), 6] = thing.width * scale
        row += len(heads)
        prims.kinds[row : row + len(thing.dots)] = _raster().DISC
        _placing().place_discs(thing.dots, lens.numbers, thing.radius * scale, prims.geometry, row)
        row += len(thing.dots)
    return prims


def _place_faces(thing: Thing, lens: Lens, prims: _Prims, row: int, lights: tuple[float, ...]) -> int:
    n = len(thing.triangles)
    prims.kinds[row : row + n] = _raster().TRIANGLE if thing.lit else _raster().TEXTURE
    shade = np.array([*thing.colour, thing.share, *lights, _GRAZING, _MOST_HIDDEN])
    light = _LIGHT @ lens.rotation
    _placing().place_triangles(
        thing.triangles, thing.normals, lens.numbers, light, shade,
        prims.geometry, prims.colours, prims.alpha, row,
    )  # fmt: skip
    if not thing.lit:
        prims.alpha[row : row + n] = thing.share
    return row + n


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

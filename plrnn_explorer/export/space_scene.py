"""What a view of space shows at one moment: a frozen value that pictures are drawn from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.basin_map import ESCAPED, PENDING, UNDECIDED, BasinMap
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.export.look import (
    Look,
    basin_colour,
    basin_image,
    mix,
    rgb,
)
from plrnn_explorer.export.space_geometry import faces_of, strokes_of
from plrnn_explorer.export.space_heights import height_faces
from plrnn_explorer.export.unseen import veiled
from plrnn_explorer.models.map import Floats
from plrnn_explorer.recordings.matching import shadow
from plrnn_explorer.study.names import names_of
from plrnn_explorer.study.related import related
from plrnn_explorer.study.space_view import SpaceView
from plrnn_explorer.study.study import Appearance, Study

Image = NDArray[np.uint8]
#: How much of a basin's colour is mixed into that of an attractor's points.
_DOT_MIX = 0.6
#: Basins on the plane have this many times the colour they have in the window, and this share of it.
_DEEPER, _PLANE_SHARE = 2.0, 0.72
#: Share of a basin's colour in that of the settling times over it.
_HEIGHT_MIX = 0.8
_HATCH = 5
#: Id of the plane with basins, which is no object of the study.
PLANE = "plane"
#: Half widths of lines and radius of dots, in pixels of a picture of ordinary size.
_CURVE, _HEAVY, _HAIR, _DOT = 0.62, 1.25, 0.4, 0.85
#: Steps of a recording that are drawn.
_MOST_RECORDED = 40_000
#: Points of a closed curve or chaotic set, about.
_MOST_DOTS = 13_000
#: Share of colour of an ordinary curve, and of a dot.
_CURVE_SHARE, _DOT_SHARE = 0.9, 0.62


@dataclass(frozen=True, eq=False)
class Thing:
    """One object drawn: triangles with normals, segments, or dots, in units of the box.

    Attributes
    ----------
    object_id : str
        "" for what cannot be selected.
    colour : (red, green, blue), 0 to 1
    share : float
        Of the colour, 0 clear to 1 opaque.
    triangles : (n, 3, 3), normals : (n, 3)
    segments : (n, 2, 3), width : float
        Half their width in pixels.
    dots : (n, 3), radius : float
        In pixels.
    cuts : (c, 3), directions : (c, 3)
        Where a curve was cut, and which way it goes on.
    lit : bool
        False: the picture of the plane lies on its triangles.
    """

    object_id: str
    colour: tuple[float, float, float]
    share: float
    triangles: Floats = field(default_factory=lambda: np.zeros((0, 3, 3)))
    normals: Floats = field(default_factory=lambda: np.zeros((0, 3)))
    segments: Floats = field(default_factory=lambda: np.zeros((0, 2, 3)))
    width: float = _CURVE
    dots: Floats = field(default_factory=lambda: np.zeros((0, 3)))
    radius: float = _DOT
    cuts: Floats = field(default_factory=lambda: np.zeros((0, 3)))
    directions: Floats = field(default_factory=lambda: np.zeros((0, 3)))
    lit: bool = True


@dataclass(frozen=True, eq=False)
class Marks:
    """Points of one cycle, drawn as glyphs: positions in units (k, 3), colour "" or "#rrggbb"."""

    object_id: str
    cycle: Cycle
    units: Floats
    colour: str


@dataclass(frozen=True, eq=False)
class Scene:
    """All that is drawn.

    Attributes
    ----------
    view : SpaceView
    look : Look
    things : tuple of Thing
    marks : tuple of Marks
    texture : (rows, columns, 4) uint8 array
        Picture of the plane with basins, first row at the low end of its second axis.
    corner, sides : (3,), (2, 3) float arrays
        That plane in units: where its first cell begins, and its two sides; zeros without one.
    """

    view: SpaceView
    look: Look
    things: tuple[Thing, ...]
    marks: tuple[Marks, ...]
    texture: Image
    corner: Floats
    sides: Floats


def make_scene(
    study: Study,
    view: SpaceView,
    look: Look,
    selected: Sequence[str] = (),
    basins: BasinMap | None = None,
    detail: float = 0.0,
    faces: int = 0,
) -> Scene:
    """Collect what a view of space shows of a study.

    Parameters
    ----------
    study : Study
    view : SpaceView
    look : Look
        Colours.
    selected : ids of objects drawn heavier
    basins : BasinMap, optional
        Basins on the plane of the view; one of another plane is not shown, the plane stays grey.
    detail : float
        Steps of curves, in units of the box, that are not told apart.
    faces : int
        About so many triangles of surfaces are drawn; 0 for all.
    """
    heavy = frozenset(selected) | related(study, selected)
    things: list[Thing] = []
    corner, sides, texture = np.zeros(3), np.zeros((2, 3)), _grey(look)
    if view.slice_axis >= 0:
        plane, corner, sides = slice_plane(view)
        if basins is not None and basins_fit(basins, view):
            texture = slice_texture(basins, look, slice_colours(study, basins, look))
            if study.judgement is not None and (study.view is None or study.view.layers.get("unseen", True)):
                texture = veiled(
                    texture, study.judgement.seen, basins.plane, basins.x[:2], basins.y[:2], look
                )
            things += _settling(study, view, basins, look, faces)
        things += plane
    if view.shows("surfaces"):
        things += _surfaces(study, view, look, heavy, faces)
    if view.shows("manifolds"):
        things += _curves(study, view, look, heavy, detail)
    if view.shows("attractors"):
        things += _samples(study, view, look, heavy)
    if view.shows("recordings"):
        things += _recordings(study, view, look, heavy)
    if view.shows("plane") and study.view is not None and not view.frame.is_height:
        things += _frame_of(study, view, look)
    return Scene(view, look, tuple(things), tuple(_marks(study, view)), texture, corner, sides)


def _units(view: SpaceView, states: Floats) -> Floats:
    return np.asarray((view.frame.project(states) - view.middle) / view.half)


def _colour(hex_: str) -> tuple[float, float, float]:
    red, green, blue = rgb(hex_)
    return red / 255, green / 255, blue / 255


def _looks(study: Study, object_id: str) -> Appearance:
    return study.appearance.get(object_id, Appearance())


def _surfaces(study: Study, view: SpaceView, look: Look, heavy: frozenset[str], most: int) -> Iterator[Thing]:
    count = sum(surface.dimension == 2 for surface in study.surfaces or ())
    share_of_each = most // count if most and count else 0
    for i, surface in enumerate(study.surfaces or ()):
        object_id = f"surface:{i}"
        own = _looks(study, object_id)
        if not own.visible or surface.dimension != 2:
            continue
        faces = faces_of(surface, view, share_of_each)
        share = view.opacity + (1 - view.opacity) * 0.35 * (object_id in heavy)
        colour = _colour(own.colour or getattr(look, surface.which))
        yield Thing(object_id, colour, share, triangles=faces.triangles, normals=faces.normals)


def _settling(study: Study, view: SpaceView, basins: BasinMap, look: Look, most: int) -> Iterator[Thing]:
    """Settling times over the plane in the colours of the basins; part of the plane for who points at it."""
    if view.frame.is_height and view.shows("surfaces") and basins.block == 1:
        colours = slice_colours(study, basins, look)
        for label, triangles, normals in height_faces(basins, view, most):
            colour = _colour(mix(colours[label], look.background, _HEIGHT_MIX))
            yield Thing(PLANE, colour, view.opacity, triangles=triangles, normals=normals)


def _curves(
    study: Study, view: SpaceView, look: Look, heavy: frozenset[str], detail: float
) -> Iterator[Thing]:
    for i, manifold in enumerate(study.manifolds or ()):
        object_id = f"manifold:{i}"
        own = _looks(study, object_id)
        if not own.visible:
            continue
        strokes = strokes_of(manifold, view, detail)
        strong = object_id in heavy
        # A tangle of many lines is drawn quieter, as in the plane.
        long = float(np.linalg.norm(strokes.segments[:, 1] - strokes.segments[:, 0], axis=1).sum())
        share = 1.0 if strong else _CURVE_SHARE * float(np.clip((60.0 / max(long, 1e-9)) ** 0.5, 0.45, 1.0))
        colour = _colour(own.colour or getattr(look, manifold.which))
        yield Thing(
            object_id, colour, share, segments=strokes.segments, width=_HEAVY if strong else _CURVE,
            cuts=strokes.cuts, directions=strokes.directions,
        )  # fmt: skip


def _samples(study: Study, view: SpaceView, look: Look, heavy: frozenset[str]) -> Iterator[Thing]:
    for i, attractor in enumerate(study.known_attractors):
        object_id = f"attractor:{i}"
        own = _looks(study, object_id)
        if attractor.cycle is None and own.visible:
            colour = _colour(mix(own.colour or basin_colour(i, look.palette), look.ink, _DOT_MIX))
            dots = _units(view, attractor.points[:: 1 + len(attractor.points) // _MOST_DOTS])
            strong = object_id in heavy
            yield Thing(
                object_id, colour, 1.0 if strong else _DOT_SHARE, dots=dots, radius=_DOT + 0.4 * strong
            )


def _recordings(study: Study, view: SpaceView, look: Look, heavy: frozenset[str]) -> Iterator[Thing]:
    """What was measured, where the three axes can be computed from it: dimmed beside what the model does."""
    for i, recording in enumerate(study.recordings):
        object_id = f"recording:{i}"
        own = _looks(study, object_id)
        cast = shadow(study.model, view.frame, recording.alignment.matched)
        if not own.visible or cast is None:
            continue
        units = np.asarray((cast(recording.track) - view.middle) / view.half)
        segments = np.stack([units[:-1], units[1:]], axis=1)[:_MOST_RECORDED]
        segments = segments[np.isfinite(segments).all(axis=(1, 2))]
        colour, strong = _colour(own.colour or look.recording), object_id in heavy
        share = 0.9 if strong else 0.5 if len(segments) < 4000 else 0.3
        yield Thing(object_id, colour, share, segments=segments, width=_CURVE if strong else _HAIR)


def _frame_of(study: Study, view: SpaceView, look: Look) -> Iterator[Thing]:
    """The window of the phase space as a thin frame, as far as it lies in the box."""
    if study.view is None or len(study.view.plane.origin) != view.frame.basis.shape[1]:
        return
    x, y = study.view.x, study.view.y
    corners = _units(view, study.view.plane.embed([(x[0], y[0]), (x[1], y[0]), (x[1], y[1]), (x[0], y[1])]))
    reach = (view.high - view.low) / 2 / view.half
    from plrnn_explorer.dynamics.kernels.space_clip import box_triangles  # loads the compiler

    fan, _ = box_triangles(corners, np.array([0, 4]), -reach * 1.001, reach * 1.001)
    if len(fan):
        ring = np.concatenate([fan[0, :2], fan[:, 2], fan[0, :1]])
        segments = np.stack([ring[:-1], ring[1:]], axis=1)
        yield Thing("", _colour(look.muted), 0.75, segments=segments, width=_HAIR)


def _marks(study: Study, view: SpaceView) -> Iterator[Marks]:
    for i, cycle in enumerate(study.cycles.cycles if study.cycles else ()):
        own = _looks(study, f"cycle:{i}")
        if own.visible:
            yield Marks(f"cycle:{i}", cycle, _units(view, cycle.points), own.colour)


# The plane with basins -------------------------------------------------------------------------------


def slice_plane(view: SpaceView) -> tuple[list[Thing], Floats, Floats]:
    """The plane as two triangles and a thin frame; its corner (3,) and sides (2, 3) in units."""
    axis = view.slice_axis
    first, second = (i for i in range(3) if i != axis)
    reach = (view.high - view.low) / 2 / view.half
    corner = -reach
    corner[axis] = (view.slice_at - view.middle[axis]) / view.half[axis]
    sides = np.zeros((2, 3))
    sides[0, first], sides[1, second] = 2 * reach[first], 2 * reach[second]
    a, b, c, d = corner, corner + sides[0], corner + sides[0] + sides[1], corner + sides[1]
    normal = np.zeros((2, 3))
    normal[:, axis] = 1.0
    picture = Thing(
        PLANE,
        (1.0, 1.0, 1.0),
        _PLANE_SHARE,
        triangles=np.array([[a, b, c], [a, c, d]]),
        normals=normal,
        lit=False,
    )
    ring = np.array([[a, b], [b, c], [c, d], [d, a]])
    return [picture, Thing("", (0.5, 0.5, 0.5), 0.8, segments=ring, width=_HAIR)], corner, sides


def slice_window(view: SpaceView) -> tuple[Plane, tuple[float, float], tuple[float, float]]:
    """Plane of state space in which the view's basins lie, and the window of it inside the box."""
    first, second = (i for i in range(3) if i != view.slice_axis)
    x = (float(view.low[first]), float(view.high[first]))
    y = (float(view.low[second]), float(view.high[second]))
    return view.frame.plane(view.slice_axis, view.slice_at), x, y


def basins_fit(basins: BasinMap, view: SpaceView) -> bool:
    """Whether basins are those of the view's plane as it lies now."""
    plane, x, y = slice_window(view)
    same = np.allclose((basins.x[:2], basins.y[:2]), (x, y), rtol=1e-9, atol=0)
    return bool(same) and basins.plane.same_as(plane)


def slice_colours(study: Study, basins: BasinMap, look: Look) -> tuple[str, ...]:
    """Full colour of each attractor of a map: as the study shows the same attractor elsewhere."""
    known = {a.key: i for i, a in enumerate(study.known_attractors)}
    names, colours = names_of(study), []
    for number, attractor in enumerate(basins.attractors):
        i = known.get(attractor.key, -1)
        own = _looks(study, names.attractor_id(i)).colour if i >= 0 else ""
        colours.append(own or basin_colour(i if i >= 0 else number, look.palette))
    return tuple(colours)


def slice_texture(basins: BasinMap, look: Look, colours: Sequence[str]) -> Image:
    """Picture (ny, nx, 4) of basins on the plane.

    What is not computed yet is grey, what is undecided hatched; where orbits escape the plane is clear.
    """
    background = np.array(rgb(look.background), dtype=np.float64)
    shade = basin_image(basins, look, colours).astype(np.float64)
    pixels = np.full((*basins.labels.shape, 4), 255, dtype=np.uint8)
    pixels[..., :3] = np.clip(background + _DEEPER * (shade - background), 0, 255)
    ny, nx = basins.labels.shape
    unknown = (basins.labels == PENDING) | (basins.labels == UNDECIDED)
    pixels[unknown, :3] = rgb(look.undecided)
    hatch = (np.arange(ny)[:, None] + np.arange(nx)) % _HATCH == 0
    pixels[hatch & (basins.labels == UNDECIDED), :3] = rgb(look.hatch)
    pixels[basins.labels == ESCAPED, 3] = 0
    return pixels


def _grey(look: Look) -> Image:
    """Picture of a plane of which nothing is known."""
    return np.array([[[*rgb(look.undecided), 255]]], dtype=np.uint8)

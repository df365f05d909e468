"""The view of space on matplotlib axes: the picture as an image, box, numbers and glyphs as vectors."""

from __future__ import annotations

from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.collections import LineCollection

from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.export.look import GLYPHS, WIDTHS, Look, mix
from plrnn_explorer.export.markers import marker
from plrnn_explorer.export.selection import CROWDED
from plrnn_explorer.export.space import Rendered, render
from plrnn_explorer.export.space_axes import axis_name, box_lines
from plrnn_explorer.export.space_basins import plane_basins, space_of
from plrnn_explorer.export.space_heights import raised
from plrnn_explorer.export.space_lens import Lens
from plrnn_explorer.export.space_scene import Scene, make_scene
from plrnn_explorer.export.words import subscripted
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.space_view import SpaceView
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

#: Size of the picture in ordinary pixels, and pixels of the image for each.
_SIZE, _FINE = (440, 400), 4
#: Distance of numbers and names from the axes in ordinary pixels, and length of the ticks.
_NUMBERS, _NAMES, _TICK = 13.0, 34.0, 4.0
#: Points of one orbit drawn at most; what is left of a thing behind something that hides it wholly.
_MOST_POINTS, _THROUGH = 4000, 0.3


def draw_space(axes: Any, study: Study, look: Look, view: SpaceView | None = None) -> None:
    """Draw the three-dimensional view of a study.

    Parameters
    ----------
    axes : matplotlib Axes
        Their data coordinates become pixels of the picture.
    study : Study
    look : Look
    view : SpaceView, optional
        By default that of the study, or the first one of its model.

    Raises
    ------
    ExportError
        If the state space has one dimension, or two and no attractor to settle on is known.
    """
    if study.model.dimension < 2:
        raise ExportError(
            tr("A 3-D view needs a state space of two dimensions or more; choose other panels.")
        )
    if study.model.dimension == 2 and not study.known_attractors:
        raise ExportError(
            tr(
                "The 3-D view of a map of the plane shows how long states take to settle, but no attractor "
                "is known yet; map the basins first."
            )
        )
    view = view or study.space or space_of(study)
    basins = plane_basins(study, view, compute=True)
    view = raised(view, basins)
    lens = Lens.of(view, *_SIZE)
    fine = lens.sized(_SIZE[0] * _FINE, _SIZE[1] * _FINE)
    scene = make_scene(study, view, look, (), basins, 1.0 / fine.scale)
    picture = render(scene, fine, samples=2, layers=16, scale=_FINE)
    _prepare(axes)
    _draw_box(axes, view, lens, look)
    axes.imshow(_straight(picture), extent=(0, _SIZE[0], _SIZE[1], 0), zorder=2, interpolation="antialiased")
    _draw_orbits(axes, study, view, picture, look)
    _draw_glyphs(axes, scene, picture, look)
    left, top, right, bottom = _bounds(lens)
    axes.set_xlim(left, right)
    axes.set_ylim(bottom, top)
    axes.set_aspect("equal")


def _bounds(lens: Lens) -> tuple[float, float, float, float]:
    """Part of the picture that holds the box with its numbers, where it is seen whole."""
    corners = np.array([[(i >> k & 1) * 2 - 1 for k in range(3)] for i in range(8)]) * lens.reach
    seen = lens.seen(corners)[:, :2]
    if not np.isfinite(seen).all() or lens.camera.zoom > 1.2:
        return 0.0, 0.0, float(_SIZE[0]), float(_SIZE[1])
    low, high = seen.min(axis=0), seen.max(axis=0)
    margin = _NAMES + 14
    return float(low[0] - margin), float(low[1] - 8), float(high[0] + margin), float(high[1] + margin)


def _prepare(axes: Any) -> None:
    axes.set_xticks([])
    axes.set_yticks([])
    for spine in axes.spines.values():
        spine.set_visible(False)


def _straight(picture: Rendered) -> Floats:
    """The image with colours not multiplied by alpha, (rows, columns, 4) uint8."""
    image = picture.image.astype(np.float64)
    alpha = np.maximum(image[..., 3:], 1.0)
    image[..., :3] = np.minimum(255.0, image[..., :3] * 255.0 / alpha)
    return np.asarray(np.rint(image), dtype=np.uint8)


def _draw_box(axes: Any, view: SpaceView, lens: Lens, look: Look) -> None:
    lines = box_lines(view, lens)
    for ends, colour, width in (
        (lines.grid, mix(look.hairline, look.background, 0.6), 0.3),
        (lines.edges, look.hairline, WIDTHS["frame"]),
    ):
        axes.add_collection(LineCollection(list(ends), colors=colour, linewidths=width, zorder=1))
    small = mpl.rcParams["xtick.labelsize"]
    for line in lines.axes:
        if not line.ticks:
            continue
        ticks = [(place, place + _TICK * line.outward) for place, _ in line.ticks]
        axes.add_collection(LineCollection(ticks, colors=look.muted, linewidths=WIDTHS["frame"], zorder=3))
        for place, text in line.ticks:
            _write(axes, place + _NUMBERS * line.outward, text, look.muted, small)
        name = subscripted(axis_name(view, line.axis))
        middle = line.ends.mean(axis=0) + _NAMES * line.outward
        if view.frame.is_height and line.axis == 2:  # long words: over the upper end, not across the box
            middle = line.ends[int(np.argmin(line.ends[:, 1]))] - (0.0, _NUMBERS)
        _write(axes, middle, name, look.ink, mpl.rcParams["axes.labelsize"])


def _write(axes: Any, at: Floats, text: str, colour: str, size: Any) -> None:
    axes.text(
        float(at[0]), float(at[1]), text, color=colour, fontsize=size, ha="center", va="center", zorder=6,
        parse_math=False,
    )  # fmt: skip


def _draw_orbits(axes: Any, study: Study, view: SpaceView, picture: Rendered, look: Look) -> None:
    if not view.shows("orbits"):
        return
    for i, orbit in enumerate(study.orbits):
        own = study.appearance.get(f"orbit:{i}")
        if own is not None and not own.visible:
            continue
        units = picture.lens.units(view.frame.project(orbit.points[-_MOST_POINTS:]))
        seen = picture.lens.seen(units)
        good = np.isfinite(seen).all(axis=1) & (np.abs(units) < 1e3).all(axis=1)
        seen = seen if good.all() else seen[: int(np.argmin(good))]
        if len(seen) < 2:
            continue
        clear = _THROUGH + (1 - _THROUGH) * picture.clear_at(seen)
        ink = own.colour if own is not None and own.colour else look.orbit
        shades = [mix(ink, look.background, round(float(c), 1)) for c in clear[1:]]
        ways = np.stack([seen[:-1, :2], seen[1:, :2]], axis=1) / _FINE
        axes.add_collection(LineCollection(list(ways), colors=shades, linewidths=WIDTHS["orbit"], zorder=4))


def _draw_glyphs(axes: Any, scene: Scene, picture: Rendered, look: Look) -> None:
    total = sum(mark.cycle.period for mark in scene.marks if mark.cycle.period > 1)
    found = []
    for mark in scene.marks:
        if mark.cycle.period > 1 and total > CROWDED and not mark.cycle.is_stable:
            continue
        seen = picture.lens.seen(mark.units)
        if not np.isfinite(seen).all():
            continue
        xy, clear = seen[:, :2] / _FINE, picture.clear_at(seen)
        if mark.cycle.period > 1:
            ring = np.concatenate([xy, xy[:1]])
            axes.plot(
                ring[:, 0], ring[:, 1], color=look.muted, lw=WIDTHS["cycle"], ls=(0, (1, 2)), zorder=4.5
            )
        scale = 1.0 if mark.cycle.period == 1 else 0.75
        found += [(s[2], p, float(c), mark, scale) for s, p, c in zip(seen, xy, clear)]
    for _, place, share, mark, scale in sorted(found, key=lambda each: each[0]):
        ink = mix(mark.colour or look.ink, look.background, _THROUGH + (1 - _THROUGH) * share)
        options = marker(GLYPHS[mark.cycle.stability], look, ink, scale)
        axes.plot([float(place[0])], [float(place[1])], zorder=5, **options)

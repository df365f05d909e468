"""What lies under the mouse besides points: manifolds, orbits, recordings, borders and basins."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

import numpy as np

from plrnn_explorer.dynamics.basin_map import ESCAPED, UNDECIDED
from plrnn_explorer.dynamics.manifold import Manifold
from plrnn_explorer.dynamics.surface import Surface
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.plots.layers import Layers
from plrnn_explorer.gui.plots.marks import DOT_REACH
from plrnn_explorer.gui.plots.orbit_player import OrbitPlayer
from plrnn_explorer.gui.plots.picture import Picture
from plrnn_explorer.gui.plots.readout import cell_at
from plrnn_explorer.gui.plots.view_sync import same_plane
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.names import attractor_name, object_name
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

#: Distance in pixels within which a line is pointed at; steps of an orbit that can be pointed at.
_REACH, _MOST_STEPS = 4.0, 4000


@dataclass(frozen=True)
class Hit:
    """Something under the mouse: its id ("" for places) and rich text about it."""

    object_id: str
    text: str


def line_at(layers: Layers, player: OrbitPlayer, picture: Picture, xy: tuple[float, float]) -> Hit | None:
    """The orbit, manifold or recording at a position, in that order."""
    orbit = _orbit_at(player, picture, xy)
    if orbit is not None:
        return orbit
    if picture.shows("manifolds"):
        found = layers.manifolds.nearest(xy, picture.pixel, _REACH)
        if found is not None:
            return Hit(found[0], manifold_text(picture.study, *found))
    recorded = layers.recordings.nearest(xy, picture.pixel, _REACH)
    return Hit(recorded, _titled(picture.study, recorded)) if recorded else None


def place_text(picture: Picture, xy: tuple[float, float]) -> str:
    """Rich text about a place: the border that runs through it and the basin it lies in; "" for nothing."""
    return "<br>".join(part for part in (_border_text(picture, xy), _basin_text(picture, xy)) if part)


def manifold_text(study: Study, object_id: str, row: int) -> str:
    """Which manifold of which cycle it is, and how far along it the segment `row` lies."""
    found, title = study.find(object_id), _titled(study, object_id)
    if isinstance(found, Surface):
        return title
    if not isinstance(found, Manifold) or not 0 <= row < len(found.segments):
        return title
    away = tr("arclength {s} from the cycle").format(s=fmt.number(arclength_at(found, row), 4))
    steps = int(found.generation[row])
    came = fmt.plural(steps, "step") + " " + tr("of the map from the local manifold")
    return f"{title}<br>{escape(away)} · {escape(came)}"


def arclength_at(manifold: Manifold, row: int) -> float:
    """Length of a manifold's branch from the cycle up to the middle of a segment."""
    same = manifold.branch[:row] == manifold.branch[row]
    return float(manifold.lengths[:row][same].sum() + manifold.lengths[row] / 2)


def _titled(study: Study, object_id: str) -> str:
    return f"<b>{escape(object_name(study, object_id))}</b>"


def _orbit_at(player: OrbitPlayer, picture: Picture, xy: tuple[float, float]) -> Hit | None:
    """The orbit one of whose points lies here, and the step of it."""
    best, hit = DOT_REACH, None
    for i, track in enumerate(player.tracks):
        if not picture.appearance(f"orbit:{i}").visible:
            continue
        first = max(0, track.now + 1 - _MOST_STEPS)
        points = track.points[first : track.now + 1]
        with np.errstate(all="ignore"):
            off = (picture.plane.project(points) - np.array(xy)) / picture.pixel
            distance = np.hypot(off[:, 0], off[:, 1])
        near = int(np.nanargmin(distance)) if np.isfinite(distance).any() else -1
        if near >= 0 and distance[near] <= best:
            best, step = float(distance[near]), first + near + track.orbit.first
            said = "" if track.forgot else " " + tr("step {n}").format(n=step)
            grab = tr("drag its start or head to move it")
            hit = Hit(f"orbit:{i}", f"{_titled(picture.study, f'orbit:{i}')}{said}<br>{escape(grab)}")
    return hit


def _border_text(picture: Picture, xy: tuple[float, float]) -> str:
    """Units whose border runs through here."""
    if not picture.shows("borders"):
        return ""
    model, plane = picture.study.model, picture.plane
    slopes = model.W2 @ plane.basis.T * picture.pixel
    steep = np.hypot(slopes[:, 0], slopes[:, 1])
    value: Floats = np.abs(model.preactivation(plane.embed(np.array(xy))))
    near = np.flatnonzero((steep > 0) & (value <= _REACH * steep))
    if not len(near):
        return ""
    units = ", ".join(str(i + 1) for i in near[:4]) + (" …" if len(near) > 4 else "")
    return tr("Border of unit {units}").format(units=units)


def _basin_text(picture: Picture, xy: tuple[float, float]) -> str:
    """Where an orbit from here settles, in how many steps, and whether that is proved."""
    basins, study = picture.study.basins, picture.study
    if basins is None or not picture.shows("basins") or not same_plane(basins.plane, picture.plane):
        return ""
    cell = cell_at(basins, xy)
    if cell is None:
        return ""
    label, steps = int(basins.labels[cell]), fmt.plural(int(basins.steps[cell]), "step")
    if label == ESCAPED:
        proof = tr("certified") if basins.certified[cell] else tr("not certified")
        return tr("Escapes in {steps}").format(steps=steps) + f", {proof}"
    if label == UNDECIDED:
        return tr("Undecided: not settled in the steps allowed")
    if not 0 <= label < len(basins.attractors):
        return ""
    name = escape(attractor_name(study, label))
    proof = tr("certified") if basins.certified[cell] else tr("not certified")
    return tr("Basin of <b>{name}</b>: settles in {steps}, {proof}").format(
        name=name, steps=steps, proof=proof
    )

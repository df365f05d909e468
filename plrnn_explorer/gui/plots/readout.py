"""Where the cursor is and what happens from there, in words for the status bar."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.dynamics.axes import axes_shown
from plrnn_explorer.dynamics.basin_map import ESCAPED, UNDECIDED, BasinMap
from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.gui.format import plural
from plrnn_explorer.gui.plots.picture import Picture
from plrnn_explorer.gui.plots.text import data_words, position
from plrnn_explorer.gui.plots.view_sync import same_plane
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.names import attractor_name
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr, within


def cursor_text(picture: Picture, xy: tuple[float, float]) -> str:
    """Position of the cursor and, where the basins are known, where an orbit from there ends."""
    where = _where(picture, xy)
    basins = picture.study.basins
    if basins is None or not same_plane(basins.plane, picture.plane):
        return where
    cell = cell_at(basins, xy)
    if cell is None:
        return where
    label, steps = int(basins.labels[cell]), int(basins.steps[cell])
    counted = plural(steps, "step")
    if label == ESCAPED:
        proof = "" if basins.certified[cell] else tr(" (not proved)")
        return tr("{where} → escapes in {counted}").format(where=where, counted=counted) + proof
    if label == UNDECIDED:
        return tr("{where} → undecided").format(where=where)
    if not 0 <= label < len(basins.attractors):
        return where
    name = attractor_name(picture.study, label)
    proof = "" if basins.certified[cell] else tr(" (not proved)")
    return tr("{where} → {name} in {counted}{proof}").format(
        where=where, name=within(name), counted=counted, proof=proof
    )


def _where(picture: Picture, xy: tuple[float, float]) -> str:
    """Position in the window; where the model observes data, the state and the data values there."""
    model, seen = picture.study.model, picture.study.model.observation
    if seen is None:
        return position(xy, float(picture.pixel.min()))
    state = picture.plane.embed(np.array(xy))
    axes = [axis for axis in axes_shown(model, picture.plane) if axis is not None and axis.kind == "data"]
    if len(axes) < 2:
        return f"{position(xy, float(picture.pixel.min()))} · {data_words(seen, seen(state))}"
    shown = data_words(seen, seen(state), [axis.index for axis in axes], picture.pixel)
    return f"{shown} · z = {position(state, longest=3)}"


def cell_at(basins: BasinMap, xy: tuple[float, float]) -> tuple[int, int] | None:
    """Row and column of the cell that holds a position."""
    index = []
    for value, (low, high, count) in zip(xy, (basins.x, basins.y)):
        i = int(np.floor((value - low) / (high - low) * count))
        if not 0 <= i < count:
            return None
        index.append(i)
    return index[1], index[0]


def selected_state(study: Study | None, object_id: str) -> Floats | None:
    """State (M,) an object stands for: a cycle's first point, a homoclinic point; else None."""
    found = study.find(object_id) if study else None
    if isinstance(found, Cycle):
        return np.asarray(found.points[0])
    index = object_id.partition("/")[2]
    if isinstance(found, HomoclinicPoints) and index.isdigit() and int(index) < len(found):
        return np.asarray(found.points[int(index)])
    return None


def summary(study: Study | None) -> str:
    """What the plot shows, for those who do not see it."""
    if study is None:
        return tr("No model is open")
    found = study.cycles
    if found is None:
        return tr("Model {name}: nothing analysed yet").format(name=study.model.name)
    counts = [(found.count(kind), kind) for kind in ("sink", "saddle", "source", "neutral")]
    words = ", ".join(
        plural(n, kind, tr("neutral ones") if kind == "neutral" else "") for n, kind in counts if n
    )
    return tr("Model {name}: {value}").format(name=study.model.name, value=words or tr("no cycles found"))

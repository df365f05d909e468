"""Selecting anything selects it everywhere: every kind of object against every panel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.progress import finish
from plrnn_explorer.dynamics.slices import slice_stable_manifold
from plrnn_explorer.dynamics.statistics import statistics_steps
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.study.regions import region_id
from plrnn_explorer.study.study import Orbit, Study
from tests.factories import bistable_cycles, bistable_map, curve_study, lozi_study

SPACE, OBJECTS, SPECTRUM, BASINS = "space", "objects", "spectrum", "basins"
CONNECTIONS, SERIES, REGIONS, MODEL, SUMMARY = "connections", "series", "regions", "model", "summary"


def everything() -> Study:
    """Sinks, a saddle, manifolds, a slice, basins, a closed curve that was measured, orbits, a recording."""
    study = curve_study()
    model = study.model
    assert study.basins is not None
    curve = study.basins.attractors[2]
    starts = curve.points[:: max(1, -(-len(curve.points) // 4))]
    sink = study.cycles.cycles[0].points[0]
    orbits = (Orbit(model.orbit(sink + 1e-4, 60)), *study.orbits)
    window = (-3.0, 3.0), (-2.0, 2.0)
    piece = slice_stable_manifold(model, bistable_cycles()[2], Plane.through(np.zeros(2)), *window)
    return study.with_changes(
        statistics={"attractor:2": finish(statistics_steps(model, starts, 200, 10))},
        orbits=orbits,
        recordings=(Recording(np.zeros((20, 1)), ("rate",), ("Hz",), name="measured"),),
        slices=(piece,),
    )


def chaotic() -> Study:
    """The Lozi map: saddles, a 2-cycle, homoclinic points, an orbit."""
    return lozi_study().with_changes(appearance={})


def sink_region() -> str:
    return region_id(bistable_map().region(bistable_cycles()[0].points[0]))


#: Kind: the study, the id, the panels that show it, and what the others would have to show.
KINDS: dict[str, tuple[Callable[[], Study], str, set[str]]] = {
    "sink": (everything, "cycle:0", {SPACE, OBJECTS, SPECTRUM, BASINS, REGIONS}),
    "saddle": (chaotic, "cycle:0", {SPACE, OBJECTS, SPECTRUM, CONNECTIONS, REGIONS}),
    "cycle": (chaotic, "cycle:2", {SPACE, OBJECTS, SPECTRUM, SERIES, REGIONS}),
    "manifold": (chaotic, "manifold:0", {SPACE, OBJECTS, SPECTRUM, CONNECTIONS, REGIONS}),
    "slice": (everything, "slice:0", {SPACE, OBJECTS, SPECTRUM, REGIONS}),
    "homoclinic set": (chaotic, "connection:0", {SPACE, OBJECTS, SPECTRUM, CONNECTIONS, SERIES, REGIONS}),
    "homoclinic point": (chaotic, "connection:0/1", {SPACE, OBJECTS, SPECTRUM, CONNECTIONS, SERIES, REGIONS}),
    "attractor": (everything, "attractor:2", {SPACE, OBJECTS, SPECTRUM, BASINS, SERIES}),
    "orbit": (everything, "orbit:0", {SPACE, OBJECTS, SPECTRUM, BASINS, SERIES, REGIONS, MODEL}),
    "recording": (everything, "recording:0", {SPACE, OBJECTS, SERIES}),
    "basin of the undecided": (everything, "basin:undecided", {SPACE, BASINS}),
    "region": (everything, sink_region(), {SPACE, OBJECTS, SPECTRUM, BASINS, REGIONS}),
}


def seen(window, panel: str) -> Any:
    """What a panel shows that depends on the selection."""
    panels, space = window.panels, window.phase_space
    if panel == SPACE:
        space.redraw()
        picture = space.picture()
        return picture.selected, picture.related, space.area.grab().toImage()
    if panel == OBJECTS:
        return panels.objects.selected_ids(), panels.objects.model.related
    if panel == SPECTRUM:
        shown = panels.spectrum
        return (
            shown.body.isVisible(),
            shown.heading.text(),
            shown.empty.text.text(),
            shown.plot.values.tolist(),
        )
    if panel == BASINS:
        return [i.row() for i in panels.basins.view.selectionModel().selectedIndexes()]
    if panel == CONNECTIONS:
        table = panels.connections.table
        return sorted(i.row() for i in table.selectionModel().selectedRows()), panels.connections.walk.walk
    if panel == SERIES:
        return panels.series.windowTitle(), panels.series.points.tolist(), panels.series._recording_id
    if panel == REGIONS:
        shown = panels.regions
        marks = shown.graph._selected, shown.graph._marked, shown.card.isVisible()
        return *marks, shown.path.isVisible(), shown.chooser.currentData()
    return panels.model.dynamics.chooser.currentData(), panels.model.dynamics.button.text()


FRONT = {SPACE: "spectrum", OBJECTS: "objects", SERIES: "series"}


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_selected_is_seen_in_every_panel_that_can_show_it(window, qtbot, kind):
    make, object_id, panels = KINDS[kind]
    study = make()
    if object_id == "recording:0":
        study = replace(study, recordings=(study.recordings[0], replace(study.recordings[0], name="other")))
        object_id = "recording:1"
    window.session.show_study(study)
    for panel in (SPACE, OBJECTS, SPECTRUM, BASINS, CONNECTIONS, SERIES, REGIONS, MODEL):
        window.docks.raise_(FRONT.get(panel, panel))
        if kind == "orbit":
            window.session.select("orbit:1")  # panels keep showing the last one
        window.session.select("")
        qtbot.wait(10)
        before = seen(window, panel)
        window.session.select(object_id)
        after = seen(window, panel)
        assert (before != after) == (panel in panels), f"{kind} in {panel}: {before} → {after}"


@pytest.mark.parametrize("kind", KINDS)
def test_a_panel_that_was_behind_catches_up(window, qtbot, kind):
    """Selected while another tab was in front, shown when it comes forward."""
    make, object_id, panels = KINDS[kind]
    window.session.show_study(make())
    for panel in panels & {SPECTRUM, BASINS, CONNECTIONS, REGIONS}:
        window.docks.raise_(panel)
        qtbot.wait(10)
        window.session.select(object_id)
        direct = seen(window, panel)
        window.session.select("")
        other = {SPECTRUM: REGIONS, REGIONS: SPECTRUM, BASINS: CONNECTIONS, CONNECTIONS: BASINS}[panel]
        window.docks.raise_(other)
        qtbot.wait(10)
        window.session.select(object_id)
        window.docks.raise_(panel)
        qtbot.wait(10)
        again = seen(window, panel)
        assert again[:1] == direct[:1]


def test_the_right_things_are_shown(window, qtbot):
    window.session.show_study(chaotic())
    study = window.session.study
    window.session.select("manifold:0")
    assert window.panels.spectrum.heading.text() == "Saddle 1"
    assert "cycle:0" in window.objects.model.related
    window.session.select("connection:0/1")
    assert window.objects.selected_ids() == ["connection:0"]
    assert {"cycle:0", "manifold:0", "manifold:1"} <= window.objects.model.related
    window.session.select(region_id(study.model.region(study.cycles.cycles[1].points[0])))
    assert "cycle:1" in window.objects.model.related
    assert "cycle:0" not in window.objects.model.related


def test_an_orbit_leads_to_the_attractor_it_is_at(window, qtbot):
    window.session.show_study(everything())
    window.docks.raise_("basins")
    window.session.select("orbit:0")
    qtbot.waitUntil(lambda: window.panels.spectrum.heading.text() == "Sink 1")  # it may lie behind a tab
    assert window.objects.model.related == {"cycle:0"}
    rows = [i.row() for i in window.panels.basins.view.selectionModel().selectedIndexes()]
    assert [window.panels.basins.model.bars[row].object_id for row in rows] == ["cycle:0"]


def test_a_click_on_a_basin_row_selects_its_attractor_everywhere(window, qtbot):
    window.session.show_study(everything())
    window.docks.raise_("basins")
    qtbot.wait(10)
    panel = window.panels.basins
    row = next(i for i, bar in enumerate(panel.model.bars) if bar.object_id == "cycle:1")
    panel.view.setCurrentIndex(panel.model.index(row))
    assert window.session.selection == "cycle:1"
    assert window.objects.selected_ids() == ["cycle:1"]
    qtbot.waitUntil(lambda: window.panels.spectrum.heading.text() == "Sink 2")  # it may lie behind a tab

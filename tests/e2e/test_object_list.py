"""Finding objects in a long list: filter field, chips, groups, order, what is said of the rest."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from plrnn_explorer.dynamics.cycle import CycleSet
from plrnn_explorer.gui.panels.object_filter import ListOptions, arranged
from plrnn_explorer.gui.panels.object_groups import groups_of
from plrnn_explorer.study.names import names_of
from tests.factories import bistable_study, curve_study, lozi_study
from tests.gui.panels.conftest import a_sink


def ids_shown(study, text="", chips=(), **how):
    options = ListOptions(text, frozenset(chips), **how)
    found = arranged(study, names_of(study), groups_of(study), options)
    return [entry.id for group in found.groups for entry in group.entries]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("main", {"cycle:0", "manifold:0", "manifold:1", "connection:0"}),
        ("2-cycle", {"cycle:2"}),
        ("period 2", {"cycle:2"}),
        ("period > 1", {"cycle:2"}),
        ("period <= 1 saddle cycle", set()),
        ("period 1 fixed", {"cycle:0", "cycle:1"}),
        ("stable", {"manifold:1"}),
        ("unstable manifold", {"manifold:0"}),
        ("unstable", {"manifold:0", "cycle:0", "cycle:1", "cycle:2"}),
        ("homoclinic", {"connection:0"}),
        ("certified", set()),
        ("uncertified", {"connection:0"}),
        ("orbit", {"orbit:0"}),
        ("nothing of this name", set()),
        ("[(", set()),
    ],
)
def test_words_match_names_and_kinds(text, expected):
    assert set(ids_shown(lozi_study(), text)) == expected


def test_stable_and_sinks():
    study = bistable_study()
    assert set(ids_shown(study, "stable fixed")) == {"cycle:0", "cycle:1"}
    assert set(ids_shown(study, chips=("sinks",))) == {"cycle:0", "cycle:1"}
    assert set(ids_shown(study, chips=("saddles",))) == {"cycle:2"}
    assert set(ids_shown(study, chips=("sinks", "saddles"))) == {"cycle:0", "cycle:1", "cycle:2"}
    hidden = study.with_changes(appearance={"cycle:0": replace(study_look(study), visible=False)})
    assert set(ids_shown(hidden, chips=("sinks", "visible"))) == {"cycle:1"}
    assert set(ids_shown(hidden, "hidden")) == {"cycle:0"}
    assert set(ids_shown(curve_study(), "closed curve")) == {"attractor:2"}
    assert set(ids_shown(lozi_study(), chips=("chaotic",))) == {"connection:0"}


def study_look(study):
    from plrnn_explorer.study.study import Appearance

    return study.appearance.get("cycle:0", Appearance())


@pytest.mark.parametrize("grouping", ["period", "kind", "stability", "itinerary"])
@pytest.mark.parametrize("sort", ["found", "name", "growth", "border"])
def test_groups_and_order_lose_nothing(grouping, sort):
    study = lozi_study()
    shown = ids_shown(study, grouping=grouping, sort=sort)
    assert sorted(shown) == sorted(study.ids())


def test_groups_are_what_they_say():
    study = bistable_study()
    found = arranged(study, names_of(study), groups_of(study), ListOptions(grouping="stability"))
    titles = [group.title for group in found.groups[:2]]
    assert titles == ["Sinks · 2", "Saddles · 1"]
    study = lozi_study()
    found = arranged(study, names_of(study), groups_of(study), ListOptions(grouping="itinerary"))
    assert [g.title for g in found.groups[:2]] == ["In one region · 2", "Through 2 regions · 1"]


def test_sorted_by_growth_the_strongest_comes_first():
    study = lozi_study()
    ids = ids_shown(study, chips=("saddles",), grouping="kind", sort="growth")
    sizes = [abs(study.cycles.cycles[int(i[6:])].eigenvalues).max() for i in ids]
    assert len(sizes) == 3
    assert sizes[:2] == sorted(sizes[:2], reverse=True)
    names = ids_shown(
        lozi_study().with_changes(cycles=many_cycles(12), appearance={}), "period 2", sort="name"
    )
    assert names == [f"cycle:{i}" for i in range(12)]  # 2 before 10


def many_cycles(n, period=2):
    cycles = tuple(a_sink(period=period, number=i) for i in range(n))
    return CycleSet(cycles, completeness={1: "complete", period: "complete"})


@pytest.fixture
def loaded(window, qtbot):
    window.session.show_study(lozi_study())
    qtbot.wait(50)
    return window


def test_ctrl_f_filters_and_says_how_many_are_left(loaded, qtbot):
    panel = loaded.objects
    loaded.actions_["filter"].trigger()
    assert panel.bar.field.hasFocus()
    qtbot.keyClicks(panel.bar.field, "period 2")
    qtbot.waitUntil(lambda: panel.count.isVisible())
    total = len(list(loaded.session.study.ids()))
    assert panel.count.text() == f"1 of {total} shown"
    qtbot.keyClick(panel.bar.field, Qt.Key.Key_Return)
    assert panel.view.hasFocus()
    assert loaded.session.selection == "cycle:2"
    panel.bar.field.setFocus()
    qtbot.keyClick(panel.bar.field, Qt.Key.Key_Escape)
    assert panel.bar.field.text() == ""
    assert not panel.count.isVisible()
    assert loaded.session.selection == "cycle:2"


def test_what_the_filter_leaves_out_stays_selected(loaded, qtbot):
    panel, session = loaded.objects, loaded.session
    session.select("cycle:0")
    panel.bar.field.setText("period 2")
    qtbot.waitUntil(lambda: panel.count.isVisible())
    assert session.selection == "cycle:0"
    assert panel.selected_ids() == []
    panel.bar.clear()
    assert panel.selected_ids() == ["cycle:0"]


def test_chips_and_groups_by_hand(loaded, qtbot):
    panel = loaded.objects
    panel.bar.chips["saddles"].click()
    assert panel.count.text().startswith("3 of")
    panel.bar.chips["saddles"].click()
    panel.bar.choose(grouping="stability")
    assert panel.model.index(0, 0).data() == "Saddles · 3"
    panel.bar.choose(grouping="kind", sort="name")
    assert [panel.model.index(r, 0).data() for r in range(2)] == ["Fixed points · 2", "Cycles · 1"]


def test_many_cycles_do_not_bury_the_manifolds(loaded):
    """Groups of cycles fold by themselves; what the user unfolds stays so while results come."""
    session, panel = loaded.session, loaded.objects
    study = session.study
    cycles = many_cycles(30)
    session.apply(cycles=replace(cycles, cycles=(*study.cycles.cycles[:2], *cycles.cycles)))
    rows = {panel.model.index(r, 0).data().partition(" · ")[0]: panel.model.index(r, 0)
            for r in range(panel.model.rowCount())}  # fmt: skip
    assert panel.view.isExpanded(rows["Fixed points"])
    assert not panel.view.isExpanded(rows["Cycles of period 2"])
    assert panel.view.isExpanded(rows["Manifolds"])
    panel.view.setExpanded(rows["Cycles of period 2"], True)
    session.apply(orbits=())
    assert panel.view.isExpanded(rows["Cycles of period 2"])


def test_the_filter_unfolds_what_it_finds(loaded, qtbot):
    session, panel = loaded.session, loaded.objects
    cycles = many_cycles(30)
    session.apply(cycles=cycles)
    panel.bar.field.setText("period 2")
    qtbot.waitUntil(lambda: panel.count.isVisible())
    group = next(panel.model.index(r, 0) for r in range(panel.model.rowCount()))
    assert panel.view.isExpanded(group)

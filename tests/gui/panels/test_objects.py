"""The objects panel: what it lists, both ways of selecting, what the user changes."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QColorDialog, QLineEdit

from plrnn_explorer.export.summary import summary
from plrnn_explorer.gui.panels.object_delegate import first_fitting, places
from plrnn_explorer.gui.panels.object_descriptions import alike, describe, two_decimals
from plrnn_explorer.gui.panels.object_groups import groups_of
from plrnn_explorer.gui.panels.object_model import ID_ROLE
from plrnn_explorer.gui.panels.objects import ObjectsPanel
from plrnn_explorer.gui.panels.row_changes import row_changes
from plrnn_explorer.study.names import Names

from .conftest import a_sink, without_results


@pytest.fixture
def panel(qtbot, session, theme, study):
    session.show_study(study)
    panel = ObjectsPanel(session, theme)
    qtbot.addWidget(panel)
    panel.resize(320, 700)
    panel.show()
    return panel


def group_titles(panel) -> list[str]:
    model = panel.model
    groups = [model.index(r, 0).data(Qt.ItemDataRole.AccessibleTextRole) for r in range(model.rowCount())]
    return groups


def click(qtbot, panel, object_id: str, part: str, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    rect = panel.view.visualRect(panel.model.index_of(object_id))
    point = getattr(places(rect), part).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, modifier, QPoint(point))


def test_numbers_stand_with_the_word_that_qualifies_them(panel):
    assert group_titles(panel) == [
        "Fixed points · 4 complete",
        "Cycles of period 2 · 1 exhaustive",
        "Cycles of period 3–4 · 0 searched",
        "Manifolds · 2 1 cut short",
        "Homoclinic points · 3 not certified",
        "Orbits · 1",
    ]


def test_what_was_followed_is_not_called_searched(panel, session, study):
    followed = replace(study.cycles, parameters={"method": "following"})
    session.show_study(replace(study, cycles=followed))
    titles = group_titles(panel)
    assert "Cycles of period 3–4 · 0 followed" in titles
    assert "Fixed points · 4 complete" in titles  # proved again at every input
    sentences = " ".join(summary(session.study))
    assert "followed from another input, not searched" in sentences
    assert "(searched" not in sentences


def test_every_period_has_a_word_even_while_it_is_searched(panel, session, study):
    running = replace(study.cycles, completeness={1: "complete"})
    session.apply(cycles=running)
    assert group_titles(panel)[1] == "Cycles of period 2 · 1 so far"


def test_selecting_here_selects_everywhere(qtbot, panel, session):
    click(qtbot, panel, "cycle:2", "text")
    assert session.selection == "cycle:2"


def test_selecting_elsewhere_selects_here(panel, session):
    session.select("manifold:1")
    assert panel.selected_ids() == ["manifold:1"]
    session.select("connection:0/2")
    assert panel.selected_ids() == ["connection:0"]
    assert session.selection == "connection:0/2"
    session.select("")
    assert panel.selected_ids() == []


def test_selecting_a_folded_object_unfolds_its_group(panel, session):
    group = panel.model.index(0, 0)
    panel.view.setExpanded(group, False)
    session.select("cycle:1")
    assert panel.view.isExpanded(group)


def test_escape_selects_nothing(qtbot, panel, session):
    session.select("cycle:1")
    qtbot.keyClick(panel.view, Qt.Key.Key_Escape)
    assert session.selection == ""
    assert panel.selected_ids() == []


def test_eye_hides_and_undo_shows(qtbot, panel, session):
    click(qtbot, panel, "cycle:0", "eye")
    assert not session.appearance("cycle:0").visible
    assert session.selection == ""  # the eye selects nothing
    session.undo_stack.undo()
    assert session.appearance("cycle:0").visible


def test_eye_of_a_group_hides_all_its_objects(qtbot, panel, session):
    rect = panel.view.visualRect(panel.model.index(0, 0))
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=places(rect).eye.center())
    assert [session.appearance(f"cycle:{i}").visible for i in range(5)] == [False] * 4 + [True]


def test_click_on_a_group_folds_it(qtbot, panel):
    group = panel.model.index(0, 0)
    click_at = panel.view.visualRect(group).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=click_at)
    assert not panel.view.isExpanded(group)


def test_space_hides_several_at_once(qtbot, panel, session):
    click(qtbot, panel, "cycle:0", "text")
    click(qtbot, panel, "cycle:2", "text", Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    assert [session.appearance(f"cycle:{i}").visible for i in range(4)] == [False, False, False, True]
    assert session.undo_stack.count() == 1


def test_hide_others_and_show_all(panel, session, study):
    session.select("cycle:0")
    panel.hide_others()
    assert [i for i in study.ids() if session.appearance(i).visible] == ["cycle:0"]
    panel.show_all()
    assert all(session.appearance(i).visible for i in study.ids())


def test_rename_in_place_and_undo(qtbot, panel, session):
    session.select("cycle:0")
    qtbot.keyClick(panel.view, Qt.Key.Key_F2)
    editor = panel.view.viewport().findChild(QLineEdit)
    editor.clear()
    qtbot.keyClicks(editor, "Rest state")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.appearance("cycle:0").name == "Rest state")
    assert panel.model.index_of("cycle:0").data() == "Rest state"
    session.undo_stack.undo()
    assert panel.model.index_of("cycle:0").data() == "Sink 1"


def test_renaming_to_the_same_changes_nothing(panel, session):
    panel.model.setData(panel.model.index_of("cycle:0"), "Sink 1")
    assert session.undo_stack.count() == 0


def test_colour_is_undoable(panel, session, monkeypatch):
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_a: QColor("#123456"))
    session.select("cycle:0")
    panel.choose_colour()
    assert session.appearance("cycle:0").colour == "#123456"
    session.undo_stack.undo()
    assert session.appearance("cycle:0").colour == ""


def test_copy_has_every_digit(qtbot, panel, session, study):
    session.select("cycle:2")
    panel.view.setFocus()
    panel.copy()
    line = QGuiApplication.clipboard().text().splitlines()[1].split("\t")
    assert line[:3] == ["Saddle 1", "saddle", "1"]
    assert [float(v) for v in line[3].split(", ")] == study.cycles.cycles[2].points[0].tolist()
    panel.copy_coordinates()
    rows = QGuiApplication.clipboard().text().splitlines()
    assert rows[0] == "z1\tz2"
    assert [float(v) for v in rows[1].split("\t")] == study.cycles.cycles[2].points[0].tolist()


def test_nothing_found_yet_offers_the_search(panel, session, study, monkeypatch):
    session.show_study(without_results(study))
    asked = []
    monkeypatch.setattr(session, "analyse", lambda stages, title: asked.append((stages, title)))
    assert not panel.body.isVisible()
    assert panel.empty.button.isVisible()
    panel.empty.button.click()
    assert asked == [(("cycles",), "Find cycles")]


def test_no_model_offers_no_button(panel, session):
    session.show_study(None)
    assert panel.empty.text.isVisible()
    assert not panel.empty.button.isVisible()


def test_growing_list_keeps_selection_scroll_and_folds(qtbot, panel, session, study):
    """Partial results with ever more of 10,000 cycles insert rows: no reset, no row touched twice."""
    cycles = tuple(a_sink(period=1, number=i) for i in range(10_000))
    session.show_study(study.with_changes(cycles=replace(study.cycles, cycles=cycles[:100])))
    group = panel.model.index(0, 0)
    panel.view.setExpanded(group, True)
    session.select("cycle:50")
    panel.view.verticalScrollBar().setValue(700)
    inserted, resets = [], []
    panel.model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    panel.model.modelReset.connect(lambda: resets.append(1))
    for n in (2_000, 5_000, 10_000):
        session.apply(cycles=replace(study.cycles, cycles=cycles[:n]))
    assert inserted == [(100, 1999), (2000, 4999), (5000, 9999)]
    assert not resets
    assert panel.selected_ids() == ["cycle:50"]
    assert panel.view.isExpanded(group)
    assert panel.view.verticalScrollBar().value() == 700
    # Only rows on screen were ever described.
    panel.grab()
    assert len(panel.model._descriptions) < 200


def test_objects_found_in_between_keep_the_selected_one(panel, session, study):
    """A search inserts a sink before the saddles: ids move on, the selection follows the session's."""
    more = (a_sink(number=7), *study.cycles.cycles)
    session.select("cycle:2")
    resets = []
    panel.model.modelReset.connect(lambda: resets.append(1))
    session.apply(cycles=replace(study.cycles, cycles=more))
    assert not resets
    assert panel.selected_ids() == ["cycle:2"]
    names = [panel.model.index_of(f"cycle:{i}").data() for i in range(5)]
    assert names == ["Sink 1", "Sink 2", "Sink 3", "Saddle 1", "Saddle 2"]


def test_hidden_panel_does_no_work(panel, session, study, monkeypatch):
    panel.hide()
    shown = []
    monkeypatch.setattr(panel.model, "show", shown.append)
    session.apply(orbits=())
    assert shown == []
    panel.show()
    assert len(shown) == 1


@given(st.lists(st.integers(0, 30), unique=True), st.lists(st.integers(0, 30), unique=True))
def test_row_changes_turn_old_into_new(old, new):
    removals, insertions = row_changes(old, new)
    rows = list(old)
    for first, last in removals:
        del rows[first : last + 1]
    for first, last in insertions:
        assert first <= len(rows)
        rows[first:first] = new[first : last + 1]
    assert rows == new


def test_scarce_room_never_costs_the_number(panel):
    groups = groups_of(panel.session.study)
    for group in groups:
        number = group.title.rpartition(" · ")[2]
        assert all(title.endswith(f" · {number}") for title in group.titles)
        assert first_fitting(group.titles, len, 0) == group.titles[-1]
        assert first_fitting(group.titles, len, 1000) == group.title


def test_no_multiplier_is_rounded_to_one():
    assert two_decimals(1.0006) == "1.001"
    assert two_decimals(0.99996) == "0.99996"
    assert (two_decimals(1.0), two_decimals(1.0066), two_decimals(0.0)) == ("1.00", "1.01", "0.00")


def test_ids_of_rows(panel, study):
    ids = [panel.model.index_of(i).data(ID_ROLE) for i in study.ids()]
    assert ids == list(study.ids())
    assert np.all([panel.model.index_of(i).isValid() for i in ids])


def test_numbers_never_stand_without_their_unit(study):
    names = Names(study)
    for object_id in study.ids():
        for info in describe(names, object_id).infos:
            assert not info or re.search(r"[a-z]|\|λ\|", info), (object_id, info)


def test_one_precision_in_a_row():
    assert alike([1.0006, 0.98]) == ["1.001", "0.980"]
    assert alike([1.96, 0.26]) == ["1.96", "0.26"]
    assert alike([480.631, 0.001]) == ["480.63", "<0.01"]
    assert alike([0.9, 0.0]) == ["0.90", "0.00"]

"""The user takes back changes to objects and to the view."""

from __future__ import annotations

import pytest


@pytest.fixture
def lozi(window, open_file):
    open_file(window, "example:lozi")
    return window


def edit_action(window, word: str):
    actions = window.actions_.menus["&Edit"].actions()
    return next(a for a in actions if a.text().replace("&", "").startswith(word))


def test_rename_undo_redo(lozi):
    undo, redo = edit_action(lozi, "Undo"), edit_action(lozi, "Redo")
    assert not undo.isEnabled()
    lozi.session.set_appearance(["orbit:0"], "Rename orbit", name="Mine")
    assert "Rename orbit" in undo.text()
    undo.trigger()
    assert lozi.session.appearance("orbit:0").name == ""
    redo.trigger()
    assert lozi.session.appearance("orbit:0").name == "Mine"


def test_an_analysis_is_a_step_to_undo(lozi, idle):
    lozi.session.set_appearance(["orbit:0"], "Hide", visible=False)
    lozi.actions_["cycles"].trigger()
    idle(lozi)
    found, undo = lozi.session.study.cycles, edit_action(lozi, "Undo")
    assert "cycles" in undo.text()
    undo.trigger()
    assert lozi.session.study.cycles is None
    assert not lozi.session.appearance("orbit:0").visible
    undo.trigger()
    assert lozi.session.appearance("orbit:0").visible
    edit_action(lozi, "Redo").trigger()
    edit_action(lozi, "Redo").trigger()
    assert lozi.session.study.cycles is found
    assert not lozi.session.appearance("orbit:0").visible


def test_another_model_starts_with_nothing_to_undo(lozi, open_file):
    lozi.session.set_appearance(["orbit:0"], "Hide", visible=False)
    open_file(lozi, "example:duffing")
    assert not edit_action(lozi, "Undo").isEnabled()

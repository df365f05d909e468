"""The user copies what was done as Python, or saves it as a script or a notebook."""

from __future__ import annotations

import json

import pytest
from PySide6.QtGui import QGuiApplication

from plrnn_explorer.study.study import Orbit


@pytest.fixture
def lozi(window, open_file):
    open_file(window, "example:lozi")
    return window


def copied():
    return QGuiApplication.clipboard().text()


def test_the_last_step_is_copied(lozi):
    session = lozi.session
    lozi.actions_["copy_python"].trigger()
    assert 'study = open_study("example:lozi")' in copied().replace("'", '"')
    session.add_orbit(Orbit(session.study.model.orbit([0.25, 0.5], 7)))
    lozi.actions_["copy_python"].trigger()
    assert copied() == (
        "from plrnn_explorer import add_orbit\n\nstudy = add_orbit(study, start=[0.25, 0.5], steps=7)\n"
    )


def test_an_object_is_copied_as_the_script_that_leads_to_it(lozi):
    session, panel = lozi.session, lozi.panels.objects
    session.add_orbit(Orbit(session.study.model.orbit([0.25, 0.5], 7)))
    session.select("orbit:1")
    panel.copy_python()
    made: dict[str, object] = {}
    exec(copied(), made)
    assert len(made["found"].points) == 8
    assert made["found"].start.tolist() == [0.25, 0.5]


def test_the_history_lists_steps_and_shows_their_code(lozi, qtbot, tmp_path):
    lozi.actions_["history"].trigger()
    dialog = lozi.dialogs.history
    qtbot.waitExposed(dialog)
    assert dialog.steps.count() == 0
    assert "open_study" in dialog.code.toPlainText()
    session = lozi.session
    session.add_orbit(Orbit(session.study.model.orbit([0.25, 0.5], 7)))
    session.set_appearance(["orbit:1"], "Rename orbit", name="Mine")
    qtbot.waitUntil(lambda: dialog.steps.count() == 2)
    assert [dialog.steps.item(i).text() for i in range(2)] == ["Add orbit", "Rename orbit"]
    dialog.steps.item(1).setSelected(True)
    assert "add_orbit" not in dialog.code.toPlainText()
    dialog.copy.click()
    assert copied() == dialog.code.toPlainText()
    assert 'name="Mine"' in copied().replace("'", '"')
    dialog.save_script(tmp_path / "script.py")
    made: dict[str, object] = {}
    exec((tmp_path / "script.py").read_text(encoding="utf-8"), made)
    assert made["study"].appearance["orbit:1"].name == "Mine"
    dialog.save_script(tmp_path / "notebook.ipynb")
    cells = json.loads((tmp_path / "notebook.ipynb").read_text(encoding="utf-8"))["cells"]
    code = "\n".join("".join(c["source"]) for c in cells if c["cell_type"] == "code")
    made = {}
    exec(code, made)
    assert made["study"].appearance["orbit:1"].name == "Mine"


def test_a_script_that_cannot_be_saved_is_told(lozi, tmp_path):
    told = []
    lozi.session.message.connect(lambda level, sentence: told.append((level, sentence)))
    lozi.actions_["history"].trigger()
    lozi.dialogs.history.save_script(tmp_path / "absent" / "script.py")
    assert [level for level, _ in told] == ["error"]
    assert not (tmp_path / "absent").exists()

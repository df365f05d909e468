"""The user saves the study and opens it again the next day."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog

from plrnn_explorer.gui import file_commands, preferences


@pytest.fixture
def choose(monkeypatch):
    """Answer the next file dialogs."""

    def run(path) -> None:
        for name in ("getSaveFileName", "getOpenFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *_, **__: (str(path) if path else "", ""))

    return run


def test_save_and_open_again(make_window, open_file, idle, qtbot, choose, tmp_path, lozi_file):
    path = tmp_path / "study.plrnnx"
    first = make_window()
    open_file(first, lozi_file)
    first.actions_["cycles"].trigger()
    idle(first)
    first.session.set_appearance(["cycle:0"], "Rename", name="The big one")
    choose(path)
    first.actions_["save"].trigger()
    qtbot.waitUntil(lambda: not first.session.modified)
    assert path.exists()
    assert first.windowTitle() == "study[*] — plrnn_explorer"
    first.close()

    second = make_window()
    listed = [card.entry.path.name for card in second.start_page.recent_cards]
    assert listed == ["study.plrnnx", "my_lozi.npz"]
    choose(path)
    with qtbot.waitSignal(second.documents.opened):
        second.actions_["open"].trigger()
    study, before = second.session.study, first.session.study
    assert len(study.cycles.cycles) == len(before.cycles.cycles)
    for a, b in zip(study.cycles.cycles, before.cycles.cycles):
        np.testing.assert_array_equal(a.points, b.points)
    assert second.session.appearance("cycle:0").name == "The big one"
    assert not second.session.modified
    assert second.session.path == path


def test_a_change_after_saving_is_a_change(window, open_file, qtbot, choose, tmp_path):
    open_file(window, "example:lozi")
    choose(tmp_path / "a")  # the suffix is added
    window.actions_["save_as"].trigger()
    qtbot.waitUntil((tmp_path / "a.plrnnx").exists)
    qtbot.waitUntil(lambda: window.session.path is not None)
    window.session.set_appearance(["orbit:0"], "Hide", visible=False)
    assert window.isWindowModified()


def test_a_folder_that_cannot_be_written_is_a_sentence(window, open_file, qtbot, choose, tmp_path):
    open_file(window, "example:lozi")
    window.session.set_appearance(["orbit:0"], "Hide", visible=False)
    choose(tmp_path / "nowhere" / "a.plrnnx")
    with qtbot.waitSignal(window.session.message) as told:
        window.actions_["save"].trigger()
    assert told.args[0] == "error"
    assert window.session.modified


@pytest.mark.parametrize("answer", ["save", "discard", "cancel"])
def test_closing_asks_about_unsaved_changes(window, open_file, qtbot, choose, monkeypatch, tmp_path, answer):
    open_file(window, "example:lozi")
    window.session.set_appearance(["orbit:0"], "Hide", visible=False)
    monkeypatch.setattr(file_commands, "ask_unsaved", lambda *_: answer)
    path = tmp_path / "kept.plrnnx"
    choose(path)
    window.close()
    if answer == "cancel":
        assert window.isVisible()
        assert window.session.modified
    else:
        qtbot.waitUntil(lambda: not window.isVisible())
    assert path.exists() == (answer == "save")


def test_nothing_is_asked_where_nothing_changed(window, open_file, monkeypatch):
    open_file(window, "example:lozi")
    monkeypatch.setattr(file_commands, "ask_unsaved", lambda *_: pytest.fail("asked"))
    assert window.close()


def test_recent_files_forget_what_is_gone(tmp_path):
    paths = [tmp_path / f"{n}.npz" for n in range(12)]
    for path in paths:
        path.touch()
        preferences.add_recent(path)
    assert preferences.recent_files() == paths[::-1][:10]
    preferences.add_recent(paths[5])
    assert preferences.recent_files()[0] == paths[5]
    assert len(preferences.recent_files()) == 10
    paths[5].unlink()
    assert paths[5] not in preferences.recent_files()

"""What was not saved comes back after a crash, and only then."""

from __future__ import annotations

import subprocess
import sys

import pytest

from plrnn_explorer.gui import file_commands, preferences
from plrnn_explorer.gui.recovery import kept_time
from plrnn_explorer.study.journal import journal_folder, kept_studies
from plrnn_explorer.study.store import open_study

#: The real window in a process of its own: opens a study file, changes it, waits until that is kept, says so,
#: and goes on working until it is killed.
_WINDOW = """
import sys
from PySide6.QtCore import QTimer, QSettings
from plrnn_explorer.gui.app import make_application
from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.gui.main_window import MainWindow

app = make_application(["test"])
preferences.set_autosave_seconds(0.05)
window = MainWindow(Theme(app, "dark"))
window.show()
window.documents.opened.connect(lambda: window.session.set_appearance(["cycle:0"], "Name", name="mine"))

def look():
    if window.autosave._kept is not None:
        print("kept", flush=True)
        while True:  # hangs, as a program does before it is killed
            pass

timer = QTimer()
timer.timeout.connect(look)
timer.start(20)
window.documents.open(sys.argv[1])
app.exec()
"""


@pytest.fixture
def soon(own_home):
    preferences.set_autosave_seconds(0.02)


def change(window, name="mine"):
    window.session.set_appearance(["cycle:0"], "Name", name=name)


def wait_until_kept(qtbot, window):
    qtbot.waitUntil(
        lambda: window.autosave._kept is window.session.study and not window.autosave.busy,
    )


def test_a_killed_window_is_recovered_by_the_next(qtbot, make_window, open_file, tmp_path, own_home):
    first = make_window()
    open_file(first, "example:lozi")
    path = tmp_path / "mine.plrnnx"
    first.documents.save(path)
    qtbot.waitUntil(lambda: first.session.path == path)
    first.files.close_model()
    child = subprocess.Popen(
        [sys.executable, "-c", _WINDOW, str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        assert child.stdout is not None
        assert child.stdout.readline() == "kept\n"
    finally:
        child.kill()  # SIGKILL
        child.communicate()
    second = make_window()
    (kept,) = second.recovery.kept
    assert (kept.name, kept.original) == ("mine", path)
    assert kept.picture.startswith(b"\x89PNG")
    with qtbot.waitSignal(second.documents.opened):
        second.recovery.recover(kept)
    assert second.session.study.appearance["cycle:0"].name == "mine"
    assert second.session.modified
    assert second.session.path == path
    assert second.recovery.kept == []
    assert second.autosave.file == kept.file
    second.files.save()
    qtbot.waitUntil(lambda: not second.session.modified)
    qtbot.waitUntil(lambda: kept_studies(journal_folder()) == [])
    assert open_study(path).appearance["cycle:0"].name == "mine"


def test_a_window_that_is_open_is_not_recovered_by_another(qtbot, make_window, open_file, soon):
    first = make_window()
    open_file(first, "example:lozi")
    change(first)
    wait_until_kept(qtbot, first)
    assert len(kept_studies(journal_folder())) == 1
    assert make_window().recovery.kept == []


@pytest.mark.parametrize("answer", ["discard", "save"])
def test_nothing_stays_after_saving_or_discarding(
    qtbot, make_window, open_file, soon, monkeypatch, tmp_path, answer
):
    window = make_window()
    open_file(window, "example:lozi")
    window.session.mark_saved(tmp_path / "mine.plrnnx")
    change(window)
    wait_until_kept(qtbot, window)
    monkeypatch.setattr(file_commands, "ask_unsaved", lambda *_: answer)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert kept_studies(journal_folder()) == []
    assert list(journal_folder().iterdir()) == []


def test_a_logout_that_asks_nobody_keeps_the_study(qtbot, make_window, open_file):
    window = make_window()
    open_file(window, "example:lozi")
    change(window, "last")
    window.shutdown()  # what aboutToQuit calls
    (kept,) = make_window().recovery.kept
    assert open_study(kept.file).appearance["cycle:0"].name == "last"
    assert kept_time(kept)[2] == ":"


def test_a_kept_study_can_be_discarded(qtbot, make_window, open_file):
    window = make_window()
    open_file(window, "example:lozi")
    change(window)
    window.shutdown()
    second = make_window()
    second.recovery.discard(second.recovery.kept[0])
    assert second.recovery.kept == []
    assert list(journal_folder().iterdir()) == []


def test_a_folder_that_cannot_be_written_to_is_said_once(qtbot, make_window, open_file, soon):
    journal_folder().parent.mkdir(parents=True, exist_ok=True)
    journal_folder().write_text("a file where the folder should be")
    window = make_window()
    open_file(window, "example:lozi")
    said = []
    window.session.message.connect(lambda level, text: said.append((level, text)))
    for name in ("a", "b", "c"):
        change(window, name)
        window.autosave.keep_now()
    assert len(said) == 1
    assert said[0][0] == "error"
    assert "cannot be kept" in said[0][1]


def test_switched_off_nothing_is_kept(qtbot, make_window, open_file):
    preferences.set_autosave_seconds(0)
    window = make_window()
    open_file(window, "example:lozi")
    change(window)
    assert not window.autosave._due.isActive()
    assert window.autosave.file is None

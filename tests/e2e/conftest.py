"""The real window, with settings of its own, and a check that it leaves nothing behind."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plrnn_explorer.gui import file_commands, preferences
from plrnn_explorer.gui.main_window import MainWindow
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.resources import example
from tests.patience import PATIENCE_S

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let warnings of Qt fail the stories; those about what the offscreen platform lacks mean nothing."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, "dark")
    yield made
    made.deleteLater()


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder and settings of the test's own."""
    home = tmp_path / "home"
    home.mkdir()
    for name in ("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(home))
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(home))
    assert str(home) in preferences.store().fileName()
    return home


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves a thread or a window behind."""
    threads = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - threads:
        thread.join(PATIENCE_S)  # to its end, however long a busy machine takes to compile a kernel
    assert set(threading.enumerate()) - threads == set()
    assert [w for w in qapp.topLevelWidgets() if w.isVisible()] == []


@pytest.fixture
def make_window(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], MainWindow]]:
    """Open windows as the program does; they are closed without questions at the end."""
    made: list[MainWindow] = []

    def make() -> MainWindow:
        window = MainWindow(theme)
        window.resize(1200, 800)
        window.show()
        qtbot.waitExposed(window)
        made.append(window)
        return window

    yield make
    monkeypatch.setattr(file_commands, "ask_unsaved", lambda *_: "discard")
    for window in made:
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


@pytest.fixture
def window(make_window: Callable[[], MainWindow]) -> MainWindow:
    return make_window()


@pytest.fixture
def open_file(qtbot: QtBot) -> Callable[[MainWindow, str | Path], None]:
    """Open a file or example and wait until it is on view."""

    def run(window: MainWindow, name: str | Path) -> None:
        with qtbot.waitSignal(window.documents.opened):
            window.documents.open(str(name))

    return run


@pytest.fixture
def idle(qtbot: QtBot) -> Callable[[MainWindow], None]:
    """Wait until no job is left and its last results are on view."""

    def run(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: not window.session.worker.busy)
        window.session._poll()
        window.phase_space.redraw()  # what is there can be pointed at

    return run


@pytest.fixture
def lozi_file(tmp_path: Path) -> Path:
    """A model file of the user's own."""
    path = tmp_path / "my_lozi.npz"
    shutil.copy(example("lozi").path, path)
    return path

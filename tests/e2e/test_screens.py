"""Screens of every ratio, and a window that moves between them: sharp everywhere, and never out of reach."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication

from plrnn_explorer.gui.placement import bring_back, is_on_screen
from tests.patience import PATIENCE_S

#: Opens an example, looks at parts of the window, moves it to the second screen if there is one and looks
#: again. Tells the ratio, whether there were Qt warnings, and for each part how many of its 2 x 2 blocks of
#: pixels hold more than one colour (a picture that is only enlarged has none, where blocks are its pixels).
_LOOK = """
import json, os, sys, tempfile
import numpy as np
from PySide6.QtCore import QEventLoop, QTimer, qInstallMessageHandler
from PySide6.QtGui import QImage
said = []
qInstallMessageHandler(lambda kind, _context, text: said.append(text))
from plrnn_explorer.gui.app import make_application
app = make_application(["test"])
from plrnn_explorer.gui.main_window import MainWindow
from plrnn_explorer.gui.theme import Theme

def wait(ms):
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()

def look():
    wait(200)
    app.processEvents()
    found = {"ratio": window.devicePixelRatio()}
    parts = {"cards": window.start_page.cards[0].picture}
    if window.session.study is not None:
        parts = {"axes": window.phase_space, "toolbar": window.toolbar, "objects": window.objects}
        parts |= {"menu": window.menuBar(), "series": window.series}
    for name, part in parts.items():
        image = part.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width())
        even = pixels[: image.height() // 2 * 2, : image.width() // 2 * 2]
        blocks = [even[i::2, j::2] for i in (0, 1) for j in (0, 1)]
        mixed = np.any([b != blocks[0] for b in blocks[1:]], axis=0)
        found[name] = float(mixed.mean())
        found[name + " width"] = image.width() / part.width()
    return found

window = MainWindow(Theme(app, "dark"))
window.resize(1000, 640)
window.move(20, 20)
window.show()
told = [look()]
window.documents.open("example:lozi")
while window.session.study is None:
    wait(20)
window.session.analyse(("cycles",))
while window.session.worker.busy:
    wait(20)
told.append(look())
if len(app.screens()) > 1:
    window.move(app.screens()[1].geometry().topLeft())
    told.append(look())
window.session.modified = False
window.close()
print(json.dumps({"told": told, "said": [s for s in said if "does not support" not in s]}))
sys.stdout.flush()
os._exit(0)
"""


def run(environment, tmp_path, monkeypatch):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    done = subprocess.run([sys.executable, "-c", _LOOK], capture_output=True, text=True, timeout=PATIENCE_S)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("ratio", ["1.5"])
def test_every_part_is_sharp_at_every_ratio(tmp_path, monkeypatch, ratio):
    found = run({"QT_SCALE_FACTOR": ratio}, tmp_path, monkeypatch)
    assert found["said"] == []
    for look in found["told"]:
        assert look["ratio"] == float(ratio)
        for name, share in look.items():
            if name.endswith("width"):
                assert share == pytest.approx(float(ratio), rel=0.01)
            elif name != "ratio":
                assert share > 0.001, name


def test_moving_to_a_finer_screen_draws_everything_anew(tmp_path, monkeypatch):
    same = {"y": 0, "width": 2400, "height": 1600, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screens = [{"name": name, "x": x, **same} for name, x in (("coarse", 0), ("fine", 2400))]
    (tmp_path / "screens.json").write_text(json.dumps({"screens": screens}))
    found = run(
        {
            "QT_QPA_PLATFORM": f"offscreen:configfile={tmp_path / 'screens.json'}",
            "QT_SCREEN_SCALE_FACTORS": "coarse=1;fine=2",
        },
        tmp_path,
        monkeypatch,
    )
    before, after = found["told"][-2:]
    assert found["said"] == []
    assert (before["ratio"], after["ratio"]) == (1.0, 2.0)
    for name in ("axes", "toolbar", "objects", "menu", "series"):
        assert after[f"{name} width"] == pytest.approx(2.0, rel=0.01)
        assert after[name] > 0.001, name


def test_icons_are_drawn_for_every_ratio(window):
    icon = window.theme.icon("open")
    for ratio in (1.0, 1.5, 2.0, 3.0):
        for size in (16, 24):
            pixmap = icon.pixmap(QSize(size, size), ratio)
            assert pixmap.width() == round(size * ratio)  # a size that was drawn, not one enlarged
            assert pixmap.devicePixelRatio() == pytest.approx(ratio)


def test_a_window_whose_screen_is_taken_away_comes_back(window):
    window.move(50_000, 50_000)
    assert not is_on_screen(window.geometry())
    bring_back(window)
    assert is_on_screen(window.geometry())
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert window.width() <= room.width()


def test_dark_and_light_follow_the_system_while_running(window, theme, open_file, monkeypatch):
    open_file(window, "example:lozi")
    theme.set_mode("system")
    hints = QGuiApplication.styleHints()
    for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
        monkeypatch.setattr(theme, "system_scheme", lambda scheme=scheme: scheme)
        hints.colorSchemeChanged.emit(scheme)  # as the desktop does; the offscreen one never changes
        dark = scheme == Qt.ColorScheme.Dark
        assert theme.is_dark == dark
        corner = window.grab().toImage().pixelColor(3, window.height() // 2)
        assert (corner.lightnessF() < 0.5) == dark
    theme.set_mode("dark")

"""Pictures of every view, panel and dialog in both themes, to be looked at before a release.

    .venv/bin/python packaging/gallery.py FOLDER [WIDTHxHEIGHT] [--scale 2] [--language de]

WIDTHxHEIGHT    size of the window in logical pixels; 1280x800 without it
--scale N       as on a screen with N pixels for each: 1280x720 at 2 is a screen of 2560 x 1440
--language L    words of the window: en, de
--only NAME,…   only these pictures, by the beginnings of their names
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path


def arguments() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("size", nargs="?", default="1280x800")
    parser.add_argument("--scale", default="1")
    parser.add_argument("--language", default="en")
    parser.add_argument("--only", default="")
    return parser.parse_args()


ASKED = arguments()
os.environ["QT_SCALE_FACTOR"] = ASKED.scale
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The user's own settings and recent files stay out of the pictures.
for variable in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
    os.environ[variable] = tempfile.mkdtemp()

from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402 - after the environment is set
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from plrnn_explorer.gui.app import make_application  # noqa: E402
from plrnn_explorer.gui.fit.fit_window import FIT, JUDGE, PREPARE  # noqa: E402
from plrnn_explorer.gui.language import Language  # noqa: E402
from plrnn_explorer.gui.main_window import MainWindow  # noqa: E402
from plrnn_explorer.gui.plots3d.space import SpaceWidget  # noqa: E402
from plrnn_explorer.gui.theme import Theme  # noqa: E402
from plrnn_explorer.resources import resource  # noqa: E402


def wait(milliseconds: int) -> None:
    """Let the window work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Gallery:
    """Leads a window from one thing to the next and takes its picture."""

    def __init__(self, folder: Path, width: int, height: int) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.app = make_application(sys.argv[:1])
        self.language = Language(self.app, ASKED.language)
        self.theme = Theme(self.app, "dark")
        self.window = MainWindow(self.theme)
        self.window.resize(width, height)
        self.window.show()
        wait(1500)

    def take(self, name: str, what: QWidget | None = None) -> None:
        """Save pictures of the window, or of a dialog over it, dark and light."""
        if ASKED.only and not name.startswith(tuple(ASKED.only.split(","))):
            return
        self.window.notices.clear("info")
        for mode in ("dark", "light"):
            self.theme.set_mode(mode)
            wait(900)
            self.wait_for_space()
            path = self.folder / f"{name}_{mode}.png"
            if not (what or self.window).grab().save(str(path)):
                sys.exit(f"{path} could not be written.")
            print(path)

    def wait_for_space(self) -> None:
        """Wait for the fine picture of a 3-D view that is on show."""
        for view in self.window.findChildren(SpaceWidget):
            for _ in range(300):
                shown = view.canvas.shown
                fine = shown is not None and shown.wish.ratio >= view.devicePixelRatioF()
                if not view.isVisible() or (fine and not view.renderer.busy):
                    break
                wait(50)

    def open(self, name: str, analyse: bool = True) -> None:
        """Open an example and analyse it."""
        window = self.window
        window.session.show_study(None)
        window.documents.open(f"example:{name}")
        while window.session.study is None:
            wait(50)
        window.docks.reset()  # as at the first start in a window of this size
        wait(1000)
        if analyse:
            self.run(window.session.analyse)

    def run(self, job: Callable[[], object]) -> None:
        """Do something that takes a while, to its end."""
        job()
        wait(300)
        while self.window.session.worker.busy:
            wait(50)
        wait(800)

    def dialog(self, name: str, action: str, pause: int = 1500) -> None:
        """Open a dialog by its action and take its picture."""
        before = set(QApplication.topLevelWidgets())
        self.window.actions_[action].trigger()
        wait(pause)
        new = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w not in before]
        shown = QApplication.activeModalWidget() or (new[0] if new else None)
        self.take(name, shown)
        if shown is not None:
            shown.close()
        wait(200)


def main(folder: Path, width: int, height: int) -> None:
    """Take all pictures."""
    g = Gallery(folder, width, height)
    window, session = g.window, g.window.session
    g.take("start")
    g.open("duffing")
    session.select("cycle:2")
    g.take("phase_space_spectrum_basins")
    window.docks.raise_("summary")
    g.take("summary")
    window.docks.raise_("model")
    g.take("model")
    window.phase_space.pointer.start_orbit((1.3, 1.2))
    wait(1500)
    window.docks.raise_("regions")
    g.take("regions_time_series")
    window.actions_["swarm"].trigger()
    wait(4000)
    g.take("swarm")
    window.actions_["swarm"].trigger()
    for name, action in (
        ("figure", "export"), ("settings", "preferences"), ("palette", "palette"), ("history", "history"),
        ("help", "help"), ("names", "names"), ("parameter", "follow_parameter"),
    ):  # fmt: skip
        if action in window.actions_.all:
            g.dialog(name, action, 12_000 if action == "export" else 1200)
        else:
            print(f"no action {action}; there are {', '.join(window.actions_.all)}")
    g.open("lozi")
    session.select("connection:0/3")
    window.docks.raise_("connections")
    g.take("homoclinic")
    g.open("evidence")
    session.select("cycle:2")
    window.inputs.rows[0].spin.setValue(0.4)
    wait(2500)
    g.take("inputs_trails")
    g.open("lorenz")
    window.views.show_view("space")
    wait(5000)
    g.take("space_linked")
    take_fit(g, width, height)
    window.shutdown()


def take_fit(g: Gallery, width: int, height: int) -> None:
    """The four steps from a recording to a judged model, of a fit short enough for a picture."""
    window = g.window.fits.show()
    window.resize(width, height)
    g.take("fit_empty", window)
    window.open_path(resource("examples", "neuron_recording.csv"))
    wait_for(lambda: window.prepare.prepared is not None)
    wait(2500)
    g.take("fit_data", window)
    window.data.form.parts.add.click()
    wait(800)
    g.take("fit_parts", window)
    window.state.undo_stack.undo()
    wait_for(lambda: window.prepare.prepared is not None)
    wait(2500)
    window.go(PREPARE)
    g.take("fit_prepare", window)
    window.go(FIT)
    boxes = window.fit.form.boxes
    boxes["updates"].setValue(500)
    boxes["networks"].setValue(2)
    g.take("fit_settings", window)
    window.fit.bar.start.click()
    wait_for(lambda: window.fit.run.status in ("done", "failed"))
    wait(800)
    g.take("fit_done", window)
    window.go(JUDGE)
    wait(800)
    g.take("fit_judge", window)
    window.fit.run.give_up()
    window.hide()


def wait_for(true: Callable[[], bool], seconds: int = 180) -> None:
    """Let the window work until something is so."""
    for _ in range(20 * seconds):
        if true():
            return
        wait(50)
    sys.exit("The window took too long.")


if __name__ == "__main__":
    width, height = ASKED.size.split("x")
    main(ASKED.folder, int(width), int(height))

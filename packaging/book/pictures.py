"""Take the pictures of the tutorial anew:  python packaging/book/pictures.py [FOLDER] [--language de]

The real window does what the page tells the reader to do; in both looks, without a display. Without a folder
they go where the help looks for them in that language.
"""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
sys.path.insert(1, str(Path(__file__).parents[1]))

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtWidgets import QApplication, QWidget
from screenshots import wait  # importing it keeps the user's own settings out of the pictures

from plrnn_explorer.gui.app import make_application
from plrnn_explorer.gui.dialogs.export_dialog import ExportDialog
from plrnn_explorer.gui.language import LANGUAGES, Language
from plrnn_explorer.gui.main_window import MainWindow
from plrnn_explorer.gui.theme import Theme

FOLDER = Path(__file__).parents[2] / "resources" / "help"
#: Pictures are shown at half their size in the program, whole on the site.
_WIDTH, _HEIGHT = 1120, 720
_COLOURS = 128


def main(folder: Path, code: str) -> None:
    """Walk through the tutorial and take a picture where the page has one."""
    app = make_application(sys.argv[:1])
    language = Language(app, code)
    theme = Theme(app, "light")
    window = MainWindow(theme)
    window.resize(_WIDTH, _HEIGHT)
    window.show()
    wait(300)
    for name, step in STEPS:
        shown = step(window)
        for mode in ("light", "dark"):
            theme.set_mode(mode)
            wait(900)
            save(shown, folder / f"tutorial-{name}_{mode}.png")
        if shown is not window:
            shown.close()
    window.shutdown()
    language.remove()


def open_example(window: MainWindow, name: str) -> None:
    """Open an example as from the start page, in the layout of a first start."""
    window.documents.open(f"example:{name}")
    while window.session.study is None or window.session.study.source != f"example:{name}":
        wait(50)
    window.docks.reset()
    wait(1500)


def analyse(window: MainWindow) -> None:
    """Press Analyse and wait."""
    window.actions_["analyse"].trigger()
    wait(200)
    while window.session.worker.busy:
        wait(50)
    wait(800)


def opened(window: MainWindow) -> QWidget:
    """Step 1."""
    open_example(window, "duffing")
    return window


def analysed(window: MainWindow) -> QWidget:
    """Step 2."""
    analyse(window)
    return window


def saddle(window: MainWindow) -> QWidget:
    """Step 3."""
    window.notices.clear("info")
    select_saddle(window)
    return window


def select_saddle(window: MainWindow) -> None:
    """Select the first saddle of the study."""
    study = window.session.study
    assert study is not None
    assert study.cycles is not None
    number = next(i for i, cycle in enumerate(study.cycles.cycles) if cycle.stability == "saddle")
    window.session.select(f"cycle:{number}")
    window.docks.raise_("spectrum")
    wait(300)


def moved(window: MainWindow) -> QWidget:
    """Step 6."""
    open_example(window, "evidence")
    analyse(window)
    select_saddle(window)
    window.inputs.rows[0].spin.setValue(0.6)
    wait(1000)  # the hand rests, the analysis begins anew
    while window.session.worker.busy:
        wait(50)
    window.notices.clear("info")
    return window


def chaos(window: MainWindow) -> QWidget:
    """Step 7."""
    open_example(window, "lozi")
    analyse(window)
    window.notices.clear("info")
    window.docks.raise_("connections")
    window.session.select("connection:0/0")
    wait(500)
    return window


def figure(window: MainWindow) -> QWidget:
    """Step 8."""
    open_example(window, "duffing")
    analyse(window)
    window.actions_["export"].trigger()
    wait(4000)  # the preview is drawn
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, ExportDialog))
    return dialog


STEPS: tuple[tuple[str, Callable[[MainWindow], QWidget]], ...] = (
    ("open", opened),
    ("analyse", analysed),
    ("saddle", saddle),
    ("input", moved),
    ("chaos", chaos),
    ("figure", figure),
)


def save(widget: QWidget, path: Path) -> None:
    """Write what a widget shows, in few colours."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, "PNG")
    with Image.open(io.BytesIO(bytes(buffer.data().data()))) as picture:
        few = picture.convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE)
        few.save(path, optimize=True)
    print(path)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--language", choices=LANGUAGES, default="en")
    asked = parser.parse_args()
    own = FOLDER if asked.language == "en" else FOLDER / asked.language
    main(asked.folder or own, asked.language)

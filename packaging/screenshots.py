"""Make the pictures of the README anew:  .venv/bin/python packaging/screenshots.py [FOLDER]"""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The user's own settings and recent files stay out of the pictures.
for variable in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
    os.environ[variable] = tempfile.mkdtemp()

sys.path += [str(Path(__file__).parents[1]), str(Path(__file__).parents[1] / "tests" / "models")]

import numpy as np  # noqa: E402 - after the environment is set
import scipy.io  # noqa: E402
from model_files import torch_file  # noqa: E402
from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402
from PySide6.QtWidgets import QWidget  # noqa: E402

from plrnn_explorer.gui.app import make_application  # noqa: E402
from plrnn_explorer.gui.dialogs.import_dialog import ImportDialog  # noqa: E402
from plrnn_explorer.gui.main_window import MainWindow  # noqa: E402
from plrnn_explorer.gui.theme import Theme  # noqa: E402
from tests.training_run import write_run  # noqa: E402

_EXAMPLE, _SELECTED = "example:duffing", "cycle:2"
#: A seed whose network is chaotic as it is read, and does other things when read otherwise.
_SEED = 122


def wait(milliseconds: int) -> None:
    """Let the window work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main(folder: Path) -> None:
    """Save the window with an analysed example, and the import dialogs, in both themes."""
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application(sys.argv[:1])
    theme = Theme(app, "dark")
    window = MainWindow(theme)
    window.resize(1440, 900)
    window.show()
    window.documents.open(_EXAMPLE)
    while window.session.study is None or window.session.worker.busy:
        wait(50)
    window.docks.reset()  # as at the first start in a window of this size
    wait(500)
    window.session.analyse()
    while window.session.worker.busy:
        wait(50)
    window.session.select(_SELECTED)
    window.notices.clear("info")
    in_both_themes(window, theme, folder / "main")
    with tempfile.TemporaryDirectory() as models:
        for path in (alrnn(Path(models)), stack(Path(models))):
            show_import(window, path)
            in_both_themes(window.files.dialog, theme, folder / f"import_{path.stem}")
            window.files.dialog.reject()
        show_refused(window, lstm(Path(models)))
        in_both_themes(window.files.dialog, theme, folder / "import_refused")
    window.documents.open("example:evidence")
    wait(1500)
    show_input(window, 0.6)
    in_both_themes(window, theme, folder / "input")
    window.documents.open("example:lorenz")
    wait(6000)
    window.session.select("recording:0")
    in_both_themes(window, theme, folder / "recording")
    show_space(window)
    in_both_themes(window, theme, folder / "space")
    with tempfile.TemporaryDirectory() as runs:
        in_both_themes(training_run(window, Path(runs) / "decision"), theme, folder / "training_run")
    window.shutdown()


def in_both_themes(widget: QWidget, theme: Theme, stem: Path) -> None:
    """Save pictures of a window, dark and light."""
    for mode in ("dark", "light"):
        theme.set_mode(mode)
        wait(700)
        picture = stem.with_name(f"{stem.name}_{mode}.png")
        if not widget.grab().save(str(picture)):
            sys.exit(f"{picture} could not be written.")
        print(picture)


def show_input(window: MainWindow, value: float) -> None:
    """Analyse a model with inputs, select its saddle and move the first input."""
    window.session.analyse()
    wait(200)
    while window.session.worker.busy:
        wait(50)
    window.session.select("cycle:2")
    window.inputs.rows[0].spin.setValue(value)
    wait(1000)  # the hand rests, the analysis begins anew
    while window.session.worker.busy:
        wait(50)
    window.notices.clear("info")
    wait(1500)


def show_space(window: MainWindow) -> None:
    """Grow the manifolds of the example far and show them in three dimensions."""
    window.session.settings = replace(window.session.settings, max_surface_cells=8_000)
    window.session.analyse(("cycles", "manifolds", "basins"))
    wait(200)
    while window.session.worker.busy:
        wait(50)
    window.notices.clear("info")
    window.session.set_appearance(["recording:0", "orbit:0"], "Hide", visible=False)
    window.views.show_view("space")
    window.views.show_view("phase", False)
    window.session.select("")
    wait(3000)


def training_run(window: MainWindow, folder: Path) -> QWidget:
    """Train a network for a moment, and analyse its checkpoints."""
    write_run(folder, 60)
    window.batches.open_folder(folder)
    shown = window.batches.window
    assert shown is not None
    while shown.run is None or shown.job.looking:
        wait(50)
    shown.go()
    while shown.job.running:
        wait(50)
    shown.choose(9)
    wait(4000)  # the portraits are drawn
    return shown


# The import dialogs, with files of our own ----------------------------------------------------------


def show_import(window: MainWindow, path: Path) -> None:
    """Open a file that asks, and wait for its portraits."""
    window.documents.open(str(path))
    while not isinstance(window.files.dialog, ImportDialog):
        wait(50)
    dialog = window.files.dialog
    while dialog.is_computing or any(q.list and q.list.wanted() for q in dialog.questions.values()):
        wait(50)
    wait(1500)  # let the comets run


def show_refused(window: MainWindow, path: Path) -> None:
    """Open a file that cannot be used, and unfold its notice."""
    offered = []
    window.files.details_offered.connect(lambda _sentence, show: offered.append(show))
    window.documents.open(str(path))
    while not offered:
        wait(50)
    offered[0]()


def alrnn(folder: Path) -> Path:
    """An AL-RNN without its P, as PyTorch writes it."""
    rng, M = np.random.default_rng(_SEED), 8
    A, W = rng.uniform(0.3, 0.95, M), rng.normal(size=(M, M)) * 0.4
    np.fill_diagonal(W, rng.uniform(-0.2, 0.2, M))
    path = folder / "alrnn.pt"
    path.write_bytes(torch_file({"A": A, "W": W, "h": rng.normal(size=M) * 0.3, "B": np.eye(3, M)}))
    return path


def stack(folder: Path) -> Path:
    """Twenty-four shallow networks in one MATLAB file, stacked as published ones are."""
    rng, (T, M, H) = np.random.default_rng(7), (24, 3, 10)
    path = folder / "stack.mat"
    A, inner, outer = rng.uniform(0.3, 0.8, M), rng.normal(size=(T, H, M)), rng.normal(size=(T, M, H))
    arrays = {
        "A": np.diag(A),
        "W1": 1.2 * inner,
        "W2": 0.2 * outer - 0.18 * np.swapaxes(inner, 1, 2),  # pulls back along what drives the units
        "h1": rng.normal(size=(1, H)),
        "h2": 0.5 * rng.normal(size=(1, M)),
    }
    scipy.io.savemat(path, arrays)
    return path


def lstm(folder: Path) -> Path:
    """A network whose units are no ReLUs."""
    rng, path = np.random.default_rng(_SEED), folder / "decoder.pt"
    shapes = {"weight_ih_l0": (64, 3), "weight_hh_l0": (64, 16), "bias_ih_l0": (64,), "bias_hh_l0": (64,)}
    arrays = {f"rnn.{name}": rng.normal(size=shape) for name, shape in shapes.items()}
    path.write_bytes(torch_file({**arrays, "readout.weight": rng.normal(size=(3, 16))}))
    return path


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1] / "resources" / "screenshots")

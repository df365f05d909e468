"""Every word of the window passes the translator: in a language of Cyrillic letters nothing stays Latin."""

from __future__ import annotations

import numpy as np
import pytest

from plrnn_explorer import translation
from tests.factories import lozi_study, measured_study, sliced_study
from tests.seen_words import speak_cyrillic, untranslated
from tests.training_run import write_run

PATIENCE_MS = 60_000
#: What has no translation: names of people, programs, formats and fonts, of models and data, of functions.
NAMES = (
    r"plrnn_explorer|PLRNN|AL-RNN|RNN|ReLUs?|relu|tanh|NumPy|NPZ|JSON|PyTorch|Julia|BSON|JLD2|MATLAB|HDF5|Keras|Axon"
    r"|ABF|CSV|PDF|PNG|TIFF|SVG|HTML|Python|SHA-256|English|Deutsch|Español|Français|Tol|Lozi map|lozi"
    r"|[\w.-]+\.(?:npz|csv|pt|mat|npy|abf|plrnnx)|max|min|dpi|log|det|D_stsp|example:lozi"
    r"|[Mm]ain saddle|inventive|bistable in space|runs?|[0-9a-f]{64}|/tmp/\S+|run_analysed|model_epoch_\d+"
    r"|\S+/run\S*"
)


@pytest.fixture(autouse=True)
def cyrillic():
    """Before the window is made."""
    speak_cyrillic()
    yield
    translation.install(None)


def check(more: str = "") -> None:
    found = untranslated("|".join(filter(None, [NAMES, more])))
    assert not found, "\n".join(found)


def test_words_of_an_empty_window(cyrillic, window):
    check()


@pytest.mark.parametrize("make", [lozi_study, measured_study, sliced_study])
def test_words_of_a_study(cyrillic, window, idle, make):
    window.session.show_study(make())
    idle(window)
    for dock in (
        "summary",
        "model",
        "spectrum",
        "basins",
        "connections",
        "regions",
        "series",
        "bifurcations",
    ):
        window.docks.raise_(dock)
    for length in ("headline", "details", "account"):
        window.summary.set_length(length)
        check()
    window.session.select("cycle:0")
    check()


def test_words_of_a_fit(cyrillic, window, tmp_path, qtbot):
    t = np.arange(900) * 2.0 * np.pi / 25.0
    values = np.stack([np.cos(t), np.sin(t)], axis=1) + 0.01 * np.random.default_rng(0).normal(size=(900, 2))
    path = tmp_path / "circle.csv"
    np.savetxt(path, values, delimiter=",", header="u,w", comments="")
    window.fits.show_path(path)
    fit = window.fits.window
    qtbot.waitUntil(lambda: fit.prepare.prepared is not None, timeout=PATIENCE_MS)
    for name, value in {"units": 4, "updates": 40, "networks": 1, "length": 20, "batch": 4}.items():
        fit.fit.form.boxes[name].setValue(value)
    fit.go(1)
    check("circle")
    fit.go(2)
    with qtbot.waitSignal(fit.fit.fitted, timeout=PATIENCE_MS):
        fit.fit.bar.start.click()
    fit.go(3)
    check("circle")


def test_words_of_a_training_run(cyrillic, window, tmp_path, qtbot):
    write_run(tmp_path / "run", 2)
    window.batches.open_folder(tmp_path / "run")
    batch = window.batches.window
    qtbot.waitUntil(lambda: batch.run is not None and not batch.job.looking, timeout=PATIENCE_MS)
    check("run")

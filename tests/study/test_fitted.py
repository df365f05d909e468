"""The study of a fitted model: the recording lies where the model's own states do."""

import numpy as np
import pytest

from plrnn_explorer.dynamics.progress import finish
from plrnn_explorer.fit.fitting import fitting_steps, model_of
from plrnn_explorer.fit.preparing import Preparation, prepare
from plrnn_explorer.fit.recipe import FIT, recipe_of, with_recipe
from plrnn_explorer.fit.settings import FitSettings
from plrnn_explorer.recordings.matching import shadow
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.study.fit_script import study_code
from plrnn_explorer.study.fitted import study_of_fit
from plrnn_explorer.study.script import script_of
from plrnn_explorer.study.store import open_study, save_study

SMALL = FitSettings(units=5, updates=50, length=10, batch=4)


def _recording():
    t = np.arange(800) * 2.0 * np.pi / 40.0
    values = np.stack([-60.0 + 10.0 * np.cos(t), 3.0 * np.sin(t), np.full(800, 2.0)], axis=1)
    return Recording(values, ("V", "w", "I"), ("mV", "", "nA"), 1e-3, (0, 400), "cell", "/data/cell.csv")


def _study(preparation):
    recording = _recording()
    prepared = prepare(recording, preparation)
    found = finish(fitting_steps(prepared.dataset, SMALL))
    model = with_recipe(
        model_of(found.best.network, prepared, "cell"), recipe_of(recording, preparation, found)
    )
    code = study_code(recording, preparation, found)
    return study_of_fit(model, recording, preparation, prepared, code), prepared


@pytest.mark.parametrize(
    "preparation",
    [
        Preparation(inputs=(2,)),
        Preparation(inputs=(2,), sweeps=(1,), every=2),
        Preparation(columns=(0,), dimension=3, delay=5),
    ],
)
def test_the_recording_lies_on_the_states_that_were_fitted(preparation):
    study, prepared = _study(preparation)
    beside, model, view = study.recordings[0], study.model, study.view
    known = beside.aligned[np.isfinite(beside.aligned).all(axis=1)]
    states = (known - prepared.mean) / prepared.scale
    fitted = np.concatenate([part.data for part in prepared.dataset.training])
    if preparation.every == 1:  # else they went through the filter
        found = {tuple(row) for row in np.round(states, 8)}
        assert {tuple(row) for row in np.round(fitted, 8)} <= found
    np.testing.assert_allclose(model.observation(states), known, atol=1e-9)
    xy = shadow(model, view.plane, beside.alignment.matched)(known)
    assert view.x[0] < xy[:, 0].min() < xy[:, 0].max() < view.x[1]
    assert view.y[0] < xy[:, 1].min() < xy[:, 1].max() < view.y[1]


def test_the_study_keeps_how_the_model_was_fitted(tmp_path):
    study, _ = _study(Preparation(inputs=(2,)))
    save_study(study, tmp_path / "s.plrnn")
    again = open_study(tmp_path / "s.plrnn")
    assert again.model.origin[FIT] == study.model.origin[FIT]
    assert again.model.inputs.names == ("I",)
    code = script_of(again)
    compile(code, "script", "exec")
    assert "fit_model(recording, settings" in code
    assert "/data/cell.csv" in code


def test_figures_and_reports_say_how_the_model_was_fitted(tmp_path):
    from plrnn_explorer.export.document.model_part import model_blocks
    from plrnn_explorer.export.figure import save_figure
    from plrnn_explorer.export.recipe import read_figure_recipe

    study, _ = _study(Preparation(inputs=(2,)))
    for kind in ("svg", "png", "pdf"):
        save_figure(study, tmp_path / f"figure.{kind}")
        assert read_figure_recipe(tmp_path / f"figure.{kind}")["fit"] == study.model.origin[FIT]
    rows = dict(model_blocks(study)[0].rows)
    assert rows["Fitted"].startswith("to cell, 5 units, seed 0")

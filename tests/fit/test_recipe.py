"""A fitted model says how it was made, and the script made from that makes the same one again."""

import json
import os
import subprocess
import sys
from itertools import islice
from pathlib import Path

import numpy as np
import pytest

from plrnn_explorer.dynamics.progress import finish
from plrnn_explorer.fit.fitting import fit_model, fitting_steps
from plrnn_explorer.fit.network import KINDS
from plrnn_explorer.fit.preparing import Preparation, prepare
from plrnn_explorer.fit.proposal import period_of, proposed_settings
from plrnn_explorer.fit.recipe import FIT, recipe_words
from plrnn_explorer.fit.settings import FitSettings
from plrnn_explorer.fit.watching import watching_steps
from plrnn_explorer.models.load import load_model, save_model
from plrnn_explorer.recordings.load import load_recording
from plrnn_explorer.study.fit_script import fit_script

SMALL = FitSettings(units=5, updates=150, length=10, batch=4, every=5, share=0.0)
PREPARED = Preparation(held_share=0.3)


@pytest.fixture
def recording(noisy_circle):
    return load_recording(noisy_circle)


def test_a_model_carries_its_recipe_into_its_file(recording, tmp_path):
    fitted = fit_model(recording, SMALL, (3, 4), preparation=PREPARED, attractors=False)
    save_model(fitted.model, tmp_path / "m.npz")
    recipe = load_model(tmp_path / "m.npz").origin[FIT]
    assert recipe == fitted.model.origin[FIT]
    assert recipe["file"] == "circle.csv"
    assert recipe["digest"] == recording.digest
    assert FitSettings(**recipe["settings"]) == SMALL
    assert recipe["preparation"]["held_share"] == 0.3
    assert recipe["seeds"] == [3, 4]
    assert recipe["chosen"]["seed"] == fitted.fitting.best.seed
    assert str(tmp_path) not in json.dumps(recipe)  # a model travels without the folders of its maker
    words = recipe_words(fitted.model.origin)
    assert "circle" in words
    assert f"seed {fitted.fitting.best.seed}" in words
    assert recipe_words({"file": "a.npz"}) == ""


@pytest.mark.parametrize("reports", [None, 4])
def test_the_script_makes_the_same_model(recording, tmp_path, reports):
    data = prepare(recording, PREPARED).dataset
    found = list(islice(fitting_steps(data, SMALL, (3, 4)), reports))[-1].result
    code = fit_script(recording, PREPARED, found, "again.npz")
    script = tmp_path / "again.py"
    script.write_text(code, encoding="utf-8")
    root = str(Path(__file__).parents[2])
    subprocess.run(
        [sys.executable, str(script)], cwd=tmp_path, check=True, capture_output=True,
        env={**os.environ, "PYTHONPATH": root},
    )  # fmt: skip
    again = load_model(tmp_path / "again.npz")
    for name in ("A", "W1", "W2", "h1", "h2"):
        np.testing.assert_array_equal(getattr(again, name), getattr(found.best.network.as_map(), name))
    assert again.origin[FIT]["updates"] == found.made


def test_a_fit_that_is_watched_is_the_same_fit(recording):
    data = prepare(recording, PREPARED).dataset
    plain = finish(fitting_steps(data, SMALL, (0, 1)))
    steps = list(watching_steps(data, SMALL, (0, 1)))
    watched = steps[-1].result
    np.testing.assert_array_equal(watched.fitting.best.network.W1, plain.best.network.W1)
    assert [(s.seed, s.update) for s in watched.scores] == [(c.seed, c.update) for c in plain.checks]
    assert watched.run.update == plain.best.update
    assert watched.run.orbit.shape == watched.run.data.shape
    np.testing.assert_array_equal(watched.run.orbit[0], watched.run.data[0])
    again = finish(watching_steps(data, SMALL, (0, 1), steps[4].result))
    assert again.fitting.losses == plain.losses
    assert repr(again.scores) == repr(watched.scores)  # NaN equals nothing


@pytest.mark.parametrize("kind", KINDS)
def test_proposed_settings_follow_the_period_and_can_be_used(recording, kind):
    data = prepare(recording, PREPARED).dataset
    assert period_of(data) == pytest.approx(25, abs=3)
    settings = proposed_settings(data, kind)
    assert settings.kind == kind
    assert 5 <= settings.every <= 8
    assert settings.length < min(len(s) for s in data.training)
    next(fitting_steps(data, settings))


def test_a_short_recording_gets_short_sequences(recording):
    short = recording.with_changes(values=recording.values[:40], digest="")
    data = prepare(short, Preparation(held_share=0.0)).dataset
    settings = proposed_settings(data)
    assert settings.every <= settings.length < 40
    next(fitting_steps(data, settings))


def test_a_seed_that_cannot_begin_is_given_up(recording, monkeypatch):
    from plrnn_explorer.fit import fitting

    real = fitting.ridge_network

    def fails(data, settings):
        if settings.seed == 0:
            raise np.linalg.LinAlgError("Singular matrix")
        return real(data, settings)

    monkeypatch.setattr(fitting, "ridge_network", fails)
    found = finish(fitting_steps(prepare(recording, PREPARED).dataset, SMALL, (0, 1)))
    assert found.failures == ("seed 0: Singular matrix",)
    assert {check.seed for check in found.checks} == {1}
    assert found.done == 1.0

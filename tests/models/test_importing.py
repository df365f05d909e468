"""Opening step by step: what is recognised, what is asked, and that `load_model` does the same."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
from model_files import torch_file

from plrnn_explorer import ModelChoiceNeeded, ModelFileError, load_model
from plrnn_explorer.models.importing import open_import


@pytest.fixture
def alrnn(tmp_path):
    """An AL-RNN of our own with an encoder beside it, as a state dict (without P)."""
    rng = np.random.default_rng(4)
    path = tmp_path / "weights.pt"
    arrays = {"A": rng.random(4), "W": rng.normal(size=(4, 4)), "h": rng.normal(size=4)}
    others = {"encoder.weight": rng.random((4, 4)), "encoder.bias": rng.random(4)}
    path.write_bytes(torch_file({**arrays, **others}))
    return path


def test_what_was_recognised_and_what_was_not_needed(alrnn):
    about = open_import(alrnn).recognised
    assert (about.family, about.dimension, about.units) == ("AL-RNN", 4, 2)
    assert about.evidence[0] == "The arrays A (4), W (4×4) and h (4) make up a model of the family AL-RNN."
    assert about.ignored == ("encoder (2 arrays)",)


def test_every_answer_is_built_without_reading_again(alrnn):
    imported = open_import(alrnn)
    first = imported.build({"P": 3})
    alrnn.unlink()
    again = imported.build({"P": 3})
    assert first.fingerprint == again.fingerprint
    assert imported.build({"P": 1}).n_units == 1


def test_load_model_builds_the_same(alrnn):
    imported = open_import(alrnn)
    (asked,) = imported.choices({})
    assert (asked.choice.argument, asked.is_open) == ("P", True)
    with pytest.raises(ModelChoiceNeeded) as error:
        load_model(alrnn)
    assert [choice.argument for choice in error.value.choices] == ["P"]
    assert load_model(alrnn, P=3).fingerprint == imported.build({"P": 3}).fingerprint


def test_an_answer_that_does_not_fit_is_refused_and_the_next_one_taken(alrnn):
    imported = open_import(alrnn)
    with pytest.raises(ModelFileError, match="P=9 does not fit"):
        imported.build({"P": 9})
    assert imported.build({"P": 2}).n_units == 2


def test_answers_may_overrule_what_lies_beside(shared, tmp_path):
    for name in ("hc2rank3_state_dict_rnn.pkl", "hc2rank3_vae_params.pkl"):
        shutil.copy(shared / "models" / "lowrank_clip_hc2_M3" / name, tmp_path)
    weights = tmp_path / "hc2rank3_state_dict_rnn.pkl"
    imported = open_import(weights)
    clipped = next(a for a in imported.choices({}) if a.choice.argument == "clipped")
    assert not clipped.is_open
    assert "hc2rank3_vae_params.pkl" in clipped.evidence
    assert imported.recognised.companion == "hc2rank3_vae_params.pkl"
    assert imported.build({"clipped": False}).family == "low-rank RNN"


def test_a_refused_file_says_what_was_found(tmp_path):
    path = tmp_path / "other.npz"
    np.savez(path, kernel=np.zeros((3, 4)), gate=np.zeros(3))
    with pytest.raises(ModelFileError) as error:
        load_model(path)
    assert "NumPy archive" in error.value.findings
    assert "array kernel: 3×4" in error.value.findings

"""Real trained models in other people's formats, against conversions made independently of this code."""

from __future__ import annotations

import numpy as np
import pytest

from plrnn_explorer.models.errors import ModelChoiceNeeded
from plrnn_explorer.models.load import likely_choices, load_model

#: file, right choices, family, dimension, units, outputs
REAL = [
    ("lowrank_teacher_reach_rnn_M2/reach_rnn_state_dict.pkl", {}, "task-trained low-rank RNN", 2, 60, 0),
    ("lowrank_clip_hc2_M3/hc2rank3_state_dict_rnn.pkl", {}, "clipped low-rank RNN", 3, 1024, 21),
    (
        "lowrank_clip_eeg_M3_07_29T17_43_46/"
        "EEG_Inv_Obs_LRRNN_Z_Date_32024_07_29_T_17_43_46_state_dict_rnn.pkl",
        {},
        "clipped low-rank RNN",
        3,
        1024,
        64,
    ),
    ("alrnn_lorenz_m20_p2/lorenz_m20_p2", {"P": 2}, "AL-RNN", 20, 2, 3),
    ("plrnn_lorenz_M10_koppe2019/LorenzPLRNN.mat", {}, "PLRNN", 10, 10, 3),
    ("plrnn_vanderpol_M10_koppe2019/ReproVanDerPol.mat", {}, "PLRNN", 10, 10, 2),
    ("scyfi_ema_multistable_M8_trial001/for_LE_multistable.mat", {"index": 0}, "shallow PLRNN", 8, 10, 0),
    (
        "dendplrnn_clipped_ecg_M30_B50/fablation3_model (1).pt",
        {"clipped": True},
        "clipped dendritic PLRNN",
        30,
        1530,
        7,
    ),
]
FOLDERS = [
    "alrnn_lorenz_m20_p2",
    "bptt_shplrnn_shiftinglorenz1_M3_H500",
    "dendplrnn_clipped_ecg_M30_B50",
    "lowrank_clip_eeg_M3_07_29T17_43_46",
    "lowrank_clip_hc2_M3",
    "lowrank_teacher_reach_rnn_M2",
    "plrnn_lorenz_M10_koppe2019",
    "plrnn_vanderpol_M10_koppe2019",
    "scyfi_ema_multistable_M8_trial001",
    "scyfi_plrnn_10cycle_M10",
    "scyfi_test_16_cycle_2D_M2",
]


def assert_equal_to_canonical(model, canonical):
    for name in ("A", "W1", "W2", "h1", "h2"):
        found, expected = getattr(model, name), canonical[name]
        assert found.shape == expected.shape
        assert np.abs(found - expected).max() <= 1e-12
    if "B" in canonical:
        B = canonical["B"] if canonical["B"].shape[1] == model.dimension else canonical["B"].T
        if model.observation.encoder is None:
            assert np.abs(model.observation.B - B).max() <= 1e-12
        else:  # B of an AL-RNN starts it from data, whose values are its first states
            N = len(B)
            np.testing.assert_array_equal(model.observation.B, np.eye(N, model.dimension))
            assert np.abs(model.observation.encoder[:, N:] - B[:, N:]).max() <= 1e-12


@pytest.mark.parametrize(("file", "choices", "family", "M", "H", "N"), REAL, ids=[r[0] for r in REAL])
def test_real_file_equals_its_independent_conversion(shared, file, choices, family, M, H, N):
    path = shared / "models" / file
    model = load_model(path, **choices)
    assert_equal_to_canonical(model, np.load(path.parent / "canonical.npz"))
    assert (model.family, model.dimension, model.n_units) == (family, M, H)
    assert (len(model.observation.B) if model.observation else 0) == N
    assert model.name == path.stem
    assert model.origin["file"] == path.name
    assert dict(model.origin.get("choices", {})) == choices


@pytest.mark.parametrize("file", [r[0] for r in REAL if r[1]])
def test_real_file_that_leaves_something_open_asks_with_the_right_answer_preselected(shared, file):
    path = shared / "models" / file
    with pytest.raises(ModelChoiceNeeded) as raised:
        load_model(path)
    choices = likely_choices(raised.value)
    assert choices == next(r[1] for r in REAL if r[0] == file)
    assert all(choice.question and choice.reason for choice in raised.value.choices)
    assert path.name in str(raised.value)


@pytest.mark.parametrize("folder", FOLDERS)
def test_canonical_parameters_load_as_foreign_npz(shared, folder):
    path = shared / "models" / folder / "canonical.npz"
    assert_equal_to_canonical(load_model(path), np.load(path))


def test_settings_beside_a_task_trained_network_are_used_and_named(shared):
    model = load_model(shared / "models/lowrank_teacher_reach_rnn_M2/reach_rnn_state_dict.pkl")
    assert model.origin["settings_file"] == "reach_rnn_params.pkl"


def test_observation_of_an_inferred_network_has_its_bias(shared):
    folder = shared / "models/lowrank_clip_eeg_M3_07_29T17_43_46"
    model = load_model(next(folder.glob("*_state_dict_rnn.pkl")))
    assert model.observation.b.shape == (64,)
    assert model.observation.b[0] == pytest.approx(-0.01052248, abs=1e-8)


def test_another_model_of_the_stack_is_another_map(shared):
    path = shared / "models/scyfi_ema_multistable_M8_trial001/for_LE_multistable.mat"
    first, last = load_model(path, index=0), load_model(path, index=149)
    assert first.fingerprint != last.fingerprint


def test_task_trained_network_without_its_settings_asks_for_the_time_constants(shared, tmp_path):
    source = shared / "models/lowrank_teacher_reach_rnn_M2/reach_rnn_state_dict.pkl"
    copy = tmp_path / "network.pkl"
    copy.write_bytes(source.read_bytes())
    with pytest.raises(ModelChoiceNeeded) as raised:
        load_model(copy)
    assert likely_choices(raised.value) == {"activation": "relu", "dt": 10.0, "tau": 100.0}
    model = load_model(copy, **likely_choices(raised.value))
    assert_equal_to_canonical(model, np.load(source.parent / "canonical.npz"))

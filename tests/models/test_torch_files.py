"""Files written by PyTorch itself (tests/models/data/torch), against orbits PyTorch computed."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import numpy as np
import pytest

from plrnn_explorer.models.errors import ModelChoiceNeeded, ModelFileError
from plrnn_explorer.models.importing import open_import
from plrnn_explorer.models.load import load_model

DATA = Path(__file__).with_name("data") / "torch"
TRUTH = np.load(DATA / "truth.npz")


def opened(name, **answers):
    return open_import(DATA / name).read(answers).model


def assert_orbit(model, states, atol):
    steps = len(states) - 1
    np.testing.assert_allclose(model.orbit(states[0], steps)[: steps + 1], states, atol=atol)


@pytest.mark.parametrize("name", ["rnn_relu.pt", "rnn_relu_old.pt", "rnn_wrapped.pt"])
def test_relu_rnn_runs_as_in_pytorch_with_and_without_input(name):
    model = load_model(DATA / name, activation="relu")
    assert model.family == "ReLU RNN"
    assert_orbit(model, TRUTH["rnn_zero"], 1e-5)
    assert_orbit(model.with_input(TRUTH["x"]), TRUTH["rnn_input"], 1e-5)


def test_linear_layer_after_the_network_is_its_observation_model():
    model = load_model(DATA / "rnn_relu.pt", activation="relu")
    seen = model.observation
    states = TRUTH["rnn_zero"][1:]
    np.testing.assert_allclose(states @ seen.B.T + seen.b, TRUTH["readout_zero"], atol=1e-5)


def test_tanh_cannot_be_seen_so_it_is_asked_and_refused():
    with pytest.raises(ModelChoiceNeeded) as raised:
        load_model(DATA / "rnn_relu.pt")
    assert [choice.argument for choice in raised.value.choices] == ["activation"]
    with pytest.raises(ModelFileError, match="not ReLU"):
        load_model(DATA / "rnn_relu.pt", activation="tanh")


def test_checkpoint_offers_its_best_weights_first_and_reads_its_settings():
    reading = open_import(DATA / "rnn_checkpoint.pt").read({})
    asked = {a.choice.argument: a for a in reading.asked}
    assert asked["part"].is_open
    assert asked["part"].answer == "best_model_state_dict.rnn"
    assert asked["activation"].evidence == "the file says nonlinearity = relu"
    best = opened("rnn_checkpoint.pt")
    last = load_model(DATA / "rnn_checkpoint.pt", part="model_state_dict.rnn")
    assert_orbit(last, TRUTH["rnn_zero"], 1e-5)
    np.testing.assert_array_equal(best.W2, last.W2 / 2)
    assert last.observation is not None


@pytest.mark.parametrize("name", ["shallow_views.pt", "shallow_views_old.pt", "shallow.safetensors"])
def test_every_kind_of_number_and_view(name):
    model = load_model(DATA / name)
    assert model.family == "shallow PLRNN"
    assert_orbit(model, TRUTH["shallow"], 1e-12)


def test_rnn_cell_has_an_input():
    model = load_model(DATA / "cell.pt", activation="relu")
    assert (model.dimension, len(model.inputs)) == (4, 2)


def test_pickled_numpy_arrays():
    model = load_model(DATA / "arrays.pkl")
    np.testing.assert_array_equal(model([[1.0, -1.0]]), [[2.5, 0.75]])
    assert model.origin["format"] == "Python pickle state dict"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("two_layers.pt", "several recurrent layers (weight_hh_l1)"),
        ("both_ways.pt", "both ways in time (weight_hh_l0_reverse)"),
        ("lstm.pt", "an LSTM (the array weight_hh_l0 is 12×3)"),
        ("gru.pt", "a GRU (the array weight_hh_l0 is 9×3)"),
        ("whole_module.pt", "an object of the class __main__.Net"),
        ("quantised.pt", "the array W is quantised"),
        ("sparse.pt", "the array W is sparse; save it after to_dense()"),
        ("complex.pt", "the array W holds complex numbers"),
        ("float8.pt", "the array W is of numbers of an unusual width"),
        ("parametrised.pt", "parametrizations.W.original is stored as a parametrisation"),
        ("one_tensor.pt", "it holds a single tensor"),
    ],
)
def test_refused_with_the_reason(name, words):
    with pytest.raises(ModelFileError) as raised:
        load_model(DATA / name)
    sentence = str(raised.value)
    assert sentence.startswith(f"{name}: ")
    assert words in sentence
    assert "\n" not in sentence


@pytest.mark.parametrize("name", ["rnn_relu_old.pt", "shallow_views_old.pt", "shallow.safetensors"])
def test_cut_short_at_any_place_it_is_refused(tmp_path, name):
    data = (DATA / name).read_bytes()
    path = tmp_path / "cut"
    for length in range(9, len(data) - 1, 37):
        path.write_bytes(data[:length])
        with pytest.raises(ModelFileError, match="cut"):
            load_model(path)


def outcome(path):
    """Open a file; return what is said of it if it is refused."""
    try:
        open_import(path).read({})
    except ModelFileError as error:
        return str(error)
    return "opened"


@pytest.mark.parametrize("name", ["rnn_relu_old.pt", "shallow.safetensors", "arrays.pkl"])
def test_damaged_anywhere_it_is_opened_or_refused_with_a_reason_of_its_own(tmp_path, name):
    data = (DATA / name).read_bytes()
    path, rng = tmp_path / "damaged", np.random.default_rng(1)
    for _ in range(300):
        changed = bytearray(data)
        changed[rng.integers(len(data))] = rng.integers(256)
        path.write_bytes(changed)
        assert "cannot be understood" not in outcome(path)


def test_lightning_checkpoint_with_an_encoder_beside_the_network():
    reading = open_import(DATA / "lightning.ckpt").read({})
    assert not reading.unanswered
    assert reading.recognised.format == "PyTorch checkpoint (state_dict)"
    assert {a.choice.argument: a.evidence for a in reading.asked} == {
        "activation": "the file says nonlinearity = relu"
    }
    assert_orbit(reading.model, TRUTH["rnn_zero"], 1e-5)
    np.testing.assert_array_equal(reading.model.observation.B.shape, (3, 4))


@pytest.mark.parametrize("protocol", range(6))
def test_pickled_arrays_of_every_protocol(tmp_path, protocol):
    arrays = {"A": np.array([0.5, 0.25]), "W": np.eye(2), "h": np.ones(2)}
    path = tmp_path / "arrays.pkl"
    path.write_bytes(pickle.dumps(arrays, protocol))
    np.testing.assert_array_equal(load_model(path)([[1.0, -1.0]]), [[2.5, 0.75]])


def test_zip_that_claims_to_span_several_disks_is_refused(tmp_path):
    whole = bytearray((DATA / "rnn_relu.pt").read_bytes())
    end = whole.rindex(b"PK\x05\x06")
    locator = b"PK\x06\x07" + bytes(12) + (2).to_bytes(4, "little")
    path = tmp_path / "model.pt"
    path.write_bytes(whole[:end] + locator + whole[end:])
    with pytest.raises(ModelFileError, match=r"damaged|no model file has"):
        load_model(path)


def test_safetensors_of_bfloat16_and_an_unusual_kind(tmp_path):
    half = np.array([0.5, -2.0], np.float32).view(np.uint32) >> 16
    blocks = {"A": ("BF16", [2], half.astype("<u2")), "W": ("F8_E4M3", [2, 2], np.zeros(4, np.uint8))}
    blocks["h"] = ("F32", [2], np.ones(2, "<f4"))

    def saved(blocks):
        header, data = {}, b""
        for key, (kind, shape, numbers) in blocks.items():
            span = [len(data), len(data) + numbers.nbytes]
            header[key] = {"dtype": kind, "shape": shape, "data_offsets": span}
            data += numbers.tobytes()
        text = json.dumps(header).encode()
        path = tmp_path / "model.safetensors"
        path.write_bytes(len(text).to_bytes(8, "little") + text + data)
        return path

    with pytest.raises(ModelFileError, match="the array W has numbers of the kind F8_E4M3"):
        load_model(saved(blocks), P=2)
    blocks["W"] = ("F64", [2, 2], np.eye(2))
    np.testing.assert_array_equal(load_model(saved(blocks), P=2)([[1.0, 1.0]]), [[2.5, 0.0]])

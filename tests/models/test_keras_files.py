"""Keras SimpleRNN files, written by Keras 3.15 (data/keras/make.py), with Keras's own orbits as the truth."""

from __future__ import annotations

import json
from pathlib import Path

import h5py
import numpy as np
import pytest
from numpy.testing import assert_allclose

from plrnn_explorer.models.errors import ModelChoiceNeeded, ModelFileError
from plrnn_explorer.models.load import load_model

DATA = Path(__file__).parent / "data" / "keras"
#: Each of the three forms of a file, and what it leaves open.
FORMS = {"simple_rnn.keras": {}, "simple_rnn.h5": {}, "simple_rnn.weights.h5": {"activation": "relu"}}


@pytest.fixture(scope="module")
def orbit():
    return np.load(DATA / "orbit.npz")


@pytest.mark.parametrize("name", FORMS)
def test_the_orbit_of_keras_under_a_constant_input(name, orbit):
    model = load_model(DATA / name, **FORMS[name]).with_input(orbit["held"])
    states = model.orbit(np.zeros(4), len(orbit["held_states"]))[1:]
    assert_allclose(states, orbit["held_states"], rtol=2e-5, atol=1e-6)
    assert model.family == "ReLU RNN"
    assert model.origin["format"] == "Keras"


@pytest.mark.parametrize("name", FORMS)
def test_every_step_under_a_changing_input_and_the_readout(name, orbit):
    model = load_model(DATA / name, **FORMS[name])
    z = np.zeros(4)
    for x, state, output in zip(orbit["inputs"], orbit["states"], orbit["outputs"], strict=True):
        z = model.with_input(x)(z)
        assert_allclose(z, state, rtol=2e-5, atol=1e-6)
        assert_allclose(model.observation(z), output, rtol=2e-5, atol=1e-6)


def test_weights_alone_leave_the_activation_open():
    with pytest.raises(ModelChoiceNeeded) as raised:
        load_model(DATA / "simple_rnn.weights.h5")
    assert [choice.argument for choice in raised.value.choices] == ["activation"]


def test_a_cell_in_a_general_rnn_layer():
    assert load_model(DATA / "cell.keras").observation is not None


def test_the_readout_of_a_functional_model():
    """Found by its connections: the states go through Dropout into Dense."""
    model = load_model(DATA / "functional.keras")
    assert model.observation.B.shape == (3, 4)


def test_a_readout_that_is_not_linear_is_no_observation_model(orbit):
    model = load_model(DATA / "softmax_readout.keras")
    assert model.observation is None


def test_two_networks_side_by_side_are_a_choice():
    with pytest.raises(ModelChoiceNeeded) as raised:
        load_model(DATA / "two_networks.keras")
    (choice,) = raised.value.choices
    assert (choice.argument, [value for value, _ in choice.options]) == ("part", ["left", "right"])
    left, right = (load_model(DATA / "two_networks.keras", part=part) for part in ("left", "right"))
    assert left.fingerprint != right.fingerprint


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("tanh.keras", "'tanh', not ReLU"),
        ("lstm.keras", "an LSTM, whose gates"),
        ("gru.weights.h5", "a GRU, whose gates"),
        ("stacked.keras", "2 recurrent layers"),
        ("bidirectional.keras", "both ways in time"),
    ],
)
def test_networks_that_are_no_single_relu_map_are_refused_with_the_reason(name, words):
    with pytest.raises(ModelFileError, match=words):
        load_model(DATA / name)


# Files of Keras 2, which is not at hand: h5py writes the layout its documentation and sources describe.
U = np.random.default_rng(2).normal(size=(3, 3)).astype("f4")
K = np.random.default_rng(3).normal(size=(2, 3)).astype("f4")
BIAS = np.float32([0.1, -0.2, 0.3])


def keras2_config(activation="relu", layers=1):
    recurrent = [
        {"class_name": "SimpleRNN", "config": {"name": f"simple_rnn_{i}", "activation": activation}}
        for i in range(layers)
    ]
    dense = {"class_name": "Dense", "config": {"name": "dense_1", "activation": "linear"}}
    dropout = {"class_name": "Dropout", "config": {"name": "dropout_1", "rate": 0.1}}
    return {"class_name": "Sequential", "config": {"name": "seq", "layers": [*recurrent, dropout, dense]}}


def keras2_file(path, config, weights_group="model_weights", fixed_text=True):
    """As `model.save("….h5")` and, without a configuration, `model.save_weights`."""
    with h5py.File(path, "w") as file:
        file.attrs["keras_version"] = np.bytes_("2.4.0") if fixed_text else "2.4.0"
        file.attrs["backend"] = np.bytes_("tensorflow")
        if config is not None:
            text = json.dumps(config)
            file.attrs["model_config"] = np.bytes_(text) if fixed_text else text
        top = file.create_group(weights_group) if weights_group else file
        top.attrs["layer_names"] = np.array([b"simple_rnn_0", b"dropout_1", b"dense_1"])
        layer = top.create_group("simple_rnn_0")
        names = ["kernel:0", "recurrent_kernel:0", "bias:0"]
        layer.attrs["weight_names"] = np.array([f"simple_rnn_0/cell/{n}".encode() for n in names])
        for name, value in zip(names, (K, U, BIAS), strict=True):
            layer[f"simple_rnn_0/cell/{name}"] = value
        top.create_group("dropout_1").attrs["weight_names"] = np.array([], "S1")
        dense = top.create_group("dense_1/dense_1")
        dense["kernel:0"], dense["bias:0"] = np.eye(3, 2, dtype="f4"), np.ones(2, "f4")
        optimizer = file.create_group("optimizer_weights/Adam/simple_rnn_0/cell")
        optimizer["recurrent_kernel:0"], optimizer["kernel:0"] = U * 0, K * 0
    return path


@pytest.mark.parametrize("fixed_text", [True, False])
@pytest.mark.parametrize("whole", [True, False])
def test_layout_of_keras_2(tmp_path, whole, fixed_text):
    config, group = (keras2_config(), "model_weights") if whole else (None, "")
    path = keras2_file(tmp_path / "m.h5", config, group, fixed_text)
    model = load_model(path, **({} if whole else {"activation": "relu"}))
    z, x = np.float64([[0.3, -0.5, 1.0]]), np.array([0.7, -1.1])
    assert_allclose(model.with_input(x)(z), np.maximum(z @ U + x @ K + BIAS, 0), rtol=1e-6)
    assert_allclose(model.observation(z), z @ np.eye(3, 2) + 1, rtol=1e-6)


def test_keras_2_with_tanh(tmp_path):
    with pytest.raises(ModelFileError, match="'tanh', not ReLU"):
        load_model(keras2_file(tmp_path / "m.h5", keras2_config("tanh")))


def test_a_model_without_a_recurrent_layer(tmp_path):
    with h5py.File(tmp_path / "m.h5", "w") as file:
        file.attrs["model_config"] = json.dumps(keras2_config(layers=0))
        file["model_weights/dense_1/dense_1/kernel"] = np.eye(3)
    with pytest.raises(ModelFileError, match=r"without a recurrent layer \(its layers are Dense"):
        load_model(tmp_path / "m.h5")


def with_config(path, text):
    keras2_file(path, None)
    with h5py.File(path, "a") as file:
        file.attrs["model_config"] = text
    return path


@pytest.mark.parametrize("text", ["{", "[" * 100_000])
def test_a_configuration_that_is_not_json(tmp_path, text):
    with pytest.raises(ModelFileError, match="configuration is not JSON"):
        load_model(with_config(tmp_path / "m.h5", text))


@pytest.mark.parametrize("text", ["3", '{"config": {"layers": [[], 3, null, {"config": 4}]}}'])
def test_a_configuration_that_says_nothing(tmp_path, text):
    assert load_model(with_config(tmp_path / "m.h5", text), activation="relu").dimension == 3

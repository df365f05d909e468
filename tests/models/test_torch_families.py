"""State dicts of the public training codes without a real file here: names and shapes as the code gives them.

Each formula is the one of the code's forward step, written out on random parameters, independent of the
constructors in `families`: see the class named beside each.
"""

from __future__ import annotations

import pickle

import numpy as np
import pytest
from model_files import torch_file

from plrnn_explorer.models.errors import ModelFileError
from plrnn_explorer.models.importing import open_import
from plrnn_explorer.models.load import load_model

M, H, K, B, N = 3, 5, 2, 4, 2
Z = np.random.default_rng(11).standard_normal((20, M))
S = np.array([0.7, -0.3])


def draw(*shape, seed=0):
    return np.random.default_rng([len(shape), *shape, seed]).standard_normal(shape)


def relu(x):
    return np.maximum(x, 0.0)


def save(tmp_path, arrays, name="model_10.pt", **settings):
    if settings:
        (tmp_path / "hypers.pkl").write_bytes(pickle.dumps(settings))
    path = tmp_path / name
    path.write_bytes(torch_file(arrays))
    return path


def check(model, expected, driven=None):
    """Compare the map with the code's step at input zero, and at input S where it has one."""
    np.testing.assert_allclose(model(Z), expected, atol=1e-12)
    if driven is not None:
        np.testing.assert_allclose(model.with_input(S)(Z), driven, atol=1e-12)


def open_arguments(path):
    return {asked.choice.argument for asked in open_import(path).choices({}) if asked.is_open}


# CNS-2023 tutorial: shallowPLRNN.
def test_cns_2023(tmp_path):
    p = {"W1": draw(M, H), "W2": draw(H, M), "A": draw(M), "h2": draw(H), "h1": draw(M), "C": draw(M, K)}
    expected = p["A"] * Z + relu(Z @ p["W2"].T + p["h2"]) @ p["W1"].T + p["h1"]
    path = save(tmp_path, p)
    assert not open_arguments(path)
    check(load_model(path), expected, expected + S @ p["C"].T)


# MTF: shallow_PLRNN_Step registers A twice, as A and as AW.
@pytest.mark.parametrize("clipped", [True, False])
def test_mtf_shallow(tmp_path, clipped):
    p = {"C": draw(M, K), "W1": draw(M, H), "W2": draw(H, M), "A": draw(M), "h2": draw(H), "h1": draw(M)}
    p["AW"] = p["A"]
    path = save(tmp_path, {f"latent_model.latent_step.{k}": v for k, v in p.items()})
    assert open_arguments(path) == {"clipped"}
    u = Z @ p["W2"].T
    activity = relu(u + p["h2"]) - (relu(u) if clipped else 0.0)
    expected = p["A"] * Z + activity @ p["W1"].T + p["h1"]
    check(load_model(path, clipped=clipped), expected, expected + S @ p["C"].T)


def mtf_dendritic(prefix="latent_model.latent_step."):
    p = {"C": draw(M, K), "AW": draw(M, M), "h": draw(M), "thetas": draw(M, B), "alphas": draw(B)}
    return p, {prefix + k: v for k, v in p.items()}


# dendPLRNN, MTF, ChaosRNN: PLRNN_Basis_Step and PLRNN_Clipping_Step.
@pytest.mark.parametrize("name", ["dendr-PLRNN", "clipped-PLRNN"])
@pytest.mark.parametrize("key", ["mean_centering", "layer_norm", "mean_center"])
@pytest.mark.parametrize("centred", [0, 1])
def test_dendritic_with_its_settings(tmp_path, name, key, centred):
    p, arrays = mtf_dendritic()
    path = save(tmp_path, arrays, latent_model=name, **{key: bool(centred)})
    A = np.diag(p["AW"])
    W = p["AW"] - np.diag(A)
    z_norm = (Z - Z.mean(axis=1, keepdims=True) if centred else Z)[..., None]
    basis = relu(z_norm + p["thetas"]) - (relu(z_norm) if name == "clipped-PLRNN" else 0.0)
    expected = A * Z + (p["alphas"] * basis).sum(axis=-1) @ W.T + p["h"]
    check(load_model(path), expected, expected + S @ p["C"].T)


def test_range_the_code_cuts_the_state_to_is_noted(tmp_path):
    _, arrays = mtf_dendritic()
    path = save(tmp_path, arrays, latent_model="dendr-PLRNN", mean_centering=False, clip_range=10.0)
    reading = open_import(path).read({})
    assert not reading.unanswered
    assert any("clip_range = 10" in line and "±10" in line for line in reading.recognised.evidence)
    assert reading.model.origin["notes"]


# MTF: Decoder_LinearObservation reads the first d_f coordinates.
def test_mtf_decoder_of_the_first_coordinates(tmp_path):
    _, arrays = mtf_dendritic()
    arrays |= {
        "D_gaussian.R_x": np.ones(4),
        "D_gaussian.layers.0.weight": draw(4, 2),
        "D_gaussian.layers.0.bias": draw(4),
        "output_layer.weight": draw(4, M),
    }
    model = load_model(save(tmp_path, arrays), clipped=True, mean_centred=False)
    expected = Z[:, :2] @ arrays["D_gaussian.layers.0.weight"].T + arrays["D_gaussian.layers.0.bias"]
    np.testing.assert_allclose(Z @ model.observation.B.T + model.observation.b, expected, atol=1e-12)


def test_mtf_identity_decoder(tmp_path):
    _, arrays = mtf_dendritic()
    model = load_model(
        save(tmp_path, arrays | {"D_gaussian.R_x": np.ones(2)}), clipped=True, mean_centred=False
    )
    np.testing.assert_array_equal(model.observation.B, np.eye(2, M))


# dendPLRNN, PLRNN_Step (vanilla).
def test_vanilla_with_its_observation(tmp_path):
    p = {"latent_step.AW": draw(M, M), "latent_step.h": draw(M), "obs_model.weight": draw(N, M)}
    A = np.diag(p["latent_step.AW"])
    expected = A * Z + relu(Z) @ (p["latent_step.AW"] - np.diag(A)).T + p["latent_step.h"]
    model = load_model(save(tmp_path, p), mean_centred=False)
    check(model, expected)
    np.testing.assert_array_equal(model.observation.B, p["obs_model.weight"])


# A code with weights for every trial: PLRNN_Clipping_Step with W (T, M, M); Clipped_shPLRNN_Step.
@pytest.mark.parametrize("index", [0, 2])
def test_dendritic_with_a_matrix_for_every_trial(tmp_path, index):
    p = {
        "A": draw(M),
        "W": draw(6, M, M),
        "h": draw(M),
        "C": draw(M, K),
        "thetas": draw(M, B),
        "alphas": draw(B),
    }
    path = save(tmp_path, {f"latent_step.{k}": v for k, v in p.items()}, latent_model="clipped-PLRNN")
    basis = relu(Z[..., None] + p["thetas"]) - relu(Z[..., None])
    be = (p["alphas"] * basis).sum(axis=-1)
    expected = p["A"] * Z + be @ p["W"][index].T + p["h"]
    check(load_model(path, index=index, mean_centred=False), expected, expected + S @ p["C"].T)


def test_clipped_shallow_with_swapped_names_for_every_trial(tmp_path):
    p = {
        "A": draw(M),
        "W1": draw(6, H, M),
        "W2": draw(6, M, H),
        "h1": draw(6, H),
        "h2": draw(M),
        "C": draw(M, K),
    }
    path = save(tmp_path, {f"latent_step.{k}": v for k, v in p.items()}, latent_model="clipped-shPLRNN")
    u = Z @ p["W1"][4].T
    expected = p["A"] * Z + (relu(u + p["h1"][4]) - relu(u)) @ p["W2"][4].T + p["h2"]
    check(load_model(path, index=4), expected, expected + S @ p["C"].T)


# dendPLRNN by variational inference (VI/sgvb): LeakyReLU(0.18), thresholds subtracted.
def leaky(x, slope):
    return np.where(x > 0, x, slope * x)


def variational(**step):
    outer = {"R_x": np.ones(N), "R_z": np.ones(M), "R_z0": np.ones(M), "observation.B": draw(M, N)}
    return outer | {f"latent_step.{k}": v for k, v in step.items()}


@pytest.mark.parametrize("slope", [0.18, 0.0])
@pytest.mark.parametrize("kind", ["PLRNN_Step", "PLRNN_Basis_Step", "PLRNN_Clipping_Step"])
def test_variational(tmp_path, kind, slope):
    p = {"AW": draw(M, M), "h": draw(M), "C": draw(M, K)}
    A = np.diag(np.diag(p["AW"]))
    W, z = p["AW"] - A, Z[..., None]
    if kind == "PLRNN_Step":
        expected = Z @ A.T + leaky(Z, slope) @ W.T + p["h"]
    else:
        p |= {"thetas": draw(M, B), "alphas": draw(B)}
        basis = (p["alphas"] * leaky(z - p["thetas"], slope)).sum(axis=-1)
        if kind == "PLRNN_Clipping_Step":
            p["clipping"] = np.full((M, B), 5.0)
            basis = basis - (p["alphas"] * leaky(z - p["thetas"] + p["clipping"], slope)).sum(axis=-1)
        expected = Z @ A.T + basis @ W.T + p["h"]
    path = save(tmp_path, variational(**p))
    assert open_arguments(path) == {"slope"}
    model = load_model(path, slope=slope)
    check(model, expected, expected + S @ p["C"].T)
    np.testing.assert_array_equal(model.observation.B, variational()["observation.B"].T)


# ema_forecast_control: PLRNN with a ParameterDict; B reads the first coordinates; the data mean is added.
def ema(**more):
    p = {
        "A": draw(M),
        "W1": draw(M, H),
        "W2": draw(H, M),
        "h1": draw(M),
        "h2": draw(H),
        "C": draw(M, K),
    } | more
    return p, {f"parameters_.{k}": v for k, v in p.items()} | {"data_mean": draw(1, 4)}


@pytest.mark.parametrize("name", ["shallow-PLRNN", "clipped-shallow-PLRNN"])
def test_ema_forecast_control(tmp_path, name):
    p, arrays = ema(B=draw(4, 2))
    path = save(tmp_path, arrays, latent_model=name, mean_centering=True)
    assert not open_arguments(path)
    u = Z @ p["W2"].T
    activity = relu(u + p["h2"]) - (relu(u) if name.startswith("clipped") else 0.0)
    expected = p["A"] * Z + activity @ p["W1"].T + p["h1"]
    model = load_model(path)
    check(model, expected, expected + S @ p["C"].T)
    data = Z[:, :2] @ p["B"].T + arrays["data_mean"]
    np.testing.assert_allclose(Z @ model.observation.B.T + model.observation.b, data, atol=1e-12)


def test_ema_forecast_control_without_settings_asks(tmp_path):
    _, arrays = ema()
    assert open_arguments(save(tmp_path, arrays)) == {"clipped"}


def test_ema_forecast_control_under_its_older_names(tmp_path):
    p, _ = ema()
    arrays = {f"latent_model.latent_step.{k}": v for k, v in p.items()}
    arrays |= {"obs_model.layer.weight": draw(4, 2), "mean_center_layer.mean": draw(1, 4)}
    model = load_model(save(tmp_path, arrays, latent_model="shallow-PLRNN", mean_centering=False))
    np.testing.assert_allclose(
        Z @ model.observation.B.T + model.observation.b, Z[:, :2] @ arrays["obs_model.layer.weight"].T
    )


def test_ema_forecast_control_alrnn(tmp_path):
    p = {"A": draw(M), "W": draw(M, M), "h": draw(M), "C": draw(M, K)}
    arrays = {f"parameters_.{k}": v for k, v in p.items()}
    path = save(tmp_path, arrays, latent_model="ALRNN", nonlinear_units=2)
    partial = Z.copy()
    partial[:, -2:] = relu(partial[:, -2:])
    expected = p["A"] * Z + partial @ p["W"].T + p["h"]
    check(load_model(path), expected, expected + S @ p["C"].T)


# smc_rnns: Transition_LowRank; a constant input settles at v = u and stands inside the nonlinearity.
def low_rank(**more):
    p = {"decay_param": np.full((1, 1, 1, 1), -2.0), "h": draw(H), "n": draw(M, H), "m": draw(H, M)} | more
    return p, {f"transition.{k}": v for k, v in p.items()}


def low_rank_step(p, activation, currents):
    phi = (
        relu(currents + p["h"]) - relu(currents) if activation == "clipped_relu" else relu(currents - p["h"])
    )
    return np.exp(-np.exp(-2.0)) * Z + phi @ p["n"].T


@pytest.mark.parametrize("activation", ["relu", "clipped_relu"])
@pytest.mark.parametrize("key", ["Wu", "_Wu"])
def test_low_rank_with_input(tmp_path, activation, key):
    p, arrays = low_rank(**{key: draw(H, K)})
    path = save(tmp_path, arrays, rnn_params={"activation": activation})
    u = Z @ p["m"].T
    model = load_model(path)
    check(model, low_rank_step(p, activation, u), low_rank_step(p, activation, u + S @ p[key].T))


@pytest.mark.parametrize("mode", ["aligned", "aligned_private", "aligned_orth"])
def test_low_rank_input_modes(tmp_path, mode):
    p, arrays = low_rank(B=draw(M, K))
    Wu = p["m"] @ p["B"]
    if mode == "aligned_private":
        arrays |= {"transition.I_fix": draw(H, M), "transition.C": draw(M, K)}
        Wu = Wu + arrays["transition.I_fix"] @ arrays["transition.C"]
    elif mode == "aligned_orth":
        D = arrays["transition.D_raw"] = draw(H, K)
        Wu = Wu + D - p["m"] @ np.linalg.solve(p["m"].T @ p["m"] + np.eye(M) * 1e-6, p["m"].T @ D)
    path = save(tmp_path, arrays, rnn_params={"activation": "clipped_relu"})
    u = Z @ p["m"].T
    model = load_model(path)
    check(model, low_rank_step(p, "clipped_relu", u), low_rank_step(p, "clipped_relu", u + S @ Wu.T))


@pytest.mark.parametrize(
    ("readout", "rows", "settings"),
    [("z", M, {}), ("currents", H, {}), ("z_and_v", M + K, {}), ("z", M, {"identity_readout": True})],
)
def test_low_rank_readouts(tmp_path, readout, rows, settings):
    p, arrays = low_rank(Wu=draw(H, K))
    out, bias = draw(rows, N), draw(1, N, 1, 1)
    arrays |= {"observation.B": out, "observation.Bias": bias}
    about = {"activation": "relu", "readout_from": readout, **settings}
    model = load_model(save(tmp_path, arrays, rnn_params=about))
    if settings:
        out = out * np.eye(rows, N)
    source = {"z": Z, "currents": Z @ p["m"].T, "z_and_v": np.hstack([Z, np.zeros((len(Z), K))])}[readout]
    np.testing.assert_allclose(
        Z @ model.observation.B.T + model.observation.b, source @ out + bias.ravel(), atol=1e-12
    )
    notes = model.origin.get("notes", [])
    assert any("input adds" in note for note in notes) == (readout != "z")


def test_low_rank_readout_of_rates_is_no_observation_model(tmp_path):
    _, arrays = low_rank()
    arrays["observation.B"] = draw(H, N)
    model = load_model(save(tmp_path, arrays, rnn_params={"activation": "relu", "readout_from": "rates"}))
    assert model.observation is None


# smc_rnns: Transition_FullRank.
@pytest.mark.parametrize("activation", ["relu", "clipped_relu"])
def test_full_rank(tmp_path, activation):
    p = {"decay_param": np.full((1, 1, 1, 1), -1.0), "h": draw(M), "W": draw(M, M), "Wu": draw(M, K)}
    path = save(tmp_path, {f"transition.{k}": v for k, v in p.items()}, rnn_params={"activation": activation})
    a = np.exp(-np.exp(-1.0))
    phi = relu(Z + p["h"]) - relu(Z) if activation == "clipped_relu" else relu(Z - p["h"])
    expected = a * Z + (1 - a) * (phi @ p["W"].T)
    check(load_model(path), expected, expected + S @ p["Wu"].T)


# smc_rnns, py_rnn: LR_RNNCell, iterated on its units x and compared in x = m z + settled input.
def test_task_trained_low_rank_with_input(tmp_path):
    p = {
        "w_inp": draw(K, H),
        "w_inp_scale": np.array([1.5]),
        "m": draw(H, M),
        "n": draw(M, H),
        "b_rec": draw(H),
    }
    settings = {"nonlinearity": "relu", "dt": 2, "tau_lims": [10]}
    model = load_model(save(tmp_path, {f"rnn.{k}": v for k, v in p.items()}, **settings))
    alpha = 0.2

    def cell(x, s):
        rec = relu(x + p["b_rec"]) @ p["n"].T @ p["m"].T / H + p["w_inp_scale"] * (s @ p["w_inp"])
        return (1 - alpha) * x + alpha * rec

    for s in (np.zeros(K), S):
        settled = p["w_inp_scale"] * (s @ p["w_inp"])
        z = model.with_input(s)(Z)
        np.testing.assert_allclose(cell(Z @ p["m"].T + settled, s), z @ p["m"].T + settled, atol=1e-12)


# smc_rnns, py_rnn: RNNCell.
def task_full(**more):
    p = {"w_inp": draw(K, M), "w_rec": draw(M, M), "b_rec": draw(M), "w_inp_scale": np.array([0.5])}
    return p | {"taus_gaus": np.array([10.0])} | more


def test_task_trained_full_rank(tmp_path):
    p = task_full()
    settings = {"nonlinearity": "relu", "dt": 2, "tau_lims": [10], "dale_mask": None, "conn_mask": None}
    model = load_model(save(tmp_path, {f"rnn.{k}": v for k, v in p.items()}, **settings))
    expected = 0.8 * Z + 0.2 * (relu(Z) @ p["w_rec"].T)
    check(model, expected, expected + 0.2 * (S @ (p["w_inp"] * p["w_inp_scale"])))


def test_task_trained_full_rank_with_a_mask_is_refused(tmp_path):
    arrays = {f"rnn.{k}": v for k, v in task_full().items()}
    path = save(tmp_path, arrays, nonlinearity="relu", dt=2, tau_lims=[10], dale_mask=[1, -1])
    with pytest.raises(ModelFileError, match="dale_mask, which acts on rnn"):
        load_model(path)


# pyro-plrnn: the state is a row.
def pyro(phi):
    p = {"diag.A_diag": draw(M), "off_diag.W": draw(M, M), "off_diag.mask": 1 - np.eye(M), "bias": draw(M)}
    return p | {f"phi.{k}": v for k, v in phi.items()}


def pyro_step(p, activity):
    return p["diag.A_diag"] * Z + activity @ (p["off_diag.W"] * (1 - np.eye(M))) + p["bias"]


@pytest.mark.parametrize("clipped", [True, False])
@pytest.mark.parametrize("centred", [True, False])
@pytest.mark.parametrize("prefix", ["", "model.transition_model."])
def test_pyro_dendritic(tmp_path, clipped, centred, prefix):
    p = pyro({"H": draw(1, M, B), "alpha": draw(B)})
    path = save(tmp_path, {prefix + k: v for k, v in p.items()})
    assert open_arguments(path) == {"clipped", "mean_centred"}
    z = (Z - Z.mean(-1, keepdims=True) if centred else Z)[..., None]
    activity = (relu(z - p["phi.H"]) - (relu(z) if clipped else 0.0)) @ p["phi.alpha"]
    check(load_model(path, clipped=clipped, mean_centred=centred), pyro_step(p, activity))


@pytest.mark.parametrize("clipped", [True, False])
@pytest.mark.parametrize("centred", [True, False])
def test_pyro_shallow_uses_its_first_units(tmp_path, clipped, centred):
    p = pyro({"linear_1.weight": draw(H, M), "linear_1.bias": draw(H)})
    z = Z - Z.mean(-1, keepdims=True) if centred else Z
    x = z @ p["phi.linear_1.weight"].T + p["phi.linear_1.bias"]
    activity = relu(x) - (relu(x - p["phi.linear_1.bias"]) if clipped else 0.0)
    model = load_model(save(tmp_path, p), clipped=clipped, mean_centred=centred)
    check(model, pyro_step(p, activity[:, :M]))


def test_pyro_vanilla(tmp_path):
    p = pyro({})
    check(load_model(save(tmp_path, p), mean_centred=False), pyro_step(p, relu(Z)))


def test_pyro_in_its_earlier_form(tmp_path):
    p = pyro({"H": draw(1, M, B), "alpha": draw(B)})
    earlier = {k: v for k, v in p.items() if k in ("diag.A_diag", "bias")}
    earlier |= {f"connectivity_module.{k}": p[k] for k in ("off_diag.W", "phi.H", "phi.alpha")}
    activity = relu(Z[..., None] - p["phi.H"]) @ p["phi.alpha"]
    path = save(tmp_path, earlier | {"diag.A_diag": p["diag.A_diag"][None]})
    check(load_model(path, clipped=False), pyro_step(p, activity))


def test_pyro_shallow_in_its_earlier_form(tmp_path):
    first, c, last = draw(H, M), draw(H), draw(M, H)
    names = ("0.weight", "0.bias", "2.weight")
    p = {f"connectivity_module.sequential.{k}": v for k, v in zip(names, (first, c, last))}
    p |= {"diag.A_diag": draw(1, M), "bias": draw(M)}
    expected = p["diag.A_diag"] * Z + relu(Z @ first.T + c) @ last.T + p["bias"]
    check(load_model(save(tmp_path, p)), expected)


# What is no single ReLU map.
GATE = {"gating_network.softmax_temp1": draw(1), "gating_network.mlp_layer1.weight": draw(B, M + N)}


@pytest.mark.parametrize(
    ("arrays", "words"),
    [
        # DynaMix with its experts in one batch, and apart.
        (
            GATE
            | {
                "batched_experts.A": draw(B, M),
                "batched_experts.W": draw(B, M, M),
                "batched_experts.h": draw(B, M),
            },
            "the array gating_network.softmax_temp1 is part of a mixture of networks (as in DynaMix)",
        ),
        (
            GATE
            | {f"experts.{i}.{k}": v for i in range(2) for k, v in ema()[0].items() if k != "C"}
            | {"B": draw(N, M)},
            "is part of a mixture of networks (as in DynaMix), which is not a single ReLU map",
        ),
        ({"odefunc.net.0.weight": draw(H, M)}, "odefunc.net.0.weight is part of a neural ODE"),
        ({"func.net.0.weight": draw(H, M)}, "which runs in continuous time"),
        ({"layers.0.self_attn.in_proj_weight": draw(H, M)}, "is part of a transformer"),
        (
            {"rnn.weight_hh_l0_g": draw(M, 1), "rnn.weight_hh_l0_v": draw(M, M)},
            "by a normalisation of weights",
        ),
    ],
)
def test_other_networks_are_refused_with_the_key_and_the_reason(tmp_path, arrays, words):
    with pytest.raises(ModelFileError) as raised:
        load_model(save(tmp_path, arrays))
    assert words in str(raised.value)


@pytest.mark.parametrize("name", ["contALRNN", "NeuralODE", "latent_ode", "cPLRNN"])
def test_model_in_continuous_time_is_refused_though_its_arrays_fit(tmp_path, name):
    path = save(tmp_path, {"A": draw(M), "W": draw(M, M), "h": draw(M)}, model=name)
    with pytest.raises(ModelFileError, match=f"model = {name}, a model in continuous time"):
        load_model(path)


@pytest.mark.parametrize("name", ["AL-RNN", "PLRNN", "MODEL", "controlled PLRNN"])
def test_other_names_are_not_taken_for_continuous_time(tmp_path, name):
    path = save(tmp_path, {"A": draw(M), "W": draw(M, M), "h": draw(M)}, model=name)
    assert load_model(path, P=1).family == "AL-RNN"

"""Other people's files of every layout, each against the formula of its family."""

from __future__ import annotations

import json
import pickle
import struct
import tracemalloc

import numpy as np
import pytest
from model_checks import asked, assert_same
from model_files import (
    json_file,
    mat_file,
    npz_file,
    plain_arrays,
    shallow_arrays,
    state_dict,
    tensor,
    text,
    torch_file,
    torch_zip,
)

from plrnn_explorer.models import families
from plrnn_explorer.models.errors import Choice, ModelChoiceNeeded, ModelFileError
from plrnn_explorer.models.load import load_model

WRITERS = {"npz": npz_file, "json": json_file, "torch": torch_file, "mat": mat_file}
RNG = np.random.default_rng(7)


def relu(x):
    return np.maximum(x, 0.0)


def put(tmp_path, data, name="model"):
    path = tmp_path / name
    path.write_bytes(data)
    return path


def dendritic_arrays(M=3, B=2):
    return {
        **plain_arrays(M),
        "alpha": RNG.standard_normal(B),
        "H": RNG.standard_normal((M, B)),
    }


# Plain names, in every format.
@pytest.mark.parametrize("form", WRITERS)
def test_shallow(tmp_path, form):
    arrays = shallow_arrays()
    model = load_model(put(tmp_path, WRITERS[form](arrays), "my net.xyz"))
    assert_same(model, families.shallow_plrnn(**arrays))
    assert model.name == "my net"
    assert model.origin["file"] == "my net.xyz"


@pytest.mark.parametrize("form", ["npz", "json", "mat"])
def test_plain_names_without_P_are_a_plrnn(tmp_path, form):
    arrays = plain_arrays()
    model = load_model(put(tmp_path, WRITERS[form](arrays)))
    assert model.family == "PLRNN"
    assert_same(model, families.plrnn(**arrays))


@pytest.mark.parametrize("form", WRITERS)
def test_stored_P_makes_an_alrnn_without_a_question(tmp_path, form):
    arrays = plain_arrays(4)
    model = load_model(put(tmp_path, WRITERS[form](arrays | {"P": np.array([2])})))
    assert model.family == "AL-RNN"
    assert_same(model, families.alrnn(**arrays, P=2))


def test_P_may_be_said_where_it_is_not_asked(tmp_path):
    arrays = plain_arrays(4)
    path = put(tmp_path, npz_file(arrays))
    assert_same(load_model(path, P=1), families.alrnn(**arrays, P=1))


@pytest.mark.parametrize("form", WRITERS)
def test_dendritic_asks_whether_it_is_clipped(tmp_path, form):
    arrays = dendritic_arrays()
    path = put(tmp_path, WRITERS[form](arrays))
    assert set(asked(path)) == {"clipped"}
    for clipped in (True, False):
        assert_same(load_model(path, clipped=clipped), families.dendritic_plrnn(**arrays, clipped=clipped))


def test_likely_answer_is_the_form_whose_orbits_stay_bounded(tmp_path):
    growing = {"A": [0.5], "W": [[1.0]], "h": [1.0], "alpha": [1.0], "H": [[-1.0]]}
    assert asked(put(tmp_path, json_file(growing))) == {"clipped": True}


def test_matrix_and_diagonal_A_are_the_same(tmp_path):
    arrays = plain_arrays()
    vector = load_model(put(tmp_path, npz_file(arrays), "vector"))
    matrix = load_model(put(tmp_path, npz_file(arrays | {"A": np.diag(arrays["A"])}), "matrix"))
    assert_same(vector, matrix)


@pytest.mark.parametrize("form", WRITERS)
@pytest.mark.parametrize("turned", [False, True])
def test_observation_either_way_round(tmp_path, form, turned):
    B = RNG.standard_normal((5, 3))
    arrays = plain_arrays() | {"B": B.T if turned else B, "b": np.arange(5.0)}
    model = load_model(put(tmp_path, WRITERS[form](arrays)), **({"P": 3} if form == "torch" else {}))
    np.testing.assert_array_equal(model.observation.B, B)
    np.testing.assert_array_equal(model.observation.b, np.arange(5.0))


def test_clipped_shallow_by_choice(tmp_path):
    arrays = shallow_arrays()
    model = load_model(put(tmp_path, npz_file(arrays)), clipped=True)
    assert_same(model, families.clipped_shallow_plrnn(**arrays))


def test_nested_json(tmp_path):
    arrays = {key: value.tolist() for key, value in plain_arrays().items()}
    path = put(tmp_path, json.dumps({"epoch": 3, "model": {"parameters": arrays}}).encode())
    assert_same(load_model(path), families.plrnn(**plain_arrays()))


def test_several_networks_in_one_file_are_a_question(tmp_path):
    arrays = {f"{name}.{k}": v for i, name in enumerate("ab") for k, v in plain_arrays(2, seed=i).items()}
    path = put(tmp_path, npz_file(arrays))
    assert asked(path) == {"part": "a"}
    assert_same(load_model(path, part="b"), families.plrnn(**plain_arrays(2, seed=1)))


# MATLAB.
@pytest.mark.parametrize("packed", [False, True])
def test_mat_struct_with_integers_and_rows(tmp_path, packed):
    A, W, h = np.diag([1, 0, 2]).astype(np.uint8), np.ones((3, 3)), np.array([[1, 2, 3]], dtype=np.uint8)
    others = {"note": "hello", "names": np.array(["a", "bb"], dtype=object), "W0": np.zeros((3, 3))}
    content = {"dat": {"A": A, "W": W, "h": h, "mu0": np.ones(3)}, **others}
    model = load_model(put(tmp_path, mat_file(content, packed=packed)))
    assert_same(model, families.plrnn(A=A, W=W, h=h[0]))


def test_mat_in_the_form_of_2017(tmp_path):
    arrays = plain_arrays()
    path = put(tmp_path, mat_file(arrays))
    z = RNG.standard_normal((10, 3))
    expected = z * arrays["A"] + relu(z - arrays["h"]) @ arrays["W"].T
    np.testing.assert_allclose(load_model(path, thresholds=True)(z), expected, atol=1e-14)


def test_mat_with_initial_guesses_asks_where_h_stands(tmp_path):
    arrays = plain_arrays()
    path = put(tmp_path, mat_file(arrays | {"W0": arrays["W"], "h0": arrays["h"]}))
    assert asked(path) == {"thresholds": False}


def test_mat_written_before_2019_asks_with_2017_preselected(tmp_path):
    data = bytearray(mat_file(plain_arrays()))
    data[:124] = b"MATLAB 5.0 MAT-file, Platform: PCWIN64, Created on: Mon Mar 06 12:00:00 2017".ljust(124)
    assert asked(put(tmp_path, bytes(data))) == {"thresholds": True}


def test_big_endian_mat(tmp_path):
    def element(kind, content):
        return struct.pack(">II", kind, len(content)) + content + bytes(-len(content) % 8)

    def variable(name, array):
        flags = element(6, struct.pack(">II", 6, 0)) + element(5, struct.pack(">2i", *array.shape))
        body = flags + element(1, name) + element(9, array.astype(">f8").tobytes(order="F"))
        return struct.pack(">II", 14, len(body)) + body

    arrays = plain_arrays(2)
    parts = [variable(k.encode(), np.atleast_2d(v)) for k, v in arrays.items()]
    data = b"MATLAB 5.0 MAT-file".ljust(124) + struct.pack(">H", 0x0100) + b"MI" + b"".join(parts)
    assert_same(load_model(put(tmp_path, data)), families.plrnn(**arrays))


@pytest.mark.parametrize("form", ["mat", "npz"])
def test_stack_with_swapped_names(tmp_path, form):
    T, M, H = 4, 2, 3
    inner, outer = RNG.standard_normal((T, H, M)), RNG.standard_normal((T, M, H))
    h_inner, h_outer = RNG.standard_normal(H), RNG.standard_normal(M)
    arrays = {"A": np.eye(M) / 2, "W1": inner, "W2": outer, "h1": h_inner, "h2": h_outer}
    path = put(tmp_path, WRITERS[form](arrays))
    assert asked(path) == {"index": 0}
    z = RNG.standard_normal((5, M))
    expected = z / 2 + relu(z @ inner[3].T + h_inner) @ outer[3].T + h_outer
    np.testing.assert_allclose(load_model(path, index=3)(z), expected, atol=1e-13)


def test_stack_whose_shapes_fit_both_ways_asks_twice_at_once(tmp_path):
    square = RNG.standard_normal((3, 2, 2))
    arrays = {"A": np.eye(2), "W1": square, "W2": square, "h1": np.zeros((3, 2)), "h2": np.ones((3, 2))}
    path = put(tmp_path, mat_file(arrays))
    assert asked(path) == {"index": 0, "swapped": True}
    np.testing.assert_array_equal(load_model(path, index=1, swapped=True).h1, [1.0, 1.0])
    np.testing.assert_array_equal(load_model(path, index=1, swapped=False).h1, [0.0, 0.0])


# PyTorch: tensors.
def test_transposed_and_shared_storage(tmp_path):
    M, block = 2, np.arange(12.0)
    items = {
        "A": tensor("0", (M,), (1,), offset=0, numel=12),
        "W": tensor("0", (M, M), (1, M), offset=2, numel=12),
        "h": tensor("0", (M,), (3,), offset=6, numel=12),
    }
    path = put(tmp_path, torch_zip(state_dict(items), {"0": block.tobytes()}))
    expected = families.plrnn(A=block[:2], W=block[2:6].reshape(2, 2).T, h=block[[6, 9]])
    assert_same(load_model(path, P=2), expected)


def test_big_endian_half_and_bfloat_tensors(tmp_path):
    values = np.array([0.5, -2.0])
    bfloat = (values.astype(np.float32).view(np.uint32) >> 16).astype(">u2").tobytes()
    items = {
        "A": tensor("0", (2,), (1,), storage="HalfStorage"),
        "W": tensor("1", (2, 2), (2, 1), storage="FloatStorage"),
        "h": tensor("2", (2,), (1,), storage="BFloat16Storage"),
    }
    storages = {
        "0": values.astype(">f2").tobytes(),
        "1": np.eye(2, dtype=">f4").tobytes(),
        "2": bfloat,
    }
    path = put(tmp_path, torch_zip(state_dict(items), storages, byteorder=b"big"))
    assert_same(load_model(path, P=2), families.plrnn(A=values, W=np.eye(2), h=values))


def test_no_more_is_read_than_the_shape_needs(tmp_path):
    items = {
        "A": tensor("0", (1,), (1,), offset=2_000_000, numel=4_000_000),
        "W": tensor("0", (1, 1), (1, 1), numel=4_000_000),
        "h": tensor("0", (1,), (1,), numel=4_000_000),
        "optimizer": tensor("1", (4_000_000,), (1,)),
    }
    storages = {"0": bytes(32_000_000), "1": bytes(32_000_000)}
    path = put(tmp_path, torch_zip(state_dict(items), storages))
    del storages
    tracemalloc.start()
    load_model(path, P=1)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 20_000_000  # zipfile skips in steps of 16 MB


def test_training_checkpoint_with_numpy_scalars(tmp_path):
    inner = state_dict({k: tensor(k, v.shape, (2, 1)[-v.ndim :]) for k, v in plain_arrays(2).items()})
    scalar = (
        b"cnumpy.core.multiarray\nscalar\n(cnumpy\ndtype\n(" + text("f8") + b"\x89\x88tR"
        b"(K\x03" + text("<") + b"NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tb"
        b"c_codecs\nencode\n(" + text("x") + text("latin1") + b"tRtR"
    )
    version = b"ctorch.torch_version\nTorchVersion\n(" + text("2.5.1") + b"tR"
    code = b"\x80\x02}(" + text("model_state_dict") + inner[2:-1]
    code += text("loss") + scalar + text("version") + version + text("epoch") + b"K\x07u."
    path = put(tmp_path, torch_zip(code, {k: v.tobytes() for k, v in plain_arrays(2).items()}))
    model = load_model(path, P=2)
    assert_same(model, families.plrnn(**plain_arrays(2)))
    assert "model_state_dict" in model.origin["format"]


# PyTorch: modules.
def test_names_below_a_module(tmp_path):
    arrays = {f"net.step.{k}": v for k, v in shallow_arrays().items()}
    assert_same(load_model(put(tmp_path, torch_file(arrays))), families.shallow_plrnn(**shallow_arrays()))


def test_shallow_of_the_code_with_a_clipping_switch_asks(tmp_path):
    arrays = {f"latent_model.latent_step.{k}": v for k, v in shallow_arrays().items()}
    path = put(tmp_path, torch_file(arrays))
    assert set(asked(path)) == {"clipped"}
    assert load_model(path, clipped=False).n_units == 3


def mtf_arrays(M=2, B=3):
    rng = np.random.default_rng(3)
    return {
        "latent_step.AW": rng.standard_normal((M, M)),
        "latent_step.h": rng.standard_normal(M),
        "latent_step.thetas": rng.standard_normal((M, B)),
        "latent_step.alphas": rng.standard_normal(B),
    }


def mtf_formula(arrays, z, *, clipped, centred):
    AW, h, thetas, alphas = arrays.values()
    A = np.diag(AW)
    y = z - z.mean(axis=1, keepdims=True) if centred else z
    terms = relu(y[:, :, None] + thetas) - (relu(y)[:, :, None] if clipped else 0.0)
    return A * z + (alphas * terms).sum(axis=-1) @ (AW - np.diag(A)).T + h


@pytest.mark.parametrize("clipped", [True, False])
@pytest.mark.parametrize("centred", [True, False])
def test_dendritic_state_dict_with_its_answers(tmp_path, clipped, centred):
    arrays, z = mtf_arrays(), RNG.standard_normal((10, 2))
    path = put(tmp_path, torch_file(arrays))
    assert set(asked(path)) == {"clipped", "mean_centred"}
    model = load_model(path, clipped=clipped, mean_centred=centred)
    expected = mtf_formula(arrays, z, clipped=clipped, centred=centred)
    np.testing.assert_allclose(model(z), expected, atol=1e-13)


@pytest.mark.parametrize("pickled", [True, False])
def test_dendritic_state_dict_with_its_settings_beside_it_asks_nothing(tmp_path, pickled):
    settings = {"latent_model": "dendr-PLRNN", "mean_centering": True, "experiment": "a b c", "n": None}
    if pickled:
        put(tmp_path, pickle.dumps(settings), "hypers.pkl")
    else:
        put(tmp_path, "".join(f"{k} {v}\n" for k, v in settings.items()).encode(), "hypers.txt")
    arrays, z = mtf_arrays(), RNG.standard_normal((10, 2))
    model = load_model(put(tmp_path, torch_file(arrays), "model_10.pt"))
    expected = mtf_formula(arrays, z, clipped=False, centred=True)
    np.testing.assert_allclose(model(z), expected, atol=1e-13)
    assert model.origin["settings_file"].startswith("hypers")


def test_listed_norm_module_means_not_centred(tmp_path):
    arrays = {k: v for k, v in mtf_arrays().items() if "AW" in k or k.endswith(".h")}
    listed = put(tmp_path, torch_file(arrays, modules=("latent_step", "latent_step.norm")), "listed")
    assert load_model(listed).family == "PLRNN"
    unlisted = put(tmp_path, torch_file(arrays, modules=("latent_step",)), "unlisted")
    assert asked(unlisted) == {"mean_centred": True}


@pytest.mark.parametrize("key", ["AW", "decay_param", "decay"])
@pytest.mark.parametrize("clipped", [True, False])
def test_low_rank_inferred(tmp_path, key, clipped):
    p, z = shallow_arrays(2, 4), RNG.standard_normal((10, 2))
    arrays = {"n": p["W1"], "m": p["W2"], "h": p["h2"], key: np.full((1, 1, 1, 1), -2.0)}
    path = put(tmp_path, torch_file({f"transition.{k}": v for k, v in arrays.items()}))
    assert set(asked(path)) == {"clipped"}
    u = z @ p["W2"].T
    activity = relu(u + p["h2"]) - relu(u) if clipped else relu(u - p["h2"])
    expected = np.exp(-np.exp(-2.0)) * z + activity @ p["W1"].T
    np.testing.assert_allclose(load_model(path, clipped=clipped)(z), expected, atol=1e-13)


@pytest.mark.parametrize(
    ("settings", "family"),
    [
        ({"activation": "relu"}, "low-rank RNN"),
        ({"activation": "relu", "clipped": True}, "clipped low-rank RNN"),
        ({"activation": "clipped_relu", "clipped": True}, "clipped low-rank RNN"),
    ],
)
def test_low_rank_activation_is_read_from_its_settings(tmp_path, settings, family):
    arrays = {"n": np.ones((1, 2)), "m": np.ones((2, 1)), "h": np.ones(2), "AW": np.full((1,), -2.0)}
    put(tmp_path, pickle.dumps({"rnn_params": settings}), "x_vae_params.pkl")
    data = torch_file({f"transition.{k}": v for k, v in arrays.items()})
    assert load_model(put(tmp_path, data, "x_state_dict_rnn.pkl")).family == family


def test_network_that_is_not_relu_is_refused_with_its_nonlinearity(tmp_path):
    arrays = {"rnn.n": np.ones((1, 2)), "rnn.m": np.ones((2, 1)), "rnn.b_rec": np.ones(2)}
    put(tmp_path, pickle.dumps({"nonlinearity": "tanh", "dt": 1, "tau_lims": [10]}), "x_params.pkl")
    with pytest.raises(ModelFileError, match="'tanh', not ReLU"):
        load_model(put(tmp_path, torch_file(arrays), "x_state_dict.pkl"))


def test_torch_rnn_adds_its_biases(tmp_path):
    W, b, c = RNG.standard_normal((3, 3)), RNG.standard_normal(3), RNG.standard_normal(3)
    arrays = {
        "rnn.weight_ih_l0": np.ones((3, 2)),
        "rnn.weight_hh_l0": W,
        "rnn.bias_ih_l0": b,
        "rnn.bias_hh_l0": c,
        "fc.weight": np.ones((1, 3)),
    }
    path = put(tmp_path, torch_file(arrays))
    assert asked(path) == {"activation": "relu"}
    z = RNG.standard_normal((10, 3))
    np.testing.assert_allclose(load_model(path, activation="relu")(z), relu(z @ W.T + b + c), atol=1e-13)
    with pytest.raises(ModelFileError, match="not ReLU"):
        load_model(path, activation="tanh")


# Questions and answers.
@pytest.mark.parametrize(
    ("name", "P"),
    [
        ("lorenz_m20_p3", 3),
        ("net P=2.pt", 2),
        ("alrnn-p4-final.pth", 4),
        ("p99", 2),
        ("top5", 2),
        ("exp2", 2),
    ],
)
def test_P_is_preselected_from_the_file_name(tmp_path, name, P):
    path = put(tmp_path, torch_file(plain_arrays(5)), name)
    assert asked(path) == {"P": P}


def test_P_of_a_matrix_without_diagonal_is_preselected_as_a_plrnn(tmp_path):
    arrays = plain_arrays(4)
    np.fill_diagonal(arrays["W"], 0.0)
    assert asked(put(tmp_path, torch_file(arrays))) == {"P": 4}


def test_likely_choices_answer_the_questions(tmp_path):
    path = put(tmp_path, torch_file(dendritic_arrays()))
    model = load_model(path, **asked(path))
    assert model.origin["choices"] == asked(path)


@pytest.mark.parametrize("value", [2, "2", np.int64(2)])
def test_answers_may_come_as_text(tmp_path, value):
    path = put(tmp_path, torch_file(plain_arrays(4)))
    assert load_model(path, P=value).n_units == 2


@pytest.mark.parametrize("value", [0, 5, -1, "many", True, 2.5, [2]])
def test_impossible_answer_is_refused_with_what_is_possible(tmp_path, value):
    path = put(tmp_path, torch_file(plain_arrays(4)))
    with pytest.raises(ModelFileError, match=r"P=.* should be 1 or 2 or 3 or 4"):
        load_model(path, P=value)


def test_answer_to_no_question_is_refused(tmp_path):
    path = put(tmp_path, npz_file(shallow_arrays()))
    with pytest.raises(ModelFileError, match="leaves nothing open that 'P' would answer"):
        load_model(path, P=2)


def test_none_counts_as_no_answer(tmp_path):
    load_model(put(tmp_path, npz_file(shallow_arrays())), P=None)


@pytest.mark.parametrize("name", ["Q", "path"])
def test_unknown_choice_is_refused_with_the_known_ones(tmp_path, name):
    with pytest.raises(ModelFileError, match=f"no choice '{name}'; the choices are P, "):
        load_model(put(tmp_path, npz_file(shallow_arrays())), **{name: 2})


def task_arrays():
    return {"rnn.n": np.ones((1, 2)), "rnn.m": np.ones((2, 1)), "rnn.b_rec": np.ones(2)}


def test_time_constants_may_be_any_positive_number(tmp_path):
    path = put(tmp_path, torch_file(task_arrays()))
    assert load_model(path, activation="relu", dt=0.3, tau="1.2").A[0, 0] == 0.75
    for wrong in (0, -1, "soon", float("inf"), float("nan")):
        with pytest.raises(ModelFileError, match="should be a positive number"):
            load_model(path, activation="relu", dt=wrong, tau=100)


def test_every_question_offers_its_likely_answer(tmp_path):
    path = put(tmp_path, torch_file(task_arrays()))
    with pytest.raises(ModelChoiceNeeded) as raised:
        load_model(path)
    assert len(raised.value.choices) == 3
    for choice in raised.value.choices:
        assert choice.likely in [value for value, _ in choice.options]


def test_several_time_constants_are_refused(tmp_path):
    put(tmp_path, pickle.dumps({"nonlinearity": "relu", "dt": 1, "tau_lims": [10, 20]}), "x_params.pkl")
    with pytest.raises(ModelFileError, match="several time constants"):
        load_model(put(tmp_path, torch_file(task_arrays()), "x_state_dict.pkl"))


def test_a_question_says_how_to_answer_it_in_python_and_in_a_shell(tmp_path):
    with pytest.raises(ModelChoiceNeeded) as raised:
        load_model(put(tmp_path, torch_file(task_arrays())))
    text = str(raised.value)
    assert "load_model(file, activation='relu', dt=10.0, tau=100.0) in Python" in text
    assert "--set activation=relu --set dt=10.0 --set tau=100.0 in a shell" in text
    assert "Likely: activation=relu (relu or tanh; " in text
    assert "dt=10.0 (any positive number; " in text


def test_options_are_named_shortly():
    def allowed(*values, **more):
        return Choice("a", "?", tuple((v, str(v)) for v in values), values[0], "", **more).allowed

    assert allowed(*range(150)) == "0–149"
    assert allowed(*range(1, 21)) == "1–20"
    assert allowed(True, False) == "True or False"
    assert allowed("a", "b", "c") == "a or b or c"


def test_a_bundled_example_is_loaded_by_its_name():
    assert load_model("example:lozi").dimension == 2
    with pytest.raises(ModelFileError, match=r"no example 'none'; there are .*lozi"):
        load_model("example:none")
    with pytest.raises(ModelFileError, match="leaves nothing open"):
        load_model("example:lozi", P=3)

"""Julia BSON.jl files: the real one against its canonical form, and every struct against its formula.

Except for shallowPLRNN no real file is at hand: their layouts are those of the structs in the Julia code
(GTF-shPLRNN, RNNtopoDSR, TimeAsInput, SymbolicDSR) and are written as BSON.jl writes them (bson_files.py).
"""

from __future__ import annotations

import json
import struct

import numpy as np
import pytest
from bson_files import Listed, Struct, bson_file, datatype, document, julia, lowered, referring
from hypothesis import given, settings
from hypothesis import strategies as st
from model_files import plain_arrays

from plrnn_explorer.models.errors import ModelFileError
from plrnn_explorer.models.files.bson import read_document
from plrnn_explorer.models.load import load_model

M, H, B, N = 4, 7, 3, 2


def relu(x):
    return np.maximum(x, 0)


@pytest.fixture
def rng():
    return np.random.default_rng(5)


def single(rng, *shape):
    """Numbers that single precision holds exactly, as double precision."""
    return rng.standard_normal(shape).astype(np.float32).astype(np.float64)


def saved(tmp_path, values, name="model_500.bson"):
    path = tmp_path / name
    path.write_bytes(bson_file(values))
    return path


def agrees(model, formula, rng):
    z = rng.standard_normal((50, M)) * 3
    truth = np.array([formula(point) for point in z])
    np.testing.assert_allclose(model(z), truth, rtol=1e-12, atol=1e-12)


def test_real_file_equals_its_canonical_form(shared):
    folder = shared / "models" / "bptt_shplrnn_shiftinglorenz1_M3_H500"
    model, canonical = load_model(folder / "shallow.bson"), np.load(folder / "canonical.npz")
    for name in ("A", "W1", "W2", "h1", "h2"):
        np.testing.assert_array_equal(getattr(model, name), canonical[name])
    assert model.family == "shallow PLRNN"
    assert model.origin["format"] == "Julia BSON"
    assert model.inputs.C1.shape == (3, 1)
    assert model.origin["settings_file"] == "args.json"


@pytest.mark.parametrize("fields", [6, 7])
@pytest.mark.parametrize("name", ["shallowPLRNN", "clippedShallowPLRNN", "nltPLRNN"])
def test_shallow_structs(tmp_path, rng, name, fields):
    A, W1, W2, h1, h2 = (single(rng, *s) for s in ((M,), (M, H), (H, M), (M,), (H,)))
    C = single(rng, H if name == "nltPLRNN" else M, 2)
    L = [single(rng, 5, M)] if fields == 7 else []
    path = saved(tmp_path, {"model": julia(name, A, W1, W2, h1, h2, *L, C)})

    def formula(z):
        clip = relu(W2 @ z) if name.startswith("clipped") else 0
        return A * z + W1 @ (relu(W2 @ z + h2) - clip) + h1

    model = load_model(path)
    agrees(model, formula, rng)
    s = np.array([0.7, -1.3])

    def driven(z):
        inner = C @ s if name == "nltPLRNN" else 0
        clip = relu(W2 @ z) if name.startswith("clipped") else 0
        outer = 0 if name == "nltPLRNN" else C @ s
        return A * z + W1 @ (relu(W2 @ z + h2 + inner) - clip) + h1 + outer

    agrees(model.with_input(s), driven, rng)
    assert model.family == ("clipped " if name.startswith("clipped") else "") + "shallow PLRNN"


@pytest.mark.parametrize("name", ["PLRNN", "mcPLRNN"])
@pytest.mark.parametrize("extra", [1, 2])
def test_plain_structs(tmp_path, rng, name, extra):
    A, W, h = single(rng, M), single(rng, M, M), single(rng, M)
    C = single(rng, M, 1)
    path = saved(tmp_path, {"model": julia(name, A, W, h, *[None] * (extra - 1), C)})

    def formula(z, s=0.0):
        centred = z - z.mean() if name == "mcPLRNN" else z
        return A * z + W @ relu(centred) + h + C[:, 0] * s

    agrees(load_model(path), formula, rng)
    agrees(load_model(path).with_input(2.5), lambda z: formula(z, 2.5), rng)


def test_pruned_network_is_mean_centred_with_masked_weights(tmp_path, rng):
    A, W, h = single(rng, M), single(rng, M, M), single(rng, M)
    mask = (single(rng, M, M) > 0).astype(np.float32)
    path = saved(tmp_path, {"model": julia("PLRNN", A, W, mask, h)})
    agrees(load_model(path), lambda z: A * z + (W * mask) @ relu(z - z.mean()) + h, rng)


@pytest.mark.parametrize("name", ["dendPLRNN", "clippedDendPLRNN"])
@pytest.mark.parametrize("extra", [1, 2])
def test_dendritic_structs(tmp_path, rng, name, extra):
    A, W, h, alpha, thresholds = (single(rng, *s) for s in ((M,), (M, M), (M,), (B,), (M, B)))
    path = saved(tmp_path, {"model": julia(name, A, W, h, alpha, thresholds, *[None] * extra)})

    def formula(z):
        bases = [relu(z - thresholds[:, b]) for b in range(B)]
        if name.startswith("clipped"):
            bases = [basis - relu(z) for basis in bases]
        return A * z + W @ sum(alpha[b] * bases[b] for b in range(B)) + h

    agrees(load_model(path), formula, rng)


def test_fully_connected_dendritic_struct(tmp_path, rng):
    A, W, h, thresholds = (single(rng, *s) for s in ((M,), (B, M, M), (M,), (M, B)))
    path = saved(tmp_path, {"model": julia("FCDendPLRNN", A, W, h, thresholds, None)})
    model = load_model(path)
    agrees(model, lambda z: A * z + sum(W[b] @ relu(z - thresholds[:, b]) for b in range(B)) + h, rng)
    assert model.family == "fully connected dendritic PLRNN"


def test_almost_linear_struct_holds_p(tmp_path, rng):
    A, W, h = single(rng, M), single(rng, M, M), single(rng, M)
    path = saved(tmp_path, {"model": julia("ALRNN", A, W, h, 1)})
    agrees(load_model(path), lambda z: A * z + W @ np.append(z[:-1], relu(z[-1])) + h, rng)
    assert load_model(path).n_units == 1


@pytest.mark.parametrize("use_bias", [True, False])
def test_observation_model_beside_the_network(tmp_path, rng, use_bias):
    A, W, h = single(rng, M), single(rng, M, M), single(rng, M)
    weights, bias = single(rng, N, M), single(rng, N)
    seen = julia("Affine", weights, bias, use_bias, None)
    model = load_model(saved(tmp_path, {"model": Listed((julia("PLRNN", A, W, h, None), seen))}))
    np.testing.assert_array_equal(model.observation.B, weights)
    np.testing.assert_array_equal(model.observation.b, bias if use_bias else np.zeros(N))


@pytest.mark.parametrize("use_bias", [True, False])
def test_almost_linear_struct_is_observed_by_its_observation_model(tmp_path, rng, use_bias):
    A, W, h, B, b = (single(rng, *s) for s in ((M,), (M, M), (M,), (2, M), (2,)))
    network = julia("ALRNN", A, W, h, 2)
    affine = Struct("GTFConv.ObservationModels.Affine", (B, b, use_bias, None))
    seen = load_model(saved(tmp_path, {"model": Listed((network, affine))})).observation
    np.testing.assert_array_equal(seen.B, B)
    np.testing.assert_array_equal(seen.b, b if use_bias else np.zeros(2))


def test_network_without_observation_model(tmp_path):
    A, W, h = plain_arrays(3).values()
    assert load_model(saved(tmp_path, {"model": julia("PLRNN", A, W, h, None)})).observation is None


def test_arrays_saved_by_name(tmp_path, rng):
    arrays = plain_arrays(M)
    model = load_model(saved(tmp_path, {"parameters": arrays}))
    agrees(model, lambda z: arrays["A"] * z + arrays["W"] @ relu(z) + arrays["h"], rng)


def test_single_numbers_and_lists_of_them(tmp_path, rng):
    arrays = plain_arrays(M)
    values = Listed(tuple(np.float32(a) for a in arrays["A"]))
    model = load_model(saved(tmp_path, arrays | {"A": values, "P": np.float32(2)}))
    linear = np.append(np.diag(arrays["W"])[:2], [0, 0])
    np.testing.assert_array_equal(np.diag(model.A), arrays["A"].astype(np.float32) + linear)
    assert model.n_units == 2


def test_transposed_and_diagonal_matrices(tmp_path, rng):
    arrays = plain_arrays(M)
    transposed = Struct("LinearAlgebra.Adjoint", (arrays["W"].T.copy(),))
    diagonal = Struct("LinearAlgebra.Diagonal", (arrays["A"],))
    model = load_model(saved(tmp_path, arrays | {"W": transposed, "A": diagonal}))
    agrees(model, lambda z: arrays["A"] * z + arrays["W"] @ relu(z) + arrays["h"], rng)


def test_several_networks_in_one_file(tmp_path):
    A, W, h = plain_arrays(3).values()
    path = saved(tmp_path, {"best": julia("PLRNN", A, W, h, None), "last": julia("PLRNN", 2 * A, W, h, None)})
    with pytest.raises(ModelFileError, match="several networks"):
        load_model(path)
    np.testing.assert_allclose(np.diag(load_model(path, part="last").A), 2 * A, rtol=1e-6)


# Back references.
def test_back_references_wherever_a_value_may_stand(tmp_path, rng):
    A, W, h = single(rng, M), single(rng, M, M), single(rng, M)
    path = tmp_path / "model.bson"
    path.write_bytes(document(referring(A, W, h)))
    agrees(load_model(path), lambda z: A * z + W @ relu(z) + h, rng)


@pytest.mark.parametrize(
    ("references", "word"),
    [
        ([{"tag": "backref", "ref": 1}], "circle"),
        ([{"tag": "backref", "ref": 2}, {"tag": "backref", "ref": 1}], "circle"),
        ([{"tag": "backref", "ref": 7}], "leads nowhere"),
        ([{"tag": "backref", "ref": 0}], "leads nowhere"),
        ([{"tag": "backref", "ref": -1}], "leads nowhere"),
        ([{"tag": "backref", "ref": "x"}], "leads nowhere"),
        ([{"tag": "backref"}], "leads nowhere"),
        ([], "leads nowhere"),
        (3, "leads nowhere"),
    ],
)
def test_back_references_in_a_circle_or_to_nowhere(tmp_path, references, word):
    refuse(tmp_path, {"model": {"tag": "backref", "ref": 1}, "_backrefs": references}, word)


def test_dictionaries_that_contain_themselves(tmp_path):
    refuse(
        tmp_path,
        {"a": {"tag": "backref", "ref": 1}, "_backrefs": [{"a": {"tag": "backref", "ref": 1}}]},
        "nested",
    )


def test_dictionaries_that_double_at_every_level(tmp_path):
    levels = [
        {"a": {"tag": "backref", "ref": i + 2}, "b": {"tag": "backref", "ref": i + 2}} for i in range(40)
    ]
    refuse(tmp_path, {"a": {"tag": "backref", "ref": 1}, "_backrefs": [*levels, 1]}, "nested")


def reference(number):
    return {"tag": "backref", "ref": number}


def test_references_that_multiply_the_work(tmp_path):
    levels = [{f"k{k}": reference(i + 2) for k in range(30)} for i in range(14)]
    refuse(tmp_path, {"a": reference(1), "_backrefs": [*levels, {}]}, "repeat values")
    numbers = {"tag": "struct", "type": datatype("X.Affine"), "data": [[1] * 20_000]}
    refuse(tmp_path, {"a": [reference(1)] * 3000, "_backrefs": [numbers]}, "repeat values")


def test_type_that_is_its_own_body(tmp_path):
    kind = {"tag": "unionall", "var": None, "body": {"tag": "backref", "ref": 1}}
    model = {"tag": "struct", "type": {"tag": "backref", "ref": 1}, "data": []}
    refuse(tmp_path, {"model": model, "_backrefs": [kind]}, "without a name")


def test_transposed_matrix_of_itself(tmp_path):
    wrapped = {
        "tag": "struct",
        "type": datatype("LinearAlgebra.Adjoint"),
        "data": [{"tag": "backref", "ref": 1}],
    }
    refuse(tmp_path, {"A": {"tag": "backref", "ref": 1}, "_backrefs": [wrapped]}, "Adjoint")


# What is refused.
def refuse(tmp_path, content, *words):
    path = tmp_path / "model.bson"
    path.write_bytes(content if isinstance(content, bytes) else document(content))
    with pytest.raises(ModelFileError) as raised:
        load_model(path)
    assert not isinstance(raised.value.__cause__, (MemoryError, TypeError, AttributeError))
    for word in ("model.bson", *words):
        assert word in str(raised.value)


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("deepPLRNN", "several hidden layers"),
        ("DynaMix", "mixture"),
        ("Chain", "Flux"),
        ("Dense", "struct Dense, which is not known"),
    ],
)
def test_other_networks_are_refused_with_the_reason(tmp_path, name, word):
    refuse(tmp_path, bson_file({"model": julia(name, np.ones(3))}), "model is a", word)


def test_struct_with_other_fields_names_the_forms_known(tmp_path):
    A, W, h = plain_arrays(3).values()
    data = bson_file({"model": julia("ALRNN", A, W, h, None, None)})
    refuse(tmp_path, data, "model is a ALRNN whose 5 fields do not fit", "(A W h P)")


def test_array_whose_size_is_not_backed_by_bytes(tmp_path):
    content = {key: lowered(value) for key, value in plain_arrays(3).items()}
    content["W"]["size"] = [40_000, 32_000]
    refuse(tmp_path, content, "array W declares 10.2 GB but the file holds 72 bytes")


@pytest.mark.parametrize("size", [[-3, -3], [2.5, 2], ["3", 3], [10**18] * 8, [1] * 9, None, 9])
def test_array_of_impossible_size(tmp_path, size):
    content = {key: lowered(value) for key, value in plain_arrays(3).items()}
    content["W"]["size"] = size
    refuse(tmp_path, content, "array W")


def test_nan_names_the_field(tmp_path):
    A, W, h = plain_arrays(3).values()
    refuse(tmp_path, bson_file({"net": julia("PLRNN", A, W, h * np.nan, None)}), "array net.h contains NaN")


def test_array_on_a_graphics_card(tmp_path):
    data = bson_file({"A": Struct("CUDA.CuArray", (1, 2))} | {"W": np.eye(2), "h": np.ones(2)})
    refuse(tmp_path, data, "array A", "save cpu(model)")


def test_mask_of_another_shape(tmp_path):
    data = bson_file({"model": julia("PLRNN", np.ones(3), np.ones((3, 3)), np.ones((2, 2)), np.ones(3))})
    refuse(tmp_path, data, "mask of the weights model.W")


def test_documents_nested_without_end(tmp_path):
    inner = {"a": 1}
    for _ in range(80):
        inner = {"a": inner}
    refuse(tmp_path, inner, "nested more than")
    opened = b"\x03a\x00" * 100_000
    refuse(tmp_path, struct.pack("<i", len(opened) + 5) + opened + b"\0")


def test_element_of_an_unknown_type(tmp_path):
    body = b"\x01A\0" + bytes(8) + b"\x0dx\0" + struct.pack("<i", 3) + b"1;\0"
    refuse(tmp_path, struct.pack("<i", len(body) + 5) + body + b"\0", "entry x is of BSON type 0x0d")


@pytest.mark.parametrize("length", [-(2**31), -1, 0, 1, 3, 60, 2**31 - 1])
@pytest.mark.parametrize("kind", [2, 3, 4, 5])
def test_lengths_that_lie(tmp_path, kind, length):
    body = bytes([kind]) + b"A\0" + struct.pack("<i", length) + bytes(40)
    refuse(tmp_path, struct.pack("<i", len(body) + 5) + body + b"\0")


def test_two_entries_of_one_name(tmp_path):
    body = b"\x0aA\0\x0aA\0"
    refuse(tmp_path, struct.pack("<i", len(body) + 5) + body + b"\0", "two entries called A")


def test_hundred_thousand_entries(tmp_path):
    refuse(tmp_path, {"a": [None] * 100_001}, "more than 100000 entries")


def test_name_that_is_no_text(tmp_path):
    refuse(tmp_path, struct.pack("<i", 8) + b"\x0a\xff\0\0", "damaged")


def test_file_cut_short_is_named_by_its_ending(tmp_path):
    data = bson_file(plain_arrays(3))
    refuse(tmp_path, data[:-1], "damaged Julia BSON file")


def test_document_shorter_than_the_file():
    with pytest.raises(Exception, match="3 bytes follow the end"):
        read_document(document({"a": 1}) + b"abc")


# Settings beside the checkpoints.
@pytest.mark.parametrize("beside", [True, False])
def test_args_json_of_the_run_gives_p(tmp_path, beside):
    folder = tmp_path / "run" / "checkpoints"
    folder.mkdir(parents=True)
    (folder if beside else folder.parent).joinpath("args.json").write_text(
        json.dumps({"model": "ALRNN", "pwl_units": 2, "latent_dim": 3})
    )
    model = load_model(saved(folder, plain_arrays(3)))
    assert model.family == "AL-RNN"
    assert model.n_units == 2
    assert model.origin["settings_file"] == "args.json"


def test_args_json_says_whether_the_units_are_clipped(tmp_path, rng):
    A, W1, W2, h1, h2 = (single(rng, *s) for s in ((M,), (M, H), (H, M), (M,), (H,)))
    (tmp_path / "args.json").write_text('{"model": "clippedShallowPLRNN"}')
    arrays = {"A": A, "W1": W1, "W2": W2, "h1": h1, "h2": h2}
    assert load_model(saved(tmp_path, arrays)).family == "clipped shallow PLRNN"
    # What the file says itself counts more.
    path = saved(tmp_path, {"model": julia("shallowPLRNN", *arrays.values(), None)}, "other.bson")
    assert load_model(path).family == "shallow PLRNN"


@pytest.mark.parametrize("text", ["{", "[1]", "[" * 100_000, "\xff"])
def test_args_json_that_is_damaged_is_named(tmp_path, text):
    (tmp_path / "args.json").write_text(text, encoding="latin-1")
    with pytest.raises(ModelFileError, match=r"settings in args\.json beside it cannot be used"):
        load_model(saved(tmp_path, plain_arrays(3)))


@settings(max_examples=100, deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.text(st.characters(codec="utf-8")),
        lambda inner: (
            st.lists(inner, max_size=4) | st.dictionaries(st.text("abc", min_size=1), inner, max_size=4)
        ),
        max_leaves=20,
    )
)
def test_documents_are_read_as_written(value):
    assert read_document(document({"value": value})) == {"value": value}

"""Julia JLD2 files in the layout of JLD2.jl's sources (see jld2_files.py); no real one is at hand."""

from __future__ import annotations

import h5py
import numpy as np
import pytest
from jld2_files import Jld2Writer, Struct
from numpy.testing import assert_allclose, assert_array_equal

from plrnn_explorer.models.errors import ModelChoiceNeeded, ModelFileError
from plrnn_explorer.models.files.hdf5 import read_hdf5
from plrnn_explorer.models.load import load_model

RNG = np.random.default_rng(3)
M, H, N, K, B = 5, 40, 3, 2, 4
A = RNG.uniform(-0.9, 0.9, M).astype("f4")
W = RNG.normal(size=(M, M)).astype("f4")
h = RNG.normal(size=M).astype("f4")
W1, W2 = RNG.normal(size=(M, H)).astype("f4"), RNG.normal(size=(H, M)).astype("f4")
h2 = RNG.normal(size=H).astype("f4")
Z = RNG.normal(size=(7, M))


def relu(x):
    return np.maximum(x, 0)


def test_arrays_saved_by_name(tmp_path):
    """As jldsave(file; A, W1, W2, h1, h2) has them; the large ones lie outside their headers."""
    large = RNG.normal(size=(M, 400)), RNG.normal(size=(400, M)), RNG.normal(size=400)
    with Jld2Writer(tmp_path / "m.jld2") as out:
        for name, array in {"A": A, "W1": large[0], "W2": large[1], "h1": h, "h2": large[2]}.items():
            out.write(name, array)
    model = load_model(tmp_path / "m.jld2")
    expected = A * Z + relu(Z @ large[1].T + large[2]) @ large[0].T + h
    assert_allclose(model(Z), expected, rtol=1e-12)
    assert model.origin["format"] == "Julia JLD2"
    with h5py.File(tmp_path / "m.jld2") as truth:
        assert_array_equal(read_hdf5(tmp_path / "m.jld2").arrays["W1"].load(), truth["W1"][()].T)


@pytest.mark.parametrize("use_bias", [True, False])
def test_a_struct_with_an_observation_model(tmp_path, use_bias):
    """[model, O] of the Julia training codes: fields W₁, h₁ …, `nothing` for C, the struct's name counts."""
    readout = RNG.normal(size=(N, M)).astype("f4")
    network = Struct(
        "Main.PLRNNs.clippedShallowPLRNN", **{"A": A, "W₁": W1, "W₂": W2, "h₁": h, "h₂": h2, "C": None}
    )
    affine = Struct("Main.ObservationModels.Affine", B=readout, b=np.ones(N, "f4"), use_bias=use_bias)
    with Jld2Writer(tmp_path / "m.jld2") as out:
        out.write("model", [network, affine])
    model = load_model(tmp_path / "m.jld2")
    expected = A * Z + (relu(Z @ W2.T + h2) - relu(Z @ W2.T)) @ W1.T + h
    assert_allclose(model(Z), expected, rtol=1e-5)
    assert_allclose(model.observation(Z), Z @ readout.T + use_bias, rtol=1e-6)


def test_a_struct_inside_a_chain(tmp_path):
    """Flux.Chain keeps its layers in a tuple in place; a number in a struct lies in place too."""
    network = Struct("AlRnns.ALRNN", inline=True, A=A, W=W, h=h, P=2)
    layers = Struct("Core.Tuple", inline=True, **{"1": network})
    with Jld2Writer(tmp_path / "m.jld2") as out:
        out.write("model", Struct("Flux.Chain", layers=layers))
    model = load_model(tmp_path / "m.jld2")
    expected = A * Z + np.hstack([Z[:, : M - 2], relu(Z[:, M - 2 :])]) @ W.T + h
    assert_allclose(model(Z), expected, rtol=1e-5)
    assert model.family == "AL-RNN"


def test_dendritic_struct_with_greek_names(tmp_path):
    alpha, thresholds = RNG.normal(size=B).astype("f4"), RNG.normal(size=(M, B)).astype("f4")
    fields = {"A": A, "W": W, "h": h, "α": alpha, "H": thresholds, "C": None}
    with Jld2Writer(tmp_path / "m.jld2") as out:
        out.write("model", Struct("PLRNNs.dendPLRNN", **fields))
    phi = sum(a * relu(Z - t) for a, t in zip(alpha, thresholds.T, strict=True))
    assert_allclose(load_model(tmp_path / "m.jld2")(Z), A * Z + phi @ W.T + h, rtol=1e-5)


def test_pruned_and_mean_centred(tmp_path):
    mask = (RNG.uniform(size=(M, M)) > 0.5).astype("f4")
    with Jld2Writer(tmp_path / "m.jld2") as out:
        out.write("model", Struct("PLRNNs.PLRNN", A=A, W=W, W_mask=mask, h=h))
    centred = Z - Z.mean(axis=1, keepdims=True)
    assert_allclose(load_model(tmp_path / "m.jld2")(Z), A * Z + relu(centred) @ (W * mask).T + h, rtol=1e-5)


def test_several_networks_and_a_group(tmp_path):
    nets = [Struct("PLRNNs.PLRNN", A=A * s, W=W, h=h) for s in (1.0, 0.5)]
    with Jld2Writer(tmp_path / "m.jld2") as out:
        out.write("epochs", nets)
        out.write("note", "trained twice")
        out.write("losses", RNG.uniform(size=3), out.file.create_group("log"))
    raw = read_hdf5(tmp_path / "m.jld2")
    assert "log.losses" in raw.arrays
    assert raw.settings["note"] == "trained twice"
    with pytest.raises(ModelChoiceNeeded):
        load_model(tmp_path / "m.jld2")
    assert_allclose(np.diag(load_model(tmp_path / "m.jld2", index=1).A), A * 0.5, rtol=1e-6)


def test_a_dictionary(tmp_path):
    with Jld2Writer(tmp_path / "m.jld2") as out:
        out.write("state", {"net": {"A": A, "W": W, "h": h}, "epoch": 3, "note": "kept"})
    assert_allclose(load_model(tmp_path / "m.jld2")(Z), A * Z + relu(Z) @ W.T + h, rtol=1e-5)


def test_compressed_arrays(tmp_path):
    """JLD2 uses the single-chunk index of layout version 4, as HDF5 1.10 and later do."""
    with Jld2Writer(tmp_path / "m.jld2", libver="v110") as out:
        for name, array in {"A": A, "W": W, "h": h}.items():
            out.write_compressed(name, array)
    assert_allclose(load_model(tmp_path / "m.jld2")(Z), A * Z + relu(Z) @ W.T + h, rtol=1e-5)


@pytest.mark.parametrize("name", ["DynaMix", "deepPLRNN"])
def test_structs_that_are_no_single_map_are_refused_by_name(tmp_path, name):
    with Jld2Writer(tmp_path / "m.jld2") as out:
        out.write("model", Struct(f"PLRNNs.{name}", A=A, W=W, h=h))
    with pytest.raises(ModelFileError, match=name):
        load_model(tmp_path / "m.jld2")


def test_references_that_run_in_circles(tmp_path):
    with Jld2Writer(tmp_path / "m.jld2") as out:
        out.write("a", [A, A])
        out.file["a"][0] = out.file["a"].ref
    with pytest.raises(ModelFileError, match=r"a/\[0\] contains itself"):
        load_model(tmp_path / "m.jld2")


def test_a_struct_whose_text_lies_nowhere(tmp_path):
    """The name of the type points into a heap that is not one."""
    with Jld2Writer(tmp_path / "m.jld2") as out:
        out.write("model", Struct("PLRNNs.PLRNN", A=A, W=W, h=h))
    data = (tmp_path / "m.jld2").read_bytes()
    (tmp_path / "m.jld2").write_bytes(data.replace(b"GCOL", b"GCAL"))
    with pytest.raises(ModelFileError, match="the type of model cannot be read"):
        load_model(tmp_path / "m.jld2")

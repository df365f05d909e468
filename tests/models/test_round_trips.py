"""Every model, of every family and every real file, comes back bit by bit from each of our formats."""

from __future__ import annotations

import json

import numpy as np
import pytest
import scipy.io
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from plrnn_explorer.models import families
from plrnn_explorer.models.errors import ModelChoiceNeeded, ModelFileError
from plrnn_explorer.models.inputs import ConstantInput
from plrnn_explorer.models.load import likely_choices, load_model, save_model
from plrnn_explorer.models.map import Observation, PiecewiseLinearMap
from plrnn_explorer.resources import examples

ENDINGS = [".npz", ".json", ".mat"]
ARRAYS = ("A", "W1", "W2", "h1", "h2")
INPUTS = ("C1", "C2", "h1", "h2", "values", "low", "high")
#: Among them -0.0, denormals, and numbers with 17 digits.
numbers = st.floats(-4, 4, allow_subnormal=True) | st.sampled_from([-0.0, 5e-324, -2.2e-308, 1 / 3, 1e100])
texts = st.text(st.characters(codec="utf-8"), max_size=6)


def same(a, b):
    return a.shape == b.shape and a.dtype == b.dtype and a.tobytes() == b.tobytes()


def assert_restored(model, again):
    for name in ARRAYS:
        assert same(getattr(model, name), getattr(again, name))
    for name in ("family", "name", "coordinates", "origin", "fingerprint"):
        assert getattr(model, name) == getattr(again, name)
    assert (model.observation is None) == (again.observation is None)
    if model.observation is not None:
        assert same(model.observation.B, again.observation.B)
        assert same(model.observation.b, again.observation.b)
        encoders = model.observation.encoder, again.observation.encoder
        assert (encoders[0] is None) == (encoders[1] is None)
        assert encoders[0] is None or same(*encoders)
        assert (model.observation.names, model.observation.units) == (
            again.observation.names,
            again.observation.units,
        )
    assert (model.inputs is None) == (again.inputs is None)
    if model.inputs is not None:
        assert all(same(getattr(model.inputs, n), getattr(again.inputs, n)) for n in INPUTS)
        assert (model.inputs.names, model.inputs.units) == (again.inputs.names, again.inputs.units)
    z = np.random.default_rng(0).standard_normal((3, model.dimension))
    with np.errstate(all="ignore"):
        assert model.orbit(z, 20).tobytes() == again.orbit(z, 20).tobytes()


def assert_comes_back(model, folder):
    for ending in ENDINGS:
        path = folder / f"model{ending}"
        save_model(model, path)
        assert_restored(model, load_model(path))


# Families.
def arrays(*shape):
    return hnp.arrays(np.float64, shape, elements=numbers)


def drawn(draw, **shapes):
    return {name: draw(arrays(*shape)) for name, shape in shapes.items()}


def plain(draw, M, H):
    return families.plrnn(**drawn(draw, A=(M,), W=(M, M), h=(M,)), mean_centred=draw(st.booleans()))


def plain_2017(draw, M, H):
    return families.plrnn_2017(**drawn(draw, A=(M, M), W=(M, M), h=(M,)))


def almost_linear(draw, M, H):
    return families.alrnn(**drawn(draw, A=(M,), W=(M, M), h=(M,)), P=draw(st.integers(1, M)))


def shallow(draw, M, H):
    make = draw(st.sampled_from([families.shallow_plrnn, families.clipped_shallow_plrnn]))
    return make(**drawn(draw, A=(M,), W1=(M, H), W2=(H, M), h1=(M,), h2=(H,)))


def dendritic(draw, M, H):
    parts = drawn(draw, A=(M,), W=(M, M), h=(M,), alpha=(H,), H=(M, H))
    return families.dendritic_plrnn(**parts, clipped=draw(st.booleans()), mean_centred=draw(st.booleans()))


def fully_connected(draw, M, H):
    return families.fully_connected_dendritic_plrnn(**drawn(draw, A=(M,), W=(H, M, M), h=(M,), H=(M, H)))


def low_rank(draw, M, H):
    parts = drawn(draw, n=(M, H), m=(H, M), h=(H,), hz=(M,))
    return families.low_rank(decay=draw(numbers), **parts, clipped=draw(st.booleans()))


def low_rank_task(draw, M, H):
    return families.low_rank_task(**drawn(draw, n=(M, H), m=(H, M), b=(H,)), dt=10.0, tau=100.0)


def relu_rnn(draw, M, H):
    return families.relu_rnn(**drawn(draw, W=(M, M), b=(M,)))


FAMILIES = [
    plain, plain_2017, almost_linear, shallow, dendritic, fully_connected, low_rank, low_rank_task, relu_rnn,
]  # fmt: skip


@st.composite
def models(draw, build):
    M, H = draw(st.integers(1, 3)), draw(st.integers(1, 3))
    model = build(draw, M, H)
    return described(draw, model)


def described(draw, model):
    """Give a model names, an observation model and inputs, each or none."""
    M, changes = model.dimension, {"name": draw(texts)}
    if draw(st.booleans()):
        changes["coordinates"] = tuple(draw(st.lists(texts, min_size=M, max_size=M)))
    if draw(st.booleans()):
        N = draw(st.integers(1, 2))
        names, units = (tuple(draw(st.lists(texts, min_size=N, max_size=N))) for _ in range(2))
        changes["observation"] = Observation(
            draw(arrays(N, M)), draw(arrays(N)), names, units, draw(st.none() | arrays(N, M))
        )
    changes["origin"] = {"file": draw(texts), "choices": {"P": 2, "clipped": True, "dt": 0.1}, "note": None}
    model = model.with_changes(**changes)
    if draw(st.booleans()) and np.abs(np.concatenate([model.h1, model.h2])).max(initial=0) < 1e50:
        K = draw(st.integers(1, 2))
        small = st.floats(-4, 4)
        C1, C2, values = (
            draw(hnp.arrays(np.float64, shape, elements=small))
            for shape in ((M, K), (model.n_units, K), (K,))
        )
        names, units = (tuple(draw(st.lists(texts, min_size=K, max_size=K))) for _ in range(2))
        range_ = {"low": np.full(K, -0.1), "high": np.full(K, 1 / 3)}
        inputs = ConstantInput(C1, C2, model.h1, model.h2, values, names, units, **range_)
        model = model.with_inputs(inputs)
    return model


@pytest.mark.parametrize("build", FAMILIES, ids=lambda build: build.__name__)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_models_of_every_family_come_back(tmp_path, build, data):
    assert_comes_back(data.draw(models(build)), tmp_path)


def test_every_family_is_tried():
    tried = {name for f in FAMILIES for name in f.__code__.co_names}
    constructors = {
        name
        for name, value in vars(families).items()
        if callable(value) and getattr(value, "__module__", "") == families.__name__ and name[0] != "_"
    }
    helpers = {"with_constant_input", "clipped_dendritic_plrnn"}
    assert constructors - tried - helpers == set()


# Files.
REAL = [
    "alrnn_lorenz_m20_p2/lorenz_m20_p2",
    "bptt_shplrnn_shiftinglorenz1_M3_H500/shallow.bson",
    "dendplrnn_clipped_ecg_M30_B50/fablation3_model (1).pt",
    "lowrank_clip_eeg_M3_07_29T17_43_46/EEG_Inv_Obs_LRRNN_Z_Date_32024_07_29_T_17_43_46_state_dict_rnn.pkl",
    "lowrank_clip_hc2_M3/hc2rank3_state_dict_rnn.pkl",
    "lowrank_teacher_reach_rnn_M2/reach_rnn_state_dict.pkl",
    "plrnn_lorenz_M10_koppe2019/LorenzPLRNN.mat",
    "plrnn_vanderpol_M10_koppe2019/ReproVanDerPol.mat",
    "scyfi_ema_multistable_M8_trial001/for_LE_multistable.mat",
    "scyfi_plrnn_10cycle_M10/canonical.npz",
    "scyfi_test_16_cycle_2D_M2/canonical.npz",
]


def opened(path):
    """Open a file with the likely answers."""
    try:
        return load_model(path)
    except ModelChoiceNeeded as question:
        return load_model(path, **likely_choices(question))


@pytest.mark.parametrize("name", REAL)
def test_every_real_file_comes_back(shared, tmp_path, name):
    assert_comes_back(opened(shared / "models" / name), tmp_path)


def test_every_real_model_is_tried(shared):
    folders = {path.name for path in (shared / "models").iterdir() if path.is_dir()}
    assert folders == {name.partition("/")[0] for name in REAL}


def test_every_example_comes_back(tmp_path):
    for found in examples():
        assert_comes_back(load_model(found.path), tmp_path)


def test_a_map_without_units_comes_back(tmp_path):
    K = 2
    empty = np.zeros((0, K))
    model = PiecewiseLinearMap(np.eye(2) / 2, np.zeros((2, 0)), np.zeros((0, 2)), [1, -0.0], [])
    inputs = ConstantInput(np.ones((2, K)), empty, model.h1, model.h2, [0.5, 0.25])
    assert_comes_back(model, tmp_path)
    assert_comes_back(model.with_inputs(inputs), tmp_path)


def test_a_file_name_that_is_no_text_comes_back(tmp_path):
    """Linux allows any bytes in a name; Python shows them as surrogates."""
    model = families.relu_rnn(W=np.eye(2) / 2, b=np.ones(2)).with_changes(
        name="mod\udce9le", origin={"file": "mod\udce9le.pt"}
    )
    assert_comes_back(model, tmp_path)


# What others see.
def test_saved_mat_has_plain_names_in_matlab(tmp_path):
    model = families.shallow_plrnn(
        A=[0.5, 0.25], W1=[[1.0], [2.0]], W2=[[3.0, 4.0]], h1=[5.0, 6.0], h2=[7.0],
        observation=Observation([[1.0, 2.0]], [3.0], ("voltage",), ("mV",)),
    )  # fmt: skip
    save_model(model, tmp_path / "model.mat")
    content = scipy.io.loadmat(tmp_path / "model.mat")
    for name in ARRAYS:
        np.testing.assert_array_equal(np.squeeze(content[name]), np.squeeze(getattr(model, name)))
        assert content[name].ndim == 2
    np.testing.assert_array_equal(content["B"], [[1.0, 2.0]])
    header = json.loads(content["header"][0])
    assert header["observation"] == {"names": ["voltage"], "units": ["mV"]}


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_same_model_is_saved_as_the_same_bytes(tmp_path, ending, monkeypatch):
    model = families.relu_rnn(W=np.eye(2) / 2, b=np.ones(2))
    save_model(model, tmp_path / f"a{ending}")
    monkeypatch.setattr("time.time", lambda: 1e9)
    monkeypatch.setattr("time.asctime", lambda *_: "another day")
    save_model(model, tmp_path / f"b{ending}")
    assert (tmp_path / f"a{ending}").read_bytes() == (tmp_path / f"b{ending}").read_bytes()


def test_a_saved_mat_without_its_header_is_still_the_map(tmp_path):
    """As after `save(file, "A", "W1", …)` in MATLAB."""
    model = families.plrnn(A=[0.5, 0.25], W=[[0.0, 1.0], [2.0, 0.0]], h=[1.0, 2.0])
    save_model(model, tmp_path / "a.mat")
    content = scipy.io.loadmat(tmp_path / "a.mat")
    scipy.io.savemat(tmp_path / "b.mat", {name: content[name] for name in ARRAYS})
    assert load_model(tmp_path / "b.mat").fingerprint == model.fingerprint


def test_a_file_whose_products_overflow_is_refused_by_the_array(tmp_path):
    huge = np.full((2, 2), 1e300)
    np.savez(tmp_path / "a.npz", A=[0.5, 0.5], W=huge, h=[0, 0], alpha=[1e300], H=np.zeros((2, 1)))
    with pytest.raises(ModelFileError, match="W1 contains NaN or infinite values"):
        load_model(tmp_path / "a.npz", clipped=False)

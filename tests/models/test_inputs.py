"""Constant inputs: every family under its published formula with C s, and what a map keeps of them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plrnn_explorer.models import families
from plrnn_explorer.models.equation import equation
from plrnn_explorer.models.inputs import (
    ConstantInput,
    constant_input,
    input_on_coordinates,
    input_on_units,
)
from plrnn_explorer.models.load import load_model, save_model
from plrnn_explorer.study.store import open_study, save_study
from plrnn_explorer.study.study import Study
from tests.models.test_families import CASES, centre, parameters, relu, take

K = 2


def dendrites_with(p, z, C, s, clipped, centred):
    inner = centre(z) if centred else z
    shift = (C @ s).reshape(len(p["alpha"]), -1).T  # units run basis by basis
    terms = relu(inner[:, :, None] - p["H"] + shift) - (relu(inner)[:, :, None] if clipped else 0.0)
    return p["A"] * z + (terms * p["alpha"]).sum(axis=-1) @ p["W"].T + p["h"]


#: Input inside the ReLU: constructor, number of own units, formula written out again.
INSIDE = {
    "PLRNN": (
        lambda p, **c: families.plrnn(**take(p, "A W h"), **c),
        lambda p: len(p["h"]),
        lambda p, z, x: p["A"] * z + relu(z + x) @ p["W"].T + p["h"],
    ),
    "mean-centred PLRNN": (
        lambda p, **c: families.plrnn(**take(p, "A W h"), mean_centred=True, **c),
        lambda p: len(p["h"]),
        lambda p, z, x: p["A"] * z + relu(centre(z) + x) @ p["W"].T + p["h"],
    ),
    "thresholds": (
        lambda p, **c: families.plrnn_2017(**take(p, "A W h"), **c),
        lambda p: len(p["h"]),
        lambda p, z, x: p["A"] * z + relu(z - p["h"] + x) @ p["W"].T,
    ),
    "shallow": (
        lambda p, **c: families.shallow_plrnn(**take(p, "A W1 W2 h1 h2"), **c),
        lambda p: len(p["h2"]),
        lambda p, z, x: p["A"] * z + relu(z @ p["W2"].T + p["h2"] + x) @ p["W1"].T + p["h1"],
    ),
    "clipped": (
        lambda p, **c: families.clipped_shallow_plrnn(**take(p, "A W1 W2 h1 h2"), **c),
        lambda p: len(p["h2"]),
        lambda p, z, x: (
            p["A"] * z + (relu(z @ p["W2"].T + p["h2"] + x) - relu(z @ p["W2"].T)) @ p["W1"].T + p["h1"]
        ),
    ),
    "low-rank": (
        lambda p, **c: families.low_rank(decay=0.9, n=p["W1"], m=p["W2"], h=p["h2"], **c),
        lambda p: len(p["h2"]),
        lambda p, z, x: 0.9 * z + relu(z @ p["W2"].T - p["h2"] + x) @ p["W1"].T,
    ),
    "task-trained": (
        lambda p, **c: families.low_rank_task(n=p["W1"], m=p["W2"], b=p["h2"], dt=10, tau=50, **c),
        lambda p: len(p["h2"]),
        lambda p, z, x: 0.8 * z + 0.2 * relu(z @ p["W2"].T + p["h2"] + x) @ p["W1"].T / len(p["h2"]),
    ),
    "ReLU RNN": (
        lambda p, **c: families.relu_rnn(**take(p, "W b"), **c),
        lambda p: len(p["b"]),
        lambda p, z, x: relu(z @ p["W"].T + p["b"] + x),
    ),
}


@pytest.mark.parametrize("family", INSIDE)
@settings(max_examples=10, deadline=None)
@given(seed=st.integers(0, 2**32 - 1))
def test_input_inside_the_relu_follows_the_formula(family, seed):
    build, units, formula = INSIDE[family]
    p, rng = parameters(seed), np.random.default_rng(seed)
    C, s = rng.standard_normal((units(p), K)), rng.standard_normal(K)
    model = build(p, C_hidden=C, input_values=s)
    np.testing.assert_allclose(model(p["z"]), formula(p, p["z"], C @ s), rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("clipped", [False, True])
@pytest.mark.parametrize("centred", [False, True])
def test_dendritic_input_inside_the_relu_leaves_the_clipping_unit_alone(clipped, centred):
    p, rng = parameters(7), np.random.default_rng(7)
    C, s = rng.standard_normal((p["H"].size, K)), rng.standard_normal(K)
    model = families.dendritic_plrnn(
        **take(p, "A W h alpha H"), clipped=clipped, mean_centred=centred, C_hidden=C, input_values=s
    )
    want = dendrites_with(p, p["z"], C, s, clipped, centred)
    np.testing.assert_allclose(model(p["z"]), want, rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("family", sorted(CASES))
def test_input_outside_is_added_to_every_family(family):
    p, rng = parameters(3), np.random.default_rng(3)
    build, formula = CASES[family]
    plain = build(p)
    C, s = rng.standard_normal((plain.dimension, K)), rng.standard_normal(K)
    model = families.with_constant_input(plain, C, s)
    np.testing.assert_allclose(model(p["z"]), formula(p, p["z"]) + C @ s, rtol=1e-12, atol=1e-12)


biases = st.lists(st.sampled_from([-0.0, 0.0, 1.0, -2.5, 5e-324]), min_size=2, max_size=2)


@given(h=biases, s=st.floats(-1e6, 1e6), zero=st.sampled_from([0.0, -0.0]))
def test_zero_input_gives_the_biases_back_bit_by_bit(h, s, zero):
    plain = families.plrnn(A=[0.5, 0.5], W=np.eye(2), h=h)
    driven = families.plrnn(A=[0.5, 0.5], W=np.eye(2), h=h, C=[[1.0], [-3.0]], input_values=[s])
    back = driven.with_input([zero])
    assert back.h1.tobytes() == plain.h1.tobytes()
    assert back.h2.tobytes() == plain.h2.tobytes()
    assert back.fingerprint == plain.fingerprint == driven.without_input().fingerprint


@given(st.lists(st.floats(-10, 10), min_size=2, max_size=6))
def test_the_way_to_a_value_leaves_no_trace(values):
    model = families.plrnn(A=[0.5, 0.5], W=np.eye(2), h=[0.1, 0.7], C=[[1.1], [-3.3]])
    moved = model
    for value in values:
        moved = moved.with_input([value])
    assert moved.fingerprint == model.with_input(values[-1:]).fingerprint


def driven():
    model = families.clipped_shallow_plrnn(
        A=[0.5, 0.5],
        W1=np.ones((2, 3)),
        W2=np.ones((3, 2)),
        h1=[0.0, -0.0],
        h2=[0.1, 0.2, 0.3],
        C=[[1.0, 0.0], [0.0, 2.0]],
        C_hidden=np.ones((3, 2)),
        input_values=[0.3, -1.0],
        input_names=("current", "light"),
    )
    inputs = model.inputs
    described = ConstantInput(
        inputs.C1, inputs.C2, inputs.h1, inputs.h2, inputs.values, inputs.names, ("nA", ""), [0, -2], [5, 2]
    )
    return model.with_inputs(described)


def assert_same_inputs(a, b):
    for name in ("C1", "C2", "h1", "h2", "values", "low", "high"):
        assert getattr(a, name).tobytes() == getattr(b, name).tobytes(), name
        assert getattr(a, name).shape == getattr(b, name).shape, name
    assert (a.names, a.units) == (b.names, b.units)


@pytest.mark.parametrize("ending", [".npz", ".json"])
def test_a_saved_model_keeps_its_inputs(tmp_path, ending):
    path = tmp_path / f"model{ending}"
    model = driven()
    save_model(model, path)
    again = load_model(path)
    assert_same_inputs(again.inputs, model.inputs)
    assert again.fingerprint == model.fingerprint
    assert again.inputs.text == "current = 0.3 nA, light = -1"


def test_a_saved_model_without_units_keeps_its_inputs(tmp_path):
    plain = families.shallow_plrnn(A=[0.5, 0.5], W1=np.ones((2, 0)), W2=np.ones((0, 2)), h1=[0, 1], h2=[])
    model = plain.with_inputs(input_on_coordinates(plain, [1])).with_input([2.0])
    path = tmp_path / "linear.json"
    save_model(model, path)
    assert_same_inputs(load_model(path).inputs, model.inputs)


def test_a_study_keeps_the_inputs_of_its_model(tmp_path):
    path = tmp_path / "study.plrnnx"
    save_study(Study(driven()), path)
    assert_same_inputs(open_study(path).model.inputs, driven().inputs)


def test_a_file_whose_biases_contradict_its_input_is_refused():
    model = driven()
    with pytest.raises(ValueError, match="h1 is not the bias under the constant input current"):
        model.with_changes(h1=model.h1 + 1.0, inputs=model.inputs)


def test_other_biases_end_an_input():
    assert driven().with_changes(h1=[1.0, 1.0]).inputs is None
    assert driven().with_changes(name="x").inputs is not None


def test_inputs_of_ones_own_add_to_coordinates_and_units():
    plain = families.shallow_plrnn(**take(parameters(4), "A W1 W2 h1 h2"))
    outer = plain.with_inputs(input_on_coordinates(plain, [0])).with_input([0.5])
    np.testing.assert_array_equal(outer.h1[0], plain.h1[0] + 0.5)
    np.testing.assert_array_equal(outer.h2, plain.h2)
    assert outer.inputs.names == ("input to z1",)
    inner = plain.with_inputs(input_on_units(plain, [1])).with_input([0.5])
    np.testing.assert_array_equal(inner.h2[1], plain.h2[1] + 0.5)
    both = families.with_constant_input(outer, np.ones((plain.dimension, 1)), [1.0])
    np.testing.assert_allclose(both.h1, outer.h1 + 1.0)
    assert len(both.inputs) == 2
    assert both.without_input().fingerprint == plain.fingerprint


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"C": np.ones((3, 1))}, "C should have shape 2×any"),
        ({"C": [[1.0], [np.nan]]}, "C contains NaN"),
        ({"C_hidden": np.ones((3, 1))}, r"C \(inside the ReLU\) should have shape 2×any"),
        ({"C": np.ones((2, 1)), "C_hidden": np.ones((2, 3))}, r"C \(inside the ReLU\) should have shape 2×1"),
        ({"C": np.ones((2, 1)), "input_values": [1.0, 2.0]}, "has 1 input"),
        ({"C": np.ones((2, 1)), "input_values": [np.inf]}, "input contains NaN"),
        ({"C": np.full((2, 1), 1e300), "input_values": [1e300]}, "h1 contains NaN or infinite"),
        ({"C": np.ones((2, 1)), "input_names": ("a", "b")}, "2 names for 1 input"),
        ({"input_values": [1.0]}, "no inputs"),
    ],
)
def test_wrong_inputs_are_named(changes, words):
    with pytest.raises(ValueError, match=words):
        families.plrnn(A=[0.5, 0.5], W=np.eye(2), h=[0.0, 0.0], **changes)


def test_a_matrix_without_columns_is_no_input():
    model = families.plrnn(A=[0.5, 0.5], W=np.eye(2), h=[0.0, 0.0], C=np.ones((2, 0)))
    assert model.inputs is None
    assert constant_input([0.0], [0.0]) is None


def test_an_empty_range_is_refused():
    with pytest.raises(ValueError, match="range of an input is empty"):
        driven().inputs.with_range(0, 2.0, 2.0)
    assert driven().inputs.with_range(1, -3.0, 4.0).low.tolist() == [0.0, -3.0]


def test_a_map_without_inputs_takes_none():
    with pytest.raises(ValueError, match="no inputs"):
        families.plrnn(A=[0.5], W=[[1.0]], h=[0.0]).with_input([1.0])


@pytest.mark.parametrize(
    ("build", "words"),
    [
        (lambda c: families.plrnn(**take(parameters(1), "A W h"), **c), "W relu(z{}) + h{}"),
        (
            lambda c: families.plrnn(**take(parameters(1), "A W h"), mean_centred=True, **c),
            "W relu(z − mean(z){}) + h{}",
        ),
        (
            lambda c: families.clipped_shallow_plrnn(**take(parameters(1), "A W1 W2 h1 h2"), **c),
            "W₁ [relu(W₂ z + h₂{}) − relu(W₂ z)] + h₁{}",
        ),
        (lambda c: families.relu_rnn(**take(parameters(1), "W b"), **c), "z′ = relu(W z + b{}){}"),
        (
            lambda c: families.low_rank_task(
                n=parameters(1)["W1"], m=parameters(1)["W2"], b=parameters(1)["h2"], dt=1, tau=5, **c
            ),
            "n relu(m z + b{}){},  a = dt/τ",
        ),
    ],
)
def test_the_equation_says_where_the_input_goes(build, words):
    plain = build({})
    H = plain.n_units // 2 if "clipped" in plain.family else plain.n_units
    outer, inner = np.ones((plain.dimension, 1)), np.ones((H, 1))
    assert words.format("", "") in equation(plain)
    assert words.format("", " + C s") in equation(build({"C": outer}))
    assert words.format(" + C s", "") in equation(build({"C_hidden": inner}))
    assert words.format(" + C₂ s", " + C₁ s") in equation(build({"C": outer, "C_hidden": inner}))


def test_more_inputs_than_any_network_has_are_refused():
    K = 10_001
    with pytest.raises(ValueError, match="more than the 10000 that can be handled"):
        constant_input([0.0], [], C1=np.zeros((1, K)))

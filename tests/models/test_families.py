"""Every family's canonical form against its published formula, written out here a second time."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plrnn_explorer.models import families
from plrnn_explorer.models.equation import CANONICAL, equation


def relu(x):
    return np.maximum(x, 0.0)


def centre(z):
    return z - z.mean(axis=-1, keepdims=True)


def parameters(seed):
    rng = np.random.default_rng(seed)
    M, H, B = rng.integers(1, 5), rng.integers(1, 6), rng.integers(1, 4)
    shapes = {
        "A": (M,),
        "W": (M, M),
        "h": (M,),
        "W1": (M, H),
        "W2": (H, M),
        "h1": (M,),
        "h2": (H,),
        "alpha": (B,),
        "H": (M, B),
        "b": (M,),
        "z": (20, M),
    }
    return {name: rng.standard_normal(shape) for name, shape in shapes.items()}


def take(p, names):
    return {name: p[name] for name in names.split()}


def dendrites(p, z, clipped=False):
    terms = relu(z[:, :, None] - p["H"]) - (relu(z)[:, :, None] if clipped else 0.0)
    return (terms * p["alpha"]).sum(axis=-1) @ p["W"].T


def alrnn_formula(p, z):
    P = 1 + len(p["h"]) // 2
    linear = z.shape[1] - P
    activity = np.concatenate([z[:, :linear], relu(z[:, linear:])], axis=1)
    return p["A"] * z + activity @ p["W"].T + p["h"]


CASES = {
    "PLRNN": (
        lambda p: families.plrnn(**take(p, "A W h")),
        lambda p, z: p["A"] * z + relu(z) @ p["W"].T + p["h"],
    ),
    "mean-centred PLRNN": (
        lambda p: families.plrnn(**take(p, "A W h"), mean_centred=True),
        lambda p, z: p["A"] * z + relu(centre(z)) @ p["W"].T + p["h"],
    ),
    "PLRNN (thresholds)": (
        lambda p: families.plrnn_2017(**take(p, "A W h")),
        lambda p, z: p["A"] * z + relu(z - p["h"]) @ p["W"].T,
    ),
    "AL-RNN": (
        lambda p: families.alrnn(**take(p, "A W h"), P=1 + len(p["h"]) // 2),
        alrnn_formula,
    ),
    "shallow PLRNN": (
        lambda p: families.shallow_plrnn(**take(p, "A W1 W2 h1 h2")),
        lambda p, z: p["A"] * z + relu(z @ p["W2"].T + p["h2"]) @ p["W1"].T + p["h1"],
    ),
    "clipped shallow PLRNN": (
        lambda p: families.clipped_shallow_plrnn(**take(p, "A W1 W2 h1 h2")),
        lambda p, z: p["A"] * z + (relu(z @ p["W2"].T + p["h2"]) - relu(z @ p["W2"].T)) @ p["W1"].T + p["h1"],
    ),
    "dendritic PLRNN": (
        lambda p: families.dendritic_plrnn(**take(p, "A W h alpha H")),
        lambda p, z: p["A"] * z + dendrites(p, z) + p["h"],
    ),
    "clipped dendritic PLRNN": (
        lambda p: families.clipped_dendritic_plrnn(**take(p, "A W h alpha H")),
        lambda p, z: p["A"] * z + dendrites(p, z, clipped=True) + p["h"],
    ),
    "mean-centred clipped dendritic PLRNN": (
        lambda p: families.dendritic_plrnn(**take(p, "A W h alpha H"), clipped=True, mean_centred=True),
        lambda p, z: p["A"] * z + dendrites(p, centre(z), clipped=True) + p["h"],
    ),
    "low-rank RNN": (
        lambda p: families.low_rank(decay=0.9, n=p["W1"], m=p["W2"], h=p["h2"], hz=p["h1"]),
        lambda p, z: 0.9 * z + relu(z @ p["W2"].T - p["h2"]) @ p["W1"].T + p["h1"],
    ),
    "clipped low-rank RNN": (
        lambda p: families.low_rank(decay=0.9, n=p["W1"], m=p["W2"], h=p["h2"], clipped=True),
        lambda p, z: 0.9 * z + (relu(z @ p["W2"].T + p["h2"]) - relu(z @ p["W2"].T)) @ p["W1"].T,
    ),
    "task-trained low-rank RNN": (
        lambda p: families.low_rank_task(n=p["W1"], m=p["W2"], b=p["h2"], dt=10, tau=50),
        lambda p, z: 0.8 * z + 0.2 * relu(z @ p["W2"].T + p["h2"]) @ p["W1"].T / len(p["h2"]),
    ),
    "ReLU RNN": (
        lambda p: families.relu_rnn(**take(p, "W b")),
        lambda p, z: relu(z @ p["W"].T + p["b"]),
    ),
}


@pytest.mark.parametrize("family", CASES)
@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 2**32 - 1))
def test_family_follows_its_formula(family, seed):
    build, formula = CASES[family]
    p = parameters(seed)
    model = build(p)
    assert model.family == family
    np.testing.assert_allclose(model(p["z"]), formula(p, p["z"]), rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("family", CASES)
def test_every_family_has_its_equation(family):
    model = CASES[family][0](parameters(1))
    assert equation(model).startswith("z′ = ")
    assert (equation(model) == CANONICAL) == (family == "shallow PLRNN")


def test_equation_of_an_unknown_family_is_the_canonical_form():
    model = CASES["PLRNN"][0](parameters(1)).with_changes(family="something new")
    assert equation(model) == CANONICAL


def test_alrnn_with_all_units_relu_is_the_plrnn():
    p = parameters(3)
    a = families.alrnn(**take(p, "A W h"), P=len(p["h"]))
    b = families.plrnn(**take(p, "A W h"))
    for name in ("A", "W1", "W2", "h1", "h2"):
        np.testing.assert_array_equal(getattr(a, name), getattr(b, name))


def test_clipped_dendritic_collapses_the_copies_of_relu_z():
    rng = np.random.default_rng(0)
    M, B = 3, 5
    model = families.clipped_dendritic_plrnn(
        A=np.ones(M),
        W=rng.standard_normal((M, M)),
        h=np.zeros(M),
        alpha=rng.standard_normal(B),
        H=rng.standard_normal((M, B)),
    )
    assert model.n_units == M * B + M
    np.testing.assert_array_equal(model.h2[M * B :], 0.0)


def test_constant_input_shifts_the_bias_outside_or_inside():
    p = parameters(5)
    model = families.shallow_plrnn(**take(p, "A W1 W2 h1 h2"))
    M, H = p["W1"].shape
    C, s = np.ones((M, 2)), np.array([0.5, 0.25])
    np.testing.assert_allclose(families.with_constant_input(model, C, s)(p["z"]), model(p["z"]) + 0.75)
    inside = families.with_constant_input(model, np.ones((H, 1)), [2.0], inside=True)
    np.testing.assert_allclose(inside.h2, p["h2"] + 2.0)


@pytest.mark.parametrize(
    ("build", "changes", "word"),
    [
        (families.plrnn, {"W": np.zeros((2, 3))}, "W"),
        (families.plrnn, {"h": np.zeros(3)}, "h"),
        (families.plrnn, {"A": np.array([1.0, np.nan])}, "A"),
        (families.alrnn, {"P": 3}, "P should lie between 1 and 2"),
        (families.alrnn, {"P": 0}, "P should lie between 1 and 2"),
    ],
)
def test_wrong_parameters_are_named(build, changes, word):
    good = {"A": np.zeros(2), "W": np.eye(2), "h": np.zeros(2)}
    with pytest.raises(ValueError, match=word):
        build(**(good | changes))


def test_small_vectors_that_ask_for_a_huge_matrix_are_refused():
    with pytest.raises(ValueError, match="more than the"):
        families.shallow_plrnn(
            A=np.zeros(20_000),
            W1=np.zeros((20_000, 1)),
            W2=np.zeros((1, 20_000)),
            h1=np.zeros(20_000),
            h2=[0],
        )


def test_an_input_stands_in_the_equation_where_it_enters():
    def shown(**inputs):
        model = families.shallow_plrnn(A=[0.5], W1=[[1.0]], W2=[[1.0]], h1=[0.0], h2=[0.0], **inputs)
        return equation(model)

    assert shown(C=[[1.0]]) == "z′ = A z + W₁ relu(W₂ z + h₂) + h₁ + C s"
    assert shown(C_hidden=[[1.0]]) == "z′ = A z + W₁ relu(W₂ z + h₂ + C s) + h₁"
    task = families.low_rank_task(n=[[1.0]], m=[[1.0]], b=[0.0], dt=1.0, tau=10.0, C_hidden=[[1.0]])
    assert equation(task) == "z′ = (1 − a) z + (a/H) n relu(m z + b + C s),  a = dt/τ"

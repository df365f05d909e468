"""States for data values: closed forms, and what the answer claims about itself."""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from plrnn_explorer.dynamics.observed_states import fit_words, states_of_observation
from plrnn_explorer.models.map import Observation
from tests.piecewise_maps import random_map


def observed_model(B, b, names=(), units=()):
    B = np.asarray(B, dtype=float)
    return random_map(1, M=B.shape[1], H=3).with_changes(observation=Observation(B, b, names, units))


def test_a_network_starts_from_data_as_it_was_trained_to():
    """The published tutorial of AL-RNNs: z = x @ B, then z[:N] = x."""
    rng = np.random.default_rng(3)
    B, x = rng.normal(size=(2, 5)), rng.normal(size=(7, 2))
    encoder = np.column_stack([np.eye(2), B[:, 2:]])
    network = random_map(1, M=5, H=3)
    seen = Observation(np.eye(2, 5), np.zeros(2), encoder=encoder)
    found = states_of_observation(network.with_changes(observation=seen), x)
    z = x @ B
    z[:, :2] = x
    assert found.how == "trained"
    np.testing.assert_allclose(found.states, z, rtol=0, atol=1e-14)
    near = states_of_observation(network.with_changes(observation=seen), x, near=np.full(5, 9.0))
    assert near.how == "nearest"
    np.testing.assert_array_equal(near.states[:, 2:], 9.0)


def test_a_square_model_gives_the_one_state():
    model = observed_model([[2.0, 0.0], [1.0, 4.0]], [1.0, -1.0])
    found = states_of_observation(model, [[5.0, 5.0], [1.0, -1.0]], near=[9.0, 9.0])
    # 2 z1 + 1 = 5 and z1 + 4 z2 - 1 = 5; at x = b the origin.
    np.testing.assert_allclose(found.states, [[2.0, 1.0], [0.0, 0.0]], atol=1e-14)
    assert found.how == "only"
    one = states_of_observation(model, [5.0, 5.0])
    assert fit_words(one, model.observation) == "Exactly one state has these data values."


def test_one_observed_direction_moves_the_state_along_it_alone():
    model = observed_model([[3.0, 0.0, 4.0]], [1.0])
    found = states_of_observation(model, [11.0], near=[1.0, 7.0, 0.0])
    # 3 + 1 = 4 is seen at `near`; 7 more over the length 5 of the row: 1.4 along (0.6, 0, 0.8).
    np.testing.assert_allclose(found.states, [1.84, 7.0, 1.12], atol=1e-13)
    assert (found.how, found.observed) == ("nearest", 1)
    assert "2 directions of state space unobserved" in fit_words(found, model.observation)
    np.testing.assert_allclose(states_of_observation(model, [26.0]).states, [3.0, 0.0, 4.0], atol=1e-13)


def test_more_data_than_states_are_fitted_and_the_misfit_is_told():
    model = observed_model([[1.0], [1.0], [1.0]], [0.0, 0.0, 0.0], ("A", "B", "C"), ("mV", "mV", "mV"))
    found = states_of_observation(model, [1.0, 2.0, 6.0])
    np.testing.assert_allclose(found.states, [3.0], atol=1e-14)  # the mean
    np.testing.assert_allclose(found.misfit, [2.0, 1.0, -3.0], atol=1e-14)
    assert (found.how, found.worst) == ("fit", 2)
    assert "off by up to 3 mV (C)" in fit_words(found, model.observation)
    assert states_of_observation(model, [4.0, 4.0, 4.0]).how == "only"


@given(st.integers(0, 10**6), st.integers(1, 7), st.integers(1, 6), st.integers(1, 6))
def test_no_state_fits_better_and_no_such_state_is_nearer(seed, M, N, rank):
    rng = np.random.default_rng(seed)
    B = rng.normal(size=(N, min(rank, M, N))) @ rng.normal(size=(min(rank, M, N), M))
    assume(np.linalg.cond(B) < 1e3 or np.linalg.matrix_rank(B, tol=1e-8) == min(rank, M, N))
    values = np.linalg.svd(B, compute_uv=False)[: min(rank, M, N)]
    assume(values[-1] > 1e-3 * values[0])
    model = observed_model(B, rng.normal(size=N))
    near, x = rng.normal(size=M), rng.normal(size=N)
    found = states_of_observation(model, x, near)
    assert found.observed == min(rank, M, N)
    # The normal equations of least squares, solved by none of the code under test.
    assert np.abs(B.T @ found.misfit).max() < 1e-8 * np.linalg.norm(B) * (1 + np.linalg.norm(x))
    # What was moved has no part that the data do not see.
    hidden = np.linalg.svd(B)[2][found.observed :]
    assert np.abs(hidden @ (found.states - near)).max(initial=0.0) < 1e-8 * (1 + np.linalg.norm(found.states))
    assert found.how.startswith("near") == (found.observed < M)
    attainable = states_of_observation(model, model.observation(rng.normal(size=M)), near)
    assert attainable.how in ("only", "nearest")


def test_units_of_different_size_hide_no_direction():
    model = observed_model([[1e-12, 2e-12, 0.0], [3e6, 0.0, 1e6], [0.0, 1.0, 1.0]], np.zeros(3))
    z = np.array([0.3, -0.7, 1.1])
    found = states_of_observation(model, model.observation(z))
    assert found.observed == 3
    np.testing.assert_allclose(found.states, z, atol=1e-9)


@pytest.mark.parametrize(
    ("x", "near", "words"),
    [([1.0], None, "2 data values"), ([1.0, np.nan], None, "NaN"), ([1.0, 2.0], [0.0], "3 coordinates")],
)
def test_what_does_not_fit_is_refused(x, near, words):
    model = observed_model(np.ones((2, 3)), np.zeros(2))
    with pytest.raises(ValueError, match=words):
        states_of_observation(model, x, near)
    with pytest.raises(ValueError, match="no observation model"):
        states_of_observation(model.with_changes(observation=None), x)


def test_data_of_a_state_are_met_in_any_units_though_there_are_more_of_them():
    """Two currents in amperes beside two potentials: a least-squares fit alone would not see the currents."""
    B = np.array([[1e-12, 2e-12, -1e-12], [1e-12, 0.0, 3e-12], [1.0, 0.5, 0.2], [-0.3, 1.0, 1.0]])
    model = observed_model(B, np.zeros(4))
    z = np.array([0.3, -0.7, 1.1])
    found = states_of_observation(model, B @ z)
    assert (found.how, found.observed) == ("only", 3)
    np.testing.assert_allclose(found.states, z, atol=1e-9)
    # What no state has is fitted in the units given, where the currents count for nothing.
    fitted = states_of_observation(model, B @ z + [1.0, 0.0, 0.0, 0.0])
    assert (fitted.how, fitted.observed) == ("nearest fit", 2)

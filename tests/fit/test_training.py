"""Training on systems whose answer is known."""

import numpy as np
import pytest

from plrnn_explorer.fit.dataset import Dataset, Sampler, Stretch
from plrnn_explorer.fit.invertible import penalty_and_gradient
from plrnn_explorer.fit.network import KINDS, new_network
from plrnn_explorer.fit.ridge import ridge_network
from plrnn_explorer.fit.settings import FitSettings
from plrnn_explorer.fit.training import first_state, training_steps


def _lozi(n=4000, seed=0):
    """An orbit of the Lozi map: itself a ReLU network, so it can be fitted exactly."""
    x = np.empty((n, 2))
    x[0] = 0.1, 0.1
    for i in range(1, n):
        x[i] = 1.0 - 1.4 * abs(x[i - 1, 0]) + x[i - 1, 1], 0.3 * x[i - 1, 0]
    return x


def _rows(x, inputs=None):
    return Dataset((Stretch(x, np.zeros((len(x), 0)) if inputs is None else inputs),))


def test_ridge_regression_finds_a_network_that_is_one():
    data = _rows(_lozi())
    network = ridge_network(data, FitSettings(units=60, seed=1), ridge=1e-10)
    x = data.training[0].data
    error = network.as_map()(x[:-1]) - x[1:]
    assert np.sqrt((error**2).mean()) < 0.02 * x.std()


def test_ridge_regression_finds_the_weight_of_an_input():
    rng = np.random.default_rng(0)
    push = rng.normal(size=(3000, 1))
    x = np.zeros((3000, 1))
    for i in range(1, 3000):
        x[i] = 0.8 * x[i - 1] + 0.5 * push[i - 1]
    network = ridge_network(_rows(x, push), FitSettings(units=5), ridge=1e-10)
    assert network.C[0, 0] == pytest.approx(0.5, abs=1e-6)


def test_hidden_state_variables_are_not_in_the_data():
    with pytest.raises(ValueError, match="start at random"):
        ridge_network(_rows(_lozi(100)), FitSettings(units=5, dimension=3))


@pytest.mark.parametrize("kind", KINDS)
def test_training_lowers_the_loss(kind):
    settings = FitSettings(
        kind=kind, units=2 if kind == "AL-RNN" else 12, dimension=6 if kind == "AL-RNN" else 0,
        updates=300, length=10, batch=16, rate=1e-2, share=0.5,
    )  # fmt: skip
    losses = [state.loss for state in training_steps(_rows(_lozi()), settings, every=100)]
    assert losses[-1] < 0.6 * losses[0]


def test_the_same_seed_gives_the_same_network():
    settings = FitSettings(units=4, updates=20, length=5, batch=4, seed=3)
    first, second = (list(training_steps(_rows(_lozi(200)), settings))[-1].network for _ in range(2))
    for name, array in first.arrays.items():
        np.testing.assert_array_equal(array, second.arrays[name])


@pytest.mark.parametrize("noise", [0.0, 0.1])
@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_fit_that_was_stopped_goes_on_as_if_it_had_not_been(at, noise):
    settings = FitSettings(units=4, updates=35, length=5, batch=4, noise=noise, invertibility=0.1)
    whole = list(training_steps(_rows(_lozi(200)), settings, every=10))
    again = list(training_steps(_rows(_lozi(200)), settings, whole[at], every=10))
    assert [(s.update, s.loss) for s in again] == [(s.update, s.loss) for s in whole[at + 1 :]]
    for name, array in whole[-1].network.arrays.items():
        np.testing.assert_array_equal(again[-1].network.arrays[name], array)
    for name, array in whole[-1].optimiser.square.items():
        np.testing.assert_array_equal(again[-1].optimiser.square[name], array)


def test_batches_are_drawn_by_the_number_of_the_update():
    stretch = Stretch(_lozi(300), np.zeros((300, 0)))
    sampler = Sampler((stretch,), length=5, batch=8, seed=1)
    third = sampler.draw(3, noise=0.2)
    others = [sampler.draw(update) for update in range(20)]
    np.testing.assert_array_equal(sampler.draw(3, noise=0.2).data, third.data)
    assert len({batch.first.tobytes() for batch in others}) == 20
    other_seed = Sampler((stretch,), length=5, batch=8, seed=2).draw(3, noise=0.2)
    assert (other_seed.data != third.data).any()


def test_a_sequence_longer_than_the_data_is_refused():
    with pytest.raises(ValueError, match="more than the 30 samples"):
        list(training_steps(_rows(_lozi(30)), FitSettings(length=50)))


@pytest.mark.parametrize("kind", KINDS)
def test_the_penalty_for_singular_jacobians_has_the_right_slope(kind):
    rng = np.random.default_rng(5)
    network = new_network(kind, observed=3, units=3, dimension=3, seed=2)
    network = network.with_arrays({"A": np.where(network.free["A"], rng.normal(size=(3, 3)), 0.0)})
    states = rng.normal(size=(20, 3))
    value, slope = penalty_and_gradient(network, states)
    assert value > 0.0
    for name in ("A", "W1", "W2"):
        way = np.where(network.free[name], rng.normal(size=slope[name].shape), 0.0)
        up, down = (
            penalty_and_gradient(network.with_arrays({name: getattr(network, name) + h * way}), states)[0]
            for h in (1e-6, -1e-6)
        )
        assert (slope[name] * way).sum() == pytest.approx((up - down) / 2e-6, rel=1e-3, abs=1e-5)


def test_first_state_is_the_network_that_is_given():
    data, settings = _rows(_lozi(200)), FitSettings(units=4)
    network = ridge_network(data, settings)
    assert first_state(data, settings, network).network is network


def test_there_is_a_place_to_wait_before_every_update():
    settings, calls = FitSettings(units=4, updates=7, length=5, batch=4), []
    plain = list(training_steps(_rows(_lozi(200)), settings))[-1]
    waited = list(training_steps(_rows(_lozi(200)), settings, between=lambda: calls.append(1)))[-1]
    assert len(calls) == 7
    np.testing.assert_array_equal(waited.network.W1, plain.network.W1)


@pytest.mark.parametrize("kind", KINDS)
def test_only_an_alrnn_has_entries_of_a_beside_the_diagonal(kind):
    network = new_network(kind, observed=3, units=2, dimension=3, seed=0)
    full = network.with_arrays({"A": np.diag([0.5, 0.6, 0.7]) + np.diag([0.2, 0.0], -1)})
    if kind == "AL-RNN":
        np.testing.assert_array_equal(full.as_map()([-1.0, 0.0, 0.0])[1], network.h1[1] - 0.2)
    else:
        with pytest.raises(ValueError, match="diagonal"):
            full.as_map()

"""Gradients against finite differences, and the forward run against the map it makes."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plrnn_explorer.fit.gradients import Batch, loss_and_gradient, run
from plrnn_explorer.fit.network import KINDS, new_network


def _problem(kind, seed, T=9, S=4, N=2, M=None, K=1, missing=0.0):
    rng = np.random.default_rng(seed)
    M = (5 if kind == "AL-RNN" else N) if M is None else M
    network = new_network(kind, observed=N, units=3, dimension=M, inputs=K, seed=seed)
    network = network.with_arrays(
        {"C": rng.normal(size=(M, K)), "h1": rng.normal(size=M), "L": rng.normal(size=(M - N, N))}
    )
    data = rng.normal(size=(T, S, N))
    data[rng.random(data.shape) < missing] = np.nan
    return network, Batch(rng.normal(size=(S, N)), data, rng.normal(size=(T, S, K)))


@settings(deadline=None, max_examples=30)
@given(st.sampled_from(KINDS), st.integers(0, 10_000), st.sampled_from([0.0, 0.3, 1.0]), st.booleans())
def test_the_gradient_is_that_of_finite_differences(kind, seed, share, sparse):
    network, batch = _problem(kind, seed, missing=0.1)
    forcing = np.full(9, share)
    if sparse:
        forcing[np.arange(9) % 4 != 3] = 0.0
    loss, gradient = loss_and_gradient(network, batch, forcing)
    rng, h = np.random.default_rng(seed), 1e-6
    for name, array in network.arrays.items():
        free = network.free[name]
        way = np.where(free, rng.normal(size=array.shape), 0.0)
        up, down = (
            loss_and_gradient(network.with_arrays({name: array + step * way}), batch, forcing)[0]
            for step in (h, -h)
        )
        # Where a ReLU switches the slopes to both sides differ; the gradient is one of them.
        sides = ((up - loss) / h, (loss - down) / h)
        bound = 1e-4 * (1.0 + abs(loss) + max(map(abs, sides)))
        assert min(sides) - bound <= (gradient[name] * way).sum() <= max(sides) + bound, name
        assert not gradient[name][~free].any()


@pytest.mark.parametrize("kind", KINDS)
def test_a_run_without_forcing_is_an_orbit_of_the_map(kind):
    network, batch = _problem(kind, 3, K=0)
    ran = run(network, batch, np.zeros(9))
    model = network.as_map()
    z = network.start(batch.first)
    for t in range(9):
        np.testing.assert_allclose(ran.states[t], z, rtol=1e-12)
        z = model(z)
        np.testing.assert_allclose(ran.predicted[t], z, rtol=1e-10, atol=1e-12)


def test_full_forcing_predicts_one_step_from_the_data():
    network, batch = _problem("shallow PLRNN", 5, K=0)
    ran = run(network, batch, np.ones(9))
    np.testing.assert_allclose(ran.predicted[1:], network.as_map()(batch.data[:-1]), rtol=1e-12)

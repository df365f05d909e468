"""The benchmark's networks of potential and traces: what is known of them without any data."""

import numpy as np
import pytest

from tests.benchmarks import neurons
from tests.benchmarks.neuron_analysis import at_current, fixed_points, turns
from tests.benchmarks.neuron_fit import Candidate, Sweeps, Trace, map_of, regress, simulated, with_traces

TRACES = (Trace(1.5, -30.0), Trace(40.0, -55.0))
DT = 2.5e-4


@pytest.fixture(scope="module")
def sweeps():
    """A quadratic integrate-and-fire neuron with a drawn spike, under three steps."""
    currents = np.array([np.repeat([0.0, level, 0.0], 400) for level in (-40.0, 60.0, 120.0)])
    v = np.empty_like(currents)
    state = np.full(3, -65.0)
    for t in range(currents.shape[1]):
        v[:, t] = state
        step = 0.25 * (0.03 * (state + 65.0) * (state + 45.0) + 0.05 * currents[:, t])
        state = np.where(state >= 30.0, -70.0, np.minimum(state + step, 30.0))
    return Sweeps(v, currents, DT)


@pytest.fixture(scope="module")
def found(sweeps):
    network = regress(
        sweeps, TRACES, knots=8, mixed=6, least=0.1, ridge=1e-7, gain=0.0125, rng=np.random.default_rng(0)
    )
    return Candidate(0.0, network, TRACES)


def test_traces_of_the_network_are_those_of_its_potential(sweeps, found):
    first = with_traces(sweeps, TRACES)[:, 0]
    model = map_of(found, 120.0, -40.0)
    orbit = model.orbit(first[0], 200)
    for j, trace in enumerate(TRACES):
        a = np.exp(-1e3 * DT / trace.tau)
        wanted = a * orbit[:-1, j + 1] + (1 - a) * np.maximum(orbit[:-1, 0] - trace.above, 0.0)
        np.testing.assert_allclose(orbit[1:, j + 1], wanted, atol=1e-9)


def test_the_network_begins_where_the_neuron_does(sweeps, found):
    ours = simulated(found.network, sweeps, TRACES)
    assert ours.voltages.shape == sweeps.voltages.shape
    np.testing.assert_allclose(ours.voltages[:, 0], sweeps.voltages[:, 0])


def test_every_branch_of_rest_is_a_fixed_point_at_its_current(found):
    model = map_of(found, 120.0, -40.0)
    branches = fixed_points(model)
    assert branches[0].potentials[0] == -130.0
    assert branches[-1].potentials[1] == 60.0
    for branch in branches:
        for share in (0.0, 0.3, 1.0):
            v, current = (
                ends[0] + share * (ends[1] - ends[0]) for ends in (branch.potentials, branch.currents)
            )
            state = np.array([v, *(max(v - t.above, 0.0) for t in TRACES)])
            np.testing.assert_allclose(
                at_current(model, current)(state), state, atol=1e-7 * (1 + abs(current))
            )
    folds = [at for at, what in turns(branches) if what == "fold"]
    slopes = [np.sign(np.diff(b.currents)[0]) for b in branches]
    assert len(folds) == np.count_nonzero(np.diff(slopes))


def test_a_clone_alone_has_nothing_to_run(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(neurons, "RECORDINGS", tmp_path / "none")
    assert neurons.main(["--out", str(tmp_path / "out")]) == 0
    assert "not beside this clone" in capsys.readouterr().out


def test_sweeps_are_held_back_from_regression_and_search():
    known, few, held = neurons.shares(17)
    assert set(few) <= set(known)
    assert not set(known) & set(held)
    assert sorted([*known, *held]) == list(range(17))

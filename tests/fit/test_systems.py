"""The systems of the benchmark are what they are said to be, and the command measures them."""

import numpy as np
import pytest
from scipy.integrate import solve_ivp

from plrnn_explorer.fit.settings import FitSettings
from tests.benchmarks import fit, neuron, systems


def test_the_flow_is_that_of_the_field():
    end = systems.flow(lambda x: -x, np.array([[1.0], [2.0]]), 11, 0.1)[-1]
    assert end == pytest.approx(np.exp(-1.0) * np.array([[1.0], [2.0]]), rel=1e-8)


@pytest.mark.parametrize(
    ("field", "at", "unstable"),
    [(systems.duffing_field, (0.0, 0.0), 1), (systems.duffing_field, (1.0, 0.0), 0),
     (systems.decision_field, (0.5, 0.5), 1)],
)  # fmt: skip
def test_resting_points_and_their_unstable_directions(field, at, unstable):
    x = np.array(at)
    assert field(x) == pytest.approx(0.0, abs=1e-12)
    J = np.stack([(field(x + e) - field(x - e)) / 2e-6 for e in 1e-6 * np.eye(2)], axis=1)
    assert (np.linalg.eigvals(J).real > 0.0).sum() == unstable


def test_data_are_normalised_and_lead_back():
    made = systems.decision()
    known = np.concatenate([s.data for s in made.data.training])
    np.testing.assert_allclose(known.mean(axis=0), 0.0, atol=1e-12)
    np.testing.assert_allclose(known.std(axis=0), 1.0)
    state = known[119] * made.spread + made.mean  # the end of the first trial rests
    assert systems.decision_field(state) == pytest.approx(0.0, abs=1e-3)
    assert len(made.data.held_back) == 20


def test_the_command_prints_a_row(monkeypatch, capsys):
    small = FitSettings(units=8, updates=50, length=10, batch=4)
    case = fit.Case("decision", systems.decision, small, other=fit.CASES["decision"].other)
    monkeypatch.setattr(fit, "CASES", {"decision": case})
    assert fit.main(["decision"]) == 0
    printed = capsys.readouterr().out
    assert "follows the signal for" in printed
    assert "| decision | shallow PLRNN, M 2, H 8 |" in printed
    assert "% of basins" in printed
    with pytest.raises(SystemExit):
        fit.main(["weather"])


def test_the_neuron_rests_spikes_and_has_a_saddle_between():
    """Against scipy's solver and the equations."""
    rest, saddle, focus = neuron.resting_points()
    for at, unstable in ((rest, 0), (saddle, 1), (focus, 2)):
        assert systems.neuron_field(at) == pytest.approx(0.0, abs=1e-8)
        e = np.diag([1e-5, 1e-7])
        J = [(systems.neuron_field(at + d) - systems.neuron_field(at - d)) / (2 * d.sum()) for d in e]
        assert (np.linalg.eigvals(np.stack(J, axis=1)).real > 0.0).sum() == unstable
    start = np.array([-40.0, 0.1])
    again = solve_ivp(lambda t, x: systems.neuron_field(x), (0.0, 5.0), start, rtol=1e-10, atol=1e-12)
    ours = systems.flow(systems.neuron_field, start, 101, systems.NEURON_DT, fine=10)[-1]
    np.testing.assert_allclose(ours, again.y[:, -1], atol=1e-3)
    assert neuron.true_period() == pytest.approx(1.26, abs=0.01)  # it spikes without end


def test_starts_on_either_side_of_the_neurons_border_part():
    border = neuron.true_border()
    middle = border[np.abs(border[:, 1] - 0.1).argmin()]
    sides = middle + np.array([[-0.5, 0.0], [0.5, 0.0]])
    ends = systems.flow(systems.neuron_field, sides, 400, systems.NEURON_DT, fine=10)
    assert np.ptp(ends[-60:, 0, 0]) < 0.01
    assert np.ptp(ends[-60:, 1, 0]) > 30.0

"""Spikes and step responses against traces made of known pieces."""

import numpy as np
import pytest

from plrnn_explorer.recordings.neuron import compare_neurons, measure_neuron
from plrnn_explorer.recordings.spikes import find_spikes

DT = 1e-4


def trace(times, length=1.0, rest=-70.0, threshold=-40.0, peak=30.0, trough=-80.0, rise=0.5e-3, fall=1e-3):
    """Slow ramps to threshold, straight spikes, and a way back to rest."""
    knots = [(0.0, rest)]
    for t in times:
        knots += [
            (t - rise - 0.02, rest),
            (t - rise, threshold),
            (t, peak),
            (t + fall, trough),
            (t + 0.01, rest),
        ]
    knots.append((length, rest))
    at, v = np.array(knots).T
    return np.interp(np.arange(round(length / DT)) * DT, at, v)


def test_the_shape_of_straight_spikes_is_what_they_were_made_of():
    times = np.array([0.1, 0.25, 0.6])
    found = find_spikes(trace(times), DT)
    np.testing.assert_allclose(found.times, times, atol=DT)
    np.testing.assert_allclose(found.peaks, 30.0, atol=0.5)
    np.testing.assert_allclose(found.thresholds, -40.0, atol=1.0)
    np.testing.assert_allclose(found.amplitudes, 70.0, atol=1.5)
    # From -5 mV up, (35 / 70) 0.5 ms, to -5 mV down, (35 / 110) 1 ms.
    np.testing.assert_allclose(found.widths, 0.25e-3 + 1e-3 * 35 / 110, atol=3e-5)
    np.testing.assert_allclose(found.troughs, -80.0, atol=1.0)
    np.testing.assert_allclose(found.depths, 40.0, atol=2.0)


def test_a_slow_response_and_its_end_are_no_spikes():
    v = np.full(10_000, -70.0)
    v[2000:7000] += 40.0 * (1 - np.exp(-np.arange(5000) * DT / 0.02))
    v[7000:] += 40.0 * np.exp(-np.arange(3000) * DT / 0.02)
    assert len(find_spikes(v, DT)) == 0
    assert len(find_spikes(np.full(10, -70.0), DT)) == 0


def test_the_trough_ends_at_the_next_spike_and_is_unknown_at_the_end():
    found = find_spikes(trace([0.1, 0.14, 0.97]), DT)
    assert np.isfinite(found.troughs[:2]).all()
    assert np.isnan(found.troughs[2])
    assert len(found.between(0.1 + DT, 0.5)) == 1


@pytest.mark.parametrize(("voltage", "dt"), [([0.0, np.nan], 1e-4), ([[0.0]], 1e-4), ([0.0, 1.0], 0.0)])
def test_what_is_no_potential_is_refused(voltage, dt):
    with pytest.raises(ValueError, match="potential"):
        find_spikes(np.array(voltage), dt)


def passive(current, resistance=200.0, tau=0.02, rest=-65.0):
    """Exact answer of an RC circuit to a current that is constant from sample to sample, MOhm and pA."""
    v = np.empty(len(current))
    v[0] = rest
    decay = np.exp(-DT / tau)
    for k in range(len(v) - 1):
        goal = rest + 1e-3 * resistance * current[k]
        v[k + 1] = goal + decay * (v[k] - goal)
    return v


def steps(*levels):
    """One sweep a level: half a second of it between half seconds of nothing."""
    return [np.repeat([0.0, level, 0.0], 5000) for level in levels]


def test_a_passive_membrane_is_measured():
    currents = steps(-100.0, -50.0, 50.0)
    found = measure_neuron([passive(c) for c in currents], currents, DT)
    assert found.resting_potential == pytest.approx(-65.0, abs=0.01)
    assert found.input_resistance == pytest.approx(200.0, rel=1e-3)
    assert found.time_constant == pytest.approx(0.02, rel=0.01)
    assert np.isnan(found.threshold_current)
    np.testing.assert_array_equal(found.rates(), 0.0)


def test_rates_and_threshold_current_are_those_of_the_spikes():
    levels = (-20.0, 20.0, 40.0, 60.0, 80.0)
    times = [[], [], [], [0.7], [0.6, 0.7, 0.8, 0.9]]
    found = measure_neuron([trace(t, 1.5) for t in times], steps(*levels), DT)
    np.testing.assert_allclose(found.rates(), [0, 0, 0, 2, 8])
    assert found.threshold_current == 50.0
    assert found.steps[3].latency == pytest.approx(0.2, abs=DT)
    assert found.shape("peaks") == pytest.approx(30.0, abs=0.5)


def test_a_table_compares_measure_by_measure():
    levels = (-20.0, 60.0, 80.0)
    ours = measure_neuron([trace(t, 1.5) for t in ([], [], [0.6, 0.7])], steps(*levels), DT)
    theirs = measure_neuron([trace(t, 1.5) for t in ([], [0.7], [0.6, 0.7, 0.8])], steps(*levels), DT)
    rows = {row.name: row for row in compare_neurons(theirs, ours)}
    assert rows["threshold current"].neuron == 20.0
    assert rows["threshold current"].error == 50.0
    assert rows["rate, largest error"].model == 2.0
    assert rows["rate, root mean square error"].model == pytest.approx(np.sqrt(8 / 3))
    with pytest.raises(ValueError, match="same steps"):
        compare_neurons(theirs, measure_neuron([trace([], 1.5)], steps(20.0), DT))


def test_potentials_need_currents():
    with pytest.raises(ValueError, match="current"):
        measure_neuron([np.zeros(10)], [np.zeros(9)], DT)


def test_a_real_neuron_is_measured_as_it_was_recorded(shared):
    from plrnn_explorer.recordings.load import load_recording

    path = shared / "recordings" / "18711001.abf"
    if not path.exists():
        pytest.skip("the recordings are not beside this clone")
    recording = load_recording(path, command=True)
    sweeps = [recording.sweep(s) for s in range(0, recording.n_sweeps, 3)]
    found = measure_neuron([s[:, 0] for s in sweeps], [s[:, 1] for s in sweeps], recording.dt)
    # Counted by hand: peaks above 0 mV, sweep by sweep.
    counts = [((s[1:, 0] > 0.0) & (s[:-1, 0] <= 0.0)).sum() for s in sweeps]
    assert sum(len(s.spikes) for s in found.steps) == sum(counts)
    assert -70.0 < found.resting_potential < -65.0

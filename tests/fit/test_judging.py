"""Judgements of models whose quality is known: the system itself, a still one, one that invents."""

import numpy as np
import pytest

from plrnn_explorer.fit.dataset import Dataset, Stretch
from plrnn_explorer.fit.exponents import exponents, main_period
from plrnn_explorer.fit.free_run import forecasts, free_run, statistics
from plrnn_explorer.fit.judge_recording import judge_recording, recorded_data
from plrnn_explorer.fit.judging import judge, split_held_back
from plrnn_explorer.fit.network import Network
from plrnn_explorer.fit.seen import seen_states
from plrnn_explorer.models.map import Observation
from plrnn_explorer.recordings.matching import align_recording
from plrnn_explorer.recordings.recording import Recording


def lozi_orbit(n, seed=0):
    x = np.empty((n, 2))
    x[0] = np.random.default_rng(seed).uniform(-0.1, 0.1, 2)
    for i in range(1, n):
        x[i] = 1.0 - 1.7 * abs(x[i - 1, 0]) + x[i - 1, 1], 0.5 * x[i - 1, 0]
    return x


def lozi_network(slope=1.7):
    """The Lozi map itself: |x| = relu(x) + relu(-x), the mixed terms by further pairs of units."""
    W2 = np.array([[1.0, 0.0], [-1.0, 0.0], [0.0, 1.0], [0.0, -1.0]])
    W1 = np.array([[-slope, -slope, 1.0, -1.0], [0.5, -0.5, 0.0, 0.0]])
    return network(np.zeros((2, 2)), W1, W2, np.array([1.0, 0.0]))


def network(A, W1, W2, h1, h2=None, C=None):
    M, H = W1.shape
    return Network(
        "shallow PLRNN", A, W1, W2, h1, np.zeros(H) if h2 is None else h2,
        np.zeros((M, 0)) if C is None else C, np.zeros((0, M)),
    )  # fmt: skip


def stretch(x, inputs=None):
    return Stretch(x, np.zeros((len(x), 0)) if inputs is None else inputs)


def lozi_data(n=6000, held=2000):
    x = lozi_orbit(n)
    return Dataset((stretch(x[: n - held]),), (stretch(x[n - held :]),))


def line(slope, offset=0.0):
    """x' = slope x + offset, in one coordinate."""
    return network(np.array([[slope]]), np.zeros((1, 1)), np.ones((1, 1)), np.array([offset]))


def test_the_system_itself_is_as_good_as_another_part_of_its_data():
    found = judge(lozi_network(), lozi_data())
    assert found.errors[0] < 1e-12
    assert found.statistics.divergence.mean() < found.own_divergence + 0.3
    assert found.steps > 20
    assert found.exponents.model == pytest.approx(0.470, abs=0.02)  # Sprott 2003
    assert found.invented == ()
    assert "goes where the data go" in found.verdict
    assert "none that the data do not show" in found.verdict


def test_a_map_that_stands_still_follows_nothing_and_goes_nowhere():
    x = lozi_data()
    still = network(np.zeros((2, 2)), np.zeros((2, 1)), np.ones((1, 2)), np.array([3.0, 3.0]))
    found = judge(still, x)
    assert found.steps == 0
    assert found.statistics.spectrum == pytest.approx(1.0)
    assert [a.attractor.kind for a in found.invented] == ["fixed point"]
    assert "does not follow the signal" in found.verdict
    assert "it does not go where the data go" in found.verdict
    assert "invents a resting point" in found.verdict


def test_a_map_that_runs_off_is_said_to():
    t = np.sin(0.1 * np.arange(1200))[:, None]
    found = judge(line(1.05), Dataset((stretch(t[:800]),), (stretch(t[800:]),)))
    assert found.statistics.escaped == 6
    assert np.isinf(found.statistics.score)
    assert "escapes to infinity" in found.verdict


def test_a_second_resting_point_far_from_the_data_is_invented():
    # x' = x/2 near 0; from x = 4 on x' = x/2 + 5 by a steep unit between 3.9 and 4: a second sink at 10.
    W2, h2 = np.array([[1.0], [1.0]]), np.array([-3.9, -4.0])
    double = network(np.array([[0.5]]), np.array([[50.0, -50.0]]), W2, np.zeros(1), h2)
    rng = np.random.default_rng(3)
    runs = [rng.uniform(-1, 1) * 0.5 ** np.arange(30)[:, None] for _ in range(12)]
    data = Dataset(tuple(map(stretch, runs[:8])), tuple(map(stretch, runs[8:])))
    found = judge(double, data)
    assert len(found.attractors) == 2
    (one,) = found.invented
    assert one.centre == pytest.approx([10.0])
    assert one.distance == pytest.approx(10.0 - max(r.max() for r in runs))
    assert "do not interpret the region where coordinate 1 is above" in found.verdict
    assert "too short" in found.verdict  # neither spectra nor exponents of thirty samples


def test_nothing_held_back_is_said():
    x = lozi_orbit(800)
    found = judge(lozi_network(), Dataset((stretch(x),)), attractors=False)
    assert not found.unseen_data
    assert "Nothing was held back" in found.verdict
    assert "It was not searched" in found.verdict


def test_forecasts_repeat_the_inputs_and_end_with_the_data():
    rng = np.random.default_rng(0)
    push = rng.normal(size=(300, 1))
    x = np.zeros((300, 1))
    for i in range(1, 300):
        x[i] = 0.8 * x[i - 1] + push[i - 1]
    driven = network(np.array([[0.8]]), np.zeros((1, 1)), np.ones((1, 1)), np.zeros(1), C=np.ones((1, 1)))
    parts = [stretch(x[:200], push[:200]), stretch(x[200:], push[200:])]
    ahead = forecasts(driven, parts, x.std(axis=0), 150, 20)
    assert np.nanmax(ahead.error) < 1e-12
    steps, whole = ahead.followed(0.4)
    assert whole.all()
    assert steps.max() <= 150
    assert steps.min() >= 99  # half of the longest room
    assert statistics(driven, parts).divergence[0] == pytest.approx(0.0, abs=1e-9)
    weak = driven.with_arrays({"A": np.array([[0.2]])})
    again = statistics(weak, parts[:1] * 2)
    assert again.score == pytest.approx(again.divergence[0] + again.spectrum[0] + again.error)
    assert again.error > 0.5
    found = judge(driven, Dataset(tuple(parts)), attractors=False)
    assert "an input drives the data" in found.exponents.note


def test_free_runs_are_those_of_the_map():
    z = np.array([[0.1, 0.0], [0.2, 0.1]])
    ours = free_run(lozi_network(), z, np.empty((30, 2, 0)))
    np.testing.assert_allclose(ours.transpose(1, 0, 2), lozi_network().as_map().orbit(z, 30), atol=1e-9)


def test_the_exponents_of_the_lozi_map_agree():
    # Periods of maps are a few samples: the estimate from the data is rough, and says by its parts how rough.
    found = exponents(lozi_network(), lozi_data(20_000, 2000))
    assert found.model_error < 0.02
    assert main_period(np.sin(2 * np.pi * np.arange(1000) / 25)[:, None]) == 25


def test_states_are_seen_within_reach_of_the_data_only():
    circle = 2 * np.pi * np.random.default_rng(0).random(3000)
    x = np.stack([np.cos(circle), np.sin(circle)], axis=1)
    seen = seen_states((stretch(x[:2000]),), (stretch(x[2000:]),))
    states = np.array([[1.0, 0.0, 9.0], [0.0, 0.0, 0.0], [0.0, 1.05, 0.0], [np.nan, 0.0, 0.0]])
    assert seen(states).tolist() == [True, False, True, False]  # a third, hidden coordinate does not count
    assert seen.distance([0.0, 0.0]) == pytest.approx(1.0)


def test_what_chooses_does_not_judge():
    x = lozi_orbit(1000)
    first, rest = split_held_back(Dataset((stretch(x[:500]),), (stretch(x[500:]),)))
    np.testing.assert_array_equal(first[0].data, x[500:750])
    np.testing.assert_array_equal(rest.held_back[0].data, x[750:])
    three = tuple(stretch(x[i : i + 50]) for i in (0, 100, 200))
    first, rest = split_held_back(Dataset(three, three))
    assert (first, rest.held_back) == (three[::2], three[1::2])


def test_a_map_trained_elsewhere_is_judged_as_the_network_it_is():
    model = lozi_network().as_map()
    x = lozi_orbit(4000)
    recording = align_recording(Recording(x, ("a", "b"), ("mV", "pA"), dt=0.001, name="lozi"), model)
    found = judge_recording(model, recording, attractors=False)
    assert found.errors[0] < 1e-9
    assert found.steps > 20
    assert found.unseen_data is None
    assert "is not known" in found.verdict
    assert found.measured.dt == 0.001
    states = model.orbit(np.array([0.1, 0.1]), 50)
    expected = np.sqrt(((states[:, None] - x[None]) ** 2 / x.std(axis=0) ** 2).sum(axis=2)).min(axis=1)
    np.testing.assert_allclose(found.seen.distance(states), expected, atol=1e-9)
    np.testing.assert_allclose(found.beside.data[:5], ((x - x.mean(axis=0)) / x.std(axis=0))[2000:2005])


def test_hidden_coordinates_of_a_known_map_are_taken_from_its_own_orbit():
    hidden = lozi_network().as_map().with_changes(observation=Observation(np.array([[2.0, 0.0]]), np.ones(1)))
    x = 2.0 * lozi_orbit(3000)[:, :1] + 1.0
    known = recorded_data(hidden, align_recording(Recording(x, ("a",), ("",)), hidden)).system
    at = (x[:50] - x.mean()) / x.std()
    np.testing.assert_allclose(known.observe(known.start(at)), at, atol=1e-9)  # the data are met exactly
    orbit = lozi_orbit(3000, seed=5)[500:]
    line = np.polyfit(orbit[:, 0], orbit[:, 1], 1)
    np.testing.assert_allclose(known.start(at)[:, 1], np.polyval(line, (x[:50, 0] - 1) / 2), atol=0.05)


def test_a_recording_that_cannot_judge_says_why():
    model = lozi_network().as_map()
    with pytest.raises(ValueError, match="fewer than"):
        judge_recording(model, align_recording(Recording(lozi_orbit(30), ("a", "b"), ("", "")), model))
    with pytest.raises(ValueError, match="No column"):
        judge_recording(model, Recording(lozi_orbit(300), ("a", "b"), ("", "")))


def test_a_single_sample_cannot_judge():
    orbit = lozi_orbit(300)
    for data in (
        Dataset((stretch(orbit),), (stretch(orbit[:1]),)),
        Dataset((stretch(orbit),), tuple(stretch(orbit[i : i + 1]) for i in range(5))),
        Dataset((stretch(orbit[:1]),)),
    ):
        with pytest.raises(ValueError, match="single sample"):
            judge(lozi_network(), data, attractors=False)
    two = judge(lozi_network(), Dataset((stretch(orbit[:2]),)), attractors=False)
    assert (two.steps, len(two.errors)) == (1, 1)


def test_constant_data_count_in_their_own_units():
    """The map halves: from 0.1 it is off by 0.05, 0.075, …, not by so many times what 0.1 is rounded by."""
    rest = np.full((400, 2), 0.1)
    half = network(0.5 * np.eye(2), np.zeros((2, 1)), np.zeros((1, 2)), np.zeros(2))
    found = judge(half, Dataset((stretch(rest),), (stretch(rest),)), attractors=False)
    np.testing.assert_allclose(found.errors[:2], [0.05, 0.075])
    assert found.own_spectrum == 1.0
    assert found.steps > 0


def test_forecasts_that_end_before_the_data_do_not_claim_to_reach_their_end():
    """A constant signal: followed as far as is looked, while the data go on for longer."""
    noise = np.random.default_rng(0).normal(size=(9000, 1))
    found = judge(line(1.0), Dataset((stretch(noise),), (stretch(np.zeros((6000, 1))),)), attractors=False)
    assert found.whole.all()
    assert found.steps < 2000
    assert "data end" not in found.verdict
    assert "to the end of what was compared" in found.verdict

"""The words of a verdict on data and models whose every number is known in closed form."""

from dataclasses import replace

import numpy as np
import pytest

from plrnn_explorer.fit.dataset import Dataset, Stretch
from plrnn_explorer.fit.fitting import fit_model
from plrnn_explorer.fit.judging import judge, split_held_back
from plrnn_explorer.fit.measure_table import measure_rows, measures_code
from plrnn_explorer.fit.measures import samples_in_a_box
from plrnn_explorer.fit.network import Network
from plrnn_explorer.fit.settings import FitSettings


def linear(A):
    """x' = A x, its second term by pairs of units that add up to a linear one."""
    A = np.atleast_2d(A)
    M = len(A)
    off = A - np.diag(np.diag(A))
    eye = np.eye(M)
    return Network(
        "shallow PLRNN", np.diag(np.diag(A)), np.hstack([off, -off]), np.vstack([eye, -eye]), np.zeros(M),
        np.zeros(2 * M), np.zeros((M, 0)), np.zeros((0, M)),
    )  # fmt: skip


def turn(angle):
    return np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])


def stretch(x):
    return Stretch(x, np.zeros((len(x), 0)))


def dataset(x, held):
    return Dataset((stretch(x[:-held]),), (stretch(x[-held:]),))


def circle(period, n=4000):
    """Each coordinate of mean 0 and standard deviation 1: the radius is √2."""
    angle = 2 * np.pi * np.arange(n) / period
    return np.sqrt(2.0) * np.stack([np.cos(angle), np.sin(angle)], axis=1)


@pytest.mark.parametrize("period", [25, 100, 400])
def test_repeating_the_last_value_follows_a_circle_for_an_arc(period):
    """After n steps it is off by the chord 2 √2 sin(π n / period), √2 of that in each coordinate: 0.4 is
    reached after period / π · asin(0.2) steps."""
    found = judge(linear(turn(2 * np.pi / period)), dataset(circle(period), 1000), attractors=False)
    arc = int(period / np.pi * np.arcsin(0.2))
    assert found.still_steps == arc
    assert (found.still_followed == arc).all()
    n = np.arange(1, len(found.still_errors) + 1)
    np.testing.assert_allclose(found.still_errors, 2 * np.abs(np.sin(np.pi * n / period)), atol=1e-2)
    assert found.beats_stillness
    assert f"Repeating the last value follows it for {arc} step" in found.verdict
    assert "to the end of what was compared" in found.verdict
    assert [r.model for r in measure_rows(found) if r.name == "… by repeating"] == [str(arc)]
    assert f"'steps_by_repeating': {arc}" in measures_code(found)


def test_a_model_that_stands_still_is_no_better_than_standing_still():
    found = judge(linear(np.eye(2)), dataset(circle(100), 1000), attractors=False)
    assert found.steps == found.still_steps == 6
    assert found.beats_stillness is False
    assert "It follows the signal for 6 steps (median" in found.verdict  # that alone would sound well
    assert "no better than repeating the last value, which follows it for 6 steps." in found.verdict


def test_nothing_is_better_than_standing_still_on_a_random_walk():
    """The best forecast of a walk is its last value; one that pulls to the mean does worse."""
    walk = np.random.default_rng(0).normal(size=(6000, 1)).cumsum(axis=0)
    data = dataset(walk / walk[:-1500].std(), 1500)
    assert judge(linear([[1.0]]), data, attractors=False).beats_stillness is False
    assert judge(linear([[0.9]]), data, attractors=False).beats_stillness is False


def test_as_many_steps_with_smaller_errors_are_better():
    """A slow decay, compared while it has hardly begun: both follow it to the end."""
    x = 0.9999 ** np.arange(400)[:, None]
    data = Dataset((stretch(np.concatenate([x, -100 * x])),), (stretch(x),))
    found = judge(linear([[0.9999]]), data, attractors=False)
    assert found.steps == found.still_steps
    assert found.beats_stillness
    assert "for as long, with larger errors" in found.verdict


def test_the_verdict_speaks_of_neither_where_it_was_not_measured():
    """Studies of before have no such numbers."""
    found = judge(linear(turn(0.1)), dataset(circle(100), 1000), attractors=False)
    old = replace(found, still_errors=np.empty(0), still_followed=np.empty(0, dtype=np.int64))
    assert (old.still_steps, old.beats_stillness) == (None, None)
    assert "Repeating" not in old.verdict
    assert [r.model for r in measure_rows(old) if r.name == "… by repeating"] == ["—"]


def test_data_that_repeat_exactly_have_no_exponent_and_it_is_said_why():
    repeats = np.tile(circle(50, 50), (80, 1))
    found = judge(linear(turn(2 * np.pi / 50)), dataset(repeats, 500), attractors=False)
    assert np.isnan(found.exponents.data)
    assert found.exponents.model == pytest.approx(0.0, abs=1e-6)  # a turn neither grows nor shrinks
    assert "they repeat exactly, so that neighbours do not part" in found.verdict
    # The same up to rounding, as computed sample by sample: what is left of it is not taken for chaos.
    computed = judge(linear(turn(2 * np.pi / 50)), dataset(circle(50), 500), attractors=False)
    assert np.isnan(computed.exponents.data)
    assert "repeat exactly" in computed.verdict


def test_data_that_do_not_change_or_move_too_slowly_say_so():
    still = judge(linear([[0.5]]), dataset(np.full((2000, 1), 0.3), 500), attractors=False)
    assert "they do not change" in still.verdict
    slow = judge(linear(turn(0.01)), dataset(circle(2000, 8000), 2000), attractors=False)
    assert "they move too slowly for it; keep fewer samples" in slow.verdict


def test_the_exponent_of_a_contraction_is_its_logarithm():
    x = np.random.default_rng(0).normal(size=(600, 2))
    found = judge(linear(0.5 * np.eye(2)), dataset(x, 200), attractors=False)
    assert found.exponents.model == pytest.approx(np.log(0.5), abs=1e-6)


def test_data_that_move_on_do_not_vouch_for_a_model():
    """First in one place, then in another: the two parts differ, and so may any model."""
    noise = np.random.default_rng(0).normal(0.0, 0.05, (4000, 1))
    x = noise + np.where(np.arange(4000) < 3000, -1.0, 1.0)[:, None]
    found = judge(linear([[0.5]]), dataset(x, 1000), attractors=False)
    assert found.own_divergence > 5.0
    assert "cannot be told: two parts of the data differ themselves" in found.verdict
    assert "it goes where the data go (" not in found.verdict


@pytest.mark.parametrize(("n", "rough"), [(400, True), (300_000, False)])
def test_few_samples_for_the_boxes_are_said(n, rough):
    """Uniform in a cube of 27,000 boxes: so many samples lie in (1 - e^-k) of them, k = n / 27,000."""
    x = np.random.default_rng(0).uniform(-1.0, 1.0, (n, 3))
    k = n / 27_000
    assert samples_in_a_box(x) == pytest.approx(k / -np.expm1(-k), rel=0.02)
    if rough:
        found = judge(linear(0.5 * np.eye(3)), dataset(x, n // 2), attractors=False)
        assert "D_stsp is rough" in found.verdict
    else:
        assert samples_in_a_box(x) > 4.0


def test_what_chose_a_network_is_said_where_it_also_judges_it():
    settings = FitSettings(units=5, updates=20, length=10, batch=4)
    x = circle(40, 900)
    short = fit_model(dataset(x, 150), settings, attractors=False).judgement
    assert "also chose it among others" in short.verdict
    some = fit_model(dataset(x, 400), settings, attractors=False).judgement
    assert "also chose it" not in some.verdict
    assert "chosen among others on few samples" in some.verdict
    chosen_on, judged = split_held_back(dataset(circle(40), 1600))
    plenty = judge(linear(turn(0.1)), judged, attractors=False, chosen_on=chosen_on)
    assert "chose" not in plenty.verdict.replace("was chosen", "")
    assert "few samples: on others" not in plenty.verdict


def test_a_tiny_error_is_not_written_as_none():
    from plrnn_explorer.fit.measure_table import _with_error

    assert _with_error(-0.25, 0.0031) == "−0.2500 ± 0.0031"
    assert _with_error(-0.25, 2e-9) == "−0.2500 ± <0.0001"
    assert _with_error(-0.25, 0.0) == "−0.2500"

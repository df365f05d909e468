"""Recordings made ready for a fit, against what was put into them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plrnn_explorer.fit.dataset import Sampler
from plrnn_explorer.fit.preparing import Preparation, prepare
from plrnn_explorer.recordings.recording import Recording


def _recording(values, sweeps=(0,), dt=0.001):
    columns = values.shape[1]
    return Recording(values, tuple("VIWXY"[:columns]), ("mV", "pA", "", "", "")[:columns], dt, sweeps)


def test_a_coordinate_goes_back_to_what_was_recorded():
    values = np.random.default_rng(0).normal(-60.0, 7.0, (400, 2))
    made = prepare(_recording(values), Preparation(held_share=0.25))
    assert [len(s) for s in made.dataset.training] == [300]
    assert [len(s) for s in made.dataset.held_back] == [100]
    back = np.concatenate([s.data for s in (*made.dataset.training, *made.dataset.held_back)])
    np.testing.assert_allclose(made.observation(2)(back), values, atol=1e-10)
    np.testing.assert_allclose(made.observation(5)(np.pad(back, ((0, 0), (0, 3)))), values, atol=1e-10)


def test_what_is_held_back_does_not_touch_the_scale():
    values = np.random.default_rng(0).normal(size=(300, 1))
    other = values.copy()
    other[200:] *= 50.0
    wanted = Preparation(held_back=(1,))
    first, second = (prepare(_recording(v, (0, 200)), wanted) for v in (values, other))
    assert first.scale == second.scale
    assert len(second.dataset.held_back) == 1


def test_sampling_keeps_slow_waves_and_stops_fast_ones_from_folding():
    t = np.arange(20_000) * 1e-3
    slow, fast = (
        np.sin(2 * np.pi * 3.0 * t),
        np.sin(2 * np.pi * 97.0 * t),
    )  # 97 Hz would fold to 3 Hz at 100 Hz
    made = prepare(_recording((slow + fast)[:, None]), Preparation(every=10, normalise=False, held_share=0.0))
    (stretch,) = made.dataset.training
    middle = slice(50, -50)
    np.testing.assert_allclose(stretch.data[middle, 0], slow[::10][middle], atol=0.02)
    assert made.dt == pytest.approx(0.01)


def test_an_input_is_the_mean_until_the_next_sample_and_scaled():
    values = np.zeros((600, 2))
    values[:, 0] = np.random.default_rng(0).normal(size=600)
    values[300:, 1] = -20.0
    made = prepare(_recording(values), Preparation(inputs=(1,), every=4, held_share=0.0))
    (stretch,) = made.dataset.training
    assert set(np.unique(stretch.inputs)) == {0.0, -1.0}
    assert made.input_scale == [20.0]
    assert (made.names, made.units, made.input_names) == (("V",), ("mV",), ("I",))


def test_delays_look_back_and_are_named():
    values = np.arange(100.0)[:, None]
    made = prepare(_recording(values), Preparation(delay=3, dimension=3, normalise=False, held_share=0.0))
    np.testing.assert_array_equal(made.dataset.training[0].data[0], [6.0, 3.0, 0.0])
    assert made.names == ("V", "V, 3 ms ago", "V, 6 ms ago")


def test_missing_values_divide_a_sweep():
    values = np.random.default_rng(0).normal(size=(100, 1))
    values[40] = np.nan
    made = prepare(_recording(values), Preparation(held_share=0.0))
    assert [len(s) for s in made.dataset.training] == [40, 59]


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        (Preparation(columns=(4,)), "no column 5: the recording has 2"),
        (Preparation(sweeps=(3,)), "no sweep 4: the recording has 1"),
        (Preparation(inputs=(0, 1)), "all of them are inputs"),
        (Preparation(every=90), "no stretch of 20 samples"),
    ],
)
def test_what_cannot_be_prepared_is_said(wanted, words):
    values = np.random.default_rng(0).normal(size=(200, 2))
    with pytest.raises(ValueError, match=words):
        prepare(_recording(values), wanted)


def test_resampling_leaves_the_ends_of_a_potential_where_they_are():
    potential = -67.0 + 1e-3 * np.arange(600)[:, None]
    made = prepare(_recording(potential), Preparation(every=5, normalise=False, held_share=0.0))
    (found,) = made.dataset.training
    np.testing.assert_allclose(found.data[:, 0], -67.0 + 5e-3 * np.arange(120), atol=0.02)


@pytest.mark.parametrize("every", [1, 3])
def test_a_column_that_is_constant_but_for_rounding_is_refused(every):
    values = np.column_stack([np.sin(0.1 * np.arange(3000.0)), np.full(3000, 0.1)])
    assert values[:, 1].std() > 0.0
    with pytest.raises(ValueError, match="does not change"):
        prepare(_recording(values), Preparation(every=every))


def test_a_part_in_the_middle_is_held_back_and_the_fit_does_not_step_across_it():
    values = np.arange(300.0)[:, None]  # a sample tells its own number
    wanted = Preparation(held_parts=((0.1, 0.14), (0.2, 0.23)), normalise=False)
    made = prepare(_recording(values, (0,), 0.001), wanted).dataset
    assert [(s.data[0, 0], s.data[-1, 0]) for s in made.held_back] == [(100, 139), (200, 229)]
    assert [(s.data[0, 0], s.data[-1, 0]) for s in made.training] == [(0, 99), (140, 199), (230, 299)]
    drawn = Sampler(made.training, length=15, batch=400, seed=0).draw(0)
    rows = np.concatenate([drawn.first[None], drawn.data])[..., 0]
    assert (np.diff(rows, axis=0) == 1.0).all()  # every training sequence is unbroken
    outside = ~(((rows >= 100) & (rows < 140)) | ((rows >= 200) & (rows < 230)))
    assert outside.all()


def test_no_delay_vector_that_is_fitted_knows_a_sample_that_is_held_back():
    values = np.arange(400.0)[:, None]
    wanted = Preparation(held_parts=((0.15, 0.25),), delay=7, dimension=3, normalise=False)
    made = prepare(_recording(values), wanted).dataset
    known = np.concatenate([s.data for s in made.training])
    assert not ((known >= 150) & (known < 250)).any()
    assert known[known[:, 0] > 200, 0].min() == 250 + 14
    (held,) = made.held_back
    assert (held.data[0, 0], held.data[-1, 0]) == (150, 249)


@given(
    st.lists(st.tuples(st.integers(0, 500), st.integers(1, 200)), max_size=4),
    st.integers(1, 4), st.integers(1, 3), st.integers(1, 5),
)  # fmt: skip
def test_held_back_parts_against_the_definition(parts, every, dimension, delay):
    """A kept sample is held back if its time lies in a part; NaN cut the sweep as always."""
    values = np.arange(600.0)[:, None]
    values[300] = np.nan
    wanted = Preparation(
        held_parts=tuple((a, a + b) for a, b in parts), held_share=0.0, dimension=dimension, delay=delay,
        normalise=False,
    )  # fmt: skip
    try:
        made = prepare(_recording(values[::every], dt=0.0), wanted).dataset
    except ValueError:
        return  # nothing left to fit
    held = np.zeros(600, dtype=bool)
    for a, b in parts:
        held[a * every : (a + b) * every] = True
    known = np.concatenate([s.data for s in made.training]).astype(int)
    assert not held[known].any()
    for stretch in made.held_back:
        assert held[stretch.data[:, 0].astype(int)].all()
    for stretch in (*made.training, *made.held_back):
        assert (np.diff(stretch.data[:, 0]) == every).all()
        assert len(stretch) >= 20


def test_parts_are_in_time_also_where_samples_are_left_out_and_the_sweep_is_cut():
    t = 1e-3 * np.arange(4000)
    wanted = Preparation(begin=0.5, every=10, held_parts=((2.0, 3.0),), normalise=False)
    made = prepare(_recording(t[:, None]), wanted).dataset
    (held,) = made.held_back
    assert held.data[0, 0] == pytest.approx(2.0, abs=0.011)
    assert held.data[-1, 0] == pytest.approx(2.99, abs=0.011)


def test_the_scale_is_that_of_what_is_fitted_alone():
    values = np.random.default_rng(0).normal(size=(500, 1))
    other = values.copy()
    other[200:300] *= 50.0
    for wanted in (Preparation(held_parts=((0.2, 0.3),)), Preparation(end=0.3, held_share=1 / 3)):
        first, second = (prepare(_recording(v), wanted) for v in (values, other))
        assert first.scale == second.scale


def test_a_share_is_rounded_up_and_always_enough_to_judge_by():
    values = np.random.default_rng(0).normal(size=(101, 1))
    for share, held in ((0.2, 21), (0.01, 20), (0.3, 31), (0.0, 0)):
        made = prepare(_recording(values), Preparation(held_share=share)).dataset
        assert sum(map(len, made.held_back)) == held
        assert sum(map(len, made.training)) == 101 - held


def test_parts_that_make_no_sense_are_refused():
    for part in ((2.0, 2.0), (-1.0, 2.0), (3.0, 1.0), (0.0, np.inf), (np.nan, 1.0)):
        with pytest.raises(ValueError, match="ends after its begin"):
            Preparation(held_parts=(part,))

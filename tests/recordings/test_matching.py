"""A recording beside a model: columns, scale, and where it lies in a plane."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plrnn_explorer import align_recording, load_model
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.models.map import Observation
from plrnn_explorer.recordings.alignment import Alignment
from plrnn_explorer.recordings.matching import (
    data_space,
    likely_scaling,
    matched_columns,
    model_data,
    shadow,
    state_at,
)
from plrnn_explorer.recordings.recording import Recording
from tests.factories import lozi_map
from tests.piecewise_maps import random_map

RNG = np.random.default_rng(3)


def recording(values=None, names=(), **more):
    values = RNG.normal(size=(60, 3)) if values is None else np.asarray(values, float)
    return Recording(values, names or ("",) * values.shape[1], ("",) * values.shape[1], **more)


def observed(M=4, N=3, **more):
    return random_map(2, M=M, H=5).with_changes(
        observation=Observation(RNG.normal(size=(N, M)), RNG.normal(size=N), **more)
    )


def test_columns_are_matched_by_name_else_in_order():
    model = observed(names=("V", "I", "x"))
    assert matched_columns(recording(names=("i", "other", "v")), model) == ((2, 0, -1), "by name")
    assert matched_columns(recording(names=("p", "q", "r")), model) == ((0, 1, 2), "in order")
    assert matched_columns(recording(RNG.normal(size=(60, 2))), model) == ((0, 1, -1), "in order")


def test_without_an_observation_model_the_states_are_the_data():
    space = data_space(lozi_map())
    assert not space.stated
    assert space.names == lozi_map().coordinate_names
    assert np.array_equal(space.observation(np.array([1.0, 2.0])), [1.0, 2.0])


def test_a_trained_alrnn_observes_its_first_states(shared):
    """Its own orbit has the moments of standardised Lorenz data in its first states, not in B z."""
    model = load_model(shared / "models" / "alrnn_lorenz_m20_p2" / "lorenz_m20_p2", P=2)
    space, own = data_space(model), model_data(model)
    assert space.names == ("x1", "x2", "x3")
    assert np.allclose(own.std(axis=0), 1, atol=0.2)
    assert np.corrcoef(own.T)[0, 1] == pytest.approx(0.88, abs=0.04)  # of x and y on the Lorenz attractor
    assert abs(np.corrcoef(own.T)[0, 2]) < 0.3


def test_standardised_values_have_mean_zero_and_deviation_one():
    values = 5 + 3 * RNG.normal(size=(500, 3))
    values[7, 1] = np.nan
    shown = align_recording(recording(values), observed(), "standardised").aligned
    assert np.nanmean(shown, axis=0) == pytest.approx(0, abs=1e-12)
    assert np.nanstd(shown, axis=0) == pytest.approx(1)
    assert np.isnan(shown).sum() == 1


def test_the_range_of_the_model_is_met():
    model = lozi_map()
    shown = align_recording(recording(RNG.normal(size=(60, 2)) * 70), model, "range of the model").aligned
    own = model_data(model)
    assert shown.min(axis=0) == pytest.approx(own.min(axis=0))
    assert shown.max(axis=0) == pytest.approx(own.max(axis=0))


def test_the_likely_scaling():
    model = lozi_map()
    own = model_data(model)
    assert likely_scaling(recording(own), model, (0, 1))[0] == "as recorded"
    assert likely_scaling(recording(own * 80 - 60), model, (0, 1))[0] == "standardised"


@settings(max_examples=40, deadline=None)
@given(start=st.integers(0, 30), every=st.integers(1, 7), sweep=st.integers(-1, 2))
def test_sweeps_starts_and_steps_cut_what_slices_cut(start, every, sweep):
    values = RNG.normal(size=(60, 2))
    made = Alignment((1, 0), (0.5, 0.0), (2.0, 1.0), "by hand", sweep, start, every)
    found = recording(values, sweeps=(0, 15, 40), alignment=made)
    wanted = (values[:, ::-1] - [0.5, 0.0]) / [2.0, 1.0]
    parts = [wanted[a:b][start::every] for a, b in ((0, 15), (15, 40), (40, 60))]
    parts = [p for p in (parts if sweep < 0 else parts[sweep : sweep + 1]) if len(p)]
    shown = found.aligned
    assert len(shown) == sum(map(len, parts)) + max(0, len(parts) - 1)
    assert np.array_equal(shown[found.samples >= 0], np.concatenate(parts) if parts else np.empty((0, 2)))
    assert np.isnan(shown[found.samples < 0]).all()


def test_a_coordinate_without_a_column_is_missing():
    shown = align_recording(recording(), observed(), "as recorded", columns=(2, -1, 0)).aligned
    assert np.isnan(shown[:, 1]).all()


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 100), M=st.integers(2, 5))
def test_where_enough_was_recorded_the_shadow_is_the_projection(seed, M):
    rng = np.random.default_rng(seed)
    model = random_map(2, M=M, H=4).with_changes(
        observation=Observation(rng.normal(size=(M + 1, M)), rng.normal(size=M + 1))
    )
    states = rng.normal(size=(20, M))
    basis = np.linalg.qr(rng.normal(size=(M, M)))[0][:2]
    plane = Plane(rng.normal(size=M), basis)
    cast = shadow(model, plane, range(M + 1))
    np.testing.assert_allclose(cast(model.observation(states)), plane.project(states), atol=1e-8)


def test_a_plane_of_what_was_not_recorded_casts_none():
    model = observed(M=4, N=2)
    assert shadow(model, Plane.through(np.zeros(4)), (0, 1)) is None
    assert shadow(lozi_map(), Plane.through(np.zeros(2)), (0,)) is None
    assert shadow(lozi_map(), Plane.through(np.zeros(2)), (0, 1)) is not None


def test_a_missing_coordinate_without_weight_does_no_harm():
    model = random_map(2, M=3, H=4)
    cast = shadow(model, Plane.through(np.zeros(3), (0, 2)), (0, 2))
    data = np.array([[1.0, np.nan, 3.0]])
    assert cast(data).tolist() == [[1.0, 3.0]]


def test_the_state_of_data_is_observed_as_that_data():
    model = observed(M=4, N=3)
    data = align_recording(recording(), model, "as recorded")
    np.testing.assert_allclose(model.observation(state_at(model, data, 30)), data.aligned[30], atol=1e-10)


def test_what_was_not_recorded_comes_from_the_models_own_orbit():
    model = lozi_map()
    orbit = model.orbit([0.1, 0.1], 99)
    half = align_recording(recording(orbit[:, :1]), model, "as recorded")
    state = state_at(model, half, 50)
    assert state[0] == orbit[50, 0]
    assert abs(state[1] - orbit[50, 1]) < 0.05
    with pytest.raises(ValueError, match="nothing was recorded"):
        state_at(model, align_recording(half, model, "as recorded", (-1, -1)), 50)


@pytest.mark.parametrize(
    "wrong",
    [{"scale": (0.0,)}, {"offset": ()}, {"every": 0}, {"sweep": -2}, {"scaling": "?"}, {"columns": (-2,)}],
)
def test_an_alignment_that_makes_no_sense_is_refused(wrong):
    with pytest.raises(ValueError, match=r"(a |columns|scaling)"):
        Alignment(**{"columns": (0,), "offset": (0.0,), "scale": (1.0,), **wrong})


def test_a_current_in_amperes_that_was_not_recorded_is_not_taken_for_zero():
    """Beside millivolts its row of B is as small as rounding."""
    seen = Observation([[60.0, 3.0, 0.0], [1e-12, 2e-12, 1e-12]], [-70.0, 0.0])
    model = random_map(1, M=3, H=2).with_changes(observation=seen)
    plane = Plane.of_observation(seen, (0, 1), [0.1, 0.2, 0.3])
    assert shadow(model, plane, (0,)) is None
    cast = shadow(model, plane, (0, 1))
    data = np.array([[-60.0, 3e-12], [-80.0, -1e-12]])
    np.testing.assert_allclose(cast(data), data, rtol=1e-9)

"""Where the data never went in a slice, against distances to every single sample."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.fit.seen import SeenStates
from plrnn_explorer.fit.seen_slice import SeenSlice, unseen_field


def brute(seen, states):
    z = states if seen.weights is None else states @ seen.weights.T + seen.offset
    z = z[..., : seen.points.shape[1]]
    return np.sqrt(((z[..., None, :] - seen.points) ** 2).sum(axis=-1)).min(axis=-1)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 6), st.integers(2, 6), st.booleans())
def test_distances_in_a_plane_are_those_to_every_sample(seed, N, M, observed):
    rng = np.random.default_rng(seed)
    if not observed and N > M:
        N = M
    weights = (rng.normal(size=(N, M)), rng.normal(size=N)) if observed else (None, None)
    seen = SeenStates(rng.normal(size=(60, N)), 0.3, *weights)
    plane = Plane(rng.normal(size=M), rng.normal(size=(2, M)))
    xy = rng.normal(size=(7, 5, 2))
    expected = brute(seen, plane.embed(xy))
    np.testing.assert_allclose(SeenSlice(seen, plane).distance(xy), expected, rtol=1e-6, atol=1e-9)
    np.testing.assert_allclose(
        SeenSlice(seen, plane).distance(xy, 1.0), np.minimum(expected, 1.0), rtol=1e-6, atol=1e-9
    )


def test_nothing_within_reach_of_a_sample_is_marked_and_all_that_is_far_is():
    t = np.linspace(0, 2 * np.pi, 500)
    seen = SeenStates(np.column_stack([np.cos(t), np.sin(t)]), 0.2)
    field = unseen_field(seen, Plane.through([0.0, 0.0]), (-3, 3), (-2, 2), (60, 40))
    r = np.hypot(*np.meshgrid(field.x, field.y))
    marked = field.distance > field.level
    assert not marked[np.abs(r - 1) < 0.2].any()
    assert marked[np.abs(r - 1) > 0.2 + 2 * np.hypot(0.1, 0.1)].all()
    assert field.any_unseen
    assert not unseen_field(seen, Plane.through([0.0, 0.0]), (0.9, 1.0), (-0.05, 0.05), (9, 9)).any_unseen


def test_a_hidden_coordinate_does_not_make_states_unseen():
    seen = SeenStates(np.zeros((1, 1)), 0.5, np.array([[1.0, 0.0]]), np.zeros(1))
    field = unseen_field(seen, Plane.through([0.0, 0.0]), (-2, 2), (-9, 9), (40, 20))
    columns = (field.distance > field.level).all(axis=0)
    assert ((field.distance > field.level) == columns).all()
    assert columns.tolist() == pytest.approx((np.abs(field.x) > field.level).tolist())

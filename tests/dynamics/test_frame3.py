"""Three directions of state space: projections against closed forms."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plrnn_explorer.dynamics.axes import axes_of
from plrnn_explorer.dynamics.frame3 import Frame3, first_frame, frame_of_axes, principal_frame
from plrnn_explorer.models.map import Observation, PiecewiseLinearMap


def map_of(M: int, observation: Observation | None = None) -> PiecewiseLinearMap:
    rng = np.random.default_rng(M)
    return PiecewiseLinearMap(
        A=0.5 * np.eye(M),
        W1=rng.normal(size=(M, 3)),
        W2=rng.normal(size=(3, M)),
        h1=np.zeros(M),
        h2=rng.normal(size=3),
        observation=observation,
    )


def test_coordinates_are_read_off_and_the_others_stay():
    frame = Frame3.through([1.0, 2.0, 3.0, 4.0, 5.0], (4, 0, 2))
    assert frame.project([9.0, 8.0, 7.0, 6.0, 5.0]).tolist() == [5.0, 9.0, 7.0]
    assert frame.embed([50.0, 10.0, 30.0]).tolist() == [10.0, 2.0, 30.0, 4.0, 50.0]


@given(st.integers(0, 10_000), st.integers(3, 7))
def test_projecting_undoes_embedding_and_leaves_an_orthogonal_rest(seed: int, M: int):
    rng = np.random.default_rng(seed)
    frame = Frame3(rng.normal(size=M), np.linalg.qr(rng.normal(size=(M, 3)))[0].T * [[2.0], [0.1], [30.0]])
    xyz, state = rng.normal(size=(5, 3)), rng.normal(size=M)
    assert np.allclose(frame.project(frame.embed(xyz)), xyz)
    rest = state - frame.embed(frame.project(state))
    assert np.allclose(frame.basis @ rest, 0, atol=1e-9)


def test_data_axes_measure_the_data():
    rng = np.random.default_rng(3)
    seen = Observation(
        rng.normal(size=(4, 5)), rng.normal(size=4), ("a", "b", "c", "d"), ("mV", "", "nA", "")
    )
    model = map_of(5, seen)
    axes = axes_of(model)
    frame = frame_of_axes(model, (axes[7], axes[5], axes[1]), rng.normal(size=5))
    state = rng.normal(size=5)
    data = seen(state)
    assert np.allclose(frame.project(state), [data[2], data[0], state[1]])
    assert frame.names == ("c (nA)", "a (mV)", "z2")


def test_a_plane_of_the_frame_holds_the_states_with_that_coordinate():
    rng = np.random.default_rng(5)
    frame = Frame3(rng.normal(size=6), rng.normal(size=(3, 6)), ("u", "v", "w"))
    plane = frame.plane(1, 2.5)
    assert plane.names == ("u", "w")
    assert np.allclose(frame.project(plane.embed([0.3, -4.0])), [0.3, 2.5, -4.0])


def test_principal_axes_are_those_of_a_stretched_cloud():
    rng = np.random.default_rng(0)
    Q = np.linalg.qr(rng.normal(size=(6, 6)))[0]
    points = rng.normal(size=(4000, 6)) * [9, 4, 2, 0.1, 0.1, 0.1] @ Q.T + 3.0
    frame = principal_frame(points)
    assert np.allclose(np.abs(np.sum(frame.basis * Q[:, :3].T, axis=1)), 1, atol=0.01)
    assert np.allclose(frame.basis @ frame.basis.T, np.eye(3))
    spread = frame.project(points).std(axis=0)
    assert np.allclose(spread, [9, 4, 2], rtol=0.05)


@pytest.mark.parametrize(
    "points", [np.zeros((9, 4)), np.arange(12.0).reshape(6, 2), np.eye(5)[:, :4] * [[1, 1, 0, 0]]]
)
def test_points_without_a_third_direction_are_refused(points: np.ndarray):
    with pytest.raises(ValueError, match=r"principal axis|Principal axes"):
        principal_frame(points)


def test_directions_in_a_plane_are_refused():
    with pytest.raises(ValueError, match="independent"):
        Frame3(np.zeros(3), np.array([[1.0, 0, 0], [0, 1, 0], [1, 1, 0]]))
    with pytest.raises(ValueError, match="independent"):
        frame_of_axes(map_of(4), [axes_of(map_of(4))[i] for i in (0, 1, 0)], np.zeros(4))


def test_a_model_with_named_data_opens_in_them():
    B = np.array([[1.0, 0, 0, 0], [0, 2.0, 0, 0], [0, 0, 1, 1.0]])
    assert first_frame(map_of(4, Observation(B, np.zeros(3), ("x", "y", "z"))), np.zeros(4)).names == (
        "x",
        "y",
        "z",
    )
    flat = Observation(B[[0, 1, 1]], np.zeros(3), ("x", "y", "y2"))
    assert first_frame(map_of(4, flat), np.zeros(4)).names == ("z1", "z2", "z3")

"""The quick look: what becomes of orbits whose fate is known."""

from __future__ import annotations

import numpy as np
import pytest

from plrnn_explorer.dynamics.sketch import density, sketch
from plrnn_explorer.models import families
from plrnn_explorer.models.load import load_model
from tests.factories import bistable_map, lozi_map


def linear(A):
    """The linear map z′ = A z."""
    A = np.asarray(A, dtype=float)
    return families.plrnn(A=A, W=np.zeros_like(A), h=np.zeros(len(A)))


def rotation(angle: float, factor: float = 1.0):
    c, s = factor * np.cos(angle), factor * np.sin(angle)
    return linear([[c, -s], [s, c]])


@pytest.mark.parametrize(
    ("model", "fate", "words"),
    [
        (linear([[0.5, 0.0], [0.0, 0.3]]), "fixed point", "1 fixed point"),
        (linear([[1.5, 0.0], [0.0, 0.3]]), "escape", "all escape"),
        (rotation(2 * np.pi / 5), "cycle", None),
        (rotation(1.0), "oscillation", "oscillation"),
        (rotation(1.0, 0.9995), "settling", "still settling"),
    ],
)
def test_fates_of_linear_maps(model, fate, words):
    found = sketch(model)
    assert set(found.fates) == {fate}
    if words:
        assert found.words == words


def test_two_resting_places_and_chaos_are_told():
    assert sketch(bistable_map()).words == "2 fixed points"
    lozi = sketch(lozi_map())
    assert set(lozi.fates) <= {"irregular", "escape"}
    assert "irregular" in lozi.fates


def test_a_wrong_reading_is_seen(shared):
    path = shared / "models" / "lowrank_clip_hc2_M3" / "hc2rank3_state_dict_rnn.pkl"
    assert "escape" not in sketch(load_model(path)).fates
    assert set(sketch(load_model(path, clipped=False)).fates) == {"escape"}


def test_the_window_holds_where_orbits_end_and_the_same_seed_gives_the_same():
    first, again = (sketch(lozi_map(), seed=3) for _ in range(2))
    np.testing.assert_array_equal(first.xy, again.xy)
    stay = np.array([fate != "escape" for fate in first.fates])
    (left, right), (bottom, top) = first.window
    ends = first.settled[stay].reshape(-1, 2)
    assert np.all((ends >= (left, bottom)) & (ends <= (right, top)))
    way, end = density(first, 60, 40)
    assert end.shape == way.shape == (40, 60)
    assert end.sum() >= len(ends)


@pytest.mark.parametrize("M", [1, 2, 3])
def test_every_dimension_has_a_plane(M):
    found = sketch(linear(0.5 * np.eye(M)), starts=5, steps=50)
    assert found.xy.shape == (5, 51, 2)
    assert found.series.shape == (51, min(M, 3))

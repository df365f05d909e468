"""Many points that flow: each step is the map's, and no colour is a wrong one."""

from __future__ import annotations

import numpy as np
import pytest

from plrnn_explorer.dynamics.attractors import find_attractors
from plrnn_explorer.dynamics.basin_map import ESCAPED, PENDING, UNDECIDED
from plrnn_explorer.dynamics.kernels.swarm import draw
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.progress import finish
from plrnn_explorer.dynamics.swarm import POOL, Swarm, label_steps, starts_in
from tests.factories import bistable_map, lozi_map
from tests.piecewise_maps import random_map

PLANE = Plane.through(np.zeros(2))


@pytest.fixture(scope="module")
def bistable():
    model = bistable_map()
    return model, find_attractors(model, max_period=1), starts_in(PLANE, (-3.0, 3.0), (-2.0, 2.0))


@pytest.mark.parametrize(("M", "H"), [(2, 1), (2, 7), (3, 5), (5, 9)])
def test_a_step_is_the_map(M: int, H: int) -> None:
    model = random_map(3, M=M, H=H)
    starts = np.random.default_rng(0).standard_normal((POOL, M))
    swarm = Swarm(model, starts, 1000)
    for _ in range(3):
        was = swarm.after.copy()
        for share in (0.3, 0.31, 0.8):
            swarm.work(share)
        new = swarm.advance(100.0)
        same = np.setdiff1d(np.arange(1000), new)
        np.testing.assert_array_equal(swarm.now[:, same], was[:, same])
        np.testing.assert_allclose(swarm.after[:, same].T, model(was[:, same].T), rtol=1e-12, atol=1e-12)


def test_labels_known_ahead_are_those_of_long_orbits(bistable) -> None:
    model, attractors, starts = bistable
    ends = finish(label_steps(model, lambda: attractors, starts[:300]))
    last = model.orbit(starts[:300], 3000)[:, -1]
    for label, end in zip(ends.labels, last):
        nearest = int(np.argmin([np.abs(a.points[0] - end).max() for a in attractors]))
        if label >= 0:
            assert nearest == label
            assert np.abs(attractors[label].points[0] - end).max() < 1e-6
        elif label == ESCAPED:
            assert np.abs(end).max() > 1e6 or not np.isfinite(end).all()
    assert (ends.labels >= 0).sum() > 200
    assert (ends.labels != PENDING).all()


def test_points_get_no_wrong_colour_while_they_flow(bistable) -> None:
    """Coloured by traps alone, as long as nothing is known ahead: a label is where the point really ends."""
    model, attractors, starts = bistable
    swarm = Swarm(model, starts, 500)
    ends = finish(label_steps(model, lambda: attractors, starts[:10]))
    swarm.know(type(ends)(attractors, np.full(POOL, PENDING, dtype=np.int16)))
    assert (swarm.labels == UNDECIDED).all()
    for _ in range(40):
        swarm.advance(3.0)
    coloured = np.flatnonzero(swarm.labels >= 0)
    assert len(coloured) > 100
    goes_to = model.orbit(swarm.after[:, coloured].T, 500)[:, -1]
    for label, end in zip(swarm.labels[coloured], goes_to):
        np.testing.assert_allclose(end, attractors[label].points[0], atol=1e-6)


def test_settled_and_escaped_points_start_anew(bistable) -> None:
    model, attractors, starts = bistable
    swarm = Swarm(model, starts, 200)
    swarm.know(finish(label_steps(model, lambda: attractors, starts)))
    restarted = sum(len(swarm.advance(3.0)) for _ in range(300))
    assert restarted > 300
    assert np.isfinite(swarm.after).all()


def test_under_another_map_nothing_is_known(bistable) -> None:
    model, attractors, starts = bistable
    swarm = Swarm(model, starts, 200)
    swarm.know(finish(label_steps(model, lambda: attractors, starts)))
    assert (swarm.labels >= 0).any()
    here = swarm.after.copy()
    swarm.change_model(lozi_map())
    assert (swarm.labels == UNDECIDED).all()
    np.testing.assert_array_equal(swarm.after, here)


def test_points_are_drawn_where_they_are_and_fade() -> None:
    image, spans = np.zeros((20, 130), dtype=np.uint32), np.tile(np.array([130, 0]), (20, 1))
    before, after = np.array([[4.0, 200.0], [6.0, 3.0]]), np.array([[14.0, 200.0], [6.0, 3.0]])
    colours = np.array([0xFF3366CC, 0xFFFFFFFF], dtype=np.uint32)
    draw(image, spans, before, after, 0.5, colours, 2, 2)
    assert np.argwhere(image == 0xFF3366CC).tolist() == [[6, 9], [6, 10], [7, 9], [7, 10]]
    assert np.count_nonzero(image) == 4
    assert spans[5:9].tolist() == [[130, 0], [9, 11], [9, 11], [130, 0]]
    draw(image, spans, before, after, 1.0, colours, 2, 2)
    assert image[6, 14] == 0xFF3366CC
    faded = [(int(image[6, 9]) >> s) & 255 for s in (24, 16, 8, 0)]
    assert faded == [c - (c >> 2) for c in (0xFF, 0x33, 0x66, 0xCC)]
    across = np.array([[63.0, 129.0], [1.0, 19.0]])  # and in the last corner
    draw(image, spans, across, across, 0.0, colours, 2, 2)
    assert (image[1, 63:65] == 0xFF3366CC).all()
    assert image[19, 129] == 0xFFFFFFFF
    for _ in range(30):
        draw(image, spans, before, after, 1.0, np.zeros(2, dtype=np.uint32), 2, 2)
    assert not image.any()
    assert (spans == [130, 0]).all()


@pytest.mark.parametrize(("M", "H"), [(2, 7), (5, 9)])
def test_a_step_computed_elsewhere_is_the_same_step(M: int, H: int) -> None:
    model = random_map(3, M=M, H=H)
    starts = np.random.default_rng(0).standard_normal((POOL, M))
    here, elsewhere = Swarm(model, starts, 777), Swarm(model, starts, 777)
    for _ in range(4):
        assert not elsewhere.ready
        assert elsewhere.take(finish(elsewhere.step_steps()))
        assert elsewhere.ready
        for swarm in (here, elsewhere):
            swarm.advance(100.0)
        np.testing.assert_array_equal(here.after, elsewhere.after)


def test_a_step_begun_before_a_change_is_refused(bistable) -> None:
    model, attractors, starts = bistable
    swarm = Swarm(model, starts, 100)
    ends = finish(label_steps(model, lambda: attractors, starts[:10]))
    known = type(ends)(attractors, np.full(POOL, PENDING, dtype=np.int16))
    changes = (
        lambda: swarm.change_model(lozi_map()),
        lambda: swarm.know(known),
        swarm.forget,
        lambda: swarm.advance(3.0),
    )
    for change in changes:
        step = finish(swarm.step_steps())
        change()
        assert not swarm.take(step)
        assert not swarm.ready


def test_points_on_their_way_keep_no_label_of_other_starts(bistable) -> None:
    """Where new starts end says nothing of points that came from the old ones."""
    model, attractors, starts = bistable
    swarm = Swarm(model, starts, 400)
    swarm.know(finish(label_steps(model, lambda: attractors, starts[:400])))
    fresh = starts[::-1].copy()
    swarm.start_from(fresh)
    swarm.know(finish(label_steps(model, lambda: attractors, fresh)))
    for _ in range(60):
        swarm.advance(3.0)
        known = np.flatnonzero(swarm.labels >= 0)
        ends = model.orbit(swarm.after[:, known].T, 500)[:, -1]
        for label, end in zip(swarm.labels[known], ends):
            np.testing.assert_allclose(end, attractors[label].points[0], atol=1e-6)
    assert len(known) > 300

"""Polygons: areas survive cutting, unbounded regions are counted, degenerate ones do no harm."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plrnn_explorer.models.arrangement import border_lines, enumerate_regions, in_plane, region_polygons
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.models.polygons import Polygons, bounds, rectangle, split_at_lines, whole_plane
from tests.piecewise_maps import linear, random_map, tent


def areas(polygons):
    total = []
    for begin, end in zip(polygons.start[:-1], polygons.start[1:]):
        x, y = (polygons.vertices[begin:end, :2] / polygons.vertices[begin:end, 2:]).T
        total.append(0.5 * np.sum(x * np.roll(y, -1) - y * np.roll(x, -1)))
    return np.array(total)


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 10**6), st.integers(0, 12))
def test_cutting_keeps_the_area_and_names_the_sides(seed, H):
    rng = np.random.default_rng(seed)
    lines = np.column_stack([rng.standard_normal((H, 2)), rng.standard_normal(H)])
    box = rectangle(np.array([-1.0, -2.0]), np.array([3.0, 1.0]))
    pieces, codes, parents = split_at_lines(box, lines)
    size = areas(pieces)
    assert size.min() > 0  # orientation kept
    assert size.sum() == pytest.approx(12.0, rel=1e-12)
    assert len(np.unique(codes, axis=0)) == len(codes)
    assert not parents.any()
    # A point drawn anywhere lies in the piece with its code.
    points = rng.uniform([-1, -2], [3, 1], (200, 2))
    own = points @ lines[:, :2].T + lines[:, 2] > 0
    assert {row.tobytes() for row in own} <= {row.tobytes() for row in codes}
    # The corner mean of every piece lies on the sides its code says.
    for begin, end, code in zip(pieces.start[:-1], pieces.start[1:], codes):
        middle = pieces.vertices[begin:end, :2].mean(axis=0)
        np.testing.assert_array_equal(middle @ lines[:, :2].T + lines[:, 2] > 0, code)


@pytest.mark.parametrize("H", [0, 1, 2, 5, 12, 30])
def test_lines_in_general_position_make_the_known_number_of_regions(H):
    model = random_map(3, H=H)
    assert len(enumerate_regions(model)) == 1 + H + H * (H - 1) // 2


def test_regions_of_special_borders():
    square = PiecewiseLinearMap(
        np.eye(2), np.zeros((2, 4)), np.tile(np.eye(2), (2, 1)), [0, 0], [1, 1, -1, -1.0]
    )
    assert len(enumerate_regions(square)) == 9  # two pairs of parallels
    bundle = random_map(4, H=6).with_changes(h2=np.zeros(6))
    assert len(enumerate_regions(bundle)) == 12  # all through 0
    twice = PiecewiseLinearMap(np.eye(2), np.zeros((2, 3)), [[1, 0], [2, 0], [-3, 0]], [0, 0], [1, 2, -3.0])
    assert len(enumerate_regions(twice)) == 2  # one line three times
    idle = PiecewiseLinearMap(np.eye(2), np.zeros((2, 2)), [[0, 0], [1, 0]], [0, 0], [3.0, 0])
    codes = enumerate_regions(idle)
    assert len(codes) == 2
    assert codes[:, 0].all()
    assert len(enumerate_regions(tent(2.0))) == 2


def test_every_state_lies_in_an_enumerated_region():
    model = random_map(8, H=40)
    codes = {row.tobytes() for row in enumerate_regions(model)}
    rng = np.random.default_rng(0)
    points = 10.0 ** rng.uniform(-3, 6, (5000, 1)) * rng.standard_normal((5000, 2))
    assert {row.tobytes() for row in model.region(points)} <= codes


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6))
def test_images_of_unbounded_regions_hold_the_images_of_their_points(seed):
    """For F regular: z in region d, F(z) in region e: the piece (d, e) of the image of region d exists."""
    model = random_map(seed, H=4, gain=2.0)
    polygons, codes = region_polygons(model)
    image = polygons.mapped(model.jacobian(codes), model.offset(codes))
    _, after, parents = split_at_lines(image, border_lines(model))
    pairs = {codes[p].tobytes() + e.tobytes() for p, e in zip(parents, after)}
    rng = np.random.default_rng(seed)
    z = 10.0 ** rng.uniform(-2, 3, (2000, 1)) * rng.standard_normal((2000, 2))
    seen = np.hstack([model.region(z), model.region(model(z))])
    assert {row.tobytes() for row in seen} <= pairs


def test_a_flattened_plane_is_still_cut():
    """J of rank one sends the plane to a line, which has pieces on both sides of a border."""
    flat = whole_plane().mapped(np.tile([[1.0, 1.0], [0, 0]], (4, 1, 1)), np.zeros((4, 2)))
    _, codes, _ = split_at_lines(flat, np.array([[1.0, 0.0, -5.0]]))
    assert set(codes[:, 0]) == {True, False}


def test_far_vertices_do_not_keep_the_cutting_busy():
    """Cut vertices of edges of length 1e15 miss the line by more than rounding of their own size."""
    rng = np.random.default_rng(2)
    far = Polygons(
        np.column_stack([1e15 * rng.standard_normal((300, 2)), np.ones(300)]), np.arange(0, 301, 3)
    )
    lines = np.column_stack([rng.standard_normal((20, 2)), rng.standard_normal(20)])
    pieces, _, parents = split_at_lines(far, lines)
    assert set(parents) == set(range(100))
    assert len(pieces) < 100 * (1 + 20 + 190)


def test_bounds():
    low, high = bounds(whole_plane())
    assert low[0].tolist() == pytest.approx([0, 0], abs=1e-8)
    assert high[0].tolist() == [np.inf, np.inf]
    low, high = bounds(rectangle(np.array([-1.0, 2.0]), np.array([3.0, 4.0])))
    np.testing.assert_allclose([low[0], high[0]], [[-1, 2], [3, 4]], atol=1e-7)


def test_only_planes_are_cut():
    with pytest.raises(ValueError, match="3 dimensions"):
        in_plane(linear(np.eye(3)))

"""Regions in a box against sampling, the numbers of Zaslavsky and the exact polygons of the plane."""

from math import comb

import numpy as np
import pytest

from plrnn_explorer.models.arrangement import enumerate_regions
from plrnn_explorer.models.box_regions import box_of_all_regions, regions_in_box
from plrnn_explorer.models.map import PiecewiseLinearMap
from tests.piecewise_maps import random_map


def run(steps):
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def keys(codes):
    return {row.tobytes() for row in np.packbits(codes, axis=1)}


@pytest.mark.parametrize(("M", "H"), [(1, 6), (2, 9), (3, 8), (4, 7), (5, 6)])
def test_borders_in_general_position_make_as_many_regions_as_zaslavsky_counts(M, H):
    """Sum of the binomials (H over i), i to M: Zaslavsky 1975."""
    model = random_map(3, M, H)
    codes = run(regions_in_box(model, *box_of_all_regions(model)))
    assert len(codes) == len(keys(codes)) == sum(comb(H, i) for i in range(M + 1))


def test_the_regions_of_the_plane_are_those_of_its_polygons():
    for seed in range(5):
        model = random_map(seed, 2, 8)
        codes = run(regions_in_box(model, *box_of_all_regions(model)))
        assert keys(codes) == keys(enumerate_regions(model))


def test_all_that_sampling_meets_in_a_box_is_listed():
    model = random_map(11, 3, 25)
    low, high = np.array([-1.0, -0.5, -0.8]), np.array([0.7, 1.0, 1.2])
    codes = run(regions_in_box(model, low, high))
    points = np.random.default_rng(0).uniform(low, high, (200_000, 3))
    seen = keys(model.region(points))
    assert seen <= keys(codes)
    # Small regions are missed by points; none is listed twice, and not more than there can be.
    assert 0.7 * len(codes) < len(seen) < len(codes) == len(keys(codes)) < sum(comb(25, i) for i in range(4))


def test_borders_through_one_point_and_coordinate_borders():
    model = PiecewiseLinearMap(np.eye(4), np.eye(4), np.eye(4), np.zeros(4), np.zeros(4))
    assert len(run(regions_in_box(model, -np.ones(4), np.ones(4)))) == 16
    central = random_map(1, 3, 7).with_changes(h2=np.zeros(7))
    # Planes through 0 in general position in space: n (n - 1) + 2 regions.
    assert len(run(regions_in_box(central, -np.ones(3), np.ones(3)))) == 7 * 6 + 2


@pytest.mark.parametrize("M", [2, 3, 4])
def test_borders_through_the_origin_make_no_regions_by_rounding(M):
    # Corners at 0 to rounding lie on all the borders: a central arrangement has 2 sum (H - 1 over i) regions.
    for seed in range(12):
        central = random_map(seed, M, 6).with_changes(h2=np.zeros(6))
        codes = run(regions_in_box(central, *box_of_all_regions(central)))
        assert len(codes) == 2 * sum(comb(5, i) for i in range(M))


def test_a_budget_ends_it():
    assert run(regions_in_box(random_map(1, 3, 20), -np.ones(3), np.ones(3), max_regions=10)) is None
    assert box_of_all_regions(random_map(1, 6, 60)) is None

"""Shares of a window against areas known in closed form: the bound holds, and exact means exact."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plrnn_explorer.dynamics.basin_polygons import BasinPolygons
from plrnn_explorer.dynamics.basin_shares import basin_shares, outward
from tests.factories import bistable_basins

BASINS = bistable_basins(n=40, undecided=False)


def labelled(inside, n=80):
    """A map of the square from 0 to 1 whose cells with their centre inside have the label 0, else 1."""
    centres = (np.arange(n) + 0.5) / n
    x, y = np.meshgrid(centres, centres)
    labels = np.where(inside(x, y), 0, 1).astype(np.int16)
    return replace(
        BASINS, x=(0.0, 1.0, n), y=(0.0, 1.0, n), labels=labels,
        steps=np.ones_like(labels, dtype=np.int32), certified=labels >= 0,
    )  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.floats(0.1, 0.4), st.floats(0.45, 0.55), st.floats(0.45, 0.55))
def test_the_bound_holds_for_a_disc(radius, a, b):
    found = basin_shares(labelled(lambda x, y: (x - a) ** 2 + (y - b) ** 2 < radius**2))
    assert abs(found[0].value - np.pi * radius**2) <= found[0].error
    assert found[0].value + found[1].value == pytest.approx(1)
    assert not found[0].exact


@settings(max_examples=60, deadline=None)
@given(st.floats(0.05, 0.95))
def test_the_bound_holds_for_a_border_along_the_cells(at):
    found = basin_shares(labelled(lambda x, _y: x < at))
    assert abs(found[0].value - at) <= found[0].error + 1e-12


def test_coarse_maps_have_larger_errors():
    fine = labelled(lambda x, y: x + y < 1)
    coarse = replace(fine, block=4)
    assert basin_shares(coarse)[0].error == pytest.approx(4 * basin_shares(fine)[0].error)


def test_polygons_that_cover_the_window_are_exact():
    third = 1 / 3
    corners = np.array(
        [[0, 0], [third, 0], [third, 1], [0, 1], [third, 0], [1, 0], [1, 1], [third, 1]], float
    )
    both = BasinPolygons(corners, np.array([0, 4, 8]), np.array([0, 1], np.int16), np.array([1, 1]))
    basins = replace(labelled(lambda x, _y: x < third), polygons=both, method="exact polygons")
    shares = basin_shares(basins)
    assert shares[0].exact
    assert shares[0].value == pytest.approx(third, abs=1e-15)
    assert shares[0].error == 0
    one = BasinPolygons(corners[:4], np.array([0, 4]), np.array([0], np.int16), np.array([1]))
    part = basin_shares(replace(basins, polygons=one))
    assert not part[0].exact
    assert abs(part[0].value - third) <= part[0].error <= 0.5 / 80 + 1e-12


@given(st.floats(0, 100), st.floats(0, 50), st.integers(0, 3))
def test_bounds_are_printed_outward(value, error, decimals):
    shown, bound = outward(value, error, decimals)
    exact, middle, reach = Fraction(value), Fraction(shown), Fraction(bound) + Fraction(1, 10**9)
    assert middle - reach <= exact - Fraction(error)
    assert exact + Fraction(error) <= middle + reach
    assert Fraction(bound) <= Fraction(error) + Fraction(3, 2) / 10**decimals

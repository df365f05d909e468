"""Basin entropy, uncertainty exponent and volume fractions against closed forms."""

import numpy as np
import pytest

from plrnn_explorer.dynamics.attractors import find_attractors
from plrnn_explorer.dynamics.basin_map import UNDECIDED, BasinMap
from plrnn_explorer.dynamics.basin_measures import basin_entropy, uncertainty_exponent
from plrnn_explorer.dynamics.basins import map_basins
from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.volumes import volume_fractions
from plrnn_explorer.models.map import PiecewiseLinearMap
from tests.factories import bistable_basins, bistable_map


def labelled(labels) -> BasinMap:
    labels = np.asarray(labels, dtype=np.int16)
    ny, nx = labels.shape
    attractors = bistable_basins(8).attractors
    window = {"x": (0.0, 1.0, nx), "y": (0.0, 1.0, ny)}
    return BasinMap(Plane.through(np.zeros(2)), **window, labels=labels, steps=labels.astype(np.int32),
                    certified=labels >= 0, attractors=attractors)  # fmt: skip


def cantor_map() -> PiecewiseLinearMap:
    """Three branches of slope ±5 over [0, 1] with gaps that lead to a sink on either side; y is halved.

    What never leaves [0, 1] is a Cantor set of dimension log 3 / log 5, and every point of it is a limit of
    both gaps: the border of the two basins.
    """
    corners = np.array([-0.1, 0.3, 0.7, 1.1])  # slopes 0, 5, -5, 5, 0
    changes = np.array([5.0, -10.0, 10.0, -5.0])
    # f(-0.1) = -0.5, f(0.3) = 1.5, f(0.7) = -0.5, f(1.1) = 1.5.
    return PiecewiseLinearMap(
        np.diag([0.0, 0.5]),
        np.stack([changes, np.zeros(4)]),
        np.stack([np.ones(4), np.zeros(4)], axis=1),
        [-0.5, 0.0],
        -corners,
    )


def test_one_basin_has_no_entropy():
    found = basin_entropy(labelled(np.zeros((40, 40))))
    assert (found.entropy, found.boxes, found.boundary_boxes) == (0.0, 64, 0)
    assert np.isnan(found.boundary)
    assert np.isnan(uncertainty_exponent(labelled(np.zeros((40, 40)))).exponent)


def test_labels_at_random_have_the_entropy_of_a_coin():
    labels = np.random.default_rng(0).integers(0, 2, (500, 500))
    found = basin_entropy(labelled(labels))
    # E[-p log p - q log q] for 25 tosses, summed exactly.
    from math import comb

    k = np.arange(1, 25)
    weight = np.array([comb(25, int(i)) for i in k]) / 2.0**25
    p = k / 25
    expected = float(np.sum(weight * -(p * np.log(p) + (1 - p) * np.log(1 - p))))
    assert found.entropy == pytest.approx(expected, abs=2e-3)
    assert not found.is_fractal  # two colours never exceed log 2


def test_three_mixed_basins_pass_the_log_2_criterion():
    labels = np.random.default_rng(1).integers(0, 2, (100, 100)) * 1
    labels[::2] = -2
    assert basin_entropy(labelled(labels)).is_fractal


def test_boxes_with_undecided_cells_are_left_out():
    labels = np.zeros((20, 20))
    labels[3, 3] = UNDECIDED
    assert basin_entropy(labelled(labels)).boxes == 15


def test_the_entropy_of_a_straight_border_is_that_of_the_boxes_it_cuts():
    labels = np.zeros((100, 100))
    labels[:, 52:] = 1  # cuts the boxes of columns 50 to 54 as 2 : 3
    found = basin_entropy(labelled(labels))
    one = -(0.4 * np.log(0.4) + 0.6 * np.log(0.6))
    assert found.boundary == pytest.approx(one, abs=1e-12)
    assert found.entropy == pytest.approx(one / 20, abs=1e-12)


@pytest.mark.parametrize("angle", [0.0, 0.5, 1.2])
def test_a_straight_border_has_exponent_one(angle):
    y, x = (np.indices((400, 400)) + 0.5) / 400 - 0.5
    found = uncertainty_exponent(labelled(np.cos(angle) * x + np.sin(angle) * y > 0.03))
    assert found.exponent == pytest.approx(1.0, abs=0.02)
    assert found.boundary_dimension == pytest.approx(1.0, abs=0.02)


def test_a_cantor_border_has_its_dimension():
    model = cantor_map()
    assert model([0.3, 0.0])[0] == pytest.approx(1.5)
    assert model([0.7, 0.0])[0] == pytest.approx(-0.5)
    attractors = find_attractors(model, find_cycles(model, 1))
    assert sorted(round(float(a.points[0, 0]), 6) for a in attractors if a.has_traps) == [-0.5, 1.5]
    basins = map_basins(model, (0.0, 1.0, 20_000), (-0.01, 0.01, 4), attractors=attractors, every_cell=True)
    found = uncertainty_exponent(basins)
    assert found.exponent == pytest.approx(1 - np.log(3) / np.log(5), abs=0.04)
    assert found.error < 0.1


def test_volume_fractions_of_a_bistable_map_are_the_areas():
    # The border is the line x = -0.4 y / 1 through the saddle at the origin: half of a symmetric box.
    model = bistable_map()
    attractors = find_attractors(model, find_cycles(model, 1))
    found = volume_fractions(model, attractors, 4000, box=([-2.0, -2.0], [2.0, 2.0]), seed=3)
    assert found.n == 4000
    assert abs(found.fractions[0] - 0.5) < 4 * found.standard_errors[0]
    assert found.fractions[:2].sum() == 1
    assert found.proved == 4000
    low, high = found.intervals[0]
    assert low < found.fractions[0] < high
    assert tuple(found.intervals[2]) == (0.0, pytest.approx(0.00096, abs=1e-5))
    again = volume_fractions(model, attractors, 4000, box=([-2.0, -2.0], [2.0, 2.0]), seed=3)
    assert again.counts == found.counts


@pytest.mark.parametrize("options", [{"n": 0}, {"box": ([0.0, 0.0], [0.0, 1.0])}, {"box": ([0.0], [1.0])}])
def test_a_box_or_number_without_sense(options):
    with pytest.raises(ValueError, match=r"box|points"):
        volume_fractions(bistable_map(), (), **options)

"""Basins that are refined at their borders only, and those of attractors without ellipsoids."""

import numpy as np

from plrnn_explorer.dynamics.attractors import find_attractors
from plrnn_explorer.dynamics.basin_map import ESCAPED, UNDECIDED
from plrnn_explorer.dynamics.basins import map_basins
from plrnn_explorer.dynamics.cycles import find_cycles
from tests.dynamics.test_attractor_search import rotor
from tests.factories import bistable_map, lozi_map


def test_refined_labels_are_those_of_every_cell():
    model = bistable_map()
    attractors = find_attractors(model, find_cycles(model, 1))
    window = {"x": (-3.0, 3.0, 260), "y": (-2.0, 2.0, 200), "attractors": attractors}
    whole, refined = map_basins(model, **window, every_cell=True), map_basins(model, **window)
    assert whole.computed.all()
    assert whole.computed_share == 1
    assert (refined.labels == whole.labels).all()
    assert refined.computed_share < 0.25
    # What was computed is the same, what was not is proved neither way.
    assert (refined.steps == whole.steps)[refined.computed].all()
    assert (refined.certified == (refined.computed & (refined.labels >= 0))).all()
    assert refined.certified_share == 1


def test_the_cells_next_to_a_border_are_computed():
    model = bistable_map()
    basins = map_basins(model, (-3.0, 3.0, 260), (-2.0, 2.0, 200))
    labels = basins.labels
    for axis in (0, 1):
        differs = np.diff(labels, axis=axis) != 0
        one, other = (np.take(basins.computed, np.arange(labels.shape[axis] - 1) + k, axis) for k in (0, 1))
        assert (one & other)[differs].all()


def test_a_basin_smaller_than_a_block_is_found_by_its_sink():
    model = rotor(0.9, 0.4, inner=0.01, outer=1.0)
    attractors = find_attractors(model, find_cycles(model, 1))
    # The sink's basin is about seven cells wide, off the grid of coarse centres.
    basins = map_basins(model, (-0.3, 0.5, 120), (-0.45, 0.35, 120), attractors=attractors)
    whole = map_basins(model, (-0.3, 0.5, 120), (-0.45, 0.35, 120), attractors=attractors, every_cell=True)
    assert (whole.labels == 0).sum() > 5
    assert ((basins.labels == 0) == (whole.labels == 0)).all()
    assert basins.fractions[1] > 0.99


def test_a_closed_curve_has_a_basin_and_is_never_proved():
    model = rotor(0.9, 0.4, inner=0.01, outer=1.0)
    attractors = find_attractors(model, find_cycles(model, 1))
    assert [a.kind for a in attractors] == ["fixed point", "closed curve"]
    basins = map_basins(model, (-2.0, 2.0, 40), (-2.0, 2.0, 40), attractors=attractors)
    assert (basins.labels == 1).all()
    assert not basins.certified.any()
    assert basins.certified_share == 0


def test_the_chaotic_set_of_the_lozi_map_and_escape():
    model = lozi_map()
    attractors = find_attractors(model, find_cycles(model, 4))
    n = 40
    basins = map_basins(model, (-2.0, 2.0, n), (-2.0, 2.0, n), attractors=attractors)
    centres = -2.0 + (np.arange(n) + 0.5) * 4 / n
    z = np.stack(np.meshgrid(centres, centres), axis=-1)
    for _ in range(400):
        with np.errstate(over="ignore", invalid="ignore"):
            z = model(z)
    left = ~(np.abs(z).max(axis=-1) < 10)
    assert (basins.labels[left] == ESCAPED).all()
    assert (basins.labels[~left] == 0).mean() > 0.99
    assert set(np.unique(basins.labels[~left])) <= {0, UNDECIDED}


def test_a_chaotic_set_of_another_map_is_not_recognised():
    """Transients near a sample are not enough: here the sample is of a map with other parameters."""
    model = lozi_map()
    attractors = find_attractors(model, find_cycles(model, 4))
    shrunk = model.with_changes(h1=0.5 * model.h1)  # the same dynamics at half the size
    basins = map_basins(shrunk, (-0.4, 0.4, 12), (-0.4, 0.4, 12), attractors=attractors, max_steps=1500)
    assert not (basins.labels == 0).any()

"""Chaotic sets in bands that follow each other in a round."""

import numpy as np
import pytest
from scipy.spatial import cKDTree

from plrnn_explorer.dynamics.attractors import find_attractors
from plrnn_explorer.dynamics.basins import map_basins
from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.models.map import PiecewiseLinearMap


@pytest.mark.parametrize("slope", [1.3, 1.15, 1.07])
def test_the_sample_of_a_chaotic_set_has_all_its_bands(slope):
    # Tent map of slope s: 2, 4, 8 chaotic bands for s below 2^(1/2), 2^(1/4), 2^(1/8); y follows x.
    model = PiecewiseLinearMap(
        [[slope, 0.0], [1.0, 0.3]], [[-2 * slope], [0.0]], [[1.0, 0.0]], [1.0, 0.0], [0.0]
    )
    attractors = find_attractors(model, find_cycles(model, 1))
    assert [a.kind for a in attractors] == ["chaotic set"]
    orbit = model.orbit([0.123, 0.4], 4000)[1000:]
    distances, _ = cKDTree(attractors[0].points).query(orbit)
    assert distances.max() < 0.01
    labels = map_basins(model, (-0.2, 0.4, 8), (-1.0, 1.0, 8), attractors=attractors).labels
    assert np.all(labels == 0)


def test_one_orbit_in_eight_bands_is_enough_for_all_of_them():
    # Clipped units; its chaotic set has bands in a round of eight, two of which a stride of eight never met.
    rng = np.random.default_rng(17)
    H = int(rng.integers(2, 7))
    A = rng.normal(size=(2, 2)) * rng.uniform(0.5, 0.95)
    W1, W2 = rng.normal(size=(2, H)) * 1.6 / np.sqrt(H / 2), rng.normal(size=(H, 2))
    W2 /= np.linalg.norm(W2, axis=1)[:, None]
    h2 = rng.normal(size=H)
    h2 = np.concatenate([h2, h2 + rng.normal(size=H)])
    A /= max(1, 1.1 * np.abs(np.linalg.eigvals(A)).max())
    h1 = rng.normal(size=2) * 0.5
    model = PiecewiseLinearMap(A, np.hstack([W1, -W1]), np.vstack([W2, W2]), h1, h2)
    (attractor,) = find_attractors(model, find_cycles(model, 2))
    orbit = model.orbit([0.5, 0.5], 6000)[2000:]
    distances, _ = cKDTree(attractor.points).query(orbit)
    assert distances.max() < 0.01

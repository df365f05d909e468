"""Where the nodes of the graph of regions are drawn."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF

from plrnn_explorer.dynamics.graph_layout import stress_layout
from plrnn_explorer.dynamics.region_network import RegionNetwork
from plrnn_explorer.gui.panels.region_layout import picture


def a_network(n: int, rng: np.random.Generator) -> RegionNetwork:
    """Regions with a loop each, in a ring with some chords."""
    chords = rng.integers(n, size=(2, n))
    sources = np.concatenate([np.arange(n), np.arange(n), chords[0]])
    targets = np.concatenate([np.arange(n), (np.arange(n) + 1) % n, chords[1]])
    steps = rng.integers(1, 50, size=len(sources))
    codes = np.array([[i >> bit & 1 for bit in range(6)] for i in range(n)], dtype=bool)
    return RegionNetwork(codes, np.sort(rng.integers(1, 99, n))[::-1], sources, targets, steps)


@pytest.mark.parametrize("n", [9, 27, 32])
@pytest.mark.parametrize("size", [(264, 110), (264, 220), (500, 160)])
def test_the_graph_fills_the_panel_and_stays_inside(n, size) -> None:
    network = a_network(n, np.random.default_rng(n))
    places = stress_layout(n, network.sources, network.targets, None)
    area = QRectF(0.0, 0.0, *size)
    shown = picture(network, places, area)
    spread = np.ptp(shown.centres, axis=0) + 2 * shown.radii.max()
    assert np.all(spread > 0.6 * np.array(size))
    for (x, y), radius in zip(shown.centres, shown.radii):
        assert area.adjusted(-1, -1, 1, 1).contains(QRectF(x - radius, y - radius, 2 * radius, 2 * radius))
    bounds = area.adjusted(-8, -8, 8, 8)  # a loop may reach a little into the free edge around the area
    assert all(bounds.contains(arrow.line.boundingRect()) for arrow in shown.arrows)

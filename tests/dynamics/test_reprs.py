"""What a result shows in a Python session: one line, not its arrays."""

from __future__ import annotations

import plrnn_explorer
from tests.factories import bistable_map, lozi_map


def test_results_show_themselves_in_one_line():
    model = lozi_map()
    found = plrnn_explorer.find_cycles(model, 2)
    saddle = found.cycles[0]
    unstable, stable = (
        plrnn_explorer.grow_manifold(model, saddle, which, max_cells=300) for which in ("unstable", "stable")
    )
    points = plrnn_explorer.find_homoclinic_points(model, unstable=unstable, stable=stable)
    attractors = plrnn_explorer.find_attractors(bistable_map(), max_period=1)
    basins = plrnn_explorer.map_basins(bistable_map(), (-3, 3, 30), (-2, 2, 20), attractors=attractors)
    shown = [repr(x) for x in (saddle, found, unstable, points, attractors[0], basins)]
    assert all("\n" not in text and len(text) < 200 for text in shown)
    assert shown[0].startswith("<Cycle: saddle of period 1 at [")
    assert shown[1] == f"<CycleSet: {len(found.cycles)} cycles; 1: complete, 2: complete>"
    assert "fixed point" in shown[4]
    assert shown[5].startswith("<BasinMap: 30 x 20 cells")

"""The stage that looks for connections above the plane."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.dynamics.manifold import Manifold
from plrnn_explorer.study.analyse import Settings, analyse_steps
from plrnn_explorer.study.study import Study
from tests.dynamics.test_homoclinic_space import driving

QUICK = Settings(max_period=1, max_orbits=5, max_certificates=2, max_cells=2000, max_surface_cells=2000)


def test_chaos_is_proved_in_four_dimensions_with_local_stable_pieces_only():
    """The stable manifold has three dimensions and is not grown: its local piece is enough."""
    model, saddle, *_ = driving((0.3, -0.2))
    study = [p.result for p in analyse_steps(Study(model), QUICK, ("connections",))][-1]
    assert all(isinstance(m, Manifold) for m in study.manifolds)
    assert study.surfaces == ()
    found = next(c for c in study.connections if c.kind == "homoclinic" and c.source.key == saddle.key)
    assert found.steps.tolist() == [2, 3, 4, 4, 5]
    assert found.certified.tolist() == [True, True, False, False, False]
    assert [c is None for c in found.certificates] == [False, False, True, True, True]
    assert np.isfinite(found.points).all()

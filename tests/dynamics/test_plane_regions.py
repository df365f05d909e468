"""Regions of maps of the plane listed by the compiled loop, against the vectorised cutting of polygons."""

import numpy as np
import pytest

from plrnn_explorer.dynamics.plane_regions import region_steps
from plrnn_explorer.models.arrangement import region_polygons
from tests.piecewise_maps import random_map


def run(steps):
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


@pytest.mark.parametrize("H", [0, 1, 4, 40])
def test_every_region_is_listed_with_its_code(H):
    model = random_map(H, H=H)
    polygons, codes = run(region_steps(model))
    _, expected = region_polygons(model)
    assert {c.tobytes() for c in codes} == {c.tobytes() for c in expected}
    assert len({c.tobytes() for c in codes}) == 1 + H + H * (H - 1) // 2  # lines in general position
    for i in range(len(polygons)):
        part = polygons.vertices[polygons.start[i] : polygons.start[i + 1]]
        inside = part[:, :2].sum(axis=0) / max(part[:, 2].sum(), 1)  # a finite corner, moved into the polygon
        assert np.array_equal(model.region(inside), codes[i])


def test_units_without_a_border_keep_their_sign():
    model = random_map(3, H=4)
    W2 = model.W2.copy()
    W2[1:3] = 0.0
    model = model.with_changes(W2=W2, h2=[0.1, 2.0, -2.0, 0.3])
    _, codes = run(region_steps(model))
    assert codes[:, 1].all()
    assert not codes[:, 2].any()

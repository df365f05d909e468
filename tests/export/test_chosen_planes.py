"""Figures of planes that were chosen: their axes bear the names, their slice says what it goes through."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.planes import plane_through, principal_plane
from plrnn_explorer.export.figure import draw_figure
from plrnn_explorer.export.slices import slice_words
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.study.study import Orbit, Study, View


def wells() -> Study:
    """Two bistable coordinates and one that contracts: nine fixed points in a plane of three dimensions."""
    W1, W2 = np.zeros((3, 4)), np.zeros((4, 3))
    for i in range(2):
        W1[i, 2 * i : 2 * i + 2], W2[2 * i : 2 * i + 2, i] = (1.0, -1.0), 1.0
    model = PiecewiseLinearMap(
        A=np.diag([0.5, 0.5, 0.4]), W1=W1, W2=W2, h1=[-0.5, -0.5, 0.3], h2=[0.5, -0.5, 0.5, -0.5]
    )
    orbit = Orbit(model.orbit(np.array([0.1, 0.05, 1.0]), 60))
    return Study(model, cycles=find_cycles(model, max_period=1), orbits=(orbit,))


def labels(study: Study) -> tuple[str, str]:
    axes = draw_figure(study, panels=("phase",)).axes[0]
    return axes.get_xlabel(), axes.get_ylabel()


def test_principal_axes_are_named_with_their_shares():
    study = wells()
    plane = principal_plane(study.orbits[0].points)
    study = study.with_changes(view=View(plane, (-2.0, 2.0), (-1.0, 1.0)))
    assert labels(study) == plane.names
    assert plane.names[0].startswith("PC1 (")


def test_a_plane_through_three_points_names_them():
    study = wells()
    cycles = study.cycles.cycles
    a = next(cycle.points[0] for cycle in cycles if cycle.stability == "sink")
    saddles = [cycle.points[0] for cycle in cycles if cycle.stability == "saddle"]
    b = next(point for point in saddles if (np.abs(point - a)[:2] > 0.1).all())  # oblique
    plane = plane_through(np.stack([a, b, a + np.array([0.0, 0.0, 1.0])]), ("sink → saddle", "upwards"))
    words = slice_words(study, plane)
    assert "sink" in words
    assert "saddle" in words
    study = study.with_changes(view=View(plane, (-1.0, 1.0), (-1.0, 1.0)))
    assert labels(study) == ("sink → saddle", "upwards")

"""The mouse names what it points at."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from plrnn_explorer.gui.plots import fast
from plrnn_explorer.gui.plots.hover_hits import arclength_at, line_at, place_text
from plrnn_explorer.study.study import Orbit

fast.prepare()


def hover(phase_space, x: float, y: float) -> str:
    phase_space.pointer._moved(phase_space.box.mapViewToScene(QPointF(x, y)))
    return phase_space.pointer.card.text if phase_space.pointer.card.isVisible() else ""


def test_a_manifold_is_named_with_its_arclength(lozi, session) -> None:
    study = session.study
    manifold = study.manifolds[0]
    row = next(
        i
        for i, s in enumerate(manifold.segments)
        if i > 150 and min(np.linalg.norm(s[0] - c.points, axis=1).min() for c in study.cycles.cycles) > 0.2
    )
    middle = manifold.segments[row].mean(axis=0)
    hit = line_at(lozi.layers, lozi.player, lozi.picture(), tuple(middle))
    assert hit.object_id.startswith("manifold:")
    words = hover(lozi, *middle)
    assert "Unstable of main saddle" in words
    assert "arclength" in words
    # By hand: the segments of its branch before it, and half of it.
    before = [s for s, b in zip(manifold.segments[:row], manifold.branch) if b == manifold.branch[row]]
    length = sum(np.linalg.norm(b - a) for a, b in before)
    length += np.linalg.norm(np.subtract(*manifold.segments[row])) / 2
    assert arclength_at(manifold, row) == pytest.approx(length)


def test_nothing_is_named_away_from_everything(lozi) -> None:
    assert hover(lozi, 1.35, 0.95) == ""


def test_an_orbit_is_named_with_its_step(lozi, session) -> None:
    points = session.study.model.orbit(np.array([0.9, 0.9]), 3)
    session.add_orbit(Orbit(points))
    lozi.player.playing = False
    lozi.player.tracks[0].head = 3.0
    lozi.redraw()
    assert "<b>Orbit 1</b> step 2" in hover(lozi, *points[2])


def test_the_basin_and_the_border_are_named_when_the_mouse_rests(bistable, session, qtbot) -> None:
    study = session.study
    basins = study.basins
    x, y = 1.2, -0.4
    column = int((x - basins.x[0]) / (basins.x[1] - basins.x[0]) * basins.x[2])
    row = int((y - basins.y[0]) / (basins.y[1] - basins.y[0]) * basins.y[2])
    steps = basins.steps[row, column]
    certified = "certified" if basins.certified[row, column] else "not certified"
    assert hover(bistable, x, y) == ""
    qtbot.waitUntil(bistable.pointer.card.isVisible)
    text = bistable.pointer.card.text
    assert f"Basin of <b>Sink 1</b>: settles in {steps} steps, {certified}" in text
    model = study.model
    # A point on the border of the first unit, in the window.
    w, h = model.W2[0], model.h2[0]
    on = -h * w / (w @ w)
    assert "Border of unit 1" in place_text(bistable.picture(), tuple(on))

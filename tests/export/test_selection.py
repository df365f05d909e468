"""What a figure leaves out when there is too much, and that it says so."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from plrnn_explorer.dynamics.cycle import CycleSet
from plrnn_explorer.export.figure import draw_figure
from plrnn_explorer.export.selection import CROWDED, select
from plrnn_explorer.study.study import Appearance
from tests.factories import bistable_study, lozi_study


def long_manifold(manifold, windows: int):
    """The same manifold with straight lines across the whole window added, so many windows long."""
    y = np.linspace(-1.0, 1.0, windows)
    lines = np.stack([np.stack([np.full(windows, x), y], axis=-1) for x in (-1.6, 1.6)], axis=1)
    n = len(lines)
    return replace(
        manifold, segments=lines, t=np.zeros((n, 2)), generation=np.zeros(n, int), branch=np.zeros(n, int)
    )


def crowded_study():
    """Manifolds of three saddles, each 40 windows long; only the second has homoclinic points."""
    study = lozi_study()
    first, second, third = study.cycles.cycles
    manifolds = tuple(
        long_manifold(replace(m, cycle=cycle), 40)
        for cycle in (first, second, third)
        for m in study.manifolds
    )
    homoclinic = replace(study.connections[0], source=second, target=second)
    hetero = replace(study.connections[0], target=second)
    return study.with_changes(manifolds=manifolds, connections=(homoclinic, hetero))


def labels(study, **options) -> list[str]:
    figure = draw_figure(study, width_mm=120.0, dpi=60, **options)
    return [text.get_text() for text in figure.legends[0].get_texts()]


def test_a_small_study_is_drawn_whole():
    for study in (lozi_study(), bistable_study()):
        chosen = select(study, study.view)
        assert list(chosen.curves) == [0, 1]
        assert chosen.cycles == (0, 1, 2)
        assert chosen.connections == tuple(range(len(study.connections)))
        assert chosen.point_scale == 1.0


def test_of_too_many_manifolds_those_with_homoclinic_points_are_shown():
    study = crowded_study()
    chosen = select(study, study.view)
    assert list(chosen.curves) == [2, 3]  # unstable and stable of the second saddle
    assert chosen.connections == (0,)  # the heteroclinic points lie on a curve that is not drawn
    assert chosen.line_width < 0.9


def test_the_legend_says_how_many_of_how_many():
    found = labels(crowded_study())
    assert "stable manifold (1 of 3)" in found
    assert "unstable manifold (1 of 3)" in found
    assert "homoclinic point" in found
    assert "heteroclinic point" not in found
    whole = labels(crowded_study(), declutter=False)
    assert {"stable manifold", "unstable manifold", "homoclinic point", "heteroclinic point"} <= set(whole)


def test_what_the_user_hides_is_not_counted():
    study = crowded_study()
    hidden = {f"manifold:{i}": Appearance(visible=False) for i in (0, 1, 4, 5)}
    found = labels(study.with_changes(appearance=hidden))
    assert {"stable manifold", "unstable manifold"} <= set(found)


def test_of_too_many_cycles_the_short_and_the_stable_ones_are_shown():
    study = bistable_study()
    sink, _, saddle = study.cycles.cycles

    def longer(cycle, k):
        return replace(cycle, points=np.tile(cycle.points, (k, 1)), regions=np.tile(cycle.regions, (k, 1)))

    cycles = (sink, longer(saddle, 5), longer(saddle, CROWDED), longer(saddle, 90), longer(sink, 95))
    found = study.with_changes(cycles=CycleSet(cycles, {}))
    assert select(found, found.view).cycles == (0, 1, 4)
    assert select(found, found.view, declutter=False).cycles == (0, 1, 2, 3, 4)
    many = found.with_changes(cycles=CycleSet(cycles[:4], {}))
    assert "cycles of period 5 (found up to 90)" in labels(many)

"""Closed curves and chaotic sets in the picture and its legend."""

from __future__ import annotations

from factories import curve_study

from plrnn_explorer.gui.plots.attractor_layer import AttractorLayer
from plrnn_explorer.gui.plots.legend import entries
from plrnn_explorer.study.study import Appearance


def test_the_points_of_a_closed_curve_are_drawn_and_can_be_hidden(open_study, session) -> None:
    study = curve_study()
    phase_space = open_study(study)
    layer = next(each for each in phase_space.layers.all if isinstance(each, AttractorLayer))
    assert layer.drawn == 50  # the sinks are glyphs of another layer
    session.show_study(study.with_changes(appearance={"attractor:2": Appearance(visible=False)}))
    phase_space.redraw()
    assert layer.drawn == 0


def test_the_legend_names_it() -> None:
    assert "closed curve" in entries(curve_study())[0]

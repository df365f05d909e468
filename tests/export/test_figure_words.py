"""Every word that a figure says is in the language of the window; names stay as their givers wrote them."""

from __future__ import annotations

import re

import pytest
from matplotlib.text import Text

from plrnn_explorer import translation
from plrnn_explorer.export.figure import draw_figure
from plrnn_explorer.study.study import Appearance, Orbit
from tests.factories import bistable_study, judged_study, lozi_study, measured_study, sliced_study


@pytest.fixture(autouse=True)
def brackets():
    """A language that puts every text it is asked for in brackets."""
    translation.install(lambda text: f"⟦{text}⟧", lambda text, _n: f"⟦{text}⟧")
    yield
    translation.install(None)


def crowded():
    """Orbits that are cut, one that escapes, one manifold of two hidden."""
    study = lozi_study()
    orbits = [Orbit(study.model.orbit([0.1 * i, 0.1], 1500)) for i in range(6)]
    orbits.append(Orbit(study.model.orbit([-3.0, 0.0], 40)))
    return study.with_changes(orbits=tuple(orbits), appearance={"manifold:0": Appearance(visible=False)})


@pytest.mark.parametrize("make", [bistable_study, crowded, sliced_study, measured_study, judged_study])
def test_no_word_stays_english(make):
    study = make()
    model = study.model.observation
    names = {*study.view.plane.names, *(model.names if model else ()), *(r.name for r in study.recordings)}
    names |= {name for r in study.recordings for name in r.names}
    names |= {appearance.name for appearance in study.appearance.values() if appearance.name}
    shown = {"series": study.orbits, "spectrum": study.cycles, "basins": study.basins}
    panels = ("phase", *(panel for panel, found in shown.items() if found))
    figure = draw_figure(study, width_mm=170.0, dpi=60, panels=panels)
    plain = []
    for text in figure.findobj(Text):
        rest, pieces = text.get_text(), 1
        while pieces:  # a text may stand within another one
            rest, pieces = re.subn(r"⟦[^⟦⟧]*⟧", "", rest)
        for name in sorted(names, key=len, reverse=True):
            rest = rest.replace(name, "")
        plain += re.findall(r"[A-Za-z]{3,}", rest)
    assert plain == []

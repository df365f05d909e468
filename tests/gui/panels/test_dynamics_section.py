"""Long-run dynamics in the model panel: numbers with their errors, regions, and what the button offers."""

from __future__ import annotations

import numpy as np
import pytest

from plrnn_explorer.dynamics.progress import finish
from plrnn_explorer.dynamics.statistics import statistics_steps
from plrnn_explorer.gui.panels.dynamics_section import DynamicsSection
from plrnn_explorer.gui.panels.model_panel import ModelPanel


@pytest.fixture(scope="module")
def found():
    from tests.factories import lozi_map

    return finish(statistics_steps(lozi_map(), [0.1, 0.1], steps=4000))


@pytest.fixture
def section(qtbot, session, theme, study, found) -> DynamicsSection:
    session.show_study(study.with_changes(statistics={"orbit:0": found, "typical": found}))
    panel = ModelPanel(session, theme)
    qtbot.addWidget(panel)
    panel.resize(300, 700)
    panel.show()
    return panel.dynamics


def test_exponents_with_errors_and_every_digit_on_hover(section, found):
    first, second = section.facts["Exponents"].text().splitlines()
    assert first.startswith("0.4")
    assert "±" in first
    assert second.startswith("−1.1")
    assert repr(float(found.spectrum.exponents[0])) in section.facts["Exponents"].toolTip()
    assert section.facts["Dimension"].text().startswith("1.4")
    assert section.facts["Regions"].text() == "2 visited, 4 transitions"
    assert section.facts["Entropy"].text().startswith("≤ 0.")
    assert "positive: chaotic" in section.text.text()
    assert section.facts["From"].text().startswith("4000 steps × 1 orbit, ")


def test_regions_with_where_they_lead(section, found):
    model = section.table.model()
    assert model.rowCount() == 2
    assert model.index(0, 0).data() == "1"
    share = found.symbols.counts[0] / found.symbols.counts.sum()
    assert model.index(0, 1).data() == f"{100 * share:.1f} %"
    following = model.index(1, 3).data()
    shares = [int(part.split("(")[1].split()[0]) for part in following.split(", ")]
    assert abs(sum(shares) - 100) <= 1


def test_the_chooser_names_what_was_measured_and_follows_the_selection(section, session):
    texts = [section.chooser.itemText(i) for i in range(section.chooser.count())]
    assert texts == ["Orbit 1", "A typical orbit"]
    section.chooser.setCurrentIndex(1)
    session.select("orbit:0")
    assert section.chooser.currentData() == "orbit:0"


def test_the_button_measures_the_selected_orbit(section, session, study, monkeypatch):
    asked: list[object] = []
    monkeypatch.setattr(session, "measure_orbit", asked.append)
    monkeypatch.setattr(session, "analyse", lambda stages, _title: asked.append(stages))
    assert not section.button.isVisible()  # both are measured
    session.apply(statistics=None)
    assert section.button.text() == "Measure attractors"
    section.button.click()
    session.select("orbit:0")
    assert section.button.text() == "Measure orbit 1"
    section.button.click()
    assert asked == [("statistics",), "orbit:0"]


def test_an_orbit_is_measured_in_the_background(section, session, qtbot):
    session.apply(statistics=None)
    session.measure_orbit("orbit:7")  # there is none
    assert not session.worker.busy
    session.measure_orbit("orbit:0")
    qtbot.waitUntil(lambda: bool(session.study.statistics))
    np.testing.assert_array_equal(session.study.statistics["orbit:0"].starts, [[0.1, 0.1]])

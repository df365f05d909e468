"""The model panel: facts and parameters, small and large."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QGuiApplication

from plrnn_explorer.dynamics.invertibility import Invertibility
from plrnn_explorer.gui.panels.heat_map import HeatMap, strongest
from plrnn_explorer.gui.panels.model_panel import ModelPanel, facts
from plrnn_explorer.models.map import Observation, PiecewiseLinearMap
from plrnn_explorer.study.study import Study


@pytest.fixture
def panel(qtbot, session, theme, study):
    session.show_study(study.with_changes(source="/some/where/lozi.npz"))
    panel = ModelPanel(session, theme)
    qtbot.addWidget(panel)
    panel.resize(300, 700)
    panel.show()
    return panel


def test_facts(panel, session):
    known = facts(session.study)
    assert known["Family"] == "shallow PLRNN"
    assert known["Size"] == "M = 2, H = 2 ReLU units"
    assert known["File"] == "lozi.npz"
    assert known["Update"].startswith("z′ = A z")
    assert panel.facts["File"][1].toolTip() == "/some/where/lozi.npz"


def test_choices_made_when_reading_are_told(lozi):
    model = lozi.with_changes(
        origin={"format": "PyTorch", "choices": {"n_linear": 3}}, observation=Observation(np.eye(2), [0, 0])
    )
    known = facts(Study(model))
    assert known["Read as"] == "PyTorch; n linear: 3"
    assert known["Observation"] == "x = B z + b, 2 channels"


def test_fingerprint_is_copied_whole(panel, session):
    panel.copy_button.click()
    assert QGuiApplication.clipboard().text() == session.study.model.fingerprint


def test_invertibility_with_the_word_that_qualifies_it(panel, session, monkeypatch):
    asked = []
    monkeypatch.setattr(session, "analyse", lambda stages, _title: asked.append(stages))
    assert panel.check_button.isVisible()
    panel.check_button.click()
    assert asked == [("invertibility",)]
    found = Invertibility("homeomorphism", "complete", 2, 0, 2, 0, "The map is a homeomorphism.")
    session.apply(invertibility=found)
    assert "The map is a homeomorphism." in panel.invertibility.text()
    assert "complete" in panel.invertibility.text()
    assert not panel.check_button.isVisible()


def test_hovering_a_cell_tells_index_and_value(qtbot, theme):
    image = HeatMap(theme, "W₁")
    qtbot.addWidget(image)
    image.set_values(np.array([[0.1, 0.2, -0.3], [1 / 3, 5, 6]]))
    image.resize(48, 32)
    assert image.entry_at(QPointF(40, 8)) == "W₁[1, 3] = -0.3"
    assert image.entry_at(QPointF(8, 24)) == f"W₁[2, 1] = {1 / 3!r}"
    assert image.entry_at(QPointF(60, 8)) == ""


def test_zero_has_the_colour_of_the_panel_and_signs_are_symmetric(qtbot, theme):
    image = HeatMap(theme, "A")
    qtbot.addWidget(image)
    image.set_values(np.array([[-2.0, 0.0, 2.0]]))
    image.resize(48, 16)
    pixels = image.grab().toImage()
    assert pixels.pixelColor(24, 8) == theme.colour("panel")
    assert pixels.pixelColor(8, 8) == QColor(theme.hex("stable"))
    assert pixels.pixelColor(40, 8) == QColor(theme.hex("unstable"))


@given(arrays(float, st.tuples(st.integers(1, 12), st.integers(1, 12)), elements=st.floats(-5, 5)))
def test_reduced_images_keep_the_strongest_entry(values):
    small = strongest(values, 5)
    assert max(small.shape) <= 5
    assert np.abs(small).max() == np.abs(values).max()


def test_a_thousand_dimensions_stay_small(qtbot, session, theme):
    rng = np.random.default_rng(0)
    model = PiecewiseLinearMap(
        rng.normal(size=(1000, 1000)), np.ones((1000, 3)), np.ones((3, 1000)), np.ones(1000), np.ones(3)
    )
    session.show_study(Study(model))
    panel = ModelPanel(session, theme)
    qtbot.addWidget(panel)
    panel.resize(300, 700)
    panel.show()
    assert not panel.grab().isNull()
    image = panel.maps["A"].image
    assert image.height() <= 132
    assert image._image.width() <= 512
    assert image._image.height() <= 512
    assert panel.body.minimumSizeHint().width() <= 300


def test_wide_names_do_not_widen_the_panel(panel, session, study):
    session.show_study(study.with_changes(source="/a/" + "long_name_" * 20 + ".npz"))
    content = panel.maps["A"].holder.parentWidget()
    assert content.minimumSizeHint().width() <= 300


def test_without_a_model_it_says_what_will_be_here(panel, session):
    session.show_study(None)
    assert panel.empty.isVisible()
    assert not panel.empty.button.isVisible()

"""Several cycles in the spectrum panel, and the trails of their multipliers."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, QSizeF

from plrnn_explorer import PiecewiseLinearMap, find_cycles
from plrnn_explorer.dynamics.cycle import CycleSet
from plrnn_explorer.gui.panels.eigenvalue_layout import lay_out
from plrnn_explorer.gui.panels.spectrum import SpectrumPanel
from plrnn_explorer.gui.panels.spectrum_compare import angle_words, per_step
from plrnn_explorer.gui.panels.spectrum_trails import Trails, matched, moved_between
from plrnn_explorer.models.inputs import ConstantInput
from plrnn_explorer.models.parameters import FollowedParameter, ParameterRef, with_parameter
from plrnn_explorer.study.study import Study

from .conftest import A, B, fixed_points

angles = st.floats(-np.pi, np.pi)
sizes = st.floats(0.01, 30)


@pytest.fixture
def panel(qtbot, session, theme, study):
    session.show_study(study)
    panel = SpectrumPanel(session, theme)
    qtbot.addWidget(panel)
    panel.resize(300, 560)
    panel.show()
    return panel


def test_several_cycles_stand_side_by_side(panel, session):
    session.select_all(["cycle:0", "cycle:2", "cycle:4"])
    assert len(panel.plot.sets) == 3
    assert len({s.marker for s in panel.plot.sets}) == 3
    assert len({s.colour.name() for s in panel.plot.sets}) == 3
    assert panel.model.rowCount() == 3
    names = [panel.model.cell(row, 0).text for row in range(3)]
    assert names == ["Sink 1", "Saddle 1", "2-cycle sink"]
    assert [panel.model.cell(row, 1).text for row in range(3)] == ["1", "1", "2"]
    # The 2-cycle has the multipliers 0.5 and 0.25: per step their square roots.
    assert float(panel.model.cell(2, 2).full) == pytest.approx(0.5**0.5)
    assert panel.plot.sets[2].values == pytest.approx([0.5**0.5, 0.5])
    saddle = np.roots([1, A, -B])
    assert panel.model.cell(1, 2).sort == pytest.approx(max(abs(saddle)))
    assert "∠180°" in panel.model.cell(1, 2).text
    session.select("cycle:2")
    assert panel.heading.text() == "Saddle 1"
    assert panel.plot.sets[0].colour is None


def test_manifold_and_its_cycle_are_one(panel, session):
    session.select_all(["cycle:2", "manifold:0"])
    assert len(panel.cycles) == 1


def test_more_than_can_be_compared_are_counted(panel, session, study):
    from dataclasses import replace

    from .conftest import a_sink

    many = tuple(a_sink(number=i) for i in range(9))
    session.apply(cycles=replace(study.cycles, cycles=many), basins=None)
    session.select_all([f"cycle:{i}" for i in range(9)])
    assert len(panel.cycles) == 6
    assert "3 more" in panel.kind.text()


@given(sizes, angles, st.integers(1, 12))
def test_multipliers_of_one_step_multiply_to_those_of_a_turn(size, angle, period):
    value = np.array([size * np.exp(1j * angle)])
    one = per_step(value, period)
    assert abs(one[0]) ** period == pytest.approx(size, rel=1e-9)
    assert one[0] / abs(one[0]) == pytest.approx(value[0] / size)


def test_angles_in_words():
    assert angle_words(0.5 + 0j) == ""
    assert angle_words(-0.5 + 0j) == " ∠180°"
    assert angle_words(1j) == " ∠90.0°"


@given(st.lists(st.complex_numbers(max_magnitude=3), min_size=1, max_size=8, unique=True), st.randoms())
def test_multipliers_are_matched_with_where_they_were(values, random):
    """However they are ordered now, a small move leaves each in its column."""
    before = np.array(values)
    gap = np.abs(before[:, None] - before[None] + 9 * np.eye(len(before))).min()
    order = list(range(len(values)))
    random.shuffle(order)
    now = (before + 0.2 * min(gap, 1.0))[order]
    assert matched(before, now) == pytest.approx(before + 0.2 * min(gap, 1.0))


def test_a_trail_follows_the_closed_form(lozi):
    """The saddle on x > 0: l^2 + a l - b = 0 all along."""
    trails = Trails()
    for a in np.linspace(1.7, 1.6, 6):
        model = with_parameter(lozi, "W1[0, 0]", -a)
        study = Study(model, parameters=(FollowedParameter.of(lozi, ParameterRef("W1", (0, 0))),))
        trails.follow(study, [fixed_points(model)[0]] if a == 1.7 else [_right(model, a)])
    (trail,) = trails.now
    assert len(trail) == 6
    for row, a in zip(trail.values, np.linspace(1.7, 1.6, 6)):
        assert sorted(row.real) == pytest.approx(sorted(np.roots([1, a, -B]).real))
    assert trail.parameter == "W₁[1, 1]"
    assert trail.at[1:] == pytest.approx(-np.linspace(1.7, 1.6, 6)[1:])
    assert trails.any
    trails.clear()
    assert not trails.any
    assert len(trails.now[0]) == 1


def _right(model, a):
    from plrnn_explorer.dynamics.cycle import make_cycle

    x = 1 / (1 + a - B)
    point = np.array([[x, B * x]])
    return make_cycle(model, point, model.region(point))


def test_another_network_or_another_cycle_begins_anew(lozi):
    trails, (one, other) = Trails(), fixed_points(lozi)
    trails.follow(Study(lozi), [one])
    trails.follow(Study(lozi), [other])
    assert len(trails.now[0]) == 1
    model = with_parameter(lozi, "W1[0, 0]", -1.6)
    trails.follow(Study(model), [_right(model, 1.6)])  # nobody moved it: another network
    assert len(trails.now[0]) == 1


def test_what_moved_is_named(lozi):
    driven = lozi.with_inputs(
        ConstantInput([[1.0], [0]], np.zeros((2, 1)), lozi.h1, lozi.h2, [0.0], ("current",))
    )
    moved = moved_between(driven, driven.with_input([0.3]))
    assert (moved.name, moved.value) == ("current", 0.3)
    assert moved_between(lozi, lozi) is None


def test_dragging_an_input_draws_trails_and_the_button_clears_them(qtbot, session, theme, lozi):
    from plrnn_explorer.dynamics.cycles import find_cycles

    driven = lozi.with_inputs(
        ConstantInput([[1.0], [0]], np.zeros((2, 1)), lozi.h1, lozi.h2, [0.0], ("current",))
    )
    session.show_study(Study(driven, cycles=find_cycles(driven, 2)))
    panel = SpectrumPanel(session, theme)
    qtbot.addWidget(panel)
    panel.show()
    session.select_all(["cycle:0", "cycle:1"])
    for value in (0.1, 0.2, 0.3):
        session.set_input([value])
    assert [s.trail.shape for s in panel.plot.sets] == [(4, 2), (4, 2)]
    assert panel.clear_button.isVisible()
    panel.over_button.setChecked(True)
    assert panel.history.isVisible()
    assert "current" in panel.history.toolTip()
    panel.grab()
    panel.clear_button.click()
    assert [s.trail.size for s in panel.plot.sets] == [0, 0]
    assert not panel.clear_button.isVisible()
    session.undo_stack.undo()
    panel.grab()


@given(st.lists(st.complex_numbers(max_magnitude=2), min_size=2, max_size=10))
def test_the_trail_fits_into_the_frame(values):
    area = QRectF(0, 0, 276, 160)
    layout = lay_out(np.array(values), area, lambda t: QSizeF(7 * len(t), 14), reach=5.0)
    assert layout.main.half >= 5.0


def test_cycles_that_move_past_where_others_were_keep_their_own_trails():
    """Both sinks, 9 apart in z2, move by 50: each comes nearer to where the other was."""
    model = PiecewiseLinearMap(
        [[0.5, 0.0], [0.5, 0.9]],
        [[1.0, -1.3], [0.0, 0.0]],
        [[1.0, 0.0], [1.0, 0.0]],
        [-0.2, 0.0],
        [0.0, -1.0],
    )
    ref = ParameterRef("h1", (1,))

    def at(value):
        moved = with_parameter(model, ref, value)
        followed = (FollowedParameter.of(model, ref),)
        return Study(moved, cycles=find_cycles(moved, 1), parameters=followed)

    before, after = at(0.0), at(5.0)
    ends = [sorted(s.cycles.cycles, key=lambda c: c.points[0, 0]) for s in (before, after)]
    trails = Trails()
    trails.follow(before, ends[0][::2])
    trails.follow(after, ends[1][::2])
    for trail, one, other in zip(trails.now, ends[0][::2], ends[1][::2]):
        assert one.key == other.key
        np.testing.assert_allclose(trail.values, [one.eigenvalues, other.eigenvalues])


def test_what_is_selected_when_another_vanishes_has_no_way_behind_it(lozi):
    ref = ParameterRef("W1", (0, 0))
    before = fixed_points(lozi)
    moved = with_parameter(lozi, ref, -1.6)
    study = Study(moved, cycles=CycleSet(fixed_points(moved), {1: "complete"}), parameters=())
    trails = Trails()
    trails.follow(Study(lozi, parameters=(FollowedParameter.of(lozi, ref),)), [before[0]])
    (other,) = (c for c in study.cycles.cycles if c.key != before[0].key)
    trails.follow(study, [other])
    assert len(trails.now[0]) == 1

"""The spectrum panel: eigenvalues in the plane, in the table and in words."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QGuiApplication

from plrnn_explorer.gui.panels.eigenvalue_layout import lay_out
from plrnn_explorer.gui.panels.eigenvalue_plot import _beside_imaginary, _beside_real, _meets_circle
from plrnn_explorer.gui.panels.spectrum import SpectrumPanel, class_sentence, remarks

from .conftest import a_sink, without_results


@pytest.fixture
def panel(qtbot, session, theme, study):
    session.show_study(study)
    panel = SpectrumPanel(session, theme)
    qtbot.addWidget(panel)
    panel.resize(300, 500)
    panel.show()
    return panel


def shown(panel) -> list[list[str]]:
    model = panel.table.model()
    columns = [c for c in range(model.columnCount()) if not panel.table.isColumnHidden(c)]
    return [[model.index(r, c).data() for c in columns] for r in range(model.rowCount())]


def test_eigenvalues_of_the_selected_saddle_in_closed_form(panel, session):
    """Lozi, x > 0: the multipliers solve l^2 + a l - b = 0."""
    session.select("cycle:2")
    roots = sorted(np.roots([1, 1.7, -0.5]), key=lambda v: -abs(v))
    values = [float(panel.model.cell(row, 0).full) for row in range(2)]
    assert values == pytest.approx(roots, rel=1e-12)
    assert shown(panel) == [["−1.9557", "1.9557", "unstable"], ["0.2557", "0.2557", "stable"]]
    assert panel.heading.text() == "Saddle 1"
    assert panel.kind.text() == "Saddle, flip · 1 unstable, 1 stable direction"


def test_a_manifold_shows_its_cycle(panel, session, study):
    session.select("manifold:0")
    assert panel.cycle is study.manifolds[0].cycle


def test_a_cycle_shows_the_growth_per_step(panel, session):
    session.select("cycle:4")
    assert [row[2] for row in shown(panel)] == ["0.7071", "0.5000"]  # 0.5^(1/2), 0.25^(1/2)
    assert panel.kind.text().startswith("Period 2 · Sink, node · 2 stable directions")


def test_words_for_degenerate_features():
    cycle = replace(a_sink(), flags=("border", "defective"), border_distance=0.0)
    text = remarks(cycle)
    assert "border collision" in text
    assert "not diagonalisable" in text
    assert "no region borders" in remarks(replace(a_sink(), border_distance=float("inf")))


def test_neutral_directions_are_counted():
    cycle = replace(a_sink(), eigenvalues=np.array([1.0, 0.5], dtype=complex))
    assert class_sentence(cycle) == "Neutral, node · 1 stable, 1 neutral direction"


def test_copy_has_every_digit(panel, session, study):
    session.select("cycle:2")
    panel.table.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Re λ\t|λ|\t"
    values = study.cycles.cycles[2].eigenvalues
    assert [float(line.split("\t")[0]) for line in lines[1:]] == values.real.tolist()


def test_nothing_selected_offers_a_saddle(panel, session):
    assert panel.empty.button.text() == "Select saddle 1"
    panel.empty.button.click()
    assert session.selection == "cycle:2"
    assert panel.body.isVisible()


def test_no_cycles_offer_the_search(panel, session, study, monkeypatch):
    session.show_study(without_results(study))
    asked = []
    monkeypatch.setattr(session, "analyse", lambda *args: asked.append(args))
    panel.empty.button.click()
    assert asked == [(("cycles",), "Find cycles")]


def test_values_near_one_are_zoomed_and_told_on_hover(panel, session, study):
    near_one = replace(study.cycles.cycles[2], eigenvalues=np.array([1.0059, 0.9739], dtype=complex))
    session.apply(cycles=replace(study.cycles, cycles=(near_one,)))
    session.select("cycle:0")
    layout = panel.plot.layout_now()
    assert layout.zoom is not None
    assert {label.text for label in layout.labels} == {"1.0059", "0.97390"}
    assert "1.0059" in panel.plot.value_at(layout.zoom.place(1.0059))
    assert panel.plot.value_at(layout.zoom.rect.topRight()) == ""


def measure(text: str) -> QSizeF:
    return QSizeF(7.0 * len(text), 14.0)


numbers = st.lists(
    st.complex_numbers(max_magnitude=3, allow_nan=False, allow_subnormal=False), min_size=1, max_size=12
)


@settings(max_examples=60, deadline=None)
@given(numbers, st.sampled_from([276.0, 456.0]))
def test_labels_never_overlap_nor_leave_their_frame(values, width):
    values = np.array([*values, *np.conj(values)])
    layout = lay_out(values, QRectF(0, 0, width, 176), measure)
    for i, label in enumerate(layout.labels):
        frames = [layout.main.rect, layout.zoom.rect] if layout.zoom else [QRectF(0, 0, width, 176)]
        assert any(frame.contains(label.rect) for frame in frames)
        assert not any(label.rect.intersects(other.rect) for other in layout.labels[:i])


@settings(max_examples=60, deadline=None)
@given(numbers)
def test_no_label_is_nearer_to_another_eigenvalue(values):
    layout = lay_out(np.array([*values, *np.conj(values)]), QRectF(0, 0, 276, 168), measure)
    frames = [layout.main, *([layout.zoom] if layout.zoom else [])]
    for label in layout.labels:
        frame = next((f for f in frames if f.rect.contains(label.rect)), layout.main)
        near = [v for v in layout.values if abs(v - label.value) * frame.scale < 1]  # drawn as one point
        own = min(gap(label.rect, frame.place(v)) for v in near)
        others = [frame.place(v) for v in layout.values if v not in near]
        assert all(gap(label.rect, point) >= own for point in others)


def gap(rect: QRectF, point) -> float:
    dx = max(rect.left() - point.x(), point.x() - rect.right(), 0.0)
    dy = max(rect.top() - point.y(), point.y() - rect.bottom(), 0.0)
    return float(np.hypot(dx, dy))


def test_a_thousand_eigenvalues_are_drawn(panel, session, study):
    rng = np.random.default_rng(0)
    values = rng.normal(size=1000) * 0.1 + 0j
    many = replace(study.cycles.cycles[2], eigenvalues=values)
    session.apply(cycles=replace(study.cycles, cycles=(many,)))
    session.select("cycle:0")
    assert panel.table.model().rowCount() == 1000
    assert len(panel.plot.layout_now().labels) <= 24
    assert not panel.grab().isNull()


def test_headings_stand_over_their_numbers(panel):
    model = panel.table.model()
    header = model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
    assert Qt.AlignmentFlag(header) & Qt.AlignmentFlag.AlignRight


def test_a_saddle_can_be_selected_while_a_job_runs(panel, session, monkeypatch):
    monkeypatch.setattr(type(session.worker), "busy", property(lambda _: True))
    session.select("")
    session.job_changed.emit(None)
    assert panel.empty.button.isEnabled()
    panel.empty.button.click()
    assert panel.cycle is not None


def test_a_long_name_ends_in_an_ellipsis(panel, session):
    session.set_appearance(["cycle:2"], "Rename", name="A name of many words that no panel has room for")
    session.select("cycle:2")
    panel.resize(260, 300)
    panel.grab()
    assert panel.heading.shown_text().endswith("…")
    assert panel.heading.toolTip() == "A name of many words that no panel has room for"


@settings(deadline=None, max_examples=40)
@given(st.lists(st.floats(-1.5, 1.5), min_size=1, max_size=4), st.floats(0.9, 1.1))
def test_the_axes_can_be_named_beside_the_circle(parts, near):
    area = QRectF(0, 2, 264, 150)
    values = np.array([*parts, near, near + 1e-3], dtype=complex)
    frame = lay_out(values, area, lambda text: QSizeF(6 * len(text), 13)).main
    for rooms in (_beside_imaginary(frame), _beside_real(frame)):
        free = [room for room in rooms if not _meets_circle(frame, room)]
        assert free
        angles = np.linspace(0, 2 * np.pi, 721)
        on_circle = [frame.place(complex(z)) for z in np.exp(1j * angles)]
        assert not any(room.contains(point) for room in free for point in on_circle)

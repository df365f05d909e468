"""The spectrum panel: the multipliers of the selected cycle in the complex plane and as a table."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.cycle import NEUTRAL_TOLERANCE, Cycle
from plrnn_explorer.dynamics.manifold import Manifold
from plrnn_explorer.dynamics.manifold_slice import ManifoldSlice
from plrnn_explorer.dynamics.surface import Surface
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.elided_label import ElidedLabel
from plrnn_explorer.gui.panels.eigenvalue_plot import EigenvaluePlot
from plrnn_explorer.gui.panels.panel import Panel, changed, column_layout, wrapped
from plrnn_explorer.gui.panels.table import Cell, Column, Row, Table, TableModel
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.study.names import Names, inner
from plrnn_explorer.study.study import Study

_COLUMNS = (
    Column("Re λ", "Real part of the multiplier: eigenvalue of the Jacobian of F^k at the cycle"),
    Column("Im λ", "Imaginary part of the multiplier"),
    Column("|λ|", "Growth of a small deviation in one turn of the cycle"),
    Column("per step", "Growth in one step, |λ|^(1/k)"),
    Column("", "Stable: deviations shrink; unstable: they grow", numeric=False),
)
_FLAGS = {
    "border": "A point lies on a region border (border collision): the multipliers hold on one side only.",
    "continuum": "A multiplier equals 1: this is one of a continuum.",
    "neutral": "A multiplier lies on the unit circle: its linearisation does not decide the stability.",
    "defective": "The monodromy matrix is not diagonalisable.",
    "singular": "A multiplier is 0: the map is not invertible along the cycle.",
}


class SpectrumPanel(Panel):
    """Eigenvalues of the selected cycle, or of the cycle that the selected manifold belongs to."""

    panel_title = "Spectrum"

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self._cycle: Cycle | None = None
        self.heading = style_label(ElidedLabel(), "heading")
        self.kind = wrapped(style_label(QLabel(), "dim"))
        self.plot = EigenvaluePlot(theme)
        self.model = TableModel(_COLUMNS, theme, self)
        self.table = Table(self.model, "Eigenvalues")
        self.table.setMinimumHeight(60)  # its rows scroll; a plot that is cut shows nothing
        self.remarks = wrapped(style_label(QLabel(), "dim"))
        self.copy_button = QPushButton("Copy table")
        self.copy_button.setProperty("kind", "link")
        self.copy_button.clicked.connect(self.table.copy)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = column_layout(self.body)
        layout.setSpacing(4)
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.copy_button)
        layout.addLayout(top)
        layout.addWidget(self.kind)
        layout.addWidget(self.remarks)
        layout.addSpacing(4)
        layout.addWidget(self.plot)
        layout.addSpacing(4)
        layout.addWidget(self.table, 1)

    @property
    def cycle(self) -> Cycle | None:
        """The cycle on show."""
        return self._cycle

    def refresh(self, old: Study | None, new: Study | None) -> None:
        if changed(old, new, "cycles", "appearance", "manifolds", "surfaces", "connections"):
            self._show(self.session.selection)

    def refresh_selection(self, object_id: str) -> None:
        self._show(object_id)

    def refresh_theme(self) -> None:
        self.plot.update()
        self.table.viewport().update()

    def _show(self, object_id: str) -> None:
        study = self.study
        found = study.find(object_id) if study else None
        cycle = cycle_of(found)
        self.show_body(cycle is not None)
        if study is None or cycle is None:
            self._cycle = None
            self._offer(study)
            return
        self.heading.setText(Names(study).cycle(cycle))
        if cycle is not self._cycle:
            self._cycle = cycle
            self._fill(cycle)

    def _offer(self, study: Study | None) -> None:
        text = "The eigenvalues of the selected fixed point or cycle will be shown here."
        if study is None or (study.cycles is not None and not study.cycles.cycles):
            self.empty.offer(text)
        elif study.cycles is None:
            self.empty.offer(text, "Find cycles", ("cycles",))
        else:
            index = next((i for i, c in enumerate(study.cycles.cycles) if c.stability == "saddle"), 0)
            name = inner(Names(study).of(f"cycle:{index}"))
            self.empty.offer(text, f"Select {name}", run=lambda: self.session.select(f"cycle:{index}"))

    def _fill(self, cycle: Cycle) -> None:
        self.kind.setText(class_sentence(cycle))
        self.remarks.setText(remarks(cycle))
        self.plot.set_values(cycle.eigenvalues)
        rows = spectrum_rows(cycle)
        self.model.set_rows(list(range(len(rows))), lambda i: rows[i])
        self._choose_columns(cycle)
        self.table.clearSelection()

    def _choose_columns(self, cycle: Cycle) -> None:
        """Leave out columns that say nothing; the word where room is short: colour and tooltip say it."""
        turning, short = bool(np.any(cycle.eigenvalues.imag)), self.width() < 360
        self.table.setColumnHidden(1, not turning)
        self.table.setColumnHidden(3, cycle.period == 1)
        self.table.setColumnHidden(4, short and (turning or cycle.period > 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._cycle is not None:
            self._choose_columns(self._cycle)


def cycle_of(found: object) -> Cycle | None:
    """The cycle an object is or belongs to."""
    if isinstance(found, Cycle):
        return found
    if isinstance(found, Manifold | Surface | ManifoldSlice):
        return found.cycle
    return found.source if isinstance(found, HomoclinicPoints) else None


def class_sentence(cycle: Cycle) -> str:
    """Class of a cycle in words: "Saddle, node · 1 unstable, 1 stable direction"."""
    counts = [
        f"{n} {word}"
        for n, word in (
            (cycle.n_unstable, "unstable"),
            (cycle.n_stable, "stable"),
            (cycle.dimension - cycle.n_stable - cycle.n_unstable, "neutral"),
        )
        if n
    ]
    last = int(counts[-1].split()[0])
    period = f"Period {cycle.period} · " if cycle.period > 1 else ""
    kind = f"{cycle.stability.capitalize()}, {cycle.kind}"
    return f"{period}{kind} · {', '.join(counts)} direction{'s' if last != 1 else ''}"


def remarks(cycle: Cycle) -> str:
    """Distance to the nearest border, and degenerate features in words."""
    border = f"Nearest region border at {fmt.number(cycle.border_distance)}"
    if np.isinf(cycle.border_distance):
        border = "There are no region borders"
    lines = [border, *(_FLAGS.get(flag, flag) for flag in cycle.flags)]
    if cycle.trusted_digits is not None and cycle.trusted_digits < 8:
        lines.append(f"Badly conditioned: its points are exact to {cycle.trusted_digits} digits or more.")
    return "\n".join(lines)


def spectrum_rows(cycle: Cycle) -> list[Row]:
    """Rows of the table, with decimal points aligned."""
    values = cycle.eigenvalues
    sizes = np.abs(values)
    parts = (values.real, values.imag, sizes, cycle.multipliers)
    texts = [fmt.column(list(part), 5 if np.max(np.abs(part), initial=0) >= 1 else 4) for part in parts]
    rows = []
    for i in range(len(values)):
        role = _role(float(sizes[i]))
        numbers = [Cell(t[i], fmt.full(p[i]), float(p[i])) for t, p in zip(texts, parts)]
        word = {"text": "neutral"}.get(role, role)
        tip = f"{fmt.full(sizes[i])}, {word}"
        numbers[2] = Cell(texts[2][i], fmt.full(sizes[i]), float(sizes[i]), role, tip)
        rows.append((*numbers, Cell(word, role=role, tip=_meaning(complex(values[i]), word))))
    return rows


def _role(size: float) -> str:
    if abs(size - 1) <= NEUTRAL_TOLERANCE:
        return "text"
    return "stable" if size < 1 else "unstable"


def _meaning(value: complex, word: str) -> str:
    if value.imag:
        turn = fmt.number(abs(np.degrees(np.angle(value))), 4)
        return f"{word}: deviations turn by {turn}° in one turn of the cycle"
    return f"{word}: deviations change sides each time (flip)" if value.real < 0 else word

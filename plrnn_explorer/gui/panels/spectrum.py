"""The spectrum panel: the multipliers of the selected cycle in the complex plane and as a table."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from plrnn_explorer.dynamics.affine_piece import AffinePiece, affine_piece
from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.cycle import NEUTRAL_TOLERANCE, Complexes, Cycle
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.elided_label import ElidedLabel
from plrnn_explorer.gui.panels.eigenvalue_plot import EigenvaluePlot
from plrnn_explorer.gui.panels.eigenvalue_sets import MARKERS, ValueSet
from plrnn_explorer.gui.panels.multiplier_history import MultiplierHistory
from plrnn_explorer.gui.panels.panel import Panel, changed, column_layout, wrapped
from plrnn_explorer.gui.panels.spectrum_compare import (
    MOST_COMPARED,
    compared_columns,
    compared_rows,
    per_step,
)
from plrnn_explorer.gui.panels.spectrum_trails import Trails
from plrnn_explorer.gui.panels.table import ROW_HEIGHT, Cell, Column, Row, Table, TableModel
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.names import Names, inner
from plrnn_explorer.study.regions import region_code
from plrnn_explorer.study.related import cycles_of
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import mark, tr, trn

_COLUMNS = (
    Column("Re λ", "Real part of the multiplier: eigenvalue of the Jacobian of F^k at the cycle"),
    Column("Im λ", "Imaginary part of the multiplier"),
    Column("|λ|", "Growth of a small deviation in one turn of the cycle"),
    Column("per step", "Growth in one step, |λ|^(1/k)"),
    Column("", "Stable: deviations shrink; unstable: they grow", numeric=False),
)
#: Colours of compared cycles, of the basins' palette: those that are seen on dark and on light ground.
_COLOURS = (0, 1, 2, 7, 5, 3)
#: From this height on the table and the plot over the input are shown both.
_ROOM_FOR_BOTH = 460
_FLAGS = {
    "border": mark(
        "A point lies on a region border (border collision): the multipliers hold on one side only."
    ),
    "continuum": mark("A multiplier equals 1: this is one of a continuum."),
    "neutral": mark("A multiplier lies on the unit circle: its linearisation does not decide the stability."),
    "defective": mark("The monodromy matrix is not diagonalisable."),
    "singular": mark("A multiplier is 0: the map is not invertible along the cycle."),
}


#: Height of the table's head with its frame, in pixels.
_HEAD_PX = 34


class SpectrumPanel(Panel):
    """Eigenvalues of the selected cycle, or of the cycle that the selected manifold belongs to.

    Several selected cycles are compared; where an input or a parameter moves, trails show where the
    multipliers came from.
    """

    panel_title = mark("Spectrum")

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self._cycles: tuple[Cycle, ...] = ()
        self._more = 0
        self._trails = Trails()
        self.heading = style_label(ElidedLabel(), "heading")
        self.kind = wrapped(style_label(QLabel(), "dim"))
        self.plot = EigenvaluePlot(theme)
        self.history = MultiplierHistory(theme)
        self.model = TableModel(_COLUMNS, theme, self)
        self.table = Table(self.model, tr("Eigenvalues"))
        self.table.setMinimumHeight(
            _HEAD_PX + 2 * ROW_HEIGHT
        )  # its rows scroll; a plot that is cut shows nothing
        self.remarks = wrapped(style_label(QLabel(), "dim"))
        self.copy_button = QPushButton(tr("Copy table"))
        self.copy_button.setProperty("kind", "link")
        self.copy_button.clicked.connect(self.table.copy)
        self.clear_button = QPushButton(tr("Clear trail"))
        self.clear_button.setProperty("kind", "link")
        self.clear_button.setToolTip(tr("Forget where the multipliers were before"))
        self.clear_button.clicked.connect(self.clear_trail)
        self.over_button = QPushButton(tr("|λ| over the input"))
        self.over_button.setProperty("kind", "link")
        self.over_button.setCheckable(True)
        self.over_button.setToolTip(tr("Show the size of the multipliers over what was moved"))
        self.over_button.toggled.connect(lambda _on: self._show_values())
        self._lay_out()

    def _lay_out(self) -> None:
        layout = column_layout(self.body)
        layout.setSpacing(4)
        top, moved = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.copy_button)
        moved.addWidget(self.over_button)
        moved.addStretch()
        moved.addWidget(self.clear_button)
        layout.addLayout(top)
        for widget in (self.kind, self.remarks):
            layout.addWidget(widget)
        layout.addSpacing(4)
        layout.addWidget(self.plot)
        layout.addLayout(moved)
        layout.addWidget(self.history)
        layout.addSpacing(4)
        layout.addWidget(self.table, 1)

    @property
    def cycle(self) -> Cycle | None:
        """The cycle on show; of several the one selected last."""
        return self._cycles[-1] if self._cycles else None

    @property
    def cycles(self) -> tuple[Cycle, ...]:
        """All cycles on show."""
        return self._cycles

    def refresh(self, old: Study | None, new: Study | None) -> None:
        if changed(old, new, "model", "cycles", "appearance", "manifolds", "surfaces", "connections"):
            self._show()

    def refresh_selection(self, _object_id: str) -> None:
        self._show()

    def refresh_theme(self) -> None:
        self._fill([Names(self.study).cycle(c) for c in self._cycles] if self.study else [])
        self._show_values()
        self.table.viewport().update()

    def clear_trail(self) -> None:
        """Forget where the multipliers were before."""
        self._trails.clear()
        self._show_values()

    def _show(self) -> None:
        study = self.study
        cycles = _selected_cycles(study, self.session.selected) if study else ()
        code = region_code(study, self.session.selection) if study else None
        self.show_body(bool(cycles) or code is not None)
        if study is None or not cycles:
            self._cycles = ()
            if study is not None and code is not None:
                self._show_region(study, affine_piece(study.model, code))
            else:
                self._offer(study)
            return
        self._more = max(0, len(cycles) - MOST_COMPARED)
        cycles = cycles[-MOST_COMPARED:]
        other = cycles != self._cycles
        self._cycles = cycles
        self._trails.follow(study, cycles)
        names = [Names(study).cycle(cycle) for cycle in cycles]
        several = len(cycles) > 1
        self.heading.setText(tr("{n} cycles compared").format(n=len(cycles)) if several else names[0])
        self.remarks.setVisible(not several)
        if other:
            self._fill(names)
        self._show_values()

    def _show_region(self, study: Study, piece: AffinePiece) -> None:
        """Show the eigenvalues of the map in a selected region."""
        self.heading.setText(Names(study).of(self.session.selection))
        self.kind.setText(tr("Eigenvalues of the Jacobian J of the map in this region"))
        self.remarks.setVisible(False)
        self.plot.set_values(piece.eigenvalues)
        rows = value_rows(piece.eigenvalues, np.abs(piece.eigenvalues))
        self.model.set_columns(_COLUMNS)
        self.model.set_rows([(piece.code.tobytes(), i) for i in range(len(rows))], lambda i: rows[i])
        turning = bool(np.any(piece.eigenvalues.imag))
        self.table.set_widths(*(0 for _ in _COLUMNS))
        for column, hidden in ((1, not turning), (3, True), (4, turning and self.width() < 360)):
            self.table.setColumnHidden(column, hidden)
        self.table.setVisible(True)
        for widget in (self.history, self.clear_button, self.over_button):
            widget.setVisible(False)

    def _offer(self, study: Study | None) -> None:
        text = tr("The eigenvalues of the selected fixed point or cycle will be shown here.")
        found = study.find(self.session.selection) if study else None
        if study is not None and isinstance(found, Attractor):
            words = tr("{name} is no cycle and has no multipliers: its exponents are in the panel Model.")
            self.empty.offer(words.format(name=Names(study).of(self.session.selection)))
            return
        if study is None or (study.cycles is not None and not study.cycles.cycles):
            self.empty.offer(text)
        elif study.cycles is None:
            self.empty.offer(text, tr("Find cycles"), ("cycles",))
        else:
            index = next((i for i, c in enumerate(study.cycles.cycles) if c.stability == "saddle"), 0)
            name = inner(Names(study).of(f"cycle:{index}"))
            self.empty.offer(
                text, tr("Select {name}").format(name=name), run=lambda: self.session.select(f"cycle:{index}")
            )

    def _fill(self, names: list[str]) -> None:
        cycles = self._cycles
        if not cycles:
            return
        if len(cycles) == 1:
            self.kind.setText(class_sentence(cycles[0]))
            self.remarks.setText(remarks(cycles[0]))
            rows = spectrum_rows(cycles[0])
            self.model.set_columns(_COLUMNS)
        else:
            more = tr("; {n} more selected").format(n=self._more) if self._more else ""
            self.kind.setText(tr("Growth in one step, |λ|^(1/k)") + more)
            marks = [(marker, self._colour(i)) for i, marker in zip(range(len(cycles)), MARKERS)]
            rows = compared_rows(cycles, names, marks, self.devicePixelRatioF())
            self.model.set_columns(compared_columns(cycles))
        self.model.set_rows(list(range(len(rows))), lambda i: rows[i])
        self.table.setMinimumHeight(_HEAD_PX + ROW_HEIGHT * min(2 if len(cycles) == 1 else 3, len(rows)))
        self._choose_columns()
        self.table.clearSelection()

    def _show_values(self) -> None:
        """Draw the multipliers and where they came from."""
        study, cycles = self.study, self._cycles
        if study is None or not cycles:
            return
        trails, several = self._trails.now, len(cycles) > 1
        colours = [self._colour(i) if several else None for i in range(len(cycles))]
        sets = []
        for cycle, trail, colour, marker in zip(cycles, trails, colours, MARKERS):
            before = trail.values if len(trail) > 1 else np.empty((0, 0), dtype=complex)
            values = [per_step(v, cycle.period) if several else v for v in (cycle.eigenvalues, before)]
            sets.append(ValueSet(values[0], colour, marker, values[1]))
        self.plot.show_sets(sets)
        self.history.show_trails(list(zip(trails, colours)))
        self.clear_button.setVisible(self._trails.any)
        self.over_button.setVisible(self.history.has_any)
        if self.history.has_any:
            self.over_button.setText(tr("|λ| over {name}").format(name=trails[0].parameter))
        self._share_room()

    def _share_room(self) -> None:
        """Where the panel is low, the history takes the place of the table."""
        over = self.history.has_any and self.over_button.isChecked()
        self.history.setVisible(over)
        self.table.setVisible(not over or self.height() >= _ROOM_FOR_BOTH)

    def _colour(self, index: int) -> QColor:
        return self.theme.mixed(self.theme.basin(_COLOURS[index]), 0.8, "text")

    def _choose_columns(self) -> None:
        """Leave out columns that say nothing; the word where room is short: colour and tooltip say it."""
        cycle = self.cycle
        if cycle is None:
            return
        several = len(self._cycles) > 1
        for column in range(1, len(self.model.columns)):
            self.table.setColumnHidden(column, False)
        if several:
            # The name is read whole; what has no room beside it is scrolled to.
            each = [0 if self.width() < 360 else 26, *(92 for _ in self.model.columns[2:])]
            self.table.set_widths(max(152, self.table.viewport().width() - sum(each)), 26, *each[1:])
            self.table.setColumnHidden(1, not each[0])
            return
        turning, short = bool(np.any(cycle.eigenvalues.imag)), self.width() < 360
        self.table.set_widths(*(0 for _ in _COLUMNS))
        self.table.setColumnHidden(1, not turning)
        self.table.setColumnHidden(3, cycle.period == 1)
        self.table.setColumnHidden(4, short and (turning or cycle.period > 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_columns()
        self._share_room()


def _selected_cycles(study: Study, object_ids: Sequence[str]) -> tuple[Cycle, ...]:
    """The cycles that the selected objects are or belong to, each once, the last selected at the end."""
    found: dict[bytes, Cycle] = {}
    for object_id in object_ids:
        for cycle in cycles_of(study, object_id):
            found.pop(cycle.key, None)
            found[cycle.key] = cycle
    return tuple(found.values())


#: Classes of cycles, and what their multipliers are like.
_STABILITIES = {
    "sink": mark("Sink"),
    "saddle": mark("Saddle"),
    "source": mark("Source"),
    "neutral": mark("Neutral"),
}
_KINDS = {"focus": mark("focus"), "flip": mark("flip"), "node": mark("node")}


def class_sentence(cycle: Cycle) -> str:
    """Class of a cycle in words: "Saddle, node · 1 unstable, 1 stable direction"."""
    counts = [
        tr("{n} {stability}").format(n=n, stability=tr(word))
        for n, word in (
            (cycle.n_unstable, mark("unstable")),
            (cycle.n_stable, mark("stable")),
            (cycle.dimension - cycle.n_stable - cycle.n_unstable, mark("neutral")),
        )
        if n
    ]
    last = int(counts[-1].split()[0])
    period = tr("Period {period} · ").format(period=cycle.period) if cycle.period > 1 else ""
    kind = f"{tr(_STABILITIES[cycle.stability])}, {tr(_KINDS[cycle.kind])}"
    if "border" in cycle.flags:
        kind = tr("Stability undecided, seen from one side of a border: {kind}").format(
            kind=tr(_KINDS[cycle.kind])
        )
    listed = ", ".join(counts)
    return (
        period + kind + " · " + trn("{listed} direction", "{listed} directions", last).format(listed=listed)
    )


def remarks(cycle: Cycle) -> str:
    """Distance to the nearest border, and degenerate features in words."""
    border = tr("Nearest region border at {number}").format(number=fmt.number(cycle.border_distance))
    if np.isinf(cycle.border_distance):
        border = tr("There are no region borders")
    lines = [border, *(tr(_FLAGS.get(flag, flag)) for flag in cycle.flags)]
    if cycle.trusted_digits is not None and cycle.trusted_digits < 8:
        lines.append(
            tr("Badly conditioned: its points are exact to {trusted_digits} digits or more.").format(
                trusted_digits=cycle.trusted_digits
            )
        )
    return "\n".join(lines)


def spectrum_rows(cycle: Cycle) -> list[Row]:
    """Rows of the table of a cycle."""
    return value_rows(cycle.eigenvalues, cycle.multipliers)


def value_rows(values: Complexes, per_step: Floats) -> list[Row]:
    """Rows for eigenvalues and their growth in one step, with decimal points aligned."""
    sizes = np.abs(values)
    parts = (values.real, values.imag, sizes, per_step)
    texts = [fmt.column(list(part), 5 if np.max(np.abs(part), initial=0) >= 1 else 4) for part in parts]
    rows = []
    for i in range(len(values)):
        role = _role(float(sizes[i]))
        numbers = [Cell(t[i], fmt.full(p[i]), float(p[i])) for t, p in zip(texts, parts)]
        word = {"text": "neutral"}.get(role, role)
        tip = f"{fmt.full(sizes[i])}, {tr(word)}"
        numbers[2] = Cell(texts[2][i], fmt.full(sizes[i]), float(sizes[i]), role, tip)
        rows.append((*numbers, Cell(tr(word), role=role, tip=_meaning(complex(values[i]), tr(word)))))
    return rows


def _role(size: float) -> str:
    if abs(size - 1) <= NEUTRAL_TOLERANCE:
        return "text"
    return "stable" if size < 1 else "unstable"


def _meaning(value: complex, word: str) -> str:
    if value.imag:
        turn = fmt.number(abs(np.degrees(np.angle(value))), 4)
        return tr("{word}: deviations turn by {turn}° in one turn of the cycle").format(word=word, turn=turn)
    return (
        tr("{word}: deviations change sides each time (flip)").format(word=word) if value.real < 0 else word
    )

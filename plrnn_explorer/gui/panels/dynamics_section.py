"""Long-run dynamics in the model panel: exponents with errors, dimension, regions and entropies."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from plrnn_explorer.dynamics.lyapunov import LyapunovSpectrum
from plrnn_explorer.dynamics.statistics import OrbitStatistics
from plrnn_explorer.dynamics.symbols import Symbols
from plrnn_explorer.export.statistics import MEANING, code_text, statistics_name, with_error
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.panels.panel import GAP, MARGIN, wrapped
from plrnn_explorer.gui.panels.table import ROW_HEIGHT, Cell, Column, Row, Table, TableModel
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.phrases import told
from plrnn_explorer.study.names import inner
from plrnn_explorer.study.statistics import measured
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import mark, tr

_FACTS = {
    mark("Exponents"): mark(
        "Lyapunov exponents: logarithm of the growth of small distances per step, ± standard error"
    ),
    mark("Dimension"): mark("Kaplan–Yorke dimension, from the exponents"),
    mark("Regions"): mark("Linear regions the orbits visited, and the steps between different pairs of them"),
    mark("Entropy"): mark(
        "Uncertainty of the next region given the ones before it: an upper estimate, nats per step"
    ),
    mark("Words"): mark(
        "Topological entropy of all sequences built of the words observed: an upper bound for these"
    ),
    mark("From"): mark(
        "Steps averaged over after the transient; errors come from batches long enough to be independent"
    ),
}
_COLUMNS = (
    Column("Region", "Number of the region: 1 is visited most often", numeric=False),
    Column("Share", "Share of the points in the region"),
    Column("Units", "Active units in the region"),
    Column("Next", "The regions that follow, with the share of the steps that go there", numeric=False),
)
#: Regions listed, rows seen at once, exponents and followers named.
_MOST, _ROWS, _EXPONENTS, _NEXT = 50, 6, 4, 2


class DynamicsSection(QWidget):
    """What long orbits do; a list of names chooses among several attractors and orbits."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.theme = session, theme
        self._study: Study | None = None
        self._found: dict[str, OrbitStatistics] = {}
        self.text = wrapped(QLabel())
        self.chooser = QComboBox()
        self.chooser.setAccessibleName(tr("Attractor or orbit"))
        self.chooser.activated.connect(lambda _index: self._show_chosen())
        self.facts = {name: wrapped(QLabel()) for name in _FACTS}
        self.note = wrapped(style_label(QLabel(), "dim"))
        self.model = TableModel(_COLUMNS, theme, self)
        self.table = Table(self.model, tr("Regions visited most often"))
        self.table.set_widths(52, 56, 58, 0)
        self.button = QPushButton(tr("Measure"))
        self.button.clicked.connect(self.measure)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(style_label(QLabel(tr("Long-run dynamics")), "heading"))
        layout.addWidget(self.text)
        layout.addWidget(self.chooser)
        self.body = QWidget()
        grid = QGridLayout(self.body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(MARGIN)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (name, tip) in enumerate(_FACTS.items()):
            label = style_label(QLabel(tr(name)), "dim")
            label.setToolTip(tr(tip))
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self.facts[name], row, 1)
        grid.addWidget(self.note, len(_FACTS), 0, 1, 2)
        grid.addWidget(self.table, len(_FACTS) + 1, 0, 1, 2)
        layout.addWidget(self.body)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_study(self, study: Study) -> None:
        """Show what was measured in a study; the choice stays where it can."""
        chosen = self.chooser.currentData()
        self._study, self._found = study, measured(study)
        self.chooser.clear()
        for key in self._found:
            self.chooser.addItem(statistics_name(study, key), key)
        self.chooser.setCurrentIndex(max(0, self.chooser.findData(chosen)))
        self._show_chosen()
        self.refresh_selection(self.session.selection)

    def refresh_selection(self, object_id: str) -> None:
        """Show the selected attractor or orbit; the button offers what is missing."""
        place = self.chooser.findData(object_id)
        if place >= 0 and place != self.chooser.currentIndex():
            self.chooser.setCurrentIndex(place)
            self._show_chosen()
        orbit = self._orbit()
        name = inner(statistics_name(self._study, orbit)) if self._study and orbit else ""
        self.button.setText(tr("Measure {name}").format(name=name) if name else tr("Measure attractors"))
        self.button.setVisible(place < 0 and (bool(name) or not self._found))

    def _orbit(self) -> str:
        """Id of the selected orbit, "" for none."""
        selected = self.session.selection
        return selected if selected.startswith("orbit:") else ""

    def measure(self) -> None:
        """Measure the selected orbit, or all attractors."""
        orbit = self._orbit()
        if orbit:
            self.session.measure_orbit(orbit)
        else:
            self.session.analyse(("statistics",), tr("Measure attractors"))

    def follow_jobs(self) -> None:
        """Grey out the button while a job is at work."""
        self.button.setEnabled(not self.session.worker.busy)

    def _show_chosen(self) -> None:
        found = self._found.get(self.chooser.currentData() or "")
        there = found is not None and found.spectrum.orbits > 0
        self.chooser.setVisible(len(self._found) > 1)
        self.body.setVisible(there)
        self.text.setText(self._sentence(found))
        if found is None or not there:
            return
        values = {**_exponent_facts(found.spectrum), **_symbol_facts(found.symbols)}
        for name, (text, tip) in values.items():
            self.facts[name].setText(text)
            self.facts[name].setToolTip(tip)
        note = "\n".join(n for n in (found.spectrum.note, found.symbols.note) if n)
        self.note.setText(told(note))
        self.note.setVisible(bool(note))
        shown = min(_MOST, found.symbols.n_regions)
        self.model.set_rows([f"{id(found)}:{i}" for i in range(shown)], lambda i: _row(found.symbols, i))
        rows = min(_ROWS, shown)
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + rows * ROW_HEIGHT + 4)

    def _sentence(self, found: OrbitStatistics | None) -> str:
        if found is None:
            attractors = self._study.basins.attractors if self._study and self._study.basins else ()
            if self._study is not None and self._study.statistics is not None and attractors:
                return tr("Every attractor found is a cycle: its multipliers say what long orbits do.")
            return tr("Lyapunov exponents and the regions visited by the attractors will be shown here.")
        name = statistics_name(self._study, self.chooser.currentData()) if self._study else ""
        if not found.spectrum.orbits:
            return tr("{name} escapes to infinity: it has no exponents.").format(name=name)
        return tr("{name}: the largest exponent is {value}.").format(
            name=name, value=tr(MEANING[found.spectrum.sign])
        )


def _exponent_facts(found: LyapunovSpectrum) -> dict[str, tuple[str, str]]:
    """Text and full digits of the facts that come from the exponents."""
    pairs = list(zip(found.exponents.tolist(), found.standard_error.tolist()))
    lines = [with_error(value, error) for value, error in pairs[:_EXPONENTS]]
    if len(pairs) > _EXPONENTS:
        lines.append(tr("and {value} smaller ones").format(value=len(pairs) - _EXPONENTS))
    full = "\n".join(f"{fmt.full(value)} ± {fmt.full(error)}" for value, error in pairs)
    steps = tr("{count} steps × {plural}").format(
        count=fmt.count(found.steps), plural=fmt.plural(found.orbits, "orbit")
    )
    return {
        "Exponents": ("\n".join(lines), full),
        "Dimension": (
            with_error(found.kaplan_yorke, found.kaplan_yorke_error),
            f"{fmt.full(found.kaplan_yorke)} ± {fmt.full(found.kaplan_yorke_error)}",
        ),
        "From": (f"{steps}, {fmt.plural(found.batches, 'batch', 'batches')}", ""),
    }


def _symbol_facts(found: Symbols) -> dict[str, tuple[str, str]]:
    """Text and full digits of the facts that come from the regions."""
    regions = tr("{count} visited, {plural}").format(
        count=fmt.count(found.n_regions), plural=fmt.plural(len(found.transitions), "transition")
    )
    nothing = tr("not estimated")
    rate = with_error(found.entropy_rate, found.entropy_rate_error)
    finite, bounded = found.entropy_length > 0, found.topological_entropy_bound >= 0
    bound = found.topological_entropy_bound
    return {
        "Regions": (regions, ""),
        "Entropy": (
            tr("≤ {rate} (words of {entropy_length})").format(rate=rate, entropy_length=found.entropy_length)
            if finite
            else nothing,
            f"{fmt.full(found.entropy_rate)} ± {fmt.full(found.entropy_rate_error)}" if finite else "",
        ),
        "Words": (f"≤ {fmt.number(bound)}" if bounded else nothing, fmt.full(bound) if bounded else ""),
    }


def _row(found: Symbols, i: int) -> Row:
    share = float(found.counts[i] / found.counts.sum())
    leaving = np.flatnonzero(found.sources == i)[: 4 * _NEXT]
    targets = [(int(found.targets[k]) + 1, float(found.frequencies[k])) for k in leaving]
    following = [f"{target} ({fmt.percent(part, 0)})" for target, part in targets]
    return (
        Cell(str(i + 1), tip=tr("Code {value}").format(value=code_text(found.codes[i])[:400]), sort=i),
        Cell(fmt.percent(share), fmt.full(share), share),
        Cell(str(int(found.codes[i].sum())), sort=int(found.codes[i].sum())),
        Cell(", ".join(following[:_NEXT]), tip=", ".join(following)),
    )

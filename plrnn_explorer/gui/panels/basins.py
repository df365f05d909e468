"""The basins panel: which share of the window leads to which attractor, and how much of that is proved."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from plrnn_explorer.dynamics.basin_map import ESCAPED, PENDING, UNDECIDED, BasinMap
from plrnn_explorer.dynamics.basin_measures import basin_entropy, uncertainty_exponent
from plrnn_explorer.export.attractors import attractor_tip, measure_sentences
from plrnn_explorer.export.look import attractor_colours
from plrnn_explorer.export.slices import slice_words
from plrnn_explorer.export.statistics import with_error
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.panels.basin_bars import Bar, BarModel, BarView
from plrnn_explorer.gui.panels.panel import GAP, MARGIN, Panel, changed, column_layout, wrapped
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.study.names import Names
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import mark, tr


class BasinsPanel(Panel):
    """Bars of the basins' shares; a click selects the attractor."""

    panel_title = mark("Basins")

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.model = BarModel(self)
        self.view = BarView(self.model, theme)
        self.caption = wrapped(style_label(QLabel(), "dim"))
        self.proof = wrapped(style_label(QLabel(), "dim"))
        self.detail = wrapped(style_label(QLabel(), "dim"))
        self.button = QPushButton(tr("Recompute"))
        self.button.setToolTip(tr("Compute the basins of the window in view"))
        self.button.clicked.connect(lambda: self.session.analyse(("basins",), tr("Map basins")))
        self.view.selectionModel().selectionChanged.connect(self._row_chosen)
        self._syncing = False
        self._lay_out()

    def _lay_out(self) -> None:
        layout = column_layout(self.body, 0)
        layout.setSpacing(4)
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.addWidget(self.caption, 1)
        row.addWidget(self.button)
        layout.addLayout(row)
        layout.addWidget(self.view, 1)
        words = QVBoxLayout()
        words.setContentsMargins(MARGIN, 4, MARGIN, GAP)
        words.setSpacing(2)
        words.addWidget(self.proof)
        words.addWidget(self.detail)
        layout.addLayout(words)
        layout.setContentsMargins(0, GAP, 0, 0)

    def refresh(self, old: Study | None, new: Study | None) -> None:
        basins = new.basins if new else None
        self.show_body(basins is not None)
        if new is None or basins is None:
            self._offer(new)
        elif changed(old, new, "basins", "appearance", "cycles", "notes"):
            self._syncing = True
            self.model.set_bars(bars_of(new, basins))
            self._syncing = False
            self.view.fit(self.model.bars)
            self._describe(new, basins)

    def _offer(self, study: Study | None) -> None:
        text = tr("How much of the window leads to each attractor will be shown here.")
        if study is None:
            self.empty.offer(text)
        else:
            self.empty.offer(text, tr("Map basins"), ("basins",))

    def _describe(self, study: Study, basins: BasinMap) -> None:
        refining = is_refining(basins)
        sliced = basins.plane.origin.size > 2
        whole = tr("Share of this slice") if sliced else tr("Share of the window")
        self.caption.setText(tr("Share of the computed cells") if refining else whole)
        where = (
            tr("The basins are shown on a {slice_words}.").format(
                slice_words=slice_words(study, basins.plane, 8)
            )
            if sliced
            else ""
        )
        self.caption.setToolTip(where)
        self.view.setToolTip(where)
        self.proof.setText(proof_sentence(basins))
        self.proof.setToolTip(
            tr(
                "A cell is proved when its centre enters a trapping ellipsoid of the attractor:"
                " from there on convergence is certain."
            )
        )
        size = tr("{count} × {count2} cells").format(
            count=fmt.count(basins.x[2]), count2=fmt.count(basins.y[2])
        )
        if refining:
            size += tr(", refining: now squares of {block} × {block}").format(block=basins.block)
        lines = [size, *measure_lines(basins), study.notes.get("basins", "")]
        self.detail.setText("\n".join(line for line in lines if line))
        self.detail.setToolTip("\n".join(measure_sentences(basins)))

    def refresh_selection(self, object_id: str) -> None:
        ids = [bar.object_id for bar in self.model.bars]
        index = self.model.index(ids.index(object_id)) if object_id and object_id in ids else QModelIndex()
        self._syncing = True
        if index.isValid():
            choice = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.view.selectionModel().setCurrentIndex(index, choice)
        else:
            self.view.selectionModel().clear()
        self._syncing = False

    def refresh_theme(self) -> None:
        self.view.viewport().update()

    def _row_chosen(self) -> None:
        chosen = self.view.selectionModel().selectedIndexes()
        object_id = self.model.bars[chosen[0].row()].object_id if chosen else ""
        if object_id and not self._syncing:
            self.session.select(object_id)

    def _job_changed(self, state: object) -> None:
        super()._job_changed(state)
        self.button.setEnabled(not self.session.worker.busy)


def is_refining(basins: BasinMap) -> bool:
    """Whether cells are still to be computed."""
    return basins.block > 1 or bool((basins.labels == PENDING).any())


def measure_lines(basins: BasinMap) -> list[str]:
    """How much was computed, and how mixed the basins are, as short lines."""
    if is_refining(basins):
        return []
    lines = []
    if basins.computed_share < 1:
        lines.append(f"{fmt.percent(1 - basins.computed_share)} {basins.filled_from}")
    entropy, exponent = basin_entropy(basins), uncertainty_exponent(basins)
    if np.isfinite(entropy.boundary):
        borders = f"{fmt.number(entropy.boundary, 3)}{' (fractal)' if entropy.is_fractal else ''}"
        lines.append(
            tr("Basin entropy {number}, on borders {borders}").format(
                number=fmt.number(entropy.entropy, 3), borders=borders
            )
        )
    if np.isfinite(exponent.exponent):
        lines.append(
            tr("Uncertainty exponent {with_error}").format(
                with_error=with_error(exponent.exponent, exponent.error)
            )
        )
    return lines


def bars_of(study: Study, basins: BasinMap) -> list[Bar]:
    """Bars of all attractors, largest first, then undecided and escaped."""
    names, colours = Names(study), attractor_colours(study)
    shares = basins.fractions
    bars = [
        Bar(i, names.attractor_id(i), names.attractor(i), colours[i], shares[i], attractor_tip(study, i))
        for i in range(len(basins.attractors))
    ]
    bars.sort(key=lambda bar: -bar.share)
    rest = ((UNDECIDED, tr("Undecided")), (ESCAPED, tr("Escaped")))
    return bars + [Bar(label, "", name, "", shares[label]) for label, name in rest]


def proof_sentence(basins: BasinMap) -> str:
    """How much is proved; rounded down, so that 100 % means every cell."""
    if basins.attractors and not any(attractor.has_traps for attractor in basins.attractors):
        return tr("Recognised from settled orbits, not proved")
    share = fmt.percent_floor(basins.certified_share)
    if is_refining(basins) or basins.computed_share < 1:
        return tr("{share} of the computed cells proved").format(share=share)
    return tr("{share} of the {value} proved").format(
        share=share, value="slice" if basins.plane.origin.size > 2 else "window"
    )

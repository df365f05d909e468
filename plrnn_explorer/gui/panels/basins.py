"""The basins panel: which share of the window leads to which attractor, and how much of that is proved."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from plrnn_explorer.dynamics.basin_map import ESCAPED, PENDING, UNDECIDED, BasinMap
from plrnn_explorer.dynamics.basin_measures import basin_entropy, uncertainty_exponent
from plrnn_explorer.dynamics.basin_shares import basin_shares
from plrnn_explorer.export.attractors import attractor_tip, measure_sentences
from plrnn_explorer.export.look import attractor_colours
from plrnn_explorer.export.slices import slice_words
from plrnn_explorer.export.statistics import with_error
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.panels.basin_bars import ROW_HEIGHT, Bar, BarModel, BarView, share_words
from plrnn_explorer.gui.panels.panel import GAP, MARGIN, Panel, changed, column_layout, wrapped
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.phrases import told
from plrnn_explorer.study.names import ESCAPED_ID, UNDECIDED_ID, Names, attractor_name
from plrnn_explorer.study.related import related
from plrnn_explorer.study.study import Appearance, Study
from plrnn_explorer.translation import mark, tr

#: Rows that are seen whole before the words below them are.
_ROWS_FIRST = 4
#: Least height of the words, in pixels: a line of them.
_LINE_PX = 24


class Foot(QScrollArea):
    """Words below a list, in all their height where there is room for it; else they scroll."""

    def __init__(self, *labels: QLabel) -> None:
        super().__init__()
        holder = self._holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(MARGIN, 4, MARGIN, 4)
        column.setSpacing(2)
        for label in labels:
            column.addWidget(label)
        self.setWidget(holder)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setMinimumHeight(_LINE_PX)
        self.setAccessibleName(tr("How far the basins are proved"))
        holder.installEventFilter(self)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._holder.heightForWidth(self.width()) + 2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.updateGeometry()
        return super().eventFilter(watched, event)


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
        self.view.eye_clicked.connect(self._toggle_eye)
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
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        layout.addWidget(self.view, 1)
        layout.addWidget(Foot(self.proof, self.detail))
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
            self.view.setMinimumHeight(min(_ROWS_FIRST, len(self.model.bars)) * ROW_HEIGHT + 4)
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
        self.proof.setText("" if basins.is_preview else proof_sentence(basins))
        self.proof.setToolTip(
            tr(
                "A cell is proved when its centre enters a trapping ellipsoid of the attractor:"
                " from there on convergence is certain."
            )
        )
        size = tr("{count} × {count2} cells").format(
            count=fmt.count(basins.x[2]), count2=fmt.count(basins.y[2])
        )
        if basins.is_preview:
            size = tr("A coarse preview; the basins are computed when the plane rests")
        elif refining:
            size += tr(", refining: now squares of {block} × {block}").format(block=basins.block)
        errors = error_line(self.model.bars, refining)
        volumes = volume_line(study) if sliced else ""
        lines = [size, errors, volumes, *measure_lines(basins), told(study.notes.get("basins", ""))]
        self.detail.setText("\n".join(line for line in lines if line))
        self.detail.setToolTip("\n".join(measure_sentences(basins)))

    def refresh_selection(self, object_id: str) -> None:
        study, selected = self.study, self.session.selected
        chosen = {*selected, *(related(study, selected) if study and selected else ())}
        rows = [self.model.index(i) for i, bar in enumerate(self.model.bars) if bar.object_id in chosen]
        flag, selection = QItemSelectionModel.SelectionFlag, self.view.selectionModel()
        self._syncing = True
        selection.clear()
        for index in rows:
            selection.select(index, flag.Select)
        if rows:
            last = next((i for i in rows if self.model.bars[i.row()].object_id == object_id), rows[0])
            selection.setCurrentIndex(last, flag.NoUpdate)
        self._syncing = False

    def _toggle_eye(self, index: QModelIndex) -> None:
        """Hide an attractor with its basin, or show them again."""
        bar = self.model.bars[index.row()]
        if bar.has_eye:
            text = tr("Hide basin") if bar.visible else tr("Show basin")
            self.session.set_appearance([bar.object_id], text, visible=not bar.visible)

    def refresh_theme(self) -> None:
        self.view.viewport().update()

    def _row_chosen(self) -> None:
        chosen = [self.model.bars[i.row()].object_id for i in self.view.selectionModel().selectedIndexes()]
        if any(chosen) and not self._syncing:
            current = self.model.bars[self.view.currentIndex().row()].object_id
            last = [current] if current in chosen else []
            self.session.select_all([i for i in chosen if i not in last] + last)

    def _job_changed(self, state: object) -> None:
        super()._job_changed(state)
        self.button.setEnabled(not self.session.worker.busy)


def is_refining(basins: BasinMap) -> bool:
    """Whether cells are still to be computed."""
    return basins.is_preview or basins.block > 1 or bool((basins.labels == PENDING).any())


def measure_lines(basins: BasinMap) -> list[str]:
    """How much was computed, and how mixed the basins are, as short lines."""
    if is_refining(basins):
        return []
    lines = []
    if basins.computed_share < 1:
        lines.append(f"{fmt.percent(1 - basins.computed_share)} {tr(basins.filled_from)}")
    entropy, exponent = basin_entropy(basins), uncertainty_exponent(basins)
    if np.isfinite(entropy.boundary):
        borders = f"{fmt.number(entropy.boundary, 3)}{tr(' (fractal)') if entropy.is_fractal else ''}"
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
    shares = basin_shares(basins)
    bars = []
    for i in range(len(basins.attractors)):
        object_id, share = names.attractor_id(i), shares[i]
        visible = study.appearance.get(object_id, Appearance()).visible
        tip, colour, name = attractor_tip(study, i), colours[i], names.attractor(i)
        bars.append(Bar(i, object_id, name, colour, share.value, tip, share.error, share.exact, visible))
    bars.sort(key=lambda bar: -bar.share)
    escaped = tr("Escaped") if basins.escape_proved else tr("Escaped (not proved)")
    rest = ((UNDECIDED, tr("Undecided"), UNDECIDED_ID), (ESCAPED, escaped, ESCAPED_ID))
    found = [(label, name, object_id, shares[label]) for label, name, object_id in rest]
    return bars + [Bar(n, i, name, "", s.value, "", s.error, s.exact) for n, name, i, s in found]


def error_line(bars: list[Bar], refining: bool) -> str:
    """What the errors of the shares are."""
    if refining or not bars:
        return ""
    if all(bar.exact for bar in bars):
        return tr("Shares are areas of exact polygons: exact to rounding")
    return tr("± half a cell along the border of each basin") if any(bar.error for bar in bars) else ""


def volume_line(study: Study) -> str:
    """Shares of random states of the box in all dimensions, with their standard errors."""
    found = study.attractors.volumes if study.attractors else None
    if found is None or study.attractors is None:
        return ""
    parts = [
        (float(p), f"{attractor_name(study, i)} {share_words(float(p), float(e))}")
        for i, (p, e) in enumerate(zip(found.fractions, found.standard_errors))
        if i < len(study.attractors.attractors) and found.counts[i]
    ]
    shown = ", ".join(text for _, text in sorted(parts, reverse=True)[:3])
    return tr("Of {n} random states of the whole box: {shares}").format(n=fmt.count(found.n), shares=shown)


def proof_sentence(basins: BasinMap) -> str:
    """How much is proved; rounded down, so that 100 % means every cell."""
    if basins.attractors and not any(attractor.has_traps for attractor in basins.attractors):
        return tr("Recognised from settled orbits, not proved")
    share = fmt.percent_floor(basins.certified_share)
    if is_refining(basins) or basins.computed_share < 1:
        return tr("{share} of the computed cells proved").format(share=share)
    sliced = basins.plane.origin.size > 2
    words = tr("{share} of the slice proved") if sliced else tr("{share} of the window proved")
    return words.format(share=share)

"""The connections panel: homoclinic and heteroclinic points, and what they mean."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSplitter, QWidget

from plrnn_explorer.dynamics.certificate_account import certificate_account
from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.panels.certificate_view import CertificateView
from plrnn_explorer.gui.panels.panel import MARGIN, Panel, changed, column_layout, scrolled, wrapped
from plrnn_explorer.gui.panels.table import KEY_ROLE, Cell, Column, Row, Table, TableModel
from plrnn_explorer.gui.panels.walk import walk_of
from plrnn_explorer.gui.panels.walk_view import WalkView
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.phrases import told
from plrnn_explorer.study.names import Names, inner
from plrnn_explorer.study.related import cycles_of
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import mark, tr, within

_COLUMNS = (
    Column("#", "Number of the point"),
    Column(
        "Orbit of", "The cycle the orbit leaves, and the one it approaches if that is another", numeric=False
    ),
    Column("Steps", "Steps from the local unstable to the local stable manifold"),
    Column("Angle °", "Angle between the manifolds: far from 0 the crossing is clearly transverse"),
    Column("Border", "Smallest distance of the orbit from a region border"),
    Column("Proof", "Certified: proved by ball arithmetic. Otherwise a numerical finding", numeric=False),
)
#: Below this angle, in radians, a crossing is not called transverse without a proof.
_TANGENT = 1e-6
#: Below this height the words above the table give way to what is said of a selected point.
_ROOM_FOR_WORDS = 520


class ConnectionsPanel(Panel):
    """Table of the points; selecting one shows its orbit everywhere, to walk along, and its certificate.

    Signals
    -------
    state_changed(object)
        State (M,) that is looked at on the walk along the selected orbit; None without one.
    """

    state_changed = Signal(object)

    panel_title = mark("Homoclinic")  # a tab is narrow; the heading has room for more

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.setWindowTitle(tr("Homoclinic points"))
        self.setAccessibleName(tr("Homoclinic points"))
        self.sentence = wrapped(QLabel())
        self.note = wrapped(style_label(QLabel(), "dim"))
        self.model = TableModel(_COLUMNS, theme, self)
        self.table = Table(self.model, tr("Homoclinic and heteroclinic points"))
        self.table.make_sortable()
        self.table.selectionModel().selectionChanged.connect(self._row_chosen)
        self._syncing = False
        layout = column_layout(self.body, 0)
        for label in (self.sentence, self.note):
            label.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self.walk = WalkView(theme)
        self.walk.state_changed.connect(self.state_changed)
        self.certificate = CertificateView()
        self.details = scrolled(self.walk, self.certificate)
        self.details.setAccessibleName(tr("Orbit and certificate of the selected point"))
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setHandleWidth(1)  # a hairline; Qt lets it be taken some pixels beside it
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.details)
        self.splitter.setSizes([120, 240])
        layout.addWidget(self.sentence)
        layout.addWidget(self.note)
        layout.addWidget(self.splitter, 1)

    def refresh(self, old: Study | None, new: Study | None) -> None:
        found = new.connections if new else None
        self.show_body(bool(found) and any(len(c) for c in found or ()))
        if new is None or not found or not any(len(c) for c in found):
            self._offer(new)
        if new is not None and changed(old, new, "connections", "appearance", "cycles", "notes"):
            self._fill(new)

    def _offer(self, study: Study | None) -> None:
        text = tr(
            "Points where an unstable manifold meets a stable one will be listed here: a sign of chaos."
        )
        if study is None or study.connections is None:
            action = tr("Find homoclinic points") if study else ""
            self.empty.offer(text, action, ("connections",))
            return
        notes = [study.notes.get("connections", ""), *(c.note for c in study.connections)]
        limit = " ".join(note for note in notes if note)
        nothing = tr("No homoclinic points were found on the manifolds grown so far.")
        self.empty.offer(told(limit) or nothing, tr("Search again"), ("connections",))

    def _fill(self, study: Study) -> None:
        connections = study.connections or ()
        names = Names(study)
        keys = [f"connection:{i}/{j}" for i, found in enumerate(connections) for j in range(len(found))]
        places = [(i, j) for i, found in enumerate(connections) for j in range(len(found))]
        texts = _texts(connections)
        self._choose_columns()
        self._syncing = True
        self.model.set_rows(keys, lambda row: _row(names, connections, places[row], row, texts))
        self._named = study  # kept: names know it weakly, and rows are asked for until others come
        self._syncing = False
        self.sentence.setText(meaning(study, names))
        notes = [study.notes.get("connections", ""), *(found.note for found in connections)]
        note = "\n".join(dict.fromkeys(n for n in notes if n))
        self.note.setText(told(note))
        self._show_point(self.session.selection)

    def _show_point(self, object_id: str) -> None:
        """Show the orbit of the selected point, and its proof if one was tried."""
        _, _, point = object_id.partition("/")
        found = self.study.find(object_id) if self.study and point.isdigit() else None
        row = self.model.row_of(object_id)
        self.details.setVisible(row >= 0)
        self._share_room()
        if self.study is None or not isinstance(found, HomoclinicPoints) or row < 0:
            self.walk.show_walk(None, None)
            self.certificate.show_proof("", None, ())
            return
        j = int(point)
        self.walk.show_walk(walk_of(self.study.model, found, j), (id(found), j))
        proof, names = found.certificate(j), Names(self.study)
        account = certificate_account(proof, *_between(names, found)) if proof is not None else []
        self.certificate.show_proof(tr("point {number}").format(number=row + 1), proof, account)

    def refresh_selection(self, object_id: str) -> None:
        self._show_point(object_id)
        model = self.table.model()
        rows = [row for i in self._points_of(self.session.selected) if (row := self.table.row_of(i)) >= 0]
        self._syncing = True
        flag = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().clear()
        chosen = QItemSelection()
        for row in rows:
            chosen.select(model.index(row, 0), model.index(row, 0))
        self.table.selectionModel().select(chosen, flag.Select | flag.Rows)
        last = self.table.row_of(object_id)
        if last < 0 and rows:
            last = rows[0]
        if last >= 0:
            self.table.selectionModel().setCurrentIndex(model.index(last, 0), flag.NoUpdate)
            self.table.scrollTo(model.index(last, 0))
        self._syncing = False

    def _points_of(self, object_ids: Sequence[str]) -> list[str]:
        """Selected points, those of selected sets, and those that belong to selected cycles."""
        study, points = self.study, []
        for i, found in enumerate(study.connections or ()) if study else ():
            whole = f"connection:{i}" in object_ids or _is_of(study, found, object_ids)
            points += [k for j in range(len(found)) if (k := f"connection:{i}/{j}") in object_ids or whole]
        return points

    def refresh_theme(self) -> None:
        self.table.viewport().update()
        self.walk.refresh_theme()

    def _row_chosen(self) -> None:
        if self._syncing:
            return
        rows = self.table.selectionModel().selectedRows()
        current = self.table.currentIndex()
        if rows:
            ids = [index.data(KEY_ROLE) for index in rows]
            last = current.data(KEY_ROLE)
            self.session.select_all([i for i in ids if i != last] + [last] * (last in ids))

    def _share_room(self) -> None:
        """Where the panel is low, the words give way to what is said of the selected point."""
        low = self.height() < _ROOM_FOR_WORDS and not self.details.isHidden()
        self.sentence.setVisible(not low)
        self.note.setVisible(not low and bool(self.note.text()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_columns()
        self._share_room()

    def _choose_columns(self) -> None:
        """Leave out what does not fit: the cycle where all points have the same, then the border."""
        connections = [c for c in (self.study.connections if self.study else None) or () if len(c)]
        several = len(connections) > 1 or any(c.kind == "heteroclinic" for c in connections)
        self.table.setColumnHidden(1, not several or self.width() < 330)
        self.table.setColumnHidden(4, self.width() < (440 if several else 330))
        narrow = self.width() < 280
        number, steps, angle = (30, 54, 58) if narrow else (40, 58, 64)
        proof = 100 if several and self.width() >= 330 else 0
        self.table.set_widths(number, 0, steps, angle, 72, proof)


def _texts(connections: Sequence[HomoclinicPoints]) -> list[list[str]]:
    """Angles and border distances of all rows, aligned on the decimal point."""
    angles = [float(np.degrees(a)) for found in connections for a in found.angles]
    borders = [float(d) for found in connections for d in found.border_distance]
    return [fmt.column(angles, 4), fmt.column(borders, 4)]


def _row(
    names: Names,
    connections: Sequence[HomoclinicPoints],
    place: tuple[int, int],
    row: int,
    texts: list[list[str]],
) -> Row:
    found, j = connections[place[0]], place[1]
    source = names.cycle(found.source)
    if found.kind == "heteroclinic":
        source = f"{source} → {names.cycle(found.target)}"
    angle, border = float(np.degrees(found.angles[j])), float(found.border_distance[j])
    proved = bool(found.certified[j])
    point = f"{source}\n({fmt.full_vector(found.points[j][:8])})"
    return (
        Cell(str(row + 1), sort=row),
        Cell(source, tip=point),
        Cell(str(found.steps[j]), sort=int(found.steps[j])),
        Cell(texts[0][row], fmt.full(angle), angle),
        Cell(texts[1][row], fmt.full(border), border),
        Cell(
            tr("certified") if proved else tr("not certified"),
            role="good" if proved else "dim",
            tip=_why(found, j),
        ),
    )


def _why(found: HomoclinicPoints, point: int) -> str:
    proof = found.certificate(point)
    if proof is None:
        return tr("No proof was tried: see Proofs in the analysis settings.")
    return (
        tr("Proved by ball arithmetic: select the point to read the proof.")
        if proof.certified
        else proof.text
    )


def meaning(study: Study, names: Names) -> str:
    """What the points imply, with what it rests on."""
    found = [c for c in study.connections or () if len(c) and c.kind == "homoclinic"]
    proved = next((c for c in found if c.certified.any()), None)
    if proved is not None:
        return tr(
            "A transverse homoclinic point of {of} is certified: the map is chaotic near it"
            " (Smale–Birkhoff theorem)."
        ).format(of=_of(names, proved))
    crossing = next((c for c in found if float(np.max(c.angles)) > _TANGENT), None)
    if crossing is not None:
        return tr(
            "The manifolds of {of} cross transversally: this implies chaos (Smale–Birkhoff"
            " theorem). Computed in double precision, not certified."
        ).format(of=_of(names, crossing))
    if found:
        return tr("The manifolds meet, but at no clear angle: this alone does not show chaos.")
    certified = sum(int(np.sum(c.certified)) for c in study.connections or ())
    proof = (
        tr("{certified} certified.").format(certified=certified)
        if certified
        else tr("Computed in double precision, not certified.")
    )
    return tr(
        "Orbits lead from one cycle to another. Without a way back they do not imply chaos. {proof}"
    ).format(proof=proof)


def _between(names: Names, found: HomoclinicPoints) -> tuple[str, str]:
    """Names of the cycle that is left and, of a heteroclinic orbit, of the one approached."""
    target = inner(names.cycle(found.target)) if found.kind == "heteroclinic" else ""
    return inner(names.cycle(found.source)), target


def _is_of(study: Study | None, found: HomoclinicPoints, object_ids: Sequence[str]) -> bool:
    """Whether a set joins a selected cycle, or lies on a selected manifold."""
    keys = {found.source.key, found.target.key}
    cycles = (
        [cycle for i in object_ids if ":" in i and "/" not in i for cycle in cycles_of(study, i)]
        if study
        else []
    )
    return any(cycle.key in keys for cycle in cycles)


def _of(names: Names, found: HomoclinicPoints) -> str:
    name = names.cycle(found.source)
    return within(name)

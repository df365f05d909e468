"""The regions panel: the visited regions as a graph, and the affine map of the one that is selected."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSplitter,
    QToolButton,
    QWidget,
)

from plrnn_explorer.dynamics.affine_piece import affine_piece, region_polygon
from plrnn_explorer.dynamics.region_network import RegionNetwork
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.panels.panel import MARGIN, Panel, changed, column_layout, wrapped
from plrnn_explorer.gui.panels.region_card import RegionCard
from plrnn_explorer.gui.panels.region_graph import RegionGraph
from plrnn_explorer.gui.panels.region_words import (
    code_words,
    itinerary_words,
    network_words,
    source_name,
    symbol_lines,
)
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.models.map import Bools, Floats
from plrnn_explorer.study.names import inner, names_of
from plrnn_explorer.study.regions import (
    NetworkSource,
    itinerary,
    network_of,
    region_code,
    region_id,
    sources_of,
)
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import mark, tr

#: Regions drawn: those visited most.
MOST_NODES = 40
#: Where more of the points than this lie in other regions, regions are grouped at first.
_SMALL_PART = 0.5
#: From this width on the card stands beside the graph.
_WIDE = 560


class RegionsPanel(Panel):
    """A click on a region selects it: its polygon in the plane and its affine map are shown."""

    panel_title = mark("Regions")

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self._sources: list[NetworkSource] = []
        self._whole: RegionNetwork | None = None
        self._made_from: tuple[object, ...] = ()
        self._wanted = ""  # what the user chose or selected last
        self.chooser = QComboBox()
        self.chooser.setAccessibleName(tr("Attractor or orbit"))
        self.chooser.setToolTip(tr("Whose regions are shown"))
        self.chooser.setMinimumContentsLength(8)
        self.chooser.activated.connect(lambda _index: self._chosen())
        self.form = QComboBox()
        self.form.setAccessibleName(tr("Layout of the graph"))
        for words, form in ((tr("Network"), "network"), (tr("Circle"), "circle")):
            self.form.addItem(words, form)
        self.group = QToolButton()
        self.group.setText(tr("Group"))
        self.group.setCheckable(True)
        self.group.setToolTip(tr("Put regions together that agree in those units that split the points best"))
        self.group.toggled.connect(lambda _on: self._show_network())
        self._grouped: tuple[RegionNetwork, RegionNetwork] | None = None  # a network and its groups
        self._may_group = False
        self.graph = RegionGraph(theme)
        self.graph.code_words = code_words
        self.graph.chosen.connect(self._region_chosen)
        self.graph.cleared.connect(lambda: self.session.select(""))
        self.form.activated.connect(lambda _index: self.graph.set_form(self.form.currentData()))
        self.counts = wrapped(style_label(QLabel(), "dim"))
        self.words = wrapped(style_label(QLabel(), "dim"))
        self.path = wrapped(QLabel())
        self.card = RegionCard(theme)
        self._lay_out()

    def _lay_out(self) -> None:
        # Two rows: in one the words of a panel of usual width are cut.
        top, looks = QHBoxLayout(), QHBoxLayout()
        top.setContentsMargins(MARGIN, 0, MARGIN, 0)
        top.addWidget(self.chooser, 1)
        looks.setContentsMargins(MARGIN, 0, MARGIN, 0)
        looks.addWidget(self.form)
        looks.addWidget(self.group)
        looks.addStretch()
        lower = QWidget()
        facts = column_layout(lower, 0)
        facts.setContentsMargins(0, 4, 0, 0)
        facts.setSpacing(4)
        for label in (self.path, self.counts):
            label.setContentsMargins(MARGIN, 0, MARGIN, 0)
            facts.addWidget(label)
        self.words.setContentsMargins(MARGIN, 0, MARGIN, 0)
        facts.addWidget(self.words)
        facts.addWidget(self.card)
        facts.addStretch()
        area = self.facts_area = QScrollArea()
        area.setWidget(lower)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(tr("Facts about the regions"))
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setHandleWidth(1)  # a hairline; Qt lets it be taken some pixels beside it
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.graph)
        self.splitter.addWidget(area)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setSizes([300, 200])  # shares of the height there will be, not what the words wish
        layout = column_layout(self.body, 0)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addLayout(looks)
        layout.addWidget(self.splitter, 1)

    # What is shown ------------------------------------------------------------------------------

    @property
    def source(self) -> NetworkSource | None:
        """Where the network on show comes from."""
        index = self.chooser.currentIndex()
        return self._sources[index] if 0 <= index < len(self._sources) else None

    def refresh(self, old: Study | None, new: Study | None) -> None:
        if changed(
            old, new, "model", "statistics", "orbits", "basins", "cycles", "connections", "appearance"
        ):
            self._list_sources(new)
            self._show_network()
        elif changed(old, new, "view"):
            self._show_region()

    def refresh_selection(self, object_id: str) -> None:
        if self.study is None:
            return
        known = [source.key for source in self._sources]
        is_path = bool(len(itinerary(self.study, object_id)))
        if object_id in known and known.index(object_id) != self.chooser.currentIndex():
            self._wanted = object_id
            self.chooser.setCurrentIndex(known.index(object_id))
            self._show_network()
        elif is_path and all(source.how == "exact" for source in self._sources):
            self._list_sources(self.study)  # nothing was measured: the itinerary itself is shown
            self._show_network()
        self._show_selected()

    def refresh_theme(self) -> None:
        self.graph.update()
        self.card.refresh_theme()

    def _list_sources(self, study: Study | None) -> None:
        self._sources = sources_of(study) if study else []
        selected = self.session.selection
        if study is not None and not self._sources and len(itinerary(study, selected)):
            self._sources = [NetworkSource(selected, "exact")]
        self.chooser.clear()
        for source in self._sources:
            self.chooser.addItem(source_name(study, source) if study else "", source.key)
        keys = [source.key for source in self._sources]
        wanted = selected if selected in keys else self._wanted
        self.chooser.setCurrentIndex(keys.index(wanted) if wanted in keys else 0 if keys else -1)

    def _show_network(self) -> None:
        study, source = self.study, self.source
        if study is None or source is None:
            self._whole, self._made_from = None, ()
            self.graph.show_network(None)
            self.show_body(study is not None and self._selected_code() is not None)
            self._offer(study)
        else:
            made_from = (study.model, study.statistics, source, study.orbits if source.how == "drawn" else 0)
            if not _same(made_from, self._made_from):
                self._whole, self._made_from = network_of(study, source), made_from
            whole = self._whole
            assert whole is not None
            shown = self._reduced(whole)
            self.graph.show_network(shown)
            self.counts.setText(network_words(study, source, whole, shown))
            lines = symbol_lines(study, source)
            self.words.setText("\n".join(lines))
            self.words.setVisible(bool(lines))
            self.show_body(True)
        self._show_selected()

    def _reduced(self, whole: RegionNetwork) -> RegionNetwork:
        """What is drawn of many regions: the most visited ones, or groups where these are a small part."""
        top, may = whole.top(MOST_NODES), len(whole) > MOST_NODES
        if may and not self._may_group:  # many for the first time: the better picture
            self.group.blockSignals(True)
            self.group.setChecked(top.omitted_share > _SMALL_PART)
            self.group.blockSignals(False)
        self._may_group = may
        self.group.setVisible(may)
        if not (may and self.group.isChecked()):
            return top
        if self._grouped is None or self._grouped[0] is not whole:  # asked again at every change of a name
            self._grouped = whole, whole.grouped(MOST_NODES)
        return self._grouped[1]

    def _offer(self, study: Study | None) -> None:
        text = tr("The linear regions that orbits visit will be shown here as a graph of transitions.")
        if study is None:
            self.empty.offer(text)
            return
        text += " " + tr("Start an orbit in the phase space, or measure the attractors.")
        self.empty.offer(text, tr("Measure attractors"), ("statistics",))

    def _show_selected(self) -> None:
        """Ring the selected regions and those of the selected cycle or homoclinic orbit."""
        study, network = self.study, self.graph.network
        if study is None or network is None:
            self.path.setVisible(False)
            self._show_region()
            return
        codes = [c for i in self.session.selected if (c := region_code(study, i)) is not None]
        path = itinerary(study, self.session.selection)
        ranks = frozenset(network.rank(code) for code in codes) - {-1}
        self.graph.show_selected(ranks, frozenset(network.rank(code) for code in path) - {-1})
        self.path.setVisible(bool(len(path)))
        if len(path):
            name = names_of(study).of(self.session.selection)
            self.path.setText(
                tr("{name}: {path}").format(name=name, path=itinerary_words(self._whole or network, path))
            )
        self._show_region()

    def _selected_code(self) -> Bools | None:
        return region_code(self.study, self.session.selection) if self.study is not None else None

    def _show_region(self) -> None:
        study, code = self.study, self._selected_code()
        fresh = code is not None and not self.card.isVisible()
        self.card.setVisible(code is not None)
        if study is None or code is None:
            return
        if fresh:  # once it is laid out: in a low panel it would be below what is on view
            QTimer.singleShot(0, self.card, self._bring_card)
        self.show_body(True)
        piece, rank = affine_piece(study.model, code), self._whole.rank(code) if self._whole else -1
        visits = tr("never, by the orbits shown")
        if self._whole is not None and rank >= 0:
            share = fmt.percent(float(self._whole.shares[rank]), 2)
            visits = tr("{share} of the points").format(share=share)
        name = names_of(study).of(self.session.selection)
        title = tr("{number} · {name}").format(number=rank + 1, name=name) if rank >= 0 else name
        home = self._name_of(study, piece.home) if piece.home is not None else ""
        self.card.show_piece(study.model, piece, title, visits, self._place_words(study, code), home)

    def _bring_card(self) -> None:
        """Scroll to the facts of the region that was selected."""
        if self.card.isVisible() and self.facts_area.isAncestorOf(self.card):
            self.facts_area.verticalScrollBar().setValue(self.card.pos().y())

    def _name_of(self, study: Study, code: Bools) -> str:
        rank = self._whole.rank(code) if self._whole else -1
        number = tr("region {number}").format(number=rank + 1)
        return number if rank >= 0 else inner(names_of(study).of(region_id(code)))

    def _place_words(self, study: Study, code: Bools) -> str:
        """Say so where the region cannot be seen."""
        view = study.view
        if view is None:
            return ""
        corners = region_polygon(study.model, view.plane, code, view.x, view.y)
        if not len(corners):
            return tr("The window of the phase space does not meet this region.")
        whole = len(corners) == 4 and {*corners[:, 0]} == {*view.x} and {*corners[:, 1]} == {*view.y}
        return tr("The whole window of the phase space lies in this region.") if whole else ""

    # What the user does and what runs -----------------------------------------------------------

    def _chosen(self) -> None:
        self._show_network()
        source = self.source
        self._wanted = source.key if source else ""
        if source is not None and self.study is not None and self.study.find(source.key) is not None:
            self.session.select(source.key)

    def _region_chosen(self, code: Bools, extend: bool) -> None:
        self.session.select(region_id(code), extend)

    def show_running(self, orbits: Mapping[str, Floats]) -> None:
        """Light the region an orbit is in while it runs: points (n, M) up to its head by orbit id."""
        network, study, source = self.graph.network, self.study, self.source
        if not self.isVisible() or network is None or study is None or source is None:
            return
        wanted = source.key if source.key in orbits else next(iter(list(orbits)[::-1]), "")
        points = orbits.get(wanted, np.zeros((0, study.model.dimension)))
        inside = len(points) and points.shape[1] == study.model.dimension
        self.graph.light(network.rank(study.model.region(points[-1])) if inside else -1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _WIDE and self.width() > 1.2 * self.height()
        way = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self.splitter.orientation() != way:
            self.splitter.setOrientation(way)


def _same(a: tuple[object, ...], b: tuple[object, ...]) -> bool:
    return len(a) == len(b) and all(x is y or x == y for x, y in zip(a, b))

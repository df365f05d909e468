"""The graph of visited regions: what is drawn, what the mouse and the keyboard do in it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from plrnn_explorer.dynamics.graph_layout import circle_layout, stress_layout
from plrnn_explorer.dynamics.region_network import RegionNetwork
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.panels.region_layout import Arrow, GraphPicture, picture
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.map import Bools, Floats
from plrnn_explorer.translation import tr

#: Links named when the mouse rests on a node.
_NAMED = 4


class RegionGraph(QWidget):
    """Nodes sized by how often they are visited, arrows by how often the step is made.

    Signals
    -------
    chosen(object, bool)
        Code (H,) of the region that was clicked, and whether the selection is to be extended.
    cleared()
        The empty space was clicked, or Escape pressed.
    """

    chosen = Signal(object, bool)
    cleared = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._network: RegionNetwork | None = None
        self._places: Floats = np.zeros((0, 2))
        self._form = "network"
        self._picture: GraphPicture | None = None
        self._hovered = self._current = self._lit = -1
        self._selected: frozenset[int] = frozenset()
        self._marked: frozenset[int] = frozenset()
        #: Words for a region by its code, for the tip.
        self.code_words: Callable[[Bools], str] = lambda _code: ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(110)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Graph of visited regions"))

    def sizeHint(self) -> QSize:
        return QSize(260, 220)

    # What is shown ------------------------------------------------------------------------------

    @property
    def network(self) -> RegionNetwork | None:
        """The network on show."""
        return self._network

    def show_network(self, network: RegionNetwork | None) -> None:
        """Show a network; regions that stay keep their places as nearly as they can."""
        old, places = self._network, self._places
        self._network = network
        if network is None:
            self._places = np.zeros((0, 2))
        elif old is None or not _same_graph(old, network):
            self._places = self._placed(network, old, places)
        self._picture = None
        self._hovered = self._lit = -1
        self._current = min(self._current, len(network) - 1 if network else -1)
        self._describe()
        self.update()

    def set_form(self, form: str) -> None:
        """Lay the nodes out as a "network" or on a "circle", in the order of their share."""
        if form != self._form:
            self._form = form
            if self._network is not None:
                self._places = self._placed(self._network, None, self._places)
            self._picture = None
            self.update()

    def _placed(self, network: RegionNetwork, old: RegionNetwork | None, places: Floats) -> Floats:
        if self._form == "circle":
            return circle_layout(len(network))
        start = None
        if old is not None and len(old):
            ranks = [old.rank(code) for code in network.codes]
            if sum(rank >= 0 for rank in ranks) > len(ranks) / 2:
                start = np.array([places[r] if r >= 0 else places.mean(axis=0) for r in ranks])
        return stress_layout(len(network), network.sources, network.targets, start)

    def show_selected(self, selected: frozenset[int], marked: frozenset[int]) -> None:
        """Ring the selected nodes; `marked` ones belong to what is selected (the itinerary of a cycle)."""
        if (selected, marked) != (self._selected, self._marked):
            self._selected, self._marked = selected, marked
            self.update()

    def light(self, node: int) -> None:
        """Light the node a running orbit is in, -1 for none."""
        if node != self._lit:
            self._lit = node
            self.update()

    @property
    def lit(self) -> int:
        """The node that is lit, -1 for none."""
        return self._lit

    def picture(self) -> GraphPicture:
        """Where everything is at the present size."""
        if self._picture is None:
            network = self._network
            area = QRectF(self.rect()).adjusted(10, 16, -10, -10)
            assert network is not None
            self._picture = picture(network, self._places, area)
        return self._picture

    def _describe(self) -> None:
        network = self._network
        if network is None or not len(network):
            self.setAccessibleDescription("")
            return
        shares = ", ".join(fmt.percent(s) for s in network.shares[:5])
        self.setAccessibleDescription(
            tr("{n} regions; shares of the most visited: {shares}").format(n=len(network), shares=shares)
        )

    # Drawing ------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._network is None or not len(self._network):
            return
        painter = QPainter(self)
        if self.hasFocus():
            painter.setPen(self._theme.colour("accent"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown, near = self.picture(), self._near()
        strong = [a for a in shown.arrows if self._ends(a) & near]
        for arrow in shown.arrows:
            if not self._ends(arrow) & near:
                self._draw_arrow(painter, arrow, self._arrow_colour(bool(near)))
        for arrow in strong:
            self._draw_arrow(painter, arrow, self._theme.colour("accent"))
        for node in reversed(range(len(shown.radii))):
            self._draw_node(painter, shown, node)
        painter.end()

    def _near(self) -> set[int]:
        """Nodes whose arrows are drawn strongly: the one pointed at, else the selected ones."""
        return {self._hovered} if self._hovered >= 0 else set(self._selected)

    def _ends(self, arrow: Arrow) -> set[int]:
        assert self._network is not None
        return {int(self._network.sources[arrow.edge]), int(self._network.targets[arrow.edge])}

    def _arrow_colour(self, quiet: bool) -> QColor:
        crowd = 1.0 if len(self.picture().arrows) < 60 else 0.7
        return self._theme.mixed(self._theme.colour("dim"), (0.35 if quiet else 0.8) * crowd, "panel")

    def _draw_arrow(self, painter: QPainter, arrow: Arrow, colour: QColor) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, arrow.width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawPath(arrow.line)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(arrow.head)

    def _draw_node(self, painter: QPainter, shown: GraphPicture, node: int) -> None:
        centre, radius = QPointF(*shown.centres[node]), float(shown.radii[node])
        theme = self._theme
        lit, chosen = node == self._lit, node in self._selected
        if lit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("orbit", 0.3))
            painter.drawEllipse(centre, radius + 6, radius + 6)
        fill = theme.colour("orbit") if lit else theme.mixed(theme.colour("glyph"), 0.22, "panel")
        rim = theme.colour("accent" if chosen else "text" if node in self._marked else "dim")
        width = 2.4 if chosen else 2.0 if node in self._marked else 1.0
        if node == self._hovered:
            fill = theme.colour("orbit") if lit else theme.mixed(theme.colour("glyph"), 0.35, "panel")
        painter.setBrush(fill)
        painter.setPen(QPen(rim, width))
        painter.drawEllipse(centre, radius, radius)
        if self.hasFocus() and node == self._current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 1, Qt.PenStyle.DotLine))
            painter.drawEllipse(centre, radius + 4, radius + 4)
        text, font = str(node + 1), theme.font(label=True, bold=chosen)
        if QFontMetricsF(font).horizontalAdvance(text) <= 1.7 * radius:
            painter.setFont(font)
            painter.setPen(theme.colour("panel") if lit else theme.colour("text"))
            room = QRectF(centre.x() - 20, centre.y() - 10, 40, 20)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), text)

    # What the hand does -------------------------------------------------------------------------

    def tip(self, node: int) -> str:
        """What is said of a node: its code, how often it is visited, where it leads."""
        network = self._network
        if network is None or not 0 <= node < len(network):
            return ""
        word = tr("Region {number}")
        if network.units:
            word = tr("Group {number} of {n} regions").replace("{n}", str(int(network.sizes[node])))
        code = "" if network.units else self.code_words(network.codes[node])
        lines = [word.format(number=node + 1), code]
        lines.append(tr("{share} of the points").format(share=fmt.percent(float(network.shares[node]))))
        leaving = np.flatnonzero(network.sources == node)
        links = [
            f"{int(network.targets[e]) + 1} ({fmt.percent(float(network.frequencies[e]))})" for e in leaving
        ]
        if links:
            rest = 1.0 - float(network.frequencies[leaving[:_NAMED]].sum())
            more = [tr("others ({share})").format(share=fmt.percent(rest))] if rest > 1e-9 else []
            lines.append(tr("leads to {links}").format(links=", ".join(links[:_NAMED] + more)))
        entering = [str(int(s) + 1) for s in network.sources[network.targets == node]]
        if entering:
            more = ["…"] if len(entering) > 2 * _NAMED else []
            lines.append(tr("reached from {links}").format(links=", ".join(entering[: 2 * _NAMED] + more)))
        return "\n".join(line for line in lines if line)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        node = self.picture().node_at(event.position()) if self._network is not None else -1
        if node != self._hovered:
            self._hovered = node
            self.update()
            shape = Qt.CursorShape.PointingHandCursor if node >= 0 else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
        if node >= 0:
            QToolTip.showText(event.globalPosition().toPoint(), self.tip(node), self)
        else:
            QToolTip.hideText()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._hovered >= 0:
            self._hovered = -1
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._network is None:
            return
        node = self.picture().node_at(event.position())
        keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        self._choose(node, bool(event.modifiers() & keys))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self._network) if self._network is not None else 0
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and count:
            self._choose((self._current + step) % count if self._current >= 0 else 0, False)
        elif event.key() == Qt.Key.Key_Escape:
            self.cleared.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self, node: int, extend: bool) -> None:
        assert self._network is not None
        if node < 0:
            self.cleared.emit()
            return
        self._current = node
        self.chosen.emit(self._network.codes[node], extend)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture = None


def _same_graph(a: RegionNetwork, b: RegionNetwork) -> bool:
    """Whether two networks have the same nodes, in order, and the same edges."""
    if len(a) != len(b) or len(a.sources) != len(b.sources) or not np.array_equal(a.codes, b.codes):
        return False
    ours, theirs = (np.sort(n.sources * len(n) + n.targets) for n in (a, b))
    return bool(np.array_equal(ours, theirs))

"""What surrounds the picture: axes, legend, the slice it is, and a sentence where there is no picture."""

from __future__ import annotations

from html import escape

import pyqtgraph as pg
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel

from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.format import subscripts
from plrnn_explorer.gui.plots.legend import LegendChip, entries
from plrnn_explorer.gui.plots.legend_corner import EmptiestCorner, is_place, place, place_name
from plrnn_explorer.gui.plots.picture import Memory, Picture
from plrnn_explorer.gui.plots.plane_box import PlaneBox, PlotArea
from plrnn_explorer.gui.plots.slice_note import slice_words
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import mark, tr

_EMPTY = mark("Open a model to see its phase space.")
_ONE_DIMENSION = mark(
    "This map has one dimension, so there is no plane to show. Its fixed points and"
    " cycles are in the list of objects, their multipliers under Spectrum."
)

#: Pixels below which a cut-off note says nothing.
_SHORTEST_NOTE = 140
#: Pixels between legend or note and the edges of the plot.
_EDGE = 16


class PlotFrame:
    """Axes, legend chip and hint of a plot area."""

    def __init__(self, area: PlotArea, box: PlaneBox, theme: Theme) -> None:
        self._area, self._box, self._theme = area, box, theme
        self.legend = LegendChip(theme, area)
        self.hint = QLabel(tr(_EMPTY), area)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hint.setWordWrap(True)
        self.note = QLabel(area)
        self.note.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.note.setAccessibleName(tr("Slice shown"))
        self.legend.dragged.connect(self._legend_dragged)
        self.legend.dropped.connect(self._legend_dropped)
        self.legend.sent_home.connect(lambda: self._set_legend(""))
        self._memory, self._noted, self._corner = Memory(), Memory(), EmptiestCorner()
        self._words = ""
        self._entries: list[list[str]] = []
        area.getPlotItem().layout.setContentsMargins(4, 10, 16, 4)
        area.setFrameShape(PlotArea.Shape.NoFrame)
        self.restyle()

    def restyle(self) -> None:
        """Take the colours of the theme."""
        theme = self._theme
        line = pg.mkPen(theme.colour("border"), width=1)
        self._area.setBackground(theme.colour("background"))
        self._box.setBorder(line)
        self._box.rbScaleBox.setPen(pg.mkPen(theme.colour("accent"), width=1))
        self._box.rbScaleBox.setBrush(pg.mkBrush(theme.colour("accent", 0.15)))
        self.note.setFont(theme.font(label=True))
        self.note.setStyleSheet(
            f"color: {theme.hex('text')}; background: {theme.hex('raised')}; padding: 3px 8px;"
            f" border: 1px solid {theme.hex('border')}; border-radius: 6px;"
        )
        self.hint.setStyleSheet(f"color: {theme.hex('dim')}; background: transparent;")
        for side in ("left", "bottom"):
            axis = self._area.getAxis(side)
            axis.setPen(pg.mkPen(None))  # the box has a border of its own
            axis.setTickPen(line)
            axis.setTextPen(theme.colour("axis"))
            axis.setTickFont(theme.font(label=True))
            axis.enableAutoSIPrefix(False)
            axis.setStyle(tickLength=5, tickTextOffset=6, maxTickLevel=0, hideOverlappingLabels=False)

    def update(self, study: Study | None, picture: Picture | None, legend: bool) -> None:
        """Title the axes, list in the legend what is drawn, or say why nothing is."""
        for side, name in zip(("bottom", "left"), picture.plane.names if picture else ("", "")):
            axis = self._area.getAxis(side)
            label = escape(subscripts(name))  # pyqtgraph reads rich text, and names come from files
            if axis.labelText != label:
                axis.setLabel(label, siPrefixEnableRanges=())  # numbers stay as they are
        shown = picture is not None
        self._area.getPlotItem().setVisible(shown)
        self.hint.setVisible(not shown)
        if not shown:
            self.hint.setText(tr(_EMPTY if study is None else _ONE_DIMENSION))
            self.hint.setGeometry(self._area.rect().adjusted(24, 24, -24, -24))
        found = (
            (
                study.cycles,
                study.manifolds,
                study.surfaces,
                study.slices,
                study.connections,
                study.known_attractors,
                study.recordings,
            )
            if study
            else (None,)
        )
        unseen = picture is not None and picture.study.judgement is not None and picture.shows("unseen")
        if self._memory.changed(study is None, unseen, *found):
            self._entries = entries(study, unseen)
        self.legend.show_rows(self._entries, int(self._box.width()), int(self._box.height()))
        self.legend.setVisible(shown and legend and not self.legend.is_empty and self._has_room(study))
        corner = self._place_legend(picture)
        self._tell_slice(picture, corner)

    def _has_room(self, study: Study | None) -> bool:
        """Whether the legend fits above the note of the slice: in a lower plot it hides the picture."""
        note = self.note.sizeHint().height() if study is not None and study.model.dimension > 2 else 0
        return self.legend.height() + note + 2 * _EDGE <= self._inside().height()

    def _tell_slice(self, picture: Picture | None, legend: str) -> None:
        """Say which slice of state space the plane is, above two dimensions; `legend`: its corner."""
        inside, words = self._inside(), self._words
        beside = self.legend.width() + _EDGE if legend.startswith("bottom") else 0
        self.note.setText(words)
        wanted, room = self.note.sizeHint().width(), max(40, inside.width() - 2 * _EDGE - beside)
        self.note.setVisible(bool(words) and room >= min(wanted, _SHORTEST_NOTE))
        if wanted > room:
            metrics = self.note.fontMetrics()
            padding = wanted - metrics.horizontalAdvance(words)
            self.note.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, room - padding))
        size = QSize(min(wanted, room), self.note.sizeHint().height())
        self.note.resize(size)
        at = place("bottom right", size, inside)
        if self.legend.isVisible() and self.legend.geometry().intersects(QRect(at, size)):
            at = place("bottom left", size, inside)
        self.note.move(at)

    def _inside(self) -> QRect:
        return self._area.mapFromScene(self._box.sceneBoundingRect()).boundingRect()

    def _legend_dragged(self, wanted: QPoint) -> None:
        inside, size = self._inside(), self.legend.size()
        x = min(max(wanted.x(), inside.left()), max(inside.left(), inside.right() - size.width()))
        y = min(max(wanted.y(), inside.top()), max(inside.top(), inside.bottom() - size.height()))
        self.legend.move(x, y)

    def _legend_dropped(self) -> None:
        self._set_legend(place_name(self.legend.pos(), self.legend.size(), self._inside()))

    def _set_legend(self, corner: str) -> None:
        """Remember where the user wants the legend; the next drawing puts it there."""
        preferences.set_legend_corner(corner)

    def _place_legend(self, picture: Picture | None) -> str:
        """Put the legend where the user wants it, else where it hides least; the corner, "" without one."""
        parts = (picture.study.cycles, picture.study.appearance, picture.plane) if picture else (None,)
        if self._noted.changed(*parts):
            self._words = slice_words(picture.study, picture.plane) if picture else ""
            self.note.setToolTip(self._words)
        if picture is None or not self.legend.isVisible():
            return ""
        inside, taken = self._inside(), "bottom right" if self._words else ""
        corner = preferences.legend_corner()
        if self.legend.is_held:
            return place_name(self.legend.pos(), self.legend.size(), inside)
        if not is_place(corner):
            corner = self._corner.choose(picture, self.legend.size(), inside, taken)
        at = place(corner, self.legend.size(), inside)
        if self.legend.pos() != at:
            self.legend.move(at)
        return corner

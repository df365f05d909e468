"""The small card that says what the mouse points at."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QLabel, QVBoxLayout, QWidget

from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.manifold import is_cut_short
from plrnn_explorer.gui.format import number, plural
from plrnn_explorer.gui.plots.text import data_words, multiplier, position
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.names import object_name
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import mark, tr

_FLAGS = {
    "border": mark("on a region border"),
    "continuum": mark("one of a continuum"),
    "defective": mark("not diagonalisable"),
}


#: Flags of cycles that have no manifolds to grow.
_HAS_NONE = frozenset({"border", "continuum"})
#: What the hand does to grow manifolds: in the plane, and in the view of space, where a double click centres.
_GROW = {
    "plane": (mark("double-click: grow manifolds"), mark("double-click: grow its manifolds longer")),
    "space": (mark("right-click: grow manifolds"), mark("right-click: grow its manifolds longer")),
}


def describe(study: Study, object_id: str, part: int, dim: str, view: str = "plane") -> str:
    """Rich text about an object, or about one point of it.

    Parameters
    ----------
    study : Study
    object_id : str
    part : int
        Which of its points.
    dim : str
        Colour of hints.
    view : {"plane", "space"}
        Where the card is shown: what the hand can do there is said.
    """
    found = study.find(object_id)
    title = object_name(study, object_id)
    lines: list[str] = []
    if isinstance(found, Cycle):
        lines = _cycle_lines(study, found, part, dim, view)
    elif isinstance(found, HomoclinicPoints):
        lines = _connection_lines(study, found, object_id, dim)
    first = f"<b>{title}</b>" + (f" {lines[0]}" if lines else "")
    return "<br>".join([first, *lines[1:]])


def _cycle_lines(study: Study, cycle: Cycle, part: int, dim: str, view: str) -> list[str]:
    values = [multiplier(v) for v in cycle.eigenvalues]
    point = cycle.points[min(part, cycle.period - 1)]
    lines = [position(point), *_data_lines(study, point)]
    if cycle.period > 1:
        lines.append(tr("point {value} of {period}").format(value=part + 1, period=cycle.period))
    distance = number(cycle.border_distance, 2)
    near = (
        tr(" · border at {distance}").format(distance=distance)
        if cycle.border_distance < float("inf")
        else ""
    )
    lines.append(f"λ = {', '.join(values[:4])}{', …' * (len(values) > 4)}{near}")
    flags = [tr(_FLAGS[f]) for f in cycle.flags if f in _FLAGS]
    if flags:
        lines.append(", ".join(flags))
    hint = _grow_hint(study, cycle, view)
    if hint:
        lines.append(f"<span style='color:{dim}'>{hint}</span>")
    return lines


def _grow_hint(study: Study, cycle: Cycle, view: str) -> str:
    """How manifolds are grown, or grown longer; "" where there are none, or they are there to their ends."""
    if cycle.stability != "saddle" or not _HAS_NONE.isdisjoint(cycle.flags):
        return ""
    grown = {m.which: m for m in study.traced if m.cycle.key == cycle.key}
    if len(grown) < 2:
        return tr(_GROW[view][0])
    goes_on = any(is_cut_short(m.stopped_by) or "box" in m.stopped_by for m in grown.values())
    return tr(_GROW[view][1]) if goes_on else ""


def _data_lines(study: Study, state: Floats) -> list[str]:
    """What is observed of a state."""
    seen = study.model.observation
    return (
        [tr("data: {escape}").format(escape=escape(data_words(seen, seen(state))))]
        if seen is not None
        else []
    )


def _connection_lines(study: Study, found: HomoclinicPoints, object_id: str, dim: str) -> list[str]:
    point = int(object_id.partition("/")[2] or 0)
    if point >= len(found):
        return []
    proof = tr("certified") if found.certified[point] else tr("found numerically")
    degrees = number(float(found.angles[point]) * 57.29577951308232, 3)
    return [
        position(found.points[point]),
        *_data_lines(study, found.points[point]),
        tr("angle {degrees}° · {plural} · {proof}").format(
            degrees=degrees, plural=plural(int(found.steps[point]), "step"), proof=proof
        ),
        f"<span style='color:{dim}'>{tr('click: show its orbit')}</span>",
    ]


class HoverCard(QFrame):
    """A frame over the plot; lets the mouse through."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._parent = theme, parent
        self.setObjectName("hoverCard")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.RichText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.addWidget(self._label)
        self._shadow = QGraphicsDropShadowEffect(self, blurRadius=18, yOffset=3)
        self.setGraphicsEffect(self._shadow)
        theme.changed.connect(self.restyle)
        self.restyle()
        self.hide()

    @property
    def text(self) -> str:
        """What it says, as rich text."""
        return self._label.text()

    def restyle(self) -> None:
        """Take the colours of the theme."""
        hex_ = self._theme.hex
        self.setStyleSheet(
            f"#hoverCard {{ background: {hex_('raised')}; border: 1px solid {hex_('border')};"
            f" border-radius: 6px; }} #hoverCard QLabel {{ background: transparent; color: {hex_('text')}; }}"
        )
        shade = self._theme.colour("text" if not self._theme.is_dark else "glyph_outline")
        shade.setAlphaF(0.5 if self._theme.is_dark else 0.18)
        self._shadow.setColor(shade)

    def show_at(self, text: str, point: QPoint) -> None:
        """Show a text beside a point of the parent, inside the parent."""
        self._label.setText(text)
        self.adjustSize()
        area = self._parent.rect().adjusted(6, 6, -6, -6)
        x = point.x() + 14
        y = point.y() - self.height() - 14
        if x + self.width() > area.right():
            x = point.x() - 14 - self.width()
        if y < area.top():
            y = point.y() + 14
        self.move(max(area.left(), x), max(area.top(), min(y, area.bottom() - self.height())))
        self.show()
        self.raise_()

"""The legend chip in the corner of the plot: what the glyphs and lines mean."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from plrnn_explorer.gui.plots.veil import veil_brush
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import mark, tr

_PAD, _ROW, _GAP, _MARK = 12, 22, 14, 14
#: Plots lower than this, in pixels, get a legend with smaller words and rows.
_ROOMY, _SMALL_ROW = 440, 18
_CERTIFIED, _RECORDING, UNSEEN = "certified", "recording", "unseen"
#: Attractors drawn as many small points.
_SAMPLED = ("closed curve", "chaotic set", "bounded set")
#: What is written beside each sign.
_WORDS = {
    "sink": mark("sink"),
    "saddle": mark("saddle"),
    "source": mark("source"),
    "neutral": mark("neutral"),
    "border": mark("border point"),
    "closed curve": mark("closed curve"),
    "chaotic set": mark("chaotic set"),
    "bounded set": mark("bounded set"),
    "stable manifold": mark("stable manifold"),
    "unstable manifold": mark("unstable manifold"),
    "homoclinic point": mark("homoclinic point"),
    "heteroclinic point": mark("heteroclinic point"),
    _CERTIFIED: mark("certified"),
    _RECORDING: mark("recording"),
    UNSEEN: mark("data never came here"),
}


def entries(study: Study | None, unseen: bool = False) -> list[list[str]]:
    """Rows of the legend: only what the study has; `unseen`: where the data never came is marked."""
    if study is None or (study.cycles is None and not study.recordings and not unseen):
        return []
    cycles = study.cycles
    found = [kind for kind in ("sink", "saddle", "source") if cycles and cycles.count(kind)]
    neutral = [c for c in cycles.cycles if c.stability == "neutral"] if cycles else []
    on_border = ["border" in c.flags for c in neutral]
    found += ["neutral"] * (not all(on_border)) + ["border"] * any(on_border)
    sampled = {a.kind for a in study.known_attractors if a.cycle is None}
    found += [kind for kind in _SAMPLED if kind in sampled]
    which = {m.which for m in study.traced} | {piece.which for piece in study.slices or ()}
    lines = [f"{kind} manifold" for kind in ("stable", "unstable") if kind in which]
    lines += [_RECORDING] if study.recordings else []
    lines += [UNSEEN] if unseen else []
    kinds = {c.kind for c in study.connections or () if len(c)}
    points = [f"{kind} point" for kind in ("homoclinic", "heteroclinic") if kind in kinds]
    if any(c.certified.any() for c in study.connections or ()):
        points.append(_CERTIFIED)
    return [row for row in (found, lines, points) if row]


def _shown(word: str) -> str:
    return tr(_WORDS.get(word, word))


class LegendChip(QWidget):
    """Painted legend that the hand moves where it likes.

    Signals
    -------
    dragged(QPoint)
        Where its corner is wanted, in the parent.
    dropped()
        The hand has let go of it.
    sent_home()
        It was double-clicked: it should lie where it hides least.
    """

    dragged = Signal(QPoint)
    dropped = Signal()
    sent_home = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[list[str]] = []
        self._given: list[list[str]] = []
        self._small = False
        self._picture: QPixmap | None = None
        self.setFont(theme.font())
        self._held: QPoint | None = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(tr("Drag the legend where you like it; a double click puts it where it hides least"))
        self.setAccessibleName(tr("Legend"))
        theme.changed.connect(self._draw_anew)
        self.hide()

    def show_rows(self, rows: list[list[str]], room: int, height: int = _ROOMY) -> None:
        """Show these entries; below one another where the rows would take half of `room` pixels.

        In a plot lower than some hundred pixels they are smaller.
        """
        small = height < _ROOMY
        if small != self._small:
            self._small, self._rows = small, []
            self.setFont(self._theme.font(label=small))
        if rows != self._given:
            self._given = rows
            self.setAccessibleDescription(", ".join(_shown(word) for row in rows for word in row))
        column = [[word] for row in rows for word in row]
        rows = column if self._width(rows) > room / 2 else rows
        if rows != self._rows:
            self._rows = rows
            self.resize(self.sizeHint())
            self._draw_anew()

    def _draw_anew(self) -> None:
        self._picture = None
        self.update()

    @property
    def is_held(self) -> bool:
        """Whether it is in the hand."""
        return self._held is not None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = event.position().toPoint()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self.dragged.emit(self.mapToParent(event.position().toPoint() - self._held))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held is not None and event.button() == Qt.MouseButton.LeftButton:
            self._held = None
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.dropped.emit()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self._held = None
        self.sent_home.emit()

    @property
    def _type(self) -> QFont:
        # Not the widget's own: another style sheet gives that one back its size.
        return self._theme.font(label=self._small)

    @property
    def _row(self) -> int:
        return _SMALL_ROW if self._small else _ROW

    @property
    def is_empty(self) -> bool:
        """Whether it has nothing to say."""
        return not self._rows

    def sizeHint(self) -> QSize:
        return QSize(self._width(self._rows), len(self._rows) * self._row + 14)

    def _width(self, rows: list[list[str]]) -> int:
        metrics = QFontMetrics(self._type)
        widths = [
            sum(_MARK + 6 + metrics.horizontalAdvance(_shown(w)) + _GAP for w in row) - _GAP for row in rows
        ]
        return max(widths, default=0) + 2 * _PAD

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay the kept picture over the plot: a fill this large has Qt wait for other threads."""
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatioF() != ratio:
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            self._draw(QPainter(self._picture))
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def _draw(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("border"))
        painter.setBrush(self._theme.colour("raised", 0.94))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setFont(self._type)
        metrics = QFontMetrics(self._type)
        for i, row in enumerate(self._rows):
            x, y = float(_PAD), 7 + (i + 0.5) * self._row
            for word in row:
                self._mark(painter, word, QPointF(x + _MARK / 2, y))
                painter.setPen(self._theme.colour("text"))
                baseline = y + (metrics.ascent() - metrics.descent()) / 2
                painter.drawText(QPointF(x + _MARK + 6, baseline), _shown(word))
                x += _MARK + 6 + metrics.horizontalAdvance(_shown(word)) + _GAP
        painter.end()

    def _mark(self, painter: QPainter, word: str, at: QPointF) -> None:
        kind, _, what = word.partition(" ")
        glyph, paper = self._theme.colour("glyph"), self._theme.colour("glyph_outline")
        if what == "manifold":
            painter.setPen(QPen(self._theme.colour(kind), 2.2))
            painter.drawLine(at - QPointF(6, 0), at + QPointF(6, 0))
            return
        if word == _RECORDING:
            painter.setPen(QPen(self._theme.colour("recording"), 1.2))
            painter.drawLine(at - QPointF(6, 0), at + QPointF(6, 0))
            return
        if word == UNSEEN:
            box = QRectF(at.x() - 6, at.y() - 5, 12, 10)
            painter.setPen(QPen(self._theme.colour("dim", 0.55), 1.0, Qt.PenStyle.DotLine))
            painter.setBrush(veil_brush(self._theme))
            painter.drawRect(box)
            return
        if word in _SAMPLED:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("glyph"))
            for x, y in ((-5, 2), (-2, -2), (1, 1), (4, -3), (5, 3)):
                painter.drawEllipse(at + QPointF(x, y), 1.1, 1.1)
            return
        if what == "point" or word == _CERTIFIED:
            glyph = self._theme.colour("connection")
        if word == _CERTIFIED:
            painter.setPen(QPen(glyph, 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, 5.6, 5.6)
            return
        filled = kind in ("sink", "homoclinic")
        painter.setPen(QPen(glyph, 1.6))
        painter.setBrush(glyph if filled else paper)
        r = 3.0 if what == "point" else 4.6
        shapes = {
            "saddle": [(0, -r - 1), (r + 1, 0), (0, r + 1), (-r - 1, 0)],
            "neutral": [(0, -r), (r, r), (-r, r)],
            "border": [(0, -r), (r, r), (-r, r)],
        }
        if what == "point":
            painter.drawRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r))
        elif kind in shapes:
            painter.drawPolygon(QPolygonF([at + QPointF(*p) for p in shapes[kind]]))
        else:
            painter.drawEllipse(at, r, r)

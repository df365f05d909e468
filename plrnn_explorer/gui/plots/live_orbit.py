"""Orbits of a model that is being tried out, running: a phase portrait and a short time series."""

from __future__ import annotations

from html import escape

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPen, QResizeEvent, QShowEvent, QTransform
from PySide6.QtWidgets import QVBoxLayout, QWidget

from plrnn_explorer.dynamics.sketch import Sketch, density
from plrnn_explorer.gui.format import subscripts
from plrnn_explorer.gui.panels.series_plot import SeriesPlot
from plrnn_explorer.gui.plain_label import plain_label
from plrnn_explorer.gui.plots.pixel_item import PixelItem, mapped
from plrnn_explorer.gui.plots.plane_box import MinusAxis
from plrnn_explorer.gui.portrait import coloured
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.models.map import Floats
from plrnn_explorer.translation import tr

_TICK_MS = 33
#: Comets on view, steps of a comet's tail, and pixels beyond which its steps are dotted, not joined.
_COMETS, _TAIL, _JUMP = 10, 24, 60.0
_OUTSIDE = 1e5
#: Steps smaller than this share of the window are not seen; the comets rest so many steps at the end.
_SEEN, _PAUSE = 1e-3, 30
#: Steps the time series shows.
_SERIES = 240
#: Axes have titles, and there is a time series, from these heights on.
_TITLED, _WITH_SERIES = 330, 250
#: Pixels of the picture behind the comets.
_PICTURE = (420, 300)


class _Comets(PixelItem):
    """The heads of some orbits and the last steps behind each, fading."""

    def __init__(self) -> None:
        super().__init__()
        self.tails: list[Floats] = []
        self.colour = QColor()

    def draw(self, painter: QPainter, onto: QTransform) -> None:
        for tail in self.tails:
            xy = mapped(tail, onto)
            if not np.abs(xy).max() < _OUTSIDE:  # an escaping orbit: Qt draws no such numbers
                continue
            for n in range(1, len(xy)):
                share = n / (len(xy) - 1)
                shade = QColor(self.colour)
                shade.setAlphaF(0.8 * share**2)
                painter.setPen(QPen(shade, 1.0 + share, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
                if np.abs(xy[n] - xy[n - 1]).sum() < _JUMP:
                    painter.drawLine(QLineF(*xy[n - 1], *xy[n]))
                painter.setPen(QPen(shade, 2.0 + share, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
                painter.drawPoint(QPointF(*xy[n]))
            painter.setPen(QPen(self.colour, 5.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPoint(QPointF(*xy[-1]))


def _rest(sketch: Sketch) -> int:
    """Step from which on nothing is seen to move any more."""
    (left, right), (bottom, top) = sketch.window
    with np.errstate(invalid="ignore"):
        moved = np.abs(np.diff(sketch.xy[:_COMETS], axis=1)) / (right - left, top - bottom)
        moving = np.any((moved > _SEEN) & (moved < 1.0), axis=(0, 2))
    return int(np.flatnonzero(moving)[-1]) + 1 if moving.any() else 1


class LiveOrbit(QWidget):
    """Shows a `Sketch`: where orbits go, comets running there, one series, and a sentence.

    Comets run while the widget is on view; they start again when they have come to the end.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sketch: Sketch | None = None
        self._step, self._last = 0, 1
        axes = {side: MinusAxis(side) for side in ("left", "bottom")}
        self._plot = pg.PlotWidget(self, enableMenu=False, axisItems=axes)
        self._plot.setAccessibleName(tr("Phase portrait"))
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.hideButtons()
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for side in ("left", "bottom"):
            self._plot.getAxis(side).enableAutoSIPrefix(False)
        self._picture = pg.ImageItem(axisOrder="row-major")
        self._comets = _Comets()
        self._comets.setZValue(5)
        for item in (self._picture, self._comets):
            self._plot.getViewBox().addItem(item, ignoreBounds=True)
        self._series = SeriesPlot(theme, self)
        self._series.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._series.setMouseEnabled(x=False, y=False)
        self._series_title = plain_label("", self, "dim", wrap=False)
        self.sentence = plain_label("", self)
        self.sentence.setMinimumHeight(2 * self.sentence.fontMetrics().height())
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._plot.setMinimumSize(220, 110)
        self._series.setMinimumHeight(64)
        column.addWidget(self._plot, 5)
        column.addWidget(self._series_title)
        column.addWidget(self._series, 2)
        column.addWidget(self.sentence)

    # What is shown ------------------------------------------------------------------------------

    def show_sketch(self, sketch: Sketch | None) -> None:
        """Show other orbits, from their beginning; None shows nothing."""
        if sketch is self._sketch:
            return
        self._sketch, self._step = sketch, 0
        self._last = _rest(sketch) + _PAUSE if sketch is not None else 1
        for item in (self._plot, self._series, self._series_title):
            item.setEnabled(sketch is not None)
        if sketch is None:
            self._comets.tails = []
            self._picture.clear()
            self._comets.update()
            return
        (left, right), (bottom, top) = sketch.window
        self._plot.getViewBox().setRange(xRange=(left, right), yRange=(bottom, top), padding=0)
        for side, name in zip(("bottom", "left"), sketch.names):
            self._plot.getAxis(side).setLabel(escape(subscripts(name)), siPrefixEnableRanges=())
        self._title_axes()
        series = sketch.series[:_SERIES]
        finite = np.isfinite(series).all(axis=1)
        series = series if finite.all() else series[: max(2, int(np.argmin(finite)))]
        self._series.show_points(np.nan_to_num(series), list(range(series.shape[1])))
        self._series.show_all()
        names = ", ".join(subscripts(name) for name in sketch.series_names)
        self._series_title.setText(tr("One orbit, {names} against the step").format(names=names))
        self._paint_picture()
        self._tick()

    def tell(self, sentence: str, error: bool = False) -> None:
        """Say a sentence below."""
        style_label(self.sentence, "error" if error else "")
        self.sentence.style().polish(self.sentence)
        self.sentence.setText(sentence)
        self._plot.setAccessibleDescription(sentence)

    def _paint_picture(self) -> None:
        if self._sketch is None:
            return
        image = coloured(*density(self._sketch, *_PICTURE), self._theme)
        (left, right), (bottom, top) = self._sketch.window
        pixels = np.frombuffer(image.constBits(), np.uint8)
        rows = pixels.reshape(image.height(), image.bytesPerLine())[:, : 3 * image.width()]
        self._picture.setImage(rows.reshape(image.height(), image.width(), 3)[::-1].copy(), levels=(0, 255))
        self._picture.setRect(QRectF(left, bottom, right - left, top - bottom))

    # Motion -------------------------------------------------------------------------------------

    def _tick(self) -> None:
        if self._sketch is None:
            return
        orbits = self._sketch.xy[:_COMETS]
        self._step = (self._step + 1) % self._last
        tails = []
        for orbit in orbits:
            tail = orbit[max(0, self._step - _TAIL) : self._step + 1]
            finite = np.isfinite(tail).all(axis=1)
            if len(tail) and finite[0]:
                tails.append(tail if finite.all() else tail[: int(np.argmin(finite))])
        self._comets.tails = [tail for tail in tails if len(tail)]
        self._comets.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._title_axes()
        for part in (self._series, self._series_title):
            part.setVisible(self.height() > _WITH_SERIES)

    def _title_axes(self) -> None:
        for side in ("bottom", "left"):  # where room is short the numbers alone must do
            self._plot.getAxis(side).showLabel(self.height() > _TITLED)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _restyle(self) -> None:
        theme = self._theme
        self._plot.setBackground(theme.colour("background"))
        line = pg.mkPen(theme.colour("border"), width=1)
        self._plot.getViewBox().setBorder(line)
        for side in ("left", "bottom"):
            axis = self._plot.getAxis(side)
            axis.setPen(pg.mkPen(None))
            axis.setTickPen(line)
            axis.setTextPen(theme.colour("axis"))
            axis.setTickFont(theme.font(label=True))
            axis.setStyle(tickLength=4, tickTextOffset=4, maxTickLevel=0)
        self._comets.colour = theme.colour("orbit")
        self._series.refresh_theme()
        self._paint_picture()

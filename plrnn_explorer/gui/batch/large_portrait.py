"""The portrait of the chosen checkpoint, large, with the ranges of its window."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from plrnn_explorer.batch.training_run import Run
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.batch.filmstrip import wanted_of
from plrnn_explorer.gui.batch.thumbnails import Thumbnails, Wanted
from plrnn_explorer.gui.batch.words import account
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.phrases import told
from plrnn_explorer.translation import tr

_LEFT, _BELOW = 46, 34
#: Sizes are rounded down to so many pixels: a window pulled larger does not draw at every one.
_STEP = 16


class LargePortrait(QWidget):
    """Draws the chosen portrait; while it is being drawn the small one stands in for it.

    Signals
    -------
    resized()
        Another size is wanted.
    opened()
        The checkpoint is to be opened in the main window.
    """

    resized = Signal()
    opened = Signal()

    def __init__(self, theme: Theme, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._thumbnails = theme, thumbnails
        self._run: Run | None = None
        self._position = -1
        self._small: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 200)
        self.setAccessibleName(tr("Phase portrait of the chosen checkpoint"))
        self._soon = QTimer(self, interval=120, singleShot=True)
        self._soon.timeout.connect(self.resized)
        thumbnails.drawn.connect(self.update)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(420, 360)

    def show_frame(self, run: Run | None, position: int, small: QImage | None) -> None:
        """Show a checkpoint; `small`: its small picture."""
        self._run, self._position = run, position
        self._small = small if small is not None else self._small
        known = run is not None and 0 <= position < len(run.rows)
        self.setToolTip(account(run, position) if run is not None and known else "")
        self.setAccessibleDescription(self.toolTip())
        self.update()

    def wanted(self) -> Wanted | None:
        """The large picture."""
        inner = self._frame()
        size = max(_STEP, inner.width() // _STEP * _STEP), max(_STEP, inner.height() // _STEP * _STEP)
        return wanted_of(self._run, self._position, self._theme, size, self.devicePixelRatioF())

    def _frame(self) -> QRect:
        return QRect(_LEFT, 8, max(1, self.width() - _LEFT - 12), max(1, self.height() - _BELOW - 8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, frame = QPainter(self), self._theme, self._frame()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(frame, theme.colour("background"))
        wanted = self.wanted()
        image = None if wanted is None else self._thumbnails.image(wanted) or self._small
        if image is not None:
            painter.drawImage(frame, image)
        else:
            self._say(painter, frame)
        painter.setPen(QPen(theme.colour("hairline"), 1))
        painter.drawRect(frame)
        if self._run is not None and self._run.window is not None:
            self._axes(painter, frame)
        painter.end()

    def _say(self, painter: QPainter, frame: QRect) -> None:
        run = self._run
        if run is None or not 0 <= self._position < len(run.rows):
            return
        row = run.rows[self._position]
        painter.setFont(self._theme.font())
        painter.setPen(self._theme.colour("dim"))
        words = told(str(row["error"])) if row is not None else tr("Not analysed yet.")
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(frame.adjusted(24, 24, -24, -24), int(flags), words)

    def _axes(self, painter: QPainter, frame: QRect) -> None:
        """Names and ends of the axes."""
        assert self._run is not None
        window = self._run.window or {}
        painter.setFont(self._theme.font(label=True))
        painter.setPen(self._theme.colour("dim"))
        sides = Qt.AlignmentFlag
        low, high = (fmt.number(v, 3) for v in window["x"])
        below = QRect(frame.left(), frame.bottom() + 4, frame.width(), 18)
        for text, side in ((low, sides.AlignLeft), (high, sides.AlignRight)):
            painter.drawText(below, int(side | sides.AlignVCenter), text)
        painter.drawText(below, int(sides.AlignCenter), fmt.subscripts(window["names"][0]))
        low, high = (fmt.number(v, 3) for v in window["y"])
        beside = QRect(0, frame.top(), frame.left() - 6, frame.height())
        right = sides.AlignRight
        painter.drawText(beside, int(right | sides.AlignTop), high)
        painter.drawText(beside, int(right | sides.AlignBottom), low)
        painter.drawText(beside, int(right | sides.AlignVCenter), fmt.subscripts(window["names"][1]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.opened.emit()

"""The figure on screen: its words can be typed over, its legend moved, and the whole taken elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QSizePolicy, QWidget

from plrnn_explorer.export.texts import Box, Spot
from plrnn_explorer.gui.figure_drawer import Preview
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.translation import tr

#: Room around the page, and pixels around a word that still belong to it.
_MARGIN, _NEAR = 16, 3
_CHECKER = 8
#: Directions of the arrow keys, and the share of the page's width the legend goes at a time.
_WAYS = {
    Qt.Key.Key_Left: (-1.0, 0.0), Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0), Qt.Key.Key_Down: (0.0, 1.0),
}  # fmt: skip
_STEP = 0.01


class FigurePreview(QWidget):
    """Shows a page; click a word (or Tab to it and press Enter), type, Enter.

    The legend follows the mouse that drags it, or Alt with an arrow key; dragged anywhere else, the figure
    leaves the window.

    Signals
    -------
    edited(key, words), room_changed()
    legend_moved(left, top)
        Where the legend's upper left corner was put, as shares of the page.
    taken()
        The figure is being dragged out.
    """

    edited = Signal(str, str)
    legend_moved = Signal(float, float)
    taken = Signal()
    room_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._preview: Preview | None = None
        self._image = QImage()
        self._words = tr("Drawing…")
        self._hover: Spot | None = None
        self._at = -1  # spot chosen by the keyboard
        self._key = ""
        self._pressed: QPointF | None = None
        self._moved: QPointF | None = None  # how far the legend is from where it lay
        self.editor = QLineEdit(self)
        self.editor.setAccessibleName(tr("Words in the figure"))
        self.editor.hide()
        self.editor.installEventFilter(self)
        self.editor.returnPressed.connect(self.commit)
        self.setMouseTracking(True)
        self.setMinimumSize(420, 380)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Preview of the figure"))
        self.setAccessibleDescription(
            tr("Arrow keys choose a word, Enter changes it; Alt with an arrow key moves the legend.")
        )

    # What is shown ------------------------------------------------------------------------------

    @property
    def is_empty(self) -> bool:
        """Whether nothing was drawn yet."""
        return self._preview is None

    @property
    def spots(self) -> tuple[Spot, ...]:
        """The words that can be replaced."""
        return self._preview.spots if self._preview else ()

    def room(self) -> tuple[int, int]:
        """Pixels of the screen that the page may fill."""
        ratio = self.devicePixelRatioF()
        width, height = self.width() - 2 * _MARGIN, self.height() - 2 * _MARGIN
        return max(50, round(width * ratio)), max(50, round(height * ratio))

    def show_preview(self, preview: Preview) -> None:
        """Show a page that was drawn."""
        self._preview = preview
        rows, columns = preview.pixels.shape[:2]
        pixels = preview.pixels
        image = QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGBA8888)
        self._image = image.copy()  # its memory is not ours for long
        self._hover = self._moved = None
        self._at = min(self._at, len(preview.spots) - 1)
        self.update()

    def show_words(self, words: str) -> None:
        """Say why there is no page."""
        self._preview, self._image, self._words = None, QImage(), words
        self.editor.hide()
        self.update()

    def _page(self) -> QRectF:
        """Where the page lies."""
        size = QSize(self._image.width(), self._image.height())
        room = QSize(self.width() - 2 * _MARGIN, self.height() - 2 * _MARGIN)
        size = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(
            (self.width() - size.width()) // 2,
            (self.height() - size.height()) // 2,
            size.width(),
            size.height(),
        )

    def place(self, spot: Spot) -> QRectF:
        """Where a word stands in this widget."""
        return self._placed(spot.box).adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR)

    def legend_place(self) -> QRectF:
        """Where the legend lies in this widget; null where there is none."""
        legend = self._preview.legend if self._preview else None
        return self._placed(legend) if legend else QRectF()

    def _placed(self, box: Box) -> QRectF:
        page = self._page()
        left, top, right, bottom = box
        return QRectF(
            page.x() + left * page.width(),
            page.y() + top * page.height(),
            (right - left) * page.width(),
            (bottom - top) * page.height(),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("track"))
        if self._image.isNull():
            painter.setPen(self._theme.colour("dim"))
            painter.drawText(
                self.rect().adjusted(24, 24, -24, -24),
                Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
                self._words,
            )
            return
        page = self._page()
        self._paint_checkers(painter, page)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(page, self._image)
        chosen = self.spots[self._at] if self.hasFocus() and 0 <= self._at < len(self.spots) else None
        for spot in {s.key: s for s in (self._hover, chosen) if s is not None}.values():
            colour = QColor(self._theme.colour("accent"))
            painter.setPen(QPen(colour, 1))
            colour.setAlphaF(0.12)
            painter.setBrush(colour)
            painter.drawRoundedRect(self.place(spot), 3, 3)
        if self._moved is not None:
            self._paint_legend(painter, self._moved)

    def _paint_legend(self, painter: QPainter, moved: QPointF) -> None:
        """The legend under the hand."""
        page, legend = self._page(), self.legend_place()
        scale = self._image.width() / page.width()
        source = QRectF((legend.topLeft() - page.topLeft()) * scale, legend.size() * scale)
        painter.setPen(QPen(self._theme.colour("accent"), 1))
        painter.setBrush(self._theme.colour("panel"))
        painter.drawRect(legend.translated(moved))
        painter.drawImage(legend.translated(moved), self._image, source)

    def _paint_checkers(self, painter: QPainter, page: QRectF) -> None:
        """What shows where the paper is left out."""
        if self._image.pixelColor(0, 0).alpha() == 255:
            return
        painter.fillRect(page, self._theme.colour("panel"))
        colour = self._theme.colour("hover")
        painter.save()
        painter.setClipRect(page)
        for row in range(int(page.height()) // _CHECKER + 1):
            for column in range(row % 2, int(page.width()) // _CHECKER + 1, 2):
                painter.fillRect(
                    QRectF(page.x() + column * _CHECKER, page.y() + row * _CHECKER, _CHECKER, _CHECKER),
                    colour,
                )
        painter.restore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.editor.hide()
        self.room_changed.emit()

    # Words --------------------------------------------------------------------------------------

    def _spot_at(self, position: QPointF) -> Spot | None:
        inside = [s for s in self.spots if self.place(s).contains(position)]
        return min(inside, key=lambda s: self.place(s).width() * self.place(s).height(), default=None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(event.position() - self._pressed)
            return
        found = self._spot_at(event.position())
        if found is not self._hover or found is None:
            self._hover = found
            shape, tip = self._hint(event.position(), found)
            self.setCursor(shape)
            self.setToolTip(tip)
            self.update()

    def _hint(self, position: QPointF, found: Spot | None) -> tuple[Qt.CursorShape, str]:
        """Shape of the pointer, and what can be done here."""
        if found is not None:
            return Qt.CursorShape.IBeamCursor, tr("Click to change these words")
        if self.legend_place().contains(position):
            return Qt.CursorShape.SizeAllCursor, tr("Drag to move the legend; double-click puts it back")
        if not self._image.isNull() and self._page().contains(position):
            return Qt.CursorShape.ArrowCursor, tr("Drag the figure into a folder, a text or a slide")
        return Qt.CursorShape.ArrowCursor, ""

    def _drag(self, way: QPointF) -> None:
        """Move the legend, or take the figure out of the window."""
        if self._moved is None and way.manhattanLength() < QApplication.startDragDistance():
            return
        pressed = self._pressed or QPointF()
        if self._moved is not None or self.legend_place().contains(pressed):
            self._moved = way
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()
        elif not self._image.isNull() and self._page().contains(pressed):
            self._pressed = None
            self.taken.emit()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.editor.isVisible():
            self.commit()
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, moved = self._pressed, self._moved
        self._pressed = None
        if moved is not None:
            self._put_legend(moved)
        elif pressed is not None and event.button() == Qt.MouseButton.LeftButton:
            found = self._spot_at(event.position())
            if found is not None and found == self._spot_at(pressed):
                self.edit(found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        if self.legend_place().contains(place) and self._spot_at(place) is None:
            self.legend_moved.emit(-1.0, -1.0)
        else:
            self.mousePressEvent(event)

    def _put_legend(self, moved: QPointF) -> None:
        """Let the legend go; it stays drawn where it is until the page is."""
        page, legend = self._page(), self.legend_place().translated(moved)
        left = (legend.x() - page.x()) / page.width()
        top = (legend.y() - page.y()) / page.height()
        self.legend_moved.emit(min(max(left, 0.0), 1.0), min(max(top, 0.0), 1.0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in _WAYS:
            self._nudge(key)
        elif key == Qt.Key.Key_Escape and self._moved is not None:
            self._pressed = self._moved = None
            self.update()
        elif key in step and self.spots:
            self._at = (self._at + step[key]) % len(self.spots)
            self.setAccessibleDescription(self.spots[self._at].words)
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and 0 <= self._at < len(self.spots):
            self.edit(self.spots[self._at])
        else:
            super().keyPressEvent(event)

    def _nudge(self, key: Qt.Key) -> None:
        """Move the legend by a step."""
        if not self.legend_place().isNull():
            step = _STEP * self._page().width()
            self._put_legend(QPointF(*_WAYS[key]) * step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def edit(self, spot: Spot) -> None:
        """Open the words of a spot for typing, where they stand."""
        self._key = spot.key
        box = self.place(spot)
        width = max(180.0, box.width() + 40)
        height = self.editor.sizeHint().height()
        left = min(max(box.center().x() - width / 2, 4.0), self.width() - width - 4)
        top = min(max(box.center().y() - height / 2, 4.0), self.height() - height - 4.0)
        self.editor.setGeometry(QRect(int(left), int(top), int(width), height))
        self.editor.setText(spot.words)
        self.editor.selectAll()
        self.editor.show()
        self.editor.setFocus()

    def commit(self) -> None:
        """Take over what was typed."""
        if not self.editor.isVisible():
            return
        self.editor.hide()
        self.setFocus()
        before = next((s.words for s in self.spots if s.key == self._key), None)
        if before is not None and self.editor.text() != before:
            self.edited.emit(self._key, self.editor.text())

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Escape leaves the words as they were; a click elsewhere takes them over."""
        if watched is self.editor:
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                if event.key() == Qt.Key.Key_Escape:
                    self.editor.hide()
                    self.setFocus()
                    return True
                if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                    self.commit()  # and not the dialog's default button
                    return True
            if event.type() == QEvent.Type.FocusOut:
                self.commit()
        return False

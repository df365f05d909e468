"""The figure on screen: its words can be clicked and typed over."""

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
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from plrnn_explorer.export.texts import Spot
from plrnn_explorer.gui.figure_drawer import Preview
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.translation import tr

#: Room around the page, and pixels around a word that still belong to it.
_MARGIN, _NEAR = 16, 3
_CHECKER = 8


class FigurePreview(QWidget):
    """Shows a page; click a word (or Tab to it and press Enter), type, Enter.

    Signals
    -------
    edited(key, words), room_changed()
    """

    edited = Signal(str, str)
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
        self.setAccessibleDescription(tr("Arrow keys choose a word, Enter changes it."))

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
        self._hover = None
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
        page = self._page()
        left, top, right, bottom = spot.box
        return QRectF(
            page.x() + left * page.width(),
            page.y() + top * page.height(),
            (right - left) * page.width(),
            (bottom - top) * page.height(),
        ).adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR)

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
        found = self._spot_at(event.position())
        if found is not self._hover:
            self._hover = found
            self.setCursor(Qt.CursorShape.IBeamCursor if found else Qt.CursorShape.ArrowCursor)
            self.setToolTip(tr("Click to change these words") if found else "")
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.editor.isVisible():
            self.commit()
        found = self._spot_at(event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.edit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key in step and self.spots:
            self._at = (self._at + step[key]) % len(self.spots)
            self.setAccessibleDescription(self.spots[self._at].words)
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and 0 <= self._at < len(self.spots):
            self.edit(self.spots[self._at])
        else:
            super().keyPressEvent(event)

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

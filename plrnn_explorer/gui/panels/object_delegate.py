"""Draws a row of the objects panel: glyph, name, short info, basin colour, eye."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from plrnn_explorer.gui.panels.glyphs import draw_chevron, draw_eye, draw_glyph
from plrnn_explorer.gui.panels.object_groups import Description, Group
from plrnn_explorer.gui.panels.object_model import DESCRIPTION_ROLE, GROUP_ROLE, SWATCH_ROLE, VISIBLE_ROLE
from plrnn_explorer.gui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 24
_WORD_ROLES = {"complete": "good", "exhaustive": "good", "certified": "good"}


@dataclass(frozen=True)
class Places:
    """Where the parts of a row lie."""

    glyph: QRect
    text: QRect
    swatch: QRect
    eye: QRect


def places(row: QRect) -> Places:
    """Lay out a row: everything sits where it sits in every other row."""
    eye = QRect(row.right() - 27, row.top(), 22, row.height())
    swatch = QRect(eye.left() - 12, row.center().y() - 4, 9, 9)
    glyph = QRect(row.left() + 12, row.top(), 16, row.height())
    text = QRect(glyph.right() + 9, row.top(), swatch.left() - 6 - glyph.right() - 9, row.height())
    return Places(glyph, text, swatch, eye)


class ObjectDelegate(QStyledItemDelegate):
    """Paints groups and objects, and edits names in place."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        group = index.data(GROUP_ROLE)
        if isinstance(group, Group):
            self._paint_group(painter, option, index, group)
        else:
            self._paint_object(painter, option, index)
        painter.restore()

    # Groups --------------------------------------------------------------------------------------

    def _paint_group(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, group: Group
    ) -> None:
        row = places(option.rect)
        state = option.state
        if group.entries:
            is_open = bool(state & QStyle.StateFlag.State_Open)
            centre = QPointF(option.rect.left() + 8.5, option.rect.center().y() + 0.5)
            draw_chevron(painter, centre, self._theme.colour("dim"), is_open)
            self._paint_eye(painter, option, index, row)
        left = option.rect.left() + 18
        room = QRect(left, option.rect.top(), row.eye.left() - left - 8, option.rect.height())
        bold, small = self._theme.font(bold=True), self._theme.font(label=True)
        word_width = QFontMetrics(small).horizontalAdvance(group.word) + 8 if group.word else 0
        title = QFontMetrics(bold).elidedText(
            group.title, Qt.TextElideMode.ElideRight, room.width() - word_width
        )
        self._text(painter, room, title, "text", bold)
        # The word stands beside the number it qualifies, on the same baseline.
        room.setLeft(left + QFontMetrics(bold).horizontalAdvance(title) + 8)
        room.translate(0, 1)
        self._text(painter, room, group.word, _WORD_ROLES.get(group.word, "dim"), small)

    # Objects -------------------------------------------------------------------------------------

    def _paint_object(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found = index.data(DESCRIPTION_ROLE)
        if not isinstance(found, Description):
            return
        self._paint_background(painter, option)
        visible = bool(index.data(VISIBLE_ROLE))
        row = places(option.rect)
        own = index.data(Qt.ItemDataRole.DecorationRole)
        colour = own if isinstance(own, QColor) else self._theme.colour(_glyph_role(found.glyph))
        painter.setOpacity(1.0 if visible else 0.45)
        centre = QPointF(row.glyph.center()) + QPointF(0.5, 0.5)
        draw_glyph(painter, centre, found.glyph, colour)
        swatch = index.data(SWATCH_ROLE)
        if swatch:
            self._paint_swatch(painter, row.swatch, QColor(swatch))
        elif isinstance(own, QColor):
            self._paint_swatch(painter, row.swatch, own)
        self._paint_texts(painter, row.text, found, "text" if visible else "dim")
        painter.setOpacity(1.0)
        self._paint_eye(painter, option, index, row)

    def _paint_texts(self, painter: QPainter, room: QRect, found: Description, role: str) -> None:
        """Write the name and beside it as much of the info as leaves the name whole."""
        font, small = self._theme.font(), self._theme.font(label=True)
        name_width = QFontMetrics(font).horizontalAdvance(found.name)
        info, width = "", 0
        for text in (found.info, found.short):
            info, width = text, QFontMetrics(small).horizontalAdvance(text) + 8 if text else 0
            if name_width + width <= room.width():
                break
        if width > room.width() // 2:
            info, width = "", 0
        self._text(painter, room, info, "dim", small, Qt.AlignmentFlag.AlignRight)
        name = QFontMetrics(font).elidedText(found.name, Qt.TextElideMode.ElideMiddle, room.width() - width)
        self._text(painter, room, name, role, font)

    def _paint_background(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not selected and not hovered:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent"), 1) if selected else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("selection" if selected else "hover"))
        painter.drawRoundedRect(QRectF(option.rect).adjusted(4.5, 0.5, -4.5, -0.5), 4, 4)

    def _paint_swatch(self, painter: QPainter, place: QRect, colour: QColor) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(place, 2, 2)

    def _paint_eye(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: Places) -> None:
        visible = bool(index.data(VISIBLE_ROLE))
        near = bool(option.state & QStyle.StateFlag.State_MouseOver)
        role = "text" if near else "dim" if visible else "faint"
        draw_eye(painter, QPointF(row.eye.center()) + QPointF(0.5, 0.5), self._theme.colour(role), visible)

    def _text(
        self,
        painter: QPainter,
        room: QRect,
        text: str,
        role: str,
        font: QFont,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(role))
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), text)

    # Editing ----------------------------------------------------------------------------------

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        room = places(option.rect).text
        editor.setGeometry(room.adjusted(-7, 0, 0, 0))

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName("Name of the object")
        editor.setPlaceholderText("empty: the usual name")
        editor.setStyleSheet("padding: 0 5px; min-height: 0;")
        return editor


def _glyph_role(glyph: str) -> str:
    roles = {"stable": "stable", "unstable": "unstable", "orbit": "orbit"}
    return roles.get(glyph, "connection" if glyph.endswith("clinic") else "glyph")

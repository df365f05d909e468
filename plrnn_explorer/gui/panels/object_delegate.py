"""Draws a row of the objects panel: glyph, name, short info, basin colour, eye."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from plrnn_explorer.gui.panels.glyphs import draw_chevron, draw_eye, draw_glyph
from plrnn_explorer.gui.panels.object_descriptions import Description
from plrnn_explorer.gui.panels.object_groups import Group
from plrnn_explorer.gui.panels.object_model import (
    DESCRIPTION_ROLE,
    GROUP_ROLE,
    RELATED_ROLE,
    SWATCH_ROLE,
    VISIBLE_ROLE,
)
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.translation import mark, tr

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 24
#: Objects without a basin: their text may use the room of the swatch.
_NEVER_SWATCHED = ("stable", "unstable", "orbit", "recording", "homoclinic", "heteroclinic")
_WORD_ROLES = {
    mark("complete"): "good",
    mark("complete in a box"): "good",
    mark("exhaustive"): "good",
    mark("certified"): "good",
    mark("searched"): "dim",
    mark("followed"): "dim",
}


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


def first_fitting(texts: Sequence[str], measure: Callable[[str], int], room: int) -> str:
    """The first text not wider than `room`; the last if none is."""
    return next((text for text in texts if measure(text) <= room), texts[-1])


class ObjectDelegate(QStyledItemDelegate):
    """Paints groups and objects, and edits names in place."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        # Looked up once: a list asks for them with every row.
        self._font, self._bold, self._small = theme.font(), theme.font(bold=True), theme.font(label=True)
        self._metrics = {id(f): QFontMetrics(f) for f in (self._font, self._bold, self._small)}

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
        room = QRect(left, option.rect.top(), row.eye.left() - left, option.rect.height())
        bold, small = self._bold, self._small
        metrics = self._metrics[id(bold)]
        for_title = room.width() - (
            self._metrics[id(small)].horizontalAdvance(tr(group.word)) + 6 if group.word else 0
        )
        title = first_fitting(group.titles, metrics.horizontalAdvance, for_title)
        title = metrics.elidedText(title, Qt.TextElideMode.ElideLeft, for_title)  # the number stays
        self._text(painter, room, title, "text", bold)
        # The word stands beside the number it qualifies, on the same baseline.
        room.setLeft(left + metrics.horizontalAdvance(title) + 6)
        room.translate(0, 1)
        self._text(painter, room, tr(group.word), _WORD_ROLES.get(group.word, "dim"), small)

    # Objects -------------------------------------------------------------------------------------

    def _paint_object(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found = index.data(DESCRIPTION_ROLE)
        if not isinstance(found, Description):
            return
        self._paint_background(painter, option)
        if index.data(RELATED_ROLE):
            painter.fillRect(
                QRect(option.rect.left() + 5, option.rect.top() + 4, 2, option.rect.height() - 8),
                self._theme.colour("accent"),
            )
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
        if found.glyph in _NEVER_SWATCHED and not swatch and not isinstance(own, QColor):
            row.text.setRight(row.eye.left() - 4)
        self._paint_texts(painter, row.text, found, "text" if visible else "dim")
        painter.setOpacity(1.0)
        self._paint_eye(painter, option, index, row)

    def _paint_texts(self, painter: QPainter, room: QRect, found: Description, role: str) -> None:
        """Write the name and beside it as much of the info as leaves the name whole."""
        font, small = self._font, self._small
        name_width = self._metrics[id(font)].horizontalAdvance(found.name)
        measure = self._metrics[id(small)].horizontalAdvance
        info = first_fitting(found.infos, measure, room.width() - name_width - 8)
        if name_width > room.width() and len(found.infos) > 2:
            info = found.infos[-2]  # a long name is cut anyway: it leaves the number its room
        width = measure(info) + 8 if info else 0
        self._text(painter, room, info, "dim", small, Qt.AlignmentFlag.AlignRight)
        side = Qt.TextElideMode.ElideRight if found.glyph in _NEVER_SWATCHED else Qt.TextElideMode.ElideMiddle
        name = self._metrics[id(font)].elidedText(found.name, side, room.width() - width)
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
        editor.setAccessibleName(tr("Name of the object"))
        editor.setPlaceholderText(tr("empty: the usual name"))
        editor.setStyleSheet("padding: 0 5px; min-height: 0;")
        return editor


def _glyph_role(glyph: str) -> str:
    roles = {"stable": "stable", "unstable": "unstable", "orbit": "orbit", "recording": "recording"}
    return roles.get(glyph, "connection" if glyph.endswith("clinic") else "glyph")

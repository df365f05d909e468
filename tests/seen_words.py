"""A made-up language, and all words a window shows: what is still Latin was never given to the translator."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

import pyqtgraph as pg
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGraphicsView,
    QMainWindow,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

from plrnn_explorer import translation

#: Parts of a text that are no words: places of values, tags, what stands for a character, names of keys.
_KEPT = re.compile(
    r"\{[^{}]*\}|<[^<>]*>|&\w+;|\b(?:Ctrl|Alt|Shift|Esc|Enter|Return|Space|Home|End|Tab|Del|Left|Right|F\d+)\b"
)
_CYRILLIC = {ord("a") + i: 0x430 + i for i in range(26)} | {ord("A") + i: 0x410 + i for i in range(26)}
_TAG = re.compile(r"<style.*?</style>|<[^<>]*>", re.DOTALL)
#: Properties that hold no words people read.
_SILENT = {
    "objectName", "styleSheet", "windowFilePath", "windowIconText", "inputMask", "displayFormat",
    "windowRole", "html", "markdown", "iconText", "selectedText", "shortcut",
}  # fmt: skip
_ROLES = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)  # fmt: skip


def in_cyrillic(text: str) -> str:
    """The text with Cyrillic letters; values that are put into it later stay as they are."""
    parts, at = [], 0
    for kept in _KEPT.finditer(text):
        parts += [text[at : kept.start()].translate(_CYRILLIC), kept.group()]
        at = kept.end()
    return "".join([*parts, text[at:].translate(_CYRILLIC)])


def speak_cyrillic() -> None:
    """Give every word that passes the translator Cyrillic letters."""
    translation.install(in_cyrillic, lambda text, _n: in_cyrillic(text))


def untranslated(allowed: str) -> list[str]:
    """Texts on show, or in tool tips, with a word of Latin letters that `allowed` does not match."""
    known = re.compile(rf"\b(?:{allowed})\b|{_KEPT.pattern}")
    found = set()
    for text in _texts():
        bare = known.sub(" ", html.unescape(_TAG.sub(" ", text)))
        if re.search(r"[A-Za-z]{3,}", bare):
            found.add(" ".join(_TAG.sub(" ", text).split())[:300])
    return sorted(found)


def _texts() -> Iterator[str]:
    for widget in QApplication.allWidgets():
        if isValid(widget) and _is_ours(widget):
            yield from (text for text in _of_widget(widget) if isinstance(text, str))


def _is_ours(widget: QWidget) -> bool:
    """Whether a widget can be seen: menus of pyqtgraph are switched off, Qt names its own parts."""
    top = widget
    while isinstance(top.parent(), QWidget):
        top = top.parent()
    qt = widget.objectName().startswith(("qt_", "ScrollLeft", "ScrollRight")) or isinstance(
        widget.parent(), QDialogButtonBox
    )
    return not qt and isinstance(top, (QMainWindow, QDialog))


def _of_widget(widget: QWidget) -> Iterator[object]:
    yield from _properties(widget)
    for action in widget.actions():
        yield from _properties(action)
    if isinstance(widget, QTabBar):
        for i in range(widget.count()):
            yield from (widget.tabText(i), widget.tabToolTip(i))
    model = widget.model() if isinstance(widget, (QAbstractItemView, QComboBox)) else None
    if model is not None:
        yield from _items(model, QModelIndex(), 0)
    if isinstance(widget, QGraphicsView) and widget.scene() is not None:
        for item in widget.scene().items():
            yield item.toPlainText() if hasattr(item, "toPlainText") else ""
            yield item.textItem.toPlainText() if isinstance(item, pg.TextItem) else item.toolTip()


def _properties(thing: object) -> Iterator[object]:
    about = thing.metaObject()  # type: ignore[attr-defined]
    for i in range(about.propertyCount()):
        property_ = about.property(i)
        if property_.typeName() == "QString" and property_.name() not in _SILENT:
            yield thing.property(property_.name())  # type: ignore[attr-defined]


def _items(model: QAbstractItemModel, parent: QModelIndex, depth: int) -> Iterator[object]:
    try:
        columns = model.columnCount(parent)
    except TypeError:  # private to Qt's own lists
        columns = 1
    for column in range(columns):
        for role in _ROLES[:2]:
            yield model.headerData(column, Qt.Orientation.Horizontal, role)
    for row in range(min(model.rowCount(parent), 60)):
        for column in range(columns):
            index = model.index(row, column, parent)
            yield from (model.data(index, role) for role in _ROLES)
        if depth < 3 and columns and model.rowCount(model.index(row, 0, parent)):
            yield from _items(model, model.index(row, 0, parent), depth + 1)

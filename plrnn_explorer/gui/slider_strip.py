"""A strip of sliders below the phase space: what those of inputs and of followed parameters share."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from plrnn_explorer.gui.dialogs.range_dialog import RangeDialog
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.slider_row import SliderRow
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.study.study import Study

#: Rows shown before they scroll, the height of one, and least milliseconds between two moves of the model.
_ROWS, _ROW_HEIGHT, _EVERY_MS = 4, 30, 25

Row = TypeVar("Row", bound=SliderRow)
#: What a slider sets.
Key = TypeVar("Key", bound=Hashable)


class SliderStrip(QFrame, Generic[Row, Key]):
    """Sliders of numbers of the model, one a row, that scroll when there are many.

    What the sliders want is gathered and handed to the model at most every 25 ms: of what was wanted in
    between nothing is computed. Subclasses say what the rows are and what a slider sets.
    """

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._wanted: dict[Key, float] = {}
        self._new_step, self._dragged = False, False
        self.rows: list[Row] = []
        self.area, self._holder, self._grid = _scrolled_grid(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._move)

    def _start(self) -> None:
        """Follow the study: the last thing a subclass does when it is made."""
        self._session.study_changed.connect(self._study_changed)
        self._study_changed(None, self._session.study)

    # What subclasses say --------------------------------------------------------------------------

    def _study_changed(self, old: Study | None, new: Study | None) -> None:
        """Show the rows of another study."""
        raise NotImplementedError

    def _new_row(self) -> Row:
        """A row, its parts children of the holder."""
        raise NotImplementedError

    def _key(self, index: int) -> Key | None:
        """What the slider of a row sets, None of a row that goes."""
        raise NotImplementedError

    def _apply(self, wanted: dict[Key, float], new_step: bool | None) -> None:
        """Move the model to what is wanted; `new_step` as `LiveInput.set`."""
        raise NotImplementedError

    def edit_range(self, index: int) -> RangeDialog | None:
        """Ask for another range of a slider."""
        raise NotImplementedError

    def remove(self, index: int) -> None:
        """Take a row away, undoably."""
        raise NotImplementedError

    # Rows -----------------------------------------------------------------------------------------

    def _fit(self, n: int) -> None:
        """Have n rows."""
        while len(self.rows) > n:
            for widget in (gone := self.rows.pop()).widgets:
                widget.deleteLater()
            gone.deleteLater()
        while len(self.rows) < n:
            self._add_row(len(self.rows))
        self.area.setFixedHeight(min(n, _ROWS) * _ROW_HEIGHT + 12)

    def _add_row(self, index: int) -> None:
        row = self._new_row()
        row.hide()  # its parts stand in the grid, aligned with those of the others
        for column, widget in enumerate(row.widgets):
            middle = Qt.AlignmentFlag.AlignVCenter if column != 2 else Qt.AlignmentFlag(0)
            self._grid.addWidget(widget, index, column, middle)
        row.pressed.connect(self._begin_step)
        row.moved.connect(lambda value: self._want(index, value))
        row.range_wanted.connect(lambda: self.edit_range(index))
        row.removal_wanted.connect(lambda: self.remove(index))
        self.rows.append(row)

    def _ask_range(
        self, name: str, low: float, high: float, take: Callable[[float, float], None]
    ) -> RangeDialog:
        """Ask for a range and hand it on when it is agreed to."""
        dialog = RangeDialog(name, low, high, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def finished(result: int) -> None:
            if result == QDialog.DialogCode.Accepted:
                take(*dialog.ends)

        dialog.finished.connect(finished)
        dialog.open()
        return dialog

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the row under the pointer."""
        at = self._holder.mapFromGlobal(event.globalPos())
        index = int(np.searchsorted([row.spin.geometry().bottom() for row in self.rows], at.y()))
        if index < len(self.rows):
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.rows[index].fill_menu(menu)
            menu.popup(event.globalPos())
        event.accept()

    # From the sliders to the study ------------------------------------------------------------------

    def _begin_step(self) -> None:
        self._new_step = True

    def _want(self, index: int, value: float) -> None:
        key = self._key(index)
        if key is None:
            return  # the last word of a row that goes
        self._wanted[key] = value
        self._dragged = self.rows[index].slider.isSliderDown()
        if not self._timer.isActive():
            self._move()

    def _move(self) -> None:
        if self._wanted:
            wanted, self._wanted = self._wanted, {}
            new_step = True if self._new_step else False if self._dragged else None
            before = self._session.study
            self._apply(wanted, new_step)
            if self._session.study is not before:  # a drag may begin by coming back to where it stood
                self._new_step = False
            self._timer.start()


def _scrolled_grid(strip: QWidget) -> tuple[QScrollArea, QWidget, QGridLayout]:
    """Fill a strip with a scroll area, in that a widget, in that a grid; the third column takes the room."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(12, 6, 12, 6)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(2, 1)
    area = QScrollArea(strip)
    area.setWidget(holder)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    layout = QVBoxLayout(strip)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(area)
    return area, holder, grid

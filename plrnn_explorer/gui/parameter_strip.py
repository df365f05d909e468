"""The parameters that are followed as sliders, in a strip below the phase space."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QMenu,
    QToolButton,
    QWidget,
)

from plrnn_explorer.gui.dialogs.range_dialog import RangeDialog
from plrnn_explorer.gui.input_strip import InputRow
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.slider_grid import scrolled_grid
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.parameters import FollowedParameter
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

#: Rows shown before they scroll, their height, and least milliseconds between two moves.
_ROWS, _HIGH, _EVERY_MS = 4, 30, 25


class ParameterRow(InputRow):
    """One parameter: an input's row whose reset leads to the value the network had, and a way to end it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.stop = QToolButton(parent)
        super().__init__(theme, parent)
        self.stop.setAutoRaise(True)
        theme.set_icon(self.stop, "close", "dim")
        self.stop.clicked.connect(self.removal_wanted)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        return (*super().widgets, self.stop)

    def _name(self, name: str) -> None:
        for widget, words in (
            (self.slider, tr("Parameter {name}")),
            (self.spin, tr("Value of parameter {name}")),
            (self.low, tr("Lower end of the range of parameter {name}")),
            (self.high, tr("Upper end of the range of parameter {name}")),
            (self.reset, tr("Set parameter {name} back")),
            (self.stop, tr("Stop following parameter {name}")),
        ):
            widget.setAccessibleName(words.format(name=name))
        self.label.setText(name)
        self.slider.setToolTip(tr("Parameter {name}: drag, or use the arrow keys").format(name=name))
        self.spin.setToolTip(tr("Value of {name}; it may lie beyond the slider").format(name=name))
        for end in (self.low, self.high):
            end.setToolTip(tr("Change the range of the slider"))
        self.reset.setToolTip(tr("Set {name} back to the network's own value").format(name=name))
        self.stop.setToolTip(tr("Take this slider away; the value stays"))

    def fill_menu(self, menu: QMenu) -> None:
        """Put in what can be done with this parameter."""
        reset = menu.addAction(tr("Set &back"))
        reset.setEnabled(self.reset.isEnabled())
        reset.triggered.connect(self.reset.click)
        menu.addAction(tr("&Range…")).triggered.connect(self.range_wanted)
        menu.addSeparator()
        menu.addAction(tr("&Stop following")).triggered.connect(self.removal_wanted)


class ParameterStrip(QFrame):
    """All parameters that are followed; hidden where there are none."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._shown: tuple[FollowedParameter, ...] = ()
        self._wanted: dict[FollowedParameter, float] = {}
        self._new_step = False
        self.rows: list[ParameterRow] = []
        self.hide()
        self.setAccessibleName(tr("Followed parameters"))
        self.area, self._holder, self._grid = scrolled_grid(self, tr("Parameters that are followed"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._move)
        session.study_changed.connect(self._study_changed)
        self._study_changed(None, session.study)

    # From the study to the sliders ---------------------------------------------------------------

    def _study_changed(self, old: Study | None, new: Study | None) -> None:
        shown = new.parameters if new is not None else ()
        if new is None or old is None or not old.has_network_of(new):
            self._wanted.clear()
        same_rows = shown is self._shown
        if not same_rows:
            self._shown = shown
            self._fit(len(shown))
            self.setVisible(bool(shown))
        if new is not None and (not same_rows or old is None or old.model is not new.model):
            for row, each in zip(self.rows, shown):
                if each not in self._wanted:
                    ends = each.low, each.high
                    row.show_value(each.ref.label, ends, each.ref.value_in(new.model), home=each.base)

    def _fit(self, n: int) -> None:
        """Have n rows."""
        while len(self.rows) > n:
            for widget in (gone := self.rows.pop()).widgets:
                widget.deleteLater()
            gone.deleteLater()
        while len(self.rows) < n:
            self._add_row(len(self.rows))
        self.area.setFixedHeight(min(n, _ROWS) * _HIGH + 12)

    def _add_row(self, index: int) -> None:
        row = ParameterRow(self._theme, self._holder)
        row.hide()  # its parts stand in the grid, aligned with those of the others
        for column, widget in enumerate(row.widgets):
            middle = Qt.AlignmentFlag.AlignVCenter if column != 2 else Qt.AlignmentFlag(0)
            self._grid.addWidget(widget, index, column, middle)
        row.pressed.connect(self._begin_step)
        row.moved.connect(lambda value: self._want(index, value))
        row.range_wanted.connect(lambda: self.edit_range(index))
        row.removal_wanted.connect(lambda: self._session.inputs.stop_following(self._shown[index].ref))
        self.rows.append(row)

    # From the sliders to the study ---------------------------------------------------------------

    def _begin_step(self) -> None:
        self._new_step = True

    def _want(self, index: int, value: float) -> None:
        if index >= len(self._shown):
            return  # the last word of a row that goes
        self._wanted[self._shown[index]] = value
        if not self._timer.isActive():
            self._move()

    def _move(self) -> None:
        """Move the parameters to what is wanted now; what was wanted in between is never computed."""
        wanted, self._wanted = self._wanted, {}
        for each, value in wanted.items():
            new_step, self._new_step = self._new_step, False
            self._session.inputs.set_parameter(each.ref, value, new_step)
            self._timer.start()

    def edit_range(self, index: int) -> RangeDialog:
        """Ask for another range of a slider."""
        each = self._shown[index]
        dialog = RangeDialog(each.ref.label, each.low, each.high, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def take(result: int) -> None:
            study = self._session.study
            if result == QDialog.DialogCode.Accepted and study is not None:
                changed = replace(each, low=dialog.ends[0], high=dialog.ends[1])
                kept = tuple(changed if p is each else p for p in study.parameters)
                text = tr("Change range of {name}").format(name=each.ref.label)
                self._session.change(text, parameters=kept)

        dialog.finished.connect(take)
        dialog.open()
        return dialog

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the parameter under the pointer."""
        at = self._holder.mapFromGlobal(event.globalPos())
        index = sum(row.spin.geometry().bottom() < at.y() for row in self.rows)
        if index < len(self.rows):
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.rows[index].fill_menu(menu)
            menu.popup(event.globalPos())
        event.accept()

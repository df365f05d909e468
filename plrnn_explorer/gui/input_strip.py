"""The constant inputs of the model as sliders, in a strip below the phase space."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QDoubleSpinBox,
    QFrame,
    QMenu,
    QSlider,
    QToolButton,
    QWidget,
)

from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.dialogs.range_dialog import RangeDialog
from plrnn_explorer.gui.elided_label import ElidedLabel
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.slider_grid import scrolled_grid
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.models.inputs import ConstantInput
from plrnn_explorer.study.inputs import is_followed
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

#: Positions of a slider; rows shown before they scroll; least milliseconds between two moves of the input.
_TICKS, _ROWS, _EVERY_MS = 1000, 4, 25
#: Pixels from which on there is room for more than name, slider and value.
_ROOMY = 520
#: Inputs that get a slider; networks that read images have hundreds.
_MOST_ROWS = 48
#: Largest value that can be typed; a slider's range may be given up to this as well.
_LARGEST = 1e9


class InputRow(QWidget):
    """One input: its name, a slider between the ends of its range, its value, and back to zero.

    Signals
    -------
    pressed()
        A drag begins.
    moved(float)
        Another value is wanted.
    range_wanted(), removal_wanted()
        The range should be edited; the model should have this input no more.
    """

    pressed = Signal()
    moved = Signal(float)
    range_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._low, self._high, self._value = -1.0, 1.0, 0.0
        self._home = 0.0  # where the reset button leads
        self.label = ElidedLabel(self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, _TICKS)
        self.slider.setSingleStep(_TICKS // 100)
        self.slider.setPageStep(_TICKS // 10)
        self.spin = QDoubleSpinBox(self)
        self.spin.setRange(-_LARGEST, _LARGEST)
        self.spin.setKeyboardTracking(False)
        self.spin.setFixedWidth(104)
        self.low, self.high = self._end(), self._end()
        self.reset = QToolButton(self)
        self.reset.setAutoRaise(True)
        self.reset.setText("↺")
        self.slider.sliderPressed.connect(self.pressed)
        self.slider.valueChanged.connect(self._slid)
        self.spin.valueChanged.connect(self._typed)
        self.reset.clicked.connect(lambda: self._typed(self._home))
        self._name("")

    def _end(self) -> QToolButton:
        """Label of an end of the range, which edits it."""
        end = QToolButton(self)
        end.setAutoRaise(True)
        end.setProperty("kind", "link")
        end.clicked.connect(self.range_wanted)
        return end

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """From left to right, in the order of the keyboard."""
        return self.label, self.low, self.slider, self.high, self.spin, self.reset

    def _name(self, name: str) -> None:
        for widget, words in (
            (self.slider, tr("Input {name}").format(name=name)),
            (self.spin, tr("Value of input {name}").format(name=name)),
            (self.low, tr("Lower end of the range of input {name}").format(name=name)),
            (self.high, tr("Upper end of the range of input {name}").format(name=name)),
            (self.reset, tr("Set input {name} to zero").format(name=name)),
        ):
            widget.setAccessibleName(words)
        self.label.setText(name)
        name = fmt.unmarked(name)
        self.slider.setToolTip(tr("Constant input {name}: drag, or use the arrow keys").format(name=name))
        self.spin.setToolTip(tr("Value of {name}; it may lie beyond the slider").format(name=name))
        for end in (self.low, self.high):
            end.setToolTip(tr("Change the range of the slider"))
        self.reset.setToolTip(tr("Set {name} to zero").format(name=name))

    def show_input(self, inputs: ConstantInput, index: int) -> None:
        """Show one of the inputs of a model, without a signal."""
        name = inputs.labels[index]
        unit = inputs.units[index] if inputs.units else ""
        self.show_value(
            name, (float(inputs.low[index]), float(inputs.high[index])), float(inputs.values[index]), unit
        )

    def show_value(
        self, name: str, ends: tuple[float, float], value: float, unit: str = "", home: float = 0.0
    ) -> None:
        """Show a value within the ends of its range, without a signal; `home`: where reset leads."""
        if name != self.label.text():
            self._name(name)
        (self._low, self._high), self._value, self._home = ends, value, home
        span = self._high - self._low
        with QSignalBlocker(self.slider), QSignalBlocker(self.spin):
            self.slider.setValue(self._tick(self._value))
            self.spin.setDecimals(_decimals(span, self._value))
            self.spin.setSingleStep(span / 100)
            self.spin.setSuffix(f" {unit}" if unit else "")
            self.spin.setValue(self._value)
        self.low.setText(fmt.number(self._low, 3))
        self.high.setText(fmt.number(self._high, 3))
        self.reset.setEnabled(self._value != self._home)

    def _tick(self, value: float) -> int:
        share = (value - self._low) / (self._high - self._low)
        return round(_TICKS * min(max(share, 0.0), 1.0))

    def _slid(self, tick: int) -> None:
        value = self._low + (self._high - self._low) * tick / _TICKS
        rounded = round(value, _decimals(self._high - self._low, 0.0) + 1)
        for exact in (0.0, self._home):  # a tick of rounding would be another model
            if tick == self._tick(exact) and self._low <= exact <= self._high:
                rounded = exact
        self._wish(rounded)

    def _typed(self, value: float) -> None:
        self.pressed.emit()
        self._wish(value)

    def _wish(self, value: float) -> None:
        if value != self._value:
            self._value = value
            with QSignalBlocker(self.spin), QSignalBlocker(self.slider):
                self.spin.setValue(value)
                self.slider.setValue(self._tick(value))
            self.reset.setEnabled(value != self._home)
            self.moved.emit(value)

    def fill_menu(self, menu: QMenu) -> None:
        """Put in what can be done with this input."""
        reset = menu.addAction(tr("Set to &zero"))
        reset.setEnabled(self.reset.isEnabled())
        reset.triggered.connect(self.reset.click)
        menu.addAction(tr("&Range…")).triggered.connect(self.range_wanted)
        menu.addSeparator()
        menu.addAction(tr("Re&move input")).triggered.connect(self.removal_wanted)


def _decimals(span: float, value: float) -> int:
    """Decimals that tell a hundredth of a percent of a range, and show a value given more finely."""
    least = min(max(0, 3 - math.floor(math.log10(span))), 9)
    return next((n for n in range(least, 9) if round(value, n) == value), max(least, 9))


class InputStrip(QFrame):
    """All inputs of the model on view; hidden where it has none."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._inputs: ConstantInput | None = None
        self._wanted: dict[int, float] = {}
        self._new_step = False
        self.rows: list[InputRow] = []
        self.setAccessibleName(tr("Inputs"))
        self.note = style_label(ElidedLabel(self), "dim")
        self.note.setFixedWidth(60)  # nothing moves when the word comes and goes
        self.area, self._holder, self._grid = scrolled_grid(self, tr("Inputs of the model"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._move)
        session.study_changed.connect(self._study_changed)
        self._study_changed(None, session.study)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the slider comes first; *Set to zero* stays in the menu."""
        super().resizeEvent(event)
        self._fit_width()

    def _fit_width(self) -> None:
        roomy = self.width() >= _ROOMY
        self.note.setVisible(roomy)
        for row in self.rows:
            row.reset.setVisible(roomy)
            row.label.setMaximumWidth(160 if roomy else 90)

    # From the study to the sliders ---------------------------------------------------------------

    def _study_changed(self, _old: Study | None, new: Study | None) -> None:
        inputs = new.model.inputs if new is not None else None
        if new is None or inputs is None:
            self._wanted.clear()
            self._inputs = None
            self.hide()
            return
        if inputs is not self._inputs:
            self._inputs = inputs
            self._fit(min(len(inputs), _MOST_ROWS))
            for i, row in enumerate(self.rows):
                if i not in self._wanted:
                    row.show_input(inputs, i)
        self._tell(new)
        self.show()

    def _tell(self, study: Study) -> None:
        """Say in a word whether the cycles on view were searched at this input."""
        followed, all_of_them = is_followed(study), len(self._inputs or ())
        more = all_of_them > _MOST_ROWS
        of_all = tr("of {n}").format(n=all_of_them) if more else ""
        self.note.setText(tr("followed") if followed else of_all)
        tip = study.cycles.note if followed and study.cycles else ""
        self.note.setToolTip(
            tr("The first {MOST_ROWS} of {all_of_them} inputs. {tip}").format(
                MOST_ROWS=_MOST_ROWS, all_of_them=all_of_them, tip=tip
            )
            if more
            else tip
        )

    def _fit(self, n: int) -> None:
        """Have n rows."""
        if n == len(self.rows):
            return
        while len(self.rows) > n:
            for widget in (gone := self.rows.pop()).widgets:
                widget.deleteLater()
            gone.deleteLater()
        while len(self.rows) < n:
            self._add_row(len(self.rows))
        self._grid.addWidget(self.note, 0, 6)
        self._fit_width()
        row_height = 30
        self.area.setFixedHeight(min(n, _ROWS) * row_height + 12)

    def _add_row(self, index: int) -> None:
        row = InputRow(self._theme, self._holder)
        row.hide()  # its parts stand in the grid, aligned with those of the others
        for column, widget in enumerate(row.widgets):
            middle = Qt.AlignmentFlag.AlignVCenter if column != 2 else Qt.AlignmentFlag(0)
            self._grid.addWidget(widget, index, column, middle)
        row.pressed.connect(self._begin_step)
        row.moved.connect(lambda value: self._want(index, value))
        row.range_wanted.connect(lambda: self.edit_range(index))
        row.removal_wanted.connect(lambda: self.remove(index))
        self.rows.append(row)

    # From the sliders to the study ---------------------------------------------------------------

    def _begin_step(self) -> None:
        self._new_step = True

    def _want(self, index: int, value: float) -> None:
        self._wanted[index] = value
        if not self._timer.isActive():
            self._move()

    def _move(self) -> None:
        """Move the input to what is wanted now; what was wanted in between is never computed."""
        if not self._wanted or self._inputs is None:
            return
        values = self._inputs.values.copy()
        for index, value in self._wanted.items():
            values[index] = value
        self._wanted.clear()
        new_step, self._new_step = self._new_step, False
        try:
            self._session.set_input(values, new_step)
        except ValueError as error:  # so large that the parameters leave the numbers
            self._session.message.emit("error", tr("This input cannot be set: {error}.").format(error=error))
            for i, row in enumerate(self.rows):
                row.show_input(self._inputs, i)
        self._timer.start()

    def edit_range(self, index: int) -> RangeDialog | None:
        """Ask for another range of a slider."""
        if self._inputs is None:
            return None
        inputs = self._inputs
        dialog = RangeDialog(
            inputs.labels[index], float(inputs.low[index]), float(inputs.high[index]), self.window()
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def take(result: int) -> None:
            if result == QDialog.DialogCode.Accepted and self._inputs is not None:
                changed = self._inputs.with_range(index, *dialog.ends)
                self._session.inputs.set_inputs(
                    changed, tr("Change range of {value}").format(value=changed.labels[index])
                )

        dialog.finished.connect(take)
        dialog.open()
        return dialog

    def remove(self, index: int) -> None:
        """Take an input away from the model, undoably; its value counts no more."""
        if self._inputs is not None:
            text = tr("Remove input {value}").format(value=self._inputs.labels[index])
            self._session.inputs.set_inputs(self._inputs.without(index), text)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the input under the pointer."""
        at = self._holder.mapFromGlobal(event.globalPos())
        tops = [row.spin.geometry().bottom() for row in self.rows]
        index = int(np.searchsorted(tops, at.y()))
        if index < len(self.rows):
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.rows[index].fill_menu(menu)
            menu.popup(event.globalPos())
        event.accept()

"""One row of the strips below the phase space: a name, a slider, its range and its value."""

from __future__ import annotations

import math
from collections.abc import Iterator

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QSlider, QToolButton, QWidget

from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.elided_label import ElidedLabel
from plrnn_explorer.gui.number_box import NumberBox
from plrnn_explorer.translation import tr

#: Positions of a slider.
_TICKS = 1000
#: A pause this long ends a row of key presses.
_PAUSE_MS = 1000
#: Largest value that can be typed; a slider's range may be given up to this as well.
_LARGEST = 1e9


class SliderRow(QWidget):
    """A number of the model: its name, a slider between the ends of its range, its value, and a way back.

    Made for a strip, whose grid takes its `widgets`; the words are those of the subclass.

    Signals
    -------
    pressed()
        A drag, or a row of key presses, begins.
    moved(float)
        Another value is wanted.
    range_wanted(), removal_wanted()
        The range should be edited; this row should go.
    """

    pressed = Signal()
    moved = Signal(float)
    range_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._low, self._high, self._value = -1.0, 1.0, 0.0
        self._home = 0.0  # where the reset button leads
        self.label = ElidedLabel(self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, _TICKS)
        self.slider.setSingleStep(_TICKS // 100)
        self.slider.setPageStep(_TICKS // 10)
        self._keys = QTimer(self)  # runs while keys move the slider
        self._keys.setSingleShot(True)
        self._keys.setInterval(_PAUSE_MS)
        self.spin = NumberBox(self)
        self.spin.setRange(-_LARGEST, _LARGEST)
        self.spin.setKeyboardTracking(False)
        self.spin.setFixedWidth(104)
        self.low, self.high = self._end(), self._end()
        self.reset = QToolButton(self)
        self.reset.setAutoRaise(True)
        self.reset.setText("↺")
        self.slider.sliderPressed.connect(self.pressed)
        self.slider.actionTriggered.connect(self._moved_by_key)
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
        self.label.setText(name)
        shown = fmt.unmarked(name)
        for widget, accessible, tip in self._words():
            widget.setAccessibleName(accessible.format(name=name))
            widget.setToolTip(tip.format(name=shown))

    def _words(self) -> Iterator[tuple[QWidget, str, str]]:
        """Accessible name and tool tip of every control, with ``{name}`` in them."""
        raise NotImplementedError

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

    def _moved_by_key(self, _action: int) -> None:
        """Keys pressed in a row are one step to undo, as a drag is; a drag before them is another."""
        if not self.slider.isSliderDown():
            if not self._keys.isActive():
                self.pressed.emit()
            self._keys.start()

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
        """Put in what can be done with this row."""
        back, removal = self._menu_words()
        reset = menu.addAction(back)
        reset.setEnabled(self.reset.isEnabled())
        reset.triggered.connect(self.reset.click)
        menu.addAction(tr("&Range…")).triggered.connect(self.range_wanted)
        menu.addSeparator()
        menu.addAction(removal).triggered.connect(self.removal_wanted)

    def _menu_words(self) -> tuple[str, str]:
        """Menu entries of the way back and of the removal."""
        raise NotImplementedError


def _decimals(span: float, value: float) -> int:
    """Decimals that tell a hundredth of a percent of a range, and show a value given more finely."""
    least = min(max(0, 3 - math.floor(math.log10(span))), 9)
    return next((n for n in range(least, 9) if round(value, n) == value), max(least, 9))

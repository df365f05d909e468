"""The button of the swarm and the slider of how many points it has."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSlider, QToolButton, QWidget, QWidgetAction

from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.translation import tr

#: Points shown, at first, fewest and most.
DEFAULT, FEWEST, MOST = 10_000, 1_000, 50_000
_TICKS = 100


class SwarmButton(QToolButton):
    """Switches the swarm; its menu has the slider.

    Signals
    -------
    count_changed(int)
        Another number of points is wanted.
    """

    count_changed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoRaise(True)
        theme.set_icon(self, "swarm")
        name = tr("Swarm: thousands of points flowing to where they settle")
        self.setAccessibleName(name)
        self.setToolTip(tr("{name} (Ctrl+Shift+W)").format(name=name))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _TICKS)
        self.slider.setFixedWidth(140)
        self.slider.setValue(round(_TICKS * math.log(DEFAULT / FEWEST) / math.log(MOST / FEWEST)))
        self.slider.setAccessibleName(tr("Number of points of the swarm"))
        self._words = QLabel()
        self._words.setMinimumWidth(100)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(self.slider)
        row.addWidget(self._words)
        entry = QWidgetAction(self)
        entry.setDefaultWidget(holder)
        menu = QMenu(self)
        menu.addAction(entry)
        self.setMenu(menu)
        self.slider.valueChanged.connect(self._tell)
        self.slider.sliderReleased.connect(lambda: self.count_changed.emit(self.count))
        self.slider.actionTriggered.connect(self._stepped)
        self._tell()

    @property
    def count(self) -> int:
        """Number of points wanted."""
        exact = FEWEST * (MOST / FEWEST) ** (self.slider.value() / _TICKS)
        return round(exact / 500) * 500

    def _tell(self, *_: object) -> None:
        self._words.setText(tr("{n} points").format(n=fmt.count(self.count)))

    def _stepped(self, *_: object) -> None:
        if not self.slider.isSliderDown():  # by the keyboard or a click beside the handle
            self.slider.setValue(self.slider.sliderPosition())
            self.count_changed.emit(self.count)

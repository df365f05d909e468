"""Toolbar of the phase space: orbits, axes, layers, home."""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSlider, QToolButton, QWidget

from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.plots.axes_chooser import AxesChooser
from plrnn_explorer.gui.plots.legend_corner import CORNERS
from plrnn_explorer.gui.plots.picture import LAYERS
from plrnn_explorer.gui.plots.swarm_button import SwarmButton
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.translation import mark, tr

#: Ends of the speed slider, in steps per second (the slider is logarithmic).
SLOWEST, FASTEST = 2.0, 2000.0
_TICKS = 300


class PhaseControls(QWidget):
    """Buttons of the phase space; they say what is wanted and show what is.

    Signals
    -------
    play_toggled(), step_wanted(), clear_wanted(), home_wanted()
    speed_changed(float)
        Steps per second.
    layer_toggled(str, bool), equal_toggled(bool), legend_toggled(bool)
    """

    play_toggled = Signal()
    step_wanted = Signal()
    clear_wanted = Signal()
    home_wanted = Signal()
    speed_changed = Signal(float)
    layer_toggled = Signal(str, bool)
    equal_toggled = Signal(bool)
    legend_toggled = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._playing = False
        theme.changed.connect(self._draw_play)
        self.axes = AxesChooser(self)
        self.play = self._button("play", "▶", tr("Run orbits"), "Space")
        self.step = self._button("step", "⇥", tr("One step of the map"), ".")
        self.clear = self._button("clear", "✕", tr("Remove all orbits"), "")
        self.home = self._button("home", "⌂", tr("Show everything found"), "Home")
        self.zoom = self._button(
            "zoom", "⬚", tr("Zoom to a rectangle; the wheel and Shift+drag zoom too"), "Z"
        )
        self.zoom.setCheckable(True)
        self.layers = self._button("layers", "≣", tr("Layers"), "")
        self.swarm = SwarmButton(theme, self)
        self.speed = self._slider()
        self._fill_menu()
        for button, wanted in (
            (self.play, self.play_toggled),
            (self.step, self.step_wanted),
            (self.clear, self.clear_wanted),
            (self.home, self.home_wanted),
        ):
            button.clicked.connect(lambda _=False, wanted=wanted: wanted.emit())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (
            self.play, self.step, self.speed, self.clear, self.swarm, self.axes, self.layers, self.zoom,
            self.home,
        ):  # fmt: skip
            layout.addWidget(widget)
        self.show_orbits(0, False)

    def _button(self, icon: str, letter: str, name: str, key: str) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({key})" if key else name)
        self._theme.set_icon(button, icon)
        if button.icon().isNull():
            button.setText(letter)
        return button

    def _slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setRange(0, _TICKS)
        slider.setFixedWidth(88)
        slider.setAccessibleName(tr("Speed of orbits"))
        slider.valueChanged.connect(self._speed_moved)
        return slider

    def show_speed(self, steps_per_second: float) -> None:
        """Set the slider to a speed, without a signal."""
        share = _log_share(steps_per_second)
        with QSignalBlocker(self.speed):
            self.speed.setValue(round(share * _TICKS))
        self.speed.setToolTip(
            tr("Speed: {steps_per_second:.0f} steps per second").format(steps_per_second=steps_per_second)
        )

    def _speed_moved(self, value: int) -> None:
        speed = SLOWEST * (FASTEST / SLOWEST) ** (value / _TICKS)
        self.speed.setToolTip(tr("Speed: {speed:.0f} steps per second").format(speed=speed))
        self.speed_changed.emit(speed)

    def _fill_menu(self) -> None:
        menu = QMenu(self.layers)
        self.layer_actions: dict[str, QAction] = {}
        for layer, words in ((key, tr(text)) for key, text in LAYERS.items()):
            self.layer_actions[layer] = self._check(menu, words)
            self.layer_actions[layer].toggled.connect(
                lambda on, layer=layer: self.layer_toggled.emit(layer, on)
            )
        menu.addSeparator()
        self.legend = self._check(menu, tr("Legend"))
        self.legend.setChecked(True)
        self.legend.toggled.connect(self.legend_toggled)
        self.corners = menu.addMenu(tr("Corner of the legend"))
        self._add_corners(self.corners)
        self.equal = self._check(menu, tr("Equal scales"))
        self.equal.toggled.connect(self.equal_toggled)
        self.layers.setMenu(menu)
        self.layers.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _add_corners(self, menu: QMenu) -> None:
        """Let the user choose where the legend lies; remembered."""
        group = QActionGroup(menu)
        # None of them where the hand put it elsewhere.
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for corner, words in {"": mark("Where it hides least"), **CORNERS}.items():
            action = self._check(menu, tr(words))
            action.setData(corner)
            action.triggered.connect(lambda _=False, corner=corner: preferences.set_legend_corner(corner))
            action.triggered.connect(self.legend_toggled)
            group.addAction(action)
        menu.aboutToShow.connect(lambda: self._mark_corner(group))
        self._mark_corner(group)

    @staticmethod
    def _mark_corner(group: QActionGroup) -> None:
        for action in group.actions():
            action.setChecked(action.data() == preferences.legend_corner())

    @staticmethod
    def _check(menu: QMenu, words: str) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        return action

    def show_layers(self, layers: Mapping[str, bool]) -> None:
        """Tick the layers that are shown, without a signal."""
        for layer, action in self.layer_actions.items():
            with QSignalBlocker(action):
                action.setChecked(layers.get(layer, False))

    def show_orbits(self, count: int, playing: bool) -> None:
        """Enable what makes sense with this many orbits; play or pause on the button."""
        for button in (self.play, self.step, self.clear):
            if button.isEnabled() != (count > 0):
                button.setEnabled(count > 0)
        if playing == self._playing:
            return
        self._playing = playing
        name = tr("Pause orbits") if playing else tr("Run orbits")
        self.play.setAccessibleName(name)
        self.play.setToolTip(tr("{name} (Space)").format(name=name))
        self._draw_play()

    def _draw_play(self) -> None:
        icon = self._theme.icon("pause" if self._playing else "play")
        self.play.setIcon(icon)
        if icon.isNull():
            self.play.setText("❚❚" if self._playing else "▶")


def _log_share(speed: float) -> float:
    return math.log(min(max(speed, SLOWEST), FASTEST) / SLOWEST) / math.log(FASTEST / SLOWEST)

"""Toolbar of the view of space: what its three axes measure, layers, the plane with basins."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSlider,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from plrnn_explorer.dynamics.axes import Axis, axes_of
from plrnn_explorer.gui.elided_label import ElidedLabel
from plrnn_explorer.gui.format import subscripts
from plrnn_explorer.gui.number_box import NumberBox
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.study.space_view import SpaceView
from plrnn_explorer.translation import mark, tr

#: Layers with the words of their menu entries.
WORDS: Mapping[str, str] = {
    "surfaces": mark("Surfaces"),
    "manifolds": mark("Curves"),
    "attractors": mark("Attractors"),
    "orbits": mark("Orbits"),
    "recordings": mark("Recordings"),
    "plane": mark("Frame of the phase space"),
    "labels": mark("Names"),
}
_TICKS = 400
#: Pixels that choices may shrink to where there is little room: of an axis, of the plane.
_NARROW, _NO_PLANE = 56, 98
#: Pixels of a choice beside its words.
_ARROW = 40


class SpaceControls(QWidget):
    """Axes, plane, layers, home; they say what is wanted and show what is.

    Signals
    -------
    axes_chosen(object)
        Three `Axis`.
    principal_wanted()
    layer_toggled(str, bool), perspective_toggled(), opacity_changed(float), home_wanted()
    slice_chosen(int)
        Axis across which the plane lies, −1 for none.
    """

    axes_chosen = Signal(object)
    principal_wanted = Signal()
    layer_toggled = Signal(str, bool)
    perspective_toggled = Signal()
    opacity_changed = Signal(float)
    home_wanted = Signal()
    slice_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._all: tuple[Axis, ...] = ()
        self.boxes = tuple(self._combo(i) for i in range(3))
        self.slice = QComboBox(self)
        self.slice.setAccessibleName(tr("Plane with basins"))
        self.slice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.slice.setMinimumContentsLength(11)
        self.slice.setToolTip(tr("Show basins on a plane across one of the axes"))
        self.slice.activated.connect(lambda at: self.slice_chosen.emit(at - 1))
        self.layers = self._button("layers", tr("Layers of the view of space"))
        self.home = self._button("home", tr("Show the whole box"), "Home")
        self.home.clicked.connect(self.home_wanted)
        self._fill_menu()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 3, 8, 3)
        layout.setSpacing(4)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the picture does not jump when there is something to choose
        self.setSizePolicy(policy)
        for box in self.boxes:
            box.setMinimumWidth(_NARROW)
        words = self.slice.fontMetrics().horizontalAdvance(tr("No plane"))
        self.slice.setMinimumWidth(max(_NO_PLANE, words + _ARROW))
        self._times = (QLabel("×", self), QLabel("×", self))
        self.heading = ElidedLabel(self)
        self.heading.hide()
        for box, after in zip(self.boxes, (*self._times, self.heading)):
            layout.addWidget(box)
            layout.addWidget(after)
        layout.addStretch(1)
        for widget in (self.slice, self.layers, self.home):
            layout.addWidget(widget)

    def _combo(self, i: int) -> QComboBox:
        box = QComboBox(self)
        name = (tr("First axis"), tr("Second axis"), tr("Third axis"))[i]
        box.setAccessibleName(name)
        box.setToolTip(tr("What the {axis} measures").format(axis=name[:1].lower() + name[1:]))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(3)
        box.activated.connect(lambda _at, i=i: self._chosen(i))
        return box

    def _button(self, icon: str, name: str, key: str = "") -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({key})" if key else name)
        self._theme.set_icon(button, icon)
        return button

    def _fill_menu(self) -> None:
        menu = QMenu(self.layers)
        self.layer_actions: dict[str, QAction] = {}
        for layer, words in WORDS.items():
            action = menu.addAction(tr(words))
            action.setCheckable(True)
            action.toggled.connect(lambda on, layer=layer: self.layer_toggled.emit(layer, on))
            self.layer_actions[layer] = action
        menu.addSeparator()
        menu.addAction(self._opacity(menu))
        menu.addSeparator()
        self.perspective = menu.addAction(tr("Perspective") + "\t5")
        self.perspective.setCheckable(True)
        self.perspective.triggered.connect(self.perspective_toggled)
        self.principal = menu.addAction(tr("Principal axes of what is selected"))
        self.principal.setToolTip(
            tr("Turn the axes along the selected orbit or attractor, or the first attractor")
        )
        self.principal.triggered.connect(self.principal_wanted)
        menu.setToolTipsVisible(True)
        self.layers.setMenu(menu)
        self.layers.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _opacity(self, menu: QMenu) -> QWidgetAction:
        holder = QWidget(menu)
        self.opacity = QSlider(Qt.Orientation.Horizontal, holder)
        self.opacity.setRange(5, 100)
        self.opacity.setAccessibleName(tr("Opacity of surfaces"))
        self.opacity.setToolTip(tr("Opacity of surfaces"))
        self.opacity.valueChanged.connect(lambda value: self.opacity_changed.emit(value / 100))
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(12, 2, 12, 2)
        layout.addWidget(QLabel(tr("Opacity")))
        layout.addWidget(self.opacity)
        action = QWidgetAction(menu)
        action.setDefaultWidget(holder)
        return action

    def show_view(self, model: PiecewiseLinearMap, view: SpaceView, axes: Sequence[Axis | None]) -> None:
        """Show what is looked at, without signals."""
        if axes_of(model) != self._all:
            self._all = axes_of(model)
            self._fill_axes()
        for box, axis, name in zip(self.boxes, axes, view.frame.names):
            with QSignalBlocker(box):
                box.setCurrentIndex(self._all.index(axis) if axis in self._all else -1)
                box.setPlaceholderText(name)
        names = [subscripts(name) for name in view.frame.names]
        with QSignalBlocker(self.slice):
            self.slice.clear()
            self.slice.addItem(tr("No plane"))
            self.slice.addItems([tr("Across {axis}").format(axis=name) for name in names])
            self.slice.setCurrentIndex(view.slice_axis + 1)
        height = view.frame.is_height
        for widget in (*self.boxes, *self._times):  # a plane has no other axes
            widget.setVisible(not height)
        one, two, _ = (subscripts(name) for name in view.frame.names)
        self.heading.setText(tr("Settling time over {one} × {two}").format(one=one, two=two))
        self.heading.setVisible(height)
        self.slice.setVisible(not height)
        self.principal.setVisible(not height)
        self.layer_actions["plane"].setVisible(not height)
        self.layer_actions["surfaces"].setText(tr("Settling times") if height else tr(WORDS["surfaces"]))
        for layer, action in self.layer_actions.items():
            with QSignalBlocker(action):
                action.setChecked(view.shows(layer))
        with QSignalBlocker(self.opacity):
            self.opacity.setValue(round(100 * view.opacity))
        self.perspective.setChecked(view.camera.perspective)

    def _fill_axes(self) -> None:
        for box in self.boxes:
            with QSignalBlocker(box):
                box.clear()
                box.addItems([subscripts(axis.label) for axis in self._all])
                longest = max(len(axis.label) for axis in self._all)
                box.setMinimumContentsLength(min(longest, 8))
                box.view().setMinimumWidth(max(80, 8 * min(longest, 40) + 48))

    def _chosen(self, i: int) -> None:
        indices = [box.currentIndex() for box in self.boxes]
        if -1 in indices:  # principal axes before: the other two become the next coordinates
            kind = self._all[indices[i]].kind
            mine = [k for k, axis in enumerate(self._all) if axis.kind == kind]
            at = mine.index(indices[i])
            following = iter(mine[at + 1 :] + mine[:at])
            indices = [indices[i] if k == i else next(following, -1) for k in range(3)]
        elif indices.count(indices[i]) > 1:  # the same twice: the other one takes what this one had
            free = [
                k
                for k in range(len(self._all))
                if k not in indices and self._all[k].kind == self._all[indices[i]].kind
            ]
            other = next(k for k in range(3) if k != i and indices[k] == indices[i])
            indices[other] = free[0] if free else -1
        if -1 not in indices:
            self.axes_chosen.emit([self._all[k] for k in indices])


class SliceBar(QWidget):
    """Where the plane with basins lies: a slider and a number.

    Signals
    -------
    moved(float)
    """

    moved = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._low, self._high = 0.0, 1.0
        self.label = QLabel(self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, _TICKS)
        self.slider.setAccessibleName(tr("Position of the plane with basins"))
        self.slider.setToolTip(tr("Move the plane; its basins are mapped when the hand rests"))
        self.number = NumberBox(self)
        self.number.setAccessibleName(tr("Position of the plane, as a number"))
        self.number.setDecimals(4)
        self.number.setKeyboardTracking(False)
        self.slider.valueChanged.connect(self._slid)
        self.number.valueChanged.connect(self.moved)
        self.note = QLabel(self)
        self.note.setProperty("kind", "dim")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 2, 12, 4)
        layout.setSpacing(8)
        layout.addWidget(self.label)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self.number)
        layout.addWidget(self.note)

    def show_view(self, view: SpaceView, note: str) -> None:
        """Show where the plane lies, without signals; hidden where there is none."""
        moves = view.slice_axis >= 0 and not view.frame.is_height
        self.setVisible(moves)
        if not moves:
            return
        self._low, self._high = float(view.low[view.slice_axis]), float(view.high[view.slice_axis])
        with QSignalBlocker(self.slider), QSignalBlocker(self.number):
            self.number.setRange(self._low, self._high)
            self.number.setSingleStep((self._high - self._low) / 100)
            self.number.setValue(view.slice_at)
            self.slider.setValue(round((view.slice_at - self._low) / (self._high - self._low) * _TICKS))
        self.label.setText(f"{subscripts(view.frame.names[view.slice_axis])} =")
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def _slid(self, value: int) -> None:
        self.moved.emit(self._low + (self._high - self._low) * value / _TICKS)

"""Sliders for where the plane shown cuts state space, in a strip below it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.gui.elided_label import ElidedLabel
from plrnn_explorer.gui.format import subscripts, unmarked
from plrnn_explorer.gui.number_box import NumberBox
from plrnn_explorer.gui.plots.picture import Memory
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.study.slice_axes import SliceAxis, slice_axes
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

#: Positions of a slider; rows seen at once; rows from which on they can be searched; height of a row.
_TICKS, _ROWS, _SEARCHED, _ROW_PX = 1000, 3, 7, 30
#: Dimension up to which the sliders are shown without being asked for.
FEW_SLICES = 4
#: Room for names, in pixels; longer ones are elided.
_WIDEST_PX = 110
#: Largest position that can be typed.
_LARGEST = 1e9


class SliceRow:
    """One direction: its name, a slider over the range of what was found, and the number."""

    def __init__(self, parent: QWidget) -> None:
        self.label = ElidedLabel(parent)
        self.slider = QSlider(Qt.Orientation.Horizontal, parent)
        self.slider.setRange(0, _TICKS)
        self.slider.setSingleStep(_TICKS // 100)
        self.slider.setPageStep(_TICKS // 10)
        self.spin = NumberBox(parent)
        self.spin.setRange(-_LARGEST, _LARGEST)
        self.spin.setKeyboardTracking(False)
        self.spin.setFixedWidth(104)
        self._low, self._high = -1.0, 1.0

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """From left to right, in the order of the keyboard."""
        return self.label, self.slider, self.spin

    def show_axis(self, axis: SliceAxis) -> None:
        """Take the name and range of a direction."""
        name = subscripts(axis.label)
        self._low, self._high = axis.low, axis.high
        self.label.setText(name)
        self.slider.setAccessibleName(tr("Position of the slice along {name}").format(name=name))
        self.spin.setAccessibleName(tr("Slice at {name}").format(name=name))
        shown = unmarked(name)
        self.slider.setToolTip(
            tr("Move the plane along {name}: drag, or use the arrow keys").format(name=shown)
        )
        self.spin.setToolTip(
            tr("Where the plane cuts {name}; it may lie beyond the slider").format(name=shown)
        )
        width = axis.high - axis.low
        decimals = int(np.clip(4 - np.floor(np.log10(width)), 2, 10)) if width > 0 else 4
        with QSignalBlocker(self.spin):
            self.spin.setDecimals(decimals)
            self.spin.setSingleStep(float(10.0 ** np.round(np.log10(width / 50))) if width > 0 else 0.1)

    def show_position(self, position: float) -> None:
        """Show where the plane lies, without a signal."""
        share = (position - self._low) / (self._high - self._low)
        with QSignalBlocker(self.slider), QSignalBlocker(self.spin):
            if not self.slider.isSliderDown():
                self.slider.setValue(int(np.clip(round(share * _TICKS), 0, _TICKS)))
            self.spin.setValue(position)

    @property
    def slid(self) -> float:
        """Position the slider stands at."""
        return self._low + (self._high - self._low) * self.slider.value() / _TICKS

    def set_visible(self, visible: bool) -> None:
        """Show or hide the row."""
        for widget in self.widgets:
            widget.setVisible(visible)


class SliceStrip(QFrame):
    """A row for each direction the plane can be moved along; empty in two dimensions.

    Signals
    -------
    moved(Plane, int)
        The plane should lie here; moves with the same number are one drag.
    through_wanted()
        It should go through the selected point.
    closed()
    """

    moved = Signal(object, int)
    through_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Position of the slice"))
        self.rows: list[SliceRow] = []
        self.axes: tuple[SliceAxis, ...] = ()
        self._plane: Plane | None = None
        self._memory = Memory()
        self._drag = 0
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Find a coordinate"))
        self.search.setAccessibleName(tr("Find a coordinate of the slice"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(150)
        self.search.textChanged.connect(self._filter)
        self.through = self._button(theme, "target", "◎", tr("Through the selected point"))
        self.through.clicked.connect(self.through_wanted)
        close = self._button(
            theme, "close", "✕", tr("Put the sliders away (Plane > Position brings them back)")
        )
        close.clicked.connect(self.closed)
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(12, 0, 4, 0)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._holder)
        side = QHBoxLayout()
        for widget in (self.through, close):
            side.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        layout, column = QHBoxLayout(self), QVBoxLayout()
        layout.setContentsMargins(0, 4, 8, 4)
        searched = QHBoxLayout()
        searched.setContentsMargins(12, 0, 0, 0)
        searched.addWidget(self.search)
        searched.addStretch(1)
        column.addLayout(searched)
        column.addWidget(self._area)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        side.setContentsMargins(0, (_ROW_PX - 22) // 2, 0, 0)  # level with the first row
        layout.addLayout(column, 1)
        layout.addLayout(side)
        self.hide()

    def _button(self, theme: Theme, icon: str, letter: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        theme.set_icon(button, icon, "dim")
        if button.icon().isNull():
            button.setText(letter)
        button.setFixedSize(22, 22)
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button

    # What is shown ------------------------------------------------------------------------------

    def show_plane(self, study: Study | None, plane: Plane | None, can_go_through: bool) -> None:
        """Show where a plane of the study lies; `can_go_through`: a point is selected."""
        self.through.setEnabled(can_go_through)
        self._plane = plane
        if study is None or plane is None:
            self._set_axes(())
            return
        parts = (study.model, study.cycles, study.known_attractors, plane.basis, plane.names)
        if self._memory.changed(*parts, len(study.orbits)) or not self._holds(plane):
            self._set_axes(slice_axes(study, plane, self.axes))
        for row, axis in zip(self.rows, self.axes):
            row.show_position(axis.position(plane))

    def _holds(self, plane: Plane) -> bool:
        """Whether the axes on view are as many as the plane has."""
        return len(self.axes) == len(plane.origin) - 2

    def _set_axes(self, axes: tuple[SliceAxis, ...]) -> None:
        self.axes = axes
        while len(self.rows) < len(axes):
            self._add_row()
        for i, row in enumerate(self.rows):
            row.set_visible(i < len(axes))
            if i < len(axes):
                row.show_axis(axes[i])
        names = [self.fontMetrics().horizontalAdvance(subscripts(axis.label)) for axis in axes]
        for row in self.rows:
            row.label.setFixedWidth(min(max(names, default=0) + 4, _WIDEST_PX))
        self.search.setVisible(len(axes) >= _SEARCHED)
        self._filter(self.search.text() if len(axes) >= _SEARCHED else "")
        self._area.setFixedHeight(_ROW_PX * min(max(len(axes), 1), _ROWS))

    def _add_row(self) -> None:
        row, at = SliceRow(self._holder), len(self.rows)
        self.rows.append(row)
        for column, widget in enumerate(row.widgets):
            self._grid.addWidget(widget, at, column)
        row.slider.sliderPressed.connect(self._begin)
        row.slider.valueChanged.connect(lambda _: self._move(at, row.slid))
        row.spin.valueChanged.connect(lambda value: self._type(at, value))

    def _filter(self, text: str) -> None:
        wanted = text.strip().lower()
        for row, axis in zip(self.rows, self.axes):
            row.set_visible(wanted in axis.label.lower())

    # What the hand does -------------------------------------------------------------------------

    def _begin(self) -> None:
        self._drag += 1

    def _type(self, at: int, value: float) -> None:
        self._begin()
        self._move(at, value)

    def _move(self, at: int, position: float) -> None:
        if self._plane is not None and at < len(self.axes):
            self._plane = self.axes[at].moved(self._plane, position)
            self.rows[at].show_position(position)
            self.moved.emit(self._plane, self._drag)

"""Which plane of state space is looked at: what its two axes measure and where it cuts."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QWidget

from plrnn_explorer.dynamics.axes import Axis, axes_of, axes_shown, plane_of_axes
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.gui.format import subscripts
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from plrnn_explorer.study.slice_axes import moved_through
from plrnn_explorer.translation import mark, tr

_HEADINGS = {"state": mark("State"), "data": mark("Data space")}
#: Widest a box of names grows, in characters; longer names are elided.
_MOST_CHARACTERS = 10
#: Pixels a box takes at most, and at least where the toolbar has too little room.
_WIDEST, _NARROWEST = 16777215, 72


class AxesChooser(QWidget):
    """Two coordinates as axes, of the state or of the data, and where the slice lies.

    Hidden where there is nothing to choose: in the plane without an observation model.

    Signals
    -------
    plane_chosen(Plane)
    refused(str)
        Why the chosen axes span no plane.
    names_changed
        The names shown take another room.
    """

    plane_chosen = Signal(object)
    refused = Signal(str)
    names_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: PiecewiseLinearMap | None = None
        self._plane: Plane | None = None
        self._shown: tuple[Axis | None, Axis | None] = (None, None)
        self._all: tuple[Axis, ...] = ()
        self.point: Floats | None = None  # (M,) what is selected
        #: State (M,) a plane in other coordinates goes through: asked for when axes are chosen.
        self.through: Callable[[], Floats | None] = lambda: None
        self.horizontal, self.vertical = QComboBox(), QComboBox()
        for box, axis in ((self.horizontal, tr("Horizontal")), (self.vertical, tr("Vertical"))):
            box.setAccessibleName(tr("{axis} axis").format(axis=axis))
            box.setToolTip(tr("Coordinate on the {lower} axis").format(lower=axis.lower()))
            box.setMaxVisibleItems(20)
            box.activated.connect(self._axes_chosen)
        self.planes = QToolButton()
        self.planes.setText(tr("Plane"))
        self.planes.setToolTip(tr("Where the plane lies, and planes along other directions"))
        self.planes.setAccessibleName(tr("Choose a plane"))
        self.planes.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.horizontal, QLabel("×"), self.vertical, self.planes):
            layout.addWidget(widget)
        self.hide()

    @property
    def axes(self) -> tuple[int, int]:
        """The two axes chosen, as indices of all: state coordinates first, then those of the data."""
        return _chosen(self.horizontal), _chosen(self.vertical)

    def show_plane(self, model: PiecewiseLinearMap | None, plane: Plane | None) -> None:
        """Show which plane of a model is looked at."""
        has_plane = model is not None and plane is not None
        useful = has_plane and (model.dimension > 2 or model.observation is not None)  # type: ignore[union-attr]
        self.setVisible(useful)
        if model is None or plane is None or not useful:
            self._model = self._plane = None
            return
        if model is not self._model:
            before, axes = self._all if self._model is not None else None, axes_of(model)
            self._model, self._all = model, axes
            if axes != before:
                self._fill(model)
        self.planes.setVisible(model.dimension > 2)
        self._plane, self._shown = plane, axes_shown(model, plane)
        self._show_axes()

    def _show_axes(self) -> None:
        names = self._plane.names if self._plane is not None else ("", "")
        sides = zip(("horizontal", "vertical"), (self.horizontal, self.vertical), self._shown, names)
        for side, box, axis, name in sides:
            with QSignalBlocker(box):
                at = self._all.index(axis) if axis in self._all else -1
                box.setPlaceholderText(subscripts(name))
                longest = max(len(each.label) for each in self._all)
                shown = min(max(longest, 0 if axis else len(name) + 1), _MOST_CHARACTERS)
                wider = shown != box.minimumContentsLength()
                box.setMinimumContentsLength(shown)
                box.setCurrentIndex(box.findData(at) if at >= 0 else -1)
            if wider:
                self.names_changed.emit()
            box.setToolTip(
                (
                    tr("{value} on the horizontal axis")
                    if side == "horizontal"
                    else tr("{value} on the vertical axis")
                ).format(value=escape(subscripts(name)) or tr("Coordinate"))
            )

    def spare(self, pixels: int) -> None:
        """Take so many pixels less than the names would like; what is cut stays in the tool tips."""
        for box in (self.horizontal, self.vertical):
            box.setMaximumWidth(_WIDEST)
            if pixels > 0:
                box.setMaximumWidth(max(_NARROWEST, box.sizeHint().width() - (pixels + 1) // 2))
        # Qt leaves the sizes of what is hidden as they were: where a toolbar was too short for it, it would
        # never come back.
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
        self.updateGeometry()

    def _fill(self, model: PiecewiseLinearMap) -> None:
        for box in (self.horizontal, self.vertical):
            with QSignalBlocker(box):
                box.clear()
                self._add_items(box)
                box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
                longest = max(len(axis.label) for axis in self._all)
                box.setMinimumContentsLength(min(longest, _MOST_CHARACTERS))
                box.view().setMinimumWidth(max(80, 8 * min(longest, 40) + 48))

    def _add_items(self, box: QComboBox) -> None:
        headed = any(axis.kind == "data" for axis in self._all)
        kind = ""
        for at, axis in enumerate(self._all):
            if headed and axis.kind != kind:
                kind = axis.kind
                box.addItem(tr(_HEADINGS[kind]), -1)
                items = box.model()
                item = items.item(box.count() - 1) if isinstance(items, QStandardItemModel) else None
                if isinstance(item, QStandardItem):
                    item.setFlags(Qt.ItemFlag.NoItemFlags)
            box.addItem(subscripts(axis.label), at)

    def cut_through_point(self) -> None:
        """Move the slice through the selected point."""
        if self.point is not None and self._plane is not None:
            self.plane_chosen.emit(moved_through(self._plane, self.point))

    def _axes_chosen(self) -> None:
        if self.axes[0] == self.axes[1]:  # the same coordinate twice: the other axis gives way
            other = self.vertical if self.sender() is self.horizontal else self.horizontal
            with QSignalBlocker(other):
                other.setCurrentIndex(other.findData(self._other_than(self.axes[0])))
        self.choose_axes(self._all[self.axes[0]], self._all[self.axes[1]])

    def _other_than(self, at: int) -> int:
        """Another coordinate of the same kind, if there is one."""
        mine = [i for i, axis in enumerate(self._all) if axis.kind == self._all[at].kind]
        return mine[(mine.index(at) + 1) % len(mine)] if len(mine) > 1 else int(at == 0)

    def choose_axes(self, first: Axis, second: Axis) -> None:
        """Look at the plane of two coordinates through the state that the present plane goes through."""
        if self._plane is None:
            return
        states = all(axis is not None and axis.kind == "state" for axis in (first, second, *self._shown))
        state = None if states else self.through()
        self._emit((first, second), self._plane.origin if state is None else state)

    def _emit(self, pair: tuple[Axis, Axis], origin: Floats) -> None:
        if self._model is None:
            return
        try:
            plane = plane_of_axes(self._model, pair, origin)
        except ValueError as error:
            self._show_axes()
            text = str(error)
            self.refused.emit(f"{text[:1].upper()}{text[1:]}.")
            return
        self.plane_chosen.emit(plane)


def _chosen(box: QComboBox) -> int:
    at = box.currentData()
    return max(int(at), 0) if at is not None else 0

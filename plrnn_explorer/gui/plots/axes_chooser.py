"""Which plane of a state space of more than two dimensions is looked at."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.gui.format import subscripts
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap


class AxesChooser(QWidget):
    """Two coordinates as axes, and the values of all others; hidden in the plane.

    Signals
    -------
    plane_chosen(Plane)
    """

    plane_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: PiecewiseLinearMap | None = None
        self._origin: Floats = np.zeros(0)
        self.point: Floats | None = None  # (M,) what is selected
        self.horizontal, self.vertical = QComboBox(), QComboBox()
        for box, axis in ((self.horizontal, "Horizontal"), (self.vertical, "Vertical")):
            box.setAccessibleName(f"{axis} axis")
            box.setToolTip(f"Coordinate on the {axis.lower()} axis")
            box.activated.connect(self._axes_chosen)
        self.slice = QToolButton()
        self.slice.setText("Slice")
        self.slice.setAccessibleName("Position of the slice")
        self.slice.setToolTip("Values of the coordinates that are not shown")
        self.slice.clicked.connect(self._show_popup)
        self._area = QScrollArea()
        self._popup = self._make_popup()
        self.spins: list[QDoubleSpinBox] = []
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.horizontal, QLabel("×"), self.vertical, self.slice):
            layout.addWidget(widget)
        self.hide()

    @property
    def axes(self) -> tuple[int, int]:
        """The two coordinates chosen."""
        return max(self.horizontal.currentIndex(), 0), max(self.vertical.currentIndex(), 0)

    def show_plane(self, model: PiecewiseLinearMap | None, plane: Plane | None) -> None:
        """Show which plane of a model is looked at."""
        useful = model is not None and plane is not None and model.dimension > 2
        self.setVisible(useful)
        if model is None or plane is None or not useful:
            self._model = None
            return
        if model is not self._model:
            self._model = model
            self._fill(model)
        along = np.isclose(np.abs(plane.basis), 1.0)
        with QSignalBlocker(self.horizontal), QSignalBlocker(self.vertical):
            for box, row in ((self.horizontal, along[0]), (self.vertical, along[1])):
                box.setCurrentIndex(int(np.argmax(row)) if row.any() else -1)
        self._origin = np.array(plane.origin)
        for i, spin in enumerate(self.spins):
            with QSignalBlocker(spin):
                spin.setValue(float(self._origin[i]))
            spin.setEnabled(i not in self.axes)

    def _fill(self, model: PiecewiseLinearMap) -> None:
        names = [subscripts(name) for name in model.coordinate_names]
        for box in (self.horizontal, self.vertical):
            with QSignalBlocker(box):
                box.clear()
                box.addItems(names)
        self._area.setWidget(self._form(names))
        self._area.setMinimumSize(190, min(280, 36 * len(names) + 20))

    def _form(self, names: list[str]) -> QWidget:
        form = QWidget()
        layout = QFormLayout(form)
        self.spins = []
        for name in names:
            spin = QDoubleSpinBox()
            spin.setDecimals(4)
            spin.setRange(-1e9, 1e9)
            spin.setSingleStep(0.1)
            spin.setAccessibleName(f"Slice at {name}")
            spin.setKeyboardTracking(False)
            spin.valueChanged.connect(self._origin_typed)
            self.spins.append(spin)
            layout.addRow(name, spin)
        return form

    def _make_popup(self) -> QFrame:
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setFrameShape(QFrame.Shape.StyledPanel)
        popup.setAccessibleName("Values of the coordinates that are not shown")
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        through = QPushButton("Through the selected point")
        through.setToolTip("Cut through the selected fixed point or the first point of the selected cycle")
        through.clicked.connect(self.cut_through_point)
        layout = QVBoxLayout(popup)
        layout.addWidget(self._area)
        layout.addWidget(through)
        return popup

    def _show_popup(self) -> None:
        self._popup.move(self.slice.mapToGlobal(self.slice.rect().bottomLeft()))
        self._popup.show()

    def cut_through_point(self) -> None:
        """Move the slice through the selected point."""
        if self.point is not None:
            self._choose(self.point)

    def _axes_chosen(self) -> None:
        if self.axes[0] == self.axes[1]:  # the same coordinate twice: the other axis gives way
            other = self.vertical if self.sender() is self.horizontal else self.horizontal
            with QSignalBlocker(other):
                other.setCurrentIndex((self.axes[0] + 1) % other.count())
        self._choose(self._origin)

    def _origin_typed(self) -> None:
        self._choose(np.array([spin.value() for spin in self.spins]))

    def _choose(self, origin: Floats) -> None:
        if self._model is not None:
            names = self._model.coordinate_names
            i, j = self.axes
            self.plane_chosen.emit(Plane.through(origin, (i, j), (names[i], names[j])))

"""Numbers that say where a plane cuts state space."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from plrnn_explorer.gui.plain_label import plain_label
from plrnn_explorer.models.map import Floats

_FIXED = "Values of the coordinates that are not shown"


class SlicePopup(QFrame):
    """A box for every state coordinate.

    Signals
    -------
    typed(object)
        State (M,) the plane should go through.
    through_wanted()
        It should go through the selected point.
    """

    typed = Signal(object)
    through_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(_FIXED)
        self.spins: list[QDoubleSpinBox] = []
        self._state: Floats = np.zeros(0)
        self._words = QLabel()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        through = QPushButton("Through the selected point")
        through.setToolTip("Cut through the selected fixed point or the first point of the selected cycle")
        through.clicked.connect(self.through_wanted)
        layout = QVBoxLayout(self)
        for widget in (self._words, self._area, through):
            layout.addWidget(widget)

    def set_names(self, names: Sequence[str]) -> None:
        """Make a box for each coordinate."""
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
            spin.valueChanged.connect(self._changed)
            self.spins.append(spin)
            layout.addRow(plain_label(name, form, wrap=False), spin)
        self._area.setWidget(form)
        width = max(190, form.sizeHint().width() + 24)
        self._area.setMinimumSize(width, min(280, 36 * len(names) + 20))

    def show_state(self, state: Floats, fixed: Sequence[int], words: str) -> None:
        """Show a state of the plane; the coordinates on the axes cannot be changed."""
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._state = np.array(state)
        for i, spin in enumerate(self.spins):
            with QSignalBlocker(spin):
                spin.setValue(float(state[i]))
            spin.setEnabled(i not in fixed)

    def _changed(self) -> None:
        """Take over the number typed; the others stay what they are to the last digit."""
        state = self._state.copy()
        for i, spin in enumerate(self.spins):
            if spin is self.sender():
                state[i] = spin.value()
        self.typed.emit(state)

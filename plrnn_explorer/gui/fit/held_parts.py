"""Parts in the middle of the sweeps that are held back, as fields: from when to when, one row for each."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from plrnn_explorer.gui.fit.traces import longest_time
from plrnn_explorer.gui.number_box import NumberBox
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.translation import tr

Parts = tuple[tuple[float, float], ...]
#: More parts are no work for a hand.
MOST = 8
_FIELD = 104


class HeldParts(QWidget):
    """Shows the parts, and asks for others.

    Signals
    -------
    changed(str, tuple)
        What the change is called, and all parts.
    """

    changed = Signal(str, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._recording: Recording | None = None
        self._parts: Parts = ()
        self._used = (0.0, 0.0)
        self._filling = False
        self.rows: list[tuple[NumberBox, NumberBox, QToolButton]] = []
        self.add = QPushButton(tr("Hold back a part"), self)
        self.add.setAutoDefault(False)
        self.add.setToolTip(
            tr("Hold back a part from the middle instead of the end; drag it, or its ends, on the traces")
        )
        self.add.clicked.connect(self._add)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(4)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(3, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._grid)
        column.addWidget(self.add)

    def show_recording(self, recording: Recording) -> None:
        """The recording whose parts these are."""
        self._recording = recording
        self._resize(0)

    def show_parts(self, parts: Parts, begin: float, end: float) -> None:
        """Show which parts of what lies between `begin` and `end` are held back."""
        self._parts, self._used = parts, (begin, end)
        self._filling = True
        self._resize(len(parts))
        for row, part in zip(self.rows, parts):
            for box, value in zip(row[:2], part):
                box.setValue(value)
        self._filling = False
        self.add.setEnabled(len(parts) < MOST and end > begin)

    def _resize(self, count: int) -> None:
        while len(self.rows) > count:
            for widget in self.rows.pop():
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        while len(self.rows) < count:
            self._append()

    def _append(self) -> None:
        number, recording = len(self.rows), self._recording
        first, last, remove = NumberBox(self), NumberBox(self), QToolButton(self)
        words = (tr("Part {n} begins"), tr("Part {n} ends"))
        for column, (box, name) in enumerate(zip((first, last), words)):
            box.setAccessibleName(name.format(n=number + 1))
            box.setToolTip(tr("The fit does not see this part; the model is judged on it"))
            box.setKeyboardTracking(False)
            box.setFixedWidth(_FIELD)
            if recording is not None:
                fit_to_time(box, recording)
            box.valueChanged.connect(lambda value, n=number, side=column: self._set(n, side, value))
            self._grid.addWidget(box, number, column)
        self._theme.set_icon(remove, "close", "dim")
        remove.setAutoRaise(True)
        remove.setAccessibleName(tr("Do not hold back part {n}").format(n=number + 1))
        remove.setToolTip(tr("Do not hold this part back"))
        remove.clicked.connect(lambda _=False, n=number: self._remove(n))
        self._grid.addWidget(remove, number, 2)
        self.rows.append((first, last, remove))
        if number:
            QWidget.setTabOrder(self.rows[number - 1][2], first)
        for one, other in ((first, last), (last, remove), (remove, self.add)):
            QWidget.setTabOrder(one, other)

    # By hand ------------------------------------------------------------------------------------

    def _set(self, number: int, side: int, value: float) -> None:
        if self._filling:
            return
        part = [*self._parts[number]]
        part[side] = value
        if part[0] < part[1]:
            parts = [*self._parts]
            parts[number] = (part[0], part[1])
            self.changed.emit(tr("Part held back"), tuple(parts))
        else:
            self.show_parts(self._parts, *self._used)  # it would end before it begins

    def _add(self) -> None:
        if self._recording is not None:
            part = free_part(self._parts, *self._used, time_decimals(self._recording))
            self.changed.emit(tr("Hold back a part"), (*self._parts, part))

    def _remove(self, number: int) -> None:
        rest = tuple(part for n, part in enumerate(self._parts) if n != number)
        self.changed.emit(tr("Remove a part held back"), rest)


def free_part(parts: Parts, begin: float, end: float, decimals: int) -> tuple[float, float]:
    """The middle third of the longest piece that no part holds back; of all, with none, the middle fifth."""
    edges = [begin, *(x for part in sorted(parts) for x in part), end]
    low, high = max(zip(edges[::2], edges[1::2]), key=lambda piece: piece[1] - piece[0])
    share = 1 / 3 if parts else 0.2
    middle, half = (low + high) / 2, share * (high - low) / 2
    first, last = (round(x, decimals) for x in (middle - half, middle + half))
    return (first, last) if first < last else (low, high)


def time_decimals(recording: Recording) -> int:
    """Decimals that tell two samples apart."""
    if not recording.dt:
        return 0
    return int(np.clip(np.ceil(-np.log10(recording.dt)), 0, 6))


def fit_to_time(box: NumberBox, recording: Recording) -> None:
    """Let a box take times of a recording."""
    whole = longest_time(recording)
    box.setDecimals(time_decimals(recording))
    box.setRange(0.0, whole)
    box.setSingleStep(10.0 ** np.floor(np.log10(max(whole / 50, recording.dt or 1.0))))
    unit = " s" if recording.dt else ""
    box.setSuffix(unit)

"""Limits of the analysis: how long, how fine, how far."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from plrnn_explorer.gui.theme import style_label
from plrnn_explorer.study.analyse import Settings


@dataclass(frozen=True)
class _Row:
    label: str
    explanation: str
    least: float
    most: float
    step: float
    suffix: str = ""


_ROWS = {
    "max_period": _Row("Longest period", "Cycles are searched up to this many steps.", 1, 64, 1, " steps"),
    "resolution": _Row(
        "Basin resolution", "Cells along the longer side of the window; the time grows with its square.",
        50, 4000, 50, " cells",
    ),
    "basin_steps": _Row(
        "Basin steps", "A cell that has not settled after this many steps is called undecided.",
        100, 1_000_000, 500, " steps",
    ),
    "max_arclength": _Row(
        "Manifold length", "Each manifold is traced up to this many widths of the window.",
        1, 1e6, 50, " widths",
    ),
    "max_cells": _Row(
        "Manifold pieces", "Each manifold is traced up to this many straight pieces.",
        100, 10_000_000, 10_000, " pieces",
    ),
    "max_manifolds": _Row(
        "Manifolds", "So many manifolds of fixed points are traced at most.", 1, 10_000, 8, " curves",
    ),
    "max_orbits": _Row(
        "Homoclinic orbits", "So many are listed for each pair of manifolds.", 1, 100_000, 100, " orbits",
    ),
    "max_certificates": _Row(
        "Proofs", "So many of them, the shortest, are tried to be proved by ball arithmetic.",
        0, 100_000, 10, " orbits",
    ),
    "seed": _Row("Random seed", "The same seed gives the same search again.", 0, 2**31 - 1, 1),
}  # fmt: skip


class SettingsDialog(QDialog):
    """Shows the limits with a sentence each; `settings` are those chosen."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Analysis settings")
        self.setMinimumWidth(600)
        self._given = settings
        self._boxes: dict[str, QSpinBox | QDoubleSpinBox] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for number, (name, row) in enumerate(_ROWS.items()):
            box = self._box(name, row, getattr(settings, name))
            label = QLabel(row.label, self)
            label.setBuddy(box)
            grid.addWidget(label, 3 * number, 0)
            grid.addWidget(style_label(QLabel(row.explanation, self), "dim"), 3 * number + 1, 0)
            grid.addWidget(box, 3 * number, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
            grid.setRowMinimumHeight(3 * number + 2, 8)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok
            | QDialogButtonBox.StandardButton.Cancel
            | QDialogButtonBox.StandardButton.RestoreDefaults,
            self,
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        restore = buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults)
        restore.clicked.connect(lambda: self.show_settings(Settings()))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(grid)
        column.addStretch(1)
        column.addWidget(buttons)

    def _box(self, name: str, row: _Row, value: float) -> QSpinBox | QDoubleSpinBox:
        box: QSpinBox | QDoubleSpinBox
        if isinstance(value, int):
            box = QSpinBox(self)
            box.setRange(int(row.least), int(row.most))
            box.setSingleStep(int(row.step))
            box.setValue(value)
        else:
            box = QDoubleSpinBox(self)
            box.setDecimals(0)
            box.setRange(row.least, row.most)
            box.setSingleStep(row.step)
            box.setValue(value)
        box.setSuffix(row.suffix)
        box.setGroupSeparatorShown(name != "seed")
        box.setMinimumWidth(144)
        box.setAccessibleName(row.label)
        box.setAccessibleDescription(row.explanation)
        self._boxes[name] = box
        return box

    def show_settings(self, settings: Settings) -> None:
        """Fill in other limits."""
        for name, box in self._boxes.items():
            box.setValue(getattr(settings, name))

    def settings(self) -> Settings:
        """The limits chosen."""
        chosen: dict[str, Any] = {name: box.value() for name, box in self._boxes.items()}
        return replace(self._given, **chosen)

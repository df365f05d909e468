"""Limits of the analysis: how long, how fine, how far, a field for each with a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QScrollArea, QSpinBox, QVBoxLayout, QWidget

from plrnn_explorer.gui.number_box import THOUSANDS
from plrnn_explorer.gui.theme import style_label
from plrnn_explorer.study.analyse import Settings
from plrnn_explorer.translation import mark, tr


@dataclass(frozen=True)
class Row:
    """One limit: its name, a sentence, bounds, step and unit."""

    label: str
    explanation: str
    least: float
    most: float
    step: float
    suffix: str = ""


#: Every field of `Settings`, in groups by heading.
GROUPS: Mapping[str, Mapping[str, Row]] = {
    mark("Cycles"): {
        "max_period": Row(
            mark("Longest period"), mark("Cycles are searched up to this many steps."),
            1, 64, 1, mark(" steps"),
        ),
        "cycle_work": Row(
            mark("Work for a period"),
            mark("All itineraries of a period are tried up to this effort; above it, cycles are searched."),
            1e6, 1e15, 1e9, mark(" operations"),
        ),
    },
    mark("Basins"): {
        "resolution": Row(
            mark("Basin resolution"),
            mark("Cells along the longer side of the window; the time grows with its square."),
            50, 4000, 50, mark(" cells"),
        ),
        "basin_steps": Row(
            mark("Basin steps"),
            mark("A cell that has not settled after this many steps is called undecided."),
            100, 1_000_000, 500, mark(" steps"),
        ),
    },
    mark("Manifolds"): {
        "max_arclength": Row(
            mark("Manifold length"), mark("Each manifold is traced up to this many widths of the window."),
            1, 1e6, 50, mark(" widths"),
        ),
        "max_cells": Row(
            mark("Manifold pieces"), mark("Each manifold is traced up to this many straight pieces."),
            100, 10_000_000, 10_000, mark(" pieces"),
        ),
        "max_manifolds": Row(
            mark("Manifolds"), mark("So many manifolds of fixed points are traced at most."),
            1, 10_000, 8, mark(" curves"),
        ),
        "max_cycle_manifolds": Row(
            mark("Manifolds with cycles"),
            mark("From so many manifolds on, those of cycles of two and more steps are left out."),
            0, 10_000, 4, mark(" curves"),
        ),
        "max_surfaces": Row(
            mark("Surfaces"), mark("So many two-dimensional manifolds are traced at most."),
            0, 1000, 1, mark(" surfaces"),
        ),
        "max_surface_cells": Row(
            mark("Surface pieces"), mark("Each of them is traced up to this many flat pieces."),
            100, 10_000_000, 1000, mark(" pieces"),
        ),
    },
    mark("Homoclinic points"): {
        "max_orbits": Row(
            mark("Homoclinic orbits"), mark("So many are listed for each pair of manifolds."),
            1, 100_000, 100, mark(" orbits"),
        ),
        "max_certificates": Row(
            mark("Proofs"),
            mark("So many of them, the shortest, are tried to be proved by ball arithmetic."),
            0, 100_000, 10, mark(" orbits"),
        ),
    },
    mark("Exponents"): {
        "statistics_steps": Row(
            mark("Measured steps"),
            mark("Exponents and visited regions are measured over this many steps of each orbit."),
            100, 100_000_000, 1000, mark(" steps"),
        ),
        "transient": Row(
            mark("Steps before"), mark("So many steps are left out first, while the orbit still settles."),
            0, 10_000_000, 500, mark(" steps"),
        ),
    },
    mark("Chance"): {
        "seed": Row(
            mark("Random seed"), mark("The same seed gives the same search again."), 0, 2**31 - 1, 1
        ),
    },
}  # fmt: skip


class LimitsForm(QScrollArea):
    """Fields for every limit of the analysis; `settings` are those filled in."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = settings
        self.boxes: dict[str, QSpinBox | QDoubleSpinBox] = {}
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields scroll it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Limits of the analysis"))
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(0)
        for heading, rows in GROUPS.items():
            column.addWidget(style_label(QLabel(tr(heading), page), "heading"))
            column.addSpacing(4)
            column.addLayout(self._grid(rows, page))
            column.addSpacing(12)
        column.addStretch(1)
        self.setWidget(page)

    def _grid(self, rows: Mapping[str, Row], page: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(0, 1)
        for number, (name, row) in enumerate(rows.items()):
            box = self._box(name, row, getattr(self._given, name), page)
            label = QLabel(tr(row.label), page)
            label.setBuddy(box)
            explanation = style_label(QLabel(tr(row.explanation), page), "dim")
            explanation.setWordWrap(True)
            grid.addWidget(label, 3 * number, 0)
            grid.addWidget(explanation, 3 * number + 1, 0)
            grid.addWidget(box, 3 * number, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
            grid.setRowMinimumHeight(3 * number + 2, 8)
        return grid

    def _box(self, name: str, row: Row, value: float, page: QWidget) -> QSpinBox | QDoubleSpinBox:
        box: QSpinBox | QDoubleSpinBox
        if isinstance(value, int):
            box = QSpinBox(page)
            box.setRange(int(row.least), int(row.most))
            box.setSingleStep(int(row.step))
            box.setValue(value)
        else:
            box = QDoubleSpinBox(page)
            box.setDecimals(0)
            box.setRange(row.least, row.most)
            box.setSingleStep(row.step)
            box.setValue(value)
        box.setSuffix(tr(row.suffix) if row.suffix else "")
        box.setLocale(THOUSANDS)
        box.setGroupSeparatorShown(name != "seed")
        box.setFixedWidth(232)
        box.setAccessibleName(tr(row.label))
        box.setAccessibleDescription(tr(row.explanation))
        self.boxes[name] = box
        return box

    def show_settings(self, settings: Settings) -> None:
        """Fill in other limits."""
        for name, box in self.boxes.items():
            box.setValue(getattr(settings, name))

    def settings(self) -> Settings:
        """The limits filled in."""
        chosen: dict[str, Any] = {name: box.value() for name, box in self.boxes.items()}
        return replace(self._given, **chosen)

"""The grid of sliders below the phase space: one look for inputs and for followed parameters."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget


def scrolled_grid(strip: QWidget, name: str) -> tuple[QScrollArea, QWidget, QGridLayout]:
    """Fill a strip with a grid that scrolls when it is high; its third column takes the room that is left.

    Returns
    -------
    area, holder, grid : the scroll area, called `name`, what it scrolls, and the grid in that
    """
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(12, 6, 12, 6)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(2, 1)
    area = QScrollArea(strip)
    area.setWidget(holder)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setAccessibleName(name)
    layout = QVBoxLayout(strip)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(area)
    return area, holder, grid

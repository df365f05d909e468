"""Several cycles beside each other: multipliers of one step, and the table that compares them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from plrnn_explorer.dynamics.cycle import NEUTRAL_TOLERANCE, Complexes, Cycle
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.panels.eigenvalue_sets import draw_marker
from plrnn_explorer.gui.panels.table import Cell, Column, Row
from plrnn_explorer.translation import tr

#: Cycles compared at most, further selected ones are counted; multipliers listed of each.
MOST_COMPARED, _MOST_LISTED = 6, 12
#: Side of a marker in the table, in pixels.
_MARK = 14


def per_step(values: Complexes, period: int) -> Complexes:
    """|λ|^(1/k) with the angle of the whole turn: what makes cycles of different periods comparable."""
    sizes = np.abs(values)
    return np.asarray(np.where(sizes > 0, values / np.where(sizes > 0, sizes, 1), 0) * sizes ** (1 / period))


def compared_columns(cycles: Sequence[Cycle]) -> list[Column]:
    """Name, period, one column for each multiplier."""
    tip = tr("Growth of a small deviation in one step, |λ|^(1/k), and the angle of λ where it is not 0")
    n = min(_MOST_LISTED, max(len(cycle.eigenvalues) for cycle in cycles))
    listed = [Column(f"|λ{fmt.subscript(i + 1)}|", tip) for i in range(n)]
    return [Column(tr("Cycle"), "", numeric=False), Column("k", tr("Period")), *listed]


def compared_rows(
    cycles: Sequence[Cycle], names: Sequence[str], marks: Sequence[tuple[str, QColor]], ratio: float
) -> list[Row]:
    """One row for each cycle; `marks`: its marker and colour in the plot, `ratio`: pixels per point."""
    width = min(_MOST_LISTED, max(len(cycle.eigenvalues) for cycle in cycles))
    rows: list[Row] = []
    for cycle, name, (marker, colour) in zip(cycles, names, marks):
        first = Cell(name, tip=name, mark=marker_pixmap(marker, colour, ratio))
        cells = [_cell(complex(v), cycle.period) for v in cycle.eigenvalues[:width]]
        cells += [Cell("")] * (width - len(cells))
        rows.append((first, Cell(fmt.count(cycle.period), sort=cycle.period), *cells))
    return rows


def _cell(value: complex, period: int) -> Cell:
    size = abs(value) ** (1 / period)
    role = "text" if abs(size - 1) < NEUTRAL_TOLERANCE else "stable" if size < 1 else "unstable"
    text = f"{fmt.number(size, 3)}{angle_words(value)}"
    return Cell(text, fmt.full(size), size, role, "λ = " + fmt.full_complex(value))


def angle_words(value: complex) -> str:
    """The angle of a multiplier beside its size; nothing for a positive one."""
    if value.imag == 0:
        return " ∠180°" if value.real < 0 else ""
    return f" ∠{fmt.number(np.degrees(np.angle(value)), 3)}°"


def marker_pixmap(marker: str, colour: QColor, ratio: float) -> QPixmap:
    """A marker as it is drawn in the plot."""
    pixmap = QPixmap(round(_MARK * ratio), round(_MARK * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    draw_marker(painter, QPointF(_MARK / 2, _MARK / 2), marker)
    painter.end()
    return pixmap

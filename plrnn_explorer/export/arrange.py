"""Where the panels of a figure stand, and how high it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from matplotlib.figure import Figure

#: Widths in mm from which small panels stand beside the phase space, and beside each other.
_WIDE, _NARROW = 140, 80
#: Height in mm that the legend and the keys of small panels take where panels stand on each other.
_KEYS = 20
_LARGE = ("phase", "second", "space")
#: Height of a panel as a share of its width where panels stand on a grid.
_SHAPES: Mapping[str, float] = {
    "phase": 0.9, "second": 0.9, "space": 0.95, "spectrum": 1.0, "basins": 0.6, "series": 0.7,
    "homoclinic": 0.75, "bifurcations": 0.7,
}  # fmt: skip

Rows = list[list[str]]


def rows_of(panels: Sequence[str], width: float, grid: str = "auto") -> Rows:
    """Arrange panels on a grid, one name for each cell; "." is an empty cell.

    "auto" puts small panels beside a large first one, or below it side by side.
    """
    if grid == "row":
        return [list(panels)]
    if grid == "column":
        return [[p] for p in panels]
    if grid == "2x2":
        return [[*panels[i : i + 2], "."][:2] for i in range(0, len(panels), 2)]
    large = [p for p in panels if p in _LARGE]
    small = [p for p in panels if p not in _LARGE]
    if len(large) == 1 and small and width >= _WIDE:
        return [[large[0], p] for p in small]
    side = 1 if width < _NARROW else 2 if width < 2 * _NARROW or len(small) == 4 else 3
    rows = _chunks(large, min(side, 2) if width >= _WIDE else 1) + _chunks(small, side)
    columns = _common(rows)
    return [[p for p in row for _ in range(columns // len(row))] for row in rows]


def _chunks(items: Sequence[str], size: int) -> Rows:
    return [list(items[i : i + size]) for i in range(0, len(items), size)]


def _common(rows: Rows) -> int:
    """Smallest number of columns that every row divides evenly."""
    columns = max(map(len, rows))
    while any(columns % len(row) for row in rows):
        columns += 1
    return columns


def beside(rows: Rows) -> bool:
    """Whether small panels stand beside one large one that is as high as all of them."""
    return rows[0][0] in _LARGE and rows[0][-1] not in (*_LARGE, ".") and len({r[0] for r in rows}) == 1


def natural_height(panels: Sequence[str], width: float, grid: str = "auto") -> float:
    """Height in mm that suits the panels."""
    rows = rows_of(panels, width, grid)
    keys = 0.0 if grid == "auto" and (beside(rows) or len(panels) == 1) else _KEYS
    return sum(row_heights(rows, width, grid)) + keys


def legend_room(panels: Sequence[str], width: float, grid: str = "auto") -> float:
    """Millimetres of `natural_height` that are meant for the legend below."""
    alone = grid == "auto" and len(panels) == 1
    return 0.2 * width if alone else float(_KEYS) if width < _WIDE else 0.1 * width


def row_heights(rows: Rows, width: float, grid: str = "auto") -> list[float]:
    """Heights in mm that suit the rows of panels."""
    if grid != "auto":
        column = width / len(rows[0])
        return [max(_SHAPES[p] * column for p in row if p != ".") for row in rows]
    if beside(rows):
        # With one small panel, the large one decides; more stand on each other.
        few = {1: [0.55 * width], 2: [0.37 * width, 0.31 * width]}
        return few.get(len(rows), [0.3 * width] * len(rows))
    if len(rows) == 1 and rows[0][0] in _LARGE and len(set(rows[0])) == 1:
        return [width * (0.62 if width >= 150 else 0.95)]
    alone = len(rows) == len(rows[0]) == 1
    heights = []
    for row in rows:
        column = width / len(set(row))
        # Beside or below a large panel a small one stays small; alone it is the figure.
        square, flat = (0.85, 0.55) if alone else (0.62, 0.42)
        if width >= _WIDE and len(rows) > 1:
            square, flat = 0.36, 0.3
        most = {
            "spectrum": square,
            "series": flat,
            "basins": 0.4,
            "homoclinic": square,
            "bifurcations": square,
        }
        suit = [0.95 * column if p in _LARGE else min(column, most[p] * width) for p in row]
        heights.append(max(suit))
    return heights


def arrange(figure: Figure, panels: Sequence[str], width: float, grid: str = "auto") -> dict[str, Any]:
    """Make the axes of the panels, by name."""
    rows: list[Any] = rows_of(panels, width, grid)
    widths = (1.7, 1) if grid == "auto" and beside(rows) else None
    heights = row_heights(rows, width, grid)
    made = figure.subplot_mosaic(rows, width_ratios=widths, height_ratios=heights)
    return {p: made[p] for p in panels}

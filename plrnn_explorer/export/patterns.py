"""Patterns over areas that must differ without colour: as images over cells, as lines in a legend."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.export.look import rgb

#: Size of the image that holds a pattern, and the distance of its lines, in pixels.
_PIXELS, _PERIOD = 1000, 10

Coordinate = NDArray[np.float64]


def _away(position: Coordinate, period: float) -> Coordinate:
    """Distance from the middle of the nearest line."""
    return np.asarray(np.abs(position % period - period / 2))


#: Distance in pixels from the nearest line or dot of a pattern, at (row, column).
_DISTANCES: Mapping[str, Callable[[Coordinate, Coordinate], Coordinate]] = {
    "hatch": lambda row, column: _away(column - row, _PERIOD),
    "back": lambda row, column: _away(column + row, 2 * _PERIOD) * 0.8,
    "lines": lambda row, column: _away(row, 1.6 * _PERIOD) + 0 * column,
    "bars": lambda row, column: _away(column, 1.6 * _PERIOD) + 0 * row,
    "dots": lambda row, column: np.hypot(_away(row, 1.8 * _PERIOD), _away(column, 1.8 * _PERIOD)) / 1.6,
    "unseen": lambda row, column: _away(column - row, 2.6 * _PERIOD),
    "grid": lambda row, column: np.minimum(_away(row, 2 * _PERIOD), _away(column, 2 * _PERIOD)),
}
#: matplotlib's hatch that looks most like a pattern, for legends and bars.
HATCHES: Mapping[str, str] = {
    "hatch": "//////", "back": "\\\\\\\\",
    "lines": "-----", "bars": "|||||", "dots": "....", "grid": "+++", "plain": "",
}  # fmt: skip


def pattern(mask: NDArray[np.bool_], colour: str, kind: str = "hatch") -> NDArray[np.uint8]:
    """Fine lines or dots over the cells of a mask, as an image with an alpha channel.

    Parameters
    ----------
    mask : (rows, columns) bool array
    colour : of the lines, "#rrggbb"
    kind : a name in `HATCHES` but "plain"

    Returns
    -------
    (n, m, 4) uint8 array, about 1000 pixels along each side
    """
    rows, columns = max(1, _PIXELS // len(mask)), max(1, _PIXELS // mask.shape[1])
    large: NDArray[np.bool_] = np.repeat(np.repeat(mask, rows, axis=0), columns, axis=1)
    row, column = np.ogrid[: large.shape[0], : large.shape[1]]
    away = _DISTANCES[kind](row * (large.shape[1] / large.shape[0]), column.astype(np.float64))
    image = np.zeros((*large.shape, 4), dtype=np.uint8)
    image[..., :3] = rgb(colour)
    # As the opacity of a line two pixels wide.
    image[..., 3] = np.where(large, 255 * np.clip(1.5 - away, 0, 1), 0)
    return image

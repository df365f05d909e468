"""A matrix as an image: blue for negative, red for positive entries, the panel's colour for zero."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Signal
from PySide6.QtGui import QHelpEvent, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.map import Floats
from plrnn_explorer.translation import tr

#: Cells are at most so large, maps at most so high; a map has at most so many pixels to a side, in pixels.
_CELL, _HIGHEST, _PIXELS = 16, 132, 512


class HeatMap(QWidget):
    """Shows a matrix (rows, columns); hovering gives entry and index.

    Signals
    -------
    entry_chosen(object)
        Index of the entry that was double-clicked, a tuple from 0.
    """

    entry_chosen = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.name = theme, name
        self._values: Floats = np.zeros((1, 1))
        self._image: QImage | None = None
        self.is_vector = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Image of {name}").format(name=name))

    def set_values(self, values: Floats) -> None:
        """Show a matrix, or a vector as one row."""
        self.is_vector = values.ndim == 1
        self._values = np.atleast_2d(values)
        self._image = None
        self.updateGeometry()
        self.update()

    @property
    def shape(self) -> tuple[int, ...]:
        """Shape of what is shown."""
        return self._values.shape[1:] if self.is_vector else self._values.shape

    def refresh_theme(self) -> None:
        """Take the colours of the theme again."""
        self._image = None
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows, columns = self._values.shape
        cell = min(_CELL, width / max(columns, 1))
        return int(min(max(round(rows * cell), min(rows, 2) * 8), _HIGHEST))

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def place(self) -> QRect:
        """Where the image lies."""
        rows, columns = self._values.shape
        width = min(self.width(), columns * _CELL)
        square = round(columns * self.height() / rows)
        if 2 < rows <= 4 * columns and square < width:
            width = square  # square cells; only tall, narrow matrices are stretched
        return QRect(0, 0, width, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._values.size:
            return
        if self._image is None:
            self._image = _image(self._values, self._theme)
        painter = QPainter(self)
        place = self.place()
        # Enlarged cells stay sharp; where several share a pixel they are mixed.
        small = self._image.width() > place.width() or self._image.height() > place.height()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, small)
        painter.drawImage(place, self._image)
        painter.setPen(QPen(self._theme.colour("border"), 1))
        painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.entry_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.index_at(event.position())
        if index is not None:
            self.entry_chosen.emit(index[1:] if self.is_vector else index)

    def index_at(self, point: QPointF) -> tuple[int, int] | None:
        """Row and column of the entry at a position; None outside."""
        place = self.place()
        rows, columns = self._values.shape
        row = int(point.y() * rows / max(place.height(), 1))
        column = int(point.x() * columns / max(place.width(), 1))
        outside = point.x() < 0 or point.y() < 0 or row >= rows or column >= columns
        return None if outside else (row, column)

    def entry_at(self, point: QPointF) -> str:
        """Index and value of the entry at a position, e.g. ``W₁[2, 5] = -0.25``; empty outside."""
        found = self.index_at(point)
        if found is None:
            return ""
        row, column = found
        index = f"{column + 1}" if self.is_vector else f"{row + 1}, {column + 1}"
        return f"{self.name}[{index}] = {fmt.full(self._values[row, column])}"


def _image(values: Floats, theme: Theme) -> QImage:
    shown = strongest(values, _PIXELS)
    largest = float(np.max(np.abs(values), initial=0.0)) or 1.0
    table = _table(theme)
    index = np.rint((shown / largest + 1) / 2 * (len(table) - 1)).astype(np.intp)
    pixels = np.ascontiguousarray(table[index])
    image = QImage(pixels.data, pixels.shape[1], pixels.shape[0], QImage.Format.Format_RGB32)
    return image.copy()  # the array goes, the copy stays


def _table(theme: Theme) -> NDArray[np.uint32]:
    """255 colours from negative over zero to positive; the middle one is exactly zero."""
    colours = []
    for i in range(-127, 128):
        role = "stable" if i < 0 else "unstable"
        colours.append(theme.mixed(theme.colour(role), (abs(i) / 127) ** 0.8, "panel").rgb())
    return np.array(colours, dtype=np.uint32)


def strongest(values: Floats, most: int) -> Floats:
    """Reduce a matrix to at most `most` rows and columns: of each block the entry largest in modulus."""
    for axis in (0, 1):
        size = values.shape[axis]
        if size > most:
            starts = np.linspace(0, size, most, endpoint=False).astype(int)
            high = np.maximum.reduceat(values, starts, axis=axis)
            low = np.minimum.reduceat(values, starts, axis=axis)
            values = np.where(high >= -low, high, low)
    return values

"""Draws figures in the background: one thread of its own, so that no window waits for matplotlib."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QObject, Signal

from plrnn_explorer.dynamics.progress import Progress
from plrnn_explorer.export.colour_vision import seen_by
from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.export.options import FigureOptions, smallest_type
from plrnn_explorer.export.texts import Box, Spot, legend_box, spots_of
from plrnn_explorer.gui.background import Background
from plrnn_explorer.jobs import JobState
from plrnn_explorer.study.study import Study


@dataclass(frozen=True, eq=False)
class Preview:
    """A figure as it will look.

    Attributes
    ----------
    pixels : (rows, columns, 4) uint8 array, red, green, blue, opacity
    spots : the words that can be replaced
    width_mm, height_mm : size of the page
    smallest : points of the smallest type
    legend : left, top, right, bottom of the legend as shares of the page; None where there is none
    """

    pixels: NDArray[np.uint8]
    spots: tuple[Spot, ...]
    width_mm: float
    height_mm: float
    smallest: float
    legend: Box | None = None


class FigureDrawer(QObject):
    """Runs what takes matplotlib's time, one thing after the other; the last of a kind counts.

    Signals
    -------
    done(kind, result), failed(kind, sentence)
    """

    done = Signal(str, object)
    failed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background: Background | None = None
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.wait)

    @property
    def busy(self) -> bool:
        """Whether something is being drawn or waits."""
        return self._background is not None and self._background.busy

    def run(self, kind: str, make: Callable[[], Any]) -> None:
        """Call a function on the drawing thread; its result comes with `done`."""
        if self._background is None:
            self._background = Background(self)

        def steps() -> Iterator[Progress[Any]]:
            yield Progress(None, 0.0)
            with _short_collections():
                result = make()
            yield Progress((result,), 1.0)

        self._background.start(kind, kind, lambda: _quietly(steps()), self._tell)

    def preview(self, study: Study, options: FigureOptions, room: tuple[int, int], vision: str = "") -> None:
        """Draw a figure to fill a room (pixels), as seen by some reader; it comes with `done`."""
        self.run("preview", lambda: draw_preview(study, options, room, vision))

    def _tell(self, state: JobState) -> None:
        if state.status == "failed":
            self.failed.emit(state.kind, state.error)
        elif state.status == "done" and state.result is not None:
            found = state.result[0]
            if isinstance(found, ExportError):
                self.failed.emit(state.kind, str(found))
            else:
                self.done.emit(state.kind, found)

    def stop(self) -> None:
        """End the thread after what it does just now, without waiting; another `run` starts a new one."""
        self._end(0.0)

    def wait(self) -> None:
        """End the thread and wait for it, at most some seconds."""
        self._end(5.0)

    def _end(self, timeout: float) -> None:
        if self._background is not None:
            self._background.shutdown(timeout)
            self._background.deleteLater()
            self._background = None


@contextmanager
def _short_collections() -> Iterator[None]:
    """Let Python's collector look only at what is made in here.

    A figure is a hundred thousand objects in cycles, enough to set off full collections; with everything that
    a study and the libraries hold these take a quarter of a second, in which the window would stand still.
    What is put aside here is looked at when the window is at rest (`collector.Collector`).
    """
    gc.freeze()
    try:
        yield
    finally:
        gc.collect()


def _quietly(steps: Iterator[Progress[Any]]) -> Iterator[Progress[Any]]:
    """Pass on what the user did wrong as a result: it is no failure of the program's."""
    try:
        yield from steps
    except ExportError as error:
        yield Progress((error,), 1.0)


def draw_preview(study: Study, options: FigureOptions, room: tuple[int, int], vision: str = "") -> Preview:
    """Draw a figure to fill a room.

    Parameters
    ----------
    study : Study
    options : FigureOptions
    room : width and height in pixels
    vision : a name in `colour_vision.VISIONS`
    """
    # Imported on the drawing thread: matplotlib takes half a second the first time.
    from plrnn_explorer.export.compose import compose
    from plrnn_explorer.export.style import styled

    drawing = compose(study, options.with_changes(dpi=100))
    figure = drawing.figure
    inches = figure.get_size_inches()
    dpi = float(np.clip(min(room[0] / inches[0], room[1] / inches[1]), 20, 400))
    with styled(options, drawing.look, drawing.far):
        figure.set_dpi(dpi)
        canvas: Any = figure.canvas
        canvas.draw()
        spots, legend = spots_of(figure, drawing.panels), legend_box(figure)
        pixels = np.array(canvas.buffer_rgba())
    width, height = (float(v) * 25.4 for v in inches)
    return Preview(seen_by(pixels, vision), spots, width, height, smallest_type(options.font_size), legend)

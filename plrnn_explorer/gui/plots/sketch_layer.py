"""A faint first impression of where orbits go, while nothing is known of the basins yet."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QObject, QRectF, QTimer, Signal

from plrnn_explorer.gui.plots.picture import Memory, Picture
from plrnn_explorer.gui.portrait import coloured_pixels, portrait_counts
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from plrnn_explorer.study.inputs import is_followed
from plrnn_explorer.study.study import Study, View

#: Orbits and their steps; fewer orbits for large networks (weights), steps computed in one go.
_ORBITS, _STEPS, _LARGE, _FEWER, _CHUNK = 240, 320, 20_000, 32, 8
#: Pixels of the picture, how strongly it is seen, and where an orbit counts as gone.
_WIDTH, _HEIGHT, _OPACITY, _FAR = 360, 300, 0.55, 1e9
#: Milliseconds between two portions of steps.
_EVERY_MS = 10


class _Runner(QObject):
    """Runs orbits a few steps at a time, so that the window never waits.

    Signals
    -------
    done()
        All steps are there.
    """

    done = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)  # its timer must end with the plot
        self.states: Floats | None = None  # (S, T + 1, M), whole
        self._model: PiecewiseLinearMap | None = None
        self._orbits = np.empty((0, 0, 0))
        self._step = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._advance)

    def start(self, model: PiecewiseLinearMap, starts: Floats) -> None:
        """Run the orbits of starts (S, M)."""
        self._model, self.states, self._step = model, None, 0
        self._orbits = np.empty((_STEPS + 1, *starts.shape))
        self._orbits[0] = starts
        self._timer.start()

    def stop(self) -> None:
        """Forget everything."""
        self._timer.stop()
        self._model, self.states = None, None

    def _advance(self) -> None:
        if self._model is None:
            self._timer.stop()
            return
        with np.errstate(all="ignore"):
            for n in range(self._step, min(self._step + _CHUNK, _STEPS)):
                z = self._model(self._orbits[n])
                z[~(np.abs(z).max(axis=1) < _FAR)] = np.nan
                self._orbits[n + 1] = z
        self._step += _CHUNK
        if self._step >= _STEPS:
            self._timer.stop()
            self.states = np.moveaxis(self._orbits, 1, 0)
            self.done.emit()


class SketchLayer:
    """Orbits from all over the window as a picture under everything, until there are basins."""

    def __init__(self, box: pg.ViewBox) -> None:
        self.item = pg.ImageItem(axisOrder="row-major")
        self.item.setZValue(-1)
        self.item.setOpacity(_OPACITY)
        self.item.setVisible(False)
        box.addItem(self.item, ignoreBounds=True)
        self.runner = _Runner(box)
        self._model: PiecewiseLinearMap | None = None
        self._memory = Memory()

    def update(self, picture: Picture | None) -> None:
        """Start the orbits of a new model; draw them where the window is."""
        early = picture is not None and _is_early(picture.study)
        if picture is None or not (early and picture.shows("sketch")):
            self.item.setVisible(False)
            if not early:
                self.runner.stop()
                self._model = None
            return
        if picture.study.model is not self._model:
            self._model = picture.study.model
            self.runner.start(self._model, _starts(picture))
        states = self.runner.states
        self.item.setVisible(states is not None)
        if states is None:
            return
        if self._memory.changed(states, picture.plane, picture.window, picture.theme.is_dark):
            view = View(picture.plane, picture.x, picture.y)
            counts = portrait_counts(view, states, _WIDTH, _HEIGHT)
            self.item.setImage(coloured_pixels(*counts, picture.theme.look)[::-1], levels=(0, 255))
            (left, right), (bottom, top) = picture.x, picture.y
            self.item.setRect(QRectF(left, bottom, right - left, top - bottom))


def _is_early(study: Study) -> bool:
    """Whether hardly anything was analysed yet, and nothing is on its way because a slider was moved."""
    return study.basins is None and study.manifolds is None and not is_followed(study)


def _starts(picture: Picture) -> Floats:
    """States (S, M) spread over the window on view."""
    count = _ORBITS if picture.study.model.W1.size <= _LARGE else _FEWER
    share = np.random.default_rng(0).random((count, 2))
    low, high = np.array([picture.x[0], picture.y[0]]), np.array([picture.x[1], picture.y[1]])
    return picture.plane.embed(low + share * (high - low))

"""Compiled loops for drawing, once they are loaded: that takes a second, which nobody should wait for.

`gui.warm_up` prepares them in the background; until then Qt paints.
"""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import numpy as np

from plrnn_explorer.models.map import PiecewiseLinearMap

_loaded: dict[str, ModuleType] = {}


def loops() -> ModuleType | None:
    """`dynamics.kernels.decimating`, None until it was prepared."""
    return _loaded.get("curves")


def stroke_loops() -> ModuleType | None:
    """`dynamics.kernels.strokes`, None until it was prepared."""
    return _loaded.get("strokes")


def prepare_strokes() -> ModuleType:
    """Load (and the first time compile) the loops that draw comets and pixels, and return them."""
    from plrnn_explorer.dynamics.kernels import strokes

    mask, pixels = np.zeros((2, 2), np.uint8), np.empty((2, 2), np.uint32)
    strokes.stroke(mask, np.zeros((1, 4)), np.ones(1), np.ones(1))
    strokes.tint(mask, np.zeros(256, np.uint32), pixels)
    return _loaded.setdefault("strokes", strokes)


def prepare_curves() -> ModuleType:
    """Load (and the first time compile) the loops for drawing and pointing at curves, swarm and futures."""
    if (ready := loops()) is not None:
        return ready
    from plrnn_explorer.dynamics.future import Futures
    from plrnn_explorer.dynamics.kernels import decimating, swarm
    from plrnn_explorer.dynamics.swarm import Swarm

    line = np.array([[[0.0, 0.0], [1.0, 0.1]], [[1.0, 0.1], [2.0, 0.0]]])
    low, high, pixel = np.zeros(2), np.ones(2), np.full(2, 0.01)
    rows, table = np.array([0]), np.zeros(8, dtype=np.int64)
    decimating.decimate(line, rows, rows + 2, low, high, pixel, 0.05, table, np.empty((2, 2, 2)))
    decimating.straighten(line.reshape(-1, 2).copy(), pixel, 0.05, 1)
    decimating.nearest(line.reshape(-1, 2), low, pixel)
    places, inks, spans = np.zeros((2, 1)), np.ones(1, dtype=np.uint32), np.zeros((2, 2), dtype=np.int64)
    swarm.draw(np.zeros((2, 2), dtype=np.uint32), spans, places, places, 0.5, inks, 1, 2)
    none = PiecewiseLinearMap(0.5 * np.eye(2), np.zeros((2, 1)), np.zeros((1, 2)), np.zeros(2), np.zeros(1))
    Swarm(none, np.zeros((2, 2)), 2).work(1.0)
    Futures(none, ()).of(np.ones(2))
    return _loaded.setdefault("curves", decimating)


#: What is loaded, in this order; each may be called again at next to no cost.
PREPARED: tuple[Callable[[], ModuleType], ...] = (prepare_strokes, prepare_curves)


def prepare() -> None:
    """Load all of them."""
    for each in PREPARED:
        each()


def is_ready() -> bool:
    """Whether all of them are loaded."""
    return len(_loaded) == len(PREPARED)

"""Compiled loops for drawing, once they are loaded: that takes a second, which nobody should wait for."""

from __future__ import annotations

from types import ModuleType

import numpy as np

from plrnn_explorer.models.map import PiecewiseLinearMap

_loaded: list[ModuleType] = []


def loops() -> ModuleType | None:
    """`dynamics.kernels.decimating`, None until `prepare` was called."""
    return _loaded[0] if _loaded else None


def prepare() -> None:
    """Load (and the first time compile) the loops for drawing and pointing at curves, swarm and futures."""
    if _loaded:
        return
    from plrnn_explorer.dynamics.future import Futures
    from plrnn_explorer.dynamics.kernels import decimating, swarm
    from plrnn_explorer.dynamics.swarm import Swarm

    line = np.array([[[0.0, 0.0], [1.0, 0.1]], [[1.0, 0.1], [2.0, 0.0]]])
    low, high, pixel = np.zeros(2), np.ones(2), np.full(2, 0.01)
    rows, table = np.array([0]), np.zeros(8, dtype=np.int64)
    decimating.decimate(line, rows, rows + 2, low, high, pixel, 0.05, table, np.empty((2, 2, 2)))
    decimating.straighten(line.reshape(-1, 2).copy(), pixel, 0.05, 1)
    decimating.nearest(line.reshape(-1, 2), low, pixel)
    places, inks = np.zeros((2, 1)), np.ones(1, dtype=np.uint32)
    swarm.draw(np.zeros((2, 2), dtype=np.uint32), places, places, 0.5, inks, 1, 2)
    none = PiecewiseLinearMap(0.5 * np.eye(2), np.zeros((2, 1)), np.zeros((1, 2)), np.zeros(2), np.zeros(1))
    Swarm(none, np.zeros((2, 2)), 2).work(1.0)
    Futures(none, ()).of(np.ones(2))
    _loaded.append(decimating)

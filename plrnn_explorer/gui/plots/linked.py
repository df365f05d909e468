"""What two views of one study share: what the mouse points at, and windows along a common coordinate."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject

from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.gui.plots.phase_space import PhaseSpace
from plrnn_explorer.models.map import Floats

Range = tuple[float, float]
#: Two axes measure the same if their rows agree to this share.
_SAME = 1e-9


class Link(QObject):
    """Links two phase spaces.

    An object hovered in one is marked in both; the state under the cursor of one is a crosshair in the other;
    an orbit that is being dragged is drawn in both. Where `axes` is True they show the same range of every
    coordinate that both have on an axis.
    """

    def __init__(self, one: PhaseSpace, other: PhaseSpace) -> None:
        super().__init__(other)
        self._views = (one, other)
        self.axes = True
        self._ways = (_Way(one, other, self), _Way(other, one, self))

    def set_axes(self, linked: bool) -> None:
        """Let common coordinates have the same range in both views, or no longer."""
        self.axes = linked
        self._ways[0].pass_on()

    def forget(self) -> None:
        """Take away what was shown of the other view: one of them is hidden."""
        for view in self._views:
            view.crosshair.state = view.layers.outline.other = None
            view.redraw_soon()


class _Way(QObject):
    """What one view tells the view beside it."""

    def __init__(self, view: PhaseSpace, beside: PhaseSpace, link: Link) -> None:
        super().__init__(link)
        self._view, self._beside, self._link = view, beside, link
        view.pointer.hovered.connect(self._hover)
        view.pointer.preview_changed.connect(self._preview)
        view.pointer.cursor_moved.connect(self._point)
        view.sync.changed.connect(self.pass_on)

    def _hover(self, object_id: str) -> None:
        self._beside.cycles.hover(object_id)
        self._beside.redraw_soon()

    def _preview(self, points: Floats | None) -> None:
        self._beside.show_preview(points)

    def _point(self, _words: str) -> None:
        at, plane = self._view.pointer.position, self._view.sync.plane
        state = None if at is None or plane is None else plane.embed(at)
        if state is not None or self._beside.crosshair.state is not None:
            self._beside.crosshair.state = state
            self._beside.redraw_soon()

    def pass_on(self) -> None:
        """Give the view beside the ranges of the coordinates both show."""
        both = self._view.isVisible() and self._beside.isVisible()
        one, other = self._view.sync, self._beside.sync
        if one.plane is not None and both:
            self._beside.layers.outline.other = (one.plane, one.window)
            self._beside.redraw_soon()
        if not self._link.axes or not both or one.plane is None or other.plane is None:
            return
        before, mine = other.window, one.window
        ranges = list(before)
        for i, j in shared_axes(one.plane, other.plane):
            ranges[j] = mine[i]
        if not _are_close(ranges, before):
            other.go_along(one, ranges[0], ranges[1])


def shared_axes(one: Plane, other: Plane) -> list[tuple[int, int]]:
    """Pairs of axes (of the first plane, of the second) that measure the same coordinate.

    Two do where the value of every state is the same along both: the rows that measure it agree, and the
    values at one state.
    """
    if len(one.origin) != len(other.origin):  # one of the views has yet to hear of another model
        return []
    pairs = []
    for i, row in enumerate(one.dual):
        for j, beside in enumerate(other.dual):
            parallel = np.linalg.norm(row - beside) <= _SAME * np.linalg.norm(row)
            a, b = float(row @ one.origin), float(beside @ other.origin)
            if parallel and abs(a - b) <= _SAME * (1.0 + abs(a)):
                pairs.append((i, j))
    return pairs


def _are_close(ranges: list[Range], others: tuple[Range, Range]) -> bool:
    wanted, have = np.array(ranges), np.array(others)
    size = wanted[:, 1] - wanted[:, 0]
    return bool(np.all(np.abs(wanted - have) <= 1e-9 * size[:, None]))

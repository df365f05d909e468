"""A veil over the states that the data never came near: what the model does there is its own invention."""

from __future__ import annotations

from collections.abc import Iterator

import pyqtgraph as pg
from PySide6.QtCore import QObject, Signal

from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.progress import Progress
from plrnn_explorer.export.unseen import unseen_rings
from plrnn_explorer.fit.seen import SeenStates
from plrnn_explorer.fit.seen_slice import unseen_field
from plrnn_explorer.gui.background import Background
from plrnn_explorer.gui.plots.picture import Memory, Picture
from plrnn_explorer.gui.plots.veil import VeilItem
from plrnn_explorer.gui.plots.view_sync import same_plane
from plrnn_explorer.gui.session import Session
from plrnn_explorer.jobs import JobState
from plrnn_explorer.models.map import Floats
from plrnn_explorer.translation import tr

#: Pixels of a cell of the grid.
_CELL = 4


class UnseenLayer(QObject):
    """Marks the part of the window that lies farther from every sample than `SeenStates.reach`.

    The distances are measured on a thread of their own; until they are there for the window shown, what was
    found for another window of the same plane stays.

    Signals
    -------
    done()
        The part was found.
    """

    done = Signal()

    def __init__(self, box: pg.ViewBox, session: Session) -> None:
        super().__init__(box)
        self._background = Background(self, session.helper)
        self.item = VeilItem()
        self.item.setZValue(0.8)
        self.item.setVisible(False)
        box.addItem(self.item, ignoreBounds=True)
        self._asked, self._drawn = Memory(), Memory()
        self._plane: Plane | None = None  # that the rings were found in
        self._seen: SeenStates | None = None
        self._rings: list[Floats] = []

    def update(self, picture: Picture | None) -> None:
        """Show the mark, and measure it where the window is a new one."""
        judged = picture.study.judgement if picture is not None else None
        if picture is None or judged is None or not picture.shows("unseen"):
            self.item.setVisible(False)
            return
        seen, plane = judged.seen, picture.plane
        if self._asked.changed(seen, plane, picture.window):
            self._ask(seen, picture)
        there = self._plane is not None and self._seen is seen and same_plane(self._plane, plane)
        self.item.setVisible(there and bool(self._rings))
        if there and self._drawn.changed(self._rings, picture.theme.is_dark):
            self.item.show_rings(self._rings, picture.theme)

    def _ask(self, seen: SeenStates, picture: Picture) -> None:
        plane, x, y = picture.plane, picture.x, picture.y
        width, height = picture.size
        cells = (max(8, width // _CELL), max(8, height // _CELL))

        def steps() -> Iterator[Progress[list[Floats]]]:
            yield Progress(unseen_rings(unseen_field(seen, plane, x, y, cells)), 1.0)

        def heard(state: JobState) -> None:
            if state.status == "done" and state.result is not None:
                self._seen, self._plane, self._rings = seen, plane, state.result
                self.done.emit()

        self._background.start("unseen", tr("Where the data never came"), steps, heard)

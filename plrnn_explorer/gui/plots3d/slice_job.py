"""Basins on the plane of the view of space, mapped in the background once the plane rests."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from plrnn_explorer.dynamics.basin_map import BasinMap
from plrnn_explorer.export.space_basins import plane_basin_steps, plane_basins
from plrnn_explorer.export.space_scene import basins_fit
from plrnn_explorer.gui.session import Session
from plrnn_explorer.jobs import JobState
from plrnn_explorer.study.space_view import SpaceView
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import mark, tr

#: Milliseconds until the hand is taken to rest.
_REST_MS = 140
_TITLE, _TIMES = mark("Basins on the plane in space"), mark("Settling times over the plane")


class SliceJob(QObject):
    """Holds the basins of the plane as it lies now; never those of another place or model.

    Signals
    -------
    changed()
        There are basins, or more of them.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._basins: BasinMap | None = None
        self._study: Study | None = None  # the basins are of its map and attractors
        self._wanted: SpaceView | None = None
        self._job = 0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._start)
        session.job_changed.connect(self._news)

    def basins(self, view: SpaceView | None) -> BasinMap | None:
        """Basins on the plane of a view; None if they are not known for where it lies now."""
        if view is None or view.slice_axis < 0 or self._basins is None or not self._current():
            return None
        return self._basins if basins_fit(self._basins, view) else None

    def ask(self, view: SpaceView | None) -> None:
        """Map the basins on the plane of a view, when the hand rests."""
        if view is None or view.slice_axis < 0:
            self._wanted = None
            self._rest.stop()
            return
        if self._job and self._wanted is not None and _same_plane(self._wanted, view) and self._current():
            return
        basins = self.basins(view)
        if basins is not None and basins.block == 1:
            return
        study = self._session.study
        known = plane_basins(study, view) if study is not None else None
        if known is not None:  # the plane was here before
            self._study, self._basins = study, known
            self.changed.emit()
            return
        self._wanted = view
        self._rest.start()

    def _current(self) -> bool:
        study = self._session.study
        if study is None or self._study is None or not study.has_map_of(self._study):
            return False
        return [a.key for a in study.known_attractors] == [a.key for a in self._study.known_attractors]

    def _start(self) -> None:
        study, view = self._session.study, self._wanted
        if study is None or view is None or not study.known_attractors or self._session.worker.closed:
            return
        self._study, self._basins = study, None
        most = self._session.settings.basin_steps
        self._job = self._session.worker.start(
            "basins in space",
            tr(_TIMES if view.frame.is_height else _TITLE),
            lambda: plane_basin_steps(study, view, most),
        )

    def _news(self, state: JobState | None) -> None:
        if state is None or state.job != self._job:
            return
        if isinstance(state.result, BasinMap) and state.status != "cancelled":
            self._basins = state.result
            self.changed.emit()
        if state.finished:
            self._job = 0


def _same_plane(one: SpaceView, other: SpaceView) -> bool:
    if one.slice_axis != other.slice_axis or one.frame is not other.frame:
        return False
    same = one.slice_at == other.slice_at and (one.low == other.low).all() and (one.high == other.high).all()
    return bool(same)

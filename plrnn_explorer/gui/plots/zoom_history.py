"""The views looked at before, to go back to and forward again."""

from __future__ import annotations

from plrnn_explorer.gui.plots.view_sync import ViewSync
from plrnn_explorer.study.study import View

#: Views kept.
_MOST = 100


class ZoomHistory:
    """Remembers where a plot was looked at; moves of one gesture count as one.

    Parameters
    ----------
    sync : ViewSync
        What shows the views.
    """

    def __init__(self, sync: ViewSync) -> None:
        self._sync = sync
        self._views: list[View] = []
        self._at, self._gesture = -1, -1

    @property
    def can_go_back(self) -> bool:
        """Whether there is a view before this one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a view after this one."""
        return self._at < len(self._views) - 1

    def forget(self) -> None:
        """Another model is on view."""
        self._views, self._at, self._gesture = [], -1, -1

    def note(self) -> None:
        """Take down the view on screen, if it is another one than the last."""
        view, gesture = self._sync.view, self._sync.gesture
        if view is None or (self._at >= 0 and _same(view, self._views[self._at])):
            return
        if gesture == self._gesture and self._at > 0:
            self._views[self._at] = view
        else:
            self._views = [*self._views[: self._at + 1], view][-_MOST:]
            self._at = len(self._views) - 1
        self._gesture = gesture

    def go(self, steps: int) -> None:
        """Show the view so many steps back (negative) or forward; that can be undone as any zoom."""
        self._sync.flush()
        self.note()
        at = self._at + steps
        if not 0 <= at < len(self._views):
            return
        self._at = at
        view = self._views[at]
        self._sync.end_gesture()
        if self._sync.view is not None and self._sync.view.plane.same_as(view.plane):
            self._sync.set_window(view.x, view.y)
        else:
            self._sync.set_plane(view.plane, (view.x, view.y))
        self._sync.end_gesture()
        self._gesture = self._sync.gesture


def _same(a: View, b: View) -> bool:
    wide, high = abs(a.x[1] - a.x[0]), abs(a.y[1] - a.y[0])
    near = all(abs(p - q) <= 1e-9 * wide for p, q in zip(a.x, b.x))
    near = near and all(abs(p - q) <= 1e-9 * high for p, q in zip(a.y, b.y))
    return near and a.plane.same_as(b.plane)

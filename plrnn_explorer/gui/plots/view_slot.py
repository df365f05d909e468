"""Which of the study's views a phase space shows: how it is read, written and supplied with basins."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, overload

import numpy as np

from plrnn_explorer.dynamics.progress import Steps
from plrnn_explorer.gui.plots.fit import first_view, whole_window
from plrnn_explorer.gui.plots.slice_note import state_on
from plrnn_explorer.gui.session import Session
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.history import Step
from plrnn_explorer.study.script import analysis_step, object_step
from plrnn_explorer.study.study import Study, View
from plrnn_explorer.study.views import plane_beside, preview_cost, preview_steps, seen, view_steps, with_view
from plrnn_explorer.translation import tr

#: Undo steps of pans and zooms merge under a number of their gesture and view.
_MOST_VIEWS = 16


class ViewSlot:
    """View number `index` of the session's study; 0 is the first one, which an analysis is about.

    Parameters
    ----------
    session : Session
    index : int
    is_looked_at : callable
        Whether the view is on screen; basins of further views are computed only then.
    """

    def __init__(
        self, session: Session, index: int = 0, is_looked_at: Callable[[], bool] = lambda: True
    ) -> None:
        self._session, self.index, self.is_looked_at = session, index, is_looked_at

    @overload
    def seen(self, study: Study) -> Study: ...
    @overload
    def seen(self, study: None) -> None: ...
    @overload
    def seen(self, study: Study | None) -> Study | None: ...
    def seen(self, study: Study | None) -> Study | None:
        """The study as this view sees it."""
        return None if study is None else seen(study, self.index)

    @property
    def view(self) -> View | None:
        """The view the study has for this slot; None where nobody has chosen one yet."""
        study = self.seen(self._session.study)
        return None if study is None else study.view

    def first_view(self, study: Study) -> View | None:
        """The view of a study as this slot sees it, or one to begin with; None in one dimension."""
        if self.index == 0 or study.view is not None:
            return first_view(study)
        whole = self._session.study or study
        main = first_view(whole)
        if main is None:
            return None
        plane = plane_beside(study.model, main.plane, state_of(whole, main))
        if plane is main.plane:
            return View(plane, main.x, main.y)
        x, y = whole_window(whole, plane)
        same = plane.names[0] == main.plane.names[0]
        return View(plane, main.x if same else x, y)

    def begins_anew(self, old: Study | None, new: Study | None) -> bool:
        """Whether a view that nobody moved yet begins once more: beside a first view that was just found."""
        if self.index == 0 or old is None or new is None:
            return False
        return old.view is None and new.view is not None and self.view is None

    def fields(self, view: View) -> dict[str, Any]:
        """Fields of the study that change when this slot gets another view."""
        study = self._session.study
        return {} if study is None else with_view(study, self.index, view)

    def write(self, view: View, text: str, merge: int, also: Mapping[str, Any] | None = None) -> None:
        """Take a view over into the study, undoably; `merge` >= 0: successive ones are one step.

        `also`: further fields that change in the same step.
        """
        fields = {**(also or {}), **self.fields(view)}
        if merge >= 0:
            merge = _MOST_VIEWS * merge + self.index
        self._session.change(text, merge, **fields)

    @property
    def wants_basins(self) -> bool:
        """Whether basins are to be seen here: those of the first view have been asked for, and are there."""
        study = self._session.study
        if study is None or study.basins is None:
            return False
        return self.index == 0 or study.basins.block == 1

    def ask_basins(self, view: View) -> None:
        """Have the basins of a view computed in the background."""
        if self.index == 0:
            self._session.analyse(("basins",), title=tr("Basins"), by_hand=False)
            return
        index, settings = self.index, self._session.settings

        def steps_of(study: Study) -> Steps[Study]:
            if seen(study, index).view is None:  # one to begin with, which nobody has moved yet
                study = study.with_changes(**with_view(study, index, view))
            yield from view_steps(study, index, settings)

        title = tr("Basins of view {n}").format(n=index + 1)
        kind = f"basins of view {index}"
        self._session.run_job(kind, title, steps_of, step=self._step(), by_hand=False)

    def _step(self) -> Step:
        """What the history says of basins of this view: the same, coarse or fine."""
        settings = self._session.settings
        if self.index == 0:
            return analysis_step(tr("Basins"), ("basins",), settings, "window")
        title = tr("Basins of view {n}").format(n=self.index + 1)
        return object_step(title, "analyse_view", self.index, settings, "window")

    def preview_basins(self) -> None:
        """Have coarse basins of the view computed in the background, if they take no more than a moment."""
        study = self._session.study
        if study is not None and preview_cost(study) is not None and not self._session.worker.busy:
            title, index = tr("Coarse basins"), self.index
            self._session.run_job(
                "coarse basins",
                title,
                lambda now: preview_steps(now, index),
                step=self._step(),
                by_hand=False,
            )


def state_of(study: Study, view: View) -> Floats:
    """A state (M,) of a view's plane: the point of a cycle it goes through, else the middle of the window."""
    met = state_on(study, view.plane)
    return view.plane.embed((np.mean(view.x), np.mean(view.y))) if met is None else met

"""A fit as the window runs it: started, paused, gone on with, stopped, judged; on a thread of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Literal

from PySide6.QtCore import QObject, Signal

from plrnn_explorer.dynamics.progress import Progress, Steps
from plrnn_explorer.fit.fitting import Check, FittedModel, Fitting, model_of
from plrnn_explorer.fit.judging import Judgement, judging_steps, split_held_back
from plrnn_explorer.fit.preparing import Preparation, Prepared
from plrnn_explorer.fit.recipe import recipe_of, with_recipe
from plrnn_explorer.fit.settings import FitSettings
from plrnn_explorer.fit.watching import Watched, watching_steps, with_best_run
from plrnn_explorer.gui.background import Background
from plrnn_explorer.gui.fit.fit_keeper import FitKeeper
from plrnn_explorer.gui.session import Session
from plrnn_explorer.jobs import JobState
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.study.fit_script import study_code
from plrnn_explorer.study.fitted import study_of_fit
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

Status = Literal["idle", "fitting", "paused", "judging", "done", "failed"]


@dataclass(frozen=True, eq=False)
class FitOrder:
    """What is fitted, and how."""

    recording: Recording
    preparation: Preparation
    prepared: Prepared
    settings: FitSettings
    seeds: tuple[int, ...]

    def model(self, best: Check, found: Fitting, judgement: Judgement | None = None) -> PiecewiseLinearMap:
        """The map of a network that was found, with the recipe in it."""
        recipe = recipe_of(self.recording, self.preparation, found, judgement)
        return with_recipe(model_of(best.network, self.prepared, self.recording.name), recipe)

    def study(
        self, model: PiecewiseLinearMap, found: Fitting, source: str = "", judgement: Judgement | None = None
    ) -> Study:
        """A new study of a model that was found, the recording beside it."""
        code = "" if source else study_code(self.recording, self.preparation, found)
        return study_of_fit(model, self.recording, self.preparation, self.prepared, code, source, judgement)


@dataclass(frozen=True, eq=False)
class FitResult:
    """A finished fit, and what was asked for."""

    order: FitOrder
    fitted: FittedModel


@dataclass(frozen=True, eq=False)
class _Judged:
    """What the job hands over while it judges."""

    watched: Watched
    judgement: Judgement
    fitted: FittedModel | None = None


class FitRun(QObject):
    """One fit after the other.

    Signals
    -------
    changed()
        Something that is shown is new: `status`, `watched`, `message`, `remaining`.
    finished(FitResult)
    """

    changed = Signal()
    finished = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._background = Background(self, session.helper)
        self.keeper = FitKeeper(self)
        self.status: Status = "idle"
        self.order: FitOrder | None = None
        self.watched: Watched | None = None
        self.message = ""
        self.error = ""
        self.share = 0.0
        self.remaining: float | None = None
        self._begun_at = 0.0
        self._judged_so_far: _Judged | None = None

    @property
    def can_stop(self) -> bool:
        """Whether there is a best network, or a judgement, that stopping would keep."""
        if self.status == "judging":
            return self._judged_so_far is not None
        return self.status in ("fitting", "paused") and self.watched is not None

    @property
    def at_work(self) -> bool:
        """Whether there is something that closing would end: a fit under way, paused, or being judged."""
        return self.status in ("fitting", "paused", "judging")

    # What the user does ---------------------------------------------------------------------------

    def start(self, order: FitOrder) -> None:
        """Begin anew."""
        self.order, self.watched, self.share, self._judged_so_far = order, None, 0.0, None
        self.keeper.begin()
        self._fit()

    def pause(self) -> None:
        """Halt; `resume` goes on to the same network."""
        if self.status == "fitting":
            self._background.cancel()
            self._set("paused", tr("Paused"))

    def resume(self) -> None:
        """Go on where it was halted."""
        if self.status == "paused":
            self._fit()

    def stop(self) -> None:
        """End the fit with the best network so far; while that is judged: without the rest of it."""
        if not self.can_stop:
            return
        self._background.cancel()
        if self._judged_so_far is not None:
            self._conclude(self._judged_so_far)
        else:
            self._judge()

    def give_up(self) -> None:
        """End everything; nothing is kept."""
        self._background.cancel()
        self.keeper.discard()
        self._set("idle", "")

    # Work -------------------------------------------------------------------------------------------

    def _fit(self) -> None:
        order, begin = self.order, self.watched
        assert order is not None
        self._begun_at = self.share
        wait = self._session.turn.wait
        steps = partial(
            watching_steps, order.prepared.dataset, order.settings, order.seeds, begin, between=wait
        )
        make = partial(self.keeper.keeping, steps, order)
        self._work(tr("Fit"), make)
        self._set("fitting", tr("Starting…"))

    def _judge(self) -> None:
        order, watched = self.order, self.watched
        best = watched.fitting.best if watched is not None else None
        if order is None or watched is None or best is None:
            self._fail(tr("No network was fitted; nothing is kept."))
            return
        self._work(tr("Judge"), partial(_judging, order, watched, best))
        self._set("judging", tr("Judging the best network…"))

    def _work(self, title: str, make: partial[Steps[Watched]] | partial[Steps[_Judged]]) -> None:
        self._background.start("fit", title, make, self._heard)

    def _heard(self, state: JobState) -> None:
        """News of the job at work, on the main thread."""
        if state.status == "failed":
            self._fail(state.error)
        elif state.status == "cancelled":  # paused or stopped by the user, which is shown already
            return
        elif isinstance(state.result, Watched):
            self._take(state.result, state)
        elif isinstance(state.result, _Judged):
            self._take_judged(state.result, state)

    def _take(self, watched: Watched, state: JobState) -> None:
        if self.status != "fitting":
            return
        self.watched, self.share = watched, watched.fitting.done
        gone = self.share - self._begun_at
        sure = gone > 0.01 and state.elapsed > 1.0
        self.remaining = state.elapsed * (1.0 - self.share) / gone if sure else None
        self.message = state.message if state.message != "fitting" else ""
        if state.status == "done":
            self._judge()
        else:
            self.changed.emit()

    def _take_judged(self, judged: _Judged, state: JobState) -> None:
        if self.status != "judging":
            return
        self._judged_so_far, self.watched = judged, judged.watched
        if state.status == "done":
            self._conclude(judged)
        else:
            self.remaining = state.remaining
            self.changed.emit()

    def _conclude(self, judged: _Judged) -> None:
        order = self.order
        assert order is not None
        self.watched = judged.watched
        self._set("done", "")
        fitted = judged.fitted or _fitted(order, judged.watched, judged.judgement)
        self.finished.emit(FitResult(order, fitted))

    def _fail(self, error: str) -> None:
        if self.status != "judging":  # else the network is good for a recovery
            self.keeper.discard()
        self.error = f"{error[:1].upper()}{error[1:].rstrip('.')}."
        self._set("failed", "")

    def _set(self, status: Status, message: str) -> None:
        if status != "failed":
            self.error = ""
        self.status, self.message, self.remaining = status, message, None
        self.changed.emit()


def _judging(order: FitOrder, watched: Watched, best: Check) -> Iterator[Progress[_Judged]]:
    """Judge the best network of a fit that has ended or was stopped."""
    data = order.prepared.dataset
    watched = with_best_run(watched, data)
    chosen_on, judged = split_held_back(data)
    for step in judging_steps(
        best.network, judged, seed=best.seed, measured=order.prepared.measured, chosen_on=chosen_on
    ):
        found = _Judged(watched, step.result)
        yield Progress(found, min(step.fraction, 0.99), step.message)
    yield Progress(replace(found, fitted=_fitted(order, watched, found.judgement)), 1.0, "judged")


def _fitted(order: FitOrder, watched: Watched, judgement: Judgement) -> FittedModel:
    found = watched.fitting
    assert found.best is not None
    return FittedModel(found.best.network, order.model(found.best, found, judgement), found, judgement)

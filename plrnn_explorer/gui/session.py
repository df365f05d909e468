"""The one study the window works on: every panel reads it here and asks here for changes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from numpy.typing import ArrayLike
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from plrnn_explorer.dynamics.progress import Steps
from plrnn_explorer.gui import object_jobs
from plrnn_explorer.gui.job_bases import JobBases, Work
from plrnn_explorer.gui.live_input import LiveInput
from plrnn_explorer.gui.selection import Selection
from plrnn_explorer.gui.undo import LIMIT, Change, Found, command_of, last_command, renumber
from plrnn_explorer.jobs import JobState, Turn, Worker
from plrnn_explorer.study.analyse import STAGES, Settings, Stage, analyse_steps
from plrnn_explorer.study.history import Step, with_steps, without_steps
from plrnn_explorer.study.inputs import new_ids, with_ids
from plrnn_explorer.study.removal import removable, removal_changes
from plrnn_explorer.study.rename import rename_changes
from plrnn_explorer.study.script import analysis_step, result_step, step_of
from plrnn_explorer.study.study import Appearance, Orbit, Study, View
from plrnn_explorer.translation import tr

#: Parts of a study that an analysis finds and the window shows.
_SHOWN = (
    "invertibility", "cycles", "manifolds", "surfaces", "connections", "basins", "slices",
    "statistics", "judgement", "view", "view_results", "bifurcations",
)  # fmt: skip
#: How often the window looks for news of a job, in milliseconds.
_POLL_MS = 50
#: Partial results are shown no more often than this, in seconds: drawing them takes time from finding more.
_NEWS_EVERY = 0.25
#: What is new is drawn by then, in ms after the views were told (or as soon as it is, if later).
_DRAWN_MS = 10


class Session(Selection):
    """The current study, what is selected in it, the background worker and the undo stack.

    Signals
    -------
    study_changed(old, new)
        `Study` or None each; compare fields with ``is`` to see what changed.
    job_changed(JobState)
    message(level, sentence)
        Level "info" or "error": shown as a notice that does not block.
    saved_changed()
        The path or the "modified" state of the study changed.
    flushing()
        The study is about to be saved or exported: what a view still holds back belongs in it now.
    """

    study_changed = Signal(object, object)
    job_changed = Signal(object)
    message = Signal(str, str)
    saved_changed = Signal()
    flushing = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        #: What bifurcation diagrams show upwards, as `axis_named` reads it: figures begin with it.
        self.bifurcation_axis = ""
        self.study: Study | None = None
        self.path: Path | None = None  # of the study file, once saved
        self.modified = False
        #: The first view as it is on screen, also while the study has none of its own.
        self.on_screen: Callable[[], View | None] = lambda: None
        self.settings = Settings()
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(LIMIT)
        self.turn = Turn()
        self._drawn = QTimer(self, singleShot=True, interval=_DRAWN_MS)
        self._drawn.timeout.connect(self.turn.release)
        self.worker = Worker(self.turn)
        self._closed = False
        self._helpers: list[Worker] = []
        self.inputs = LiveInput(self)
        self._jobs_of_study: set[int] = set()
        self._bases = JobBases(lambda: self.study)
        self._by_hand: set[int] = set()
        self._steps: dict[int, Step | None] = {}  # of the history, by job, until they are in it
        self._stages: dict[int, tuple[Stage, ...]] = {}
        self._shown_at = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._poll)
        self._timer.start()

    # The study ---------------------------------------------------------------------------------

    def show_study(self, study: Study | None, path: Path | None = None) -> None:
        """Replace the study by another one (a file was opened); its jobs are cancelled, undo starts anew."""
        self.worker.cancel()
        self.inputs.forget()
        self._jobs_of_study.clear()
        self._bases.clear()
        self._by_hand.clear()
        self._stages.clear()
        self.select("")  # while the study it belongs to is still there: views look up what was selected
        old, self.study = self.study, study
        self.undo_stack.clear()
        self.path, self.modified = path, False
        self.study_changed.emit(old, study)
        self.saved_changed.emit()

    def mark_saved(self, path: Path) -> None:
        """Note that the study as it is lies in `path`."""
        self.path, self.modified = path, False
        self.saved_changed.emit()

    def mark_unsaved(self, path: Path | None) -> None:
        """Note that the study is not the one in its file `path` (it was recovered after a crash)."""
        self.path, self.modified = path, True
        self.saved_changed.emit()

    def change(self, text: str, merge: int = -1, **fields: Any) -> None:
        """Change fields of the study by the user's hand, undoably. `merge`: successive changes with the same
        number >= 0 become one undo step (a drag).
        """
        if self.study is None:
            return
        step = step_of(self.study, self.study.with_changes(**fields), text)
        self.undo_stack.push(Change(self, text, fields, () if step is None else (step,), merge))

    def apply(self, selected: tuple[str, ...] | None = None, /, **fields: Any) -> None:
        """Change fields of the study as part of an undo step; `selected`: what is selected then."""
        if self.study is None:
            return
        self.hold_jobs()
        old, self.study = self.study, self.study.with_changes(**fields)
        self.modified = True
        with self.selecting(self.selected if selected is None else selected):
            self.study_changed.emit(old, self.study)
        self.saved_changed.emit()

    def apply_step(
        self,
        add: Iterable[Step],
        drop: Iterable[Step],
        fields: Mapping[str, Any],
        selected: tuple[str, ...] | None = None,
    ) -> None:
        """Change fields of the study, and its history, as part of an undo step; `selected`: as `apply`."""
        if self.study is not None:
            history = with_steps(without_steps(self.study.history, drop), add)
            self.apply(selected, **{**fields, "history": history})

    def forget_steps(self, steps: Iterable[Step]) -> None:
        """Take steps out of the history that others stand for."""
        if self.study is not None:
            self.study = self.study.with_changes(history=without_steps(self.study.history, steps))

    def note(self, text: str, code: str) -> None:
        """Keep in the history what was done with the study and did not change it: a figure that was saved."""
        if self.study is not None:
            old, self.study = (
                self.study,
                self.study.with_changes(history=(*self.study.history, Step(text, code))),
            )
            self.study_changed.emit(old, self.study)  # and not `modified`: there is nothing to ask about

    def set_input(self, values: ArrayLike, new_step: bool | None = None) -> None:
        """Move the constant input of the model; see `LiveInput`."""
        self.inputs.set(values, new_step)

    # What the user does to objects ------------------------------------------------------------

    def remove(self, object_ids: Iterable[str]) -> None:
        """Remove orbits and recordings, undoably; what else is named stays."""
        ids = removable(self.study, object_ids) if self.study else ()
        if self.study is None or not ids:
            return
        self.flush()
        what = ids[0].partition(":")[0] if len(ids) == 1 else tr("{n} objects").format(n=len(ids))
        self.select_all(())  # the ids of what comes after move up
        self.change(tr("Remove {what}").format(what=what), **removal_changes(self.study, ids))

    def appearance(self, object_id: str) -> Appearance:
        """How an object is shown."""
        return self.study.appearance.get(object_id, Appearance()) if self.study else Appearance()

    def set_appearance(self, object_ids: list[str], text: str, **changes: Any) -> None:
        """Change name, colour or visibility of objects, undoably."""
        if self.study is not None:
            new = {i: replace(self.appearance(i), **changes) for i in object_ids}
            self.change(text, appearance={**self.study.appearance, **new})

    def set_view(self, view: View, text: str = "Change view", merge: int = 1) -> None:
        """Change the phase-space view, undoably; successive zooms and pans become one step."""
        self.change(text, merge, view=view)

    def add_orbit(self, orbit: Orbit) -> str:
        """Add an orbit; returns its object id."""
        if self.study is None:
            return ""
        self.change(tr("Add orbit"), orbits=(*self.study.orbits, orbit))
        return f"orbit:{len(self.study.orbits) - 1}"

    def rename(self, coordinates: list[str], names: list[str], units: list[str]) -> None:
        """Give the coordinates of the model other names, undoably; what was found about it stays."""
        if self.study is not None:
            self.flush()
            changes = rename_changes(self.study, coordinates, names, units)
            self.change(tr("Name coordinates"), **changes)

    def run_on(self, orbits: tuple[Orbit, ...]) -> None:
        """Take over how far the orbits have run; that is no change of the user's, nothing to undo."""
        if self.study is not None:
            ran = (
                ()
                if any(s.kind == "ran" for s in self.study.history)
                else (Step(tr("Run orbits"), "", "ran"),)
            )
            self.apply(orbits=orbits, history=(*self.study.history, *ran))

    def flush(self) -> None:
        """Let every view hand over what it still holds back (a zoom of a moment ago, a running orbit)."""
        self.flushing.emit()

    # Jobs --------------------------------------------------------------------------------------

    def analyse(self, stages: tuple[Stage, ...] = STAGES, title: str = "", by_hand: bool = True) -> None:
        """Run stages of the analysis on the study in the background; results appear as they come.

        `by_hand` False: the program asks for it, because the user looks elsewhere; that is no step to undo.
        """
        if self.study is None:
            return
        settings, title = self.settings, title or tr("Analyse")
        step = analysis_step(title, stages, settings, "" if by_hand else "window")
        self.run_job(
            "+".join(stages),
            title,
            lambda study: analyse_steps(study, settings, stages),
            stages,
            step,
            by_hand,
        )

    def run_job(
        self,
        kind: str,
        title: str,
        steps: Callable[[Study], Steps[Study]],
        stages: tuple[Stage, ...] = (),
        step: Step | None = None,
        by_hand: bool = True,
    ) -> None:
        """Compute something about the study in the background; results appear as they come.

        `step` is what the history keeps of it; without one that is made from `stages`, or from what is found.
        """
        if step is None and stages:
            step = analysis_step(title, stages, self.settings)
        work = Work(steps)
        if self._closed:
            return
        job = self.worker.start(kind, title, lambda: self._bases.run(work))
        self._jobs_of_study.add(job)
        self._bases.note(job, work)
        self._stages[job] = stages
        self._steps[job] = step
        if by_hand:
            self._by_hand.add(job)

    @property
    def at_work_by_hand(self) -> bool:
        """Whether something is being computed that the user asked for."""
        return bool(self._by_hand)

    def stages_at_work(self) -> set[Stage]:
        """Stages of the analysis that wait or are being computed."""
        return {stage for stages in self._stages.values() for stage in stages}

    def cancel_jobs(self) -> None:
        """Stop all that is being computed about the study."""
        for job in self._stages:
            self.worker.cancel(job)
        self._stages.clear()

    def grow_manifolds(self, object_id: str) -> None:
        """Grow the manifolds of one saddle in the background, beside those already there."""
        object_jobs.grow_manifolds(self, object_id)

    def measure_orbit(self, object_id: str) -> None:
        """Measure exponents and regions of one orbit in the background, continued beyond what is drawn."""
        object_jobs.measure_orbit(self, object_id)

    def judge(self, object_id: str) -> None:
        """Judge the model against a recording, in the background."""
        object_jobs.judge(self, object_id)

    def hold_jobs(self) -> None:
        """Let jobs wait until what changes now is drawn."""
        self.turn.hold()
        self._drawn.start()

    def _poll(self) -> None:
        for state in self.worker.poll():
            if state.job in self._jobs_of_study and state.result:
                self._take(state)
            if state.finished:
                self._bases.ended(state.job)
                stages = self._stages.pop(state.job, ())
                self._steps.pop(state.job, None)
                self._by_hand.discard(state.job)
                if state.status == "cancelled":
                    self.inputs.give_up(stages)
                    self._stopped(state)
            if state.status == "failed":
                self.message.emit("error", f"{state.title}: {state.error}")
            self.job_changed.emit(state)

    def _take(self, state: JobState) -> None:
        """Show a job's result, a partial one not too soon after the last."""
        now = time.monotonic()
        if state.status == "done" or (state.status == "running" and now - self._shown_at >= _NEWS_EVERY):
            self._merge(state.result, state)
            self._shown_at = time.monotonic()

    def _merge(self, result: Study, state: JobState | None = None) -> None:
        """Take over what a job found; what the user changed meanwhile stays."""
        if self.study is None or not result.has_map_of(self.study):
            return
        since = self._bases.base(state.job) if state is not None else None
        old, new = self.study, self.study.with_results_of(result, since)
        ids = new_ids(old, new)
        new = with_ids(new, ids)
        if all(getattr(old, name) is getattr(new, name) for name in _SHOWN):
            return  # only the clock moved on
        self.hold_jobs()
        self.study = new
        self.modified = True
        renumber(self.undo_stack, ids)
        if state is not None and state.job in self._steps:
            self._note_job(state, old, self._steps.pop(state.job))
        with self.selecting(ids.get(i, i) for i in self.selected):
            self.study_changed.emit(old, self.study)
        self.saved_changed.emit()

    def _note_job(self, state: JobState, old: Study, step: Step | None) -> None:
        """The first results of a job are on view: a step to undo, or what follows from the last one."""
        assert self.study is not None
        step = step or result_step(state.title, old, self.study, self.settings)
        last, followed = last_command(self.undo_stack), state.job not in self._by_hand
        earlier = last.follow(step) if followed and last is not None else ()
        history = with_steps(without_steps(self.study.history, earlier), (step,))
        self.study = self.study.with_changes(history=history)
        if not followed:
            self.undo_stack.push(Found(self, state.title, old, state.job, step))

    def _stopped(self, state: JobState) -> None:
        """The history says that a job was stopped before its end; its code would do the whole."""
        found = command_of(self.undo_stack, state.job)
        if found is not None and self.study is not None:
            text = tr("{title} (stopped before its end)").format(title=state.title)
            self.study = self.study.with_changes(history=found.renamed(self.study.history, text))

    def shutdown(self) -> bool:
        """Stop timers and workers; True if the threads ended in time."""
        self._closed = True  # views ask for more a while after the hand rests
        self.turn.release()
        self._timer.stop()
        self.inputs.forget()
        helped = [helper.shutdown() for helper in self._helpers]
        return self.worker.shutdown() and all(helped)

    def helper(self) -> Worker:
        """A worker for a view that draws in the background and must not wait for an analysis."""
        worker = Worker(self.turn)
        self._helpers.append(worker)
        if self._closed:
            worker.shutdown()
        return worker

    # For tests and scripts
    def when_idle(self, callback: Callable[[], None]) -> None:
        """Call back once, when no job is left."""
        QTimer.singleShot(
            _POLL_MS, self, lambda: self.when_idle(callback) if self.worker.busy else callback()
        )

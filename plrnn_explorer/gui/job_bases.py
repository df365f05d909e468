"""What each job about the study began with, so that only what it found itself is taken over from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from plrnn_explorer.dynamics.progress import Steps
from plrnn_explorer.study.study import Study


@dataclass(eq=False)
class Work:
    """A job: how it is done, what it began with, and what it has found so far."""

    steps: Callable[[Study], Steps[Study]]
    base: Study | None = None
    result: Study | None = None


class JobBases:
    """The jobs of a session, which run one after the other on the worker's thread.

    A job may begin before the window has heard the end of the one before: it then begins with what that one
    found.

    Parameters
    ----------
    study_now : callable
        The session's study.
    """

    def __init__(self, study_now: Callable[[], Study | None]) -> None:
        self._study_now = study_now
        self._works: dict[int, Work] = {}
        self._last: Work | None = None  # the job at work, or the one before until its end was heard of

    def run(self, work: Work) -> Steps[Study]:
        """Do a job, on the worker's thread, on the study as it is when its turn has come."""
        work.base = self._begin()
        self._last = work
        for progress in work.steps(work.base):
            work.result = progress.result
            yield progress

    def _begin(self) -> Study:
        study, last = self._study_now(), self._last
        if study is None:
            raise RuntimeError("the study was closed")
        if last is None or last.base is None or last.result is None or not last.result.has_map_of(study):
            return study
        return study.with_results_of(last.result, last.base)

    def note(self, job: int, work: Work) -> None:
        """Remember the number a job was given."""
        self._works[job] = work

    def base(self, job: int) -> Study | None:
        """What a job began with; None if it has not begun, or is not known."""
        work = self._works.get(job)
        return None if work is None else work.base

    def ended(self, job: int) -> None:
        """The window has heard of a job's end: what it found is in the study, or not wanted."""
        work = self._works.pop(job, None)
        if work is not None and work is self._last:
            self._last = None

    def clear(self) -> None:
        """Another study is on view."""
        self._works.clear()
        self._last = None

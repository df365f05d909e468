"""Computations wait for the window while it draws."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from plrnn_explorer.dynamics.progress import Progress
from plrnn_explorer.jobs import Turn, Worker, turn


class Stepped:
    """A job of two steps that says when each begins."""

    def __init__(self) -> None:
        self.first, self.second = threading.Event(), threading.Event()

    def __call__(self) -> Iterator[Progress[int]]:
        """Two steps."""
        self.first.set()
        yield Progress(1, 0.5)
        self.second.set()
        yield Progress(2, 1.0)


def test_a_job_waits_between_two_steps_until_the_window_has_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turn, "LONGEST_WAIT", 60.0)
    mine, job = Turn(), Stepped()
    worker = Worker(mine)
    mine.hold()
    try:
        worker.start("stepped", "Stepped", job)
        assert job.first.wait(20)
        assert not job.second.wait(0.2)
        mine.release()
        assert job.second.wait(20)
    finally:
        mine.release()
        assert worker.shutdown(20)


def test_a_window_that_is_always_busy_stops_no_job() -> None:
    mine, job = Turn(), Stepped()
    worker = Worker(mine)
    mine.hold()
    try:
        worker.start("stepped", "Stepped", job)
        assert job.second.wait(20)
        assert mine.held
    finally:
        assert worker.shutdown(20)

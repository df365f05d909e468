"""The worker: progress, partial results, superseding, cancel, failure, shutdown."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from plrnn_explorer.dynamics.kernels import before_compilation
from plrnn_explorer.dynamics.progress import Progress
from plrnn_explorer.jobs import JobState, Worker
from plrnn_explorer.jobs.worker import COMPILING
from tests.patience import PATIENCE_S

#: Nothing here depends on speed: this is only how long a broken worker holds up the tests.


@pytest.fixture
def worker() -> Iterator[Worker]:
    made = Worker()
    yield made
    assert made.shutdown(PATIENCE_S)


class Gate:
    """A computation that takes each step only when told to."""

    def __init__(self, steps: int = 1000) -> None:
        self.steps = steps
        self.go = threading.Semaphore(0)
        self.reached: list[int] = []
        self.closed = threading.Event()

    def __call__(self) -> Iterator[Progress[int]]:
        try:
            for n in range(1, self.steps + 1):
                self.go.acquire(timeout=PATIENCE_S)
                self.reached.append(n)
                yield Progress(n, n / self.steps, f"step {n}")
        finally:
            self.closed.set()


def follow(worker: Worker, enough: Callable[[list[JobState]], bool]) -> list[JobState]:
    """Collect news until there is enough of it."""
    news: list[JobState] = []
    end = time.monotonic() + PATIENCE_S
    while not enough(news):
        assert time.monotonic() < end, f"waited in vain; seen: {news}"
        news += worker.poll()
        time.sleep(0.001)
    return news


def ended(job: int) -> Callable[[list[JobState]], bool]:
    return lambda news: any(s.job == job and s.finished for s in news)


def test_a_compilation_is_named_as_what_holds_up_the_job(worker):
    def compiles():
        yield Progress(1, 0.5, "step 1")
        for tell in before_compilation:
            tell()
        while not seen.is_set():
            time.sleep(0.001)
        yield Progress(2, 1.0, "step 2")

    seen = threading.Event()
    job = worker.start("kind", "title", compiles)
    state = follow(worker, lambda news: any(s.message == COMPILING for s in news))[-1]
    assert (state.result, state.fraction) == (1, 0.5)  # what was there stays
    assert state.remaining is None  # nobody knows how long it takes
    for tell in before_compilation:
        tell()  # by another thread: not this job's affair
    seen.set()
    assert follow(worker, ended(job))[-1].message == "step 2"


def test_a_worker_that_is_shut_down_listens_no_more():
    made = Worker()
    assert made._compiling in before_compilation
    assert made.shutdown(PATIENCE_S)
    assert made._compiling not in before_compilation


def test_a_job_reports_its_partial_results_and_ends_with_the_full_one(worker):
    gate = Gate(3)
    job = worker.start("count", "Count", gate)
    results = []
    for n in (1, 2):
        gate.go.release()
        news = follow(worker, lambda news, n=n: any(s.result == n for s in news))
        state = news[-1]
        assert (state.status, state.message) == ("running", f"step {n}")
        assert state.fraction == pytest.approx(n / 3)
        results.append(state.result)
    gate.go.release()
    last = follow(worker, ended(job))[-1]
    assert (last.status, last.result, last.fraction, last.remaining) == ("done", 3, 1.0, 0.0)
    assert last.elapsed > 0
    assert not worker.busy


def test_time_left_follows_from_the_share_done(worker):
    gate = Gate(4)
    worker.start("count", "Count", gate)
    follow(worker, lambda news: any(s.status == "running" for s in news))
    time.sleep(0.25)  # before 0.2 s no time is foretold
    gate.go.release()
    state = follow(worker, lambda news: any(s.result == 1 for s in news))[-1]
    assert state.remaining is not None
    assert state.remaining == pytest.approx(3 * state.elapsed, rel=0.2)
    gate.go.release(3)


def test_results_that_come_faster_than_they_are_read_are_dropped_but_never_the_last(worker):
    job = worker.start("count", "Count", lambda: (Progress(n, n / 5000) for n in range(5001)))
    while worker.busy:
        time.sleep(0.001)
    news = worker.poll()
    assert [s.job for s in news] == [job]
    assert (news[0].status, news[0].result) == ("done", 5000)


def test_a_new_job_of_the_same_kind_supersedes_the_running_one(worker):
    old, new = Gate(), Gate(1)
    first = worker.start("basins", "Old", old)
    old.go.release()
    follow(worker, lambda news: any(s.result == 1 for s in news))
    second = worker.start("basins", "New", new)
    new.go.release()
    old.go.release()
    news = follow(worker, ended(second))
    assert [s.status for s in news if s.job == first] == ["cancelled"]
    assert old.closed.wait(PATIENCE_S)
    assert old.reached == [1, 2]  # it stopped at its next step, and that step's result never arrived
    assert all(s.result != 2 for s in news if s.job == first)


def test_a_waiting_job_of_the_same_kind_never_starts(worker):
    block, never, last = Gate(1), Gate(1), Gate(1)
    worker.start("other", "Block", block)
    skipped = worker.start("basins", "Never", never)
    wanted = worker.start("basins", "Last", last)
    for gate in (block, never, last):
        gate.go.release()
    news = follow(worker, ended(wanted))
    assert {s.status for s in news if s.job == skipped} == {"cancelled"}
    assert never.reached == []


def test_jobs_of_different_kinds_run_one_after_the_other(worker):
    first, second = Gate(1), Gate(1)
    one, two = worker.start("a", "A", first), worker.start("b", "B", second)
    second.go.release()
    assert second.reached == []
    first.go.release()
    news = follow(worker, ended(two))
    assert [s.job for s in news if s.status == "done"] == [one, two]


def test_cancel_is_obeyed_at_the_next_step_and_nothing_arrives_after_it(worker):
    gate = Gate()
    job = worker.start("count", "Count", gate)
    gate.go.release()
    follow(worker, lambda news: any(s.result == 1 for s in news))
    worker.cancel(job)
    assert follow(worker, ended(job))[-1].result == 1  # what was found so far stays
    gate.go.release()
    assert gate.closed.wait(PATIENCE_S)
    assert worker.poll() == []
    assert gate.reached == [1, 2]


def test_a_failure_is_one_sentence_and_the_next_job_runs(worker, caplog):
    def fail() -> Iterator[Progress[int]]:
        yield Progress(1, 0.5)
        raise ValueError("the matrix is singular")

    with caplog.at_level(logging.CRITICAL):
        job = worker.start("fail", "Fail", fail)
        state = follow(worker, ended(job))[-1]
    assert (state.status, state.error, state.result) == ("failed", "the matrix is singular", 1)
    after = worker.start("count", "Count", lambda: iter([Progress(7, 1.0)]))
    assert follow(worker, ended(after))[-1].result == 7


def test_running_out_of_memory_says_what_to_try(worker):
    def fail() -> Iterator[Progress[int]]:
        raise MemoryError
        yield

    job = worker.start("fail", "Fail", fail)
    assert "smaller budget" in follow(worker, ended(job))[-1].error


def test_a_computation_that_cannot_even_start_is_a_failure(worker, caplog):
    def fail() -> Iterator[Progress[int]]:
        raise RuntimeError("nothing is open")

    with caplog.at_level(logging.CRITICAL):
        job = worker.start("fail", "Fail", fail)
        assert follow(worker, ended(job))[-1].error == "nothing is open"


def test_shutdown_ends_a_running_job_and_takes_no_new_ones():
    worker, gate = Worker(), Gate()
    worker.start("count", "Count", gate)
    gate.go.release()
    follow(worker, lambda news: any(s.result == 1 for s in news))
    gate.go.release(1000)
    assert worker.shutdown(PATIENCE_S)
    assert gate.closed.is_set()
    assert not worker.busy
    with pytest.raises(RuntimeError, match="shut down"):
        worker.start("count", "Count", gate)


def test_shutdown_waits_no_longer_than_it_was_told():
    worker, gate = Worker(), Gate()
    worker.start("count", "Count", gate)
    follow(worker, lambda news: any(s.status == "running" for s in news))
    assert not worker.shutdown(0.05)  # the computation is between two steps and cannot be reached
    gate.go.release()
    assert worker.shutdown(PATIENCE_S)

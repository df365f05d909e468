"""Computations of one part of the window: what is heard of them, and when."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from plrnn_explorer.dynamics.progress import Progress
from plrnn_explorer.gui.background import Background
from plrnn_explorer.jobs import JobState


class Heard:
    """Notes what it is told."""

    def __init__(self) -> None:
        self.states: list[JobState] = []

    def __call__(self, state: JobState) -> None:
        self.states.append(state)

    @property
    def ends(self) -> list[tuple[str, object]]:
        """How jobs ended, with their results."""
        return [(state.status, state.result) for state in self.states if state.finished]


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    """One that ends with the test."""
    made = Background()
    yield made
    assert made.shutdown()


def steps(value: int, gate: threading.Event | None = None) -> Callable[[], Iterator[Progress[int]]]:
    """A computation that waits at a gate halfway."""

    def run() -> Iterator[Progress[int]]:
        yield Progress(-value, 0.5)
        if gate is not None:
            assert gate.wait(20)
        yield Progress(value, 1.0)

    return run


def test_results_come_to_who_asked_and_then_it_is_idle(qtbot: QtBot, background: Background) -> None:
    first, second = Heard(), Heard()
    order: list[str] = []
    background.idle.connect(lambda: order.append(f"idle after {len(first.ends) + len(second.ends)}"))
    background.start("one", "One", steps(1), first)
    background.start("two", "Two", steps(2), second)
    assert background.busy
    qtbot.waitUntil(lambda: bool(order))
    assert (first.ends, second.ends) == ([("done", 1)], [("done", 2)])
    assert order == ["idle after 2"]
    assert not background.busy


def test_what_ended_before_the_first_look_is_heard_of(qtbot: QtBot, background: Background) -> None:
    heard = Heard()
    background.start("one", "One", steps(1), heard)
    assert background._worker is not None
    while background._worker.busy:  # it ends while the main thread is busy with something else
        pass
    qtbot.waitUntil(lambda: not background.busy)
    assert heard.ends == [("done", 1)]


def test_nothing_is_heard_of_what_was_superseded(qtbot: QtBot, background: Background) -> None:
    gate, old, new = threading.Event(), Heard(), Heard()
    background.start("one", "Old", steps(1, gate), old)
    qtbot.waitUntil(lambda: bool(old.states and old.states[-1].result == -1))
    told = len(old.states)
    background.start("one", "New", steps(2), new)
    gate.set()
    qtbot.waitUntil(lambda: not background.busy)
    assert len(old.states) == told
    assert new.ends == [("done", 2)]


def test_who_asked_hears_that_it_was_cancelled(qtbot: QtBot, background: Background) -> None:
    gate, heard = threading.Event(), Heard()
    background.start("one", "One", steps(1, gate), heard)
    qtbot.waitUntil(lambda: bool(heard.states and heard.states[-1].result == -1))
    background.cancel()
    gate.set()
    qtbot.waitUntil(lambda: not background.busy)
    assert heard.ends == [("cancelled", -1)]


def test_it_is_busy_while_a_question_about_a_result_is_open(qtbot: QtBot, background: Background) -> None:
    seen: list[bool] = []
    idle = Heard()
    background.idle.connect(lambda: idle.states.append(JobState(0, "", "")))

    def ask(state: JobState) -> None:
        if state.finished:
            background.poll()  # as the event loop of a dialog would
            seen.append(background.busy and not idle.states)

    background.start("one", "One", steps(1), ask)
    qtbot.waitUntil(lambda: bool(idle.states))
    assert seen == [True]


def test_nothing_starts_after_the_end(qtbot: QtBot) -> None:
    background, heard = Background(), Heard()
    background.start("one", "One", steps(1), heard)
    assert background.shutdown()
    told = len(heard.states)
    background.start("one", "One", steps(1), heard)
    assert not background.busy
    qtbot.wait(50)
    assert len(heard.states) == told


def test_the_thread_ends_with_its_owner(qtbot: QtBot) -> None:
    owner = QObject()
    background, heard = Background(owner), Heard()
    background.start("one", "One", steps(1), heard)
    qtbot.waitUntil(lambda: bool(heard.ends))
    worker = background._worker
    assert worker is not None
    owner.deleteLater()
    qtbot.waitUntil(lambda: worker.closed)
    assert worker.shutdown()

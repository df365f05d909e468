"""Jobs that follow each other at once: none takes away what the other found."""

from __future__ import annotations

import pytest
from factories import bistable_study
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plrnn_explorer.dynamics.progress import Progress
from plrnn_explorer.gui.session import Session


@pytest.fixture
def session(qapp: QApplication):
    session = Session()
    session._timer.stop()  # the window hears of nothing until the test says so
    yield session
    assert session.shutdown()
    session.deleteLater()


def job(begun: list, **fields):
    def steps(study):
        begun.append(study)
        yield Progress(study.with_changes(**fields), 1.0)

    return steps


def test_a_second_job_begins_with_what_the_first_found(session, qtbot: QtBot):
    session.show_study(bistable_study().with_changes(connections=None, surfaces=None, notes={"a": "old"}))
    begun: list = []
    session.run_job("one", "One", job(begun, surfaces=(), notes={"a": "old", "b": "first"}))
    session.run_job("two", "Two", job(begun, connections=(), notes={"a": "new"}))
    qtbot.waitUntil(lambda: not session.worker.busy)
    assert begun[0].surfaces is None
    assert begun[1].surfaces == ()
    session._poll()
    assert session.study.surfaces == ()
    assert session.study.connections == ()
    assert session.study.notes == {"a": "new"}


def test_what_a_job_did_not_touch_stays_as_it_is_now(session, qtbot: QtBot):
    session.show_study(bistable_study().with_changes(connections=None, surfaces=None))
    begun: list = []
    session.run_job("one", "One", job(begun, connections=()))
    qtbot.waitUntil(lambda: not session.worker.busy)
    session.apply(surfaces=())  # meanwhile
    session._poll()
    assert session.study.surfaces == ()
    assert session.study.connections == ()


def test_results_that_were_taken_back_do_not_return(session, qtbot: QtBot):
    session.show_study(bistable_study().with_changes(connections=None, surfaces=None))
    begun: list = []
    session.run_job("one", "One", job(begun, surfaces=()))
    qtbot.waitUntil(lambda: not session.worker.busy)
    session._poll()
    session.undo_stack.undo()
    assert session.study.surfaces is None
    session.run_job("two", "Two", job(begun, connections=()))
    qtbot.waitUntil(lambda: not session.worker.busy)
    assert begun[1].surfaces is None

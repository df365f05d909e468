"""A fault nobody foresaw: one sentence in the window, the details in the log, the program stays."""

from __future__ import annotations

import logging
import sys
import threading

from plrnn_explorer.gui import app


def test_a_fault_is_shown_and_logged(window, caplog, tmp_path):
    reporter = app.FaultReporter(tmp_path / "x.log")
    reporter.fault.connect(window.notices.show_notice)
    try:
        raise ZeroDivisionError("of all things")
    except ZeroDivisionError:
        with caplog.at_level(logging.ERROR):
            reporter(*sys.exc_info())
    (notice,) = window.notices.notices()
    assert notice.level == "error"
    assert "x.log" in notice.sentence
    assert "of all things" not in notice.sentence
    assert "ZeroDivisionError" in caplog.text


def test_a_fault_on_another_thread_arrives_too(window, qtbot, monkeypatch):
    reporter = app.FaultReporter(None)
    reporter.fault.connect(window.notices.show_notice)
    monkeypatch.setattr(threading, "excepthook", reporter.thread_hook)
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(window.notices.notices()) == 1)


def test_a_program_without_a_console_can_print(monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    app.guard_streams()
    sys.stdout.write("heard by nobody")
    sys.stdout.close()


def test_log_goes_to_the_users_folder(own_home):
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    path = app.start_logging()
    try:
        assert own_home in path.parents
    finally:
        for handler in set(root.handlers) - set(before):
            root.removeHandler(handler)
            handler.close()
        root.setLevel(level)

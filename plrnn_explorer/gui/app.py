"""Starts the window."""

from __future__ import annotations

import gc
import logging
import logging.handlers
import os
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from plrnn_explorer.dynamics.kernels import after_compilation
from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.language import Language
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.resources import ResourceMissingError, resource
from plrnn_explorer.study.version import program_version
from plrnn_explorer.translation import tr

if TYPE_CHECKING:
    from plrnn_explorer.gui.main_window import MainWindow

_NAME = "plrnn_explorer"
_log = logging.getLogger(_NAME)


class FaultReporter(QObject):
    """Turns an exception nobody foresaw, on any thread, into a log entry and a sentence in the window."""

    fault = Signal(str, str)

    def __init__(self, log_file: Path | None) -> None:
        super().__init__()
        self._log_file = log_file

    def __call__(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        _log.error("not foreseen", exc_info=(kind, error or kind(), trace))
        where = (
            tr(" The details are in {log_file}.").format(log_file=self._log_file) if self._log_file else ""
        )
        details = "".join(traceback.format_exception(kind, error, trace)).strip()
        sentence = tr("Something went wrong inside the program; your study is still here, save it.") + where
        self.fault.emit("error", f"{sentence}\n{details}")

    def thread_hook(self, found: threading.ExceptHookArgs) -> None:
        """`threading.excepthook`."""
        self(found.exc_type, found.exc_value, found.exc_traceback)


def start_logging() -> Path | None:
    """Log to a file in the user's log folder; None where that cannot be written."""
    try:
        path = Path(platformdirs.user_log_dir(_NAME, appauthor=False, ensure_exists=True)) / f"{_NAME}.log"
        handler = logging.handlers.RotatingFileHandler(
            path, maxBytes=1 << 20, backupCount=2, encoding="utf-8"
        )
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return path


def guard_streams() -> None:
    """Give a program without a console a stdout and stderr, so that nothing that prints fails."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 - for the whole run


def make_application(arguments: list[str]) -> QApplication:
    """Make the one QApplication, with its names and icon."""
    QCoreApplication.setOrganizationName(_NAME)
    QCoreApplication.setApplicationName(_NAME)
    QCoreApplication.setApplicationVersion(program_version())
    app = QApplication(arguments)
    app.setApplicationDisplayName("")  # the window's title names the program itself
    app.setDesktopFileName("plrnn-explorer")
    try:
        app.setWindowIcon(QIcon(str(resource("icons", "app.svg"))))
    except ResourceMissingError as error:
        _log.warning("%s", error)
    return app


def settle_memory() -> None:
    """Let later collections pass by what the compiler leaves, a hundred thousand objects with each kernel.

    A full collection stops every thread for about a microsecond an object: unsettled, compiling froze the
    window for up to 0.3 s. This runs on the compiling thread, which must not collect itself: what is garbage
    goes when the window is at rest (`collector.Collector`).
    """
    gc.freeze()


def share_threads() -> None:
    """Let threads of Python change hands often: a redraw asks for the interpreter hundreds of times.

    By default each time takes 5 ms beside a long computation in Python. Measured while Lorenz is analysed
    (worst time without an event, two runs): 430 and 464 ms with 0.5 ms, 192 and 198 ms with 0.03 ms; the
    computation is as fast.
    """
    sys.setswitchinterval(0.00003)


def run(path: str | None = None, watch: Callable[[MainWindow], None] | None = None) -> int:
    """Open the window and stay until it is closed.

    Parameters
    ----------
    path : str, optional
        Model or study file, or ``"example:NAME"``; without it the start page is shown.
    watch : callable, optional
        Gets the window once it is on the screen.

    Returns
    -------
    int
        Exit code: 0 after a clean end.
    """
    guard_streams()
    share_threads()
    log_file = start_logging()
    app = make_application(sys.argv[:1])
    Language(app, preferences.language())  # before the first word is shown
    # Imported late: it takes most of the start, and the application must be there first.
    from plrnn_explorer.gui.main_window import MainWindow

    theme = Theme(app, preferences.theme_mode())
    theme.set_text_size(preferences.text_size())
    window = MainWindow(theme)
    reporter = FaultReporter(log_file)
    reporter.fault.connect(window.notices.show_notice)
    sys.excepthook, threading.excepthook = reporter, reporter.thread_hook
    window.show()
    gc.freeze()
    after_compilation.append(settle_memory)
    if watch is not None:
        watch(window)
    if path:
        window.documents.opened.connect(
            lambda: window.recovery.offer(window.notices), Qt.ConnectionType.SingleShotConnection
        )
        QTimer.singleShot(0, window, lambda: window.documents.open(path))
    code = app.exec()
    window.shutdown()
    sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
    return code

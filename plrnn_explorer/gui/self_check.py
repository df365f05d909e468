"""A check of an installation: the real window opens an example, analyses it, draws a figure and closes.

Installers are tried with it before they are given away; ``plrnn-explorer check`` does the same anywhere.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QSettings, QTimer

from plrnn_explorer.dynamics.progress import Steps
from plrnn_explorer.gui.resource_check import loaded_resources
from plrnn_explorer.study.study import Study
from plrnn_explorer.study.version import program

if TYPE_CHECKING:  # loaded late, when its language is known
    from plrnn_explorer.gui.main_window import MainWindow

#: Where the outcome is written, besides the console, which a program on Windows does not have.
REPORT = "check.json"
EXAMPLE = "bistable"
_POLL_MS = 20
#: Seconds for all of it; a first start compiles the inner loops, on a slow machine for minutes.
_PATIENCE = 900.0
_loaded = time.perf_counter()


def seconds_since_start() -> float:
    """Seconds since this process began, where the system tells (Linux); elsewhere since this was loaded."""
    try:
        began = int(Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19])
        now = float(Path("/proc/uptime").read_text().split()[0])
        return now - began / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, AttributeError):
        return time.perf_counter() - _loaded


class SelfCheck(QObject):
    """Does in a window what a new user would, and writes down what came of it.

    Parameters
    ----------
    folder : Path
        Where study, figure, picture of the window and report are written; the settings of this run are kept
        there too, so that those of the user stay as they are.

    Attributes
    ----------
    outcome : dict
        What is written to ``check.json``: ``passed`` (bool), ``error`` (str, where it is not), times in
        seconds, counts.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        folder.mkdir(parents=True, exist_ok=True)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder / "settings"))
        self._folder = folder
        self.outcome: dict[str, Any] = {"program": program(), "passed": False}
        self._timer = QTimer(self, interval=_POLL_MS)
        self._timer.timeout.connect(self._poll)
        self._ready: Callable[[], bool] = lambda: True

    def watch(self, window: MainWindow) -> None:
        """Begin as soon as the window answers."""
        self._window, self._deadline = window, time.monotonic() + _PATIENCE
        window.session.message.connect(self._told)
        self._story = self._steps()
        self._timer.start(0)

    @property
    def is_running(self) -> bool:
        """Whether it has not ended yet."""
        return self._timer.isActive()

    def _told(self, level: str, text: str) -> None:
        if level == "error":
            self._failed(text)

    def _poll(self) -> None:
        self._timer.setInterval(_POLL_MS)
        try:
            if time.monotonic() > self._deadline:
                raise TimeoutError(f"it did not end within {_PATIENCE:.0f} s")
            if self._ready():
                self._ready = next(self._story)
        except StopIteration:
            self._timer.stop()
        except Exception as error:
            self._failed(f"{type(error).__name__}: {error}")

    def _steps(self) -> Iterator[Callable[[], bool]]:
        """The story; after each step what to wait for."""
        window, session = self._window, self._window.session
        self.outcome["usable after"] = round(seconds_since_start(), 2)
        self.outcome["of that computing"] = round(time.process_time(), 2)
        self.outcome |= loaded_resources()
        window.documents.open(f"example:{EXAMPLE}")
        yield lambda: session.study is not None
        begun = time.monotonic()
        session.analyse()
        # The worker is done before the session has taken over what it found.
        yield lambda: not session.worker.busy and not session.stages_at_work()
        self.outcome["analysed in"] = round(time.monotonic() - begun, 2)
        study = session.study
        if study is None or study.cycles is None or study.basins is None:
            raise ValueError("the analysis found neither cycles nor basins")
        self.outcome["cycles"] = len(study.cycles.cycles)
        window.grab().save(str(self._folder / "window.png"))
        session.run_job("check", "Figures", lambda study: _draw(study, self._folder))
        yield lambda: not session.worker.busy
        window.documents.save(self._folder / "study.plrnnx")
        yield lambda: not session.modified
        self._write(passed=True)
        window.close()

    def _failed(self, sentence: str) -> None:
        self._timer.stop()
        self.outcome["error"] = sentence
        self._write(passed=False)
        self._window.shutdown()
        QCoreApplication.exit(1)

    def _write(self, passed: bool) -> None:
        self.outcome["passed"] = passed
        text = json.dumps(self.outcome, indent=2, ensure_ascii=False)
        (self._folder / REPORT).write_text(text + "\n", encoding="utf-8")
        print(text, flush=True)  # noqa: T201 - the command's answer


def _draw(study: Study, folder: Path) -> Steps[Study]:
    """Write the figure in the three kinds of formats there are."""
    from plrnn_explorer.dynamics.progress import Progress
    from plrnn_explorer.export.figure import save_figure

    for name in ("figure.svg", "figure.pdf", "figure.png"):
        save_figure(study, folder / name)
        yield Progress(study, 0.3)

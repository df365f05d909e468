"""File > Export report: asks for a file and writes the report in the background."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from plrnn_explorer.dynamics.kernels.shipped import is_bundled
from plrnn_explorer.dynamics.progress import Progress, Steps
from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.file_commands import file_stem
from plrnn_explorer.jobs import JobState
from plrnn_explorer.report import check_path
from plrnn_explorer.study.literals import call, literal
from plrnn_explorer.study.store import save_study
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

#: Seconds between two looks at whether the report is done.
_WAIT = 0.05

if TYPE_CHECKING:
    from plrnn_explorer.gui.main_window import MainWindow


class ReportCommand(QObject):
    """Writes reports of the window's study; says where the last one is."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._path: Path | None = None
        self._study: Study | None = None
        window.session.job_changed.connect(self._told)

    def ask(self) -> None:
        """Ask for a file and write the report."""
        session = self._window.session
        session.flush()
        study = session.study
        if study is None:
            return
        recent = preferences.recent_files()
        folder = recent[0].parent if recent else Path.home()
        suggested = folder / f"{file_stem(study.model.name)}_report.html"
        kinds = f"{tr('Web page')} (*.html);;PDF (*.pdf)"
        name, kind = QFileDialog.getSaveFileName(self._window, tr("Export a report"), str(suggested), kinds)
        if name:
            path = Path(name)
            self.write(path if path.suffix else path.with_suffix(".pdf" if "pdf" in kind else ".html"))

    def write(self, path: Path) -> None:
        """Write the report of the study as it is now."""
        study = self._window.session.study
        if study is None:
            return
        self._path, self._study = path, study
        self._window.session.worker.start("report", tr("Report"), lambda: _steps(study, path))

    def _told(self, state: JobState) -> None:
        if state.kind != "report" or self._path is None or not state.finished:
            return
        if state.status == "done":
            self._window.notices.show_notice("info", tr("The report is {path}.").format(path=self._path))
            self._note(self._path)
        self._path = self._study = None

    def _note(self, path: Path) -> None:
        """Keep in the history that the report was written, unless another model is on view by now."""
        session = self._window.session
        if (
            session.study is not None
            and self._study is not None
            and session.study.has_network_of(self._study)
        ):
            code = call("write_report", "study", literal(str(path.absolute())))
            session.note(tr("Save report {name}").format(name=path.name), code)


def _steps(study: Study, path: Path) -> Steps[object]:
    """Write the report in a process of its own.

    Matplotlib draws for seconds and must not draw in two threads; Qt's text engine wants a thread with an
    event loop. A process has both, and can be stopped.
    """
    check_path(path)
    with TemporaryDirectory() as folder:
        kept = Path(folder) / "study.plrnnx"
        save_study(study, kept)
        command = [*_program(), "report", str(kept), "--out", str(path.resolve())]
        command += ["--language", preferences.language()]
        yield Progress(None, 0.1, tr("Drawing the figures"))
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        try:
            while child.poll() is None:
                time.sleep(_WAIT)
                yield Progress(None, 0.1, tr("Drawing the figures"))
        finally:
            child.kill()
            _, said = child.communicate()
    if child.returncode:
        raise ExportError(_sentence(said))
    yield Progress(path, 1.0, tr("Report"))


def _program() -> list[str]:
    """The command that runs the program: a bundle is one itself."""
    return [sys.executable] if is_bundled() else [sys.executable, "-m", "plrnn_explorer"]


def _sentence(said: str) -> str:
    """The last line of what the command line said, without its name."""
    lines = [line for line in said.splitlines() if line.startswith("plrnn-explorer: ")]
    return lines[-1].removeprefix("plrnn-explorer: ") if lines else tr("The report could not be made.")


def export_report(window: MainWindow) -> None:
    """Ask for a file and write a report of the window's study."""
    found = window.findChild(ReportCommand)
    (found if isinstance(found, ReportCommand) else ReportCommand(window)).ask()

"""Saving what a training run shows: the table, and the filmstrip as a figure."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from plrnn_explorer.batch import write_table
from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.gui.figure_drawer import FigureDrawer
from plrnn_explorer.study.atomic import reason
from plrnn_explorer.translation import tr

if TYPE_CHECKING:
    from plrnn_explorer.gui.batch.batch_window import BatchWindow


class Exports:
    """Asks where to, and lets the drawing thread write.

    Parameters
    ----------
    window : BatchWindow
    """

    def __init__(self, window: BatchWindow) -> None:
        self._window = window
        self.drawer = FigureDrawer(window)
        self.drawer.done.connect(self._done)
        self.drawer.failed.connect(lambda _kind, sentence: self._window.say(sentence, error=True))

    def save_table(self) -> None:
        """Ask for a file and write the table as CSV."""
        run = self._window.run
        path = self._ask("table.csv", tr("Table (*.csv)"))
        if run is not None and path is not None:
            path = path if path.suffix else path.with_suffix(".csv")
            rows = [row for row in run.rows if row is not None]
            self.write(path, lambda: write_table(rows, path))

    def ask_figure(self) -> None:
        """Show how the filmstrip is saved as a figure."""
        from plrnn_explorer.gui.batch.figure_dialog import FigureDialog

        if self._window.run is not None:
            dialog = FigureDialog(self._window.run, FigureDrawer(self._window), self._window)
            dialog.finished.connect(dialog.end)
            dialog.open()

    def _ask(self, name: str, filters: str) -> Path | None:
        run = self._window.run
        start = str((run.out.parent if run else Path.home()) / name)
        found, _ = QFileDialog.getSaveFileName(self._window, tr("Export"), start, filters)
        return Path(found) if found else None

    def write(self, path: Path, write: Callable[[], object]) -> None:
        """Write a file on the drawing thread; the window says what came of it."""

        def run() -> Path:
            try:
                write()
            except OSError as error:
                told = tr("{name} cannot be written ({reason}); choose another folder.")
                raise ExportError(told.format(name=path.name, reason=reason(error))) from error
            return path

        self.drawer.run("write", run)

    def _done(self, _kind: str, path: object) -> None:
        if isinstance(path, Path):
            self._window.say(tr("Saved as {name}.").format(name=path.name))

    def shutdown(self) -> None:
        """End the drawing thread."""
        self.drawer.wait()

"""The window of a training run: every checkpoint analysed, as a filmstrip and as lines over the epochs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from plrnn_explorer.batch.training_run import Run
from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.batch.batch_job import BatchJob
from plrnn_explorer.gui.batch.controls import Controls
from plrnn_explorer.gui.batch.epoch_plots import EpochPlots
from plrnn_explorer.gui.batch.epoch_table import EpochTable
from plrnn_explorer.gui.batch.exports import Exports
from plrnn_explorer.gui.batch.filmstrip import Filmstrip
from plrnn_explorer.gui.batch.large_portrait import LargePortrait
from plrnn_explorer.gui.batch.layout import lay_out, restyle
from plrnn_explorer.gui.batch.run_state import results_folder
from plrnn_explorer.gui.batch.run_words import state_words
from plrnn_explorer.gui.batch.thumbnails import Thumbnails
from plrnn_explorer.gui.batch.transport import Transport
from plrnn_explorer.gui.dropped_files import paths_of
from plrnn_explorer.gui.placement import restore_geometry
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.translation import tr

_FIRST_SIZE, _LEAST = (1240, 820), (900, 600)
#: How often words about a batch under way are renewed.
_WORDS_MS = 500


class BatchWindow(QDialog):
    """Analyses the checkpoints of a folder and shows what becomes of the attractors.

    Closing only hides it: a batch under way goes on.

    Signals
    -------
    open_asked(str)
        A file is to be opened in the main window.
    help_asked()
        The page of the help about this is wanted.
    """

    open_asked = Signal(str)
    help_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.wardrobe.dress(self)
        self._theme = theme
        self.run: Run | None = None
        self.position = -1
        self._choices: dict[str, Any] = {}
        self.setWindowTitle(tr("Training run"))
        self.setWindowFlags(Qt.WindowType.Window)
        self.setMinimumSize(*_LEAST)
        self.setAcceptDrops(True)
        self.job = BatchJob(self)
        self.thumbnails = Thumbnails(self)
        self.controls = Controls(theme, self)
        self.transport = Transport(theme, self)
        self.strip = Filmstrip(theme, self.thumbnails, self)
        self.portrait = LargePortrait(theme, self.thumbnails, self)
        self.plots = EpochPlots(theme, self)
        self.table = EpochTable(theme)
        self.exports = Exports(self)
        self.parts = lay_out(self)
        self._connect()
        self._words = QTimer(self, interval=_WORDS_MS)
        self._words.timeout.connect(self._tell)
        restore_geometry(self, "batch", _FIRST_SIZE)
        self._tell()

    def _connect(self) -> None:
        parts, job = self.parts, self.job
        parts.open_folder.clicked.connect(self.ask_folder)
        parts.go.clicked.connect(self.go)
        parts.stop.clicked.connect(job.stop)
        parts.answer.clicked.connect(self._ask_choices)
        job.found.connect(self._found)
        job.grown.connect(self.show_run)
        job.changed.connect(self._tell)
        self.controls.out_changed.connect(self._change_out)
        self.strip.chosen.connect(self.choose)
        self.strip.opened.connect(self.open_checkpoint)
        self.plots.chosen.connect(self.choose)
        self.plots.opened.connect(self.open_checkpoint)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._chosen_in_table())
        self.table.doubleClicked.connect(lambda _index: self.open_checkpoint(self.position))
        self.portrait.resized.connect(self._draw_large)
        self.portrait.opened.connect(lambda: self.open_checkpoint(self.position))
        self._theme.changed.connect(self._draw_large)
        self.transport.stepped.connect(self._step)
        for keys, run in (
            ("Space", self.transport.toggle), ("Left", lambda: self._step(-1)),
            ("Right", lambda: self._step(1)), ("Home", lambda: self.choose(0)),
            ("End", lambda: self.choose(len(self.run.checkpoints) - 1 if self.run else -1)),
            (QKeySequence.StandardKey.Open, self.ask_folder), ("F5", self.go),
            ("F1", self.help_asked.emit),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self).activated.connect(run)

    # The run ------------------------------------------------------------------------------------

    def ask_folder(self) -> None:
        """Let the user choose the folder of a training run."""
        start = str(self.run.folder.parent if self.run else Path.home())
        name = QFileDialog.getExistingDirectory(self, tr("Folder of the checkpoints"), start)
        if name:
            self.open_folder(Path(name))

    def open_folder(self, folder: Path, out: Path | None = None) -> None:
        """Look at a training run; what was found in it earlier is shown."""
        self.transport.set_playing(False)
        self._choices = {}
        self.job.look(folder, out or results_folder(folder))

    def _found(self, run: Run) -> None:
        self.run, self.position = None, -1
        self.controls.show_run(run)
        self._choices = next((dict(r["choices"]) for r in run.rows if r and r.get("choices")), {})
        self.show_run(run)
        self.parts.go.setFocus()

    def show_run(self, run: Run) -> None:
        """Show another state of a run."""
        self.run = run
        self.strip.show_run(run)
        self.plots.show_run(run)
        self.table.show_run(run)
        if run.checkpoints:
            known = [i for i, row in enumerate(run.rows) if row is not None and row["status"] == "done"]
            self.choose(self.position if self.position >= 0 else known[-1] if known else 0)
        self._tell()

    def go(self) -> None:
        """Analyse, hold, or go on."""
        if self.job.running:
            self.job.hold(not self.job.held)
        elif self.run is not None and self.run.checkpoints:
            self.job.run(self.run, self.controls.order(self._choices))
        self._tell()

    def _change_out(self, out: Path) -> None:
        if self.run is not None:
            self.open_folder(self.run.folder, out)

    def _ask_choices(self) -> None:
        """Let the user say what the files leave open."""
        from plrnn_explorer.gui.dialogs.import_dialog import ImportDialog

        if self.run is None or self.run.asked is None:
            return
        dialog = ImportDialog(self.run.asked, self._theme, self._choices, self)
        dialog.open_button.setText(tr("Use for all"))

        def take() -> None:
            self._choices = dialog.answers()
            self._tell()

        dialog.accepted.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @property
    def needs_answers(self) -> bool:
        """Whether the files leave something open that nobody has answered."""
        return self.run is not None and self.run.asked is not None and not self._choices

    # The chosen checkpoint ----------------------------------------------------------------------

    def choose(self, position: int) -> None:
        """Look at a checkpoint, everywhere."""
        if self.run is None or not 0 <= position < len(self.run.checkpoints):
            return
        self.position = position
        self.strip.choose(position)
        self.plots.choose(position)
        self.table.choose(position)
        self.transport.show_place(self.run, position)
        self._draw_large()

    def _chosen_in_table(self) -> None:
        row = self.table.currentIndex().row()
        if row >= 0:
            position = self.table.sorted_model.mapToSource(self.table.sorted_model.index(row, 0)).row()
            if position != self.position:
                self.choose(position)

    def _draw_large(self) -> None:
        small: QImage | None = self.strip.picture(self.position) if self.position >= 0 else None
        self.portrait.show_frame(self.run, self.position, small)
        wanted = self.portrait.wanted()
        self.strip.first = () if wanted is None else (wanted,)
        self.strip.ask_soon()

    def _step(self, step: int) -> None:
        if not self.strip.go(step):
            self.transport.set_playing(False)

    def open_checkpoint(self, position: int) -> None:
        """Open a checkpoint in the main window, with what was found in it."""
        if self.run is None or not 0 <= position < len(self.run.checkpoints):
            return
        study = self.run.study_file(position)
        self.open_asked.emit(str(study or self.run.checkpoints[position].path))

    def say(self, sentence: str, error: bool = False) -> None:
        """Say what came of an export, until there is something else to say."""
        self.parts.state.setText(sentence)
        restyle(self.parts.state, "error" if error else "good")

    # Words --------------------------------------------------------------------------------------

    def _tell(self) -> None:
        """Say how far it is, and offer what makes sense now."""
        run, job, parts = self.run, self.job, self.parts
        said = state_words(run, job, needs_answers=self.needs_answers)
        parts.title.setText(run.folder.name if run else tr("Training run"))
        parts.title.set_tip(str(run.folder) if run else "")
        self.setWindowTitle(tr("{name} — training run").format(name=run.folder.name) if run else
                            tr("Training run"))  # fmt: skip
        parts.state.setText(said.sentence)
        restyle(parts.state, "error" if said.error else "dim")
        parts.bar.setVisible(job.running)
        if run is not None and run.checkpoints:
            parts.bar.setValue(round(1000 * run.finished / len(run.checkpoints)))
        parts.go.setText(said.button)
        restyle(parts.go, "" if said.done or said.asks else "accent")
        restyle(parts.answer, "accent" if self.needs_answers else "")
        ready = run is not None and run.checkpoints and not job.looking and not self.needs_answers
        parts.go.setEnabled(bool(job.running or ready))
        parts.stop.setVisible(job.running)
        parts.answer.setVisible(said.asks)
        parts.export.setEnabled(run is not None and run.finished > run.failed)
        parts.middle.setCurrentIndex(0 if run is None or not run.checkpoints else 1)
        self.controls.set_locked(job.running)
        if job.running != self._words.isActive():
            (self._words.start if job.running else self._words.stop)()

    # The end, and drops -------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(path.is_dir() for path in paths_of(event.mimeData())):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        folder = next((path for path in paths_of(event.mimeData()) if path.is_dir()), None)
        if folder is not None:
            event.acceptProposedAction()
            self.open_folder(folder)

    def reject(self) -> None:
        """Escape stops playing; it closes nothing."""
        self.transport.set_playing(False)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.transport.set_playing(False)
        preferences.save_layout("batch", self.saveGeometry())
        self.hide()
        event.accept()

    def shutdown(self) -> None:
        """End everything; what is done is kept."""
        self.transport.set_playing(False)
        self._words.stop()
        self.exports.shutdown()
        self.thumbnails.shutdown()
        self.job.shutdown()

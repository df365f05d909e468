"""The page that trains networks on what was prepared, and shows live how that goes."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from plrnn_explorer.fit.preparing import Preparation, Prepared
from plrnn_explorer.gui.fit.fit_bar import FitBar
from plrnn_explorer.gui.fit.fit_result import ResultBar
from plrnn_explorer.gui.fit.fit_run import FitOrder, FitResult, FitRun
from plrnn_explorer.gui.fit.free_run_view import FreeRunView
from plrnn_explorer.gui.fit.page import Page
from plrnn_explorer.gui.fit.progress_plots import ProgressPlots
from plrnn_explorer.gui.fit.settings_form import SettingsForm
from plrnn_explorer.gui.format import percent
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.translation import tr

#: How often what is new is drawn, in milliseconds.
_DRAW_MS = 150


class FitPage(Page):
    """Trains networks on what was prepared, and shows how that goes.

    Signals
    -------
    fitted(FittedModel)
        A network was trained and judged; `result` says to what and how.
    open_asked(FittedModel)
        The user wants it in the phase space.
    """

    fitted = Signal(object)
    open_asked = Signal(object)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        intro = tr("Train a network of ReLU units until its own orbits do what the recording does.")
        super().__init__(session, theme, tr("Fit"), intro, parent)
        self.prepared: Prepared | None = None
        self.result: FitResult | None = None
        self._data: tuple[Recording, Preparation, Prepared] | None = None
        self._waiting: tuple[Recording, Preparation, Prepared] | None = None  # until the fit has ended
        self.form = SettingsForm(self)
        self.plots = ProgressPlots(theme, self)
        self.free_run = FreeRunView(theme, self)
        self.bar = FitBar(theme, self)
        self.results = ResultBar(session, self)
        self.run = FitRun(session, self)
        self._drawing = QTimer(self, interval=_DRAW_MS, singleShot=True)
        self._drawing.timeout.connect(self._draw)
        self._lay_out()
        self.bar.start_asked.connect(self.start)
        self.bar.pause_asked.connect(self._pause_or_resume)
        self.bar.stop_asked.connect(self.run.stop)
        self.run.changed.connect(self._changed)
        self.run.finished.connect(self._finished)
        self.results.open_asked.connect(self._open)
        self.results.saved.connect(self.run.keeper.discard)
        self._changed()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self.plots, 4)
        right.addWidget(self.free_run, 5)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(self.form)
        both.addLayout(right, 1)
        self.body.addLayout(both, 1)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.results)

    # What is fitted ---------------------------------------------------------------------------------

    def show_prepared(self, recording: Recording, preparation: Preparation, prepared: Prepared) -> None:
        """Take the data that are fitted; those of a fit under way stay until it has ended."""
        if self.run.at_work:
            self._waiting = (recording, preparation, prepared)
            self._changed()
            return
        self._data, self._waiting, self.prepared = (recording, preparation, prepared), None, prepared
        self.form.show_data(prepared.dataset)
        self.plots.show_watched(None)
        self.free_run.show_prepared(prepared)
        self._changed()

    def start(self) -> None:
        """Begin a fit with the settings of the form."""
        if self._data is None or self.run.at_work:
            return
        try:
            settings = self.form.settings()
        except ValueError as error:
            self.bar.show_error(f"{str(error)[:1].upper()}{str(error)[1:]}.")
            return
        self.free_run.show_run(None)
        self.plots.show_watched(None)
        self.run.start(FitOrder(*self._data, settings, self.form.seeds))

    def _pause_or_resume(self) -> None:
        self.run.resume() if self.run.status == "paused" else self.run.pause()

    # What is new --------------------------------------------------------------------------------------

    def _changed(self) -> None:
        """Take note; drawing waits a moment, so that news that come fast are drawn together."""
        self.form.setEnabled(not self.run.at_work)
        self.bar.show_run(self.run, can_start=self._data is not None, waits=self._waiting is not None)
        self.told.emit(self._rail_words())
        if not self._drawing.isActive():
            self._drawing.start()

    def _draw(self) -> None:
        watched = self.run.watched
        if watched is not None and self.isVisible():
            self.session.hold_jobs()  # a repaint beside the training takes several times as long
            self.plots.show_watched(watched)
            self.free_run.show_run(watched.run)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()

    def _rail_words(self) -> str:
        """A few words for the step rail."""
        status = self.run.status
        if status == "fitting":
            return tr("under way, {share}").format(share=percent(self.run.share, 0))
        words = {"paused": tr("paused"), "judging": tr("judging"), "failed": tr("failed")}
        if self.result is not None and status in ("idle", "done"):
            best = self.result.fitted.fitting.best
            return tr("seed {seed} is best").format(seed=best.seed if best else "")
        return words.get(status, "")

    def _finished(self, result: FitResult) -> None:
        self.result = result
        self._draw()
        self.results.show_result(result)
        self._changed()
        self.fitted.emit(result.fitted)
        if not self.isVisible():
            told = tr("The fit to {name} is done; Model ▸ Fit a model to a recording… shows it.")
            self.session.message.emit("info", told.format(name=result.order.recording.name))
        if self._waiting is not None:
            self.show_prepared(*self._waiting)

    def _open(self) -> None:
        if self.result is not None:
            self.open_asked.emit(self.result.fitted)

    # The end ----------------------------------------------------------------------------------------------

    @property
    def at_work(self) -> bool:
        """Whether a fit is under way, paused, or being judged."""
        return self.run.at_work

"""Start, pause and stop a fit; how far it is, how long it takes still, and what went wrong."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.elided_label import ElidedLabel
from plrnn_explorer.gui.fit.fit_run import FitRun
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.translation import tr

_STEPS = 1000


class FitBar(QWidget):
    """Three buttons, a bar, and two lines of text that are always there.

    Signals
    -------
    start_asked(), pause_asked(), stop_asked()
        `pause_asked` also asks to go on.
    """

    start_asked = Signal()
    pause_asked = Signal()
    stop_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.start = self._button(tr("Start"), self.start_asked)
        self.start.setProperty("kind", "accent")
        self.pause = self._button(tr("Pause"), self.pause_asked)
        self.stop = self._button(tr("Stop here"), self.stop_asked)
        theme.set_icon(self.pause, "pause", "text")
        self.start.setToolTip(tr("Train the networks, one after the other (Ctrl+Return)"))
        self.stop.setToolTip(tr("End the fit; the best network so far is kept"))
        self.start.setShortcut("Ctrl+Return")
        self.progress = QProgressBar(self)
        self.progress.setRange(0, _STEPS)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Share of the updates that were made"))
        self.words = style_label(ElidedLabel(self), "")
        self.trouble = style_label(ElidedLabel(self), "dim")
        self._theme = theme
        self._lay_out()

    def _button(self, text: str, asked: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setMinimumWidth(92)
        button.clicked.connect(asked)
        return button

    def _lay_out(self) -> None:
        beside = QVBoxLayout()
        beside.setSpacing(4)
        beside.addWidget(self.words)
        beside.addWidget(self.progress)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.start, self.pause, self.stop):
            row.addWidget(button)
        row.addSpacing(8)
        row.addLayout(beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.trouble)

    def show_run(self, run: FitRun, can_start: bool, waits: bool) -> None:
        """Follow a run; `waits`: other data are ready for the next one."""
        paused = run.status == "paused"
        self.start.setEnabled(can_start and not run.at_work)
        self._emphasise(run.status != "done")  # then there is something else to do next
        self.pause.setEnabled(run.status in ("fitting", "paused"))
        self.pause.setText(tr("Resume") if paused else tr("Pause"))
        self._theme.set_icon(self.pause, "play" if paused else "pause", "text")
        told = tr("Go on to the same network") if paused else tr("Halt; it can be gone on with")
        self.pause.setToolTip(told)
        self.stop.setEnabled(run.can_stop)
        self.progress.setValue(round(_STEPS * run.share))
        self.words.setText(_where(run))
        self._tell(run, waits)

    def _emphasise(self, wanted: bool) -> None:
        """Whether starting is the one thing to do next."""
        kind = "accent" if wanted else ""
        if self.start.property("kind") != kind:
            self.start.setProperty("kind", kind)
            self.start.style().polish(self.start)

    def show_error(self, sentence: str) -> None:
        """Say why a fit cannot begin."""
        self._show_trouble(sentence, "error")

    def _tell(self, run: FitRun, waits: bool) -> None:
        failures = run.watched.fitting.failures if run.watched is not None else ()
        if run.error:
            self._show_trouble(run.error, "error")
        elif waits:
            told = tr("The data were prepared anew; they are fitted when this fit has ended.")
            self._show_trouble(told, "dim")
        elif failures:
            told = tr("Given up: {failures}. The others go on.").format(failures="; ".join(failures))
            self._show_trouble(told, "error")
        else:
            self._show_trouble("", "dim")

    def _show_trouble(self, words: str, kind: str) -> None:
        if self.trouble.property("kind") != kind:
            style_label(self.trouble, kind)
            self.trouble.style().polish(self.trouble)
        self.trouble.setText(words)


def _where(run: FitRun) -> str:
    """Seed, update, loss and time left, as far as they are known."""
    watched = run.watched
    if watched is None or not watched.fitting.states:
        return run.message
    found = watched.fitting
    number, state, many = len(found.states), found.states[-1], len(found.seeds)
    if run.status == "done":
        return _outcome(run)
    if run.status == "judging":
        left = [] if run.remaining is None else [time_left(run.remaining)]
        return " · ".join([run.message, *left])
    parts = [run.message] if run.message else []
    seed = found.seeds[number - 1]
    if many > 1:
        parts.append(tr("seed {seed} ({number} of {many})").format(seed=seed, number=number, many=many))
    updates = tr("update {update} of {updates}")
    parts.append(updates.format(update=fmt.count(state.update), updates=fmt.count(found.settings.updates)))
    if state.loss < float("inf"):
        parts.append(tr("loss {loss}").format(loss=fmt.number(state.loss, 3)))
    if run.remaining is not None:
        parts.append(time_left(run.remaining))
    return " · ".join(parts)


def _outcome(run: FitRun) -> str:
    """Which network is the best one."""
    found = run.watched.fitting if run.watched is not None else None
    if found is None or found.best is None:
        return ""
    told = tr("Done: the best network is that of seed {seed} after {update} of {updates} updates")
    if found.done < 1.0:
        told = tr("Stopped: the best network so far: seed {seed} after {update} of {updates} updates")
    best = found.best
    return told.format(
        seed=best.seed, update=fmt.count(best.update), updates=fmt.count(found.settings.updates)
    )


def time_left(seconds: float) -> str:
    """A rough time, for people."""
    if seconds < 50:
        return tr("{n} s left").format(n=max(1, 5 * round(seconds / 5)))
    if seconds < 5400:
        return tr("{n} min left").format(n=max(1, round(seconds / 60)))
    return tr("{n} h left").format(n=round(seconds / 3600, 1))

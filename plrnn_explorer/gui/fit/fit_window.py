"""The window that leads from a recording to a model: data, preparation, fit, judgement."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from plrnn_explorer.fit.fitting import FittedModel
from plrnn_explorer.fit.preparing import Preparation, Prepared
from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.background import Background
from plrnn_explorer.gui.dropped_files import paths_of
from plrnn_explorer.gui.elided_label import ElidedLabel
from plrnn_explorer.gui.fit.data_page import DataPage
from plrnn_explorer.gui.fit.ending import may_close
from plrnn_explorer.gui.fit.fit_page import FitPage
from plrnn_explorer.gui.fit.judge_page import JudgePage
from plrnn_explorer.gui.fit.page import Page
from plrnn_explorer.gui.fit.prepare_page import PreparePage
from plrnn_explorer.gui.fit.preparing_state import PreparingState
from plrnn_explorer.gui.fit.reading import Reading
from plrnn_explorer.gui.fit.step_rail import StepRail
from plrnn_explorer.gui.hairline import hairline
from plrnn_explorer.gui.placement import restore_geometry
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.recordings.abf_command import command_columns
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.translation import tr

DATA, PREPARE, FIT, JUDGE = range(4)
#: What the window remembers its place by, and its first size.
_NAME, _FIRST_SIZE = "fit", (1240, 820)
#: Once the window is there, the pages nobody can be on yet are made, so many milliseconds apart: their plots
#: take a tenth of a second.
_APART_MS = 60


class FitWindow(QDialog):
    """Four steps from a recording to a model; stays open beside the main window.

    Signals
    -------
    opened(FittedModel)
        The user wants the finished model in the main window.
    help_asked(str)
        The page of the help on fitting.
    """

    opened = Signal(object)
    help_asked = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.wardrobe.dress(self)
        self.setWindowTitle(tr("Fit a model to a recording"))
        self.setWindowFlags(Qt.WindowType.Window)
        self.setMinimumSize(1000, 560)
        self.setAcceptDrops(True)
        self.fitted: FittedModel | None = None
        self._fitted_on: Prepared | None = None  # what the finished model was fitted to
        self._shown: Prepared | None = None  # what the page Fit was told of
        self.background = Background(self, session.helper)
        self.state = PreparingState(self)
        self.reading = Reading(self.background, self)
        self.data = DataPage(session, theme, self.state, self.background, self)
        self.prepare = PreparePage(session, theme, self.state, self.background, self)
        self._fit: FitPage | None = None
        self._judge: JudgePage | None = None
        self._session, self._theme = session, theme
        self._making = QTimer(self, interval=_APART_MS, singleShot=True)
        self._making.timeout.connect(self._make_next)
        self._titles = [self.data.heading.text(), self.prepare.heading.text(), tr("Fit"), tr("Judge")]
        self._build(theme)
        self._connect()
        restore_geometry(self, _NAME, _FIRST_SIZE)
        self.go(DATA)

    def _build(self, theme: Theme) -> None:
        self.rail = StepRail(self._titles, theme, self)
        self.stack = QStackedWidget(self)
        for page in (self.data, self.prepare, QWidget(self), QWidget(self)):
            self.stack.addWidget(page)
        self.message = style_label(ElidedLabel(self), "dim")
        self.back, self.next = QPushButton(tr("Back"), self), QPushButton(self)
        self.back.setToolTip(tr("Go to the step before (Alt+Left)"))
        self.next.setProperty("kind", "accent")
        self.next.setMinimumWidth(132)
        for button in (self.back, self.next):
            button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 10, 20, 12)
        foot.setSpacing(8)
        foot.addWidget(self.message, 1)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(hairline(self, upright=True))
        middle.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(hairline(self))
        column.addLayout(foot)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.go)
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.data.told.connect(self.rail.steps[DATA].set_detail)
        self.prepare.told.connect(self.rail.steps[PREPARE].set_detail)
        self.data.open_asked.connect(self.reading.ask)
        self.reading.read.connect(self.show_recording)
        self.reading.told.connect(self.say)
        self.state.recording_changed.connect(self._offer)
        self.prepare.prepared_changed.connect(self._prepared)
        stack, keys = self.state.undo_stack, QKeySequence.StandardKey
        shortcuts: list[tuple[QKeySequence, Callable[[], object]]] = [
            (QKeySequence(keys.HelpContents), self._ask_help),
            (QKeySequence("Alt+Left"), self.go_back), (QKeySequence("Alt+Right"), self.go_on),
            (QKeySequence(keys.Open), self.reading.ask),
            (QKeySequence(keys.Undo), stack.undo), (QKeySequence(keys.Redo), stack.redo),
        ]  # fmt: skip
        shortcuts += [(QKeySequence(f"Ctrl+{i + 1}"), partial(self.go, i)) for i in range(len(self._titles))]
        for sequence, run in shortcuts:
            QShortcut(sequence, self).activated.connect(run)

    # Pages that are made when they are needed ----------------------------------------------------

    @property
    def has_fit(self) -> bool:
        """Whether the page Fit was made: else nothing is fitted."""
        return self._fit is not None

    @property
    def fit(self) -> FitPage:
        """The page Fit; made if it was not."""
        if self._fit is None:
            self._fit = FitPage(self._session, self._theme, self)
            self._fit.fitted.connect(self._take_fitted)
            self._fit.open_asked.connect(self.opened)
            self._join(FIT, self._fit)
        return self._fit

    @property
    def judge(self) -> JudgePage:
        """The page Judge; made if it was not."""
        if self._judge is None:
            self._judge = JudgePage(self._session, self._theme, self)
            self._join(JUDGE, self._judge)
        return self._judge

    def _join(self, index: int, page: Page) -> None:
        page.told.connect(self.rail.steps[index].set_detail)
        holder = self.stack.widget(index)
        self.stack.insertWidget(index, page)
        if holder is not None:
            self.stack.removeWidget(holder)
            holder.deleteLater()

    def _make_next(self) -> None:
        if self._fit is None:
            _ = self.fit
            self._making.start()
        else:
            _ = self.judge

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._making.start()

    def _ask_help(self) -> None:
        """The page of the help about the step on view."""
        pages = {DATA: "recording", PREPARE: "delay-embedding"}
        self.help_asked.emit(pages.get(self.stack.currentIndex(), "fitting"))

    # What is worked on --------------------------------------------------------------------------

    def open_path(self, path: Path) -> None:
        """Read a recording and begin with it."""
        self.reading.start(path)

    def show_recording(self, recording: Recording, preparation: Preparation | None = None) -> None:
        """Begin with a recording; what was injected is an input at first."""
        inputs = command_columns(recording)
        if preparation is None and 0 < len(inputs) < recording.n_columns:
            preparation = Preparation(inputs=inputs)
        self.state.set_recording(recording, preparation)
        self.go(DATA)

    def _prepared(self, prepared: Prepared | None) -> None:
        if prepared is not None and self.stack.currentIndex() == FIT:
            self._show_prepared()
        self._offer()

    def _show_prepared(self) -> None:
        """Tell the page Fit what is fitted, if it does not know."""
        recording, prepared = self.prepare.recording, self.prepare.prepared
        if recording is not None and prepared is not None and prepared is not self._shown:
            self._shown = prepared
            self.fit.show_prepared(recording, self.prepare.preparation, prepared)

    def _take_fitted(self, fitted: FittedModel) -> None:
        """A model was finished: it can be judged and opened."""
        result = self.fit.result  # the page may know of newer data by now
        self.fitted, self._fitted_on = fitted, result.order.prepared if result else self._shown
        if self._fitted_on is not None:
            self.judge.show_judgement(fitted.judgement, self._fitted_on)
        self._offer()

    # Where one is -------------------------------------------------------------------------------

    def can_go(self, index: int) -> bool:
        """Whether what a step needs is there."""
        needs = (True, self.state.recording is not None, self.prepare.prepared is not None,
                 self.fitted is not None)  # fmt: skip
        return needs[index]

    def go(self, index: int) -> None:
        """Show a step, if what it needs is there."""
        if self.can_go(index):
            if index == FIT:
                self._show_prepared()
            elif index == JUDGE:
                _ = self.judge
            self.stack.setCurrentIndex(index)
            self.say("")
        self._offer()

    def go_back(self) -> None:
        """Show the step before."""
        self.go(max(DATA, self.stack.currentIndex() - 1))

    def go_on(self) -> None:
        """Show the next step, if what it needs is there; after the last the model is opened."""
        index = self.stack.currentIndex()
        if index == JUDGE and self.fitted is not None:
            self.opened.emit(self.fitted)
        elif index < JUDGE:
            self.go(index + 1)

    def say(self, words: str) -> None:
        """Say something in the line at the foot."""
        self.message.setText(words)

    def _offer(self) -> None:
        """Show where one can go."""
        index = self.stack.currentIndex()
        self.rail.set_current(index)
        for each, step in enumerate(self.rail.steps):
            step.setEnabled(self.can_go(each))
            step.set_done(each < JUDGE and self.can_go(each + 1))
        self.back.setEnabled(index > DATA)
        last = index == JUDGE
        self.next.setText(tr("Open the model") if last else self._titles[index + 1])
        told = (
            tr("Open the model in the main window (Alt+Right)")
            if last
            else tr("Go to the next step (Alt+Right)")
        )
        self.next.setToolTip(told)
        self.next.setEnabled(self.fitted is not None if last else self.can_go(index + 1))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if paths_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = paths_of(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.open_path(paths[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes dialogs; here much would be out of sight by mistake."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        preferences.save_layout(_NAME, self.saveGeometry())
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Only hidden: what was chosen stays; a fit that runs goes on if the user wants it."""
        if self._fit is None or may_close(self._fit, self):
            self.hide()
            event.accept()
        else:
            event.ignore()

"""Opening a model file with a look at what it becomes: its equation, its orbits, the choices it leaves."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from plrnn_explorer.gui.background import Background
from plrnn_explorer.gui.dialogs.import_details import ImportDetails
from plrnn_explorer.gui.dialogs.import_header import ImportHeader
from plrnn_explorer.gui.dialogs.import_jobs import Preview, portrait_steps, preview_steps
from plrnn_explorer.gui.dialogs.import_memory import Memory
from plrnn_explorer.gui.dialogs.import_question import QuestionView
from plrnn_explorer.gui.dialogs.portrait_list import VALUE
from plrnn_explorer.gui.hairline import hairline
from plrnn_explorer.gui.plain_label import plain_label
from plrnn_explorer.gui.plots.live_orbit import LiveOrbit
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.jobs import JobState
from plrnn_explorer.models.files.questions import Asked
from plrnn_explorer.models.importing import ImportedFile
from plrnn_explorer.translation import tr

_DEBOUNCE_MS = 60
_SIZE, _LEAST = QSize(1040, 720), QSize(640, 440)


class ImportDialog(QDialog):
    """Shows what a file is and asks what it leaves open; `answers` are arguments of `load_model`.

    Everything it shows is computed on a thread of its own, which ends with the dialog.

    Signals
    -------
    run_asked(Path)
        Not one file of a folder is wanted, but all.
    """

    run_asked = Signal(object)

    def __init__(
        self,
        imported: ImportedFile,
        theme: Theme,
        answers: Mapping[str, Any] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme.wardrobe.dress(self)
        self._imported, self._theme = imported, theme
        self._given: dict[str, Any] = dict(answers or {})
        self._memory: Memory | None = None
        self._asked: tuple[Asked, ...] = ()
        self.questions: dict[str, QuestionView] = {}
        self.preview: Preview | None = None
        self._previewing = False
        self._background = Background(self)
        self._soon = QTimer(self, interval=_DEBOUNCE_MS, singleShot=True)
        self._soon.timeout.connect(self._compute)
        self.setWindowTitle(tr("Open {name}").format(name=imported.path.name))
        self._build()
        self.resize(_SIZE)
        self._fit_screen()
        self._compute()

    # Building -----------------------------------------------------------------------------------

    def _build(self) -> None:
        self.header = ImportHeader(self._imported.path.name, self._theme, self)
        self.live = LiveOrbit(self._theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(4)
        column.addWidget(self.header)
        column.addSpacing(4)
        column.addWidget(hairline(self))
        column.addSpacing(8)
        body = QHBoxLayout()
        body.setSpacing(20)
        body.addWidget(self._build_questions(), 5)
        body.addWidget(self.live, 4)
        column.addLayout(body, 1)
        column.addSpacing(8)
        column.addLayout(self._build_buttons())

    def _build_questions(self) -> QScrollArea:
        page = QWidget(self)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(14)
        self._certain = plain_label(tr("The file leaves nothing open."), page)
        self._certain.hide()
        self.details = ImportDetails(page)
        self.details.answered.connect(self.answer)
        self._column.addWidget(self._certain)
        self._column.addWidget(self.details)
        self._column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        return area

    def _build_buttons(self) -> QHBoxLayout:
        self.forget_button = QPushButton(tr("Forget the remembered answers"), self)
        self.forget_button.setProperty("kind", "link")
        self.forget_button.setAutoDefault(False)
        self.forget_button.hide()
        self.forget_button.clicked.connect(self._forget_answers)
        self.run_button = QPushButton(tr("Analyse the whole run…"), self)
        self.run_button.setToolTip(tr("Analyse all checkpoints of the folder, and compare them"))
        self.run_button.setAutoDefault(False)
        self.run_button.hide()
        self.run_button.clicked.connect(self._ask_run)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.open_button = buttons.addButton(tr("Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.open_button.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.forget_button)
        row.addWidget(self.run_button)
        row.addStretch(1)
        row.addWidget(buttons)
        return row

    def _fit_screen(self) -> None:
        """Stay inside a small screen."""
        screen = self.screen().availableGeometry().size() * 0.94
        self.setMinimumSize(_LEAST.boundedTo(screen))
        self.resize(self.size().boundedTo(screen))

    # Answers ------------------------------------------------------------------------------------

    def answers(self) -> dict[str, Any]:
        """Answers to all open questions, and those by which the user overruled certain ones."""
        likely = {asked.choice.argument: asked.answer for asked in self._asked if not asked.evidence}
        return {**likely, **self._given}

    def answer(self, argument: str, value: Any) -> None:
        """Answer a question, as the user does; the model follows."""
        if argument in self._given and self._given[argument] == value:
            return
        self._given.pop(argument, None)
        self._given[argument] = value  # the newest last: it stays where two do not go together
        self._soon.start()

    def _open_with(self, argument: str, value: Any) -> None:
        self.answer(argument, value)
        self.accept()

    @property
    def is_computing(self) -> bool:
        """Whether the model on view is not yet that of the answers."""
        known = self.preview is not None and (self.preview.sketch is not None or bool(self.preview.error))
        return not known or self._soon.isActive() or self._previewing

    def accept(self) -> None:
        """Remember the answers and close."""
        if self._memory is not None:
            self._memory.keep(self.answers())
        super().accept()

    def _ask_run(self) -> None:
        self.reject()
        self.run_asked.emit(self._imported.path)

    def _forget_answers(self) -> None:
        if self._memory is not None:
            for argument in self._memory.forget():
                self._given.pop(argument, None)
        self.forget_button.hide()
        self._compute()

    # The worker ---------------------------------------------------------------------------------

    def _compute(self) -> None:
        """Build the model with the answers of now, and then the portraits."""
        imported, given = self._imported, dict(self._given)
        self._previewing = True
        self._background.start(
            "preview", "Preview", lambda: preview_steps(imported, given), self._heard_preview
        )
        self._draw_portraits()

    def _draw_portraits(self) -> None:
        """Draw what portraits are missing, those on view first; a preview under way comes before them."""
        given = dict(self._given)
        for argument, view in self.questions.items():
            wanted = view.list.wanted() if view.list is not None else ()
            if wanted:
                others = {name: value for name, value in given.items() if name != argument}
                make = partial(portrait_steps, self._imported, others, argument, wanted)
                self._background.start(
                    f"portraits {argument}", "Portraits", make, partial(self._heard_portraits, argument)
                )

    def _heard_preview(self, state: JobState) -> None:
        if state.status == "failed":  # not foreseen: the worker logged it
            self._previewing = False
            error = tr("The model cannot be built: {error}").format(error=state.error)
            self._show_preview(Preview(self._given, error=error))
        elif state.result is not None and state.status in ("running", "done"):
            self._previewing = state.status != "done"
            self._show_preview(state.result)

    def _heard_portraits(self, argument: str, state: JobState) -> None:
        view = self.questions.get(argument)
        if view is not None and view.list is not None and state.result and state.status != "failed":
            view.list.add_portraits(state.result)

    # What is shown ------------------------------------------------------------------------------

    def _show_preview(self, preview: Preview) -> None:
        self.preview = preview
        self.open_button.setEnabled(not preview.error)
        if preview.reading is None:
            self.live.show_sketch(None)
            self.live.tell(preview.error, error=True)
            return
        if preview.reading.asked is not self._asked:
            self._take_answers(preview)
            self.header.show_recognised(preview.reading.recognised)
            self.details.show_evidence(preview.reading.recognised)
        self.header.show_equations(preview.equations)
        if preview.sketch is not None:
            self.live.show_sketch(preview.sketch)
            self.live.tell(preview.sketch.sentence)

    def _take_answers(self, preview: Preview) -> None:
        """Show the questions that arise; at first preselect what was remembered."""
        assert preview.reading is not None
        self._asked = preview.reading.asked
        self.run_button.setVisible(any(len(a.choice.options) > 1 for a in self._asked
                                       if a.choice.argument == "file"))  # fmt: skip
        self._given = {k: v for k, v in self._given.items() if k in preview.answers}
        if self._memory is None:
            self._memory = Memory.of(self._imported, preview.reading)
            # Where there is nothing to answer, there is room to say why.
            self.details.evidence.link.setChecked(not any(a.is_open for a in self._asked))
            fitting = {k: v for k, v in self._memory.fitting(self._asked).items() if k not in self._given}
            self.forget_button.setVisible(bool(fitting))
            if fitting:
                self._given.update(fitting)
                self._soon.start()
        self._show_questions([a for a in self._asked if not a.evidence])
        self.details.show_certain([a for a in self._asked if a.evidence])

    def _show_questions(self, asked: list[Asked]) -> None:
        kinds = {a.choice.argument: (a.choice.options, a.choice.any_number) for a in asked}
        for argument, view in list(self.questions.items()):
            if argument not in kinds:
                self._column.removeWidget(view)
                view.deleteLater()
                del self.questions[argument]
        for number, each in enumerate(asked):
            argument = each.choice.argument
            if argument not in self.questions:
                self._add_question(number, each)
            view = self.questions[argument]
            reason = self._memory.reason(each) if self._memory else each.choice.reason
            view.show_asked(each, reason)
        for view in self.questions.values():
            if view.list is not None:
                view.list.set_small(len(asked) > 1)
        self._certain.setVisible(not asked)
        grows = any(view.grows for view in self.questions.values())
        self._column.setStretch(self._column.count() - 1, 0 if grows else 1)
        self._portraits_of_other_answers()

    def _add_question(self, number: int, asked: Asked) -> None:
        view = QuestionView(asked, self._theme, self)
        view.answered.connect(self.answer)
        if view.list is not None:
            view.list.doubleClicked.connect(lambda index: self._open_with(view.argument, index.data(VALUE)))
            view.list.portraits_wanted.connect(self._draw_portraits)
        self.questions[asked.choice.argument] = view
        self._column.insertWidget(number, view, 1 if view.grows else 0)
        if number == 0:
            view.show()
            view.take_focus()

    def _portraits_of_other_answers(self) -> None:
        """The portraits of one question are drawn with the answers to the others: draw them anew."""
        for argument, view in self.questions.items():
            others = {a: v for a, v in self.answers().items() if a != argument}
            if view.list is not None and view.property("others") != repr(others):
                if view.property("others") is not None:
                    view.list.forget_portraits()
                view.setProperty("others", repr(others))

    # The end ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens from everywhere, but not with answers that cannot be used."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.open_button.isEnabled():
            return
        super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Close, and end the thread."""
        self._soon.stop()
        self._background.shutdown()
        super().done(result)

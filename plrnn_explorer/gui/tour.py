"""A tour in five steps: a spotlight on the real parts of the window, with a caption beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.translation import mark, tr

if TYPE_CHECKING:  # the window imports this module
    from plrnn_explorer.gui.main_window import MainWindow

#: Example the tour is taken on.
EXAMPLE = "example:duffing"
_MARGIN, _GAP, _WIDTH = 6, 14, 320
_DIM, _MOVE_MS, _FOLLOW_MS = 0.55, 220, 150


@dataclass(frozen=True)
class Step:
    """One stop: what it points at, title and text, and what happens when it is reached."""

    target: Callable[[MainWindow], QWidget]
    title: str
    text: str
    prepare: Callable[[MainWindow], object] = lambda _window: None


def _analyse_button(window: MainWindow) -> QWidget:
    return window.toolbar.analyse_button


def _phase_space(window: MainWindow) -> QWidget:
    return window.phase_space


def _objects(window: MainWindow) -> QWidget:
    return window.docks.docks["objects"]


def _summary(window: MainWindow) -> QWidget:
    return window.docks.docks["summary"]


def _show_summary(window: MainWindow) -> None:
    window.docks.raise_("summary")


def _menu_bar(window: MainWindow) -> QWidget:
    return window.menuBar()


def _analyse_once(window: MainWindow) -> None:
    """Analyse the example, unless that was done already."""
    study = window.session.study
    if study is not None and study.basins is None and not window.session.worker.busy:
        window.session.analyse()
    window.docks.raise_("objects")


STEPS = (
    Step(
        _phase_space,
        mark("The state space"),
        mark(
            "Every point is a state of the network. Click anywhere to start an orbit and watch where it goes,"
            " or hold and drag to choose its start; the wheel zooms."
        ),
    ),
    Step(
        _analyse_button,
        mark("Analyse"),
        mark(
            "One button finds fixed points and cycles, what separates them, which start leads where, and"
            " whether there is chaos. Next presses it for you."
        ),
    ),
    Step(
        _objects,
        mark("What was found"),
        mark(
            "Everything found is listed here, with a word that says how sure it is: complete, searched,"
            " certified. Select a row and it stands out in every other panel."
        ),
        _analyse_once,
    ),
    Step(
        _summary,
        mark("In plain words"),
        mark(
            "The summary tells what all this means. Its phrases lead to the objects they speak of;"
            " the tabs beside it hold the numbers."
        ),
        _show_summary,
    ),
    Step(
        _menu_bar,
        mark("Everything else"),
        mark(
            "{palette} finds any command by a few letters, {help} explains every term with a picture, and"
            " Export makes figures for print. This tour is in the Help menu."
        ),
    ),
)


class Bubble(QFrame):
    """The caption: title, text, how far along, and the buttons."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "notice")
        self.setFixedWidth(_WIDTH)
        self.title = style_label(QLabel(self), "heading")
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.count = style_label(QLabel(self), "dim")
        self.skip = QPushButton(tr("Skip"), self)
        self.back = QPushButton(tr("Back"), self)
        self.next = QPushButton(tr("Next"), self)
        self.next.setProperty("kind", "accent")
        self.skip.setToolTip(tr("End the tour; Help has it again"))
        self.back.setToolTip(tr("The step before (Left arrow)"))
        self.next.setToolTip(tr("The next step (Right arrow)"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.count)
        row.addStretch(1)
        for button in (self.skip, self.back, self.next):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addSpacing(4)
        column.addLayout(row)


class Tour(QWidget):
    """Lies over the window, dimmed but for what it points at, which can be used meanwhile.

    Signals
    -------
    ended()
    """

    ended = Signal()

    def __init__(self, window: MainWindow, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self.step = -1
        self._hole = QRect()
        self.setAccessibleName(tr("Tour"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bubble = Bubble(self)
        self.bubble.next.clicked.connect(self.forward)
        self.bubble.back.clicked.connect(lambda: self.show_step(self.step - 1))
        self.bubble.skip.clicked.connect(self.end)
        for button in (self.bubble.skip, self.bubble.back, self.bubble.next):
            button.installEventFilter(self)
        self._move = QVariantAnimation(self)
        self._move.setDuration(_MOVE_MS)
        self._move.valueChanged.connect(self._set_hole)
        self._follow = QTimer(self)
        self._follow.setInterval(_FOLLOW_MS)
        self._follow.timeout.connect(self.follow)
        window.installEventFilter(self)
        window.session.study_changed.connect(self._study_changed)
        theme.changed.connect(self.update)
        self.hide()

    # Steps --------------------------------------------------------------------------------------

    def start(self) -> None:
        """Begin with the first step; a model must be on view."""
        self.step = -1
        self._hole = QRect()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._follow.start()
        self.show_step(0)

    def forward(self) -> None:
        """Go to the next step, or end after the last."""
        if self.step + 1 < len(STEPS):
            self.show_step(self.step + 1)
        else:
            self.end()

    def show_step(self, number: int) -> None:
        """Point at a step's part of the window."""
        self.step = max(0, number)
        step, last = STEPS[self.step], len(STEPS) - 1
        step.prepare(self._window)
        keys = {name: _keys(self._window, name) for name in ("palette", "help")}
        bubble = self.bubble
        bubble.title.setText(tr(step.title))
        bubble.text.setText(tr(step.text).format(**keys))
        bubble.count.setText(tr("{n} of {total}").format(n=self.step + 1, total=last + 1))
        bubble.back.setEnabled(self.step > 0)
        bubble.next.setText(tr("Done") if self.step == last else tr("Next"))
        bubble.skip.setVisible(self.step < last)
        bubble.setAccessibleName(f"{bubble.title.text()}. {bubble.text.text()}")
        bubble.next.setAccessibleDescription(bubble.accessibleName())
        bubble.next.setFocus()
        # Once what was just brought to the front has its place.
        QTimer.singleShot(0, self, lambda: self._go(preferences.motion()))

    def end(self) -> None:
        """Take the tour away; it is not offered as new any more."""
        if not self.isVisible():
            return
        self._follow.stop()
        self._move.stop()
        self.hide()
        preferences.set_tour_taken(True)
        self._window.phase_space.setFocus()
        self.ended.emit()

    # Where it points ------------------------------------------------------------------------------

    def target(self) -> QRect:
        """Place of what is pointed at, in the window."""
        widget = STEPS[self.step].target(self._window)
        if not widget.isVisible():
            widget = self._window.centre
        corner = widget.mapTo(self._window, QPoint(0, 0))
        return QRect(corner, widget.size()).adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN) & self.rect()

    def _go(self, smoothly: bool) -> None:
        if not self.isVisible():
            return
        self.raise_()  # docks that were brought to the front lie above it
        target = self.target()
        self._move.stop()
        if smoothly and not self._hole.isNull():
            self._move.setStartValue(self._hole)
            self._move.setEndValue(target)
            self._move.start()
        else:
            self._set_hole(target)

    def follow(self) -> None:
        """Keep pointing at the part when it moves."""
        if self.isVisible() and self._move.state() != QVariantAnimation.State.Running:
            if self.geometry() != self._window.rect():
                self.setGeometry(self._window.rect())
            if self.target() != self._hole:
                self._set_hole(self.target())

    def _set_hole(self, hole: QRect) -> None:
        self._hole = QRect(hole)
        self.bubble.resize(_WIDTH, self.bubble.heightForWidth(_WIDTH))
        self.bubble.move(place_beside(hole, self.bubble.size(), self.rect()))
        # What is pointed at can be used: the mouse passes through the hole.
        self.setMask(QRegion(self.rect()).subtracted(QRegion(hole)).united(self.bubble.geometry()))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shade = QColor(self._theme.colour("shade"))
        shade.setAlphaF(_DIM)
        painter.fillRect(self.rect(), shade)
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.drawRect(self._hole.adjusted(-1, -1, 0, 0))
        painter.end()

    # Keys -----------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() == QEvent.Type.Resize:
                self.follow()
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(Qt.Key(event.key()))
        return False

    def _key(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape:
            self.end()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self.forward()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self.show_step(self.step - 1)
        else:
            return False
        return True

    def _study_changed(self, _old: object, new: object) -> None:
        if new is None:
            self.end()


def place_beside(hole: QRect, size: QSize, room: QRect) -> QPoint:
    """Where a caption stands: beside what it speaks of, where there is room, else inside it at the bottom."""
    inner = room.adjusted(_GAP, _GAP, -size.width() - _GAP, -size.height() - _GAP)
    x = min(max(hole.center().x() - size.width() // 2, inner.left()), inner.right())
    y = min(max(hole.center().y() - size.height() // 2, inner.top()), inner.bottom())
    if hole.height() < size.height() and hole.bottom() + _GAP + size.height() < room.bottom():
        return QPoint(x, hole.bottom() + _GAP)  # below a bar or a button
    if hole.right() + _GAP + size.width() < room.right():
        return QPoint(hole.right() + _GAP, y)
    if hole.left() - _GAP - size.width() > room.left():
        return QPoint(hole.left() - _GAP - size.width(), y)
    if hole.bottom() + _GAP + size.height() < room.bottom():
        return QPoint(x, hole.bottom() + _GAP)
    if hole.top() - _GAP - size.height() > room.top():
        return QPoint(x, hole.top() - _GAP - size.height())
    return QPoint(x, min(hole.bottom(), room.bottom()) - size.height() - _GAP)


def _keys(window: MainWindow, name: str) -> str:
    return window.actions_[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)

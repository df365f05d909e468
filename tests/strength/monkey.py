"""A monkey at the window: random actions through the real widgets, the same ones for the same seed."""

from __future__ import annotations

import faulthandler
import random
import sys
import threading
import traceback
import warnings
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

import shiboken6
from PySide6.QtCore import (
    QEvent,
    QEventLoop,
    QMimeData,
    QPoint,
    QPointF,
    Qt,
    QTimer,
    QtMsgType,
    QUrl,
    qInstallMessageHandler,
)
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QWidget,
)

from plrnn_explorer.gui.main_window import MainWindow
from plrnn_explorer.resources import examples

#: Actions that end the program, hand over to another program, or leave it for the system.
LEFT_OUT = {"quit", "full_screen"}
#: Keys a user's hand may fall on.
KEYS = (
    *[Qt.Key.Key_Tab] * 4, Qt.Key.Key_Backtab, *[Qt.Key.Key_Return] * 2, *[Qt.Key.Key_Escape] * 3,
    Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Left, Qt.Key.Key_Right,
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp,
    Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_F2, Qt.Key.Key_F6,
    *[getattr(Qt.Key, f"Key_{c}") for c in "ABCDEFGLMNOPSVX0123"],
)  # fmt: skip
#: Messages of Qt that mean nothing: what the offscreen platform lacks.
HARMLESS = ("This plugin does not support", "QFont::", "propagateSizeHints")
#: Seconds without an action after which the window counts as hanging.
HANGS_AFTER = 60.0


class Monkey:
    """Does something every few milliseconds, also while a dialog or a menu is open.

    Attributes
    ----------
    log : last actions, newest last
    faults : exceptions, warnings of Qt and error notices that hold a traceback, each with its action
    """

    def __init__(self, window: MainWindow, seed: int, folder: Path, diary: TextIO | None = None) -> None:
        self.window, self.seed, self.folder, self._diary = window, seed, folder, diary
        self.random = random.Random(seed)
        self.log: deque[str] = deque(maxlen=40)
        self.faults: list[str] = []
        self.done = 0
        self.names = [example.name for example in examples()]

    # Running ------------------------------------------------------------------------------------

    def run(self, actions: int) -> None:
        """Do so many actions; ends early at the first fault."""
        loop, timer, pause = QEventLoop(), QTimer(), QTimer()
        timer.setInterval(0)
        pause.setSingleShot(True)
        pause.timeout.connect(timer.start)

        def tick() -> None:
            if self.done >= actions or self.faults:
                self._close_all()  # a question may run a loop of its own, within which this ticks on
                loop.quit()
                return
            self.done += 1
            timer.stop()  # an action may run an event loop of its own: it must not be entered twice
            pause.start(self.random.choice((0, 0, 0, 5, 20, 60)))
            faulthandler.dump_traceback_later(HANGS_AFTER, exit=True)
            self.act()
            if self.done % 10 == 0:
                self._look_for_twins()

        timer.timeout.connect(tick)
        with self._watched():
            timer.start()
            loop.exec()
            timer.stop()
            pause.stop()
            faulthandler.cancel_dump_traceback_later()
            self._close_all()

    def act(self) -> None:
        """One random action, on what has the user's attention now."""
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if popup is not None:
            self._in_popup(popup)
        elif modal is not None and self.random.random() < 0.9:
            self._in_dialog(modal)
        else:
            kinds: list[tuple[int, Callable[[], None]]] = [
                (5, self._trigger), (8, self._press_key), (7, self._click), (5, self._drag), (4, self._wheel),
                (4, self._change_value), (2, self._choose_row), (2, self._context_menu), (1, self._resize),
                (1, self._open), (1, self._drop), (1, self._undo),
            ]  # fmt: skip
            self.random.choices([do for _, do in kinds], [share for share, _ in kinds])[0]()

    def note(self, text: str) -> None:
        """Remember what is about to be done."""
        self.log.append(f"{self.done}: {text}")
        if self._diary is not None:  # at once: it is read when the window hangs
            print(f"seed {self.seed} {self.log[-1]}", file=self._diary, flush=True)

    # What a hand does ---------------------------------------------------------------------------

    def _trigger(self) -> None:
        actions = [
            a for name, a in self.window.actions_.all.items() if a.isEnabled() and name not in LEFT_OUT
        ]
        action = self.random.choice(actions)
        self.note(f"action {action.objectName()}")
        action.trigger()

    def _undo(self) -> None:
        stack = self.window.session.undo_stack
        times = self.random.randint(1, 5)
        self.note(f"{times} undo, redo")
        for _ in range(times):
            self.random.choice((stack.undo, stack.redo))()

    def _widgets(self, root: QWidget | None = None, kind: type = QWidget) -> list[Any]:
        found = (root or self.window).findChildren(kind)
        return [w for w in found if w.isVisible() and w.isEnabled() and w.width() > 3 and w.height() > 3]

    def _some(self, root: QWidget | None = None, kind: type = QWidget) -> Any:
        found = self._widgets(root, kind)
        return self.random.choice(found) if found else None

    def _place(self, widget: QWidget) -> QPoint:
        return QPoint(self.random.randrange(widget.width()), self.random.randrange(widget.height()))

    def _plot_or_any(self, root: QWidget | None = None) -> Any:
        """Mostly a plot: that is where hands are."""
        if root is None and self.window.centre.currentIndex() == 1 and self.random.random() < 0.5:
            return self.window.phase_space.area.viewport()
        return self._some(root)

    def _press_key(self, root: QWidget | None = None) -> None:
        focused = QApplication.focusWidget() or root or self.window
        key = self.random.choice(KEYS)
        keys = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        held = self.random.choices(keys, (5, 1))[0]
        self.note(f"key {key.name} in {_called(focused)}")
        from PySide6.QtTest import QTest

        QTest.keyClick(focused, key, held)

    def _click(self, root: QWidget | None = None) -> None:
        widget = self._plot_or_any(root)
        if widget is None:
            return
        at, double = self._place(widget), self.random.random() < 0.2
        self.note(f"{'double ' if double else ''}click {_called(widget)} at {at.x()}, {at.y()}")
        held = self.random.choices(
            (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier), (6, 1)
        )[0]
        self._mouse(widget, QEvent.Type.MouseButtonPress, at, held)
        self._mouse(widget, QEvent.Type.MouseButtonRelease, at, held)
        if double:
            self._mouse(widget, QEvent.Type.MouseButtonDblClick, at, held)
            self._mouse(widget, QEvent.Type.MouseButtonRelease, at, held)

    def _drag(self, root: QWidget | None = None) -> None:
        widget = self._plot_or_any(root)
        if widget is None:
            return
        modifiers = Qt.KeyboardModifier
        held = self.random.choice((modifiers.NoModifier, modifiers.ShiftModifier, modifiers.ControlModifier))
        at = self._place(widget)
        self.note(f"drag over {_called(widget)} with {held.name}")
        self._mouse(widget, QEvent.Type.MouseButtonPress, at, held)
        for _ in range(self.random.randint(1, 6)):
            at = self._place(widget)
            self._mouse(widget, QEvent.Type.MouseMove, at, held)
        self._mouse(widget, QEvent.Type.MouseButtonRelease, at, held)

    def _mouse(self, widget: QWidget, kind: QEvent.Type, at: QPoint, held: Qt.KeyboardModifier) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        button = none if kind == QEvent.Type.MouseMove else left
        down = none if kind == QEvent.Type.MouseButtonRelease else left
        place = QPointF(at)
        QApplication.sendEvent(
            widget, QMouseEvent(kind, place, widget.mapToGlobal(place), button, down, held)
        )

    def _wheel(self, root: QWidget | None = None) -> None:
        widget = self._plot_or_any(root)
        if widget is None:
            return
        at, turn = QPointF(self._place(widget)), self.random.choice((-360, -120, 120, 360))
        self.note(f"wheel {turn} over {_called(widget)}")
        none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(at, widget.mapToGlobal(at), QPoint(), QPoint(0, turn), *none, False)
        QApplication.sendEvent(widget, event)

    def _change_value(self, root: QWidget | None = None) -> None:
        kind = self.random.choice((QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit))
        widget = self._some(root, kind)
        if widget is None:
            return
        self.note(f"change {_called(widget)}")
        if isinstance(widget, QAbstractSlider):
            widget.setValue(self.random.randint(widget.minimum(), widget.maximum()))
        elif isinstance(widget, QAbstractSpinBox):
            widget.stepBy(self.random.choice((-10, -1, 1, 10)))
        elif isinstance(widget, QComboBox) and widget.count():
            index = self.random.randrange(widget.count())
            widget.setCurrentIndex(index)
            widget.activated.emit(index)
        elif isinstance(widget, QLineEdit) and not widget.isReadOnly():
            widget.setText(self.random.choice(("", "0", "-1e308", "x" * 300, "sink", "Ω ∂ ☃", "nan", "12")))
            widget.editingFinished.emit()

    def _choose_row(self, root: QWidget | None = None) -> None:
        view = self._some(root, QAbstractItemView)
        if view is None or view.model() is None or view.model().rowCount() == 0:
            return
        model, parent = view.model(), view.rootIndex()
        index = model.index(self.random.randrange(model.rowCount()), 0, parent)
        if model.rowCount(index) and self.random.random() < 0.7:
            index = model.index(self.random.randrange(model.rowCount(index)), 0, index)
        self.note(f"row {index.row()} of {_called(view)}")
        view.setCurrentIndex(index)
        view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        at = view.visualRect(index).center()
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            self._mouse(view.viewport(), kind, at, Qt.KeyboardModifier.NoModifier)

    def _context_menu(self) -> None:
        widget = self._plot_or_any()
        if widget is None:
            return
        at = self._place(widget)
        self.note(f"context menu of {_called(widget)}")
        reason = self.random.choice((QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard))
        QApplication.sendEvent(widget, QContextMenuEvent(reason, at, widget.mapToGlobal(at)))

    def _resize(self) -> None:
        width, height = self.random.randint(640, 1900), self.random.randint(400, 1150)
        self.note(f"resize to {width}×{height}")
        self.window.resize(width, height)

    def _open(self) -> None:
        name = self.random.choice(self.names)
        self.note(f"open example {name}")
        self.window.documents.open(f"example:{name}")

    def _drop(self) -> None:
        paths = sorted(self.folder.iterdir())
        chosen = self.random.sample(paths, min(len(paths), self.random.randint(1, 2)))
        self.note(f"drop {', '.join(p.name for p in chosen)}")
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(p)) for p in chosen])
        middle, buttons = self.window.rect().center(), Qt.MouseButton.LeftButton
        held, action = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
        enter = QDragEnterEvent(middle, action, data, buttons, held)
        QApplication.sendEvent(self.window, enter)
        if enter.isAccepted():
            QApplication.sendEvent(self.window, QDropEvent(QPointF(middle), action, data, buttons, held))

    def _in_popup(self, popup: QWidget) -> None:
        if self.random.random() < 0.3:
            self.note(f"close {_called(popup)}")
            popup.close()
        else:
            keys = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Escape)
            key = self.random.choice(keys)
            self.note(f"key {key.name} in {_called(popup)}")
            from PySide6.QtTest import QTest

            QTest.keyClick(QApplication.focusWidget() if popup.isHidden() else popup, key)

    def _in_dialog(self, dialog: QWidget) -> None:
        do = self.random.choices(
            (self._click, self._press_key, self._change_value, self._choose_row, self._wheel, None),
            (6, 4, 4, 2, 1, 2),
        )[0]
        if do is not None:
            do(dialog)
            return
        self.note(f"leave {_called(dialog)}")
        if isinstance(dialog, QDialog):
            dialog.reject()  # what it offers is accepted by its buttons, which may be disabled
        else:
            dialog.close()

    # Watching -----------------------------------------------------------------------------------

    def _look_for_twins(self) -> None:
        """Two Python halves at one address: one has outlived its object, and the other's end will crash."""
        at: dict[int, Any] = {}
        for half in shiboken6.getAllValidWrappers():
            address = shiboken6.getCppPointer(half)[0]
            if at.setdefault(address, half) is not half:
                kinds = f"{type(at[address]).__name__} and {type(half).__name__}"
                self._fault(f"{kinds} are at the same address: one of them is gone")

    def _fault(self, what: str) -> None:
        if not any(word in what for word in HARMLESS):
            self.faults.append(f"{what}\nafter:\n  " + "\n  ".join(self.log))

    @contextmanager
    def _watched(self) -> Iterator[None]:
        """Take note of everything that must not happen, and answer the system's own dialogs."""

        def hook(kind: Any, error: Any, trace: Any) -> None:
            self._fault("".join(traceback.format_exception(kind, error, trace)))

        def message(kind: QtMsgType, _context: object, text: str) -> None:
            if kind != QtMsgType.QtDebugMsg and kind != QtMsgType.QtInfoMsg:
                self._fault(f"Qt says: {text}")

        def warn(text: Any, kind: type[Warning], file: str, line: int, *_: Any) -> None:
            self._fault(f"{file}:{line}: {kind.__name__}: {text}")

        before = sys.excepthook, threading.excepthook
        told, warnings.showwarning = warnings.showwarning, warn  # type: ignore[assignment]
        sys.excepthook = hook
        threading.excepthook = lambda a: hook(a.exc_type, a.exc_value, a.exc_traceback)
        handler = qInstallMessageHandler(message)
        dialogs = _without_native_dialogs(self)
        listening = self.window.session.job_changed
        listening.connect(self._job_changed)
        try:
            yield
        finally:
            listening.disconnect(self._job_changed)
            dialogs()
            qInstallMessageHandler(handler)
            sys.excepthook, threading.excepthook = before
            warnings.showwarning = told

    def _job_changed(self, state: Any) -> None:
        sentence = state.error[:1].isupper() and " " in state.error and state.error.endswith(".")
        if (
            state.status == "failed" and not sentence
        ):  # a sentence is for the user: they chose something amiss
            self._fault(f"the job “{state.title}” failed: {state.error}")

    def _close_all(self) -> None:
        for _ in range(20):
            for widget in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
                if isinstance(widget, QDialog):
                    widget.reject()
                elif widget is not None:
                    widget.close()


def _called(widget: QWidget) -> str:
    text = getattr(widget, "text", "")
    name = widget.accessibleName() or widget.objectName() or str(text() if callable(text) else "")
    return f"{type(widget).__name__} “{name[:40]}”"


def _without_native_dialogs(monkey: Monkey) -> Callable[[], None]:
    """Let the system's file dialogs and questions answer by chance; returns what undoes that."""

    def some_file(*_args: Any, **_more: Any) -> tuple[str, str]:
        paths = [str(p) for p in sorted(monkey.folder.iterdir())]
        return monkey.random.choice([*paths, "", str(monkey.folder / "none" / "file.npz")]), ""

    def new_file(*_args: Any, **_more: Any) -> tuple[str, str]:
        ending = monkey.random.choice(("png", "svg", "npz", "json", "plrnnx", "pdf", ""))
        return monkey.random.choice(
            ("", str(monkey.folder / f"out{monkey.random.randint(0, 3)}.{ending}"))
        ), ""

    def folder(*_args: Any, **_more: Any) -> str:
        return monkey.random.choice(("", str(monkey.folder)))

    def answer(*_args: Any, **_more: Any) -> QMessageBox.StandardButton:
        buttons = QMessageBox.StandardButton
        return monkey.random.choice((buttons.Discard, buttons.Cancel, buttons.Yes, buttons.No))

    replaced = {
        (QFileDialog, "getOpenFileName"): some_file,
        (QFileDialog, "getOpenFileNames"): lambda *a, **k: ([some_file()[0]], ""),
        (QFileDialog, "getSaveFileName"): new_file,
        (QFileDialog, "getExistingDirectory"): folder,
        **{(QMessageBox, name): answer for name in ("question", "warning", "information", "critical")},
    }
    before = {key: getattr(*key) for key in replaced}
    for (owner, name), function in replaced.items():
        setattr(owner, name, staticmethod(function))

    def undo() -> None:
        for (owner, name), function in before.items():
            setattr(owner, name, function)

    return undo

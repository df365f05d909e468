"""The middle of the window: views of the state space side by side, each built when it is first shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QToolButton, QVBoxLayout, QWidget

from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.elided_label import ElidedLabel
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.translation import tr

#: Views stand one above the other where each would be narrower than this, in pixels.
_NARROW = 300
#: Room below which a title is left out; height of a header.
_SHORTEST_PX, _HEADER_PX = 80, 30


class ViewFrame(QFrame):
    """One view with its header: the title, the view's own tools, and a button that closes it.

    The header is there only while another view stands beside it, or to hold tools. A view may have an
    attribute `view_tools`, a widget to put into the header, and sets its title by `setWindowTitle`.

    Signals
    -------
    close_wanted()
    """

    close_wanted = Signal()

    def __init__(self, title: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = title
        self.view: QWidget | None = None
        self.has_tools = False
        self.header = QWidget(self)
        self.header.setFixedHeight(_HEADER_PX)
        self.label = style_label(ElidedLabel(self.header), "dim")
        self.label.setText(title)
        close = QToolButton(self.header)
        theme.set_icon(close, "close", "dim")
        close.setFixedSize(20, 20)
        close.setToolTip(tr("Close this view (View > Views brings it back)"))
        close.setAccessibleName(tr("Close the view {title}").format(title=title))
        close.clicked.connect(self.close_wanted)
        self._row = QHBoxLayout(self.header)
        self._row.setContentsMargins(12, 2, 6, 2)
        self._row.setSpacing(4)
        self._row.addWidget(self.label, 1)
        self._row.addWidget(close)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)
        self.header.hide()

    def put_in(self, view: QWidget) -> None:
        """Take the view in, once it is built."""
        self.view = view
        self._column.addWidget(view, 1)
        view.show()  # with this frame; where that is on screen already, the layout would wait
        tools = getattr(view, "view_tools", None)
        if isinstance(tools, QWidget):
            self._row.insertWidget(1, tools)
            self.has_tools = True
        self.setFocusProxy(view)
        view.windowTitleChanged.connect(self._tell_title)
        self._tell_title(view.windowTitle())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A title of two letters says nothing; the tools beside it name the axes anyway.
        room = self.width() - self.header.sizeHint().width() + self.label.sizeHint().width()
        self.label.setMaximumWidth(16_777_215 if room >= _SHORTEST_PX else 0)

    def _tell_title(self, title: str) -> None:
        self.label.setText(title or self._title)


@dataclass
class _Entry:
    """What is known of a view: its frame, how to build it, and the action that shows and hides it."""

    frame: ViewFrame
    make: Callable[[], QWidget]
    action: QAction
    shown: bool


class ViewArea(QWidget):
    """The first view with the others beside it, one above the other; below it where that is too narrow.

    Signals
    -------
    shown_changed()
        A view was shown or hidden.
    """

    shown_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries: dict[str, _Entry] = {}
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.beside = QSplitter(Qt.Orientation.Vertical)
        for splitter in (self.splitter, self.beside):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self.beside.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    # Views --------------------------------------------------------------------------------------

    def add_view(
        self,
        name: str,
        title: str,
        make: Callable[[], QWidget],
        shown: bool = False,
    ) -> QAction:
        """Add a view.

        Parameters
        ----------
        name : str
            What preferences and scripts call it.
        title : str
            Of its header and of the menu entry, until the view gives itself another by `setWindowTitle`.
        make : callable
            Builds the view; called once, when it is first shown.
        shown : bool
            Whether it is shown, and so built at once, before the user chose.

        Returns
        -------
        QAction
            Checkable, for the View menu.
        """
        frame = ViewFrame(title, self._theme, self)
        frame.close_wanted.connect(lambda: self.show_view(name, False))
        frame.setVisible(False)
        if self._entries:
            self.beside.addWidget(frame)
        else:
            self.splitter.addWidget(frame)
            self.splitter.addWidget(self.beside)
        action = QAction(title, self)
        action.triggered.connect(lambda _=False: self.toggle(name))
        self._entries[name] = _Entry(frame, make, action, False)
        self.bind(name, action)
        if shown:
            frame.put_in(make())
            self.show_view(name)
        return action

    def bind(self, name: str, action: QAction) -> None:
        """Let an action of the window's, which calls `toggle`, say whether a view is shown."""
        entry = self._entries[name]
        entry.action = action
        action.setCheckable(True)
        action.setChecked(entry.shown)

    def actions(self) -> list[QAction]:
        """One checkable action per view, for the View menu."""
        return [entry.action for entry in self._entries.values()]

    @property
    def names(self) -> tuple[str, ...]:
        """Names of all views."""
        return tuple(self._entries)

    @property
    def shown(self) -> tuple[str, ...]:
        """Names of the views shown, from left to right."""
        return tuple(name for name, entry in self._entries.items() if entry.shown)

    def view(self, name: str) -> QWidget | None:
        """The view of a name; None as long as it was never shown."""
        return self._entries[name].frame.view

    def toggle(self, name: str) -> None:
        """Show a view, or hide it."""
        self.show_view(name, not self._entries[name].shown)

    def show_view(self, name: str, shown: bool = True) -> None:
        """Show or hide a view; the last one stays."""
        entry = self._entries[name]
        if shown == entry.shown or (not shown and self.shown == (name,)):
            entry.action.setChecked(entry.shown)
            return
        entry.shown = shown
        self._arrange()
        if shown:
            self._share_equally()
            entry.frame.setFocus()
        else:
            self._entries[self.shown[0]].frame.setFocus()
        self.shown_changed.emit()

    def focus_next(self) -> None:
        """Move the keyboard focus to the next view, round and round."""
        shown = self.shown
        holds = [self._entries[name].frame.isAncestorOf(self._focused()) for name in shown]
        at = (holds.index(True) + 1) % len(shown) if True in holds else 0
        self._entries[shown[at]].frame.setFocus()

    def _focused(self) -> QWidget:
        return self.window().focusWidget() or self

    # Layout -------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        """Build what is shown for the first time; put the frames in their places."""
        several = len(self.shown) > 1
        for entry in self._entries.values():
            if entry.shown and entry.frame.view is None and self.isVisible():
                entry.frame.put_in(entry.make())
            entry.action.setChecked(entry.shown)
            entry.frame.header.setVisible(several or entry.frame.has_tools)
            entry.frame.setVisible(entry.shown)
        self.beside.refresh()  # now: else Qt would share the room as if nothing were in there
        self.beside.setVisible(bool(set(self.shown) - {self.names[0]}))
        self.splitter.refresh()
        self._turn()

    def _turn(self) -> None:
        """Put the others below the first view where there is no room beside it."""
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        wanted = down if self.width() < 2 * _NARROW and self.height() > self.width() / 2 else across
        if self.splitter.orientation() != wanted:
            self.splitter.setOrientation(wanted)
            self.beside.setOrientation(across if wanted == down else down)
            self._share_equally()

    def _share_equally(self) -> None:
        entries = list(self._entries.values())
        room = 10_000  # Qt shares what there is in these proportions
        self.splitter.setSizes([room, room])
        self.beside.setSizes([room if entry.shown else 0 for entry in entries[1:]])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.shown:
            self._turn()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    # Memory -------------------------------------------------------------------------------------

    def save(self) -> None:
        """Remember which views are shown, and their sizes."""
        preferences.store().setValue("views/shown", list(self.shown))
        preferences.save_layout("views", self.splitter.saveState())
        preferences.save_layout("views_beside", self.beside.saveState())

    def restore(self) -> None:
        """Take up what was remembered."""
        names = _texts(preferences.store().value("views/shown", []))
        known = [name for name in self._entries if name in names]
        if not known:
            return
        for name, entry in self._entries.items():
            entry.shown = name in known
        self._arrange()
        for splitter, where in ((self.splitter, "views"), (self.beside, "views_beside")):
            state: QByteArray | None = preferences.layout(where)
            if state is not None:
                splitter.restoreState(state)
                splitter.setHandleWidth(1)
        self.shown_changed.emit()


def _texts(value: object) -> list[str]:
    """Names read from the settings file, which turns a list of one into a text."""
    if isinstance(value, str):
        return [value]
    return [str(each) for each in value] if isinstance(value, Iterable) else []

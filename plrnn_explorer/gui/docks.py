"""The panels around the phase space: docks with quiet titles, their default layout, and its memory."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QChildEvent, QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QMainWindow,
    QTabBar,
    QTabWidget,
    QToolButton,
    QWidget,
)

from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.elided_label import ElidedLabel
from plrnn_explorer.gui.help_context import PAGES
from plrnn_explorer.gui.panels.panel import Panel
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.translation import tr

_LEFT, _RIGHT, _BOTTOM = (
    Qt.DockWidgetArea.LeftDockWidgetArea,
    Qt.DockWidgetArea.RightDockWidgetArea,
    Qt.DockWidgetArea.BottomDockWidgetArea,
)

#: Panels may be squeezed to this height, so that the window fits on small screens.
_LOWEST = 72
#: Windows from this height show spectrum and basins one above the other, lower ones as tabs.
_TALL = 800


def _is_roomy(window: QMainWindow) -> bool:
    """Whether the right side is wide and high enough for four tabs below the spectrum."""
    return window.height() >= _TALL and window.width() >= 1200


class DockTitle(QWidget):
    """Heading of a dock in small capitals, with a button that puts the dock away."""

    def __init__(self, dock: QDockWidget, theme: Theme) -> None:
        super().__init__(dock)
        self._label = style_label(ElidedLabel(self), "title")
        close = QToolButton(self)
        theme.set_icon(close, "close", "dim")
        close.setToolTip(tr("Put this panel away (View brings it back)"))
        close.setAccessibleName(tr("Close the panel {windowTitle}").format(windowTitle=dock.windowTitle()))
        close.setFixedSize(20, 20)
        close.clicked.connect(dock.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 2)
        row.setSpacing(4)
        self.help = QToolButton(self)
        theme.set_icon(self.help, "help", "dim")
        self.help.setToolTip(tr("What this panel is about (F1)"))
        self.help.setAccessibleName(tr("Help on the panel {name}").format(name=dock.windowTitle()))
        self.help.setFixedSize(20, 20)
        row.addWidget(self._label, 1)
        row.addWidget(self.help)
        row.addWidget(close)
        self._collapsed = False

    def sizeHint(self) -> QSize:
        return QSize(0, 0 if self._collapsed else 30)  # QDockWidget looks at nothing else

    minimumSizeHint = sizeHint

    def collapse(self, collapsed: bool) -> None:
        """Take no room (a tab says the same already)."""
        if collapsed != self._collapsed:
            self._collapsed = collapsed
            self.setVisible(not collapsed)
            self.updateGeometry()

    def set_text(self, text: str) -> None:
        """Show a heading: our own word in capitals; what follows a dot may be the user's and stays."""
        word, dot, rest = text.partition(" · ")
        self._label.setText(word.upper() + dot + rest)


class Docks(QObject):
    """All docks of a window.

    Parameters
    ----------
    window : QMainWindow
    theme : Theme
    panels : mapping of name to (title, panel)
        Names "objects", "spectrum", "basins", "connections", "summary", "model", "series", "bifurcations",
        "regions", "jobs":
        they are stored in saved layouts.

    Signals
    -------
    help_asked(str)
        Page of the help about a panel.
    """

    help_asked = Signal(str)

    def __init__(self, window: QMainWindow, theme: Theme, panels: Mapping[str, tuple[str, QWidget]]) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self._shown = True
        self._kept: QByteArray | None = None
        #: Whether the user brought a tab to the front by hand since `forget_choice`.
        self.tab_chosen = False
        self._titles = QTimer(self)  # many docks change at once: their titles are looked at once
        self._titles.setSingleShot(True)
        self._titles.timeout.connect(self._refresh_titles)
        window.installEventFilter(self)
        self.docks = {name: self._dock(name, title, panel) for name, (title, panel) in panels.items()}
        for area in (_LEFT, _RIGHT):
            window.setTabPosition(area, QTabWidget.TabPosition.North)
        window.setDockNestingEnabled(True)
        window.setCorner(Qt.Corner.BottomLeftCorner, _BOTTOM)
        window.setCorner(Qt.Corner.BottomRightCorner, _BOTTOM)
        self.arrange()

    def _dock(self, name: str, title: str, panel: QWidget) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setAccessibleName(title)
        panel.setMinimumHeight(_LOWEST)
        dock.setWidget(panel)
        heading = DockTitle(dock, self._theme)
        heading.help.clicked.connect(lambda: self.help_asked.emit(PAGES.get(name, "start")))
        heading.set_text(panel.windowTitle() or title)
        panel.windowTitleChanged.connect(heading.set_text)
        dock.setTitleBarWidget(heading)
        dock.visibilityChanged.connect(self._refresh_soon)
        if isinstance(panel, Panel):
            dock.visibilityChanged.connect(panel.set_in_front)
        dock.dockLocationChanged.connect(self._refresh_soon)
        return dock

    def actions(self) -> list[QAction]:
        """One checkable action per dock that shows or hides it, for the View menu."""
        return [dock.toggleViewAction() for dock in self.docks.values()]

    # Layout -------------------------------------------------------------------------------------

    def arrange(self) -> None:
        """Put every dock where it is at first."""
        window, docks = self._window, self.docks
        for dock in docks.values():
            dock.setFloating(False)  # out of the layout it would stay a window of its own
        for dock in docks.values():
            window.removeDockWidget(dock)
        for name, area in (("objects", _LEFT), ("spectrum", _RIGHT), ("basins", _RIGHT), ("series", _BOTTOM)):
            window.addDockWidget(area, docks[name])
        if window.height() >= _TALL:
            window.splitDockWidget(docks["spectrum"], docks["basins"], Qt.Orientation.Vertical)
        else:
            window.tabifyDockWidget(docks["spectrum"], docks["basins"])
        window.tabifyDockWidget(docks["basins"], docks["connections"])
        if _is_roomy(window):
            window.tabifyDockWidget(docks["connections"], docks["summary"])
        else:  # the narrow side has no room for one more tab
            window.tabifyDockWidget(docks["objects"], docks["summary"])
        window.tabifyDockWidget(docks["connections" if not _is_roomy(window) else "summary"], docks["model"])
        window.tabifyDockWidget(
            docks["spectrum" if window.height() >= _TALL else "summary"], docks["regions"]
        )
        window.splitDockWidget(docks["series"], docks["jobs"], Qt.Orientation.Horizontal)
        window.tabifyDockWidget(docks["series"], docks["bifurcations"])
        for dock in docks.values():
            dock.show()
        for name in (
            ("basins", "spectrum", "objects", "series")
            if window.height() >= _TALL
            else ("spectrum", "objects", "series")
        ):
            docks[name].raise_()
        self._first_sizes()

    def _first_sizes(self) -> None:
        docks, horizontal, vertical = self.docks, Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        narrow = self._window.width() < 1200
        left, right = (232, 260) if narrow else (272, 288)
        self._window.resizeDocks([docks["objects"], docks["spectrum"]], [left, right], horizontal)
        rest = self._window.width() - right - 1
        self._window.resizeDocks([docks["series"], docks["jobs"]], [rest, right], horizontal)
        self._window.resizeDocks([docks["series"]], [136], vertical)
        self._window.resizeDocks([docks["spectrum"], docks["basins"]], [356, 284], vertical)

    def set_shown(self, shown: bool) -> None:
        """Hide all docks (the start page is on view) or bring back those that were there."""
        if shown == self._shown:
            return
        self._shown = shown
        if not shown:
            self._kept = self._window.saveState(preferences.LAYOUT_VERSION)
            for dock in self.docks.values():
                dock.hide()
        elif self._kept is not None:
            self._window.restoreState(self._kept, preferences.LAYOUT_VERSION)
        for action in self.actions():
            action.setEnabled(shown)

    def save(self) -> None:
        """Remember the layout."""
        state = self._window.saveState(preferences.LAYOUT_VERSION) if self._shown else self._kept
        if state is not None:
            preferences.save_layout("docks", state)

    def restore(self) -> bool:
        """Take up the remembered layout; False if there is none that fits."""
        state = preferences.layout("docks")
        return state is not None and self._window.restoreState(state, preferences.LAYOUT_VERSION)

    def reset(self) -> None:
        """Put everything back as it was at first."""
        if self._shown:
            self.arrange()
            QTimer.singleShot(0, self, self._first_sizes)  # once the docks have taken their places

    # Tabs in front ------------------------------------------------------------------------------

    def raise_(self, name: str) -> None:
        """Bring a panel to the front of its tabs, and back if it was put away."""
        self.docks[name].show()
        self.docks[name].raise_()

    def suggest(self, name: str) -> None:
        """Bring a panel to the front, unless the user put it away or has chosen a tab by hand."""
        if self._shown and not self.tab_chosen and self.docks[name].toggleViewAction().isChecked():
            self.docks[name].raise_()

    def forget_choice(self) -> None:
        """Another model is on view: what was chosen for the last one counts no more."""
        self.tab_chosen = False

    def _take(self, bar: QTabBar) -> None:
        """Dress and watch a bar of tabs the window has made.

        Bars come and go with the layout and are taken as they come: searching the window for them
        (`findChildren`) would leave an object of Python behind for every bar that ever was.
        """
        bar.tabBarClicked.connect(self._tab_clicked)
        bar.installEventFilter(self)
        bar.setAccessibleName(tr("Panels"))
        bar.setExpanding(False)
        bar.setElideMode(Qt.TextElideMode.ElideNone)
        bar.setDrawBase(False)

    def _tab_clicked(self, _index: int) -> None:
        self.tab_chosen = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(watched, QTabBar):
            self.tab_chosen = True  # arrow keys choose a tab as well
        elif event.type() == QEvent.Type.ChildPolished and isinstance(event, QChildEvent):
            bar = event.child() if watched is self._window else None
            if isinstance(bar, QTabBar):
                self._take(bar)
        return False

    # Titles -------------------------------------------------------------------------------------

    def _refresh_soon(self) -> None:
        self._titles.start(0)

    def _refresh_titles(self) -> None:
        """A dock among tabs needs no heading: its tab says it already."""
        for dock in self.docks.values():
            heading = dock.titleBarWidget()
            beside = [d for d in self._window.tabifiedDockWidgets(dock) if d.toggleViewAction().isChecked()]
            if isinstance(heading, DockTitle):
                heading.collapse(bool(beside) and not dock.isFloating())

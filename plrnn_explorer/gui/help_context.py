"""Which page of the help belongs to what the user looks at."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QDockWidget, QTabBar, QWidget

#: Page of the help by the name of a dock, with a section of it where its idea has no page.
PAGES: Mapping[str, str] = {
    "objects": "panels#objects",
    "spectrum": "eigenvalues",
    "basins": "basin",
    "connections": "homoclinic-point",
    "summary": "panels#summary",
    "model": "panels#model",
    "bifurcations": "border-collision",
    "regions": "region",
    "series": "panels#time-series",
    "jobs": "panels#jobs",
}
#: Page by the class of a widget that is in no dock.
_CLASSES: Mapping[str, str] = {
    "SpaceWidget": "space-view",
    "SwarmButton": "swarm",
    "InputStrip": "constant-input",
    "ParameterStrip": "border-collision",
    "PhaseSpace": "panels#phase-space",
}


def page_here(window: QWidget) -> str:
    """Page about the panel under the pointer, or about the one with the focus; "" for neither."""
    pointed = QApplication.widgetAt(QCursor.pos())
    if pointed is not None and pointed.window() is window:
        page = page_of_tab(pointed, window) or page_of(pointed)
        if page:
            return page
    return page_of(QApplication.focusWidget())


def page_of_tab(pointed: QWidget, window: QWidget) -> str:
    """Page about the panel whose tab is under the pointer, "" if none is."""
    if not isinstance(pointed, QTabBar) or pointed.parentWidget() is not window:
        return ""
    title = pointed.tabText(pointed.tabAt(pointed.mapFromGlobal(QCursor.pos())))
    docks = (dock for dock in window.findChildren(QDockWidget) if dock.windowTitle() == title)
    return next((PAGES.get(dock.objectName(), "") for dock in docks), "")


def page_of(widget: QWidget | None) -> str:
    """Page about the panel that a widget is part of, "" for none."""
    while widget is not None:
        if isinstance(widget, QDockWidget):
            return PAGES.get(widget.objectName(), "")
        page = _CLASSES.get(type(widget).__name__)
        if page:
            return page
        widget = widget.parentWidget()
    return ""

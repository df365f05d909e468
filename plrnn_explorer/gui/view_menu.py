"""Parts of the View menu: what the phase space shows, and the look of the window."""

from __future__ import annotations

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.actions import Actions
from plrnn_explorer.gui.plots.phase_space import PhaseSpace
from plrnn_explorer.gui.plots.second_view import SecondView
from plrnn_explorer.gui.theme import Mode, Theme
from plrnn_explorer.gui.view_area import ViewArea
from plrnn_explorer.translation import mark, tr

_LOOKS: tuple[tuple[Mode, str], ...] = (
    ("system", mark("&System")),
    ("dark", mark("&Dark")),
    ("light", mark("&Light")),
)


def add_phase_space(menu: QMenu, phase_space: PhaseSpace) -> None:
    """Put in what the phase space's own buttons do."""
    controls = phase_space.controls
    menu.addAction(tr("Show &everything found\tHome"), phase_space.fit)
    menu.addAction(tr("&Data space or state space\tD"), phase_space.toggle_data_space)
    layers = menu.addMenu(tr("&Layers"))
    layers.addActions(list(controls.layer_actions.values()))
    layers.addSeparator()
    layers.addActions([controls.legend, controls.equal])


def add_views(menu: QMenu, views: ViewArea, actions: Actions) -> None:
    """Put in a submenu that shows and hides views; the action "view_NAME" is that of a view."""
    submenu = menu.addMenu(tr("&Views"))
    submenu.setToolTipsVisible(True)
    for name in views.names:
        if f"view_{name}" in actions.all:
            views.bind(name, actions[f"view_{name}"])
    submenu.addActions(views.actions())
    submenu.addSeparator()
    actions["view_link"].setChecked(preferences.links_axes())
    submenu.addActions([actions["view_link"], actions["view_next"]])


def link_views(views: ViewArea) -> None:
    """Let views pan and zoom together along the coordinates they share, or no longer."""
    linked = not preferences.links_axes()
    preferences.set_links_axes(linked)
    for view in map(views.view, views.names):
        if isinstance(view, SecondView):
            view.link.set_axes(linked)


def add_theme(menu: QMenu, theme: Theme) -> None:
    """Put in a submenu that chooses the look and remembers it."""
    submenu = menu.addMenu(tr("&Theme"))
    group = QActionGroup(submenu)
    for mode, text in ((mode, tr(words)) for mode, words in _LOOKS):
        action = submenu.addAction(text)
        action.setCheckable(True)
        action.setChecked(theme.mode == mode)
        action.triggered.connect(lambda _=False, mode=mode: set_theme(theme, mode))
        group.addAction(action)


def set_theme(theme: Theme, mode: Mode) -> None:
    """Change the look and remember it."""
    preferences.set_theme_mode(mode)
    theme.set_mode(mode)

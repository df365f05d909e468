"""The user looks at more than one view of the state space."""

from __future__ import annotations

from plrnn_explorer.gui.actions import SPECS


def test_the_menu_lists_the_views(window, open_file):
    open_file(window, "example:lozi")
    entries = window.actions_.menus["&View"].actions()
    submenu = next(entry for entry in entries if entry.text().replace("&", "") == "Views")
    listed = submenu.menu().actions()
    assert {window.actions_[name] for name in SPECS if name.startswith("view_")} <= set(listed)
    assert window.actions_["view_phase"].isChecked()
    window.actions_["view_phase"].trigger()
    assert window.views.shown == ("phase",)
    window.actions_["view_next"].trigger()
    assert window.phase_space.hasFocus()

"""What the keyboard does in the phase space, and the same as menu entries."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.gui.plots.plane_box import ZOOM
from plrnn_explorer.gui.python_commands import copy_object
from plrnn_explorer.study.names import object_name
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr, within

if TYPE_CHECKING:
    from plrnn_explorer.gui.plots.phase_space import PhaseSpace

#: Share of the window one arrow key moves it by.
_PAN = 0.1
_Key = Qt.Key


@dataclass(frozen=True)
class Command:
    """Something to do: the words of its menu entry ("" for none), its keys, how these are called, the deed.

    What is about data is only offered where the model observes any.
    """

    words: str
    keys: tuple[Qt.Key, ...]
    shown: str
    do: Callable[[PhaseSpace], object]
    about_data: bool = False

    @property
    def keys_told(self) -> str:
        """Its keys as the keyboard of the user's language calls them."""
        parts = re.split(r"(?<=.)\+", self.shown)
        return "+".join(QCoreApplication.translate("QShortcut", part) if part else "" for part in parts)


def _start_orbit(phase_space: PhaseSpace) -> None:
    phase_space.start_orbit_here()


COMMANDS = (
    Command("&Start orbit here", (_Key.Key_Return, _Key.Key_Enter), "Enter", _start_orbit),
    Command("Start an orbit from data &values…", (), "Ctrl+D", lambda p: p.ask_data(), True),
    Command("&Run or pause orbits", (_Key.Key_Space,), "Space", lambda p: p.toggle_play()),
    Command("&One step of the map", (_Key.Key_Period,), ".", lambda p: p.step()),
    Command("Remove &all orbits", (), "", lambda p: p.clear_orbits()),
    Command("&Fit to what was found", (_Key.Key_Home,), "Home", lambda p: p.fit()),
    Command("Zoom to a rec&tangle", (_Key.Key_Z,), "Z", lambda p: p.controls.zoom.toggle()),
    Command("Zoom &in", (_Key.Key_Plus, _Key.Key_Equal), "+", lambda p: p.box.zoom_by(1 / ZOOM)),
    Command("Zoom o&ut", (_Key.Key_Minus,), "−", lambda p: p.box.zoom_by(ZOOM)),
    Command("&Back to the view before", (), "Alt+←", lambda p: p.zooms.go(-1)),
    Command("For&ward again", (), "Alt+→", lambda p: p.zooms.go(1)),
    Command("Show or hide the &legend", (_Key.Key_L,), "L", lambda p: p.toggle_legend()),
    Command("&Data space or state space", (_Key.Key_D,), "D", lambda p: p.toggle_data_space(), True),
    Command("Select &next cycle", (_Key.Key_N,), "N", lambda p: p.select_next_cycle()),
    Command("", (_Key.Key_Left,), "", lambda p: p.box.move_by(-_PAN, 0)),
    Command("", (_Key.Key_Right,), "", lambda p: p.box.move_by(_PAN, 0)),
    Command("", (_Key.Key_Up,), "", lambda p: p.box.move_by(0, _PAN)),
    Command("", (_Key.Key_Down,), "", lambda p: p.box.move_by(0, -_PAN)),
    Command("", (_Key.Key_Escape,), "", lambda p: p.deselect()),
)


def press(phase_space: PhaseSpace, event: QKeyEvent) -> bool:
    """Do what a key stands for; False if it stands for nothing."""
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return False
    if event.key() == _Key.Key_N and shift:
        phase_space.select_next_cycle(forward=False)
        return True
    for command in COMMANDS:
        if event.key() in command.keys:
            command.do(phase_space)
            return True
    return False


def next_cycle(study: Study | None, selection: str, forward: bool) -> str:
    """Id of the cycle after (or before) the selected one, round and round; the selection if there is none."""
    count = len(study.cycles.cycles) if study and study.cycles else 0
    if not count:
        return selection
    kind, _, index = selection.partition(":")
    now = int(index) if kind == "cycle" and index.isdigit() else (-1 if forward else 0)
    return f"cycle:{(now + (1 if forward else -1)) % count}"


def fill_menu(menu: QMenu, phase_space: PhaseSpace, at: tuple[float, float] | None = None) -> None:
    """Put the commands and the layers into a menu; keys are named there but belong to the plot.

    `at`: a position of the plane the menu is about; orbits start there, and what lies there comes first.
    """
    if at is not None:
        _add_object(menu, phase_space, at)
    study = phase_space.session.study
    observed = study is not None and study.model.observation is not None
    for command in COMMANDS:
        if command.words and (observed or not command.about_data):
            do = command.do
            if at is not None and command.do is _start_orbit:
                do = _start_at(at)
            action = menu.addAction(tr(command.words) + (f"\t{command.keys_told}" if command.shown else ""))
            action.triggered.connect(lambda _=False, do=do: do(phase_space))
    layers = menu.addMenu(tr("&Layers"))
    layers.addActions(phase_space.controls.layers.menu().actions())


def _start_at(at: tuple[float, float]) -> Callable[[PhaseSpace], object]:
    return lambda p: p.pointer.start_orbit(at)


def _add_object(menu: QMenu, phase_space: PhaseSpace, at: tuple[float, float]) -> None:
    """Entries about the object at a position: select it, grow its manifolds."""
    session, hit = phase_space.session, phase_space.pointer.target_at(at)
    if hit is None or session.study is None:
        return
    name = object_name(session.study, hit[0]).replace("&", "&&")
    menu.addAction(
        tr("Select {name}").format(name=within(name)),
        lambda: session.select(hit[0]),
    )
    found = session.study.find(hit[0])
    if isinstance(found, Cycle) and found.stability == "saddle":
        menu.addAction(tr("Grow its manifolds"), lambda: session.grow_manifolds(hit[0]))
    menu.addAction(tr("Copy as Python"), lambda: copy_object(session, hit[0]))
    menu.addSeparator()

"""What the command palette finds: commands, objects, examples, recent files, help texts, settings."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from plrnn_explorer.gui.dialogs.help_dialog import help_topics
from plrnn_explorer.gui.panels.object_groups import groups_of
from plrnn_explorer.gui.recent import recent
from plrnn_explorer.resources import ResourceMissingError, examples
from plrnn_explorer.study.names import object_name
from plrnn_explorer.translation import mark, tr

if TYPE_CHECKING:  # the window imports what shows the palette
    from plrnn_explorer.gui.main_window import MainWindow

#: Objects listed at most: a study may have a hundred thousand.
_MOST_OBJECTS = 5000
#: Submenus whose entries are found under kinds of their own.
_ELSEWHERE = ("examples", "recent")
OBJECT, EXAMPLE, RECENT, HELP = mark("Object"), mark("Example"), mark("Recent file"), mark("Help")


@dataclass(frozen=True)
class Entry:
    """One thing to choose.

    Attributes
    ----------
    text, detail : str
        What it is called, and where it belongs or what it does.
    run : callable
        Does it.
    shortcut : str
        Key, as people of this system write it.
    reason : str
        Why it cannot be chosen now; "" if it can.
    checked : bool or None
        Whether it is switched on; None where there is nothing to switch.
    """

    text: str
    detail: str
    run: Callable[[], object]
    shortcut: str = ""
    reason: str = ""
    checked: bool | None = None

    @property
    def key(self) -> str:
        """What it is remembered by."""
        return f"{self.detail}/{self.text}"


def entries(window: MainWindow) -> list[Entry]:
    """Everything there is to choose now, commands first."""
    return [
        *_commands(window),
        *_objects(window),
        *_examples(window),
        *_recent(window),
        *_help(window),
    ]


def plain(text: str) -> str:
    """Text of an action without mnemonic, key and dots."""
    return text.partition("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("….")


def _commands(window: MainWindow) -> Iterator[Entry]:
    seen: set[QAction] = set()
    # Not QAction.menu(): PySide lets the menu and all its actions die, for Python, with the action it was
    # asked of, and choosing one of them failed.
    menus = {menu.menuAction(): menu for menu in window.findChildren(QMenu)}
    for action in window.menuBar().actions():
        if menu := menus.get(action):
            yield from _menu(window, menu, plain(menu.title()), seen, menus)
    for action in window.actions_.all.values():
        if action not in seen and action.isVisible():
            yield _of_action(window, action, "")


def _menu(
    window: MainWindow, menu: QMenu, path: str, seen: set[QAction], menus: Mapping[QAction, QMenu]
) -> Iterator[Entry]:
    for action in menu.actions():
        if submenu := menus.get(action):
            if submenu.objectName() not in _ELSEWHERE:
                yield from _menu(window, submenu, f"{path} › {plain(submenu.title())}", seen, menus)
        elif not action.isSeparator() and action.isVisible() and action not in seen:
            seen.add(action)
            yield _of_action(window, action, path)


def _of_action(window: MainWindow, action: QAction, path: str) -> Entry:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return Entry(
        text=plain(action.text()),
        detail=path,
        run=action.trigger,
        shortcut=keys or action.text().partition("\t")[2],
        reason="" if action.isEnabled() else window.actions_.reason(action),
        checked=action.isChecked() if action.isCheckable() else None,
    )


def _objects(window: MainWindow) -> Iterator[Entry]:
    study = window.session.study
    if study is None:
        return
    ids = (entry.id for group in groups_of(study) for entry in group.entries)
    for object_id in islice(ids, _MOST_OBJECTS):
        name = object_name(study, object_id)
        yield Entry(name, tr(OBJECT), partial(window.session.select, object_id))


def _examples(window: MainWindow) -> Iterator[Entry]:
    try:
        found = examples()
    except (ResourceMissingError, ValueError, KeyError):
        return
    for each in found:
        yield Entry(tr(each.title), tr(EXAMPLE), partial(window.files.open_name, f"example:{each.name}"))


def _recent(window: MainWindow) -> Iterator[Entry]:
    for entry in recent():
        yield Entry(
            entry.path.name, f"{tr(RECENT)} · {entry.path.parent}", partial(window.moved.open, entry.path)
        )


def _help(window: MainWindow) -> Iterator[Entry]:
    for topic in help_topics():
        yield Entry(topic.title, tr(HELP), partial(window.dialogs.show_help, topic.path.stem))

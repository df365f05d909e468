"""What is selected and what is looked at: the part of the session that every view follows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal

from plrnn_explorer.models.map import Floats


class Selection(QObject):
    """Ids of the selected objects, and a state that is pointed out in every view.

    Signals
    -------
    selection_changed(str)
        Id of the object selected last (see `Study`), "" for none.
    selected_changed(object)
        Ids of all selected objects (tuple of str), the last one selected at the end.
    state_marked(object)
        A state (M,) that a panel points out, None for none.
    """

    selection_changed = Signal(str)
    selected_changed = Signal(object)
    state_marked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.selected: tuple[str, ...] = ()
        self.marked: Floats | None = None

    @property
    def selection(self) -> str:
        """Id of the object selected last, "" for none."""
        return self.selected[-1] if self.selected else ""

    def select(self, object_id: str, extend: bool = False) -> None:
        """Select one object everywhere ("" selects nothing).

        `extend`: beside those selected already; one that is selected is taken out again.
        """
        self.select_all(extended(self.selected, object_id) if extend else (object_id,))

    def select_all(self, object_ids: Iterable[str]) -> None:
        """Select these objects everywhere; the last one is that of `selection`."""
        with self.selecting(object_ids):
            pass

    @contextmanager
    def selecting(self, object_ids: Iterable[str]) -> Iterator[None]:
        """Select objects; what is done inside comes before anybody hears of it."""
        before, chosen = self.selected, tuple(dict.fromkeys(i for i in object_ids if i))
        self.selected = chosen
        yield
        if self.selected == chosen != before:
            if self.selection != (before[-1] if before else ""):
                self.selection_changed.emit(self.selection)
            self.selected_changed.emit(chosen)

    def mark_state(self, state: Floats | None) -> None:
        """Point out a state (M,) in every view, or none: that of a walk along an orbit."""
        if state is not self.marked:
            self.marked = state
            self.state_marked.emit(state)


def extended(selected: tuple[str, ...], object_id: str) -> tuple[str, ...]:
    """The selection with one object more; without it, if it was in it."""
    rest = tuple(i for i in selected if i != object_id)
    return rest if object_id in selected else (*rest, object_id)

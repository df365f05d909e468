"""The recording that is prepared and how: the pages Data and Prepare read it here and change it here."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from plrnn_explorer.fit.preparing import Preparation
from plrnn_explorer.recordings.recording import Recording

#: Changes that can be undone.
_LIMIT = 200


class PreparingState(QObject):
    """A recording, a preparation of it, and what can be undone.

    Signals
    -------
    recording_changed()
        Another recording: everything begins anew.
    changed()
        Another preparation of the same recording.
    """

    recording_changed = Signal()
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.recording: Recording | None = None
        self.preparation = Preparation()
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(_LIMIT)

    def set_recording(self, recording: Recording, preparation: Preparation | None = None) -> None:
        """Begin with another recording."""
        self.recording = recording
        self.preparation = preparation or Preparation()
        self.undo_stack.clear()
        self.recording_changed.emit()

    def change(self, text: str, merge: int = -1, **fields: Any) -> None:
        """Change the preparation, undoably; what makes no sense is left as it was.

        `merge`: successive changes with the same number >= 0 become one step (a drag).
        """
        new = replace(self.preparation, **fields)
        if new != self.preparation:
            self.undo_stack.push(_Change(self, text, self.preparation, new, merge))

    def take(self, preparation: Preparation) -> None:
        """Take a preparation over, as part of an undo step."""
        self.preparation = preparation
        self.changed.emit()


class _Change(QUndoCommand):
    """From one preparation to another."""

    def __init__(
        self, state: PreparingState, text: str, old: Preparation, new: Preparation, merge: int
    ) -> None:
        super().__init__(text)
        self._state, self._old, self._new, self._merge = state, old, new, merge

    def id(self) -> int:
        return self._merge

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Change):
            return False
        self._new = other._new
        return True

    def undo(self) -> None:
        self._state.take(self._old)

    def redo(self) -> None:
        self._state.take(self._new)

"""Steps that can be undone: changes of the user's hand, and what an analysis found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QUndoCommand, QUndoStack

from plrnn_explorer.study.history import History, Step
from plrnn_explorer.study.study import OF_THE_USER, Appearance, Study

if TYPE_CHECKING:
    from plrnn_explorer.gui.session import Session

#: Fields that an analysis fills.
FOUND = tuple(f.name for f in fields(Study) if f.name not in OF_THE_USER)
#: Steps kept; each holds on to what was found before it.
LIMIT = 200


class Recorded(QUndoCommand):
    """A command that knows its steps of the history: its own, then what followed from it by itself."""

    def __init__(self, text: str, steps: tuple[Step, ...], merge: int = -1) -> None:
        super().__init__(text)
        self.own, self.followed, self._merge = steps, list[Step](), merge

    @property
    def steps(self) -> tuple[Step, ...]:
        """All its steps."""
        return (*self.own, *self.followed)

    def follow(self, step: Step) -> tuple[Step, ...]:
        """Note what the program did because of it; returns what that makes up for."""
        earlier = tuple(s for s in self.followed if s.code == step.code)
        self.followed = [*(s for s in self.followed if s.code != step.code), step]
        return earlier

    def renumber(self, ids: Mapping[str, str]) -> bool:
        """Cycles have other ids now; False if those of before this step are others anyway."""
        return False

    def id(self) -> int:
        return self._merge


class Change(Recorded):
    """A change the user made: a set of fields, before and after.

    A view that is undone comes back with what was found for its window, unless a job the user started has
    been at work in the meantime: its results are its own step.
    """

    def __init__(
        self, session: Session, text: str, after: Mapping[str, Any], steps: tuple[Step, ...], merge: int
    ) -> None:
        super().__init__(text, steps, merge)
        study = session.study
        self._session, self._after = session, dict(after)
        self._before = {name: getattr(study, name) for name in after}
        looks_only = "view" in after and "model" not in after
        # Of a job under way the rest would be missing.
        self._found = _found(study) if looks_only and not session.worker.busy else None
        self._refound: dict[str, Any] = {}

    def redo(self) -> None:
        self._session.apply_step(self.steps, (), {**self._refound, **self._after})

    def undo(self) -> None:
        restored: dict[str, Any] = {}
        self._refound = {}
        if self._found is not None and not self._session.at_work_by_hand:
            if not self._session.worker.busy:
                self._refound = _found(self._session.study)
            self._session.cancel_jobs()
            restored = self._found
        self._session.apply_step((), self.steps, {**restored, **self._before})
        if not self._refound:
            self.followed.clear()  # will follow again

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, Change) or other._after.keys() != self._after.keys():
            return False
        self._after = other._after
        self._session.forget_steps(self.own)
        self.own = other.own
        return True

    def renumber(self, ids: Mapping[str, str]) -> bool:
        for values in (self._before, self._after):
            if "appearance" in values:
                values["appearance"] = renumbered(values["appearance"], ids)
        return True


class Found(Recorded):
    """What a job found that the user started; further results of it come in until it is undone."""

    def __init__(self, session: Session, text: str, before: Study, job: int, step: Step) -> None:
        super().__init__(text, (step,))
        self.job = job
        self._session, self._before = session, _found(before, "view", "appearance")
        self._after: dict[str, Any] | None = None

    def redo(self) -> None:
        if self._after is not None:  # else it is being pushed, and the study has it
            self._session.apply_step(self.steps, (), self._after)

    def undo(self) -> None:
        self._session.cancel_jobs()
        self._after = _found(self._session.study, "view", "appearance")
        self._session.apply_step((), self.steps, self._before)

    def renamed(self, history: History, text: str) -> History:
        """The history with another text of this step."""
        old, new = self.own[0], replace(self.own[0], text=text)
        self.own = (new,)
        return tuple(new if step is old else step for step in history)


def _found(study: Study | None, *more: str) -> dict[str, Any]:
    return {name: getattr(study, name) for name in (*FOUND, *more)}


def renumbered(looks: Mapping[str, Appearance], ids: Mapping[str, str]) -> dict[str, Appearance]:
    """Appearances of cycles under other ids; those of cycles that are gone are left out."""
    kept = {i: look for i, look in looks.items() if not i.startswith("cycle:")}
    return kept | {new: looks[old] for old, new in ids.items() if old in looks}


def last_command(stack: QUndoStack) -> Recorded | None:
    """The command that would be undone now."""
    command = stack.command(stack.index() - 1) if stack.index() else None
    return command if isinstance(command, Recorded) else None


def command_of(stack: QUndoStack, job: int) -> Found | None:
    """The command of a job."""
    commands = (stack.command(i) for i in range(stack.count()))
    return next((c for c in commands if isinstance(c, Found) and c.job == job), None)


def renumber(stack: QUndoStack, ids: Mapping[str, str]) -> None:
    """Cycles that were followed from another input have other ids now: tell the steps made since then."""
    if all(old == new for old, new in ids.items()):
        return
    for i in range(stack.index() - 1, -1, -1):
        command = stack.command(i)
        if not isinstance(command, Recorded) or not command.renumber(ids):
            return

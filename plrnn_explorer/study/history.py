"""What was done to a study, step by step, as Python that does it again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Step:
    """One step of the history.

    Attributes
    ----------
    text : str
        What was done, for people.
    code : str
        Python that does it to the variable ``study``, one statement a line; "" for a mere note.
    kind : str
        "view", "views" and "space" (what is looked at) and "window" (what was computed for it without being
        asked) are left out of scripts where a later one makes up for them; "ran" notes that orbits ran on;
        "" for all others.
    """

    text: str
    code: str
    kind: str = ""


History = tuple[Step, ...]
_LOOKS = ("view", "views", "space", "window")


def with_steps(history: History, steps: Iterable[Step]) -> History:
    """Return a history with steps at its end; one that is there already stays where it is."""
    known = {id(step) for step in history}
    return (*history, *(step for step in steps if id(step) not in known))


def without_steps(history: History, steps: Iterable[Step]) -> History:
    """Return a history without these very steps."""
    gone = {id(step) for step in steps}
    return tuple(step for step in history if id(step) not in gone)


def compacted(history: History) -> History:
    """Leave out what later steps make up for: views, and what was computed for them, before the next view.

    Of a run of looks around, the last view counts, and of everything computed for the window by itself the
    last time.
    """
    kept: list[Step] = []
    seen: set[str] = set()
    for step in reversed(history):
        if step.kind not in _LOOKS:
            seen.clear()
            kept.append(step)
            continue
        key = step.code if step.kind == "window" else step.kind
        if key not in seen:
            seen.add(key)
            kept.append(step)
    return tuple(reversed(kept))

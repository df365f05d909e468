"""Taking orbits and recordings out of a study: what stays keeps its name and colour under its new id."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plrnn_explorer.study.study import Study

#: Kinds of objects that the user added and may remove again, and their fields.
REMOVABLE = {"orbit": "orbits", "recording": "recordings"}


def removable(study: Study, object_ids: Iterable[str]) -> tuple[str, ...]:
    """Those of the ids that are orbits or recordings of the study."""
    return tuple(i for i in object_ids if i.partition(":")[0] in REMOVABLE and study.find(i) is not None)


def removal_changes(study: Study, object_ids: Iterable[str]) -> dict[str, Any]:
    """Fields of the study without these orbits and recordings; other ids are passed over."""
    gone = set(removable(study, object_ids))
    changes: dict[str, Any] = {}
    looks = {i: look for i, look in study.appearance.items() if i.partition(":")[0] not in REMOVABLE}
    for kind, field in REMOVABLE.items():
        items = getattr(study, field)
        kept = [i for i in range(len(items)) if f"{kind}:{i}" not in gone]
        if len(kept) < len(items):
            changes[field] = tuple(items[i] for i in kept)
        old_ids = {f"{kind}:{new}": f"{kind}:{old}" for new, old in enumerate(kept)}
        looks |= {n: study.appearance[o] for n, o in old_ids.items() if o in study.appearance}
    return {**changes, "appearance": looks} if changes and looks != study.appearance else changes

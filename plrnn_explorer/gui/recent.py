"""Files used lately: where they were, what was in them, and which of them stay at the top."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from plrnn_explorer.gui.settings_store import store
from plrnn_explorer.study.source import content_hash

MAX_RECENT = 10
#: Folders looked through for a file that has moved, and folders within them.
_MOST_FOLDERS = 200


@dataclass(frozen=True)
class Recent:
    """A file used lately: its path, the SHA-256 of its content ("": not known), and whether it is pinned."""

    path: Path
    digest: str = ""
    pinned: bool = False


def recent() -> list[Recent]:
    """Files used lately, pinned ones first, then newest first; those that are gone among them."""
    found: Any = store().value("recent", [])
    texts = [found] if isinstance(found, str) else found if isinstance(found, list) else []
    entries = [entry for text in texts if (entry := _entry(str(text))) is not None]
    return sorted(entries, key=lambda entry: not entry.pinned)


def _entry(text: str) -> Recent | None:
    """An entry as it is stored: JSON, or a path alone as older versions wrote it."""
    if not text.startswith("{"):
        return Recent(Path(text)) if text else None
    try:
        found = json.loads(text)
        return Recent(Path(str(found["path"])), str(found["digest"]), bool(found["pinned"]))
    except (ValueError, KeyError, TypeError):
        return None


def _write(entries: list[Recent]) -> None:
    kept = [entry for entry in entries if entry.pinned]
    kept += [entry for entry in entries if not entry.pinned][: MAX_RECENT - len(kept)]
    texts = [json.dumps({**asdict(entry), "path": str(entry.path)}) for entry in kept]
    store().setValue("recent", texts)


def recent_files() -> list[Path]:
    """Paths of the files used lately that are there."""
    return [entry.path for entry in recent() if entry.path.exists()]


def add_recent(path: Path, digest: str = "") -> None:
    """Put a file at the head of those used lately; `digest` is the SHA-256 of its content if known."""
    path = path.resolve()
    entries = recent()
    old = next((entry for entry in entries if entry.path == path), Recent(path))
    rest = [entry for entry in entries if entry.path != path]
    _write([replace(old, digest=digest or old.digest), *rest])


def pin(path: Path, pinned: bool) -> None:
    """Keep a file at the top of the list, or no longer."""
    _write([replace(each, pinned=pinned) if each.path == path else each for each in recent()])


def remove_recent(path: Path) -> None:
    """Take a file off the list."""
    _write([each for each in recent() if each.path != path])


def move_recent(old: Path, new: Path) -> None:
    """Note that a file lies somewhere else now."""
    others = [each for each in recent() if each.path != new]
    _write([replace(each, path=new) if each.path == old else each for each in others])


def forget_recent() -> None:
    """Empty the list but for what is pinned."""
    _write([entry for entry in recent() if entry.pinned])


def look_for(path: Path) -> Path | None:
    """Look for a file of the list that is gone: one of its name and content in the folders used lately.

    Takes as long as the folders take to list: not on the main thread.

    Returns
    -------
    Path or None
        Where it is now. A file of the same name with other content is not it; if the content was never
        known, nothing is.
    """
    entries = recent()
    digest = next((entry.digest for entry in entries if entry.path == path), "")
    if not digest:
        return None
    folders = dict.fromkeys(folder for entry in entries for folder in _around(entry.path))
    for folder in list(folders)[:_MOST_FOLDERS]:
        candidate = folder / path.name
        if candidate != path and candidate.is_file() and content_hash(candidate) == digest:
            return candidate
    return None


def _around(path: Path) -> list[Path]:
    """Folders a moved file may be in: that of another file used lately, those beside and within it."""
    try:
        parent = path.parent
        within = [each for each in parent.iterdir() if each.is_dir()] if parent.is_dir() else []
        above = [each for each in parent.parent.iterdir() if each.is_dir()] if parent.parent.is_dir() else []
    except OSError:
        return []
    return [parent, *within, parent.parent, *above]

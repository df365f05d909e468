"""Where a study's model came from, in a form that survives moving the folder."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path, PurePosixPath
from typing import Any

from plrnn_explorer.translation import tr

#: Model files larger than this are not read again only to compare their content.
_MAX_HASHED = 1 << 28
EXAMPLE = "example:"


def store_source(source: str, study_path: Path) -> dict[str, Any]:
    """Describe a source for a study file: its path relative to the study's folder, and its content's hash."""
    if not source or source.startswith(EXAMPLE):
        return {"name": source}
    path = Path(os.path.abspath(source))
    try:
        stored = PurePosixPath(Path(os.path.relpath(path, Path(os.path.abspath(study_path)).parent)))
    except ValueError:  # another drive: there is no relative path
        return {"absolute": str(path), "sha256": content_hash(path)}
    return {"path": str(stored), "sha256": content_hash(path)}


def locate_source(stored: Any, study_path: Path) -> tuple[str, str]:
    """Return the source a study file names, and a sentence if that file is not the same any more."""
    if not isinstance(stored, dict):
        return "", ""
    if isinstance(stored.get("name"), str):
        return stored["name"], ""
    if isinstance(stored.get("absolute"), str):
        path = Path(stored["absolute"])
    elif isinstance(stored.get("path"), str):
        folder = os.path.dirname(os.path.abspath(study_path))
        path = Path(os.path.normpath(os.path.join(folder, *PurePosixPath(stored["path"]).parts)))
    else:
        return "", ""
    now, then = content_hash(path), stored.get("sha256")
    if now and then and now != then:
        return str(path), (
            tr(
                "The model file {name} has changed since this study was saved; the study keeps the"
                " model as it was."
            ).format(name=path.name)
        )
    return str(path), ""


def content_hash(path: Path) -> str:
    """SHA-256 (hex) of a file's bytes; empty for a folder, a missing, unreadable or very large file."""
    try:
        if not path.is_file() or path.stat().st_size > _MAX_HASHED:
            return ""
        with path.open("rb") as handle:
            return hashlib.file_digest(handle, "sha256").hexdigest()
    except (OSError, ValueError):
        return ""

"""Studies kept for a recovery after a crash: a folder of study files, each with a note of what it is.

Each running window owns one file in the folder and writes its study there while it has unsaved changes. The
file is replaced whole or not at all, so that whatever ends the program leaves either the last or the one
before. The note and a picture lie in the same archive: they can never belong to another state of the study.
"""

from __future__ import annotations

import contextlib
import json
import uuid
import zipfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import platformdirs

from plrnn_explorer.study.store import SUFFIX, save_study
from plrnn_explorer.study.study import Study

_NOTE, _PICTURE = "journal.json", "picture.png"
#: Nobody wants a picture larger than this; what claims to have one is damaged.
_MAX_PICTURE = 1 << 24


@dataclass(frozen=True)
class Kept:
    """A study that was kept.

    Attributes
    ----------
    file : Path
        The study file in the journal's folder.
    name : str
        Name of the study, for people.
    original : Path or None
        Study file it was opened from or last saved as.
    time : datetime
        When it was kept, in UTC.
    picture : bytes
        PNG file; empty for none.
    """

    file: Path
    name: str
    original: Path | None
    time: datetime
    picture: bytes = b""


def journal_folder() -> Path:
    """Folder of the kept studies, in the user's state folder; it may not exist yet."""
    return Path(platformdirs.user_state_dir("plrnn_explorer", appauthor=False)) / "recovery"


def new_file(folder: Path) -> Path:
    """A name for a further kept study."""
    return folder / f"{uuid.uuid4().hex}{SUFFIX}"


def keep(study: Study, file: Path, name: str, original: Path | None = None, picture: bytes = b"") -> None:
    """Keep a study, whole or not at all.

    Raises
    ------
    StudyFileError
        If the file cannot be written.
    OSError
        If the folder cannot be made.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    note = {
        "name": name,
        "original": None if original is None else str(original),
        "time": datetime.now(UTC).isoformat(),
    }
    save_study(study, file, quick=True, members={_NOTE: json.dumps(note).encode(), _PICTURE: picture})


def read_kept(file: Path) -> Kept | None:
    """What a kept study is, without reading it; None if the file is none or is damaged."""
    try:
        with zipfile.ZipFile(file) as archive:
            note = json.loads(archive.read(_NOTE))
            small = archive.getinfo(_PICTURE).file_size <= _MAX_PICTURE
            picture = archive.read(_PICTURE) if small else b""
        original = Path(note["original"]) if note["original"] else None
        return Kept(file, str(note["name"]), original, datetime.fromisoformat(note["time"]), picture)
    except (OSError, zipfile.BadZipFile, KeyError, ValueError, TypeError, NotImplementedError):
        return None


def kept_studies(folder: Path) -> list[Kept]:
    """All kept studies of a folder, newest first; those of windows that are still open among them."""
    found = (read_kept(file) for file in folder.glob(f"*{SUFFIX}") if not file.name.startswith("."))
    return sorted(filter(None, found), key=lambda kept: kept.time, reverse=True)


def files_of(folder: Path) -> set[Path]:
    """Names of the kept studies anything in a folder belongs to: whole, half written, or a lock alone."""
    if not folder.is_dir():
        return set()
    stems = (each.name.lstrip(".").partition(".")[0] for each in folder.iterdir())
    return {folder / f"{stem}{SUFFIX}" for stem in stems}


def discard(file: Path) -> None:
    """Remove a kept study, and what a crash left half written beside it."""
    for each in [file, *file.parent.glob(f".{file.stem}.*.part{SUFFIX}")]:
        with contextlib.suppress(OSError):
            each.unlink()

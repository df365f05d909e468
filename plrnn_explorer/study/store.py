"""Study files (``*.plrnnx``): a model with all its results as one file.

The file is a zip archive. ``study.json`` holds the format's name and version, the program's version, the
model's fingerprint and where the model came from. Each part of the study (model, cycles, manifolds, …) has a
folder with ``content.json`` and one ``.npy`` member per dtype, in which the part's arrays lie end to end; see
`plrnn_explorer.study.encode`. Nothing is pickled, and only types of `plrnn_explorer.study.schema` are made.
"""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.phrases import phrase
from plrnn_explorer.study.archive import (
    MAX_EXPANSION,
    Damage,
    add_array,
    add_json,
    check_sizes,
    expansion,
    read_array,
    read_json,
)
from plrnn_explorer.study.atomic import reason, replace_file
from plrnn_explorer.study.encode import DTYPES, BadValue, Decoder, Encoder
from plrnn_explorer.study.recordings import fetched, lightened
from plrnn_explorer.study.schema import PARTS
from plrnn_explorer.study.source import locate_source, store_source
from plrnn_explorer.study.study import Study
from plrnn_explorer.study.version import program_version

FORMAT = "plrnn_explorer study"
VERSION = 1
SUFFIX = ".plrnnx"
_NOT_SAVED = phrase("The study could not be saved as {path} ({reason}); save it in another folder.")
_NOT_OPENED = phrase("{path} could not be opened ({reason}); check the file.")
_CUT_OFF = phrase("{path} is not a study file, or it is cut off; open a {suffix} file saved by this program.")
_NO_STUDY = phrase("{path} is not a study file; open a {suffix} file saved by this program.")
_DAMAGED = phrase("{path} cannot be read: {error}; try an earlier copy of it.")
_NEWER = phrase(
    "{path} was saved by a newer version of this program ({theirs}, this one is {ours}); update to open it."
)
_MISSING = phrase("The {part} were missing from the study file and have been left out.")
_LEFT_OUT = phrase("The {part} in the study file were damaged and have been left out ({error}).")


class StudyFileError(Exception):
    """A study file could not be written or read; ``str(error)`` is one sentence: what, where, what to try."""


def save_study(
    study: Study, path: str | Path, *, quick: bool = False, members: Mapping[str, bytes] | None = None
) -> None:
    """Write a study to one file, whole or not at all.

    Parameters
    ----------
    study : Study
    path : path of the file, usually ``*.plrnnx``
    quick : bool
        Do not compress: larger, and several times faster.
    members : mapping of name to bytes, optional
        Put in beside the study; `open_study` passes them by.

    Raises
    ------
    StudyFileError
        If the file cannot be written there. A file that was there before is then untouched.
    """
    path = Path(path)
    try:
        with replace_file(path) as part:
            _write(study, path, part, zipfile.ZIP_STORED if quick else zipfile.ZIP_DEFLATED)
            if expansion(part) > MAX_EXPANSION:  # a reader would take it for a zip bomb
                _write(study, path, part, zipfile.ZIP_STORED)
            _add_members(part, members or {})
    except OSError as error:
        raise StudyFileError(_NOT_SAVED.format(path=path, reason=reason(error))) from error
    except TypeError as error:
        raise StudyFileError(f"The study could not be saved as {path}: {error}.") from error


def _write(study: Study, path: Path, part: Path, compression: int) -> None:
    header = {
        "format": FORMAT,
        "version": VERSION,
        "program": program_version(),
        "fingerprint": study.model.fingerprint,
        "source": store_source(study.source, path),
        "parts": list(PARTS),
    }
    with zipfile.ZipFile(part, "w", compression, compresslevel=4) as archive:
        add_json(archive, "study.json", header)
        for name in PARTS:
            encoder = Encoder()
            content = getattr(study, name)
            value = encoder.encode(lightened(content) if name == "recordings" else content)
            add_json(archive, f"{name}/content.json", {"value": value, "objects": encoder.objects})
            for dtype, pool in encoder.pools.items():
                add_array(archive, f"{name}/{dtype}.npy", pool)


def _add_members(part: Path, members: Mapping[str, bytes]) -> None:
    if members:
        with zipfile.ZipFile(part, "a", zipfile.ZIP_STORED) as archive:
            for name, content in members.items():
                archive.writestr(name, content)


def open_study(path: str | Path) -> Study:
    """Read a study file.

    A damaged part is left out and named in the study's notes; without its model nothing can be opened.

    Parameters
    ----------
    path : path of the file

    Returns
    -------
    Study

    Raises
    ------
    StudyFileError
        If the file is missing, is not a study, was written by a newer version, or its model is damaged.
    """
    path = Path(path)
    try:
        with zipfile.ZipFile(path) as archive:
            check_sizes(archive, path.stat().st_size)
            return _read(archive, path)
    except OSError as error:
        raise StudyFileError(_NOT_OPENED.format(path=path, reason=reason(error))) from error
    # A flipped byte of the contents list may also claim a method or an encoding zipfile does not know.
    except (zipfile.BadZipFile, NotImplementedError, UnicodeDecodeError) as error:
        raise StudyFileError(_CUT_OFF.format(path=path, suffix=SUFFIX)) from error
    except Damage as error:
        raise StudyFileError(_DAMAGED.format(path=path, error=error)) from error


def _read(archive: zipfile.ZipFile, path: Path) -> Study:
    header = _read_header(archive, path)
    cycles: dict[bytes, Cycle] = {}
    try:
        model: PiecewiseLinearMap = _read_part(archive, "model", {}, cycles)
    except BadValue as error:
        raise Damage(phrase("its model is damaged ({error})").format(error=error)) from error
    if model.fingerprint != header.get("fingerprint"):
        raise Damage(phrase("its model is not the one it was saved with"))
    sizes = {"M": model.dimension, "H": model.n_units}
    found: dict[str, Any] = {"model": model}
    lost: dict[str, str] = {}
    for name in PARTS:
        if name == "model" or f"{name}/content.json" not in archive.namelist():
            if name != "model" and name in _listed(header):
                lost[name] = _MISSING.format(part=name)
            continue
        try:
            found[name] = _read_part(archive, name, sizes, cycles)
        except (BadValue, Damage) as error:
            lost[name] = _LEFT_OUT.format(part=name, error=error)
    found["recordings"], missing = fetched(found.get("recordings", ()), path, model)
    if missing:
        lost["recordings"] = " ".join([*filter(None, [lost.get("recordings")]), missing])
    found["source"], changed = locate_source(header.get("source"), path)
    before = {k: v for k, v in found.get("notes", {}).items() if k != "recordings"}  # it may be back
    notes = {**before, **lost, **({"source": changed} if changed else {})}
    return Study(**{**found, "notes": notes})


def _listed(header: Mapping[str, Any]) -> list[Any]:
    parts = header.get("parts")
    return parts if isinstance(parts, list) else []


def _read_header(archive: zipfile.ZipFile, path: Path) -> Mapping[str, Any]:
    if "study.json" not in archive.namelist():
        raise StudyFileError(_NO_STUDY.format(path=path, suffix=SUFFIX))
    header = read_json(archive, "study.json")
    if not isinstance(header, dict) or header.get("format") != FORMAT:
        raise StudyFileError(_NO_STUDY.format(path=path, suffix=SUFFIX))
    version = header.get("version")
    if type(version) is not int or version < 1:
        raise Damage(phrase("it does not say which version of the format it is"))
    if version > VERSION:
        raise StudyFileError(
            _NEWER.format(path=path, theirs=str(header.get("program"))[:20], ours=program_version())
        )
    return header


def _read_part(
    archive: zipfile.ZipFile, name: str, sizes: Mapping[str, int], cycles: dict[bytes, Cycle]
) -> Any:
    content = read_json(archive, f"{name}/content.json")
    if not isinstance(content, dict) or not isinstance(content.get("objects"), list):
        raise BadValue(f"{name} has no content")
    members = set(archive.namelist())
    pools: dict[str, np.ndarray[Any, Any]] = {
        dtype: read_array(archive, f"{name}/{dtype}.npy", kind)
        for dtype, kind in DTYPES.items()
        if f"{name}/{dtype}.npy" in members
    }
    try:
        return Decoder(content["objects"], pools, sizes, cycles).decode(
            content.get("value"), PARTS[name], name
        )
    except RecursionError as error:
        raise BadValue(f"{name} is nested too deeply") from error


def is_study_file(path: str | Path) -> bool:
    """Whether a path names a study file, by its suffix or its content."""
    path = Path(path)
    if path.suffix.lower() == SUFFIX:
        return True
    try:
        with zipfile.ZipFile(path) as archive:
            return "study.json" in archive.namelist()
    except (OSError, zipfile.BadZipFile):
        return False


__all__ = ["FORMAT", "SUFFIX", "VERSION", "StudyFileError", "is_study_file", "open_study", "save_study"]

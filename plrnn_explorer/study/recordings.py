"""Recordings of a study: how its file keeps them, and how they are added and changed."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import Any

import numpy as np

from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from plrnn_explorer.recordings.abf_command import command_columns
from plrnn_explorer.recordings.alignment import Alignment
from plrnn_explorer.recordings.errors import RecordingFileError
from plrnn_explorer.recordings.load import load_recording
from plrnn_explorer.recordings.matching import data_space
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

#: Recordings that take more than this in a study file, compressed, stay in their own file.
MAX_KEPT = 20_000_000
#: Bytes of a recording compressed to estimate the rest.
_PROBE, _PROBES = 1 << 18, 8


def lightened(recordings: tuple[Recording, ...]) -> tuple[Recording, ...]:
    """What a study file keeps: small recordings whole, of large ones all but the values."""
    return tuple(
        r if compressed_size(r.values) <= MAX_KEPT else r.with_changes(values=r.values[:0])
        for r in recordings
    )


def compressed_size(values: Floats) -> int:
    """Bytes that values take in a study file: estimated from parts of them where they are many."""
    flat = values.reshape(-1)
    if flat.nbytes <= MAX_KEPT:
        return flat.nbytes
    count = _PROBE // 8
    if len(flat) <= count * _PROBES:
        return len(zlib.compress(flat.tobytes(), 4))
    starts = np.linspace(0, len(flat) - count, _PROBES).astype(int)
    packed = sum(len(zlib.compress(flat[s : s + count].tobytes(), 4)) for s in starts)
    return int(flat.nbytes * packed / (_PROBE * _PROBES))


def fetched(
    recordings: tuple[Recording, ...], study_path: Path, model: PiecewiseLinearMap
) -> tuple[tuple[Recording, ...], str]:
    """Read again what a study file only refers to; and a sentence about what is gone or not the same.

    The file is looked for where it was, then beside the study.
    """
    found, told = [], []
    for recording in recordings:
        if recording.is_missing:
            recording, sentence = _fetch(recording, study_path)
            told.append(sentence)
        if len(recording.alignment.columns) not in (0, data_space(model).dimension):
            recording = recording.with_changes(alignment=Alignment())
            told.append(
                tr("The recording {name} did not fit the model; double-click it in the list.").format(
                    name=recording.name
                )
            )
        found.append(recording)
    return tuple(found), " ".join(filter(None, told))


def _fetch(recording: Recording, study_path: Path) -> tuple[Recording, str]:
    name = Path(recording.source).name
    places = [Path(recording.source), study_path.absolute().parent / name]
    try:
        path = next(place for place in places if name and place.is_file())
        again = load_recording(path, command=bool(command_columns(recording)))
    except (StopIteration, OSError, ValueError):
        return (
            recording,
            tr("The recording {name} is not at {value} any more; put it back, or add it again.").format(
                name=name, value=places[0]
            ),
        )
    except RecordingFileError as error:
        return recording, tr("The recording {name} cannot be read again ({error})").format(
            name=name, error=error
        )
    if again.digest != recording.digest:
        return recording, tr(
            "The recording {name} has changed since the study was saved; add it again."
        ).format(name=name)
    return recording.with_changes(values=again.values, sweeps=again.sweeps, source=str(path)), ""


def with_recording(study: Study, recording: Recording, index: int | None = None) -> dict[str, Any]:
    """Changes that add a recording to a study, or put it in the place of one."""
    known = list(study.recordings)
    if index is None:
        known.append(recording)
    else:
        known[index] = recording
    return {"recordings": tuple(known)}

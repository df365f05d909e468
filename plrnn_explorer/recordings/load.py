"""Open a recording, whatever its format: by content, never by the file's name."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable
from pathlib import Path

from plrnn_explorer.dynamics.progress import Progress, Steps, finish
from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.recordings.abf_file import read_abf
from plrnn_explorer.recordings.csv_file import csv_steps
from plrnn_explorer.recordings.errors import RecordingFileError
from plrnn_explorer.recordings.mat_recording import read_mat_recording
from plrnn_explorer.recordings.npy_file import read_npy, read_npz_recording
from plrnn_explorer.recordings.recording import Recording

#: What a file dialog offers; the readers judge by content.
SUFFIXES = ("csv", "tsv", "txt", "dat", "npy", "npz", "mat", "abf")
_FORMATS = "a table of text, .npy, .npz, .mat or .abf"


def load_recording(path: str | os.PathLike[str]) -> Recording:
    """Read a time series from a file: a table of text, NumPy, MATLAB or Axon ABF.

    Parameters
    ----------
    path : path of the file

    Returns
    -------
    Recording
        With its names, units, sampling interval and sweeps as far as the file gives them, and with notes
        about what was guessed. It is not aligned to a model yet; see `align_recording`.

    Raises
    ------
    RecordingFileError
        If the file cannot be used; its text is one sentence saying what, where and what to try. Nothing in
        the file is ever executed.
    """
    found = finish(recording_steps(Path(path)))
    if found is None:
        raise RuntimeError("the reader gave no recording")
    return found


def recording_steps(path: Path) -> Steps[Recording | None]:
    """Read a recording, reporting how far it is; the last result is the recording.

    Raises
    ------
    RecordingFileError
    """
    try:
        yield from _steps(path)
    except Refusal as refusal:
        raise RecordingFileError(f"{path.name}: {refusal}.") from refusal
    except OSError as error:
        reason = (error.strerror or "the system refused").lower()
        raise RecordingFileError(f"{path.name} cannot be read: {reason}.") from error
    except RecordingFileError:
        raise
    except Exception as error:  # a reader must never bring the program down, whatever the file holds
        reason = " ".join(str(error).split()) or type(error).__name__
        raise RecordingFileError(
            f"{path.name}: it cannot be understood ({reason:.200}); it may be damaged, save it again."
        ) from error


def _steps(path: Path) -> Steps[Recording | None]:
    if not path.exists():
        raise Refusal("there is no such file; check the name and the folder")
    if not path.is_file():
        raise Refusal(f"it is a folder; open a recording in it ({_FORMATS})")
    read = _reader(path)
    if read is None:
        yield from csv_steps(path)
    else:
        yield Progress(None, 0.0, f"Reading {path.name}")
        yield Progress(read(path), 1.0)


def _reader(path: Path) -> Callable[[Path], Recording] | None:
    """The reader of a file by its first bytes; None for text.

    Raises
    ------
    Refusal
        If it is of another format.
    """
    with path.open("rb") as stream:
        head = stream.read(4096)
    if not head:
        raise Refusal("it is empty")
    if head.startswith(b"\x93NUMPY"):
        return read_npy
    if head[:4] in (b"ABF ", b"ABF2"):
        return read_abf
    if head[124:128] in (b"\x00\x01IM", b"\x01\x00MI"):
        return read_mat_recording
    if zipfile.is_zipfile(path):
        return read_npz_recording
    if head.startswith(b"\x89HDF\r\n\x1a\n") or head.startswith(b"MATLAB 7.3"):
        raise Refusal(
            "HDF5 recordings cannot be opened yet; in MATLAB save with -v7, or save a table of text"
        )
    utf16 = head.startswith((b"\xff\xfe", b"\xfe\xff"))
    if not utf16 and (b"\0" in head or sum(byte < 9 for byte in head) > 0):
        raise Refusal(f"it is not a recording of a known format ({_FORMATS})")
    return None

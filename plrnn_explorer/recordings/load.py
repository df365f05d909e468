"""Open a recording, whatever its format: by content, never by the file's name."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from plrnn_explorer.dynamics.progress import Progress, Steps, finish
from plrnn_explorer.models.files.detect import detect
from plrnn_explorer.models.files.hdf5 import read_hdf5
from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.files.mat import read_mat
from plrnn_explorer.models.files.mat4 import read_mat4
from plrnn_explorer.models.files.npz import read_npz
from plrnn_explorer.models.files.raw import RawModel
from plrnn_explorer.models.files.zipped import is_archive
from plrnn_explorer.recordings.abf_file import read_abf
from plrnn_explorer.recordings.arrays import recording_of
from plrnn_explorer.recordings.csv_file import csv_steps
from plrnn_explorer.recordings.errors import RecordingFileError
from plrnn_explorer.recordings.npy_file import read_npy
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.translation import mark, tr

#: What a file dialog offers; the readers judge by content.
SUFFIXES = ("csv", "tsv", "txt", "dat", "npy", "npz", "mat", "h5", "abf")
_FORMATS = mark("a table of text, .npy, .npz, .mat, .h5 or .abf")
#: Readers of models that serve for files of named arrays.
_ARRAYS: dict[str, Callable[[Path], RawModel]] = {"mat": read_mat, "mat4": read_mat4, "hdf5": read_hdf5}


def load_recording(path: str | os.PathLike[str], command: bool = False) -> Recording:
    """Read a time series from a file: a table of text, NumPy, MATLAB or Axon ABF.

    Parameters
    ----------
    path : path of the file
    command : bool
        With the injected current (or the clamped voltage) of an Axon recording as a further column
        "command", where the file defines it by epochs: the input of a model that is fitted to it.

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
    found = finish(recording_steps(Path(path), command))
    if found is None:
        raise RuntimeError("the reader gave no recording")
    return found


def recording_steps(path: Path, command: bool = False) -> Steps[Recording | None]:
    """Read a recording, reporting how far it is; the last result is the recording. See `load_recording`.

    Raises
    ------
    RecordingFileError
    """
    try:
        yield from _steps(path, command)
    except Refusal as refusal:
        raise RecordingFileError(f"{path.name}: {refusal}.") from refusal
    except OSError as error:
        reason = (error.strerror or tr("the system refused")).lower()
        raise RecordingFileError(
            tr("{name} cannot be read: {reason}.").format(name=path.name, reason=reason)
        ) from error
    except RecordingFileError:
        raise
    except Exception as error:  # a reader must never bring the program down, whatever the file holds
        reason = " ".join(str(error).split()) or type(error).__name__
        raise RecordingFileError(
            tr("{name}: it cannot be understood ({reason:.200}); it may be damaged, save it again.").format(
                name=path.name, reason=reason
            )
        ) from error


def _steps(path: Path, command: bool) -> Steps[Recording | None]:
    if not path.exists():
        raise Refusal(tr("there is no such file; check the name and the folder"))
    if not path.is_file():
        raise Refusal(tr("it is a folder; open a recording in it ({formats})").format(formats=tr(_FORMATS)))
    read = _reader(path, command)
    if read is None:
        yield from csv_steps(path)
    else:
        yield Progress(None, 0.0, tr("Reading {name}").format(name=path.name))
        yield Progress(read(path), 1.0)


def _reader(path: Path, command: bool) -> Callable[[Path], Recording] | None:
    """The reader of a file by its first bytes; None for text.

    Raises
    ------
    Refusal
        If it is of another format.
    """
    with path.open("rb") as stream:
        head = stream.read(4096)
    if not head:
        raise Refusal(tr("it is empty"))
    if head.startswith(b"\x93NUMPY"):
        return read_npy
    if head[:4] in (b"ABF ", b"ABF2"):
        return partial(read_abf, command=command)
    if is_archive(path):
        return _of_arrays(read_npz)
    utf16 = head.startswith((b"\xff\xfe", b"\xfe\xff"))
    if utf16 or not any(byte < 9 for byte in head):
        return None
    reader = _ARRAYS.get(_detected(path))
    if reader is None:
        raise Refusal(tr("it is not a recording of a known format ({formats})").format(formats=tr(_FORMATS)))
    return _of_arrays(reader)


def _detected(path: Path) -> str:
    """The format as the readers of models know it; "" for none."""
    try:
        return detect(path)
    except Refusal:
        return ""


def _of_arrays(reader: Callable[[Path], RawModel]) -> Callable[[Path], Recording]:
    return lambda path: recording_of(reader(path))

"""NumPy arrays (.npy), without pickles."""

from __future__ import annotations

from math import prod
from pathlib import Path
from tokenize import TokenError
from typing import Any

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from plrnn_explorer.models.files.limits import Refusal, human_bytes
from plrnn_explorer.phrases import phrase
from plrnn_explorer.recordings.arrays import trials
from plrnn_explorer.recordings.errors import MAX_NUMBERS
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.translation import tr

_MOST_AXES = 4


def read_npy(path: Path) -> Recording:
    """Read one array: (T,), samples × columns or trials × samples × columns.

    A longer one than fits is thinned out to every n-th sample, with a note.

    Raises
    ------
    Refusal
        If it is damaged, holds objects, or is no time series.
    """
    notes: list[str] = []
    array = _thinned(_mapped(path), notes)
    values, sweeps = trials(array, notes)
    count = values.shape[1]
    return Recording(
        values, ("",) * count, ("",) * count, 0.0, sweeps, path.stem, str(path.absolute()), "NumPy array",
        tuple(notes),
    )  # fmt: skip


def _mapped(path: Path) -> NDArray[Any]:
    """The array as it lies in the file, not read yet; its size checked against the file's."""
    with path.open("rb") as stream:
        try:
            version = npy.read_magic(stream)
            reader = npy.read_array_header_1_0 if version == (1, 0) else npy.read_array_header_2_0
            shape, fortran, dtype = reader(stream)
        except (ValueError, SyntaxError, TypeError, TokenError, RecursionError, MemoryError) as error:
            raise Refusal(tr("its header is damaged; save the array again")) from error
        start = stream.tell()
    if dtype.hasobject:
        raise Refusal(
            tr(
                "it is a pickled Python object, which is not opened because it could run code; "
                "save a plain array"
            )
        )
    held = path.stat().st_size - start
    if len(shape) > _MOST_AXES or any(n < 0 for n in shape) or prod(shape) * dtype.itemsize > held:
        declared = human_bytes(abs(prod(shape)) * dtype.itemsize)
        raise Refusal(
            tr("it declares {declared} but the file holds {size}; it may be cut short").format(
                declared=declared, size=human_bytes(held)
            )
        )
    if not prod(shape) * dtype.itemsize:
        raise Refusal(tr("its array is empty"))
    return np.memmap(path, dtype, "r", start, tuple(int(n) for n in shape), "F" if fortran else "C")


_THINNED = phrase("It is very long: every {n}th sample was read.")


def _thinned(array: NDArray[Any], notes: list[str]) -> NDArray[Any]:
    every = -(-array.size // MAX_NUMBERS)
    if every == 1 or array.dtype.kind not in "biuf":
        return np.asarray(array)
    axis = int(np.argmax(array.shape))
    notes.append(_THINNED.format(n=every))
    return np.asarray(array[tuple(slice(None, None, every if k == axis else 1) for k in range(array.ndim))])

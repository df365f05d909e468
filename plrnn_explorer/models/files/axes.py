"""Which axis of a plain HDF5 file's matrices comes first: Python and Julia write them differently."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.errors import Choice
from plrnn_explorer.models.files.questions import YES_NO, Questions
from plrnn_explorer.models.files.raw import RawArray, RawModel
from plrnn_explorer.phrases import phrase
from plrnn_explorer.translation import mark, tr

#: What `read_hdf5` calls a file whose shapes do not tell.
PLAIN = "HDF5"
_QUESTION = mark(
    "Were the matrices written by Julia or MATLAB? HDF5 keeps their axes in reverse, "
    "and square matrices fit both ways."
)


def with_axes(raw: RawModel, questions: Questions) -> RawModel:
    """Return the file with its axes in order, asking where square weights leave that open.

    HDF5.jl and MATLAB write matrices column by column, h5py row by row, and nothing in the file says which.
    Weights that are not square tell by themselves (`hdf5.is_reversed`).
    """
    weights = [key for key in raw.arrays if raw.format == PLAIN and _fits_both_ways(raw, key)]
    if not weights:
        return raw
    likely, reason = _likely(raw, max(raw.shape(weights[0])))
    if not questions.ask(Choice("reversed_axes", tr(_QUESTION), YES_NO, likely, reason)):
        return raw
    arrays = {key: _turned(array) for key, array in raw.arrays.items()}
    return replace(raw, arrays=arrays, format=phrase("HDF5, axes reversed"))


def _fits_both_ways(raw: RawModel, key: str) -> bool:
    """Whether `key` holds weights W or W1 that are square, and not one number alone."""
    shape, name = raw.shape(key), key.rpartition(".")[2]
    return name in ("W", "W1") and len(shape) == 2 and shape[0] == shape[1] > 1


def _likely(raw: RawModel, dimension: int) -> tuple[bool, str]:
    """Return the likely answer: the observation matrix B (N, M) tells if it is not square."""
    for key in raw.arrays:
        shape = raw.shape(key)
        if key.rpartition(".")[2] == "B" and len(shape) == 2 and shape[0] != shape[1]:
            if shape[1] == dimension:
                return False, tr("B has a column for each state variable, as it should")
            if shape[0] == dimension:
                return True, tr("B has a row for each state variable, where it should have a column")
    return False, tr("files written from Python keep their axes")


def _turned(array: RawArray) -> RawArray:
    def load() -> NDArray[np.generic]:
        return np.transpose(array.load())

    return RawArray(array.shape[::-1], load)

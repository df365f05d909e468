"""The `.npy` format: the header of one array, checked against the bytes that are there."""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import partial
from math import prod
from pathlib import Path
from tokenize import TokenError
from typing import Any

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from plrnn_explorer.models.files.limits import Refusal, human_bytes
from plrnn_explorer.models.files.raw import RawArray, Shape

#: An .npy header of plain numbers is 128 bytes; this is more than enough.
HEAD = 4096


@dataclass(frozen=True)
class Declared:
    """What the header of an array says, and where its numbers start."""

    shape: Shape
    dtype: np.dtype[Any]
    fortran: bool
    start: int

    def numbers(self, data: bytes) -> NDArray[Any]:
        """Return the array whose numbers are `data`."""
        return np.frombuffer(data, self.dtype).reshape(self.shape, order="F" if self.fortran else "C")


def declared(head: bytes, size: int, name: str) -> Declared:
    """Read the header of an array from the first bytes of an entry of `size` bytes.

    Raises
    ------
    Refusal
        If it is damaged, holds pickled objects, or declares another size than there is.
    """
    stream = io.BytesIO(head)
    try:
        version = npy.read_magic(stream)
        reader = npy.read_array_header_1_0 if version == (1, 0) else npy.read_array_header_2_0
        shape, fortran, dtype = reader(stream, max_header_size=HEAD)
    except (ValueError, SyntaxError, TypeError, TokenError, RecursionError, MemoryError) as error:
        raise Refusal(f"the array {name} has a damaged header; save the file again") from error
    if dtype.hasobject:
        raise Refusal(_pickled(name, shape))
    held = size - stream.tell()
    if any(n < 0 for n in shape) or prod(shape) * dtype.itemsize != held:
        raise Refusal(
            f"the array {name} declares {human_bytes(prod(shape) * dtype.itemsize)} "
            f"but the file holds {human_bytes(held)} for it; copy it again"
        )
    return Declared(tuple(int(n) for n in shape), dtype, bool(fortran), stream.tell())


def _pickled(name: str, shape: Shape) -> str:
    what = "a pickled Python object"
    advice = "save plain arrays"
    if shape == ():
        what = "a pickled Python object, such as a dictionary of the parameters"
        advice = "where it was made, save the parameters with numpy.savez(file, A=…, W=…, h=…)"
    return f"the array {name} is {what}, which is not opened because it could run code; {advice}"


def read_npy(path: Path) -> RawArray:
    """Read the header of an `.npy` file; its numbers are read when they are asked for.

    Raises
    ------
    Refusal
        As `declared`.
    """
    with path.open("rb") as stream:
        found = declared(stream.read(HEAD), path.stat().st_size, path.stem)
    return RawArray(found.shape, partial(_load, path, found))


def _load(path: Path, found: Declared) -> NDArray[Any]:
    with path.open("rb") as stream:
        stream.seek(found.start)
        wanted = prod(found.shape) * found.dtype.itemsize
        data = stream.read(wanted)
    if len(data) != wanted:
        raise Refusal(f"the array {path.stem} is cut short; copy it again")
    return found.numbers(data)

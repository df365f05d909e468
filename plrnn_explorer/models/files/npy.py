"""The `.npy` format: the header of one array, checked against the bytes that are there."""

from __future__ import annotations

import ast
import io
import re
import struct
from dataclasses import dataclass
from functools import partial
from math import prod
from pathlib import Path
from typing import Any

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from plrnn_explorer.models.files.limits import Refusal, human_bytes
from plrnn_explorer.models.files.raw import RawArray, Shape
from plrnn_explorer.translation import tr

#: An .npy header of plain numbers is 128 bytes; this is more than enough.
HEAD = 4096
#: The mark of a long whole number in Python 2.
_LONG = re.compile(r"(?<=\d)L\b")


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
    try:
        shape, fortran, dtype, start = _header(head)
    except (ValueError, SyntaxError, TypeError, KeyError, struct.error, RecursionError, MemoryError) as error:
        raise Refusal(
            tr("the array {name} has a damaged header; save the file again").format(name=name)
        ) from error
    if dtype.hasobject:
        raise Refusal(_pickled(name, shape))
    held = size - start
    if any(n < 0 for n in shape) or prod(shape) * dtype.itemsize != held:
        raise Refusal(
            tr("the array {name} declares {size} but the file holds {size2} for it; copy it again").format(
                name=name, size=human_bytes(prod(shape) * dtype.itemsize), size2=human_bytes(held)
            )
        )
    return Declared(shape, dtype, fortran, start)


def _header(head: bytes) -> tuple[Shape, bool, np.dtype[Any], int]:
    """Shape, order, type and start of the numbers.

    NumPy's own reader prints a warning for what looks like a file of Python 2, whose numbers end in L.
    """
    code, start = ("<H", 10) if npy.read_magic(io.BytesIO(head)) == (1, 0) else ("<I", 12)
    end = start + struct.unpack_from(code, head, 8)[0]
    if end > len(head):
        raise ValueError(tr("the header is longer than any of numbers"))
    said = ast.literal_eval(_LONG.sub("", head[start:end].decode("utf-8")).strip())
    shape, fortran = said["shape"], said["fortran_order"]
    if (
        not isinstance(shape, tuple)
        or not all(type(n) is int for n in shape)
        or not isinstance(fortran, bool)
    ):
        raise ValueError(tr("the shape is none"))
    return shape, fortran, npy.descr_to_dtype(said["descr"]), end


def _pickled(name: str, shape: Shape) -> str:
    if shape == ():
        told = tr(
            "the array {name} is a pickled Python object, such as a dictionary of the parameters, which is "
            "not opened because it could run code; where it was made, save the parameters with "
            "numpy.savez(file, A=…, W=…, h=…)"
        )
        return told.format(name=name)
    told = tr(
        "the array {name} is a pickled Python object, which is not opened because it could run code; "
        "save plain arrays"
    )
    return told.format(name=name)


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
        raise Refusal(tr("the array {stem} is cut short; copy it again").format(stem=path.stem))
    return found.numbers(data)

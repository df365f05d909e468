"""NumPy archives (`.npz`): our own format and other people's, without pickles."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from functools import partial
from math import prod
from pathlib import Path
from tokenize import TokenError
from typing import Any

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from plrnn_explorer.models.files.limits import Refusal, human_bytes
from plrnn_explorer.models.files.raw import RawArray, RawModel, Shape
from plrnn_explorer.models.files.zipped import Archive, open_archive

#: Name of the array that holds the JSON header of our own format.
HEADER = "header"
_MAX_HEADER_BYTES = 1 << 20
#: An .npy header of plain numbers is 128 bytes; this is more than enough.
_HEAD = 4096


def read_npz(path: Path) -> RawModel:
    """Read the arrays of an `.npz`; objects (pickles) are refused.

    Raises
    ------
    Refusal
        If the archive is damaged or an array declares more than the file holds.
    """
    arrays: dict[str, RawArray] = {}
    header: Mapping[str, Any] | None = None
    with open_archive(path) as archive:
        for entry in archive.sizes:
            if not entry.endswith(".npy"):
                continue
            name = entry.removesuffix(".npy")
            shape, dtype, fortran, start = _declared(archive, entry, name)
            if name == HEADER:
                header = _header(_numbers(archive, entry, (shape, dtype, fortran, start)))
            elif dtype.kind in "biufc":
                arrays[name] = RawArray(shape, partial(_read, path, entry, (shape, dtype, fortran, start)))
    return RawModel(path, "NumPy archive", arrays, header=header)


_Declared = tuple[Shape, "np.dtype[Any]", bool, int]


def _declared(archive: Archive, entry: str, name: str) -> _Declared:
    """Shape, type, order and start of an array's numbers, checked against the entry's size."""
    size = archive.sizes[entry]
    stream = io.BytesIO(archive.read(entry, 0, min(size, _HEAD)))
    try:
        version = npy.read_magic(stream)
        reader = npy.read_array_header_1_0 if version == (1, 0) else npy.read_array_header_2_0
        shape, fortran, dtype = reader(stream, max_header_size=_HEAD)
    except (ValueError, SyntaxError, TypeError, TokenError, RecursionError, MemoryError) as error:
        raise Refusal(f"the array {name} has a damaged header; save the file again") from error
    if dtype.hasobject:
        raise Refusal(
            f"the array {name} is a pickled Python object, which is not opened because it could run code; "
            "save plain arrays"
        )
    held = size - stream.tell()
    if any(n < 0 for n in shape) or prod(shape) * dtype.itemsize != held:
        raise Refusal(
            f"the array {name} declares {human_bytes(prod(shape) * dtype.itemsize)} "
            f"but the file holds {human_bytes(held)} for it"
        )
    return tuple(int(n) for n in shape), dtype, bool(fortran), stream.tell()


def _numbers(archive: Archive, entry: str, declared: _Declared) -> NDArray[Any]:
    shape, dtype, fortran, start = declared
    flat = np.frombuffer(archive.read(entry, start), dtype)
    return flat.reshape(shape, order="F" if fortran else "C")


def _read(path: Path, entry: str, declared: _Declared) -> NDArray[Any]:
    with open_archive(path) as archive:
        return _numbers(archive, entry, declared)


def _header(array: NDArray[Any]) -> Mapping[str, Any] | None:
    """JSON header from an array of bytes or of one string; None for an array that is no header."""
    if array.size == 0 or array.nbytes > _MAX_HEADER_BYTES:
        return None
    text = str(array.reshape(-1)[0]) if array.dtype.kind == "U" else array.tobytes().decode("utf-8")
    try:
        found = json.loads(text)
    except ValueError as error:
        raise Refusal("its header is not valid JSON; save the model again") from error
    return found if isinstance(found, dict) else None

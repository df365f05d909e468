"""Members of a zip archive, written the same way each time and read within bounds."""

from __future__ import annotations

import io
import json
import math
import zipfile
import zlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

#: A file may unpack to this many times its own size and `_ALLOWANCE` more; what is saved is kept within it.
MAX_EXPANSION = 100.0
_ALLOWANCE = 1 << 24
_DATE = (1980, 1, 1, 0, 0, 0)


class Damage(Exception):  # noqa: N818 - caught inside the package, never shown as it is
    """A member is missing, too large, or not what it says; the text is a phrase for the message."""


def _entry(archive: zipfile.ZipFile, name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _DATE)  # a fixed date: the same study gives the same bytes
    entry.compress_type = archive.compression
    entry.external_attr = 0o644 << 16
    return entry


def add_json(archive: zipfile.ZipFile, name: str, value: Any) -> None:
    """Write a JSON member (strict: no NaN)."""
    text = json.dumps(value, allow_nan=False, ensure_ascii=False, separators=(",", ":"))
    archive.writestr(_entry(archive, name), text.encode())


def add_array(archive: zipfile.ZipFile, name: str, array: NDArray[Any]) -> None:
    """Write an array as an ``.npy`` member, without pickling."""
    with archive.open(_entry(archive, name), "w", force_zip64=True) as member:
        npy.write_array(member, np.ascontiguousarray(array), version=(1, 0), allow_pickle=False)


def expansion(path: Path) -> float:
    """How many times the file's size its members unpack to, less the allowance."""
    with zipfile.ZipFile(path) as archive:
        total = sum(entry.file_size for entry in archive.infolist())
    return max(0, total - _ALLOWANCE) / max(1, path.stat().st_size)


def check_sizes(archive: zipfile.ZipFile, file_size: int) -> None:
    """Refuse an archive that declares more than a file of this size can honestly hold.

    Raises
    ------
    Damage
    """
    entries = archive.infolist()
    if sum(entry.file_size for entry in entries) > MAX_EXPANSION * file_size + _ALLOWANCE:
        raise Damage("it declares far more data than a file of its size can hold")
    if any(entry.flag_bits & 1 for entry in entries):
        raise Damage("it is encrypted")


def _read(archive: zipfile.ZipFile, name: str) -> bytes:
    try:
        return archive.read(name)  # never more than the declared size, and checked by its CRC
    except (KeyError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise Damage(f"its member {name} is damaged") from error


def read_json(archive: zipfile.ZipFile, name: str) -> Any:
    """Read a JSON member.

    Raises
    ------
    Damage
        If it is missing, damaged or not JSON.
    """
    try:
        return json.loads(_read(archive, name))
    except (ValueError, RecursionError) as error:
        raise Damage(f"its member {name} is not readable JSON") from error


def read_array(archive: zipfile.ZipFile, name: str, dtype: np.dtype[Any]) -> NDArray[Any]:
    """Read a one-dimensional ``.npy`` member of a known dtype.

    Raises
    ------
    Damage
        If it is missing, damaged, of another dtype, or declares another length than it has.
    """
    data = _read(archive, name)
    stream = io.BytesIO(data)
    try:
        if npy.read_magic(stream) != (1, 0):
            raise Damage(f"its member {name} is of an unknown version")
        shape, _, found = npy.read_array_header_1_0(stream)
    except (ValueError, SyntaxError, TypeError) as error:
        raise Damage(f"its member {name} is not an array") from error
    rest = len(data) - stream.tell()
    if found != dtype or len(shape) != 1 or math.prod(shape) * dtype.itemsize != rest:
        raise Damage(f"its member {name} does not hold the numbers it declares")
    return np.frombuffer(data, dtype=dtype, offset=stream.tell())

"""The MATLAB v5 format: a tree of (type, size, data) elements, every size checked against the bytes.

scipy's reader is compiled code that ends the whole process on some damaged files (a fuzz test found it in
seconds), and no check beforehand can exclude every such file. Model files need only numbers and structs of
them, so this reads those and skips the rest.

References
----------
MATLAB MAT-File Format, The MathWorks, chapter 1 ("Level 5 MAT-File Format").
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import prod
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.files.limits import MAX_DEPTH, MAX_ENTRIES, Refusal, check_unpacked, human_bytes

HEADER_BYTES = 128
_MATRIX, _COMPRESSED = 14, 15
#: NumPy types of the numeric data types (mi… constants).
_DTYPES = {1: "i1", 2: "u1", 3: "i2", 4: "u2", 5: "i4", 6: "u4", 7: "f4", 9: "f8", 12: "i8", 13: "u8"}
_INT8, _INT32, _UINT32 = 1, 5, 6
_STRUCT, _NUMERIC = 2, range(6, 16)
_DAMAGED = "it is damaged or cut short; copy it again or save it again from MATLAB with -v7"
_MAX_AXES = 8

Endian = Literal["<", ">"]
#: An array, the fields of a struct of one element, or None for what is neither.
Value = NDArray[Any] | Mapping[str, Any] | None


@dataclass(frozen=True)
class Element:
    """One data element: type, its data, and where the next one starts."""

    kind: int
    data: memoryview
    end: int


def variables(content: bytes) -> Iterator[tuple[str, Value]]:
    """Go through the variables of a v5 file.

    Raises
    ------
    Refusal
        If a size is not backed by data, the nesting is absurd, or it unpacks to too much.
    """
    order: Endian = ">" if content[126:128] == b"MI" else "<"
    view, position, unpacked = memoryview(content), HEADER_BYTES, 0
    while position + 8 <= len(view):
        element = _element(view, position, order, padded=False)
        position = element.end
        if element.kind == _COMPRESSED:
            body = memoryview(_inflate(bytes(element.data), len(content)))
            unpacked += len(body)
            check_unpacked(unpacked, len(content))
            element = _element(body, 0, order, padded=False)
        if element.kind != _MATRIX:
            raise Refusal(_DAMAGED)
        yield _matrix(element.data, order, 0)


def _inflate(data: bytes, stored: int) -> bytes:
    """Unpack one compressed element, never further than `check_unpacked` allows."""
    machine, parts, total = zlib.decompressobj(), [], 0
    while data and not machine.eof:
        try:
            part = machine.decompress(data, 1 << 20)
        except zlib.error as error:
            raise Refusal(_DAMAGED) from error
        total += len(part)
        check_unpacked(total, stored)
        parts.append(part)
        data = machine.unconsumed_tail
    if not machine.eof:
        raise Refusal(_DAMAGED)
    return b"".join(parts)


def _element(view: memoryview, position: int, order: Endian, *, padded: bool = True) -> Element:
    """Read the element at `position`; small ones keep their data inside the tag."""
    if position + 8 > len(view):
        raise Refusal(_DAMAGED)
    kind, size = struct.unpack_from(order + "II", view, position)
    if kind >> 16:
        kind, size = kind & 0xFFFF, kind >> 16
        if size > 4:
            raise Refusal(_DAMAGED)
        return Element(kind, view[position + 4 : position + 4 + size], position + 8)
    start = position + 8
    if size > len(view) - start:
        raise Refusal(
            f"an element declares {human_bytes(size)} where {human_bytes(len(view) - start)} are left; "
            "it may be cut short"
        )
    return Element(kind, view[start : start + size], start + (-(-size // 8) * 8 if padded else size))


def _matrix(data: memoryview, order: Endian, depth: int) -> tuple[str, Value]:
    """Read a matrix element: its name and what it holds."""
    if depth > MAX_DEPTH:
        raise Refusal("its structs are nested too deeply to be a model")
    if not len(data):
        return "", None
    flags = _element(data, 0, order)
    if flags.kind != _UINT32 or len(flags.data) != 8:
        raise Refusal(_DAMAGED)
    matlab_class = struct.unpack(order + "II", flags.data)[0] & 0xFF
    if matlab_class != _STRUCT and matlab_class not in _NUMERIC:
        return "", None  # text, cells, sparse matrices and objects hold no weights
    sizes = _element(data, flags.end, order)
    label = _element(data, sizes.end, order)
    if sizes.kind != _INT32 or len(sizes.data) % 4 or label.kind != _INT8:
        raise Refusal(_DAMAGED)
    shape = struct.unpack(f"{order}{len(sizes.data) // 4}i", sizes.data)
    if not 2 <= len(shape) <= _MAX_AXES or any(n < 0 for n in shape):
        raise Refusal(_DAMAGED)
    name = bytes(label.data).decode("latin-1")
    if matlab_class == _STRUCT:
        return name, _fields(data, label.end, order, shape, depth)
    return name, _numbers(data, label.end, order, shape, name)


def _numbers(
    data: memoryview, position: int, order: Endian, shape: tuple[int, ...], name: str
) -> NDArray[Any]:
    """Read the real and perhaps the imaginary part; each must hold exactly the declared count of numbers."""
    parts: list[NDArray[Any]] = []
    while position < len(data) and len(parts) < 2:
        part = _element(data, position, order)
        if part.kind not in _DTYPES:
            raise Refusal(_DAMAGED)
        dtype = np.dtype(order + _DTYPES[part.kind])
        if prod(shape) * dtype.itemsize != len(part.data):
            raise Refusal(
                f"the variable {name or '(nested)'} declares {human_bytes(prod(shape) * dtype.itemsize)} "
                f"but the file holds {human_bytes(len(part.data))} for it"
            )
        parts.append(np.frombuffer(part.data, dtype).reshape(shape, order="F"))
        position = part.end
    if not parts:
        raise Refusal(_DAMAGED)
    return parts[0] if len(parts) == 1 else parts[0] + 1j * parts[1]


def _fields(
    data: memoryview, position: int, order: Endian, shape: tuple[int, ...], depth: int
) -> Mapping[str, Any] | None:
    """Read the fields of a struct of one element; a larger struct array is no model and is skipped."""
    length = _element(data, position, order)
    names = _element(data, length.end, order)
    if len(length.data) != 4 or length.kind != _INT32 or names.kind != _INT8:
        raise Refusal(_DAMAGED)
    width = struct.unpack(order + "i", length.data)[0]
    if not 0 < width <= 64 or len(names.data) % width:
        raise Refusal(_DAMAGED)
    text = bytes(names.data)
    fields = [text[i : i + width].split(b"\0")[0].decode("latin-1") for i in range(0, len(text), width)]
    if prod(shape) != 1 or len(fields) > MAX_ENTRIES:
        return None
    found: dict[str, Any] = {}
    position = names.end
    for field in fields:
        part = _element(data, position, order)
        if part.kind != _MATRIX:
            raise Refusal(_DAMAGED)
        found[field] = _matrix(part.data, order, depth + 1)[1]
        position = part.end
    return found

"""The MATLAB v5 format: a tree of (type, size, data) elements, every size checked against the bytes.

scipy's reader is compiled code that ends the whole process on some damaged files (a fuzz test found it in
seconds), and no check beforehand can exclude every such file. Model files need only numbers, text, structs
and cells of them, so this finds those and skips the rest.

References
----------
MATLAB MAT-File Format, The MathWorks, chapter 1 ("Level 5 MAT-File Format").
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from typing import Literal, NamedTuple

from plrnn_explorer.models.files.limits import Refusal, check_unpacked, human_bytes
from plrnn_explorer.translation import mark, tr

HEADER_BYTES = 128
MATRIX, _COMPRESSED = 14, 15
DAMAGED = mark("it is damaged or cut short; copy it again or save it again from MATLAB with -v7")

Endian = Literal["<", ">"]


class Element(NamedTuple):
    """One data element: type, its data, and where the next one starts."""

    kind: int
    data: memoryview
    end: int


def byte_order(content: bytes) -> Endian:
    """Byte order of a file, from the end of its header."""
    return ">" if content[126:128] == b"MI" else "<"


def matrices(content: bytes) -> Iterator[memoryview]:
    """Go through the variables of a v5 file, unpacked: the data of each matrix element.

    Raises
    ------
    Refusal
        If a size is not backed by data, or it unpacks to too much.
    """
    order = byte_order(content)
    view, position, unpacked = memoryview(content), HEADER_BYTES, 0
    while position + 8 <= len(view):
        found = element(view, position, order, padded=False)
        position = found.end
        if found.kind == _COMPRESSED:
            body = memoryview(_inflate(bytes(found.data), len(content)))
            unpacked += len(body)
            check_unpacked(unpacked, len(content))
            found = element(body, 0, order, padded=False)
        if found.kind != MATRIX:
            raise Refusal(tr(DAMAGED))
        yield found.data


def _inflate(data: bytes, stored: int) -> bytes:
    """Unpack one compressed element, never further than `check_unpacked` allows."""
    machine, parts, total = zlib.decompressobj(), [], 0
    while data and not machine.eof:
        try:
            part = machine.decompress(data, 1 << 20)
        except zlib.error as error:
            raise Refusal(tr(DAMAGED)) from error
        total += len(part)
        check_unpacked(total, stored)
        parts.append(part)
        data = machine.unconsumed_tail
    if not machine.eof:
        raise Refusal(tr(DAMAGED))
    return b"".join(parts)


def element(view: memoryview, position: int, order: Endian, *, padded: bool = True) -> Element:
    """Read the element at `position`; small ones keep their data inside the tag.

    Raises
    ------
    Refusal
        If it declares more than is left.
    """
    if position + 8 > len(view):
        raise Refusal(tr(DAMAGED))
    kind, size = struct.unpack_from(order + "II", view, position)
    if kind >> 16:
        kind, size = kind & 0xFFFF, kind >> 16
        if size > 4:
            raise Refusal(tr(DAMAGED))
        return Element(kind, view[position + 4 : position + 4 + size], position + 8)
    start = position + 8
    if size > len(view) - start:
        raise Refusal(
            tr("an element declares {size} where {size2} are left; it may be cut short").format(
                size=human_bytes(size), size2=human_bytes(len(view) - start)
            )
        )
    return Element(kind, view[start : start + size], start + (-(-size // 8) * 8 if padded else size))

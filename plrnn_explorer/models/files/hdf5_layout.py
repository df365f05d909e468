"""Where the numbers of an HDF5 dataset lie: in its header, in one piece, or in chunks.

References
----------
HDF5 File Format Specification 3.0, IV.A.2.i (data layout message).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from plrnn_explorer.models.files.hdf5_guard import DAMAGED
from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.files.raw import Shape
from plrnn_explorer.translation import tr

#: Kinds of chunk index.
TREE, SINGLE, IMPLICIT, FIXED_ARRAY = 0, 1, 2, 3
_INDEX_NAMES = {4: "extensible array", 5: "version 2 B-tree"}


@dataclass(frozen=True)
class Compact:
    """Numbers inside the object header."""

    data: bytes


@dataclass(frozen=True)
class Contiguous:
    """Numbers in one piece."""

    address: int


@dataclass(frozen=True)
class Chunked:
    """Numbers in chunks of shape `chunk`, found by an index; `stored`, `mask`: of a single packed chunk."""

    address: int
    chunk: Shape
    index: int
    stored: int = 0
    mask: int = 0


@dataclass(frozen=True)
class Unreadable:
    """Numbers that are kept in a way not read here."""

    reason: str


Layout = Compact | Contiguous | Chunked | Unreadable


def layout_of(data: bytes, offset: int) -> Layout:
    """Read a data layout message at `offset`."""
    version, kind = struct.unpack_from("<BB", data, offset)
    if version in (1, 2):
        return _old_layout(data, offset, axes=kind, kind=data[offset + 2])
    if version not in (3, 4, 5):
        raise Refusal(tr(DAMAGED))
    start = offset + 2
    if kind == 0:
        size = struct.unpack_from("<H", data, start)[0]
        return Compact(data[start + 2 : start + 2 + size])
    if kind == 1:
        return Contiguous(struct.unpack_from("<Q", data, start)[0])
    if kind != 2:
        return Unreadable("is put together from other datasets (a virtual dataset)")
    if version == 3:
        axes, address = struct.unpack_from("<BQ", data, start)
        return Chunked(address, struct.unpack_from(f"<{axes}I", data, start + 9)[:-1], TREE)
    return _new_chunks(data, start)


def _old_layout(data: bytes, offset: int, axes: int, kind: int) -> Layout:
    """Versions 1 and 2, written until HDF5 1.6.2."""
    start = offset + 8
    address = 0
    if kind != 0:
        address = struct.unpack_from("<Q", data, start)[0]
        start += 8
    if kind == 1:
        return Contiguous(address)
    sizes = struct.unpack_from(f"<{axes}I", data, start)
    if kind == 2:
        return Chunked(address, sizes[:-1], TREE)
    start += 4 * axes
    size = struct.unpack_from("<I", data, start)[0]
    return Compact(data[start + 4 : start + 4 + size])


def _new_chunks(data: bytes, start: int) -> Layout:
    """Versions 4 and 5: several kinds of chunk index, of which the ones of fixed shapes are read."""
    flags, axes, width = struct.unpack_from("<BBB", data, start)
    if not 1 <= width <= 8:
        raise Refusal(tr(DAMAGED))
    start += 3
    sizes = [int.from_bytes(data[start + i * width : start + (i + 1) * width], "little") for i in range(axes)]
    chunk, start = tuple(sizes[:-1]), start + axes * width
    index = data[start]
    start += 1
    if index == SINGLE:
        stored, mask = (0, 0) if not flags & 2 else struct.unpack_from("<QI", data, start)
        start += 12 if flags & 2 else 0
        return Chunked(struct.unpack_from("<Q", data, start)[0], chunk, SINGLE, stored, mask)
    if index in (IMPLICIT, FIXED_ARRAY):
        start += index == FIXED_ARRAY
        return Chunked(struct.unpack_from("<Q", data, start)[0], chunk, index)
    return Unreadable(f"has its chunks in {_INDEX_NAMES.get(index, 'an unknown index')}")

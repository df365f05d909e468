"""The numbers of an HDF5 dataset: where they lie, and reading them with every size checked first.

pyfive finds the structure of a file; the numbers are read here, because unpacking must be bounded and the
chunk indexes of newer files are not known to pyfive.

References
----------
HDF5 File Format Specification 3.0, IV.A.2.i (data layout), III.A.1 (B-trees), VII.C (fixed arrays).
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pyfive.btree import BTreeV1RawDataChunks

from plrnn_explorer.models.files.hdf5_guard import DAMAGED, GuardedFile, understood
from plrnn_explorer.models.files.limits import SMALL_BYTES, Refusal, check_unpacked, human_bytes
from plrnn_explorer.models.files.raw import Shape

_UNDEFINED = 0xFFFFFFFFFFFFFFFF
_DEFLATE, _SHUFFLE, _FLETCHER32 = 1, 2, 3
_FILTER_NAMES = {4: "szip", 5: "nbit", 6: "scale-offset", 32000: "LZF", 32001: "Blosc", 32008: "bitshuffle"}
_MAX_FILTERS, _MAX_CHUNKS = 4, 20_000
#: Weights hardly pack at all; beyond `SMALL_BYTES` they may not unpack to more than so many times the file.
_MAX_RATIO = 10
_TREE, _SINGLE, _IMPLICIT, _FIXED_ARRAY = 0, 1, 2, 3
_INDEX_NAMES = {4: "extensible array", 5: "version 2 B-tree"}
_RESAVE = "save it again, unpacked and in one piece (h5repack -l CONTI -f NONE)"


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


@dataclass(frozen=True)
class Piece:
    """One stored chunk: its place in the array, in the file, and the filters it skips."""

    place: Shape
    address: int
    size: int
    mask: int


def layout_of(data: bytes, offset: int) -> Layout:
    """Read a data layout message at `offset`."""
    version, kind = struct.unpack_from("<BB", data, offset)
    if version in (1, 2):
        return _old_layout(data, offset, axes=kind, kind=data[offset + 2])
    if version not in (3, 4, 5):
        raise Refusal(DAMAGED)
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
        return Chunked(address, struct.unpack_from(f"<{axes}I", data, start + 9)[:-1], _TREE)
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
        return Chunked(address, sizes[:-1], _TREE)
    start += 4 * axes
    size = struct.unpack_from("<I", data, start)[0]
    return Compact(data[start + 4 : start + 4 + size])


def _new_chunks(data: bytes, start: int) -> Layout:
    """Versions 4 and 5: several kinds of chunk index, of which the ones of fixed shapes are read."""
    flags, axes, width = struct.unpack_from("<BBB", data, start)
    if not 1 <= width <= 8:
        raise Refusal(DAMAGED)
    start += 3
    sizes = [int.from_bytes(data[start + i * width : start + (i + 1) * width], "little") for i in range(axes)]
    chunk, start = tuple(sizes[:-1]), start + axes * width
    index = data[start]
    start += 1
    if index == _SINGLE:
        stored, mask = (0, 0) if not flags & 2 else struct.unpack_from("<QI", data, start)
        start += 12 if flags & 2 else 0
        return Chunked(struct.unpack_from("<Q", data, start)[0], chunk, _SINGLE, stored, mask)
    if index in (_IMPLICIT, _FIXED_ARRAY):
        start += index == _FIXED_ARRAY
        return Chunked(struct.unpack_from("<Q", data, start)[0], chunk, index)
    return Unreadable(f"has its chunks in {_INDEX_NAMES.get(index, 'an unknown index')}")


@dataclass(frozen=True)
class Storage:
    """What is needed to read one dataset.

    Attributes
    ----------
    name : str
        For errors.
    shape : tuple of int
    dtype : NumPy dtype
        As stored.
    layout : Layout
    filters : tuple of int
        Filter numbers in the order in which they were applied.
    """

    name: str
    shape: Shape
    dtype: np.dtype[Any]
    layout: Layout
    filters: tuple[int, ...] = ()

    @property
    def nbytes(self) -> int:
        """Bytes of all numbers."""
        return prod(self.shape) * self.dtype.itemsize

    def read(self, file: GuardedFile) -> NDArray[Any]:
        """Read all numbers.

        Raises
        ------
        Refusal
            If they are not all there, or are packed in a way that is absurd or not known.
        """
        if not self.nbytes:
            return np.zeros(self.shape, self.dtype)
        if isinstance(self.layout, Unreadable):
            raise Refusal(f"the dataset {self.name} {self.layout.reason}, which is not read here; {_RESAVE}")
        if not isinstance(self.layout, Compact) and self.layout.address == _UNDEFINED:
            raise Refusal(f"the dataset {self.name} was declared but never written")
        if isinstance(self.layout, Chunked):
            with understood(f"the dataset {self.name}"):
                return self._chunks(file, self.layout)
        held = len(self.layout.data) if isinstance(self.layout, Compact) else file.size - self.layout.address
        if self.nbytes > held:
            raise Refusal(
                f"the dataset {self.name} declares {human_bytes(self.nbytes)} but the file holds "
                f"{human_bytes(max(0, held))} for it"
            )
        if isinstance(self.layout, Compact):
            data = self.layout.data[: self.nbytes]
        else:
            data = file.numbers(self.layout.address, self.nbytes)
        return np.frombuffer(data, self.dtype).reshape(self.shape)

    def _chunks(self, file: GuardedFile, layout: Chunked) -> NDArray[Any]:
        self._check_filters()
        chunk = layout.chunk
        if len(chunk) != len(self.shape) or not all(chunk):
            raise Refusal(f"the chunks of the dataset {self.name} do not fit its shape")
        count = prod(-(-n // c) for n, c in zip(self.shape, chunk))
        chunk_bytes = prod(chunk) * self.dtype.itemsize
        if count > _MAX_CHUNKS:
            raise Refusal(f"the dataset {self.name} is cut into {count} chunks; {_RESAVE}")
        _check_unpacked(count * chunk_bytes, file.size)
        pieces = list(self._pieces(file, layout, count, chunk_bytes))
        if len(pieces) != count or len({piece.place for piece in pieces}) != count:
            raise Refusal(f"chunks of the dataset {self.name} are missing; it was not written to the end")
        if sum(piece.size for piece in pieces) > file.size:
            raise Refusal(f"the chunks of the dataset {self.name} overlap; {DAMAGED}")
        out = np.empty(self.shape, self.dtype)
        for piece in pieces:
            data = self._unpacked(file, piece, chunk_bytes)
            block = np.frombuffer(data, self.dtype).reshape(chunk)
            where = tuple(slice(p, min(p + c, n)) for p, c, n in zip(piece.place, chunk, self.shape))
            out[where] = block[tuple(slice(0, s.stop - s.start) for s in where)]
        return out

    def _unpacked(self, file: GuardedFile, piece: Piece, size: int) -> bytes:
        """Bytes of one chunk; what is wrong with it is said of the dataset."""
        try:
            return self._unpack(file.numbers(piece.address, piece.size), piece.mask, size)
        except Refusal as refusal:
            raise Refusal(f"the dataset {self.name} cannot be read: {refusal.reason}") from refusal

    def _pieces(self, file: GuardedFile, layout: Chunked, count: int, chunk_bytes: int) -> Iterator[Piece]:
        """Go through the stored chunks."""
        counts = [-(-n // c) for n, c in zip(self.shape, layout.chunk)]
        places = ((int(i) * c for i, c in zip(p, layout.chunk)) for p in np.ndindex(*counts))
        match layout.index:
            case 0:
                yield from self._tree_pieces(file, layout)
            case 1:
                size = layout.stored if self.filters else chunk_bytes
                yield Piece((0,) * len(self.shape), layout.address, size, layout.mask)
            case 2:
                for i, place in enumerate(places):
                    yield Piece(tuple(place), layout.address + i * chunk_bytes, chunk_bytes, 0)
            case _:
                found = _fixed_array(file, layout.address, count, chunk_bytes, bool(self.filters))
                for place, (address, size, mask) in zip(places, found):
                    yield Piece(tuple(place), address, size, mask)

    def _tree_pieces(self, file: GuardedFile, layout: Chunked) -> Iterator[Piece]:
        tree = BTreeV1RawDataChunks(file, layout.address, len(self.shape) + 1)
        for node in tree.all_nodes[0]:
            for key, address in zip(node["keys"], node["addresses"]):
                place = key["chunk_offset"][:-1]
                if any(p % c or p >= n for p, c, n in zip(place, layout.chunk, self.shape)):
                    raise Refusal(DAMAGED)
                yield Piece(place, address, key["chunk_size"], key["filter_mask"])

    def _check_filters(self) -> None:
        for number in self.filters:
            if number not in (_DEFLATE, _SHUFFLE, _FLETCHER32):
                called = _FILTER_NAMES.get(number, f"filter {number}")
                raise Refusal(f"the dataset {self.name} is packed with {called}, not gzip; {_RESAVE}")
        if len(self.filters) > _MAX_FILTERS:
            raise Refusal(f"the dataset {self.name} is packed {len(self.filters)} times over; {_RESAVE}")

    def _unpack(self, data: bytes, mask: int, size: int) -> bytes:
        """Undo the filters of one chunk of `size` bytes, never unpacking further than that."""
        room = size + 4 * self.filters.count(_FLETCHER32)
        for position in reversed(range(len(self.filters))):
            if mask >> position & 1:
                continue
            match self.filters[position]:
                case 1:
                    data = _inflate(data, room)
                case 2:
                    data = _unshuffle(data, self.dtype.itemsize)
                case _:
                    data = _without_checksum(data)
        if len(data) != size:
            raise Refusal(f"a chunk has {human_bytes(len(data))} instead of {human_bytes(size)}")
        return data


def _check_unpacked(total: int, stored: int) -> None:
    """Refuse to unpack to more than packed weights can give, or than a model may need."""
    check_unpacked(total, stored)
    if total > max(SMALL_BYTES, _MAX_RATIO * stored):
        raise Refusal(
            f"its {human_bytes(stored)} would unpack to {human_bytes(total)}, which no real weights do; "
            "save the model again"
        )


def _inflate(data: bytes, room: int) -> bytes:
    unpacked = zlib.decompressobj().decompress(data, room + 1)
    if len(unpacked) > room:
        raise Refusal(f"a chunk unpacks to more than its {human_bytes(room)}, which no honest file does")
    return unpacked


def _unshuffle(data: bytes, width: int) -> bytes:
    """Undo the shuffle filter: byte i of every number stored together; a remainder stays as it is."""
    whole = len(data) // width * width
    numbers = np.frombuffer(data[:whole], np.uint8).reshape(width, -1).T
    return numbers.tobytes() + data[whole:]


def _without_checksum(data: bytes) -> bytes:
    """Check the Fletcher-32 sum at the end of `data` and drop it; modulo 65535, where 0 and 65535 are one."""
    if len(data) < 4:
        raise Refusal(DAMAGED)
    body, stored = data[:-4], int.from_bytes(data[-4:], "little")
    words = np.frombuffer(body + bytes(len(body) % 2), ">u2").astype(np.uint64)
    weights = np.arange(len(words), 0, -1, dtype=np.uint64)
    sums = int(words.sum()) % 65535, int(((words * weights) % 65535).sum()) % 65535
    if sums != ((stored & 0xFFFF) % 65535, (stored >> 16) % 65535):
        raise Refusal("a checksum does not fit its numbers; the file is damaged, copy it again")
    return body


def _fixed_array(
    file: GuardedFile, address: int, count: int, chunk_bytes: int, filtered: bool
) -> list[tuple[int, int, int]]:
    """Address, stored bytes and filter mask of `count` chunks in a fixed array index (without pages)."""
    file.seek(address)
    head = file.read(28)
    signature, _, _, width, page_bits, held, block = struct.unpack_from("<4sBBBBQQ", head)
    file.seek(block)
    start = file.read(14)
    if signature != b"FAHD" or start[:4] != b"FADB" or held != count:
        raise Refusal(DAMAGED)
    if count > 1 << page_bits:
        raise Refusal(f"its chunks lie in an index of many pages, which is not read here; {_RESAVE}")
    if width != 8 and not (filtered and 13 <= width <= 20):
        raise Refusal(DAMAGED)
    table = file.read(count * width)
    rows = [table[i : i + width] for i in range(0, len(table), width)]
    sizes = [int.from_bytes(row[8:-4], "little") if filtered else chunk_bytes for row in rows]
    masks = [int.from_bytes(row[-4:], "little") if filtered else 0 for row in rows]
    return [(int.from_bytes(row[:8], "little"), s, m) for row, s, m in zip(rows, sizes, masks)]

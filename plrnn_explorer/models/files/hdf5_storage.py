"""The numbers of an HDF5 dataset: where they lie, and reading them with every size checked first.

pyfive finds the structure of a file; the numbers are read here, because unpacking must be bounded and the
chunk indexes of newer files are not known to pyfive.

References
----------
HDF5 File Format Specification 3.0, IV.A.2.i (data layout), III.A.1 (B-trees), VII.C (fixed arrays).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pyfive.btree import BTreeV1RawDataChunks

from plrnn_explorer.models.files.hdf5_filters import DEFLATE, FILTER_NAMES, FLETCHER32, SHUFFLE, undo
from plrnn_explorer.models.files.hdf5_guard import DAMAGED, GuardedFile, understood
from plrnn_explorer.models.files.hdf5_layout import (
    IMPLICIT,
    SINGLE,
    TREE,
    Chunked,
    Compact,
    Layout,
    Unreadable,
)
from plrnn_explorer.models.files.limits import SMALL_BYTES, Refusal, check_unpacked, human_bytes
from plrnn_explorer.models.files.raw import Shape
from plrnn_explorer.translation import mark, tr

_UNDEFINED = 0xFFFFFFFFFFFFFFFF
_MAX_FILTERS, _MAX_CHUNKS = 4, 20_000
#: Weights hardly pack at all; beyond `SMALL_BYTES` they may not unpack to more than so many times the file.
_MAX_RATIO = 10
_RESAVE = mark("save it again, unpacked and in one piece (h5repack -l CONTI -f NONE)")


@dataclass(frozen=True)
class Piece:
    """One stored chunk: its place in the array, in the file, and the filters it skips."""

    place: Shape
    address: int
    size: int
    mask: int


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
            raise Refusal(
                tr("the dataset {name} {reason}, which is not read here; {resave}").format(
                    name=self.name, reason=self.layout.reason, resave=tr(_RESAVE)
                )
            )
        if not isinstance(self.layout, Compact) and self.layout.address == _UNDEFINED:
            raise Refusal(tr("the dataset {name} was declared but never written").format(name=self.name))
        if isinstance(self.layout, Chunked):
            with understood(f"the dataset {self.name}"):
                return self._chunks(file, self.layout)
        held = len(self.layout.data) if isinstance(self.layout, Compact) else file.size - self.layout.address
        if self.nbytes > held:
            raise Refusal(
                tr("the dataset {name} declares {size} but the file holds {size2} for it").format(
                    name=self.name, size=human_bytes(self.nbytes), size2=human_bytes(max(0, held))
                )
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
            raise Refusal(tr("the chunks of the dataset {name} do not fit its shape").format(name=self.name))
        count = prod(-(-n // c) for n, c in zip(self.shape, chunk))
        chunk_bytes = prod(chunk) * self.dtype.itemsize
        if count > _MAX_CHUNKS:
            raise Refusal(
                tr("the dataset {name} is cut into {count} chunks; {resave}").format(
                    name=self.name, count=count, resave=tr(_RESAVE)
                )
            )
        _check_unpacked(count * chunk_bytes, file.size)
        pieces = list(self._pieces(file, layout, count, chunk_bytes))
        if len(pieces) != count or len({piece.place for piece in pieces}) != count:
            raise Refusal(
                tr("chunks of the dataset {name} are missing; it was not written to the end").format(
                    name=self.name
                )
            )
        if sum(piece.size for piece in pieces) > file.size:
            raise Refusal(
                tr("the chunks of the dataset {name} overlap; {damaged}").format(
                    name=self.name, damaged=tr(DAMAGED)
                )
            )
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
            return undo(
                file.numbers(piece.address, piece.size), self.filters, piece.mask, self.dtype.itemsize, size
            )
        except Refusal as refusal:
            raise Refusal(
                tr("the dataset {name} cannot be read: {reason}").format(
                    name=self.name, reason=refusal.reason
                )
            ) from refusal

    def _pieces(self, file: GuardedFile, layout: Chunked, count: int, chunk_bytes: int) -> Iterator[Piece]:
        """Go through the stored chunks."""
        counts = [-(-n // c) for n, c in zip(self.shape, layout.chunk)]
        places = ((int(i) * c for i, c in zip(p, layout.chunk)) for p in np.ndindex(*counts))
        if layout.index == TREE:
            yield from self._tree_pieces(file, layout)
        elif layout.index == SINGLE:
            size = layout.stored if self.filters else chunk_bytes
            yield Piece((0,) * len(self.shape), layout.address, size, layout.mask)
        elif layout.index == IMPLICIT:
            for i, place in enumerate(places):
                yield Piece(tuple(place), layout.address + i * chunk_bytes, chunk_bytes, 0)
        else:
            found = _fixed_array(file, layout.address, count, chunk_bytes, bool(self.filters))
            for place, (address, size, mask) in zip(places, found):
                yield Piece(tuple(place), address, size, mask)

    def _tree_pieces(self, file: GuardedFile, layout: Chunked) -> Iterator[Piece]:
        tree = BTreeV1RawDataChunks(file, layout.address, len(self.shape) + 1)
        for node in tree.all_nodes[0]:
            for key, address in zip(node["keys"], node["addresses"]):
                place = key["chunk_offset"][:-1]
                if any(p % c or p >= n for p, c, n in zip(place, layout.chunk, self.shape)):
                    raise Refusal(tr(DAMAGED))
                yield Piece(place, address, key["chunk_size"], key["filter_mask"])

    def _check_filters(self) -> None:
        for number in self.filters:
            if number not in (DEFLATE, SHUFFLE, FLETCHER32):
                called = FILTER_NAMES.get(number, f"filter {number}")
                raise Refusal(
                    tr("the dataset {name} is packed with {called}, not gzip; {resave}").format(
                        name=self.name, called=called, resave=tr(_RESAVE)
                    )
                )
        if len(self.filters) > _MAX_FILTERS:
            raise Refusal(
                tr("the dataset {name} is packed {n} times over; {resave}").format(
                    name=self.name, n=len(self.filters), resave=tr(_RESAVE)
                )
            )


def _check_unpacked(total: int, stored: int) -> None:
    """Refuse to unpack to more than packed weights can give, or than a model may need."""
    check_unpacked(total, stored)
    if total > max(SMALL_BYTES, _MAX_RATIO * stored):
        raise Refusal(
            tr("its {size} would unpack to {size2}, which no real weights do; save the model again").format(
                size=human_bytes(stored), size2=human_bytes(total)
            )
        )


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
        raise Refusal(tr(DAMAGED))
    if count > 1 << page_bits:
        raise Refusal(
            tr("its chunks lie in an index of many pages, which is not read here; {resave}").format(
                resave=tr(_RESAVE)
            )
        )
    if width != 8 and not (filtered and 13 <= width <= 20):
        raise Refusal(tr(DAMAGED))
    table = file.read(count * width)
    rows = [table[i : i + width] for i in range(0, len(table), width)]
    sizes = [int.from_bytes(row[8:-4], "little") if filtered else chunk_bytes for row in rows]
    masks = [int.from_bytes(row[-4:], "little") if filtered else 0 for row in rows]
    return [(int.from_bytes(row[:8], "little"), s, m) for row, s, m in zip(rows, sizes, masks)]

"""Links of an HDF5 group: names and addresses of its members, wherever the file keeps them.

Only hard links are followed: soft and external links lead out of the tree or the file.

References
----------
HDF5 File Format Specification 3.0, IV.A.2.c and g (links), III.B (symbol tables), III.G (fractal heaps).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from pyfive.btree import BTreeV1Groups, BTreeV2GroupNames
from pyfive.dataobjects import LINK_INFO_MSG_TYPE, LINK_MSG_TYPE, SYMBOL_TABLE_MSG_TYPE
from pyfive.misc_low_level import FractalHeap, Heap, SymbolTable

from plrnn_explorer.models.files.hdf5_guard import DAMAGED, GuardedFile
from plrnn_explorer.models.files.hdf5_header import Header
from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.translation import tr

#: Messages that make an object a group.
LINK_MESSAGES = frozenset([SYMBOL_TABLE_MSG_TYPE, LINK_INFO_MSG_TYPE, LINK_MSG_TYPE])
_UNDEFINED = 0xFFFFFFFFFFFFFFFF
_MAX_NAME = 1024
_HARD_LINK = 0


def links(file: GuardedFile, header: Header) -> Iterator[tuple[str, int]]:
    """Names and addresses of a group's hard links."""
    for message in header.msgs:
        body = header.body(message)
        if message["type"] == LINK_MSG_TYPE:
            yield from _link(file, body)
        elif message["type"] == SYMBOL_TABLE_MSG_TYPE:
            yield from _symbol_table(file, body)
        elif message["type"] == LINK_INFO_MSG_TYPE:
            yield from _link_heap(file, body)


def _symbol_table(file: GuardedFile, body: bytes) -> Iterator[tuple[str, int]]:
    tree, names = struct.unpack_from("<QQ", body)
    heap = Heap(file, names)
    for address in BTreeV1Groups(file, tree).symbol_table_addresses():
        for entry in SymbolTable(file, address).entries:
            if entry["cache_type"] in (0, 1):
                start = entry["link_name_offset"]
                name = heap.data[start : start + _MAX_NAME].partition(b"\0")[0]
                file.charge("bytes of links", len(name))
                yield name.decode(), int(entry["object_header_address"])


def _link_heap(file: GuardedFile, body: bytes) -> Iterator[tuple[str, int]]:
    """Links of a large group in a fractal heap, indexed by a version 2 B-tree."""
    place = 2 + 8 * (body[1] & 1)
    address, tree = struct.unpack_from("<QQ", body, place)
    if address == _UNDEFINED:
        return
    heap = FractalHeap(file, address)
    for record in BTreeV2GroupNames(file, tree).iter_records():
        yield from _link(file, heap.get_data(record["heapid"]) or b"")


def _link(file: GuardedFile, data: bytes) -> Iterator[tuple[str, int]]:
    """Name and address of a link message, if it is a hard link."""
    file.charge("bytes of links", len(data))
    version, flags = data[0], data[1]
    if version != 1:
        raise Refusal(tr(DAMAGED))
    place, kind = 2, _HARD_LINK
    if flags & 8:
        kind, place = data[place], place + 1
    place += 8 * bool(flags & 4) + bool(flags & 16)
    width = 1 << (flags & 3)
    size = int.from_bytes(data[place : place + width], "little")
    if size > _MAX_NAME:
        raise Refusal(tr(DAMAGED))
    place += width
    if kind == _HARD_LINK:
        yield data[place : place + size].decode(), struct.unpack_from("<Q", data, place + size)[0]

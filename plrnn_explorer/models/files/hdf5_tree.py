"""Groups and datasets of an HDF5 file, found by pyfive under guard.

Only hard links are followed: soft and external links and external storage lead out of the tree or the file.
"""

from __future__ import annotations

import struct
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pyfive.btree import BTreeV1Groups, BTreeV2GroupNames
from pyfive.dataobjects import (
    ATTRIBUTE_MSG_TYPE,
    DATA_STORAGE_FILTER_PIPELINE_MSG_TYPE,
    DATA_STORAGE_MSG_TYPE,
    DATASPACE_MSG_TYPE,
    DATATYPE_MSG_TYPE,
    EXTERNAL_DATA_FILES_MSG_TYPE,
    LINK_INFO_MSG_TYPE,
    LINK_MSG_TYPE,
    SYMBOL_TABLE_MSG_TYPE,
    DataObjects,
    determine_data_shape,
)
from pyfive.misc_low_level import FractalHeap, GlobalHeap, Heap, SuperBlock, SymbolTable

from plrnn_explorer.models.files.hdf5_guard import DAMAGED, GuardedFile, Source, understood
from plrnn_explorer.models.files.hdf5_storage import Layout, Storage, Unreadable, layout_of
from plrnn_explorer.models.files.hdf5_types import (
    Compound,
    ElementType,
    Number,
    ObjectReference,
    Text,
    element_type,
    shared_address,
)
from plrnn_explorer.models.files.limits import MAX_BYTES, MAX_DEPTH, MAX_ENTRIES, Refusal, human_bytes
from plrnn_explorer.models.files.raw import RawArray, Shape

_SIGNATURE = b"\x89HDF\r\n\x1a\n"
_MAX_NAME = 1024
_MAX_TEXT = 1 << 16
#: Object headers read, the same one as often as it is met.
_MAX_OBJECTS = 4_000
_HARD_LINK = 0
_MAX_AXES = 8


@dataclass(frozen=True)
class Node:
    """A group, a dataset, or neither (a named type).

    Attributes
    ----------
    path : tuple of str
        Names from the root on.
    address : int
    shape : tuple of int or None
        Of a dataset; None also where it is declared empty.
    type : ElementType or None
        Of a dataset's elements.
    named_type : int
        Address of the named type its elements have, or 0.
    attributes : mapping
        Those asked for, as text, numbers or lists of them.
    """

    path: tuple[str, ...]
    address: int
    is_group: bool = False
    shape: Shape | None = None
    type: ElementType | None = None
    layout: Layout | None = None
    filters: tuple[int, ...] = ()
    named_type: int = 0
    attributes: Mapping[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """Full name, as HDF5 writes it."""
        return "/".join(self.path)

    def storage(self) -> Storage:
        """Return what reads the elements of a dataset, structures as raw bytes.

        Raises
        ------
        Refusal
            If they are of a type not read here.
        """
        match self.type:
            case Number(dtype):
                pass
            case ObjectReference():
                dtype = np.dtype("<u8")
            case Compound(size) | Text(size) if 0 < size <= 1 << 20:
                dtype = np.dtype(f"V{size}")
            case _:
                raise Refusal(f"the dataset {self.name} holds no numbers that can be read here")
        if self.shape is None or self.layout is None:
            raise Refusal(f"the dataset {self.name} is empty")
        return Storage(self.name, self.shape, dtype, self.layout, self.filters)


class Hdf5File:
    """An HDF5 file open for reading under guard; see `open_hdf5`.

    Parameters
    ----------
    file : GuardedFile
    wanted : collection of str
        Names of the attributes to read; all others are never touched.
    """

    def __init__(self, file: GuardedFile, wanted: Collection[str] = ()) -> None:
        self.file = file
        self._wanted = frozenset(wanted)
        self._objects = 0
        self._types: dict[int, ElementType] = {}
        self._heaps: dict[int, Mapping[int, bytes]] = {}
        with understood("its HDF5 superblock"):
            start = _superblock(file)
            base = int(SuperBlock(file, start)._contents["base_address"])
            if base:
                file.rebase(base)
            self.root = int(SuperBlock(file, start - base).offset_to_dataobjects)

    def node(self, address: int, path: tuple[str, ...]) -> Node:
        """Describe the object at an address."""
        return self._describe(self._header(address, path), address, path)

    def _header(self, address: int, path: tuple[str, ...]) -> DataObjects:
        self._objects += 1
        if self._objects > _MAX_OBJECTS:
            raise Refusal(f"it has more than {_MAX_OBJECTS} objects, which no model has")
        with understood(f"the object {'/'.join(path) or '/'}"), self.file.one_header():
            return DataObjects(self.file, address)

    def _describe(self, header: DataObjects, address: int, path: tuple[str, ...]) -> Node:
        with understood(f"the object {'/'.join(path) or '/'}"):
            found = {m["type"]: m for m in reversed(header.msgs)}
            about = dict(self._attributes(header)) if self._wanted else {}
            if DATASPACE_MSG_TYPE not in found or DATA_STORAGE_MSG_TYPE not in found:
                links = {SYMBOL_TABLE_MSG_TYPE, LINK_INFO_MSG_TYPE, LINK_MSG_TYPE}
                return Node(path, address, is_group=bool(links & set(found)), attributes=about)
            shape = determine_data_shape(header.msg_data, found[DATASPACE_MSG_TYPE]["offset_to_message"])[0]
            if shape is not None and len(shape) > _MAX_AXES:
                raise Refusal(f"it has {len(shape)} axes")
            layout = layout_of(header.msg_data, found[DATA_STORAGE_MSG_TYPE]["offset_to_message"])
            if EXTERNAL_DATA_FILES_MSG_TYPE in found:
                layout = Unreadable("keeps its numbers in another file")
            filters: tuple[int, ...] = ()
            if DATA_STORAGE_FILTER_PIPELINE_MSG_TYPE in found:
                filters = tuple(f["filter_id"] for f in header.filter_pipeline)
            named, kind = self._type(header, found[DATATYPE_MSG_TYPE])
            return Node(path, address, False, shape, kind, layout, filters, named, about)

    def _type(self, header: DataObjects, message: Mapping[str, int]) -> tuple[int, ElementType]:
        """Element type of a dataset, and where it lies if it is a named type, else 0."""
        offset = message["offset_to_message"]
        if not message["flags"] & 2:
            return 0, element_type(header.msg_data, offset)
        address = shared_address(header.msg_data, offset)
        if address not in self._types:
            named = self._header(address, ("(a named type)",))
            inner = named.find_msg_type(DATATYPE_MSG_TYPE)
            if not inner or inner[0]["flags"] & 2:
                raise Refusal("a named type is missing")
            self._types[address] = element_type(named.msg_data, inner[0]["offset_to_message"])
        return address, self._types[address]

    def julia_type(self, node: Node) -> str:
        """Julia name of a dataset's named type, as JLD2 notes it, or "" where there is none."""
        if not node.named_type:
            return ""
        with understood(f"the type of {node.name}"):
            header = self._header(node.named_type, node.path)
            for message in header.find_msg_type(ATTRIBUTE_MSG_TYPE):
                start = message["offset_to_message"]
                version, _, size, type_size, space_size = struct.unpack_from("<BBHHH", header.msg_data, start)
                name = header.msg_data[start + 9 : start + 9 + size].rstrip(b"\0")
                if version == 3 and name == b"julia_type":
                    place = start + 9 + size + type_size + space_size
                    return self._heap_text(header.msg_data[place : place + 16])
        return ""

    def text(self, node: Node) -> str:
        """Text of a dataset of one string; "" where it is something else."""
        if not isinstance(node.type, Text) or prod(node.shape or ()) != 1 or node.layout is None:
            return ""
        with understood(f"the dataset {node.name}"):
            dtype = np.dtype(f"V{min(node.type.size, _MAX_TEXT) or 16}")
            stored = Storage(node.name, (), dtype, node.layout, node.filters).read(self.file)
            return self.inline_text(stored.tobytes(), node.type)

    def inline_text(self, data: bytes, kind: Text) -> str:
        """Text at the start of `data`: there, or in the global heap it points into."""
        if kind.size:
            return data[: min(kind.size, _MAX_TEXT)].rstrip(b"\0").decode("utf-8", "replace")
        with understood("a text"):
            return self._heap_text(data[:16])

    def _heap_text(self, data: bytes) -> str:
        size, address, index = struct.unpack("<IQI", data)
        if not address or not size:
            return ""
        if address not in self._heaps:
            self._heaps[address] = GlobalHeap(self.file, address).objects
        return bytes(self._heaps[address][index][: min(size, _MAX_TEXT)]).decode("utf-8", "replace")

    def _attributes(self, header: DataObjects) -> Iterator[tuple[str, Any]]:
        """Attributes that are wanted and hold text or numbers; anything else is passed over."""
        for message in header.find_msg_type(ATTRIBUTE_MSG_TYPE):
            if message["flags"] & 2:
                continue
            start = message["offset_to_message"]
            version, flags, size, type_size = struct.unpack_from("<BBHH", header.msg_data, start)
            if version not in (1, 3) or (version == 3 and flags & 3):  # shared parts lie elsewhere
                continue
            place = start + (9 if version == 3 else 8)
            name = header.msg_data[place : place + size].rstrip(b"\0").decode("utf-8", "replace")
            if name not in self._wanted:
                continue
            pad = 8 if version == 1 else 1
            place += -(-size // pad) * pad
            kind = element_type(header.msg_data, place)
            place += -(-type_size // pad) * pad
            shape = determine_data_shape(header.msg_data, place)[0]
            width = kind.dtype.itemsize if isinstance(kind, Number) else 0
            width = (kind.size or 16) if isinstance(kind, Text) else width
            if width and shape is not None and prod(shape) * width <= message["size"]:
                yield name, _plain(header.unpack_attribute(start)[1])

    def links(self, node: Node) -> dict[str, int]:
        """Names and addresses of the hard links of a group."""
        with understood(f"the group {node.name or '/'}"):
            header = self._header(node.address, node.path)
            found: dict[str, int] = {}
            for message in header.msgs:
                offset = message["offset_to_message"]
                for name, address in self._links_of(header.msg_data, message["type"], offset):
                    found[name] = address
                    if len(found) > MAX_ENTRIES:
                        raise Refusal(f"it has more than {MAX_ENTRIES} entries, which no model has")
            return found

    def _links_of(self, data: bytes, kind: int, offset: int) -> Iterator[tuple[str, int]]:
        if kind == LINK_MSG_TYPE:
            yield from _link(data[offset : offset + 2 * _MAX_NAME])
        elif kind == SYMBOL_TABLE_MSG_TYPE:
            tree, names = struct.unpack_from("<QQ", data, offset)
            heap = Heap(self.file, names)
            for address in BTreeV1Groups(self.file, tree).symbol_table_addresses():
                for entry in SymbolTable(self.file, address).entries:
                    if entry["cache_type"] in (0, 1):
                        start = entry["link_name_offset"]
                        name = heap.data[start : start + _MAX_NAME].partition(b"\0")[0]
                        yield name.decode(), int(entry["object_header_address"])
        elif kind == LINK_INFO_MSG_TYPE:
            place = offset + 2 + 8 * (data[offset + 1] & 1)
            heap_address, tree = struct.unpack_from("<QQ", data, place)
            if heap_address == 0xFFFFFFFFFFFFFFFF:
                return
            links = FractalHeap(self.file, heap_address)
            for record in BTreeV2GroupNames(self.file, tree).iter_records():
                yield from _link((links.get_data(record["heapid"]) or b"")[: 2 * _MAX_NAME])

    def walk(self, node: Node, skip: Collection[str] = ()) -> Iterator[Node]:
        """Go through everything below a group; a group that lies in two places is visited once.

        Parameters
        ----------
        node : Node
        skip : collection of str
            Names at the top that are passed over.
        """
        seen = {node.address}
        pending = [node]
        count = 0
        while pending:
            group = pending.pop()
            for name, address in self.links(group).items():
                count += 1
                if count > MAX_ENTRIES:
                    raise Refusal(f"it has more than {MAX_ENTRIES} entries, which no model has")
                if not group.path and name in skip:
                    continue
                child = self.node(address, (*group.path, name))
                if child.is_group and address in seen:
                    continue
                if len(child.path) > MAX_DEPTH:
                    raise Refusal("its groups are nested too deeply to be a model")
                yield child
                if child.is_group:
                    seen.add(address)
                    pending.append(child)


def _superblock(file: GuardedFile) -> int:
    """Place of HDF5's signature: 0, or after a block of the user's of 512, 1024, 2048 … bytes."""
    start = 0
    while start + len(_SIGNATURE) <= file.size:
        if file.numbers(start, len(_SIGNATURE)) == _SIGNATURE:
            return start
        start = start * 2 or 512
    raise Refusal(f"it holds no HDF5 data; {DAMAGED}")


def _link(data: bytes) -> Iterator[tuple[str, int]]:
    """Name and address of a link message, if it is a hard link (specification, IV.A.2.g)."""
    version, flags = data[0], data[1]
    if version != 1:
        raise Refusal(DAMAGED)
    place = 2
    kind = _HARD_LINK
    if flags & 8:
        kind, place = data[place], place + 1
    place += 8 * bool(flags & 4) + bool(flags & 16)
    width = 1 << (flags & 3)
    size = int.from_bytes(data[place : place + width], "little")
    if size > _MAX_NAME:
        raise Refusal(DAMAGED)
    place += width
    if kind == _HARD_LINK:
        yield data[place : place + size].decode(), struct.unpack_from("<Q", data, place + size)[0]


def _plain(value: Any) -> Any:
    """Text and numbers of an attribute as Python has them."""
    if isinstance(value, np.ndarray):
        return [_plain(item) for item in value.ravel().tolist()]
    if isinstance(value, bytes):
        return value.rstrip(b"\0").decode("utf-8", "replace")
    return value.item() if isinstance(value, np.generic) else value


@contextmanager
def open_hdf5(source: Source, wanted: Collection[str] = ()) -> Iterator[Hdf5File]:
    """Open an HDF5 file; see `Hdf5File`."""
    with source() as stream:
        size = stream.seek(0, 2)
        if size > MAX_BYTES:
            raise Refusal(f"it has {human_bytes(size)}; save the network's parameters alone")
        yield Hdf5File(GuardedFile(stream, size), wanted)


def lazy(source: Source, node: Node, reverse: bool = False) -> RawArray:
    """Array that reads a dataset's numbers when they are asked for; `reverse`: axes in column-major order."""
    shape = node.shape or ()
    return RawArray(shape[::-1] if reverse else shape, partial(_load, source, node, reverse))


def _load(source: Source, node: Node, reverse: bool) -> NDArray[Any]:
    with open_hdf5(source) as opened:
        array = node.storage().read(opened.file)
    return array.T if reverse else array

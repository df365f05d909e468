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
from pyfive.dataobjects import (
    ATTRIBUTE_MSG_TYPE,
    DATA_STORAGE_FILTER_PIPELINE_MSG_TYPE,
    DATA_STORAGE_MSG_TYPE,
    DATASPACE_MSG_TYPE,
    DATATYPE_MSG_TYPE,
    EXTERNAL_DATA_FILES_MSG_TYPE,
    determine_data_shape,
)
from pyfive.misc_low_level import GlobalHeap, SuperBlock

from plrnn_explorer.models.files.hdf5_guard import DAMAGED, GuardedFile, Source, understood
from plrnn_explorer.models.files.hdf5_header import Header, Message, attribute_name
from plrnn_explorer.models.files.hdf5_layout import Layout, Unreadable, layout_of
from plrnn_explorer.models.files.hdf5_links import LINK_MESSAGES, links
from plrnn_explorer.models.files.hdf5_storage import Storage
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
from plrnn_explorer.translation import tr

_SIGNATURE = b"\x89HDF\r\n\x1a\n"
_MAX_TEXT = 1 << 16
_MAX_AXES = 8
#: Flag of a message whose content lies elsewhere; version of an attribute message.
_SHARED, _NEW_ATTRIBUTE = 2, 3


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
                raise Refusal(
                    tr("the dataset {name} holds no numbers that can be read here").format(name=self.name)
                )
        if self.shape is None or self.layout is None:
            raise Refusal(tr("the dataset {name} is empty").format(name=self.name))
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
        self._types: dict[int, ElementType] = {}
        self._heaps: dict[int, Any] = {}
        with understood("its HDF5 superblock"):
            start = _superblock(file)
            base = int(SuperBlock(file, start)._contents["base_address"])
            if base:
                file.rebase(base)
            self.root = int(SuperBlock(file, start - base).offset_to_dataobjects)

    def node(self, address: int, path: tuple[str, ...]) -> Node:
        """Describe the object at an address."""
        with understood(f"the object {'/'.join(path) or '/'}"):
            return self._describe(Header(self.file, address, self._heaps), address, path)

    def _describe(self, header: Header, address: int, path: tuple[str, ...]) -> Node:
        about = dict(header.attributes(self._wanted)) if self._wanted else {}
        space, storage = header.first(DATASPACE_MSG_TYPE), header.first(DATA_STORAGE_MSG_TYPE)
        kind = header.first(DATATYPE_MSG_TYPE)
        if space is None or storage is None or kind is None:
            is_group = any(message["type"] in LINK_MESSAGES for message in header.msgs)
            return Node(path, address, is_group=is_group, attributes=about)
        shape = determine_data_shape(header.body(space), 0)[0]
        if shape is not None and len(shape) > _MAX_AXES:
            raise Refusal(tr("it has {n} axes").format(n=len(shape)))
        layout = layout_of(header.body(storage), 0)
        if header.first(EXTERNAL_DATA_FILES_MSG_TYPE):
            layout = Unreadable("keeps its numbers in another file")
        filters: tuple[int, ...] = ()
        if header.first(DATA_STORAGE_FILTER_PIPELINE_MSG_TYPE):
            filters = tuple(f["filter_id"] for f in header.filter_pipeline)
        named, found = self._type(header, kind)
        return Node(path, address, False, shape, found, layout, filters, named, about)

    def _type(self, header: Header, message: Message) -> tuple[int, ElementType]:
        """Element type of a dataset, and where it lies if it is a named type, else 0."""
        body = header.body(message)
        if not message["flags"] & _SHARED:
            return 0, self._element_type(body)
        address = shared_address(body, 0)
        if address not in self._types:
            named = Header(self.file, address, self._heaps)
            inner = named.first(DATATYPE_MSG_TYPE)
            if inner is None or inner["flags"] & _SHARED:
                raise Refusal(tr("a named type is missing"))
            self._types[address] = self._element_type(named.body(inner))
        return address, self._types[address]

    def _element_type(self, body: bytes) -> ElementType:
        self.file.charge("bytes of types", len(body))
        return element_type(body, 0)

    def elements(self, node: Node, at_most: int) -> list[bytes]:
        """Elements of a dataset of references or structures, in C order; more than `at_most` are refused."""
        storage = node.storage()
        if prod(storage.shape) > at_most:
            raise Refusal(
                tr("the dataset {name:.80} has more elements than any model").format(name=node.name)
            )
        self.file.charge("bytes of structure", storage.nbytes)
        return [item.tobytes() for item in storage.read(self.file).ravel()]

    def julia_type(self, node: Node) -> str:
        """Julia name of a dataset's named type, as JLD2 notes it, or "" where there is none."""
        if not node.named_type:
            return ""
        with understood(f"the type of {node.name}"):
            header = Header(self.file, node.named_type, self._heaps)
            for message in header.msgs:
                if message["type"] != ATTRIBUTE_MSG_TYPE:
                    continue
                body = header.body(message)
                name, place = attribute_name(body)
                if name == "julia_type" and body[0] == _NEW_ATTRIBUTE:
                    type_size, space_size = struct.unpack_from("<HH", body, 4)
                    return self._heap_text(body[place + type_size + space_size :][:16])
        return ""

    def text(self, node: Node) -> str:
        """Text of a dataset of one string; "" where it is something else."""
        if not isinstance(node.type, Text) or prod(node.shape or ()) != 1 or node.layout is None:
            return ""
        with understood(f"the dataset {node.name}"):
            size = min(node.type.size, _MAX_TEXT) or 16
            storage = Storage(node.name, (), np.dtype(f"V{size}"), node.layout, node.filters)
            return self.inline_text(storage.read(self.file).tobytes(), node.type)

    def inline_text(self, data: bytes, kind: Text) -> str:
        """Text at the start of `data`: there, or in the global heap it points into."""
        if not kind.size:
            with understood("a text"):
                return self._heap_text(data[:16])
        return self._decoded(data[: kind.size])

    def _heap_text(self, data: bytes) -> str:
        size, address, index = struct.unpack("<IQI", data)
        if not address or not size:
            return ""
        if address not in self._heaps:
            self._heaps[address] = GlobalHeap(self.file, address)
        return self._decoded(self._heaps[address].objects[index][:size])

    def _decoded(self, text: bytes) -> str:
        self.file.charge("bytes of text", min(len(text), _MAX_TEXT))
        return text[:_MAX_TEXT].rstrip(b"\0").decode("utf-8", "replace")

    def links(self, node: Node) -> dict[str, int]:
        """Names and addresses of the hard links of a group."""
        with understood(f"the group {node.name or '/'}"):
            return dict(links(self.file, Header(self.file, node.address, self._heaps)))

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
                    raise Refusal(
                        tr("it has more than {max_entries} entries, which no model has").format(
                            max_entries=MAX_ENTRIES
                        )
                    )
                if not group.path and name in skip:
                    continue
                child = self.node(address, (*group.path, name))
                if child.is_group and address in seen:
                    continue
                if len(child.path) > MAX_DEPTH:
                    raise Refusal(tr("its groups are nested too deeply to be a model"))
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
    raise Refusal(tr("it holds no HDF5 data; {damaged}").format(damaged=tr(DAMAGED)))


@contextmanager
def open_hdf5(source: Source, wanted: Collection[str] = ()) -> Iterator[Hdf5File]:
    """Open an HDF5 file; see `Hdf5File`."""
    with source() as stream:
        size = stream.seek(0, 2)
        if size > MAX_BYTES:
            raise Refusal(
                tr("it has {size}; save the network's parameters alone").format(size=human_bytes(size))
            )
        yield Hdf5File(GuardedFile(stream, size), wanted)


def lazy(source: Source, node: Node, reverse: bool = False) -> RawArray:
    """Array that reads a dataset's numbers when they are asked for; `reverse`: axes in column-major order."""
    shape = node.shape or ()
    return RawArray(shape[::-1] if reverse else shape, partial(_load, source, node, reverse))


def _load(source: Source, node: Node, reverse: bool) -> NDArray[Any]:
    with open_hdf5(source) as opened:
        array = node.storage().read(opened.file)
    return array.T if reverse else array

"""Object headers of HDF5 files: the messages that describe a group, a dataset or a type.

pyfive decodes the messages; they are gathered here, because it joins the blocks of a header one to the other
as often as the file says, and makes a dictionary for every few bytes.

References
----------
HDF5 File Format Specification 3.0, IV.A.1 (object headers).
"""

from __future__ import annotations

import struct
from collections.abc import Collection, Iterator
from math import prod
from typing import Any

import numpy as np
from pyfive.dataobjects import (
    ATTRIBUTE_MSG_TYPE,
    OBJECT_CONTINUATION_MSG_TYPE,
    DataObjects,
    determine_data_shape,
)

from plrnn_explorer.models.files.hdf5_guard import DAMAGED, GuardedFile
from plrnn_explorer.models.files.hdf5_types import Number, Text, element_type
from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.translation import tr

Message = dict[str, int]
_SHARED = 2
_MAX_ATTRIBUTES = 64


class Header(DataObjects):  # type: ignore[misc] # pyfive has no types
    """Messages of one object.

    Attributes
    ----------
    msgs : list of dict
        Type, size, flags and place in `msg_data` of each message.
    msg_data : bytes
    """

    def __init__(self, file: GuardedFile, address: int, heaps: dict[int, Any]) -> None:
        file.charge("objects")
        super().__init__(file, address, global_heaps=heaps)

    def first(self, kind: int) -> Message | None:
        """Return the first message of a type."""
        return next((message for message in self.msgs if message["type"] == kind), None)

    def body(self, message: Message) -> bytes:
        """Return the bytes of one message."""
        start = message["offset_to_message"]
        return bytes(self.msg_data[start : start + message["size"]])

    @staticmethod
    def _parse_v1_objects(fh: GuardedFile) -> tuple[list[Message], bytes, dict[str, Any]]:
        prefix = fh.read(16)
        count, size = struct.unpack_from("<H4xI", prefix, 2)
        messages, data = _gather(fh, fh.tell(), size, "<HHB3x", count)
        return messages, data, {"version": 1}

    def _parse_v2_objects(self, fh: GuardedFile) -> tuple[list[Message], bytes, dict[str, Any]]:
        header, order = self._parse_v2_header(fh)
        if header["signature"] != b"OHDR":
            raise Refusal(tr(DAMAGED))
        form = "<BHB2x" if order else "<BHB"
        messages, data = _gather(fh, fh.tell(), header["size_of_chunk_0"], form, None)
        return messages, data, header

    def attributes(self, wanted: Collection[str]) -> Iterator[tuple[str, Any]]:
        """Attributes that are wanted and hold text or numbers; anything else is passed over."""
        found = 0
        for message in self.msgs:
            if message["type"] != ATTRIBUTE_MSG_TYPE or message["flags"] & _SHARED:
                continue
            name, rest = attribute_name(self.body(message))
            if name not in wanted:
                continue
            found += 1
            if found > _MAX_ATTRIBUTES:
                raise Refusal(tr(DAMAGED))
            if rest and self._is_plain(message, rest):
                value = self.unpack_attribute(message["offset_to_message"])[1]
                yield name, _plain(value, self.fh)

    def _is_plain(self, message: Message, place: int) -> bool:
        """Whether an attribute holds text or numbers, no more of them than the message can hold."""
        body = self.body(message)
        version, flags, _, type_size = struct.unpack_from("<BBHH", body)
        if version == 3 and flags & 3:
            return False  # its type or shape lies elsewhere
        pad = 8 if version == 1 else 1
        self.fh.charge("bytes of types", type_size)
        kind = element_type(body[place : place + type_size], 0)
        shape = determine_data_shape(body, place + -(-type_size // pad) * pad)[0]
        width = kind.dtype.itemsize if isinstance(kind, Number) else 0
        width = (kind.size or 16) if isinstance(kind, Text) else width
        return bool(width) and shape is not None and prod(shape) * width <= len(body)


def attribute_name(body: bytes) -> tuple[str, int]:
    """Name of an attribute message, and the place of what follows it (0: of a version not read here)."""
    version, _, size = struct.unpack_from("<BBH", body)
    if version not in (1, 3):
        return "", 0
    start = 9 if version == 3 else 8
    name = body[start : start + size].partition(b"\0")[0].decode("utf-8", "replace")
    return name, start + (-(-size // 8) * 8 if version == 1 else size)


def _gather(
    file: GuardedFile, address: int, size: int, form: str, count: int | None
) -> tuple[list[Message], bytes]:
    """Messages of all blocks of a header; `count`: of version 1, where they are counted, else None."""
    width = struct.calcsize(form)
    blocks = [(address, size)]
    messages: list[Message] = []
    parts: list[bytes] = []
    start = 0
    for place, length in blocks:
        file.charge("bytes of object headers", length)
        data = file.numbers(place, length)
        if place != address and count is None:
            if data[:4] != b"OCHK":
                raise Refusal(tr(DAMAGED))
            data = data[4:-4]
        parts.append(data)
        offset = 0
        while offset + width <= len(data) and (count is None or len(messages) < count):
            kind, held, flags = struct.unpack_from(form, data, offset)
            offset += width
            if offset + held > len(data):
                raise Refusal(tr(DAMAGED))
            file.charge("header messages")
            messages.append({"type": kind, "size": held, "flags": flags, "offset_to_message": start + offset})
            if kind == OBJECT_CONTINUATION_MSG_TYPE:
                blocks.append(struct.unpack_from("<QQ", data, offset))
            offset += held
        start += len(data)
    return messages, b"".join(parts)


def _plain(value: Any, file: GuardedFile) -> Any:
    """Text and numbers of an attribute as Python has them."""
    if isinstance(value, np.ndarray):
        return [_plain(item, file) for item in value.ravel().tolist()]
    if isinstance(value, bytes):
        file.charge("bytes of text", len(value))
        return value.rstrip(b"\0").decode("utf-8", "replace")
    return value.item() if isinstance(value, np.generic) else value

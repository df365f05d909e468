"""Element types of HDF5 datasets: numbers, references, text, and structures of them."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Any

import numpy as np
from pyfive.datatype_msg import DatatypeMessage
from pyfive.p5t import (
    P5CompoundType,
    P5EnumType,
    P5FixedStringType,
    P5FloatType,
    P5IntegerType,
    P5OpaqueType,
    P5ReferenceType,
    P5SequenceType,
    P5Type,
    P5VlenStringType,
)

from plrnn_explorer.models.files.hdf5_guard import DAMAGED
from plrnn_explorer.models.files.limits import MAX_ENTRIES, Refusal
from plrnn_explorer.translation import tr

#: Exponent location, exponent bits, mantissa location, mantissa bits, exponent bias of IEEE 754, by bytes.
_IEEE = {2: (10, 5, 0, 10, 15), 4: (23, 8, 0, 23, 127), 8: (52, 11, 0, 52, 1023)}
_FIXED, _FLOAT, _BIT_FIELD, _OPAQUE, _LIST, _ARRAY = 0, 1, 4, 5, 9, 10


@dataclass(frozen=True)
class Number:
    """Real (or complex) numbers."""

    dtype: np.dtype[Any]


@dataclass(frozen=True)
class ObjectReference:
    """Addresses of other objects of the file."""


@dataclass(frozen=True)
class Text:
    """Text of `size` bytes, or 0 where it lies in a global heap."""

    size: int


@dataclass(frozen=True)
class Member:
    """One field of a compound type."""

    name: str
    offset: int
    type: ElementType


@dataclass(frozen=True)
class Compound:
    """A structure of `size` bytes."""

    size: int
    members: tuple[Member, ...]


@dataclass(frozen=True)
class Other:
    """A type that holds no numbers a model needs; `name` says which."""

    name: str


ElementType = Number | ObjectReference | Text | Compound | Other


def shared_address(data: bytes, offset: int) -> int:
    """Address of the committed datatype that a shared message names (specification, IV.A.2)."""
    version, kind = struct.unpack_from("<BB", data, offset)
    if version == 3 and kind == 1:
        raise Refusal(tr("a type is stored in the file's shared heap, which is not read here; save it again"))
    if version not in (1, 2, 3):
        raise Refusal(tr(DAMAGED))
    return int(struct.unpack_from("<Q", data, offset + (8 if version == 1 else 2))[0])


def element_type(data: bytes, offset: int) -> ElementType:
    """Type described by a datatype message at `offset`; what pyfive cannot describe is `Other`."""
    try:
        found = _Message(data, offset).ptype
    except (NotImplementedError, TypeError, UnboundLocalError):
        return Other("a type not read here")
    if not _is_ieee(data, offset):
        return Other("numbers that are not IEEE 754")
    return _convert(found)


class _Message(DatatypeMessage):  # type: ignore[misc] # pyfive has no types
    """Datatype message with what pyfive lacks: bit fields (JLD2's truth values), arrays, lists."""

    def determine_dtype(self) -> P5Type:
        kind, size = self.buf[self.offset] & 15, struct.unpack_from("<I", self.buf, self.offset + 4)[0]
        if kind == _BIT_FIELD and size in (1, 2, 4, 8):
            self.offset += 12
            return P5IntegerType(f"<u{size}")
        if kind == _LIST:  # pyfive leaves the type of a text's letters unread, so that what follows is lost
            is_text = self.buf[self.offset + 1] & 15 == 1
            self.offset += 8
            inner = self.determine_dtype()
            return P5VlenStringType() if is_text else P5SequenceType(inner)
        if kind == _OPAQUE:
            self.offset += 8 + self.buf[self.offset + 1]  # with its tag, which may be empty
            return P5OpaqueType("", size)
        if kind == _ARRAY:
            version, axes = self.buf[self.offset] >> 4, self.buf[self.offset + 8]
            self.offset += 9 + 4 * axes if version == 3 else 12 + 8 * axes
            self.determine_dtype()
            return P5OpaqueType("", size)
        return super().determine_dtype()


def _convert(found: Any) -> ElementType:
    match found:
        case P5IntegerType() | P5FloatType() | P5EnumType():
            return Number(np.dtype(found.dtype.str))
        case P5ReferenceType() if found.size == 8:
            return ObjectReference()
        case P5FixedStringType():
            return Text(int(found.fixed_size))
        case P5VlenStringType():
            return Text(0)
        case P5CompoundType() if found.is_complex:
            return Number(np.dtype(found.dtype.str))
        case P5CompoundType() if len(found.fields) <= MAX_ENTRIES:
            members = tuple(Member(f.name, int(f.offset), _convert(f.ptype)) for f in found.fields)
            return Compound(int(found.size), members)
    return Other(type(found).__name__.removeprefix("P5").removesuffix("Type").lower())


def _is_ieee(data: bytes, offset: int) -> bool:
    """Whether plain numbers are stored as numpy's are, as pyfive takes for granted (bfloat16 is not)."""
    kind, flags, sign, _, size = struct.unpack_from("<4BI", data, offset)
    if kind & 15 == _FIXED:
        return bool(struct.unpack_from("<HH", data, offset + 8) == (0, 8 * size))
    if kind & 15 != _FLOAT:
        return True
    start, precision, *layout = struct.unpack_from("<HH4BI", data, offset + 8)
    vax = bool(flags & 0x40)
    return (
        not vax
        and sign == 8 * size - 1
        and (start, precision) == (0, 8 * size)
        and tuple(layout) == _IEEE.get(size)
    )

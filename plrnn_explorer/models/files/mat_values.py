"""What the variables of a MATLAB v5 file hold: numbers, text, structs, cells and sparse matrices."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.files.limits import MAX_DEPTH, MAX_ENTRIES, Refusal, human_bytes
from plrnn_explorer.models.files.mat_format import DAMAGED, MATRIX, Element, Endian, element
from plrnn_explorer.translation import tr

#: NumPy types of the numeric data types (mi… constants).
_DTYPES = {1: "i1", 2: "u1", 3: "i2", 4: "u2", 5: "i4", 6: "u4", 7: "f4", 9: "f8", 12: "i8", 13: "u8"}
_INT8, _INT32, _UINT32 = 1, 5, 6
#: Text encodings of the data types a char array may be stored in.
_ENCODINGS = {1: "latin-1", 2: "latin-1", 4: "utf-16", 16: "utf-8", 17: "utf-16", 18: "utf-32"}
_CELL, _STRUCT, _CHAR, _SPARSE, _NUMERIC = 1, 2, 4, 5, range(6, 16)
_COMPLEX = 0x08
_MAX_AXES = 8
#: Matrices of all kinds in one file, the nested ones too; a thousand models of ten fields have 10,000.
_MAX_MATRICES = 20_000
_MAX_TEXT = 1 << 20


@dataclass(frozen=True)
class Cells:
    """Parts of a cell array, or the elements of a struct array, in MATLAB's order."""

    items: tuple[Value, ...]


@dataclass(frozen=True)
class Sparse:
    """A sparse matrix by columns: `starts` (columns + 1,) point into `rows` and `values`."""

    shape: tuple[int, int]
    rows: NDArray[Any]
    starts: NDArray[Any]
    values: NDArray[Any]

    def dense(self) -> NDArray[Any]:
        """Write it out as a full matrix."""
        full = np.zeros(self.shape, self.values.dtype.newbyteorder("="))
        columns = np.repeat(np.arange(self.shape[1]), np.diff(self.starts))
        full[self.rows, columns] = self.values
        return full


def complex_of(real: NDArray[Any], imaginary: NDArray[Any]) -> NDArray[Any]:
    """Put a real and an imaginary part of one shape together, infinities as they stand."""
    if real.shape != imaginary.shape:
        raise Refusal(tr(DAMAGED))
    both = np.empty(real.shape, complex)
    both.real, both.imag = real, imaginary
    return both


#: None is what holds no weights: an object, a function handle.
Value = NDArray[Any] | Mapping[str, Any] | Cells | Sparse | str | None


@dataclass(frozen=True)
class _Head:
    """What stands before the data of a matrix."""

    kind: int
    complex: bool
    shape: tuple[int, ...]
    name: str
    end: int


class ValueReader:
    """Reads the matrix elements of one file.

    Parameters
    ----------
    order : "<" or ">"
    """

    def __init__(self, order: Endian) -> None:
        self._order = order
        self._left = _MAX_MATRICES

    def read(self, data: memoryview, depth: int = 0) -> tuple[str, Value]:
        """Return the name of a matrix element and what it holds.

        Raises
        ------
        Refusal
            If a size is not backed by data, or the nesting is absurd.
        """
        if depth > MAX_DEPTH:
            raise Refusal(tr("its structs and cells are nested too deeply to be a model"))
        self._left -= 1
        if self._left < 0:
            raise Refusal(
                tr("it holds more than {max_matrices} arrays; save the network's parameters alone").format(
                    max_matrices=_MAX_MATRICES
                )
            )
        if not len(data):
            return "", None
        head = self._head(data)
        if head is None:
            return "", None
        if head.kind == _STRUCT:
            return head.name, self._struct(data, head, depth)
        if head.kind == _CELL:
            return head.name, self._cells(data, head, depth)
        if head.kind == _CHAR:
            return head.name, self._text(data, head)
        if head.kind == _SPARSE:
            return head.name, self._sparse(data, head)
        return head.name, self._numbers(data, head)

    def _head(self, data: memoryview) -> _Head | None:
        """Kind, shape and name; None for what holds no weights."""
        order = self._order
        flags = element(data, 0, order)
        if flags.kind != _UINT32 or len(flags.data) != 8:
            raise Refusal(tr(DAMAGED))
        word = struct.unpack(order + "II", flags.data)[0]
        kind = word & 0xFF
        if kind not in (_CELL, _STRUCT, _CHAR, _SPARSE) and kind not in _NUMERIC:
            return None
        sizes = element(data, flags.end, order)
        label = element(data, sizes.end, order)
        if sizes.kind != _INT32 or len(sizes.data) % 4 or label.kind != _INT8:
            raise Refusal(tr(DAMAGED))
        shape = struct.unpack(f"{order}{len(sizes.data) // 4}i", sizes.data)
        if not 2 <= len(shape) <= _MAX_AXES or any(n < 0 for n in shape):
            raise Refusal(tr(DAMAGED))
        name = bytes(label.data).decode("latin-1")
        return _Head(kind, bool(word >> 8 & _COMPLEX), shape, name, label.end)

    def _array(self, part: Element) -> NDArray[Any]:
        dtype = _DTYPES.get(part.kind)
        if dtype is None or len(part.data) % np.dtype(dtype).itemsize:
            raise Refusal(tr(DAMAGED))
        return np.frombuffer(part.data, np.dtype(self._order + dtype))

    def _numbers(self, data: memoryview, head: _Head) -> NDArray[Any]:
        """Read the real and perhaps the imaginary part; each must hold exactly the declared numbers."""
        parts: list[NDArray[Any]] = []
        position = head.end
        for _ in range(2 if head.complex else 1):
            part = element(data, position, self._order)
            flat = self._array(part)
            if prod(head.shape) != len(flat):
                raise Refusal(
                    tr(
                        "the variable {value} declares {size} but the file holds {size2} for it; copy it "
                        "again"
                    ).format(
                        value=head.name or "(nested)",
                        size=human_bytes(prod(head.shape) * flat.itemsize),
                        size2=human_bytes(len(part.data)),
                    )
                )
            parts.append(flat.reshape(head.shape, order="F"))
            position = part.end
        return parts[0] if len(parts) == 1 else complex_of(parts[0], parts[1])

    def _sparse(self, data: memoryview, head: _Head) -> Sparse | None:
        """Read a sparse matrix; rows, columns and counts must fit each other."""
        if len(head.shape) != 2:
            raise Refusal(tr(DAMAGED))
        parts, position = [], head.end
        for _ in range(4 if head.complex else 3):
            part = element(data, position, self._order)
            parts.append(self._array(part))
            position = part.end
        rows, starts, values = parts[:3]
        count = int(starts[-1]) if len(starts) else -1
        sound = (
            len(starts) == head.shape[1] + 1
            and 0 <= count <= min(len(rows), len(values))
            and starts[0] == 0
            and bool((np.diff(starts.astype(np.int64)) >= 0).all())
            and rows.dtype.kind in "iu"
            and bool(((rows[:count] >= 0) & (rows[:count] < head.shape[0])).all())
        )
        if not sound:
            raise Refusal(
                tr("the sparse matrix {value} is damaged; save it with full(…)").format(
                    value=head.name or "(nested)"
                )
            )
        if head.complex:
            values = complex_of(values[:count], parts[3][:count])
        return Sparse((head.shape[0], head.shape[1]), rows[:count], starts.astype(np.int64), values[:count])

    def _text(self, data: memoryview, head: _Head) -> str | None:
        """Read a char array of one line; longer text is no part of a model."""
        part = element(data, head.end, self._order)
        encoding = _ENCODINGS.get(part.kind)
        if encoding is None or head.shape[0] > 1 or len(part.data) > _MAX_TEXT:
            return None
        if encoding in ("utf-16", "utf-32"):
            encoding += "-le" if self._order == "<" else "-be"
        return bytes(part.data).decode(encoding, "replace")

    def _cells(self, data: memoryview, head: _Head, depth: int) -> Cells:
        items, position = [], head.end
        for _ in range(self._count(head.shape, len(data) - position)):
            value, position = self._nested(data, position, depth)
            items.append(value)
        return Cells(tuple(items))

    def _struct(self, data: memoryview, head: _Head, depth: int) -> Mapping[str, Any] | Cells:
        """Read a struct, or a struct array: element by element, each with all fields."""
        fields, position = self._field_names(data, head.end)
        if not fields:
            return {}
        count = self._count((*head.shape, len(fields)), len(data) - position) // len(fields)
        elements: list[Mapping[str, Any]] = []
        for _ in range(count):
            found: dict[str, Any] = {}
            for field in fields:
                found[field], position = self._nested(data, position, depth)
            elements.append(found)
        return elements[0] if len(elements) == 1 else Cells(tuple(elements))

    def _count(self, shape: tuple[int, ...], left: int) -> int:
        """Number of parts declared; each takes 8 bytes at least."""
        count = prod(shape)
        if count * 8 > left:
            raise Refusal(
                tr(
                    "a cell or struct array declares {count} parts where {size} are left for them; it "
                    "may be cut short"
                ).format(count=count, size=human_bytes(left))
            )
        return count

    def _nested(self, data: memoryview, position: int, depth: int) -> tuple[Value, int]:
        part = element(data, position, self._order)
        if part.kind != MATRIX:
            raise Refusal(tr(DAMAGED))
        return self.read(part.data, depth + 1)[1], part.end

    def _field_names(self, data: memoryview, position: int) -> tuple[list[str], int]:
        length = element(data, position, self._order)
        names = element(data, length.end, self._order)
        if len(length.data) != 4 or length.kind != _INT32 or names.kind != _INT8:
            raise Refusal(tr(DAMAGED))
        width = struct.unpack(self._order + "i", length.data)[0]
        if not 0 < width <= 64 or len(names.data) % width or len(names.data) // width > MAX_ENTRIES:
            raise Refusal(tr(DAMAGED))
        text = bytes(names.data)
        fields = [text[i : i + width].split(b"\0")[0].decode("latin-1") for i in range(0, len(text), width)]
        return fields, names.end

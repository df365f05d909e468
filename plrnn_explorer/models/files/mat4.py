"""MATLAB v4 `.mat` files: full and sparse matrices of numbers, each with a header of five integers.

References
----------
MATLAB MAT-File Format, The MathWorks, chapter 1 ("Level 4 MAT-File Format").
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.files.limits import MAX_BYTES, MAX_ENTRIES, Refusal, human_bytes
from plrnn_explorer.models.files.mat_values import complex_of
from plrnn_explorer.models.files.raw import RawArray, RawModel
from plrnn_explorer.translation import mark, tr

_HEADER = 20
_DTYPES = ("f8", "f4", "i4", "i2", "u2", "u1")
_FULL, _TEXT, _SPARSE = 0, 1, 2
_MAX_NAME = 64
_MAX_DENSE = 16_000_000
_DAMAGED = mark("it is damaged or cut short; copy it again or save it again from MATLAB with -v7")


@dataclass(frozen=True)
class _Variable:
    kind: int
    dtype: np.dtype[Any]
    shape: tuple[int, int]
    complex: bool
    name: str
    start: int
    end: int


def is_mat4(head: bytes, size: int) -> bool:
    """Whether a file of `size` bytes that starts with `head` is a v4 file: its first header must fit it."""
    return _header(head, 0, size) is not None


def read_mat4(path: Path) -> RawModel:
    """Read the matrices of a MATLAB v4 file.

    Raises
    ------
    Refusal
        If it is damaged, or declares more than it holds.
    """
    size = path.stat().st_size
    if size > MAX_BYTES:
        raise Refusal(tr("it has {size}; save the network's parameters alone").format(size=human_bytes(size)))
    content = path.read_bytes()
    arrays = {
        found.name: RawArray(*_array(found, content)) for found in _variables(content) if found.kind != _TEXT
    }
    return RawModel(path, "MATLAB v4", arrays)


def _variables(content: bytes) -> Iterator[_Variable]:
    position = 0
    names: set[str] = set()
    while position < len(content):
        found = _header(content, position, len(content))
        if found is None or found.name in names or len(names) > MAX_ENTRIES:
            raise Refusal(tr(_DAMAGED))
        names.add(found.name)
        yield found
        position = found.end


def _header(content: bytes, position: int, size: int) -> _Variable | None:
    """Header of the variable at `position` of a file of `size` bytes; None where there is none that fits."""
    head = content[position : position + _HEADER]
    if len(head) < _HEADER:
        return None
    for order, machine in (("<", 0), (">", 1)):
        code, rows, columns, imaginary, length = struct.unpack(order + "5i", head)
        kind, precision = code % 10, code // 10 % 10
        if code // 100 != 10 * machine or precision >= len(_DTYPES) or kind > _SPARSE:
            continue
        if rows < 0 or columns < 0 or imaginary not in (0, 1) or not 1 < length <= _MAX_NAME:
            continue
        start = position + _HEADER + length
        name = content[position + _HEADER : start].rstrip(b"\0")
        dtype = np.dtype(order + _DTYPES[precision])
        end = start + rows * columns * dtype.itemsize * (1 + imaginary)
        if end <= size and name.isascii() and name.decode().isidentifier():
            return _Variable(kind, dtype, (rows, columns), bool(imaginary), name.decode(), start, end)
    return None


def _array(found: _Variable, content: bytes) -> tuple[tuple[int, ...], Any]:
    """Shape of a variable and the function that reads it."""
    if found.kind == _FULL:
        return found.shape, partial(_numbers, found, content)
    triples = _numbers(found, content)
    if found.complex or found.shape[0] < 1 or found.shape[1] != 3:
        raise Refusal(
            tr("the sparse matrix {name} is not real or is damaged; save it with full(…)").format(
                name=found.name
            )
        )
    rows, columns = (int(n) if 0 <= n < 2**31 else -1 for n in triples[-1, :2])
    places = triples[:-1, :2] - 1
    inside = (places >= 0).all() and (places < (rows, columns)).all() and (places == places.round()).all()
    if not inside or rows * columns > _MAX_DENSE:
        raise Refusal(
            tr("the sparse matrix {name} is damaged or too large; save it with full(…)").format(
                name=found.name
            )
        )
    return (rows, columns), partial(_dense, (rows, columns), triples[:-1])


def _numbers(found: _Variable, content: bytes) -> NDArray[Any]:
    count = found.shape[0] * found.shape[1] * (2 if found.complex else 1)
    flat = np.frombuffer(content, found.dtype, count, found.start)
    if found.complex:
        flat = complex_of(flat[: count // 2], flat[count // 2 :])
    return flat.reshape(found.shape, order="F")


def _dense(shape: tuple[int, int], triples: NDArray[Any]) -> NDArray[Any]:
    full = np.zeros(shape)
    places = triples[:, :2].astype(np.int64) - 1
    full[places[:, 0], places[:, 1]] = triples[:, 2]
    return full

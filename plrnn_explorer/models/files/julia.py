"""Julia values in a BSON.jl file: arrays, structs and back references, as data.

BSON.jl writes a Julia value as a document with a `tag`. Here no type is looked up or built: a type is the
last part of its name, a struct is a list of fields.

References
----------
JuliaIO/BSON.jl, src/extensions.jl (tags) and src/write.jl (back references).
"""

from __future__ import annotations

from functools import partial
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.files.limits import Refusal, human_bytes
from plrnn_explorer.models.files.raw import RawArray, Shape
from plrnn_explorer.translation import mark, tr

#: Julia's plain number types, by the last part of their name; numbers are little-endian.
_DTYPES = {
    **{"Float64": "<f8", "Float32": "<f4", "Float16": "<f2", "Bool": "?"},
    **{"Int64": "<i8", "Int32": "<i4", "Int16": "<i2", "Int8": "i1"},
    **{"UInt64": "<u8", "UInt32": "<u4", "UInt16": "<u2", "UInt8": "u1"},
}
#: Structs that wrap one array; the other wrappers have more than numbers in them.
_TRANSPOSED, _DIAGONAL = ("Adjoint", "Transpose"), "Diagonal"
_MAX_AXES = 8
#: Types inside types (unionall), wrappers inside wrappers.
_MAX_WRAPS = 8
#: References that refer to references.
_MAX_CHAIN = 16
#: Values looked at. References let a small file name one value any number of times.
_MAX_LOOKS = 500_000
_DAMAGED = mark("it is damaged; save the model again from Julia")


class JuliaValues:
    """The values of one file.

    Parameters
    ----------
    document : dict
        Of the whole file, from `bson.read_document`.
    """

    def __init__(self, document: dict[str, Any]) -> None:
        references = document.get("_backrefs", [])
        self._references: list[Any] = references if isinstance(references, list) else []
        self._looks = 0
        self.top = {key: value for key, value in document.items() if key != "_backrefs"}

    def resolve(self, value: Any) -> Any:
        """Follow back references to the value they stand for.

        Raises
        ------
        Refusal
            If a reference leads nowhere or in a circle, or values are repeated beyond what a model needs.
        """
        self._looks += 1
        if self._looks > _MAX_LOOKS:
            raise Refusal(
                tr("its back references repeat values more than {max_looks} times; {damaged}").format(
                    max_looks=_MAX_LOOKS, damaged=tr(_DAMAGED)
                )
            )
        for _ in range(_MAX_CHAIN):
            if tag_of(value) != "backref":
                return value
            number = value.get("ref")
            if type(number) is not int or not 1 <= number <= len(self._references):
                raise Refusal(
                    tr("a back reference ({number!r:.20}) leads nowhere; {damaged}").format(
                        number=number, damaged=tr(_DAMAGED)
                    )
                )
            value = self._references[number - 1]
        raise Refusal(tr("its back references go round in a circle; {damaged}").format(damaged=tr(_DAMAGED)))

    def type_name(self, value: Any) -> str:
        """Last part of the name of a struct's or an array's type, e.g. ``"shallowPLRNN"``; "" for none."""
        kind = self.resolve(value.get("type"))
        for _ in range(_MAX_WRAPS):
            if tag_of(kind) != "unionall":
                break
            kind = self.resolve(kind.get("body"))
        names = self.resolve(kind.get("name")) if tag_of(kind) == "datatype" else None
        last = names[-1] if isinstance(names, list) and names else ""
        return last if isinstance(last, str) else ""

    def fields(self, value: Any) -> list[Any]:
        """Fields of a struct or items of a tuple, back references followed; [] for a plain number."""
        data = self.resolve(value.get("data"))
        return [self.resolve(item) for item in data] if isinstance(data, list) else []

    def number(self, value: Any) -> bool | int | float | None:
        """Return a number of Julia: written plainly, or as a struct of its bytes (Float32); else None."""
        if isinstance(value, (bool, int, float)):
            return value
        if tag_of(value) != "struct":
            return None
        dtype, data = _DTYPES.get(self.type_name(value)), self.resolve(value.get("data"))
        if dtype is None or not isinstance(data, memoryview) or len(data) != np.dtype(dtype).itemsize:
            return None
        return np.frombuffer(data, dtype)[0].item()  # type: ignore[no-any-return]

    def array(self, value: Any, place: str) -> RawArray | None:
        """Return a value as an array not yet read; None if it is no array of numbers.

        Parameters
        ----------
        value : object
            Resolved.
        place : str
            Where it lies, for messages.

        Raises
        ------
        Refusal
            If its size is not backed by bytes, or it lies on a graphics card.
        """
        return self._array(value, place, _MAX_WRAPS)

    def _array(self, value: Any, place: str, wraps: int) -> RawArray | None:
        if isinstance(value, memoryview):  # a vector of UInt8
            return RawArray((len(value),), partial(np.frombuffer, value, "u1"))
        if isinstance(value, list):
            return self._listed(value, (len(value),)) if value else None
        if tag_of(value) == "struct" and wraps:
            return self._wrapped(value, place, wraps - 1)
        if tag_of(value) != "array":
            return None
        shape, data = self._shape(value, place), self.resolve(value.get("data"))
        if isinstance(data, list):
            return self._listed(data, shape)
        dtype = _DTYPES.get(self.type_name(value))
        if dtype is None or not isinstance(data, memoryview):
            return None
        declared = prod(shape) * np.dtype(dtype).itemsize
        if declared != len(data):
            raise Refusal(
                tr(
                    "the array {place} declares {size} but the file holds {size2} for it; copy it again"
                ).format(place=place, size=human_bytes(declared), size2=human_bytes(len(data)))
            )
        return RawArray(shape, partial(_numbers, data, dtype, shape))

    def _shape(self, value: Any, place: str) -> Shape:
        shape = self.resolve(value.get("size"))
        good = isinstance(shape, list) and len(shape) <= _MAX_AXES
        if not good or not all(type(n) is int and n >= 0 for n in shape):
            raise Refusal(
                tr("the array {place} has an impossible size; {damaged}").format(
                    place=place, damaged=tr(_DAMAGED)
                )
            )
        return tuple(shape)

    def _listed(self, items: list[Any], shape: Shape) -> RawArray | None:
        """Return numbers written one by one (a Vector{Any} or Vector{Real}) as an array."""
        numbers = [self.number(self.resolve(item)) for item in items]
        if len(numbers) != prod(shape) or any(n is None for n in numbers):
            return None
        return RawArray(shape, lambda: np.array(numbers, dtype=np.float64).reshape(shape, order="F"))

    def _wrapped(self, value: Any, place: str, wraps: int) -> RawArray | None:
        """Return the array in a transposed or diagonal matrix."""
        name = self.type_name(value)
        if name == "CuArray":
            raise Refusal(
                tr(
                    "the array {place} was saved from a graphics card (CuArray) and cannot be read; "
                    "in Julia save cpu(model)"
                ).format(place=place)
            )
        fields = self.fields(value)
        if len(fields) != 1 or name not in (*_TRANSPOSED, _DIAGONAL):
            return None
        inner = self._array(fields[0], place, wraps)
        if inner is None or name == _DIAGONAL:
            return inner  # the families take a diagonal matrix as the vector of its diagonal
        shape = (1, *inner.shape) if len(inner.shape) == 1 else inner.shape[::-1]
        load = inner.load
        return RawArray(shape, lambda: load().T.reshape(shape))


def tag_of(value: Any) -> str:
    """Tag of a Julia value, e.g. ``"struct"``; "" for what has none."""
    tag = value.get("tag") if isinstance(value, dict) else None
    return tag if isinstance(tag, str) else ""


def _numbers(data: memoryview, dtype: str, shape: Shape) -> NDArray[Any]:
    return np.frombuffer(data, dtype).reshape(shape, order="F")

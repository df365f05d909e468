"""Builder of small Julia BSON.jl files for the tests, laid out as write.jl and extensions.jl lay them out."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

_JULIA = {"f8": "Float64", "f4": "Float32", "i8": "Int64", "i4": "Int32", "b1": "Bool", "u1": "UInt8"}


@dataclass(frozen=True)
class Struct:
    """A Julia struct: module path and name, and its fields."""

    name: str
    fields: tuple[Any, ...]
    parameters: tuple[Any, ...] = ()


@dataclass(frozen=True)
class Listed:
    """A Vector{Any}."""

    items: tuple[Any, ...]


def document(items: Mapping[str, Any]) -> bytes:
    """BSON document: length, elements, zero."""
    body = b"".join(_element(key, value) for key, value in items.items()) + b"\0"
    return struct.pack("<i", len(body) + 4) + body


def _element(key: str, value: Any) -> bytes:
    kind, data = _encoded(value)
    return bytes([kind]) + key.encode() + b"\0" + data


def _encoded(value: Any) -> tuple[int, bytes]:
    if value is None:
        return 0x0A, b""
    if isinstance(value, bool):
        return 0x08, bytes([value])
    if isinstance(value, int):
        return 0x12, struct.pack("<q", value)
    if isinstance(value, float):
        return 0x01, struct.pack("<d", value)
    if isinstance(value, str):
        data = value.encode() + b"\0"
        return 0x02, struct.pack("<i", len(data)) + data
    if isinstance(value, bytes):
        return 0x05, struct.pack("<i", len(value)) + b"\0" + value
    if isinstance(value, list):
        return 0x04, document({str(i): item for i, item in enumerate(value)})
    return 0x03, document(value)


def datatype(name: str, *parameters: Any) -> dict[str, Any]:
    return {"tag": "datatype", "params": list(parameters), "name": name.split(".")}


def lowered(value: Any) -> Any:
    """A value as BSON.jl lowers it: arrays, structs and Float32 scalars become tagged documents."""
    if isinstance(value, Struct):
        kind = datatype(value.name, *value.parameters)
        return {"tag": "struct", "type": kind, "data": [lowered(field) for field in value.fields]}
    if isinstance(value, Listed):
        return [lowered(item) for item in value.items]
    if isinstance(value, np.float32):
        return {"tag": "struct", "type": datatype("Core.Float32"), "data": value.tobytes()}
    if isinstance(value, np.ndarray):
        return {
            "tag": "array",
            "type": datatype("Core." + _JULIA[value.dtype.str[1:]]),
            "size": [int(n) for n in value.shape],
            "data": value.tobytes(order="F"),
        }
    if isinstance(value, dict):
        return {key: lowered(item) for key, item in value.items()}
    return value


def bson_file(values: Mapping[str, Any]) -> bytes:
    """File of named values, as `BSON.@save path name` writes it."""
    return document({key: lowered(value) for key, value in values.items()})


def julia(name: str, *fields: Any) -> Struct:
    """A network of the training codes with Float32 parameters, typed as they are."""
    matrix, vector = (datatype("Core.Array", datatype("Core.Float32"), axes) for axes in (2, 1))
    single = [f.astype(np.float32) if isinstance(f, np.ndarray) else f for f in fields]
    return Struct(f"GTFConv.PLRNNs.{name}", tuple(single), (vector, matrix))


def referring(A: np.ndarray, W: np.ndarray, h: np.ndarray) -> dict[str, Any]:
    """A network whose arrays, field list and types are back references, one to another reference."""
    network = lowered(julia("PLRNN", A, W, h, None))
    kind = network["type"]
    first, *rest = network["data"]
    network["data"] = [{"tag": "backref", "ref": 3}, *rest]
    network["type"] = {"tag": "backref", "ref": 1}
    rest[0]["type"] = {"tag": "backref", "ref": 4}
    return {
        "model": {"tag": "backref", "ref": 2},
        "_backrefs": [kind, network, {"tag": "backref", "ref": 5}, datatype("Core.Float32"), first],
    }

"""From the values of a study to JSON and flat arrays, and back, checked against the schema.

Arrays are not written one by one (a study may hold a hundred thousand small ones): those of one dtype are
laid end to end in a pool, and the JSON holds the dtype, the offset and the shape of each.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import MISSING, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.study.schema import FIELDS, NAMED
from plrnn_explorer.study.schema_checks import check
from plrnn_explorer.study.schema_kinds import PLAIN, Many, Maybe, Table

#: Array types a file may contain, by the name used in it.
DTYPES: Mapping[str, np.dtype[Any]] = {
    name: np.dtype(name).newbyteorder("<")
    for name in (
        "float64", "float32", "complex128", "bool",
        "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64",
    )
}  # fmt: skip
_KINDS = {"f": "f", "b": "b", "c": "c", "i": "iu"}


class BadValue(ValueError):  # noqa: N818 - caught inside the package, never shown as it is
    """A value of a file does not fit the schema; the text says where."""


class Encoder:
    """Encodes values; `pools` then holds the arrays by dtype name."""

    def __init__(self) -> None:
        self._arrays: dict[str, list[NDArray[Any]]] = {}
        self._sizes: dict[str, int] = {}
        self._seen: dict[int, tuple[int, Any]] = {}
        self.objects: list[Any] = []

    @property
    def pools(self) -> dict[str, NDArray[Any]]:
        """The arrays of each dtype, laid end to end."""
        return {name: np.concatenate(parts) for name, parts in self._arrays.items()}

    def encode(self, value: Any) -> Any:
        """Return the JSON form of a value (see `Decoder.decode`)."""
        if type(value) in FIELDS:
            return self._object(value)
        if isinstance(value, np.ndarray):
            return self._array(value)
        if isinstance(value, np.generic):
            return self.encode(value.item())
        if value is None or isinstance(value, bool | int | str):
            return value
        if isinstance(value, float):
            return value if math.isfinite(value) else {"float": repr(value)}
        if isinstance(value, complex):
            return {"complex": [self.encode(value.real), self.encode(value.imag)]}
        if isinstance(value, tuple):
            return {"tuple": [self.encode(v) for v in value]}
        if isinstance(value, list):
            return [self.encode(v) for v in value]
        if isinstance(value, Mapping):
            return {"map": [[self.encode(k), self.encode(v)] for k, v in value.items()]}
        raise TypeError(f"a study cannot hold a value of type {type(value).__name__}")

    def _object(self, value: Any) -> Any:
        """Write an object once and refer to it after; cycles are shared by manifolds and attractors."""
        if id(value) not in self._seen:
            kind = type(value)
            body = {name: self.encode(getattr(value, name)) for name in FIELDS[kind]}
            # The value is kept too: an id means something only while the object lives.
            self._seen[id(value)] = (len(self.objects), value)
            self.objects.append({"type": kind.__name__, "fields": body})
        return {"object": self._seen[id(value)][0]}

    def _array(self, array: NDArray[Any]) -> Any:
        name = array.dtype.name
        if name not in DTYPES:
            raise TypeError(f"a study cannot hold an array of {name}")
        offset = self._sizes.get(name, 0)
        flat = np.ascontiguousarray(array, dtype=DTYPES[name]).ravel()
        self._arrays.setdefault(name, []).append(flat)
        self._sizes[name] = offset + flat.size
        return {"array": [name, offset, list(array.shape)]}


class Decoder:
    """Decodes one part of a file: its `objects` and `pools` of arrays.

    Parameters
    ----------
    objects : list
        As written by `Encoder`.
    pools : mapping of dtype name to array
    sizes : mapping
        Lengths every object must agree with: {"M": dimension, "H": units}; empty while they are not known.
    cycles : dict
        Cycles already met, shared between the parts of a file, so that a manifold's cycle is the very
        object of the cycle set again.
    """

    def __init__(
        self,
        objects: list[Any],
        pools: Mapping[str, NDArray[Any]],
        sizes: Mapping[str, int],
        cycles: dict[bytes, Cycle],
    ) -> None:
        self._objects, self._pools, self._sizes, self._cycles = objects, pools, sizes, cycles
        self._built: dict[int, Any] = {}
        self._building: set[int] = set()
        self._used: dict[str, int] = {}

    def decode(self, data: Any, kind: Any, where: str, sizes: dict[str, int] | None = None) -> Any:
        """Return the value of `data` as the kind the schema asks for.

        Raises
        ------
        BadValue
            If it is something else; the text begins with `where`.
        """
        if isinstance(kind, Maybe):
            return None if data is None else self.decode(data, kind.kind, where, sizes)
        if isinstance(kind, str):
            return self._shaped(data, kind, where, dict(self._sizes) if sizes is None else sizes)
        if isinstance(kind, Many):
            return tuple(self.decode(v, kind.kind, where) for v in self._items(data, where))
        if isinstance(kind, tuple):
            items = self._items(data, where)
            if len(items) != len(kind):
                raise BadValue(f"{where} should have {len(kind)} entries but has {len(items)}")
            return tuple(self.decode(v, k, where) for v, k in zip(items, kind))
        if isinstance(kind, Table):
            return self._table(data, kind, where)
        if kind is PLAIN:
            return self._plain(data, where)
        return self._object(data, kind, where) if kind in FIELDS else self._scalar(data, kind, where)

    def _items(self, data: Any, where: str) -> list[Any]:
        items = data.get("tuple") if isinstance(data, dict) else data
        if not isinstance(items, list):
            raise BadValue(f"{where} is not a list")
        return items

    def _table(self, data: Any, kind: Table, where: str) -> dict[Any, Any]:
        pairs = data.get("map") if isinstance(data, dict) else None
        if not isinstance(pairs, list) or not all(isinstance(p, list) and len(p) == 2 for p in pairs):
            raise BadValue(f"{where} is not a table")
        return {
            self._scalar(key, kind.key, where): self.decode(value, kind.value, f"{where}, {key}")
            for key, value in pairs
        }

    def _scalar(self, data: Any, kind: type, where: str) -> Any:
        value = self._plain(data, where)
        if kind is float and type(value) is int:
            return value  # a range given in whole numbers stays so: what was saved comes back
        if type(value) is not kind:
            raise BadValue(f"{where} should be {kind.__name__} but is {type(value).__name__}")
        return value

    def _plain(self, data: Any, where: str) -> Any:
        if isinstance(data, list):
            return [self._plain(v, where) for v in data]
        if not isinstance(data, dict):
            return data
        tag, content = next(iter(data.items()), ("", None))
        if tag == "tuple" and isinstance(content, list):
            return tuple(self._plain(v, where) for v in content)
        if tag == "float" and content in ("inf", "-inf", "nan"):
            return float(content)
        if tag == "complex" and isinstance(content, list) and len(content) == 2:
            return complex(*(float(self._scalar(v, float, where)) for v in content))
        if tag == "map":
            return self._plain_map(content, where)
        if tag == "array":
            return self._array(data, where)
        raise BadValue(f"{where} holds something this program does not know ({tag!r})")

    def _plain_map(self, content: Any, where: str) -> dict[Any, Any]:
        if not isinstance(content, list) or not all(isinstance(p, list) and len(p) == 2 for p in content):
            raise BadValue(f"{where} is not a table")
        pairs = [(self._plain(key, where), self._plain(value, where)) for key, value in content]
        if not all(isinstance(key, str | int | float | tuple) for key, _ in pairs):
            raise BadValue(f"{where} has a key that is not a name or a number")
        return dict(pairs)

    def _array(self, data: Any, where: str) -> NDArray[Any]:
        entry = data.get("array") if isinstance(data, dict) else None
        if not (isinstance(entry, list) and len(entry) == 3):
            raise BadValue(f"{where} is not an array")
        name, offset, shape = entry
        lengths = [offset, *shape] if isinstance(shape, list) else [None]
        if not all(type(n) is int and n >= 0 for n in lengths) or len(lengths) > 9 or name not in self._pools:
            raise BadValue(f"{where} has no valid place or shape")
        size = math.prod(shape)
        pool = self._pools[name]
        self._used[name] = self._used.get(name, 0) + size
        # Every stored number belongs to one array: a small file cannot name its pool a million times over.
        if offset + size > pool.size or self._used[name] > pool.size:
            raise BadValue(f"{where} reaches beyond the stored numbers")
        # A copy of its own: a view would keep the whole pool alive for one cycle.
        array = pool[offset : offset + size].astype(np.dtype(name)).reshape([min(n, 1 << 40) for n in shape])
        array.setflags(write=False)
        return array

    def _shaped(self, data: Any, spec: str, where: str, sizes: dict[str, int]) -> NDArray[Any]:
        array = self._array(data, where)
        kind, *dimensions = spec.split()
        if array.dtype.kind not in _KINDS[kind] or array.ndim != len(dimensions):
            raise BadValue(f"{where} has the wrong type or number of dimensions")
        for want, have in zip(dimensions, array.shape):
            expected = int(want) if want.isdigit() else sizes.setdefault(want, have)
            if expected != have:
                raise BadValue(f"{where} should have length {expected} but has {have}")
        return array

    def _object(self, data: Any, kind: type, where: str) -> Any:
        index = data.get("object") if isinstance(data, dict) else None
        if type(index) is not int or not 0 <= index < len(self._objects) or index in self._building:
            raise BadValue(f"{where} refers to an object that is not there")
        if index not in self._built:
            self._building.add(index)
            self._built[index] = self._build(self._objects[index], where)
            self._building.discard(index)
        value = self._built[index]
        if type(value) is not kind:
            raise BadValue(f"{where} should be a {kind.__name__} but is a {type(value).__name__}")
        return value

    def _build(self, entry: Any, where: str) -> Any:
        if not (isinstance(entry, dict) and isinstance(entry.get("fields"), dict)):
            raise BadValue(f"{where} is not an object")
        kind = NAMED.get(str(entry.get("type")))
        if kind is None:
            raise BadValue(
                f"{where} is of a type this program does not know ({str(entry.get('type'))[:40]!r})"
            )
        given, sizes = entry["fields"], dict(self._sizes)
        values = {
            name: self.decode(given[name], spec, f"{where}, {name}", sizes)
            for name, spec in FIELDS[kind].items()
            if name in given
        }
        missing = [f.name for f in fields(kind) if f.name not in values and not _has_default(f)]
        if missing:
            raise BadValue(f"{where} has no {missing[0]}")
        try:
            made = kind(**values)
        except ValueError as error:
            raise BadValue(f"{where}: {error}") from error
        if fault := check(made):
            raise BadValue(f"{where}: {fault}")
        return self._shared(made) if isinstance(made, Cycle) else made

    def _shared(self, cycle: Cycle) -> Cycle:
        content = b"".join(
            (cycle.key, cycle.points.tobytes(), cycle.monodromy.tobytes(), cycle.eigenvalues.tobytes())
        )
        same = self._cycles.setdefault(content, cycle)
        return same if (same.border_distance, same.flags) == (cycle.border_distance, cycle.flags) else cycle


def _has_default(item: Any) -> bool:
    return item.default is not MISSING or item.default_factory is not MISSING

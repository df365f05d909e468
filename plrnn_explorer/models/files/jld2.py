"""Julia JLD2 files: arrays and structs, whose fields have their names, as HDF5 compound types.

JLD2 stores an array with its axes reversed, a struct as one element of a committed compound type, and a field
that is no plain value as a reference to another dataset. A type's Julia name lies in the attribute
`julia_type` of the committed type; it is read as text and never made into a type.

References
----------
JLD2.jl, "Internals & Design" and src/data/writing_datatypes.jl.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from functools import partial
from math import prod
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.files.hdf5_guard import DAMAGED, Source
from plrnn_explorer.models.files.hdf5_tree import Hdf5File, Node, lazy, open_hdf5
from plrnn_explorer.models.files.hdf5_types import Compound, Number, ObjectReference, Text
from plrnn_explorer.models.files.limits import MAX_DEPTH, MAX_ENTRIES, Refusal
from plrnn_explorer.models.files.raw import RawArray, RawModel
from plrnn_explorer.models.files.recognise_julia import REFUSED, STRUCTS
from plrnn_explorer.translation import tr

#: JLD2's own group of committed types.
_TYPES = "_types"
_UNDEFINED = 0xFFFFFFFFFFFFFFFF
#: Greek letters the training codes use as names of fields; subscripts become digits by themselves.
_GREEK = {"α": "alpha", "θ": "theta"}
#: Elements of a list or tuple of structs; more is data, not models.
_MAX_ELEMENTS = 1_000


@dataclass
class Found:
    """Arrays and settings below one value, by names relative to it."""

    arrays: dict[str, RawArray] = field(default_factory=dict)
    settings: dict[str, Any] = field(default_factory=dict)

    def add(self, name: str, inner: Found) -> None:
        """Take over what lies below the field `name`."""
        for mine, theirs in ((self.arrays, inner.arrays), (self.settings, inner.settings)):
            for key, value in theirs.items():
                dot = "." if name and key and not key.startswith("[") else ""
                mine[f"{name}{dot}{key}"] = value


def read_jld2(path: Path, source: Source) -> RawModel:
    """Read arrays, numbers and the fields of structs under dotted names.

    The elements of a list or tuple get its own name where their fields differ, as those of a network and an
    observation model do, and an index where they are alike. The settings hold the last name of each struct,
    "model.model".

    Raises
    ------
    Refusal
        If the file is damaged.
    """
    found = Found()
    with open_hdf5(source) as opened:
        values = _Values(opened, source)
        root = opened.node(opened.root, ())
        for name, address in opened.links(root).items():
            if name != _TYPES:
                found.add(_spelled(name), values.at(address, (name,), (root.address,)))
    return RawModel(path, "Julia JLD2", found.arrays, found.settings)


def _spelled(name: str) -> str:
    """Name in plain letters: W₁ is W1, α is alpha."""
    plain = unicodedata.normalize("NFKC", name)
    return "".join(_GREEK.get(letter, letter) for letter in plain)


class _Values:
    """Follows groups, structs and references, a bounded number of steps."""

    def __init__(self, opened: Hdf5File, source: Source) -> None:
        self._opened = opened
        self._source = source
        self._count = 0

    def at(self, address: int, path: tuple[str, ...], above: tuple[int, ...]) -> Found:
        """Value stored at an address; `above` are the addresses it was reached through."""
        self._step(path)
        if address in above or len(above) > MAX_DEPTH:
            raise Refusal(
                tr("{names:.80} contains itself or is nested too deeply to be a model").format(
                    names="/".join(path)
                )
            )
        node = self._opened.node(address, path)
        inside = (*above, address)
        if node.is_group:
            found = Found()
            for name, child in self._opened.links(node).items():
                found.add(_spelled(name), self.at(child, (*path, name), inside))
            return found
        if node.shape is None:
            return Found()  # `nothing` and other values without content
        match node.type:
            case Number():
                return Found({"": lazy(self._source, node, reverse=True)})
            case Text():
                return Found(settings={"": self._opened.text(node)})
            case ObjectReference():
                return self._sequence(self._elements(node, path), node.type, path, inside)
            case Compound():
                return self._structs(node, node.type, path, inside)
        return Found()

    def _structs(self, node: Node, kind: Compound, path: tuple[str, ...], above: tuple[int, ...]) -> Found:
        """One struct, or an array of them."""
        elements = self._elements(node, path)
        if len(elements) == 1 and not node.shape:
            found = self._fields(elements[0], kind, path, above)
        else:
            found = self._sequence(elements, kind, path, above)
        name = self._opened.julia_type(node).rpartition(".")[2]
        if name in REFUSED and name != "Chain":  # here the layers of a chain have names
            raise Refusal(
                tr("{name:.80} is a {name2}: {refused}").format(
                    name=node.name, name2=name, refused=tr(REFUSED[name])
                )
            )
        if name in STRUCTS and not node.shape:
            found.settings["model"] = name
            _adapt(found, name)
        return found

    def _elements(self, node: Node, path: tuple[str, ...]) -> list[bytes]:
        if prod(node.shape or ()) > _MAX_ELEMENTS:
            return []  # data, not models
        return self._opened.elements(node, _MAX_ELEMENTS)

    def _sequence(
        self, elements: list[bytes], kind: Any, path: tuple[str, ...], above: tuple[int, ...]
    ) -> Found:
        """Elements of a list: under the list's name if no two have a field in common, else by their index."""
        parts = [self._value(data, kind, (*path, f"[{i}]"), above) for i, data in enumerate(elements)]
        names = [key for part in parts for key in part.arrays]
        alike = len(set(names)) != len(names) or "" in names
        found = Found()
        for i, part in enumerate(parts):
            found.add(f"[{i}]" if alike and len(parts) > 1 else "", part)
        return found

    def _fields(self, data: bytes, kind: Compound, path: tuple[str, ...], above: tuple[int, ...]) -> Found:
        """Fields of one struct, under their names; a tuple's are numbered and treated as a list's."""
        parts = {}
        for member in kind.members:
            self._step(path)
            part = self._value(data[member.offset :], member.type, (*path, member.name), above)
            parts[_spelled(member.name)] = part
        if set(parts) == {"first", "second"} and isinstance(parts["first"].settings.get(""), str):
            return _under(parts["first"].settings[""], parts["second"])  # an entry of a dictionary
        if set(parts) == {"kvvec"}:
            return parts["kvvec"]  # a dictionary as JLD2 writes it
        if "use_bias" in parts and not any(a.load().any() for a in parts["use_bias"].arrays.values()):
            parts.pop("b", None)
        parts.pop("use_bias", None)
        names = [key for part in parts.values() for key in part.arrays]
        listed = all(name.isdigit() for name in parts) and "" not in names and len(set(names)) == len(names)
        found = Found()
        for name, part in parts.items():
            found.add("" if listed else name, part)
        return found

    def _value(self, data: bytes, kind: Any, path: tuple[str, ...], above: tuple[int, ...]) -> Found:
        """Value inside a struct: a number or a struct in place, or a reference to elsewhere."""
        self._step(path)
        match kind:
            case Number(dtype):
                if len(data) < dtype.itemsize:
                    raise Refusal(
                        tr("a field of {names:.80} lies outside its structure; {damaged}").format(
                            names="/".join(path), damaged=tr(DAMAGED)
                        )
                    )
                number = np.frombuffer(data, dtype, count=1).reshape(())
                return Found({"": RawArray((), partial(np.asarray, number))})
            case ObjectReference():
                address = int.from_bytes(data[:8], "little")
                return self.at(address, path, above) if address not in (0, _UNDEFINED) else Found()
            case Compound():
                return self._fields(data[: kind.size], kind, path, above)
            case Text():
                return Found(settings={"": self._opened.inline_text(data, kind)})
        return Found()

    def _step(self, path: tuple[str, ...]) -> None:
        self._count += 1
        if self._count > MAX_ENTRIES:
            raise Refusal(
                tr("{path:.80} has more than {max_entries} entries, which no model has").format(
                    path=path[0], max_entries=MAX_ENTRIES
                )
            )


def _under(name: str, part: Found) -> Found:
    found = Found()
    found.add(_spelled(name), part)
    return found


def _adapt(found: Found, name: str) -> None:
    """Bring the fields of two structs to the form the others have."""
    if "W_mask" in found.arrays and "W" in found.arrays:  # RNNtopoDSR: pruned, mean-centred
        found.arrays["W"] = _masked(found.arrays["W"], found.arrays.pop("W_mask"))
        found.settings["model"] = "mcPLRNN"
    if name == "FCDendPLRNN" and "W" in found.arrays:
        found.arrays["W_bases"] = found.arrays.pop("W")


def _masked(W: RawArray, mask: RawArray) -> RawArray:
    if W.shape != mask.shape:
        raise Refusal(
            tr("the mask W_mask of the weights W has another shape than they; save the model again")
        )
    return RawArray(W.shape, partial(_product, W, mask))


def _product(W: RawArray, mask: RawArray) -> NDArray[Any]:
    return np.asarray(W.load() * mask.load())

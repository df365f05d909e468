"""Julia BSON.jl files: the structs of the training codes, known by last name, field count and shapes.

BSON.jl stores a struct's fields in the order of its declaration without their names, so the names come
from the table below.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.files.bson import read_document
from plrnn_explorer.models.files.julia import JuliaValues, tag_of
from plrnn_explorer.models.files.limits import MAX_BYTES, MAX_DEPTH, MAX_ENTRIES, Refusal, human_bytes
from plrnn_explorer.models.files.raw import RawArray, RawModel
from plrnn_explorer.translation import mark, tr

#: Axes of each field; C and L may be missing (`nothing`), P is a number.
_AXES = {
    **{"A": 1, "h": 1, "h1": 1, "h2": 1, "alpha": 1, "b": 1},
    **{"W": 2, "W_mask": 2, "W1": 2, "W2": 2, "H": 2, "L": 2, "C": 2, "B": 2, "W_bases": 3},
}
_OPTIONAL = frozenset("CL")
_SHALLOW = ("A W1 W2 h1 h2 C", "A W1 W2 h1 h2 L C")
_DENDRITIC = ("A W h alpha H C", "A W h alpha H L C")
#: Struct's last name: its possible fields. L serves the first state of a training sequence only.
STRUCTS = {
    "PLRNN": ("A W h C", "A W W_mask h", "A W h L C"),
    "mcPLRNN": ("A W h C", "A W h L C"),
    "shallowPLRNN": _SHALLOW,
    "clippedShallowPLRNN": _SHALLOW,
    "nltPLRNN": _SHALLOW,
    "dendPLRNN": _DENDRITIC,
    "clippedDendPLRNN": _DENDRITIC,
    "FCDendPLRNN": ("A W_bases h H C", "A W_bases h H L C"),
    "ALRNN": ("A W h P",),
}
_OBSERVATION = {"Affine": "B b use_bias L", "Identity": "B b use_bias L"}
_MIXTURE = mark("a mixture of networks (DynaMix) is not a single ReLU map")
#: Structs of these codes that are no single ReLU map of one hidden layer.
REFUSED = {
    "deepPLRNN": mark("it has several hidden layers, which is not one ReLU map of one layer"),
    "DynaMix": _MIXTURE,
    "Chain": mark("it is a chain of Flux layers, not one of the recurrent networks known here"),
}
_ADVICE = mark("save its arrays A, W, h or A, W1, W2, h1, h2 by name instead")


def read_bson(path: Path) -> RawModel:
    """Read a Julia BSON.jl file: structs of the known training codes, and arrays saved by name.

    Returns
    -------
    RawModel
        Arrays are called after the keys of the file and the fields of the struct, "model.W1"; the
        settings hold the struct's last name, "model.model", and its numbers, "model.P".

    Raises
    ------
    Refusal
        If the file is damaged, or holds a struct that is not known or is no single ReLU map.
    """
    size = path.stat().st_size
    if size > MAX_BYTES:
        raise Refusal(tr("it has {size}; save the network's parameters alone").format(size=human_bytes(size)))
    values = JuliaValues(read_document(path.read_bytes()))
    found = _Found({}, {})
    for key, value in _leaves(values, values.top, ""):
        _collect(values, key, value, found)
    return RawModel(path, "Julia BSON", found.arrays, found.settings)


@dataclass(frozen=True)
class _Found:
    """Arrays and settings of a file, filled one by one."""

    arrays: dict[str, RawArray]
    settings: dict[str, Any]


def _leaves(
    values: JuliaValues, tree: dict[str, Any], prefix: str, depth: int = 0
) -> Iterator[tuple[str, Any]]:
    """Values of nested dictionaries with dotted keys."""
    if depth > MAX_DEPTH:
        raise Refusal(tr("its dictionaries are nested too deeply to be a model"))
    for key, stored in tree.items():
        value = values.resolve(stored)
        if isinstance(value, dict) and not tag_of(value):
            yield from _leaves(values, value, f"{prefix}{key}.", depth + 1)
        else:
            yield f"{prefix}{key}", value


def _collect(values: JuliaValues, key: str, value: Any, found: _Found) -> None:
    """Add what lies under one key: a network, `[network, observation model]`, an array or a setting."""
    if len(found.arrays) > MAX_ENTRIES:
        raise Refusal(
            tr("it has more than {max_entries} arrays, which no model has").format(max_entries=MAX_ENTRIES)
        )
    number = values.number(value)
    if number is not None or isinstance(value, str):
        found.settings[key] = value if number is None else number
        return
    array = values.array(value, key)
    if array is not None:
        found.arrays[key] = array
        return
    items = value if isinstance(value, list) else [value]
    if tag_of(value) == "tuple":
        items = values.fields(value)
    for item in map(values.resolve, items):
        if tag_of(item) == "struct":
            _struct(values, key, item, found)


def _struct(values: JuliaValues, key: str, value: Any, found: _Found) -> None:
    name = values.type_name(value)
    if name in REFUSED:
        raise Refusal(
            tr("{key} is a {name}: {refused}; {advice}").format(
                key=key, name=name, refused=tr(REFUSED[name]), advice=tr(_ADVICE)
            )
        )
    if name in _OBSERVATION:
        _observation(values, key, value, found)
    elif name in STRUCTS:
        _network(values, key, name, value, found)
    elif not found.arrays:
        readable = "".join(c if c.isprintable() else "?" for c in name[:40]) or "without a name"
        raise Refusal(
            tr("{key} is a Julia struct {readable}, which is not known here; {advice}").format(
                key=key, readable=readable, advice=tr(_ADVICE)
            )
        )


def _network(values: JuliaValues, key: str, name: str, value: Any, found: _Found) -> None:
    """Add the fields of a network's struct under the names of its declaration."""
    fields = values.fields(value)
    for layout in STRUCTS[name]:
        names = layout.split()
        parts = _named(values, key, names, fields)
        if parts is not None:
            break
    else:
        raise Refusal(
            tr("{key} is a {name} whose {n} fields do not fit a form known here ({names}); {advice}").format(
                key=key,
                name=name,
                n=len(fields),
                names=" or ".join(f"({names})" for names in STRUCTS[name]),
                advice=tr(_ADVICE),
            )
        )
    found.settings[f"{key}.model"] = name
    if "W_mask" in parts:  # RNNtopoDSR: pruned weights; its PLRNN is mean-centred
        parts["W"] = _masked(key, parts["W"], parts.pop("W_mask"))
        found.settings[f"{key}.model"] = "mcPLRNN"
    for field, part in parts.items():
        if isinstance(part, RawArray):
            found.arrays[f"{key}.{field}"] = part
        else:
            found.settings[f"{key}.{field}"] = part


def _named(values: JuliaValues, key: str, names: list[str], fields: list[Any]) -> dict[str, Any] | None:
    """Pair names and fields if count and axes fit; fields without value and L are left out."""
    if len(names) != len(fields):
        return None
    parts: dict[str, Any] = {}
    for name, field in zip(names, fields, strict=True):
        if name == "P":
            parts[name] = values.number(field)
            if parts[name] is None:
                return None
            continue
        if field is None and name in _OPTIONAL:
            continue
        array = values.array(field, f"{key}.{name}")
        if array is None or len(array.shape) != _AXES[name]:
            return None
        if name != "L":
            parts[name] = array
    return parts


def _masked(key: str, W: RawArray, mask: RawArray) -> RawArray:
    if W.shape != mask.shape:
        raise Refusal(
            tr("the mask of the weights {key}.W has another shape than they; save the model again").format(
                key=key
            )
        )
    return RawArray(W.shape, partial(_product, W, mask))


def _product(W: RawArray, mask: RawArray) -> NDArray[Any]:
    return np.asarray(W.load() * mask.load())


def _observation(values: JuliaValues, key: str, value: Any, found: _Found) -> None:
    """Add B and b of an observation model; with use_bias false, b is not used."""
    fields = [values.array(field, f"{key}.observation") for field in values.fields(value)]
    switches = [field for field in values.fields(value) if isinstance(field, bool)]
    matrices = [array for array in fields[:1] if array is not None and len(array.shape) == 2]
    vectors = [array for array in fields[1:2] if array is not None and len(array.shape) == 1]
    if matrices:
        found.arrays[f"{key}.B"] = matrices[0]
        if vectors and switches != [False]:
            found.arrays[f"{key}.b"] = vectors[0]

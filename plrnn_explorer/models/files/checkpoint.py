"""From an unpickled state dict or training checkpoint to named arrays and settings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from math import prod
from pathlib import Path
from typing import Any, Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.files.companion import with_P
from plrnn_explorer.models.files.limits import MAX_BYTES, MAX_DEPTH, MAX_ENTRIES, Refusal, human_bytes
from plrnn_explorer.models.files.pickle_data import Ordered
from plrnn_explorer.models.files.pickled_values import NumpyArray
from plrnn_explorer.models.files.raw import RawArray, RawModel
from plrnn_explorer.models.files.torch_pickle import DTYPES, Tensor, Unreadable
from plrnn_explorer.phrases import phrase
from plrnn_explorer.translation import tr

_MAX_NAME = 1000


class Blocks(Protocol):
    """Where the storages of a file lie."""

    def stored(self, key: str) -> int | None:
        """Bytes the file holds for a storage; None if it is not there."""

    def read(self, key: str, start: int, length: int) -> bytes:
        """Read some bytes of a storage."""


#: What training checkpoints keep beside the weights, by parts of the name.
_NOT_WEIGHTS = ("optim", "sched", "scaler", "loops", "callbacks", "rng", "loss", "metric", "history")
#: Names under which settings lie in a checkpoint.
_SETTINGS = ("args", "hparams", "hyper_parameters", "hypers", "config", "params", "hyperparameters")


@dataclass
class _Found:
    """Leaves of a pickle, filled one by one."""

    arrays: dict[str, RawArray] = field(default_factory=dict)
    settings: dict[str, Any] = field(default_factory=dict)


def model_of_pickle(
    path: Path, data: Any, blocks: Blocks, name: str, order: Literal["<", ">"] = "<"
) -> RawModel:
    """Return the arrays and settings of an unpickled state dict or training checkpoint.

    Parameters
    ----------
    path : Path
    data : object
        As `PickleData` returned it.
    blocks : Blocks
    name : str
        Of the format, e.g. ``"PyTorch"``.
    order : str
        Byte order of the storages.

    Raises
    ------
    Refusal
        If it holds no parameters, or a tensor declares more than the file holds.
    """
    if not isinstance(data, dict):
        what = (
            tr("a single tensor")
            if isinstance(data, (Tensor, NumpyArray))
            else tr("no dictionary of parameters")
        )
        raise Refusal(tr("it holds {what}; save model.state_dict()").format(what=what))
    weights, where = _weights(data)
    found = _Found()
    for key, value in _flatten(weights):
        _add(found, key, value, blocks, order)
    if where:
        beside = {k: v for k, v in data.items() if k not in where}
        found.settings = {**_settings(beside), **found.settings}
    kind = (_CHECKPOINT if where else _STATES).format(name=name, where=", ".join(where))
    return RawModel(path, kind, found.arrays, found.settings, modules=_modules(weights))


_CHECKPOINT, _STATES = phrase("{name} checkpoint ({where})"), phrase("{name} state dict")


def _add(found: _Found, key: str, value: Any, blocks: Blocks, order: Literal["<", ">"]) -> None:
    if isinstance(value, Tensor):
        _check(key, value, blocks.stored(value.storage.key))
        found.arrays[key] = RawArray(value.shape, partial(_numbers, value, blocks, order))
    elif isinstance(value, NumpyArray):
        found.arrays[key] = RawArray(value.shape, value.load)
    elif isinstance(value, Unreadable):
        found.arrays[key] = RawArray(value.shape, partial(value.load, key))
    elif _is_plain(value):
        found.settings[key] = value


def _weights(data: dict[Any, Any]) -> tuple[dict[Any, Any], tuple[str, ...]]:
    """Dictionary with the weights, and under which names of a checkpoint they lay.

    Where there are several (a best copy, an average, an encoder apart), all are kept under their names.
    """
    parts = {
        key: value
        for key, value in data.items()
        if isinstance(key, str)
        and isinstance(value, dict)
        and not any(word in key.lower() for word in _NOT_WEIGHTS)
        and any(isinstance(leaf, _ARRAYS) for _, leaf in _flatten(value))
    }
    has_arrays = any(isinstance(value, _ARRAYS) for value in data.values())
    if not parts or (has_arrays and not any(_WEIGHTS.search(key) for key in parts)):
        return data, ()
    if len(parts) == 1:
        (where,) = parts
        inner, deeper = _weights(parts[where])
        return inner, (where, *deeper)
    return parts, tuple(parts)


#: Names under which checkpoints keep weights, beside other arrays.
_WEIGHTS = re.compile(r"state_?dict|model|net|weights|best|ema|rnn|params", re.IGNORECASE)
_ARRAYS = (Tensor, NumpyArray, Unreadable)


def _settings(tree: dict[Any, Any]) -> dict[str, Any]:
    """Plain values beside the weights; those of a settings dictionary also under their own name."""
    found: dict[str, Any] = {}
    for key, value in _flatten(tree):
        if not _is_plain(value) or any(word in key.lower() for word in _NOT_WEIGHTS):
            continue
        first, _, rest = key.partition(".")
        if first in _SETTINGS and rest:
            found.setdefault(rest, value)
        else:
            found[key] = value
    return with_P(found)


def _modules(weights: dict[Any, Any]) -> tuple[str, ...]:
    """Names of the modules a state dict lists in its metadata."""
    found: list[str] = []
    parts = {"": weights, **{f"{k}.": v for k, v in weights.items() if isinstance(v, Ordered)}}
    for prefix, part in parts.items():
        metadata = part.attributes.get("_metadata") if isinstance(part, Ordered) else None
        if isinstance(metadata, dict):
            found += [prefix + key for key in metadata if isinstance(key, str)][:MAX_ENTRIES]
    return tuple(found)


def _is_plain(value: Any) -> bool:
    if isinstance(value, (list, tuple)):
        return len(value) < 100 and all(isinstance(v, (bool, int, float, str)) for v in value)
    return isinstance(value, (bool, int, float, str))


def _flatten(tree: Mapping[Any, Any]) -> Iterator[tuple[str, Any]]:
    """Leaves of nested dictionaries with dotted keys; bounded, for a dictionary may contain itself."""
    count = 0
    stack: list[tuple[str, Mapping[Any, Any], int]] = [("", tree, 0)]
    while stack:
        prefix, branch, depth = stack.pop()
        if depth > MAX_DEPTH:
            raise Refusal(tr("its dictionaries are nested without end"))
        deeper = []
        for key, value in branch.items():
            count += 1
            if count > MAX_ENTRIES:
                raise Refusal(
                    tr("it has more than {max_entries} entries, which no model has").format(
                        max_entries=MAX_ENTRIES
                    )
                )
            if not isinstance(key, str) or len(prefix) + len(key) > _MAX_NAME:
                continue
            if isinstance(value, dict):
                deeper.append((f"{prefix}{key}.", value, depth + 1))
            else:
                yield f"{prefix}{key}", value
        stack += reversed(deeper)


def _check(key: str, tensor: Tensor, stored: int | None) -> None:
    """Check a tensor against the bytes that are really there."""
    if stored is None:
        raise Refusal(
            tr("the numbers of {key} are missing from the file; it may be cut short").format(key=key)
        )
    needed = max(tensor.storage.numel, tensor.span) * tensor.width
    if needed > stored:
        raise Refusal(
            tr("the array {key} declares {size} but the file holds {size2} for it; copy it again").format(
                key=key, size=human_bytes(needed), size2=human_bytes(stored)
            )
        )
    if prod(tensor.shape) * 8 > MAX_BYTES:
        raise Refusal(
            tr("the array {key} would need {size} of memory").format(
                key=key, size=human_bytes(prod(tensor.shape) * 8)
            )
        )


def _numbers(tensor: Tensor, blocks: Blocks, order: Literal["<", ">"]) -> NDArray[Any]:
    """Read the numbers one tensor needs, no more."""
    if not prod(tensor.shape):
        return np.zeros(tensor.shape)
    dtype = np.dtype(DTYPES[tensor.storage.kind]).newbyteorder(order)
    count = tensor.span - tensor.offset
    data = blocks.read(tensor.storage.key, tensor.offset * dtype.itemsize, count * dtype.itemsize)
    flat = np.frombuffer(data, dtype)
    if tensor.storage.kind == "BFloat16Storage":
        flat = (flat.astype(np.uint32) << 16).view(np.float32)
    strides = tuple(s * flat.itemsize for s in tensor.strides)
    return np.lib.stride_tricks.as_strided(flat, tensor.shape, strides, writeable=False)

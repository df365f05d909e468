"""Where a result comes from: its arguments, the seed among them, the program's version and the model."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from types import MappingProxyType
from typing import Any

import numpy as np

import plrnn_explorer
from plrnn_explorer.models.map import PiecewiseLinearMap

#: Arrays with more numbers than this are named by their digest, not written out.
_WRITTEN_OUT = 128
#: Results with more numbers are named by their parameters alone: a digest of them would take too long.
_DIGESTED = 200_000


def provenance(model: PiecewiseLinearMap, **arguments: Any) -> Mapping[str, Any]:
    """Return the `parameters` of a result: every argument that decides it, plain enough to be saved.

    Parameters
    ----------
    model : PiecewiseLinearMap
    **arguments
        All arguments of the public function by their names, the seed among them, as they were used (a
        default that was worked out as the value it got).

    Returns
    -------
    read-only mapping
        ``"model"`` (the fingerprint), ``"version"`` (of the program) and the arguments. Arrays become nested
        tuples, large ones their shape and SHA-256; an object becomes its fields, and a result that has
        `parameters` of its own becomes these (which say how to make it again) and, unless it is large, the
        digest of its content.
    """
    described = {name: describe(value) for name, value in arguments.items()}
    return MappingProxyType({**described, "model": model.fingerprint, "version": plrnn_explorer.__version__})


def describe(value: Any) -> Any:
    """Return a value as plain data (numbers, text, tuples, mappings) that names it."""
    if value is None or isinstance(value, bool | int | float | complex | str):
        return value
    if isinstance(value, np.generic):
        return value.item()
    if isinstance(value, np.ndarray):
        return _nested(value.tolist()) if value.size <= _WRITTEN_OUT else _named(value, shape=value.shape)
    if isinstance(value, Mapping):
        return {str(key): describe(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return tuple(describe(item) for item in value)
    if isinstance(value, PiecewiseLinearMap):
        return value.fingerprint
    if is_dataclass(value) and not isinstance(value, type):
        if hasattr(value, "parameters"):
            known = {"type": type(value).__name__, "parameters": describe(value.parameters)}
            return _named(value, **known) if not value.parameters or _size(value) < _DIGESTED else known
        content = {item.name: describe(getattr(value, item.name)) for item in fields(value)}
        return {"type": type(value).__name__, **content}
    raise TypeError(f"a value of type {type(value).__name__} cannot be written into a result's parameters")


def _size(value: Any) -> int:
    """Numbers in the arrays of a result, those of its parts included."""
    if isinstance(value, np.ndarray):
        return value.size
    if isinstance(value, tuple | list):
        return sum(map(_size, value))
    return sum(_size(getattr(value, item.name)) for item in fields(value)) if is_dataclass(value) else 0


def _nested(value: Any) -> Any:
    return tuple(_nested(item) for item in value) if isinstance(value, list) else value


def _named(value: Any, **more: Any) -> dict[str, Any]:
    return {**more, "sha256": content_digest(value)}


def content_digest(value: Any) -> str:
    """SHA-256 (hex) of everything a result consists of, to the last bit: equal if and only if all bits are.

    Parameters
    ----------
    value
        A result (dataclass), array, mapping, sequence or plain value, nested as it may be.
    """
    digest = hashlib.sha256()
    _feed(digest, value)
    return digest.hexdigest()


def _feed(digest: Any, value: Any) -> None:
    """Add a value to the digest, every part preceded by its type and length so that no two read alike."""
    if isinstance(value, np.ndarray | np.generic):
        array = np.ascontiguousarray(value)
        digest.update(f"array {array.dtype.str} {np.shape(value)}".encode())
        digest.update(array.tobytes())
    elif is_dataclass(value) and not isinstance(value, type):
        items = fields(value)
        digest.update(f"{type(value).__name__} {len(items)}".encode())
        for item in items:
            _feed(digest, item.name)
            _feed(digest, getattr(value, item.name))
    elif isinstance(value, Mapping):
        digest.update(f"mapping {len(value)}".encode())
        for key, item in value.items():
            _feed(digest, key)
            _feed(digest, item)
    elif isinstance(value, tuple | list):
        digest.update(f"{type(value).__name__} {len(value)}".encode())
        for item in value:
            _feed(digest, item)
    elif isinstance(value, bytes):
        digest.update(f"bytes {len(value)}".encode() + value)
    else:
        text = value.hex() if isinstance(value, float) else repr(value)
        digest.update(f"{type(value).__name__} {len(text)} {text}".encode())

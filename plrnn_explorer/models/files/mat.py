"""MATLAB v5 `.mat` files: variables, or the fields of a struct."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.files.limits import MAX_BYTES, Refusal, human_bytes
from plrnn_explorer.models.files.mat_format import HEADER_BYTES, Value, variables
from plrnn_explorer.models.files.raw import RawArray, RawModel


def read_mat(path: Path) -> RawModel:
    """Read the numeric variables of a MATLAB v5 file; a struct's fields get dotted names.

    Raises
    ------
    Refusal
        If the file is damaged or declares more than it holds.
    """
    size = path.stat().st_size
    if size > MAX_BYTES:
        raise Refusal(f"it has {human_bytes(size)}; save the network's parameters alone")
    content = path.read_bytes()
    if len(content) < HEADER_BYTES:
        raise Refusal("it is cut short; copy it again")
    arrays: dict[str, RawArray] = {}
    for name, value in variables(content):
        for key, array in _leaves(name, value):
            arrays[key] = RawArray(array.shape, partial(np.asarray, array))
    created = content[:116].decode("latin-1").strip().rstrip("\0")
    return RawModel(path, "MATLAB v5", arrays, {"created": created})


def _leaves(key: str, value: Value) -> Iterator[tuple[str, NDArray[Any]]]:
    """Arrays of a variable, through its structs."""
    if isinstance(value, Mapping):
        for field, inner in value.items():
            yield from _leaves(f"{key}.{field}", inner)
    elif value is not None and key:
        yield key, value

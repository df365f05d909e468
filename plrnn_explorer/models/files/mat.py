"""MATLAB v5 `.mat` files: variables, fields of structs, struct and cell arrays of models."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.files.limits import MAX_BYTES, Refusal, human_bytes
from plrnn_explorer.models.files.mat_format import HEADER_BYTES, byte_order, matrices
from plrnn_explorer.models.files.mat_values import Cells, Sparse, ValueReader
from plrnn_explorer.models.files.named_tree import collect, leaves
from plrnn_explorer.models.files.npz import HEADER
from plrnn_explorer.models.files.raw import RawArray, RawModel
from plrnn_explorer.translation import tr

#: Largest sparse matrix that is written out in full, in numbers: 128 MB.
_MAX_DENSE = 16_000_000


def read_mat(path: Path) -> RawModel:
    """Read the variables of a MATLAB v5 file.

    A struct's fields get dotted names, the elements of struct and cell arrays an index
    (``runs[0].A``); a cell array of arrays of one shape becomes a stack; text becomes a setting.

    Raises
    ------
    Refusal
        If the file is damaged or declares more than it holds.
    """
    size = path.stat().st_size
    if size > MAX_BYTES:
        raise Refusal(tr("it has {size}; save the network's parameters alone").format(size=human_bytes(size)))
    content = path.read_bytes()
    if len(content) < HEADER_BYTES:
        raise Refusal(tr("it is cut short; copy it again"))
    created = content[:116].decode("latin-1").strip().rstrip("\0")
    arrays: dict[str, RawArray] = {}
    settings: dict[str, Any] = {"created": created}
    header = None
    for key, value in collect(_leaves(content)).items():
        if key == HEADER and isinstance(value, str):
            header = own_header(value)
        elif isinstance(value, str):
            settings[key] = value
        elif value is not None:
            arrays[key] = _array(key, value)
    return RawModel(path, "MATLAB v5", arrays, settings, header=header)


def _leaves(content: bytes) -> Iterator[tuple[str, Any]]:
    reader = ValueReader(byte_order(content))
    for data in matrices(content):
        name, value = reader.read(data)
        if name:
            yield from leaves(name, _plain(value))


def _plain(value: Any) -> Any:
    """Cells as tuples; the nesting was bounded when it was read."""
    if isinstance(value, Cells):
        return tuple(_plain(item) for item in value.items)
    if isinstance(value, Mapping):
        return {field: _plain(inner) for field, inner in value.items()}
    return value


def _array(key: str, value: RawArray | Sparse | NDArray[Any]) -> RawArray:
    if isinstance(value, RawArray):
        return value
    if isinstance(value, Sparse):
        return RawArray(value.shape, partial(dense, key, value))
    return RawArray(value.shape, partial(np.asarray, value))


def dense(key: str, matrix: Sparse) -> NDArray[Any]:
    """Return a sparse matrix written out in full, if it is not too large for that."""
    rows, columns = matrix.shape
    if rows * columns > _MAX_DENSE:
        raise Refusal(
            tr(
                "the sparse matrix {key} has {rows}×{columns} entries, more than the {max_dense} "
                "that can be handled"
            ).format(key=key, rows=rows, columns=columns, max_dense=_MAX_DENSE)
        )
    return matrix.dense()


def own_header(text: str) -> Mapping[str, Any] | None:
    """JSON header of our own format; None for any other text of that name."""
    if not text.startswith("{"):
        return None
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Refusal(tr("its header is not valid JSON; save the model again")) from error
    return found if isinstance(found, dict) else None

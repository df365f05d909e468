"""MATLAB v7.3 `.mat` files: HDF5 with arrays in column-major order, structs as groups, cells as references.

References
----------
MATLAB documentation, "MAT-File Versions"; the attributes MATLAB_class, MATLAB_empty and MATLAB_sparse are
those of MATLAB's own files.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from math import prod
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.files.hdf5_guard import Source
from plrnn_explorer.models.files.hdf5_tree import Hdf5File, Node, lazy, open_hdf5
from plrnn_explorer.models.files.hdf5_types import Number, ObjectReference
from plrnn_explorer.models.files.limits import MAX_DEPTH, MAX_ENTRIES, Refusal
from plrnn_explorer.models.files.mat import dense, own_header
from plrnn_explorer.models.files.mat_values import Sparse
from plrnn_explorer.models.files.named_tree import collect, leaves
from plrnn_explorer.models.files.npz import HEADER
from plrnn_explorer.models.files.raw import RawArray, RawModel
from plrnn_explorer.translation import tr

_ATTRIBUTES = ("MATLAB_class", "MATLAB_empty", "MATLAB_sparse")
#: MATLAB keeps what references point to, and objects of its classes, under these names.
_INTERNAL = ("#refs#", "#subsystem#")
_NUMERIC = {"double", "single", "logical", *(f"{s}int{n}" for s in ("", "u") for n in (8, 16, 32, 64))}
_MAX_TEXT = 1 << 20

#: A struct's fields, a cell or struct array's elements, an array, a text, or None for what is neither.
Value = Mapping[str, Any] | tuple[Any, ...] | RawArray | str | None


def read_mat73(path: Path, source: Source, created: str) -> RawModel:
    """Read the variables of a MATLAB v7.3 file, under the same names as those of a version 5 file.

    Raises
    ------
    Refusal
        If the file is damaged.
    """
    arrays: dict[str, RawArray] = {}
    settings: dict[str, Any] = {"created": created}
    header = None
    with open_hdf5(source, _ATTRIBUTES) as opened:
        for key, value in collect(_Variables(opened, source).leaves()).items():
            if key == HEADER and isinstance(value, str):
                header = own_header(value)
            elif isinstance(value, str):
                settings[key] = value
            elif value is not None:
                arrays[key] = value
    return RawModel(path, "MATLAB v7.3", arrays, settings, header=header)


class _Variables:
    """Walks the variables of a file, through structs and references."""

    def __init__(self, opened: Hdf5File, source: Source) -> None:
        self._opened = opened
        self._source = source

    def leaves(self) -> Iterator[tuple[str, Any]]:
        """Arrays and texts with their dotted names."""
        root = self._opened.node(self._opened.root, ())
        for name, address in self._opened.links(root).items():
            if name not in _INTERNAL:
                yield from leaves(name, self._value(address, (name,), (root.address,)))

    def _value(self, address: int, path: tuple[str, ...], above: tuple[int, ...]) -> Value:
        """Return what lies at an address; `above` are the addresses it was reached through."""
        if address in above or len(above) > MAX_DEPTH:
            raise Refusal(
                tr("its variable {names:.80} contains itself or is nested too deeply").format(
                    names=".".join(path)
                )
            )
        node = self._opened.node(address, path)
        about = node.attributes
        kind = about.get("MATLAB_class", "double")
        inside = (*above, address)
        if about.get("MATLAB_empty"):
            return None
        if "MATLAB_sparse" in about:
            return self._sparse(node, about["MATLAB_sparse"])
        if node.is_group:
            return self._struct(node, inside)
        if isinstance(node.type, Number) and kind in _NUMERIC:
            return lazy(self._source, node, reverse=True)
        if isinstance(node.type, Number) and kind == "char":
            return self._text(node)
        if isinstance(node.type, ObjectReference) and kind == "cell":
            return self._elements(node, inside)
        return None

    def _struct(self, node: Node, above: tuple[int, ...]) -> Value:
        """One struct, or a struct array, whose fields are references without a class of their own."""
        fields: dict[str, Any] = {}
        lists: dict[str, tuple[Any, ...]] = {}
        for name, address in self._opened.links(node).items():
            child = self._opened.node(address, (*node.path, name))
            if isinstance(child.type, ObjectReference) and "MATLAB_class" not in child.attributes:
                lists[name] = self._elements(child, above)
            else:
                fields[name] = self._value(address, child.path, above)
        if lists and not fields:
            count = min(len(values) for values in lists.values())
            return tuple({name: values[i] for name, values in lists.items()} for i in range(count))
        return fields

    def _elements(self, node: Node, above: tuple[int, ...]) -> tuple[Any, ...]:
        """Values a dataset of references points to, in MATLAB's order of elements."""
        found = [int.from_bytes(data, "little") for data in self._opened.elements(node, MAX_ENTRIES)]
        paths = [(*node.path[:-1], f"{node.path[-1]}[{i}]") for i in range(len(found))]
        return tuple(
            self._value(address, path, above) if address else None for address, path in zip(found, paths)
        )

    def _text(self, node: Node) -> str | None:
        """Text of a char array, as UTF-16; several rows of text say nothing here."""
        if node.shape is None or not 0 < prod(node.shape) <= _MAX_TEXT or max(node.shape) != prod(node.shape):
            return None
        self._opened.file.charge("bytes of text", 2 * prod(node.shape))
        codes = node.storage().read(self._opened.file).ravel().astype("<u2")
        return codes.tobytes().decode("utf-16-le", "replace")

    def _sparse(self, node: Node, rows: Any) -> RawArray | None:
        """Return a sparse matrix: a group of its values by columns, their rows and the columns' starts."""
        links = self._opened.links(node)
        parts: dict[str, Node] = {
            name: self._opened.node(links[name], (*node.path, name))
            for name in ("data", "ir", "jc")
            if name in links
        }
        starts = parts["jc"].shape if "jc" in parts else None
        if not isinstance(rows, int) or rows < 0 or not starts or len(starts) != 1:
            return None
        shape = (rows, starts[0] - 1)
        arrays: dict[str, RawArray] = {name: lazy(self._source, part) for name, part in parts.items()}
        return RawArray(shape, partial(_dense, node.name, shape, arrays))


def _dense(name: str, shape: tuple[int, int], parts: Mapping[str, RawArray]) -> NDArray[Any]:
    """Read a sparse matrix as a full one; one without values has neither `data` nor `ir`."""
    starts = np.asarray(parts["jc"].load(), np.int64)
    values = parts["data"].load() if "data" in parts else np.zeros(0)
    rows = np.asarray(parts["ir"].load(), np.int64) if "ir" in parts else np.zeros(0, np.int64)
    fits = values.shape == rows.shape == (starts[-1],) and starts[0] == 0 and (np.diff(starts) >= 0).all()
    if not fits or (rows < 0).any() or (rows >= shape[0]).any():
        raise Refusal(tr("the sparse matrix {name:.80} is damaged; save it again").format(name=name))
    return dense(name, Sparse(shape, rows, starts, values))

"""MATLAB v7.3 `.mat` files: HDF5 with arrays in column-major order, structs as groups, cells as references.

References
----------
MATLAB documentation, "MAT-File Versions"; the attributes MATLAB_class, MATLAB_empty and MATLAB_sparse are
those of MATLAB's own files.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from plrnn_explorer.models.files.hdf5_guard import Source
from plrnn_explorer.models.files.hdf5_tree import Hdf5File, Node, lazy, open_hdf5
from plrnn_explorer.models.files.hdf5_types import Number, ObjectReference
from plrnn_explorer.models.files.limits import MAX_DEPTH, MAX_ENTRIES, Refusal
from plrnn_explorer.models.files.raw import RawArray, RawModel

_ATTRIBUTES = ("MATLAB_class", "MATLAB_empty", "MATLAB_sparse")
#: MATLAB keeps what references point to, and objects of its classes, under these names.
_INTERNAL = ("#refs#", "#subsystem#")
_NUMERIC = {"double", "single", "logical", *(f"{s}int{n}" for s in ("", "u") for n in (8, 16, 32, 64))}


def read_mat73(path: Path, source: Source, created: str) -> RawModel:
    """Read the numeric variables; fields get dotted names, elements of cells and struct arrays an index.

    A struct array `nets` with a field A becomes nets[0].A, nets[1].A, …, as does a cell array of structs.

    Raises
    ------
    Refusal
        If the file is damaged.
    """
    arrays: dict[str, RawArray] = {}
    with open_hdf5(source, _ATTRIBUTES) as opened:
        for key, node in _Variables(opened).all():
            arrays[key] = lazy(source, node, reverse=True)
    return RawModel(path, "MATLAB v7.3", arrays, {"created": created})


class _Variables:
    """Walks the variables of a file, through structs and references, a bounded number of steps."""

    def __init__(self, opened: Hdf5File) -> None:
        self._opened = opened
        self._count = 0

    def all(self) -> Iterator[tuple[str, Node]]:
        """Numeric arrays with their dotted names."""
        root = self._opened.node(self._opened.root, ())
        for name, address in self._opened.links(root).items():
            if name not in _INTERNAL:
                yield from self._leaves(name, address, (root.address,))

    def _leaves(self, key: str, address: int, above: tuple[int, ...]) -> Iterator[tuple[str, Node]]:
        """Arrays at and below an object; `above` are the addresses it was reached through."""
        self._count += 1
        if self._count > MAX_ENTRIES:
            raise Refusal(f"it has more than {MAX_ENTRIES} entries, which no model has")
        if address in above or len(above) > MAX_DEPTH:
            raise Refusal(f"its variable {key:.80} contains itself or is nested too deeply to be a model")
        node = self._opened.node(address, tuple(key.split(".")))
        about = node.attributes
        if "MATLAB_sparse" in about or about.get("MATLAB_empty"):
            return
        inside = (*above, address)
        if node.is_group:
            for name, child in self._opened.links(node).items():
                yield from self._field(key, name, child, inside)
        elif isinstance(node.type, Number) and about.get("MATLAB_class", "double") in _NUMERIC:
            yield key, node
        elif isinstance(node.type, ObjectReference) and about.get("MATLAB_class") == "cell":
            for i, target in enumerate(self._targets(node)):
                yield from self._leaves(f"{key}[{i}]", target, inside)

    def _field(self, key: str, name: str, address: int, above: tuple[int, ...]) -> Iterator[tuple[str, Node]]:
        """A field: of a struct, or (references without a class of their own) of a struct array."""
        node = self._opened.node(address, (key, name))
        if isinstance(node.type, ObjectReference) and "MATLAB_class" not in node.attributes:
            for i, target in enumerate(self._targets(node)):
                yield from self._leaves(f"{key}[{i}].{name}", target, above)
        else:
            yield from self._leaves(f"{key}.{name}", address, above)

    def _targets(self, node: Node) -> list[int]:
        """Addresses a dataset of references points to, in MATLAB's order of elements."""
        found = self._opened.elements(node, MAX_ENTRIES)
        return [address for data in found if (address := int.from_bytes(data, "little"))]

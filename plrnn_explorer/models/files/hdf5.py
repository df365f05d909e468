"""HDF5 files: plain datasets, MATLAB v7.3, Julia's JLD2, Keras."""

from __future__ import annotations

from pathlib import Path
from typing import Any, BinaryIO

from plrnn_explorer.models.files.hdf5_guard import Source
from plrnn_explorer.models.files.raw import RawArray, RawModel

_HEADER_BYTES = 128


def read_hdf5(path: Path) -> RawModel:
    """Read the datasets of an HDF5 file, by the conventions of the program that wrote it.

    Raises
    ------
    Refusal
        If the file is damaged, or declares or unpacks to more than it can hold.
    """

    def source() -> BinaryIO:
        return path.open("rb")

    with source() as stream:
        head = stream.read(_HEADER_BYTES)
    if head.startswith(b"MATLAB 7.3") or head[124:] in (b"\x00\x02IM", b"\x02\x00MI"):
        from plrnn_explorer.models.files.mat73 import read_mat73

        return read_mat73(path, source, head[:116].decode("latin-1").strip().rstrip("\0"))
    if head.startswith(b"HDF5-based Julia Data Format"):
        from plrnn_explorer.models.files.jld2 import read_jld2

        return read_jld2(path, source)
    return _read_plain(path, source)


def _read_plain(path: Path, source: Source) -> RawModel:
    """Datasets of numbers under their own names."""
    from plrnn_explorer.models.files.hdf5_tree import lazy, open_hdf5
    from plrnn_explorer.models.files.hdf5_types import Number

    arrays: dict[str, RawArray] = {}
    settings: dict[str, Any] = {}
    with open_hdf5(source) as opened:
        for node in opened.walk(opened.node(opened.root, ())):
            key = ".".join(node.path)
            if isinstance(node.type, Number) and node.shape is not None:
                arrays[key] = lazy(source, node)
    return RawModel(path, "HDF5", arrays, settings)


__all__ = ["read_hdf5"]

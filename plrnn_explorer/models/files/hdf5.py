"""HDF5 files: plain datasets, MATLAB v7.3, Julia's JLD2, Keras."""

from __future__ import annotations

from collections.abc import Mapping
from math import prod
from pathlib import Path
from typing import BinaryIO

from plrnn_explorer.models.files.axes import PLAIN
from plrnn_explorer.models.files.hdf5_guard import Source
from plrnn_explorer.models.files.raw import RawModel, Shape

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


def read_keras(path: Path) -> RawModel:
    """Read a `.keras` archive; see `keras_file.read_keras`."""
    from plrnn_explorer.models.files import keras_file

    return keras_file.read_keras(path)


def _read_plain(path: Path, source: Source) -> RawModel:
    """Datasets of numbers under their own names, or what Keras wrote."""
    from plrnn_explorer.models.files import keras_file
    from plrnn_explorer.models.files.hdf5_tree import lazy, open_hdf5
    from plrnn_explorer.models.files.hdf5_types import Number, Text

    with open_hdf5(source, keras_file.ATTRIBUTES) as opened:
        root = opened.node(opened.root, ())
        nodes = list(opened.walk(root))
        texts = {".".join(node.path): opened.text(node) for node in nodes if isinstance(node.type, Text)}
    if keras_file.is_keras(root, nodes):
        config = root.attributes.get("model_config")
        return keras_file.keras_model(path, source, nodes, config if isinstance(config, str) else "")
    held = [node for node in nodes if isinstance(node.type, Number) and node.shape is not None]
    reverse = is_reversed({".".join(node.path): node.shape or () for node in held})
    arrays = {".".join(node.path): lazy(source, node, reverse) for node in held}
    settings = {key: text for key, text in texts.items() if text}
    return RawModel(path, f"{PLAIN}, axes reversed" if reverse else PLAIN, arrays, settings)


def is_reversed(shapes: Mapping[str, Shape]) -> bool:
    """Return whether the weights fit their biases only with axes reversed, as Julia and MATLAB write them.

    Square weights fit both ways: `axes.with_axes` asks.
    """
    for key in shapes:
        prefix = key.removesuffix("W1")
        names = [prefix + name for name in ("W1", "W2", "h1", "h2")]
        if key.endswith("W1") and all(name in shapes for name in names):
            W1, W2, h1, h2 = (shapes[name] for name in names)
            M, H = prod(h1), prod(h2)
            if W1 == (H, M) and W2 == (M, H) and H != M:
                return True
    return False

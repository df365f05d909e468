"""Keras files: `.keras`, `.weights.h5` and the older `.h5`, whose recurrent layer becomes named arrays.

A layer's weights lie under numbers in the newer files (layers/simple_rnn/cell/vars/0) and under names in the
older ones (model_weights/hidden/…/kernel, or kernel:0 from Keras 2).
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.files.hdf5_guard import Source
from plrnn_explorer.models.files.hdf5_tree import Node, lazy, open_hdf5
from plrnn_explorer.models.files.hdf5_types import Number
from plrnn_explorer.models.files.keras_config import Description, Layer, describe
from plrnn_explorer.models.files.limits import SMALL_BYTES, Refusal
from plrnn_explorer.models.files.raw import RawArray, RawModel
from plrnn_explorer.models.files.zipped import open_archive
from plrnn_explorer.translation import mark, tr

#: Attributes that tell a Keras file, and the name of a layer in the newer ones.
ATTRIBUTES = ("model_config", "layer_names", "keras_version", "name")
_WEIGHTS = "model.weights.h5"
_MAX_RATIO = 10
#: More recurrent layers side by side are no models to choose from.
_MAX_NETWORKS = 100
_NUMBERED = ("kernel", "recurrent_kernel", "bias")
_NAMED = re.compile(r"(kernel|recurrent_kernel|bias)(:0)?$")
_ONE_LAYER = mark("open a network with a single SimpleRNN layer of ReLU units, which alone is one ReLU map")


@dataclass
class _Weights:
    """Weights that belong together: those of a recurrent layer, or of another one."""

    names: tuple[str, ...]
    nodes: dict[str, Node] = field(default_factory=dict)

    @property
    def is_recurrent(self) -> bool:
        return "recurrent_kernel" in self.nodes

    def shape(self, name: str) -> tuple[int, ...]:
        node = self.nodes.get(name)
        return (node.shape or ()) if node else ()


def read_keras(path: Path) -> RawModel:
    """Read a `.keras` archive: its configuration and its weights.

    Raises
    ------
    Refusal
        If it is damaged, or its network is not one layer of a simple recurrent network.
    """
    with open_archive(path) as archive:
        if archive.sizes[_WEIGHTS] > max(SMALL_BYTES, _MAX_RATIO * path.stat().st_size):
            raise Refusal(
                tr("its {weights} unpacks to far more than weights can; save the model again").format(
                    weights=_WEIGHTS
                )
            )
        weights = archive.read(_WEIGHTS)
        text = (
            archive.read("config.json").decode("utf-8", "replace") if "config.json" in archive.sizes else ""
        )

    def source() -> BinaryIO:
        return io.BytesIO(weights)

    with open_hdf5(source, ATTRIBUTES) as opened:
        nodes = list(opened.walk(opened.node(opened.root, ())))
    return keras_model(path, source, nodes, text)


def is_keras(root: Node, nodes: Iterable[Node]) -> bool:
    """Return whether an HDF5 file was written by Keras."""
    if {"model_config", "layer_names", "keras_version"} & set(root.attributes):
        return True
    return any(n.path[-3:-1] == ("cell", "vars") or n.path[-1].startswith("recurrent_kernel") for n in nodes)


def keras_model(path: Path, source: Source, nodes: Iterable[Node], config: str) -> RawModel:
    """Name the weights of the recurrent layers: `hidden.kernel`, `.recurrent_kernel`, `.bias`, `.B`, `.b`.

    B and b are those of a linear layer that follows. The settings hold "hidden.activation" where the file
    says it.

    Parameters
    ----------
    path : Path
    source : function
        Opens the HDF5 file.
    nodes : iterable of Node
        All of the file.
    config : str
        The model's configuration as JSON, or "".
    """
    about = describe(config) if config else Description()
    groups = _grouped(nodes, about)
    recurrent = [group for group in groups if group.is_recurrent]
    if len(recurrent) > _MAX_NETWORKS:
        raise Refusal(
            tr("it has {n} recurrent layers; {one_layer}").format(n=len(recurrent), one_layer=tr(_ONE_LAYER))
        )
    _check_kinds(groups, recurrent, about)
    arrays: dict[str, RawArray] = {}
    settings: dict[str, Any] = {}
    for group in recurrent:
        layer = about.named(group.names)
        prefix = re.sub(r"\W", "_", layer.name if layer else group.names[0])
        for name, node in group.nodes.items():
            arrays[f"{prefix}.{name}"] = lazy(source, node)
        if layer is not None:
            settings[f"{prefix}.activation"] = layer.activation
        arrays |= _readout(source, prefix, group, groups, layer, about)
    return RawModel(path, "Keras", arrays, settings)


def _grouped(nodes: Iterable[Node], about: Description) -> list[_Weights]:
    """Gather the weights of each layer, with the names it may have in the configuration."""
    automatic = about.automatic_names()
    groups: dict[tuple[str, ...], _Weights] = {}
    said: dict[tuple[str, ...], str] = {}
    for node in nodes:
        if node.path[0].startswith("optimizer"):
            continue
        if node.is_group and node.path[-1] == "vars" and isinstance(node.attributes.get("name"), str):
            said[node.path[:-1]] = node.attributes["name"]
        found = _weight_name(node)
        if found is not None and isinstance(node.type, Number) and node.shape is not None:
            owner, name = found
            groups.setdefault(owner, _Weights(owner)).nodes[name] = node
    for owner, group in groups.items():
        layer = owner[:-1] if owner[-1] == "cell" else owner
        by_class = automatic.get(layer[-1]) if layer else None
        names = (said.get(layer), by_class, *layer[::-1])
        group.names = tuple(dict.fromkeys(name for name in names if name))
    return list(groups.values())


def _weight_name(node: Node) -> tuple[tuple[str, ...], str] | None:
    """Layer a weight belongs to, and its name there."""
    *owner, last = node.path
    if len(owner) > 1 and owner[-1] == "vars" and last in ("0", "1", "2"):
        is_cell = owner[-2] == "cell"
        index = int(last) if is_cell or last == "0" else 2 * int(last)
        return (tuple(owner[:-1]), _NUMBERED[index]) if index < len(_NUMBERED) else None
    named = _NAMED.match(last)
    return (tuple(owner), named.group(1)) if named and owner else None


def _check_kinds(groups: list[_Weights], recurrent: list[_Weights], about: Description) -> None:
    """Refuse what is not one layer of a simple recurrent network, with the reason."""
    if not recurrent:
        kinds = ", ".join(dict.fromkeys(layer.kind for layer in about.layers if not layer.is_transparent))
        what = f"its layers are {kinds:.100}" if kinds else f"it has the weights of {len(groups)} layers"
        raise Refusal(
            tr("it is a Keras model without a recurrent layer ({what}); {one_layer}").format(
                what=what, one_layer=tr(_ONE_LAYER)
            )
        )
    for group in recurrent:
        words = " ".join((*group.names, *(part for n in group.nodes.values() for part in n.path))).lower()
        if "backward" in words or "bidirectional" in words:
            raise Refusal(
                tr("its layer {names:.60} runs both ways in time; {one_layer}").format(
                    names=group.names[0], one_layer=tr(_ONE_LAYER)
                )
            )
        rows, columns = (*group.shape("recurrent_kernel"), 0, 0)[:2]
        kind = {3: "a GRU", 4: "an LSTM"}.get(columns // rows if rows else 0)
        if kind:
            raise Refusal(
                tr(
                    "its layer {names:.60} is {kind}, whose gates are not piecewise linear; {one_layer}"
                ).format(names=group.names[0], kind=kind, one_layer=tr(_ONE_LAYER))
            )
    sizes = {group.shape("recurrent_kernel")[:1] for group in recurrent}
    fed = any(group.shape("kernel")[:1] in sizes for group in recurrent)
    if len(recurrent) > 1 and (fed or about.in_sequence):
        raise Refusal(
            tr("it has {n} recurrent layers, one fed by another; {one_layer}").format(
                n=len(recurrent), one_layer=tr(_ONE_LAYER)
            )
        )


def _readout(
    source: Source,
    prefix: str,
    group: _Weights,
    groups: list[_Weights],
    layer: Layer | None,
    about: Description,
) -> Mapping[str, RawArray]:
    """B and b of the linear layer that follows; without a configuration, of the only one that fits."""
    size = group.shape("recurrent_kernel")[:1]
    fitting = [g for g in groups if not g.is_recurrent and g.shape("kernel")[:1] == size]
    if about.layers:
        following = about.after(layer) if layer else None
        linear = following is not None and following.kind == "Dense" and following.activation == "linear"
        fitting = [g for g in fitting if linear and following is not None and following.name in g.names]
    if len(fitting) != 1 or len(fitting[0].shape("kernel")) != 2:
        return {}
    weights = fitting[0].nodes
    B = lazy(source, weights["kernel"])
    found = {f"{prefix}.B": RawArray(B.shape[::-1], partial(_transposed, B))}
    if "bias" in weights:
        found[f"{prefix}.b"] = lazy(source, weights["bias"])
    return found


def _transposed(array: RawArray) -> NDArray[Any]:
    return np.asarray(array.load().T)

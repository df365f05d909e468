"""What a Keras file says of its layers: the JSON that `model.get_config()` gives."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import Any

from plrnn_explorer.models.files.limits import MAX_DEPTH, MAX_ENTRIES, Refusal
from plrnn_explorer.translation import tr

_MAX_CONFIG = 4 << 20
#: Layers without effect between a recurrent layer and its readout.
_MAX_STEPS = 16
#: Layers that change nothing when a trained network runs.
_TRANSPARENT = frozenset(["InputLayer", "Dropout", "GaussianNoise", "GaussianDropout", "SpatialDropout1D"])


@dataclass(frozen=True)
class Layer:
    """A layer as the configuration describes it.

    Attributes
    ----------
    name : str
        The user's.
    kind : str
        Class, e.g. ``"SimpleRNN"``; of the inner layer for ``RNN`` and ``TimeDistributed``.
    outer : str
        Class of the layer itself.
    activation : str
    inputs : frozenset of str
        Names of the layers that feed it, in a model that is no sequence.
    """

    name: str
    kind: str
    outer: str
    activation: str
    inputs: frozenset[str] = frozenset()

    @property
    def is_transparent(self) -> bool:
        """Whether it passes on its input once the network is trained."""
        return self.kind in _TRANSPARENT or (self.kind == "Activation" and self.activation == "linear")


@dataclass(frozen=True)
class Description:
    """Layers of a model in their order; `in_sequence`: each feeds the next one."""

    layers: tuple[Layer, ...] = ()
    in_sequence: bool = False

    @cached_property
    def _by_name(self) -> dict[str, Layer]:
        return {layer.name: layer for layer in reversed(self.layers)}

    def named(self, names: tuple[str, ...]) -> Layer | None:
        """Return the layer that has the first of these names that is one."""
        return next((self._by_name[name] for name in names if name in self._by_name), None)

    def automatic_names(self) -> dict[str, str]:
        """Names `model.weights.h5` gives to the layers (simple_rnn, simple_rnn_1, …), to the user's names."""
        counts: dict[str, int] = {}
        names = {}
        for layer in self.layers:
            base = _snake_case(layer.outer)
            count = counts[base] = counts.get(base, -1) + 1
            names[f"{base}_{count}" if count else base] = layer.name
        return names

    def after(self, layer: Layer) -> Layer | None:
        """Return the next layer that changes anything, if there is only one."""
        if self.in_sequence:
            following = self.layers[self.layers.index(layer) + 1 :]
            return next((other for other in following if not other.is_transparent), None)
        found: Layer | None = layer
        for _ in range(_MAX_STEPS):
            fed = [other for other in self.layers if found is not None and found.name in other.inputs]
            found = fed[0] if len(fed) == 1 else None
            if found is None or not found.is_transparent:
                return found
        return None


def describe(text: str) -> Description:
    """Read a model's configuration.

    Raises
    ------
    Refusal
        If it is no JSON, or absurdly large.
    """
    if len(text) > _MAX_CONFIG:
        raise Refusal(tr("its configuration is larger than any model needs"))
    try:
        config = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Refusal(tr("its configuration is not JSON; save the model again")) from error
    layers = tuple(islice(_layers(config, 0), MAX_ENTRIES + 1))
    if len(layers) > MAX_ENTRIES:
        raise Refusal(tr("it has more than {max_entries} layers").format(max_entries=MAX_ENTRIES))
    in_sequence = isinstance(config, dict) and config.get("class_name") == "Sequential"
    return Description(layers, in_sequence)


def _layers(config: Any, depth: int) -> Iterator[Layer]:
    """Layers of a model, through models inside it."""
    if depth > MAX_DEPTH:
        raise Refusal(tr("its models are nested too deeply"))
    about = config.get("config") if isinstance(config, dict) else None
    inner = about if isinstance(about, list) else about.get("layers") if isinstance(about, dict) else None
    if isinstance(inner, list):  # Keras 2.1 and older have the list itself
        for layer in inner:
            yield from _layers(layer, depth + 1)
    elif isinstance(about, dict):
        kind = str(config.get("class_name"))
        name = about.get("name")
        part = about.get("cell" if kind == "RNN" else "layer")
        inside = part.get("config") if isinstance(part, dict) else None
        if isinstance(part, dict) and isinstance(inside, dict) and kind in ("RNN", "TimeDistributed"):
            yield Layer(str(name), str(part.get("class_name")), kind, _activation(inside), _inputs(config))
        else:
            yield Layer(str(name), kind, kind, _activation(about), _inputs(config))


def _inputs(config: Any) -> frozenset[str]:
    """Names of the layers a layer is connected to: the heads of the lists [name, node, tensor] in it."""
    found, pending = set(), [config.get("inbound_nodes")]
    while pending:
        value = pending.pop()
        if isinstance(value, list) and len(value) >= 3 and isinstance(value[0], str):
            found.add(value[0])
        elif isinstance(value, list):
            pending.extend(value)
        elif isinstance(value, dict):
            pending.extend(value.values())
    return frozenset(found)


def _activation(about: dict[str, Any]) -> str:
    """Name of the activation, also where a serialised function or layer stands for it."""
    value = about.get("activation")
    if isinstance(value, dict):
        name = value.get("config")
        value = name if isinstance(name, str) else value.get("class_name")
    return "linear" if value is None else str(value)


def _snake_case(name: str) -> str:
    """Return the name of a class as Keras writes it: SimpleRNN is simple_rnn."""
    name = re.sub(r"\W+", "", name)
    return re.sub("([a-z])([A-Z])", r"\1_\2", re.sub("(.)([A-Z][a-z]+)", r"\1_\2", name)).lower()

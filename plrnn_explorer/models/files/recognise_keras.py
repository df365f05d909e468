"""Keras SimpleRNN: states are rows, z′ = relu(z U + x K + b), so that the weights act transposed."""

from __future__ import annotations

from typing import Any

from plrnn_explorer.models import families
from plrnn_explorer.models.files.driven import MAX_INPUTS
from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.files.observation import observation_of
from plrnn_explorer.models.files.questions import Questions
from plrnn_explorer.models.files.raw import RawModel, shape_text
from plrnn_explorer.models.files.units import need_relu
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.translation import tr


def simple_rnn(raw: RawModel, prefix: str, questions: Questions) -> PiecewiseLinearMap:
    """ReLU RNN from kernel (K, M), recurrent_kernel (M, M) and bias (M,); the input is held constant."""
    key = prefix + "recurrent_kernel"
    size = raw.shape(key)[0] if raw.shape(key) else 0
    if raw.shape(key) != (size, size):
        raise Refusal(
            tr("the array {key} has shape {shape} where a square one is needed").format(
                key=key, shape=shape_text(raw.shape(key))
            )
        )
    need_relu(raw, questions, tr("it is the only one that can be opened here"), prefix + "activation")
    W = raw.floats(key).T
    b = raw.vector(prefix + "bias", size) if prefix + "bias" in raw else [0.0] * size
    driven: dict[str, Any] = {}
    if prefix + "kernel" in raw:
        K = raw.floats(prefix + "kernel", (None, size))
        if 1 <= len(K) <= MAX_INPUTS and K.any():
            driven["C_hidden"] = K.T
    return families.relu_rnn(W=W, b=b, observation=observation_of(raw, prefix, size), **driven)

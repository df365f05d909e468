"""torch.nn.RNN and torch.nn.RNNCell with ReLU units, and the linear layer that reads them out."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from plrnn_explorer.models import families
from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.files.observation import scopes
from plrnn_explorer.models.files.questions import Questions
from plrnn_explorer.models.files.raw import RawModel, Shape, shape_text
from plrnn_explorer.models.files.units import need_relu
from plrnn_explorer.models.map import Observation, PiecewiseLinearMap
from plrnn_explorer.translation import tr

_GATED = {3: "a GRU", 4: "an LSTM"}


def without_gated(raw: RawModel, name: str, prefixes: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out gated networks (an encoder, say) where there is another recurrent network beside them."""
    if not name.startswith("weight_hh"):
        return prefixes
    plain = tuple(p for p in prefixes if len(set(raw.shape(p + name))) == 1)
    return plain or prefixes


def torch_rnn(raw: RawModel, prefix: str, questions: Questions) -> PiecewiseLinearMap:
    """torch.nn.RNN with one layer of ReLU units: z′ = relu(W_hh z + W_ih s + b_ih + b_hh)."""
    return _recurrent(raw, prefix, "_l0", questions)


def torch_cell(raw: RawModel, prefix: str, questions: Questions) -> PiecewiseLinearMap:
    """torch.nn.RNNCell with ReLU units."""
    return _recurrent(raw, prefix, "", questions)


def _recurrent(raw: RawModel, prefix: str, layer: str, questions: Questions) -> PiecewiseLinearMap:
    key = f"{prefix}weight_hh{layer}"
    for name in raw.arrays:
        if name.startswith(f"{prefix}weight_hh_") and name != key:
            what = (
                tr("runs both ways in time")
                if name.endswith("_reverse")
                else tr("has several recurrent layers")
            )
            raise Refusal(
                tr("it {what} ({name:.80}); only a single layer is one map of its state").format(
                    what=what, name=name
                )
            )
    M = _size(raw, key)
    W = raw.floats(key, (M, M))
    b = np.zeros(M)
    for name in (f"bias_hh{layer}", f"bias_ih{layer}"):
        if prefix + name in raw:
            b = b + raw.vector(prefix + name, M)
    need_relu(raw, questions, tr("it is the only one that can be opened here"))
    inner = f"{prefix}weight_ih{layer}"
    C = raw.floats(inner, (M, None)) if inner in raw else None
    return families.relu_rnn(W=W, b=b, C_hidden=C, observation=_readout(raw, prefix, M))


def _size(raw: RawModel, key: str) -> int:
    """Number of units; refuses the weights of gated networks, several matrices on top of each other."""
    shape = raw.shape(key)
    rows, columns = shape if len(shape) == 2 else (0, 0)
    kind = _GATED.get(rows // columns) if columns and rows % columns == 0 else None
    if kind:
        raise Refusal(
            tr(
                "it is {kind} (the array {key} is {shape}), whose gates are not piecewise linear; "
                "open a simple recurrent network trained with ReLU"
            ).format(kind=kind, key=key, shape=shape_text(shape))
        )
    return rows


def _readout(raw: RawModel, prefix: str, units: int) -> Observation | None:
    """The one linear layer of the file that takes the units' state, as observation model.

    None where there is none, or several, or another layer takes what it gives: then the data are no
    linear function of the state.
    """
    for start in scopes(prefix):
        matrices = {
            key: raw.shape(key)
            for key in raw.arrays
            if key.startswith(start) and key.endswith(".weight") and len(raw.shape(key)) == 2
        }
        fitting = [key for key, shape in matrices.items() if shape[1] == units]
        if fitting:
            return _linear(raw, fitting, matrices)
    return None


def _linear(raw: RawModel, fitting: list[str], matrices: Mapping[str, Shape]) -> Observation | None:
    if len(fitting) != 1:
        return None
    (key,) = fitting
    N = matrices[key][0]
    if any(shape[1] == N for other, shape in matrices.items() if other != key):
        return None
    bias = key.removesuffix("weight") + "bias"
    return Observation(raw.floats(key), raw.vector(bias, N) if bias in raw else np.zeros(N))

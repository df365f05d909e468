"""The observation model x = B z + b of a file, where it has one."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.files.raw import RawModel, shape_text
from plrnn_explorer.models.map import Observation

#: Where files keep B, and the bias beside it.
_PLACES = (
    ("observation.B", "observation.Bias"),
    ("output_layer.weight", "output_layer.bias"),
    ("B", "b"),
    ("B", "bias"),
)


def observation_of(raw: RawModel, prefix: str, dimension: int) -> Observation | None:
    """Return the linear observation model of a map with `dimension` coordinates, or None.

    B may be stored as (N, M) or (M, N): decided by shape, (N, M) if both fit and always (M, N) for
    ``observation.B`` (the smc_rnns code).

    Raises
    ------
    Refusal
        If there is a B that fits neither way.
    """
    outer = prefix.rsplit(".", 2)[0] + "." if prefix.count(".") > 1 else ""
    for start in dict.fromkeys((prefix, outer, "")):
        for weights, bias in _PLACES:
            key = start + weights
            if key not in raw or len(raw.shape(key)) != 2:
                continue
            if weights == "observation.B" and raw.shape(key)[0] != dimension:
                return None  # read out from the units' rates, not from the state
            rows, columns = raw.shape(key)
            if dimension not in (rows, columns):
                raise Refusal(
                    f"the array {key} has shape {shape_text((rows, columns))}, but observing "
                    f"{dimension} state variables needs {dimension} columns"
                )
            B = raw.floats(key)
            if columns != dimension or weights == "observation.B":
                B = B.T
            has_bias = start + bias in raw
            b = raw.vector(start + bias, B.shape[0]) if has_bias else np.zeros(B.shape[0])
            return Observation(B, b)
    return None

"""Weights of a constant external input, C, where a file has them."""

from __future__ import annotations

from plrnn_explorer.models.files.raw import RawModel
from plrnn_explorer.models.files.said import input_is_inside
from plrnn_explorer.models.map import Floats

#: More inputs than this are not the external inputs of a model.
MAX_INPUTS = 256


def input_weights(raw: RawModel, prefix: str, dimension: int, units: int = -1) -> dict[str, Floats]:
    """Return the input weights of a network as arguments of its constructor in `families`; {} without any.

    C (M, K) is added outside the ReLU. C (H, K) is added inside it; where M = H, the model's name says so.
    A C of zeros only, as some codes save for networks trained without input, is left out.

    Parameters
    ----------
    raw : RawModel
    prefix : str
        Of the network's arrays.
    dimension : int
        M.
    units : int
        H of a family that can have its input inside the ReLU.
    """
    key = prefix + "C"
    if key not in raw or len(raw.shape(key)) != 2:
        return {}
    rows, inputs = raw.shape(key)
    if not 1 <= inputs <= MAX_INPUTS or rows not in (dimension, units):
        return {}
    C = raw.floats(key)
    if not C.any():
        return {}
    inside = rows == units and (rows != dimension or input_is_inside(raw, prefix))
    return {"C_hidden" if inside else "C": C}

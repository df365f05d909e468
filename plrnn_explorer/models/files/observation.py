"""The observation model x = B z + b of a file, where it has one."""

from __future__ import annotations

from collections.abc import Iterator
from math import prod

import numpy as np

from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.files.raw import RawModel, shape_text
from plrnn_explorer.models.map import Floats, Observation
from plrnn_explorer.translation import tr

#: Where files keep B, and the bias beside it.
_PLACES = (
    ("observation.B", "observation.Bias"),
    ("output_layer.weight", "output_layer.bias"),
    ("obs_model.weight", "obs_model.bias"),
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
    for start in scopes(prefix):
        first = _decoder(raw, start, dimension) or _of_means(raw, start, prefix, dimension)
        if first is not None:
            return first
    for start in scopes(prefix):
        for weights, bias in _PLACES:
            key = start + weights
            if key not in raw or len(raw.shape(key)) != 2:
                continue
            if weights == "observation.B" and raw.shape(key)[0] != dimension:
                return None  # read out from the units' rates, not from the state
            rows, columns = raw.shape(key)
            if dimension not in (rows, columns):
                raise Refusal(
                    tr(
                        "the array {key} has shape {shape}, but observing {dimension} state variables "
                        "needs {dimension} columns"
                    ).format(key=key, shape=shape_text((rows, columns)), dimension=dimension)
                )
            B = raw.floats(key)
            if columns != dimension or weights == "observation.B":
                B = B.T
            has_bias = start + bias in raw
            b = raw.vector(start + bias, B.shape[0]) if has_bias else np.zeros(B.shape[0])
            return Observation(B, b)
    return None


def first_states_of(raw: RawModel, prefix: str, dimension: int) -> Observation | None:
    """Return the observation model of an AL-RNN: its first N states are the data.

    The training code (Brenner et al., NeurIPS 2024) saves a B (N, M) that observes nothing: from data x it
    starts the network in the state x B with x itself as its first N coordinates. Only where a bias lies
    beside B is it an observation model as in other files.
    """
    key = prefix + "B"
    shape = raw.shape(key) if key in raw else ()
    if len(shape) != 2 or dimension not in shape or prefix + "b" in raw or prefix + "bias" in raw:
        return observation_of(raw, prefix, dimension)
    B = raw.floats(key)
    encoder = np.array(B if shape[1] == dimension else B.T)
    N = len(encoder)
    if dimension < N:
        raise Refusal(
            tr(
                "the array {key} starts {dimension} state variables from {n} data values, more than fit"
            ).format(key=key, dimension=dimension, n=N)
        )
    encoder[:, :N] = np.eye(N)
    return Observation(np.eye(N, dimension), np.zeros(N), encoder=encoder)


def scopes(prefix: str) -> Iterator[str]:
    """Yield the prefix of a module and those of the modules around it: "a.b.", "a.", ""."""
    names = prefix.split(".")[:-1]
    for count in range(len(names), -1, -1):
        yield "".join(f"{name}." for name in names[:count])


def _decoder(raw: RawModel, start: str, dimension: int) -> Observation | None:
    """Gaussian decoder of the code MTF: linear in the first coordinates, or these themselves."""
    noise, layer = start + "D_gaussian.R_x", start + "D_gaussian.layers.0."
    if noise not in raw:
        return None
    N = prod(raw.shape(noise))
    B = _padded(raw, layer + "weight", dimension) if layer + "weight" in raw else np.eye(N, dimension)
    b = raw.vector(layer + "bias", N) if layer + "bias" in raw else np.zeros(N)
    return Observation(B, b) if len(B) == N else None


def _of_means(raw: RawModel, start: str, prefix: str, dimension: int) -> Observation | None:
    """Observation of the code ema_forecast_control: the first coordinates, or B times them.

    It adds the mean of its data where its settings say so.
    """
    mean = next((start + k for k in ("data_mean", "mean_center_layer.mean") if start + k in raw), "")
    if not mean or not prefix.startswith(start):
        return None
    N = prod(raw.shape(mean))
    key = next((k for k in (prefix + "B", start + "obs_model.layer.weight") if k in raw), "")
    if not key and not 1 <= N <= dimension:
        return None
    B = _padded(raw, key, dimension) if key else np.eye(N, dimension)
    return Observation(B, raw.vector(mean, N) if raw.settings.get("mean_centering") else np.zeros(N))


def _padded(raw: RawModel, key: str, dimension: int) -> Floats:
    """B (N, p) of the first p coordinates, for all M of them."""
    shape = raw.shape(key)
    if len(shape) != 2 or not 1 <= shape[1] <= dimension:
        raise Refusal(
            tr("the array {key} has shape {shape}, but there are {dimension} state variables").format(
                key=key, shape=shape_text(shape), dimension=dimension
            )
        )
    return np.hstack([raw.floats(key), np.zeros((shape[0], dimension - shape[1]))])

"""The loss of a network on a batch of data and its gradient, by backpropagation through time."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from plrnn_explorer.fit.network import Network
from plrnn_explorer.models.map import Floats

Gradient = dict[str, Floats]


@dataclass(frozen=True, eq=False)
class Batch:
    """Sequences that belong together.

    Attributes
    ----------
    first : (S, N) array
        Data in which each sequence starts.
    data : (T, S, N) array
        What follows; NaN where a value is missing.
    inputs : (T, S, K) array
        Inputs at work while each of the T steps is made.
    """

    first: Floats
    data: Floats
    inputs: Floats


@dataclass(frozen=True, eq=False)
class Run:
    """A network run over a batch: states (T, S, M) before each step, and what the steps predicted."""

    start: Floats
    states: Floats
    predicted: Floats


def run(network: Network, batch: Batch, forcing: Floats) -> Run:
    """Run a network over a batch with teacher forcing (T,), see `forcing`."""
    from plrnn_explorer.dynamics.kernels.teacher_forcing import forward

    T, S, _ = batch.data.shape
    start = network.start(batch.first)
    drive = np.ascontiguousarray(batch.inputs @ network.C.T)
    states, predicted = np.empty((2, T, S, network.dimension))
    n = network
    forward(n.A, n.W1, n.W2, n.h1, n.h2, n.clipped, start, drive, batch.data, forcing, states, predicted)
    return Run(start, states, predicted)


def loss_and_gradient(network: Network, batch: Batch, forcing: Floats) -> tuple[float, Gradient]:
    """Mean squared error of the predicted data, and its derivative by every parameter.

    Parameters
    ----------
    network : Network
    batch : Batch
    forcing : (T,) array
        Share of the way the observed coordinates are moved to the data after each step: generalised teacher
        forcing (Hess et al. 2023, eq. 6) has the same share at all steps, sparse teacher forcing (Mikhaeil et
        al. 2022) has 1 at every τ-th and 0 between.

    Returns
    -------
    loss : float
    gradient : dict
        An array of the same shape for each of the network's; zero for what is not trained.
    """
    from plrnn_explorer.dynamics.kernels.teacher_forcing import backward

    ran = run(network, batch, forcing)
    T, S, N = batch.data.shape
    difference = ran.predicted[:, :, :N] - batch.data
    known = np.isfinite(batch.data)
    difference[~known] = 0.0
    count = max(1, int(known.sum()))
    M, H = network.W1.shape
    by_step, by_start = np.empty((T, S, M)), np.empty((S, M))
    by_unit, by_plain = np.empty((2, T, S, H))
    n = network
    backward(
        n.A, n.W1, n.W2, n.h2, n.clipped, batch.data, forcing, ran.states, difference * (2.0 / count),
        by_step, by_unit, by_plain, by_start,
    )  # fmt: skip
    gradient = _gradient(network, batch, ran.states, by_step, by_unit, by_plain, by_start)
    return float((difference**2).sum() / count), gradient


def _gradient(
    network: Network, batch: Batch, states: Floats, by_step: Floats, by_unit: Floats, by_plain: Floats,
    by_start: Floats,
) -> Gradient:  # fmt: skip
    M, H = network.W1.shape
    z, g, v = states.reshape(-1, M), by_step.reshape(-1, M), by_unit.reshape(-1, H)
    plain = z @ network.W2.T
    units = np.maximum(plain + network.h2, 0.0)
    if network.clipped:
        units -= np.maximum(plain, 0.0)
    inner = v + by_plain.reshape(-1, H) if network.clipped else v
    found = {
        "A": g.T @ z,
        "W1": g.T @ units,
        "W2": inner.T @ z,
        "h1": g.sum(axis=0),
        "h2": v.sum(axis=0),
        "C": g.T @ batch.inputs.reshape(len(g), -1 if batch.inputs.size else 0),
        "L": by_start[:, network.n_observed :].T @ batch.first,
    }
    return {name: np.where(free, found[name], 0.0) for name, free in network.free.items()}

"""Fitting a network to data, update by update."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from plrnn_explorer.fit.adam import Adam, bounded
from plrnn_explorer.fit.dataset import Dataset, Sampler
from plrnn_explorer.fit.gradients import loss_and_gradient
from plrnn_explorer.fit.invertible import penalty_and_gradient
from plrnn_explorer.fit.network import Network, new_network
from plrnn_explorer.fit.settings import FitSettings
from plrnn_explorer.translation import tr

#: Random states of a batch whose Jacobians are looked at for the penalty.
_LOOKED_AT = 32


@dataclass(frozen=True, eq=False)
class FitState:
    """A network on its way.

    Attributes
    ----------
    update : int
        Updates made.
    loss : float
        Mean squared error of the last batches, in standard deviations squared.
    network : Network
    optimiser : Adam
    """

    update: int
    loss: float
    network: Network
    optimiser: Adam


def first_state(data: Dataset, settings: FitSettings, network: Network | None = None) -> FitState:
    """Where a fit begins: at a network that is given, or at random."""
    network = network or new_network(
        settings.kind,
        observed=data.n_data,
        units=settings.units,
        dimension=settings.dimension or data.n_data,
        inputs=data.n_inputs,
        seed=settings.seed,
    )
    return FitState(0, np.inf, network, Adam.new(network.arrays))


def training_steps(
    data: Dataset,
    settings: FitSettings,
    begin: FitState | None = None,
    every: int = 50,
    between: Callable[[], object] | None = None,
) -> Iterator[FitState]:
    """Train a network; yields its state after every `every` updates and after the last.

    Parameters
    ----------
    data : Dataset
        Normalised: each coordinate with mean 0 and standard deviation 1.
    settings : FitSettings
    begin : FitState, optional
        Goes on from there, a state that was yielded with the same arguments: to the same networks, bit by
        bit, as if it had not been interrupted.
    every : int, optional
    between : callable, optional
        Called before every update: a place to wait for those who need the processor more.

    Yields
    ------
    FitState

    Raises
    ------
    ValueError
        If no stretch is long enough for a training sequence.
    FloatingPointError
        If the loss stops being a number.
    """
    state = begin or first_state(data, settings)
    sampler = Sampler(data.training, settings.length, settings.batch, settings.seed)
    forcing, losses = settings.forcing, list[float]()
    network, optimiser = state.network, state.optimiser
    for update in range(state.update, settings.updates):
        if between is not None:
            between()
        batch = sampler.draw(update, settings.noise)
        loss, gradient = loss_and_gradient(network, batch, forcing)
        if not np.isfinite(loss):
            told = tr("the loss is not a number any more after {update} updates")
            raise FloatingPointError(told.format(update=update))
        if settings.invertibility > 0.0:
            states = network.start(batch.data[:: settings.length // 2 or 1].reshape(-1, data.n_data))
            _, extra = penalty_and_gradient(network, states[:_LOOKED_AT])
            gradient = {k: g + settings.invertibility * extra[k] for k, g in gradient.items()}
        gradient = bounded(gradient, settings.longest_gradient)
        arrays, optimiser = optimiser.step(network.arrays, gradient, settings.rate_at(update))
        network = network.with_arrays(arrays)
        losses.append(loss)
        if (update + 1) % every == 0 or update + 1 == settings.updates:
            yield FitState(update + 1, float(np.mean(losses)), network, optimiser)
            losses.clear()

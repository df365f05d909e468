"""What a fit is asked for."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from plrnn_explorer.fit.network import KINDS, Kind
from plrnn_explorer.models.map import Floats
from plrnn_explorer.translation import tr


@dataclass(frozen=True)
class FitSettings:
    """Size of the network, and how it is trained.

    Attributes
    ----------
    kind : str
        Family, one of `KINDS`.
    units : int
        ReLU units: H of a shallow PLRNN, P of an AL-RNN.
    dimension : int
        State variables M; 0 for as many as there are data coordinates.
    updates : int
        Updates of the parameters.
    length, batch : int
        Steps of a training sequence, and sequences in a batch.
    rate, final_rate : float
        Learning rate of the first and last update; in between it falls geometrically.
    every : int
        Sparse teacher forcing: the observed coordinates are set to the data at every so manieth step
        (Mikhaeil et al. 2022). 0 for generalised teacher forcing.
    share : float
        Generalised teacher forcing: the share of the way to the data at every step (Hess et al. 2023).
    noise : float
        Standard deviation of noise added to the data a sequence is forced to, in standard deviations.
    invertibility : float
        Weight of the penalty for Jacobians whose determinant is not positive; 0 for none.
    longest_gradient : float
        Longer gradients are shortened to this norm.
    seed : int
        Of the first parameters and the choice of sequences.

    Raises
    ------
    ValueError
        If a number makes no sense; the text names it.
    """

    kind: Kind = "shallow PLRNN"
    units: int = 50
    dimension: int = 0
    updates: int = 20_000
    length: int = 100
    batch: int = 16
    rate: float = 2e-3
    final_rate: float = 2e-5
    every: int = 0
    share: float = 0.1
    noise: float = 0.0
    invertibility: float = 0.0
    longest_gradient: float = 10.0
    seed: int = 0

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(tr("networks of the kind {kind!r} cannot be fitted").format(kind=self.kind))
        for name in ("units", "updates", "length", "batch"):
            if getattr(self, name) < 1:
                raise ValueError(
                    tr("{name} should be 1 or more, not {getattr}").format(
                        name=name, getattr=getattr(self, name)
                    )
                )
        if not 0.0 < self.final_rate <= self.rate:
            raise ValueError(tr("the learning rate should fall to a number above 0"))
        if self.every < 0 or not 0.0 <= self.share <= 1.0:
            raise ValueError(
                tr("teacher forcing has a share from 0 to 1 and an interval that is not negative")
            )
        if min(self.noise, self.invertibility, self.longest_gradient) < 0.0:
            raise ValueError(
                tr("noise, the weight of invertibility and the longest gradient are not negative")
            )

    @property
    def forcing(self) -> Floats:
        """How far the observed coordinates are moved to the data after each step, (length,)."""
        if self.every == 0:
            return np.full(self.length, self.share)
        forced = np.zeros(self.length)
        forced[self.every - 1 :: self.every] = 1.0
        return forced

    def rate_at(self, update: int) -> float:
        """Learning rate of an update."""
        way = update / max(1, self.updates - 1)
        return float(self.rate * (self.final_rate / self.rate) ** way)

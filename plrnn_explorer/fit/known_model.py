"""A model that was trained elsewhere, run on data: what a fitted network is asked, it can be asked too."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from plrnn_explorer.models.map import Floats, Observation, PiecewiseLinearMap

#: Steps of the model's own orbit that hidden coordinates are learned from, and those before it settles.
_STEPS, _TRANSIENT = 4000, 500
#: States beyond this have escaped.
_ESCAPED = 1e6


@dataclass(frozen=True, eq=False)
class KnownModel:
    """A map beside data of which it observes N coordinates, normalised.

    Attributes
    ----------
    model : PiecewiseLinearMap
        Under the constant input it is judged at.
    weights : (N, M) array
    offset : (N,) array
        A state z has the normalised data weights z + offset.
    begin : (M, N) array
    begin_offset : (M,) array
        An orbit that is to follow data x starts in begin x + begin_offset.
    """

    model: PiecewiseLinearMap
    weights: Floats
    offset: Floats
    begin: Floats
    begin_offset: Floats

    @classmethod
    def of(cls, model: PiecewiseLinearMap, seen: Observation, mean: Floats, scale: Floats) -> KnownModel:
        """Observe a model by the coordinates that were recorded.

        Where these do not tell the whole state, the rest is what the network was trained to start from, or
        else what is likely beside such data along the model's own orbit (linear regression).

        Parameters
        ----------
        model : PiecewiseLinearMap
        seen : Observation
            Of the recorded coordinates alone; its encoder, if it has one, is used.
        mean, scale : (N,) arrays
            Recorded values are mean + scale · normalised ones.
        """
        weights, offset = seen.B / scale[:, None], (seen.b - mean) / scale
        if seen.encoder is not None:
            begin, at = seen.encoder.T * scale, seen.encoder.T @ mean
            return cls(model, weights, offset, begin, at)
        begin, at = _likely(model, weights, offset)
        inverse = np.linalg.pinv(weights)
        missing = np.eye(len(at)) - inverse @ weights
        return cls(model, weights, offset, missing @ begin + inverse, missing @ at - inverse @ offset)

    @property
    def n_observed(self) -> int:
        """Number of data coordinates N."""
        return len(self.offset)

    def observe(self, states: Floats) -> Floats:
        """Normalised data (…, N) of states (…, M)."""
        return np.asarray(states @ self.weights.T + self.offset)

    def start(self, x: Floats) -> Floats:
        """States (…, M) in which an orbit starts that is to follow data x (…, N)."""
        return np.asarray(x @ self.begin.T + self.begin_offset)

    def as_map(self) -> PiecewiseLinearMap:
        """The model itself."""
        return self.model

    def free_run(self, first: Floats, steps: int) -> Floats:
        """Data (steps + 1, S, N) of orbits that start beside data (S, N), which stand first."""
        points = self.model.orbit(self.start(first), steps)
        with np.errstate(over="ignore", invalid="ignore"):
            seen = np.moveaxis(self.observe(points), 0, 1)
        return np.concatenate([first[None], seen[1:]])


def _likely(model: PiecewiseLinearMap, weights: Floats, offset: Floats) -> tuple[Floats, Floats]:
    """States that are likely beside data, as a matrix (M, N) and an offset (M,)."""
    M, N = model.dimension, len(offset)
    start = 0.01 * np.random.default_rng(0).standard_normal(M)
    points = model.orbit(start, _TRANSIENT + _STEPS)[_TRANSIENT:]
    if N >= M or not np.isfinite(points).all() or np.abs(points).max() > _ESCAPED:
        return np.zeros((M, N)), np.zeros(M)
    x = np.column_stack([points @ weights.T + offset, np.ones(len(points))])
    found = np.linalg.lstsq(x, points, rcond=None)[0]
    return np.asarray(found[:N].T), np.asarray(found[N])

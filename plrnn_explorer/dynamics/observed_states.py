"""States that a linear observation model allows for given data: the way back from x = B z + b to z."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import ArrayLike

from plrnn_explorer.dynamics.provenance import provenance
from plrnn_explorer.models.map import Floats, Observation, PiecewiseLinearMap
from plrnn_explorer.translation import tr, trn

#: Directions of the data that are this much weaker than the strongest count as not observed.
_RANK = 1e-10
#: Data are met where they are off by no more than this share of their size.
_MET = 1e-9

How = Literal["only", "nearest", "fit", "nearest fit", "trained"]


@dataclass(frozen=True, eq=False)
class ObservedStates:
    """States for data values.

    Attributes
    ----------
    states : (..., M) float array
    misfit : (..., N) float array
        B z + b - x, what is left of the data, in their units.
    how : {"only", "nearest", "fit", "nearest fit", "trained"}
        "only": one state has these data. "nearest": many have, this is the one nearest to `near`. "fit": none
        has, this is the only least-squares fit. "nearest fit": the one of these nearest to `near`. "trained":
        many have, this is the one the network was trained to start from (`Observation.encoder`).
    observed : int
        Rank of B: how many directions of state space the data fix.
    parameters : mapping
        The arguments and the fingerprint of the model.
    """

    states: Floats
    misfit: Floats
    how: How
    observed: int
    parameters: Mapping[str, Any]

    @property
    def worst(self) -> int:
        """Index of the data coordinate that is missed most."""
        return int(np.argmax(np.abs(self.misfit).reshape(-1, self.misfit.shape[-1]).max(axis=0)))


def states_of_observation(
    model: PiecewiseLinearMap, x: ArrayLike, near: ArrayLike | None = None
) -> ObservedStates:
    """Find states z with B z + b = x.

    Parameters
    ----------
    model : PiecewiseLinearMap
        With an observation model of N data coordinates.
    x : (..., N) array_like
        Data values, in their units.
    near : (M,) array_like, optional
        Where the data leave a choice, the state nearest to this one is taken; by default the one the network
        was trained to start from if it has an encoder, else the nearest to 0.

    Returns
    -------
    ObservedStates

    Raises
    ------
    ValueError
        If the model has no observation model, the shapes do not fit, or a value is not finite.

    Notes
    -----
    z = near + B⁺ (x - B near - b) with the pseudo-inverse B⁺: of all states with the least sum of squared
    misfits (none, where some state has these data) the one nearest to `near`.
    """
    seen = model.observation
    if seen is None:
        raise ValueError("this model has no observation model, so no state can be found for data values")
    N, M = seen.B.shape
    data = np.asarray(x, dtype=np.float64)
    point = np.zeros(M) if near is None else np.asarray(near, dtype=np.float64)
    if data.ndim == 0 or data.shape[-1] != N or point.shape != (M,):
        raise ValueError(f"{N} data values and a state of {M} coordinates are wanted")
    if not (np.isfinite(data).all() and np.isfinite(point).all()):
        raise ValueError("the data contain NaN or infinite values")
    encoder = seen.encoder if near is None else None
    if encoder is not None:
        point = data @ encoder
    for inverse, rank in _inverses(seen):
        states = point + (data - seen(point)) @ inverse.T
        states += (data - seen(states)) @ inverse.T  # once more: what rounding left
        misfit, observed = seen(states) - data, rank
        met = _is_met(seen, data, states, misfit)
        if met:
            break
    for array in (states, misfit):
        array.setflags(write=False)
    nearest: How = "nearest" if encoder is None else "trained"
    choice: tuple[How, How] = ("only", "fit") if observed == M else (nearest, "nearest fit")
    parameters = provenance(model, x=data, near=point, B=seen.B, b=seen.b)
    return ObservedStates(states, misfit, choice[0] if met else choice[1], observed, parameters)


def _is_met(seen: Observation, data: Floats, states: Floats, misfit: Floats) -> bool:
    """Whether a misfit is rounding only."""
    far = np.linalg.norm(states, axis=-1, keepdims=True) * np.linalg.norm(seen.B, axis=1)
    size = np.abs(data) + np.abs(seen.b) + far
    return bool(np.all(np.abs(misfit) <= _MET * np.maximum(size, 1e-300)))


def _inverses(seen: Observation) -> Iterator[tuple[Floats, int]]:
    """Pseudo-inverses (M, N) of B, each with the rank it has: which one holds depends on the data.

    Data that some state has are met in any units, so that each is measured in its own first: millivolts
    beside amperes do not make B look singular. Only a least-squares fit is one of the data as they are.
    """
    size = np.linalg.norm(seen.B, axis=1)
    size = np.where(size > 0, size, 1.0)
    scaled = seen.B / size[:, None]
    for B, units in ((scaled, size), (seen.B, np.ones_like(size))):
        rank = int(np.linalg.matrix_rank(B, rtol=_RANK)) if B.size else 0
        yield np.asarray(np.linalg.pinv(B, rcond=_RANK) / units), rank
        if rank == len(size):
            return


def fit_words(found: ObservedStates, observation: Observation) -> str:
    """Say in one sentence which state was found for data values (N,), and the misfit."""
    hidden = len(found.states) - found.observed
    if found.how == "only":
        return tr("Exactly one state has these data values.")
    free = trn("{n} direction of state space", "{n} directions of state space", hidden).format(n=hidden)
    if found.how == "trained":
        words = tr("Many states have these data values ({free} unobserved); training began in this one.")
        return words.format(free=free)
    if found.how == "nearest":
        words = tr(
            "Many states have these data values ({free} unobserved); this is the nearest to the slice."
        )
        return words.format(free=free)
    i = found.worst
    unit = observation.units[i] if observation.units else ""
    name = observation.names[i] if observation.names else f"x{i + 1}"
    off = f"{abs(float(found.misfit[i])):.3g}{f' {unit}' if unit else ''}".replace("-", "−")
    if found.how == "fit":
        words = tr(
            "No state has exactly these data values; the least-squares fit is off by up to {off} ({name})."
        )
    else:
        words = tr(
            "No state has exactly these data values; the least-squares fit nearest to the slice is off by up"
            " to {off} ({name})."
        )
    return words.format(off=off, name=name)

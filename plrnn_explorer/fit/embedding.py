"""Delay embedding: the delay and the dimension that a scalar series asks for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.signal import argrelmin
from scipy.spatial import cKDTree

from plrnn_explorer.dynamics.progress import Progress, Steps, finish
from plrnn_explorer.models.map import Floats
from plrnn_explorer.translation import tr

#: Bins of the histogram that mutual information is estimated from, for a thousand samples.
_BINS = 16
#: A neighbour is false when one more coordinate takes it this many times further away, or out of the set.
_RATIO, _SIZE = 15.0, 2.0
#: A share of false neighbours below this counts as none.
FEW = 0.05
#: Distances below this share of the standard deviation are rounding.
_ROUNDING = 1e-8
#: Samples compared; more give the same answer.
_MOST = 5000


@dataclass(frozen=True, eq=False)
class DelayChoice:
    """Mutual information of a series and itself later, and the delay it proposes.

    Attributes
    ----------
    information : (n,) array
        In nats, at delays of 0, 1, … samples.
    delay : int
        First minimum (Fraser & Swinney 1986), or where there is none the first delay at which the
        autocorrelation has fallen to 1/e, or else the longest that was looked at.
    by : str
        "mutual information", "autocorrelation" or "longest".
    """

    information: Floats
    delay: int
    by: str


def choose_delay(series: Floats, longest: int) -> DelayChoice:
    """Propose a delay for a series (T,), of up to `longest` samples.

    Raises
    ------
    ValueError
        If the series is shorter than twice the longest delay, or constant.
    """
    return finish(delay_steps(series, longest))


def delay_steps(series: Floats, longest: int) -> Steps[DelayChoice]:
    """As `choose_delay`, as a long computation: it tells what is known of the information so far.

    Raises
    ------
    ValueError
    """
    if len(series) < 2 * longest + 2:
        raise ValueError(
            tr("{n} samples are too few for delays of up to {longest}").format(n=len(series), longest=longest)
        )
    if np.ptp(series) == 0.0:
        raise ValueError(tr("a constant series has no delay"))
    bins = int(np.clip(_BINS * (len(series) / 1000.0) ** (1.0 / 3.0), _BINS, 64))
    information = np.full(longest + 1, np.nan)
    for k in range(longest + 1):
        information[k] = _mutual_information(series, k, bins)
        if k < longest:
            yield Progress(DelayChoice(information.copy(), 0, ""), (k + 1) / (longest + 2))
    minima = argrelmin(information, order=max(2, longest // 12))[0]
    if len(minima):
        yield Progress(DelayChoice(information, int(minima[0]), "mutual information"), 1.0)
        return
    centred = series - series.mean()
    correlation = np.array([np.mean(centred[: len(centred) - k] * centred[k:]) for k in range(longest + 1)])
    low = np.flatnonzero(correlation < correlation[0] / np.e)
    fallen = DelayChoice(information, int(low[0]), "autocorrelation") if len(low) else None
    yield Progress(fallen or DelayChoice(information, longest, "longest"), 1.0)


def _mutual_information(series: Floats, delay: int, bins: int) -> float:
    joint = np.histogram2d(series[: len(series) - delay], series[delay:], bins=bins)[0]
    joint /= joint.sum()
    apart = joint.sum(axis=1, keepdims=True) * joint.sum(axis=0, keepdims=True)
    seen = joint > 0.0
    return float((joint[seen] * np.log(joint[seen] / apart[seen])).sum())


def embed(series: Floats, delay: int, dimension: int) -> Floats:
    """Delay vectors (x_t, x_{t-delay}, …) of a series (T,): (T - (dimension - 1) delay, dimension)."""
    rows = len(series) - (dimension - 1) * delay
    if rows < 1:
        raise ValueError(
            tr("{n} samples are too few for {dimension} delays of {delay}").format(
                n=len(series), dimension=dimension, delay=delay
            )
        )
    return np.stack([series[delay * (dimension - 1 - k) :][:rows] for k in range(dimension)], axis=1)


@dataclass(frozen=True, eq=False)
class DimensionChoice:
    """Shares of false nearest neighbours, and the dimension they propose.

    Attributes
    ----------
    false : (n,) array
        Share in 1, 2, … dimensions (Kennel et al. 1992).
    dimension : int
        The first with fewer than `FEW`, or the one with the fewest.
    enough : bool
        Whether any has so few.
    """

    false: Floats
    dimension: int
    enough: bool


def choose_dimension(series: Floats, delay: int, largest: int = 8, seed: int = 0) -> DimensionChoice:
    """Propose an embedding dimension of up to `largest` for a series (T,) and a delay.

    Neighbours within a delay of each other in time are not compared (Theiler window).

    Raises
    ------
    ValueError
        If the series is too short for the largest dimension.
    """
    return finish(dimension_steps(series, delay, largest, seed))


def dimension_steps(series: Floats, delay: int, largest: int = 8, seed: int = 0) -> Steps[DimensionChoice]:
    """As `choose_dimension`, as a long computation: after each dimension what is known so far.

    Raises
    ------
    ValueError
    """
    shares = list[float]()
    rng = np.random.default_rng(seed)
    spread = float(series.std())
    for dimension in range(1, largest + 1):
        vectors = embed(series, delay, dimension + 1)
        shares.append(_false_share(vectors, delay, spread, rng))
        false = np.array(shares)
        few = np.flatnonzero(false < FEW)
        best = int(few[0] if len(few) else false.argmin())
        yield Progress(DimensionChoice(false, best + 1, bool(len(few))), dimension / largest)
        if shares[-1] == 0.0:
            return


def _false_share(vectors: Floats, delay: int, spread: float, rng: np.random.Generator) -> float:
    """Share of nearest neighbours in all but the oldest coordinate that it shows to be none."""
    low, last = vectors[:, :-1], vectors[:, -1]
    chosen = rng.choice(len(low), min(len(low), _MOST), replace=False)
    near: Any = cKDTree(low).query(low[chosen], k=min(len(low), 2 + 2 * min(delay, 40)))
    distance, index = near
    far = np.abs(index - chosen[:, None]) > min(delay, 40)
    first = far.argmax(axis=1)
    rows = np.flatnonzero(far.any(axis=1))
    d, j = distance[rows, first[rows]], index[rows, first[rows]]
    if not len(rows):
        return 0.0
    d = np.maximum(d, _ROUNDING * spread)  # a period that returns to the same sample is no neighbourhood
    jump = np.abs(last[chosen[rows]] - last[j])
    false = (jump / d > _RATIO) | (np.hypot(jump, d) > _SIZE * spread)
    return float(false.mean())

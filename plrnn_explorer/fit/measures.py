"""How well a fitted network does what the data did: the measures the field compares models by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter1d
from scipy.spatial import cKDTree

from plrnn_explorer.models.map import Floats
from plrnn_explorer.recordings.deviation import deviation
from plrnn_explorer.translation import tr

#: Bins along each coordinate, for few coordinates; centres of a mixture for more.
BINS, _MOST_BINNED, _CENTRES = 30, 3, 1000
#: Standard deviation, in frequency bins, by which spectra are smoothed.
SMOOTHING = 20.0
#: A coordinate that moves by less than this share of what the other's does stands still.
_STILL = 1e-9
#: States closer than this share of the largest are the same.
_SAME = 1e-12


def state_space_divergence(data: Floats, generated: Floats, bins: int = BINS) -> float:
    """Kullback-Leibler divergence of where the data are from where an orbit goes, D_stsp.

    With up to three coordinates over boxes of the data's range, a share of one pseudo-count in each; else
    between two Gaussian mixtures centred on samples (Koppe et al. 2019, eq. 24; Mikhaeil et al. 2022).

    Parameters
    ----------
    data : (T, N) array
    generated : (T', N) array
        A free-running orbit in the same coordinates, without its transient.
    bins : int, optional
        Boxes along each coordinate.

    Returns
    -------
    float
        0 for the same distribution, in nats; infinity where the orbit is not finite.
    """
    if not np.isfinite(generated).all():
        return np.inf
    if data.shape[1] > _MOST_BINNED:
        return _mixture_divergence(data, generated)
    low, high = data.min(axis=0), data.max(axis=0)
    edges = [np.linspace(a, b + 1e-9 * (b - a), bins + 1) for a, b in zip(low, high)]
    # What leaves the data's range is in no box of the data, but counts among the orbit's samples.
    p, q = (np.histogramdd(x, bins=edges)[0].ravel() for x in (data, generated))
    p, q = _smoothed(p, len(data)), _smoothed(q, len(generated))
    return float((p * np.log(p / q)).sum())


def samples_in_a_box(data: Floats, bins: int = BINS) -> float:
    """Samples in each box that any lie in, on average: below a few `state_space_divergence` is rough.

    Data of more coordinates than are counted in boxes have a mixture's centres instead: as many as it takes
    count as enough, fewer in proportion.
    """
    if data.shape[1] > _MOST_BINNED:
        return 10.0 * len(data) / _CENTRES
    low, high = data.min(axis=0), data.max(axis=0)
    size = np.where(high > low, high - low, 1.0)
    boxes = np.minimum(((data - low) / size * bins).astype(int), bins - 1)
    return len(data) / len(np.unique(boxes @ bins ** np.arange(data.shape[1])))


def _smoothed(counts: Floats, total: int) -> Floats:
    small = 1e-5
    return np.asarray((counts + small) / (total + small * len(counts)))


def _mixture_divergence(data: Floats, generated: Floats, seed: int = 0) -> float:
    """Monte-Carlo estimate between mixtures of unit Gaussians on samples of each."""
    rng = np.random.default_rng(seed)
    taken = [x[np.linspace(0, len(x) - 1, min(len(x), _CENTRES)).astype(int)] for x in (data, generated)]
    at = taken[0] + rng.normal(size=taken[0].shape)
    p, q = (_log_density(at, centres) for centres in taken)
    return float((p - q).mean())


def _log_density(at: Floats, centres: Floats) -> Floats:
    from scipy.spatial.distance import cdist
    from scipy.special import logsumexp

    return np.asarray(logsumexp(-0.5 * cdist(at, centres, "sqeuclidean"), axis=1) - np.log(len(centres)))


def spectrum_distance(data: Floats, generated: Floats, smoothing: float = SMOOTHING) -> float:
    """Hellinger distance of the power spectra, averaged over coordinates, D_H (Mikhaeil et al. 2022).

    Parameters
    ----------
    data, generated : (T, N) arrays
        Of the longer, the first part of the other's length is used.
    smoothing : float, optional
        Standard deviation in frequency bins.

    Returns
    -------
    float
        0 to 1; 1 where the orbit is not finite or does not move.
    """
    if not np.isfinite(generated).all():
        return 1.0
    n = min(len(data), len(generated))
    p, q = (power_spectrum(x[:n], smoothing) for x in (data, generated))
    distance = np.sqrt(np.maximum(0.0, 1.0 - np.sqrt(p * q).sum(axis=0)))
    sizes = np.array([deviation(x[:n]) for x in (data, generated)])
    still = sizes.min(axis=0) <= _STILL * sizes.max(axis=0)
    return float(np.where(still, 1.0, distance).mean())


def power_spectrum(x: Floats, smoothing: float = SMOOTHING) -> Floats:
    """Smoothed power of the standardised series (T, N), normalised to sum 1: (T // 2 + 1, N)."""
    spread = deviation(x)
    x = np.where(spread > 0.0, (x - x.mean(axis=0)) / np.where(spread > 0.0, spread, 1.0), 0.0)
    power = np.abs(np.fft.rfft(x, axis=0)) ** 2
    power = gaussian_filter1d(power, smoothing, axis=0, mode="nearest")
    total = power.sum(axis=0)
    return np.asarray(power / np.where(total > 0.0, total, 1.0))


@dataclass(frozen=True, eq=False)
class Divergence:
    """How fast neighbours part in the data (Kantz 1994).

    Attributes
    ----------
    exponent : float
        Largest Lyapunov exponent per sample, slope of `growth` over the fitted steps; NaN for data that
        repeat exactly.
    error : float
        Standard error of the slope.
    growth : (n,) array
        Mean logarithm of the distance after each number of steps.
    fitted : tuple of int
        First and last step of the straight part that was fitted.
    """

    exponent: float
    error: float
    growth: Floats
    fitted: tuple[int, int]


def data_exponent(
    data: Floats,
    steps: int,
    apart: int,
    fitted: tuple[int, int] | None = None,
    pairs: int = 5000,
    seed: int = 0,
) -> Divergence:
    """Largest Lyapunov exponent of a time series from the parting of nearest neighbours (Rosenstein 1993).

    Parameters
    ----------
    data : (T, N) array
        States, or delay vectors.
    steps : int
        How far neighbours are followed.
    apart : int
        Neighbours lie at least so many samples apart in time (Theiler window).
    fitted : tuple of int, optional
        Steps over which the slope is taken; half of them when not given.

    Raises
    ------
    ValueError
        If the series is too short.
    """
    last = len(data) - steps
    if last <= 2 * apart:
        raise ValueError(
            tr("{n} samples are too few to follow neighbours over {steps} steps").format(
                n=len(data), steps=steps
            )
        )
    rng = np.random.default_rng(seed)
    chosen = rng.choice(last, min(last, pairs), replace=False)
    near = _neighbours(data[:last], chosen, apart)
    keep = near >= 0
    offsets = np.arange(steps + 1)
    distance = np.linalg.norm(data[chosen[keep, None] + offsets] - data[near[keep, None] + offsets], axis=2)
    # Data that repeat do so up to rounding: what is left of it is no distance.
    distance[distance < _SAME * float(np.abs(data).max(initial=0.0))] = 0.0
    with np.errstate(divide="ignore"):
        logs = np.where(distance > 0.0, np.log(distance), 0.0)
    parted = (distance > 0.0).sum(axis=0)
    growth = np.where(parted > 0, logs.sum(axis=0) / np.maximum(parted, 1), np.nan)
    a, b = fitted or (0, steps // 2)
    if np.isnan(growth[a : b + 1]).any():  # all neighbours are equal: data that repeat exactly
        return Divergence(np.nan, np.nan, growth, (a, b))
    (slope, _), covariance = np.polyfit(offsets[a : b + 1], growth[a : b + 1], 1, cov=True)
    return Divergence(float(slope), float(np.sqrt(covariance[0, 0])), growth, (a, b))


def _neighbours(data: Floats, chosen: NDArray[np.int64], apart: int) -> NDArray[np.int64]:
    """Nearest state of each that is not its neighbour in time; -1 where there is none."""
    tree, near = cKDTree(data), np.full(len(chosen), -1)
    # Of 2 apart states one is far enough in time; mostly it is among the first.
    for k in sorted({min(n, len(data), 2 * apart + 1) for n in (64, len(data))}):
        left = np.flatnonzero(near < 0)
        nearest: Any = tree.query(data[chosen[left]], k=[*range(1, k + 1)])
        far = np.abs(nearest[1] - chosen[left, None]) >= apart
        found = nearest[1][np.arange(len(left)), far.argmax(axis=1)]
        near[left] = np.where(far.any(axis=1), found, -1)
        if (near >= 0).all():
            break
    return near

"""Lyapunov exponents along an orbit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from plrnn_explorer.dynamics.progress import Progress, Steps, finish
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap

#: Batches the growth rates are averaged in for the standard error.
_BATCHES = 32
#: Steps between two partial results.
_REPORT = 500
#: Coordinates beyond this count as escape to infinity.
_ESCAPED = 1e100


@dataclass(frozen=True, eq=False)
class LyapunovSpectrum:
    """Lyapunov exponents of an orbit, or the mean over several.

    Attributes
    ----------
    exponents : (M,) float array
        Per step, natural logarithm, largest first; -inf where the Jacobians are singular, NaN if no orbit
        lasted.
    standard_error : (M,) float array
        Of the exponents, from the spread of batch means; NaN where it is not defined.
    kaplan_yorke : float
        Kaplan-Yorke (Lyapunov) dimension.
    steps : int
        Steps averaged over, per orbit.
    escaped : bool
        Whether an orbit escaped to infinity; it is left out of the averages.
    """

    exponents: Floats
    standard_error: Floats
    kaplan_yorke: float
    steps: int
    escaped: bool = False


def lyapunov_spectrum(
    model: PiecewiseLinearMap, z0: ArrayLike, steps: int = 10_000, transient: int = 1000
) -> LyapunovSpectrum:
    """Compute all Lyapunov exponents by QR factorisation of the Jacobians along an orbit.

    Parameters
    ----------
    model : PiecewiseLinearMap
    z0 : (M,) or (n, M) array_like
        Initial condition, or several that lead to the same attractor; their results are averaged.
    steps : int
        Steps averaged over.
    transient : int
        Steps before the average begins. The frame is carried along so that it is aligned by then.

    Returns
    -------
    LyapunovSpectrum

    Raises
    ------
    ValueError
        If `z0` has the wrong shape or the numbers of steps make no sense.

    Notes
    -----
    Benettin, Galgani, Giorgilli & Strelcyn, Meccanica 15 (1980) 9; Eckmann & Ruelle, Rev. Mod. Phys. 57
    (1985) 617. The standard error is that of non-overlapping batch means (32 batches per orbit), which
    allows for correlations shorter than a batch.
    """
    return finish(lyapunov_steps(model, z0, steps, transient))


def lyapunov_steps(
    model: PiecewiseLinearMap, z0: ArrayLike, steps: int = 10_000, transient: int = 1000
) -> Steps[LyapunovSpectrum]:
    """Compute Lyapunov exponents as a long computation; arguments and result as `lyapunov_spectrum`."""
    z = np.atleast_2d(np.array(z0, dtype=np.float64))
    M = model.dimension
    if z.ndim != 2 or z.shape[1] != M:
        raise ValueError(f"Initial conditions should have {M} coordinates but z0 has shape {np.shape(z0)}")
    if steps < 1 or transient < 0:
        raise ValueError(f"{steps} steps after a transient of {transient} cannot be averaged; use 1 or more")
    return _run(model, z, steps, transient)


def _run(model: PiecewiseLinearMap, z: Floats, steps: int, transient: int) -> Steps[LyapunovSpectrum]:
    n, M = z.shape
    frames = np.broadcast_to(np.eye(M), (n, M, M))
    alive = np.ones(n, dtype=np.bool_)
    growth = np.empty((steps, n, M))
    for step in range(transient + steps):
        with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
            u = model.preactivation(z)
            jacobians = model.A + (model.W1 * (u > 0)[:, None, :]) @ model.W2
            z = z @ model.A.T + np.maximum(u, 0.0) @ model.W1.T + model.h1
            lost = alive & ~np.all(np.abs(z) <= _ESCAPED, axis=1)
            if lost.any():
                alive &= ~lost
            if not alive.all():
                z[~alive] = 0.0
            frames, stretch = np.linalg.qr(jacobians @ frames)
            if step >= transient:
                growth[step - transient] = np.log(np.abs(np.diagonal(stretch, axis1=1, axis2=2)))
        done = step + 1
        if done % _REPORT == 0 and transient < done < transient + steps:
            partial = _summary(growth[: done - transient], alive)
            yield Progress(partial, done / (transient + steps), "Lyapunov exponents")
        if not alive.any():
            break
    yield Progress(_summary(growth, alive), 1.0, "Lyapunov exponents")


def _summary(growth: Floats, alive: Bools) -> LyapunovSpectrum:
    """Average growth rates (steps, n, M) over the orbits that are left."""
    steps, _, M = growth.shape
    escaped = not bool(alive.all())
    if not alive.any():
        nothing = np.full(M, np.nan)
        return LyapunovSpectrum(nothing, nothing, float("nan"), 0, escaped)
    growth = growth[:, alive]
    batches = np.array_split(growth, min(_BATCHES, steps))
    means = np.concatenate([batch.mean(axis=0) for batch in batches])
    with np.errstate(invalid="ignore", divide="ignore"):
        exponents = growth.mean(axis=(0, 1))
        spread = means.std(axis=0, ddof=1) if len(means) > 1 else np.full(M, np.nan)
        error = spread / np.sqrt(len(means))
    order = np.argsort(-exponents, kind="stable")
    exponents, error = exponents[order], error[order]
    for array in (exponents, error):
        array.setflags(write=False)
    return LyapunovSpectrum(exponents, error, kaplan_yorke_dimension(exponents), steps, escaped)


def kaplan_yorke_dimension(exponents: ArrayLike) -> float:
    """Kaplan-Yorke dimension j + (l_1 + … + l_j) / |l_{j+1}| of exponents in descending order.

    j is the largest number of leading exponents whose sum is not negative; M if all sum to 0 or more.
    """
    exponents = np.asarray(exponents, dtype=np.float64)
    if np.isnan(exponents).any():
        return float("nan")
    sums = np.cumsum(exponents)
    j = int(np.sum(sums >= 0))
    if j == 0 or j == len(exponents):
        return float(j)
    return float(j + sums[j - 1] / -exponents[j])

"""Lyapunov exponents along an orbit, with errors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from plrnn_explorer.dynamics.batch_means import Blocked, blocked_error
from plrnn_explorer.dynamics.progress import Progress, Steps, finish
from plrnn_explorer.dynamics.provenance import provenance
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap
from plrnn_explorer.phrases import phrase
from plrnn_explorer.translation import mark

#: Most blocks the growth of one orbit is kept in.
_BLOCKS = 1024
#: A preactivation this small, relative to its terms, is on the border.
_ON_BORDER = 1e-14
#: Coordinates beyond this count as escape to infinity.
_ESCAPED = 1e100
#: Arithmetic between two partial results: some 50 ms.
_PORTION = 1e8
#: An exponent within so many standard errors of zero counts as zero.
_ZERO = 2.0
#: Halves of an orbit, or orbits, that differ by so many standard errors disagree.
_DISAGREE = 4.0
#: Exponents are not told from zero, nor halves from each other, below this.
_NOISE = 1e-9


@dataclass(frozen=True, eq=False)
class LyapunovSpectrum:
    """Lyapunov exponents of an orbit, or the mean over several.

    Attributes
    ----------
    exponents : (M,) float array
        Per step, natural logarithm, largest first; -inf where the Jacobians are singular, NaN if no orbit
        lasted.
    standard_error : (M,) float array
        Of the exponents, from the spread of batches long enough to be independent; NaN where it is not
        defined.
    kaplan_yorke : float
        Kaplan-Yorke (Lyapunov) dimension. A largest exponent within two standard errors of zero counts as
        zero (a closed curve has dimension 1).
    steps : int
        Steps averaged over, per orbit.
    escaped : bool
        Whether an orbit escaped to infinity; it is left out of the averages.
    kaplan_yorke_error : float
        Standard error of the dimension, to first order, correlations of the exponents included.
    orbits : int
        Orbits averaged over.
    batches : int
        Batches the errors come from, of all orbits.
    note : str
        Why the exponents or their errors cannot be trusted and what to try; empty where nothing speaks
        against them.
    parameters : mapping
        The arguments, the program's version and the fingerprint of the model.
    """

    exponents: Floats
    standard_error: Floats
    kaplan_yorke: float
    steps: int
    escaped: bool = False
    kaplan_yorke_error: float = float("nan")
    orbits: int = 1
    batches: int = 0
    note: str = ""
    parameters: Mapping[str, Any] = field(default_factory=dict)

    @property
    def sign(self) -> int:
        """Sign of the largest exponent, 0 within two standard errors of zero: 1 chaos, 0 curve, -1 cycle."""
        largest, error = float(self.exponents[0]), float(self.standard_error[0])
        return 0 if not abs(largest) > max(_ZERO * np.nan_to_num(error), _NOISE) else int(np.sign(largest))


def lyapunov_spectrum(
    model: PiecewiseLinearMap, z0: ArrayLike, steps: int = 10_000, transient: int = 1000
) -> LyapunovSpectrum:
    """Compute all Lyapunov exponents by Gram-Schmidt on tangent vectors along an orbit.

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
    (1985) 617. Standard errors by blocking (see `batch_means.blocked_error`). Two checks may add a note:
    batches that are still correlated, and halves of the orbits, or orbits, that disagree.
    """
    return finish(lyapunov_steps(model, z0, steps, transient))


def lyapunov_steps(
    model: PiecewiseLinearMap, z0: ArrayLike, steps: int = 10_000, transient: int = 1000
) -> Steps[LyapunovSpectrum]:
    """Compute Lyapunov exponents as a long computation; arguments and result as `lyapunov_spectrum`."""
    z = np.atleast_2d(np.array(z0, dtype=np.float64))
    M = model.dimension
    if z.ndim != 2 or z.shape[1] != M or not len(z):
        raise ValueError(f"Initial conditions should have {M} coordinates but z0 has shape {np.shape(z0)}")
    if steps < 1 or transient < 0:
        raise ValueError(f"{steps} steps after a transient of {transient} cannot be averaged; use 1 or more")
    parameters = provenance(model, z0=z, steps=int(steps), transient=int(transient))
    return _run(model, z, steps, transient, parameters)


def _run(
    model: PiecewiseLinearMap, z: Floats, steps: int, transient: int, parameters: Mapping[str, Any]
) -> Steps[LyapunovSpectrum]:
    from plrnn_explorer.dynamics.kernels.tangent import grow_frames

    n, M = z.shape
    reach = float(np.abs(z).max())
    # Copies: read-only and other layouts would each be compiled again.
    A, W1T, W2, W2T, h1, h2 = (
        np.array(part, order="C") for part in (model.A, model.W1.T, model.W2, model.W2.T, model.h1, model.h2)
    )
    arrays = (A, W1T, W2, W2T, h1, h2)
    frames = np.tile(np.eye(M), (n, 1, 1))
    alive = np.ones(n, dtype=np.bool_)
    growth = np.zeros((1 << int(np.log2(min(_BLOCKS, steps))), n, M))
    portion = max(1, int(_PORTION / (n * (4 * M**3 + 5 * M * model.n_units + 500))))
    for begin in range(0, transient, portion):
        end = min(begin + portion, transient)
        grow_frames(*arrays, z, frames, alive, _ESCAPED, np.zeros((1, n, M)), begin, end, transient)
        yield Progress(_summary(growth, alive, 0, steps, parameters), end / (transient + steps), _MESSAGE)
    for begin in range(0, steps, portion):
        end = min(begin + portion, steps)
        grow_frames(*arrays, z, frames, alive, _ESCAPED, growth, begin, end, steps)
        partial = _summary(growth, alive, end, steps, parameters)
        yield Progress(partial, (transient + end) / (transient + steps), _MESSAGE)
        if not alive.any():
            break
    if _is_on_border(model, z[alive], reach):
        note = f"{partial.note} {_BORDER}".strip()
        yield Progress(replace(partial, note=note), 1.0, _MESSAGE)


_MESSAGE = mark("Lyapunov exponents")


def _summary(
    growth: Floats, alive: Bools, done: int, steps: int, parameters: Mapping[str, Any]
) -> LyapunovSpectrum:
    """Average the growth of blocks (B, n, M) over the orbits that are left, `done` of the steps."""
    blocks, _, M = growth.shape
    escaped = not bool(alive.all())
    if not alive.any() or not done:
        nothing = _frozen(np.full(M, np.nan))
        return LyapunovSpectrum(nothing, nothing, np.nan, 0, escaped, orbits=0, parameters=parameters)
    growth = growth[:, alive]
    exponents = growth.sum(axis=0).mean(axis=0) / done
    order = np.argsort(-exponents, kind="stable")
    exponents = exponents[order]
    # Steps s with s * blocks // steps == b make block b: only whole blocks tell the spread.
    edges = -(-np.arange(blocks + 1) * steps // blocks)
    whole = int(np.sum(edges[1:] <= done))
    rates = growth[:whole, :, order] / np.diff(edges)[:whole, None, None]
    finite = np.isfinite(exponents)
    error = np.full(M, np.nan)
    found, between = _errors(rates[:, :, finite])
    error[finite] = np.fmax(found.error, between)
    weights = _kaplan_yorke_gradient(exponents, error)
    dimension = kaplan_yorke_dimension(_with_zero(exponents, error))
    dimension_error = _dimension_error(rates[:, :, finite], weights[finite])
    return LyapunovSpectrum(
        _frozen(exponents),
        _frozen(error),
        dimension,
        done,
        escaped,
        dimension_error,
        int(alive.sum()),
        found.batches,
        _note(rates[:, :, finite], found, between),
        parameters,
    )


def _is_on_border(model: PiecewiseLinearMap, z: Floats, reach: float) -> bool:
    """Whether an orbit has ended on a region border, to rounding: one that moves on never does."""
    lengths = np.linalg.norm(model.W2, axis=1)
    size = lengths * np.maximum(np.abs(z).max(axis=1, initial=0.0)[:, None], reach) + np.abs(model.h2)
    near = np.abs(model.preactivation(z)) <= _ON_BORDER * np.maximum(size, 1e-300)
    return bool(np.any(near[:, lengths > 0.0]))


def _frozen(array: Floats) -> Floats:
    array.setflags(write=False)
    return array


def _errors(rates: Floats) -> tuple[Blocked, Floats]:
    """Errors (K,) from the batches of all orbits, and from the spread of the orbits' means (NaN for one)."""
    found = blocked_error(rates)
    n = rates.shape[1]
    if n < 2 or not len(rates):
        return found, np.full(rates.shape[2], np.nan)
    return found, np.asarray(rates.mean(axis=0).std(axis=0, ddof=1) / np.sqrt(n))


_BORDER = phrase(
    "The orbit comes to rest on a region border, where the map has no one Jacobian: the exponents are those"
    " of one side of it."
)
_CORRELATED = phrase("The growth rates are correlated over a large part of the run: use more steps.")
_HALVES = phrase("The first and the second half of the run disagree: use a longer transient.")
_ORBITS = phrase("The orbits disagree: they lead to different attractors or need a longer transient.")


def _note(rates: Floats, found: Blocked, between: Floats) -> str:
    """Say why the errors cannot be trusted: correlated batches, halves or orbits that disagree."""
    if len(rates) < 2:
        return phrase("Too few steps for an error; use more.")
    notes = []
    if found.correlated:
        notes.append(_CORRELATED)
    half = len(rates) // 2
    drift = np.abs(rates[:half].mean(axis=(0, 1)) - rates[-half:].mean(axis=(0, 1)))
    if np.any(drift > 2 * _DISAGREE * np.maximum(found.error, _NOISE)):
        notes.append(_HALVES)
    if np.any(between > _DISAGREE * np.maximum(found.error, _NOISE)):
        notes.append(_ORBITS)
    return " ".join(notes)


def _with_zero(exponents: Floats, error: Floats) -> Floats:
    """Return the exponents with a largest one that is zero within its error set to zero."""
    largest = exponents.copy()
    if abs(largest[0]) <= max(_ZERO * np.nan_to_num(error[0]), _NOISE):
        largest[0] = 0.0
    return largest


def _kaplan_yorke_gradient(exponents: Floats, error: Floats) -> Floats:
    """Derivatives (M,) of the Kaplan-Yorke dimension by the exponents; 0 where it is an integer."""
    exponents = _with_zero(exponents, error)
    gradient = np.zeros(len(exponents))
    sums = np.cumsum(exponents)
    j = int(np.sum(sums >= 0))
    if 0 < j < len(exponents) and np.isfinite(exponents[j]):
        gradient[:j] = -1.0 / exponents[j]
        gradient[j] = sums[j - 1] / exponents[j] ** 2
    return gradient


def _dimension_error(rates: Floats, weights: Floats) -> float:
    """Standard error of a linear combination of the exponents, from the same batches."""
    if not np.any(weights):
        return 0.0
    found, between = _errors(rates @ weights[:, None])
    return float(np.fmax(found.error, between)[0])


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

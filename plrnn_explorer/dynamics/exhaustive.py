"""All itineraries of a period solved, one necklace of region codes after the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.words import Alphabet, solve_letters
from plrnn_explorer.models.arrangement import all_codes
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap

#: Units for which all 2^H codes are tried.
MOST_UNITS = 20
#: Arithmetic operations of one slice of the compiled loop: some tens of milliseconds.
_SLICE = 3e7
#: Words one slice may hand on, and codes tried as the one the equations are written about.
_HANDED, _TRIED = 4096, 256
#: A relative change by one step of refinement that shows a system near singular.
_TRUST = 1e-8


@dataclass(frozen=True)
class Exhausted:
    """What is known of one period so far: its cycles, the share of its words solved, and how many of them are
    nearly singular.
    """

    cycles: tuple[Cycle, ...]
    share: float
    n_singular: int = 0


def n_necklaces(letters: int, period: int) -> int:
    """Number of primitive necklaces (Lyndon words) of a length, by Möbius inversion."""
    divisors = [d for d in range(1, period + 1) if period % d == 0]
    return sum(_moebius(d) * int(letters ** (period // d)) for d in divisors) // period


def work(model: PiecewiseLinearMap, period: int) -> float:
    """Arithmetic operations it takes to solve all itineraries of a period; inf if they cannot be listed."""
    if model.n_units > MOST_UNITS:
        return float("inf")
    half = period * model.n_units / 2
    return n_necklaces(2**model.n_units, period) * (half**3 + 8 * half**2 + 100)


def exhaust(model: PiecewiseLinearMap, period: int) -> Iterator[Exhausted]:
    """Solve every itinerary of one period over all 2^H codes; yields what is known so far.

    A necklace of codes fixes which units are active at which point of the cycle. Eliminating the states
    leaves one linear equation for each active unit (with A the Jacobian of one code and G_j = W2 (I -
    A^k)^-1 A^j W1 the preactivations are v_i = c + sum_j G_j relu(v_{i-1-j})): a necklace is rejected only if
    its solution contradicts it by far more than rounding. What is left is solved again for all states
    together, singular words by linear programming. So no cycle is missed, in floating-point arithmetic.
    """
    alphabet = Alphabet.of(model, all_codes(model.n_units))
    system = _ActiveSystem.about_best_code(model, period)
    if system is None:
        yield from _exhaust_plainly(model, alphabet, period)
        return
    from plrnn_explorer.dynamics.kernels.lyndon import solve_all

    L, total = len(alphabet.codes), max(1, n_necklaces(2**model.n_units, period))
    active = alphabet.codes ^ system.code
    word, m, done, singular = np.full(period, -1, dtype=np.int64), 1, 0, 0
    possible, doubtful = (np.empty((min(_HANDED, L**period), period), dtype=np.int64) for _ in range(2))
    most = max(1, int(_SLICE * total / (1.0 + work(model, period))))
    found: dict[bytes, Cycle] = {}
    while m:
        m, n, n_possible, n_doubtful = solve_all(
            word, m, active, system.G, system.c, system.trust, most, possible, doubtful
        )
        done += n
        for words in (possible[:n_possible], doubtful[:n_doubtful]):
            cycles, n_singular = solve_letters(model, alphabet, words)
            singular += n_singular
            found.update((cycle.key, cycle) for cycle in cycles if cycle.key not in found)
        yield Exhausted(tuple(found.values()), min(1.0, done / total), singular)


def _exhaust_plainly(model: PiecewiseLinearMap, alphabet: Alphabet, period: int) -> Iterator[Exhausted]:
    """Solve every word for all its states, where no code gives a system to start from."""
    from plrnn_explorer.dynamics.kernels.lyndon import list_lyndon

    total = max(1, n_necklaces(len(alphabet.codes), period))
    words, m, done = np.empty((64, period), dtype=np.int64), 1, 0
    singular = 0
    word = np.full(period, -1, dtype=np.int64)
    found: dict[bytes, Cycle] = {}
    while m:
        m, n = list_lyndon(word, m, len(alphabet.codes), words)
        cycles, n_singular = solve_letters(model, alphabet, words[:n])
        found.update((cycle.key, cycle) for cycle in cycles if cycle.key not in found)
        done, singular = done + n, singular + n_singular
        yield Exhausted(tuple(found.values()), min(1.0, done / total), singular)


@dataclass(frozen=True, eq=False)
class _ActiveSystem:
    """The equations v_i = c + sum_j G_j relu(v_{i-1-j}) of the preactivations of a k-cycle.

    Written about a region code: units active there are turned round (relu(u) = u + relu(-u)), so that A
    becomes the Jacobian of that code.
    """

    code: Bools
    G: Floats
    c: Floats
    trust: float

    @classmethod
    def about_best_code(cls, model: PiecewiseLinearMap, period: int) -> _ActiveSystem | None:
        """Write them about the code whose I - J^k is conditioned best; None if all are nearly singular."""
        codes = _some_codes(model.n_units)
        J = model.jacobian(codes)
        powers = np.linalg.matrix_power(J, period)
        with np.errstate(all="ignore"):
            systems = np.eye(model.dimension) - powers
            systems[~np.isfinite(systems).all(axis=(1, 2))] = 0.0
            size = np.linalg.svd(systems, compute_uv=False)
            condition = (1.0 + np.linalg.norm(powers, axis=(1, 2))) / size[:, -1]
        best = int(np.nanargmin(np.where(np.isfinite(condition), condition, np.inf)))
        trust = min(_TRUST, 1e-7 / condition[best])
        if not trust > 1e-13:
            return None
        return cls._about(model, codes[best], period, float(trust))

    @classmethod
    def _about(cls, model: PiecewiseLinearMap, code: Bools, period: int, trust: float) -> _ActiveSystem:
        turn = np.where(code, -1.0, 1.0)
        A, h1 = model.jacobian(code), model.offset(code)
        W2, h2 = turn[:, None] * model.W2, turn * model.h2
        ways = [np.linalg.solve(np.eye(model.dimension) - np.linalg.matrix_power(A, period), model.W1)]
        for _ in range(period - 1):
            ways.append(A @ ways[-1])
        centre = np.linalg.solve(np.eye(model.dimension) - A, h1)
        return cls(code, np.array([W2 @ way for way in ways]), W2 @ centre + h2, trust)


def _some_codes(H: int) -> Bools:
    """All codes, or a number of random ones with those of no and of all units."""
    if 2**H <= _TRIED:
        return all_codes(H)
    codes = np.random.default_rng(0).integers(0, 2, (_TRIED, H)) > 0
    codes[0], codes[1] = False, True
    return codes


def _moebius(n: int) -> int:
    sign, p = 1, 2
    while n > 1:
        if n % p == 0:
            n //= p
            if n % p == 0:
                return 0
            sign = -sign
        p += 1
    return sign

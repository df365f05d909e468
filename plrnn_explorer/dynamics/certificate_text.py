"""The words of a certificate: statement, hypotheses checked, enclosures."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

import numpy as np

import plrnn_explorer
from plrnn_explorer.dynamics.balls import Ball, BallMatrix, text
from plrnn_explorer.models.map import Bools, PiecewiseLinearMap

if TYPE_CHECKING:
    from plrnn_explorer.dynamics.certificate import Proof
    from plrnn_explorer.dynamics.hyperbolic import Direction, EnclosedCycle

#: Points of a cycle or an orbit written out.
_MOST_LINES = 40
#: With more units region codes are written in hexadecimal digits.
_MOST_UNITS = 64


def certificate_text(model: PiecewiseLinearMap, kind: str, proof: Proof, bits: int) -> str:
    """Write out a proof: what is claimed, which hypotheses were shown, and the numbers that show them."""
    parts = [
        *_heading(model, kind, bits),
        *_statement(kind, proof),
        "",
        "Hypotheses checked",
        *_hypotheses(kind, proof),
        "",
        "Enclosures (each ball contains the true number)",
        *_enclosures(model, kind, proof),
        "",
        "Conclusion",
        *_conclusion(kind, proof),
    ]
    return "\n".join(parts)


def _heading(model: PiecewiseLinearMap, kind: str, bits: int) -> list[str]:
    return [
        f"Certificate of a transverse {kind} orbit",
        f"Map: F(z) = A z + W1 relu(W2 z + h2) + h1, {model.name or model.family}, dimension"
        f" {model.dimension}, {model.n_units} ReLU unit{'s' if model.n_units != 1 else ''}.",
        "Its parameters are the float64 numbers of the model, taken as exact rational numbers.",
        f"Model fingerprint (SHA-256 of the five arrays): {model.fingerprint}",
        f"Computed by plrnn_explorer {plrnn_explorer.__version__} in ball arithmetic"
        f" (Arb, python-flint) with {bits} bits.",
        "",
    ]


def _statement(kind: str, proof: Proof) -> list[str]:
    n = len(proof.points) - 1
    cycle = _cycle_words(proof.source)
    if kind == "homoclinic":
        claim = f"F has a hyperbolic {cycle} p and a transverse homoclinic orbit to it"
    else:
        target = _cycle_words(proof.target)
        claim = f"F has hyperbolic cycles p ({cycle}) and q ({target}) and a transverse orbit from p to q"
    return [
        f"Statement. {claim}:",
        f"exactly one orbit x_0, x_1, …, x_{n} that follows the itinerary below, with x_0 on the local",
        f"unstable and x_{n} on the local stable manifold, flat pieces around the cycle inside its regions.",
    ]


def _cycle_words(cycle: EnclosedCycle) -> str:
    return "fixed point" if cycle.period == 1 else f"{cycle.period}-cycle"


def _hypotheses(kind: str, proof: Proof) -> Iterator[str]:
    n = len(proof.points) - 1
    du = sum(d.dimension for d in proof.source.unstable)
    ds = sum(d.dimension for d in proof.target.stable)
    q = "p" if kind == "homoclinic" else "q"
    yield "1. Cycle: the linear system of its itinerary has one solution, and no preactivation of its points"
    yield "   can vanish: it exists, is the only one with this itinerary, and keeps off all borders."
    yield "2. Hyperbolicity: the multipliers are simple and enclosed off the unit circle;"
    yield f"   dim W^u(p) = {du}, dim W^s({q}) = {ds}, together the dimension of the state space."
    yield f"3. Orbit: the linear system F^{n}(p + V t) = {q} + W s along the itinerary, V and W spanning the"
    yield "   unstable and stable eigenspaces, was shown to be nonsingular (|determinant| at least"
    yield f"   {proof.determinant:.3e}): one solution. No preactivation of x_0 … x_{n} can vanish, their"
    yield "   signs are those of the itinerary: the solution is an orbit of F."
    yield "4. Both ends: x_0 followed backwards along the eigenspace contracts to p, and"
    yield f"   x_{n} followed on contracts to {q}; every preactivation keeps its sign all the way, so both"
    yield f"   are orbits of F: x_0 lies in W^u(p) and W^s({q})."
    yield "5. Transversality: at x_n the tangent spaces of W^u and W^s are spanned by the columns of that"
    yield "   nonsingular matrix. Angle enclosed below."
    yield "6. All Jacobians along the orbit and the cycles are invertible, and the closure of the orbit keeps"
    yield f"   off all borders (|preactivation| at least {proof.border:.3e}): F is affine near each of its"
    yield "   points, a local diffeomorphism."
    yield f"7. s is not 0 and the Jacobians are invertible: from x_{n} on no point of the orbit lies on"
    yield f"   the cycle {q}, so none before does; and its points are distinct, for an orbit that repeats a"
    yield "   point and approaches a cycle lies on it."


def _enclosures(model: PiecewiseLinearMap, kind: str, proof: Proof) -> Iterator[str]:
    yield from _cycle_lines("p", proof.source)
    if kind == "heteroclinic":
        yield from _cycle_lines("q", proof.target)
    yield "  multipliers of p outside the unit circle: " + _multipliers(proof.source.unstable)
    yield "  multipliers of p inside: " + _multipliers(proof.source.stable)
    if kind == "heteroclinic":
        yield "  multipliers of q outside the unit circle: " + _multipliers(proof.target.unstable)
        yield "  multipliers of q inside: " + _multipliers(proof.target.stable)
    codes = [_point(x) for x in proof.points]
    for i, line in enumerate(codes[:_MOST_LINES]):
        yield f"  x_{i} = {line}"
    if len(codes) > _MOST_LINES:
        yield f"  … {len(codes) - _MOST_LINES} more points, the images of these"
    yield "  coordinates along the eigenvectors, these scaled to make their largest component 1:"
    yield f"  t = {', '.join(map(_number, proof.unstable_at))}"
    yield f"  s = {', '.join(map(_number, proof.stable_at))}"
    low, high = np.degrees(proof.angle)
    yield f"  angle between W^u and W^s at x_{proof.middle}: between {_down(low)} and {_up(high)} degrees"
    what = "region codes as bits, hexadecimal" if model.n_units > _MOST_UNITS else "active units"
    yield f"  itinerary ({what}, of x_0 to x_{len(codes) - 1}): {_words(proof)}"


def _words(proof: Proof) -> str:
    """The itinerary in full, repetitions counted: with it the proof can be done again."""
    wide = proof.itinerary.shape[1] > _MOST_UNITS
    codes = [np.packbits(row).tobytes().hex() if wide else _units(row) for row in proof.itinerary]
    runs = [(code, len(list(same))) for code, same in groupby(codes)]
    return " ".join(code if n == 1 else f"{code}×{n}" for code, n in runs)


def _units(code: Bools) -> str:
    return "{" + ",".join(str(int(h) + 1) for h in np.flatnonzero(code)) + "}"


def _cycle_lines(name: str, cycle: EnclosedCycle) -> Iterator[str]:
    for j, point in enumerate(cycle.points[:_MOST_LINES]):
        index = "" if cycle.period == 1 else f"_{j}"
        yield f"  {name}{index} = {_point(point)}"
    if cycle.period > _MOST_LINES:
        yield f"  … {cycle.period - _MOST_LINES} more points"


def _multipliers(directions: tuple[Direction, ...]) -> str:
    words = [
        text(d.multiplier.real) if d.is_real else f"{text(d.multiplier)} and its conjugate"
        for d in directions
    ]
    return "; ".join(words) or "none"


def _point(point: BallMatrix) -> str:
    return "(" + ", ".join(text(b) for b in point.entries()) + ")"


def _number(z: Ball) -> str:
    return text(z.real) if z.imag == 0 else text(z)


def _down(value: float) -> str:
    return f"{np.floor(value * 1e6) / 1e6:.6f}"


def _up(value: float) -> str:
    return f"{np.ceil(value * 1e6) / 1e6:.6f}"


def _conclusion(kind: str, proof: Proof) -> Iterator[str]:
    if kind == "heteroclinic":
        yield "The unstable manifold of p and the stable manifold of q intersect transversally at the orbit."
        yield "A connection one way does not imply chaos."
        return
    yield "The closure of the orbit (the orbit and the cycle) is a compact invariant set on which F is"
    yield "injective and locally a diffeomorphism, so F embeds a neighbourhood of it; no border meets it. By"
    yield "the Smale-Birkhoff homoclinic theorem for embeddings (Katok & Hasselblatt, Introduction to the"
    yield "Modern Theory of Dynamical Systems, 1995, Theorem 6.5.5) some iterate of F has a horseshoe near"
    yield "it: an invariant set conjugate to the full shift on two symbols, infinitely many cycles and"
    yield "positive topological entropy. F is chaotic. (This does not say that the chaos attracts.)"
    if proof.shift:
        yield f"The orbit joins p_0 to another point of the cycle ({proof.shift} steps ahead): with its"
        yield "images under F it closes a cycle of transverse connections of hyperbolic fixed points of F^k,"
        yield "and by the inclination (lambda) lemma each of these then has a transverse homoclinic point."

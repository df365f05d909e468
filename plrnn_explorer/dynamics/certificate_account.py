"""What a certificate says, in sentences for people who have not read the theorem."""

from __future__ import annotations

import re
from collections.abc import Callable

import numpy as np

from plrnn_explorer.dynamics.certificate import Certificate
from plrnn_explorer.phrases import told
from plrnn_explorer.translation import tr

_BALL = re.compile(r"\[([-+]?[\d.]+(?:e[-+]?\d+)?) \+/- ([\d.]+(?:e[-+]?\d+)?)\]")
#: Digits of a ball's middle shown.
_DIGITS = 8
_RAISED = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


def certificate_account(proof: Certificate, cycle: str, target: str = "") -> list[str]:
    """Account of a proof in paragraphs: what was proved, by what, and what follows.

    Parameters
    ----------
    proof : Certificate
    cycle, target : str
        Names of the cycle the orbit leaves and, of a heteroclinic orbit, of the one it approaches.

    Returns
    -------
    list of str
        Paragraphs; of a failed attempt the one reason why nothing is proved.
    """
    if not proof.certified:
        return [tr("Nothing is proved here: {reason}").format(reason=told(proof.reason or proof.text))]
    return [
        _claim(proof, cycle, target),
        _enclosure(proof),
        _multipliers(proof, cycle, target),
        _angle(proof),
        _border(proof),
        _conclusion(proof, cycle, target),
        _means(proof),
    ]


def _claim(proof: Certificate, cycle: str, target: str) -> str:
    if proof.kind == "homoclinic":
        return tr(
            "Proved: An orbit leaves {cycle} along its unstable manifold and comes back to it along its "
            "stable manifold. The way from one to the other takes {n} steps."
        ).format(cycle=cycle, n=proof.steps)
    return tr(
        "Proved: An orbit leaves {cycle} along its unstable manifold and reaches {target} along the stable "
        "manifold of that. The way takes {n} steps."
    ).format(cycle=cycle, target=target, n=proof.steps)


def _enclosure(proof: Certificate) -> str:
    middle = (proof.point_low + proof.point_high) / 2
    radius = float(np.max(proof.point_high - proof.point_low, initial=0.0)) / 2
    shown = ", ".join(f"{v:.6g}".replace("-", "−") for v in middle[:4]) + (", …" if len(middle) > 4 else "")
    return tr(
        "Where: Exactly one such orbit follows this itinerary. Its point near ({point}) was enclosed to a "
        "radius of {radius}."
    ).format(point=shown, radius=_power(radius, np.ceil))


def _multipliers(proof: Certificate, cycle: str, target: str) -> str:
    outside, inside = (_line(proof.text, f"multipliers of p {word}") for word in ("outside", "inside"))
    if proof.kind != "homoclinic":
        beyond, within = (_line(proof.text, f"multipliers of q {word}") for word in ("outside", "inside"))
        return tr(
            "The cycles: They exist, keep off all region borders and are hyperbolic; their multipliers were "
            "enclosed off the unit circle (of {cycle} outside: {outside}; inside: {inside}; of {target} "
            "outside: {beyond}; inside: {within})."
        ).format(
            cycle=cycle, target=target, outside=outside or "–", inside=inside or "–",
            beyond=beyond or "–", within=within or "–",
        )  # fmt: skip
    return tr(
        "The cycle: It exists, keeps off all region borders and is hyperbolic; its multipliers were "
        "enclosed off the unit circle (outside: {outside}; inside: {inside})."
    ).format(outside=outside or "–", inside=inside or "–")


def _line(text: str, begins: str) -> str:
    """What stands behind the colon of the line that begins so."""
    found = next((line.strip() for line in text.splitlines() if line.strip().startswith(begins)), "")
    return _BALL.sub(_ball_words, found.partition(": ")[2])


def _ball_words(ball: re.Match[str]) -> str:
    """A ball "[1.9556672193747990072 +/- 2.76e-20]" for reading: first digits, and how well it is known."""
    middle, radius = ball.groups()
    shown = _first_digits(middle).replace("-", "−")
    return tr("{value}…, known to {radius}").format(value=shown, radius=_power(float(radius), np.ceil))


def _angle(proof: Certificate) -> str:
    low, high = np.degrees([proof.angle_low, proof.angle_high])
    between = tr("{low}° and {high}°").format(low=_down(low), high=_up(high))
    return tr(
        "Transversality: The manifolds cross at an angle between {between}. It is not 0, so they do not "
        "merely touch."
    ).format(between=between)


def _border(proof: Certificate) -> str:
    return tr(
        "Smoothness: No point of the orbit comes to a region border (every unit's input is at least {border} "
        "from where it switches), so the map is affine and invertible near each of them."
    ).format(border=_power(proof.border, np.floor))


def _conclusion(proof: Certificate, cycle: str, target: str) -> str:
    if proof.kind == "homoclinic":
        return tr(
            "Hence: By the Smale–Birkhoff theorem, some iterate of the map has a horseshoe near this orbit: "
            "infinitely many cycles, sensitive dependence on the start, positive topological entropy. The "
            "map is chaotic. Whether the chaos attracts is another question."
        )
    return tr(
        "Hence: The unstable manifold of {cycle} and the stable manifold of {target} cross transversally. A "
        "connection one way does not imply chaos."
    ).format(cycle=cycle, target=target)


def _means(proof: Certificate) -> str:
    return tr(
        "How: Ball arithmetic with {bits} bits (Arb), in which every rounding is accounted for; the "
        "parameters of the model are taken as exact numbers."
    ).format(bits=proof.bits)


def _first_digits(decimal: str) -> str:
    """The first eight digits of a number written out: cut, not rounded, for more follow."""
    digits = 0
    for i, sign in enumerate(decimal.partition("e")[0]):
        digits += sign.isdigit() and (digits > 0 or sign != "0")
        if digits == _DIGITS:
            whole = "." in decimal[: i + 1] or "." not in decimal
            return decimal[: i + 1] + "e".join(["", *decimal.split("e")[1:]]) if whole else decimal
    return decimal


def _power(value: float, towards: Callable[[float], float]) -> str:
    """A bound with two or three digits, rounded to its safe side by `towards`: np.floor or np.ceil."""
    if value == 0 or not np.isfinite(value):
        return "0" if value == 0 else "–"
    power = int(np.floor(np.log10(abs(value))))
    plain = -3 < power < 4
    unit = 10.0 ** (2 - power if plain else 1 - power)
    rounded = towards(value * unit) / unit
    mantissa, _, power_text = f"{rounded:.1e}".partition("e")
    return f"{rounded:.3g}" if plain else f"{mantissa}·10{str(int(power_text)).translate(_RAISED)}"


def _down(degrees: float) -> str:
    return f"{np.floor(degrees * 1e4) / 1e4:.4f}"


def _up(degrees: float) -> str:
    return f"{np.ceil(degrees * 1e4) / 1e4:.4f}"

"""The numbers of a judgement beside what the data allow, as rows for people and as Python."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from plrnn_explorer.fit.judging import Judgement
from plrnn_explorer.translation import mark, tr

#: Name, explanation, in the order of the rows.
_ROWS = (
    ("D_stsp", mark("State-space divergence: where free runs go, against where the data are; 0 is best")),
    ("D_H", mark("Hellinger distance of the power spectra; 0 is best, 1 worst")),
    (mark("Largest exponent"), mark("Largest Lyapunov exponent per step; positive means chaos")),
    (mark("Steps followed"), mark("Steps until a forecast is off by 0.4 standard deviations; median")),
    (
        mark("… by repeating"),
        mark("Steps for which repeating the last value follows the signal; a model should do better"),
    ),
    (mark("Error after 1 step"), mark("Root mean square, in standard deviations of the data")),
)
#: A standard error smaller than this is said to be so: "± 0.0000" would say that there is none.
_LEAST_ERROR = 0.0001


@dataclass(frozen=True)
class MeasureRow:
    """One measure: its name, what it means, the model's value and what the data themselves have."""

    name: str
    tip: str
    model: str
    data: str


def measure_rows(found: Judgement) -> list[MeasureRow]:
    """The measures of a judgement; "—" for what was not measured."""
    s, e = found.statistics, found.exponents
    values = (
        (_number(float(s.divergence.mean())), _number(found.own_divergence)),
        (_number(float(s.spectrum.mean())), _number(found.own_spectrum)),
        (_with_error(e.model, e.model_error), _with_error(e.data, e.data_error)),
        (_followed(found), ""),
        ("—" if found.still_steps is None else str(found.still_steps), ""),
        (_number(float(found.errors[0])) if len(found.errors) else "—", ""),
    )
    why = f"\n{tr(e.note)[:1].upper()}{tr(e.note)[1:]}." if e.note else ""
    notes = ("", "", why, "", "", "")
    return [
        MeasureRow(tr(name), tr(tip) + note, *pair) for (name, tip), pair, note in zip(_ROWS, values, notes)
    ]


def measures_code(found: Judgement) -> str:
    """The measures as a Python dictionary."""
    s, e = found.statistics, found.exponents
    values = {
        "D_stsp": float(s.divergence.mean()), "D_stsp_data": found.own_divergence,
        "D_H": float(s.spectrum.mean()), "D_H_data": found.own_spectrum,
        "exponent": e.model, "exponent_error": e.model_error,
        "exponent_data": e.data, "exponent_data_error": e.data_error,
        "steps_followed": found.steps, "steps_by_repeating": found.still_steps,
        "errors": [float(v) for v in found.errors[:10]],
        "held_back": found.unseen_data,
        "invented": None if found.attractors is None else [a.centre.tolist() for a in found.invented],
    }  # fmt: skip
    lines = [f"    {name!r}: {_literal(value)}," for name, value in values.items()]
    return "\n".join(["from math import inf, nan", "", "judgement = {", *lines, "}", ""])


def _literal(value: object) -> str:
    return repr(value)


def _number(value: float) -> str:
    if np.isnan(value):
        return "—"
    return ("∞" if value > 0 else "−∞") if np.isinf(value) else f"{value:.3g}".replace("-", "−")


def _with_error(value: float, error: float) -> str:
    if not np.isfinite(value):
        return _number(value)
    text = f"{value:.4f}"
    if np.isfinite(error) and error > 0.0:
        text += f" ± {error:.4f}" if error >= _LEAST_ERROR else f" ± <{_LEAST_ERROR}"
    return text.replace("-", "−")


def _followed(found: Judgement) -> str:
    most = "≥ " if found.whole.mean() > 0.5 else ""
    low, high = np.percentile(found.followed, [25, 75]).astype(int) if len(found.followed) else (0, 0)
    return f"{most}{found.steps} ({low} … {high})"

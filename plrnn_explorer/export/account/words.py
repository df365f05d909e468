"""Names, numbers and durations as phrases of an account."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.basin_shares import outward
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.export.account.phrase import Phrase
from plrnn_explorer.export.words import number, percent, subscripted
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.names import Names, inner, names_of
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import grouped, mark, tr, trn

#: Coordinates of a state that are named; the others are counted.
_COORDINATES = 3
#: Coordinates this small beside the largest are rounding.
_ROUNDING = 1e-9
#: Cycles whose size is looked at.
_MOST_SCALED = 100
#: Numbers written as words.
_NUMBERS = (
    mark("no"), mark("one"), mark("two"), mark("three"), mark("four"), mark("five"), mark("six"),
    mark("seven"), mark("eight"), mark("nine"), mark("ten"),
)  # fmt: skip
#: Words for how far something is proved, and whether they promise (True) or warn.
PROOFS = {
    "complete": (mark("complete"), True),
    "exhaustive": (mark("exhaustive"), True),
    "search": (mark("searched, others may exist"), False),
    "certified": (mark("certified"), True),
    "not certified": (mark("computed in double precision, not certified"), False),
    "recognised": (mark("recognised from settled orbits, not proved"), False),
    "measured": (mark("measured, not proved"), False),
    "searched": (mark("searched"), False),
}


def proof(word: str, target: str = "") -> Phrase:
    """A word of `PROOFS` as a phrase."""
    text, promises = PROOFS[word]
    return Phrase(tr(text), target, "proved" if promises else "open")


def in_words(n: int) -> str:
    """Write a small number as a word."""
    return tr(_NUMBERS[n]) if n < len(_NUMBERS) else grouped(n)


def named(study: Study, object_id: str) -> Phrase:
    """An object by its name within a sentence; a name of the user's stays as it was written."""
    appearance = study.appearance.get(object_id)
    if appearance is not None and appearance.name:
        return Phrase(appearance.name, object_id)
    name = inner(names_of(study).of(object_id))
    return Phrase(name if name[-1:].isdigit() else tr("the {name}").format(name=name), object_id)


def named_cycle(study: Study, cycle: Cycle) -> Phrase:
    """A cycle by its name; one the study does not list has no link."""
    index = names_of(study).index(cycle)
    return named(study, f"cycle:{index}") if index >= 0 else Phrase(cycle.stability)


def named_attractor(study: Study, index: int) -> Phrase:
    """An attractor by its name and the id it goes by."""
    return named(study, Names(study).attractor_id(index))


def share(value: float, error: float, target: str) -> Phrase:
    """A share as "62.1 ± 0.2 %"."""
    text = percent(value)
    if error >= 0.0005 and 0.0005 <= value <= 0.9995:
        text = "{} ± {} %".format(*outward(100 * value, 100 * error, 1))
    return Phrase(text, target, "value")


def place(study: Study, state: Floats, target: str) -> Phrase:
    """Where a state lies: its data values with their units, without an observation model its coordinates."""
    model = study.model
    observed = model.observation
    values = state if observed is None else observed(state)
    names = model.coordinate_names if observed is None else (observed.names or _data_names(len(values)))
    units = observed.units if observed is not None and observed.units else ("",) * len(values)
    values = np.where(np.abs(values) > _ROUNDING * _scales(study), values, 0.0)
    parts = [
        f"{subscripted(name)} = {number(value, 3)}{' ' if unit else ''}{unit}"
        for name, value, unit in zip(names, values.tolist(), units)
    ]
    text = ", ".join(parts[:_COORDINATES])
    more = len(parts) - _COORDINATES
    if more > 0:
        text = tr("{coordinates} (and {n} more)").format(coordinates=text, n=more)
    return Phrase(text, target, "value")


def _scales(study: Study) -> Floats:
    """Largest size of each value that is told, over the cycles known: what is tiny beside it is rounding."""
    cycles = study.cycles.cycles[:_MOST_SCALED] if study.cycles else ()
    observed = study.model.observation
    points = np.concatenate([np.zeros((1, study.model.dimension)), *(cycle.points for cycle in cycles)])
    values = points if observed is None else observed(points)
    return np.asarray(np.abs(values).max(axis=0))


def _data_names(n: int) -> tuple[str, ...]:
    return tuple(f"x{i + 1}" for i in range(n))


def steps(n: float) -> str:
    """A number of steps, at most two digits: "3.2 steps", "1 step"."""
    text = number(n, 2) if n < 100 else grouped(round(float(f"{n:.2g}")))
    return trn("{n} step", "{n} steps", 1 if text == "1" else 2).format(n=text)


def fading(cycle: Cycle) -> str:
    """How fast a small disturbance of a stable cycle disappears in the end, in words."""
    largest = float(cycle.multipliers.max(initial=0.0))
    if largest >= 1.0 or "border" in cycle.flags:  # on a border the multipliers are those of one side
        return tr("whether a small disturbance fades is undecided")
    if largest < 1e-6:
        return tr("a small disturbance is gone after a few steps")
    halving = np.log(0.5) / np.log(largest)
    if halving < 1.0:
        gone = 1 - largest
        shown = f"{100 * gone:.0f} %" if gone < 0.995 else percent(gone)
        return tr("a small disturbance falls by {share} a step on average").format(share=shown)
    if steps(halving) == steps(1.0):
        return tr("a small disturbance halves about every step")
    return tr("a small disturbance halves about every {steps}").format(steps=steps(halving))


def spreading(exponent: float) -> str:
    """How fast small differences grow, in words; `exponent` per step, positive."""
    doubling = np.log(2) / exponent
    if doubling < 1:
        return tr("small differences more than double a step on average")
    return tr("small differences double about every {steps}").format(steps=steps(doubling))


def is_regular(attractor: Attractor) -> bool:
    """Whether an attractor is a fixed point, a cycle or a closed curve."""
    return attractor.kind in ("fixed point", "cycle", "closed curve")

"""What was found, in a few plain sentences, and how far each of them is proved."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.dynamics.basin_shares import share_values
from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.cycle import CycleSet, Stability
from plrnn_explorer.dynamics.entropy import topological_entropy
from plrnn_explorer.dynamics.following import METHOD as FOLLOWING
from plrnn_explorer.export.attractors import attractor_sentences, basin_sentences
from plrnn_explorer.export.slice_values import slice_sentences
from plrnn_explorer.export.statistics import statistics_sentences
from plrnn_explorer.export.summary_manifolds import (
    at_limit,
    connection_sentences,
    is_transverse,
    manifold_sentences,
)
from plrnn_explorer.export.words import count, listed, number, percent, ranges
from plrnn_explorer.study.names import attractor_name
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import mark, numbered, tr, trn, within

#: What each word about a search means.
COMPLETENESS = {
    "complete": mark("complete"),
    "exhaustive": mark("exhaustive, every itinerary was solved"),
    "search": mark("searched, others may exist"),
}
_KINDS: tuple[tuple[Stability, str], ...] = (
    ("sink", "sink"),
    ("saddle", "saddle"),
    ("source", "source"),
    ("neutral", "neutral one"),
)
#: Cycles whose points are exact to fewer digits than this are named.
_FEW_DIGITS = 8


def summary(study: Study) -> list[str]:
    """Return the findings of a study as sentences for people; empty where nothing was computed yet."""
    sentences: list[str] = []
    if study.invertibility is not None:
        sentences.append(study.invertibility.sentence)
    if study.cycles is not None:
        sentences += _cycles(study.cycles)
    sentences += manifold_sentences(study)
    sentences += connection_sentences(study)
    sentences += attractor_sentences(study)
    sentences += basin_sentences(study)
    sentences += slice_sentences(study)
    sentences += statistics_sentences(study)
    sentences += [study.judgement.verdict] if study.judgement is not None else []
    # Where crossings were looked for, the sentences above have said what the note says.
    said = {"connections"} if connection_sentences(study) else set()
    sentences += [note for stage, note in study.notes.items() if stage not in said and note not in sentences]
    inputs = study.model.inputs
    at = f"All of this is at the constant input {inputs.text}." if inputs is not None and inputs.text else ""
    said_something = [s for s in sentences if s]
    return [at, *said_something] if at and said_something else said_something


#: Kinds of fixed points of the headline, one and several.
_POINTS: tuple[tuple[Stability, str, str], ...] = (
    ("sink", *numbered("{n} sink", "{n} sinks")),
    ("saddle", *numbered("{n} saddle", "{n} saddles")),
    ("source", *numbered("{n} source", "{n} sources")),
    ("neutral", *numbered("{n} neutral one", "{n} neutral ones")),
)


def headline(study: Study) -> str:
    """Return the findings in one line: fixed points, longer cycles, chaos, and what most starts lead to.

    For example "2 saddles (complete); 89 longer cycles up to period 12, none stable (complete); chaotic by at
    least 60 transverse homoclinic points (not certified)."; empty where nothing was found out yet.
    """
    parts = [] if study.cycles is None else [*_fixed_part(study.cycles), *_longer_part(study.cycles)]
    homoclinic = [c for c in study.connections or () if c.kind == "homoclinic" and len(c)]
    transverse = sum(int(is_transverse(c).sum()) for c in homoclinic)
    if transverse:
        parts.append(_chaos_part(homoclinic, transverse))
    basins = study.basins
    if basins is not None and basins.attractors:
        best = max(range(len(basins.attractors)), key=lambda i: basins.fractions[i])
    else:
        best = -1
    if basins is not None and best >= 0 and basins.fractions[best] > 0:  # all may be undecided
        name = within(attractor_name(study, best))
        if basins.attractors[best].cycle is None and not name[-1].isdigit():
            name = tr("the {name}").format(name=name)
        sliced = study.model.dimension > 2
        text = (
            tr("{share} of the slice leads to {name}")
            if sliced
            else tr("{share} of the window leads to {name}")
        )
        parts.append(text.format(share=percent(share_values(basins)[best]), name=name))
    line = "; ".join(parts)
    return f"{line[:1].upper()}{line[1:]}." if line else ""


def _chaos_part(homoclinic: list[HomoclinicPoints], transverse: int) -> str:
    proved = sum(int(c.certified.sum()) for c in homoclinic)
    if proved:
        one, many = numbered(
            "{n} certified transverse homoclinic point", "{n} certified transverse homoclinic points"
        )
        return tr("chaotic, proved by {points}").format(points=_counted(one, many, proved))
    one, many = numbered("{n} transverse homoclinic point", "{n} transverse homoclinic points")
    least = any(map(at_limit, homoclinic))
    text = (
        tr("chaotic by at least {points} (not certified)")
        if least
        else tr("chaotic by {points} (not certified)")
    )
    return text.format(points=_counted(one, many, transverse))


def _counted(one: str, many: str, n: int) -> str:
    """A number of things, in the language chosen."""
    return trn(one, many, n).format(n=f"{n:,}".replace(",", "\u202f"))


def _fixed_part(found: CycleSet) -> list[str]:
    if 1 not in found.completeness:
        return []
    kinds = ", ".join(
        _counted(one, many, found.count(kind, 1)) for kind, one, many in _POINTS if found.count(kind, 1)
    )
    how = tr(proof_word(found, found.completeness[1]))
    return [f"{kinds or tr('no fixed point')} ({how})"]


def _longer_part(found: CycleSet) -> list[str]:
    searched = [k for k in found.completeness if k > 1]
    if not searched:
        return []
    longer = [c for c in found.cycles if c.period > 1]
    weakest = next(
        word for word in reversed(COMPLETENESS) if word in {found.completeness[k] for k in searched}
    )
    how, most = tr(proof_word(found, weakest)), max(searched)
    if not longer:
        return [tr("no other cycle up to period {most} ({how})").format(most=most, how=how)]
    stable = sum(c.is_stable for c in longer)
    kinds = tr("{n} stable").format(n=stable) if stable else tr("none stable")
    number_of = _counted(*numbered("{n} longer cycle", "{n} longer cycles"), len(longer))
    text = tr("{cycles} up to period {most}, {kinds} ({how})")
    return [text.format(cycles=number_of, most=most, kinds=kinds, how=how)]


def _kinds(found: CycleSet, period: int) -> str:
    counted = [(found.count(kind, period), word) for kind, word in _KINDS]
    return ", ".join(count(n, word) for n, word in counted if n)


def _cycles(found: CycleSet) -> list[str]:
    sentences = []
    if 1 in found.completeness:
        n, word = len(found.of_period(1)), proof_word(found, found.completeness[1])
        proved = found.completeness[1] != "search"
        none = f"No fixed point {'exists' if proved else 'was found'} ({word})."
        sentences.append(f"{count(n, 'fixed point')} ({_kinds(found, 1)}): {word}." if n else none)
    for word in COMPLETENESS:
        periods = [k for k, how in sorted(found.completeness.items()) if how == word and k > 1]
        sentences += _longer(found, word, periods)
    if found.completeness:
        sentences.append(f"Cycles longer than period {max(found.completeness)} were not looked for.")
    sentences.append(_box(found))
    sentences.append(_missing(found))
    sentences.append(_index(found))
    sentences += _degenerate(found)
    sentences += _trust(found)
    sentences += _entropy(found)
    sentences.append(found.note)
    return [s for s in sentences if s]


def _longer(found: CycleSet, word: str, periods: list[int]) -> list[str]:
    """Cycles of period 2 and more that were found in one way, and the periods without any."""
    present = {k: len(found.of_period(k)) for k in periods if found.of_period(k)}
    empty = [k for k in periods if k not in present]
    sentences = []
    if present:
        total = sum(present.values())
        stable = sum(c.is_stable for k in present for c in found.of_period(k))
        parts = listed(f"{n} of period {k}" for k, n in present.items())
        how = f"{stable or 'none'} stable: {parts} ({proof_word(found, word)})"
        sentences.append(f"{count(total, 'cycle')} of longer period, {how}.")
    if empty:
        verb = "was found" if word == "search" else "exists"
        sentences.append(f"No cycle of period {ranges(empty, 'or')} {verb} ({proof_word(found, word)}).")
    return sentences


def proof_word(found: CycleSet, how: str) -> str:
    """What is proved about the cycles of a period; above two dimensions "complete" may hold in a box only."""
    if how == "search" and found.parameters.get("method") == FOLLOWING:
        return mark("followed from another input, not searched: others may exist")
    in_box = how == "complete" and found.box is not None
    return mark("complete in a box") if in_box else COMPLETENESS[how]


def _box(found: CycleSet) -> str:
    if found.box is None:
        return ""
    low, high = found.box
    sides = high - low
    if len(low) <= 4:
        where = " × ".join(f"[{number(a, 3)}, {number(b, 3)}]" for a, b in zip(low, high))
    else:
        where = f"with sides of {number(sides.min(), 3)} to {number(sides.max(), 3)} about the settled orbits"
    return f"The box in which that is proved is {where}; outside nothing is known."


def index_word(found: CycleSet) -> str:
    """Name of the number the index sum must equal."""
    in_plane = not found.cycles or found.cycles[0].dimension <= 2
    return "winding number" if in_plane else "degree at infinity"


def _missing(found: CycleSet) -> str:
    missing = sum(v for v in found.missing.values() if np.isfinite(v))
    return f"An estimated {number(missing, 2)} cycles were missed (Chao1)." if missing >= 0.5 else ""


def _index(found: CycleSet) -> str:
    if not found.index_check:
        return ""
    wrong = [n for n, (total, winding) in found.index_check.items() if total != winding]
    if wrong:
        return (
            f"The fixed-point index sum disagrees with the {index_word(found)} for n = {ranges(wrong)}:"
            " cycles are missing or lie on a border."
        )
    checked = ranges(found.index_check)
    return f"The fixed-point index sum agrees with the {index_word(found)} for n = {checked}."


def _trust(found: CycleSet) -> list[str]:
    """Name cycles whose equations leave few digits."""
    known = [c.trusted_digits for c in found.cycles if c.trusted_digits is not None]
    few = [digits for digits in known if digits < _FEW_DIGITS]
    if not few:
        return []
    are, their = ("is", "its") if len(few) == 1 else ("are", "their")
    return [
        f"{count(len(few), 'cycle')} {are} badly conditioned: {their} points are exact to {min(few)} "
        "digits or more."
    ]


def _entropy(found: CycleSet) -> list[str]:
    entropy = topological_entropy(found)
    if not entropy.value > 2 * entropy.error:
        return []
    value, error = number(entropy.value, 3), number(entropy.error, 1)
    longest = max(entropy.counts)
    return [
        f"The number of periodic points grows by {value} ± {error} nats per step up to period {longest}: an "
        "estimate of the topological entropy."
    ]


def _degenerate(found: CycleSet) -> list[str]:
    texts = {
        "border": "on a region border (border collision)",
        "continuum": "part of a continuum (a multiplier equals 1)",
        "defective": "of a monodromy matrix that cannot be diagonalised",
    }
    counts = {flag: sum(flag in c.flags for c in found.cycles) for flag in texts}
    return [
        f"{count(n, 'cycle')} {'is' if n == 1 else 'are'} {texts[flag]}." for flag, n in counts.items() if n
    ]

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
from plrnn_explorer.export.words import counted, listed, number, percent, ranges
from plrnn_explorer.phrases import told
from plrnn_explorer.study.names import attractor_name
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import mark, numbered, tr, trn, within

#: What each word about a search means.
COMPLETENESS = {
    "complete": mark("complete"),
    "exhaustive": mark("exhaustive, every itinerary was solved"),
    "search": mark("searched, others may exist"),
}
#: Cycles whose points are exact to fewer digits than this are named.
_FEW_DIGITS = 8


def summary(study: Study) -> list[str]:
    """Return the findings of a study as sentences for people; empty where nothing was computed yet."""
    sentences: list[str] = []
    if study.invertibility is not None:
        sentences.append(told(study.invertibility.sentence))
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
    notes = [told(note) for stage, note in study.notes.items() if stage not in said]
    sentences += [note for note in notes if note not in sentences]
    inputs = study.model.inputs
    at = ""
    if inputs is not None and inputs.text:
        at = tr("All of this is at the constant input {input}.").format(input=inputs.text)
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
        return tr("chaotic, proved by {points}").format(points=counted(one, many, proved))
    one, many = numbered("{n} transverse homoclinic point", "{n} transverse homoclinic points")
    least = any(map(at_limit, homoclinic))
    text = (
        tr("chaotic by at least {points} (not certified)")
        if least
        else tr("chaotic by {points} (not certified)")
    )
    return text.format(points=counted(one, many, transverse))


def _fixed_part(found: CycleSet) -> list[str]:
    if 1 not in found.completeness:
        return []
    kinds = ", ".join(
        counted(one, many, found.count(kind, 1)) for kind, one, many in _POINTS if found.count(kind, 1)
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
    number_of = counted(*numbered("{n} longer cycle", "{n} longer cycles"), len(longer))
    text = tr("{cycles} up to period {most}, {kinds} ({how})")
    return [text.format(cycles=number_of, most=most, kinds=kinds, how=how)]


def _kinds(found: CycleSet, period: int) -> str:
    counts = [(found.count(kind, period), one, many) for kind, one, many in _POINTS]
    return ", ".join(counted(one, many, n) for n, one, many in counts if n)


def _cycles(found: CycleSet) -> list[str]:
    sentences = []
    if 1 in found.completeness:
        n, word = len(found.of_period(1)), tr(proof_word(found, found.completeness[1]))
        proved = found.completeness[1] != "search"
        none = tr("No fixed point exists ({how}).") if proved else tr("No fixed point was found ({how}).")
        points = counted(*numbered("{n} fixed point", "{n} fixed points"), n)
        some = tr("{points} ({kinds}): {how}.")
        sentences.append((some if n else none).format(points=points, kinds=_kinds(found, 1), how=word))
    for word in COMPLETENESS:
        periods = [k for k, how in sorted(found.completeness.items()) if how == word and k > 1]
        sentences += _longer(found, word, periods)
    if found.completeness:
        beyond = tr("Cycles longer than period {period} were not looked for.")
        sentences.append(beyond.format(period=max(found.completeness)))
    sentences.append(_box(found))
    sentences.append(_missing(found))
    sentences.append(_index(found))
    sentences += _degenerate(found)
    sentences += _trust(found)
    sentences += _entropy(found)
    sentences.append(told(found.note))
    return [s for s in sentences if s]


def _longer(found: CycleSet, word: str, periods: list[int]) -> list[str]:
    """Cycles of period 2 and more that were found in one way, and the periods without any."""
    present = {k: len(found.of_period(k)) for k in periods if found.of_period(k)}
    empty = [k for k in periods if k not in present]
    sentences = []
    if present:
        total = sum(present.values())
        stable = sum(c.is_stable for k in present for c in found.of_period(k))
        each = tr("{n} of period {period}")
        sentences.append(
            tr("{cycles} of longer period, {stable}: {parts} ({how}).").format(
                cycles=counted(*numbered("{n} cycle", "{n} cycles"), total),
                stable=tr("{n} stable").format(n=stable) if stable else tr("none stable"),
                parts=listed(each.format(n=n, period=k) for k, n in present.items()),
                how=tr(proof_word(found, word)),
            )
        )
    if empty:
        text = (
            tr("No cycle of period {periods} was found ({how}).")
            if word == "search"
            else tr("No cycle of period {periods} exists ({how}).")
        )
        sentences.append(text.format(periods=ranges(empty, tr("or")), how=tr(proof_word(found, word))))
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
        where = tr("with sides of {least} to {most} about the settled orbits").format(
            least=number(sides.min(), 3), most=number(sides.max(), 3)
        )
    return tr("The box in which that is proved is {where}; outside nothing is known.").format(where=where)


def index_word(found: CycleSet) -> str:
    """Name of the number the index sum must equal."""
    in_plane = not found.cycles or found.cycles[0].dimension <= 2
    return tr("winding number") if in_plane else tr("degree at infinity")


def _missing(found: CycleSet) -> str:
    missing = sum(v for v in found.missing.values() if np.isfinite(v))
    text = tr("An estimated {n} cycles were missed (Chao1).")
    return text.format(n=number(missing, 2)) if missing >= 0.5 else ""


def _index(found: CycleSet) -> str:
    if not found.index_check:
        return ""
    wrong = [n for n, (total, winding) in found.index_check.items() if total != winding]
    if wrong:
        return tr(
            "The fixed-point index sum disagrees with the {degree} for n = {periods}: cycles are missing or "
            "lie on a border."
        ).format(degree=index_word(found), periods=ranges(wrong, tr("and")))
    return tr("The fixed-point index sum agrees with the {degree} for n = {periods}.").format(
        degree=index_word(found), periods=ranges(found.index_check, tr("and"))
    )


def _trust(found: CycleSet) -> list[str]:
    """Name cycles whose equations leave few digits."""
    known = [c.trusted_digits for c in found.cycles if c.trusted_digits is not None]
    few = [digits for digits in known if digits < _FEW_DIGITS]
    if not few:
        return []
    text = trn(
        "{n} cycle is badly conditioned: its points are exact to {digits} digits or more.",
        "{n} cycles are badly conditioned: their points are exact to {digits} digits or more.",
        len(few),
    )
    return [text.format(n=len(few), digits=min(few))]


def _entropy(found: CycleSet) -> list[str]:
    entropy = topological_entropy(found)
    if not entropy.value > 2 * entropy.error:
        return []
    value, error = number(entropy.value, 3), number(entropy.error, 1)
    longest = max(entropy.counts)
    return [
        tr(
            "The number of periodic points grows by {value} ± {error} nats per step up to period {period}: "
            "an estimate of the topological entropy."
        ).format(value=value, error=error, period=longest)
    ]


_DEGENERATE = {
    "border": numbered(
        "{n} cycle is on a region border (border collision).",
        "{n} cycles are on a region border (border collision).",
    ),
    "continuum": numbered(
        "{n} cycle is part of a continuum (a multiplier equals 1).",
        "{n} cycles are part of a continuum (a multiplier equals 1).",
    ),
    "defective": numbered(
        "{n} cycle is of a monodromy matrix that cannot be diagonalised.",
        "{n} cycles are of a monodromy matrix that cannot be diagonalised.",
    ),
}


def _degenerate(found: CycleSet) -> list[str]:
    counts = {flag: sum(flag in c.flags for c in found.cycles) for flag in _DEGENERATE}
    return [counted(*_DEGENERATE[flag], n) for flag, n in counts.items() if n]

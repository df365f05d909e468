"""Attractors and their basins in words, rows of tables and plain values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.attractor import KINDS, Attractor
from plrnn_explorer.dynamics.basin_map import ESCAPED, UNDECIDED, BasinMap
from plrnn_explorer.dynamics.basin_measures import basin_entropy, uncertainty_exponent
from plrnn_explorer.dynamics.basin_shares import share_values
from plrnn_explorer.export.slices import slice_words
from plrnn_explorer.export.statistics import with_error
from plrnn_explorer.export.texts import escape_word
from plrnn_explorer.export.words import listed, number, percent
from plrnn_explorer.study.names import attractor_name
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import grouped, mark, tr, trn

Row = list[Any]

_NUMBERS = (
    mark("no"), mark("one"), mark("two"), mark("three"), mark("four"), mark("five"), mark("six"),
    mark("seven"), mark("eight"), mark("nine"), mark("ten"),
)  # fmt: skip
#: Kinds of `KINDS`, one and many of them.
_COUNTED = {
    "fixed point": (mark("a resting point"), mark("{n} resting points")),
    "cycle": (mark("a cycle"), mark("{n} cycles")),
    "closed curve": (mark("a closed curve"), mark("{n} closed curves")),
    "chaotic set": (mark("a chaotic set"), mark("{n} chaotic sets")),
    "bounded set": (mark("a bounded set of unknown kind"), mark("{n} bounded sets of unknown kind")),
}
#: Attractors whose shares are listed in a sentence.
_LISTED = 12


def attractor_sentences(study: Study) -> list[str]:
    """Which states the system can settle in, and from which share of the box."""
    found = study.attractors
    if found is None:
        return []
    if not found.attractors:
        where = (
            tr("all grow without bound")
            if found.escaped == found.n_starts
            else tr("none was seen to attract")
        )
        started = trn("{n} orbit", "{n} orbits", found.n_starts).format(n=grouped(found.n_starts))
        told = tr("No state to settle in was found: of {orbits} started, {where}.")
        return [told.format(orbits=started, where=where)]
    kinds = Counter(a.kind for a in found.attractors)
    parts = [_counted(kinds[kind], kind) for kind in KINDS if kinds[kind]]
    total = len(found.attractors)
    told = trn(
        "{number} state it can settle in: {kinds} (searched, others may exist).",
        "{number} states it can settle in: {kinds} (searched, others may exist).",
        total,
    )
    spelt = _spelt(total)
    sentences = [told.format(number=spelt[:1].upper() + spelt[1:], kinds=listed(parts, tr("and")))]
    sentences += _volumes(study)
    if any(a.cycle is None for a in found.attractors):
        sentences.append(tr("Closed curves and chaotic sets are recognised from settled orbits, not proved."))
    return sentences


def _counted(n: int, kind: str) -> str:
    one, many = _COUNTED[kind]
    return tr(one) if n == 1 else tr(many).format(n=_spelt(n))


def _spelt(n: int) -> str:
    return tr(_NUMBERS[n]) if n < len(_NUMBERS) else str(n)


def _volumes(study: Study) -> list[str]:
    found = study.attractors.volumes if study.attractors else None
    if found is None:
        return []
    shares = [
        (f"{_name(study, i)} {_share(float(p), float(e), found.intervals[i])}", p)
        for i, (p, e) in enumerate(zip(found.fractions, found.standard_errors))
        if found.counts[i]
    ]
    shares.sort(key=lambda item: -item[1])
    words = ", ".join(text for text, _ in shares[:_LISTED])
    if len(shares) > _LISTED:
        words = tr("{listed} and {n} more").format(listed=words, n=len(shares) - _LISTED)
    told = tr("Of {n} random states of the box around them, by where they lead: {shares}.")
    return [told.format(n=grouped(found.n), shares=words)]


def _share(share: float, error: float, interval: NDArray[np.float64]) -> str:
    """A share with its standard error; where all starts agree that says nothing, but the interval does."""
    if error == 0:
        sure = f"{100 * interval[0]:.2f} %"
        return tr("{share} (at least {sure}, with 95 % confidence)").format(share=percent(share), sure=sure)
    decimals = 1 if error >= 0.0005 else 2
    return f"{100 * share:.{decimals}f} % ± {max(100 * error, 0.01):.{decimals}f} %"


def _name(study: Study, i: int) -> str:
    n = len(study.attractors.attractors) if study.attractors else 0
    return attractor_name(study, i) if i < n else tr((mark("escaping"), mark("undecided"))[i - n])


def attractor_tip(study: Study, index: int) -> str:
    """Kind, exponents and share of the box of one attractor, a line each."""
    attractor = study.known_attractors[index]
    word = tr(KINDS[attractor.kind])
    proof = tr("{kind}, with proof of convergence"), tr("{kind}, without proof of convergence")
    lines = [proof[not attractor.has_traps].format(kind=word[:1].upper() + word[1:])]
    if attractor.spectrum is not None:
        largest = with_error(
            float(attractor.spectrum.exponents[0]), float(attractor.spectrum.standard_error[0])
        )
        lines.append(tr("Largest Lyapunov exponent {value} per step").format(value=largest))
    volumes = study.attractors.volumes if study.attractors else None
    if volumes is not None and index < len(volumes.counts) - 2:
        low, high = volumes.intervals[index]
        share = percent(float(volumes.fractions[index]))
        lines.append(tr("{share} of random states of the box lead there").format(share=share))
        interval = tr("(95 % interval {low} to {high} %, {n} states)")
        ends = f"{100 * low:.2g}", f"{100 * high:.3g}"
        lines.append(interval.format(low=ends[0], high=ends[1], n=grouped(volumes.n)))
    return "\n".join(lines)


def basin_sentences(study: Study) -> list[str]:
    """Shares of the window, how far they are proved, and how mixed the basins are."""
    basins = study.basins
    if basins is None:
        return []
    if basins.is_preview:
        return [tr("The basins of this slice are being computed.")]
    known = share_values(basins)
    order = sorted(range(len(basins.attractors)), key=lambda i: -known[i])
    parts = [f"{attractor_name(study, i)} {percent(known[i])}" for i in order[:_LISTED]]
    if len(order) > _LISTED:
        rest = sum(known[i] for i in order[_LISTED:])
        more = tr("{n} more together {share}")
        parts.append(more.format(n=len(order) - _LISTED, share=percent(rest)))
    for label, word in ((ESCAPED, escape_word(basins)), (UNDECIDED, tr("undecided"))):
        if known[label] > 0:
            parts.append(f"{word} {percent(known[label])}")
    told = tr("Share of the {window} so far: {shares}.") if basins.block > 1 else None
    told = told or tr("Share of the {window}: {shares}.")
    window = slice_words(study, basins.plane) or tr("window")
    where = told.format(window=window, shares=", ".join(parts)) if parts else ""
    if known[UNDECIDED] > 0.01:
        why = tr("Undecided: neither settled nor provably escaped in the steps allowed, nor recognised.")
        where = f"{where} {why}"
    return [where, *([proof_text(basins)] if basins.attractors else []), *measure_sentences(basins)]


def certified_by(basins: BasinMap) -> str:
    """What proves the labels of cells that are certified."""
    escaping = bool(((basins.labels == ESCAPED) & basins.certified).any())
    settling = bool(((basins.labels >= 0) & basins.certified).any())
    if escaping and not settling:
        return tr("cones from which all orbits escape")
    both = tr("trapping ellipsoids and cones from which all orbits escape")
    return both if escaping else tr("trapping ellipsoids")


def proof_text(basins: BasinMap) -> str:
    """How many cells were computed, and how many of them are proved."""
    computed, filled = basins.computed_share, 1 - basins.computed_share
    proof = tr("{share} of the cells are certified by {what}")
    if computed < 1:
        proof = tr("{share} of the computed cells are certified by {what}")
    proof = proof.format(share=percent(basins.certified_share), what=certified_by(basins))
    if not basins.certified_share and not any(attractor.has_traps for attractor in basins.attractors):
        proof = tr("No cell is certified: closed curves and chaotic sets are recognised, not proved")
    if not filled:
        return f"{proof}."
    told = tr("{proof}; {share} of all were {filled}.")
    return told.format(proof=proof, share=percent(filled), filled=tr(basins.filled_from))


def measure_sentences(basins: BasinMap) -> list[str]:
    """Basin entropy and uncertainty exponent, where the window has a border."""
    if basins.block > 1:
        return []
    entropy, exponent = basin_entropy(basins), uncertainty_exponent(basins)
    sentences = []
    if np.isfinite(entropy.boundary):
        told = tr("Basin entropy {entropy}, on the borders {border}, in boxes of 5 × 5 cells.")
        if entropy.is_fractal:
            told = tr(
                "Basin entropy {entropy}, on the borders {border} (above ln 2: a fractal border),"
                " in boxes of 5 × 5 cells."
            )
        sentences.append(told.format(entropy=number(entropy.entropy, 3), border=number(entropy.boundary, 3)))
    if np.isfinite(exponent.exponent):
        told = tr(
            "Uncertainty exponent {exponent}: the borders have dimension {dimension} at the resolution of the"
            " window."
        )
        value = with_error(exponent.exponent, exponent.error)
        sentences.append(told.format(exponent=value, dimension=number(exponent.boundary_dimension, 3)))
    return sentences


def attractor_rows(study: Study) -> Iterator[Row]:
    """One row for each attractor: kind, exponents, share of the box with its error and interval."""
    yield [
        "index", "name", "kind", "period", "has_ellipsoids", "largest_exponent", "standard_error",
        "kaplan_yorke_dimension", "orbits_ended", "volume_fraction", "volume_standard_error", "volume_low",
        "volume_high",
    ]  # fmt: skip
    found = study.attractors
    if found is None:
        return
    volumes = found.volumes
    for i, a in enumerate(found.attractors):
        volume: Row = ["", "", "", ""]
        if volumes is not None:
            volume = [volumes.fractions[i], volumes.standard_errors[i], *volumes.intervals[i]]
        yield [
            i, attractor_name(study, i), a.kind, a.cycle.period if a.cycle else "",
            "yes" if a.has_traps else "no", *_exponents(a), found.ended[i], *volume,
        ]  # fmt: skip


def _exponents(attractor: Attractor) -> Row:
    spectrum = attractor.spectrum
    if spectrum is None:
        return ["", "", ""]
    return [spectrum.exponents[0], spectrum.standard_error[0], spectrum.kaplan_yorke]


def attractor_values(study: Study) -> dict[str, Any] | None:
    """Plain values for the JSON document."""
    found = study.attractors
    if found is None:
        return None
    head, *rows = attractor_rows(study)
    volumes = found.volumes
    return {
        "attractors": [dict(zip(head, row)) for row in rows],
        "orbits_started": found.n_starts,
        "escaped": found.escaped,
        "undecided": found.undecided,
        "volumes": None
        if volumes is None
        else {
            "counts": volumes.counts[: len(found.attractors)],
            "escaped": volumes.counts[-2],
            "undecided": volumes.counts[-1],
            "proved": volumes.proved,
            "low": volumes.low,
            "high": volumes.high,
            "parameters": volumes.parameters,
        },
        "parameters": found.parameters,
        "note": found.note,
    }


def measure_values(basins: BasinMap) -> dict[str, Any]:
    """Plain values of the measures of a basin map."""
    return {
        "basin_entropy": vars(basin_entropy(basins)),
        "uncertainty_exponent": vars(uncertainty_exponent(basins)),
    }

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
from plrnn_explorer.export.words import count, listed, number, percent
from plrnn_explorer.study.names import attractor_name
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

Row = list[Any]

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
#: Attractors whose shares are listed in a sentence.
_LISTED = 12


def attractor_sentences(study: Study) -> list[str]:
    """Which states the system can settle in, and from which share of the box."""
    found = study.attractors
    if found is None:
        return []
    if not found.attractors:
        where = "all grow without bound" if found.escaped == found.n_starts else "none was seen to attract"
        return [f"No state to settle in was found: of {count(found.n_starts, 'orbit')} started, {where}."]
    kinds = Counter(a.kind for a in found.attractors)
    parts = [_counted(kinds[kind], word) for kind, word in KINDS.items() if kinds[kind]]
    total = len(found.attractors)
    states = f"{_NUMBERS[total] if total < len(_NUMBERS) else total} state{'s' if total > 1 else ''}"
    sentences = [f"{states.capitalize()} it can settle in: {listed(parts)} (searched, others may exist)."]
    sentences += _volumes(study)
    if any(a.cycle is None for a in found.attractors):
        sentences.append("Closed curves and chaotic sets are recognised from settled orbits, not proved.")
    return sentences


def _counted(n: int, word: str) -> str:
    if n == 1:
        return f"a {word}"
    noun, of, rest = word.partition(" of ")
    return f"{_NUMBERS[n] if n < len(_NUMBERS) else n} {noun}s{of}{rest}"


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
    more = f" and {len(shares) - _LISTED} more" if len(shares) > _LISTED else ""
    words = ", ".join(text for text, _ in shares[:_LISTED])
    return [f"Of {count(found.n, 'random state')} of the box around them, by where they lead: {words}{more}."]


def _share(share: float, error: float, interval: NDArray[np.float64]) -> str:
    """A share with its standard error; where all starts agree that says nothing, but the interval does."""
    if error == 0:
        return f"{percent(share)} (at least {100 * interval[0]:.2f} %, with 95 % confidence)"
    decimals = 1 if error >= 0.0005 else 2
    return f"{100 * share:.{decimals}f} % ± {max(100 * error, 0.01):.{decimals}f} %"


def _name(study: Study, i: int) -> str:
    n = len(study.attractors.attractors) if study.attractors else 0
    return attractor_name(study, i) if i < n else ("escaping", "undecided")[i - n]


def attractor_tip(study: Study, index: int) -> str:
    """Kind, exponents and share of the box of one attractor, a line each."""
    attractor = study.known_attractors[index]
    word = KINDS[attractor.kind].capitalize()
    lines = [f"{word}, {'with' if attractor.has_traps else 'without'} proof of convergence"]
    if attractor.spectrum is not None:
        largest = with_error(
            float(attractor.spectrum.exponents[0]), float(attractor.spectrum.standard_error[0])
        )
        lines.append(f"Largest Lyapunov exponent {largest} per step")
    volumes = study.attractors.volumes if study.attractors else None
    if volumes is not None and index < len(volumes.counts) - 2:
        low, high = volumes.intervals[index]
        lines.append(f"{percent(float(volumes.fractions[index]))} of random states of the box lead there")
        lines.append(f"(95 % interval {100 * low:.2g} to {100 * high:.3g} %, {count(volumes.n, 'state')})")
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
        parts.append(f"{len(order) - _LISTED} more together {percent(rest)}")
    for label, word in ((ESCAPED, escape_word(basins)), (UNDECIDED, "undecided")):
        if known[label] > 0:
            parts.append(f"{word} {percent(known[label])}")
    draft = " so far" if basins.block > 1 else ""
    window = f"the {slice_words(study, basins.plane) or 'window'}"
    where = f"Share of {window}{draft}: {', '.join(parts)}." if parts else ""
    if known[UNDECIDED] > 0.01:
        where += " Undecided: neither settled nor provably escaped in the steps allowed, nor recognised."
    return [where, *([proof_text(basins)] if basins.attractors else []), *measure_sentences(basins)]


def certified_by(basins: BasinMap) -> str:
    """What proves the labels of cells that are certified."""
    escaping = bool(((basins.labels == ESCAPED) & basins.certified).any())
    settling = bool(((basins.labels >= 0) & basins.certified).any())
    if escaping and not settling:
        return "cones from which all orbits escape"
    return "trapping ellipsoids" + (" and cones from which all orbits escape" if escaping else "")


def proof_text(basins: BasinMap) -> str:
    """How many cells were computed, and how many of them are proved."""
    computed, filled = basins.computed_share, 1 - basins.computed_share
    of = "the computed cells" if computed < 1 else "the cells"
    proof = f"{percent(basins.certified_share)} of {of} are certified by {certified_by(basins)}"
    if not basins.certified_share and not any(attractor.has_traps for attractor in basins.attractors):
        proof = "No cell is certified: closed curves and chaotic sets are recognised, not proved"
    return f"{proof}; {percent(filled)} of all were {basins.filled_from}." if filled else f"{proof}."


def measure_sentences(basins: BasinMap) -> list[str]:
    """Basin entropy and uncertainty exponent, where the window has a border."""
    if basins.block > 1:
        return []
    entropy, exponent = basin_entropy(basins), uncertainty_exponent(basins)
    sentences = []
    if np.isfinite(entropy.boundary):
        more = " (above ln 2: a fractal border)" if entropy.is_fractal else ""
        sentences.append(
            f"Basin entropy {number(entropy.entropy, 3)}, on the borders {number(entropy.boundary, 3)}{more},"
            " in boxes of 5 × 5 cells."
        )
    if np.isfinite(exponent.exponent):
        sentences.append(
            f"Uncertainty exponent {with_error(exponent.exponent, exponent.error)}: the borders have"
            f" dimension {number(exponent.boundary_dimension, 3)} at the resolution of the window."
        )
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

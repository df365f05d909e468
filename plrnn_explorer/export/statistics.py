"""Exponents and symbols of attractors and orbits: sentences, rows of tables, plain values and arrays."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.lyapunov import LyapunovSpectrum
from plrnn_explorer.dynamics.statistics import OrbitStatistics
from plrnn_explorer.dynamics.symbols import Symbols
from plrnn_explorer.export.words import counted, number
from plrnn_explorer.phrases import told
from plrnn_explorer.study.names import attractor_name, object_name
from plrnn_explorer.study.statistics import measured
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import mark, numbered, tr, trn, within

Row = list[Any]

#: Exponents named in a sentence.
_NAMED = 3
#: What the sign of the largest exponent means.
MEANING = {
    1: mark("positive: chaotic"),
    0: mark("zero within its error: not chaotic"),
    -1: mark("negative: settles on a cycle"),
}


def statistics_name(study: Study, object_id: str) -> str:
    """Name of what was measured."""
    kind, _, index = object_id.partition(":")
    if kind == "attractor":
        return attractor_name(study, int(index))
    return object_name(study, object_id) if kind == "orbit" else tr("A typical orbit")


def statistics_sentences(study: Study) -> list[str]:
    """What was measured of each attractor and orbit, two sentences each, and what limits it."""
    sentences = []
    for key, found in measured(study).items():
        name = statistics_name(study, key)
        if not found.spectrum.orbits:
            sentences.append(tr("{name} escapes to infinity: it has no exponents.").format(name=name))
            continue
        sentences += [f"{name}: {exponents_text(found.spectrum)}.", f"{name}: {symbols_text(found.symbols)}."]
        sentences += [
            f"{name}: {within(told(note))}" for note in (found.spectrum.note, found.symbols.note) if note
        ]
    return sentences


def exponents_text(found: LyapunovSpectrum) -> str:
    """The first exponents and the dimension, each with its standard error."""
    listed = [
        with_error(float(value), float(error))
        for value, error in zip(found.exponents[:_NAMED], found.standard_error)
    ]
    more = ", …" if len(found.exponents) > _NAMED else ""
    dimension = with_error(found.kaplan_yorke, found.kaplan_yorke_error)
    return trn(
        "Lyapunov exponent {values} per step, ± standard error (the largest is {meaning}); Kaplan–Yorke "
        "dimension {dimension}",
        "Lyapunov exponents {values} per step, ± standard error (the largest is {meaning}); Kaplan–Yorke "
        "dimension {dimension}",
        len(found.exponents),
    ).format(values=f"{', '.join(listed)}{more}", meaning=tr(MEANING[found.sign]), dimension=dimension)


def symbols_text(found: Symbols) -> str:
    """Regions, transitions and entropies in one phrase."""
    regions = counted(*numbered("{n} region", "{n} regions"), found.n_regions)
    transitions = counted(*numbered("{n} transition", "{n} transitions"), len(found.transitions))
    parts = [tr("visits {regions} by {transitions}").format(regions=regions, transitions=transitions)]
    if np.isfinite(found.entropy_rate) and found.n_regions > 1:
        rate = with_error(found.entropy_rate, found.entropy_rate_error)
        text = tr("entropy of its words at most {rate} nats per step (words of {length})")
        parts.append(text.format(rate=rate, length=found.entropy_length))
    if np.isfinite(found.topological_entropy_bound) and found.n_regions > 1:
        bound = number(found.topological_entropy_bound, 4)
        parts.append(tr("topological entropy of the words observed at most {bound}").format(bound=bound))
    return "; ".join(parts)


def with_error(value: float, error: float) -> str:
    """Write "0.470 ± 0.001": the error to one or two digits, the value to the same decimals."""
    if not np.isfinite(value) or not np.isfinite(error) or error <= 0:
        return number(value)
    exponent = int(np.floor(np.log10(error)))
    decimals = max(0, -exponent + (1 if error / 10.0**exponent < 3 else 0))
    if decimals > 9 or abs(value) >= 1e6:
        return f"{number(value)} ± {number(error, 2)}"
    shown = round(value, decimals) + 0.0  # no minus sign before a zero
    return f"{shown:.{decimals}f} ± {error:.{decimals}f}".replace("-", "−")


def exponent_rows(study: Study) -> Iterator[Row]:
    """Table of all exponents."""
    yield [
        "id", "name", "number", "exponent", "standard_error", "kaplan_yorke", "kaplan_yorke_error",
        "steps", "orbits", "batches", "note",
    ]  # fmt: skip
    for key, found in measured(study).items():
        s = found.spectrum
        for i, (value, error) in enumerate(zip(s.exponents, s.standard_error), 1):
            yield [
                key, statistics_name(study, key), i, value, error, s.kaplan_yorke, s.kaplan_yorke_error,
                s.steps, s.orbits, s.batches, s.note,
            ]  # fmt: skip


def region_rows(study: Study) -> Iterator[Row]:
    """Table of the visited regions."""
    yield ["id", "region", "points", "share", "active_units", "code"]
    for key, found in measured(study).items():
        total = max(1, int(found.symbols.counts.sum()))
        for i, (code, n) in enumerate(zip(found.symbols.codes, found.symbols.counts)):
            yield [key, i, n, n / total, int(code.sum()), code_text(code)]


def code_text(code: NDArray[np.bool_]) -> str:
    """A region's code: 0 and 1 unit by unit, or hexadecimal (unit 1 the highest bit) for many units."""
    if len(code) <= 64:
        return "".join("1" if unit else "0" for unit in code)
    return "0x" + np.packbits(code).tobytes().hex()


def transition_rows(study: Study) -> Iterator[Row]:
    """Table of the transitions between regions."""
    yield ["id", "from_region", "to_region", "steps", "frequency"]
    for key, found in measured(study).items():
        s = found.symbols
        for row in zip(s.sources, s.targets, s.transitions, s.frequencies):
            yield [key, *row]


def word_rows(study: Study) -> Iterator[Row]:
    """Table of the longest words counted."""
    yield ["id", "word", "times"]
    for key, found in measured(study).items():
        for word, n in zip(found.symbols.words.tolist(), found.symbols.word_counts):
            yield [key, " ".join(map(str, word)), n]


def statistics_values(study: Study) -> list[dict[str, Any]] | None:
    """What was measured as plain values; regions, transitions and words are in the arrays."""
    if study.statistics is None:
        return None
    return [_values(study, key, found) for key, found in measured(study).items()]


def _values(study: Study, key: str, found: OrbitStatistics) -> dict[str, Any]:
    lyapunov, symbols = found.spectrum, found.symbols
    spectrum = {
        name: getattr(lyapunov, name)
        for name in (
            "exponents", "standard_error", "kaplan_yorke", "kaplan_yorke_error", "steps", "orbits", "batches",
            "escaped", "note", "parameters",
        )
    }  # fmt: skip
    words = {
        name: getattr(symbols, name)
        for name in (
            "n_regions", "unseen_words", "word_numbers", "block_entropies", "graph_entropies", "entropy_rate",
            "entropy_rate_error", "entropy_length", "topological_entropy_bound", "steps", "orbits", "note",
            "parameters",
        )
    }  # fmt: skip
    return {
        "id": key,
        "name": statistics_name(study, key),
        "starts": found.starts,
        "lyapunov": {**spectrum, "sign": lyapunov.sign},
        "symbols": {**words, "n_transitions": len(symbols.transitions)},
    }


def statistics_arrays(study: Study) -> dict[str, Any]:
    """Arrays of what was measured under flat names."""
    arrays: dict[str, Any] = {}
    for i, (key, found) in enumerate(measured(study).items()):
        arrays[f"statistics_{i}_of"] = key
        arrays[f"statistics_{i}_starts"] = found.starts
        for name in ("exponents", "standard_error"):
            arrays[f"statistics_{i}_{name}"] = getattr(found.spectrum, name)
        for name in (
            "codes", "counts", "sources", "targets", "transitions", "words", "word_counts",
            "block_entropies", "graph_entropies",
        ):  # fmt: skip
            arrays[f"statistics_{i}_{name}"] = getattr(found.symbols, name)
    return arrays

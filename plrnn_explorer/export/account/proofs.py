"""What an account is about, how far its statements are proved, and what was not computed."""

from __future__ import annotations

from plrnn_explorer.dynamics.cycle import Completeness, CycleSet
from plrnn_explorer.export.account.phrase import Phrase, Phrases, compose, listing, sentences
from plrnn_explorer.export.account.words import PROOFS, proof
from plrnn_explorer.export.summary import proof_word
from plrnn_explorer.export.words import count, percent, ranges
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import mark, tr

#: Parts of an analysis by the field of the study that holds them, and what they are called.
_PARTS = (
    ("cycles", "cycles", mark("fixed points and cycles")),
    ("manifolds", "manifolds", mark("stable and unstable manifolds")),
    ("connections", "connections", mark("homoclinic points")),
    ("basins", "basins", mark("basins")),
)
#: Whether states have one past, by what was found of the map's invertibility, and how far it is proved.
_PASTS = {
    "homeomorphism": (mark("Every state has exactly one past"), mark("proved")),
    "not invertible": (mark("The map is not invertible: some states have several pasts"), mark("proved")),
    "locally invertible": (
        mark("Near every state tested the map is invertible; whether each state has one past is open"),
        mark("undecided"),
    ),
    "unknown": (mark("Whether every state has exactly one past is not known"), mark("undecided")),
}


def input_words(study: Study) -> Phrases:
    """The constant input that all of it holds at."""
    inputs = study.model.inputs
    if inputs is None or not inputs.text:
        return ()
    template = tr("All of this is at the constant input {input}.")
    return compose(template, input=Phrase(inputs.text, "stage:input", "value"))


def proofs(study: Study) -> Phrases:
    """How far the search for cycles and the basins are proved, and whether states have one past."""
    return sentences(_cycles(study), _basins(study), _past(study))


def _cycles(study: Study) -> Phrases:
    found = study.cycles
    if found is None or not found.completeness:
        return ()
    groups: dict[Completeness, list[int]] = {}
    for period in sorted(found.completeness):
        groups.setdefault(found.completeness[period], []).append(period)
    parts = []
    for how, periods in groups.items():
        word = _word(found, how)
        parts.append(compose(tr("{what} ({word})"), what=listing(_counts(found, periods)), word=word))
    longest = max(found.completeness)
    template = tr("The search found {parts}; beyond period {longest} nothing was looked for.")
    said = compose(template, parts=listing(parts), longest=str(longest))
    return sentences(said, _continua(found))


def _continua(found: CycleSet) -> Phrases:
    """Fixed points and cycles that are not alone: how many stand for a continuum."""
    n = sum("continuum" in cycle.flags for cycle in found.cycles)
    if not n:
        return ()
    if n == 1:
        text = tr("One of them stands for a continuum: there are others beside it that are not counted.")
    else:
        text = tr("{n} of them stand for continua: there are others beside them that are not counted.")
    return (Phrase(text.format(n=n), "stage:cycles"),)


def _word(found: CycleSet, how: Completeness) -> Phrase:
    """The word for how far a search is proved; in a box, or followed, where it is no more than that."""
    text = proof_word(found, how)
    plain = text.startswith(PROOFS[how][0]) and " in " not in text
    return proof(how) if plain else Phrase(tr(text), "", "proved" if PROOFS[how][1] else "open")


def _counts(found: CycleSet, periods: list[int]) -> list[Phrases]:
    """Numbers of fixed points and of longer cycles of some periods."""
    parts: list[Phrases] = []
    if 1 in periods:
        parts.append((_number(len(found.of_period(1)), tr("fixed point"), tr("fixed points")),))
    longer = [k for k in periods if k > 1]
    if longer:
        what = _number(sum(len(found.of_period(k)) for k in longer), tr("cycle"), tr("cycles"))
        template = tr("{what} of period {periods}")
        parts.append(compose(template, what=what, periods=ranges(longer, tr("or")).replace(" to ", "–")))
    return parts


def _number(n: int, one: str, many: str) -> Phrase:
    words = count(n, one, many) if n else tr("no {thing}").format(thing=one)
    return Phrase(words, "stage:cycles", "value")


def _basins(study: Study) -> Phrases:
    basins = study.basins
    if basins is None or not basins.attractors:
        return ()
    if not any(attractor.has_traps for attractor in basins.attractors):
        return ()
    if not basins.certified_share:
        return compose(
            tr("Where starting points lead is {how}."), how=Phrase(tr("computed, not certified"), "", "open")
        )
    template = tr("Where starting points lead is {word} for {share} of those computed.")
    return compose(
        template,
        word=Phrase(tr("certified"), "", "proved"),
        share=Phrase(percent(basins.certified_share), "stage:basins", "value"),
    )


def _past(study: Study) -> Phrases:
    found = study.invertibility
    if found is None:
        return ()
    told, word = _PASTS[found.verdict]
    if found.verdict in ("homeomorphism", "not invertible"):
        how = Phrase(tr("proved"), "", "proved")
    else:
        how = Phrase(tr(word), "", "open")
    return compose("{told} ({how}).", told=Phrase(tr(told), "stage:invertibility"), how=how)


def missing(study: Study) -> Phrases:
    """What an account of a half-finished analysis cannot tell yet."""
    absent = [
        Phrase(tr(words), f"stage:{stage}") for name, stage, words in _PARTS if getattr(study, name) is None
    ]
    if not absent or len(absent) == len(_PARTS):
        draft = study.basins is not None and study.basins.block > 1
        return (Phrase(tr("The basins are still a draft."), "stage:basins"),) if draft else ()
    return compose(tr("This account is not complete: {parts} are not computed yet."), parts=listing(absent))

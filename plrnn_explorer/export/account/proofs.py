"""What an account is about, how far its statements are proved, and what was not computed."""

from __future__ import annotations

from plrnn_explorer.dynamics.cycle import Completeness
from plrnn_explorer.export.account.phrase import Phrase, Phrases, compose, listing, sentences
from plrnn_explorer.export.account.words import PROOFS
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
        promises = PROOFS[how][1]
        word = Phrase(proof_word(found, how), "", "proved" if promises else "open")
        n = sum(len(found.of_period(k)) for k in periods)
        one, many = tr("cycle"), tr("cycles")
        if periods == [1]:
            one, many = tr("fixed point"), tr("fixed points")
        words = count(n, one, many) if n else tr("no {thing}").format(thing=one)
        what = Phrase(words, "stage:cycles", "value")
        if periods == [1]:
            parts.append(compose(tr("{what} ({word})"), what=what, word=word))
        else:
            where = tr("of period {periods}").format(periods=ranges(periods))
            parts.append(compose(tr("{what} {where} ({word})"), what=what, where=where, word=word))
    longest = max(found.completeness)
    template = tr("The search found {parts}; beyond period {longest} nothing was looked for.")
    return compose(template, parts=listing(parts), longest=str(longest))


def _basins(study: Study) -> Phrases:
    basins = study.basins
    if basins is None or not basins.attractors:
        return ()
    if not any(attractor.has_traps for attractor in basins.attractors):
        return ()
    template = tr("Where starting points lead is {word} for {share} of those computed.")
    return compose(
        template,
        word=Phrase(tr("certified"), "", "proved"),
        share=Phrase(percent(basins.certified_share), "stage:basins", "value"),
    )


def _past(study: Study) -> Phrases:
    found = study.invertibility
    return () if found is None else (Phrase(found.sentence, "stage:invertibility"),)


def missing(study: Study) -> Phrases:
    """What an account of a half-finished analysis cannot tell yet."""
    absent = [
        Phrase(tr(words), f"stage:{stage}") for name, stage, words in _PARTS if getattr(study, name) is None
    ]
    if not absent or len(absent) == len(_PARTS):
        draft = study.basins is not None and study.basins.block > 1
        return (Phrase(tr("The basins are still a draft."), "stage:basins"),) if draft else ()
    return compose(tr("This account is not complete: {parts} are not computed yet."), parts=listing(absent))

"""How far a model can be trusted beside data: the verdict of its judgement as phrases."""

from __future__ import annotations

from plrnn_explorer.export.account.phrase import Phrase, Phrases, Role, compose, sentences
from plrnn_explorer.fit.judging import Judgement
from plrnn_explorer.fit.verdict import Saying, sayings
from plrnn_explorer.study.judged import listed_as
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

#: How the id of an attractor begins that only a judgement knows; its index follows.
JUDGED = "judged:"
#: Places that are numbers or words of a sentence, not measured values.
_WORDS = frozenset({"where", "note", "starts", "most", "time"})


def judged(study: Study) -> Phrases:
    """The verdict of a study's judgement, with the objects it speaks of; empty without one."""
    found = study.judgement
    if found is None:
        return ()
    against = found.measured.source if found.measured else ""
    begin = compose(tr("Judged against {recording}."), recording=against) if against else ()
    return sentences(begin, *(said(study, found, each) for each in sayings(found)))


def said(study: Study, found: Judgement, saying: Saying) -> Phrases:
    """One sentence of a verdict as phrases."""
    parts: dict[str, Phrase] = {}
    for place, words in saying.values.items():
        role: Role = "" if place in _WORDS or place == "what" else "value"
        target = ""
        if place == "what" and saying.attractor is not None and found.attractors is not None:
            target = listed_as(study, found.attractors[saying.attractor]) or f"{JUDGED}{saying.attractor}"
        parts[place] = Phrase(words, target, "words" if target else role)
    return compose(saying.template, **parts)

"""What the account says about bifurcations along an input or a parameter."""

from __future__ import annotations

from plrnn_explorer.export.account.phrase import Phrase, Phrases, sentences
from plrnn_explorer.study.bifurcation_words import scope_text, summary_sentence
from plrnn_explorer.study.bifurcations import line_of
from plrnn_explorer.study.study import Study


def along(study: Study) -> Phrases:
    """How many events there are along the diagram's parameter, and what was searched for them."""
    diagram = study.bifurcations
    if diagram is None or line_of(study) is None:
        return ()
    return sentences((Phrase(summary_sentence(diagram), ""),), (Phrase(scope_text(diagram), ""),))

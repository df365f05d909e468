"""The account of a study in three lengths."""

from __future__ import annotations

from dataclasses import dataclass

from plrnn_explorer.dynamics.basin_map import UNDECIDED
from plrnn_explorer.dynamics.basin_shares import basin_shares
from plrnn_explorer.export.account.bifurcations import along
from plrnn_explorer.export.account.chaos import by_points, chaos, chaotic_sets, homoclinic, positive
from plrnn_explorer.export.account.judged import judged
from plrnn_explorer.export.account.phrase import Paragraph, Phrase, Phrases, compose, sentences
from plrnn_explorer.export.account.proofs import input_words, missing, proofs
from plrnn_explorer.export.account.separation import borders, pushes
from plrnn_explorer.export.account.states import (
    descriptions,
    random_shares,
    ranked,
    settling,
    shares,
    stable_cycles,
    window_words,
)
from plrnn_explorer.export.account.words import in_words, named_attractor, proof, share
from plrnn_explorer.export.summary import summary
from plrnn_explorer.export.summary_manifolds import is_transverse
from plrnn_explorer.study.names import names_of
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

#: Parts of a study that its account depends on.
FIELDS = (
    "model", "invertibility", "cycles", "manifolds", "surfaces", "slices", "connections", "basins",
    "attractors", "statistics", "judgement", "bifurcations", "notes", "appearance",
)  # fmt: skip


@dataclass(frozen=True)
class Account:
    """What was found, for people.

    Attributes
    ----------
    headline : Paragraph
        One or two sentences.
    paragraphs : tuple of Paragraph
        About ten sentences.
    technical : tuple of str
        The sentences of `summary`, with all numbers.
    """

    headline: Paragraph
    paragraphs: tuple[Paragraph, ...]
    technical: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.paragraphs)

    @property
    def text(self) -> str:
        """The account alone, a line for each paragraph."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)


def account_of(study: Study) -> Account:
    """Say in plain words what was found about a model, and how far it is proved.

    Parameters
    ----------
    study : Study

    Returns
    -------
    Account
        Empty where nothing was computed yet.
    """
    technical = tuple(summary(study))
    study, waiting = _without_preview(study)
    found = [
        Paragraph("states", sentences(settling(study), descriptions(study))),
        Paragraph("shares", sentences(shares(study), waiting, random_shares(study))),
        Paragraph("borders", sentences(borders(study), pushes(study))),
        Paragraph("chaos", chaos(study)),
        Paragraph("proof", proofs(study)),
        Paragraph("judgement", judged(study)),
        Paragraph("bifurcations", along(study)),
    ]
    told = [paragraph for paragraph in found if paragraph.phrases]
    if told:
        about = Paragraph("about", sentences(input_words(study), () if waiting else missing(study)))
        told += [about] if about.phrases else []
    return Account(Paragraph("headline", headline(study)), tuple(told), technical)


def _without_preview(study: Study) -> tuple[Study, Phrases]:
    """The study without basins that are to be looked at only, and the sentence that says so."""
    if study.basins is None or not study.basins.is_preview:
        return study, ()
    waiting = Phrase(tr("The basins of this slice are being computed."), "stage:basins")
    return study.with_changes(basins=None), (waiting,)


def headline(study: Study) -> Phrases:
    """The account in one or two sentences."""
    return sentences(_states(study), _chaos(study))


def _states(study: Study) -> Phrases:
    if study.attractors is None and study.basins is None:
        n = len(stable_cycles(study))
        if study.cycles is None:
            return ()
        target = "stage:cycles"
    else:
        n, target = len(study.known_attractors), "stage:basins"
    if n == 0:
        none = tr("No state to settle in was found ({how}).")
        if target == "stage:cycles":
            none = tr("No stable fixed point or cycle was found ({how}).")
        return compose(none, how=proof("searched"))
    words = tr("one state to settle in") if n == 1 else tr("{n} states to settle in").format(n=in_words(n))
    states, basins = Phrase(words, target), study.basins
    best = next(iter(ranked(study)), UNDECIDED)
    if basins is None or best == UNDECIDED or not basins.fractions[best]:  # all may be undecided
        return compose("{states} ({how}).", states=states, how=proof("searched"))
    return compose(
        tr("{states} ({how}); {share} of {where} leads to {state}."),
        states=states, how=proof("searched"), where=Phrase(window_words(study), "stage:basins"),
        share=share(basin_shares(basins)[best].value, 0.0, names_of(study).attractor_id(best)),
        state=named_attractor(study, best),
    )  # fmt: skip


def _chaos(study: Study) -> Phrases:
    points = homoclinic(study)
    target = f"connection:{points[0][0]}" if points else ""
    if any(c.certified.any() for _, c in points):
        return compose(tr("{chaotic}, {how}."), chaotic=Phrase(tr("chaotic"), target), how=proof("certified"))
    if any(is_transverse(c).any() for _, c in points):
        how = Phrase(tr("not certified"), "", "open")
        return compose(tr("{chaotic}, {how}."), chaotic=Phrase(tr("probably chaotic"), target), how=how)
    sets, measured = chaotic_sets(study), positive(study)
    if sets or measured:
        target = names_of(study).attractor_id(sets[0]) if sets else measured
        chaotic = Phrase(tr("chaotic by its orbits"), target)
        return compose(tr("{chaotic}, {how}."), chaotic=chaotic, how=proof("measured"))
    if points:
        return by_points(study)
    if study.attractors is None and study.basins is None:
        return ()  # no orbit has been followed yet: a chaotic attractor would not have shown
    return compose(tr("No sign of chaos was found ({how})."), how=proof("searched"))

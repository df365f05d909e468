"""The states a model can settle in, and from where."""

from __future__ import annotations

from collections.abc import Sequence

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.basin_map import ESCAPED, UNDECIDED
from plrnn_explorer.dynamics.basin_shares import basin_shares
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.export.account.phrase import Phrase, Phrases, compose, listing, sentences
from plrnn_explorer.export.account.words import (
    fading,
    in_words,
    named,
    named_attractor,
    place,
    proof,
    share,
)
from plrnn_explorer.export.words import count
from plrnn_explorer.study.names import names_of
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import mark, tr

#: States named one by one, and described.
_NAMED, _DESCRIBED = 6, 4
#: What an attractor that is no cycle does.
_WAYS = {
    "closed curve": mark("{state} goes round for ever and never exactly repeats ({how})."),
    "chaotic set": mark("{state} moves irregularly for ever and never repeats ({how})."),
    "bounded set": mark("{state} keeps moving in a bounded way of unknown kind ({how})."),
}


def ranked(study: Study) -> list[int]:
    """Indices of the known attractors, those with the largest shares first."""
    n = len(study.known_attractors)
    if study.basins is not None:
        shares: Sequence[float] = [study.basins.fractions[i] for i in range(n)]
    elif study.attractors is not None and study.attractors.volumes is not None:
        shares = study.attractors.volumes.fractions.tolist()
    else:
        shares = [0.0] * n
    return sorted(range(n), key=lambda i: -shares[i])


def stable_cycles(study: Study) -> list[int]:
    """Indices of the stable cycles that the search for cycles found, none on a border."""
    found = study.cycles.cycles if study.cycles else ()
    return [i for i, cycle in enumerate(found) if cycle.is_stable and "border" not in cycle.flags]


def settling(study: Study) -> Phrases:
    """How many states there are to settle in, and which."""
    if study.attractors is None and study.basins is None:
        return _by_cycles(study)
    order = ranked(study)
    if not order:
        return _none(study)
    names = [named_attractor(study, i) for i in sorted(order[:_NAMED])]
    return _can_settle(names, len(order), proof("search"))


def _can_settle(names: list[Phrase], n: int, how: Phrase) -> Phrases:
    if n == 1:
        return compose(tr("The model can settle in one state: {state} ({how})."), state=names[0], how=how)
    more = [Phrase(tr("{n} more").format(n=n - len(names)), "stage:basins")] if n > len(names) else []
    return compose(
        tr("The model can settle in {n} states: {states} ({how})."),
        n=Phrase(in_words(n)), states=listing([*names, *more]), how=how,
    )  # fmt: skip


def _none(study: Study) -> Phrases:
    found = study.attractors
    if found is not None and found.n_starts and found.escaped == found.n_starts:
        return compose(
            tr("No state to settle in was found: the {n} that were tried grow without bound ({how})."),
            n=Phrase(count(found.n_starts, tr("starting point"), tr("starting points")), role="value"),
            how=proof("searched"),
        )
    return compose(tr("No state to settle in was found ({how})."), how=proof("searched"))


def _by_cycles(study: Study) -> Phrases:
    """Before attractors are searched only stable fixed points and cycles are known."""
    if study.cycles is None:
        return ()
    stable = stable_cycles(study)
    if not stable:
        return compose(tr("No stable fixed point or cycle was found ({how})."), how=proof("searched"))
    names = [named(study, f"cycle:{i}") for i in stable[:_NAMED]]
    return _can_settle(names, len(stable), proof("search"))


def descriptions(study: Study) -> Phrases:
    """Where each state lies and how fast it is returned to."""
    if study.attractors is None and study.basins is None:
        found = study.cycles.cycles if study.cycles else ()
        told = [_cycle(study, f"cycle:{i}", found[i]) for i in stable_cycles(study)[:_DESCRIBED]]
    else:
        told = [_attractor(study, i) for i in sorted(ranked(study)[:_DESCRIBED])]
    return sentences(*told)


def _attractor(study: Study, index: int) -> Phrases:
    attractor: Attractor = study.known_attractors[index]
    object_id = names_of(study).attractor_id(index)
    if attractor.cycle is not None:
        return _cycle(study, object_id, attractor.cycle)
    template = tr(_WAYS.get(attractor.kind, _WAYS["bounded set"]))
    return compose(template, state=named_attractor(study, index), how=proof("recognised"))


def _cycle(study: Study, object_id: str, cycle: Cycle) -> Phrases:
    state = named(study, object_id)
    at = place(study, cycle.points[0], object_id)
    back = Phrase(fading(cycle), object_id, "words")
    if cycle.period == 1:
        template = tr("{state} is a resting state at {at}; {back}.")
        return compose(template, state=state, at=at, back=back)
    return compose(
        tr("{state} repeats every {k} steps, starting at {at}; {back}."),
        state=state, k=Phrase(str(cycle.period), object_id, "value"), at=at, back=back,
    )  # fmt: skip


def shares(study: Study) -> Phrases:
    """Which share of the starting points leads to each state, and which to none."""
    basins = study.basins
    if basins is None:
        return ()
    parts: list[Phrases] = []
    order = [i for i in ranked(study) if basins.fractions[i] > 0]
    known = basin_shares(basins)
    for i in order[:_NAMED]:
        target = names_of(study).attractor_id(i)
        amount = share(known[i].value, known[i].error, target)
        parts.append(compose(tr("{share} lead to {state}"), share=amount, state=named_attractor(study, i)))
    rest = sum(basins.fractions[i] for i in order[_NAMED:])
    if rest:
        n = len(order) - _NAMED
        amount = share(rest, 0.0, "stage:basins")
        parts.append(compose(tr("{share} lead to {n} more"), share=amount, n=in_words(n)))
    if basins.fractions[ESCAPED] > 0:
        amount = share(known[ESCAPED].value, known[ESCAPED].error, "stage:basins")
        proved = tr("{share} grow without bound")
        words = proved if basins.escape_proved else tr("{share} grow without bound (not proved)")
        parts.append(compose(words, share=amount))
    if not parts:
        return _undecided(basins.fractions[UNDECIDED])
    first = tr("Of the starting points in {where} so far, {parts}.")
    template = tr("Of the starting points in {where}, {parts}.") if basins.block == 1 else first
    return sentences(
        compose(template, where=Phrase(window_words(study), "stage:basins"), parts=listing(parts)),
        _undecided(basins.fractions[UNDECIDED]),
    )


def window_words(study: Study) -> str:
    """What the shares refer to: the window of a plane, or of a slice through more dimensions."""
    return tr("the window") if study.model.dimension <= 2 else tr("the slice shown")


def _undecided(undecided: float) -> Phrases:
    if not undecided:
        return ()
    return compose(
        tr("{share} stayed {word}: neither settled nor provably gone in the steps allowed."),
        share=share(undecided, 0.0, "stage:basins"), word=Phrase(tr("undecided"), "", "open"),
    )  # fmt: skip


def random_shares(study: Study) -> Phrases:
    """The largest share of random states of the box around the attractors, in all dimensions."""
    volumes = study.attractors.volumes if study.attractors is not None else None
    if volumes is None or study.model.dimension <= 2 or study.attractors is None:
        return ()
    known = {a.key: i for i, a in enumerate(study.known_attractors)}
    parts = []
    order = sorted(range(len(study.attractors.attractors)), key=lambda i: -volumes.counts[i])
    for i in order[:_DESCRIBED]:
        index = known.get(study.attractors.attractors[i].key)
        if index is None or not volumes.counts[i]:
            continue
        target = names_of(study).attractor_id(index)
        amount = share(float(volumes.fractions[i]), float(volumes.standard_errors[i]), target)
        parts.append(
            compose(tr("{share} lead to {state}"), share=amount, state=named_attractor(study, index))
        )
    if volumes.counts[-2]:
        grown = share(float(volumes.fractions[-2]), float(volumes.standard_errors[-2]), "stage:basins")
        parts.append(compose(tr("{share} grow without bound"), share=grown))
    if not parts:
        return ()
    return compose(
        tr("Of {n} in the box around these states, all coordinates varied, {parts}."),
        n=Phrase(count(volumes.n, tr("random starting point"), tr("random starting points"))),
        parts=listing(parts),
    )

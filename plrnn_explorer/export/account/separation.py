"""What separates the states of a model, and the smallest push from one to another."""

from __future__ import annotations

import weakref
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from plrnn_explorer.dynamics.basin_map import ESCAPED, BasinMap
from plrnn_explorer.dynamics.borders import (
    Push,
    border_cells,
    cells_of_curve,
    divides,
    lies_in_window,
    smallest_push,
    touching,
)
from plrnn_explorer.dynamics.manifold import Manifold
from plrnn_explorer.dynamics.manifold_slice import ManifoldSlice
from plrnn_explorer.export.account.phrase import Phrase, Phrases, compose, listing, sentences
from plrnn_explorer.export.account.states import ranked
from plrnn_explorer.export.account.words import named_attractor, named_cycle
from plrnn_explorer.export.words import number, percent, subscripted
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.names import names_of
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

#: Borders described, and states whose smallest push is.
_BORDERS, _PUSHES = 3, 3
#: Share of a border along which a curve must lie to be called that border, and to be named at all.
_WHOLE, _PART = 0.9, 0.1
#: Neighbouring cells from which two basins count as bordering on each other.
_FEWEST = 4


@dataclass(frozen=True)
class Border:
    """Two labels that meet, and the curves along their border: object id, share of the border.

    `divides`: whether the first of the curves has the one label on one side, the other on the other.
    """

    one: int
    two: int
    curves: tuple[tuple[str, float], ...]
    covered: float
    divides: bool


@dataclass(frozen=True)
class Separation:
    """Borders of a window and smallest pushes by attractor."""

    borders: tuple[Border, ...]
    pushes: dict[int, Push]


_known: weakref.WeakKeyDictionary[BasinMap, tuple[object, object, Separation]] = weakref.WeakKeyDictionary()


def separation(study: Study) -> Separation:
    """Work out borders and pushes of the study's window, once for each map of basins."""
    basins = study.basins
    if basins is None or basins.block > 1:
        return Separation((), {})
    kept = _known.get(basins)
    if kept is not None and kept[0] is study.manifolds and kept[1] is study.slices:
        return kept[2]
    curves = dict(_curves(study, basins))
    found = Separation(tuple(_borders(basins, curves)), _pushes(study, basins, curves))
    _known[basins] = (study.manifolds, study.slices, found)
    return found


def _curves(study: Study, basins: BasinMap) -> Iterator[tuple[str, Floats]]:
    """Stable manifolds as segments (n, 2, 2) in the window's coordinates, by object id."""
    if study.model.dimension == 2:
        for i, manifold in enumerate(study.manifolds or ()):
            if manifold.which == "stable" and len(manifold.segments):
                flat = basins.plane.project(manifold.segments.reshape(-1, 2))
                yield f"manifold:{i}", flat.reshape(-1, 2, 2)
    for i, piece in enumerate(study.slices or ()):
        if piece.plane is basins.plane or _same(piece.plane, basins.plane):
            yield f"slice:{i}", piece.segments


def _same(one: object, two: object) -> bool:
    arrays = [(getattr(one, n), getattr(two, n)) for n in ("origin", "basis")]
    return all(np.array_equal(a, b) for a, b in arrays)


def _borders(basins: BasinMap, curves: dict[str, Floats]) -> Iterator[Border]:
    pairs = sorted(touching(basins).items(), key=lambda item: -item[1])
    drawn = {name: cells_of_curve(basins, segments) for name, segments in curves.items()} if pairs else {}
    for (one, two), n in pairs[:_BORDERS]:
        if n < _FEWEST:
            return
        cells = border_cells(basins, one, two)
        total = max(1, int(cells.sum()))
        covered = {name: float(np.sum(cells & along)) / total for name, along in drawn.items()}
        named = sorted(((k, v) for k, v in covered.items() if v >= _PART), key=lambda item: -item[1])
        together = np.zeros_like(cells)
        for name, _ in named[:3]:
            together |= drawn[name]
        parts = bool(named) and divides(basins, curves[named[0][0]], one, two)
        yield Border(one, two, tuple(named[:3]), float(np.sum(cells & together)) / total, parts)


def _pushes(study: Study, basins: BasinMap, curves: dict[str, Floats]) -> dict[int, Push]:
    lines = np.concatenate([np.empty((0, 2, 2)), *curves.values()])
    found = {i: smallest_push(basins, i, lines) for i in ranked(study)[:_PUSHES]}
    return {i: push for i, push in found.items() if push is not None}


def borders(study: Study) -> Phrases:
    """Which stable manifolds separate which states."""
    return sentences(*(_border(study, border) for border in separation(study).borders))


def _border(study: Study, border: Border) -> Phrases:
    pair = _outcome(study, border.one), _outcome(study, border.two)
    if not border.curves:
        return compose(
            tr("What separates {a} from {b} is not known: no traced curve lies along their border ({how})."),
            a=pair[0], b=pair[1], how=Phrase(tr("undecided"), "", "open"),
        )  # fmt: skip
    curves = listing([_curve(study, name) for name, _ in border.curves])
    if border.covered >= _WHOLE and len(border.curves) == 1 and border.divides:
        template = tr(
            "The border between {a} and {b} is {curve}: starting points on one side of it lead to {a},"
            " on the other side to {b}."
        )
    elif border.covered >= _WHOLE:
        template = tr("The border between {a} and {b} is made of {curve}.")
    else:
        template = tr(
            "{curve} lies along {share} of the border between {a} and {b}; the rest was not traced."
        )
    return compose(template, a=pair[0], b=pair[1], curve=curves, share=percent(border.covered))


def _outcome(study: Study, label: int) -> Phrase:
    if label == ESCAPED:
        return Phrase(tr("growth without bound"), "stage:basins")
    return named_attractor(study, label)


def _curve(study: Study, object_id: str) -> Phrases:
    """A stable manifold in words: it and its saddle are two objects."""
    found = study.find(object_id)
    assert isinstance(found, Manifold | ManifoldSlice)
    return compose(
        tr("{the_manifold} of {saddle}"),
        the_manifold=Phrase(tr("the stable manifold"), object_id), saddle=named_cycle(study, found.cycle),
    )  # fmt: skip


def pushes(study: Study) -> Phrases:
    """The smallest push found that takes each state to another one, and where it was looked for."""
    found = separation(study).pushes
    told = [_push(study, i, push) for i, push in found.items()]
    return sentences(*told, _off_the_slice(study))


def _off_the_slice(study: Study) -> Phrases:
    """States from which no push was measured because the slice does not pass through them."""
    basins = study.basins
    if basins is None or basins.block > 1 or study.model.dimension <= 2 or not separation(study).borders:
        return ()
    off = [
        i
        for i in sorted(ranked(study)[:_PUSHES])
        if basins.attractors[i].cycle is not None and not lies_in_window(basins, i)
    ]
    if not off:
        return ()
    template = tr("How small a push changes the outcome was not measured from {states}: {lie} off the slice.")
    lie = tr("it lies") if len(off) == 1 else tr("they lie")
    return compose(template, states=listing([named_attractor(study, i) for i in off]), lie=lie)


def _push(study: Study, index: int, push: Push) -> Phrases:
    object_id = names_of(study).attractor_id(index)
    size = number(push.distance, 3)
    if push.error:
        size = tr("about {size}").format(size=size)
    where = _searched(study, push)
    return compose(
        tr("The smallest push from {state} to {other} is {size}, towards {direction} ({where})."),
        state=named_attractor(study, index), other=_outcome(study, push.leads_to),
        size=Phrase(size, object_id, "value"), direction=direction_words(study, push.direction),
        where=Phrase(where, "", "open" if _is_open(study, push) else "proved"),
    )  # fmt: skip


def _is_open(study: Study, push: Push) -> bool:
    return study.model.dimension > 2 or not push.proved


def _searched(study: Study, push: Push) -> str:
    """How the distance was measured and what was left out."""
    words = [
        tr("measured to the border traced") if not push.error else tr("measured by the cells of the window")
    ]
    if study.model.dimension > 2:
        words.append(tr("searched within the slice shown only, other directions may need less"))
    elif not push.inside:
        words.append(tr("searched in the window only"))
    if push.undecided:
        words.append(tr("nearer starting points were left undecided"))
    return "; ".join(words)


def direction_words(study: Study, direction: Floats, most: int = 2) -> str:
    """The main coordinates of a direction: "higher z₁ and lower z₂"."""
    names = study.model.coordinate_names
    order = np.argsort(-np.abs(direction))[:most]
    strong = [i for i in order if abs(direction[i]) >= 0.3 * abs(direction[order[0]])]
    words = [
        (tr("higher {name}") if direction[i] > 0 else tr("lower {name}")).format(name=subscripted(names[i]))
        for i in strong
    ]
    return tr(" and ").join(words)

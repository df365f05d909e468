"""What the objects panel lists: groups, with what their number proves."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field

import numpy as np

from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.cycle import CycleSet
from plrnn_explorer.dynamics.following import METHOD as FOLLOWING
from plrnn_explorer.dynamics.manifold import Manifold
from plrnn_explorer.dynamics.manifold_slice import ManifoldSlice
from plrnn_explorer.dynamics.surface import Surface
from plrnn_explorer.export.summary import index_word
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.panels.object_descriptions import certified_word, is_cut
from plrnn_explorer.phrases import told
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import mark, tr

#: Word beside a number of cycles, and what it means.
WORDS = {"complete": "complete", "exhaustive": "exhaustive", "search": "searched"}
_MEANING = {
    "complete": mark("Complete: the search proved that no other cycle of this period exists."),
    "exhaustive": mark("Exhaustive: every itinerary was solved."),
    "search": mark("Searched: others may exist."),
}
_FOLLOWED = mark("Followed from the input before, not searched: others may exist at this input.")


@dataclass(frozen=True)
class Entry:
    """One object: `key` says that it is the same one in another study, `id` names it in this one."""

    key: Hashable
    id: str


@dataclass
class Group:
    """A heading with its objects; `word` qualifies the number and stands beside it.

    `titles` from the longest to the shortest: the first that fits is shown, number and word always.
    """

    key: Hashable
    titles: tuple[str, ...]
    word: str
    tip: str
    entries: list[Entry] = field(default_factory=list)

    @property
    def title(self) -> str:
        """The whole title."""
        return self.titles[0]


def groups_of(study: Study | None) -> list[Group]:
    """Group the objects of a study."""
    if study is None:
        return []
    groups = list(_cycle_groups(study.cycles)) if study.cycles else []
    if study.manifolds:
        groups.append(_manifold_group(study.manifolds))
    if study.surfaces:
        groups.append(_surface_group(study.surfaces))
    if study.slices:
        groups.append(_slice_group(study.slices))
    groups += _connection_groups(study.connections or ())
    if study.own_attractors:
        group = [Entry(study.known_attractors[i].key, f"attractor:{i}") for i in study.own_attractors]
        groups.append(_attractor_group(group))
    if study.orbits:
        entries = [Entry(i, f"orbit:{i}") for i in range(len(study.orbits))]
        title = tr("Orbits · {count}").format(count=fmt.count(len(entries)))
        groups.append(Group("orbits", (title,), "", "", entries))
    if study.recordings:
        entries = [Entry((r.digest, i), f"recording:{i}") for i, r in enumerate(study.recordings)]
        title = tr("Recordings · {count}").format(count=fmt.count(len(entries)))
        groups.append(
            Group("recordings", (title,), "", tr("Measured time series laid beside the model."), entries)
        )
    return groups


def _cycle_groups(found: CycleSet) -> Iterator[Group]:
    entries: dict[int, list[Entry]] = {}
    for i, cycle in enumerate(found.cycles):
        entries.setdefault(cycle.period, []).append(Entry(cycle.key, f"cycle:{i}"))
    periods = sorted({*entries, *found.completeness})
    position = 0
    while position < len(periods):
        period = periods[position]
        position += 1
        if period in entries or period == 1:
            yield _period_group(found, period, entries.get(period, []))
            continue
        last = period
        while position < len(periods) and _continues(found, entries, periods[position], last):
            last = periods[position]
            position += 1
        yield _empty_group(found, period, last)


def _continues(found: CycleSet, entries: dict[int, list[Entry]], period: int, last: int) -> bool:
    same = found.completeness.get(period) == found.completeness.get(last)
    return period == last + 1 and period not in entries and same


def _period_group(found: CycleSet, period: int, entries: list[Entry]) -> Group:
    n = fmt.count(len(entries))
    title = (
        tr("Fixed points · {n}").format(n=n)
        if period == 1
        else tr("Cycles of period {period} · {n}").format(period=period, n=n)
    )
    short = (
        tr("Fixed · {n}").format(n=n)
        if period == 1
        else tr("Period {period} · {n}").format(period=period, n=n)
    )
    return Group(("cycles", period), (title, short), *_proof(found, period), entries)


def _empty_group(found: CycleSet, first: int, last: int) -> Group:
    periods = f"{first}" if first == last else f"{first}–{last}"
    title, short = (
        tr("Cycles of period {periods} · 0").format(periods=periods),
        tr("Period {periods} · 0").format(periods=periods),
    )
    return Group(("none", first), (title, short), *_proof(found, first))


def _proof(found: CycleSet, period: int) -> tuple[str, str]:
    """Word that qualifies the number of cycles of a period, and its explanation."""
    how = found.completeness.get(period)
    if how is None:
        return tr("so far"), tr("This period is still being searched, or the search stopped before its end.")
    if how == "search" and found.parameters.get("method") == FOLLOWING:
        return "followed", tr(_FOLLOWED)
    in_box = how == "complete" and found.box is not None
    tip = (
        [tr(_MEANING[how]), tr("That is proved for the box searched, see the summary.")]
        if in_box
        else [tr(_MEANING[how])]
    )
    missing = found.missing.get(period)
    if how == "search" and missing is not None:
        tip.append(
            tr("About {number} are missing, judging from how often each was hit (Chao1).").format(
                number=fmt.number(missing, 2)
            )
        )
    if sources := found.found_by.get(period):
        kinds = ", ".join(tr("{n} from {kind}").format(n=n, kind=kind) for kind, n in sources.items())
        tip.append(tr("Found: {kinds} (some from several).").format(kinds=kinds))
    if singular := found.singular_words.get(period):
        tip.append(
            tr("{plural} with singular equations were met.").format(
                plural=fmt.plural(singular, "itinerary", "itineraries")
            )
        )
    if period in found.index_check:
        total, winding = found.index_check[period]
        agrees = tr("agrees with") if total == winding else tr("DISAGREES with")
        tip.append(
            tr("Their index sum {number} {agrees} the {index_word} {number2}.").format(
                number=fmt.number(total),
                agrees=agrees,
                index_word=index_word(found),
                number2=fmt.number(winding),
            )
        )
    if found.note:
        tip.append(told(found.note))
    return "complete in a box" if in_box else WORDS[how], " ".join(tip)


def _attractor_group(entries: list[Entry]) -> Group:
    tip = tr("Sets that settled orbits were recognised to lie on, beside the stable cycles listed above.")
    n = fmt.count(len(entries))
    return Group(
        "attractors",
        (tr("Other attractors · {n}").format(n=n), tr("Attractors · {n}").format(n=n)),
        "searched",
        tip,
        entries,
    )


def _manifold_group(manifolds: tuple[Manifold, ...]) -> Group:
    entries = [Entry(_manifold_key(m), f"manifold:{i}") for i, m in enumerate(manifolds)]
    cut = sum(is_cut(m) for m in manifolds)
    word = tr("{count} cut short").format(count=fmt.count(cut)) if cut else ""
    tip = tr("Cut short: a budget of arclength, segments or steps ended the growth.") if cut else ""
    count = fmt.count(len(entries))
    titles = (tr("Manifolds · {count}").format(count=count), tr("Curves · {count}").format(count=count))
    return Group("manifolds", titles, word, tip, entries)


def _surface_group(surfaces: tuple[Surface, ...]) -> Group:
    entries = [Entry((s.cycle.key, s.which, s.dimension), f"surface:{i}") for i, s in enumerate(surfaces)]
    cut = sum(is_cut(s) for s in surfaces)
    word = tr("{count} cut short").format(count=fmt.count(cut)) if cut else ""
    tip = tr("Manifolds of two dimensions and more; the plot shows where they meet its plane.")
    tip += tr(" Cut short: a budget of cells or steps ended the growth.") if cut else ""
    return Group(
        "surfaces", (tr("Surfaces · {count}").format(count=fmt.count(len(entries))),), word, tip, entries
    )


def _slice_group(slices: tuple[ManifoldSlice, ...]) -> Group:
    entries = [Entry((piece.cycle.key, "slice"), f"slice:{i}") for i, piece in enumerate(slices)]
    tip = tr(
        "Where the plane cuts stable manifolds of codimension one: exact line segments."
        " Further curves may exist in the window: they were searched where basins meet."
    )
    n = fmt.count(len(entries))
    return Group(
        "slices",
        (tr("Slices of stable manifolds · {n}").format(n=n), tr("Slices · {n}").format(n=n)),
        "searched",
        tip,
        entries,
    )


def _manifold_key(manifold: Manifold) -> Hashable:
    """Tell apart all manifolds, also those of one cycle with several directions."""
    return manifold.cycle.key, manifold.which, float(np.round(manifold.multiplier, 12))


def _connection_groups(connections: tuple[HomoclinicPoints, ...]) -> Iterator[Group]:
    tip = tr("One point per orbit, as far as the manifolds were grown; longer manifolds may give more.")
    for kind in ("homoclinic", "heteroclinic"):
        members = [(i, c) for i, c in enumerate(connections) if c.kind == kind]
        if members:
            entries = [Entry((c.source.key, c.target.key), f"connection:{i}") for i, c in members]
            total = sum(len(c) for _, c in members)
            word = certified_word(sum(int(c.certified.sum()) for _, c in members), total)
            n = fmt.count(total)
            titles = (
                (tr("Homoclinic points · {n}"), tr("Homoclinic · {n}"), tr("Homocl. · {n}"))
                if kind == "homoclinic"
                else (tr("Heteroclinic points · {n}"), tr("Heteroclinic · {n}"), tr("Heterocl. · {n}"))
            )
            long, short, least = (title.format(n=n) for title in titles)
            yield Group(kind, (long, short, least), word, tip, entries)

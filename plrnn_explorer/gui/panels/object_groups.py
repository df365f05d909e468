"""What the objects panel lists: groups with what their number proves, and a line about each object."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.cycle import Cycle, CycleSet
from plrnn_explorer.dynamics.following import METHOD as FOLLOWING
from plrnn_explorer.dynamics.manifold import Manifold, is_cut_short
from plrnn_explorer.dynamics.manifold_slice import ManifoldSlice
from plrnn_explorer.dynamics.surface import Surface
from plrnn_explorer.export.summary import index_word
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.panels.recording_info import recording_info
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.study.names import Names
from plrnn_explorer.study.study import Orbit, Study
from plrnn_explorer.translation import mark, tr

#: Word beside a number of cycles, and what it means.
WORDS = {"complete": "complete", "exhaustive": "exhaustive", "search": "searched"}
_MEANING = {
    "complete": mark("Complete: the search proved that no other cycle of this period exists."),
    "exhaustive": mark("Exhaustive: every itinerary was solved."),
    "search": mark("Searched: others may exist."),
}
_FOLLOWED = mark("Followed from the input before, not searched: others may exist at this input.")
#: A |λ| below this rounds to 0.00.
_TINY = 0.005


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


@dataclass(frozen=True)
class Description:
    """How one object is listed.

    `infos` from the longest to the shortest: the first that fits is shown; `glyph` as in `glyphs.draw_glyph`.
    """

    name: str
    infos: tuple[str, ...]
    tip: str
    glyph: str

    @property
    def info(self) -> str:
        """The whole info."""
        return self.infos[0]


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
        tip.append(found.note)
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
    title = tr("Manifolds · {count}").format(count=fmt.count(len(entries)))
    return Group("manifolds", (title,), word, tip, entries)


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
            what, n = kind.capitalize(), fmt.count(total)
            titles = (
                tr("{what} points · {n}").format(what=what, n=n),
                f"{what} · {n}",
                f"{what.removesuffix('inic')}. · {n}",
            )
            yield Group(kind, titles, word, tip, entries)


def certified_word(certified: int, total: int) -> str:
    """Say how many of a number of points are proved."""
    if total == 0:
        return ""
    if certified in (0, total):
        return "certified" if certified else tr("not certified")
    return tr("{count} certified").format(count=fmt.count(certified))


def is_cut(manifold: Manifold | Surface | ManifoldSlice) -> bool:
    """Whether growth ended before the manifold did."""
    return is_cut_short(manifold.stopped_by)


def describe(names: Names, object_id: str) -> Description:
    """Describe one object in a line, and at length for its tooltip."""
    found = names.study.find(object_id)
    name = names.of(object_id)
    if isinstance(found, Cycle):
        info, detail, glyph = _cycle_info(found)
    elif isinstance(found, Manifold | ManifoldSlice):
        info, detail, glyph = _manifold_info(found)
    elif isinstance(found, Surface):
        info, detail, glyph = _surface_info(found)
    elif isinstance(found, HomoclinicPoints):
        info, detail, glyph = _connection_info(found)
    elif isinstance(found, Attractor):
        info, detail, glyph = _attractor_info(found)
    elif isinstance(found, Orbit):
        steps = fmt.plural(len(found.points) - 1, "step")
        info, detail, glyph = (
            steps,
            tr("From ({full_vector}), {steps}").format(
                full_vector=fmt.full_vector(found.start[:8]), steps=steps
            ),
            "orbit",
        )
    elif isinstance(found, Recording):
        info, detail, glyph = recording_info(names.study, found)
    else:
        info, detail, glyph = "", "", "orbit"
    return Description(name, _shorter(info), fmt.unmarked(f"{name}\n{detail}"), glyph)


def _shorter(info: str) -> tuple[str, ...]:
    """An info and shorter forms, none a bare number: "|λ| 1.7, 0.2", "|λ| 1.7"; "9 segments, cut", "cut"."""
    first, _, rest = info.partition(", ")
    return tuple(dict.fromkeys((info, rest if "segment" in first or "cell" in first else first, "")))


def _cycle_info(cycle: Cycle) -> tuple[str, str, str]:
    sizes = np.abs(cycle.eigenvalues)
    shown = alike(sizes[:2].tolist()) + ["…"] * (len(sizes) > 2)
    lines = [f"({fmt.full_vector(cycle.points[0][:6])}{', …' if cycle.dimension > 6 else ''})"]
    lines.append("λ = " + ", ".join(fmt.full_complex(v) for v in cycle.eigenvalues[:4]))
    lines.append(tr("Nearest border at {number}").format(number=fmt.number(cycle.border_distance)))
    if cycle.trusted_digits is not None:
        lines.append(tr("Points exact to {plural}").format(plural=fmt.plural(cycle.trusted_digits, "digit")))
    return f"|λ| {', '.join(shown)}", "\n".join(lines), cycle.stability


def alike(sizes: Sequence[float]) -> list[str]:
    """Show the |λ| of a row with as many decimals each as the one that needs most; tiny ones as "<0.01"."""
    plain = [v for v in sizes if v == 0 or _TINY <= v < 1000]
    decimals = max((len(two_decimals(v).partition(".")[2]) for v in plain), default=2)
    return [f"{v:.{decimals}f}" if v in plain else "<0.01" if v < _TINY else two_decimals(v) for v in sizes]


def two_decimals(value: float) -> str:
    """Show |λ| in the list: two decimals, but never 1.00 for what is not 1."""
    value = float(value)
    if value >= 1000 or 0 < value < _TINY:
        return fmt.number(value, 2)
    for decimals in range(2, 8):
        text = f"{value:.{decimals}f}"
        if float(text) != 1.0 or abs(value - 1) < 1e-9:
            return text
    return text


def _manifold_info(manifold: Manifold | ManifoldSlice) -> tuple[str, str, str]:
    info = fmt.plural(len(manifold.segments), "segment") + (tr(", cut") if is_cut(manifold) else "")
    reasons = ", ".join(manifold.stopped_by) or "growing"
    lines = [
        tr("{plural}, exact to rounding; arclength {full}").format(
            plural=fmt.plural(len(manifold.segments), "segment"), full=fmt.full(manifold.arclength)
        ),
        tr("Stopped by: {reasons}").format(reasons=reasons),
        tr("Residual {number} (distance left after iterating towards the cycle)").format(
            number=fmt.number(manifold.residual, 2)
        ),
    ]
    return info, "\n".join(lines), manifold.which


def _surface_info(surface: Surface) -> tuple[str, str, str]:
    cells = fmt.plural(len(surface), "cell")
    M = surface.cycle.dimension
    where = "" if surface.dimension == M - 1 else tr("; not drawn: it meets a plane in points at most")
    lines = [
        tr("{dimension}-dimensional {which} manifold: {cells}, exact to rounding{where}").format(
            dimension=surface.dimension, which=surface.which, cells=cells, where=where
        ),
        tr("Stopped by: {value}").format(value=", ".join(surface.stopped_by) or "growing"),
        tr("Residual {number} (distance left after iterating towards the cycle)").format(
            number=fmt.number(surface.residual, 2)
        ),
    ]
    return cells + (tr(", cut") if is_cut(surface) else ""), "\n".join(lines), surface.which


def _attractor_info(attractor: Attractor) -> tuple[str, str, str]:
    if attractor.cycle is not None:
        return _cycle_info(attractor.cycle)
    lines = [tr("Recognised from settled orbits, not proved")]
    spectrum = attractor.spectrum
    info = ""
    if spectrum is not None and len(spectrum.exponents):
        largest = float(spectrum.exponents[0])
        info = f"λ₁ {fmt.number(largest, 2) if spectrum.sign else '0'}"
        error = fmt.number(float(spectrum.standard_error[0]), 2)
        lines.append(
            tr("Largest Lyapunov exponent {number} ± {error} per step").format(
                number=fmt.number(largest, 4), error=error
            )
        )
        lines.append(
            tr("Kaplan–Yorke dimension {number}").format(number=fmt.number(spectrum.kaplan_yorke, 4))
        )
    return info, "\n".join(lines), "orbit"


def _connection_info(found: HomoclinicPoints) -> tuple[str, str, str]:
    word = certified_word(int(found.certified.sum()), len(found))
    points = fmt.plural(len(found), "point")
    detail = found.note or tr("Transverse intersections of the unstable with the stable manifold.")
    return f"{points}, {word}" if word else points, detail, found.kind

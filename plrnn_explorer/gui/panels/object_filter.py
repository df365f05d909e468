"""Which objects are listed, in which groups and in which order: what is typed, switched on and chosen."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.manifold import Manifold
from plrnn_explorer.dynamics.manifold_slice import ManifoldSlice
from plrnn_explorer.dynamics.surface import Surface
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.panels.object_groups import Entry, Group
from plrnn_explorer.study.names import Names
from plrnn_explorer.study.study import Appearance, Study
from plrnn_explorer.translation import mark, tr

#: Chips: name, words, what the tip says.
CHIPS: Mapping[str, tuple[str, str]] = {
    "sinks": (mark("Sinks"), mark("Only what attracts: sinks and stable cycles")),
    "saddles": (mark("Saddles"), mark("Only saddles, fixed points and cycles")),
    "chaotic": (mark("Chaotic"), mark("Only chaotic sets and homoclinic points")),
    "visible": (mark("Visible"), mark("Only what is drawn, not what was hidden")),
}
GROUPINGS: Mapping[str, str] = {
    "period": mark("Period"),
    "kind": mark("Kind"),
    "stability": mark("Stability"),
    "itinerary": mark("Regions visited"),
}
SORTS: Mapping[str, str] = {
    "found": mark("As found"),
    "name": mark("Name"),
    "growth": mark("Largest |λ|"),
    "border": mark("Distance from a border"),
}
_PERIOD = re.compile(r"\bperiod\s*(<=|>=|<|>|=|≤|≥)?\s*(\d+)")
_COMPARE: Mapping[str, Callable[[int, int], bool]] = {
    "<": lambda a, b: a < b, ">": lambda a, b: a > b, "<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b,
    "≤": lambda a, b: a <= b, "≥": lambda a, b: a >= b, "=": lambda a, b: a == b,
}  # fmt: skip


@dataclass(frozen=True)
class ListOptions:
    """What the list shows: words typed, chips switched on, grouping and order of the cycles."""

    text: str = ""
    chips: frozenset[str] = frozenset()
    grouping: str = "period"
    sort: str = "found"

    @property
    def filters(self) -> bool:
        """Whether anything may be left out."""
        return bool(self.text.strip() or self.chips)


@dataclass(frozen=True)
class Arranged:
    """Groups to show; how many objects they have, of how many."""

    groups: list[Group]
    shown: int
    total: int


def arranged(study: Study | None, names: Names | None, groups: list[Group], options: ListOptions) -> Arranged:
    """Group, sort and filter the objects of a study; `groups` as `groups_of` gives them."""
    total = sum(len(group.entries) for group in groups)
    if study is None or names is None:
        return Arranged(groups, total, total)
    if options.grouping != "period":
        groups = _regrouped(study, groups, options.grouping)
    if options.sort != "found":
        groups = [_sorted(study, names, group, options.sort) for group in groups]
    if options.filters:
        matches = matcher(study, names, options)
        groups = [_kept(group, [e for e in group.entries if matches(e.id)]) for group in groups]
        groups = [group for group in groups if group.entries]
    return Arranged(groups, sum(len(group.entries) for group in groups), total)


def _kept(group: Group, entries: list[Entry]) -> Group:
    """A group with some of its entries; its titles say how many of how many."""
    if len(entries) == len(group.entries):
        return group
    old, n = fmt.count(len(group.entries)), fmt.count(len(entries))
    titles = tuple(title.removesuffix(old) + tr("{n} of {total}").format(n=n, total=old)
                   if title.endswith(f"· {old}") else title for title in group.titles)  # fmt: skip
    return replace(group, titles=titles, entries=entries)


# What matches -----------------------------------------------------------------------------------


def matcher(study: Study, names: Names, options: ListOptions) -> Callable[[str], bool]:
    """A test of object ids: all words typed must be there, and one of the chips that name a kind."""
    typed = options.text.lower()
    periods = _PERIOD.findall(typed)
    words = _PERIOD.sub(" ", typed).split()
    kinds = options.chips - {"visible"}

    def matches(object_id: str) -> bool:
        if "visible" in options.chips and not study.appearance.get(object_id, Appearance()).visible:
            return False
        found = study.find(object_id)
        if kinds and not any(_is(found, chip) for chip in kinds):
            return False
        if not all(_has_period(found, compare, int(n)) for compare, n in periods):
            return False
        return not words or _has_words(searched_text(study, names, object_id), words)

    return matches


def _has_words(text: str, words: Iterable[str]) -> bool:
    """Whether every word begins a word of the text: "stable" is no part of "unstable"."""
    return all(re.search(rf"(?<!\w){re.escape(word)}", text) for word in words)


def _has_period(found: object, compare: str, n: int) -> bool:
    cycle = _cycle(found)
    return cycle is not None and _COMPARE[compare or "="](cycle.period, n)


def _cycle(found: object) -> Cycle | None:
    if isinstance(found, Manifold | Surface | ManifoldSlice | Attractor):
        return found.cycle
    return (
        found.source if isinstance(found, HomoclinicPoints) else found if isinstance(found, Cycle) else None
    )


def _is(found: object, chip: str) -> bool:
    """Whether an object is of the kind a chip names."""
    if chip == "chaotic":
        if isinstance(found, HomoclinicPoints):
            return found.kind == "homoclinic" and len(found) > 0
        return isinstance(found, Attractor) and found.cycle is None and found.kind == "chaotic set"
    if chip == "sinks":
        return isinstance(found, Attractor) or (isinstance(found, Cycle) and found.is_stable)
    return isinstance(found, Cycle) and found.stability == "saddle"


def searched_text(study: Study, names: Names, object_id: str) -> str:
    """What the words typed are looked for in: name, kind and what else is known, in small letters."""
    found = study.find(object_id)
    parts = [names.of(object_id)]
    if not study.appearance.get(object_id, Appearance()).visible:
        parts.append(tr("hidden"))
    if isinstance(found, Cycle):
        parts += [found.stability, found.kind, *found.flags]
        parts.append(tr("stable") if found.is_stable else tr("unstable"))
        parts.append(tr("fixed point") if found.period == 1 else tr("cycle"))
    elif isinstance(found, Manifold | Surface | ManifoldSlice):
        parts.append(tr("manifold"))
        parts.append(found.which)
    elif isinstance(found, HomoclinicPoints):
        parts += [found.kind, tr("certified") if found.certified.any() else tr("uncertified")]
    elif isinstance(found, Attractor):
        parts += [found.kind, tr("attractor")]
    else:
        parts.append(object_id.partition(":")[0])
    return " ".join(parts).lower()


# Groups and order -------------------------------------------------------------------------------

_STABILITIES = {
    "sink": mark("Sinks"), "saddle": mark("Saddles"), "source": mark("Sources"), "neutral": mark("Neutral"),
}  # fmt: skip


def _regrouped(study: Study, groups: list[Group], how: str) -> list[Group]:
    """The cycles in other groups; everything else stays as it is."""
    entries = [e for g in groups if is_of_cycles(g) for e in g.entries]
    others = [g for g in groups if not is_of_cycles(g)]
    found: dict[int, list[Entry]] = {}
    cycles = study.cycles.cycles if study.cycles else ()
    for entry in entries:
        found.setdefault(_group_key(cycles[int(entry.id.partition(":")[2])], how), []).append(entry)
    order = sorted(found)
    word, tip = _word_of([g for g in groups if is_of_cycles(g)])
    made = [
        Group(
            (how, key), (f"{_group_title(key, how)} · {fmt.count(len(found[key]))}",), word, tip, found[key]
        )
        for key in order
    ]
    return made + others


def _word_of(groups: list[Group]) -> tuple[str, str]:
    """The word that holds for all periods together: the one they share, else none."""
    words = {group.word for group in groups}
    tip = tr("Grouped by period the list says how complete it is.")
    return (words.pop(), groups[0].tip) if len(words) == 1 else ("", tip)


def is_of_cycles(group: Group) -> bool:
    """Whether a group is one of fixed points and cycles."""
    return isinstance(group.key, tuple) and group.key[0] in (
        "cycles",
        "none",
        "kind",
        "stability",
        "itinerary",
    )


def _group_key(cycle: Cycle, how: str) -> int:
    """Number of a cycle's group, in the order of the groups."""
    if how == "kind":
        return int(cycle.period > 1)
    if how == "stability":
        return list(_STABILITIES).index(cycle.stability)
    return len(np.unique(cycle.regions, axis=0))


def _group_title(key: int, how: str) -> str:
    if how == "kind":
        return tr("Cycles") if key else tr("Fixed points")
    if how == "stability":
        return tr(list(_STABILITIES.values())[key])
    return tr("In one region") if key == 1 else tr("Through {n} regions").format(n=key)


def _sorted(study: Study, names: Names, group: Group, how: str) -> Group:
    return replace(group, entries=sorted(group.entries, key=lambda entry: _rank(study, names, entry.id, how)))


def _rank(study: Study, names: Names, object_id: str, how: str) -> tuple[float, list[object]]:
    """What sorts an object: numbers within names by their size; what has no such number comes last."""
    if how == "name":
        parts = re.split(r"(\d+)", names.of(object_id).lower())
        return 0.0, [(0, int(p), "") if p.isdigit() else (1, 0, p) for p in parts if p]
    cycle = _cycle(study.find(object_id))
    if cycle is None:
        return np.inf, []
    if how == "growth":
        return -float(np.max(np.abs(cycle.eigenvalues), initial=0.0)), []
    return float(cycle.border_distance), []

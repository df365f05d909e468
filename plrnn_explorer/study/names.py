"""Names of objects for people: "Saddle 3", "Stable of saddle 3", "Homoclinic: saddle 3"."""

from __future__ import annotations

import weakref
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.manifold import Manifold
from plrnn_explorer.dynamics.manifold_slice import ManifoldSlice
from plrnn_explorer.dynamics.surface import Surface
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.study.regions import region_code
from plrnn_explorer.study.study import Appearance, Study
from plrnn_explorer.translation import mark, tr, within

#: Longest region code written out in a name.
_SHORT_CODE = 12
#: Ids of what leads to no attractor: cells of the basin map that can be selected.
UNDECIDED_ID, ESCAPED_ID = "basin:undecided", "basin:escaped"
_LABELS = {UNDECIDED_ID: mark("Undecided starting points"), ESCAPED_ID: mark("Escaping starting points")}

#: Names of fixed points and cycles by stability, and of other attractors by kind.
_POINTS: Mapping[str, str] = {
    "sink": mark("Sink"),
    "saddle": mark("Saddle"),
    "source": mark("Source"),
    "neutral": mark("Neutral point"),
    "border": mark("Border point"),
}
_CYCLES: Mapping[str, str] = {
    "sink": mark("{period}-cycle sink"),
    "saddle": mark("{period}-cycle saddle"),
    "source": mark("{period}-cycle source"),
    "neutral": mark("{period}-cycle neutral point"),
    "border": mark("{period}-cycle on a border"),
}
_SETS: Mapping[str, str] = {
    "fixed point": mark("Sink"),
    "closed curve": mark("Closed curve"),
    "chaotic set": mark("Chaotic set"),
    "bounded set": mark("Bounded set"),
}


def cycle_name(study: Study, cycle: Cycle) -> str:
    """Name a cycle by stability, period and its number among those of its kind."""
    return names_of(study).cycle(cycle)


def attractor_name(study: Study, index: int) -> str:
    """Name attractor `index` of the study's basins: that of its cycle, or its kind and number."""
    return names_of(study).attractor(index)


def object_name(study: Study, object_id: str) -> str:
    """Name any object by its id; the user's own name where there is one."""
    return names_of(study).of(object_id)


def names_of(study: Study) -> Names:
    """All names of a study, worked out once: long lists ask for one after the other."""
    found = _known.get(study)
    if found is None:
        found = _known[study] = Names(study)
    return found


def plain_attractor_names(attractors: Sequence[Attractor]) -> list[str]:
    """Names of attractors by kind and number, as where no study gives them others."""
    words = [_attractor_word(a) for a in attractors]
    total, seen, names = Counter(words), Counter[str](), []
    for word in words:
        seen[word] += 1
        names.append(f"{word} {seen[word]}" if total[word] > 1 else word)
    return names


class Names:
    """Names of all objects of one study, in time linear in their number.

    Parameters
    ----------
    study : Study
    """

    def __init__(self, study: Study) -> None:
        self._study = weakref.ref(study)  # the table of known names must not keep studies alive
        self._cycles = study.cycles.cycles if study.cycles else ()

    @property
    def study(self) -> Study:
        """The study whose objects are named."""
        study = self._study()
        if study is None:
            raise RuntimeError("the study whose names these are is gone")
        return study

    @cached_property
    def _numbers(self) -> list[str]:
        """Name of each cycle without the user's own names."""
        total = Counter((c.period, _kind(c)) for c in self._cycles)
        seen: Counter[tuple[int, str]] = Counter()
        names = []
        for cycle in self._cycles:
            kind = (cycle.period, _kind(cycle))
            seen[kind] += 1
            base = tr((_POINTS if cycle.period == 1 else _CYCLES)[kind[1]]).format(period=cycle.period)
            names.append(f"{base} {seen[kind]}" if total[kind] > 1 else base)
        return names

    @cached_property
    def _index(self) -> dict[bytes, int]:
        return {cycle.key: i for i, cycle in reversed(list(enumerate(self._cycles)))}

    def index(self, cycle: Cycle) -> int:
        """Index of a cycle in the study, -1 if it is not there."""
        return self._index.get(cycle.key, -1)

    def cycle(self, cycle: Cycle) -> str:
        """Name of a cycle."""
        index = self.index(cycle)
        if index < 0:
            return tr(_POINTS[_kind(cycle)])
        return self._own(f"cycle:{index}") or self._numbers[index]

    @cached_property
    def _attractors(self) -> tuple[Attractor, ...]:
        return self.study.known_attractors

    @cached_property
    def _attractor_names(self) -> list[str]:
        """Name of each attractor as if none were a cycle of the study."""
        return plain_attractor_names(self._attractors)

    def attractor_id(self, index: int) -> str:
        """Id of attractor `index`: that of its cycle where the study lists it, else "attractor:<index>"."""
        cycle = self._attractors[index].cycle
        found = -1 if cycle is None else self.index(cycle)
        return f"cycle:{found}" if found >= 0 else f"attractor:{index}"

    def attractor(self, index: int) -> str:
        """Name of attractor `index`."""
        object_id = self.attractor_id(index)
        own = self._own(object_id)
        kind, _, number = object_id.partition(":")
        return own or (self._numbers[int(number)] if kind == "cycle" else self._attractor_names[index])

    def of(self, object_id: str) -> str:
        """Name of any object by its id."""
        own = self._own(object_id)
        if own:
            return own
        found = self.study.find(object_id)
        number = object_id.partition(":")[2]
        if isinstance(found, Cycle):
            return self._numbers[int(number)]
        if isinstance(found, Attractor):
            return self._attractor_names[int(number)]
        if isinstance(found, Manifold):
            text = tr("Stable of {name}") if found.which == "stable" else tr("Unstable of {name}")
            return text.format(name=inner(self.cycle(found.cycle)))
        if isinstance(found, Surface):
            stable = found.which == "stable"
            text = tr("Stable {d}-D of {name}") if stable else tr("Unstable {d}-D of {name}")
            return text.format(d=found.dimension, name=inner(self.cycle(found.cycle)))
        if isinstance(found, ManifoldSlice):
            return tr("Slice of stable of {name}").format(name=inner(self.cycle(found.cycle)))
        if isinstance(found, HomoclinicPoints):
            return self._connection(found, number.partition("/")[2])
        if isinstance(found, Recording):
            return found.name or tr("Recording {n}").format(n=int(number) + 1)
        if found is None:
            return self._without_object(object_id)
        return tr("Orbit {n}").format(n=int(number) + 1)

    def _without_object(self, object_id: str) -> str:
        """Name of what the study keeps no object for: a region, cells of the basin map."""
        if object_id in _LABELS:
            return tr(_LABELS[object_id])
        return _region_name(self.study, object_id) if object_id.startswith("region:") else object_id

    def _connection(self, found: HomoclinicPoints, point: str) -> str:
        where = inner(self.cycle(found.source))
        if found.kind == "heteroclinic":
            where += f" → {inner(self.cycle(found.target))}"
        same = found.kind == "homoclinic"
        if not point:
            return (tr("Homoclinic: {name}") if same else tr("Heteroclinic: {name}")).format(name=where)
        text = tr("Homoclinic point {n} of {name}") if same else tr("Heteroclinic point {n} of {name}")
        return text.format(n=int(point) + 1, name=where)

    def _own(self, object_id: str) -> str:
        return self.study.appearance.get(object_id, Appearance()).name


def _kind(cycle: Cycle) -> str:
    """Its stability, or "border": there the multipliers are those of one side and do not tell it."""
    return "border" if "border" in cycle.flags else cycle.stability


def _region_name(study: Study, object_id: str) -> str:
    """Name of a region: its code where that is short, else how many units are active."""
    code = region_code(study, object_id)
    if code is None:
        return object_id
    if len(code) <= _SHORT_CODE:
        return f"Region {''.join('1' if unit else '0' for unit in code)}"
    return f"Region with {int(code.sum())} of {len(code)} units active"


def _attractor_word(attractor: Attractor) -> str:
    if attractor.kind == "cycle" and attractor.cycle is not None:
        return tr(_CYCLES["sink"]).format(period=attractor.cycle.period)
    return tr(_SETS.get(attractor.kind, attractor.kind.capitalize()))


def inner(name: str) -> str:
    """A name within a sentence."""
    return within(name)


_known: weakref.WeakKeyDictionary[Study, Names] = weakref.WeakKeyDictionary()

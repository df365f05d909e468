"""Names of objects for people: "Saddle 3", "Stable of saddle 3", "Homoclinic: saddle 3"."""

from __future__ import annotations

import weakref
from collections import Counter
from functools import cached_property

from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.cycle import Cycle, Stability
from plrnn_explorer.dynamics.manifold import Manifold
from plrnn_explorer.study.study import Appearance, Study


def cycle_name(study: Study, cycle: Cycle) -> str:
    """Name a cycle by stability, period and its number among those of its kind."""
    return names_of(study).cycle(cycle)


def object_name(study: Study, object_id: str) -> str:
    """Name any object by its id; the user's own name where there is one."""
    return names_of(study).of(object_id)


def names_of(study: Study) -> Names:
    """All names of a study, worked out once: long lists ask for one after the other."""
    found = _known.get(study)
    if found is None:
        found = _known[study] = Names(study)
    return found


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
        total = Counter((c.period, c.stability) for c in self._cycles)
        seen: Counter[tuple[int, Stability]] = Counter()
        names = []
        for cycle in self._cycles:
            kind = (cycle.period, cycle.stability)
            seen[kind] += 1
            word = kind[1] if kind[1] != "neutral" else "neutral point"
            base = word.capitalize() if cycle.period == 1 else f"{cycle.period}-cycle {word}"
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
            return cycle.stability.capitalize()
        return self._own(f"cycle:{index}") or self._numbers[index]

    def of(self, object_id: str) -> str:
        """Name of any object by its id."""
        own = self._own(object_id)
        if own:
            return own
        found = self.study.find(object_id)
        kind, _, number = object_id.partition(":")
        if isinstance(found, Cycle):
            return self._numbers[int(number)]
        if isinstance(found, Manifold):
            return f"{found.which.capitalize()} of {inner(self.cycle(found.cycle))}"
        if isinstance(found, HomoclinicPoints):
            return self._connection(found, number.partition("/")[2])
        return f"Orbit {int(number) + 1}" if kind == "orbit" and number.isdigit() else object_id

    def _connection(self, found: HomoclinicPoints, point: str) -> str:
        where = inner(self.cycle(found.source))
        if found.kind == "heteroclinic":
            where += f" → {inner(self.cycle(found.target))}"
        word = found.kind.capitalize()
        return f"{word} point {int(point) + 1} of {where}" if point else f"{word}: {where}"

    def _own(self, object_id: str) -> str:
        return self.study.appearance.get(object_id, Appearance()).name


def inner(name: str) -> str:
    """A name within a sentence."""
    return name[:1].lower() + name[1:]


_known: weakref.WeakKeyDictionary[Study, Names] = weakref.WeakKeyDictionary()

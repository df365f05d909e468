"""Names of all objects of a study at once, as `study.names` gives them one by one."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from weakref import WeakKeyDictionary

from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.cycle import Cycle, Stability
from plrnn_explorer.dynamics.manifold import Manifold
from plrnn_explorer.study.study import Appearance, Study

_stability: WeakKeyDictionary[Cycle, Stability] = WeakKeyDictionary()


def stability_of(cycle: Cycle) -> Stability:
    """Stability of a cycle, worked out once: long lists ask again with every partial result."""
    found = _stability.get(cycle)
    if found is None:
        found = _stability[cycle] = cycle.stability
    return found


class Names:
    """Names of a study's objects; the same as `study.names.object_name`, but in linear time for all."""

    def __init__(self, study: Study) -> None:
        self.study = study
        self._cycles = study.cycles.cycles if study.cycles else ()

    @cached_property
    def _numbers(self) -> list[str]:
        """Name of each cycle without the user's own names."""
        total = Counter((c.period, stability_of(c)) for c in self._cycles)
        seen: Counter[tuple[int, Stability]] = Counter()
        names = []
        for cycle in self._cycles:
            kind = (cycle.period, stability_of(cycle))
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

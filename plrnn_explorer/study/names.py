"""Names of objects for people: "Saddle 3", "Stable manifold of saddle 3", "Homoclinic points of saddle 3"."""

from __future__ import annotations

from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.manifold import Manifold
from plrnn_explorer.study.study import Appearance, Study


def cycle_name(study: Study, cycle: Cycle) -> str:
    """Name a cycle by stability, period and its number among those of its kind."""
    custom = _custom(study, f"cycle:{_index(study, cycle)}")
    if custom:
        return custom
    word = cycle.stability if cycle.stability != "neutral" else "neutral point"
    base = word.capitalize() if cycle.period == 1 else f"{cycle.period}-cycle {word}"
    same = [c for c in _cycles(study) if (c.period, c.stability) == (cycle.period, cycle.stability)]
    if len(same) < 2:
        return base
    number = next((i for i, c in enumerate(same, 1) if c.key == cycle.key), 0)
    return f"{base} {number}"


def object_name(study: Study, object_id: str) -> str:
    """Name any object by its id; the user's own name where there is one."""
    custom = _custom(study, object_id)
    if custom:
        return custom
    found = study.find(object_id)
    if isinstance(found, Cycle):
        return cycle_name(study, found)
    if isinstance(found, Manifold):
        return f"{found.which.capitalize()} of {_inner(cycle_name(study, found.cycle))}"
    if isinstance(found, HomoclinicPoints):
        return _connection_name(study, found, object_id)
    return f"Orbit {int(object_id.partition(':')[2]) + 1}" if object_id.startswith("orbit:") else object_id


def _connection_name(study: Study, found: HomoclinicPoints, object_id: str) -> str:
    point = object_id.partition("/")[2]
    source = _inner(cycle_name(study, found.source))
    where = source if found.kind == "homoclinic" else f"{source} → {_inner(cycle_name(study, found.target))}"
    word = found.kind.capitalize()
    return f"{word} point {int(point) + 1} of {where}" if point else f"{word}: {where}"


def _inner(name: str) -> str:
    return name[0].lower() + name[1:]


def _custom(study: Study, object_id: str) -> str:
    return study.appearance.get(object_id, Appearance()).name


def _cycles(study: Study) -> tuple[Cycle, ...]:
    return study.cycles.cycles if study.cycles else ()


def _index(study: Study, cycle: Cycle) -> int:
    return next((i for i, c in enumerate(_cycles(study)) if c.key == cycle.key), -1)

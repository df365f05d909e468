"""Tables of a bifurcation diagram: branches point by point, and events."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from plrnn_explorer.dynamics.bifurcations.diagram import Branch
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.study import Study

Row = list[Any]


def along(study: Study) -> tuple[str, ...]:
    """What is moved, between which values, as a line over the tables."""
    diagram = study.bifurcations
    if diagram is None:
        return ()
    return (f"along {diagram.parameter} from {diagram.low!r} to {diagram.high!r}",)


def branch_rows(
    study: Study, columns: Sequence[str], values_of: Callable[[Floats], list[float]]
) -> Iterator[Row]:
    """A row for each point of each branch at each value kept; `columns` name what `values_of` a state are."""
    M = study.model.dimension
    yield [
        "branch", "family", "period", "stability", "unstable_directions", "value", "point",
        *columns, *(f"multiplier_{i + 1}_{part}" for i in range(M) for part in ("re", "im")),
        "itinerary",
    ]  # fmt: skip
    for number, branch in enumerate(study.bifurcations.branches if study.bifurcations else ()):
        for value, points, multipliers in zip(branch.values, branch.points, branch.multipliers):
            parts = [part for m in multipliers for part in (m.real, m.imag)]
            for place, point in enumerate(points):
                yield [
                    number, branch.family, branch.period, branch.stability, branch.n_unstable, value, place,
                    *values_of(point), *parts, itinerary(branch),
                ]  # fmt: skip


def event_rows(study: Study) -> Iterator[Row]:
    """A row for each event."""
    yield [
        "event", "kind", "value", "low", "high", "certified", "period", "units", "point", "branches_below",
        "branches_above", "index_sums_agree",
    ]  # fmt: skip
    for number, event in enumerate(study.bifurcations.events if study.bifurcations else ()):
        units = " ".join(str(unit + 1) for unit in event.units)
        sides = (" ".join(map(str, side)) for side in (event.before, event.after))
        yield [
            number, event.kind, event.value, event.low, event.high, int(event.certified), event.period, units,
            event.point, *sides, int(event.balanced),
        ]  # fmt: skip


def itinerary(branch: Branch) -> str:
    """Region codes of the points, one after the other."""
    return " ".join("".join("1" if on else "0" for on in code) for code in branch.word)

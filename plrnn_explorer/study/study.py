"""A model with all that was found about it: one immutable value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.attractor_search import AttractorSet
from plrnn_explorer.dynamics.basin_map import BasinMap
from plrnn_explorer.dynamics.bifurcations.diagram import BifurcationDiagram
from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.cycle import Cycle, CycleSet
from plrnn_explorer.dynamics.invertibility import Invertibility
from plrnn_explorer.dynamics.manifold import Manifold
from plrnn_explorer.dynamics.manifold_slice import ManifoldSlice
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.statistics import OrbitStatistics
from plrnn_explorer.dynamics.surface import Surface
from plrnn_explorer.fit.judging import Judgement
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap, frozen_array
from plrnn_explorer.models.namesakes import is_namesake
from plrnn_explorer.models.parameters import FollowedParameter, same_but_for
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.study.history import Step
from plrnn_explorer.study.space_view import SpaceView


@dataclass(frozen=True, eq=False)
class Orbit:
    """A trajectory the user started: z_0 (M,) and its steps, as points (n + 1, M).

    `first` is the step of z_0 where it was started from a row of a recording.
    """

    points: Floats
    first: int = 0

    @property
    def start(self) -> Floats:
        """Initial condition (M,)."""
        return np.asarray(self.points[0])


@dataclass(frozen=True)
class Appearance:
    """How one object is shown: a name and a colour ("#rrggbb") of the user's, and whether it is visible."""

    name: str = ""
    colour: str = ""
    visible: bool = True


@dataclass(frozen=True, eq=False)
class View:
    """What the phase space shows: a plane of state space and the window (x, y ranges) in it."""

    plane: Plane
    x: tuple[float, float]
    y: tuple[float, float]
    layers: Mapping[str, bool] = field(default_factory=dict)
    """Layers switched on or off by hand: "basins", "borders", "vectors", "manifolds", "labels"."""

    @classmethod
    def of_model(
        cls, model: PiecewiseLinearMap, axes: tuple[int, int] = (0, 1), origin: ArrayLike | None = None
    ) -> View:
        """First view of a model: its first two coordinates, a square of side 4 about `origin`."""
        if model.dimension == 1:
            raise ValueError("a one-dimensional map is viewed as a graph; embed it in the plane first")
        base = np.zeros(model.dimension) if origin is None else frozen_array(origin, "origin", (None,))
        names = (model.coordinate_names[axes[0]], model.coordinate_names[axes[1]])
        plane = Plane.through(base, axes, names)
        x, y = base[axes[0]], base[axes[1]]
        return cls(plane, (x - 2.0, x + 2.0), (y - 2.0, y + 2.0))


@dataclass(frozen=True, eq=False)
class ViewResult:
    """What was found for a further view and belongs to its plane and window alone."""

    basins: BasinMap | None = None
    slices: tuple[ManifoldSlice, ...] | None = None


#: Fields that an analysis leaves alone; all others are its results.
OF_THE_USER = {
    "model", "parameters", "orbits", "recordings", "appearance", "view", "views", "space", "source",
    "history",
}  # fmt: skip
#: Results that are about the network beside its data: they stay where the input moves.
OF_THE_DATA = {"judgement"}


@dataclass(frozen=True, eq=False)
class Study:
    """A model and everything found about it.

    Objects have ids: ``"cycle:0"``, ``"manifold:0"``, ``"surface:0"``, ``"slice:0"``, ``"connection:0"`` (a
    set of homoclinic points), ``"connection:0/3"`` (one of its points), ``"orbit:0"``, ``"recording:0"``; the
    number is the index in its tuple. An attractor that is none of the cycles listed is ``"attractor:0"``, the
    index in ``basins.attractors``.

    Attributes
    ----------
    model : PiecewiseLinearMap
    invertibility : Invertibility, optional
    cycles : CycleSet, optional
        None: not searched yet.
    manifolds : tuple of Manifold, optional
    surfaces : tuple of Surface, optional
        Manifolds of more than one dimension.
    slices : tuple of ManifoldSlice, optional
        What the window shows of stable manifolds of codimension one; belong to the view, like the basins.
    connections : tuple of HomoclinicPoints, optional
    basins : BasinMap, optional
    attractors : AttractorSet, optional
        Found with the first basins; kept when the window changes.
    statistics : mapping of object id to OrbitStatistics, optional
        As they were computed; `study.statistics.measured` says which objects they belong to now.
    judgement : Judgement, optional
        How the model does on data, and where these went.
    orbits : tuple of Orbit
    recordings : tuple of Recording
        Measured time series laid beside the model.
    appearance : mapping of object id to Appearance
        Only objects the user changed.
    view : View, optional
    views : tuple of View
        Further planes looked at beside the first; see `study.views`.
    view_results : tuple of ViewResult
        What was found for each of them.
    space : SpaceView, optional
        The three-dimensional view; None: as a model is first seen.
    timings : mapping of stage to seconds
    notes : mapping of stage to a sentence
        What limited a stage, for people.
    source : str
        Path of the model file or ``"example:NAME"``.
    history : tuple of Step
        What was done to it, as Python; see `study.script`.
    bifurcations : BifurcationDiagram, optional
        Of the network along one of its inputs or parameters; stays while that is moved.
    """

    model: PiecewiseLinearMap
    invertibility: Invertibility | None = None
    cycles: CycleSet | None = None
    manifolds: tuple[Manifold, ...] | None = None
    surfaces: tuple[Surface, ...] | None = None
    slices: tuple[ManifoldSlice, ...] | None = None
    connections: tuple[HomoclinicPoints, ...] | None = None
    basins: BasinMap | None = None
    attractors: AttractorSet | None = None
    statistics: Mapping[str, OrbitStatistics] | None = None
    judgement: Judgement | None = None
    orbits: tuple[Orbit, ...] = ()
    recordings: tuple[Recording, ...] = ()
    appearance: Mapping[str, Appearance] = field(default_factory=dict)
    view: View | None = None
    views: tuple[View, ...] = ()
    view_results: tuple[ViewResult, ...] = ()
    space: SpaceView | None = None
    timings: Mapping[str, float] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)
    source: str = ""
    parameters: tuple[FollowedParameter, ...] = ()
    history: tuple[Step, ...] = ()
    bifurcations: BifurcationDiagram | None = None

    def has_map_of(self, other: Study) -> bool:
        """Whether another study is about the very same model, whatever its coordinates are called now."""
        return is_namesake(self.model, other.model)

    def has_network_of(self, other: Study) -> bool:
        """Whether another study is about the same network, its input and followed parameters moved or not."""
        if self.has_map_of(other) or self.model.same_network(other.model):
            return True
        moved = [each.ref for each in (*self.parameters, *other.parameters)]
        return bool(moved) and same_but_for(self.model, other.model, moved)

    def with_changes(self, **changes: Any) -> Study:
        """Return a copy with some fields replaced."""
        return replace(self, **changes)

    def with_results_of(self, other: Study, since: Study | None = None) -> Study:
        """Take over what an analysis found; objects, names, orbits and view of this study stay.

        The view is taken only where this study has none; a fixed point keeps its appearance as long as its id
        still means the same thing, which holds because a longer search only appends.

        Parameters
        ----------
        other : Study
        since : Study, optional
            What the analysis began with: what it did not change is not taken, this study may have newer.
        """
        names = [f.name for f in fields(self) if f.name not in OF_THE_USER]
        taken = {n: getattr(other, n) for n in names}
        if since is not None:
            taken = {n: v for n, v in taken.items() if v is not getattr(since, n)}
            for name in {"timings", "notes"} & taken.keys():
                taken[name] = _news(getattr(self, name), getattr(since, name), taken[name])
        return self.with_changes(view=self.view or other.view, **taken)

    @property
    def traced(self) -> tuple[Manifold | Surface, ...]:
        """Manifolds of every dimension that were grown: curves, then surfaces."""
        return (*(self.manifolds or ()), *(self.surfaces or ()))

    def ids(self) -> Iterator[str]:
        """Ids of all objects, in the order of the objects list."""
        groups: tuple[tuple[str, Any], ...] = (
            ("cycle", self.cycles.cycles if self.cycles else ()),
            ("manifold", self.manifolds or ()),
            ("surface", self.surfaces or ()),
            ("slice", self.slices or ()),
            ("connection", self.connections or ()),
        )
        for kind, items in groups:
            yield from (f"{kind}:{i}" for i in range(len(items)))
        yield from (f"attractor:{i}" for i in self.own_attractors)
        yield from (f"orbit:{i}" for i in range(len(self.orbits)))
        yield from (f"recording:{i}" for i in range(len(self.recordings)))

    @property
    def known_attractors(self) -> tuple[Attractor, ...]:
        """Those the labels of the basins mean; before there are basins, those the search found."""
        if self.basins is not None:
            return self.basins.attractors
        return self.attractors.attractors if self.attractors is not None else ()

    @property
    def own_attractors(self) -> tuple[int, ...]:
        """Indices of the attractors of the basins that are none of the cycles listed."""
        listed = {cycle.key for cycle in self.cycles.cycles} if self.cycles else set()
        return tuple(i for i, a in enumerate(self.known_attractors) if a.cycle is None or a.key not in listed)

    def find(
        self, object_id: str
    ) -> Cycle | Manifold | Surface | ManifoldSlice | HomoclinicPoints | Attractor | Orbit | Recording | None:
        """Return the object with this id (for "connection:0/3" its set), or None if there is none."""
        kind, _, index = object_id.partition("/")[0].partition(":")
        items: Mapping[str, Any] = {
            "cycle": self.cycles.cycles if self.cycles else (),
            "manifold": self.manifolds or (),
            "surface": self.surfaces or (),
            "slice": self.slices or (),
            "connection": self.connections or (),
            "attractor": self.known_attractors,
            "orbit": self.orbits,
            "recording": self.recordings,
        }
        found = items.get(kind, ())
        return found[int(index)] if index.isdigit() and int(index) < len(found) else None


def _news(mine: Mapping[str, Any], before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    """A table with what changed in another one."""
    kept = {k: v for k, v in mine.items() if k in after or k not in before}
    return kept | {k: v for k, v in after.items() if k not in before or before[k] != v}

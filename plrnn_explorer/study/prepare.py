"""Compile the inner loops that an analysis uses."""

from __future__ import annotations

from plrnn_explorer.models.load import load_model
from plrnn_explorer.study.analyse import Settings, analyse_steps
from plrnn_explorer.study.study import Study

#: Between them they use every kind of computation: a map of the plane, one with basins, one of space.
EXAMPLES = ("lozi", "bistable", "lorenz")
#: As little of each as there is.
SMALL = Settings(
    max_period=3,
    cycle_work=1e5,
    resolution=12,
    max_arclength=2.0,
    max_cells=200,
    max_manifolds=4,
    max_cycle_manifolds=2,
    max_surfaces=2,
    max_surface_cells=20,
    max_orbits=4,
    max_certificates=1,
    basin_steps=50,
    statistics_steps=200,
    transient=20,
)


def prepare() -> None:
    """Analyse small examples within small limits: all that this compiles is kept for later."""
    for name in EXAMPLES:
        for _ in analyse_steps(Study(load_model(f"example:{name}")), SMALL):
            pass

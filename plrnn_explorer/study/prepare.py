"""Compile the inner loops that an analysis uses, and those at work while a slider or a fit runs."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.dynamics.attractors import find_attractors
from plrnn_explorer.dynamics.bifurcation import bifurcation_diagram
from plrnn_explorer.dynamics.box_search import BoxSearch
from plrnn_explorer.dynamics.curve_basins import cut_into_patches
from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.exhaustive import exhaust
from plrnn_explorer.dynamics.gates import has_gate
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.program_search import find_zeros_by_programs
from plrnn_explorer.dynamics.slices import slice_stable_manifold
from plrnn_explorer.dynamics.window import natural_box
from plrnn_explorer.fit.gradients import Batch, loss_and_gradient
from plrnn_explorer.fit.network import Network
from plrnn_explorer.models.load import load_model
from plrnn_explorer.models.ridges import ridges
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
    prepare_interaction()
    prepare_searches()


def prepare_interaction() -> None:
    """Do once what no analysis of the examples does, but a hand on a slider would have to wait for."""
    for _ in exhaust(load_model("example:evidence"), 2):  # cycles born while an input moves
        pass
    curve = np.array([[[0.1, 0.4], [0.9, 0.6]]])
    cut_into_patches(curve, np.array([0.0, 0.25, 0.0, 0.25, 4.0, 4.0]))  # basins between manifolds
    network = Network(
        "shallow PLRNN", 0.5 * np.eye(2), np.eye(2), np.eye(2), np.zeros(2), np.zeros(2),
        np.zeros((2, 1)), np.zeros((0, 2)),
    )  # fmt: skip
    batch = Batch(np.zeros((1, 2)), np.ones((2, 1, 2)), np.zeros((2, 1, 1)))
    loss_and_gradient(network, batch, np.full(2, 0.1))


def prepare_searches() -> None:
    """Search once in the ways that only maps with many dimensions, or a diagram, ask for."""
    from plrnn_explorer.dynamics.kernels.contours import longer, new_path
    from plrnn_explorer.dynamics.kernels.piece_arrays import MapArrays

    model = load_model("example:bistable")
    for _ in BoxSearch(model).cycles(1):  # by intervals, for systems with few ridges
        pass
    for _ in find_zeros_by_programs(ridges(model).fixed_points(1), *natural_box(model), max_programs=9):
        pass
    cycles = find_cycles(model, 1)
    saddle = next(cycle for cycle in cycles.cycles if has_gate(cycle))
    # Curves of a few segments leave borders of basins to start from.
    slice_stable_manifold(
        model, saddle, Plane.through(np.zeros(2)), (-5.0, 5.0), (-5.0, 5.0),
        attractors=find_attractors(model, cycles), max_cells=3,
    )  # fmt: skip
    bifurcation_diagram(model, "h1[0]", (0.0, 0.01), longest_period=2, searches=1, samples=2)
    net = MapArrays(model.A, model.W1, model.W2, model.h1, model.h2, np.abs(model.W2).sum(axis=1))
    longer(new_path(1, net), 1, 2, net)  # for saddles so slow that orbits need more room

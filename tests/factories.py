"""Small studies made by hand, for tests of what is done with results: saving, drawing, tables, words."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from plrnn_explorer.dynamics.attractor_search import AttractorSet
from plrnn_explorer.dynamics.attractors import find_attractors
from plrnn_explorer.dynamics.basin_map import ESCAPED, UNDECIDED, Attractor, BasinMap
from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.cycle import Cycle, CycleSet, make_cycle
from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.exact_basins import exact_basins
from plrnn_explorer.dynamics.gates import has_gate
from plrnn_explorer.dynamics.invertibility import Invertibility
from plrnn_explorer.dynamics.lyapunov import LyapunovSpectrum
from plrnn_explorer.dynamics.manifold import Manifold
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.progress import finish
from plrnn_explorer.dynamics.slices import slice_stable_manifold
from plrnn_explorer.dynamics.statistics import statistics_steps
from plrnn_explorer.dynamics.volumes import VolumeFractions
from plrnn_explorer.models.map import Observation, PiecewiseLinearMap
from plrnn_explorer.recordings.matching import align_recording
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.study.judged import judgement_steps
from plrnn_explorer.study.study import Appearance, Orbit, Study, View

A_LOZI, B_LOZI = 1.7, 0.5


def lozi_map() -> PiecewiseLinearMap:
    """The Lozi map (x, y) -> (1 - a|x| + y, b x), with |x| = 2 relu(x) - x."""
    return PiecewiseLinearMap(
        A=[[A_LOZI, 1.0], [B_LOZI, 0.0]],
        W1=[[-2 * A_LOZI], [0.0]],
        W2=[[1.0, 0.0]],
        h1=[1.0, 0.0],
        h2=[0.0],
        family="Lozi map",
        name="Lozi map",
        origin={"example": "lozi", "parameters": {"a": A_LOZI, "b": B_LOZI}, "shape": (2, 1)},
    )


def lozi_cycles() -> tuple[Cycle, Cycle, Cycle]:
    """Both fixed points of the Lozi map and its 2-cycle, from their closed forms."""
    model, a, b = lozi_map(), A_LOZI, B_LOZI
    right, left = 1 / (1 + a - b), 1 / (1 - a - b)
    # On the 2-cycle x > 0 > x': x' = 1 - a x + b x', x = 1 + a x' + b x.
    x, x2 = np.linalg.solve([[a, 1 - b], [1 - b, -a]], [1.0, 1.0])
    points = [
        np.array([[right, b * right]]),
        np.array([[left, b * left]]),
        np.array([[x, b * x2], [x2, b * x]]),
    ]
    first, second, two = (make_cycle(model, z, model.region(z)) for z in points)
    return first, second, two


def _inverse_lozi(z: np.ndarray) -> np.ndarray:
    x = z[..., 1] / B_LOZI
    return np.stack([x, z[..., 0] - 1 + A_LOZI * np.abs(x)], axis=-1)


def curve(cycle: Cycle, which: str, steps: int, n: int = 400) -> Manifold:
    """A manifold of a fixed point of the Lozi map: a short segment iterated, not cut at the borders."""
    model = lozi_map()
    values, vectors = np.linalg.eig(cycle.monodromy)
    k = np.argmax(np.abs(values)) if which == "unstable" else np.argmin(np.abs(values))
    t = np.linspace(0, 1e-2, n + 1)
    pieces, ts, branches = [], [], []
    for side, sign in enumerate((1.0, -1.0)):
        line = cycle.points[0] + sign * t[:, None] * vectors[:, k]
        for _ in range(steps):
            line = model(line) if which == "unstable" else _inverse_lozi(line)
        pieces.append(np.stack([line[:-1], line[1:]], axis=1))
        ts.append(sign * np.stack([t[:-1], t[1:]], axis=1))
        branches.append(np.full(n, side))
    segments = np.concatenate(pieces)
    return Manifold(
        cycle=cycle,
        which=which,
        segments=segments,
        t=np.concatenate(ts),
        generation=np.full(2 * n, steps),
        branch=np.concatenate(branches),
        directions=vectors[:, k][None],
        multiplier=float(values[k]),
        cuts=segments[[n - 1, -1], 1],
        stopped_by=("arclength",),
        residual=1.5e-12,
        residual_by_steps=np.array([1.0, 0.5, np.inf, 1.5e-12]),
        parameters={"max_arclength": 100.0, "box": ((-2.0, 2.0), (-2.0, 2.0)), "seed": 0},
    )


def lozi_study() -> Study:
    """A study of the Lozi map with cycles, manifolds, homoclinic points and an orbit."""
    model = lozi_map()
    cycles = lozi_cycles()
    found = CycleSet(
        cycles,
        completeness={1: "complete", 2: "complete", 3: "search"},
        hits={3: ()},
        missing={3: 0.0},
        index_check={1: (0, 0), 2: (0, 0)},
        parameters={"max_period": 3, "box": None, "limit": float("inf")},
    )
    unstable, stable = curve(cycles[0], "unstable", 9), curve(cycles[0], "stable", 4)
    orbits = tuple(model.orbit(p, 4) for p in ([0.7, 0.2], [1.05, -0.3]))
    homoclinic = HomoclinicPoints(
        source=cycles[0],
        target=cycles[0],
        points=np.array([orbit[0] for orbit in orbits]),
        angles=np.array([0.7, 1.2]),
        steps=np.array([4, 4]),
        orbits=orbits,
        itineraries=tuple(model.region(orbit) for orbit in orbits),
        border_distance=np.array([0.2, 0.05]),
        certified=np.array([False, False]),
        parameters={"tolerance": 1e-10},
    )
    return Study(
        model=model,
        invertibility=Invertibility("homeomorphism", "complete", 2, 0, 2, 0, "The map is a homeomorphism."),
        cycles=found,
        manifolds=(unstable, stable),
        connections=(homoclinic,),
        orbits=(Orbit(model.orbit([0.1, 0.1], 60)),),
        appearance={
            "cycle:0": Appearance("Main saddle", "", True),
            "orbit:0": Appearance("", "#aa4499", True),
        },
        view=View(Plane.through(np.zeros(2)), (-1.6, 1.6), (-1.1, 1.1), {"basins": True}),
        timings={"cycles": 0.1 + 0.2, "manifolds": 0.25},
        notes={"cycles": "Period 3 was searched only; others may exist."},
        source="example:lozi",
    )


def bistable_map() -> PiecewiseLinearMap:
    """Two sinks at x = ±1 with a saddle at the origin between them; y follows x."""
    return PiecewiseLinearMap(
        A=[[0.5, 0.0], [0.3, 0.6]],
        W1=[[1.0, -1.0], [0.0, 0.0]],
        W2=[[1.0, 0.4], [1.0, 0.4]],
        h1=[-0.5, 0.0],
        h2=[0.5, -0.5],
        family="shallow PLRNN",
        name="bistable",
        coordinates=("evidence", "z2"),
        observation=Observation([[1.0, 2.0]], [0.5], ("rate",), ("Hz",)),
    )


def bistable_cycles() -> tuple[Cycle, ...]:
    """Both sinks and the saddle of the bistable map, solved region by region."""
    model = bistable_map()
    cycles = []
    for code in ([1, 1], [0, 0], [1, 0]):
        region = np.array([code], dtype=bool)
        jacobian, offset = model.jacobian(region)[0], model.offset(region)[0]
        point = np.linalg.solve(np.eye(2) - jacobian, offset)
        cycles.append(make_cycle(model, point[None], model.region(point[None])))
    return tuple(cycles)


def bistable_basins(n: int = 80, undecided: bool = True) -> BasinMap:
    """Basins of the bistable map by iterating every cell; two corners are marked undecided and escaped."""
    model, plane = bistable_map(), Plane.through(np.zeros(2))
    sinks = bistable_cycles()[:2]
    x, y = (-3.0, 3.0, n), (-2.0, 2.0, n // 2)
    centres = [low + (np.arange(m) + 0.5) * (high - low) / m for low, high, m in (x, y)]
    z = plane.embed(np.stack(np.meshgrid(*centres), axis=-1))
    labels = np.full(z.shape[:2], UNDECIDED, dtype=np.int16)
    steps = np.zeros(z.shape[:2], dtype=np.int32)
    for step in range(200):
        for label, sink in enumerate(sinks):
            near = (np.linalg.norm(z - sink.points[0], axis=-1) < 1e-3) & (labels == UNDECIDED)
            labels[near], steps[near] = label, step
        z = model(z)
    if undecided:
        labels[: n // 8, : n // 6] = UNDECIDED
        labels[-n // 8 :, -n // 6 :] = ESCAPED
    attractors = tuple(Attractor(sink, np.eye(2)[None], np.array([0.05])) for sink in sinks)
    return BasinMap(plane, x, y, labels, steps, labels >= 0, attractors, parameters={"max_steps": 200})


def bistable_study() -> Study:
    """A study of the bistable map with basins and the manifolds of its saddle as straight pieces."""
    model, cycles = bistable_map(), bistable_cycles()
    saddle = cycles[2]
    manifolds = tuple(_straight(saddle, which) for which in ("stable", "unstable"))
    return Study(
        model=model,
        cycles=CycleSet(cycles, completeness={k: "complete" for k in range(1, 9)}, index_check={1: (1, 1)}),
        manifolds=manifolds,
        connections=(),
        basins=bistable_basins(),
        orbits=(Orbit(model.orbit([-0.2, 1.5], 25)),),
        view=View(Plane.through(np.zeros(2), names=("evidence", "z2")), (-3.0, 3.0), (-2.0, 2.0)),
        timings={"basins": 0.5},
    )


def _straight(saddle: Cycle, which: str) -> Manifold:
    values, vectors = np.linalg.eig(saddle.monodromy)
    k = int(np.argmax(values) if which == "unstable" else np.argmin(values))
    ends = saddle.points[0] + np.array([[0.0], [0.4], [0.0], [-0.4]]) * vectors[:, k]
    segments = ends.reshape(2, 2, 2)
    return Manifold(
        saddle, which, segments, np.array([[0.0, 0.4], [0.0, -0.4]]), np.zeros(2, dtype=np.int64),
        np.array([0, 1]), vectors[:, k][None], float(values[k]), segments[:, 1], ("cells",), 0.0,
    )  # fmt: skip


def curve_study() -> Study:
    """The bistable study with a recognised closed curve beside its sinks, and a label of its own for it."""
    study = bistable_study()
    assert study.basins is not None
    angle = np.linspace(0, 2 * np.pi, 50, endpoint=False)
    spectrum = LyapunovSpectrum(np.array([0.0, -0.3]), np.array([1e-5, 1e-4]), 1.0, 1000)
    curve = Attractor(
        None,
        np.empty((0, 2, 2)),
        np.empty(0),
        "closed curve",
        np.stack([np.cos(angle), np.sin(angle)], axis=1),
        spectrum,
        spacing=0.1,
    )
    basins = study.basins
    labels = np.where(basins.labels == UNDECIDED, 2, basins.labels).astype(np.int16)
    attractors = (*basins.attractors, curve)
    low, high = np.array([-3.0, -2.0]), np.array([3.0, 2.0])
    volumes = VolumeFractions((45, 50, 4, 0, 1), 95, low, high)
    computed = np.indices(labels.shape).sum(axis=0) % 3 > 0
    return study.with_changes(
        basins=replace(
            basins,
            labels=labels,
            certified=basins.certified & computed,
            attractors=attractors,
            computed=computed,
        ),
        attractors=AttractorSet(attractors, (4, 5, 1), 0, 2, low, high, {"seed": 0}, "", volumes),
    )


def measured_study() -> Study:
    """The Lozi study with the statistics of its orbit and of a typical one."""
    study = lozi_study()
    found = [finish(statistics_steps(study.model, z, steps=400)) for z in ([0.1, 0.1], [0.2, 0.1])]
    return study.with_changes(statistics=dict(zip(("orbit:0", "typical"), found)))


def sliced_study() -> Study:
    """The bistable map with a third, damped direction: its exact basins and slice in a plane."""
    flat = bistable_map()
    A = np.zeros((3, 3))
    A[:2, :2], A[2], A[0, 2] = flat.A, (0.2, 0.1, 0.4), 0.1
    W1, W2 = np.vstack([flat.W1, np.zeros((1, 2))]), np.hstack([flat.W2, np.zeros((2, 1))])
    model = PiecewiseLinearMap(A, W1, W2, [*flat.h1, 0.0], flat.h2, name="bistable in space")
    cycles = find_cycles(model, 1)
    attractors = find_attractors(model, cycles)
    saddles = [cycle for cycle in cycles.cycles if has_gate(cycle)]
    plane = Plane.through(saddles[0].points[0], (0, 2))
    x, y = (-3.0, 3.0), (-2.0, 2.0)
    basins = exact_basins(model, attractors, plane, (*x, 60), (*y, 40), cycles=cycles)
    piece = slice_stable_manifold(model, saddles[0], plane, x, y, attractors=attractors)
    return Study(
        model=model, cycles=cycles, manifolds=(), slices=(piece,), connections=(), basins=basins,
        view=View(plane, x, y),
    )  # fmt: skip


def judged_study() -> Study:
    """A map with a resting point at 0, where the data are, and one at 10 that it invents; judged."""
    W2, h2 = np.array([[1.0, 0.0], [1.0, 0.0]]), np.array([-3.9, -4.0])
    W1 = np.array([[50.0, -50.0], [0.0, 0.0]])
    model = PiecewiseLinearMap(np.diag([0.5, 0.3]), W1, W2, [0.0, 0.0], h2, name="inventive")
    rng = np.random.default_rng(3)
    n = np.arange(40)[:, None]
    runs = [
        rng.uniform(-1, 1, 2) * np.array([0.5, 0.3]) ** n + rng.normal(0, 0.05, (40, 2)) for _ in range(10)
    ]
    sweeps = tuple(range(0, 400, 40))
    recording = Recording(np.concatenate(runs), ("V", "w"), ("mV", ""), 0.001, sweeps, "runs")
    aligned = align_recording(recording, model, "as recorded")
    aligned = aligned.with_changes(alignment=replace(aligned.alignment, sweep=-1))
    view = View(Plane.through([0.0, 0.0]), (-4.0, 14.0), (-3.0, 3.0))
    study = Study(model, recordings=(aligned,), view=view)
    return finish(judgement_steps(study, 0))

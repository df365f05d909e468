"""Studies with known contents for the panels' tests."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from plrnn_explorer.dynamics.basin_map import Attractor, BasinMap
from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.cycle import Cycle, CycleSet, make_cycle
from plrnn_explorer.dynamics.manifold import Manifold
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.study.study import Orbit, Study

A, B = 1.7, 0.5


@pytest.fixture(scope="session")
def theme(qapp: QApplication):
    theme = Theme(qapp, "light")
    yield theme
    theme.deleteLater()


@pytest.fixture
def session(qapp: QApplication):
    session = Session()
    yield session
    assert session.shutdown()
    session.deleteLater()


@pytest.fixture
def lozi() -> PiecewiseLinearMap:
    """The Lozi map (x, y) -> (1 - a |x| + y, b x)."""
    return PiecewiseLinearMap(
        A=[[0, 1], [B, 0]], W1=[[-A, -A], [0, 0]], W2=[[1, 0], [-1, 0]], h1=[1, 0], h2=[0, 0], name="Lozi"
    )


def fixed_points(model: PiecewiseLinearMap) -> tuple[Cycle, Cycle]:
    """The two fixed points of the Lozi map in closed form: both saddles."""
    cycles = []
    for x in (1 / (1 + A - B), 1 / (1 - A - B)):
        point = np.array([[x, B * x]])
        cycles.append(make_cycle(model, point, model.region(point)))
    return cycles[0], cycles[1]


def a_sink(period: int = 1, size: float = 0.5, number: int = 0) -> Cycle:
    """A made-up sink whose itinerary is different for each number."""
    regions = np.unpackbits(np.frombuffer(number.to_bytes(4, "big"), np.uint8))[None].astype(bool)
    return Cycle(
        points=np.full((period, 2), float(number)) + np.arange(period)[:, None],
        regions=np.repeat(regions, period, axis=0),
        monodromy=np.diag([size, size / 2]),
        eigenvalues=np.array([size, size / 2], dtype=complex),
        border_distance=0.031,
    )


def a_manifold(cycle: Cycle, which: str = "stable", stopped_by: tuple[str, ...] = ("settled",)) -> Manifold:
    segments = np.array([[[0.0, 0.0], [1.0, 0.0]], [[1.0, 0.0], [2.0, 1.0]]])
    return Manifold(
        cycle=cycle,
        which=which,
        segments=segments,
        t=np.zeros((2, 2)),
        generation=np.arange(2),
        branch=np.zeros(2, dtype=int),
        directions=np.array([[1.0, 0.0]]),
        multiplier=float(cycle.eigenvalues[-1 if which == "stable" else 0].real),
        cuts=segments[-1:, 1],
        stopped_by=stopped_by,
        residual=1e-12,
    )


def some_connection(cycle: Cycle, certified: tuple[bool, ...] = (False, False, False)) -> HomoclinicPoints:
    n = len(certified)
    return HomoclinicPoints(
        source=cycle,
        target=cycle,
        points=np.arange(2.0 * n).reshape(n, 2) + 1 / 3,
        angles=np.linspace(0.3, 1.2, n),
        steps=np.arange(9, 9 - n, -1),
        orbits=tuple(np.linspace(0, i + 1, 2 * (i + 5)).reshape(-1, 2) for i in range(n)),
        itineraries=tuple(np.zeros((i + 5, 2), dtype=bool) for i in range(n)),
        border_distance=np.linspace(0.01, 0.1, n),
        certified=np.array(certified),
    )


def some_basins(sinks: tuple[Cycle, ...], block: int = 1, certified: float = 1.0) -> BasinMap:
    """First sink 70 % of the cells, the second 20 %, the rest undecided."""
    labels = np.full((10, 10), -1, dtype=np.int16)
    labels.ravel()[:90] = np.repeat([0, 1], [70, 20])
    proved = labels >= 0
    proved.ravel()[round(100 * certified) :] = False
    return BasinMap(
        plane=Plane.through(np.zeros(2)),
        x=(-2.0, 2.0, 10),
        y=(-2.0, 2.0, 10),
        labels=labels,
        steps=np.ones((10, 10), dtype=np.int32),
        certified=proved,
        attractors=tuple(Attractor(s, np.eye(2)[None], np.ones(1)) for s in sinks),
        block=block,
    )


@pytest.fixture
def study(lozi: PiecewiseLinearMap) -> Study:
    """The Lozi map's saddles with made-up sinks, manifolds, homoclinic points and basins."""
    saddles = fixed_points(lozi)
    sinks = (a_sink(number=1), a_sink(number=2, size=0.9))
    two = a_sink(period=2, number=3)
    found = CycleSet(
        cycles=(*sinks, *saddles, two),
        completeness={1: "complete", 2: "exhaustive", 3: "search", 4: "search"},
        missing={3: 2.0, 4: 0.0},
    )
    return Study(
        model=lozi,
        cycles=found,
        manifolds=(a_manifold(saddles[0]), a_manifold(saddles[0], "unstable", ("arclength",))),
        connections=(some_connection(saddles[0]),),
        basins=some_basins(sinks),
        orbits=(Orbit(lozi.orbit([0.1, 0.1], 50)),),
    )


def without_results(study: Study) -> Study:
    return replace(study, cycles=None, manifolds=None, connections=None, basins=None, orbits=())

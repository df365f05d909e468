"""What is said to escape does: against exact rational orbits and maps known by hand."""

from fractions import Fraction

import numpy as np
import pytest

from plrnn_explorer import PiecewiseLinearMap, find_attractors, map_basins
from plrnn_explorer.dynamics.basin_map import ESCAPED, UNDECIDED
from plrnn_explorer.dynamics.escape import escape_ways
from plrnn_explorer.dynamics.future import Futures
from plrnn_explorer.dynamics.volumes import volume_fractions
from plrnn_explorer.dynamics.zonotopes import UNKNOWN, Zonotopes, lead_to


def linear(matrix, offset):
    M = len(matrix)
    return PiecewiseLinearMap(matrix, np.zeros((M, 0)), np.zeros((0, M)), offset, np.zeros(0))


def turn(angle, factor):
    return factor * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])


def exact_step(model, z):
    """F in rational numbers."""
    pre = [sum((Fraction(w) * x for w, x in zip(row, z)), Fraction(h)) for row, h in zip(model.W2, model.h2)]
    active = [max(p, Fraction(0)) for p in pre]
    return [
        sum((Fraction(a) * x for a, x in zip(row, z)), Fraction(h))
        + sum((Fraction(w) * u for w, u in zip(inner, active)), Fraction(0))
        for row, inner, h in zip(model.A, model.W1, model.h1)
    ]


#: z1 runs out to 10^14 before z2 has died out; then it comes back to the resting point (1, 0).
FAR_AND_BACK = PiecewiseLinearMap([[0.9, 1e8], [0, 0.8]], [[0], [0.05]], [[0, 1]], [0.1, 0], [-5])


def test_an_orbit_that_comes_back_from_far_out_does_not_escape():
    assert np.allclose(FAR_AND_BACK.orbit(np.array([0.5, 0.5]), 1000)[-1], [1, 0])
    attractors = find_attractors(FAR_AND_BACK)
    basins = map_basins(FAR_AND_BACK, (-2, 2, 30), (-2, 2, 30), attractors=attractors)
    assert not (basins.labels == ESCAPED).any()
    assert Futures(FAR_AND_BACK, attractors).of(np.array([0.5, 0.5])).label != ESCAPED
    shares = volume_fractions(FAR_AND_BACK, attractors, 200, box=([-2, -2], [2, 2]))
    assert shares.counts[-2] == 0


def test_a_way_out_and_a_way_back_are_told_apart():
    # As above, with a third coordinate that grows where it is positive.
    A = np.zeros((3, 3))
    A[:2, :2] = FAR_AND_BACK.A
    A[2, 2] = 0.5
    model = PiecewiseLinearMap(A, [[0], [0], [1.0]], [[0, 0, 1]], [0.1, 0, 0], [-1.0])
    basins = map_basins(model, (-4, 4, 40), (-4, 4, 40), axes=(0, 2), origin=(0.0, 0.5, 0.0), attractors=())
    z3 = np.linspace(-4, 4, 81)[1::2]
    for row, start in zip(basins.labels, z3):
        # z3 -> z3 / 2 + max(z3 - 1, 0) has the fixed points 0 and 2.
        assert (row == (ESCAPED if start > 2 else UNDECIDED)).all()


GROWING = {
    "turning": linear(turn(0.3, 1.1), np.ones(2)),
    "saddle": linear([[1.2, 0.3], [0, 0.5]], np.ones(2)),
    "flipping": linear([[-1.2, 0.3], [0, 0.5]], np.ones(2)),
    "two rates": linear(np.diag([1.2, 1.1]), np.ones(2)),
    "two signs": linear(np.diag([1.2, -1.2]), np.ones(2)),
    "tent": PiecewiseLinearMap([[-2.0, 0], [0, 0.5]], [[4.0], [0]], [[1.0, 0]], [-1.0, 0], [0.0]),
}


@pytest.mark.parametrize("name", GROWING)
def test_what_grows_is_proved_to(name):
    model = GROWING[name]
    states = np.random.default_rng(0).uniform(-3, 3, (200, 2))
    if name == "tent":
        states = states[np.abs(states[:, 0]) > 1.01]
    for _ in range(400):
        states = np.where((np.abs(states) < 1e60).all(axis=1, keepdims=True), model(states), states)
    assert escape_ways(model).hold(states).all()


@pytest.mark.parametrize("seed", range(12))
def test_orbits_in_a_way_never_come_back_in_rational_numbers(seed):
    rng = np.random.default_rng(seed)
    M, H = int(rng.integers(2, 4)), int(rng.integers(1, 6))
    model = PiecewiseLinearMap(
        np.diag(rng.uniform(-1.2, 1.2, M)), rng.normal(size=(M, H)), rng.normal(size=(H, M)),
        rng.normal(size=M), rng.normal(size=H),
    )  # fmt: skip
    ways = escape_ways(model)
    states = rng.standard_normal((400, M)) * 10.0 ** rng.uniform(0, 8, (400, 1))
    for z in states[ways.hold(states)][:3]:
        exact = [Fraction(x) for x in z]
        for _ in range(60):
            exact = exact_step(model, exact)
        assert max(map(abs, exact)) > np.abs(z).max()


def test_maps_that_only_drift_or_stay_have_no_way():
    assert not escape_ways(linear(np.eye(2), np.ones(2))).ways  # grows, but not by a factor: not proved
    assert not escape_ways(linear(0.9 * np.eye(2), np.ones(2))).ways
    assert not escape_ways(FAR_AND_BACK).ways


def test_zonotopes_escape_only_as_a_whole():
    model = GROWING["saddle"]
    sets = Zonotopes(np.array([[50.0, 0.0], [-5.0, 0.0]]), np.array([0.1, 40.0])[:, None, None] * np.eye(2))
    assert lead_to(model, sets, (), np.zeros(2), 1e6).tolist() == [ESCAPED, UNKNOWN]

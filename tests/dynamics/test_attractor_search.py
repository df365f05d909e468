"""Attractors found without being named, against maps whose attractors are known in closed form."""

import numpy as np
import pytest

from plrnn_explorer.dynamics.attractor_search import attractor_steps
from plrnn_explorer.dynamics.attractors import find_attractors
from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.progress import finish
from plrnn_explorer.models.map import PiecewiseLinearMap
from tests.factories import bistable_map, lozi_map


def rotor(core: float, rise: float, inner: float, outer: float, angle: float = 0.7) -> PiecewiseLinearMap:
    """A rotation whose gain is `core` near 0, grows by `rise` beyond `inner` and falls beyond `outer`.

    Eight directions carry a pair of units each: close to a radial gain, so that it has invariant curves
    about 0 where the gain averages to 1.
    """
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    towards = 2 * np.pi * np.arange(8) / 8
    n = np.stack([np.cos(towards), np.sin(towards)], axis=1)
    # Along the circle the eight rectified cosines add up to about 2 in the direction of the point.
    return PiecewiseLinearMap(
        core * turn,
        np.hstack([rise / 2 * turn @ n.T, -(rise + 0.3) / 2 * turn @ n.T]),
        np.vstack([n, n]),
        np.zeros(2),
        np.concatenate([np.full(8, -inner), np.full(8, -outer)]),
    )


def kinds(found):
    return [a.kind for a in found]


def test_a_small_sink_inside_a_limit_cycle_is_not_lost():
    model = rotor(0.9, 0.4, inner=0.01, outer=1.0)
    found = find_attractors(model, find_cycles(model, 1))
    assert kinds(found) == ["fixed point", "closed curve"]
    # Its basin is tiny: orbits from a circle of radius 0.05 go to the curve.
    angle = np.linspace(0, 2 * np.pi, 50, endpoint=False)
    ends = model.orbit(0.05 * np.stack([np.cos(angle), np.sin(angle)], axis=1), 3000)[:, -1]
    assert np.linalg.norm(ends, axis=1).min() > 1.0
    curve = found[1]
    assert not curve.has_traps
    assert curve.cycle is None
    assert abs(curve.spectrum.exponents[0]) < 1e-3
    assert curve.spectrum.exponents[1] < -0.01
    assert 0.8 < curve.sample_dimension < 1.3
    # The curve's sample is an orbit's: its points map into themselves.
    image = model(curve.points[:-1])
    nearest = [np.linalg.norm(curve.points - z, axis=1).min() for z in image[::500]]
    assert max(nearest) <= curve.spacing


def test_the_lozi_map_has_one_chaotic_attractor():
    model = lozi_map()
    found = finish(attractor_steps(model, find_cycles(model, 6).cycles))
    assert kinds(found.attractors) == ["chaotic set"]
    # Largest exponent of the Lozi map at a = 1.7, b = 0.5: 0.47 (from 10^6 steps of the scalar map).
    x, y, total = 0.1, 0.1, 0.0
    v = np.array([1.0, 0.0])
    for step in range(40_000):
        J = np.array([[-1.7 * np.sign(x), 1.0], [0.5, 0.0]])
        x, y = 1 - 1.7 * abs(x) + y, 0.5 * x
        v = J @ v
        size = np.linalg.norm(v)
        v /= size
        total += np.log(size) * (step >= 100)
    spectrum = found.attractors[0].spectrum
    assert spectrum.exponents[0] == pytest.approx(total / 39_900, abs=0.01)
    # The determinant is -b everywhere: the exponents add up to log b.
    assert spectrum.exponents.sum() == pytest.approx(np.log(0.5), abs=1e-9)
    assert found.escaped > 0
    assert found.n_starts == sum(found.ended) + found.escaped + found.undecided


def test_two_sinks_are_all_a_bistable_map_has():
    model = bistable_map()
    found = finish(attractor_steps(model, find_cycles(model, 3).cycles))
    assert kinds(found.attractors) == ["fixed point", "fixed point"]
    assert all(a.has_traps for a in found.attractors)
    assert min(found.ended) > 0
    assert (found.escaped, found.undecided) == (0, 0)


def test_a_cycle_longer_than_the_search_is_found_and_trapped():
    # The border-collision normal form, locked at period 11.
    model = PiecewiseLinearMap([[0.3, 1.0], [-0.4, 0.0]], [[-1.3], [-1.4]], [[1.0, 0.0]], [1.0, 0.0], [0.0])
    found = find_attractors(model, find_cycles(model, 2))
    assert kinds(found) == ["cycle"]
    cycle = found[0].cycle
    assert cycle.period == 11
    assert np.abs(model(cycle.points) - np.roll(cycle.points, -1, axis=0)).max() < 1e-12
    assert np.abs(cycle.eigenvalues).max() < 1
    assert found[0].has_traps


def test_neutral_circles_are_no_attractors():
    turn = np.array([[np.cos(0.7), -np.sin(0.7)], [np.sin(0.7), np.cos(0.7)]])
    model = PiecewiseLinearMap(turn, np.zeros((2, 1)), [[1.0, 0.0]], np.zeros(2), [0.0])
    assert find_attractors(model, find_cycles(model, 1)) == ()


def test_transient_chaos_is_no_attractor():
    # A tent map of slope 2.02 in x: chaotic for about a hundred steps, then out and away to infinity.
    model = PiecewiseLinearMap([[2.02, 0.0], [0.0, 0.5]], [[-4.04], [0.0]], [[1.0, 0.0]], [0.0, 0.0], [-0.5])
    found = finish(attractor_steps(model, find_cycles(model, 3).cycles))
    assert found.attractors == ()
    assert found.escaped >= found.n_starts - 2  # but for those on the stable manifold of a saddle


def test_the_same_call_gives_the_same_bits():
    model = lozi_map()
    cycles = find_cycles(model, 3)
    one, two = find_attractors(model, cycles, seed=4), find_attractors(model, cycles, seed=4)
    assert [a.points.tobytes() for a in one] == [a.points.tobytes() for a in two]
    assert one[0].spacing == two[0].spacing

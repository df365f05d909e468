"""Certificates of the Lozi map against 50-digit arithmetic, and inputs that must never be certified."""

from __future__ import annotations

import itertools

import mpmath as mp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plrnn_explorer.dynamics.certificate import certify_connection
from plrnn_explorer.dynamics.cycle import make_cycle
from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.homoclinic import find_homoclinic_points
from plrnn_explorer.dynamics.manifolds import grow_manifold
from plrnn_explorer.models.map import PiecewiseLinearMap
from tests.dynamics.test_real_models import real  # noqa: F401 - a fixture
from tests.piecewise_maps import in_coordinates, lozi, random_map

COUNTS = [1, 1, 2, 1, 3, 4, 8, 17, 27, 43, 59]
BOX = (np.array([-20.0, -20.0]), np.array([20.0, 20.0]))


def right_saddle(model):
    return max(find_cycles(model, 1).cycles, key=lambda c: c.points[0, 0])


def homoclinic(model, cycle, steps, target=None):
    grown = [
        grow_manifold(model, c, which, box=BOX, max_steps=steps, max_cells=10**6, max_arclength=1e9)
        for c, which in ((cycle, "unstable"), (target or cycle, "stable"))
    ]
    return find_homoclinic_points(model, unstable=grown[0], stable=grown[1], certify=True, max_orbits=170)


@pytest.fixture(scope="module")
def found():
    return homoclinic(lozi(), right_saddle(lozi()), 12)


# The Lozi map in 50 digits -------------------------------------------------------------------------


class Exact:
    """The Lozi map, its saddle in the right half plane and its eigenvectors, in 50 digits."""

    def __init__(self, a, b):
        self.a, self.b = mp.mpf(a), mp.mpf(b)
        x = 1 / (1 + self.a - self.b)
        self.p = mp.matrix([x, self.b * x])
        root = mp.sqrt(self.a**2 + 4 * self.b)
        self.out, self.into = (-self.a - root) / 2, (-self.a + root) / 2
        self.v, self.w = (mp.matrix([m, self.b]) for m in (self.out, self.into))

    def jacobian(self, right):
        return mp.matrix([[-self.a if right else self.a, 1], [self.b, 0]])

    def connection(self, word):
        """The orbit F^n(p + t v) = p + s w that follows a word: points x_0 … x_n, and how clear it is.

        Clear: the smallest |x| on the orbit and on its way from and to p; negative if it is no orbit.
        """
        product, constant = mp.eye(2), mp.zeros(2, 1)
        for right in word:
            J = self.jacobian(right)
            product, constant = J * product, J * constant + mp.matrix([1, 0])
        pushed, rest = product * self.v, self.p - product * self.p - constant
        t, s = mp.lu_solve(mp.matrix([[pushed[0], -self.w[0]], [pushed[1], -self.w[1]]]), rest)
        orbit = [self.p + t * self.v]
        for right in word:
            orbit.append(self.jacobian(right) * orbit[-1] + mp.matrix([1, 0]))
        clear = [z[0] if right else -z[0] for z, right in zip(orbit, word)]
        clear += [(self.p + t / self.out**m * self.v)[0] for m in range(60)]
        clear += [(self.p + s * self.into**m * self.w)[0] for m in range(60)]
        return orbit, min(clear)


def test_all_orbits_to_12_steps_are_certified(found):
    numbers = [int(np.sum(found.certified[found.steps == n])) for n in range(2, 13)]
    assert numbers == COUNTS
    assert found.proves_chaos
    for certificate in found.certificates:
        assert certificate.proves_chaos
        assert "Statement." in certificate.text
        assert "Smale-Birkhoff" in certificate.text


def test_enclosures_hold_the_50_digit_orbit(found):
    with mp.workdps(50):
        exact = Exact(1.7, 0.5)
        for i, certificate in enumerate(found.certificates[:60]):
            n = int(found.steps[i])
            orbit, clear = exact.connection(found.itineraries[i][:-1, 0])
            middle = orbit[n - n // 2]
            assert clear >= certificate.border > 0.9 * min(float(clear), 1e9)
            for low, z, high in zip(certificate.point_low, middle, certificate.point_high):
                assert low <= z <= high
                assert high - low < 1e-14
            assert certificate.angle_low <= found.angles[i] + 1e-9
            assert certificate.angle_high >= found.angles[i] - 1e-9


@given(st.floats(1.05, 1.9), st.floats(0.05, 0.65))
@settings(max_examples=6, deadline=None)
def test_a_certificate_exists_exactly_where_50_digits_show_an_orbit(a, b):
    model = lozi(a, b)
    with mp.workdps(50):
        exact = Exact(a, b)
        saddle = make_cycle(model, np.array([[float(z) for z in exact.p]]), np.array([[True]]))
        for n in (2, 3, 4):
            for word in itertools.product([False, True], repeat=n):
                orbit, clear = exact.connection(word)
                points = np.array([[float(z) for z in point] for point in orbit])
                codes = np.array([*word, True])[:, None]
                proof = certify_connection(model, saddle, saddle, points, codes)
                if clear > 1e-8:
                    assert proof.certified or "point" in proof.reason or "tangency" in proof.reason, word
                elif clear < 0:
                    assert not proof.certified
                    assert proof.text.startswith("Not certified: ")


def test_none_for_the_classical_parameters_up_to_20_steps():
    model = lozi(1.4, 0.3)
    assert len(homoclinic(model, right_saddle(model), 20)) == 0


# What must not be certified ------------------------------------------------------------------------


def attempt(model, cycle, orbit, codes, target=None):
    proof = certify_connection(model, cycle, target or cycle, orbit, codes)
    assert not proof.certified
    assert not proof.proves_chaos
    assert proof.text == f"Not certified: {proof.reason}."
    return proof.reason


def test_at_the_homoclinic_tangency_nothing_is_certified():
    """Where the shortest orbit touches the border its manifolds touch: beyond it there is no orbit."""
    word = np.array([True, False])
    with mp.workdps(50):
        low, high = mp.mpf(1.2), mp.mpf(1.7)  # no orbit, an orbit
        assert Exact(low, 0.5).connection(word)[1] < 0 < Exact(high, 0.5).connection(word)[1]
        for _ in range(160):
            middle = (low + high) / 2
            low, high = (middle, high) if Exact(middle, 0.5).connection(word)[1] < 0 else (low, middle)
        outcomes = {}
        for offset in (-1e-3, -1e-12, 0.0, 1e-12, 1e-3):
            a = float(low + offset)
            orbit, _ = Exact(a, 0.5).connection(word)
            points = np.array([[float(z) for z in point] for point in orbit])
            model = lozi(a, 0.5)
            outcomes[offset] = certify_connection(
                model, right_saddle(model), right_saddle(model), points, np.array([*word, True])[:, None]
            )
    assert [c.certified for c in outcomes.values()] == [False, False, False, False, True]
    assert "too close to a border" in outcomes[1e-12].reason


def test_a_border_through_a_point_of_the_orbit(found):
    """A unit that never matters to the map, its border through one point: too close, however exact."""
    model, i = lozi(), 20
    orbit = found.orbits[i]
    for offset, certified in ((0.0, False), (1e-13, False), (1e-3, True)):
        x, normal = orbit[np.argmin(orbit[:, 0])], np.array([1.0, 0.0])
        wider = PiecewiseLinearMap(
            model.A, np.hstack([model.W1, [[0.0], [0.0]]]), np.vstack([model.W2, normal]), model.h1,
            [0.0, -normal @ x + offset],
        )  # fmt: skip
        saddle = right_saddle(wider)
        proof = certify_connection(wider, saddle, saddle, orbit, wider.region(orbit))
        assert proof.certified == certified
        assert certified or "too close to a border" in proof.reason


def test_manifolds_that_are_all_but_tangent(found):
    """In coordinates that flatten the plane the same crossings have angles of a hundred-millionth."""
    T = np.diag([1.0, 1e-8])
    flat = in_coordinates(lozi(), T, [0.0, 0.0])
    saddle = make_cycle(flat, found.source.points @ T, found.source.regions)
    reasons = {
        attempt(flat, saddle, orbit @ T, codes)
        for orbit, codes in zip(found.orbits[:12], found.itineraries[:12])
    }
    assert all("near a tangency" in reason for reason in reasons)


def test_a_multiplier_on_the_unit_circle(found):
    model = lozi(0.5, 0.5)  # the right fixed point has the multipliers -1 and 0.5
    fixed = make_cycle(model, np.array([[1.0, 0.5]]), np.array([[True]]))
    assert "unit circle" in attempt(model, fixed, found.orbits[0], found.itineraries[0])


def test_two_equal_multipliers():
    model = PiecewiseLinearMap(
        np.diag([2.0, 0.5, 0.5]), np.zeros((3, 1)), [[0.0, 0.0, 1.0]], np.zeros(3), [1.0]
    )
    fixed = make_cycle(model, np.zeros((1, 3)), np.array([[True]]))
    assert "told apart" in attempt(model, fixed, np.zeros((3, 3)), np.ones((3, 1), dtype=bool))


def test_a_singular_jacobian(found):
    model = lozi(1.7, 0.0)
    with mp.workdps(30):
        x = 1 / 2.7
    fixed = make_cycle(model, np.array([[x, 0.0]]), np.array([[True]]))
    assert "invertible" in attempt(model, fixed, found.orbits[0], found.itineraries[0])


@given(st.integers(0, 30), st.integers(0, 2**32 - 1))
@settings(max_examples=12, deadline=None)
def test_orbits_that_are_none(found, i, seed):
    rng = np.random.default_rng(seed)
    orbit, codes = found.orbits[i], found.itineraries[i]
    saddle, model = found.source, lozi()
    elsewhere = orbit + rng.normal(scale=0.1, size=orbit.shape)
    assert "not the one" in attempt(model, saddle, elsewhere, codes)
    flipped = codes.copy()
    flipped[rng.integers(len(codes) - 1)] ^= True
    assert attempt(model, saddle, orbit, flipped)
    assert attempt(model, saddle, saddle.points[np.zeros(4, dtype=int)], np.ones((4, 1), dtype=bool))
    assert attempt(model, saddle, np.full_like(orbit, np.nan), codes)


def test_dimensions_that_do_not_add_up(found):
    model = lozi()
    sink_and_saddle = PiecewiseLinearMap(
        np.diag([0.5, 0.25]), np.zeros((2, 1)), [[1.0, 0.0]], np.zeros(2), [1.0]
    )
    fixed = make_cycle(sink_and_saddle, np.zeros((1, 2)), np.array([[True]]))
    assert "do not add up" in attempt(sink_and_saddle, fixed, found.orbits[0], found.itineraries[0])
    assert model.dimension == 2


# Other maps --------------------------------------------------------------------------------------


def test_the_same_orbits_in_other_coordinates(found):
    turned = in_coordinates(lozi(), [[0.8, -1.3], [0.4, 0.9]], [3.0, -2.0])
    again = homoclinic(turned, min(find_cycles(turned, 1).cycles, key=lambda c: c.border_distance), 7)
    other = homoclinic(turned, max(find_cycles(turned, 1).cycles, key=lambda c: c.border_distance), 7)
    counts = [[int(np.sum(f.certified[f.steps == n])) for n in range(2, 8)] for f in (again, other)]
    assert COUNTS[:6] in counts
    assert again.certified.all()
    assert other.certified.all()


def test_heteroclinic_orbits_are_certified_and_claim_no_chaos():
    model = lozi()
    left, right = sorted(find_cycles(model, 1).cycles, key=lambda c: c.points[0, 0])
    found = homoclinic(model, left, 8, target=right)
    assert len(found) > 0
    assert found.certified.all()
    assert not found.proves_chaos
    assert "does not imply chaos" in found.certificates[0].text


def test_homoclinic_orbits_of_a_cycle_are_certified():
    model = lozi()
    cycle = find_cycles(model, 2).of_period(2)[0]
    found = homoclinic(model, cycle, 10)
    assert len(found) > 0
    assert found.certified.all()


def test_complex_multipliers_in_four_dimensions():
    """Lozi times a linear spiral: homoclinic orbits of the product are those of the Lozi map."""
    model = lozi()
    spiral = 0.6 * np.array([[np.cos(1.0), -np.sin(1.0)], [np.sin(1.0), np.cos(1.0)]])
    A = np.block([[model.A, np.zeros((2, 2))], [np.zeros((2, 2)), spiral]])
    product = PiecewiseLinearMap(
        A,
        np.vstack([model.W1, np.zeros((2, 1))]),
        np.hstack([model.W2, np.zeros((1, 2))]),
        [1.0, 0, 0, 0],
        [0.0],
    )
    T = np.random.default_rng(3).normal(size=(4, 4)) + 2 * np.eye(4)
    turned = in_coordinates(product, T, [1.0, 2.0, 3.0, 4.0])
    saddle = right_saddle(model)
    plane = homoclinic(model, saddle, 6)

    def lifted(points):
        return np.hstack([points, np.zeros((len(points), 2))]) @ T.T + [1.0, 2.0, 3.0, 4.0]

    fixed = make_cycle(turned, lifted(saddle.points), saddle.regions)
    for orbit, codes in zip(plane.orbits, plane.itineraries):
        proof = certify_connection(turned, fixed, fixed, lifted(orbit), codes)
        assert proof.certified, proof.reason
    assert "and its conjugate" in proof.text


def test_random_maps_are_never_certified_without_an_orbit():
    """Random orbits of random maps under their own codes: no connection, whatever their cycles."""
    for seed in range(20):
        model = random_map(seed)
        saddles = [c for c in find_cycles(model, 2).cycles if c.stability == "saddle"]
        for cycle in saddles:
            orbit = model.orbit(np.random.default_rng(seed).normal(size=2), 4)
            if np.abs(orbit).max() < 1e6:
                attempt(model, cycle, orbit, model.region(orbit))


def test_ends_on_the_eigenspace_of_a_farther_point_of_a_long_cycle(real):  # noqa: F811
    """The saddle 16-cycle of a published network: its local pieces reach beyond its next points."""
    model = real("scyfi_test_16_cycle_2D_M2")
    saddle = next(c for c in find_cycles(model, 16).of_period(16) if c.stability == "saddle")
    manifolds = {
        which: grow_manifold(model, saddle, which, max_cells=800) for which in ("unstable", "stable")
    }
    found = find_homoclinic_points(model, **manifolds, certify=True, max_orbits=6)
    assert len(found) >= 4
    assert found.certified.all()

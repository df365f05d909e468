"""The Lozi map (a = 1.7, b = 0.5): counts from the issue, points in 50-digit arithmetic."""

import mpmath as mp
import pytest

from plrnn_explorer.dynamics.cycles import find_cycles
from tests.piecewise_maps import lozi

COUNTS = [2, 1, 0, 1, 0, 4, 4, 7, 10, 12, 18, 32]


@pytest.fixture(scope="module")
def found():
    return find_cycles(lozi(), 16)


def test_numbers_of_cycles(found):
    assert [len(found.of_period(k)) for k in range(1, 13)] == COUNTS
    assert len(found.cycles) == 527  # up to period 16
    assert set(found.completeness.values()) == {"complete"}


def test_the_index_sum_of_every_period_is_zero(found):
    assert found.index_check == {n: (0, 0) for n in range(1, 17)}


@pytest.mark.parametrize("period", [1, 2, 12, 16])
def test_points_and_multipliers_in_50_digits(found, period):
    """Solve each word exactly and compare points; F^k of the exact point returns to 45 digits."""
    for cycle in found.of_period(period)[:8]:
        with mp.workdps(50):
            a, b = mp.mpf(1.7), mp.mpf(0.5)
            product, constant = mp.eye(2), mp.zeros(2, 1)
            for (right,) in cycle.regions:
                J = mp.matrix([[-a if right else a, 1], [b, 0]])
                product, constant = J * product, J * constant + mp.matrix([1, 0])
            z = mp.lu_solve(mp.eye(2) - product, constant)
            trace, determinant = product[0, 0] + product[1, 1], mp.det(product)
            root = mp.sqrt(trace**2 - 4 * determinant)
            multipliers = sorted([(trace + root) / 2, (trace - root) / 2], key=lambda x: -abs(x))
            orbit = z
            for point, (right,) in zip(cycle.points, cycle.regions):
                assert (orbit[0] > 0) == bool(right)
                assert max(abs(orbit[i] - mp.mpf(float(point[i]))) for i in range(2)) < 1e-14
                orbit = mp.matrix([1 - a * abs(orbit[0]) + orbit[1], b * orbit[0]])
            assert mp.norm(orbit - z, mp.inf) < mp.mpf(10) ** -42
            for have, want in zip(cycle.eigenvalues, multipliers):
                assert abs(have.real - want) < 1e-9 * abs(want)
                assert have.imag == 0

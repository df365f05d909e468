"""Enclosed angles between subspaces against those of scipy."""

import numpy as np
import pytest
from scipy.linalg import null_space, subspace_angles

from plrnn_explorer.dynamics.balls import ball_matrix, precision
from plrnn_explorer.dynamics.principal_angles import smallest_angle


@pytest.mark.parametrize("bits", [128, 2000])
@pytest.mark.parametrize("d", [1, 2, 6])
def test_angles_of_random_subspaces_agree_with_scipy(bits, d):
    random = np.random.default_rng(d)
    U, N = random.normal(size=(9, d)), random.normal(size=(9, d))
    with precision(bits):
        low, high = smallest_angle(ball_matrix(U), ball_matrix(N))
    assert low <= high <= low * (1 + 1e-14)
    expected = float(subspace_angles(U, null_space(N.T)).min())
    assert low == pytest.approx(expected, rel=1e-9)


def test_a_right_angle_and_a_common_direction_are_enclosed():
    with precision(2000):
        low, high = smallest_angle(ball_matrix(np.eye(4)[:, :2]), ball_matrix(np.eye(4)[:, :2]))
        assert low <= np.pi / 2 <= high
        low, high = smallest_angle(ball_matrix(np.eye(4)[:, :2]), ball_matrix(np.eye(4)[:, 1:3]))
        assert low == 0
        assert high < 1e-6

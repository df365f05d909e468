"""The O(k) solution of cyclic systems against dense linear algebra."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from plrnn_explorer.dynamics.kernels.cyclic_system import solve_words
from plrnn_explorer.dynamics.kernels.rotations import smallest_rotations
from plrnn_explorer.dynamics.words import block_matrix


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    k=st.integers(1, 9),
    M=st.integers(1, 5),
    stretching=st.sampled_from([0.01, 1.0, 100.0]),
)
def test_points_and_sign_are_those_of_the_dense_system(seed, k, M, stretching):
    rng = np.random.default_rng(seed)
    J, b = stretching * rng.standard_normal((3, M, M)), rng.standard_normal((3, M))
    words = rng.integers(0, 3, (4, k))
    points, condition, sign = np.empty((4, k, M)), np.empty(4), np.empty(4)
    solve_words(words, J, b, points, condition, sign)
    dense = block_matrix(J[words])
    expected_sign, _ = np.linalg.slogdet(dense)
    expected = np.linalg.solve(dense, b[words].reshape(4, k * M, 1)).reshape(4, k, M)
    for i in range(4):
        if np.linalg.cond(dense[i]) < 1e10:
            assert sign[i] == expected_sign[i]
            scale = np.abs(expected[i]).max()
            np.testing.assert_allclose(points[i], expected[i], atol=1e-4 * scale, rtol=0)
            # What is left of the equations is rounding, whatever the condition.
            rest = dense[i] @ points[i].reshape(-1) - b[words[i]].reshape(-1)
            terms = np.abs(dense[i]) @ np.abs(points[i]).reshape(-1) + np.abs(b[words[i]]).reshape(-1)
            assert np.abs(rest).max() < 1e-13 * terms.max()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 2), min_size=1, max_size=12))
def test_the_smallest_rotation(letters):
    word, k = np.array([letters]), len(letters)
    start, primitive = np.zeros(1, dtype=np.int64), np.ones(1, dtype=bool)
    smallest_rotations(word, start, primitive)
    rotations = [letters[i:] + letters[:i] for i in range(k)]
    assert primitive[0] == (len({tuple(r) for r in rotations}) == k)
    if primitive[0]:
        assert rotations[start[0]] == min(rotations)


def test_a_singular_system_has_infinite_condition_or_nearly():
    J, b = np.array([np.eye(2), [[1.0, 5.0], [0.0, 0.5]]]), np.array([[1.0, 0.0], [1.0, 0.0]])
    points, condition, sign = np.empty((2, 1, 2)), np.empty(2), np.empty(2)
    solve_words(np.array([[0], [1]]), J, b, points, condition, sign)
    assert (condition > 1e12).all()

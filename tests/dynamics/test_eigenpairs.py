"""Enclosed eigenvalues and eigenvectors, against those of Arb and of mpmath."""

import mpmath
import numpy as np
import pytest
from flint import acb, acb_mat, arb, arb_mat

from plrnn_explorer.dynamics import eigenpairs as proof
from plrnn_explorer.dynamics import eigenvectors as module
from plrnn_explorer.dynamics.balls import NotProvedError, ball_matrix, precision
from plrnn_explorer.dynamics.eigenpairs import eigenpairs


def random_matrix(n, seed=0):
    return ball_matrix(np.random.default_rng(seed).normal(size=(n, n)))


def similar(block, seed=0):
    """A matrix with the eigenvalues of a matrix of balls, in other coordinates."""
    basis = random_matrix(block.nrows(), seed)
    return basis * block * basis.inv()


def jordan(gap, n=6):
    """Eigenvalues 1 and 1 + gap with a 1 over the diagonal, and 2, 3, …"""
    block = ball_matrix(np.diag([1.0, 1.0, *range(2, n)]))
    block[0, 1], block[1, 1] = 1, arb(1) + gap
    return similar(block)


def assert_as_arb(matrix):
    """Each enclosure meets exactly one of Arb's and is about as tight; vectors satisfy their equations."""
    values, covectors, vectors = eigenpairs(matrix, "equal")
    n, complex_matrix = matrix.nrows(), acb_mat(matrix)
    others = complex_matrix.eig()
    partners = [[j for j in range(n) if value.overlaps(others[j])] for value in values]
    assert sorted(partners) == [[j] for j in range(n)]
    for value, (j,) in zip(values, partners):
        assert float(value.real.rad()) <= 16 * float(others[j].real.rad()) + 1e-300
        assert float(value.imag.rad()) <= 16 * float(others[j].imag.rad()) + 1e-300
    diagonal = acb_mat(n, n, [values[i] if i == j else 0 for i in range(n) for j in range(n)])
    assert (complex_matrix * vectors - vectors * diagonal).contains(acb_mat(n, n))
    assert (covectors * complex_matrix - diagonal * covectors).contains(acb_mat(n, n))
    # Arb's own are enclosed after scaling to the same largest component: neither set is empty or huge.
    _, left, right = complex_matrix.eig(left=True, right=True)
    for i, (j,) in enumerate(partners):
        assert_parallel([vectors[k, i] for k in range(n)], [right[k, j] for k in range(n)])
        assert_parallel([covectors[i, k] for k in range(n)], [left[j, k] for k in range(n)])


def assert_parallel(first, second):
    largest = int(np.argmax([float(z.abs_lower()) for z in first]))
    for a, b in zip(first, second):
        a, b = a / first[largest], b / second[largest]
        assert a.overlaps(b)
        assert float(a.real.rad()) < 1e-20
        assert float(a.imag.rad()) < 1e-20


@pytest.mark.parametrize("n", [1, 2, 3, 7, 12, 20])
@pytest.mark.parametrize("bits", [128, 700])
def test_random_matrices_agree_with_arb(n, bits):
    with precision(bits):
        assert_as_arb(random_matrix(n, seed=n))


def test_symmetric_matrices_have_real_eigenvalues():
    with precision(256):
        matrix = random_matrix(8)
        values, _, _ = eigenpairs(matrix + matrix.transpose(), "equal")
        assert all(value.imag.contains(0) for value in values)


@pytest.mark.parametrize("orders", [10, 60, 200])
def test_eigenvalues_of_very_different_size_agree_with_arb(orders):
    with precision(256 + 8 * orders):
        sizes = [arb(10) ** int(-k) for k in np.linspace(0, orders, 7)]
        block = arb_mat(7, 7, [sizes[i] if i == j else 0 for i in range(7) for j in range(7)])
        block[2, 3], block[3, 2], block[3, 3] = sizes[2], -sizes[2], sizes[2]  # 1 ± i
        assert_as_arb(similar(block))


@pytest.mark.parametrize("exponent", [10, 20, 40])
@pytest.mark.parametrize("sign", [-1, 1])
def test_nearly_defective_matrices_agree_with_arb_where_the_bits_suffice(exponent, sign):
    with precision(1024):
        assert_as_arb(jordan(sign * arb(10) ** -exponent))


def test_nearly_defective_matrices_are_not_proved_at_too_few_bits():
    with precision(128), pytest.raises(NotProvedError, match="equal"):
        eigenpairs(jordan(arb(10) ** -60), "equal")


def test_a_nearly_defective_pair_of_complex_eigenvalues_is_found():
    with precision(1024):
        turn = ball_matrix(np.diag([1.0, 1, 3, 4, 5, 6]))
        turn[0, 1], turn[1, 0] = 1, -(arb(10) ** -60)
        values, _, _ = eigenpairs(similar(turn), "equal")
        near = sorted((v for v in values if abs(v - 1) < 0.1), key=lambda v: float(v.imag))
        assert [float(v.imag) for v in near] == pytest.approx([-1e-30, 1e-30], rel=1e-12)


@pytest.mark.parametrize(
    "matrix",
    [
        ball_matrix(np.eye(4)),
        ball_matrix(np.array([[2.0, 1.0], [0.0, 2.0]])),
        ball_matrix(np.zeros((3, 3))),
        ball_matrix(np.diag([1.0, 2.0, 2.0])),
    ],
)
def test_multiple_eigenvalues_are_not_proved(matrix):
    with precision(512), pytest.raises(NotProvedError, match="equal"):
        eigenpairs(matrix, "equal")


def test_defective_matrices_are_not_proved_in_other_coordinates_either():
    with precision(512), pytest.raises(NotProvedError, match="equal"):
        eigenpairs(jordan(arb(0)), "equal")


def test_eigenvalues_nearer_than_the_entries_are_known_are_not_proved():
    with precision(256):
        wide = ball_matrix(np.diag([1.0, 1.25, 3.0]))
        for i in range(3):
            wide[i, i] += arb(0, 0.2)
        with pytest.raises(NotProvedError, match="equal"):
            eigenpairs(wide, "equal")


def test_entries_that_are_no_numbers_are_not_proved():
    matrix = random_matrix(3)
    matrix[1, 1] = arb.nan()
    with precision(128), pytest.raises(NotProvedError, match="equal"):
        eigenpairs(matrix, "equal")


def test_all_matrices_in_the_balls_are_enclosed():
    with precision(256):
        exact = random_matrix(5)
        wide = exact + arb_mat(5, 5, [arb(0, 1e-9)] * 25)
        values, _, _ = eigenpairs(wide, "equal")
        signs = np.random.default_rng(1).choice([-1e-9, 1e-9], size=(10, 5, 5))
        for corner in signs:
            for value in acb_mat(exact + ball_matrix(corner)).eig():
                assert sum(each.contains(value) for each in values) == 1


def test_mpmath_finds_the_same_to_50_digits():
    numbers = np.random.default_rng(5).normal(size=(6, 6))
    with precision(256):
        values, _, _ = eigenpairs(ball_matrix(numbers), "equal")
        with mpmath.workdps(60):
            expected, _ = mpmath.eig(mpmath.matrix(numbers.tolist()))
            for value in expected:
                number = acb(arb(mpmath.nstr(value.real, 55)), arb(mpmath.nstr(value.imag, 55)))
                assert min(float(abs(number - each).upper()) for each in values) < 1e-50


def test_products_in_parts_are_the_products(monkeypatch):
    with precision(2000):
        first, second = random_matrix(7, 1), random_matrix(7, 2)
        whole = first * second
        monkeypatch.setattr(module, "_LONGEST_CALL", 1e-9)
        parts = module.product(first, second)
        mixed = module.product(acb_mat(first), acb_mat(second))
        assert (parts.nrows(), parts.ncols()) == (7, 7)
        assert parts.overlaps(whole)
        assert mixed.overlaps(acb_mat(whole))
        assert max(float(b.rad()) for b in (parts - whole).entries()) < 1e-300


def test_errors_below_all_floats_are_enclosed():
    with precision(4000):
        exact, near = ball_matrix(np.eye(3)), ball_matrix(np.eye(3))
        near[2, 2] = 1 + arb(10) ** -400
        diagonal = ball_matrix(np.diag([1.0, 2.0, 3.0]))
        transformed, inverse = proof._transformed(diagonal, exact, near, "equal")
        assert inverse.contains(exact)
        assert transformed.contains(diagonal)

"""The same work by pynamicalsys (GPL, from PyPI), where that is installed."""

from __future__ import annotations

import importlib.util

import numpy as np

from tests.benchmarks.timing import Timed, once

INSTALLED = importlib.util.find_spec("pynamicalsys") is not None


def _lozi_system():
    from numba import njit
    from pynamicalsys import DiscreteDynamicalSystem

    @njit
    def mapping(u, parameters):
        return np.array([1.0 - parameters[0] * abs(u[0]) + u[1], parameters[1] * u[0]])

    @njit
    def backwards(u, parameters):
        x = u[1] / parameters[1]
        return np.array([x, u[0] - 1.0 + parameters[0] * abs(x)])

    @njit
    def jacobian(u, parameters, mapping):
        return np.array([[-parameters[0] * np.sign(u[0]), 1.0], [parameters[1], 0.0]])

    return DiscreteDynamicalSystem(
        mapping=mapping,
        jacobian=jacobian,
        backwards_mapping=backwards,
        system_dimension=2,
        number_of_parameters=2,
    )


def newton_cycles(max_period: int, starts: int = 400) -> Timed[int] | None:
    """Number of Lozi cycles that Newton's method finds from `starts` points of an orbit for each period."""
    if not INSTALLED:
        return None
    system, parameters = _lozi_system(), [1.7, 0.5]
    system.find_periodic_orbit(np.array([0.4, 0.2]), 1, parameters, convergence_threshold=1e-12)
    return once(lambda: _newton(system, parameters, max_period, starts))


def _newton(system, parameters, max_period, starts):
    orbit = system.trajectory(np.array([0.1, 0.1]), starts + 500, parameters, transient_time=500)
    found = set()
    for period in range(1, max_period + 1):
        for start in orbit:
            try:
                point = system.find_periodic_orbit(
                    start, period, parameters, convergence_threshold=1e-11, prime_period=True, max_iter=40
                )
            except RuntimeError:
                continue
            found.add(_word(point, period))
    return len(found)


def _word(point, period):
    """The smallest rotation of the signs of x along a Lozi cycle."""
    signs = []
    x, y = point
    for _ in range(period):
        signs.append(bool(x > 0))
        x, y = 1.0 - 1.7 * abs(x) + y, 0.5 * x
    return min(tuple(signs[i:] + signs[:i]) for i in range(period))


def manifold_points(n_points: int, iterations: int) -> Timed[int] | None:
    """Number of points of the Lozi saddle's unstable manifold."""
    if not INSTALLED:
        return None
    system = _lozi_system()
    saddle = np.array([1.0, 0.5]) / 2.2

    def run(points, steps):
        branches = system.manifold(saddle, 1, [1.7, 0.5], n_points=points, iter_time=steps)
        return sum(len(branch) for branch in branches)

    run(2, 2)
    return once(lambda: run(n_points, iterations))

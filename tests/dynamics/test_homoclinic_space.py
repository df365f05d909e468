"""Homoclinic points above two dimensions: maps built from the Lozi map have as many as it has."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.homoclinic import find_homoclinic_points
from plrnn_explorer.dynamics.manifolds import grow_manifold
from plrnn_explorer.models.map import PiecewiseLinearMap
from tests.piecewise_maps import in_coordinates, lozi

COUNTS = [1, 1, 2, 1, 3, 4, 8]


def driving(factors, seed=0):
    """The Lozi map, driving directions z' = factor z + 0.2 x, in random coordinates; its Lozi saddle."""
    plane, d = lozi(), len(factors)
    M = 2 + d
    A = np.zeros((M, M))
    A[:2, :2] = plane.A
    A[2:, 2:] = np.diag(factors)
    A[2:, 0] = 0.2
    W1, W2 = np.vstack([plane.W1, np.zeros((d, 1))]), np.hstack([plane.W2, np.zeros((1, d))])
    h1 = np.concatenate([plane.h1, np.zeros(d)])
    rng = np.random.default_rng(seed)
    T, shift = (
        np.linalg.qr(rng.normal(size=(M, M)))[0] @ np.diag(rng.uniform(0.7, 1.4, M)),
        rng.normal(size=M),
    )
    model = in_coordinates(PiecewiseLinearMap(A, W1, W2, h1, plane.h2), T, shift)
    right = next(c for c in find_cycles(model, 1).cycles if c.regions[0, 0])
    return model, right, np.linalg.inv(T), shift


def homoclinic(model, saddle, steps, size=60.0, **more):
    box = (saddle.points[0] - size, saddle.points[0] + size)
    traced = [
        grow_manifold(model, saddle, which, box=box, max_steps=steps, max_cells=10**5, max_arclength=1e9)
        for which in ("unstable", "stable")
    ]
    return find_homoclinic_points(model, unstable=traced[0], stable=traced[1], max_orbits=24, **more)


@pytest.mark.parametrize("factors", [(0.3,), (-0.4,), (1.6,), (0.3, 1.6), (0.3, -0.2)])
def test_as_many_as_the_lozi_map_in_three_and_four_dimensions(factors):
    model, saddle, back, shift = driving(factors)
    found = homoclinic(model, saddle, 4, certify=True)
    assert [int(np.sum(found.steps == n)) for n in range(2, 9)] == COUNTS
    assert found.certified.all()
    plane = lozi()
    for orbit in found.orbits:
        lozi_orbit = ((orbit - shift) @ back.T)[:, :2]
        assert np.abs(plane(lozi_orbit[:-1]) - lozi_orbit[1:]).max() < 1e-9
    for certificate, angle in zip(found.certificates, found.angles):
        assert certificate.angle_low - 1e-9 <= angle <= certificate.angle_high + 1e-9


def test_the_local_stable_piece_alone_is_enough():
    """High stable dimensions are slow to grow: the unstable manifold grown longer finds the same orbits."""
    model, saddle, *_ = driving((0.3,))
    unstable = grow_manifold(model, saddle, "unstable", max_steps=8, max_arclength=1e9)
    stable = grow_manifold(model, saddle, "stable", max_steps=1)
    local = replace(stable, **_first_cells(stable, int(np.sum(stable.generation == 0))))
    found = find_homoclinic_points(model, unstable=unstable, stable=local)
    assert [int(np.sum(found.steps == n)) for n in range(2, 9)] == COUNTS


def _first_cells(surface, n):
    rows, corners = surface.starts[n], surface.corner_starts[n]
    per_cell = ("origins", "bases", "generation", "origin", "local", "to_local")
    return {name: getattr(surface, name)[:n] for name in per_cell} | {
        "faces": surface.faces[:rows],
        "limits": surface.limits[:rows],
        "starts": surface.starts[: n + 1],
        "corners": surface.corners[:corners],
        "corner_starts": surface.corner_starts[: n + 1],
    }


def test_dimensions_that_do_not_add_up_are_refused():
    model, saddle, *_ = driving((0.3,))
    cycles = find_cycles(model, 1).cycles
    stable = grow_manifold(model, saddle, "stable", max_steps=2)
    unstable = grow_manifold(model, saddle, "unstable", max_steps=2)
    assert (unstable.dimension, stable.dimension) == (1, 2)
    wider, other, *_ = driving((1.6,))
    more = grow_manifold(wider, other, "unstable", max_steps=2)
    with pytest.raises(ValueError, match="not in isolated points"):
        find_homoclinic_points(model, unstable=more, stable=stable)
    line = grow_manifold(wider, other, "stable", max_steps=2)
    with pytest.raises(ValueError, match="do not meet"):
        find_homoclinic_points(model, unstable=unstable, stable=line)
    assert len(cycles) == 2

"""The account of a proof says what the certificate says: numbers and conclusion, or why there is none."""

from __future__ import annotations

import numpy as np
import pytest

from plrnn_explorer.dynamics.certificate import Certificate
from plrnn_explorer.dynamics.certificate_account import certificate_account
from plrnn_explorer.dynamics.homoclinic import find_homoclinic_points
from plrnn_explorer.dynamics.manifolds import grow_manifold
from tests.factories import lozi_cycles, lozi_map


@pytest.fixture(scope="module")
def proof():
    model, saddle = lozi_map(), lozi_cycles()[0]
    box = (np.array([-3.0, -3.0]), np.array([3.0, 3.0]))
    grown = [grow_manifold(model, saddle, which, box=box, max_steps=6) for which in ("unstable", "stable")]
    found = find_homoclinic_points(model, unstable=grown[0], stable=grown[1], certify=True, max_orbits=3)
    return next(c for c in found.certificates if c is not None and c.certified)


def test_the_numbers_are_those_of_the_proof(proof):
    text = "\n".join(certificate_account(proof, "saddle 1"))
    assert f"takes {proof.steps} steps" in text
    low, high = np.degrees([proof.angle_low, proof.angle_high])
    shown = [float(part.split("°")[0]) for part in text.split("between ")[1].split(" and ")[:2]]
    assert shown[0] <= low <= high <= shown[1]
    assert f"{proof.bits} bits" in text
    # l^2 + a l - b = 0, a = 1.7, b = 0.5
    outside, inside = sorted(np.roots([1, 1.7, -0.5]), key=lambda v: -abs(v))
    assert f"{outside:.6f}".replace("-", "−") in text
    assert f"{inside:.6f}" in text
    assert "Smale–Birkhoff" in text
    assert "chaotic" in text


def test_a_connection_one_way_claims_no_chaos(proof):
    from dataclasses import replace

    text = "\n".join(certificate_account(replace(proof, kind="heteroclinic"), "saddle 1", "saddle 2"))
    assert "does not imply chaos" in text
    assert "Smale" not in text


def test_a_failed_proof_says_only_why():
    failed = Certificate(False, "homoclinic", "a point may lie on a border", 128, 5)
    assert certificate_account(failed, "saddle") == ["Nothing is proved here: a point may lie on a border"]

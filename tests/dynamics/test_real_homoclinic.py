"""A trained network proved chaotic: a homoclinic orbit of the Lorenz PLRNN (Koppe et al. 2019)."""

import numpy as np
import pytest

from plrnn_explorer.dynamics.certificate import certify_connection
from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.models.map import PiecewiseLinearMap

#: Where the orbit leaves the unstable eigenvector, and its steps, as `find_homoclinic_points` found them.
START, STEPS = float.fromhex("-0x1.06c89cd278a4bp+1"), 186


@pytest.fixture(scope="module")
def lorenz(shared):
    with np.load(shared / "models" / "plrnn_lorenz_M10_koppe2019" / "canonical.npz") as file:
        return PiecewiseLinearMap(*(file[name] for name in ("A", "W1", "W2", "h1", "h2")))


def saddle_of(model):
    """The fixed point with one growing multiplier, and its unstable direction."""
    saddle = next(c for c in find_cycles(model, 1).cycles if c.n_unstable == 1)
    values, vectors = np.linalg.eig(model.jacobian(saddle.regions[0]))
    out = np.real(vectors[:, np.argmax(np.abs(values))])
    return saddle, out / np.linalg.norm(out)


def test_a_trained_network_is_proved_chaotic(lorenz):
    saddle, out = saddle_of(lorenz)
    assert (saddle.n_unstable, saddle.n_stable) == (1, 9)
    proofs = []
    for way in (out, -out):
        orbit = lorenz.orbit(saddle.points[0] + START * way, STEPS)
        proofs.append(certify_connection(lorenz, saddle, saddle, orbit, lorenz.region(orbit)))
    assert [p.proves_chaos for p in proofs].count(True) == 1
    proof = max(proofs, key=lambda p: p.certified)
    assert np.degrees(proof.angle_low) == pytest.approx(1.6295, abs=1e-3)
    assert proof.border > 9e-4
    assert "F is chaotic" in proof.text

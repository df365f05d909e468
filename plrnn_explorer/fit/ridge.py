"""A first network without any training: random ReLU features and ridge regression on one step."""

from __future__ import annotations

import numpy as np
from scipy.linalg import solve

from plrnn_explorer.fit.dataset import Dataset
from plrnn_explorer.fit.network import Network
from plrnn_explorer.fit.settings import FitSettings
from plrnn_explorer.models.map import Floats
from plrnn_explorer.translation import tr

#: Pairs of samples the regression uses at most.
_MOST = 50_000
#: Weight of the ridge beside the features' mean square.
RIDGE = 1e-6


def ridge_network(data: Dataset, settings: FitSettings, ridge: float = RIDGE) -> Network:
    """A shallow PLRNN whose borders lie at random through the data and whose other weights are solved for.

    W2 and h2 are drawn: each border passes through a sample, normal to the way to another one, so that units
    are spent where the data are (as in random-feature and extreme-learning machines). A, W1, h1 and C then
    minimise the squared error of one step with a ridge, coordinate by coordinate.

    Parameters
    ----------
    data : Dataset
    settings : FitSettings
        Of a shallow PLRNN, clipped or not, with as many state variables as data coordinates.
    ridge : float, optional
        Relative to the mean square of each feature.

    Raises
    ------
    ValueError
        If the network is an AL-RNN or has hidden state variables: those are not in the data.
    """
    N, K = data.n_data, data.n_inputs
    if settings.kind == "AL-RNN" or (settings.dimension or N) != N:
        raise ValueError(
            tr("ridge regression needs all state variables in the data; start at random instead")
        )
    rng = np.random.default_rng(settings.seed)
    before, after, inputs = _pairs(data, rng)
    W2, h2 = _borders(before, settings.units, rng)
    plain = before @ W2.T
    units = np.maximum(plain + h2, 0.0)
    if settings.kind == "clipped shallow PLRNN":
        units -= np.maximum(plain, 0.0)
    shared = np.concatenate([units, inputs, np.ones((len(before), 1))], axis=1)
    H = settings.units
    A, W1, h1, C = np.zeros((N, N)), np.empty((N, H)), np.empty(N), np.empty((N, K))
    for i in range(N):
        # The coordinate itself is a feature of its own: A is diagonal.
        weights = _ridge(np.concatenate([before[:, i : i + 1], shared], axis=1), after[:, i], ridge)
        A[i, i], W1[i], C[i], h1[i] = weights[0], weights[1 : H + 1], weights[H + 1 : -1], weights[-1]
    return Network(settings.kind, A, W1, W2, h1, h2, C, np.zeros((0, N)))


def _pairs(data: Dataset, rng: np.random.Generator) -> tuple[Floats, Floats, Floats]:
    before = np.concatenate([s.data[:-1] for s in data.training])
    after = np.concatenate([s.data[1:] for s in data.training])
    inputs = np.concatenate([s.inputs[:-1] for s in data.training])
    rows = rng.choice(len(before), min(len(before), _MOST), replace=False)
    return before[rows], after[rows], inputs[rows]


def _borders(samples: Floats, units: int, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """Directions (H, N) of length 1 and offsets (H,)."""
    at, other = (samples[rng.integers(0, len(samples), units)] for _ in range(2))
    way = other - at
    length = np.linalg.norm(way, axis=1, keepdims=True)
    random = rng.normal(size=way.shape)
    way = np.where(length > 1e-9, way, random)
    W2 = way / np.linalg.norm(way, axis=1, keepdims=True)
    return W2, -(W2 * at).sum(axis=1)


def _ridge(features: Floats, wanted: Floats, ridge: float) -> Floats:
    gram = features.T @ features
    gram[np.diag_indices_from(gram)] *= 1.0 + ridge
    gram[np.diag_indices_from(gram)] += 1e-12 * np.trace(gram)
    return np.asarray(solve(gram, features.T @ wanted, assume_a="pos"))

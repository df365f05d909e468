"""A network while it is trained: its parameters, which of them are free, and the map they make."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any, Literal

import numpy as np

from plrnn_explorer.models.families import alrnn, clipped_shallow_plrnn, shallow_plrnn
from plrnn_explorer.models.map import Bools, Floats, Observation, PiecewiseLinearMap, frozen_array
from plrnn_explorer.translation import tr

Kind = Literal["shallow PLRNN", "clipped shallow PLRNN", "AL-RNN"]
#: The families that can be fitted.
KINDS: tuple[Kind, ...] = ("shallow PLRNN", "clipped shallow PLRNN", "AL-RNN")
#: Names of the arrays of a network, in the order of its fields.
ARRAYS = ("A", "W1", "W2", "h1", "h2", "C", "L")


@dataclass(frozen=True, eq=False)
class Network:
    """z_t = A z_{t-1} + W1 φ(W2 z_{t-1}) + h1 + C s_{t-1}; the first N coordinates of z are the data.

    φ(v) is relu(v + h2), and relu(v + h2) - relu(v) in a clipped network (Hess et al. 2023). An AL-RNN
    (Brenner et al. 2024) has the last P rows of the identity as W2, and h2 = 0.

    Attributes
    ----------
    kind : str
        One of `KINDS`.
    A : (M, M) array
        Diagonal; in an AL-RNN full in the columns of its linear units.
    W1 : (M, H) array
    W2 : (H, M) array
    h1 : (M,) array
    h2 : (H,) array
    C : (M, K) array
        Weights of the inputs.
    L : (M - N, N) array
        An orbit that is to follow data x starts in (x, L x).
    """

    kind: Kind
    A: Floats
    W1: Floats
    W2: Floats
    h1: Floats
    h2: Floats
    C: Floats
    L: Floats

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(tr("networks of the kind {kind!r} cannot be fitted").format(kind=self.kind))
        M, H = np.shape(self.W1)
        shapes = {"A": (M, M), "W1": (M, H), "W2": (H, M), "h1": (M,), "h2": (H,), "C": (M, None)}
        for name, shape in shapes.items():
            object.__setattr__(self, name, frozen_array(getattr(self, name), name, shape))
        hidden = M - np.shape(self.L)[1]
        object.__setattr__(self, "L", frozen_array(self.L, "L", (hidden, M - hidden)))

    @property
    def dimension(self) -> int:
        """Number of state variables M."""
        return len(self.A)

    @property
    def n_units(self) -> int:
        """Number of ReLU units H."""
        return len(self.W2)

    @property
    def n_observed(self) -> int:
        """Number of data coordinates N."""
        return int(self.L.shape[1])

    @property
    def clipped(self) -> bool:
        """Whether each unit is a pair of ReLUs whose difference is bounded."""
        return self.kind == "clipped shallow PLRNN"

    @property
    def arrays(self) -> dict[str, Floats]:
        """All arrays by name."""
        return {name: getattr(self, name) for name in ARRAYS}

    def with_arrays(self, arrays: Mapping[str, Floats]) -> Network:
        """The same network with other numbers."""
        changes: dict[str, Any] = dict(arrays)
        return replace(self, **changes)

    def start(self, x: Floats) -> Floats:
        """States (…, M) in which an orbit starts that is to follow data x (…, N)."""
        return np.concatenate([x, x @ self.L.T], axis=-1)

    @property
    def free(self) -> Mapping[str, Bools]:
        """Which entries of each array are trained."""
        M, H = self.W1.shape
        free: dict[str, Bools] = {name: np.ones(a.shape, dtype=bool) for name, a in self.arrays.items()}
        free["A"] = np.eye(M, dtype=bool)
        if self.kind == "AL-RNN":
            free["A"][:, : M - H] = True
            free["W2"][:] = False
            free["h2"][:] = False
        return MappingProxyType(free)

    def as_map(self, observation: Observation | None = None, **about: Any) -> PiecewiseLinearMap:
        """The piecewise-linear map, without input.

        Raises
        ------
        ValueError
            If A of a shallow PLRNN, which is diagonal, has other entries.
        """
        if observation is None and self.n_observed < self.dimension:
            observation = Observation(np.eye(self.n_observed, self.dimension), np.zeros(self.n_observed))
        if self.kind == "AL-RNN":
            return self._alrnn(observation=observation, **about)
        if np.any(np.diag(np.diag(self.A)) != self.A):
            raise ValueError(tr("A of a shallow PLRNN is diagonal, this one has other entries"))
        make = clipped_shallow_plrnn if self.clipped else shallow_plrnn
        return make(
            A=np.diag(self.A).copy(), W1=self.W1, W2=self.W2, h1=self.h1, h2=self.h2,
            observation=observation, **about,
        )  # fmt: skip

    def _alrnn(self, **about: Any) -> PiecewiseLinearMap:
        M, P = self.W1.shape
        diagonal, W = np.diag(self.A), np.zeros((M, M))
        W[:, : M - P] = (self.A - np.diag(diagonal))[:, : M - P]
        W[:, M - P :] = self.W1
        return alrnn(A=diagonal.copy(), W=W, h=self.h1, P=P, **about)


def new_network(
    kind: Kind, *, observed: int, units: int, dimension: int | None = None, inputs: int = 0, seed: int = 0
) -> Network:
    """Random parameters to start training from, as the field draws them.

    Parameters
    ----------
    kind : str
        One of `KINDS`.
    observed : int
        Data coordinates N.
    units : int
        ReLU units: H of a shallow PLRNN, P of an AL-RNN.
    dimension : int, optional
        State variables M; N when not given.
    inputs : int, optional
        Number K of inputs.
    seed : int, optional

    Raises
    ------
    ValueError
        If there are fewer state variables than data coordinates, or an AL-RNN should have more ReLU units
        than state variables.
    """
    M, N, H = dimension or observed, observed, units
    if M < N:
        raise ValueError(
            tr("{n} data coordinates need at least as many state variables, not {m}").format(n=N, m=M)
        )
    if kind == "AL-RNN" and not 1 <= H <= M:
        raise ValueError(
            tr("an AL-RNN of {m} state variables has 1 to {m} ReLU units, not {h}").format(m=M, h=H)
        )
    rng = np.random.default_rng(seed)
    C, L = np.zeros((M, inputs)), rng.normal(0.0, 0.1, (M - N, N))
    if kind == "AL-RNN":
        linear = _contraction(M, rng)
        A, W = np.diag(np.diag(linear)), rng.normal(0.0, 0.01, (M, M))
        A[:, : M - H] += W[:, : M - H]
        return Network(kind, A, W[:, M - H :], np.eye(M)[M - H :], np.zeros(M), np.zeros(H), C, L)
    bound, inner = 1.0 / np.sqrt(H), 1.0 / np.sqrt(M)
    A = np.diag(np.diag(_contraction(M, rng)))
    W1, W2 = rng.uniform(-bound, bound, (M, H)), rng.uniform(-inner, inner, (H, M))
    h2 = rng.uniform(-inner, inner, H)
    return Network(kind, A, W1, W2, np.zeros(M), h2, C, L)


def _contraction(M: int, rng: np.random.Generator) -> Floats:
    """Positive definite matrix with largest eigenvalue 1 (Talathi & Vartak 2016)."""
    R = rng.normal(size=(M, M))
    K = R.T @ R / M + np.eye(M)
    return np.asarray(K / np.linalg.eigvalsh(K)[-1])

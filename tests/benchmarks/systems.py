"""Systems with known answers, as data for a fit: each coordinate with mean 0 and standard deviation 1."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.fit.dataset import Dataset, Stretch

Floats = NDArray[np.float64]
Field = Callable[[Floats], Floats]


@dataclass(frozen=True, eq=False)
class System:
    """Data of a system, and the way back: its state is mean + spread · data."""

    data: Dataset
    mean: Floats
    spread: Floats


@cache
def lorenz(n: int = 100_000, held: int = 20_000, dt: float = 0.01) -> System:
    """Lorenz-63 at its classical parameters, `n` samples of one orbit."""

    def field(x: Floats) -> Floats:
        return np.stack(
            [10 * (x[..., 1] - x[..., 0]), x[..., 0] * (28 - x[..., 2]) - x[..., 1],
             x[..., 0] * x[..., 1] - 8 / 3 * x[..., 2]], axis=-1,
        )  # fmt: skip

    return system([flow(field, np.array([1.0, 1.0, 20.0]), n, dt, skip=2000, fine=1)], held)


def van_der_pol(mu: float = 2.0) -> System:
    """A limit cycle and the way onto it: twelve orbits from around it, four of them held back."""

    def field(x: Floats) -> Floats:
        return np.stack([x[..., 1], mu * (1 - x[..., 0] ** 2) * x[..., 1] - x[..., 0]], axis=-1)

    starts = np.random.default_rng(0).uniform(-4, 4, (12, 2))
    return system([flow(field, s, 1500, 0.05) for s in starts], 4)


def duffing_field(x: Floats) -> Floats:
    """x'' = x - x³ - 0.3 x': sinks at x = ±1, a saddle at 0."""
    return np.stack([x[..., 1], x[..., 0] - x[..., 0] ** 3 - 0.3 * x[..., 1]], axis=-1)


def duffing() -> System:
    """Damped Duffing oscillator with two basins: sixty orbits, twenty of them held back."""
    starts = np.random.default_rng(1).uniform((-1.8, -1.2), (1.8, 1.2), (60, 2))
    return system([flow(duffing_field, s, 300, 0.1) for s in starts], 20)


def decision_field(x: Floats, drive: float = 1.2) -> Floats:
    """Two populations that excite themselves and inhibit each other (as Wong & Wang 2006, simplified)."""
    own, other = x, x[..., ::-1]
    return np.asarray(-x + 1.0 / (1.0 + np.exp(-(8.0 * own - 8.0 * other + drive - 1.2))))


def decision() -> System:
    """A two-choice decision: sixty trials from undecided states, twenty of them held back."""
    starts = np.random.default_rng(2).uniform(0.0, 1.0, (60, 2))
    return system([flow(decision_field, s, 120, 0.1) for s in starts], 20)


#: Membrane time constants of the model neuron are about a millisecond: it is sampled every 50 µs.
NEURON_DT = 0.05


def neuron_field(x: Floats, current: float = 3.0) -> Floats:
    """A spiking neuron, x = (V in mV, n), per ms: persistent sodium and potassium (Izhikevich 2007, ch. 4).

    With a potassium current this fast (0.152 ms) it is bistable: between a saddle-node off the limit cycle at
    a current of 4.5 and the loss of the cycle in a saddle's loop it rests or spikes without end, and the
    saddle's stable manifold lies between.
    """
    V, n = x[..., 0], x[..., 1]
    sodium = 1.0 / (1.0 + np.exp((-20.0 - V) / 15.0))
    open_ = 1.0 / (1.0 + np.exp((-25.0 - V) / 5.0))
    by_V = current - 8.0 * (V + 80.0) - 20.0 * sodium * (V - 60.0) - 10.0 * n * (V + 90.0)
    return np.stack([by_V, (open_ - n) / 0.152], axis=-1)


def neuron() -> System:
    """A neuron that rests or spikes: 240 orbits of 6 ms, sixty of them held back.

    Every other one starts within the spiking cycle, from where it takes long to reach it.
    """
    rng = np.random.default_rng(3)
    wide = rng.uniform((-75.0, 0.0), (-5.0, 0.75), (120, 2))
    within = rng.uniform((-40.0, 0.2), (-18.0, 0.55), (120, 2))
    starts = np.stack([wide, within], axis=1).reshape(-1, 2)
    return system([flow(neuron_field, s, 120, NEURON_DT, fine=10) for s in starts], 60)


def flow(field: Field, start: Floats, n: int, dt: float, skip: int = 0, fine: int = 5) -> Floats:
    """`n` samples every `dt` of the orbit from `start` (…, N), after `skip`; Runge-Kutta of order 4."""
    x, h = np.array(start, dtype=float), dt / fine
    found = np.empty((n, *x.shape))
    for k in range(skip + n):
        if k >= skip:
            found[k - skip] = x
        for _ in range(fine):
            a = field(x)
            b = field(x + h / 2 * a)
            c = field(x + h / 2 * b)
            x = x + h / 6 * (a + 2 * b + 2 * c + field(x + h * c))
    return found


def system(runs: Sequence[Floats], held: int) -> System:
    """Runs, normalised: of one the last `held` samples are held back, of several the last `held` runs."""
    if len(runs) == 1:
        runs, held = [runs[0][:-held], runs[0][-held:]], 1
    known = np.concatenate(runs[:-held])
    mean, spread = known.mean(axis=0), known.std(axis=0)
    parts = [Stretch((x - mean) / spread, np.zeros((len(x), 0))) for x in runs]
    return System(Dataset(tuple(parts[:-held]), tuple(parts[-held:])), mean, spread)

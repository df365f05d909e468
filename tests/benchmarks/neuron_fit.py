"""Fit a model neuron to a recorded one: sweeps, simulation, and a search over the model's numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from scipy.signal import decimate

from plrnn_explorer.fit.free_run import free_run
from plrnn_explorer.models.inputs import constant_input
from plrnn_explorer.models.map import Floats, Observation, PiecewiseLinearMap
from plrnn_explorer.recordings.recording import Recording
from tests.benchmarks.neuron_kernel import run_sweeps
from tests.benchmarks.neuron_model import TRACES, moved, network_of, traces_of
from tests.benchmarks.neuron_score import Sweeps, breaking_off, score


def sweeps_of(recording: Recording, every: int, begin: float, end: float) -> Sweeps:
    """All sweeps of a recording with the columns potential and command, one sample kept of `every`."""
    voltages, currents = [], []
    for s in range(recording.n_sweeps):
        v, c = recording.sweep(s)[round(begin / recording.dt) : round(end / recording.dt)].T
        n = len(v) // every
        # The filter takes what lies outside for 0 mV: the ends are continued.
        padded = np.pad(v, 20 * every, mode="edge")
        voltages.append(decimate(padded, every, ftype="fir")[20 : 20 + n])
        currents.append(c[: n * every : every])
    return Sweeps(np.array(voltages), np.array(currents), recording.dt * every)


def first_states(numbers: Mapping[str, float], sweeps: Sweeps) -> Floats:
    """Potential and traces at the first samples, (S, 1 + traces), as if the first 5 ms had lasted.

    What the slow trace has kept of earlier sweeps is what holds the potential there without current.
    """
    network = network_of(numbers, sweeps.dt)
    v = sweeps.voltages[:, : round(5e-3 / sweeps.dt)].mean(axis=1)
    charged = [np.maximum(v - t.above, 0.0) for t in traces_of(numbers)]
    state = np.stack([v, *charged[:-1], np.zeros(len(v))], axis=1)
    preactivation = state @ network.W2.T + network.h2
    after = state[:, 0] * network.A[0, 0] + np.maximum(preactivation, 0.0) @ network.W1[0] + network.h1[0]
    rising = (after - v) / (1e3 * sweeps.dt)
    state[:, -1] = np.clip(rising / numbers["slow slope"], 0.0, 100.0)
    state[:, 0] = sweeps.voltages[:, 0]
    return state


def simulated(numbers: Mapping[str, float], sweeps: Sweeps) -> Sweeps:
    """What the model does under the currents of the sweeps, from their first samples."""
    first = first_states(numbers, sweeps)
    inputs = np.ascontiguousarray(sweeps.currents.T[:-1, :, None])
    with np.errstate(all="ignore"):
        orbit = free_run(network_of(numbers, sweeps.dt), first, inputs)[:, :, 0].T
    return Sweeps(np.clip(np.nan_to_num(orbit, nan=500.0), -500, 500), sweeps.currents, sweeps.dt)


def fast_simulated(numbers: Mapping[str, float], sweeps: Sweeps) -> Sweeps:
    """The same, by the search's own loop."""
    first = first_states(numbers, sweeps)
    found = run_sweeps(network_of(numbers, sweeps.dt), first, sweeps.currents)[0]
    return Sweeps(found, sweeps.currents, sweeps.dt)


@dataclass(frozen=True)
class Effort:
    """How long a search goes on: generations, models in each, and how far the first ones are apart."""

    generations: int
    population: int = 16
    spread: float = 0.3


def search(
    data: Sweeps, start: Mapping[str, float], effort: Effort, seed: int,
    said: Callable[[str], None] = lambda text: None,
) -> tuple[dict[str, float], float]:  # fmt: skip
    """Move the numbers of a model until it does what the neuron does: the best, and its score."""

    def cost(x: Floats) -> float:
        numbers = moved(start, x)
        total = score(data, fast_simulated(numbers, data))
        total += 2.0 * breaking_off(fast_simulated(numbers, data.between))
        # Numbers that nothing depends on stay near where they began.
        return total + 2e-3 * float(x @ x)

    found, least = minimised(cost, len(start), effort, np.random.default_rng(seed), said)
    return moved(start, found), least


def minimised(
    cost: Callable[[Floats], float], n: int, effort: Effort, rng: np.random.Generator,
    said: Callable[[str], None],
) -> tuple[Floats, float]:  # fmt: skip
    """(μ/μ_w, λ)-CMA-ES from zero: no gradient passes through spike counts.

    References
    ----------
    Hansen, The CMA evolution strategy: a tutorial (arXiv:1604.00772), with its constants.
    """
    size = effort.population
    mu = size // 2
    w = np.log(mu + 0.5) - np.log(np.arange(1, mu + 1))
    w /= w.sum()
    mass = 1 / (w**2).sum()
    for_path, for_size = (4 + mass / n) / (n + 4 + 2 * mass / n), (mass + 2) / (n + mass + 5)
    one = 2 / ((n + 1.3) ** 2 + mass)
    many = min(1 - one, 2 * (mass - 2 + 1 / mass) / ((n + 2) ** 2 + mass))
    damping = 1 + 2 * max(0.0, np.sqrt((mass - 1) / (n + 1)) - 1) + for_size
    usual = np.sqrt(n) * (1 - 1 / (4 * n) + 1 / (21 * n**2))
    mean, sigma, C, path, way = np.zeros(n), effort.spread, np.eye(n), np.zeros(n), np.zeros(n)
    best, least = mean, cost(mean)
    for g in range(effort.generations):
        values, B = np.linalg.eigh(C)
        D = np.sqrt(np.maximum(values, 1e-14))
        Y = (rng.normal(size=(size, n)) * D) @ B.T
        costs = np.array([cost(mean + sigma * y) for y in Y])
        order = np.argsort(costs)
        if costs[order[0]] < least:
            best, least = mean + sigma * Y[order[0]], float(costs[order[0]])
        Y = Y[order[:mu]]
        step = w @ Y
        mean = mean + sigma * step
        way = (1 - for_size) * way + np.sqrt(for_size * (2 - for_size) * mass) * (B @ ((B.T @ step) / D))
        length = float(np.linalg.norm(way))
        grows = length / np.sqrt(1 - (1 - for_size) ** (2 * (g + 1))) < (1.4 + 2 / (n + 1)) * usual
        path = (1 - for_path) * path + grows * np.sqrt(for_path * (2 - for_path) * mass) * step
        kept = 1 - one - many + (not grows) * one * for_path * (2 - for_path)
        C = kept * C + one * np.outer(path, path) + many * (Y.T * w) @ Y
        sigma = min(1.0, sigma * float(np.exp(for_size / damping * (length / usual - 1))))
        if g % 20 == 0:
            said(f"  generation {g:4d}   score {least:7.3f}   step {sigma:.3f}")
    return best, least


def map_of(numbers: Mapping[str, float], sweeps: Sweeps) -> PiecewiseLinearMap:
    """The map of a model, in mV, with the current (pA) as its input in the range of the sweeps."""
    n = network_of(numbers, sweeps.dt)
    M = n.dimension
    about = Observation(np.eye(M), np.zeros(M), ("V", *TRACES), ("mV",) * M)
    model = n.as_map(about)
    inputs = constant_input(model.h1, model.h2, C1=n.C, names=("current",), units=("pA",))
    low, high = min(0.0, float(sweeps.currents.min())), float(sweeps.currents.max())
    return model if inputs is None else model.with_inputs(inputs.with_range(0, low, high))

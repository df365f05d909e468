"""Fit a network to a neuron: its potential beside filtered copies of it as state, ridge regression, search.

The potential alone is no state. Beside it the network has traces w' = a w + (1 - a) relu(v - θ): what the
spike (a few ms) and the spikes before (tens to hundreds of ms) have left behind. Traces are known wherever
the potential is, and each is one ReLU unit exactly: only the row of the potential has to be found.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.signal import decimate, lfilter

from plrnn_explorer.fit.free_run import free_run
from plrnn_explorer.fit.network import Network
from plrnn_explorer.models.inputs import constant_input
from plrnn_explorer.models.map import Floats, Observation, PiecewiseLinearMap
from plrnn_explorer.recordings.neuron import NeuronMeasures, compare_neurons, measure_neuron
from plrnn_explorer.recordings.recording import Recording

#: What a measure may be off by to count one in the score.
_ALLOWED = {
    "resting potential": 3.0, "threshold current": 15.0, "spike amplitude": 8.0,
    "spike threshold": 4.0, "after-hyperpolarisation": 4.0,
}  # fmt: skip
#: The same as a share of the neuron's value.
_SHARE = {
    "input resistance": 0.15, "time constant": 0.3, "spike half-width": 0.15,
    "latency of the first spike": 0.4,
}  # fmt: skip
#: Samples between spikes that regression is done on, about.
_QUIET = 8000
#: Bias, in mV, of units that pass a trace on as it is.
_ALWAYS = 10.0
#: Borders of either kind at most.
_KNOTS, _MIXED = 12, 24


@dataclass(frozen=True)
class Trace:
    """A trace of the potential: time constant in ms, and the potential θ, in mV, above which it charges."""

    tau: float
    above: float


@dataclass(frozen=True, eq=False)
class Sweeps:
    """Potentials (S, T) in mV and currents (S, T) in pA, `dt` seconds apart."""

    voltages: Floats
    currents: Floats
    dt: float

    def chosen(self, rows: Sequence[int]) -> Sweeps:
        """Some of the sweeps."""
        return Sweeps(self.voltages[list(rows)], self.currents[list(rows)], self.dt)

    def measured(self) -> NeuronMeasures:
        """What the sweeps say of the neuron."""
        return measure_neuron(list(self.voltages), list(self.currents), self.dt)


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


def with_traces(sweeps: Sweeps, traces: Sequence[Trace]) -> Floats:
    """Potential and traces, (S, T, 1 + traces); each trace begins as if the first 5 ms had lasted."""
    v = sweeps.voltages
    columns = [v]
    for trace in traces:
        a, push = np.exp(-1e3 * sweeps.dt / trace.tau), np.maximum(v - trace.above, 0.0)
        first = push[:, : round(5e-3 / sweeps.dt)].mean(axis=1, keepdims=True)
        later = lfilter([1 - a], [1, -a], push[:, :-1], axis=1, zi=a * first)[0]
        columns.append(np.concatenate([first, later], axis=1))
    return np.stack(columns, axis=2)


def regress(
    sweeps: Sweeps, traces: Sequence[Trace], *, knots: int, mixed: int, least: float, ridge: float,
    gain: float, rng: np.random.Generator,
) -> Network:  # fmt: skip
    """The first network: ridge regression of the potential's step on hinges.

    Parameters
    ----------
    knots, mixed : int
        Borders that depend on the potential alone, evenly spaced over what it takes, and borders through
        pairs of samples, drawn where the potential changes fast.
    least : float
        mV. Each step counts with one over this and the size of the steps around it: between spikes little
        happens in many samples, and it decides when the next spike comes.
    gain : float
        mV of a step per pA of current: one step over the capacitance, which regression finds too small.
    """
    states = with_traces(sweeps, traces)
    x = states[:, :-1].reshape(-1, states.shape[2])
    step = np.diff(sweeps.voltages, axis=1).ravel()
    drive = sweeps.currents[:, :-1].ravel()
    around = np.convolve(np.abs(step), np.ones(5) / 5, "same")
    kept = (around > 1.0) | (rng.random(len(x)) < _QUIET / len(x))
    x, step, drive, around = x[kept], step[kept], drive[kept], around[kept]
    W2, h2 = _borders(x, step, knots, mixed, rng)
    n = len(traces)
    W2 = np.concatenate([W2, np.eye(n + 1)[1:], np.tile(np.eye(n + 1)[0], (n, 1))])
    # Traces are never negative: with this bias their units are always on, and rest lies on no border.
    h2 = np.concatenate([h2, np.full(n, _ALWAYS), [-t.above for t in traces]])
    features = np.concatenate([x[:, :1], np.ones((len(x), 1)), np.maximum(x @ W2.T + h2, 0.0)], axis=1)
    found = _ridge(features, step - gain * drive, 1.0 / (least + around), ridge)
    a = np.exp(-1e3 * sweeps.dt / np.array([t.tau for t in traces]))
    A = np.diag([1.0 + found[0], *a])
    W1 = np.zeros((n + 1, len(W2)))
    W1[0] = found[2:]
    W1[np.arange(1, n + 1), np.arange(len(W2) - n, len(W2))] = 1 - a
    C = np.zeros((n + 1, 1))
    C[0] = gain
    return Network(
        "shallow PLRNN", A, W1, W2, np.array([found[1], *np.zeros(n)]), h2, C, np.zeros((0, n + 1))
    )


def _borders(
    x: Floats, step: Floats, knots: int, mixed: int, rng: np.random.Generator
) -> tuple[Floats, Floats]:
    low, high = np.quantile(x[:, 0], [0.001, 1.0])
    # Half of the knots where spikes begin.
    fine = np.quantile(x[np.abs(step) > 1.0, 0], np.linspace(0.02, 0.5, knots // 2))
    W2 = [np.eye(x.shape[1])[0]] * (knots // 2 + len(fine))
    h2 = [*-np.linspace(low + 3, high - 5, knots // 2), *-fine]
    scale = x.std(axis=0)
    weight = np.abs(step) + 0.3
    pairs = rng.choice(len(x), (20 * mixed, 2), p=weight / weight.sum())
    for i, j in pairs:
        way = (x[j] - x[i]) / scale
        if len(W2) < knots + mixed and np.linalg.norm(way) > 0.3:
            normal = way / np.linalg.norm(way) / scale * scale[0]
            W2.append(normal)
            h2.append(-normal @ x[i])
    return np.array(W2), np.array(h2)


def _ridge(features: Floats, wanted: Floats, weight: Floats, ridge: float) -> Floats:
    size = features.std(axis=0)
    size[size == 0.0] = 1.0
    scaled = features / size * weight[:, None]
    gram = scaled.T @ scaled
    gram[np.diag_indices_from(gram)] += ridge * np.trace(gram) / len(gram)
    return np.asarray(np.linalg.solve(gram, scaled.T @ (wanted * weight)) / size)


def capacitance_gain(sweeps: Sweeps) -> float:
    """mV per step and pA, from how the potential leaves at the beginnings of steps (1 to 3 ms after)."""
    d, late, early = sweeps.dt, round(3e-3 / sweeps.dt), round(1e-3 / sweeps.dt)
    found = []
    for v, c in zip(sweeps.voltages, sweeps.currents):
        for k in np.flatnonzero(np.diff(c)):
            jump = c[k + 1] - c[k]
            if k > late and k + late < len(v) and abs(jump) >= 40.0 and v[k - late : k + late].max() < -45.0:
                drift = (v[k] - v[k - late]) / late
                found.append(((v[k + late] - v[k + early]) / (late - early) - drift) / jump)
    return float(np.median(found)) if found else 3.0 * d


def simulated(network: Network, sweeps: Sweeps, traces: Sequence[Trace]) -> Sweeps:
    """What the network does under the currents of the sweeps, from their first samples."""
    first = with_traces(Sweeps(sweeps.voltages[:, :60], sweeps.currents[:, :60], sweeps.dt), traces)[:, 0]
    orbit = free_run(network, first, np.ascontiguousarray(sweeps.currents.T[:-1, :, None]))
    return Sweeps(np.clip(np.nan_to_num(orbit[:, :, 0].T, nan=500.0), -500, 500), sweeps.currents, sweeps.dt)


def score(neuron: NeuronMeasures, model: NeuronMeasures, data: Sweeps, ours: Sweeps) -> float:
    """How far a model is from its neuron: a sum of measures, each at most some 3."""
    total = 0.0
    rates = neuron.rates(), model.rates()
    total += 10 * np.sqrt(((rates[1] - rates[0]) ** 2).mean()) / (1.0 + rates[0].mean())
    for row in compare_neurons(neuron, model):
        allowed = _ALLOWED.get(row.name, _SHARE.get(row.name, 0.0) * abs(row.neuron))
        if allowed and np.isfinite(row.neuron):
            total += min(3.0, abs(row.error) / allowed) if np.isfinite(row.error) else 3.0
    total += 8 * _interval_error(neuron, model)
    # Potentials the neuron never had: no after-hyperpolarisation of a model is deeper than any in the data.
    bounds = data.voltages.min() - 5.0, data.voltages.max() + 10.0
    outside = (ours.voltages < bounds[0]) | (ours.voltages > bounds[1])
    total += min(5.0, 1e3 * float(outside.mean()))
    low = data.voltages < -40.0
    off = np.minimum(np.abs(ours.voltages - data.voltages), 20.0)[low]
    return float(total + np.sqrt((off**2).mean()) / 3.0)


def _interval_error(neuron: NeuronMeasures, model: NeuronMeasures) -> float:
    """Mean over the steps with spikes of how far apart first spikes and intervals are, as logarithms.

    Of the intervals a tenth, half and nine tenths are longer: pairs of spikes are no regular spiking.
    """
    found = []
    for a, b in zip(neuron.steps, model.steps):
        if len(a.spikes) > 1:
            both = len(b.spikes) > 1
            pairs = [
                (*np.quantile(np.diff(s.spikes.times), (0.1, 0.5, 0.9)), s.latency + 2e-3)
                for s in (a, b if both else a)
            ]
            found.append(np.abs(np.log(np.array(pairs[0]) / pairs[1])).mean() if both else 1.0)
    return float(np.mean(np.minimum(found, 1.0))) if found else 0.0


@dataclass(frozen=True, eq=False)
class Candidate:
    """A network on its way."""

    score: float
    network: Network
    traces: tuple[Trace, ...]


def judged(network: Network, traces: tuple[Trace, ...], data: Sweeps, neuron: NeuronMeasures) -> Candidate:
    """A network with its score on some sweeps."""
    ours = simulated(network, data, traces)
    return Candidate(score(neuron, ours.measured(), data, ours), network, traces)


def search(data: Sweeps, few: Sweeps, n_traces: int, draws: int, moves: int, seed: int = 0) -> Candidate:
    """Draw traces and weights of the regression at random, keep the best, then move its numbers at random."""
    rng = np.random.default_rng(seed)
    neuron, gain = few.measured(), capacitance_gain(data)
    best: Candidate | None = None
    for tried in range(max(1, draws)):
        traces = _random_traces(n_traces, rng)
        network = regress(
            data, traces, knots=int(rng.integers(4, _KNOTS + 1)), mixed=int(rng.integers(4, _MIXED + 1)),
            least=10 ** rng.uniform(-1.5, 1.0), ridge=10 ** rng.uniform(-9, -4),
            gain=gain * rng.uniform(0.7, 1.2), rng=rng,
        )  # fmt: skip
        found = judged(network, traces, few, neuron)
        if best is None or found.score < best.score:
            best = found
            print(f"  {tried:4d} drawn   {best.score:7.2f}  {traces}", flush=True)
    if best is None:
        raise ValueError("no network was drawn")
    return refined(best, few, neuron, moves, rng)


def _random_traces(n: int, rng: np.random.Generator) -> tuple[Trace, ...]:
    ranges = [((0.4, 3.0), (-40.0, 0.0)), ((3.0, 40.0), (-60.0, -20.0)), ((30.0, 400.0), (-80.0, -20.0))]
    return tuple(
        Trace(float(np.exp(rng.uniform(*np.log(tau)))), float(rng.uniform(*above)))
        for tau, above in (ranges if n == 3 else [ranges[0], ranges[1 + int(rng.integers(2))]])
    )


def refined(
    best: Candidate, data: Sweeps, neuron: NeuronMeasures, moves: int, rng: np.random.Generator
) -> Candidate:
    """Go on from a network by a (1+1)-CMA-ES on its free numbers: no gradient passes through spike counts.

    References
    ----------
    Igel, Suttorp & Hansen, GECCO 2006: the update of the Cholesky factor, algorithm 2.
    """
    base, scale = best, _scales(best)
    n = len(scale)
    at, size, factor, wins = np.zeros(n), 0.02, np.eye(n), 2 / 11
    learn = 2 / (n**2 + 6)
    for _ in range(moves):
        z = rng.normal(size=n) * (rng.random(n) < rng.choice([0.1, 0.5, 1.0]))
        way = factor @ z
        found = judged(*_moved(base, (at + size * way) * scale, data.dt), data, neuron)
        better = found.score < best.score
        wins = (1 - 1 / 12) * wins + better / 12
        size = float(np.clip(size * np.exp((wins - 2 / 11) / ((1 - 2 / 11) * (1 + n / 8))), 1e-4, 0.3))
        if better:
            best, at = found, at + size * way
            if wins < 0.44 and z.any():
                a, w = np.sqrt(1 - learn), float(z @ z)
                rest = (np.sqrt(1 + learn / (1 - learn) * w) - 1) * a / w
                factor = a * factor + rest * np.outer(way, z)
    print(f"  {moves:4d} moved   {best.score:7.2f}", flush=True)
    return best


def _scales(found: Candidate) -> Floats:
    """How far each free number moves at a step of one: weights by their size, the rest by what it means."""
    n, own = len(found.traces), found.network.n_units - len(found.traces)
    weights = np.abs(found.network.W1[0, :own]) + 1e-3
    plain = [0.3, float(found.network.C[0, 0]), 0.1]
    return np.concatenate([weights, plain, np.full(own - n, 20.0), np.ones(n), np.full(n, 10.0)])


def _moved(found: Candidate, by: Floats, dt: float) -> tuple[Network, tuple[Trace, ...]]:
    """The network with its free numbers moved: weights, bias, gain, leak, borders, traces."""
    network, n = found.network, len(found.traces)
    own = network.n_units - n
    parts = np.split(by, np.cumsum([own, 1, 1, 1, own - n, n]))
    W1, h1, C, A, h2 = (np.array(getattr(network, k)) for k in ("W1", "h1", "C", "A", "h2"))
    W1[0, :own] += parts[0]
    h1[0] += parts[1][0]
    C[0] += parts[2][0]
    A[0, 0] += parts[3][0]
    h2[: own - n] += parts[4]
    traces = tuple(
        Trace(float(t.tau * np.exp(np.clip(d, -1, 1))), float(t.above + e))
        for t, d, e in zip(found.traces, parts[5], parts[6])
    )
    a, rows = np.exp(-1e3 * dt / np.array([t.tau for t in traces])), np.arange(1, n + 1)
    A[rows, rows] = a
    W1[rows, np.arange(own, own + n)] = 1 - a
    h2[own:] = [-t.above for t in traces]
    return network.with_arrays({**network.arrays, "W1": W1, "h1": h1, "C": C, "A": A, "h2": h2}), traces


def map_of(found: Candidate, largest: float, smallest: float) -> PiecewiseLinearMap:
    """The map of a network, in mV, with the current (pA) as its input."""
    n, M = found.network, found.network.dimension
    names = ("V", *(f"trace {t.tau:.3g} ms" for t in found.traces))
    about = Observation(np.eye(M), np.zeros(M), names, ("mV",) * M)
    model = n.as_map(about)
    inputs = constant_input(model.h1, model.h2, C1=n.C, names=("current",), units=("pA",))
    return model if inputs is None else model.with_inputs(inputs.with_range(0, smallest, largest))

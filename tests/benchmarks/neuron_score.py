"""How far a model neuron is from a recorded one: a sum of measures that a search can go down."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from plrnn_explorer.models.map import Bools, Floats
from plrnn_explorer.recordings.neuron import NeuronMeasures, constant_pieces, measure_neuron
from tests.benchmarks.neuron_kernel import fast_spikes

#: What a shape may be off by to count one: peak, threshold and trough in mV, width as a logarithm.
_ALLOWED = np.array([2.5, 2.5, 0.06, 2.0])
#: ms before and behind the peak that mean spikes are compared in, and around a spike that are no rest.
_BEFORE, _BEHIND, _AROUND = 2.0, 6.0, 60.0
_QUANTILES = np.array([0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.96])
_SHORTEST = 0.05


@dataclass(frozen=True, eq=False)
class Piece:
    """Samples of a sweep in which the current stays what it is, and the spikes (n, 5) there."""

    sweep: int
    begin: int
    end: int
    current: float
    spikes: Floats


@dataclass(frozen=True, eq=False)
class Sweeps:
    """Potentials (S, T) in mV and currents (S, T) in pA, `dt` seconds apart."""

    voltages: Floats
    currents: Floats
    dt: float

    def chosen(self, rows: list[int]) -> Sweeps:
        """Some of the sweeps."""
        return Sweeps(self.voltages[rows], self.currents[rows], self.dt)

    @cached_property
    def measures(self) -> NeuronMeasures:
        """What the sweeps say of the neuron."""
        return measure_neuron(list(self.voltages), list(self.currents), self.dt)

    @cached_property
    def cuts(self) -> list[tuple[int, int, int, float]]:
        """Sweep, begin, end and current of every piece."""
        shortest = round(_SHORTEST / self.dt)
        return [
            (s, a, b, float(c[a]))
            for s, c in enumerate(self.currents)
            for a, b in constant_pieces(c, shortest)
        ]

    def pieces(self, cuts: list[tuple[int, int, int, float]]) -> list[Piece]:
        """The pieces with their spikes."""
        found = fast_spikes(self.voltages, self.dt)
        chosen = []
        for s, a, b, c in cuts:
            at = found[s][:, 4] / self.dt + 0.5
            chosen.append(Piece(s, a, b, c, found[s][(at >= a) & (at < b)]))
        return chosen

    @cached_property
    def own_pieces(self) -> list[Piece]:
        """The pieces of a recording."""
        return self.pieces(self.cuts)

    @cached_property
    def quiet(self) -> Bools:
        """Samples further than 60 ms from any depolarised potential, (S, T)."""
        width = round(1e-3 * _AROUND / self.dt)
        high = self.voltages > -35.0
        return np.array([np.convolve(h, np.ones(2 * width + 1), "same") < 0.5 for h in high])

    @cached_property
    def between(self) -> Sweeps:
        """Currents between the largest silent one and the smallest that makes spikes; no potentials."""
        steps = [(p.current, p.sweep, bool(len(p.spikes))) for p in self.own_pieces if p.current > 0.0]
        current, sweep, _ = min(p for p in steps if p[2])
        silent = max((c for c, _, fired in steps if c < current and not fired), default=0.0)
        levels = np.array([silent + (current - silent) * share for share in (0.5, 0.75)])
        shape = np.where(self.currents[sweep] == current, 1.0, 0.0)
        first = np.repeat(self.voltages[sweep][None], len(levels), axis=0)
        return Sweeps(first, levels[:, None] * shape, self.dt)

    @cached_property
    def spread(self) -> Floats:
        """Quantiles of the potential of each sweep."""
        v = np.sort(self.voltages[:, ::5], axis=1)
        return np.asarray(v[:, (_QUANTILES * v.shape[1]).astype(int)])

    @cached_property
    def waveforms(self) -> list[Floats | None]:
        """Mean spikes of the pieces of a recording."""
        return [self.waveform(p) for p in self.own_pieces]

    def waveform(self, piece: Piece) -> Floats | None:
        """Mean potential around the peaks of a piece's spikes, (T,); None without spikes."""
        v, dt = self.voltages[piece.sweep], 1e3 * self.dt
        a, b = round(_BEFORE / dt), round(_BEHIND / dt)
        at = (piece.spikes[:, 4] / self.dt + 0.5).astype(int)
        at = at[(at >= a) & (at + b <= len(v))]
        return np.asarray(v[at[:, None] + np.arange(-a, b)].mean(axis=0)) if len(at) else None


def score(neuron: Sweeps, model: Sweeps, detail: dict[str, float] | None = None) -> float:
    """How far a model's sweeps are from a neuron's."""
    pairs = list(zip(neuron.own_pieces, model.pieces(neuron.cuts), neuron.waveforms))
    steps = [(a, b, w) for a, b, w in pairs if a.current != 0.0]
    fired = [(a, b, w) for a, b, w in steps if len(a.spikes)]
    parts = {
        "rate": 5 * _mean([_rate_error(a, b) for a, b, _ in steps]),
        "silence": 2.0 * _mean([_silence_error(a, b) for a, b, _ in pairs if a.current == 0.0]),
        "times": 8 * _mean([_time_error(a, b, neuron.dt) for a, b, _ in fired]),
        "shape": 3.0 * _mean([_shape_error(a.spikes, b.spikes) for a, b, _ in fired]),
        "median": 3.0 * _median_error([a for a, _, _ in fired], [b for _, b, _ in steps if len(b.spikes)]),
        "waveform": 3 * _mean([_waveform_error(w, model.waveform(b)) for _, b, w in fired]),
        "steady": 4 * _mean([_steady_error(neuron, model, a) for a, _, _ in pairs if not len(a.spikes)]),
        "rest": _rest_error(neuron, model, pairs),
        "quiet": _quiet_error(neuron, model),
        "spread": 1.5 * float(np.minimum(np.abs(neuron.spread - model.spread) / 3.0, 5.0).mean()),
    }
    if detail is not None:
        detail.update(parts)
    return float(sum(parts.values()))


def _rest_error(neuron: Sweeps, model: Sweeps, pairs: list[tuple[Piece, Piece, Floats | None]]) -> float:
    """Of the resting potential, each measured where it is quiet itself, in 1.5 mV."""
    rests = []
    for sweeps, k in ((neuron, 0), (model, 1)):
        silent = [p[k] for p in pairs if p[k].current == 0.0 and not len(p[k].spikes)]
        ends = [sweeps.voltages[p.sweep, p.end - (p.end - p.begin) // 5 : p.end] for p in silent]
        rests.append(float(np.median([np.median(v) for v in ends])) if ends else 0.0)
    return min(4.0, abs(rests[1] - rests[0]) / 1.5)


def breaking_off(model: Sweeps) -> float:
    """How much longer than the last interval it is silent until each step's end: regular spiking goes on."""
    found = []
    for p in model.pieces(model.cuts):
        if p.current > 0.0 and len(p.spikes) > 1:
            left = p.end * model.dt - p.spikes[-1, 4]
            found.append(max(0.0, np.log(left / (2.0 * (p.spikes[-1, 4] - p.spikes[-2, 4])))))
    return min(3.0, sum(found))


def _mean(values: list[float]) -> float:
    return float(np.mean(values)) if values else 0.0


def _rate_error(a: Piece, b: Piece) -> float:
    one, two = len(a.spikes), len(b.spikes)
    return min(3.0, abs(one - two) / (0.5 + 0.08 * one)) + 1.0 * (bool(one) != bool(two))


def _silence_error(a: Piece, b: Piece) -> float:
    """Spikes without current: none more than the neuron's; the neuron's own, at random, weigh little."""
    off = len(b.spikes) - len(a.spikes)
    return float(min(4.0, off) if off > 0 else min(0.5, -0.1 * off))


def _time_error(a: Piece, b: Piece, dt: float) -> float:
    """First spike, first interval, and quantiles of all intervals, as logarithms."""
    if not len(b.spikes):
        return 1.5
    latency = [p.spikes[0, 4] - p.begin * dt + 3e-3 for p in (a, b)]
    found = [abs(np.log(latency[1] / latency[0]))]
    if len(a.spikes) > 1:
        if len(b.spikes) < 2:
            return float(min(1.5, found[0] + 1.0))
        one, two = (np.diff(s.spikes[:, 4]) for s in (a, b))
        found.append(abs(np.log(two[0] / one[0])))
        one, two = np.sort(one), np.sort(two)
        pairs = [(one[int(q * len(one))], two[int(q * len(two))]) for q in (0.1, 0.5, 0.9)]
        found += [abs(np.log(y / x)) for x, y in pairs]
    return float(min(1.5, np.mean(found)))


def _shape_error(a: Floats, b: Floats) -> float:
    """Of the first spike and of the medians of the others."""
    if not len(b):
        return 4.0
    found = [_off(a[0], b[0])]
    if len(a) > 1 and len(b) > 1:
        found.append(_off(np.median(a[1:], axis=0), np.median(b[1:], axis=0)))
    return _mean(found)


def _median_error(a: list[Piece], b: list[Piece]) -> float:
    if not a or not b:
        return 4.0
    one, two = (np.nanmedian(np.concatenate([p.spikes for p in pieces]), axis=0) for pieces in (a, b))
    return _off(one, two)


def _off(a: Floats, b: Floats) -> float:
    """Mean error of peak, threshold, width and trough, each at most 4."""
    one, two = a[:4].copy(), b[:4].copy()
    one[2], two[2] = np.log(max(1e-5, one[2])), np.log(max(1e-5, two[2]))
    off = np.abs(one - two) / _ALLOWED
    known = np.isfinite(one)
    return float(np.where(np.isfinite(off), np.minimum(off, 4.0), 4.0)[known].mean())


def _waveform_error(a: Floats | None, b: Floats | None) -> float:
    if a is None or b is None:
        return 3.0 * (b is None)
    return float(min(3.0, np.sqrt(np.mean((a - b) ** 2)) / 5.0))


def _steady_error(neuron: Sweeps, model: Sweeps, piece: Piece) -> float:
    """Of the last fifth, in 2 mV, and of the time by which 63 % of the way are done, as a share of 0.15."""
    one, two = (s.voltages[piece.sweep, piece.begin : piece.end] for s in (neuron, model))
    late = len(one) // 5
    ends = [float(np.median(v[-late:])) for v in (one, two)]
    total = min(4.0, abs(ends[1] - ends[0]) / 2.0)
    if piece.current < 0.0 and abs(one[0] - ends[0]) > 5.0:
        times = [
            1.0 + float((np.abs(v - e) < 0.37 * abs(v[0] - e)).argmax()) for v, e in zip((one, two), ends)
        ]
        total += min(4.0, abs(np.log(times[1] / times[0])) / 0.15)
    return total


def _quiet_error(neuron: Sweeps, model: Sweeps) -> float:
    """Root mean square error where the neuron is far from spiking, in 1.5 mV."""
    off = np.minimum(np.abs(model.voltages - neuron.voltages)[neuron.quiet], 25.0)
    return float(np.sqrt((off**2).mean()) / 1.5)

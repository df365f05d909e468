"""What a model of a neuron has to get right on sweeps held back, named before any of these was looked at."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from plrnn_explorer.models.map import Floats
from plrnn_explorer.recordings.neuron import compare_neurons
from plrnn_explorer.recordings.spikes import find_spikes
from tests.benchmarks.neuron_score import Sweeps

#: Largest errors: in the unit of the measure, and as shares of the neuron's value; the larger of both counts.
_LIMITS = {
    "resting potential": (3.0, 0.0), "input resistance": (0.0, 0.25), "time constant": (0.0, 0.25),
    "spike amplitude": (0.0, 0.1), "spike half-width": (0.0, 0.15), "after-hyperpolarisation": (5.0, 0.0),
}  # fmt: skip
#: Of the root mean square error of the rate: spikes per second, and the share of the mean rate.
_RATE = (2.0, 0.15)
#: Spikes per second without current that a model may have more than its neuron.
_SILENCE = 0.5


@dataclass(frozen=True)
class Row:
    """One measure of a neuron and its model; `limit` is the largest error allowed, None without one."""

    name: str
    unit: str
    neuron: float
    model: float
    limit: float | None

    @property
    def error(self) -> float:
        """Model less neuron."""
        return self.model - self.neuron

    @property
    def met(self) -> bool | None:
        """Whether the standard is met; None where it says nothing."""
        return None if self.limit is None else bool(abs(self.error) <= self.limit + 1e-9)


def compared(neuron: Sweeps, model: Sweeps, step: float) -> tuple[Row, ...]:
    """All measures of some sweeps beside the standard; `step` (pA) is that of the protocol's currents."""
    rows = []
    rates = neuron.measures.rates()
    for r in compare_neurons(neuron.measures, model.measures):
        plain, share = _LIMITS.get(r.name, (0.0, 0.0))
        limit: float | None = max(plain, share * abs(r.neuron)) or None
        if r.name == "threshold current":
            limit = step
        if r.name == "rate, root mean square error":
            limit = max(_RATE[0], _RATE[1] * float(rates.mean()))
        rows.append(Row(r.name, r.unit, r.neuron, r.model, limit))
    spikes = [silent_rate(s) for s in (neuron, model)]
    # Spikes of its own that a neuron has now and then are no part of the standard, further ones are.
    limit = max(_SILENCE, spikes[0] - spikes[1])
    rows.append(Row("spikes without current", "1/s", spikes[0], spikes[1], limit))
    off = mean_spike(neuron) - mean_spike(model)
    rows.append(Row("mean spike, root mean square error", "mV", 0.0, float(np.sqrt((off**2).mean())), None))
    return tuple(rows)


def silent_rate(sweeps: Sweeps) -> float:
    """Spikes per second of the time without current."""
    spikes = 0
    for v, c in zip(sweeps.voltages, sweeps.currents):
        at = np.round(find_spikes(v, sweeps.dt).times / sweeps.dt).astype(int)
        spikes += int((c[at] == 0.0).sum())
    return float(spikes / (sweeps.dt * (sweeps.currents == 0.0).sum()))


def mean_spike(sweeps: Sweeps) -> Floats:
    """Mean potential from 2 ms before the peaks to 6 ms behind them, over all spikes in steps."""
    a, b = round(2e-3 / sweeps.dt), round(6e-3 / sweeps.dt)
    pieces = []
    for s in sweeps.measures.steps:
        v = sweeps.voltages[s.sweep]
        at = np.round(s.spikes.times / sweeps.dt).astype(int)
        pieces += [v[i - a : i + b] for i in at if i >= a and i + b <= len(v)]
    return np.asarray(np.mean(pieces, axis=0) if pieces else np.full(a + b, np.nan))

"""What a neuron does under steps of current, measured from potential and current; two of them compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np

from plrnn_explorer.models.map import Floats
from plrnn_explorer.recordings.spikes import Spikes, find_spikes
from plrnn_explorer.translation import tr

#: A current that stays for less, in seconds, is no step.
_SHORTEST = 0.05
#: The last share of a step in which the potential counts as steady.
_STEADY = 0.2
#: The time constant is fitted between these shares of the way.
_FROM, _TO = 0.1, 0.8


@dataclass(frozen=True, eq=False)
class StepResponse:
    """The answer to one step of current.

    Attributes
    ----------
    sweep : int
        Which of the traces.
    begin, end : float
        Seconds from the first sample of the trace.
    current, before : float
        During the step and until then, pA.
    start, steady : float
        Potential just before the step and median of its last part, mV.
    spikes : Spikes
        Those within the step; times from the first sample of the trace.
    time_constant : float
        Of an exponential fitted to the way to `steady`, s; NaN where there are spikes or nothing changes.
    """

    sweep: int
    begin: float
    end: float
    current: float
    before: float
    start: float
    steady: float
    spikes: Spikes
    time_constant: float

    @property
    def rate(self) -> float:
        """Spikes per second of the step."""
        return len(self.spikes) / (self.end - self.begin)

    @property
    def latency(self) -> float:
        """Seconds from the step's begin to the first spike; NaN without one."""
        return float(self.spikes.times[0] - self.begin) if len(self.spikes) else float("nan")


@dataclass(frozen=True, eq=False)
class NeuronMeasures:
    """Measures of one neuron, or of a model of it, under the same currents.

    Attributes
    ----------
    steps : tuple of StepResponse
        In the order of sweeps and time.
    resting_potential : float
        Median over the ends of the times without current and without spikes, mV; NaN where there are none.
    """

    steps: tuple[StepResponse, ...]
    resting_potential: float

    @cached_property
    def threshold_current(self) -> float:
        """Rheobase: smallest current above which every step from no current has a spike, pA; NaN for none.

        The middle between that current and the largest below, as steps leave it open within.
        """
        tried = sorted({s.current for s in self._from_rest})
        fired = {c: all(len(s.spikes) for s in self._from_rest if s.current == c) for c in tried}
        silent = [c for c in tried if not fired[c]]
        above = [c for c in tried if not silent or c > silent[-1]]
        if not above:
            return float("nan")
        return (above[0] + silent[-1]) / 2 if silent else above[0]

    @property
    def _from_rest(self) -> list[StepResponse]:
        return [s for s in self.steps if s.before == 0.0]

    @cached_property
    def input_resistance(self) -> float:
        """Slope of the steady potential over the hyperpolarising currents, MOhm; NaN for less than two."""
        quiet = [s for s in self.steps if s.current < 0.0 and not len(s.spikes)]
        points = [(s.current, s.steady) for s in quiet]
        points += [(0.0, self.resting_potential)] if np.isfinite(self.resting_potential) else []
        if len({c for c, _ in points}) < 2:
            return float("nan")
        current, potential = np.array(points).T
        return float(1e3 * np.polyfit(current, potential, 1)[0])

    @cached_property
    def time_constant(self) -> float:
        """Median over the hyperpolarising steps, s."""
        return _median([s.time_constant for s in self.steps if s.current < s.before and s.current < 0.0])

    def rates(self) -> Floats:
        """Spikes per second of every step, (n,)."""
        return np.array([s.rate for s in self.steps])

    def shape(self, name: str) -> float:
        """Median over all spikes in steps of one of the measures of `Spikes`; NaN without spikes."""
        return _median(np.concatenate([getattr(s.spikes, name) for s in self.steps] or [np.empty(0)]))


@dataclass(frozen=True)
class Comparison:
    """One measure of a neuron and of its model."""

    name: str
    unit: str
    neuron: float
    model: float

    @property
    def error(self) -> float:
        """Model less neuron."""
        return self.model - self.neuron


def measure_neuron(voltages: Sequence[Floats], currents: Sequence[Floats], dt: float) -> NeuronMeasures:
    """Measure the answers to steps of current.

    Parameters
    ----------
    voltages : sequence of (T,) array
        Membrane potential of each sweep, mV.
    currents : sequence of (T,) array
        Injected current, pA.
    dt : float
        Seconds between two samples.

    Returns
    -------
    NeuronMeasures

    Raises
    ------
    ValueError
        If potentials and currents do not belong together.
    """
    if [len(v) for v in voltages] != [len(c) for c in currents]:
        raise ValueError(tr("every potential needs its current, sample by sample"))
    responses, rests = list[StepResponse](), list[float]()
    for sweep, (voltage, current) in enumerate(zip(voltages, currents)):
        spikes = find_spikes(voltage, dt)
        pieces = constant_pieces(current, round(_SHORTEST / dt))
        for begin, end in pieces:
            inside = spikes.between(begin * dt, end * dt)
            level = float(current[begin])
            if level != 0.0:
                responses.append(_response(sweep, voltage, current, dt, begin, end, inside))
            elif not len(inside):
                rests.append(_steady(voltage[begin:end]))
    return NeuronMeasures(tuple(responses), _median(rests))


def constant_pieces(current: Floats, shortest: int) -> list[tuple[int, int]]:
    """Begin and end of the parts of `shortest` samples and more in which a current stays what it is."""
    edges = [0, *(np.flatnonzero(np.diff(current)) + 1).tolist(), len(current)]
    return [(a, b) for a, b in pairwise(edges) if b - a >= shortest]


def compare_neurons(neuron: NeuronMeasures, model: NeuronMeasures) -> tuple[Comparison, ...]:
    """Every measure of a neuron beside that of its model under the same currents.

    Rates are compared by their mean over the steps; the last two rows are the root mean square and the
    largest difference of the rate in one step (as the model's value, beside 0).

    Raises
    ------
    ValueError
        If they were not measured under the same steps.
    """
    if [(s.sweep, s.current) for s in neuron.steps] != [(s.sweep, s.current) for s in model.steps]:
        raise ValueError(tr("the neuron and the model were not measured under the same steps"))
    both = neuron, model
    plain = [
        ("resting potential", "mV", 1.0, [m.resting_potential for m in both]),
        ("input resistance", "MOhm", 1.0, [m.input_resistance for m in both]),
        ("time constant", "ms", 1e3, [m.time_constant for m in both]),
        ("threshold current", "pA", 1.0, [m.threshold_current for m in both]),
        ("spike threshold", "mV", 1.0, [m.shape("thresholds") for m in both]),
        ("spike amplitude", "mV", 1.0, [m.shape("amplitudes") for m in both]),
        ("spike half-width", "ms", 1e3, [m.shape("widths") for m in both]),
        ("after-hyperpolarisation", "mV", 1.0, [m.shape("depths") for m in both]),
        ("latency of the first spike", "ms", 1e3, [_median([s.latency for s in m.steps]) for m in both]),
    ]
    rows = [Comparison(name, unit, scale * a, scale * b) for name, unit, scale, (a, b) in plain]
    rates = [m.rates() for m in both]
    off = rates[1] - rates[0]
    rows.append(Comparison("mean rate in steps", "1/s", *(float(r.mean()) for r in rates)))
    rows.append(Comparison("rate, root mean square error", "1/s", 0.0, float(np.sqrt((off**2).mean()))))
    rows.append(Comparison("rate, largest error", "1/s", 0.0, float(np.abs(off).max(initial=0.0))))
    return tuple(rows)


def _response(
    sweep: int, v: Floats, current: Floats, dt: float, begin: int, end: int, spikes: Spikes
) -> StepResponse:
    start = float(np.median(v[max(0, begin - round(0.01 / dt)) : max(1, begin)]))
    steady = _steady(v[begin:end])
    tau = float("nan") if len(spikes) else _time_constant(v[begin:end], dt, start, steady)
    before = float(current[begin - 1]) if begin else 0.0
    return StepResponse(
        sweep, begin * dt, end * dt, float(current[begin]), before, start, steady, spikes, tau
    )


def _steady(v: Floats) -> float:
    return float(np.median(v[-max(1, round(_STEADY * len(v))) :]))


def _time_constant(v: Floats, dt: float, start: float, steady: float) -> float:
    """Seconds, from a line through the logarithm of the distance to `steady`; NaN where it is no way."""
    if abs(steady - start) < 1.0:
        return float("nan")
    done = (v - start) / (steady - start)
    late = np.flatnonzero(done >= _TO)
    chosen = np.flatnonzero(done[: int(late[0]) if len(late) else 0] > _FROM)
    if len(chosen) < 3:
        return float("nan")
    slope = np.polyfit(chosen * dt, np.log1p(-np.minimum(done[chosen], _TO)), 1)[0]
    return float(-1.0 / slope) if slope < 0.0 else float("nan")


def _median(values: Sequence[float] | Floats) -> float:
    known = [float(x) for x in values if np.isfinite(x)]
    return float(np.median(known)) if known else float("nan")

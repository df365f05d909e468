"""A model neuron of few, named numbers that is a shallow PLRNN exactly: potential and four traces.

Its currents are piecewise linear in the potential. Those that depend on the past do so through traces
w' = a w + (1 - a) relu(V - θ): what a spike leaves behind within a millisecond (recovery), tens of
milliseconds (after-potential) and more (adaptation, inactivation). A conductance g that pulls towards E is
min(g w, k relu(V - E)): three ReLUs, and no pull below E.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from plrnn_explorer.fit.network import Network
from plrnn_explorer.models.map import Floats

#: Traces, in the order of the state behind the potential.
TRACES = ("recovery", "after-potential", "adaptation", "inactivation", "slow")
#: Bias, in mV, of units that pass a trace on as it is: never zero, as traces are never negative.
_ALWAYS = 10.0


@dataclass(frozen=True)
class Number:
    """A number of the model: its unit, and how far it moves at a step of one (a factor e^scale if `log`)."""

    unit: str
    scale: float
    log: bool = True


#: All numbers. Slopes are per ms, potentials in mV, times in ms, `gain` is 1/C.
NUMBERS: Mapping[str, Number] = {
    "leak slope": Number("1/ms", 0.3),
    "leak potential": Number("mV", 3.0, log=False),
    "gain": Number("mV/(ms pA)", 0.2),
    "rectifier slope": Number("1/ms", 0.5),
    "rectifier potential": Number("mV", 5.0, log=False),
    "persistent slope": Number("1/ms", 0.5),
    "persistent potential": Number("mV", 4.0, log=False),
    "onset": Number("mV", 3.0, log=False),
    "onset slope": Number("1/ms", 0.4),
    "to rise": Number("mV", 0.3),
    "rise slope": Number("1/ms", 0.3),
    "to top": Number("mV", 0.2),
    "top slope": Number("1/ms", 0.3),
    "recovery shifts onset": Number("", 0.4),
    "recovery shifts top": Number("", 0.4),
    "inactivation shifts onset": Number("", 0.5),
    "inactivation shifts rise": Number("", 0.5),
    "inactivation shifts top": Number("", 0.5),
    "inactivation shifts reversal": Number("", 0.5),
    "recovery slope": Number("1/ms", 0.4),
    "recovery most": Number("1/ms", 0.3),
    "recovery reversal": Number("mV", 4.0, log=False),
    "recovery potential": Number("mV", 4.0, log=False),
    "recovery time": Number("ms", 0.3),
    "after-potential slope": Number("1/ms", 0.6),
    "after-potential potential": Number("mV", 5.0, log=False),
    "after-potential time": Number("ms", 0.4),
    "adaptation slope": Number("1/ms", 0.6),
    "adaptation potential": Number("mV", 5.0, log=False),
    "adaptation time": Number("ms", 0.4),
    "inactivation potential": Number("mV", 5.0, log=False),
    "inactivation time": Number("ms", 0.4),
    "slow slope": Number("1/ms", 0.6),
    "slow potential": Number("mV", 5.0, log=False),
    "slow time": Number("ms", 0.4),
}  # fmt: skip


@dataclass(frozen=True)
class Trace:
    """A trace of the potential: time constant in ms, and the potential, in mV, above which it charges."""

    tau: float
    above: float


def traces_of(numbers: Mapping[str, float]) -> tuple[Trace, ...]:
    """The traces of a model."""
    return tuple(Trace(numbers[f"{name} time"], numbers[f"{name} potential"]) for name in TRACES)


def network_of(numbers: Mapping[str, float], dt: float) -> Network:
    """The network with a step of `dt` seconds; its last units charge the traces."""
    p, ms, n = numbers, 1e3 * dt, len(TRACES)
    recovery, after, adaptation, inactivation, slow = np.eye(n + 1)[1:]
    V = np.eye(n + 1)[0]
    onset, rise = p["onset"], p["onset"] + p["to rise"]
    top = rise + p["to top"]
    shift = -p["recovery shifts onset"] * recovery
    shift_top = -p["recovery shifts top"] * recovery
    k, reversal = p["recovery most"], p["recovery reversal"]
    above = V - p["inactivation shifts reversal"] * inactivation
    units = [  # weights on the state, bias, weight on the potential (per ms)
        (-V, p["rectifier potential"], p["rectifier slope"]),
        (V, -p["persistent potential"], p["persistent slope"]),
        (V + shift - p["inactivation shifts onset"] * inactivation, -onset, p["onset slope"]),
        (
            V + shift - p["inactivation shifts rise"] * inactivation, -rise,
            p["rise slope"] - p["onset slope"],
        ),
        (
            V + shift_top - p["inactivation shifts top"] * inactivation, -top,
            -p["rise slope"] - p["top slope"],
        ),
        (recovery, _ALWAYS, -p["recovery slope"]),
        (p["recovery slope"] * recovery - k * above, k * reversal, 1.0),
        (-above, reversal, -k),
        (after, _ALWAYS, -p["after-potential slope"]),
        (adaptation, _ALWAYS, -p["adaptation slope"]),
        (slow, _ALWAYS, -p["slow slope"]),
    ]  # fmt: skip
    always = _ALWAYS * (
        p["recovery slope"] + p["after-potential slope"] + p["adaptation slope"] + p["slow slope"]
    )
    traces = traces_of(p)
    a = np.exp(-ms / np.array([t.tau for t in traces]))
    W2 = np.array([w for w, _, _ in units] + [V] * n)
    h2 = np.array([b for _, b, _ in units] + [-t.above for t in traces])
    W1 = np.zeros((n + 1, len(W2)))
    W1[0, : len(units)] = [ms * weight for _, _, weight in units]
    W1[np.arange(1, n + 1), np.arange(len(units), len(W2))] = 1 - a
    h1 = np.zeros(n + 1)
    h1[0] = ms * (p["leak slope"] * p["leak potential"] + always)
    C = np.zeros((n + 1, 1))
    C[0] = ms * p["gain"]
    A = np.diag([1.0 - ms * p["leak slope"], *a])
    return Network("shallow PLRNN", A, W1, W2, h1, h2, C, np.zeros((0, n + 1)))


def moved(numbers: Mapping[str, float], by: Floats) -> dict[str, float]:
    """A model with its numbers moved by `by` (n,) steps, in the order of `NUMBERS`."""
    return {
        name: float(
            numbers[name] * np.exp(np.clip(x * about.scale, -5, 5))
            if about.log
            else numbers[name] + x * about.scale
        )
        for (name, about), x in zip(NUMBERS.items(), by)
    }

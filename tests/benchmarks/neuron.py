"""What a network that was fitted to the model neuron gets right, by exact analysis of its map."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from scipy.optimize import brentq
from scipy.spatial import cKDTree

from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.manifolds import grow_manifold
from plrnn_explorer.fit.fitting import FittedModel
from plrnn_explorer.fit.free_run import free_run
from tests.benchmarks.systems import NEURON_DT, Floats, System, flow, neuron_field

#: Where the data start, (V in mV, n); its steps; the swing in V that tells spiking from rest, in mV.
LOW, HIGH, STEPS, _SWING = np.array([-75.0, 0.0]), np.array([-5.0, 0.75]), 600, 15.0


def neuron_answers(fitted: FittedModel, system: System) -> str:
    """Basins, resting potential, threshold, rate and border, each beside the neuron's own."""
    found = [f"{basin_share(fitted, system):.1f} % of basins"]
    fixed = find_cycles(fitted.model, 1).cycles
    saddles, sinks = ([c for c in fixed if c.stability == kind] for kind in ("saddle", "sink"))
    rest, saddle = resting_points()[:2]
    for name, true, those in (("rest", rest, sinks), ("saddle", saddle, saddles)):
        at = np.array([c.points[0] * system.spread + system.mean for c in those]).reshape(-1, 2)
        near = at[np.abs(at[:, 0] - true[0]).argmin(), 0] if len(at) else np.nan
        found.append(f"{name} {near:.1f} mV (true {true[0]:.1f})")
    found.append(f"period {_model_period(fitted, system):.2f} ms (true {true_period():.2f})")
    if saddles:
        own = min(
            saddles, key=lambda c: float(np.linalg.norm(c.points[0] - (saddle - system.mean) / system.spread))
        )
        found.append(_border(fitted, system, own))
    return "; ".join(found)


def resting_points() -> list[Floats]:
    """The three, by rising potential: rest, saddle, and the source within the cycle."""

    def on_curve(V: float) -> Floats:
        return np.array([V, 1.0 / (1.0 + np.exp((-25.0 - V) / 5.0))])

    def balance(V: float) -> float:
        return float(neuron_field(on_curve(V))[0])

    V = np.linspace(-75.0, -5.0, 1000)
    signs = np.sign([balance(v) for v in V])
    return [on_curve(float(brentq(balance, V[i], V[i + 1]))) for i in np.flatnonzero(np.diff(signs))]


def basin_share(fitted: FittedModel, system: System) -> float:
    """Percentage of a grid of starts from which the network spikes or rests as the neuron does."""
    grid = np.stack(np.meshgrid(*np.linspace(LOW, HIGH, 41).T), axis=-1).reshape(-1, 2)
    true = _spikes(flow(neuron_field, grid, STEPS, NEURON_DT, fine=10))
    ours = free_run(fitted.network, (grid - system.mean) / system.spread, np.empty((STEPS, len(grid), 0)))
    return float(100.0 * (_spikes(ours * system.spread + system.mean) == true).mean())


def _spikes(orbits: Floats) -> Floats:
    with np.errstate(all="ignore"):
        return np.asarray(np.ptp(orbits[-60:, :, 0], axis=0) > _SWING)


def true_period() -> float:
    """Of the spiking cycle, in ms."""
    return _period(flow(neuron_field, np.array([-40.0, 0.1]), 4000, NEURON_DT, fine=10)[:, 0])


def _model_period(fitted: FittedModel, system: System) -> float:
    start = (np.array([[-40.0, 0.1]]) - system.mean) / system.spread
    V = free_run(fitted.network, start, np.empty((4000, 1, 0)))[:, 0, 0] * system.spread[0] + system.mean[0]
    return _period(V)


def _period(V: Floats) -> float:
    late = V[1000:]
    up = np.flatnonzero((late[:-1] < -35.0) & (late[1:] >= -35.0))
    return NEURON_DT * float(up[-1] - up[0]) / (len(up) - 1) if len(up) > 2 else np.nan


def true_border() -> Floats:
    """The saddle's stable manifold where the data start, (n, 2): the flow followed backwards."""
    saddle = resting_points()[1]
    e = np.array([1e-5, 1e-7])
    J = np.stack(
        [(neuron_field(saddle + d) - neuron_field(saddle - d)) / (2 * d.sum()) for d in np.diag(e)], axis=1
    )
    values, vectors = np.linalg.eig(J)
    way = np.real(vectors[:, values.real.argmin()])
    starts = saddle + np.outer([1e-3, -1e-3], way / np.abs(way[0]))
    with np.errstate(all="ignore"):
        back = flow(lambda x: -neuron_field(x), starts, 4000, 0.0005, fine=1)
    points = back.reshape(-1, 2)
    inside = ((points >= LOW) & (points <= HIGH)).all(axis=1)
    return np.asarray(points[inside])


def _border(fitted: FittedModel, system: System, saddle: object) -> str:
    """How far the network's stable manifold is from the neuron's, in standard deviations of the data."""
    box = ((LOW - system.mean) / system.spread - 0.5, (HIGH - system.mean) / system.spread + 0.5)
    grown = grow_manifold(fitted.model, saddle, "stable", max_arclength=60.0, box=box)  # type: ignore[arg-type]
    ours = np.concatenate([_dense(line) for line in grown.polylines])  # type: ignore[union-attr]
    distance = cKDTree(ours).query((true_border() - system.mean) / system.spread)[0]
    return f"border off by {np.median(distance):.3f} s.d. (median; 95 %: {np.quantile(distance, 0.95):.3f})"


def _dense(line: Floats) -> Floats:
    """Points along a polyline, less than 0.01 apart."""
    parts = [
        a + np.linspace(0.0, 1.0, 2 + int(np.linalg.norm(b - a) / 0.01))[:, None] * (b - a)
        for a, b in pairwise(line)
    ]
    return np.concatenate(parts)

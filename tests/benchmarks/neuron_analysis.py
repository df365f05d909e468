"""What a fitted neuron rests in and spikes on, what lies between, and how it changes with the current."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from plrnn_explorer.dynamics.cycle import Cycle, make_cycle
from plrnn_explorer.dynamics.long_cycles import cycle_of_orbit
from plrnn_explorer.dynamics.manifold_slice import ManifoldSlice
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.slices import slice_stable_manifold
from plrnn_explorer.fit.free_run import free_run
from plrnn_explorer.fit.network import Network
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap
from plrnn_explorer.recordings.spikes import find_spikes

#: Currents at which orbits are followed up and down.
_CURRENTS = 61
#: Seconds an orbit settles, and is looked at.
_SETTLE, _LOOK = 1.0, 0.5
#: Window in the plane of potential and first trace (mV), starts along both, work of the threshold's slice.
_X, _Y, _CELLS, _WORK = (-90.0, 40.0), (-1.0, 40.0), (48, 28), 1e9


@dataclass(frozen=True, eq=False)
class Regime:
    """Where an orbit settled at one current."""

    current: float
    low: float
    high: float
    rate: float
    state: Floats


@dataclass(frozen=True, eq=False)
class RestBranch:
    """Fixed points of one region: between its ends potential and current are linear in each other.

    Attributes
    ----------
    potentials, currents : (2,) arrays
    n_unstable : int
        Multipliers outside the unit circle.
    """

    potentials: Floats
    currents: Floats
    n_unstable: int

    def holds(self, current: float) -> bool:
        """Whether one of its fixed points belongs to a current."""
        return bool(self.currents.min() <= current <= self.currents.max())

    def at(self, current: float) -> float:
        """Potential of the fixed point at a current."""
        share = (current - self.currents[0]) / (self.currents[1] - self.currents[0])
        return float(self.potentials[0] + share * (self.potentials[1] - self.potentials[0]))


@dataclass(frozen=True, eq=False)
class Fates:
    """Which starts (ny, nx) in a plane still spike after the settling time: simulated, nothing is proved."""

    x: Floats
    y: Floats
    spikes: Bools


@dataclass(frozen=True, eq=False)
class Analysis:
    """A fitted neuron along the current, and its threshold at one of them.

    Attributes
    ----------
    branches : tuple of RestBranch
        All fixed points between two potentials, by their potential.
    up, down : tuple of Regime
        Where orbits settle from the lowest stable fixed point (from rest where there is none), and where
        spiking that is carried down from higher currents goes on.
    current : float
        The current at which the threshold is shown.
    model : PiecewiseLinearMap
        At this current.
    rest, spiking, saddle : Cycle or None
    threshold : ManifoldSlice or None
        The saddle's stable manifold in the plane of potential and first trace.
    fates : Fates or None
    """

    branches: tuple[RestBranch, ...]
    up: tuple[Regime, ...]
    down: tuple[Regime, ...]
    current: float
    model: PiecewiseLinearMap
    rest: Cycle | None
    spiking: Cycle | None
    saddle: Cycle | None
    threshold: ManifoldSlice | None
    fates: Fates | None

    @property
    def bistable(self) -> tuple[float, ...]:
        """The currents at which there is a stable fixed point and spiking that is carried down goes on."""
        return tuple(r.current for r in self.down if r.rate > 0.0 and _rests(self.branches, r.current))


def _rests(branches: Sequence[RestBranch], current: float) -> bool:
    return any(b.n_unstable == 0 and b.holds(current) for b in branches)


def at_current(model: PiecewiseLinearMap, current: float) -> PiecewiseLinearMap:
    """The map at a current."""
    if model.inputs is None:
        raise ValueError("the model has no input")
    return model.with_inputs(model.inputs.with_values([current]))


def settled(network: Network, currents: Floats, starts: Floats, dt: float) -> tuple[Regime, ...]:
    """Where orbits from `starts` (S, M) settle, each at its own of the currents (S,)."""
    steps, late = round((_SETTLE + _LOOK) / dt), round(_SETTLE / dt)
    inputs = np.broadcast_to(currents[None, :, None], (steps, len(currents), 1))
    orbits = free_run(network, starts, np.ascontiguousarray(inputs))[late:]
    found = []
    for current, orbit in zip(currents, np.moveaxis(orbits, 1, 0)):
        v = np.nan_to_num(orbit[:, 0], nan=1e6)
        rate = len(find_spikes(v, dt)) / _LOOK
        found.append(Regime(float(current), float(v.min()), float(v.max()), rate, orbit[-1]))
    return tuple(found)


def _kept_spiking(network: Network, known: Sequence[Regime], dt: float) -> tuple[Regime, ...]:
    """Carry spiking from each current to the next below it, until it ends."""
    found = list(known)
    for _ in range(len(found)):
        silent = [k for k in range(len(found) - 1) if found[k].rate == 0.0 and found[k + 1].rate > 0.0]
        currents = np.array([found[k].current for k in silent])
        if not silent:
            break
        tried = settled(network, currents, np.array([found[k + 1].state for k in silent]), dt)
        if not any(regime.rate > 0.0 for regime in tried):
            break
        for k, regime in zip(silent, tried):
            found[k] = regime if regime.rate > 0.0 else found[k]
    return tuple(found)


def analyse(
    model: PiecewiseLinearMap, network: Network, start: Floats, span: tuple[float, float], dt: float
) -> Analysis:
    """Analyse a fitted neuron between two currents; `start` (M,) is a state at rest."""
    branches = fixed_points(model)
    currents = np.linspace(*span, _CURRENTS)
    up = settled(network, currents, np.array([_first(model, branches, c, start) for c in currents]), dt)
    down = _kept_spiking(network, up, dt)
    current = _telling_current(branches, up, down)
    step = currents[1] - currents[0]
    both = [r.current for r in down if r.rate > 0.0 and _rests(branches, r.current)]
    # Fixed points vanish between two currents: the first that spikes beside none is looked around, too.
    both = both or [r.current for r in down if r.rate > 0.0][:1]
    if both:  # look more closely where both lie side by side
        low, high = min(both) - step, max(both) + step
        more = np.linspace(low, high, _CURRENTS // 2)
        first = np.array([_first(model, branches, c, start) for c in more])
        close_up = settled(network, more, first, dt)
        nearest = [int(np.abs(currents - c).argmin()) for c in more]
        close_down = _kept_spiking(
            network, settled(network, more, np.array([down[k].state for k in nearest]), dt), dt
        )
        up, down = _merged(up, close_up), _merged(down, close_down)
        current = _telling_current(branches, up, down)
    here = at_current(model, current)
    regime = next(r for r in down if r.current == current)
    known = [c for c in (_cycle_at(here, b.at(current)) for b in branches if b.holds(current)) if c]
    rest = next((c for c in known if np.abs(c.eigenvalues).max() < 1.0), None)
    saddle = next((c for c in known if (np.abs(c.eigenvalues) > 1.0).sum() == 1), None)
    spiking = cycle_of_orbit(here, here.orbit(regime.state, 6000)) if regime.rate > 0 else None
    threshold, fates = _portrait(here, network, saddle, dt)
    return Analysis(branches, up, down, current, here, rest, spiking, saddle, threshold, fates)


def _merged(one: Sequence[Regime], two: Sequence[Regime]) -> tuple[Regime, ...]:
    return tuple(sorted({r.current: r for r in (*one, *two)}.values(), key=lambda r: r.current))


def _first(
    model: PiecewiseLinearMap, branches: Sequence[RestBranch], current: float, start: Floats
) -> Floats:
    """The lowest stable fixed point at a current; `start` where there is none."""
    stable = [b.at(current) for b in branches if b.n_unstable == 0 and b.holds(current)]
    return np.asarray(_states_at(model, np.array(stable[:1]))[0] if stable else start)


def fixed_points(
    model: PiecewiseLinearMap, low: float = -130.0, high: float = 60.0
) -> tuple[RestBranch, ...]:
    """All fixed points with a potential between two values, whatever the current.

    At a fixed point each trace is relu(V - θ), so the state follows from the potential, and the current that
    holds it there is a piecewise-linear function of V whose corners are where preactivations are zero:
    nothing is searched for.
    """
    inputs = model.inputs
    if inputs is None:
        raise ValueError("the model has no input")
    corners = _corners(model, low, high)
    state = _states_at(model, corners)
    currents = (corners - at_current(model, 0.0)(state)[:, 0]) / inputs.C1[0, 0]
    found = []
    for k in range(len(corners) - 1):
        middle = _states_at(model, corners[k : k + 2].mean(keepdims=True))[0]
        multipliers = np.linalg.eigvals(model.jacobian(model.region(middle)))
        unstable = int((np.abs(multipliers) > 1.0).sum())
        found.append(RestBranch(corners[k : k + 2], currents[k : k + 2], unstable))
    return tuple(found)


def _states_at(model: PiecewiseLinearMap, potentials: Floats) -> Floats:
    """States (n, M) whose traces are at rest at these potentials (n,)."""
    n = model.dimension - 1
    above = -model.h2[len(model.h2) - n :]
    return np.concatenate([potentials[:, None], np.maximum(potentials[:, None] - above, 0.0)], axis=1)


def _corners(model: PiecewiseLinearMap, low: float, high: float) -> Floats:
    """Potentials between which the states at rest stay in one region, with both ends."""
    n = model.dimension - 1
    kinks = -model.h2[len(model.h2) - n :]
    ends = np.unique([low, *kinks[(kinks > low) & (kinks < high)], high])
    values = model.preactivation(_states_at(model, ends))
    found = [ends]
    for a, b, first, last in zip(ends, ends[1:], values, values[1:]):
        crossed = first * last < 0.0
        found.append(a + (b - a) * first[crossed] / (first - last)[crossed])
    return np.unique(np.concatenate(found))


def turns(branches: Sequence[RestBranch]) -> tuple[tuple[float, str], ...]:
    """Currents at which two fixed points meet and vanish, or one changes its stability, and which of both."""
    found = []
    for one, two in pairwise(branches):
        slopes = [np.sign(np.diff(b.currents)[0]) for b in (one, two)]
        at = float(two.currents[0])
        if slopes[0] != slopes[1]:
            found.append((at, "fold"))
        elif one.n_unstable != two.n_unstable:
            found.append((at, f"change from {one.n_unstable} to {two.n_unstable} unstable directions"))
    return tuple(sorted(found))


def _telling_current(branches: Sequence[RestBranch], up: Sequence[Regime], down: Sequence[Regime]) -> float:
    """A current with rest, spiking and a saddle; else the last silent one with a saddle."""
    falling = {r.current: r for r in down}
    both = [c for c, r in falling.items() if r.rate > 0.0 and _rests(branches, c)]
    saddled = [r.current for r in up if any(b.holds(r.current) and b.n_unstable == 1 for b in branches)]
    silent = [r.current for r in up if r.rate == 0 and r.current in saddled]
    for chosen in ([c for c in both if c in saddled], both):
        if chosen:
            return chosen[len(chosen) // 2]
    return silent[-1] if silent else up[len(up) // 2].current


def _cycle_at(model: PiecewiseLinearMap, potential: float) -> Cycle | None:
    """The fixed point of the region at a potential, solved there; None where rounding takes it elsewhere."""
    region = model.region(_states_at(model, np.array([potential]))[0])
    exact = np.linalg.solve(np.eye(model.dimension) - model.jacobian(region), model.offset(region))
    if not np.array_equal(model.region(exact), region):
        return None
    return make_cycle(model, exact[None], region[None])


def _portrait(
    model: PiecewiseLinearMap, network: Network, saddle: Cycle | None, dt: float
) -> tuple[ManifoldSlice | None, Fates | None]:
    """The saddle's stable manifold in the plane of potential and first trace, and where starts there end."""
    if saddle is None:
        return None, None
    plane = Plane.through(saddle.points[0], (0, 1), ("V", "trace 1"))
    threshold = slice_stable_manifold(
        model, saddle, plane, _X, _Y, max_cells=2000, max_steps=400, max_work=_WORK
    )
    x, y = np.linspace(*_X, _CELLS[0]), np.linspace(*_Y, _CELLS[1])
    starts = plane.embed(np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2))
    current = float(model.inputs.values[0]) if model.inputs is not None else 0.0
    fates = settled(network, np.full(len(starts), current), starts, dt)
    spikes = np.array([f.rate > 0.0 for f in fates]).reshape(len(y), len(x))
    return threshold, Fates(x, y, spikes)

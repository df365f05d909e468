"""What a fitted neuron rests in and spikes on, what lies between, and how it changes with the current."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.cycle import Cycle, make_cycle
from plrnn_explorer.dynamics.long_cycles import cycle_of_orbit
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.fit.network import Network
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from tests.benchmarks.neuron_kernel import fast_spikes, run_sweeps
from tests.benchmarks.neuron_model import TRACES

#: Currents at which orbits are followed up and down.
_CURRENTS = 61
#: Seconds an orbit settles, and is looked at.
_SETTLE, _LOOK = 6.0, 1.0
#: Window of the potential (mV), and starts along both axes of the plane.
_X, _CELLS = (-80.0, 50.0), (88, 48)
#: A stable fixed point below this potential (mV) is rest, not depolarisation.
_DEEP = -45.0
#: Coordinate of the trace that planes are drawn along.
ADAPTATION = 1 + TRACES.index("adaptation")
#: Orbits that are followed at a time, and seconds that starts in the plane settle and are looked at.
_AT_A_TIME, _SOON = 128, (1.5, 0.3)
#: Steps in which a spiking orbit is looked for a cycle.
_CYCLE_STEPS = 20_000


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
    """What starts (ny, nx) in a plane do after the settling time: simulated, nothing is proved.

    `kinds` is 0 where it rests, 1 where it is silent above `_DEEP`, depolarised, and 2 where it spikes.
    """

    plane: Plane
    x: Floats
    y: Floats
    kinds: NDArray[np.int64]


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
    orbit : (n, M) array or None
        Spiking at this current, whether or not it was found to be a cycle.
    threshold : (2, 2) array or None
        Ends of the saddle's local stable manifold in the plane of `fates`.
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
    orbit: Floats | None
    threshold: Floats | None
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


def settled(
    network: Network,
    currents: Floats,
    starts: Floats,
    dt: float,
    settle: float = _SETTLE,
    look: float = _LOOK,
) -> tuple[Regime, ...]:
    """Where orbits from `starts` (S, M) settle, each at its own of the currents (S,)."""
    found = list[Regime]()
    for k in range(0, len(currents), _AT_A_TIME):
        some, state = currents[k : k + _AT_A_TIME, None], starts[k : k + _AT_A_TIME]
        state = run_sweeps(network, state, np.repeat(some, round(settle / dt), axis=1))[1]
        orbits, state = run_sweeps(network, state, np.repeat(some, round(look / dt), axis=1))
        for current, v, spikes, last in zip(some[:, 0], orbits, fast_spikes(orbits, dt), state):
            rate = len(spikes) / look
            found.append(Regime(float(current), float(v.min()), float(v.max()), rate, last))
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
    model: PiecewiseLinearMap,
    network: Network,
    start: Floats,
    span: tuple[float, float],
    dt: float,
) -> Analysis:
    """Analyse a fitted neuron between two currents; `start` (M,) is a state at rest."""
    branches = fixed_points(model)
    currents = np.linspace(*span, _CURRENTS)
    up = settled(
        network,
        currents,
        np.array([_first(model, branches, c, start) for c in currents]),
        dt,
    )
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
            network,
            settled(network, more, np.array([down[k].state for k in nearest]), dt),
            dt,
        )
        up, down = _merged(up, close_up), _merged(down, close_down)
        current = _telling_current(branches, up, down)
    here = at_current(model, current)
    regime = next(r for r in down if r.current == current)
    known = [c for c in (_cycle_at(here, b.at(current)) for b in branches if b.holds(current)) if c]
    rest = next((c for c in known if np.abs(c.eigenvalues).max() < 1.0), None)
    saddle = next((c for c in known if (np.abs(c.eigenvalues) > 1.0).sum() == 1), None)
    orbit = here.orbit(regime.state, _CYCLE_STEPS) if regime.rate > 0.0 else None
    spiking = None if orbit is None else cycle_of_orbit(here, orbit)
    threshold, fates = _portrait(here, network, rest, saddle, spiking, orbit, dt)
    return Analysis(
        branches,
        up,
        down,
        current,
        here,
        rest,
        spiking,
        saddle,
        orbit,
        threshold,
        fates,
    )


def _merged(one: Sequence[Regime], two: Sequence[Regime]) -> tuple[Regime, ...]:
    return tuple(sorted({r.current: r for r in (*one, *two)}.values(), key=lambda r: r.current))


def _first(
    model: PiecewiseLinearMap,
    branches: Sequence[RestBranch],
    current: float,
    start: Floats,
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
            found.append(
                (
                    at,
                    f"change from {one.n_unstable} to {two.n_unstable} unstable directions",
                )
            )
    return tuple(sorted(found))


def _telling_current(branches: Sequence[RestBranch], up: Sequence[Regime], down: Sequence[Regime]) -> float:
    """A current with rest, spiking and a saddle; else the last silent one with a saddle.

    Rest far below the spikes' threshold comes first: a neuron can be silent, depolarised, above it too.
    """
    falling = {r.current: r for r in down}
    both = [c for c, r in falling.items() if r.rate > 0.0 and _rests(branches, c)]
    deep = [c for c in both if any(b.at(c) < _DEEP for b in branches if b.n_unstable == 0 and b.holds(c))]
    saddled = [r.current for r in up if any(b.holds(r.current) and b.n_unstable == 1 for b in branches)]
    silent = [r.current for r in up if r.rate == 0 and r.current in saddled]
    for chosen in ([c for c in deep if c in saddled], [c for c in both if c in saddled], both):
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
    model: PiecewiseLinearMap,
    network: Network,
    rest: Cycle | None,
    saddle: Cycle | None,
    spiking: Cycle | None,
    orbit: Floats | None,
    dt: float,
) -> tuple[Floats | None, Fates | None]:
    """The saddle's stable manifold in a plane through it (through rest without one), and fates there."""
    centre = rest if saddle is None else saddle
    if centre is None:
        return None, None
    plane = _plane(centre.points[0], spiking)
    x, y = _X, _span(centre, orbit)
    threshold = None if saddle is None else local_threshold(model, saddle, plane, x, y)
    grid = np.linspace(*x, _CELLS[0]), np.linspace(*y, _CELLS[1])
    starts = plane.embed(np.stack(np.meshgrid(*grid), axis=-1).reshape(-1, 2))
    current = float(model.inputs.values[0]) if model.inputs is not None else 0.0
    fates = settled(network, np.full(len(starts), current), starts, dt, *_SOON)
    kinds = np.array([2 if f.rate > 0.0 else int(f.high > _DEEP) for f in fates])
    return threshold, Fates(plane, *grid, kinds.reshape(len(grid[1]), len(grid[0])))


def local_threshold(
    model: PiecewiseLinearMap,
    saddle: Cycle,
    plane: Plane,
    x: tuple[float, float],
    y: tuple[float, float],
) -> Floats:
    """The piece of a plane's window that lies in the saddle's local stable manifold, (2, 2): its ends.

    In its region the stable manifold is the hyperplane on which the left eigenvector of the unstable
    multiplier vanishes, as far as orbits stay in the region until they are at the saddle. They are followed
    within the hyperplane: a free orbit would leave it, by a factor of 10 in a few steps.
    """
    z, region = saddle.points[0], model.region(saddle.points[0])
    J = model.jacobian(region)
    values, left = np.linalg.eig(J.T)
    normal = np.real(left[:, np.abs(values).argmax()])
    values, right = np.linalg.eig(J)
    way = np.real(right[:, np.abs(values).argmax()])
    inside = J @ (np.eye(len(z)) - np.outer(way, normal) / (normal @ way))
    a, here = plane.basis @ normal, plane.dual @ (z - plane.origin)
    along = np.array([a[1], -a[0]]) / np.linalg.norm(a)
    reach = float(np.hypot(x[1] - x[0], y[1] - y[0]))
    places = here + np.linspace(-reach, reach, 4001)[:, None] * along
    seen = (places >= [x[0], y[0]]).all(axis=1) & (places <= [x[1], y[1]]).all(axis=1)
    off = (plane.embed(places) - z).T
    stays = seen
    twenty = np.linalg.matrix_power(inside, 20)
    for step in range(3000):
        stays = stays & (model.region((z[:, None] + off).T) == region).all(axis=1)
        off = (inside if step < 500 else twenty) @ off
    middle = len(places) // 2
    low = middle - int(np.argmin(np.append(stays[middle::-1], False))) + 1
    high = middle + int(np.argmin(np.append(stays[middle:], False))) - 1
    return np.asarray(places[[low, high]])


def _plane(saddle: Floats, spiking: Cycle | None) -> Plane:
    """Potential by adaptation; the other traces go from their values at the saddle to those before a spike.

    Without a spiking cycle they stay what they are.
    """
    way = np.eye(len(saddle))[ADAPTATION]
    if spiking is not None:
        points = spiking.points
        peak = int(points[:, 0].argmax())
        before = np.roll(points, -peak - 1, axis=0)[:-1]
        below = before[before[:, 0] < saddle[0]][-1]
        way = below - saddle
        way[0] = 0.0
        way = way / way[ADAPTATION]
    origin = saddle - saddle[ADAPTATION] * way
    origin[0] = 0.0
    return Plane(origin, np.stack([np.eye(len(saddle))[0], way]), ("potential", "adaptation"))


def _span(centre: Cycle, orbit: Floats | None) -> tuple[float, float]:
    """Of the adaptation, with room around the fixed point and the spiking orbit."""
    shown = [centre.points[:, ADAPTATION]]
    shown += [] if orbit is None else [orbit[:, ADAPTATION]]
    low, high = float(np.min(np.concatenate(shown))), float(np.max(np.concatenate(shown)))
    room = max(0.5, 0.4 * (high - low))
    return max(0.0, low - room), high + room

"""Where in state space a map lives: the box that holds its cycles and settled orbits."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterable, Iterator
from weakref import WeakKeyDictionary

import numpy as np

from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap

#: Orbits beyond this many times the scale of the parameters have left for good.
_FAR = 1e6
#: Maps whose parameters set a scale in this range are covered by starts at 0.1, 1 and 5.
_ORDINARY = (0.05, 20.0)
#: Steps between two places to cancel.
_NEWS = 5
#: An orbit grows if its second half reaches this many times as far as its first one, and is watched for
#: longer if it lies this many times as far out as the orbits that do not.
_GROWS, _OUTSIDE = 1.02, 3.0
#: Size of a window around a single point, in its distances from the nearest border.
_TO_BORDERS = 3.0
#: Steps for which such orbits are watched, one after the other, and multiply-adds these may cost.
_WATCHED, _WATCH_WORK = (400, 800, 1600, 3200), 1e9


def bounded_orbits(
    model: PiecewiseLinearMap, steps: int, rng: np.random.Generator, n: int = 64, transient: int = 300
) -> Floats:
    """Orbits (m, steps + 1, M) from random starts at several scales that stay bounded; at least one point.

    If every orbit escapes the starting points themselves are returned as orbits that stand still.
    """
    (orbits,) = deque(bounded_orbit_steps(model, steps, rng, n, transient), maxlen=1)
    assert orbits is not None
    return orbits


def parameter_scale(model: PiecewiseLinearMap) -> float:
    """Length that the parameters suggest: the median distance of the borders from 0, or the constant h1."""
    norms = np.linalg.norm(model.W2, axis=1)
    distances = np.abs(model.h2[norms > 0]) / norms[norms > 0]
    distances = distances[distances > 0]
    border = float(np.median(distances)) if len(distances) else 0.0
    return max(border, float(np.abs(model.h1).max())) or 1.0


def bounded_orbit_steps(
    model: PiecewiseLinearMap, steps: int, rng: np.random.Generator, n: int = 64, transient: int = 300
) -> Iterator[Floats | None]:
    """Run `bounded_orbits` step by step: yields None at places to cancel and the orbits last."""
    scale = parameter_scale(model)
    far = _FAR * max(1.0, scale)
    scales = np.repeat([0.1, 1.0, 5.0], -(-n // 3))[:n, None]
    start = rng.standard_normal((n, model.dimension)) * scales
    if not _ORDINARY[0] <= scale <= _ORDINARY[1]:  # states in units of their own: millivolts, say
        start = np.concatenate([start, scale * start])
    standing = np.repeat(start[:, None], steps + 1, axis=1)
    z = start
    with np.errstate(over="ignore", invalid="ignore"):
        for i in range(transient):
            z = model(z)
            if i % _NEWS == 0:
                yield None
        stays = np.isfinite(z).all(axis=1) & (np.abs(z).max(axis=1) < far)
        if not stays.any():
            yield standing
            return
        orbits = np.empty((int(stays.sum()), steps + 1, model.dimension))
        orbits[:, 0] = z[stays]
        for i in range(steps):
            orbits[:, i + 1] = model(orbits[:, i])
            if i % _NEWS == 0:
                yield None
    bounded = np.isfinite(orbits).all(axis=(1, 2)) & (np.abs(orbits).max(axis=(1, 2)) < far)
    yield orbits[bounded] if bounded.any() else standing


#: Settled orbits by model and seed: every stage of an analysis asks for the same box.
_settled: WeakKeyDictionary[PiecewiseLinearMap, dict[int, Floats]] = WeakKeyDictionary()


def settling_steps(model: PiecewiseLinearMap, seed: int) -> Iterator[None]:
    """Follow the orbits that set the natural box, once for a model; pauses at places to cancel."""
    by_seed = _settled.setdefault(model, {})
    if seed in by_seed:
        return
    found: Floats | None = None
    for step in bounded_orbit_steps(model, 200, np.random.default_rng(seed)):
        found = step
        yield
    assert found is not None
    orbits = yield from _staying(model, found)
    orbits.setflags(write=False)
    by_seed[seed] = orbits


def _staying(model: PiecewiseLinearMap, orbits: Floats) -> Generator[None, None, Floats]:
    """Orbits (m, steps + 1, M) without those that leave slowly, which the steps so far do not tell apart.

    Those that grow and lie far outside the others are followed on, for longer and longer: what stops growing
    stays, at the states it has settled to; what grows all along has left. Where all grow, all are kept.
    """
    middle = np.median(orbits, axis=(0, 1))
    grows, reach = _growth(orbits, middle)
    inside = float(reach[~grows].max(initial=0.0))
    watched = grows & (reach > _OUTSIDE * inside)
    kept, followed = [orbits[~watched]], orbits[watched]
    cost = 2.0 * model.dimension * (model.n_units + model.dimension)
    budget = _WATCH_WORK
    for steps in _WATCHED:
        budget -= steps * len(followed) * cost
        if not len(followed) or budget < 0:
            break
        followed = yield from _followed(model, followed[:, -1], steps)
        still, _ = _growth(followed, middle)
        kept.append(followed[~still, -orbits.shape[1] :])
        followed = followed[still]
    staying = np.concatenate(kept)
    return staying if len(staying) else orbits


def _growth(orbits: Floats, middle: Floats) -> tuple[Bools, Floats]:
    """Whether each orbit (m, n, M) reaches further from a state in its second half, and how far it does."""
    distance = np.abs(orbits - middle).max(axis=2)
    first, second = np.array_split(distance, 2, axis=1)
    ends: Floats = second.max(axis=1)
    grows: Bools = ends > _GROWS * first.max(axis=1)
    return grows, ends


def _followed(model: PiecewiseLinearMap, z: Floats, steps: int) -> Generator[None, None, Floats]:
    """Orbits (m, steps + 1, M) from states (n, M), without those that run far out."""
    far = _FAR * max(1.0, parameter_scale(model))
    orbits = np.empty((len(z), steps + 1, model.dimension))
    orbits[:, 0] = z
    with np.errstate(over="ignore", invalid="ignore"):
        for i in range(steps):
            orbits[:, i + 1] = model(orbits[:, i])
            if i % _NEWS == 0:
                yield
        near = np.asarray(np.abs(orbits) < far).all(axis=(1, 2))  # nan is not
    return np.asarray(orbits[near])


def share_settled(model: PiecewiseLinearMap, twin: PiecewiseLinearMap) -> None:
    """Let a model with the same parameters (other names) use the orbits that were followed already."""
    if model in _settled and model.fingerprint == twin.fingerprint:
        _settled[twin] = _settled[model]


def _settled_orbits(model: PiecewiseLinearMap, seed: int) -> Floats:
    deque(settling_steps(model, seed), maxlen=0)
    return _settled[model][seed]


def natural_box(
    model: PiecewiseLinearMap, cycles: Iterable[Cycle] = (), seed: int = 0, padding: float = 0.7
) -> tuple[Floats, Floats]:
    """Box (low (M,), high (M,)) around the cycles and the settled orbits, padded by a share of its size.

    Cycles more than 20 times further out than the rest are left aside: they would hide everything else.
    """
    return _padded(model, natural_states(model, cycles, seed), None, padding)


def natural_window(
    model: PiecewiseLinearMap, plane: Plane, cycles: Iterable[Cycle] = (), seed: int = 0, padding: float = 0.7
) -> tuple[Floats, Floats]:
    """Window (low (2,), high (2,)) of a plane around the same states, seen in projection."""
    return _padded(model, natural_states(model, cycles, seed), plane, padding)


def natural_states(model: PiecewiseLinearMap, cycles: Iterable[Cycle], seed: int) -> Floats:
    """States (n, M) of the settled orbits and of the cycles that are not far out."""
    orbits = _settled_orbits(model, seed).reshape(-1, model.dimension)
    points = [cycle.points for cycle in cycles]
    if not points:
        return orbits
    middle = np.median(np.concatenate([*points, orbits]), axis=0)
    spread = max(float(np.abs(orbits - middle).max()), 1e-6)
    near = [p for p in points if np.abs(p - middle).max() <= 20 * spread] or points
    return np.concatenate([orbits, *near]) if len(orbits) > 1 else np.concatenate(near)


def _border_distance(model: PiecewiseLinearMap, state: Floats) -> float:
    """Distance of a state (M,) from the nearest border it does not lie on; 0 where there is none."""
    norms = np.linalg.norm(model.W2, axis=1)
    used = norms > 0
    distances = np.abs(model.W2[used] @ state + model.h2[used]) / norms[used]
    return min(distances[distances > 0].tolist(), default=0.0)


def _padded(
    model: PiecewiseLinearMap, states: Floats, plane: Plane | None, padding: float
) -> tuple[Floats, Floats]:
    """Box around states, in their coordinates or in those of a plane."""
    units = plane.units if plane is not None else np.ones(1)
    seen = plane.project(states) / units if plane is not None else states
    low, high = seen.min(axis=0), seen.max(axis=0)
    size, least = float((high - low).max()), 1e-3 * (parameter_scale(model) + float(np.abs(states).max()))
    if size < least:  # all is at rest in one point: so much around it that the nearest borders are seen
        size = max(least, _TO_BORDERS * _border_distance(model, states[0]))
    # No side much shorter than the longest: a point or a line would make a window of no height.
    half = np.maximum((high - low) / 2, 0.35 * size) * (1 + padding)
    middle = (low + high) / 2
    return (middle - half) * units, (middle + half) * units

"""A quick look at where a map's orbits go: a portrait in a plane, one time series, and what became of them.

It is a first impression to choose by (is this the right network? is it read rightly?), not an analysis: a
few orbits of a few hundred steps, which say nothing of other starts or longer times.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Literal

import numpy as np

from plrnn_explorer.dynamics.progress import Progress, Steps, finish
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap
from plrnn_explorer.phrases import phrase, told
from plrnn_explorer.translation import mark, tr, trn

Fate = Literal["escape", "fixed point", "cycle", "settling", "oscillation", "irregular"]

#: Beyond this a state has escaped.
_FAR = 1e6
#: An orbit that comes back to within this share of its size repeats itself; up to this period it is a cycle.
_SAME, _LONGEST = 1e-6, 100
#: A neighbour is put so far away, in sizes; where it goes this many times as far, the orbit is irregular.
_NEAR, _GROWTH, _APART_STEPS = 1e-10, 1000.0, 1000
#: Steps computed between two places to cancel.
_CHUNK = 100
#: Larger networks (weights) get fewer orbits and steps, to be seen at once as well.
_LARGE, _FEWER, _SHORTER = 20_000, 12, 500
#: Multiplications spent on the orbits (some seconds), and the fewest steps.
_WORK, _SHORTEST = 4_000_000_000, 50
#: Steps on view of orbits that all escape, and of the way of those that stay.
_EARLY, _BEGIN = 5, 40
#: Steps shorter than this share of the window are joined, by so many points less one.
_CLOSE, _BETWEEN = 0.08, 5
#: Share of the orbits that counts as the way there.
_WAY = 0.4

_WORDS: dict[Fate, str] = {
    "settling": mark("still settling"),
    "oscillation": mark("oscillation"),
    "irregular": mark("irregular"),
}
_ENDS = {
    "still settling": phrase("still settling"),
    "oscillation": phrase("oscillating"),
    "irregular": phrase("moving irregularly (as in chaos)"),
}


_CYCLES, _CYCLE = phrase("{n} cycles of {period}"), phrase("a {period}-cycle")
_ON, _AT = phrase("on {end}"), phrase("at {end}")


@dataclass(frozen=True, eq=False)
class Sketch:
    """What a few orbits look like.

    Attributes
    ----------
    xy : (S, T + 1, 2) float array
        Orbits from S random starts in a plane; NaN once they have escaped.
    names : pair of str
        What the two axes of the plane are.
    series : (T + 1, K) float array
        One orbit in up to three coordinates of the state, `series_names`.
    fates : tuple of Fate, length S
    outcomes : tuple of (str, int)
        What orbits that stay end in and how many of them, most first: ``(("2 fixed points", 20),)``.
    """

    xy: Floats
    names: tuple[str, str]
    series: Floats
    series_names: tuple[str, ...]
    fates: tuple[Fate, ...]
    outcomes: tuple[tuple[str, int], ...]

    @property
    def settled(self) -> Floats:
        """The later part of the orbits (S, t, 2)."""
        return self.xy[:, int(_WAY * self.xy.shape[1]) :]

    @property
    def window(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """Ranges of x and y that hold where the orbits end and most of the way there.

        Orbits that escape are left out, unless all do: then it is where they begin.
        """
        bounded = np.array([fate != "escape" for fate in self.fates])
        end = _finite_rows(self.settled[bounded])
        way = _finite_rows(self.xy[bounded, :_BEGIN] if bounded.any() else self.xy[:, :_EARLY])
        bounds = [np.percentile(way, (5, 95), axis=0)]
        if len(end):
            bounds.append(np.array([end.min(axis=0), end.max(axis=0)]))
        low, high = np.min([b[0] for b in bounds], axis=0), np.max([b[1] for b in bounds], axis=0)
        size = np.maximum(high - low, 0.2 * max(float((high - low).max()), 1e-9))
        middle = (low + high) / 2
        (left, bottom), (right, top) = middle - 0.58 * size, middle + 0.58 * size
        return (float(left), float(right)), (float(bottom), float(top))

    @property
    def words(self) -> str:
        """In a few words, what most orbits do first: ``"3 fixed points, oscillation"``."""
        gone = self.fates.count("escape")
        if gone == len(self.fates):
            return tr("all escape")
        parts = [(told(word), n) for word, n in self.outcomes]
        parts += [(tr("{n} escape").format(n=gone), gone)] if gone else []
        return ", ".join(word for word, _ in sorted(parts, key=lambda part: -part[1]))

    @property
    def sentence(self) -> str:
        """Whether the orbits tried stayed bounded so far, and where they are then."""
        count, gone = len(self.fates), self.fates.count("escape")
        if gone == count:
            return tr("All {n} orbits tried escape.").format(n=count)
        stay = (
            tr("All {n} orbits tried stay bounded") if gone == 0 else tr("{gone} of {n} orbits tried escape")
        ).format(n=count, gone=gone)
        steps = self.xy.shape[1] - 1
        ends = [(told(_where(word)), number) for word, number in self.outcomes]
        if len(ends) == 1:
            text = (
                tr("{stay}; after {steps} steps they are {end}.")
                if gone == 0
                else tr("{stay}; after {steps} steps the others are {end}.")
            )
            return text.format(stay=stay, steps=steps, end=ends[0][0])
        listed = [trn("{n} is {end}", "{n} are {end}", n).format(n=n, end=end) for end, n in ends]
        text = tr("{stay}; after {steps} steps {ends} and {last}.")
        return text.format(stay=stay, steps=steps, ends=", ".join(listed[:-1]), last=listed[-1])


def sketch(model: PiecewiseLinearMap, starts: int = 24, steps: int = 800, seed: int = 0) -> Sketch:
    """Run orbits from random starts; see `sketch_steps`."""
    found = finish(sketch_steps(model, starts, steps, seed))
    assert found is not None  # the last step is the sketch
    return found


def sketch_steps(
    model: PiecewiseLinearMap, starts: int = 24, steps: int = 800, seed: int = 0
) -> Steps[Sketch | None]:
    """Run orbits from random starts and say what became of them.

    Parameters
    ----------
    model : PiecewiseLinearMap
    starts : int
        Number of orbits, from starts drawn from the standard normal distribution (data are usually
        standardised before training).
    steps : int
    seed : int

    Yields
    ------
    Progress of Sketch or None
        None until the last.
    """
    if model.W1.size > _LARGE:
        starts, steps = min(starts, _FEWER), min(steps, _SHORTER)
    work = starts * (2 * model.W1.size + model.A.size)
    steps = max(_SHORTEST, min(steps, _WORK // work))
    chunk = max(1, min(_CHUNK, _WORK // (20 * work)))
    rng = np.random.default_rng(seed)
    orbits = np.empty((steps + 1, starts, model.dimension))
    orbits[0] = rng.standard_normal((starts, model.dimension))
    for first in range(0, steps, chunk):
        last = min(first + chunk, steps)
        _run(model, orbits, first, last)
        yield Progress(None, 0.8 * last / steps)
    states = np.moveaxis(orbits, 1, 0)
    fates, outcomes = _judge(model, states)
    bounded = np.array([fate != "escape" for fate in fates])
    xy, names = _in_plane(model, states, bounded)
    shown = int(np.argmax(bounded)) if bounded.any() else 0
    columns = _busiest(states, bounded)
    series_names = tuple(model.coordinate_names[i] for i in columns)
    yield Progress(Sketch(xy, names, states[shown][:, columns], series_names, fates, outcomes), 1.0)


def density(picture: Sketch, width: int, height: int) -> tuple[Floats, Floats]:
    """Count orbit points per pixel (height, width) of the window: on the way, and where they end."""
    x, y = picture.window
    first = int(_WAY * picture.xy.shape[1])

    def count(points: Floats) -> Floats:
        flat = _finite_rows(_joined(points, x, y))
        return np.histogram2d(flat[:, 1], flat[:, 0], bins=(height, width), range=(y, x))[0][::-1]

    return count(picture.xy[:, :first]), count(picture.xy[:, first:])


def _joined(points: Floats, x: tuple[float, float], y: tuple[float, float]) -> Floats:
    """Put points between those (S, t, 2) that lie close together, so that slow orbits look like curves."""
    size = np.array([x[1] - x[0], y[1] - y[0]])
    jump = np.diff(points, axis=1)
    near = np.all(np.abs(jump) < _CLOSE * size, axis=2)
    shares = np.arange(1, _BETWEEN) / _BETWEEN
    between = points[:, :-1][near][:, None] + jump[near][:, None] * shares[:, None]
    return np.concatenate([points.reshape(-1, 2), between.reshape(-1, 2)])


def _run(model: PiecewiseLinearMap, orbits: Floats, first: int, last: int) -> None:
    """Fill rows `first` + 1 to `last`; states that have escaped become NaN."""
    with np.errstate(all="ignore"):
        for n in range(first, last):
            z = model(orbits[n])
            z[~(np.abs(z).max(axis=1) < _FAR)] = np.nan
            orbits[n + 1] = z


def _finite_rows(points: Floats) -> Floats:
    flat = points.reshape(-1, points.shape[-1])
    return np.asarray(flat[np.isfinite(flat).all(axis=1)])


def _in_plane(model: PiecewiseLinearMap, states: Floats, bounded: Bools) -> tuple[Floats, tuple[str, str]]:
    """Orbits in the plane of largest spread: the two coordinates, or the first two principal axes."""
    M = model.dimension
    if M == 1:
        after = np.concatenate([states[:, 1:], model(states[:, -1:])], axis=1)
        return np.concatenate([states, after], axis=2), ("z", tr("next z"))
    if M == 2:
        first, second = model.coordinate_names
        return states, (first, second)
    chosen = states[bounded] if bounded.any() else states[:, :_EARLY]
    end = _finite_rows(chosen[:, int(_WAY * chosen.shape[1]) :])
    way = _finite_rows(chosen[:, :_BEGIN])
    centre = end.mean(axis=0) if len(end) else np.zeros(M)
    # The way there decides where the ends alone (fixed points) span no plane.
    spread = _covariance(end - centre) + 0.02 * _covariance(way - centre)
    basis = np.linalg.eigh(spread)[1][:, ::-1][:, :2]
    basis = basis * np.where(np.sum(basis, axis=0) < 0, -1.0, 1.0)
    with np.errstate(invalid="ignore"):
        return (states - centre) @ basis, (tr("principal axis 1"), tr("principal axis 2"))


def _covariance(points: Floats) -> Floats:
    return np.asarray(points.T @ points / max(1, len(points)))


def _busiest(states: Floats, bounded: Bools) -> list[int]:
    """Up to three coordinates that vary most, in their order."""
    points = _finite_rows(states[bounded] if bounded.any() else states[:, :_EARLY])
    spread = points.std(axis=0) if len(points) else np.ones(states.shape[2])
    return sorted(int(i) for i in np.argsort(-spread, kind="stable")[:3])


# What became of the orbits -----------------------------------------------------------------------


def _judge(model: PiecewiseLinearMap, states: Floats) -> tuple[tuple[Fate, ...], tuple[tuple[str, int], ...]]:
    """Say of every orbit (S, T + 1, M) what became of it, and of all what they end in."""
    last = states[:, -1]
    recent = np.where(np.isfinite(states[:, -_LONGEST:]), np.abs(states[:, -_LONGEST:]), 0.0)
    size = np.maximum(recent.max(axis=(1, 2)), 1e-3)
    periods = [_period(orbit, scale) for orbit, scale in zip(states, size)]
    fates: list[Fate] = []
    for orbit, period in zip(states, periods):
        if not np.isfinite(orbit[-1]).all():
            fates.append("escape")
        elif period:
            fates.append("fixed point" if period == 1 else "cycle")
        else:
            fates.append("settling" if _slows_down(orbit) else "oscillation")
    moving = np.array([fate == "oscillation" for fate in fates])
    for i, fate in zip(np.flatnonzero(moving), _run_on(model, last[moving], size[moving])):
        fates[i] = fate
    return tuple(fates), _outcomes(states, fates, periods, size)


def _period(orbit: Floats, scale: float) -> int:
    """Number of steps after which an orbit repeats itself; 0 where it does not."""
    back = np.abs(orbit[-2 : -_LONGEST - 2 : -1] - orbit[-1]).max(axis=1)
    before = np.abs(orbit[-3 : -_LONGEST - 3 : -1] - orbit[-2]).max(axis=1)
    same = (back[: len(before)] < _SAME * scale) & (before < _SAME * scale)
    return int(np.argmax(same)) + 1 if same.any() else 0


def _slows_down(orbit: Floats) -> bool:
    """Whether the steps still become shorter and shorter."""
    jumps = np.abs(np.diff(orbit[-4 * _LONGEST :], axis=0)).max(axis=1)
    parts = np.array([part.mean() for part in np.array_split(jumps, 5)])
    return bool(np.all(parts[1:] < 0.9 * parts[:-1]))


def _run_on(model: PiecewiseLinearMap, last: Floats, size: Floats) -> list[Fate]:
    """Tell moving orbits apart by how far a neighbour goes away, and whether their steps become shorter."""
    direction = np.random.default_rng(1).standard_normal(last.shape)
    near = _NEAR * size[:, None] * direction / np.linalg.norm(direction, axis=1, keepdims=True)
    both = np.stack([last, last + near])
    steps = _APART_STEPS if model.W1.size <= _LARGE else _APART_STEPS // 4
    work = 2 * len(last) * (2 * model.W1.size + model.A.size)
    steps = max(_SHORTEST, min(steps, _WORK // max(1, 4 * work)))
    apart, jumps = np.zeros(len(last)), np.zeros((steps, len(last)))
    with np.errstate(all="ignore"):
        for n in range(steps):
            before, both = both[0], model(both)
            apart = np.fmax(apart, np.linalg.norm(both[1] - both[0], axis=1))
            jumps[n] = np.linalg.norm(both[0] - before, axis=1)
    fifth = steps // 5
    slower = jumps[-fifth:].mean(axis=0) < 0.7 * jumps[:fifth].mean(axis=0)
    growth = apart / (_NEAR * size)
    return [
        "irregular" if grown > _GROWTH else "settling" if slow else "oscillation"
        for grown, slow in zip(growth, slower)
    ]


def _outcomes(
    states: Floats, fates: list[Fate], periods: list[int], size: Floats
) -> tuple[tuple[str, int], ...]:
    """List what orbits end in, different fixed points and cycles counted."""
    places: dict[int, list[Floats]] = {}
    for orbit, fate, period, scale in zip(states, fates, periods, size):
        if fate in ("fixed point", "cycle"):
            middle = orbit[-period:].mean(axis=0)
            known = places.setdefault(period, [])
            if all(np.abs(middle - other).max() > 1e-3 * scale for other in known):
                known.append(middle)
    counts = Counter(fates)
    ends = Counter(period for fate, period in zip(fates, periods) if fate in ("fixed point", "cycle"))
    found = [(word, counts[fate]) for fate, word in _WORDS.items() if counts[fate]]
    for period, several in places.items():
        found.append((_count(len(several), period), ends[period]))
    return tuple(sorted(found, key=lambda each: -each[1]))


def _count(number: int, period: int) -> str:
    """Say how many fixed points or cycles of a period were met."""
    if period == 1:
        return (phrase("1 fixed point") if number == 1 else phrase("{n} fixed points")).format(n=number)
    return (_CYCLES if number > 1 else _CYCLE).format(n=number, period=period)


def _where(outcome: str) -> str:
    return _ENDS.get(outcome) or (_ON if "cycle" in outcome else _AT).format(end=outcome)

"""Sets of states near infinity that no orbit leaves and in which all orbits grow: what proves an escape."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import ArrayLike

from plrnn_explorer.dynamics.escape_cones import cone_of, tube_of
from plrnn_explorer.dynamics.escape_forms import growing_forms
from plrnn_explorer.dynamics.escape_way import Way
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap

if TYPE_CHECKING:
    from plrnn_explorer.dynamics.kernels.escape import Outside

#: Orbits that are followed outwards, their first distance in sizes of the biases, and where they stop.
_ORBITS, _FIRST, _LAST = 24, 1e6, 1e80
#: Steps of those orbits, multiply-adds they may cost together, and steps between two looks at them: one that
#: has shrunk by this factor comes back.
_FEWEST, _MOST, _WORK, _BETWEEN, _BACK = 24, 200, 1e7, 8, 0.1
#: Periods of itineraries looked for, and how many itineraries are kept.
_LONGEST, _MOST_WORDS = 8, 16
#: Beyond this an orbit is given up: squares must stay finite.
_FAR = 1e100

_KNOWN: WeakKeyDictionary[PiecewiseLinearMap, EscapeWays] = WeakKeyDictionary()


@dataclass(frozen=True, eq=False)
class EscapeWays:
    """All sets found for one map; an orbit that enters one provably grows without bound.

    Attributes
    ----------
    ways : tuple of Way
    dimension : int
    """

    ways: tuple[Way, ...]
    dimension: int

    def hold(self, z: ArrayLike) -> Bools:
        """Whether the orbits of states z (..., M) provably escape at once: (...,) bool."""
        z = np.asarray(z, dtype=np.float64)
        inside = np.zeros(z.shape[:-1], dtype=np.bool_)
        with np.errstate(over="ignore", invalid="ignore"):
            for way in self.ways:
                inside |= way.holds(z)
        return np.asarray(inside & np.isfinite(z).all(axis=-1))

    def outside(self, centre: Floats, radius: float) -> Outside:
        """Return what the compiled loops need: see `kernels.escape.Outside`."""
        from plrnn_explorer.dynamics.kernels.escape import Outside

        points, rows, forms, least = self._arrays
        far = max(_FAR, 10.0 * float(radius))
        return Outside(np.array(centre, dtype=np.float64), float(radius), far, points, rows, forms, least)

    @cached_property
    def _arrays(self) -> tuple[Floats, Floats, Floats, Floats]:
        M, n = self.dimension, len(self.ways)
        points, rows, forms, least = np.empty((n, M)), np.empty((n, M)), np.empty((n, M, M)), np.empty((n, 2))
        for i, way in enumerate(self.ways):
            points[i], rows[i], forms[i], least[i] = way.point, way.row, way.form, (way.level, way.least)
        return points, rows, forms, least


def escape_ways(model: PiecewiseLinearMap) -> EscapeWays:
    """Find sets in which every orbit of a map provably grows without bound.

    Notes
    -----
    Orbits are started far out in many directions. Where their itinerary becomes periodic, the dominant
    eigenvector of its monodromy matrix is the axis of a cone, or of a tube, that lies in the regions of the
    itinerary, is mapped into itself, and along which all states grow (`escape_cones`). Where orbits turn
    for ever a quadratic form may grow under all Jacobians (`escape_forms`). What neither shows is not proved.
    The inequalities are checked in double precision with margins well above rounding.
    """
    found = _KNOWN.get(model)
    if found is None:
        with np.errstate(all="ignore"):
            found = _KNOWN[model] = EscapeWays(tuple(_ways(model)), model.dimension)
    return found


def _ways(model: PiecewiseLinearMap) -> Iterator[Way]:
    words = _words(model)
    turning = False
    for word in words:
        tried = (make(model, word, sign) for make in (cone_of, tube_of) for sign in (1, -1))
        made = [way for way in tried if way is not None]
        turning |= not made
        yield from made
    if turning or (_grows(model) and not words):
        yield from growing_forms(model)


def _words(model: PiecewiseLinearMap) -> list[Bools]:
    """Itineraries (k, H) with which orbits far out go on outwards."""
    codes, grown = _outward(model)
    words: dict[bytes, Bools] = {}
    for orbit in codes[:, grown].swapaxes(0, 1):
        k = _period(orbit)
        if k:
            word = orbit[-k:]
            turns = [np.roll(word, shift, axis=0) for shift in range(k)]
            # Every point of the itinerary is a beginning: an orbit is seen wherever it is.
            for turn in turns:
                if len(words) < _MOST_WORDS:
                    words.setdefault(bytes([k]) + np.packbits(turn).tobytes(), turn)
    return list(words.values())


def _starts(model: PiecewiseLinearMap) -> Floats:
    rng = np.random.default_rng(0)
    size = 1.0 + float(np.abs(np.concatenate([model.h1, model.h2])).max(initial=0.0))
    return _FIRST * size * rng.standard_normal((_ORBITS, model.dimension))


def _outward(model: PiecewiseLinearMap) -> tuple[Bools, Bools]:
    """Region codes (T, S, H) of orbits started far out, and which of them grew."""
    cost = _ORBITS * model.dimension * (2.0 * model.n_units + model.dimension)
    z = _starts(model)
    begun = np.linalg.norm(z, axis=1)
    codes = []
    for step in range(int(np.clip(_WORK / cost, _FEWEST, _MOST))):
        value = z @ model.W2.T + model.h2
        codes.append(value > 0)
        z = z @ model.A.T + np.maximum(value, 0) @ model.W1.T + model.h1
        if step % _BETWEEN == 0:
            sizes = np.linalg.norm(z, axis=1)
            if not (sizes > _BACK * begun).any():
                break
            # The codes so far out do not change with the length: what is too long is cut.
            z[~(sizes < _LAST)] /= np.sqrt(_LAST)
    return np.array(codes), np.linalg.norm(z, axis=1) > begun


def _grows(model: PiecewiseLinearMap) -> bool:
    return bool(_outward(model)[1].any())


def _period(codes: Bools) -> int:
    """Period with which the codes (T, H) of an orbit end, seen three times over at least; 0 for none."""
    for k in range(1, _LONGEST + 1):
        tail = codes[-max(3 * k, 8) :]
        if bool((tail[k:] == tail[:-k]).all()):
            return k
    return 0

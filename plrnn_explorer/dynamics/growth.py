"""Generations of a growing curve: each is the image, or the preimage, of the one before."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.local_manifold import LocalManifold
from plrnn_explorer.dynamics.segments import at_share, clip_to_box, cut_at_borders
from plrnn_explorer.models.inverse import InverseBranches
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap

Ints = NDArray[np.int64]
Box = tuple[Floats, Floats]
#: Segments handled between two looks at a cancel.
_CHUNK = 10_000
#: Steps over which the end points of a front are followed to see what is still to come.
_LOOK_AHEAD = 500


@dataclass(frozen=True, eq=False)
class Generation:
    """Segments the same number of steps away from the local manifold.

    Attributes
    ----------
    segments : (n, 2, M) float array
    t : (n, 2) float array, parameter on the local manifold
    origin : (n,) int array, local piece (2 j + side) the parameter belongs to
    parent : (n,) int array, row of the generation before
    share : (n, 2) float array, part of that segment this one is the image or preimage of
    """

    segments: Floats
    t: Floats
    origin: Ints
    parent: Ints
    share: Floats

    def __len__(self) -> int:
        return len(self.segments)

    def part(self, index: Ints, share: Floats) -> Generation:
        """Sub-segments of rows `index` between `share` (m, 2); the parent's share follows."""
        inner = self.share[index]
        width = inner[:, 1:] - inner[:, :1]
        return Generation(
            at_share(self.segments[index], share),
            _between(self.t[index], share),
            self.origin[index],
            self.parent[index],
            inner[:, :1] + share * width,
        )

    @cached_property
    def length(self) -> float:
        """Length of all segments."""
        return float(np.linalg.norm(self.segments[:, 1] - self.segments[:, 0], axis=1).sum())

    def within(self, box: Box) -> Generation:
        """The part in a box."""
        if not len(self) or np.all((self.segments >= box[0]) & (self.segments <= box[1])):
            return self
        return self.part(*clip_to_box(self.segments, *box))


class Step(Protocol):
    """One step of growth: from a generation to the next."""

    @property
    def n_singular(self) -> int:
        """Regions left out because their Jacobian is singular."""

    def grow(self, before: Generation) -> Iterator[Generation | None]:
        """Next generation, computed in chunks: yields None between them and the generation last."""

    def remaining(self, lately: list[Generation], enough: float) -> float:
        """Estimate the length still to come from the recent generations; need not exceed `enough`."""


class Images:
    """Growth of an unstable manifold: cut at the borders, then map."""

    n_singular = 0

    def __init__(self, model: PiecewiseLinearMap, horizon: Box) -> None:
        self._model, self._horizon = model, horizon

    def grow(self, before: Generation) -> Iterator[Generation | None]:
        """Next generation in chunks."""
        return in_chunks(self, before)

    def __call__(self, before: Generation) -> Generation:
        """Images of the segments, clipped to the horizon."""
        parent, share = cut_at_borders(self._model, before.segments)
        image = self._model(at_share(before.segments[parent], share))
        after = Generation(image, _between(before.t[parent], share), before.origin[parent], parent, share)
        return after.within(self._horizon)

    def remaining(self, lately: list[Generation], enough: float) -> float:
        """Length still to come, from the ends of the segments followed further; stops at `enough`.

        Chords, so folds yet to come are not counted; a curve that passes a saddle on its way is seen through.
        """
        ends = lately[-1].segments
        total, last = 0.0, lately[-1].length
        for _ in range(_LOOK_AHEAD):
            ends = self._model(ends)
            last = float(np.linalg.norm(ends[:, 1] - ends[:, 0], axis=1).sum())
            total += last
            if total >= enough:
                return total
        rate = (last / max(lately[-1].length, 1e-300)) ** (1 / _LOOK_AHEAD)
        return total + last * rate / (1 - rate) if rate < 1 else float("inf")


class Preimages:
    """Growth of a stable manifold: every preimage in every region."""

    def __init__(self, model: PiecewiseLinearMap, horizon: Box) -> None:
        self._inverse, self._horizon = InverseBranches(model, horizon), horizon
        self.n_singular = self._inverse.n_singular

    def grow(self, before: Generation) -> Iterator[Generation | None]:
        """Next generation in chunks."""
        return in_chunks(self, before)

    def __call__(self, before: Generation) -> Generation:
        """Preimages of the segments, clipped to the horizon."""
        parent, share, pieces, _ = self._inverse.of_segments(before.segments)
        after = Generation(pieces, _between(before.t[parent], share), before.origin[parent], parent, share)
        return after.within(self._horizon)

    def remaining(self, lately: list[Generation], enough: float) -> float:
        """Length still to come if generations go on shrinking as slowly as lately.

        The slower half of the recent generations counts: a branch that leaves the box shortens one step much,
        but not the rest.
        """
        return rate_of_decline(lately)

    def first(self, local: LocalManifold, start: Generation) -> Generation:
        """F^-1 of the local pieces without those pieces themselves.

        The part of a local piece that the piece before is mapped onto has that one as its preimage in the
        cycle's own region: already known. Its preimages in other regions are new.
        """
        inner, outer = _split_local(local, start)
        after = [self(outer)]
        parent, share, pieces, region = self._inverse.of_segments(inner.segments)
        k = local.cycle.period
        own = local.cycle.regions[(inner.origin[parent] // 2 - 1) % k]
        other = np.any(self._inverse.codes[region] != own, axis=1)
        parent, share = parent[other], share[other]
        found = Generation(
            pieces[other], _between(inner.t[parent], share), inner.origin[parent], parent, share
        )
        after.append(found.within(self._horizon))
        return _with_rows_of_start([outer, inner], after)


def rate_of_decline(lately: list[Generation]) -> float:
    """Length still to come if generations go on shrinking as in the slower half of the last ones.

    A branch that leaves the box shortens one step much, but not the rest.
    """
    lengths = [front.length for front in lately]
    half = len(lengths) // 2
    ends = max(lengths[-1], 1e-300), max(lengths[-1 - half], 1e-300), max(lengths[0], 1e-300)
    rate = max((ends[0] / ends[1]) ** (1 / half), (ends[1] / ends[2]) ** (1 / (len(lengths) - 1 - half)))
    return lengths[-1] * rate / (1 - rate) if rate < 1 else float("inf")


def start_of(local: LocalManifold) -> Generation:
    """Generation 0: the local pieces, two for each point of the cycle."""
    n = 2 * local.cycle.period
    rows = np.arange(n)
    whole = np.tile([0.0, 1.0], (n, 1))
    return Generation(local.segments(), local.parameters(), rows, rows, whole)


def first_images(local: LocalManifold, start: Generation, step: Images) -> Generation:
    """F of the local pieces without those pieces themselves: the parts mapped beyond the next local piece."""
    _, outer = _split_local(local, start)
    return _with_rows_of_start([outer], [step(outer)])


def in_chunks(step: Callable[[Generation], Generation], before: Generation) -> Iterator[Generation | None]:
    """Next generation, computed in chunks: yields None between them and the generation last."""
    parts = []
    for first in range(0, len(before), _CHUNK):
        rows = np.arange(first, min(first + _CHUNK, len(before)))
        chunk = Generation(
            before.segments[rows], before.t[rows], before.origin[rows], rows, before.share[rows]
        )
        after = step(chunk)
        parts.append(Generation(after.segments, after.t, after.origin, after.parent + first, after.share))
        if len(before) > _CHUNK:
            yield None
    yield join(parts) if parts else before


def join(parts: list[Generation]) -> Generation:
    """Put several lists of segments together."""
    return Generation(
        *(
            np.concatenate([getattr(part, name) for part in parts])
            for name in ("segments", "t", "origin", "parent", "share")
        )
    )


def _split_local(local: LocalManifold, start: Generation) -> tuple[Generation, Generation]:
    """Split local pieces where the linear map between neighbours ends: (inner part, outer part).

    Stable: the inner part of T_j is F(T_{j-1}). Unstable: the inner part of T_j is what F keeps in T_{j+1}.
    """
    k = local.cycle.period
    share = np.ones(2 * k)
    for row in range(2 * k):
        j, end = row // 2, start.t[row, 1]
        if end == 0:
            continue
        if local.which == "stable":
            before = (j - 1) % k
            images = np.array([local.low[before], local.high[before]]) * local.factors[before]
            reached = images.max() if end > 0 else images.min()
        else:
            after = (j + 1) % k
            sources = np.array([local.low[after], local.high[after]]) / local.factors[j]
            reached = sources.max() if end > 0 else sources.min()
        share[row] = min(1.0, reached / end)
    rows = np.flatnonzero(start.t[:, 1] != 0)
    inner = start.part(rows, np.stack([np.zeros(len(rows)), share[rows]], axis=1))
    rest = rows[share[rows] < 1]
    outer = start.part(rest, np.stack([share[rest], np.ones(len(rest))], axis=1))
    return inner, outer


def _with_rows_of_start(sources: list[Generation], results: list[Generation]) -> Generation:
    """Let the children of parts of the local pieces name the whole pieces as parents."""
    parts = []
    for source, result in zip(sources, results):
        outer = source.share[result.parent]
        width = outer[:, 1:] - outer[:, :1]
        parts.append(
            Generation(
                result.segments,
                result.t,
                result.origin,
                source.parent[result.parent],
                outer[:, :1] + result.share * width,
            )
        )
    return join(parts)


def _between(t: Floats, share: Floats) -> Floats:
    return np.asarray(t[:, :1] + share * (t[:, 1:] - t[:, :1]))

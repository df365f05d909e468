"""Preimages under the map: in every region the affine inverse, kept where it lands in that region."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.arrangement import (
    all_codes,
    border_lines,
    enumerate_regions,
    with_constant_units,
)
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap
from plrnn_explorer.models.polygons import rectangle, split_at_lines

Ints = NDArray[np.int64]

#: Units whose 2^H codes are all tried in more than two dimensions.
MAX_UNITS = 12
#: A Jacobian worse conditioned than this has no usable inverse.
_SINGULAR_CONDITION = 1e13
_BATCH_NUMBERS = 2_000_000
#: Segments times regions handled at once.
_SEGMENT_NUMBERS = 100_000
#: A preimage may leave its region by this much, relative to the terms of the border's equation.
_TOLERANCE = 1e-12


class TooManyRegionsError(ValueError):
    """The map has too many regions in too many dimensions to invert it region by region."""


def candidate_codes(model: PiecewiseLinearMap) -> Bools:
    """Codes (R, H) among which every realised region is: all regions for M <= 2, else all 2^H codes.

    Raises
    ------
    TooManyRegionsError
        For M > 2 with more than 12 units.
    """
    if model.dimension <= 2:
        return enumerate_regions(model)
    if model.n_units > MAX_UNITS:
        raise TooManyRegionsError(
            f"Preimages of a map with {model.dimension} dimensions and {model.n_units} units cannot be "
            f"enumerated region by region; up to {MAX_UNITS} units they can. For more use "
            "plrnn_explorer.dynamics.preimages.find_preimages."
        )
    return all_codes(model.n_units)


class InverseBranches:
    """The affine inverses of a map, region by region.

    Attributes
    ----------
    codes : (R, H) bool array
        Regions with an invertible Jacobian.
    n_singular : int
        Regions left out because their Jacobian is singular: a point may have a whole line of preimages there.
    """

    def __init__(self, model: PiecewiseLinearMap, box: tuple[Floats, Floats] | None = None) -> None:
        """Prepare the inverse; with `box` (low, high) only preimages in that box of the plane are wanted."""
        self._model = model
        self._box = box if model.dimension == 2 else None
        codes, image_low, image_high = self._regions()
        regular = self._invert(codes)
        self._image_low, self._image_high = image_low[regular], image_high[regular]

    def _invert(self, codes: Bools) -> Bools:
        """Prepare the affine inverses of regions; returns which of them have one."""
        jacobians = self._model.jacobian(codes)
        regular = np.asarray(np.linalg.cond(jacobians) < _SINGULAR_CONDITION)
        self.n_singular = int(np.sum(~regular))
        self.codes = codes[regular]
        self._inverse = np.linalg.inv(jacobians[regular])
        self._offset = self._model.offset(self.codes)
        self._sign = np.where(self.codes, 1.0, -1.0)
        return regular

    def _regions(self) -> tuple[Bools, Floats, Floats]:
        """Codes and the bounding boxes of the regions' images."""
        model = self._model
        if self._box is None:
            codes = candidate_codes(model)
            limits = np.full((len(codes), model.dimension), np.inf)
            return codes, -limits, limits
        pieces, codes, _ = split_at_lines(rectangle(*self._box), border_lines(model))
        codes = with_constant_units(model, codes)
        image = pieces.mapped(model.jacobian(codes), model.offset(codes)).vertices[:, :2]
        begin = pieces.start[:-1]
        low, high = np.minimum.reduceat(image, begin), np.maximum.reduceat(image, begin)
        slack = 1e-9 * (1.0 + np.abs(low) + np.abs(high))
        return codes, low - slack, high + slack

    def of_points(self, y: Floats) -> tuple[Ints, Floats]:
        """All preimages of points (n, M): index of the point each belongs to, and the preimages (m, M)."""
        return self._of_pairs(y, *self._pairs(y, y))

    def _of_pairs(self, y: Floats, owner: Ints, region: Ints) -> tuple[Ints, Floats]:
        z = np.einsum("pij,pj->pi", self._inverse[region], y[owner] - self._offset[region])
        value, scale = self._preactivation(z)
        inside = np.all(value * self._sign[region] >= -_TOLERANCE * scale, axis=1)
        return _without_twins(owner[inside], z[inside])

    def of_segments(self, segments: Floats) -> tuple[Ints, Floats, Floats, Ints]:
        """All preimages of segments (n, 2, M), in the box if one was given.

        Returns
        -------
        parent : (m,) int array, the segment each preimage belongs to
        share : (m, 2) float array, the part of it that has this preimage
        pieces : (m, 2, M) float array
        region : (m,) int array, index into `codes`
        """
        size = int(np.clip(_SEGMENT_NUMBERS // max(1, len(self.codes)), 500, 20_000))
        parts = [self._of_segments(segments[a : a + size], a) for a in range(0, len(segments), size)]
        if not parts:
            M = self._model.dimension
            none = np.zeros(0, dtype=np.int64)
            return none, np.zeros((0, 2)), np.zeros((0, 2, M)), none
        parent, share, pieces, region = (np.concatenate(each) for each in zip(*parts))
        return parent, share, pieces, region

    def _of_segments(self, segments: Floats, first: int) -> tuple[Ints, Floats, Floats, Ints]:
        owner, region = self._pairs_of_segments(segments)
        moved = segments[owner] - self._offset[region][:, None]
        ends = np.einsum("pij,pej->pei", self._inverse[region], moved)
        low, high = self._shares_inside(ends, region)
        keep = np.flatnonzero(high - low > 1e-13)
        # Along the curve: its order is that of the parents, and of the shares of each.
        keep = keep[np.lexsort((low[keep], owner[keep]))]
        ends, low, high = ends[keep], low[keep], high[keep]
        share = np.stack([low, high], axis=1)
        along = ends[:, 1:] - ends[:, :1]
        return first + owner[keep], share, ends[:, :1] + share[:, :, None] * along, region[keep]

    def _pairs_of_segments(self, segments: Floats) -> tuple[Ints, Ints]:
        return self._pairs(segments.min(axis=1), segments.max(axis=1))

    def _pairs(self, low: Floats, high: Floats) -> tuple[Ints, Ints]:
        """Pairs of an item with bounds (n, M) and a region whose image may meet it."""
        owners, regions = [], []
        step = max(1, _BATCH_NUMBERS // max(1, len(self.codes) * low.shape[1]))
        for a in range(0, len(low), step):
            part_low, part_high = low[a : a + step], high[a : a + step]
            # Items grown one from the other lie close together: most regions are out of reach of them all.
            reach = (self._image_high >= part_low.min(axis=0)) & (self._image_low <= part_high.max(axis=0))
            near = np.flatnonzero(reach.all(axis=1))
            meets = (part_low[:, None] <= self._image_high[near]) & (
                part_high[:, None] >= self._image_low[near]
            )
            owner, region = np.nonzero(meets.all(axis=2))
            owners.append(owner + a)
            regions.append(near[region])
        return np.concatenate(owners), np.concatenate(regions)

    def _preactivation(self, z: Floats) -> tuple[Floats, Floats]:
        W2, h2 = self._model.W2, self._model.h2
        return self._model.preactivation(z), np.abs(z) @ np.abs(W2).T + np.abs(h2)

    def _shares_inside(self, ends: Floats, region: Ints) -> tuple[Floats, Floats]:
        """Shares between which segments (p, 2, M) lie in their regions (and in the box)."""
        low, high = np.zeros(len(ends)), np.ones(len(ends))
        step = max(1, _BATCH_NUMBERS // max(1, self._model.n_units))
        for a in range(0, len(ends), step):
            part = slice(a, a + step)
            sign = self._sign[region[part]]
            begin, scale = self._preactivation(ends[part, 0])
            end, _ = self._preactivation(ends[part, 1])
            # A segment along a border (both ends zero to rounding) is no reason to refuse it.
            begin = np.where(np.abs(begin) <= _TOLERANCE * scale, 0.0, begin * sign)
            end = np.where(np.abs(end) <= _TOLERANCE * scale, 0.0, end * sign)
            low[part], high[part] = _positive_part(begin, end)
        if self._box is not None:
            lower, upper = self._box
            inside = np.concatenate([ends - lower, upper - ends], axis=2)
            enter, leave = _positive_part(inside[:, 0], inside[:, 1])
            low, high = np.maximum(low, enter), np.minimum(high, leave)
        return low, high


def _positive_part(begin: Floats, end: Floats) -> tuple[Floats, Floats]:
    """Shares between which all of the affine functions with these end values (p, H) are >= 0."""
    change = begin - end
    with np.errstate(divide="ignore", invalid="ignore"):
        root = begin / change
    rising, falling = (begin < 0) & (end > 0), (begin > 0) & (end < 0)
    low = np.where(rising, root, 0.0).max(axis=1, initial=0.0)
    high = np.where(falling, root, 1.0).min(axis=1, initial=1.0)
    never = ((begin < 0) & (end <= 0)) | ((begin <= 0) & (end < 0))
    return low, np.where(never.any(axis=1), -1.0, high)


def _without_twins(owner: Ints, z: Floats) -> tuple[Ints, Floats]:
    """Drop preimages that were found from both sides of a border."""
    order = np.lexsort((*z.T[::-1], owner))
    owner, z = owner[order], z[order]
    keep = np.ones(len(owner), dtype=bool)
    for i in range(1, len(owner)):
        near = slice(max(0, i - 4), i)
        close = np.abs(z[near] - z[i]).max(axis=1) <= 1e-9 * (1.0 + np.abs(z[i]).max())
        keep[i] = not np.any(close & (owner[near] == owner[i]) & keep[near])
    return owner[keep], z[keep]

"""Names of cells, regions and sides as 64-bit numbers, alike from both cells that share a side."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.map import Bools, PiecewiseLinearMap

Labels = NDArray[np.uint64]
Ints = NDArray[np.int64]


def mixed(value: Labels) -> Labels:
    """Scramble 64-bit numbers (splitmix64, Steele et al. 2014)."""
    with np.errstate(over="ignore"):
        value = value + np.uint64(0x9E3779B97F4A7C15)
        value = (value ^ (value >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        value = (value ^ (value >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        return np.asarray(value ^ (value >> np.uint64(31)))


class RegionNames:
    """Names of the regions of a map, and what lies beyond a border.

    Units whose borders coincide switch together: crossing one crosses them all.
    """

    def __init__(self, model: PiecewiseLinearMap) -> None:
        self.of_unit = mixed(np.arange(model.n_units, dtype=np.uint64))
        plane = np.column_stack([model.W2, model.h2])
        size = np.linalg.norm(model.W2, axis=1)
        plane /= np.where(size > 0, size, 1.0)[:, None]
        first = np.argmax(np.abs(plane) > 1e-9, axis=1)
        plane *= np.sign(plane[np.arange(len(plane)), first])[:, None]
        _, self.group = np.unique(plane.round(12), axis=0, return_inverse=True)
        self.group = self.group.reshape(-1)
        #: What the name of a region changes by where the border of a unit is crossed.
        self.change = np.zeros(model.n_units, dtype=np.uint64)
        for unit in range(model.n_units):
            self.change[unit] = np.bitwise_xor.reduce(self.of_unit[self.group == self.group[unit]])
        self._alone = len(np.unique(self.group)) == model.n_units

    def of_codes(self, codes: Bools) -> Labels:
        """Names of regions (n, H)."""
        return np.asarray(np.bitwise_xor.reduce(np.where(codes, self.of_unit, np.uint64(0)), axis=1))

    def across(self, codes: Bools, units: Ints) -> Bools:
        """Codes (n, H) of the regions beyond the border of one unit each."""
        if self._alone:
            beyond = codes.copy()
            beyond[np.arange(len(codes)), units] ^= True
            return beyond
        return np.asarray(codes ^ (self.group == self.group[units][:, None]))

    def border_sides(self, cells: Labels, codes: Bools, regions: Labels, units: Ints) -> Labels:
        """Names of the sides along the border of one unit each, alike from both regions that meet there."""
        if self._alone:
            active = codes[np.arange(len(codes)), units]
            rest = regions ^ np.where(active, self.of_unit[units], np.uint64(0))
        else:
            rest = self.of_codes(codes & (self.group != self.group[units][:, None]))
        return mixed(mixed(cells ^ rest) ^ self.group[units].astype(np.uint64))

    @staticmethod
    def inherited_sides(sides: Labels, regions: Labels) -> Labels:
        """Names of the preimages of sides in regions; what is nameless (0) stays so."""
        return np.where(sides == 0, np.uint64(0), mixed(sides ^ mixed(regions)))

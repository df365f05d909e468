"""Many convex cells of one dimension in state space, as a growing manifold holds them."""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.map import Floats

Ints = NDArray[np.int64]
Codes = NDArray[np.uint8]
Labels = NDArray[np.uint64]


@dataclass(frozen=True, eq=False)
class Cells:
    """Cells {origins[i] + bases[i] u} and where they come from.

    Attributes
    ----------
    origins : (c, M) float array
    bases : (c, M, d) float array, orthonormal columns
    rows : (r, w) float array
        The boundary, cell after cell: for d = 2 the corners (w = 2) in cyclic order, else inequalities
        (w = d + 1), rows[:, :d] u <= rows[:, d].
    starts : (c + 1,) int array
    labels : (r,) uint64 array
        Name of each side (for d = 2 the edge after the corner), the same for the two cells that share it;
        0 where nothing lies beyond (the horizon).
    sources : (r,) uint64 array
        Name of the parent's side this one is an image or preimage of; 0 if it is a border.
    codes : (c, ceil(H / 8)) uint8 array, packed region code of the cell (for images: of its parent)
    names : (c,) uint64 array, a name of the cell
    parent : (c,) int array, row of the generation before
    shift, matrix : (c, d), (c, d, d) float arrays
        The point u of the cell comes from shift + matrix u of its parent.
    piece : (c,) int array, index of the cycle point whose local piece it comes from
    local, to_local : (c, d), (c, d, d) float arrays
        The point u comes from local + to_local u of that local piece.
    """

    origins: Floats
    bases: Floats
    rows: Floats
    starts: Ints
    labels: Labels
    sources: Labels
    codes: Codes
    names: Labels
    parent: Ints
    shift: Floats
    matrix: Floats
    piece: Ints
    local: Floats
    to_local: Floats

    def __len__(self) -> int:
        return len(self.origins)

    @property
    def dimension(self) -> int:
        """Dimension d of the cells."""
        return int(self.bases.shape[2])

    @property
    def owner(self) -> Ints:
        """Cell each row belongs to."""
        return np.repeat(np.arange(len(self)), np.diff(self.starts))

    def take(self, index: Ints) -> Cells:
        """Some of the cells."""
        rows, starts = ragged_rows(self.starts, index)
        by_row = {"rows", "labels", "sources"}
        changed = {
            f.name: getattr(self, f.name)[rows if f.name in by_row else index]
            for f in fields(self)
            if f.name != "starts"
        }
        return Cells(starts=starts, **changed)


def ragged_rows(starts: Ints, index: Ints) -> tuple[Ints, Ints]:
    """Rows that belong to chosen items of a list laid end to end, and their new starts."""
    counts = np.diff(starts)[index]
    fresh = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
    rows = np.repeat(starts[index] - fresh[:-1], counts) + np.arange(fresh[-1])
    return rows, fresh


def join_cells(parts: list[Cells]) -> Cells:
    """Put several lists of cells together."""
    parts = [part for part in parts if len(part)] or parts[:1]
    if len(parts) == 1:
        return parts[0]
    counts = np.concatenate([np.diff(part.starts) for part in parts])
    joined = {
        f.name: np.concatenate([getattr(part, f.name) for part in parts])
        for f in fields(Cells)
        if f.name != "starts"
    }
    return Cells(starts=np.concatenate([[0], np.cumsum(counts)]), **joined)

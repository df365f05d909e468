"""Which regions of a map of the plane are mapped to which, and the borders that tell them apart."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from plrnn_explorer.models.arrangement import border_lines, with_constant_units
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap
from plrnn_explorer.models.polygons import Ints, Polygons, split_at_lines

#: Pieces one call of the compiled loop may return.
_PIECES = 200_000
#: Values of lines at vertices computed in one go.
_CHUNK_NUMBERS = 1_000_000


class TooManyWords(Exception):  # noqa: N818 - it ends a proof, it is not a fault
    """More words are realised than the budget allows."""


@dataclass(frozen=True, eq=False)
class Transitions:
    """Regions (letters) and the pairs of them a cycle may use.

    Attributes
    ----------
    codes : (L, H) bool array
        Region codes, in the order of their packed bits.
    jacobians, offsets : (L, 2, 2) and (L, 2) float arrays
    lines : (H, 3) float array
        Borders as functionals of (x, y, w).
    first, target : int arrays
        Letter i is followed by ``target[first[i]:first[i + 1]]``, in order: letters its image meets that lie
        in the same strongly connected set of transitions.
    path, path_line, path_sign : arrays
        Pair e needs the lines ``path_line[path[e]:path[e + 1]]`` on the sides `path_sign`: those that cut the
        image of the first region and bound the second.
    """

    codes: Bools
    jacobians: Floats
    offsets: Floats
    lines: Floats
    first: Ints
    target: Ints
    path: Ints
    path_line: Ints
    path_sign: Floats

    @property
    def tables(self) -> tuple[Floats, Floats, Floats, Ints, Ints, Ints, Ints, Floats]:
        """Everything the compiled loops need, in their order."""
        return (
            self.jacobians, self.offsets, self.lines,
            self.first, self.target, self.path, self.path_line, self.path_sign,
        )  # fmt: skip


def letters_of(codes: Bools) -> tuple[Bools, Ints]:
    """Return the distinct codes (L, H), in the order of their packed bits, and the letter of each row."""
    packed = np.ascontiguousarray(np.packbits(codes, axis=1))
    if packed.shape[1] == 0:
        return codes[:1], np.zeros(len(codes), dtype=np.int64)
    # One string of bytes for each row: far quicker to sort than rows of an array.
    keys = packed.view(f"S{packed.shape[1]}").reshape(-1)
    _, first, letters = np.unique(keys, return_index=True, return_inverse=True)
    return codes[first], letters.reshape(-1).astype(np.int64)


def transition_steps(
    model: PiecewiseLinearMap, polygons: Polygons, codes: Bools, letters: Ints
) -> Generator[float, None, Transitions]:
    """Find the transitions between regions given as polygons (one letter each) and codes (L, H).

    Yields the share done, returns the transitions.
    """
    lines = border_lines(model)
    names = _Names(codes)
    jacobians, offsets = yield from _affine_steps(model, names)
    crossed = np.zeros((len(codes), len(lines)), dtype=np.int8)
    edges = yield from _edge_steps(model, polygons, letters, jacobians, offsets, lines, names, crossed)
    edges = _recurrent(edges, len(codes))
    first = np.searchsorted(edges[:, 0], np.arange(len(codes) + 1))
    touched = yield from _touched_steps(polygons, letters, lines, len(codes))
    both = crossed == 3
    counts, pair_lines, pair_signs = [], [], []
    size = 1 + _CHUNK_NUMBERS // max(1, len(lines))
    for begin in range(0, len(edges), size):
        part = edges[begin : begin + size]
        needed = both[part[:, 0]] & touched[part[:, 1]]
        row, line = np.nonzero(needed)
        counts.append(needed.sum(axis=1))
        pair_lines.append(line)
        pair_signs.append(np.where(codes[part[row, 1], line], 1.0, -1.0))
        yield 0.9 + 0.1 * begin / len(edges)
    path = np.concatenate([[0], *counts]).cumsum()
    return Transitions(
        codes, jacobians, offsets, lines, first, np.ascontiguousarray(edges[:, 1]), path.astype(np.int64),
        np.concatenate([np.zeros(0, dtype=np.int64), *pair_lines]),
        np.concatenate([np.zeros(0), *pair_signs]),
    )  # fmt: skip


class _Names:
    """Letters by the code's hash: a random linear function of it."""

    def __init__(self, codes: Bools) -> None:
        self.codes = codes
        rng = np.random.default_rng(7)
        self.weights: Ints = np.asarray(rng.integers(-(2**62), 2**62, (codes.shape[1],)), dtype=np.int64)

    def sort(self, hashes: Ints) -> None:
        """Take the hashes of all codes.

        Raises
        ------
        RuntimeError
            If two codes share one.
        """
        self._order = np.argsort(hashes)
        self._hashes = hashes[self._order]
        if np.any(self._hashes[1:] == self._hashes[:-1]):
            raise RuntimeError("two regions share a hash")

    def find(self, hashes: Ints) -> tuple[Ints, Bools]:
        """Letters of hashes, and whether there is such a region."""
        at = np.minimum(np.searchsorted(self._hashes, hashes), len(self._hashes) - 1)
        return self._order[at], self._hashes[at] == hashes

    def nearest(self, code: Bools) -> int:
        """Letter of the code that differs in the fewest units."""
        return int(np.argmin((self.codes != code).sum(axis=1)))


def _affine_steps(model: PiecewiseLinearMap, names: _Names) -> Generator[float, None, tuple[Floats, Floats]]:
    """Jacobians and offsets of all regions; sorts their hashes."""
    n = len(names.codes)
    jacobians, offsets, hashes = np.empty((n, 2, 2)), np.empty((n, 2)), np.empty(n, dtype=np.int64)
    size = 1 + _CHUNK_NUMBERS // max(1, model.n_units)
    for begin in range(0, n, size):
        part = slice(begin, begin + size)
        codes = names.codes[part]
        jacobians[part], offsets[part] = model.jacobian(codes), model.offset(codes)
        hashes[part] = codes @ names.weights
        yield 0.1 * begin / n
    names.sort(hashes)
    return jacobians, offsets


def _edge_steps(
    model: PiecewiseLinearMap, polygons: Polygons, letters: Ints, jacobians: Floats, offsets: Floats,
    lines: Floats, names: _Names, crossed: NDArray[np.int8],
) -> Generator[float, None, Ints]:  # fmt: skip
    """Pairs of letters (E, 2), the first mapped onto a part of the second; fills `crossed`."""
    from plrnn_explorer.dynamics.kernels.splitting import split_images

    hashes, owner = np.empty(_PIECES, dtype=np.int64), np.empty(_PIECES, dtype=np.int64)
    found = [np.zeros((0, 2), dtype=np.int64)]
    row, n_all = 0, 0
    while row < len(polygons):
        begun = row
        row, n = split_images(
            polygons.start, polygons.vertices, letters, row, jacobians, offsets, lines, names.weights,
            crossed, hashes, owner,
        )  # fmt: skip
        if row < 0:
            raise TooManyWords
        reached, known = names.find(hashes[:n])
        pairs = np.stack([letters[owner[:n]], reached], axis=1)
        # Rounding made a sliver of a region that has no interior: nothing follows it for sure.
        slivers = [_sliver_pairs(model, polygons, letters, i, names) for i in np.unique(owner[:n][~known])]
        found.append(np.unique(np.concatenate([pairs[known], *slivers]), axis=0))
        n_all += len(found[-1])
        yield 0.1 + 0.7 * max(row, begun) / len(polygons)
    return np.unique(np.concatenate(found), axis=0)


def _sliver_pairs(
    model: PiecewiseLinearMap, polygons: Polygons, letters: Ints, i: int, names: _Names
) -> Ints:
    """Pairs of one polygon's letter with the letters nearest to the codes its image meets."""
    letter = letters[i]
    region = names.codes[letter]
    image = polygons.take(np.array([i])).mapped(model.jacobian(region)[None], model.offset(region)[None])
    _, codes, _ = split_at_lines(image, border_lines(model))
    codes = with_constant_units(model, codes)
    return np.array([(letter, names.nearest(code)) for code in codes], dtype=np.int64)


def _recurrent(edges: Ints, n: int) -> Ints:
    """Pairs inside one strongly connected set: only those can be part of a cycle."""
    graph = csr_array((np.ones(len(edges), dtype=np.int8), (edges[:, 0], edges[:, 1])), shape=(n, n))
    _, component = connected_components(graph, directed=True, connection="strong")
    return np.asarray(edges[component[edges[:, 0]] == component[edges[:, 1]]])


def _touched_steps(polygons: Polygons, letters: Ints, lines: Floats, n: int) -> Generator[float, None, Bools]:
    """Whether a line comes to the boundary of a region: (L, H)."""
    from plrnn_explorer.dynamics.kernels.splitting import touching

    touched = np.zeros((n, len(lines)), dtype=bool)
    row = 0
    while row < len(polygons):
        row = touching(polygons.start, polygons.vertices, letters, row, lines, touched)
        yield 0.8 + 0.1 * row / len(polygons)
    return touched

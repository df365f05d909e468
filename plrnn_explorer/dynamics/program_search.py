"""All zeros of a piecewise-affine system in a box by branch and bound with linear programs."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from scipy.optimize import linprog

from plrnn_explorer.dynamics.branching import Zeros
from plrnn_explorer.models.map import Floats
from plrnn_explorer.models.ridges import Ints, RidgeSystem

#: Regions of a node that are solved one by one.
_FEW = 4
#: Times the interval of every ridge is narrowed by two linear programs each at the start.
_NARROWINGS = 2
#: A program's answer may miss a ridge function by this much, relative to its size, and count as a zero.
_EXACT = 1e-7
#: Intervals are widened by this share of their size: the solver's tolerance, several times over.
_MARGIN = 1e-6


@dataclass(frozen=True, eq=False)
class _Node:
    """Intervals of z, (n,), and of W z, (g,)."""

    low: Floats
    high: Floats
    t_low: Floats
    t_high: Floats

    def with_side(self, ridge: int, at: float, right: bool) -> _Node:
        low, high = self.t_low.copy(), self.t_high.copy()
        if right:
            low[ridge] = max(low[ridge], at)
        else:
            high[ridge] = min(high[ridge], at)
        return _Node(self.low, self.high, low, high)


def find_zeros_by_programs(
    system: RidgeSystem, low: Floats, high: Floats, *, max_programs: int = 4000
) -> Generator[float, None, Zeros]:
    """Find all zeros of a system in a box; a generator that pauses and returns `Zeros`.

    As `branching.find_zeros`, but a node that the intervals do not decide is decided by a linear program: the
    graph of each ridge function over its interval is replaced by its convex hull, so that the errors of
    different equations keep their relation. The ridge the answer misses most is cut next. Far fewer nodes,
    each far dearer: for systems with many unknowns. Feasible to HiGHS's tolerance of 1e-7.

    Parameters
    ----------
    system : RidgeSystem
        Without noise.
    low, high : (d,) float arrays
    max_programs : int
        Budget.

    Yields
    ------
    float
        Share of the budget used.
    """
    search = _Search(system)
    root = search.contracted(_Node(low, high, *search.reach(low, high)))
    if root is not None:
        root = yield from search.narrowed(root)
    nodes = [] if root is None else [root]
    while nodes and search.programs < max_programs:
        nodes += search.children(nodes.pop())
        yield min(1.0, search.programs / max_programs)
    return search.zeros(finished=not nodes)


class _Search:
    def __init__(self, system: RidgeSystem) -> None:
        self._system = system
        self._arrays = (
            system.B, system.c, np.ascontiguousarray(system.V.T), system.W, system.start,
            system.slopes, system.intercepts, system.kinks, system.noise, system.slack,
        )  # fmt: skip
        n, g = system.dimension, system.n_ridges
        self._fit = (np.empty((n, n)), np.empty(n), np.empty((n, n)), np.empty((n, n)))
        which, first, last = (np.empty(g, dtype=np.int64) for _ in range(3))
        self._doubtful = (which, first, last, np.empty(g))
        self._pushes, self._identity = np.empty((g, n)), np.eye(n)
        self._found: list[tuple[Floats, Ints, int]] = []
        self._equations = np.hstack([system.B, system.V])
        self.programs, self.nodes = 0, 0

    def reach(self, low: Floats, high: Floats) -> tuple[Floats, Floats]:
        """Bounds of W z over a box."""
        W = self._system.W
        middle, half = W @ (low + high) / 2, np.abs(W) @ (high - low) / 2
        return middle - half, middle + half

    def contracted(self, node: _Node) -> _Node | None:
        """Narrow a node by intervals; None if it is empty or its regions are few and solved."""
        from plrnn_explorer.dynamics.kernels.boxes import TINY
        from plrnn_explorer.dynamics.kernels.signs import list_node, work_on_signs

        low, high, t_low, t_high = (side.copy() for side in (node.low, node.high, node.t_low, node.t_high))
        what, found, combinations, _, _ = work_on_signs(
            low,
            high,
            t_low,
            t_high,
            self._arrays,
            self._identity,
            _FEW,
            self._fit,
            self._doubtful,
            self._pushes,
        )
        self.nodes += 1
        tiny = 1e-13 * np.maximum(np.abs(low), np.abs(high)) + 1e-300
        point = what == _SPLIT and bool(np.all(high - low <= tiny))
        if what == _LIST or point:
            n, g = self._system.dimension, self._system.n_ridges
            pieces, points = np.zeros((_FEW + 1, g), dtype=np.int64), np.zeros((_FEW + 1, n))
            flags = np.zeros(_FEW + 1, dtype=np.int64)
            count = list_node(
                low, high, t_low, t_high, point, False, self._arrays, self._fit, self._doubtful, found,
                int(min(combinations, _FEW)), tiny, pieces, points, flags, 0,
            )  # fmt: skip
            self._found += [(points[i], pieces[i], TINY if point else int(flags[i])) for i in range(count)]
        return _Node(low, high, t_low, t_high) if what == _SPLIT and not point else None

    def children(self, node: _Node) -> list[_Node]:
        """The parts of a node in which zeros are possible."""
        answer = self._program(node, np.zeros(self._equations.shape[1]))
        if answer is None:
            return []
        cut = self._place_to_cut(node, answer)
        sides = [node.with_side(*cut, right) for right in (False, True)]
        return [child for side in sides if (child := self.contracted(side)) is not None]

    def narrowed(self, node: _Node) -> Generator[float, None, _Node | None]:
        """Narrow the interval of every ridge by linear programs."""
        n = self._system.dimension
        for _ in range(_NARROWINGS):
            for i, row in enumerate(self._system.W):
                cost = np.append(row, np.zeros(self._system.n_ridges))
                least, most = self._program(node, cost), self._program(node, -cost)
                if least is None or most is None:
                    return None
                margin = _MARGIN * (node.t_high[i] - node.t_low[i])
                node = node.with_side(i, float(row @ least[:n]) - margin, True)
                node = node.with_side(i, float(row @ most[:n]) + margin, False)
                yield 0.0
            contracted = self.contracted(node)
            if contracted is None:
                return None
            node = contracted
        return node

    def _program(self, node: _Node, cost: Floats) -> Floats | None:
        """Answer (z, phi) of the linear program over the hulls of a node, or None if there is none."""
        self.programs += 1
        n, g = self._system.dimension, self._system.n_ridges
        rows, limits, bounds = [], [], list(zip(node.low, node.high))
        for i in range(g):
            lower, upper = _hull(*self._graph(i, node.t_low[i], node.t_high[i]))
            for lines, sign in ((lower, -1.0), (upper, 1.0)):
                for slope, intercept in lines:
                    row = np.zeros(n + g)
                    row[:n], row[n + i] = -sign * slope * self._system.W[i], sign
                    rows.append(row)
                    limits.append(sign * intercept)
            bounds.append((None, None))
        reach = np.hstack([self._system.W, np.zeros((g, g))])
        result = linprog(
            cost,
            A_ub=np.vstack([np.array(rows), reach, -reach]),
            b_ub=np.concatenate([limits, node.t_high, -node.t_low]),
            A_eq=self._equations,
            b_eq=-self._system.c,
            bounds=bounds,
        )
        return None if result.status == 2 or result.x is None else np.asarray(result.x)

    def _graph(self, i: int, low: float, high: float) -> tuple[Floats, Floats]:
        """Corners of the graph of ridge i over an interval."""
        s = self._system
        first, last = int(s.start[i]), int(s.start[i + 1])
        kinks = s.kinks[first : last - 1]
        t = np.concatenate([[low], kinks[(kinks > low) & (kinks < high)], [high]])
        piece = first + np.searchsorted(kinks, t)
        return t, s.slopes[piece] * t + s.intercepts[piece]

    def _place_to_cut(self, node: _Node, answer: Floats) -> tuple[int, float]:
        """The ridge the answer of a program misses most, and the kink nearest to it."""
        n, s = self._system.dimension, self._system
        t = s.W @ answer[:n]
        best, most, at = -1, -1.0, 0.0
        for i in range(s.n_ridges):
            corners, values = self._graph(i, node.t_low[i], node.t_high[i])
            if len(corners) == 2:
                continue
            miss = abs(float(np.interp(t[i], corners, values)) - answer[n + i]) * float(
                np.linalg.norm(s.V[:, i])
            )
            inner = corners[1:-1]
            size = _EXACT * (node.t_high[i] - node.t_low[i])
            if miss + size > most:
                best, most = i, miss + size
                at = float(inner[np.argmin(np.abs(inner - t[i]))])
        return best, at

    def zeros(self, finished: bool) -> Zeros:
        """What was found."""
        n, g = self._system.dimension, self._system.n_ridges
        points = np.array([p for p, _, _ in self._found]).reshape(-1, n)
        pieces = np.array([p for _, p, _ in self._found], dtype=np.int64).reshape(-1, g)
        kinds = np.array([k for _, _, k in self._found], dtype=np.int64)
        _, first = np.unique(np.hstack([pieces, kinds[:, None]]), axis=0, return_index=True)
        return Zeros(
            points[np.sort(first)], pieces[np.sort(first)], kinds[np.sort(first)], finished, self.nodes
        )


_SPLIT, _LIST = 2, 3


def _hull(t: Floats, values: Floats) -> tuple[list[tuple[float, float]], list[tuple[float, float]]]:
    """Lines (slope, intercept) below and above a piecewise-linear graph: the sides of its convex hull."""
    if not t[-1] > t[0]:
        return [(0.0, float(values.min()))], [(0.0, float(values.max()))]
    return _chain(t, values, 1.0), _chain(t, values, -1.0)


def _chain(t: Floats, values: Floats, sign: float) -> list[tuple[float, float]]:
    """Sides of the lower (sign 1) or upper (-1) hull, left to right (Andrew's monotone chain)."""
    kept: list[int] = []
    for i in range(len(t)):
        while len(kept) > 1:
            a, b = kept[-2], kept[-1]
            turn = (t[b] - t[a]) * (values[i] - values[a]) - (values[b] - values[a]) * (t[i] - t[a])
            if sign * turn > 0:
                break
            kept.pop()
        kept.append(i)
    lines = []
    for a, b in pairwise(kept):
        if t[b] > t[a]:
            slope = (values[b] - values[a]) / (t[b] - t[a])
            lines.append((float(slope), float(values[a] - slope * t[a])))
    return lines

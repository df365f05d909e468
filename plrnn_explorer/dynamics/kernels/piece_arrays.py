"""What the kernels of windows, gates and contours are handed: the map, traps, gates and lists as arrays."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.kernels.escape import Outside
from plrnn_explorer.models.map import Bools, Floats

Ints = NDArray[np.int64]
Shorts = NDArray[np.int16]
#: Most vertices of a polygon that is still cut.
MOST_VERTICES = 60
#: Values this small, relative to the terms of their sum, count as zero.
ON_LINE = 1e-13
#: A vertex this near a stable subspace, in widths of the gate, lies on it.
ON_GATE = 1e-9
#: Most parts of one polygon that wait while it is cut at gates.
MOST_WAITING = 40
#: Label of a side of a gate that leads nobody knows where.
UNKNOWN_SIDE = -9
#: Places in the counters of `Lists`: pieces and rows carried on, pieces and rows decided, segments, overflow.
N_NEXT, N_NEXT_ROWS, N_DONE, N_DONE_ROWS, N_SEGMENTS, FULL = 0, 1, 2, 3, 4, 5


class MapArrays(NamedTuple):
    """The map and the sums of |W2| over each row."""

    A: Floats
    W1: Floats
    W2: Floats
    h1: Floats
    h2: Floats
    sizes: Floats


class TrapArrays(NamedTuple):
    """Trapping ellipsoids, and where points count as escaped."""

    centres: Floats
    shapes: Floats
    squares: Floats
    reach: Floats
    owners: Shorts
    out: Outside


class GateArrays(NamedTuple):
    """Gates of saddles."""

    points: Floats
    left: Floats
    right: Floats
    shapes: Floats
    squares: Floats
    widths: Floats
    labels: Shorts


class Lists(NamedTuple):
    """What the kernel writes: pieces carried on (x, y, image), decided, segments, counters, area lost.

    `done_on_gate` says which vertices of the decided pieces lie on a stable manifold.
    """

    next_rows: Floats
    next_starts: Ints
    done_rows: Floats
    done_starts: Ints
    done_labels: Shorts
    done_on_gate: Bools
    segments: Floats
    segment_gates: Shorts
    tally: Ints
    lost: Floats


class Waiting(NamedTuple):
    """Parts of one polygon that wait to be looked at: rows, their starts and how many there are."""

    rows: Floats
    starts: Ints
    tally: Ints

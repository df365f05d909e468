"""The search's inner loops: the model neuron's sweeps and their spikes, some fifty times as fast.

Tests hold both to the network itself and to `find_spikes`: every number that is reported comes from those.
"""

from __future__ import annotations

import numba
import numpy as np

from plrnn_explorer.fit.network import Network
from plrnn_explorer.models.map import Floats
from plrnn_explorer.recordings.spikes import AFTER, PROMINENCE, RISE

#: Potential, in mV, beyond which an orbit is held.
HELD = 500.0
#: Spikes of a sweep at most.
_MOST = 400


def run_sweeps(network: Network, first: Floats, currents: Floats) -> tuple[Floats, Floats]:
    """Potentials (S, T) of a network of potential and traces under currents (S, T), and its last states.

    The orbits begin in the states `first` (S, M).
    """
    n, M = network, network.dimension
    own = n.n_units - (M - 1)
    a = np.diag(n.A)
    parts = (n.W1[0, :own], n.W2[:own], n.h2[:own], a[1:], -n.h2[own:], first, currents)
    found = _run(float(a[0]), float(n.h1[0]), float(n.C[0, 0]), *map(np.ascontiguousarray, parts))
    return np.asarray(found[0]), np.asarray(found[1])


def fast_spikes(voltages: Floats, dt: float) -> list[Floats]:
    """Peak, threshold, width, trough and time of each spike, (n, 5) for each of the sweeps (S, T)."""
    table, counts = _spikes(voltages, dt, PROMINENCE, RISE * 1e3 * dt, round(AFTER / dt), round(5e-3 / dt))
    return [table[s, :n] for s, n in enumerate(counts)]


@numba.njit(cache=True)
def _run(A, h1, C, W1, W2, h2, a, above, first, currents):  # type: ignore[no-untyped-def]
    S, T = currents.shape
    out, last = np.empty((S, T)), np.empty_like(first)
    n = len(a)
    for s in range(S):
        v, w = first[s, 0], first[s, 1:].copy()
        out[s, 0] = v
        for t in range(T - 1):
            x = A * v + h1 + C * currents[s, t]
            for u in range(len(W1)):
                y = h2[u] + W2[u, 0] * v
                for j in range(n):
                    y += W2[u, 1 + j] * w[j]
                if y > 0.0:
                    x += W1[u] * y
            for j in range(n):
                w[j] = a[j] * w[j] + (1.0 - a[j]) * max(v - above[j], 0.0)
            v = x if abs(x) < HELD else (HELD if x > 0.0 else -HELD)
            out[s, t + 1] = v
        last[s, 0], last[s, 1:] = v, w
    return out, last


@numba.njit(cache=True)
def _spikes(V, dt, prominence, rise, after, room):  # type: ignore[no-untyped-def]
    S, T = V.shape
    table, counts = np.full((S, _MOST, 5), np.nan), np.zeros(S, dtype=np.int64)
    for s in range(S):
        v, rows, c = V[s], table[s], 0
        low, peak = v[0], -1
        for t in range(1, T):
            if peak < 0:
                peak = t if v[t] - low >= prominence else -1
                low = min(low, v[t])
            elif v[t] > v[peak]:
                peak = t
            elif v[peak] - v[t] >= prominence:
                onset = _onset(v, peak, rise, room)
                if onset >= 0.0 and c < _MOST:
                    _measure(rows[c], v, peak, onset, dt)
                    if c:
                        _trough(rows[c - 1], v, int(rows[c - 1, 4] / dt + 0.5), after, int(onset))
                    c += 1
                low, peak = v[t], -1
        if c:
            last = int(rows[c - 1, 4] / dt + 0.5)
            if last + after <= T:
                _trough(rows[c - 1], v, last, after, T)
        counts[s] = c
    return table, counts


@numba.njit(cache=True)
def _onset(v, peak, rise, room):  # type: ignore[no-untyped-def]
    """Where, in samples, the rate of rise passes `rise` before its maximum; -1 if it never does."""
    begin = max(0, peak - room)
    i = begin + int(np.argmax(v[begin + 1 : peak + 1] - v[begin:peak]))
    if v[i + 1] - v[i] < rise:
        return -1.0
    while i > begin and v[i] - v[i - 1] >= rise:
        i -= 1
    if i == begin:
        return float(i)
    one, two = v[i] - v[i - 1], v[i + 1] - v[i]
    return i - 0.5 + (rise - one) / (two - one)


@numba.njit(cache=True)
def _measure(row, v, peak, onset, dt):  # type: ignore[no-untyped-def]
    k = int(onset)
    threshold = v[k] + (onset - k) * (v[k + 1] - v[k])
    half = 0.5 * (v[peak] + threshold)
    i, j = peak, peak
    while i > 0 and v[i] > half:
        i -= 1
    while j < len(v) - 1 and v[j] > half:
        j += 1
    width = j - (half - v[j]) / (v[j - 1] - v[j]) - i - (half - v[i]) / (v[i + 1] - v[i])
    row[0], row[1], row[2], row[4] = v[peak], threshold, width * dt, peak * dt


@numba.njit(cache=True)
def _trough(row, v, peak, after, limit):  # type: ignore[no-untyped-def]
    end = min(limit, peak + after)
    if end > peak:
        row[3] = v[peak:end].min()

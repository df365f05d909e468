"""Long-run statistics of an attractor or of an orbit: exponents and symbols together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from plrnn_explorer.dynamics.lyapunov import LyapunovSpectrum, lyapunov_steps
from plrnn_explorer.dynamics.progress import Progress, Steps
from plrnn_explorer.dynamics.symbols import Symbols, symbol_steps
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap, frozen_array
from plrnn_explorer.translation import mark

#: Arithmetic both parts may cost, unless more steps are asked for by name; some 5 s.
_WORK = 1e10
#: Fewest steps however large the network is.
_FEWEST = 1000


@dataclass(frozen=True, eq=False)
class OrbitStatistics:
    """What orbits from some starts do in the long run.

    Attributes
    ----------
    starts : (n, M) float array
        Initial conditions.
    spectrum : LyapunovSpectrum
    symbols : Symbols
    """

    starts: Floats
    spectrum: LyapunovSpectrum
    symbols: Symbols


def affordable_steps(model: PiecewiseLinearMap, orbits: int, steps: int) -> int:
    """Steps per orbit, at most `steps`, that take a few seconds for a network of this size."""
    M, H = model.dimension, model.n_units
    return min(steps, max(_FEWEST, int(_WORK / (orbits * (4 * M**3 + 8 * M * H + 1000)))))


def statistics_steps(
    model: PiecewiseLinearMap, z0: ArrayLike, steps: int = 20_000, transient: int = 1000
) -> Steps[OrbitStatistics | None]:
    """Compute exponents and symbols along orbits from `z0`, (M,) or (n, M), over the same steps.

    Partial results are None. See `lyapunov_spectrum` and `find_symbols` for what is computed.
    """
    starts = frozen_array(np.atleast_2d(np.asarray(z0, dtype=np.float64)), "z0", (None, model.dimension))
    for exponents in lyapunov_steps(model, starts, steps, transient):
        yield Progress(None, 0.5 * exponents.fraction, exponents.message)
    for symbols in symbol_steps(model, starts, steps, transient):
        yield Progress(None, 0.5 + 0.5 * symbols.fraction, symbols.message)
    yield Progress(OrbitStatistics(starts, exponents.result, symbols.result), 1.0, mark("Statistics"))

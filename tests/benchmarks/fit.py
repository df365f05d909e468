"""Fit networks to systems with known answers and print the measures: python -m tests.benchmarks.fit [NAME …]

A network is chosen on half of what is held back and judged on the other half. The published Lorenz model in
../shared is measured on the same data, moved to its own mean and standard deviation.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from plrnn_explorer.dynamics.lyapunov import lyapunov_spectrum
from plrnn_explorer.fit.dataset import Stretch
from plrnn_explorer.fit.fitting import FittedModel, fit_model
from plrnn_explorer.fit.free_run import Forecasts, Statistics, free_run, statistics
from plrnn_explorer.fit.gradients import Batch, run
from plrnn_explorer.fit.judging import split_held_back
from plrnn_explorer.fit.network import Network
from plrnn_explorer.fit.settings import FitSettings
from plrnn_explorer.models.load import load_model
from plrnn_explorer.recordings.forecast import VALID
from tests.benchmarks import systems
from tests.benchmarks.neuron import neuron_answers
from tests.benchmarks.systems import Field, Floats, System

_PUBLISHED = Path(__file__).resolve().parents[3] / "shared/models/alrnn_lorenz_m20_p2/lorenz_m20_p2"
Other = Callable[[FittedModel, System], str]
_HEADS = (
    "system", "network", "D_stsp", "D_H", "both between parts of the data", "error after 20 steps",
    "steps followed", "exponent", "of the data", "also", "seconds",
)  # fmt: skip

#: As many numbers in the state and units together as the published network has.
LORENZ = FitSettings(units=17, updates=60_000, length=150, every=25, rate=5e-3, final_rate=1e-5)
LORENZ_ALRNN = FitSettings(
    kind="AL-RNN", units=2, dimension=20, updates=60_000, length=100, every=25, rate=5e-3, final_rate=2e-5
)
NEURON = FitSettings(units=80, updates=40_000, length=30, batch=32, every=6, rate=3e-3, final_rate=1e-5)
PLANE = FitSettings(units=40, updates=10_000, length=80, every=20, rate=3e-3, final_rate=1e-5)


@dataclass(frozen=True)
class Case:
    """A system, what is fitted to it, and what else is compared."""

    name: str
    system: Callable[[], System]
    settings: FitSettings
    seeds: tuple[int, ...] = (0,)
    other: Other = lambda fitted, system: ""
    each: bool = False
    """A row for every seed, not for the best."""


def basins(
    field: Field, low: float, high: float, side: Callable[[Floats], Floats], dt: float, n: int
) -> Other:
    """Share of a grid of starts from which the model ends at the side on which the system does."""

    def compare(fitted: FittedModel, system: System) -> str:
        mean, spread = system.mean, system.spread
        line = np.linspace(low, high, 41)
        grid = np.stack(np.meshgrid(line, line), axis=-1).reshape(-1, 2)
        # The middle is on the border of both: what cannot be told is left out.
        true = side(systems.flow(field, grid, 2, n * dt, fine=2 * n)[1])
        ours = free_run(fitted.network, (grid - mean) / spread, np.empty((n, len(grid), 0)))[-1]
        share = (side(ours * spread + mean) == true)[true != 0].mean()
        return f"{100 * share:.1f} % of basins"

    return compare


def period(fitted: FittedModel, system: System) -> str:
    """Period of the model's limit cycle and of the data's, in samples."""
    x = system.data.held_back[0].data
    ours = free_run(fitted.network, x[-1:], np.empty((2000, 1, 0)))[:, 0]
    return f"period {_period(ours):.1f}, true {_period(x[len(x) // 3 :]):.1f}"


def _period(x: Floats) -> float:
    up = np.flatnonzero((x[:-1, 0] < 0.0) & (x[1:, 0] >= 0.0))
    return float(np.diff(up).mean()) if len(up) > 2 else np.nan


def _choice(x: Floats) -> Floats:
    """Which of two populations is ahead; 0 where neither is clearly."""
    ahead = x[..., 0] - x[..., 1]
    return np.asarray(np.where(np.abs(ahead) > 0.1, np.sign(ahead), 0.0))


CASES = {
    case.name: case
    for case in (
        Case("Lorenz-63", systems.lorenz, LORENZ, seeds=(0, 1, 2, 3, 4), each=True),
        Case("Lorenz-63, 50 units", systems.lorenz, replace(LORENZ, units=50, updates=15_000, rate=2e-3)),
        Case("Lorenz-63, AL-RNN", systems.lorenz, LORENZ_ALRNN, seeds=(2, 3)),
        Case("van der Pol", systems.van_der_pol, PLANE, other=period),
        Case(
            "Duffing", systems.duffing, PLANE, seeds=(0, 1, 2),
            other=basins(systems.duffing_field, -1.2, 1.2, lambda x: np.sign(x[..., 0]), 0.1, 400),
        ),
        Case(
            "decision", systems.decision, replace(PLANE, units=20, updates=5000, length=40, every=10),
            seeds=(0, 1, 2),
            other=basins(
                systems.decision_field, 0.02, 0.98,
                _choice, 0.1, 200,
            ),
        ),
        Case("neuron", systems.neuron, NEURON, seeds=(0, 1, 2), other=neuron_answers, each=True),
    )
}  # fmt: skip


def rows_of(case: Case) -> Iterator[tuple[str, ...]]:
    """Fit, judge and time one case."""
    for seeds in zip(case.seeds) if case.each else (case.seeds,):
        yield row(case, seeds)


def row(case: Case, seeds: tuple[int, ...]) -> tuple[str, ...]:
    """The best network of these seeds."""
    system = case.system()
    begin = time.perf_counter()
    fitted = fit_model(system.data, case.settings, seeds)
    seconds = time.perf_counter() - begin
    found, n, e = fitted.judgement, fitted.network, fitted.judgement.exponents
    invented = f"{len(found.invented)} of {len(found.attractors or ())} attractors invented"
    print(f"{case.name}, seeds {seeds}: {found.verdict}\n", flush=True)
    which = f", seed {seeds[0]}" if case.each else f", best of {len(seeds)}" if len(seeds) > 1 else ""
    return (
        case.name, f"{n.kind}, M {n.dimension}, H {n.n_units}{which}", *_measures(found.statistics),
        f"{found.own_divergence:.2f}, {found.own_spectrum:.3f}",
        f"{found.errors[min(20, len(found.errors)) - 1]:.3f}", f"{found.steps}",
        f"{e.model:.4f} ± {e.model_error:.4f}", f"{e.data:.4f} ± {e.data_error:.4f}",
        "; ".join(filter(None, (case.other(fitted, system), invented))), f"{seconds:.0f}",
    )  # fmt: skip


def published() -> tuple[str, ...]:
    """The published AL-RNN on the same held-back data, which are moved to its own mean and spread.

    How it starts from data is not in its file: its hidden coordinates are those that a hundred steps of data
    before each start lead to, and free runs start with zeros there, their first half left out.
    """
    model = load_model(_PUBLISHED, P=2)
    N, M = 3, model.dimension
    network = Network(
        "AL-RNN", model.A, model.W1, model.W2, model.h1, model.h2, np.zeros((M, 0)), np.zeros((M - N, N))
    )
    own = free_run(network, np.full((1, N), 0.5), np.empty((60_000, 1, 0)))[5000:, 0]
    held = split_held_back(systems.lorenz().data)[1].held_back[0].data
    moved = Stretch(held * own.std(axis=0) + own.mean(axis=0), np.zeros((len(held), 0)))
    ahead = _led(network, moved.data, own.std(axis=0))
    spectrum = lyapunov_spectrum(model, network.start(own[:4]), 20_000, 2000)
    return (
        "Lorenz-63", f"published AL-RNN, M {M}, H {model.n_units}", *_measures(statistics(network, [moved])),
        "", f"{ahead.by_step()[19]:.3f}", f"{int(np.median(ahead.followed(VALID)[0]))}",
        f"{spectrum.exponents[0]:.4f} ± {spectrum.standard_error[0]:.4f}", "", "", "",
    )  # fmt: skip


def _led(network: Network, data: Floats, spread: Floats, before: int = 100) -> Forecasts:
    """Forecasts from a hundred samples, each behind so many steps that are forced to the data."""
    starts = np.linspace(before, len(data) - 1001, 100).astype(int)
    rows = starts - before + np.arange(before)[:, None]
    led = run(network, Batch(data[rows[0]], data[rows + 1], np.empty((before, 100, 0))), np.ones(before))
    hidden = led.predicted[-1, :, network.n_observed :]
    first = np.concatenate([data[starts], hidden], axis=1)
    ours = network.as_map().orbit(first, 1000)[..., : network.n_observed].swapaxes(0, 1)
    error = np.sqrt((((ours[1:] - data[starts + np.arange(1, 1001)[:, None]]) / spread) ** 2).mean(axis=2))
    return Forecasts(error.T)


def _measures(found: Statistics) -> tuple[str, str]:
    values = ((found.divergence, 2), (found.spectrum, 3))
    return tuple(f"{x.mean():.{d}f} ({', '.join(f'{v:.{d}f}' for v in x)})" for x, d in values)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.fit", description=__doc__)
    parser.add_argument("systems", nargs="*", metavar="SYSTEM", help=f"default: all of {', '.join(CASES)}")
    chosen = parser.parse_args(arguments).systems or list(CASES)
    if unknown := [name for name in chosen if name not in CASES]:
        parser.error(f"there is no system {unknown[0]}; the systems are {', '.join(CASES)}")
    rows = [_HEADS, tuple("-" * len(head) for head in _HEADS)]
    if _PUBLISHED.exists() and any(name.startswith("Lorenz") for name in chosen):
        rows.append(published())
    rows += [cells for name in chosen for cells in rows_of(CASES[name])]
    print("\n".join(f"| {' | '.join(cells)} |" for cells in rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())

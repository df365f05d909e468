"""What the program finds about every real model beside the project: one line each.

    python -m tests.benchmarks.models [--seconds 30] [--only NAME] [--folder ../shared/models]

Runs the whole analysis of `plrnn_explorer.study.analyse`, stage by stage; a stage that takes longer than its
share of the seconds is broken off and marked with "…": what it had found by then is shown.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from plrnn_explorer.dynamics.basin_map import ESCAPED, UNDECIDED
from plrnn_explorer.dynamics.degree import index_sum
from plrnn_explorer.dynamics.progress import Steps
from plrnn_explorer.export.statistics import with_error
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.study.analyse import STAGES, Settings, Stage, analyse_steps
from plrnn_explorer.study.names import attractor_name
from plrnn_explorer.study.statistics import measured, statistics_stage
from plrnn_explorer.study.study import Study

#: Share of a model's seconds a stage may take; what it leaves goes to the next.
SHARES: dict[Stage, float] = {
    "invertibility": 0.05,
    "cycles": 0.3,
    "manifolds": 0.15,
    "connections": 0.1,
    "basins": 0.3,
    "statistics": 0.1,
}
SETTINGS = Settings(max_period=4, resolution=120, max_cells=5000, max_manifolds=8, basin_steps=4000)
#: Longest period where it is not 4: those known for the model, or what can be proved quickly.
PERIODS = {"scyfi_plrnn_10cycle_M10": 10, "scyfi_test_16_cycle_2D_M2": 16, "alrnn_lorenz_m20_p2": 12}
#: Seconds every stage gets at least.
_LEAST = 2.0
HEADINGS = ("model", "M", "H", "cycles", "manifolds", "homoclinic", "attractors", "exponents", "s")


@dataclass
class Outcome:
    """A study and how its stages ended: seconds of each, the longest time without a sign of life, faults."""

    study: Study
    seconds: dict[str, float] = field(default_factory=dict)
    silent: dict[str, float] = field(default_factory=dict)
    cut: set[str] = field(default_factory=set)
    faults: dict[str, str] = field(default_factory=dict)


def load(folder: Path) -> PiecewiseLinearMap:
    """The canonical form of a model."""
    with np.load(folder / "canonical.npz") as file:
        return PiecewiseLinearMap(*(file[n] for n in ("A", "W1", "W2", "h1", "h2")), name=folder.name)


def analysed(model: PiecewiseLinearMap, seconds: float, settings: Settings = SETTINGS) -> Outcome:
    """Run all stages within about `seconds`."""
    outcome, left = Outcome(Study(model)), 0.0
    for stage in STAGES:
        started = last = time.perf_counter()
        left = max(_LEAST, left + seconds * SHARES[stage])
        deadline = started + left
        try:
            for progress in _steps(outcome.study, settings, stage):
                outcome.study, now = progress.result, time.perf_counter()
                outcome.silent[stage] = max(outcome.silent.get(stage, 0.0), now - last)
                last = now
                if now > deadline:
                    outcome.cut.add(stage)
                    break
        except Exception as error:  # a fault of one stage is a finding: the others go on
            outcome.faults[stage] = f"{type(error).__name__}: {error}"
        outcome.seconds[stage] = time.perf_counter() - started
        left -= outcome.seconds[stage]
    return outcome


def _steps(study: Study, settings: Settings, stage: Stage) -> Steps[Study]:
    """One stage; the last one without the basins it would otherwise finish first."""
    if stage == "statistics":
        return statistics_stage(study, settings.statistics_steps, settings.transient, settings.seed)
    return analyse_steps(study, settings, (stage,))


def settings_for(name: str) -> Settings:
    """What the analysis of a model may spend."""
    return replace(SETTINGS, max_period=PERIODS.get(name, SETTINGS.max_period))


def cycles_text(study: Study) -> str:
    """Numbers of cycles by period with what is proved of them, and the index sum of the fixed points."""
    found = study.cycles
    if found is None:
        return "-"
    parts = []
    for period in sorted(found.completeness):
        if period > 4 and not found.of_period(period):
            continue
        kinds = [f"{n} {kind}" for kind in ("sink", "saddle", "source", "neutral")
                 if (n := found.count(kind, period))]  # fmt: skip
        parts.append(f"{period}: {', '.join(kinds) or '0'} ({found.completeness[period]})")
    longer = [k for k in found.completeness if k > 4 and not found.of_period(k)]
    ways = {found.completeness[k] for k in longer}
    if longer:
        parts.append(f"other periods to {max(longer)}: 0 ({', '.join(sorted(ways))})")
    wrong = [str(n) for n, (total, turns) in found.index_check.items() if total != turns]
    checked = (
        f"; index sums agree for n = {', '.join(map(str, found.index_check))}" if found.index_check else ""
    )
    disagreeing = f"; index sum WRONG for n = {', '.join(wrong)}" if wrong else checked
    total = f"; index sum {index_sum(study.model, found.cycles, 1)}" if found.cycles else ""
    return "; ".join(parts) + (disagreeing or total)


def manifolds_text(study: Study) -> str:
    """Of each dimension: how many, their cells and the largest residual; slices and surfaces as well."""
    groups: dict[str, list[tuple[int, float]]] = {}
    for manifold in study.manifolds or ():
        groups.setdefault("curves", []).append((len(manifold.segments), manifold.residual))
    for surface in getattr(study, "surfaces", None) or ():
        cells = len(surface.starts) - 1
        groups.setdefault(f"{surface.dimension}-D", []).append((cells, surface.residual))
    for piece in getattr(study, "slices", None) or ():
        groups.setdefault("slices", []).append((len(piece.segments), piece.residual))
    parts = []
    for name, each in groups.items():
        worst = max((r for _, r in each if np.isfinite(r)), default=float("nan"))
        parts.append(f"{len(each)} {name}, {sum(n for n, _ in each)} cells, residual {worst:.1e}")
    return "; ".join(parts) or "none"


def connections_text(study: Study) -> str:
    """Points found and how many of them are certified."""
    found = study.connections
    if not found:
        return "none" if found is not None else "-"
    parts = []
    for kind in ("homoclinic", "heteroclinic"):
        sets = [c for c in found if c.kind == kind]
        if sets:
            certified = sum(int(c.certified.sum()) for c in sets)
            parts.append(f"{sum(map(len, sets))} {kind}, {certified} certified")
    return "; ".join(parts) or "none"


def attractors_text(study: Study) -> str:
    """Attractors with their share of the window, and what is undecided."""
    basins = study.basins
    if basins is None:
        return "-"
    share = basins.fractions
    order = sorted(range(len(basins.attractors)), key=lambda i: -share[i])
    parts = [f"{attractor_name(study, i)} {100 * share[i]:.1f} %" for i in order]
    for label, word in ((UNDECIDED, "undecided"), (ESCAPED, "escapes")):
        if share[label]:
            parts.append(f"{word} {100 * share[label]:.1f} %")
    return "; ".join([*parts, f"certified {100 * basins.certified_share:.0f} %"])


def exponents_text(study: Study) -> str:
    """The first exponents of everything measured, its dimension, and the number of regions."""
    parts = [*_cycle_exponents(study)]
    for key, found in measured(study).items():
        spectrum = found.spectrum
        if not spectrum.orbits:
            parts.append(f"{key}: escapes")
            continue
        values = zip(spectrum.exponents[:3], spectrum.standard_error)
        listed = ", ".join(with_error(float(v), float(e)) for v, e in values)
        dimension = with_error(spectrum.kaplan_yorke, spectrum.kaplan_yorke_error)
        warned = " (!)" if spectrum.note else ""
        parts.append(f"{key}: {listed}{warned}; D {dimension}; {found.symbols.n_regions} regions")
    return " | ".join(parts) or "-"


def _cycle_exponents(study: Study) -> Iterator[str]:
    """Exponents of the attractors that are cycles, exactly: logarithms of the multipliers."""
    attractors = study.basins.attractors if study.basins else ()
    for i, attractor in enumerate(attractors):
        if attractor.cycle is not None:
            values = np.log(np.maximum(attractor.cycle.multipliers[:3], 1e-300))
            yield f"{attractor_name(study, i)}: {', '.join(f'{v:.4f}' for v in values)}"


def row(outcome: Outcome) -> tuple[str, ...]:
    """The line of one model."""
    study = outcome.study
    texts = {
        "cycles": cycles_text(study),
        "manifolds": manifolds_text(study),
        "connections": connections_text(study),
        "basins": attractors_text(study),
        "statistics": exponents_text(study),
    }
    for stage in texts:
        if stage in outcome.cut:
            texts[stage] += " …"
        if stage in outcome.faults:
            texts[stage] += f" FAULT {outcome.faults[stage]}"
    model = study.model
    total = f"{sum(outcome.seconds.values()):.0f}"
    return model.name, str(model.dimension), str(model.n_units), *texts.values(), total


def published(folder: Path) -> str:
    """What is known of the model from short runs elsewhere, for comparison."""
    path = folder / "meta.json"
    if not path.is_file():
        return ""
    known = json.loads(path.read_text(encoding="utf-8")).get("deep", {}).get("attractors", [])
    parts = [f"{a['n']}x {a['kind']} {a['lyap']} {a['regions']} regions" for a in known]
    return "known from short runs: " + "; ".join(parts) if parts else ""


def main(arguments: list[str] | None = None) -> int:
    """Print the table as Markdown."""
    here = Path(__file__).resolve().parents[2]
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=30.0, help="for each model (default 30)")
    parser.add_argument("--only", default="", metavar="NAME", help="models whose name contains this")
    parser.add_argument("--folder", type=Path, default=here.parent / "shared" / "models")
    options = parser.parse_args(arguments)
    if not options.folder.is_dir():
        print(f"There is no folder {options.folder}; name one with --folder.", file=sys.stderr)
        return 2
    print(f"| {' | '.join(HEADINGS)} |\n|{'---|' * len(HEADINGS)}")
    for folder in sorted(p for p in options.folder.iterdir() if (p / "canonical.npz").is_file()):
        if options.only in folder.name:
            outcome = analysed(load(folder), options.seconds, settings_for(folder.name))
            print(f"| {' | '.join(text.replace('|', '/') for text in row(outcome))} |", flush=True)
            times = ", ".join(
                f"{s} {t:.1f} s (silent {outcome.silent.get(s, t):.1f})" for s, t in outcome.seconds.items()
            )
            print(f"{folder.name}: {times}\n  {published(folder)}", file=sys.stderr, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

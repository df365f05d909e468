"""One figure of a neuron and its model: traces, rates, what changes with the current, the threshold."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from plrnn_explorer.export.look import Look, mix
from plrnn_explorer.export.options import FigureOptions
from plrnn_explorer.export.palettes import look_of
from plrnn_explorer.export.style import styled
from plrnn_explorer.recordings.neuron import NeuronMeasures
from tests.benchmarks.neuron_analysis import Analysis
from tests.benchmarks.neuron_fit import Sweeps

_MM = 1 / 25.4
#: Fixed points by their unstable directions, and how their branches are drawn.
_KINDS = (("stable", "-"), ("saddle, one unstable direction", "--"), ("two and more", ":"))


def draw(
    path: Path, name: str, data: Sweeps, ours: Sweeps, measured: tuple[NeuronMeasures, NeuronMeasures],
    found: Analysis,
) -> None:  # fmt: skip
    """Write the figure as SVG, PDF and PNG beside each other."""
    options = FigureOptions()
    look = look_of(options.theme, options.palette)
    with styled(options, look):
        figure = Figure(figsize=(180 * _MM, 130 * _MM), dpi=200, layout="constrained")
        FigureCanvasAgg(figure)
        a, b, c, d = figure.subplots(2, 2).ravel()
        _traces(a, data, ours, look)
        _rates(b, *measured, look)
        _branches(c, found, look)
        _plane(d, found, look)
        for letter, axes in zip("abcd", (a, b, c, d)):
            axes.set_title(letter, loc="left", fontweight="bold")
        figure.suptitle(name, fontsize=options.font_size + 1)
        for kind in ("svg", "pdf", "png"):
            figure.savefig(path.with_suffix(f".{kind}"), format=kind)


def _traces(axes: Any, data: Sweeps, ours: Sweeps, look: Look) -> None:
    """Three sweeps held back above each other, neuron and model."""
    spread = 140.0
    t = 1e3 * data.dt * np.arange(data.voltages.shape[1])
    for k, i in enumerate(np.linspace(0, len(data.voltages) - 1, 3).round().astype(int)):
        axes.plot(
            t, data.voltages[i] + k * spread, color=look.muted, lw=0.7, label="neuron" if not k else None
        )
        axes.plot(
            t, ours.voltages[i] + k * spread, color=look.accent, lw=0.7, label="model" if not k else None
        )
        current = data.currents[i][np.abs(data.currents[i]).argmax()]
        axes.text(t[-1], k * spread - 45, f"{current:.0f} pA", ha="right", fontsize="small")
    axes.set(xlabel="time (ms)", ylabel="potential (mV), sweeps apart by 140")
    axes.set_ylim(-120, 420)
    axes.legend(frameon=False, loc="upper left", ncols=2)


def _rates(axes: Any, neuron: NeuronMeasures, model: NeuronMeasures, look: Look) -> None:
    for measures, colour, mark, name in (
        (neuron, look.muted, "o", "neuron"),
        (model, look.accent, "x", "model"),
    ):
        axes.plot([s.current for s in measures.steps], measures.rates(), mark, color=colour, ms=4, label=name)
    axes.set(xlabel="current of the step (pA)", ylabel="spikes per second")
    axes.legend(frameon=False)


def _branches(axes: Any, found: Analysis, look: Look) -> None:
    """Fixed points, exactly, and the highest and lowest potential of spiking orbits; an inset zooms in."""
    currents = [r.current for r in found.up]
    _draw_branches(axes, found, look)
    axes.set(
        xlabel="current (pA)", ylabel="potential (mV)", ylim=(-120, 130), yticks=(-100, -50, 0, 50),
        xlim=(min(currents), max(currents)),
    )  # fmt: skip
    axes.legend(frameon=False, loc="upper left", ncols=2, fontsize="small")
    both = found.bistable or (found.current,)
    width = max(max(both) - min(both), 0.02 * (max(currents) - min(currents)))
    close = axes.inset_axes((0.62, 0.65, 0.36, 0.15))
    _draw_branches(close, found, look)
    close.set(xlim=(min(both) - 0.6 * width, max(both) + 0.6 * width), ylim=(-75, -20))
    close.tick_params(labelsize="xx-small")


def _draw_branches(axes: Any, found: Analysis, look: Look) -> None:
    named = set[str]()
    for branch in found.branches:
        kind, style = _KINDS[min(branch.n_unstable, 2)]
        colour = look.unstable if branch.n_unstable else look.stable
        label = None if kind in named else kind
        axes.plot(branch.currents, branch.potentials, style, color=colour, lw=1.2, label=label)
        named.add(kind)
    for regimes, mark, name in (
        (found.up, "^", "spiking, also from rest"),
        (found.down, "v", "spiking, carried down"),
    ):
        firing = [r for r in regimes if r.rate > 0.0]
        x = [r.current for r in firing]
        axes.plot(x, [r.high for r in firing], mark, color=look.accent, ms=2, mfc="none", mew=0.5, label=name)
        axes.plot(x, [r.low for r in firing], mark, color=look.accent, ms=2, mfc="none", mew=0.5)
    axes.axvline(found.current, color=look.hairline, lw=0.8, zorder=0)


def _plane(axes: Any, found: Analysis, look: Look) -> None:
    """Basins, the saddle's stable manifold, and what lies in the plane of potential and first trace."""
    if found.fates is not None:
        f, shade = found.fates, mix(look.accent, look.background, 0.25)
        axes.contourf(f.x, f.y, f.spikes, levels=[0.5, 1.5], colors=[shade])
    for k, line in enumerate(found.threshold.polylines if found.threshold is not None else ()):
        label = "stable manifold of the saddle" if k == 0 else None
        axes.plot(*line.T, color=look.stable, lw=1.4, label=label)
    shown = [r for r in found.down if r.current == found.current]
    if shown:
        orbit = found.model.orbit(shown[0].state, 4000)
        name = "spiking orbit" if shown[0].rate > 0.0 else "orbit"
        axes.plot(*orbit[:, :2].T, ".-", color=look.orbit, lw=0.5, ms=1.5, label=name)
    for cycle, mark, name in ((found.rest, "o", "rest"), (found.saddle, "x", "saddle")):
        if cycle is not None:
            axes.plot(*cycle.points[0, :2], mark, color=look.ink, ms=4.5, mew=1.4, label=name)
    axes.set(
        xlabel="potential (mV)", ylabel="first trace (mV)",
        title=f"{found.current:.1f} pA; shaded: goes on spiking",
        xlim=(-90, 40), ylim=(-1, 40),
    )  # fmt: skip
    axes.legend(frameon=False, loc="upper left", fontsize="small")

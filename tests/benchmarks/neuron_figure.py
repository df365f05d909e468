"""One figure of a neuron and its model: sweeps held back, spike, rates, the current, the threshold."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import ListedColormap
from matplotlib.figure import Figure

from plrnn_explorer.export.look import Look, mix
from plrnn_explorer.export.options import FigureOptions
from plrnn_explorer.export.palettes import look_of
from plrnn_explorer.export.style import styled
from plrnn_explorer.models.map import Floats
from tests.benchmarks.neuron_analysis import ADAPTATION, Analysis
from tests.benchmarks.neuron_score import Sweeps
from tests.benchmarks.neuron_standard import mean_spike

_MM = 1 / 25.4
#: Fixed points by their unstable directions, and how their branches are drawn.
_KINDS = (("stable", "-"), ("one unstable direction", "--"), ("more", ":"))
#: mV between sweeps, and what is shown of the potential.
_APART, _LOW, _HIGH = 165.0, -125.0, 75.0
#: mV off a plane at which a point of it is a projection.
_OFF = 0.1


def draw(path: Path, name: str, data: Sweeps, ours: Sweeps, found: Analysis) -> None:
    """Write the figure as SVG, PDF and PNG beside each other."""
    options = FigureOptions()
    look = look_of(options.theme, options.palette)
    with styled(options, look):
        figure = Figure(figsize=(180 * _MM, 125 * _MM), dpi=200, layout="constrained")
        FigureCanvasAgg(figure)
        grid = figure.add_gridspec(2, 6, height_ratios=(1.0, 1.15))
        a = figure.add_subplot(grid[0, :2])
        b = figure.add_subplot(grid[0, 2:4], sharey=a)
        c, d = figure.add_subplot(grid[0, 4]), figure.add_subplot(grid[0, 5])
        e, f = figure.add_subplot(grid[1, :3]), figure.add_subplot(grid[1, 3:])
        _traces(a, data, look.muted, "neuron")
        _traces(b, ours, look.accent, "model")
        _spikes(c, data, ours, look)
        _rates(d, data, ours, look)
        _branches(e, found, look)
        _plane(f, found, look)
        for letter, axes in zip("abcdef", (a, b, c, d, e, f)):
            axes.set_title(letter, loc="left", fontweight="bold")
        figure.suptitle(name, fontsize=options.font_size + 1)
        for kind in ("svg", "pdf", "png"):
            figure.savefig(path.with_suffix(f".{kind}"), format=kind)


def _traces(axes: Any, sweeps: Sweeps, colour: str, name: str) -> None:
    """Four sweeps held back above each other."""
    t = 1e3 * sweeps.dt * np.arange(sweeps.voltages.shape[1])
    steps = sweeps.measures.steps
    levels = {s.sweep: s.current for s in steps}
    order = sorted(levels, key=lambda i: levels[i])
    chosen = [order[k] for k in np.linspace(0, len(order) - 1, 4).round().astype(int)]
    for k, i in enumerate(chosen):
        axes.plot(t, sweeps.voltages[i] + k * _APART, color=colour, lw=0.5)
        axes.text(
            t[-1],
            k * _APART - 20,
            f"{levels[i]:.0f} pA",
            ha="right",
            fontsize="x-small",
        )
    axes.set(xlabel="time (ms)", title=name, ylim=(_LOW, 3 * _APART + _HIGH), yticks=())
    axes.plot([t[0] - 25, t[0] - 25], [0, 50], color="0.3", lw=1.2, clip_on=False)
    axes.text(t[0] - 45, 25, "50 mV", rotation=90, ha="right", va="center", fontsize="x-small")
    axes.set_xlim(t[0] - 60, t[-1])
    axes.spines[["left", "top", "right"]].set_visible(False)


def _spikes(axes: Any, data: Sweeps, ours: Sweeps, look: Look) -> None:
    """Mean spike of all steps held back."""
    for sweeps, colour, name, style in (
        (data, look.muted, "neuron", "-"),
        (ours, look.accent, "model", "--"),
    ):
        v = mean_spike(sweeps)
        axes.plot(
            1e3 * sweeps.dt * np.arange(len(v)) - 2.0,
            v,
            style,
            color=colour,
            lw=1.2,
            label=name,
        )
    axes.set(xlabel="from peak (ms)", ylabel="mean spike (mV)")
    axes.margins(y=0.25)
    axes.legend(frameon=False, fontsize="x-small", handlelength=1.2, loc="upper right")


def _rates(axes: Any, data: Sweeps, ours: Sweeps, look: Look) -> None:
    for sweeps, colour, mark, name in (
        (data, look.muted, "o", "neuron"),
        (ours, look.accent, "x", "model"),
    ):
        steps = sweeps.measures.steps
        axes.plot(
            [s.current for s in steps],
            [s.rate for s in steps],
            mark,
            color=colour,
            ms=3.5,
            label=name,
        )
    axes.set(xlabel="step (pA)", ylabel="spikes per second")


def _branches(axes: Any, found: Analysis, look: Look) -> None:
    """Fixed points, exactly, and the highest and lowest potential of spiking orbits."""
    currents = [r.current for r in found.up]
    both = found.bistable
    if both:
        band = mix(look.accent, look.background, 0.12)
        axes.axvspan(min(both), max(both), color=band, lw=0, zorder=0, label="silent or spiking")
    _draw_branches(axes, found, look)
    axes.axvline(found.current, color=look.hairline, lw=0.8, zorder=0)
    axes.set(
        xlabel="current (pA)", ylabel="potential (mV)", ylim=(-115, 100), yticks=(-100, -50, 0, 50),
        xlim=(min(currents), max(currents)),
    )  # fmt: skip
    axes.legend(frameon=False, loc="upper left", ncols=3, fontsize="x-small", handlelength=1.6)


def _draw_branches(axes: Any, found: Analysis, look: Look) -> None:
    named = set[str]()
    for branch in found.branches:
        kind, style = _KINDS[min(branch.n_unstable, 2)]
        colour = look.unstable if branch.n_unstable else look.stable
        label = None if kind in named else kind
        axes.plot(branch.currents, branch.potentials, style, color=colour, lw=1.2, label=label)
        named.add(kind)
    for regimes, mark, name in (
        (found.down, "v", "spiking carried down"),
        (found.up, "^", "spiking from rest"),
    ):
        firing = [r for r in regimes if r.rate > 0.0]
        x = [r.current for r in firing]
        axes.plot(
            x,
            [r.high for r in firing],
            mark,
            color=look.accent,
            ms=2,
            mfc="none",
            mew=0.5,
            label=name,
        )
        axes.plot(
            x,
            [r.low for r in firing],
            mark,
            color=look.accent,
            ms=2,
            mfc="none",
            mew=0.5,
        )


def _plane(axes: Any, found: Analysis, look: Look) -> None:
    """Basins, the saddle's stable manifold, and what lies in the plane of potential and adaptation."""
    if found.fates is not None:
        f = found.fates
        shades = [mix(look.accent, look.background, share) for share in (0.0, 0.1, 0.28)]
        axes.pcolormesh(f.x, f.y, f.kinds, cmap=ListedColormap(shades), vmin=0, vmax=2, rasterized=True)
        for kind, name in ((1, "silent, depolarised"), (2, "goes on spiking")):
            if (f.kinds == kind).any():
                axes.fill([], [], color=shades[kind], label=name)
    if found.threshold is not None:
        axes.plot(
            *found.threshold.T,
            color=look.stable,
            lw=1.6,
            label="local stable manifold",
        )
    cycle = found.spiking
    if cycle is not None:
        points = np.append(cycle.points, cycle.points[:1], axis=0)[:, [0, ADAPTATION]]
        axes.plot(
            *points.T,
            ".-",
            color=look.orbit,
            lw=0.5,
            ms=1.5,
            label=f"spiking cycle ({cycle.period} steps)",
        )
    elif found.orbit is not None:
        axes.plot(
            *found.orbit[:, [0, ADAPTATION]].T,
            color=look.orbit,
            lw=0.5,
            label="spiking orbit",
        )
    for point, mark, name in ((found.rest, "o", "rest"), (found.saddle, "x", "saddle")):
        if point is not None:
            state = point.points[0]
            off = found.fates is not None and found.fates.plane.distance(state) > _OFF
            label = f"{name}, projected" if off else name
            axes.plot(*state[[0, ADAPTATION]], mark, color=look.ink, ms=4.5, mew=1.4, label=label)
    axes.set(
        xlabel="potential (mV)", ylabel="adaptation (mV)",
        title=f"{found.current:.1f} pA",
    )  # fmt: skip
    if found.fates is not None:
        axes.set(xlim=found.fates.x[[0, -1]], ylim=_with_room(found.fates.y))
    axes.legend(frameon=False, loc="upper center", fontsize="x-small", ncols=3, handlelength=1.6)


def _with_room(y: Floats) -> tuple[float, float]:
    """Ends of an axis with room below for marks at its end, and above for the legend."""
    size = float(y[-1] - y[0])
    return float(y[0]) - 0.04 * size, float(y[-1]) + 0.35 * size

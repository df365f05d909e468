"""The smaller panels of a figure: eigenvalues in the complex plane, and orbits over time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.patches import Circle

from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.export import look as looks
from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.export.look import Look
from plrnn_explorer.export.words import subscripted
from plrnn_explorer.study.study import Study

#: When all eigenvalues lie this near 1, the panel shows that corner of the circle enlarged as well.
_NEAR_ONE = 0.2
_MAX_LINES = 6


def draw_spectrum(axes: Any, study: Study, look: Look, objects: Sequence[str] = ()) -> None:
    """Draw eigenvalues with the unit circle: blue inside, red outside.

    Parameters
    ----------
    axes : matplotlib Axes
    study : Study
    look : Look
    objects : ids of the cycles; without any, all fixed points, or all cycles if there is no fixed point

    Raises
    ------
    ExportError
        If there is no cycle to show.
    """
    cycles = _chosen_cycles(study, objects)
    values = np.concatenate([c.eigenvalues for c in cycles])
    axes.add_patch(Circle((0, 0), 1, fill=False, lw=0.6, ec=look.ink))
    axes.axhline(0, lw=0.3, color=look.hairline, zorder=0)
    axes.axvline(0, lw=0.3, color=look.hairline, zorder=0)
    _scatter(axes, values, look)
    axes.set_aspect("equal", adjustable="box")
    spread = 0.14 * max(1.0, float(np.abs(values).max()))
    axes.set_xlim(min(-1.0, float(values.real.min())) - spread, max(1.0, float(values.real.max())) + spread)
    axes.set_ylim(min(-1.0, float(values.imag.min())) - spread, max(1.0, float(values.imag.max())) + spread)
    axes.set_xlabel("Re λ")
    axes.set_ylabel("Im λ")
    if np.all(np.abs(values - 1) < _NEAR_ONE):
        _draw_inset(axes, values, look)


def _chosen_cycles(study: Study, objects: Sequence[str]) -> list[Cycle]:
    found = [study.find(i) for i in objects]
    cycles = [c for c in found if isinstance(c, Cycle)]
    if not cycles and study.cycles:
        cycles = list(study.cycles.of_period(1) or study.cycles.cycles)
    if not cycles:
        raise ExportError("There is no cycle whose eigenvalues could be drawn; search for cycles first.")
    return cycles


def _scatter(axes: Any, values: Any, look: Look) -> None:
    modulus = np.abs(values)
    for inside, colour in ((modulus <= 1, look.stable), (modulus > 1, look.unstable)):
        dots = {"ls": "none", "marker": "o", "ms": 3.0, "mew": 0.4, "mec": look.background, "mfc": colour}
        axes.plot(values[inside].real, values[inside].imag, **dots, zorder=3)


def _draw_inset(axes: Any, values: Any, look: Look) -> None:
    """Enlarge the neighbourhood of 1 inside the circle, where there is room for it."""
    inset = axes.inset_axes((0.22, 0.3, 0.4, 0.4))
    inset.add_patch(Circle((0, 0), 1, fill=False, lw=0.6, ec=look.ink))
    inset.axhline(0, lw=0.3, color=look.hairline, zorder=0)
    _scatter(inset, values, look)
    half = 1.3 * max(float(np.abs(values - 1).max()), 1e-6)
    inset.set_xlim(1 - half, 1 + half)
    inset.set_ylim(-half, half)
    inset.set_xticks([1 - half / 2, 1, 1 + half / 2])
    inset.set_xticklabels(
        [f"{1 - half / 2:.3g}", "1", f"{1 + half / 2:.3g}"], fontsize=mpl.rcParams["legend.fontsize"] - 1
    )
    inset.set_yticks([])
    inset.tick_params(width=0.4, length=1.5, pad=1.2)
    for spine in inset.spines.values():
        spine.set(linewidth=0.4, color=look.muted)


def draw_series(axes: Any, study: Study, look: Look) -> None:
    """Draw the coordinates of the orbits over time; one colour for each coordinate, one style for each orbit.

    Raises
    ------
    ExportError
        If the study has no orbit.
    """
    if not study.orbits:
        raise ExportError("There is no orbit to draw over time; click in the phase space to start one first.")
    names = study.model.coordinate_names
    shown = min(len(names), _MAX_LINES)
    colours = [look.stable, look.unstable, *looks.MUTED[2:]]
    for number, orbit in enumerate(study.orbits):
        finite = orbit.points[np.isfinite(orbit.points).all(axis=1)]
        for i in range(shown):
            style = {"lw": 0.8, "ls": ("-", "--", "-.", ":")[number % 4], "color": colours[i]}
            axes.plot(
                np.arange(len(finite)),
                finite[:, i],
                **style,
                label=subscripted(names[i]) if not number else None,
            )
    axes.margins(x=0.01)
    axes.set_xlabel("step")
    axes.set_ylabel("state" if shown == len(names) else f"state (first {shown} of {len(names)})")
    axes.legend(loc="best", frameon=False, handlelength=1.2, ncols=min(shown, 3))

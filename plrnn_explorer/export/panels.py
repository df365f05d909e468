"""The smaller panels of a figure: eigenvalues in the complex plane, and orbits over time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.lines import Line2D
from matplotlib.patches import Circle
from matplotlib.transforms import ScaledTranslation

from plrnn_explorer.dynamics.axes import is_data_plane
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.export import look as looks
from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.export.look import Look
from plrnn_explorer.export.recordings import visible_recordings
from plrnn_explorer.export.words import elided, subscripted
from plrnn_explorer.models.map import Floats, Observation
from plrnn_explorer.recordings.matching import data_space
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.study.names import cycle_name, object_name
from plrnn_explorer.study.study import Appearance, Study
from plrnn_explorer.translation import tr

#: When all eigenvalues lie this near 1, the panel shows that corner of the circle enlarged as well.
_NEAR_ONE = 0.2
#: Eigenvalues this near to each other are drawn around each other.
_SAME = 0.012
#: Coordinates, orbits and cycles that can be told apart in one panel.
_MAX_LINES, _MAX_ORBITS, _MAX_CYCLES = 6, 4, 5
#: Colours of coordinates: those of the palette that are unlike both manifolds, readable on white and black.
_SERIES = tuple(looks.MUTED[i] for i in (6, 5, 3, 7, 8, 2))


def series_colours(look: Look) -> tuple[str, ...]:
    """Colours of coordinates over time: the muted ones picked by hand, else those readable on the paper."""
    if look.palette == looks.MUTED:
        return _SERIES
    if look.patterns:  # greys
        shares = np.linspace(1.0, 0.3, _MAX_LINES)
        return tuple(looks.mix(look.ink, look.background, float(share)) for share in shares)
    paper = sum(looks.rgb(look.background))
    apart = [c for c in look.palette if abs(sum(looks.rgb(c)) - paper) > 180 and c != look.stable]
    return tuple(looks.basin_colour(i, apart or look.palette) for i in range(_MAX_LINES))


_ORBIT_STYLES = ("-", "--", "-.", ":")
_CYCLE_MARKERS = ("o", "s", "^", "D", "v")
#: An orbit that goes this many times as far as everything else runs off the panel, which is said.
_FAR = 4.0
#: Steps of a recording that are drawn where there is no orbit; steps of orbits that can be told apart.
_ALONE, _MOST_STEPS = 2000, 1000


def draw_spectrum(axes: Any, study: Study, look: Look, objects: Sequence[str] = ()) -> None:
    """Draw eigenvalues with the unit circle: blue inside, red outside; a sign for each cycle, named below.

    Parameters
    ----------
    axes : matplotlib Axes
    study : Study
    look : Look
    objects : ids of the cycles; without any, the fixed points (the shortest cycles if there is none), saddles
        first; five at most

    Raises
    ------
    ExportError
        If there is no cycle to show.
    """
    chosen = _chosen_cycles(study, objects)
    cycles = chosen[:_MAX_CYCLES]
    values = np.concatenate([c.eigenvalues for c in cycles])
    axes.add_patch(Circle((0, 0), 1, fill=False, lw=0.6, ec=look.ink))
    axes.axhline(0, lw=0.3, color=look.hairline, zorder=0)
    axes.axvline(0, lw=0.3, color=look.hairline, zorder=0)
    _scatter(axes, cycles, look)
    axes.set_aspect("equal", adjustable="box")
    # A square: its box is then the whole panel, whatever the eigenvalues.
    low, high = min(-1.0, float(values.real.min())), max(1.0, float(values.real.max()))
    half = 1.12 * max((high - low) / 2, float(np.abs(values.imag).max()), 1.0)
    axes.set_xlim((low + high) / 2 - half, (low + high) / 2 + half)
    axes.set_ylim(-half, half)
    axes.set_anchor("N")
    axes.locator_params(nbins=4, steps=[1, 2, 5, 10])
    axes.set_xlabel("Re λ")
    axes.set_ylabel("Im λ")
    _name_cycles(axes, study, cycles, len(chosen), look)
    if np.all(np.abs(values - 1) < _NEAR_ONE):
        _draw_inset(axes, cycles, values, look)


def _chosen_cycles(study: Study, objects: Sequence[str]) -> list[Cycle]:
    found = [study.find(i) for i in objects]
    cycles = [c for c in found if isinstance(c, Cycle)]
    if not cycles and study.cycles:
        every = study.cycles.of_period(1) or study.cycles.cycles
        cycles = sorted(every, key=lambda c: (c.period, c.stability != "saddle"))
    if not cycles:
        raise ExportError(tr("There is no cycle whose eigenvalues could be drawn; search for cycles first."))
    return cycles


def _scatter(axes: Any, cycles: Sequence[Cycle], look: Look) -> None:
    """Draw the eigenvalues; one that lies on that of an earlier cycle is a ring around it."""
    seen: list[complex] = []
    for cycle, sign in zip(cycles, _CYCLE_MARKERS):
        values = cycle.eigenvalues
        around = np.array([sum(abs(v - other) < _SAME for other in seen) for v in values], dtype=int)
        stable = np.abs(values) <= 1
        for depth in np.unique(around):
            for inside, colour in ((stable, look.stable), (~stable, look.unstable)):
                chosen = values[inside & (around == depth)]
                dots = _dots(colour, look, int(depth))
                axes.plot(chosen.real, chosen.imag, ls="none", marker=sign, **dots)
        seen += values.tolist()


def _dots(colour: str, look: Look, around: int) -> dict[str, Any]:
    """Options of the signs of eigenvalues that lie around others."""
    if not around:
        return {"ms": 3.2, "mew": 0.4, "mec": look.background, "mfc": colour, "zorder": 3}
    return {"ms": 3.2 + 2.6 * min(around, 2), "mew": 0.6, "mec": colour, "mfc": "none", "zorder": 3.1}


def _name_cycles(axes: Any, study: Study, cycles: Sequence[Cycle], total: int, look: Look) -> None:
    """Name the cycles: one above the panel, several in a key below it."""
    names = [elided(cycle_name(study, c)) for c in cycles]
    if len(names) == 1:
        axes.set_title(names[0], loc="right", fontsize=mpl.rcParams["legend.fontsize"], color=look.ink)
        return
    handles = [
        Line2D([], [], ls="none", marker=sign, ms=3.2, mew=0.0, color=look.ink)
        for sign, _ in zip(_CYCLE_MARKERS, names)
    ]
    if total > len(cycles):
        handles, names = [*handles, Line2D([], [], ls="none")], [*names, _first(len(cycles), total).strip()]
    columns = 1 if max(map(len, names)) > 16 else 2
    axes.legend(handles, names, **below(axes, columns))


def below(axes: Any, columns: int) -> dict[str, Any]:
    """Options of a key below a panel's axis label, at a distance in points that a label fits in."""
    down = ScaledTranslation(0, -3.4 * mpl.rcParams["font.size"] / 72, axes.figure.dpi_scale_trans)
    return {
        "loc": "upper center", "bbox_to_anchor": (0.5, 0.0), "bbox_transform": axes.transAxes + down,
        "ncols": columns,
        "frameon": False, "handlelength": 1.4, "handletextpad": 0.4, "columnspacing": 1.0,
        "labelspacing": 0.3, "borderaxespad": 0.0,
    }  # fmt: skip


def _draw_inset(axes: Any, cycles: Sequence[Cycle], values: Any, look: Look) -> None:
    """Enlarge the neighbourhood of 1 inside the circle, where there is room for it."""
    inset = axes.inset_axes((0.22, 0.3, 0.4, 0.4))
    inset.add_patch(Circle((0, 0), 1, fill=False, lw=0.6, ec=look.ink))
    inset.axhline(0, lw=0.3, color=look.hairline, zorder=0)
    _scatter(inset, cycles, look)
    half = 1.3 * max(float(np.abs(values - 1).max()), 1e-6)
    inset.set_xlim(1 - half, 1 + half)
    inset.set_ylim(-half, half)
    ticks = [1 - 0.6 * half, 1 + 0.6 * half]
    inset.set_xticks(ticks, [f"{v:.3g}" for v in ticks], fontsize=mpl.rcParams["legend.fontsize"] - 1)
    inset.set_yticks([])
    inset.tick_params(width=0.4, length=1.5, pad=1.2)
    for spine in inset.spines.values():
        spine.set(linewidth=0.4, color=look.muted)


def draw_series(axes: Any, study: Study, look: Look) -> None:
    """Draw the visible orbits over time: a colour for each coordinate, a style for each orbit.

    With a recording in the study its coordinates are drawn, thin, and those of the orbits in data space.

    Raises
    ------
    ExportError
        If the study has no orbit and no recording.
    """
    shown = [i for i in range(len(study.orbits)) if study.appearance.get(f"orbit:{i}", Appearance()).visible]
    measured = visible_recordings(study)[:1]
    if not shown and not measured:
        raise ExportError(
            tr("There is no orbit to draw over time; click in the phase space to start one first.")
        )
    seen = data_space(study.model).observation if measured else _observed(study)
    columns, names, total = _drawn_coordinates(study, measured, seen)
    orbits = [finite_part(study.orbits[i].points) for i in shown[:_MAX_ORBITS]]
    longest = max((len(orbit) - 1 for orbit in orbits), default=0)
    orbits = [orbit[: _MOST_STEPS + 1] for orbit in orbits]
    if seen is not None:
        orbits = [seen(orbit) for orbit in orbits]
    for number, orbit, style in zip(shown, orbits, _ORBIT_STYLES):
        steps = study.orbits[number].first + np.arange(len(orbit))
        for i, colour in zip(columns, series_colours(look)):
            axes.plot(steps, orbit[:, i], lw=0.8, ls=style, color=colour)
    axes.margins(x=0.01)
    drawn = [orbit[:, columns] for orbit in orbits]
    for _, recording in measured:
        drawn.append(_draw_measured(axes, recording, columns, bool(orbits), look))
    runs_off = _set_range(axes, study, drawn, columns, seen) if orbits else False
    cut = _first(_MOST_STEPS, longest)
    axes.set_xlabel(tr("step") + (cut if longest > _MOST_STEPS else ""))
    what = tr("state") if seen is None else tr("data")
    part = tr("{n} of {total}") if columns != list(range(len(columns))) else tr("first {n} of {total}")
    axes.set_ylabel(what if len(columns) == total else part.format(n=len(columns), total=total))
    if runs_off:
        axes.set_title(tr("runs off the panel"), loc="right", fontsize=mpl.rcParams["legend.fontsize"])
    _key_series(axes, study, [subscripted(n) for n in names], shown, look)


def _observed(study: Study) -> Observation | None:
    """What orbits are drawn in where the figure's window is data space; None for the state's coordinates."""
    shown = study.view is not None and is_data_plane(study.model, study.view.plane)
    return study.model.observation if shown else None


def _drawn_coordinates(
    study: Study, measured: Sequence[tuple[int, Recording]], seen: Observation | None
) -> tuple[list[int], list[str], int]:
    """Columns that are drawn, their names, and of how many: those recorded, else the first."""
    if measured:
        space = data_space(study.model)
        columns = list(measured[0][1].alignment.matched[:_MAX_LINES])
        units = [
            f"{space.names[i]} ({space.units[i]})" if space.units[i] else space.names[i] for i in columns
        ]
        return columns, units, space.dimension
    names = seen.labels if seen is not None else study.model.coordinate_names
    return list(range(len(names)))[:_MAX_LINES], list(names[:_MAX_LINES]), len(names)


def _draw_measured(
    axes: Any, recording: Recording, columns: Sequence[int], beside: bool, look: Look
) -> Floats:
    """Draw a recording thin, as far as the orbits go; returns what is drawn."""
    first, end = (round(v) for v in axes.get_xlim()) if beside else (0, min(len(recording.aligned), _ALONE))
    first, end = max(0, first), min(end, len(recording.aligned))
    values = recording.aligned[first:end][:, list(columns)]
    for k, colour in zip(range(len(columns)), series_colours(look)):
        faint = looks.mix(colour, look.background, 0.5)
        axes.plot(np.arange(first, end), values[:, k], lw=0.4, color=faint, zorder=1.5)
    return values


def finite_part(points: Floats) -> Floats:
    """The points of an orbit (n, M) that are numbers: one that escapes ends in infinity."""
    return np.asarray(points[np.isfinite(points).all(axis=1)])


def _set_range(
    axes: Any, study: Study, orbits: Sequence[Floats], columns: list[int], seen: Observation | None
) -> bool:
    """Choose the y range; returns whether an orbit was left to run off it.

    What escapes would flatten all else to a line, and the rounding of a constant would fill the panel.
    """
    values = np.concatenate([orbit.ravel() for orbit in orbits])
    values = values[np.isfinite(values)]
    cycles = study.cycles.cycles if study.cycles else ()
    known = [(c.points if seen is None else seen(c.points))[:, columns].ravel() for c in cycles]
    starts = [orbit[0][np.isfinite(orbit[0])] for orbit in orbits if len(orbit)]
    usual_size = 1.0 if seen is None else 1e-300  # data have units of their own: amperes, say
    usual = _FAR * max(usual_size, float(np.abs(np.concatenate([*known, *starts])).max()))
    low, high = max(float(values.min()), -usual), min(float(values.max()), usual)
    middle, least = (low + high) / 2, 1e-6 * max(usual_size, abs(low), abs(high))
    half = max(0.55 * (high - low), least)
    axes.set_ylim(middle - half, middle + half)
    return bool(np.abs(values).max() > usual)


def _first(shown: int, total: int) -> str:
    """What is said where not all there are is drawn; begins with a space."""
    return tr(" (first {shown} of {all})").format(shown=shown, all=total)


def _key_series(axes: Any, study: Study, names: list[str], shown: Sequence[int], look: Look) -> None:
    handles: list[Any] = [Line2D([], [], lw=0.8, color=c) for c, _ in zip(series_colours(look), names)]
    labels = [elided(name, 20) for name in names]
    if len(shown) > 1:
        for i, style in zip(shown, _ORBIT_STYLES):
            handles.append(Line2D([], [], lw=0.8, ls=style, color=look.ink))
            labels.append(elided(object_name(study, f"orbit:{i}"), 20))
        if len(shown) > _MAX_ORBITS:
            handles.append(Line2D([], [], ls="none"))
            labels.append(_first(_MAX_ORBITS, len(shown)).strip())
    columns = min(len(labels), 3 if max(map(len, labels)) < 10 else 2)
    for text in axes.legend(handles, labels, **below(axes, columns)).get_texts():
        text.set_parse_math(False)

"""A training run as a figure: phase portraits in the order of the epochs, and a line per attractor below.

>>> from plrnn_explorer.export.filmstrip import save_filmstrip
>>> save_filmstrip(run, "run.pdf", width_mm=183)  # doctest: +SKIP
"""

from __future__ import annotations

import json
import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from plrnn_explorer.batch.curves import Curve, Value, exponent, line_curve, share
from plrnn_explorer.batch.training_run import Run
from plrnn_explorer.export.compose import MM, Drawing
from plrnn_explorer.export.dress import dress
from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.export.figure import drawing_bytes, figure_kind, write_figure
from plrnn_explorer.export.look import Look, basin_colour, line_colours, with_colours
from plrnn_explorer.export.options import FigureOptions
from plrnn_explorer.export.palettes import look_of
from plrnn_explorer.export.phase import draw_phase
from plrnn_explorer.export.recipe import file_metadata
from plrnn_explorer.export.script import About, script_text, write_script
from plrnn_explorer.export.style import styled
from plrnn_explorer.study.store import StudyFileError, open_study
from plrnn_explorer.study.study import Study, View
from plrnn_explorer.study.version import program
from plrnn_explorer.study.view_values import view_of_values
from plrnn_explorer.translation import mark, tr

#: Portraits drawn when nobody says how many, and the width of one in mm at least.
FRAMES, _NARROWEST = 12, 26.0
#: Height of a plot below them in mm at least, and what is left of the size of glyphs in a portrait.
_LOWEST, _GLYPHS = 24.0, 0.6
#: Lines drawn at most, and the plots below the portraits: what they show, and the words beside their axis.
_MOST_LINES = 12
_PLOTS: tuple[tuple[str, Value, str], ...] = (
    ("share", share, mark("share, %")),
    ("exponent", exponent, mark("exponent")),
)
_LAYERS = {"borders": False, "labels": False, "connections": False, "orbits": False, "recordings": False}


def spread(run: Run, frames: int = FRAMES) -> tuple[int, ...]:
    """Positions of analysed checkpoints, the first and the last among them, spread evenly."""
    there = [i for i in range(len(run.checkpoints)) if run.study_file(i) is not None]
    chosen = np.unique(np.rint(np.linspace(0, len(there) - 1, min(frames, len(there)))).astype(int))
    return tuple(there[i] for i in chosen) if there else ()


def draw_filmstrip(run: Run, options: FigureOptions, positions: Sequence[int] = ()) -> Drawing:
    """Draw a training run.

    Parameters
    ----------
    run : Run
        Analysed.
    options : FigureOptions
        Sizes, colours and the title are used; panels, layers and the legend are the filmstrip's own.
    positions : sequence of int, optional
        Checkpoints whose portraits are drawn; twelve spread evenly when not given.

    Raises
    ------
    ExportError
        If no checkpoint is analysed, or its study cannot be read.
    """
    options.check()
    positions = tuple(positions) or spread(run)
    if not positions:
        raise ExportError(tr("No checkpoint is analysed yet; analyse the run first."))
    look, width = look_of(options.theme, options.palette), options.width_mm
    most = max(1, int(width // _NARROWEST))
    columns = -(-len(positions) // -(-len(positions) // most))  # rows as full as each other
    names = [f"frame{i + 1}" for i in range(len(positions))]
    rows = [[*names[i : i + columns], *["."] * columns][:columns] for i in range(0, len(names), columns)]
    heights = [1.1 * width / columns] * len(rows) + [max(_LOWEST, 0.17 * width)] * len(_PLOTS)
    mosaic: Any = [*rows, *([name] * columns for name, _, _ in _PLOTS)]
    with styled(options, look):
        size = (width * MM, (options.height_mm or sum(heights)) * MM)
        figure = Figure(figsize=size, dpi=options.dpi, layout="constrained")
        FigureCanvasAgg(figure)
        axes = figure.subplot_mosaic(mosaic, height_ratios=heights)
        words = [
            _draw_frame(axes[name], run, position, look, corner=name == rows[-1][0])
            for name, position in zip(names, positions)
        ]
        for name, value, label in _PLOTS:
            _draw_lines(axes[name], run, value, look)
            axes[name].set_ylabel(tr(label))
        axes["share"].set_ylim(-2, 102)
        axes["share"].tick_params(labelbottom=False)
        axes[_PLOTS[-1][0]].set_xlabel(tr("epoch") if run.by_epoch else tr("checkpoint"))
        if options.title:
            figure.suptitle(options.title, fontsize=options.font_size + 1, parse_math=False)
        if words[-1]:
            figure.supxlabel(words[-1], fontsize=options.font_size - 1, color=look.muted)
        dress(figure, axes, options, look)
        figure.draw_without_rendering()
        figure.set_layout_engine("none")
    return Drawing(figure, axes, look, options)


def save_filmstrip(
    run: Run,
    path: str | Path,
    options: FigureOptions | None = None,
    positions: Sequence[int] = (),
    **changes: Any,
) -> None:
    """Draw a training run and write it as SVG, PDF, PNG or TIFF, or as a script (.py), by the suffix.

    What made the figure is embedded in it. The script is drawn by matplotlib alone, from data beside it.

    Parameters
    ----------
    run, options, positions : as for `draw_filmstrip`
    path : ends in .svg, .pdf, .png, .tiff or .py
    **changes : any field of `FigureOptions`

    Raises
    ------
    ExportError
        If the suffix is another, the figure cannot be drawn or the file cannot be written.
    """
    path, chosen = Path(path), (options or FigureOptions(width_mm=183.0)).with_changes(**changes)
    positions = tuple(positions) or spread(run)
    if path.suffix.lower() == ".py":
        about = About(chosen.title or run.folder.name, run.folder.name, _prints(run, positions)[-1:],
                      _command(run, len(positions)))  # fmt: skip
        text, arrays = script_text(draw_filmstrip(run, chosen, positions), path.stem, about)
        write_script(path, text, arrays)
        return
    kind = figure_kind(path)
    recipe = json.dumps(_recipe(run, chosen, positions), ensure_ascii=True, sort_keys=True)
    drawing = draw_filmstrip(run, chosen, positions)
    metadata = file_metadata(chosen.title or run.folder.name, recipe, kind)
    write_figure(path, drawing_bytes(drawing, kind, metadata))


def _recipe(run: Run, options: FigureOptions, positions: Sequence[int]) -> dict[str, Any]:
    """What is needed to make the figure again."""
    row = run.rows[positions[-1]] or {}
    return {
        "program": program(),
        "kind": "filmstrip",
        "source": run.folder.name,
        "checkpoints": [run.checkpoints[i].path.name for i in positions],
        "fingerprints": _prints(run, positions),
        "settings": {k: v for k, v in row.get("settings", {}).items() if k != "view"},
        "window": run.window,
        "options": options.to_dict(),
        "command": _command(run, len(positions)),
    }


def _prints(run: Run, positions: Sequence[int]) -> list[str]:
    return [str((run.rows[i] or {}).get("fingerprint", "")) for i in positions]


def _command(run: Run, frames: int) -> str:
    """The command line that draws the figure again, portraits spread evenly."""
    return f"plrnn-explorer batch {shlex.quote(run.folder.name)} --figure figure.pdf --frames {frames}"


# One portrait --------------------------------------------------------------------------------------


def _draw_frame(axes: Any, run: Run, position: int, look: Look, *, corner: bool) -> str:
    """Draw the portrait of a checkpoint; returns what is to be said of its plane."""
    file = run.study_file(position)
    try:
        if file is None:
            raise ExportError(tr("{name} is not analysed yet.").format(name=run.title(position)))
        study = open_study(file)
    except StudyFileError as error:
        raise ExportError(str(error)) from error
    view = frame_view(run, study)
    if view is None:
        raise ExportError(tr("Maps of one dimension have no phase portrait."))
    draw_phase(axes, frame_study(run, position, study, look.palette), view, look, _LAYERS)
    words: str = axes.get_title(loc="right")
    axes.set_title("", loc="right")
    axes.set_title(run.title(position), parse_math=False, fontsize="small", pad=2.0)
    for line in axes.lines:
        line.set_markersize(round(_GLYPHS * line.get_markersize(), 4))
        line.set_markeredgewidth(round(_GLYPHS * line.get_markeredgewidth(), 4))
    if not corner:
        axes.set_xlabel("")
        axes.set_ylabel("")
    axes.tick_params(labelbottom=corner, labelleft=corner)
    return words


def frame_view(run: Run, study: Study) -> View | None:
    """The window of the run, where that is a plane of a checkpoint's state space; else its own."""
    view = None if run.window is None else view_of_values(run.window)
    return view if view is not None and len(view.plane.origin) == study.model.dimension else study.view


def frame_study(run: Run, position: int, study: Study, palette: Sequence[str]) -> Study:
    """The study of a checkpoint in the colours of the lines."""
    return with_colours(study, line_colours(run, position, palette))


# The lines -----------------------------------------------------------------------------------------


def _draw_lines(axes: Any, run: Run, value: Value, look: Look) -> None:
    for number in reversed(range(min(_MOST_LINES, len(run.lines)))):
        _draw_line(axes, line_curve(run, number, value), basin_colour(number, look.palette))
    known = [x for x in run.across if np.isfinite(x)]
    if len(known) > 1:
        margin = 0.02 * (max(known) - min(known))
        axes.set_xlim(min(known) - margin, max(known) + margin)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)


def _draw_line(axes: Any, curve: Curve, colour: str) -> None:
    """Draw a line, stretch by stretch: solid where it goes on clearly, dotted where that is a guess."""
    for joined, style in ((curve.clear, "-"), (curve.guessed, ":")):
        for first, stop in _stretches(joined):
            x, y = curve.x[first:stop], curve.y[first:stop]
            axes.plot(x, y, color=colour, lw=0.9, ls=style, zorder=3)
            low, high = curve.low[first:stop], curve.high[first:stop]
            if style == "-" and np.isfinite(low).all() and np.any(high > low):
                axes.fill_between(x, low, high, color=colour, alpha=0.25, lw=0, zorder=2)
    axes.plot(curve.x, curve.y, color=colour, marker="o", ms=1.4, mew=0, ls="none", zorder=4)


def _stretches(joined: Any) -> list[tuple[int, int]]:
    """Runs of points that are joined with the next, each with its last point: pairs of first and stop."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], joined, [False]]).astype(np.int8)))
    return [(int(first), int(last) + 1) for first, last in edges.reshape(-1, 2)]

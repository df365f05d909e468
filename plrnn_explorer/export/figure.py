"""Figures of a study, fit for print: one drawing for SVG, PDF and PNG."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.export.geometry import study_view
from plrnn_explorer.export.legend import Entry, Hatched, HatchedHandler, basin_entries, legend_entries
from plrnn_explorer.export.look import LIGHT, WIDTHS, Look
from plrnn_explorer.export.panels import draw_series, draw_spectrum
from plrnn_explorer.export.phase import Phase, draw_phase
from plrnn_explorer.study.atomic import reason, replace_file
from plrnn_explorer.study.study import Study, View
from plrnn_explorer.study.version import program

#: What can be drawn, and the formats it can be written in.
PANELS = ("phase", "spectrum", "series")
FORMATS = ("svg", "pdf", "png")
MM = 1 / 25.4
#: Smallest and largest figure in mm, and dots per inch: what paper and memory can hold.
SIZE_LIMITS, DPI_LIMITS = (30.0, 1200.0), (50, 1200)
_POINTS = 7.0
#: Widths in mm from which small panels stand beside the phase space, and beside each other.
_WIDE, _NARROW = 140, 80
#: Height in mm that the legend and the keys of small panels take where panels stand on each other.
_KEYS = 20

_STYLE: Mapping[str, Any] = {
    "svg.fonttype": "none",
    "svg.hashsalt": "plrnn_explorer",
    "svg.image_inline": True,
    "pdf.fonttype": 42,
    "pdf.compression": 6,
    "text.hinting": "no_hinting",
    "mathtext.default": "regular",
    "axes.unicode_minus": True,
    "axes.linewidth": WIDTHS["frame"],
    "axes.labelpad": 2.0,
    "axes.titlesize": "medium",
    "axes.titlepad": 4.0,
    "axes.formatter.useoffset": False,
    "xtick.major.width": WIDTHS["frame"],
    "ytick.major.width": WIDTHS["frame"],
    "xtick.major.size": 2.2,
    "ytick.major.size": 2.2,
    "xtick.major.pad": 2.0,
    "ytick.major.pad": 2.0,
    "hatch.linewidth": 0.35,
    "savefig.bbox": None,
    "savefig.transparent": False,
    "path.simplify": True,
    "lines.antialiased": True,
}


@contextmanager
def _style(font: str, size: float, look: Look) -> Iterator[None]:
    """Use matplotlib's settings for our figures, whatever the user's own matplotlibrc says."""
    families = [font, "DejaVu Sans"] if font != "DejaVu Sans" else [font]
    colours = {
        "figure.facecolor": look.background,
        "axes.facecolor": look.background,
        "axes.edgecolor": look.muted,
        "axes.labelcolor": look.ink,
        "text.color": look.ink,
        "xtick.color": look.muted,
        "ytick.color": look.muted,
        "xtick.labelcolor": look.ink,
        "ytick.labelcolor": look.ink,
    }
    with mpl.rc_context():
        mpl.rcdefaults()
        settings: Any = {**_STYLE, **colours, "font.family": families, "font.size": size}
        # Whole points: some programs round the size of text in an SVG.
        settings["legend.fontsize"] = max(4.0, size - 1)
        mpl.rcParams.update(settings)
        yield


def draw_figure(
    study: Study,
    *,
    panels: Sequence[str] = ("phase",),
    width_mm: float = 120.0,
    height_mm: float | None = None,
    dpi: int = 300,
    font: str = "DejaVu Sans",
    font_size: float = _POINTS,
    title: str = "",
    legend: bool = True,
    view: View | None = None,
    layers: Mapping[str, bool] | None = None,
    objects: Sequence[str] = (),
    declutter: bool = True,
    look: Look = LIGHT,
) -> Figure:
    """Draw a study as a figure.

    Parameters
    ----------
    study : Study
    panels : of "phase", "spectrum", "series"
    width_mm, height_mm : size; without a height one is chosen to suit the panels
    dpi : dots per inch, of PNG and of the basins' image
    font, font_size : family and points; DejaVu Sans stands in for letters the font lacks
    title : line above the figure
    legend : whether to explain the signs below or beside the figure
    view : window shown instead of the study's own
    layers : layers switched on or off, see `draw_phase`
    objects : ids of the cycles in the spectrum; without any, the fixed points
    declutter : leave out what would cover the rest, and say so in the legend
    look : colours

    Returns
    -------
    matplotlib Figure
        With an Agg canvas, not known to pyplot.

    Raises
    ------
    ExportError
        If a panel has nothing to show, is unknown, or the size cannot be made.
    """
    _check(panels, width_mm, height_mm, dpi)
    if "phase" in panels and study.model.dimension == 1:
        raise ExportError(
            "A map of one dimension has no phase plane to draw; choose the spectrum or the time series."
        )
    height = height_mm or _natural_height(panels, width_mm)
    with _style(font, font_size, look):
        figure = Figure(figsize=(width_mm * MM, height * MM), dpi=dpi, layout="constrained")
        FigureCanvasAgg(figure)
        engine: Any = figure.get_layout_engine()
        engine.set(w_pad=0.025, h_pad=0.025, wspace=0.04, hspace=0.05)
        axes = _arrange(figure, panels, width_mm)
        phase = (
            draw_phase(axes["phase"], study, view or study_view(study), look, layers, declutter)
            if "phase" in axes
            else None
        )
        if "spectrum" in axes:
            draw_spectrum(axes["spectrum"], study, look, objects)
        if "series" in axes:
            draw_series(axes["series"], study, look)
        if len(axes) > 1:
            for letter, panel in zip("abc", axes.values()):
                panel.set_title(letter, loc="left", fontweight="bold")
        if title:
            figure.suptitle(title, fontsize=font_size + 1)
        if legend and phase is not None:
            _add_legends(figure, phase, width_mm)
        # The layout is found once and kept: the three formats must not differ by their widths of text.
        figure.draw_without_rendering()
        figure.set_layout_engine("none")
    return figure


def _check(panels: Sequence[str], width: float, height: float | None, dpi: int) -> None:
    unknown = [p for p in panels if p not in PANELS]
    if unknown or not panels:
        raise ExportError(
            f"There is no panel {(unknown or ['at all'])[0]!r}; choose from {', '.join(PANELS)}."
        )
    low, high = SIZE_LIMITS
    for size in (width, height or width):
        if not low <= size <= high:
            raise ExportError(f"A figure of {size:g} mm cannot be made; choose {low:g} to {high:g} mm.")
    if not DPI_LIMITS[0] <= dpi <= DPI_LIMITS[1]:
        raise ExportError(f"{dpi} dpi is not possible; choose {DPI_LIMITS[0]} to {DPI_LIMITS[1]} dpi.")


def _rows(panels: Sequence[str], width: float) -> list[list[str]]:
    """Arrange the panels on a grid: small ones beside a large phase space, or below it side by side."""
    order = [p for p in PANELS if p in panels]
    small = [p for p in order if p != "phase"]
    if "phase" in order and small and width >= _WIDE:
        return [["phase", p] for p in small]
    below = [small] if width >= _NARROW else [[p] for p in small]
    rows = [["phase"], *below] if "phase" in order else below
    columns = max(map(len, rows))
    return [row * columns if len(row) < columns else row for row in rows if row]


def _natural_height(panels: Sequence[str], width: float) -> float:
    rows = _rows(panels, width)
    keys = 0.0 if _beside(rows) or len({p for row in rows for p in row}) == 1 else _KEYS
    return sum(_heights(rows, width)) + keys


def _heights(rows: list[list[str]], width: float) -> list[float]:
    """Heights in mm that suit the rows of panels."""
    if _beside(rows):
        # With one small panel, the phase space decides; two stand on each other.
        return [0.55 * width] if len(rows) == 1 else [0.37 * width, 0.31 * width]
    if rows == [["phase"]]:
        return [width * (0.62 if width >= 150 else 0.95)]
    column = width / len(rows[-1])
    # Beside or below the phase space a small panel stays small; alone it is the figure.
    square, flat = (0.85, 0.55) if len(rows[0]) == len(rows) == 1 else (0.62, 0.42)
    suit = {
        "phase": 0.95 * width, "spectrum": min(column, square * width), "series": min(column, flat * width)
    }  # fmt: skip
    return [max(suit[p] for p in row) for row in rows]


def _beside(rows: list[list[str]]) -> bool:
    """Whether the small panels stand beside the phase space."""
    return rows[0][0] == "phase" and rows[0][-1] != "phase"


def _arrange(figure: Figure, panels: Sequence[str], width: float) -> dict[str, Any]:
    """Make the axes, see `_rows`."""
    rows: list[Any] = _rows(panels, width)
    widths = (1.7, 1) if _beside(rows) else None
    made = figure.subplot_mosaic(rows, width_ratios=widths, height_ratios=_heights(rows, width))
    return {p: made[p] for p in PANELS if p in panels}


def _add_legends(figure: Figure, phase: Phase, width: float) -> None:
    """Explain the signs outside the axes: beside them in a wide figure with one panel, else below."""
    beside = width >= 150 and len(figure.axes) == 1
    entries, basins = legend_entries(phase), basin_entries(phase)
    if not entries and not basins:
        return
    blank = (Line2D([], [], ls="none"), "")
    most = (
        (1 if len(entries) + len(basins) < 24 else 2)
        if beside
        else 2
        if width < 100
        else 3
        if width < 140
        else 4
    )
    for columns in range(most, 0, -1):
        if beside:
            arranged = [*entries, *([blank] if entries and basins else []), *basins]
        else:
            arranged, columns = _in_columns(entries, basins, columns, blank)
        legend = _place(
            figure, arranged, columns, "outside right upper" if beside else "outside lower center"
        )
        if columns == 1 or legend.get_window_extent().width < 0.97 * figure.bbox.width:
            return
        legend.remove()


def _place(figure: Figure, entries: list[Entry], columns: int, where: str) -> Any:
    handles, labels = zip(*entries)
    options: dict[str, Any] = {
        "frameon": False, "handlelength": 1.5, "handletextpad": 0.5, "columnspacing": 1.4,
        "labelspacing": 0.35, "borderaxespad": 0.2, "borderpad": 0.2, "loc": where,
        "handler_map": {Hatched: HatchedHandler()},
    }  # fmt: skip
    return figure.legend(handles, labels, ncols=columns, **options)


def _in_columns(
    entries: list[Entry], basins: list[Entry], columns: int, blank: Entry
) -> tuple[list[Entry], int]:
    """Arrange two groups so that no column holds both; returns the padded list and its columns."""
    columns = min(columns, len(entries) + len(basins))
    if not entries or not basins or columns == 1:
        return [*entries, *basins], columns

    def rows(first: int) -> int:
        return max(-(-len(entries) // first), -(-len(basins) // (columns - first)))

    first = min(range(1, columns), key=rows)
    height = rows(first)
    columns_used = -(-len(entries) // height), -(-len(basins) // height)
    padded = [
        [*group, *[blank] * (height * n - len(group))] for group, n in zip((entries, basins), columns_used)
    ]
    return [*padded[0], *padded[1]], sum(columns_used)


def save_figure(study: Study, path: str | Path, **options: Any) -> None:
    """Draw a study and write it as SVG, PDF or PNG, by the suffix of `path`.

    The same study and options give the same bytes. What made the figure is embedded in it, see `provenance`.

    Parameters
    ----------
    study : Study
    path : ends in .svg, .pdf or .png
    **options : of `draw_figure`

    Raises
    ------
    ExportError
        If the suffix is another, the figure cannot be drawn or the file cannot be written.
    """
    path = Path(path)
    kind = path.suffix.lower().lstrip(".")
    if kind not in FORMATS:
        raise ExportError(
            f"Figures are written as .svg, .pdf or .png, not {path.suffix or 'without a suffix'}."
        )
    look = options.get("look", LIGHT)
    with _style(options.get("font", "DejaVu Sans"), options.get("font_size", _POINTS), look):
        figure = draw_figure(study, **options)
        try:
            with replace_file(path) as part:
                figure.savefig(part, format=kind, dpi=figure.dpi, metadata=_metadata(study, kind, options))
        except OSError as error:
            raise ExportError(
                f"The figure could not be written to {path} ({reason(error)}); choose another folder."
            ) from error


def provenance(study: Study, options: Mapping[str, Any]) -> dict[str, Any]:
    """What is needed to make a figure again: model, program, window and options."""
    view = options.get("view") or study_view(study)
    plain = {k: v for k, v in options.items() if isinstance(v, str | int | float | bool | tuple | list)}
    return {
        "program": program(),
        "model": study.model.name,
        "fingerprint": study.model.fingerprint,
        "input": study.model.inputs.by_name if study.model.inputs else None,
        "source": Path(study.source).name if not study.source.startswith("example:") else study.source,
        "window": {
            "x": [float(v) for v in view.x],
            "y": [float(v) for v in view.y],
            "origin": view.plane.origin.tolist(),
            "basis": view.plane.basis.tolist(),
        },
        "options": plain,
    }


def _metadata(study: Study, kind: str, options: Mapping[str, Any]) -> dict[str, str | None]:
    text = json.dumps(provenance(study, options), ensure_ascii=False, sort_keys=True)
    name = str(options.get("title") or study.model.name or "phase space")
    if kind == "svg":
        return {"Title": name, "Creator": program(), "Description": text, "Date": None}
    if kind == "pdf":
        return {"Title": name, "Creator": program(), "Subject": text, "CreationDate": None}
    return {"Title": name, "Software": program(), "Description": text}

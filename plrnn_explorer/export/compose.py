"""A figure put together from its panels."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from plrnn_explorer.export.arrange import arrange, legend_room, natural_height
from plrnn_explorer.export.basin_bars import draw_basin_bars
from plrnn_explorer.export.bifurcation_panel import draw_bifurcations
from plrnn_explorer.export.dress import dress
from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.export.geometry import study_view
from plrnn_explorer.export.homoclinic_panel import draw_homoclinic
from plrnn_explorer.export.legend_place import add_legend, move_legend
from plrnn_explorer.export.letters import align_letters, break_words
from plrnn_explorer.export.look import Look
from plrnn_explorer.export.options import SIZE_LIMITS, FigureOptions
from plrnn_explorer.export.palettes import look_of, without_hue
from plrnn_explorer.export.panels import draw_series, draw_spectrum
from plrnn_explorer.export.phase import Phase, draw_phase
from plrnn_explorer.export.space_panel import draw_space
from plrnn_explorer.export.style import needs_far_letters, styled
from plrnn_explorer.export.texts import replace_words, set_words
from plrnn_explorer.study.study import Study, View
from plrnn_explorer.translation import tr

MM = 1 / 25.4
_BREAKS = 4
_PLANES = ("phase", "second")


@dataclass(frozen=True, eq=False)
class Drawing:
    """A figure that was drawn.

    Attributes
    ----------
    figure : matplotlib Figure, its layout found and frozen
    panels : mapping of panel to its axes
    look : the colours it has
    options : FigureOptions
    far : whether it needs letters of East Asia
    """

    figure: Figure
    panels: Mapping[str, Any]
    look: Look
    options: FigureOptions
    far: bool = False


def compose(study: Study, options: FigureOptions, look: Look | None = None) -> Drawing:
    """Draw a study as a figure.

    Parameters
    ----------
    study : Study
    options : FigureOptions
    look : colours instead of those of the theme and palette

    Raises
    ------
    ExportError
        If a panel has nothing to show, is unknown, or the size cannot be made.
    """
    options.check()
    _check_dimension(study, options)
    look = look or look_of(options.theme, options.palette)
    study = without_hue(study) if options.palette == "grey" else study
    width = options.width_mm
    height = options.height_mm or natural_height(options.panels, width, options.grid)
    far = needs_far_letters(study, options)
    with styled(options, look, far):
        figure = Figure(figsize=(width * MM, height * MM), dpi=options.dpi, layout="constrained")
        FigureCanvasAgg(figure)
        engine: Any = figure.get_layout_engine()
        engine.set(w_pad=0.025, h_pad=0.025, wspace=0.04, hspace=0.05)
        axes = arrange(figure, options.panels, width, options.grid)
        phase = None
        for name, panel in axes.items():
            drawn = _PAINTERS[name](panel, study, look, options)
            phase = drawn if phase is None and isinstance(drawn, Phase) else phase
        _letter(axes, options)
        if options.title:
            set_words(figure.suptitle("", fontsize=options.font_size + 1), options.title, typed=True)
        if options.legend != "none" and phase is not None:
            add_legend(figure, phase, options)
            if options.height_mm is None:
                _make_room(figure, options)
            if options.legend_at is not None:
                move_legend(figure, options.legend_at, "none" if options.transparent else look.background)
        dress(figure, axes, options, look)
        replace_words(figure, axes, options.labels)
        for _ in range(_BREAKS):  # words that break take room, and may break others
            if not break_words(figure, axes):
                break
            figure.draw_without_rendering()
        # The layout is found once and kept: the formats must not differ by their widths of text.
        figure.draw_without_rendering()
        figure.set_layout_engine("none")
        align_letters(axes)
    return Drawing(figure, axes, look, options, far)


def _make_room(figure: Figure, options: FigureOptions) -> None:
    """Make a figure of no given height higher where its legend below takes more than was reckoned with."""
    below = [legend for legend in figure.legends if options.legend != "right"]
    for legend in below:
        box = legend.get_window_extent()
        if box.x0 > 0.5 * figure.bbox.width:
            continue  # it stands on the right
        needed, most = box.height / figure.dpi / MM, SIZE_LIMITS[1] * MM
        extra = max(0.0, needed - legend_room(options.panels, options.width_mm, options.grid))
        figure.set_figheight(min(figure.get_figheight() + extra * MM, most))


def _check_dimension(study: Study, options: FigureOptions) -> None:
    if study.model.dimension == 1 and set(_PLANES) & set(options.panels):
        raise ExportError(
            tr("A map of one dimension has no phase plane to draw; choose the spectrum or the time series.")
        )
    if "second" in options.panels and not second_views(study):
        raise ExportError(tr("There is no second view to draw; open one beside the phase space first."))


def second_views(study: Study) -> tuple[View, ...]:
    """The views that are open beside the phase space."""
    found: tuple[View, ...] = getattr(study, "views", ())
    return found


def _phase(axes: Any, study: Study, look: Look, options: FigureOptions) -> Phase:
    view = options.view or study_view(study)
    return draw_phase(axes, study, view, look, options.layers, options.declutter)


def _second(axes: Any, study: Study, look: Look, options: FigureOptions) -> Phase:
    return draw_phase(axes, study, second_views(study)[0], look, options.layers, options.declutter)


def _spectrum(axes: Any, study: Study, look: Look, options: FigureOptions) -> None:
    draw_spectrum(axes, study, look, options.objects)


_PAINTERS: Mapping[str, Callable[[Any, Study, Look, FigureOptions], Any]] = {
    "phase": _phase,
    "second": _second,
    "space": lambda axes, study, look, _: draw_space(axes, study, look),
    "spectrum": _spectrum,
    "basins": lambda axes, study, look, _: draw_basin_bars(axes, study, look),
    "series": lambda axes, study, look, _: draw_series(axes, study, look),
    "bifurcations": lambda axes, study, look, options: draw_bifurcations(
        axes, study, look, options.bifurcation_axis
    ),
    "homoclinic": lambda axes, study, look, _: draw_homoclinic(axes, study, look),
}


def _letter(axes: Mapping[str, Any], options: FigureOptions) -> None:
    """Letter the panels where there are several."""
    if len(axes) < 2 or options.letters == "none":
        return
    for letter, panel in zip("abcdefgh", axes.values()):
        words = {"abc": letter, "ABC": letter.upper(), "(a)": f"({letter})"}[options.letters]
        panel.set_title(words, loc="left", fontweight="bold")

"""All choices that make one figure of a study: one value, which also goes into the figure's file."""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any, get_type_hints

from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.export.palettes import PALETTES, THEMES
from plrnn_explorer.study.study import View
from plrnn_explorer.study.view_values import view_of_values, view_values
from plrnn_explorer.translation import mark, tr

#: What can be drawn: name, words for people.
PANEL_WORDS: Mapping[str, str] = {
    "phase": mark("Phase space"),
    "second": mark("Second view"),
    "space": mark("3-D view"),
    "spectrum": mark("Spectrum"),
    "basins": mark("Basins"),
    "series": mark("Time series"),
    "homoclinic": mark("Homoclinic orbit"),
    "bifurcations": mark("Bifurcations"),
}
PANELS = tuple(PANEL_WORDS)
GRIDS: Mapping[str, str] = {
    "auto": mark("To suit"),
    "row": mark("In a row"),
    "column": mark("On each other"),
    "2x2": mark("Two by two"),
}
LETTERS: Mapping[str, str] = {"abc": "a b c", "ABC": "A B C", "(a)": "(a) (b) (c)", "none": mark("none")}
LEGENDS: Mapping[str, str] = {
    "auto": mark("To suit"),
    "below": mark("Below"),
    "right": mark("On the right"),
    "none": mark("None"),
}
TICKS: Mapping[str, str] = {"out": mark("Outwards"), "in": mark("Inwards"), "none": mark("None")}
SPINES: Mapping[str, str] = {
    "box": mark("Box"),
    "open": mark("Left and bottom"),
    "none": mark("None"),
}
#: The formats a figure can be written in.
FORMATS = ("svg", "pdf", "png", "tiff")
#: Smallest and largest figure in mm, dots per inch, points: what paper and memory can hold.
SIZE_LIMITS, DPI_LIMITS, FONT_LIMITS, WEIGHT_LIMITS = (30.0, 1200.0), (50, 1200), (4.0, 96.0), (0.2, 10.0)


@dataclass(frozen=True)
class FigureOptions:
    """How a figure looks.

    Attributes
    ----------
    panels : names in `PANELS`, in the order they are lettered
    grid : a name in `GRIDS`
    letters : how panels are lettered where there are several, a name in `LETTERS`
    width_mm, height_mm : size; without a height one is chosen to suit the panels
    dpi : dots per inch, of images
    font, font_size : family and points; DejaVu Sans stands in for letters the font lacks
    title : line above the figure
    legend : where the signs are explained, a name in `LEGENDS`
    legend_at : where the legend's upper left corner was moved by hand, as shares of the page from its upper
        left corner; without, where `legend` says. A moved legend takes no room from the panels.
    theme, palette : names in `palettes.THEMES` and `PALETTES`
    transparent : whether the paper is left out
    scale_bars : bars with a length instead of axes
    ticks, spines : names in `TICKS`, `SPINES`
    weight : of lines and signs, 1 for print at these sizes
    labels : mapping of a text's key to the words that replace it, see `plrnn_explorer.export.texts`
    layers : layers switched on or off, see `draw_phase`
    objects : ids of the cycles in the spectrum; without any, the fixed points
    declutter : leave out what would cover the rest, and say so in the legend
    view : window shown instead of the study's own
    bifurcation_axis : what the bifurcation diagram shows upwards: the name of a coordinate of the data or the
        state, or "data:1", "state:2" (from 1); without, the first of the data if these have names
    """

    panels: tuple[str, ...] = ("phase",)
    grid: str = "auto"
    letters: str = "abc"
    width_mm: float = 120.0
    height_mm: float | None = None
    dpi: int = 300
    font: str = "DejaVu Sans"
    font_size: float = 7.0
    title: str = ""
    legend: str = "auto"
    legend_at: tuple[float, float] | None = None
    theme: str = "light"
    palette: str = "muted"
    transparent: bool = False
    scale_bars: bool = False
    ticks: str = "out"
    spines: str = "box"
    weight: float = 1.0
    labels: Mapping[str, str] = field(default_factory=dict)
    layers: Mapping[str, bool] = field(default_factory=dict)
    objects: tuple[str, ...] = ()
    declutter: bool = True
    view: View | None = None
    bifurcation_axis: str = ""

    def with_changes(self, **changes: Any) -> FigureOptions:
        """Return a copy with some options replaced; lists become tuples, `legend` may be true or false.

        Raises
        ------
        ExportError
            If there is no such option.
        """
        unknown = sorted(set(changes) - set(_NAMES))
        if unknown:
            raise ExportError(
                tr("A figure has no option {name!r}; there are {names}.").format(
                    name=unknown[0], names=", ".join(_NAMES)
                )
            )
        if isinstance(changes.get("legend"), bool):
            changes["legend"] = "auto" if changes["legend"] else "none"
        if changes.get("layers", {}) is None:
            changes["layers"] = {}
        tuples = {k: tuple(v) for k, v in changes.items() if isinstance(v, list)}
        return replace(self, **{**changes, **tuples})

    def check(self) -> None:
        """Refuse what cannot be drawn.

        Raises
        ------
        ExportError
            With a sentence that says what is possible.
        """
        unknown = [p for p in self.panels if p not in PANELS]
        if unknown or not self.panels:
            raise ExportError(
                f"There is no panel {(unknown or ['at all'])[0]!r}; choose from {', '.join(PANELS)}."
            )
        for name, known in _CHOICES.items():
            if getattr(self, name) not in known:
                raise ExportError(
                    f"{getattr(self, name)!r} is no {name} of a figure; choose from {', '.join(known)}."
                )
        for size in (self.width_mm, self.height_mm or self.width_mm):
            if not SIZE_LIMITS[0] <= size <= SIZE_LIMITS[1]:
                raise ExportError(
                    f"A figure of {size:g} mm cannot be made; choose {_between(SIZE_LIMITS)} mm."
                )
        if self.legend_at is not None and not _is_place(self.legend_at):
            raise ExportError(
                f"The legend cannot be at {self.legend_at!r}; give two shares of the page, from 0 to 1."
            )
        for name, limits, unit in (
            ("dpi", DPI_LIMITS, "dpi"), ("font_size", FONT_LIMITS, "pt"), ("weight", WEIGHT_LIMITS, "times"),
        ):  # fmt: skip
            if not limits[0] <= getattr(self, name) <= limits[1]:
                raise ExportError(f"{getattr(self, name)} {unit} is not possible; choose {_between(limits)}.")

    def to_dict(self) -> dict[str, Any]:
        """Plain values that JSON can hold: only what differs from the defaults, and always the size."""
        default = FigureOptions()
        plain = {
            name: value
            for name in _NAMES
            if (value := getattr(self, name)) != getattr(default, name) or name in ("width_mm", "panels")
        }
        if self.view is not None:
            plain["view"] = view_values(self.view)
        return {k: dict(v) if isinstance(v, Mapping) else list(v) if isinstance(v, tuple) else v
                for k, v in plain.items()}  # fmt: skip

    @classmethod
    def from_dict(cls, plain: Mapping[str, Any]) -> FigureOptions:
        """Read what `to_dict` wrote.

        Raises
        ------
        ExportError
            If it is no such thing: an unknown option, or one of another kind.
        """
        made = cls().with_changes(**{k: v for k, v in plain.items() if k != "view"})
        if plain.get("view"):
            made = replace(made, view=_view_of(plain["view"]))
        for name, kinds in _kinds().items():
            value = getattr(made, name)
            if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
                raise ExportError(f"The option {name!r} of a figure cannot be {value!r}.")
        made.check()
        return made


_NAMES = tuple(f.name for f in fields(FigureOptions))
_CHOICES: Mapping[str, Mapping[str, Any]] = {
    "grid": GRIDS, "letters": LETTERS, "legend": LEGENDS, "theme": THEMES, "palette": PALETTES,
    "ticks": TICKS, "spines": SPINES,
}  # fmt: skip


def smallest_type(font_size: float) -> float:
    """Points of the legend and of remarks, for the points of the labels."""
    return max(4.0, font_size - 1 if font_size < 12 else round(0.85 * font_size))


def _is_place(at: Any) -> bool:
    """Whether something is a place on the page, as two shares."""
    return (
        isinstance(at, tuple)
        and len(at) == 2
        and all(isinstance(v, int | float) and not isinstance(v, bool) and 0 <= v <= 1 for v in at)
    )


def _between(limits: tuple[float, float]) -> str:
    return f"{limits[0]:g} to {limits[1]:g}"


def _kinds() -> dict[str, tuple[type, ...]]:
    """Types that each option may have."""
    found = {}
    for name, hint in get_type_hints(FigureOptions).items():
        parts = hint.__args__ if isinstance(hint, types.UnionType) else (hint,)
        kinds = tuple(getattr(p, "__origin__", p) for p in parts)
        found[name] = (*kinds, int) if float in kinds else kinds
    return found


def _view_of(plain: Any) -> View:
    try:
        return view_of_values(plain)
    except ValueError as error:
        raise ExportError(tr("The window of the figure cannot be read.")) from error

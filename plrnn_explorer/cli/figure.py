"""The command `figure`: a figure of a model or study, with all options, in any format, or as a script."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from plrnn_explorer.cli.loading import load_study, settings_for, with_results
from plrnn_explorer.cli.terminal import OK, progress_line


def add_figure(
    commands: Any, add_choices: Callable[[argparse.ArgumentParser], None]
) -> argparse.ArgumentParser:
    """Add the parser of `figure`, and return it."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "figure",
        help="draw a figure (.svg, .pdf, .png, .tiff), or write it as a matplotlib script (.py)",
        description="Draw a figure of a study, or of a model, which is analysed first. Every figure holds the"
        " command that makes it again; --options also takes a figure whose look is to be used.",
    )
    parser.add_argument("model", metavar="STUDY_OR_MODEL", help="study, model file or folder, example:NAME")
    parser.add_argument("out", nargs="+", type=Path, metavar="OUT", help="a .svg, .pdf, .png, .tiff or .py")
    parser.add_argument(
        "--options", metavar="JSON", help="all options as JSON, a file with them, or a figure that was saved"
    )
    parser.add_argument("--panels", help="in order, e.g. phase,spectrum,basins,series,homoclinic,space")
    parser.add_argument("--width", type=float, dest="width_mm", metavar="MM")
    parser.add_argument("--height", type=float, dest="height_mm", metavar="MM")
    parser.add_argument("--dpi", type=int, help="of PNG, TIFF and images")
    parser.add_argument("--font-size", type=float, metavar="PT")
    parser.add_argument("--palette", help="muted, bright, vibrant, okabe_ito, viridis or grey")
    parser.add_argument("--theme", help="light or dark")
    parser.add_argument("--grid", help="auto, row, column or 2x2")
    parser.add_argument("--title")
    parser.add_argument(
        "--bifurcation-axis",
        metavar="NAME",
        help="what a bifurcation diagram shows upwards, e.g. V or data:1",
    )
    add_choices(parser)
    return parser


#: Options of the command that are fields of `FigureOptions`.
_FIELDS = (
    "width_mm",
    "height_mm",
    "dpi",
    "font_size",
    "palette",
    "theme",
    "grid",
    "title",
    "bifurcation_axis",
)


def figure_options(options: argparse.Namespace) -> Any:
    """The options of a figure given on the command line.

    Raises
    ------
    ExportError
        If they are none.
    """
    from plrnn_explorer.export.options import FigureOptions

    base = _given(options.options) if options.options else FigureOptions()
    changes = {name: value for name in _FIELDS if (value := getattr(options, name)) is not None}
    if options.panels:
        changes["panels"] = tuple(p.strip() for p in options.panels.split(",") if p.strip())
    chosen = base.with_changes(**changes)
    chosen.check()
    return chosen


def _given(text: str) -> Any:
    """Options from JSON, a file that holds it, or a figure."""
    from plrnn_explorer.export.errors import ExportError
    from plrnn_explorer.export.options import FigureOptions
    from plrnn_explorer.export.recipe import read_figure_recipe

    if not text.lstrip().startswith("{"):
        path = Path(text)
        if path.suffix.lower() != ".json":
            return read_figure_recipe(path)["options"]
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise ExportError(f"The options {path} could not be read ({error}).") from error
    try:
        plain = json.loads(text)
    except ValueError as error:
        raise ExportError(f"--options should be JSON or a file, but it is neither ({error}).") from error
    if not isinstance(plain, dict):
        raise ExportError('--options should be a JSON object such as {"palette": "grey"}.')
    return FigureOptions.from_dict(plain)


def figure(options: argparse.Namespace) -> int:
    """Analyse what has not been analysed, and write the figures."""
    from plrnn_explorer.export.figure import save_figure
    from plrnn_explorer.export.script import write_figure_script

    chosen = figure_options(options)  # before the analysis, not after it
    study, example = load_study(options.model, options.choices, options.constant_input)
    with progress_line() as line:
        study = with_results(study, settings_for(example), line.show)
        for i, path in enumerate(options.out):
            line.show(i / len(options.out), "figures", f"Writing {path.name}")
            write = write_figure_script if path.suffix.lower() == ".py" else save_figure
            write(study, path, chosen)
    print(f"Written: {', '.join(str(path) for path in options.out)}.")
    return OK

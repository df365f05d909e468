"""A figure as a script that anyone can run and change: only numpy and matplotlib, its data beside it.

The script is read off the finished figure, artist by artist, so it cannot drift from what is drawn; whatever
it has no words for ends in an error, never in a picture that lacks something.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib import rcParams

from plrnn_explorer.export.compose import Drawing, compose
from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.export.options import PANEL_WORDS, FigureOptions
from plrnn_explorer.export.recipe import command
from plrnn_explorer.export.script_artists import legend_code, text_options
from plrnn_explorer.export.script_axes import axes_code
from plrnn_explorer.export.script_values import Values, call, plain
from plrnn_explorer.export.style import settings, styled
from plrnn_explorer.study.atomic import reason, replace_file
from plrnn_explorer.study.study import Study
from plrnn_explorer.study.version import program
from plrnn_explorer.translation import tr

_HEAD = '''"""{title}

Drawn by matplotlib from the arrays in {data}. Run it to write the figure:

    python {script} [figure.pdf]

Made by {program} from the model {model!r}
(fingerprint {fingerprint}):

    {command}
"""

import sys
from pathlib import Path

import matplotlib as mpl
import numpy as np

if __name__ == "__main__":
    mpl.use("agg")  # a file is written, no window opened

import matplotlib.pyplot as plt
{imports}
# Sizes in millimetres, points and dots per inch.
WIDTH, HEIGHT, DPI = {width}, {height}, {dpi}
FONT, FONT_SIZE, SMALL = {font}, {size}, {small}

# Colours.
{colours}

mpl.rcdefaults()
mpl.rcParams.update({{
{settings}
}})

data = np.load(Path(__file__).with_suffix(".npz"))
fig = plt.figure(figsize=(WIDTH / 25.4, HEIGHT / 25.4), dpi=DPI)
'''
_TAIL = """
if __name__ == "__main__":
    out = sys.argv[1] if len(sys.argv) > 1 else str(Path(__file__).with_suffix(".pdf"))
    fig.savefig(out, dpi=DPI)
"""
#: What sections may need, and where it is imported from.
_IMPORTS = {
    "matplotlib.collections": ("LineCollection", "PolyCollection"),
    "matplotlib.lines": ("Line2D",),
    "matplotlib.patches": ("Circle", "FancyArrowPatch", "Patch", "Rectangle"),
    "matplotlib.patheffects": ("Stroke", "withStroke"),
}


def write_figure_script(
    study: Study, path: str | Path, options: FigureOptions | None = None, **changes: Any
) -> list[Path]:
    """Write a figure as a runnable matplotlib script with its data.

    Parameters
    ----------
    study : Study
    path : of the script, ending in .py; its data go into a file of the same name ending in .npz
    options, **changes : as for `draw_figure`

    Returns
    -------
    list of the two paths written

    Raises
    ------
    ExportError
        If the figure cannot be drawn or a file cannot be written.
    """
    path = Path(path).with_suffix(".py")
    chosen = (options or FigureOptions()).with_changes(**changes)
    return write_script(path, *script_of(study, compose(study, chosen), path.stem))


def write_script(path: Path, text: str, arrays: Mapping[str, Any]) -> list[Path]:
    """Write a script, and its arrays beside it; returns the two paths.

    Raises
    ------
    ExportError
        If a file cannot be written.
    """
    path = path.with_suffix(".py")
    stored = io.BytesIO()
    packed: Any = arrays
    np.savez_compressed(stored, **packed)
    try:
        for target, content in ((path.with_suffix(".npz"), stored.getvalue()), (path, text.encode())):
            with replace_file(target) as part:
                part.write_bytes(content)
    except OSError as error:
        raise ExportError(
            tr("The script could not be written to {path} ({reason}); choose another folder.").format(
                path=path, reason=reason(error)
            )
        ) from error
    return [path, path.with_suffix(".npz")]


def script_of(study: Study, drawing: Drawing, stem: str) -> tuple[str, dict[str, Any]]:
    """Text of the script and its arrays.

    Parameters
    ----------
    study : Study
    drawing : Drawing
    stem : name of the script without its suffix
    """
    options = drawing.options
    source = command(Path(study.source).name or "MODEL", options)
    title = options.title or study.model.name or "A figure"
    return script_text(drawing, stem, About(title, study.model.name, [study.model.fingerprint], source))


@dataclass(frozen=True)
class About:
    """What the head of a script says: title, name and fingerprints of the model, and the command."""

    title: str
    model: str
    fingerprints: Sequence[str]
    command: str


def script_text(drawing: Drawing, stem: str, about: About) -> tuple[str, dict[str, Any]]:
    """Text of the script of any drawing and its arrays."""
    options, figure = drawing.options, drawing.figure
    values = Values(drawing.look)
    with styled(options, drawing.look, drawing.far):
        figure.draw_without_rendering()
        sections = []
        for name, axes in drawing.panels.items():
            sections.append(f"\n# {PANEL_WORDS.get(name, name)}\n" + "\n".join(axes_code(name, axes, values)))
        page = _page(figure, values)
        if page:
            sections.append("\n# The whole figure\n" + "\n".join(page))
        small = rcParams["legend.fontsize"]
    body = "\n".join(sections) + "\n"
    rows = _settings(options, drawing, values)
    width, height = figure.get_size_inches() * 25.4
    head = _HEAD.format(
        title=_one_line(about.title), data=f"{stem}.npz",
        script=f"{stem}.py", program=program(), model=_one_line(about.model),
        fingerprint=", ".join(about.fingerprints),
        command=_one_line(about.command),
        imports=_imports(body), width=plain(float(round(width, 4))), height=plain(float(round(height, 4))),
        dpi=options.dpi, font=plain(options.font), size=plain(float(options.font_size)),
        small=plain(float(small)), colours="\n".join(values.constants()), settings=rows,
    )  # fmt: skip
    return head + _named_sizes(body, options, float(small)) + _TAIL, values.arrays


def _one_line(text: str) -> str:
    """Words that may stand in the docstring of a script."""
    return " ".join(text.split()).replace("\\", "\\\\").replace('"""', "'''")


def _page(figure: Any, values: Values) -> list[str]:
    """Texts and legends that belong to no panel."""
    lines = []
    for text in figure.texts:
        x, y = (plain(round(float(v), 6)) for v in text.get_position())
        lines.append(call("fig.text", x, y, plain(text.get_text()), **text_options(text, values)))
    for legend in figure.legends:
        box = legend.get_window_extent()
        corner = (box.x0 / figure.bbox.width, box.y0 / figure.bbox.height)
        lines.append(legend_code("fig", legend, values, corner))
    return lines


def _imports(body: str) -> str:
    lines = []
    for module, names in _IMPORTS.items():
        used = [name for name in names if f"{name}(" in body]
        if used:
            lines.append(f"from {module} import {', '.join(used)}")
    return "\n".join(lines) + "\n" if lines else ""


def _settings(options: FigureOptions, drawing: Drawing, values: Values) -> str:
    rows = []
    for name, value in settings(options, drawing.look, drawing.far).items():
        if name.startswith("svg.hashsalt"):
            continue
        if name.endswith("color"):
            written = values.colour(value)
        elif name == "font.family":
            written = ", ".join(["FONT", *(plain(family) for family in value[1:] or ["DejaVu Sans"])])
            written = f"[{written}]"
        elif name in ("font.size", "legend.fontsize"):
            written = "FONT_SIZE" if name == "font.size" else "SMALL"
        else:
            written = plain(value)
        rows.append(f'    "{name}": {written},')
    return "\n".join(rows)


def _named_sizes(body: str, options: FigureOptions, small: float) -> str:
    """Name the two sizes of type, so that one line changes them all."""
    for size, name in ((small, "SMALL"), (float(options.font_size), "FONT_SIZE")):
        body = body.replace(f"fontsize={plain(size)},", f"fontsize={name},")
        body = body.replace(f"fontsize={plain(size)})", f"fontsize={name})")
    return body

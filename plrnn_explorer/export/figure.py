"""Figures of a study, fit for print: one drawing for SVG, PDF, PNG and TIFF.

>>> from plrnn_explorer.export.figure import draw_figure, save_figure
>>> figure = draw_figure(study, panels=("phase", "spectrum"), palette="okabe_ito")  # doctest: +SKIP
>>> save_figure(study, "figure.pdf", width_mm=89)  # doctest: +SKIP
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from matplotlib.figure import Figure
from PIL import Image

from plrnn_explorer.export.compose import Drawing, compose
from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.export.look import Look
from plrnn_explorer.export.options import DPI_LIMITS, FORMATS, PANELS, SIZE_LIMITS, FigureOptions
from plrnn_explorer.export.recipe import metadata_of, provenance, read_figure_recipe
from plrnn_explorer.export.style import styled
from plrnn_explorer.study.atomic import reason, replace_file
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

__all__ = [
    "DPI_LIMITS", "FORMATS", "PANELS", "SIZE_LIMITS", "FigureOptions", "draw_figure", "figure_bytes",
    "provenance", "read_figure_recipe", "save_figure",
]  # fmt: skip

_SUFFIXES = {".svg": "svg", ".pdf": "pdf", ".png": "png", ".tiff": "tiff", ".tif": "tiff"}


def draw_figure(
    study: Study, options: FigureOptions | None = None, *, look: Look | None = None, **changes: Any
) -> Figure:
    """Draw a study as a figure.

    Parameters
    ----------
    study : Study
    options : FigureOptions, optional
        How it looks; without, the defaults.
    look : Look, optional
        Colours instead of those of the theme and palette in the options.
    **changes : any field of `FigureOptions`
        For example ``panels=("phase", "series")``, ``width_mm=183``, ``theme="dark"``.

    Returns
    -------
    matplotlib Figure
        With an Agg canvas, not known to pyplot; a notebook shows it by itself.

    Raises
    ------
    ExportError
        If a panel has nothing to show, an option is unknown, or the size cannot be made.
    """
    return compose(study, _options(options, changes), look).figure


def save_figure(
    study: Study,
    path: str | Path,
    options: FigureOptions | None = None,
    *,
    look: Look | None = None,
    **changes: Any,
) -> None:
    """Draw a study and write it as SVG, PDF, PNG or TIFF, by the suffix of `path`.

    The same study and options give the same bytes. What made the figure is embedded in it, see `provenance`.

    Parameters
    ----------
    study : Study
    path : ends in .svg, .pdf, .png or .tiff
    options, look, **changes : as for `draw_figure`

    Raises
    ------
    ExportError
        If the suffix is another, the figure cannot be drawn or the file cannot be written.
    """
    path = Path(path)
    write_figure(path, figure_bytes(study, figure_kind(path), _options(options, changes), look=look))


def figure_kind(path: Path) -> str:
    """The format a file is written in, by its suffix.

    Raises
    ------
    ExportError
        If figures are not written so.
    """
    kind = _SUFFIXES.get(path.suffix.lower())
    if kind is None:
        raise ExportError(
            f"Figures are written as .svg, .pdf, .png or .tiff, not {path.suffix or 'without a suffix'}."
        )
    return kind


def write_figure(path: Path, data: bytes) -> None:
    """Write the file of a figure, whole or not at all.

    Raises
    ------
    ExportError
        If it cannot be written.
    """
    try:
        with replace_file(path) as part:
            part.write_bytes(data)
    except OSError as error:
        raise ExportError(
            tr("The figure could not be written to {path} ({reason}); choose another folder.").format(
                path=path, reason=reason(error)
            )
        ) from error


def figure_bytes(
    study: Study, kind: str, options: FigureOptions | None = None, *, look: Look | None = None, **changes: Any
) -> bytes:
    """Draw a study and return the file that `save_figure` would write.

    Parameters
    ----------
    study : Study
    kind : a name in `FORMATS`
    options, look, **changes : as for `draw_figure`
    """
    drawing = compose(study, _options(options, changes), look)
    return drawn_bytes(study, drawing, kind)


def drawn_bytes(study: Study, drawing: Drawing, kind: str) -> bytes:
    """A figure that was drawn as a file of one format, with what made it."""
    return drawing_bytes(drawing, kind, metadata_of(study, kind, drawing.options))


def drawing_bytes(drawing: Drawing, kind: str, metadata: Any) -> bytes:
    """A figure that was drawn as a file of one format, with metadata as from `file_metadata`."""
    stream = io.BytesIO()
    with styled(drawing.options, drawing.look, drawing.far):
        if kind == "tiff":
            _write_tiff(drawing, stream, metadata)
        else:
            drawing.figure.savefig(stream, format=kind, dpi=drawing.figure.dpi, metadata=metadata)
    return stream.getvalue()


def _write_tiff(drawing: Drawing, stream: io.BytesIO, tags: Any) -> None:
    """Write 8-bit RGB (RGBA where the paper is left out), LZW, with the resolution as journals want it."""
    raw = io.BytesIO()
    drawing.figure.savefig(raw, format="png", dpi=drawing.figure.dpi)
    raw.seek(0)
    with Image.open(raw) as picture:
        image = picture if drawing.options.transparent else picture.convert("RGB")
        dpi = float(drawing.figure.dpi)
        image.save(stream, format="TIFF", compression="tiff_lzw", dpi=(dpi, dpi), tiffinfo=tags)


def _options(options: FigureOptions | None, changes: dict[str, Any]) -> FigureOptions:
    chosen = options or FigureOptions()
    return chosen.with_changes(**changes) if changes else chosen

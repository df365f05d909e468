"""What reproduces a figure, written into its file and read back from it."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from PIL import Image, UnidentifiedImageError

from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.export.geometry import study_view
from plrnn_explorer.export.options import FigureOptions
from plrnn_explorer.fit.recipe import FIT
from plrnn_explorer.study.atomic import reason
from plrnn_explorer.study.study import Study
from plrnn_explorer.study.version import program
from plrnn_explorer.study.view_values import view_values
from plrnn_explorer.translation import tr

_DESCRIPTION = "{http://purl.org/dc/elements/1.1/}description"
#: Tags of TIFF: image description, software.
_TIFF_TEXT, _TIFF_PROGRAM = 270, 305
_PDF_SUBJECT = re.compile(rb"/Subject\s*\(((?:[^\\()]|\\.)*)\)", re.DOTALL)
#: Larger files are no figures of ours.
_MOST_BYTES = 200_000_000


def provenance(study: Study, options: FigureOptions) -> dict[str, Any]:
    """What is needed to make a figure again: model, program, settings, window, options and the command."""
    view = options.view or study_view(study) if study.model.dimension > 1 else None
    source = study.source if study.source.startswith("example:") else Path(study.source).name
    return {
        "program": program(),
        "model": study.model.name,
        "fingerprint": study.model.fingerprint,
        "input": study.model.inputs.by_name if study.model.inputs else None,
        "source": source,
        "fit": study.model.origin.get(FIT),
        "settings": _settings(study),
        "window": view_values(view) if view is not None else None,
        "options": options.to_dict(),
        "command": command(source or "MODEL", options),
    }


def _settings(study: Study) -> dict[str, Any]:
    """The numbers that limited the analysis, as far as they are plain."""
    parts = {"cycles": study.cycles, "basins": study.basins}
    return {
        name: {k: v for k, v in part.parameters.items() if isinstance(v, str | int | float | bool)}
        for name, part in parts.items()
        if part is not None
    }


def command(source: str, options: FigureOptions) -> str:
    """The command line that draws a figure of a model or study file again."""
    plain = json.dumps(options.to_dict(), ensure_ascii=True, sort_keys=True)
    return f"plrnn-explorer figure {shlex.quote(source)} figure.pdf --options {shlex.quote(plain)}"


def metadata_of(study: Study, kind: str, options: FigureOptions) -> dict[Any, Any]:
    """What a file of one format holds beside the picture, as matplotlib (or Pillow, for TIFF) wants it."""
    # Letters beyond ASCII are escaped: PDF and TIFF would each spell them in their own way.
    text = json.dumps(provenance(study, options), ensure_ascii=True, sort_keys=True)
    return file_metadata(options.title or study.model.name or "phase space", text, kind)


def file_metadata(name: str, text: str, kind: str) -> dict[Any, Any]:
    """A name and a description as matplotlib (or Pillow, for TIFF) wants them for a format."""
    if kind == "svg":
        return {"Title": name, "Creator": program(), "Description": text, "Date": None}
    if kind == "pdf":
        return {"Title": name, "Creator": program(), "Subject": text, "CreationDate": None}
    if kind == "tiff":
        return {_TIFF_TEXT: text, _TIFF_PROGRAM: program()}
    return {"Title": name, "Software": program(), "Description": text}


def read_figure_recipe(path: str | Path) -> dict[str, Any]:
    """Read back what made a figure that `save_figure` wrote.

    Parameters
    ----------
    path : a .svg, .pdf, .png or .tiff file

    Returns
    -------
    dict
        As from `provenance`, but "options" is a `FigureOptions`.

    Raises
    ------
    ExportError
        If the file cannot be read or is no figure of this program.
    """
    path = Path(path)
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise ExportError(
                tr("{name} is too large to be a figure of this program.").format(name=path.name)
            )
        text = _embedded(path)
        found = json.loads(text) if text else None
    except OSError as error:
        raise ExportError(
            tr("{name} could not be read ({reason}).").format(name=path.name, reason=reason(error))
        ) from error
    except (ValueError, ElementTree.ParseError, SyntaxError):
        found = None
    if not isinstance(found, Mapping) or not isinstance(found.get("options"), Mapping):
        raise ExportError(tr("{name} holds no options of a figure of this program.").format(name=path.name))
    return {**found, "options": FigureOptions.from_dict(found["options"])}


def _embedded(path: Path) -> str:
    kind = path.suffix.lower()
    if kind == ".svg":
        element = next(ElementTree.parse(path).iter(_DESCRIPTION), None)
        return (element.text or "") if element is not None else ""
    if kind == ".pdf":
        found = _PDF_SUBJECT.search(path.read_bytes())
        return re.sub(rb"\\(.)", rb"\1", found[1]).decode("ascii") if found else ""
    try:
        with Image.open(path) as image:
            if kind == ".png":
                return str(getattr(image, "text", {}).get("Description", ""))
            return str(getattr(image, "tag_v2", {}).get(_TIFF_TEXT, ""))
    except UnidentifiedImageError:
        return ""

"""The figures of a report, drawn by the same code as every exported figure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from plrnn_explorer.export.compose import compose
from plrnn_explorer.export.document.parts import Picture
from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.export.figure import drawn_bytes
from plrnn_explorer.export.look import DARK, LIGHT
from plrnn_explorer.export.options import PANELS, FigureOptions
from plrnn_explorer.export.summary import headline
from plrnn_explorer.export.words import count
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import mark, tr

#: Width of the figures in mm: that of the text on paper.
_WIDTHS: Mapping[str, float] = {"phase": 160.0, "spectrum": 90.0, "series": 160.0}
#: A drawing larger than this becomes a picture of dots: a report must open at once.
_LARGEST_SVG = 700_000
_DPI = 300
#: Caption by panel.
CAPTIONS: Mapping[str, str] = {
    "phase": mark("Phase space: the states of the model, and where they lead."),
    "second": mark("The second view of the phase space, on another plane."),
    "space": mark("Three coordinates at once: orbits, cycles and manifolds seen from one side."),
    "heights": mark(
        "The plane from one side: the height is the number of steps until a starting point has settled."
    ),
    "spectrum": mark("Eigenvalues of the fixed points or of the cycle selected; stable inside the circle."),
    "series": mark("The coordinates of the orbits, step by step."),
    "recorded": mark("The recordings, step by step."),
    "both": mark("The coordinates of the orbits and the recordings, step by step."),
    "basins": mark("Shares of the starting points in the window by where they lead."),
    "bifurcations": mark("Fixed points and cycles along an input or a parameter; stable ones solid."),
    "homoclinic": mark("A homoclinic orbit: it leaves the saddle and returns to it."),
}


def pictures(study: Study, paper: bool = False) -> Iterator[Picture]:
    """Draw every panel that has something to show, one after the other: for `paper`, or for the screen."""
    for panel in PANELS:
        try:
            picture = _picture(study, panel, paper)
        except ExportError:
            continue  # nothing to show of this kind
        yield picture


def _picture(study: Study, panel: str, paper: bool) -> Picture:
    options = FigureOptions().with_changes(panels=(panel,), width_mm=_WIDTHS.get(panel, 120.0), dpi=_DPI)
    looks = (LIGHT,) if paper else (LIGHT, DARK)
    drawings = [compose(study, options, look) for look in looks]
    kind = "png" if paper else "svg"
    files = [drawn_bytes(study, drawing, kind) for drawing in drawings]
    if max(map(len, files)) > _LARGEST_SVG and not paper:
        kind, files = "png", [drawn_bytes(study, drawing, "png") for drawing in drawings]
    wide, high = (25.4 * float(inches) for inches in drawings[0].figure.get_size_inches())
    caption = caption_of(study, panel)
    return Picture(panel, alt_text(study, panel), caption, kind, files[0], files[-1], wide, high)


def caption_of(study: Study, panel: str) -> str:
    """What a figure is; the view of space shows something else of a map of the plane."""
    key = "heights" if panel == "space" and study.model.dimension == 2 else panel
    if panel == "series" and study.recordings:
        key = "both" if study.orbits else "recorded"
    return tr(CAPTIONS.get(key, panel.capitalize()))


def alt_text(study: Study, panel: str) -> str:
    """What a figure shows, for those who cannot see it."""
    if panel == "phase":
        return tr("Phase space with {findings}").format(findings=_findings(study))
    if panel == "spectrum":
        return tr(
            "Eigenvalues in the complex plane with the unit circle; the table of cycles has the numbers."
        )
    if panel == "series" and not study.recordings:
        orbits = count(len(study.orbits), tr("orbit"), tr("orbits"))
        return tr("Coordinates of {orbits} against the step").format(orbits=orbits)
    return caption_of(study, panel)


def _findings(study: Study) -> str:
    line = headline(study).rstrip(".")
    return line[:1].lower() + line[1:] if line else tr("nothing found yet")

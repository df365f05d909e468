"""Settings of matplotlib for our figures, and the lock that lets one thread draw at a time."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import matplotlib as mpl

from plrnn_explorer.export.look import WIDTHS, Look
from plrnn_explorer.export.options import FigureOptions, smallest_type

#: matplotlib's settings are global: whoever draws holds this lock.
DRAWING = threading.RLock()

STYLE: Mapping[str, Any] = {
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
_SCALED = (
    "axes.linewidth", "xtick.major.width", "ytick.major.width", "xtick.major.size", "ytick.major.size",
    "hatch.linewidth",
)  # fmt: skip


def settings(options: FigureOptions, look: Look) -> dict[str, Any]:
    """Settings of matplotlib that a figure is drawn with, beyond matplotlib's own defaults."""
    families = [options.font] if options.font == "DejaVu Sans" else [options.font, "DejaVu Sans"]
    paper = "none" if options.transparent else look.background
    colours = {
        "figure.facecolor": paper,
        "savefig.facecolor": paper,
        "axes.facecolor": paper,
        "axes.edgecolor": look.muted,
        "axes.labelcolor": look.ink,
        "text.color": look.ink,
        "xtick.color": look.muted,
        "ytick.color": look.muted,
        "xtick.labelcolor": look.ink,
        "ytick.labelcolor": look.ink,
    }
    scaled = {name: round(STYLE[name] * options.weight, 4) for name in _SCALED}
    directions = dict.fromkeys(("xtick.direction", "ytick.direction"), options.ticks)
    return {
        **STYLE, **colours, **(scaled if options.weight != 1 else {}),
        **(directions if options.ticks == "in" else {}),
        "font.family": families, "font.size": options.font_size,
        # Whole points: some programs round the size of text in an SVG.
        "legend.fontsize": smallest_type(options.font_size),
    }  # fmt: skip


@contextmanager
def styled(options: FigureOptions, look: Look) -> Iterator[None]:
    """Use our settings, whatever the user's own matplotlibrc says, with nobody else drawing."""
    with DRAWING, mpl.rc_context():
        mpl.rcdefaults()
        chosen: Any = settings(options, look)
        mpl.rcParams.update(chosen)
        yield

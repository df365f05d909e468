"""Settings of matplotlib for our figures, and the lock that lets one thread draw at a time."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from typing import Any

import matplotlib as mpl

from plrnn_explorer.export.look import WIDTHS, Look
from plrnn_explorer.export.options import FigureOptions, smallest_type
from plrnn_explorer.study.study import Study

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
#: Where the letters of East Asia begin, and typefaces that have them.
_FIRST_FAR = 0x2E80
_FAR = (
    "Noto Sans CJK SC", "Noto Sans CJK JP", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC",
    "Hiragino Sans GB", "Arial Unicode MS", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "SimHei",
    "Droid Sans Fallback",
)  # fmt: skip
_SCALED = (
    "axes.linewidth", "xtick.major.width", "ytick.major.width", "xtick.major.size", "ytick.major.size",
    "hatch.linewidth",
)  # fmt: skip


@cache
def far_letters() -> tuple[str, ...]:
    """A typeface of this computer for Chinese, Japanese and Korean, if any: DejaVu Sans lacks them."""
    from matplotlib.font_manager import fontManager

    known = {font.name for font in fontManager.ttflist}
    return tuple(name for name in _FAR if name in known)[:1]


def needs_far_letters(study: Study, options: FigureOptions) -> bool:
    """Whether names of a study or words of a figure have letters beyond those of DejaVu Sans."""
    seen = study.model.observation
    words = [study.model.name, options.title, *options.labels.values(), *study.model.coordinate_names]
    words += [*(seen.labels if seen else ()), *(each.name for each in study.appearance.values())]
    words += [recording.name for recording in study.recordings]
    return any(ord(letter) >= _FIRST_FAR for text in words for letter in text)


def settings(options: FigureOptions, look: Look, far: bool = False) -> dict[str, Any]:
    """Settings of matplotlib that a figure is drawn with, beyond matplotlib's own defaults.

    `far`: see `needs_far_letters`.
    """
    families = [*dict.fromkeys([options.font, "DejaVu Sans"]), *(far_letters() if far else ())]
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
def styled(options: FigureOptions, look: Look, far: bool = False) -> Iterator[None]:
    """Use our settings, whatever the user's own matplotlibrc says, with nobody else drawing."""
    with DRAWING, mpl.rc_context():
        mpl.rcdefaults()
        chosen: Any = settings(options, look, far)
        mpl.rcParams.update(chosen)
        yield

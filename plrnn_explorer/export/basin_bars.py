"""The panel of basins: a bar for each attractor, always from 0 to 100 % of the window."""

from __future__ import annotations

from typing import Any

import matplotlib as mpl
from matplotlib.ticker import FixedFormatter, FixedLocator

from plrnn_explorer.dynamics.basin_map import ESCAPED, UNDECIDED
from plrnn_explorer.dynamics.basin_shares import share_values
from plrnn_explorer.export import look as looks
from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.export.legend import numbered_name
from plrnn_explorer.export.look import Look
from plrnn_explorer.export.patterns import HATCHES
from plrnn_explorer.export.texts import escape_word
from plrnn_explorer.export.words import elided, percent
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

#: Bars that fit in a panel; the smallest are put together.
_MOST = 9
#: Rows of a panel at least.
_FEWEST = 4
#: Share from which a bar holds its own number.
_FULL = 0.8
#: Height of a bar, in distances between bars.
_THICK = 0.62

#: Words, share, face, edge, matplotlib's hatch.
Bar = tuple[str, float, str, str, str]


def draw_basin_bars(axes: Any, study: Study, look: Look) -> None:
    """Draw how much of the window leads to each attractor, undecided and escaping parts included.

    Parameters
    ----------
    axes : matplotlib Axes
    study : Study
    look : Look

    Raises
    ------
    ExportError
        If the basins were not mapped.
    """
    bars = _bars(study, look)
    small = mpl.rcParams["legend.fontsize"]
    for row, (_, share, face, edge, hatch) in enumerate(bars):
        axes.barh([row], [100 * share], height=_THICK, fc=face, ec=edge, lw=0.5, hatch=hatch, zorder=2)
        inside = share > _FULL  # no room behind a full bar
        axes.annotate(
            percent(share), (100 * share, row), xytext=(-2.5 if inside else 2.5, 0),
            textcoords="offset points", ha="right" if inside else "left", va="center",
            fontsize=small, annotation_clip=False, zorder=3,
        )  # fmt: skip
    axes.set_xlim(0, 100)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    axes.set_ylim(max(len(bars), _FEWEST) - 0.4, -0.6)  # two bars are no thicker than four
    axes.xaxis.set_major_locator(FixedLocator([0, 25, 50, 75, 100]))
    axes.yaxis.set_major_locator(FixedLocator(list(range(len(bars)))))
    axes.yaxis.set_major_formatter(FixedFormatter([words for words, *_ in bars]))
    for label in axes.get_yticklabels():
        label.set_parse_math(False)
    axes.tick_params(axis="y", length=0)
    axes.set_xlabel(tr("share of the window, %"))


def _bars(study: Study, look: Look) -> list[Bar]:
    basins = study.basins
    if basins is None:
        raise ExportError(tr("There are no basins to show; map the basins first."))
    bars: list[Bar] = []
    known = share_values(basins)
    hidden = looks.hidden_basins(study)
    for i, full in enumerate(looks.attractor_colours(study, look.palette)):
        colour = looks.faint(full, look.background) if i in hidden else full
        face = looks.mix(colour, look.background, max(look.mix[0], 0.55))
        hatch = HATCHES[looks.pattern_of(look, i)]
        edge = look.muted if hatch else colour
        bars.append((elided(numbered_name(study, i), 20), known[i], face, edge, hatch))
    if len(bars) > _MOST:
        bars.sort(key=lambda bar: -bar[1])
        rest = bars[_MOST - 1 :]
        words = tr("{n} others").format(n=len(rest))
        bars[_MOST - 1 :] = [(words, sum(b[1] for b in rest), look.undecided, look.muted, "")]
    if known[UNDECIDED] > 0:
        bars.append((tr("undecided"), known[UNDECIDED], look.undecided, look.hatch, HATCHES["hatch"]))
    if known[ESCAPED] > 0:
        bars.append((escape_word(basins), known[ESCAPED], look.background, look.muted, ""))
    return bars

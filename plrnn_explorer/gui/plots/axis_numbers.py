"""Numbers beside the axes of a plot, or none: 0 to 1 beside an empty plot would mean nothing."""

from __future__ import annotations

import pyqtgraph as pg


def number_axes(plot: pg.PlotItem, left: bool, bottom: bool) -> None:
    """Show the numbers of the axes, or put them away; an axis that stays as it is is not laid out anew."""
    for side, wanted in (("left", left), ("bottom", bottom)):
        axis = plot.getAxis(side)
        if axis.style["showValues"] != wanted:
            axis.setStyle(showValues=wanted)

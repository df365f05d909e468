"""The part of a window whose states the data never came near, as polygons for the screen and for figures."""

from __future__ import annotations

from typing import Any

import numpy as np
from contourpy import FillType, contour_generator

from plrnn_explorer.fit.seen_slice import UnseenField, unseen_field
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.study import Study, View

#: Cells of the grid of figures.
_CELLS = (240, 200)


def unseen_rings(field: UnseenField) -> list[Floats]:
    """Closed rings (n, 2) of the marked part; holes are rings too, filled by the odd-even rule."""
    if not field.any_unseen:
        return []
    made: Any = contour_generator(field.x, field.y, field.distance, fill_type=FillType.OuterOffset)
    points, offsets = made.filled(field.level, np.inf)
    return [
        np.asarray(each[a:b])
        for each, cuts in zip(points, offsets)
        if each is not None and cuts is not None
        for a, b in zip(cuts[:-1].tolist(), cuts[1:].tolist())
    ]


def unseen_in(study: Study, view: View) -> UnseenField | None:
    """Distances over the window of a view; None where nothing tells where the data went."""
    if study.judgement is None:
        return None
    return unseen_field(study.judgement.seen, view.plane, view.x, view.y, _CELLS)

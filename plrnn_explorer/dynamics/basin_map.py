"""The result of a basin computation: which attractor each cell of a window leads to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.basin_polygons import BasinPolygons
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.models.map import Bools
from plrnn_explorer.translation import mark

#: Labels of cells that lead to no attractor of the list.
UNDECIDED, ESCAPED, PENDING = -1, -2, -3


@dataclass(frozen=True, eq=False)
class BasinMap:
    """Labels of the cells of a window in a plane of state space.

    Attributes
    ----------
    plane : Plane
    x, y : (low, high, n)
        Cells are centred: n cells of width (high - low) / n.
    labels : (ny, nx) int16 array
        Index into `attractors`, or UNDECIDED (-1: neither settled nor provably gone within the steps
        allowed, or on a border of basins up to rounding), ESCAPED (-2: grows without bound),
        PENDING (-3: not computed yet). Of maps saved before escape was proved ESCAPED is not certified:
        those only left a radius.
    steps : (ny, nx) int32 array
        Steps until the decision.
    certified : (ny, nx) bool array
        The cell's centre provably converges to the attractor (it entered a trapping ellipsoid), or escapes.
    attractors : tuple of Attractor
    block : int
        Side, in cells, of the squares that so far share one computed centre; 1 when the map is finished.
    parameters : mapping
    method : str
        ``"iterated"``: orbits of the cells' centres were followed; ``"exact polygons"``: the cells were
        filled from the polygons into which the stable manifolds cut the window.
    computed : (ny, nx) bool array or None
        Cells whose own centre was followed; the others were filled from equal neighbours around them. None:
        every cell.
    polygons : BasinPolygons or None
        The polygons the cells were filled from, as vectors.
    """

    plane: Plane
    x: tuple[float, float, int]
    y: tuple[float, float, int]
    labels: NDArray[np.int16]
    steps: NDArray[np.int32]
    certified: Bools
    attractors: tuple[Attractor, ...]
    block: int = 1
    parameters: Mapping[str, Any] = field(default_factory=dict)
    method: str = "iterated"
    computed: Bools | None = None
    polygons: BasinPolygons | None = None

    def __repr__(self) -> str:
        rows, columns = self.labels.shape
        shares = ", ".join(f"{label}: {share:.4g}" for label, share in self.fractions.items())
        return f"<BasinMap: {columns} x {rows} cells, {self.method}; shares by label {shares}>"

    @cached_property
    def fractions(self) -> dict[int, float]:
        """Share of the window's computed cells by label (attractors, UNDECIDED, ESCAPED)."""
        done = self.labels != PENDING
        total = max(1, int(done.sum()))
        every = [*range(len(self.attractors)), UNDECIDED, ESCAPED]
        return {label: float(np.sum(self.labels == label)) / total for label in every}

    @property
    def is_preview(self) -> bool:
        """Whether it is a coarse map of few steps, to be looked at while a plane is moved: no result."""
        return bool(self.parameters.get("preview", False))

    @property
    def escape_proved(self) -> bool:
        """Whether all escapes are proved: not so in maps that were computed when a radius decided."""
        escaped = self.labels == ESCAPED
        computed = escaped if self.computed is None else escaped & (self.computed | self.certified)
        return bool(self.certified[computed].all())

    @property
    def computed_share(self) -> float:
        """Share of the cells whose own centre was followed (or that lie in an exact polygon)."""
        done = self.labels != PENDING
        if self.computed is None or not done.any():
            return 1.0
        return float((self.computed | self.certified)[done].mean())

    @property
    def filled_from(self) -> str:
        """Where cells that were not computed have their label from, in words to be translated."""
        between = self.method == "exact polygons"
        return (
            mark("filled between the stable manifolds") if between else mark("filled from equal neighbours")
        )

    @property
    def certified_share(self) -> float:
        """Share of the computed cells whose label is proved; filled cells count neither way.

        Cells in polygons that are proved to go to one attractor count as computed.
        """
        done = self.labels != PENDING if self.computed is None else self.computed | self.certified
        return float(self.certified[done].mean()) if done.any() else 0.0

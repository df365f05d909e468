"""All preimages of a state, for any number of units, with what is proved about them."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
from numpy.typing import ArrayLike

from plrnn_explorer.dynamics.bounding import Box, box_of_all_zeros
from plrnn_explorer.dynamics.branching import Zeros, find_zeros
from plrnn_explorer.dynamics.invertibility import Invertibility
from plrnn_explorer.dynamics.provenance import provenance
from plrnn_explorer.dynamics.window import natural_box
from plrnn_explorer.dynamics.words import deepest
from plrnn_explorer.models.katzenelson import preimage_by_path
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap, frozen_array
from plrnn_explorer.models.ridges import RidgeSystem, ridges

#: Two solutions this near, relative to their size, found from both sides of a border are one.
_TWINS = 1e-9
#: The box searched where none provably holds all preimages: this many times the extent of the orbits.
_PADDING = 10.0
#: Residual of a solution relative to the size of its terms.
_RESIDUAL = 1e-9


@dataclass(frozen=True, eq=False)
class Preimages:
    """The solutions x of F(x) = y.

    Attributes
    ----------
    points : (n, M) float array
        In lexicographic order.
    continuum : (n,) bool array
        Whether a point is one of a continuum of preimages: the Jacobian of its region is singular.
    completeness : {"complete", "search"}
        ``"complete"``: there is no other preimage in the box; ``"search"``: the budget ended before.
    box : (low (M,), high (M,)) or None
        Where that holds; None: in the whole space.
    note : str
        What stopped the proof, else empty.
    parameters : mapping
    """

    points: Floats
    continuum: Bools
    completeness: Literal["complete", "search"]
    box: Box | None
    note: str = ""
    parameters: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.points.setflags(write=False)
        self.continuum.setflags(write=False)

    def __len__(self) -> int:
        return len(self.points)


def find_preimages(
    model: PiecewiseLinearMap,
    y: ArrayLike,
    box: Box | None = None,
    *,
    max_boxes: int = 1_000_000,
    invertibility: Invertibility | None = None,
) -> Preimages:
    """Find all states x with F(x) = y: by branch and bound, or for a homeomorphism by a path to the only one.

    Parameters
    ----------
    model : PiecewiseLinearMap
    y : (M,) array_like
    box : (low (M,), high (M,)), optional
        Where to look. Default: the whole space, where a box is found that provably holds all preimages, else
        a box ten times the extent of the map's orbits.
    max_boxes : int
        Budget of the search.
    invertibility : Invertibility, optional
        What `check_invertibility` found. If it proved a homeomorphism the path of Katzenelson is followed to
        the one preimage (the box is then not asked), which takes milliseconds for any number of units.

    Returns
    -------
    Preimages

    Raises
    ------
    ValueError
        If y or the box do not have M coordinates.

    Notes
    -----
    Complete in floating-point arithmetic; see `dynamics.branching.find_zeros` for the method.
    """
    if invertibility is not None and invertibility.verdict == "homeomorphism":
        return _by_path(model, y, invertibility)
    search = preimage_steps(model, y, box, max_boxes=max_boxes)
    while True:
        try:
            next(search)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]


def _by_path(model: PiecewiseLinearMap, y: ArrayLike, invertibility: Invertibility) -> Preimages:
    target = frozen_array(y, "y", (model.dimension,))
    x = preimage_by_path(model, target)
    parameters = provenance(model, y=target, box=None, max_boxes=0, invertibility=invertibility.verdict)
    return Preimages(x[None], np.zeros(1, dtype=np.bool_), "complete", None, "", parameters)


def preimage_steps(
    model: PiecewiseLinearMap, y: ArrayLike, box: Box | None = None, *, max_boxes: int = 1_000_000
) -> Generator[float, None, Preimages]:
    """Run `find_preimages` step by step: yields the share of the budget used, returns the result."""
    M = model.dimension
    target = frozen_array(y, "y", (M,))
    parameters = provenance(model, y=target, box=box, max_boxes=max_boxes, invertibility=None)
    units = ridges(model)
    system = units.preimages(target)
    where, whole = yield from _box(model, system, box)
    zeros = yield from find_zeros(system, *where, max_boxes=max_boxes)
    points, continuum, undecided = _solutions(model, units.codes(zeros.pieces, zeros.points), zeros, target)
    note = ""
    if not zeros.finished:
        note = f"The proof that there is no other preimage was given up after {zeros.boxes:,} boxes."
    elif undecided:
        note = f"Whether there is a preimage at {undecided} places where many borders meet was not decided."
    proved: Literal["complete", "search"] = "search" if note else "complete"
    return Preimages(points, continuum, proved, None if whole else where, note, parameters)


def _box(
    model: PiecewiseLinearMap, system: RidgeSystem, box: Box | None
) -> Generator[float, None, tuple[Box, bool]]:
    """Return the box to search and whether it provably holds all preimages."""
    if box is not None:
        M = model.dimension
        return (frozen_array(box[0], "low", (M,)), frozen_array(box[1], "high", (M,))), False
    search = box_of_all_zeros(system)
    while True:
        try:
            next(search)
        except StopIteration as end:
            found: Box | None = end.value
            break
        yield 0.0
    return (natural_box(model, padding=_PADDING), False) if found is None else (found, True)


def _solutions(model: PiecewiseLinearMap, codes: Bools, zeros: Zeros, y: Floats) -> tuple[Floats, Bools, int]:
    """Solutions among what was listed, which are part of a continuum, and how many places stay undecided."""
    from plrnn_explorer.dynamics.kernels.boxes import SINGULAR, TINY

    points, continuum, undecided = [], [], 0
    for code, kind, at in zip(codes, zeros.kinds, zeros.points):
        jacobian, right = model.jacobian(code), y - model.offset(code)
        if kind == SINGULAR:
            inside = _in_region(model, code, jacobian, right)
            if inside is not None:
                points.append(inside)
                continuum.append(True)
            continue
        x = _refined(jacobian, right) if kind != TINY else at
        if np.abs(model(x) - y).max() > _RESIDUAL * (1 + np.abs(y).max() + np.abs(x).max()):
            undecided += 1
            continue
        points.append(x)
        continuum.append(False)
    return (
        *_once(np.array(points).reshape(-1, model.dimension), np.array(continuum, dtype=np.bool_)),
        undecided,
    )


def _refined(jacobian: Floats, right: Floats) -> Floats:
    x = np.linalg.solve(jacobian, right)
    return np.asarray(x + np.linalg.solve(jacobian, right - jacobian @ x))


def _in_region(model: PiecewiseLinearMap, code: Bools, jacobian: Floats, right: Floats) -> Floats | None:
    """Solution of a singular equation deep inside its region, or None if there is none."""
    U, s, Vt = np.linalg.svd(jacobian)
    rank = int(np.sum(s > 1e-11 * max(float(s[0]), 1e-300)))
    along = U.T @ right
    if np.any(np.abs(along[rank:]) > 1e-9 * (1.0 + np.abs(right).max())):
        return None
    sign = np.where(code, 1.0, -1.0)
    base = Vt[:rank].T @ (along[:rank] / s[:rank])
    return deepest(sign[:, None] * model.W2, sign * model.h2, base, Vt[rank:].T)


def _once(points: Floats, continuum: Bools) -> tuple[Floats, Bools]:
    """Sort solutions and drop those found from both sides of a border."""
    order = np.lexsort(points.T[::-1])
    points, continuum = points[order], continuum[order]
    keep = np.ones(len(points), dtype=np.bool_)
    for i in range(1, len(points)):
        near = np.abs(points[:i] - points[i]).max(axis=1) <= _TWINS * (1.0 + np.abs(points[i]).max())
        keep[i] = not np.any(near & keep[:i])
    return points[keep], continuum[keep]

"""What the two axes of a window may measure: coordinates of the state, or data the model observes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap

#: A direction of a plane is the one an axis measures if they agree to this share.
_SAME = 1e-9


@dataclass(frozen=True)
class Axis:
    """One coordinate that can be put on an axis.

    Attributes
    ----------
    kind : {"state", "data"}
    index : int
        Of the state coordinate, or of the row of the observation model.
    label : str
        Name, for data with the unit: "V (mV)".
    """

    kind: Literal["state", "data"]
    index: int
    label: str


def axes_of(model: PiecewiseLinearMap) -> tuple[Axis, ...]:
    """All axes of a model: its M state coordinates, then its data coordinates."""
    seen = model.observation.labels if model.observation is not None else ()
    return (
        *(Axis("state", i, name) for i, name in enumerate(model.coordinate_names)),
        *(Axis("data", i, label) for i, label in enumerate(seen)),
    )


def plane_of_axes(model: PiecewiseLinearMap, pair: tuple[Axis, Axis], origin: ArrayLike) -> Plane:
    """Plane through a state (M,) in which x and y are two coordinates, of the state or of the data.

    Raises
    ------
    ValueError
        If the two measure the same direction, or one does not depend on the state.
    """
    first, second = pair
    names = (first.label, second.label)
    if first.kind == second.kind == "state" and first.index != second.index:
        return Plane.through(origin, (first.index, second.index), names)
    measured = [_measured(model, axis) for axis in pair]
    return Plane.measuring([row for row, _ in measured], [offset for _, offset in measured], origin, names)


def _measured(model: PiecewiseLinearMap, axis: Axis) -> tuple[Floats, float]:
    """Row (M,) and offset of the value an axis measures."""
    if axis.kind == "state":
        return np.asarray(np.arange(model.dimension) == axis.index, dtype=np.float64), 0.0
    seen = model.observation
    if seen is None:
        raise ValueError("this model has no observation model, so it has no data coordinates")
    return seen.B[axis.index], float(seen.b[axis.index])


def axes_shown(model: PiecewiseLinearMap, plane: Plane) -> tuple[Axis | None, Axis | None]:
    """Axes of a plane, None for an oblique one that measures no coordinate of the model.

    Where a data coordinate is a state coordinate (B the identity), the label decides.
    """
    rows, offsets = np.eye(model.dimension), np.zeros(model.dimension)
    if model.observation is not None:
        rows = np.concatenate([rows, model.observation.B])
        offsets = np.concatenate([offsets, model.observation.b])
    axes, far = axes_of(model), 1.0 + float(np.abs(plane.origin).max())
    found: list[Axis | None] = []
    for row, name in zip(plane.dual, plane.names):
        size = float(np.linalg.norm(row))
        same = np.linalg.norm(rows - row, axis=1) <= _SAME * size
        same &= np.abs(offsets + row @ plane.origin) <= 1e-6 * size * far
        fits = [axes[i] for i in np.flatnonzero(same)]
        named = [axis for axis in fits if axis.label == name]
        found.append(next(iter(named or fits), None))
    return found[0], found[1]


@dataclass(frozen=True, eq=False)
class MeasuredAxis:
    """A coordinate as a function of the state: row · z + offset.

    Attributes
    ----------
    label : str
    row : (M,) float array
    offset : float
    """

    label: str
    row: Floats
    offset: float


def axes_across(model: PiecewiseLinearMap, plane: Plane) -> tuple[MeasuredAxis, ...]:
    """Coordinates that have one value everywhere in a plane, orthogonal to each other: M - 2 at most.

    Those of the kind the plane's axes are of come first: a plane of data values is moved along data values.
    """
    shown = axes_shown(model, plane)
    kinds = ["state", "data"]
    if all(axis is not None and axis.kind == "data" for axis in shown):
        kinds.reverse()
    directions = plane.basis / np.linalg.norm(plane.basis, axis=1, keepdims=True)
    found: list[MeasuredAxis] = []
    for axis in sorted(axes_of(model), key=lambda axis: kinds.index(axis.kind)):
        row, offset = _measured(model, axis)
        size = float(np.linalg.norm(row))
        if size and np.abs(directions @ row).max() <= _SAME * size:
            directions = np.concatenate([directions, row[None] / size])
            found.append(MeasuredAxis(axis.label, row, offset))
        if len(found) == model.dimension - 2:
            break
    return tuple(found)


def is_data_plane(model: PiecewiseLinearMap, plane: Plane) -> bool:
    """Whether both axes of a plane are data coordinates."""
    return all(axis is not None and axis.kind == "data" for axis in axes_shown(model, plane))


def data_axes(model: PiecewiseLinearMap) -> tuple[Axis, Axis] | None:
    """First two data coordinates that span a plane; None where there are none."""
    axes = [axis for axis in axes_of(model) if axis.kind == "data"]
    for first in range(len(axes)):
        for second in axes[first + 1 :]:
            try:
                plane_of_axes(model, (axes[first], second), np.zeros(model.dimension))
            except ValueError:
                continue
            return axes[first], second
    return None


def opens_in_data(model: PiecewiseLinearMap) -> bool:
    """Whether a model is first looked at in data space: its data have names or units and span a plane."""
    seen = model.observation
    return seen is not None and bool(seen.names or any(seen.units)) and data_axes(model) is not None


def parse_axes(model: PiecewiseLinearMap, text: str) -> tuple[Axis, Axis]:
    """Read two axes as people type them: "data:1,2", "z1,z3", "V,I", "data:1,z2", "1,3".

    A number counts from 1 among the coordinates of the kind named before it, at first those of the state; a
    name may be given with its unit or without.

    Raises
    ------
    ValueError
        One sentence that lists what there is.
    """
    parts = [part.strip() for part in text.split(",")]
    kind, found = "state", []
    for part in parts:
        word, colon, rest = part.partition(":")
        if colon and word in ("state", "data"):
            kind, part = word, rest.strip()
        found.append(_named(model, kind, part))
    if len(found) != 2 or None in found or found[0] == found[1]:
        known = [axis.label for axis in axes_of(model)]
        listed = ", ".join(known[:8]) + (", …" if len(known) > 8 else "")
        raise ValueError(f"the axes {text!r} should be two different ones of {listed} (or e.g. data:1,2)")
    one, two = found
    assert one is not None
    assert two is not None
    return one, two


def axis_named(model: PiecewiseLinearMap, text: str) -> Axis:
    """Read one axis as people type it: "V", "z3", "data:1"; "": the one a model is first seen along.

    A number counts from 1 among the coordinates of the kind named before it, at first those of the state.

    Raises
    ------
    ValueError
        One sentence that lists what there is.
    """
    axes, text = axes_of(model), text.strip()
    if not text:
        seen = model.observation
        is_named = seen is not None and bool(seen.names or any(seen.units))
        named = [axis for axis in axes if axis.kind == "data" and is_named]
        return next((axis for axis in named if _measured(model, axis)[0].any()), axes[0])
    word, colon, rest = text.partition(":")
    is_kind = bool(colon) and word in ("state", "data")
    found = _named(model, word if is_kind else "state", rest.strip() if is_kind else text)
    if found is None:
        listed = ", ".join(axis.label for axis in axes[:8]) + (", …" if len(axes) > 8 else "")
        raise ValueError(f"{text!r} is no coordinate: choose from {listed} (or e.g. state:1, data:1)")
    return found


def axis_text(axis: Axis) -> str:
    """An axis as `axis_named` reads it, whatever its name: "state:1", "data:2"."""
    return f"{axis.kind}:{axis.index + 1}"


def measured(model: PiecewiseLinearMap, axis: Axis) -> MeasuredAxis:
    """An axis as a function of the state."""
    return MeasuredAxis(axis.label, *_measured(model, axis))


def _named(model: PiecewiseLinearMap, kind: str, word: str) -> Axis | None:
    axes = axes_of(model)
    if word.isascii() and word.isdigit() and len(word) < 7:
        mine = [axis for axis in axes if axis.kind == kind]
        return mine[int(word) - 1] if 0 < int(word) <= len(mine) else None
    seen = model.observation.names if model.observation is not None else ()
    for axis in axes:
        bare = seen[axis.index] if axis.kind == "data" and seen else axis.label
        if word in (axis.label, bare):
            return axis
    return None

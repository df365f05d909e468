"""A window on a plane as plain values: for recipes of figures and rows of batches, which are no studies."""

from __future__ import annotations

from typing import Any

from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.study.study import View


def view_values(view: View) -> dict[str, Any]:
    """A window as plain values; layers are left out."""
    return {
        "x": [float(v) for v in view.x],
        "y": [float(v) for v in view.y],
        "origin": view.plane.origin.tolist(),
        "basis": view.plane.basis.tolist(),
        "names": list(view.plane.names),
    }


def view_of_values(plain: Any) -> View:
    """The window that `view_values` wrote.

    Raises
    ------
    ValueError
        If it is none.
    """
    try:
        first, second = plain["names"]
        plane = Plane(plain["origin"], plain["basis"], (str(first), str(second)))
        (left, right), (low, high) = plain["x"], plain["y"]
        return View(plane, (float(left), float(right)), (float(low), float(high)))
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError("it is no window") from error

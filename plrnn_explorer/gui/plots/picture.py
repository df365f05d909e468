"""What the phase space shows at one moment: a frozen snapshot that every layer draws from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np

from plrnn_explorer.dynamics.manifold_slice import ManifoldSlice
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.export.look import MANY_BORDERS
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from plrnn_explorer.study.study import Appearance, Study
from plrnn_explorer.study.views import slice_number
from plrnn_explorer.translation import mark

#: Layers the user can switch, with the words of the menu.
LAYERS: Mapping[str, str] = {
    "basins": mark("Basins"),
    "borders": mark("Region borders"),
    "vectors": mark("Vector arrows"),
    "manifolds": mark("Manifolds"),
    "labels": mark("Names"),
    "sketch": mark("Sketch of orbits"),
    "unseen": mark("Where the data never came"),
}
#: Points farther than this from the plane, in window widths, are drawn dimmer.
_OFF_PLANE = 1e-3


@dataclass(frozen=True, eq=False)
class Picture:
    """The study and the window it is looked at through.

    Attributes
    ----------
    study : Study
    plane : Plane
    x, y : (low, high) of the window shown
    size : width and height of the plot in pixels
    theme : Theme
    selection : id of the object selected last, "" for none
    layers : layers switched by hand
    selected : ids of all selected objects
    related : ids of what belongs to them, see `study.related`
    marked : state (M,) that is pointed out, None for none
    whole : the study whose objects the ids name, where `study` is as a further view sees it
    """

    study: Study
    plane: Plane
    x: tuple[float, float]
    y: tuple[float, float]
    size: tuple[int, int]
    theme: Theme
    selection: str = ""
    layers: Mapping[str, bool] = field(default_factory=dict)
    selected: tuple[str, ...] = ()
    related: frozenset[str] = frozenset()
    marked: Floats | None = None
    whole: Study | None = None

    def slice_id(self, piece: ManifoldSlice) -> str:
        """Id of a slice on view; "" for one of a manifold that the first view shows no slice of."""
        number = slice_number(self.whole or self.study, piece)
        return "" if number is None else f"slice:{number}"

    def is_heavy(self, object_id: str) -> bool:
        """Whether an object is selected, or belongs to one that is: drawn heavier."""
        return object_id in self.selected or object_id in self.related

    @property
    def pixel(self) -> Floats:
        """Width and height of one pixel in units of the axes, shape (2,)."""
        return np.array([(self.x[1] - self.x[0]) / self.size[0], (self.y[1] - self.y[0]) / self.size[1]])

    @property
    def window(self) -> tuple[tuple[float, float], tuple[float, float], tuple[int, int]]:
        """Ranges and size in pixels: what a layer that depends on the zoom compares."""
        return self.x, self.y, self.size

    def shows(self, layer: str) -> bool:
        """Whether a layer is switched on."""
        return self.layers.get(layer, default_layers(self.study.model)[layer])

    def appearance(self, object_id: str) -> Appearance:
        """How the user wants an object shown."""
        return self.study.appearance.get(object_id, Appearance())

    def off_plane(self, points: Floats) -> np.ndarray[Any, np.dtype[np.bool_]]:
        """Which states (n, M) lie off the plane and are seen only in projection."""
        if self.study.model.dimension == 2:
            return np.zeros(len(points), dtype=bool)
        width = (self.x[1] - self.x[0]) / float(self.plane.units[0])
        return np.asarray(self.plane.distance(points) > _OFF_PLANE * width)


class Layer(Protocol):
    """One kind of thing drawn; makes its items once and updates them."""

    def update(self, picture: Picture | None) -> None:
        """Draw what has changed; None: nothing is open."""


class Memory:
    """Remembers what a layer was drawn from."""

    def __init__(self) -> None:
        self._parts: tuple[Any, ...] = ()

    def changed(self, *parts: Any) -> bool:
        """Whether the parts differ from the last ones: plain values by value, all else by identity."""
        same = len(parts) == len(self._parts) and all(map(_same, parts, self._parts))
        self._parts = parts
        return not same


def _same(a: Any, b: Any) -> bool:
    return a is b or (isinstance(a, str | int | float | tuple) and type(a) is type(b) and bool(a == b))


def default_layers(model: PiecewiseLinearMap) -> dict[str, bool]:
    """Layers shown before the user switched any."""
    few = model.n_units <= MANY_BORDERS
    return {
        "basins": True,
        "borders": few,
        "vectors": False,
        "manifolds": True,
        "labels": False,
        "sketch": True,
        "unseen": True,
    }


def toward_centre(xy: Floats, picture: Picture, reach: float = 50.0) -> Floats:
    """Pull positions (n, 2) beyond `reach` windows in along their direction: Qt cannot draw 1e300."""
    centre = np.array([sum(picture.x), sum(picture.y)]) / 2
    half = np.array([picture.x[1] - picture.x[0], picture.y[1] - picture.y[0]]) / 2
    with np.errstate(over="ignore"):
        offset = (xy - centre) / half
        far = np.max(np.abs(offset), axis=-1, keepdims=True)
        pulled = centre + half * offset * (reach / np.maximum(far, reach))
    return np.asarray(pulled)

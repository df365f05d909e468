"""What the view of space shows: three directions, a box, a camera, and a plane on which basins are drawn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from plrnn_explorer.dynamics.axes import Axis, axes_of, is_data_plane
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.frame3 import Frame3, first_frame, frame_of_axes
from plrnn_explorer.dynamics.gates import has_gate
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.window import natural_states
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap, frozen_array
from plrnn_explorer.translation import mark

Triple = tuple[float, float, float]
Window = tuple[tuple[float, float], tuple[float, float]]
#: Boxes with sides in a ratio up to this are drawn in equal scales.
_LONG = 6.0
#: What the third axis of a map of the plane measures, and its length in sides of the plane.
SETTLING, _LOW = mark("steps until settled"), 0.62
#: Degrees above the floor from which settling times are first seen, and how opaque they are.
_ABOVE, _SOLID = 34.0, 0.88
#: Degrees that a first view is turned out of the broadest one.
_OBLIQUE = 28.0


@dataclass(frozen=True)
class Camera:
    """Where the eye is.

    Attributes
    ----------
    azimuth, elevation : float
        Degrees: around the third axis from the first one, and above the plane of the first two.
    zoom : float
        1 shows the whole box.
    centre : (3,) floats
        The position looked at, in shares of the box: 0 is its middle, 1 and −1 are its faces.
    perspective : bool
        False: parallel rays.
    """

    azimuth: float = -52.0
    elevation: float = 18.0
    zoom: float = 1.0
    centre: Triple = (0.0, 0.0, 0.0)
    perspective: bool = True

    def __post_init__(self) -> None:
        numbers = (self.azimuth, self.elevation, self.zoom, *self.centre)
        if not (np.all(np.isfinite(numbers)) and self.zoom > 0):
            raise ValueError("A camera needs finite angles and a positive zoom")


@dataclass(frozen=True, eq=False)
class SpaceView:
    """The three-dimensional view of a study.

    Attributes
    ----------
    frame : Frame3
        Directions and origin.
    low, high : (3,) float arrays
        Corners of the box, in positions of the frame.
    camera : Camera
    layers : mapping of name to bool
        Layers switched by hand, see `LAYERS`.
    slice_axis : int
        Axis (0 to 2) across which the plane with basins lies; −1 for none.
    slice_at : float
        Where it cuts that axis.
    opacity : float
        Of surfaces, 0 to 1.
    """

    frame: Frame3
    low: Floats
    high: Floats
    camera: Camera = field(default_factory=Camera)
    layers: Mapping[str, bool] = field(default_factory=dict)
    slice_axis: int = -1
    slice_at: float = 0.0
    opacity: float = 0.45

    def __post_init__(self) -> None:
        object.__setattr__(self, "low", frozen_array(self.low, "low", (3,)))
        object.__setattr__(self, "high", frozen_array(self.high, "high", (3,)))
        if not np.all(self.low < self.high):
            raise ValueError("The box of a view of space should rise along each axis")
        if self.slice_axis not in (-1, 0, 1, 2) or not np.isfinite(self.slice_at):
            raise ValueError("The plane with basins should lie across one of the three axes")
        if not 0 <= self.opacity <= 1:
            raise ValueError("The opacity of surfaces should be between 0 and 1")

    @property
    def middle(self) -> Floats:
        """Middle of the box (3,)."""
        return np.asarray((self.low + self.high) / 2)

    @property
    def half(self) -> Floats:
        """What one unit of the drawing is along each axis, (3,).

        Half the longest side for all axes, so that angles are those of the frame; half of each side where the
        sides differ too much to be drawn so. A height is drawn in a scale of its own.
        """
        sides = (self.high - self.low) / 2
        if self.frame.is_height:
            flat = sides[:2] if sides[:2].max() > _LONG * sides[:2].min() else np.full(2, sides[:2].max())
            return np.array([*flat, sides[2] / _LOW])
        longest = float(sides.max())
        return np.full(3, longest) if longest <= _LONG * float(sides.min()) else np.asarray(sides)

    def shows(self, layer: str) -> bool:
        """Whether a layer is drawn."""
        return self.layers.get(layer, LAYERS.get(layer, True))

    def with_camera(self, **changes: object) -> SpaceView:
        """Return a copy seen by a changed camera."""
        return replace(self, camera=replace(self.camera, **changes))  # type: ignore[arg-type]


#: Layers, and whether they are drawn until the user says otherwise.
LAYERS: Mapping[str, bool] = {
    "surfaces": True,
    "manifolds": True,
    "attractors": True,
    "orbits": True,
    "recordings": True,
    "plane": True,
    "labels": False,
}


def first_space(
    model: PiecewiseLinearMap,
    cycles: tuple[Cycle, ...] = (),
    plane: Plane | None = None,
    seed: int = 0,
    window: Window | None = None,
) -> SpaceView:
    """Space view a model opens with: a box around its cycles and settled orbits.

    The space goes through a saddle with one unstable direction where there is one, as the first plane does.
    Its axes are coordinates of the state where `plane`, what is looked at already, shows those. Over
    the plane of a model of two dimensions, in its `window` (x, y) if that is known, the third axis is the
    settling time.

    Raises
    ------
    ValueError
        If the model has one dimension.
    """
    if model.dimension == 2:
        return _heights(model, cycles, plane, window, seed)
    if model.dimension < 3:
        raise ValueError(f"A view of space needs three dimensions, but this model has {model.dimension}")
    saddles = sorted((c for c in cycles if c.stability == "saddle"), key=lambda c: not has_gate(c))
    states = natural_states(model, cycles, seed)
    origin = saddles[0].points[0] if saddles else np.median(states, axis=0)
    if plane is not None and not is_data_plane(model, plane):
        return fitted(frame_of_axes(model, axes_of(model)[:3], origin), states)
    return fitted(first_frame(model, origin), states)


def _heights(
    model: PiecewiseLinearMap,
    cycles: tuple[Cycle, ...],
    plane: Plane | None,
    window: Window | None,
    seed: int,
) -> SpaceView:
    """Settling times over a window of the plane; one step high until they are known."""
    one, two = model.coordinate_names
    plane = plane or Plane.through(np.zeros(2), (0, 1), (one, two))
    if window is None:
        seen = plane.project(natural_states(model, cycles, seed))
        seen = seen[np.isfinite(seen).all(axis=1)]
        middle, half = (seen.max(axis=0) + seen.min(axis=0)) / 2, np.ptp(seen, axis=0).max() * 0.625 + 1e-9
        (left, bottom), (right, top) = (middle - half).tolist(), (middle + half).tolist()
        window = ((left, right), (bottom, top))
    (left, right), (bottom, top) = window
    frame = Frame3.over(plane, SETTLING)
    low, high = np.array([left, bottom, 0.0]), np.array([right, top, 1.0])
    camera = Camera(elevation=_ABOVE)
    return SpaceView(frame, low, high, camera, slice_axis=2, slice_at=0.0, opacity=_SOLID)


def over_window(view: SpaceView, plane: Plane, x: tuple[float, float], y: tuple[float, float]) -> SpaceView:
    """A view of settling times over another window; itself where that is the same, or it shows none."""
    if not view.frame.is_height:
        return view
    frame = Frame3.over(plane, view.frame.names[2])
    same = frame.names == view.frame.names and frame.same_as(view.frame)
    low, high = np.array([x[0], y[0], 0.0]), np.array([x[1], y[1], view.high[2]])
    if same and np.array_equal(low, view.low) and np.array_equal(high, view.high):
        return view
    return replace(view, frame=frame, low=low, high=high)


def fitted(frame: Frame3, states: Floats, padding: float = 0.25) -> SpaceView:
    """View of a space with a box around states (n, M), with some room."""
    low, high = box_around(frame, states, padding)
    view = SpaceView(frame, low, high)
    return view.with_camera(azimuth=broad_side(view, states))


def broad_side(view: SpaceView, states: Floats) -> float:
    """Azimuth, in degrees, from which states (n, M) are seen broadly but not flat from the front."""
    seen = (view.frame.project(states) - view.middle) / view.half
    spread = np.cov(seen[np.isfinite(seen).all(axis=1), :2].T)
    long = np.degrees(0.5 * np.arctan2(2 * spread[0, 1], spread[0, 0] - spread[1, 1]))
    azimuth = (long + 90.0 + _OBLIQUE) % 360.0
    return float(azimuth if 180.0 <= azimuth < 360.0 else (azimuth + 180.0) % 360.0)


def box_around(frame: Frame3, states: Floats, padding: float = 0.25) -> tuple[Floats, Floats]:
    """Corners (3,) each of the box around states (n, M) seen in a frame, padded by a share of its size."""
    seen = frame.project(states)
    units = np.linalg.norm(frame.dual, axis=1)  # of the axes: they may measure in units of their own
    seen = seen[np.isfinite(seen).all(axis=1)] / units
    low, high = seen.min(axis=0), seen.max(axis=0)
    size = max(float((high - low).max()), 1e-3 * float(np.abs(seen).max()), 1e-9)
    half = np.maximum((high - low) / 2, 0.2 * size) * (1 + padding)
    middle = (low + high) / 2
    return (middle - half) * units, (middle + half) * units


def space_axes(model: PiecewiseLinearMap, frame: Frame3) -> tuple[Axis | None, ...]:
    """Coordinates of a model that the three axes of a frame are; None for oblique ones."""
    rows, offsets = np.eye(model.dimension), np.zeros(model.dimension)
    if model.observation is not None:
        rows = np.concatenate([rows, model.observation.B])
        offsets = np.concatenate([offsets, model.observation.b])
    axes, found = axes_of(model), list[Axis | None]()
    far = 1.0 + float(np.abs(frame.origin).max())
    for row, name in zip(frame.dual, frame.names):
        size = float(np.linalg.norm(row))
        same = np.linalg.norm(rows - row, axis=1) <= 1e-9 * size
        same &= np.abs(offsets + row @ frame.origin) <= 1e-6 * size * far
        fits = [axes[i] for i in np.flatnonzero(same)]
        named = [axis for axis in fits if axis.label == name]
        found.append(next(iter(named or fits), None))
    return tuple(found)


def renamed_space(old: PiecewiseLinearMap, new: PiecewiseLinearMap, space: SpaceView) -> SpaceView:
    """A view whose axes have the names of a renamed model; those of other directions keep theirs."""
    labels = {(axis.kind, axis.index): axis.label for axis in axes_of(new)}
    one, two, three = (
        labels[axis.kind, axis.index] if axis is not None else name
        for axis, name in zip(space_axes(old, space.frame), space.frame.names)
    )
    return replace(space, frame=replace(space.frame, names=(one, two, three)))

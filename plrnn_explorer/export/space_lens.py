"""From positions in a view of space to pixels and depths, and back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike

from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.space_view import Camera, SpaceView

#: Distance of the eye from what it looks at, in half sides of the box.
EYE = 6.5
#: Half the smaller side of the picture in half sides of the box, at zoom 1.
_FIT = 1.62
#: Nothing nearer to the eye than this is drawn.
NEAREST = 0.3


@dataclass(frozen=True, eq=False)
class Lens:
    """How a camera sees a box, in a picture of a size.

    Positions are counted in units: 0 is the middle of the box, see `SpaceView.half`. The camera's own axes
    run to the right, up, and towards the eye.

    Attributes
    ----------
    camera : Camera
    middle, half : (3,) float arrays
        Position of the box's middle, and length of the units.
    reach : (3,) float array
        Half sides of the box in units.
    width, height : float
        Of the picture, in pixels.
    """

    camera: Camera
    middle: Floats
    half: Floats
    reach: Floats
    width: float
    height: float

    @classmethod
    def of(cls, view: SpaceView, width: float, height: float) -> Lens:
        """Lens of a view in a picture of some pixels."""
        reach = np.asarray((view.high - view.low) / 2 / view.half)
        return cls(view.camera, view.middle, view.half, reach, float(width), float(height))

    def sized(self, width: float, height: float) -> Lens:
        """The same for another size of the picture."""
        return replace(self, width=float(width), height=float(height))

    @cached_property
    def rotation(self) -> Floats:
        """Rows (3, 3): right, up and towards the eye, in units."""
        a, e = np.radians(self.camera.azimuth), np.radians(self.camera.elevation)
        toward = np.array([np.cos(e) * np.cos(a), np.cos(e) * np.sin(a), np.sin(e)])
        right = np.array([-np.sin(a), np.cos(a), 0.0])
        return np.stack([right, np.cross(toward, right), toward])

    @cached_property
    def centre(self) -> Floats:
        """What is looked at, in units (3,)."""
        return np.asarray(self.camera.centre) * self.reach

    @property
    def scale(self) -> float:
        """Pixels of one unit at the centre."""
        return 0.5 * min(self.width, self.height) / _FIT * self.camera.zoom

    @cached_property
    def numbers(self) -> Floats:
        """All of the lens as 18 numbers, for kernels: see `kernels.space_place`."""
        rest = (float(self.camera.perspective), EYE, self.scale, self.width / 2, self.height / 2, NEAREST)
        return np.concatenate([self.rotation.ravel(), self.centre, rest])

    def units(self, xyz: ArrayLike) -> Floats:
        """Positions (..., 3) in units."""
        return np.asarray((np.asarray(xyz, dtype=np.float64) - self.middle) / self.half)

    def seen(self, units: ArrayLike) -> Floats:
        """Pixels and depth (..., 3) of positions in units (..., 3): x to the right, y down.

        Depth is larger for what is nearer; 1 / distance under perspective. What lies behind the eye is NaN.
        """
        turned = (np.asarray(units, dtype=np.float64) - self.centre) @ self.rotation.T
        result = np.empty_like(turned)
        if self.camera.perspective:
            away = EYE - turned[..., 2]
            away = np.where(away > NEAREST, away, np.nan)
            depth, grow = 1.0 / away, EYE / away
        else:
            depth, grow = turned[..., 2] - EYE, np.ones(turned.shape[:-1])
        result[..., 0] = 0.5 * self.width + self.scale * grow * turned[..., 0]
        result[..., 1] = 0.5 * self.height - self.scale * grow * turned[..., 1]
        result[..., 2] = depth
        return result

    def project(self, xyz: ArrayLike) -> Floats:
        """Pixels and depth (..., 3) of positions (..., 3) of the frame."""
        return self.seen(self.units(xyz))

    def at(self, x: float, y: float, depth: float) -> Floats:
        """Position in units (3,) of a pixel at a depth: the way back of `seen`."""
        away = 1.0 / depth if self.camera.perspective else -depth
        grow = EYE / away if self.camera.perspective else 1.0
        right = (x - 0.5 * self.width) / (self.scale * grow)
        up = (0.5 * self.height - y) / (self.scale * grow)
        return np.asarray(self.centre + np.array([right, up, EYE - away]) @ self.rotation)

    def looking_at(self, units: Floats) -> Camera:
        """The camera with another place in units (3,) at its centre."""
        x, y, z = np.clip(units / self.reach, -2.0, 2.0)
        return replace(self.camera, centre=(float(x), float(y), float(z)))

    def eye(self, units: Floats) -> Floats:
        """Unit vectors (..., 3) from places in units (..., 3) to the eye."""
        toward = self.rotation[2]
        if not self.camera.perspective:
            return np.broadcast_to(toward, units.shape)
        ways = self.centre + EYE * toward - units
        return np.asarray(ways / np.linalg.norm(ways, axis=-1, keepdims=True))

    @cached_property
    def haze(self) -> tuple[float, float, float]:
        """What the picture's haze needs: 1 for perspective, distances at which it begins and ends."""
        size = float(np.linalg.norm(self.reach))
        middle = float((np.zeros(3) - self.centre) @ self.rotation[2])
        return float(self.camera.perspective), EYE - middle - size, EYE - middle + size

    def shifted(self, dx: float, dy: float) -> Camera:
        """The camera after what is at the centre was moved by some pixels."""
        ways = np.array([-dx, dy]) / self.scale @ self.rotation[:2]
        x, y, z = np.clip((self.centre + ways) / self.reach, -2.0, 2.0)
        return replace(self.camera, centre=(float(x), float(y), float(z)))

    def zoomed(self, factor: float, x: float, y: float) -> Camera:
        """The camera after zooming in by a factor; what is seen at the pixel (x, y) stays there."""
        zoom = float(np.clip(self.camera.zoom * factor, 0.2, 400.0))
        share = 1.0 - self.camera.zoom / zoom
        moved = self.shifted(-(x - 0.5 * self.width) * share, -(y - 0.5 * self.height) * share)
        return replace(moved, zoom=zoom)

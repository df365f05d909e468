"""Recordings in the phase space: what was measured, dimmed below what the model does."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor, QPen

from plrnn_explorer.gui.plots import fast
from plrnn_explorer.gui.plots.curves import clip_segments, joined, thinned
from plrnn_explorer.gui.plots.picture import Memory, Picture
from plrnn_explorer.gui.plots.pixel_item import CurveItem, DotsItem
from plrnn_explorer.models.map import Floats
from plrnn_explorer.recordings.matching import shadow
from plrnn_explorer.recordings.recording import Recording

#: Samples up to which a recording is joined by lines, and segments of them on screen.
_MOST_JOINED, _MOST_LINES = 60_000, 20_000
#: Samples of a longer one that are drawn as dots: evenly many of the rest are left out.
_MOST_DOTS = 150_000
#: Steps longer than this, in pixels, are jumps: a line between the samples would be a tangle.
_JUMP = 60.0


class RecordingLayer:
    """The recordings of the study, where the axes of the plane can be computed from what was measured."""

    def __init__(self, box: pg.ViewBox) -> None:
        self._box = box
        self._shown: list[_Shown] = []

    def nearest(self, xy: tuple[float, float], pixel: Floats, reach: float) -> str:
        """Id of the recording within `reach` pixels of a position, "" for none."""
        loops = fast.loops()
        if loops is None:
            return ""
        at, best, found = np.array(xy), reach, ""
        for i, shown in enumerate(self._shown):
            row, distance = loops.nearest(shown.seen, at, pixel)
            if row >= 0 and distance < best:
                best, found = distance, f"recording:{i}"
        return found

    def update(self, picture: Picture | None) -> None:
        """Draw the recordings that changed, or all when the window did."""
        recordings = picture.study.recordings if picture else ()
        while len(self._shown) < len(recordings):
            self._shown.append(_Shown(self._box))
        for shown in self._shown[len(recordings) :]:
            shown.hide()
        if picture is None:
            return
        for i, (recording, shown) in enumerate(zip(recordings, self._shown)):
            if picture.appearance(f"recording:{i}").visible:
                shown.draw(recording, picture, f"recording:{i}")
            else:
                shown.hide()


class _Shown:
    """One recording on screen: lines, or dots where it is long or jumps."""

    def __init__(self, box: pg.ViewBox) -> None:
        self._line, self._dots = CurveItem(), DotsItem()
        for item in (self._line, self._dots):
            item.setZValue(2.6)
            box.addItem(item, ignoreBounds=True)
        self._cast, self._placed, self._painted = Memory(), Memory(), Memory()
        self._xy: Floats = np.empty((0, 2))
        self._pieces: Floats = np.empty((0, 2))
        self._joined = True

    @property
    def seen(self) -> Floats:
        """What is drawn of it, (n, 2), rows of NaN between its pieces; empty where it is hidden."""
        shown = self._line.isVisible() or self._dots.isVisible()
        return self._pieces if shown else self._pieces[:0]

    def hide(self) -> None:
        """Show nothing."""
        self._line.setVisible(False)
        self._dots.setVisible(False)

    def draw(self, recording: Recording, picture: Picture, object_id: str) -> None:
        """Project the recording into the plane, cut it to the window and draw it."""
        model, plane = picture.study.model, picture.plane
        if self._cast.changed(recording, model.observation, plane):  # not the map: an input may be dragged
            cast = shadow(model, plane, recording.alignment.matched)
            self._xy = np.empty((0, 2)) if cast is None else cast(recording.track)
        if self._placed.changed(self._xy, picture.window):
            self._joined = _is_smooth(self._xy, picture.pixel)
            self._pieces = (_lines if self._joined else _points)(self._xy, picture)
        self._line.setVisible(self._joined)
        self._dots.setVisible(not self._joined)
        heavy = object_id in picture.selected
        colour = QColor(picture.appearance(object_id).colour or picture.theme.hex("recording"))
        if not self._painted.changed(self._pieces, colour.name(), heavy):
            return
        few = len(self._pieces) < 4000
        # Dimmed, the more the denser: what the model does stands before it.
        share = 0.5 if few else 0.28 if len(self._pieces) < 10_000 else 0.18
        colour.setAlphaF(1.7 * share if heavy else share)
        if self._joined:
            self._line.set_curve(self._pieces, QPen(colour, 1.4 if heavy and few else 1.0))
        else:
            self._dots.show_points(self._pieces, colour, 2.2 if len(self._pieces) < 20_000 else 1.0)


def _is_smooth(xy: Floats, pixel: Floats) -> bool:
    """Whether samples lie so close together on screen that lines between them say something true."""
    if not 1 < len(xy) <= _MOST_JOINED:
        return False
    steps = np.abs(np.diff(xy, axis=0) / pixel).sum(axis=1)
    steps = steps[np.isfinite(steps)]
    return bool(len(steps) and np.median(steps) < _JUMP)


def _lines(xy: Floats, picture: Picture) -> Floats:
    """Parts in the window as one curve (m, 2) with rows of NaN between them."""
    segments = np.stack([xy[:-1], xy[1:]], axis=1)
    segments = segments[np.isfinite(segments).all(axis=(1, 2))]
    margin = 10 * picture.pixel
    low = np.array([picture.x[0], picture.y[0]]) - margin
    high = np.array([picture.x[1], picture.y[1]]) + margin
    return joined(thinned(clip_segments(segments, low, high), picture.pixel, _MOST_LINES), picture.pixel)


def _points(xy: Floats, picture: Picture) -> Floats:
    """Points in the window, (m, 2)."""
    xy = xy[:: 1 + len(xy) // _MOST_DOTS]
    low, high = np.array([picture.x, picture.y]).T
    return np.asarray(xy[np.all((xy >= low) & (xy <= high), axis=1)])

"""The picture of space on screen: paints what the renderer made, turns the camera by mouse and keys."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from plrnn_explorer.export.space_lens import Lens
from plrnn_explorer.gui.plots3d import overlay
from plrnn_explorer.gui.plots3d.comets import Comet, paint_comet, paint_connections
from plrnn_explorer.gui.plots3d.picking import Hit, pick
from plrnn_explorer.gui.plots3d.renderer import Shown
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.study.space_view import Camera, SpaceView

#: Degrees per pixel dragged and per arrow key, factor per key and per notch of the wheel.
_TURN, _KEY_TURN, _ZOOM, _NOTCH = 0.4, 7.5, 1.2, 1.15
#: Pixels an arrow key moves the picture by, and those a click may wander.
_PAN, _CLICK = 40.0, 4.0
#: Views of the number keys: azimuth and elevation, as in Blender; with Ctrl from the other side.
_FRONT, _RIGHT, _ABOVE = (-90.0, 0.0), (0.0, 0.0), (-90.0, 90.0)
VIEWS = {Qt.Key.Key_1: _FRONT, Qt.Key.Key_3: _RIGHT, Qt.Key.Key_7: _ABOVE}


class SpaceCanvas(QWidget):
    """Shows a picture of space and says what the hand does to it.

    Signals
    -------
    turned(Camera)
        The camera was moved by hand.
    tapped(object, bool, bool)
        A `Hit` or None was clicked; twice; with Ctrl or Shift held.
    hovered(object, QPointF)
        A `Hit` or None under the mouse, and where the mouse is.
    menu_wanted(object, QPoint)
        A `Hit` or None under the menu that is asked for, and where on the screen.
    """

    FRONT, RIGHT, ABOVE = _FRONT, _RIGHT, _ABOVE

    turned = Signal(object)
    tapped = Signal(object, bool, bool)
    hovered = Signal(object, QPointF)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.shown: Shown | None = None
        self.view: SpaceView | None = None  # as it is wanted; the picture may be of the one before
        self.comets: Callable[[], Sequence[Comet]] = lambda: ()
        self.selected: tuple[str, ...] = ()
        self.hovered_id = ""
        self.names: dict[str, str] = {}
        self.longest = 1  # period of the cycles drawn as glyphs
        self.dots: list[overlay.Dot] = []
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._dragging = False
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(120, 120)

    def show_picture(self, shown: Shown | None) -> None:
        """Show a new picture."""
        self.shown = shown
        self.place_dots()
        self.update()

    def place_dots(self) -> None:
        """Put the glyphs where the picture's camera sees them."""
        if self.shown is None:
            self.dots = []
            return
        self.dots = [*overlay.connection_dots(self.shown), *overlay.dots_of(self.shown, self.longest)]

    # Painting -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.fillRect(self.rect(), self._theme.colour("background"))
            if self.shown is not None:
                self._paint(painter, self.shown)
        finally:  # a painter that an error leaves open takes the program with it
            painter.end()

    def _paint(self, painter: QPainter, shown: Shown) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        width, height = shown.wish.size
        # Of another size while the window changes: never stretched.
        scale = min(self.width() / width, self.height() / height)
        painter.translate((self.width() - scale * width) / 2, (self.height() - scale * height) / 2)
        painter.scale(scale, scale)
        overlay.paint_box(painter, shown, self._theme)
        painter.drawImage(QRectF(0, 0, width, height), shown.image)
        overlay.paint_axes(painter, shown, self._theme)
        overlay.paint_loops(painter, shown, self.longest, self.selected, self._theme)
        for comet in self.comets():
            paint_comet(painter, comet, shown)
        paint_connections(painter, shown, self.selected, self._theme)
        overlay.paint_dots(painter, self.dots, self._theme)
        overlay.paint_rings(painter, self.dots, self.selected, self.hovered_id, self._theme)
        overlay.paint_names(painter, self.dots, self.names, self._theme)
        overlay.paint_corner(painter, shown, self._theme)

    # The camera ---------------------------------------------------------------------------------

    @property
    def lens(self) -> Lens | None:
        """Lens of the wanted view in pixels of this widget."""
        return Lens.of(self.view, max(1, self.width()), max(1, self.height())) if self.view else None

    def turn(self, azimuth: float, elevation: float) -> None:
        """Turn the camera by some degrees."""
        if self.view is not None:
            camera = self.view.camera
            up = min(90.0, max(-90.0, camera.elevation + elevation))
            self.turned.emit(replace(camera, azimuth=(camera.azimuth + azimuth) % 360.0, elevation=up))

    def move_by(self, dx: float, dy: float) -> None:
        """Move the picture by some pixels."""
        lens = self.lens
        if lens is not None:
            self.turned.emit(lens.shifted(dx, dy))

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom in by a factor, about a pixel or the middle."""
        lens = self.lens
        if lens is not None:
            place = at if at is not None else QPointF(self.width() / 2, self.height() / 2)
            self.turned.emit(lens.zoomed(factor, place.x(), place.y()))

    def look_from(self, azimuth: float, elevation: float) -> None:
        """Look along a direction."""
        if self.view is not None:
            self.turned.emit(replace(self.view.camera, azimuth=azimuth, elevation=elevation))

    def toggle_perspective(self) -> None:
        """Change between perspective and parallel rays."""
        if self.view is not None:
            camera = self.view.camera
            self.turned.emit(replace(camera, perspective=not camera.perspective))

    def centre_on(self, hit: Hit) -> None:
        """Bring what was hit to the middle."""
        lens = self.lens
        if lens is not None and hit.units is not None:
            self.turned.emit(lens.looking_at(hit.units))

    def home(self) -> None:
        """Look at the whole box again, from where it is looked at now."""
        if self.view is not None:
            self.turned.emit(replace(self.view.camera, zoom=1.0, centre=Camera().centre))

    # Mouse --------------------------------------------------------------------------------------

    def hit_at(self, at: QPointF) -> Hit | None:
        """What is seen at a pixel."""
        return pick(self.shown, self.dots, at.x(), at.y()) if self.shown is not None else None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Menu by the keyboard; that of the right button comes when it is let go, unless it dragged."""
        event.accept()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.menu_wanted.emit(None, self.mapToGlobal(self.rect().center()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._last = event.position()
        self._dragging = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._pressed is None or event.buttons() == Qt.MouseButton.NoButton:
            self.hovered.emit(self.hit_at(at), at)
            return
        way, self._last = at - self._last, at
        total = at - self._pressed
        if not self._dragging and math.hypot(total.x(), total.y()) < _CLICK:
            self._last = self._pressed
            return
        if not self._dragging:
            self._dragging = True
            self.hovered.emit(None, at)
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if shifted or event.buttons() & (Qt.MouseButton.MiddleButton | Qt.MouseButton.RightButton):
            self.move_by(way.x(), way.y())
        else:
            self.turn(-_TURN * way.x(), _TURN * way.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None or self._dragging:
            return
        if event.button() == Qt.MouseButton.LeftButton:
            self._tap(event, double=False)
        elif event.button() == Qt.MouseButton.RightButton:
            self.menu_wanted.emit(self.hit_at(event.position()), event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._tap(event, double=True)

    def _tap(self, event: QMouseEvent, double: bool) -> None:
        hit = self.hit_at(event.position())
        extend = bool(
            event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        )
        self.tapped.emit(hit, double, extend)

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / 120.0
        if notches:
            self.zoom_by(_NOTCH**notches, event.position())
        event.accept()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered.emit(None, QPointF())

    # Keys ---------------------------------------------------------------------------------------

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key stands for; False if it stands for nothing."""
        keys, held = Qt.Key, event.modifiers()
        control = bool(held & Qt.KeyboardModifier.ControlModifier)
        shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in VIEWS:
            azimuth, elevation = VIEWS[keys(event.key())]
            if control:
                azimuth, elevation = (azimuth + 180.0 * (elevation == 0)), -elevation
            self.look_from(azimuth % 360.0, elevation)
            return True
        if control or held & Qt.KeyboardModifier.AltModifier:
            return False
        arrows = {keys.Key_Left: (-1, 0), keys.Key_Right: (1, 0), keys.Key_Up: (0, -1), keys.Key_Down: (0, 1)}
        if event.key() in arrows:
            dx, dy = arrows[keys(event.key())]
            if shift:
                self.move_by(-_PAN * dx, -_PAN * dy)
            else:
                self.turn(_KEY_TURN * dx, -_KEY_TURN * dy)
            return True
        deeds: dict[int, Callable[[], None]] = {
            keys.Key_Plus: lambda: self.zoom_by(_ZOOM),
            keys.Key_Equal: lambda: self.zoom_by(_ZOOM),
            keys.Key_Minus: lambda: self.zoom_by(1 / _ZOOM),
            keys.Key_5: self.toggle_perspective,
            keys.Key_Home: self.home,
        }
        deed = deeds.get(event.key())
        if deed is not None:
            deed()
        return deed is not None

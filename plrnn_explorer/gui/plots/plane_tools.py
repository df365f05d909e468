"""What chooses and moves the plane of a phase space: its menu, its sliders, data space and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from plrnn_explorer.dynamics.axes import axes_of, data_axes, is_data_plane
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.plots.plane_menu import PlaneMenu
from plrnn_explorer.gui.plots.slice_strip import FEW_SLICES, SliceStrip
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.translation import mark, tr

if TYPE_CHECKING:
    from plrnn_explorer.gui.plots.phase_space import PhaseSpace

NO_DATA_PLANE = mark(
    "This model observes fewer than two independent data values; there is no data plane to show."
)


class PlaneTools(QObject):
    """Menu and sliders of a phase space's plane.

    Attributes
    ----------
    strip : SliceStrip
        Below the plot.
    menu : PlaneMenu
    """

    def __init__(self, phase_space: PhaseSpace, theme: Theme) -> None:
        super().__init__(phase_space)
        self._space = phase_space
        self._chosen = preferences.shows_slices()
        self.menu = PlaneMenu(phase_space)
        phase_space.controls.axes.planes.setMenu(self.menu)
        self.strip = SliceStrip(theme, phase_space)
        self.strip.moved.connect(self._moved)
        self.strip.through_wanted.connect(phase_space.controls.axes.cut_through_point)
        self.strip.closed.connect(self.toggle_strip)

    def show(self) -> None:
        """Show where the plane lies now."""
        space = self._space
        self.strip.show_plane(space.study, space.sync.plane, space.controls.axes.point is not None)
        self.strip.setVisible(self.shows_strip)

    @property
    def shows_strip(self) -> bool:
        """Whether the sliders are on view: until the user chooses, where they are one or two."""
        study = self._space.study
        if study is None or self._space.sync.plane is None or study.model.dimension < 3:
            return False
        return study.model.dimension <= FEW_SLICES if self._chosen is None else self._chosen

    def toggle_strip(self) -> None:
        """Show the sliders that move the plane, or put them away; remembered for windows to come."""
        self._chosen = not self.shows_strip
        preferences.set_shows_slices(self._chosen)
        self.show()

    def _moved(self, plane: Plane, drag: int) -> None:
        self._space.sync.move_plane(plane, drag)

    def toggle_data_space(self) -> None:
        """Look at the first data coordinates, or back at the first ones of the state."""
        study, plane = self._space.study, self._space.sync.plane
        if study is None or plane is None:
            return
        pair, states = data_axes(study.model), axes_of(study.model)[:2]
        if pair is None:
            self._space.session.message.emit("info", tr(NO_DATA_PLANE))
            return
        back = is_data_plane(study.model, plane)
        self._space.controls.axes.choose_axes(*((states[0], states[1]) if back else pair))

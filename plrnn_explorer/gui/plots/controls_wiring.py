"""What the buttons of a phase space do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plrnn_explorer.gui.plots.controls import PhaseControls

if TYPE_CHECKING:  # the phase space imports this module
    from plrnn_explorer.gui.plots.phase_space import PhaseSpace


def wire(controls: PhaseControls, space: PhaseSpace) -> None:
    """Connect the controls with the phase space they belong to."""

    def set_speed(speed: float) -> None:
        space.player.speed = space.swarm.speed = speed

    controls.play_toggled.connect(space.toggle_play)
    controls.step_wanted.connect(space.step)
    controls.clear_wanted.connect(space.clear_orbits)
    controls.home_wanted.connect(space.fit)
    controls.zoom.toggled.connect(lambda on: setattr(space.box, "zoom_tool", on))
    space.box.banded.connect(space.sync.end_gesture)
    space.box.banded.connect(lambda: controls.zoom.setChecked(False))
    controls.speed_changed.connect(set_speed)
    space.swarm.use(controls.swarm, space.picture)
    controls.layer_toggled.connect(space.sync.set_layer)
    controls.equal_toggled.connect(space.set_equal_scales)
    controls.legend_toggled.connect(space.redraw_soon)
    for moved in (space.frame.legend.dropped, space.frame.legend.sent_home):
        moved.connect(space.redraw_soon)
    controls.axes.plane_chosen.connect(space.show_plane)
    controls.axes.through = space.slice_state
    controls.axes.refused.connect(lambda sentence: space.session.message.emit("error", sentence))
    controls.show_speed(space.player.speed)

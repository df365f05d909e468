"""A second phase space beside the first: another plane of the same study, linked with it."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.format import subscripts
from plrnn_explorer.gui.plots.linked import Link
from plrnn_explorer.gui.plots.phase_space import PhaseSpace
from plrnn_explorer.gui.plots.view_slot import ViewSlot
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr


class SecondView(PhaseSpace):
    """View number `index` of the study. Orbits are those of the first view, which runs them.

    Attributes
    ----------
    view_tools : QWidget
        The controls that make sense here: axes, layers, home; the view area puts them into its header.
    link : Link
        Hover, cursor and (where wanted) windows shared with the first view.
    """

    def __init__(self, session: Session, theme: Theme, main: PhaseSpace, index: int = 1) -> None:
        self._main = main
        super().__init__(session, theme, None, ViewSlot(session, index, self._is_seen), main.player)
        self.view_tools: QWidget = self.controls
        shared = ("play", "step", "speed", "clear", "swarm")  # the first view has them
        for name in shared:
            getattr(self.controls, name).hide()
        self.controls.legend.setChecked(False)  # the first view's says the same
        self.area.setAccessibleName(tr("Second phase space plot"))
        self.link = Link(main, self)
        self.link.set_axes(preferences.links_axes())
        main.drawn.connect(self._orbits_moved)

    def _is_seen(self) -> bool:
        return self.isVisible()

    # What the first view does for this one --------------------------------------------------------

    def _follow_orbits(self, old: Study | None, new: Study | None, same: bool) -> None:
        """The player is the first view's, which has heard of the change already."""

    def keep_orbits(self) -> None:
        """Orbits are taken over into the study by the first view."""

    def toggle_play(self) -> None:
        """Run the orbits, or hold them."""
        self._main.toggle_play()

    def step(self) -> None:
        """Move every orbit one step on and hold."""
        self._main.step()

    def _frame(self, seconds: float) -> None:
        self.redraw()
        self._clock.rest()

    def _orbits_moved(self) -> None:
        if self.isVisible():
            self.redraw()

    # News ---------------------------------------------------------------------------------------

    def redraw_soon(self, *_: object) -> None:
        """Draw within a frame, if the view is on screen."""
        if self.isVisible():
            super().redraw_soon()

    def _tell_controls(self, study: Study | None) -> None:
        super()._tell_controls(study)
        plane = self.sync.plane
        names = [subscripts(name) for name in plane.names] if plane else []
        self.setWindowTitle(" × ".join(names))
        self.setAccessibleName(tr("Second phase space, {names}").format(names=" × ".join(names)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.redraw_soon()
        self.sync.look_again()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.link.forget()

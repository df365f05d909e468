"""The menu of planes: where the slice lies, principal axes, three points, eigenvectors."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QMenu

from plrnn_explorer.dynamics.axes import axes_of, axes_shown, plane_of_axes
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.planes import PrincipalAxes, eigenvector_planes
from plrnn_explorer.gui.format import subscripts
from plrnn_explorer.gui.plots.plane_choices import (
    MOST,
    PrincipalChoice,
    plane_through_objects,
    points_listed,
    principal_choices,
)
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.names import object_name
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr, within

if TYPE_CHECKING:
    from plrnn_explorer.gui.plots.phase_space import PhaseSpace


class PlaneMenu(QMenu):
    """Everything the plane of a phase space can be made of; filled anew whenever it opens."""

    def __init__(self, phase_space: PhaseSpace) -> None:
        super().__init__(tr("Plane"), phase_space.controls)
        self._space = phase_space
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List what the study offers now."""
        self.clear()
        for old in self.findChildren(QMenu):
            old.deleteLater()
        space, study, plane = self._space, self._space.study, self._space.sync.plane
        if study is None or plane is None:
            return
        if study.model.dimension > 2:
            position = self.addAction(tr("&Position of the slice"), space.planes.toggle_strip)
            position.setCheckable(True)
            position.setChecked(space.planes.shows_strip)
            position.setToolTip(tr("Sliders that move the plane along the coordinates that are not shown"))
            through = self.addAction(tr("Through the &selected point"), space.controls.axes.cut_through_point)
            through.setEnabled(space.controls.axes.point is not None)
            self.addSeparator()
        self._add_coordinates(study, plane)
        self._add_principal(study)
        if study.model.dimension > 2:
            self._add_three_points(study)
            self._add_eigenvectors(study)

    # Entries ------------------------------------------------------------------------------------

    def _add_coordinates(self, study: Study, plane: Plane) -> None:
        """Back to coordinates, where the axes on view are none."""
        axes = axes_of(study.model)
        if None not in axes_shown(study.model, plane):
            return
        names = " × ".join(subscripts(axis.label) for axis in axes[:2])
        self.addAction(
            tr("&Coordinates {names}").format(names=names),
            lambda: self._show(lambda: plane_of_axes(study.model, (axes[0], axes[1]), self._through())),
        )

    def _add_principal(self, study: Study) -> None:
        menu = self.addMenu(tr("Principal &axes of"))
        menu.setToolTipsVisible(True)
        choices = principal_choices(study, self._space.session.selected)
        for choice in choices:
            action = menu.addAction(_plain(choice.name), lambda choice=choice: self._show_principal(choice))
            action.setToolTip(_shares(choice, self._through))
        if not choices:
            menu.addAction(tr("Start an orbit, add a recording or map basins first")).setEnabled(False)

    def _add_three_points(self, study: Study) -> None:
        chosen = [i for i in self._space.session.selected if isinstance(study.find(i), Cycle)]
        if len(chosen) == 3:
            names = ", ".join(within(object_name(study, i)) for i in chosen)
            text = tr("Through &the selected: {names}").format(names=_plain(names))
            self.addAction(text, lambda: self._show(lambda: plane_through_objects(study, chosen)))
        action = self.addAction(tr("Through &three points…"), self._ask_points)
        action.setEnabled(len(points_listed(study)) >= 3)
        action.setToolTip(tr("Choose three fixed points or cycles; or select three in the list of objects"))

    def _add_eigenvectors(self, study: Study) -> None:
        menu = self.addMenu(tr("Along &eigenvectors of"))
        cycles = study.cycles.cycles if study.cycles else ()
        saddles = [i for i, cycle in enumerate(cycles) if cycle.stability == "saddle"]
        chosen = self._space.session.selected
        saddles.sort(key=lambda i: (f"cycle:{i}" not in chosen, cycles[i].period))
        for i in saddles[:MOST]:
            submenu = menu.addMenu(_plain(object_name(study, f"cycle:{i}")))
            submenu.aboutToShow.connect(lambda s=submenu, c=cycles[i]: self._fill_eigenvectors(s, c))
        if not saddles:
            menu.addAction(tr("Find cycles first: a saddle is needed")).setEnabled(False)

    def _fill_eigenvectors(self, menu: QMenu, cycle: Cycle) -> None:
        menu.clear()
        for plane in eigenvector_planes(cycle):
            names = " × ".join(subscripts(name) for name in plane.names)
            menu.addAction(names, lambda plane=plane: self._space.show_plane(plane))

    # What they do -------------------------------------------------------------------------------

    def _through(self) -> Floats:
        state = self._space.slice_state()
        assert state is not None  # the menu is empty without a study
        return state

    def _show(self, make: Callable[[], Plane]) -> None:
        """Show a plane, or say in a sentence why there is none."""
        try:
            self._space.show_plane(make())
        except ValueError as error:
            text = str(error)
            self._space.session.message.emit("error", f"{text[:1].upper()}{text[1:]}.")

    def _show_principal(self, choice: PrincipalChoice) -> None:
        self._show(lambda: choice.make(self._through())[0])

    def _ask_points(self) -> None:
        from plrnn_explorer.gui.dialogs.three_points_dialog import ThreePointsDialog

        study = self._space.study
        if study is None:
            return
        dialog = ThreePointsDialog(study, self._space.session.selected, self._space.window())
        dialog.chosen.connect(self._space.show_plane)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self.dialog: QDialog = dialog


def _plain(name: str) -> str:
    """A name as a menu shows it: no letter of it is a mnemonic."""
    return name.replace("&", "&&")


def _shares(choice: PrincipalChoice, through: Callable[[], Floats]) -> str:
    """How much of the variance the first axes explain, in words."""
    try:
        axes: PrincipalAxes = choice.make(through())[1]
    except ValueError as error:
        return f"{error}."
    together = 100 * float(axes.shares[:2].sum())
    listed = ", ".join(axes.name(i) for i in range(min(4, len(axes.shares))))
    return tr("{listed}: the plane shows {share:.0f} % of the variance").format(listed=listed, share=together)

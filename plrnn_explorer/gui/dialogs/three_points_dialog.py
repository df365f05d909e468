"""Asks for the three fixed points a plane goes through."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.gui.plots.plane_choices import plane_through_objects, points_listed
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr


class ThreePointsDialog(QDialog):
    """Three lists of the points found; says at once why three of them span no plane.

    Signals
    -------
    chosen(Plane)
        The user wants to see this plane.

    Attributes
    ----------
    plane : Plane or None
        The plane through the three chosen.
    """

    chosen = Signal(object)

    def __init__(self, study: Study, selected: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Plane through three points"))
        self._study = study
        self.plane: Plane | None = None
        listed = points_listed(study)
        self.boxes = [QComboBox() for _ in range(3)]
        form = QFormLayout()
        for box, words in zip(self.boxes, (tr("First point"), tr("Second point"), tr("Third point"))):
            for object_id, name in listed:
                box.addItem(name, object_id)
            box.setMaxVisibleItems(20)
            box.setAccessibleName(words)
            form.addRow(words, box)
        names = [object_id for object_id, _ in listed]
        first = [i for i in dict.fromkeys((*selected, *names)) if i in names]
        for box, object_id in zip(self.boxes, first):
            box.setCurrentIndex(box.findData(object_id))
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setProperty("kind", "error")
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self.buttons.button(kinds.Ok).setText(tr("Show plane"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.told)
        layout.addWidget(self.buttons)
        for box in self.boxes:
            box.currentIndexChanged.connect(self._try)
        self._try()

    def accept(self) -> None:
        """Show the plane."""
        super().accept()
        if self.plane is not None:
            self.chosen.emit(self.plane)

    def _try(self) -> None:
        said = ""
        try:
            self.plane = plane_through_objects(self._study, [str(box.currentData()) for box in self.boxes])
        except ValueError as error:
            self.plane, said = None, f"{error}."
        self.told.setText(said)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self.plane is not None)

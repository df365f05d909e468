"""The toolbar: the main job on the left, the phase space's controls and the export on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolBar, QToolButton, QWidget

from plrnn_explorer.gui.actions import SPECS, Actions
from plrnn_explorer.gui.plots.controls import PhaseControls
from plrnn_explorer.translation import tr

_STAGES = ("cycles", "manifolds", "basins", "connections")
_GAP = 4


class MainToolbar(QToolBar):
    """Text buttons; the single stages give way where the window is narrow (the Analyse menu has them too)."""

    def __init__(self, actions: Actions, controls: PhaseControls, parent: QWidget) -> None:
        super().__init__(tr("Main toolbar"), parent)
        self.setObjectName("toolbar")
        self.setAccessibleName(tr("Main toolbar"))
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.toggleViewAction().setEnabled(False)
        self._controls = controls
        controls.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._ends = [self._button(actions, name) for name in ("open", "analyse", "export")]
        self.analyse_button = self._ends[1]
        self.analyse_button.setProperty("kind", "accent")
        self._stages = QWidget(self)
        row = QHBoxLayout(self._stages)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(_GAP)
        for name in _STAGES:
            row.addWidget(self._button(actions, name))
        spacer = QWidget(self)
        spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(self._ends[0])
        self.addWidget(self._ends[1])
        self._stages_place: QAction = self.addWidget(self._stages)
        self._space = self._button(actions, "view_space")
        self._ends.insert(2, self._space)
        places = [self.addWidget(widget) for widget in (spacer, controls, self._space, self._ends[3])]
        self._space_place = places[2]
        controls.axes.names_changed.connect(lambda: QTimer.singleShot(0, self, self.fit))

    def _button(self, actions: Actions, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(actions[name])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setAccessibleName(actions[name].iconText())
        button.setAccessibleDescription(tr(SPECS[name].tip))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def offer_space(self, useful: bool) -> None:
        """Offer the 3-D view, where the state space has two dimensions or more."""
        self._space_place.setVisible(useful)
        self.fit()

    def fit(self) -> None:
        """Show the single stages where there is room, and cut names of axes where there is too little."""
        always = [*self._ends, self._controls]
        self._controls.axes.spare(0)
        short = sum(w.sizeHint().width() for w in always) + 8 * _GAP + 24 - self.width()
        self._controls.axes.spare(short)
        needed = sum(w.sizeHint().width() for w in (*always, self._stages)) + 8 * _GAP + 16
        self._stages_place.setVisible(needed <= self.width())
        layout = self.layout()
        if layout is not None:  # for the same reason as in `spare`
            layout.invalidate()
            layout.activate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Not within the layout that is just being done.
        QTimer.singleShot(0, self, self.fit)

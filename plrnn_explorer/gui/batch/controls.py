"""What is chosen before a run is analysed: how far, by whom, and where the results go."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)

from plrnn_explorer.batch.training_run import Run
from plrnn_explorer.gui.batch.run_state import Order
from plrnn_explorer.gui.elided_label import ElidedLabel
from plrnn_explorer.gui.menu_button import menu_button
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.study.analyse import STAGES, Settings
from plrnn_explorer.translation import mark, tr

#: Cells along the longer side of the window, as for the command `batch`.
RESOLUTION = 100
_STAGE_WORDS = {
    "invertibility": mark("Invertibility"),
    "cycles": mark("Cycles"),
    "manifolds": mark("Manifolds"),
    "connections": mark("Homoclinic points"),
    "basins": mark("Basins"),
    "statistics": mark("Exponents"),
}
#: Without these there is nothing to show.
_ALWAYS = ("cycles", "basins")


class Controls(QWidget):
    """A row of fields; `order` says what they amount to.

    Signals
    -------
    out_changed(Path)
        Another folder for the results was chosen.
    """

    out_changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kept: dict[str, Any] = {}  # of the settings, what only the command can say
        self.period = self._number(1, 64, Settings().max_period, tr("Longest cycles searched"))
        self.resolution = self._number(
            8, 1000, RESOLUTION, tr("Cells of the basins along the longer side of the window")
        )
        self.workers = self._number(
            1, 256, os.cpu_count() or 1, tr("Processes on this machine, each with a checkpoint at a time")
        )
        self.stages = self._stage_button()
        self.scheduler = self._scheduler_field()
        self.out = ElidedLabel(self)
        style_label(self.out, "dim")
        self.change = QPushButton(tr("Change…"), self)
        self.change.setProperty("kind", "link")
        self.change.setToolTip(tr("Choose another folder for the results"))
        self.change.clicked.connect(self._ask_out)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for words, field in (
            (tr("Longest period"), self.period), (tr("Resolution"), self.resolution),
            ("", self.stages), (tr("Processes"), self.workers), (tr("Dask cluster"), self.scheduler),
        ):  # fmt: skip
            if words:
                label = style_label(QLabel(words, self), "dim")
                label.setBuddy(field)
                label.setToolTip(field.toolTip())
                row.addWidget(label)
            row.addWidget(field)
            row.addSpacing(6)
        row.addWidget(self.out, 1)
        row.addWidget(self.change)

    def _number(self, least: int, most: int, value: int, tip: str) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(least, most)
        box.setValue(value)
        box.setToolTip(tip)
        box.setAccessibleName(tip)
        box.setFixedWidth(64)
        return box

    def _stage_button(self) -> QToolButton:
        button, menu = menu_button(tr("Stages"), tr("What is found in each checkpoint; less is faster"), self)
        for stage in STAGES:
            action = menu.addAction(tr(_STAGE_WORDS[stage]))
            action.setCheckable(True)
            action.setChecked(True)
            action.setData(stage)
            action.setEnabled(stage not in _ALWAYS)
        return button

    def _scheduler_field(self) -> QLineEdit:
        field = QLineEdit(self)
        there = importlib.util.find_spec("distributed") is not None
        field.setEnabled(there)
        field.setPlaceholderText(tr("none") if there else tr("not installed"))
        tip = tr("Address of a Dask scheduler whose workers do it instead, such as tcp://host:8786")
        missing = tr("A Dask cluster needs: pip install 'plrnn-explorer[dask]'")
        field.setToolTip(tip if there else missing)
        field.setAccessibleName(tip)
        field.setFixedWidth(120)
        return field

    # What was chosen ----------------------------------------------------------------------------

    def chosen_stages(self) -> list[str]:
        """The stages that are ticked."""
        return [str(a.data()) for a in self.stages.menu().actions() if a.isChecked()]

    def order(self, choices: Mapping[str, Any]) -> Order:
        """What is to be done; settings in the words of the command `batch`, so that both go on where the
        other was.
        """
        settings: dict[str, Any] = {**self._kept, "resolution": self.resolution.value(), "seed": 0}
        if len(self.chosen_stages()) < len(STAGES):
            settings["stages"] = self.chosen_stages()
        if self.period.value() != Settings().max_period:
            settings["max_period"] = self.period.value()
        scheduler = self.scheduler.text().strip()
        return Order(settings, choices, self.workers.value(), scheduler)

    def show_run(self, run: Run) -> None:
        """Take over how a run was analysed before, so that it goes on in the same way."""
        self.out.setText(tr("Results in {folder}").format(folder=run.out.name))
        self.out.set_tip(str(run.out))
        before = next((r["settings"] for r in run.rows if r and r.get("settings")), None)
        self._kept = {"input": before["input"]} if before and "input" in before else {}
        if before is None:
            return
        self.period.setValue(int(before.get("max_period", Settings().max_period)))
        self.resolution.setValue(int(before.get("resolution", RESOLUTION)))
        stages = before.get("stages") or STAGES
        for action in self.stages.menu().actions():
            action.setChecked(action.data() in stages)

    def set_locked(self, locked: bool) -> None:
        """Grey out what cannot be changed while the run is analysed."""
        for widget in (self.period, self.resolution, self.stages, self.workers, self.change):
            widget.setEnabled(not locked)
        self.scheduler.setEnabled(not locked and importlib.util.find_spec("distributed") is not None)

    def _ask_out(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Folder for the results"))
        if name:
            self.out_changed.emit(Path(name))

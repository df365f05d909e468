"""The bifurcations panel: cycles along an input or a parameter, linked to the slider and the phase space."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QDockWidget, QMainWindow, QVBoxLayout

from plrnn_explorer.dynamics.axes import axis_named, measured
from plrnn_explorer.dynamics.bifurcations.line import ParameterLine
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.gui.dialogs.parameter_dialog import ParameterDialog
from plrnn_explorer.gui.elided_label import ElidedLabel
from plrnn_explorer.gui.format import subscripts
from plrnn_explorer.gui.panels.bifurcation_form import BifurcationForm, offers
from plrnn_explorer.gui.panels.bifurcation_plot import BifurcationPlot, branch_text
from plrnn_explorer.gui.panels.panel import Panel, changed
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.models.map import Floats
from plrnn_explorer.models.parameters import ParameterRef
from plrnn_explorer.study.bifurcation_words import event_text, parameter_label, scope_text, summary_sentence
from plrnn_explorer.study.bifurcations import bifurcation_step, line_of, study_bifurcation_steps
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import mark, tr

#: Least milliseconds between two moves of the model.
_EVERY_MS = 25
#: Height of the dock that a diagram is given, at most this share of the window; below, it is made higher.
_ROOMY, _SHARE, _LOW = 280, 0.36, 200
#: Two values nearer than this share of the range are one.
_SAME = 1e-9
_NOTHING_YET = mark("Choose what is moved and its range, then Compute.")
_EMPTY = mark(
    "Along an input or a parameter, every cycle is followed exactly: where it meets a border, doubles its "
    "period or vanishes. Give the model an input, or choose a parameter to move."
)


class BifurcationsPanel(Panel):
    """Form, diagram, and a line that says what was clicked."""

    panel_title = mark("Bifurcations")

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme)
        self.form = BifurcationForm(theme)
        self.plot = BifurcationPlot(theme)
        self.says = style_label(ElidedLabel(), "dim")
        self.says.setAccessibleName(tr("What the diagram says"))
        self._line: ParameterLine | None = None
        self._event = -1
        self._said: tuple[float, float] | None = None
        self._moving = False
        self._before: int | None = None  # height of the dock before it made room for a diagram
        self._wanted: tuple[float, bool] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._move)
        self._lay_out()
        self.form.wanted.connect(self.compute)
        self.form.other_wanted.connect(self.choose_parameter)
        self.form.height_changed.connect(self._height_chosen)
        self.form.stepped.connect(self.step_event)
        self.plot.value_dragged.connect(self.go_to)
        self.plot.event_clicked.connect(self.show_event)
        self.plot.stepped.connect(self.step_event)
        self.plot.branch_clicked.connect(self.select_branch)
        self.empty.offer(tr(_EMPTY), tr("Choose a parameter…"), run=self.choose_parameter)

    def _lay_out(self) -> None:
        self.says.setContentsMargins(12, 0, 8, 0)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(0)
        column.addWidget(self.form)
        column.addWidget(self.plot, 1)
        column.addWidget(self.says)

    # From the study -------------------------------------------------------------------------------

    def refresh(self, old: Study | None, new: Study | None) -> None:
        """Show the diagram of another study, or the line at another value."""
        there = new is not None and bool(offers(new) or new.bifurcations)
        self.show_body(there)
        if self._before is not None and (new is None or new.bifurcations is None):
            QTimer.singleShot(0, self, self._give_back)
        if new is None or not there:
            return
        if changed(old, new, "parameters", "bifurcations") or _offers_differ(old, new):
            before = self.form.parameter_text
            self.form.show_study(new)
            diagram, now = new.bifurcations, self.form.parameter_text
            if diagram is not None and before != now == diagram.parameter:
                self.form.take_range((diagram.low, diagram.high))
        self.form.show_heights(new.model)
        self.session.bifurcation_axis = self.form.axis
        self._line = line_of(new)
        if changed(old, new, "bifurcations"):
            self._event = -1
            if new.bifurcations is not None:
                self.form.show_study(new, new.bifurcations.parameter)
                self.form.take_range((new.bifurcations.low, new.bifurcations.high))
                QTimer.singleShot(0, self, self._make_room)
            self._say_summary()
        elif not self._is_still_true():
            self._event = -1
            self._say_summary()
        self._show_diagram()

    def _is_still_true(self) -> bool:
        """Whether what is said of an event or a branch holds at the present value, or the line is moving."""
        if self._line is None:
            return False
        if self._said is None or self._moving or self._wanted is not None:
            return True
        slack = _SAME * (self.form.ends[1] - self.form.ends[0])
        return self._said[0] - slack <= self._line.value <= self._said[1] + slack

    def _make_room(self) -> None:
        """Let the dock be as high as a diagram needs, where it is low."""
        dock, main = self.parentWidget(), self.window()
        if not isinstance(dock, QDockWidget) or not isinstance(main, QMainWindow) or dock.isFloating():
            return
        if main.dockWidgetArea(dock) == Qt.DockWidgetArea.BottomDockWidgetArea and self.height() < _LOW:
            height = min(_ROOMY, int(_SHARE * main.height()))
            if self._before is None:
                self._before = dock.height()
            main.resizeDocks([dock], [height], Qt.Orientation.Vertical)

    def _give_back(self) -> None:
        """Take no more room than before, once there is no diagram any more."""
        dock, main, before = self.parentWidget(), self.window(), self._before
        if before is None or (self.study is not None and self.study.bifurcations is not None):
            return
        self._before = None
        if not isinstance(dock, QDockWidget) or not isinstance(main, QMainWindow) or dock.isFloating():
            return
        if main.dockWidgetArea(dock) == Qt.DockWidgetArea.BottomDockWidgetArea and dock.height() > before:
            main.resizeDocks([dock], [before], Qt.Orientation.Vertical)

    def _height_chosen(self) -> None:
        self.session.bifurcation_axis = self.form.axis
        self._show_diagram()

    def refresh_selection(self, object_id: str) -> None:
        """Draw the branches of the selected cycle heavier."""
        study, families = self.study, set[int]()
        if study is not None and study.bifurcations is not None and self._line is not None:
            for each in self.session.selected:
                cycle = study.find(each)
                if isinstance(cycle, Cycle):
                    found = study.bifurcations.branch_of(cycle, self._line.value)
                    if found is not None:
                        branch = study.bifurcations.branches[found]
                        families.add(branch.family)
                        if each == object_id and self._event < 0:
                            self._say(branch_text(branch), (branch.low, branch.high))
        self.plot.show_selected(frozenset(families))

    def refresh_theme(self) -> None:
        """Take the colours of the theme again."""
        self.plot.refresh_theme()
        self._label()

    def _show_diagram(self) -> None:
        study = self.study
        if study is None:
            return
        weights, shift = self._height(study)
        self.plot.show_diagram(study.bifurcations, weights, shift)
        self.plot.show_value(None if self._line is None else self._line.value)
        self._label()
        for button in (self.form.back, self.form.on):
            button.setEnabled(study.bifurcations is not None and bool(study.bifurcations.events))

    def _label(self) -> None:
        study = self.study
        if study is not None and study.bifurcations is not None:
            name = parameter_label(study.bifurcations)
            self.plot.label(subscripts(name), self.form.height_of.currentText())

    def _height(self, study: Study) -> tuple[Floats, float]:
        """Weights (M,) and shift of what is drawn upwards."""
        shown = measured(study.model, axis_named(study.model, self.form.axis))
        return shown.row, shown.offset

    # Words ------------------------------------------------------------------------------------------

    def _say(self, text: str, where: tuple[float, float] | None = None) -> None:
        """Say something, that holds between two values."""
        self._said = where
        self.says.setText(text)
        self.says.setToolTip(text)

    def _say_summary(self) -> None:
        study = self.study
        if study is None or study.bifurcations is None:
            self._say(tr(_NOTHING_YET))
            return
        if self._line is None:
            self._say(tr("This diagram is of other values of the parameters: compute it anew."))
            return
        self._say(f"{summary_sentence(study.bifurcations)} {scope_text(study.bifurcations)}")

    # What the user does -----------------------------------------------------------------------------

    def compute(self) -> None:
        """Follow all cycles along the range, in the background."""
        parameter, ends = self.form.parameter_text, self.form.ends
        if not parameter or self.session.study is None:
            return
        if not ends[0] < ends[1]:
            self._say(tr("The lower end of the range should lie below the upper one."))
            return
        settings = {
            "longest_period": self.form.period.value(),
            "searches": self.form.searches.value(),
            "search_seconds": float(self.form.search_seconds.value()),
            "follow_seconds": float(self.form.follow_seconds.value()),
        }
        title = tr("Follow bifurcations")
        self.session.run_job(
            "bifurcations",
            title,
            lambda study: study_bifurcation_steps(study, parameter, ends, **settings),
            step=bifurcation_step(title, parameter, ends, **settings),
        )

    def choose_parameter(self) -> ParameterDialog | None:
        """Ask for a parameter, which gets a slider too."""
        study = self.session.study
        if study is None:
            return None
        dialog = ParameterDialog(study.model, self.window())

        def finished(result: int) -> None:
            ref = dialog.ref
            if result == QDialog.DialogCode.Accepted and ref is not None and self.session.study is not None:
                self.session.inputs.follow_parameter(ref)
                self.form.show_study(self.session.study, ref.text)
            elif self.session.study is not None:
                self.form.show_study(self.session.study)
            dialog.deleteLater()

        dialog.finished.connect(finished)
        dialog.open()
        return dialog

    def go_to(self, value: float, new_step: bool = True) -> None:
        """Move the model to a value of the diagram's parameter, at most every 25 ms."""
        begins = new_step or bool(self._wanted and self._wanted[1])
        self._wanted = value, begins
        if not self._timer.isActive():
            self._move()

    def _move(self) -> None:
        study = self.session.study
        if self._wanted is None or self._line is None or study is None:
            return
        (value, new_step), self._wanted = self._wanted, None
        self._moving = True  # a parameter may have to be followed first: a step at the value before
        moved = self._line.moved
        if isinstance(moved, ParameterRef):
            if all(each.ref != moved for each in study.parameters):
                self.session.inputs.follow_parameter(moved)
            self.session.inputs.set_parameter(moved, value, new_step)
        elif study.model.inputs is not None:
            values = study.model.inputs.values.copy()
            values[moved] = value
            self.session.set_input(values, new_step)
        self._moving = False
        self._timer.start()

    def show_event(self, number: int) -> None:
        """Go to the value of an event and say what happens there."""
        study = self.study
        if study is not None and study.bifurcations is not None:
            event = study.bifurcations.events[number]
            self._event = number
            self._say(event_text(study.bifurcations, event), (event.value, event.value))
            self.go_to(event.value)

    def step_event(self, step: int) -> None:
        """Go to the next or the previous event."""
        study = self.study
        if study is None or study.bifurcations is None or not study.bifurcations.events:
            return
        values = np.array([event.value for event in study.bifurcations.events])
        at = self._event
        if at < 0 and self._line is not None:
            at = int(np.searchsorted(values, self._line.value)) - (1 if step > 0 else 0)
        self.show_event((at + step) % len(values))

    def select_branch(self, number: int, value: float) -> None:
        """Select the cycle of a branch in every panel; at another value the model goes there first."""
        study = self.study
        if study is None or study.bifurcations is None or self._line is None:
            return
        branch = study.bifurcations.branches[number]
        self._event = -1
        ends = branch.low, branch.high
        self._say(branch_text(branch), ends)
        if not branch.low <= self._line.value <= branch.high:
            self.go_to(float(np.clip(value, branch.low, branch.high)))
        now = self.session.study
        cycles = now.cycles.cycles if now is not None and now.cycles is not None else ()
        for i, cycle in enumerate(cycles):
            if branch.is_of(cycle):
                self.session.select(f"cycle:{i}")
                return
        self._say(
            tr("{branch}: not among the cycles listed; Analyse finds it.").format(branch=branch_text(branch)),
            ends,
        )


def _offers_differ(old: Study | None, new: Study) -> bool:
    return old is None or offers(old) != offers(new)

"""What a bifurcation diagram is computed along: the number, its range and the longest period."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from plrnn_explorer.dynamics.axes import axes_of, axis_named, axis_text
from plrnn_explorer.dynamics.bifurcations.line import ParameterLine
from plrnn_explorer.gui.format import subscripts
from plrnn_explorer.gui.menu_button import menu_button
from plrnn_explorer.gui.number_box import NumberBox
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.study.bifurcation_words import parameter_label
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

_LONGEST, _USUAL = 16, 4
_MOST_SEARCHES, _SEARCHES = 200, 9
_MOST_SECONDS, _SECONDS = 3600, 30
#: From this width on everything stands in one row.
_ONE_ROW = 640
OTHER = ""


class BifurcationForm(QWidget):
    """Signals
    -------
    wanted()
        The diagram should be computed.
    other_wanted()
        Another parameter than those on offer should be chosen.
    height_changed()
    stepped(int)
        To the next (1) or the previous (-1) event.
    """

    wanted = Signal()
    other_wanted = Signal()
    height_changed = Signal()
    stepped = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ranges: dict[str, tuple[float, float]] = {}
        self.parameter = QComboBox()
        self._name(self.parameter, tr("Input or parameter"), tr("What is moved along the diagram"))
        self.low, self.high = NumberBox(), NumberBox()
        for box, name in (
            (self.low, tr("Lower end of the range")),
            (self.high, tr("Upper end of the range")),
        ):
            box.setRange(-1e9, 1e9)
            box.setDecimals(4)
            box.setSingleStep(0.1)
            self._name(box, name, name)
        self.period = QSpinBox()
        self.period.setRange(1, _LONGEST)
        self.period.setValue(_USUAL)
        self._name(
            self.period, tr("Longest period"), tr("Cycles up to this period are searched and followed")
        )
        self.searches = QSpinBox()
        self.searches.setRange(1, _MOST_SEARCHES)
        self.searches.setValue(_SEARCHES)
        self._name(
            self.searches,
            tr("Searches"),
            tr("Values of the range at which cycles are searched, where itineraries are too many to try all"),
        )
        self.search_seconds = self._seconds(
            tr("Time for searching"), tr("What was searched until then is said; the first value always ends")
        )
        self.follow_seconds = self._seconds(
            tr("Time for following"), tr("Itineraries that are left out then are counted and said")
        )
        self.height_of = QComboBox()
        self._name(self.height_of, tr("Shown coordinate"), tr("What is drawn upwards, here and in figures"))
        self._axes: list[tuple[str, str]] = []
        self.button = QPushButton(tr("Compute"))
        self.button.setToolTip(tr("Follow all cycles along the range"))
        self.back, self.on = QToolButton(), QToolButton()
        for button, step, name in (
            (self.back, -1, tr("Previous event")),
            (self.on, 1, tr("Next event")),
        ):
            button.setText("◂" if step < 0 else "▸")
            button.clicked.connect(lambda _checked=False, step=step: self.stepped.emit(step))
            self._name(button, name, tr("{name}: go to its value and say what happens").format(name=name))
        self._lay_out()
        self.parameter.activated.connect(self._chosen)
        self.height_of.activated.connect(lambda _index: self.height_changed.emit())
        self.button.clicked.connect(self.wanted)
        del theme

    @staticmethod
    def _name(widget: QWidget, name: str, tip: str) -> None:
        widget.setAccessibleName(name)
        widget.setToolTip(tip)

    def _seconds(self, name: str, tip: str) -> QSpinBox:
        box = QSpinBox()
        box.setRange(1, _MOST_SECONDS)
        box.setValue(_SECONDS)
        box.setSuffix(tr(" s"))
        self._name(box, name, tip)
        return box

    def _lay_out(self) -> None:
        self.options, menu = menu_button("", tr("Longest period, searches and times"), self)
        self.options.setAccessibleName(tr("Options of the diagram"))
        holder = QWidget()
        rows = QFormLayout(holder)
        rows.setContentsMargins(12, 8, 12, 8)
        for box in (self.period, self.searches, self.search_seconds, self.follow_seconds):
            rows.addRow(box.accessibleName(), box)
        action = QWidgetAction(menu)
        action.setDefaultWidget(holder)
        menu.addAction(action)
        self.period.valueChanged.connect(self._name_options)
        self._name_options()
        self._until = style_label(QLabel("–"), "dim")
        for combo in (self.parameter, self.height_of):
            combo.setMinimumContentsLength(6)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for number in (self.low, self.high):
            number.setMinimumWidth(70)
            number.setMaximumWidth(110)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 4, 8, 2)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(4)
        self._in_one_row: bool | None = None
        self._arrange(True)

    def _arrange(self, in_one_row: bool) -> None:
        """Put everything in one row, or in three where there is no room."""
        if in_one_row == self._in_one_row:
            return
        self._in_one_row = in_one_row
        first: list[QWidget | None] = [self.parameter, self.low, self._until, self.high]
        middle: list[QWidget | None] = [self.options, self.button]
        last: list[QWidget | None] = [self.height_of, self.back, self.on]
        rows = [[*first, *middle, None, *last]] if in_one_row else [first[:1], first[1:], middle, last]
        for number, row in enumerate(rows):
            for column, widget in enumerate(row):
                if widget is not None:
                    self._grid.addWidget(widget, number, column, 1, 3 if len(row) == 1 else 1)
        for column in range(10):
            self._grid.setColumnStretch(column, int(column == (6 if in_one_row else 0)))
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width() >= _ONE_ROW)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, super().minimumSizeHint().height())

    def _name_options(self) -> None:
        self.options.setText(tr("Period ≤ {n}").format(n=self.period.value()))

    # What is on offer -------------------------------------------------------------------------------

    def show_study(self, study: Study, wanted: str = "") -> None:
        """Offer the inputs and the followed parameters of a study's model."""
        chosen = wanted or self.parameter_text
        offered = offers(study)
        self._ranges = {text: ends for text, _, ends in offered}
        self.parameter.blockSignals(True)
        self.parameter.clear()
        for text, label, _ in offered:
            self.parameter.addItem(subscripts(label), text)
        self.parameter.addItem(tr("Other parameter…"), OTHER)
        self.parameter.setCurrentIndex(max(0, self.parameter.findData(chosen)) if chosen else 0)
        self.parameter.blockSignals(False)
        if self.parameter_text != chosen or wanted:
            self.take_range(self._ranges.get(self.parameter_text))
        self.button.setEnabled(bool(self.parameter_text))

    def show_heights(self, model: PiecewiseLinearMap) -> None:
        """Offer the coordinates, and the data coordinates of an observation model; show the usual one."""
        offered = axes_offered(model)
        if offered == self._axes:
            return
        self._axes = offered
        self.height_of.clear()
        for label, text in offered:
            self.height_of.addItem(subscripts(label), text)
        self.axis = axis_text(axis_named(model, ""))

    @property
    def axis(self) -> str:
        """What is drawn upwards, as `axis_named` reads it; "" before there is a model."""
        return str(self.height_of.currentData() or "")

    @axis.setter
    def axis(self, text: str) -> None:
        self.height_of.setCurrentIndex(self.height_of.findData(text))

    def take_range(self, ends: tuple[float, float] | None) -> None:
        """Show a range."""
        if ends is not None:
            self.low.setValue(ends[0])
            self.high.setValue(ends[1])

    @property
    def parameter_text(self) -> str:
        """The number chosen, as `ParameterLine.of` reads it; "" for none."""
        return str(self.parameter.currentData() or "")

    @property
    def ends(self) -> tuple[float, float]:
        """The range."""
        return self.low.value(), self.high.value()

    def _chosen(self, _index: int) -> None:
        if self.parameter_text == OTHER:
            self.other_wanted.emit()
        else:
            self.take_range(self._ranges.get(self.parameter_text))
        self.button.setEnabled(bool(self.parameter_text))


def offers(study: Study) -> list[tuple[str, str, tuple[float, float]]]:
    """Text, label and range of the inputs, of the parameters that are followed and of the diagram's own."""
    inputs = study.model.inputs
    found = []
    if inputs is not None:
        ends = zip(inputs.low.tolist(), inputs.high.tolist())
        found = [(label, label, pair) for label, pair in zip(inputs.labels, ends)]
    found += [(p.ref.text, p.ref.label, (p.low, p.high)) for p in study.parameters]
    diagram = study.bifurcations
    if diagram is not None and diagram.parameter not in {text for text, _, _ in found}:
        try:
            ParameterLine.of(study.model, diagram.parameter)
        except ValueError:  # of a network that is no more
            return found
        found.append((diagram.parameter, parameter_label(diagram), (diagram.low, diagram.high)))
    return found


def axes_offered(model: PiecewiseLinearMap) -> list[tuple[str, str]]:
    """Names of what may be drawn upwards, each with its text for `axis_named`; one name is of one thing."""
    has_data = model.observation is not None
    return [
        (
            tr("{name} (state)").format(name=axis.label) if has_data and axis.kind == "state" else axis.label,
            axis_text(axis),
        )
        for axis in axes_of(model)
    ]

"""What a bifurcation diagram is computed along: the number, its range and the longest period."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QSpinBox, QToolButton, QWidget

from plrnn_explorer.gui.format import subscripts
from plrnn_explorer.gui.number_box import NumberBox
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

_LONGEST, _USUAL = 16, 4
_MOST_SEARCHES, _SEARCHES = 200, 9
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
        self.height_of = QComboBox()
        self._name(self.height_of, tr("Shown coordinate"), tr("What is drawn upwards"))
        self.button = QPushButton(tr("Compute"))
        self.button.setToolTip(tr("Follow all cycles along the range"))
        self.back, self.on = QToolButton(), QToolButton()
        for button, icon, step, name in (
            (self.back, "previous", -1, tr("Previous event")),
            (self.on, "next", 1, tr("Next event")),
        ):
            del icon
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

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 6, 4, 4)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.parameter, 0, 0, 1, 2)
        grid.addWidget(self.button, 0, 2, 1, 2)
        grid.addWidget(self.low, 1, 0, 1, 2)
        grid.addWidget(self.high, 1, 2, 1, 2)
        grid.addWidget(style_label(QLabel(tr("Period ≤")), "dim"), 2, 0)
        grid.addWidget(self.period, 2, 1)
        grid.addWidget(style_label(QLabel(tr("Searches")), "dim"), 2, 2)
        grid.addWidget(self.searches, 2, 3)
        grid.addWidget(style_label(QLabel(tr("Shown")), "dim"), 3, 0)
        grid.addWidget(self.height_of, 3, 1)
        grid.addWidget(self.back, 3, 2)
        grid.addWidget(self.on, 3, 3)
        grid.setRowStretch(4, 1)
        for box in (self.parameter, self.height_of):
            box.setMinimumContentsLength(6)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for number in (self.low, self.high):
            number.setMinimumWidth(70)
        self.setFixedWidth(232)

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
        """Offer the coordinates, and the data coordinates of an observation model."""
        names = [*model.coordinate_names, *(model.observation.labels if model.observation else ())]
        if [self.height_of.itemData(i) for i in range(self.height_of.count())] == names:
            return
        kept = max(self.height_of.currentIndex(), 0)
        self.height_of.clear()
        for name in names:
            self.height_of.addItem(subscripts(name), name)
        self.height_of.setCurrentIndex(min(kept, len(names) - 1))

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
    """Text, label and range of the inputs and of the parameters that are followed."""
    inputs = study.model.inputs
    found = []
    if inputs is not None:
        ends = zip(inputs.low.tolist(), inputs.high.tolist())
        found = [(label, label, pair) for label, pair in zip(inputs.labels, ends)]
    return found + [(p.ref.text, p.ref.label, (p.low, p.high)) for p in study.parameters]

"""The constant inputs of the model as sliders, in a strip below the phase space."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from plrnn_explorer.gui.dialogs.range_dialog import RangeDialog
from plrnn_explorer.gui.elided_label import ElidedLabel
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.slider_row import SliderRow
from plrnn_explorer.gui.slider_strip import SliderStrip
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.models.inputs import ConstantInput
from plrnn_explorer.study.inputs import is_followed
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

#: Pixels from which on there is room for more than name, slider and value.
_ROOMY = 520
#: Inputs that get a slider; networks that read images have hundreds.
_MOST_ROWS = 48


class InputRow(SliderRow):
    """One input: its slider, its value, and back to zero."""

    def _words(self) -> Iterator[tuple[QWidget, str, str]]:
        range_tip = tr("Change the range of the slider")
        yield self.slider, tr("Input {name}"), tr("Constant input {name}: drag, or use the arrow keys")
        yield self.spin, tr("Value of input {name}"), tr("Value of {name}; it may lie beyond the slider")
        yield self.low, tr("Lower end of the range of input {name}"), range_tip
        yield self.high, tr("Upper end of the range of input {name}"), range_tip
        yield self.reset, tr("Set input {name} to zero"), tr("Set {name} to zero")

    def _menu_words(self) -> tuple[str, str]:
        return tr("Set to &zero"), tr("Re&move input")

    def show_input(self, inputs: ConstantInput, index: int) -> None:
        """Show one of the inputs of a model, without a signal."""
        ends = float(inputs.low[index]), float(inputs.high[index])
        unit = inputs.units[index] if inputs.units else ""
        self.show_value(inputs.labels[index], ends, float(inputs.values[index]), unit)


class InputStrip(SliderStrip[InputRow, int]):
    """All inputs of the model on view; hidden where it has none."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self._inputs: ConstantInput | None = None
        self.setAccessibleName(tr("Inputs"))
        self.area.setAccessibleName(tr("Inputs of the model"))
        self.note = style_label(ElidedLabel(self), "dim")
        self.note.setFixedWidth(60)  # nothing moves when the word comes and goes
        self._start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the slider comes first; *Set to zero* stays in the menu."""
        super().resizeEvent(event)
        self._fit_width()

    def _fit_width(self) -> None:
        roomy = self.width() >= _ROOMY
        self.note.setVisible(roomy)
        for row in self.rows:
            row.reset.setVisible(roomy)
            row.label.setMaximumWidth(160 if roomy else 90)

    # From the study to the sliders ---------------------------------------------------------------

    def _study_changed(self, old: Study | None, new: Study | None) -> None:
        inputs = new.model.inputs if new is not None else None
        if new is None or inputs is None:
            self._wanted.clear()
            self._inputs = None
            self.hide()
            return
        if inputs is not self._inputs:
            self._inputs = inputs
            self._fit(min(len(inputs), _MOST_ROWS))
            for i, row in enumerate(self.rows):
                if i not in self._wanted:
                    row.show_input(inputs, i)
        self._tell(new)
        self.show()

    def _tell(self, study: Study) -> None:
        """Say in a word whether the cycles on view were searched at this input."""
        followed, all_of_them = is_followed(study), len(self._inputs or ())
        more = all_of_them > _MOST_ROWS
        of_all = tr("of {n}").format(n=all_of_them) if more else ""
        self.note.setText(tr("followed") if followed else of_all)
        tip = study.cycles.note if followed and study.cycles else ""
        self.note.setToolTip(
            tr("The first {MOST_ROWS} of {all_of_them} inputs. {tip}").format(
                MOST_ROWS=_MOST_ROWS, all_of_them=all_of_them, tip=tip
            )
            if more
            else tip
        )

    def _fit(self, n: int) -> None:
        if n != len(self.rows):
            super()._fit(n)
            self._grid.addWidget(self.note, 0, 6)
            self._fit_width()

    def _new_row(self) -> InputRow:
        return InputRow(self._holder)

    # From the sliders to the study ---------------------------------------------------------------

    def _key(self, index: int) -> int:
        return index

    def _apply(self, wanted: dict[int, float], new_step: bool | None) -> None:
        if self._inputs is None:
            return
        values = self._inputs.values.copy()
        for index, value in wanted.items():
            values[index] = value
        try:
            self._session.set_input(values, new_step)
        except ValueError as error:  # so large that the parameters leave the numbers
            self._session.message.emit("error", tr("This input cannot be set: {error}.").format(error=error))
            for i, row in enumerate(self.rows):
                row.show_input(self._inputs, i)

    def edit_range(self, index: int) -> RangeDialog | None:
        """Ask for another range of a slider."""
        if self._inputs is None:
            return None

        def take(low: float, high: float) -> None:
            if self._inputs is not None:
                text = tr("Change range of {value}").format(value=self._inputs.labels[index])
                self._session.inputs.set_inputs(self._inputs.with_range(index, low, high), text)

        inputs = self._inputs
        return self._ask_range(
            inputs.labels[index], float(inputs.low[index]), float(inputs.high[index]), take
        )

    def remove(self, index: int) -> None:
        """Take an input away from the model, undoably; its value counts no more."""
        if self._inputs is not None:
            text = tr("Remove input {value}").format(value=self._inputs.labels[index])
            self._session.inputs.set_inputs(self._inputs.without(index), text)

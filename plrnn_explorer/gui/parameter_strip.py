"""The parameters that are followed as sliders, in a strip below the phase space."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtWidgets import QToolButton, QWidget

from plrnn_explorer.gui.dialogs.range_dialog import RangeDialog
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.slider_row import SliderRow
from plrnn_explorer.gui.slider_strip import SliderStrip
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.parameters import FollowedParameter
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr


class ParameterRow(SliderRow):
    """One parameter: its slider, its value, back to what the network had, and a button that ends it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.stop = QToolButton(parent)
        super().__init__(parent)
        self.stop.setAutoRaise(True)
        theme.set_icon(self.stop, "close", "dim")
        self.stop.clicked.connect(self.removal_wanted)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        return (*super().widgets, self.stop)

    def _words(self) -> Iterator[tuple[QWidget, str, str]]:
        range_tip = tr("Change the range of the slider")
        yield self.slider, tr("Parameter {name}"), tr("Parameter {name}: drag, or use the arrow keys")
        yield self.spin, tr("Value of parameter {name}"), tr("Value of {name}; it may lie beyond the slider")
        yield self.low, tr("Lower end of the range of parameter {name}"), range_tip
        yield self.high, tr("Upper end of the range of parameter {name}"), range_tip
        yield self.reset, tr("Set parameter {name} back"), tr("Set {name} back to the network's own value")
        away = tr("Take this slider away; the value stays")
        yield self.stop, tr("Stop following parameter {name}"), away

    def _menu_words(self) -> tuple[str, str]:
        return tr("Set &back"), tr("&Stop following")


class ParameterStrip(SliderStrip[ParameterRow, FollowedParameter]):
    """All parameters that are followed; hidden where there are none."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self._shown: tuple[FollowedParameter, ...] = ()
        self.hide()
        self.setAccessibleName(tr("Followed parameters"))
        self.area.setAccessibleName(tr("Parameters that are followed"))
        self._start()

    # From the study to the sliders ---------------------------------------------------------------

    def _study_changed(self, old: Study | None, new: Study | None) -> None:
        shown = new.parameters if new is not None else ()
        if new is None or old is None or not old.has_network_of(new):
            self._wanted.clear()
        same_rows = shown is self._shown
        if not same_rows:
            self._shown = shown
            self._fit(len(shown))
            self.setVisible(bool(shown))
        if new is not None and (not same_rows or old is None or old.model is not new.model):
            for row, each in zip(self.rows, shown):
                if each not in self._wanted:
                    ends = each.low, each.high
                    row.show_value(each.ref.label, ends, each.ref.value_in(new.model), home=each.base)

    def _new_row(self) -> ParameterRow:
        return ParameterRow(self._theme, self._holder)

    # From the sliders to the study ---------------------------------------------------------------

    def _key(self, index: int) -> FollowedParameter | None:
        return self._shown[index] if index < len(self._shown) else None

    def _apply(self, wanted: dict[FollowedParameter, float], new_step: bool | None) -> None:
        for each, value in wanted.items():
            self._session.inputs.set_parameter(each.ref, value, new_step)
            new_step = False

    def edit_range(self, index: int) -> RangeDialog:
        """Ask for another range of a slider."""
        each = self._shown[index]

        def take(low: float, high: float) -> None:
            study = self._session.study
            if study is not None:
                changed = replace(each, low=low, high=high)
                kept = tuple(changed if p is each else p for p in study.parameters)
                text = tr("Change range of {name}").format(name=each.ref.label)
                self._session.change(text, parameters=kept)

        return self._ask_range(each.ref.label, each.low, each.high, take)

    def remove(self, index: int) -> None:
        """Stop following a parameter; its value stays."""
        self._session.inputs.stop_following(self._shown[index].ref)

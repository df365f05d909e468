"""What a judgement shows: a free run beside the data, errors, spectra and the exponents."""

from __future__ import annotations

from html import escape

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QWidget

from plrnn_explorer.fit.judging import Judgement
from plrnn_explorer.gui.fit.judged_plot import JudgedPlot
from plrnn_explorer.gui.plain_label import plain_label
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.models.map import Floats
from plrnn_explorer.recordings.forecast import VALID
from plrnn_explorer.translation import tr

#: Samples of the free run on view: more cannot be told apart.
_SHOWN = 400
#: The free run is on view as far beside the data, in ranges of these.
_BESIDE = 4.0
#: Room for the numbers of exponents, which are small. In less than so many pixels the table alone has them.
_WIDE, _THREE = 62, 430


class JudgementPlots(QWidget):
    """Four plots; a box chooses the coordinate of the first and third."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._found: Judgement | None = None
        self._followed = 0
        self._has_exponents = False
        self.coordinate = QComboBox(self)
        self.coordinate.setAccessibleName(tr("Coordinate shown"))
        self.coordinate.setToolTip(tr("Which of the measured quantities the curves show"))
        self.coordinate.currentIndexChanged.connect(self._show_coordinate)
        self.run = JudgedPlot(theme, tr("Free run beside the data, from the same first sample"))
        self.errors = JudgedPlot(theme, tr("Error of forecasts against the steps ahead"))
        self.spectra = JudgedPlot(theme, tr("Power spectra of the data and of the free run"))
        self.exponents = JudgedPlot(
            theme, tr("Largest Lyapunov exponents with two standard errors"), left=_WIDE
        )
        self.run_title = style_label(QLabel(self), "dim")
        self.run_title.setMinimumWidth(60)
        self.error_title = style_label(QLabel(self), "dim")
        self.error_title.setToolTip(
            tr("Error after n steps, in standard deviations, of the model and of repeating the last value")
        )
        self.spectrum_title = plain_label(tr("Power (logarithm)"), self, "dim", wrap=False)
        self.exponent_title = plain_label(tr("Largest exponent"), self, "dim", wrap=False)
        self.no_spectra = plain_label(tr("The data are too short for power spectra."), self, "dim")
        self.no_exponents = plain_label("", self, "dim")
        self._lay_out()
        theme.changed.connect(self._tell)
        theme.changed.connect(self._name_errors)
        self._name_errors()

    def _lay_out(self) -> None:
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        top = QHBoxLayout()
        top.addWidget(self.run_title, 1)
        top.addWidget(self.coordinate)
        grid.addLayout(top, 0, 0, 1, 3)
        grid.addWidget(self.run, 1, 0, 1, 3)
        below = (
            (self.error_title, self.errors),
            (self.spectrum_title, self.spectra),
            (self.exponent_title, self.exponents),
        )
        for column, (title, plot) in enumerate(below):
            title.setMinimumWidth(60)
            title.setContentsMargins(0, 6, 0, 0)  # off the axis label above
            grid.addWidget(title, 2, column)
            grid.addWidget(plot, 3, column)
            plot.setMinimumSize(110, 90)
            grid.setColumnStretch(column, 2 if plot is self.exponents else 3)
        for column, words in ((1, self.no_spectra), (2, self.no_exponents)):
            grid.addWidget(words, 3, column, Qt.AlignmentFlag.AlignTop)
            words.hide()
        self.run.setMinimumSize(200, 90)
        grid.setRowStretch(1, 1)
        grid.setRowStretch(3, 1)
        self.errors.label("bottom", tr("steps"))
        self.spectra.label("bottom", tr("cycles per step"))

    def show_judgement(self, found: Judgement, labels: tuple[str, ...]) -> None:
        """Draw a judgement; `labels` name its coordinates."""
        self._found = found
        self.coordinate.blockSignals(True)
        self.coordinate.clear()
        self.coordinate.addItems(list(labels))
        self.coordinate.setVisible(len(labels) > 1)
        self.coordinate.blockSignals(False)
        self._show_errors(found)
        self._show_exponents(found)
        self._show_coordinate()

    def _show_coordinate(self, *_: object) -> None:
        found, i = self._found, max(0, self.coordinate.currentIndex())
        beside = found.beside if found is not None else None
        if found is None or beside is None or i >= beside.data.shape[1]:
            return
        data, ours = beside.data[:_SHOWN, i], beside.ours[:_SHOWN, i]
        if found.measured is not None:
            data, ours = (found.measured.mean[i] + found.measured.scale[i] * x for x in (data, ours))
        n = np.arange(len(data), dtype=np.float64)
        self.run.show_curve("data", n, data, "recording")
        self.run.show_curve("model", n, ours, "accent")
        low, high = _range(data, ours)
        self.run.set_ranges((0.0, max(1.0, n[-1])), (low, high))
        self.run.label("bottom", tr("steps"))
        off = np.sqrt(((beside.ours - beside.data) ** 2).mean(axis=1))
        over = np.flatnonzero(~(off <= VALID))
        followed = int(over[0]) if len(over) else len(off) - 1
        self.run.show_stretch(0.0, float(min(followed, len(data) - 1)))
        self._followed = followed
        self._tell()
        self._show_spectra(found, i)

    def _tell(self) -> None:
        """Name the curves in their own colours."""
        model, data = (
            f'<span style="color:{self._theme.hex(role)}">{escape(word)}</span>'
            for role, word in (("accent", tr("model")), ("recording", tr("data")))
        )
        told = tr("{model} run freely, {data}; {n} steps followed")
        self.run_title.setText(told.format(model=model, data=data, n=self._followed))

    def _choose_plots(self) -> None:
        """In a narrow window the exponents are in the table alone."""
        wide = self.width() >= _THREE
        self.exponent_title.setVisible(wide)
        self.exponents.setVisible(wide and self._has_exponents)
        self.no_exponents.setVisible(wide and not self._has_exponents)
        self._grid.setColumnStretch(2, 2 if wide else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_plots()

    def _name_errors(self) -> None:
        """Name the curves of the errors in their own colours."""
        model, still = (
            f'<span style="color:{self._theme.hex(role)}">{escape(word)}</span>'
            for role, word in (("accent", tr("model")), ("dim", tr("repeating")))
        )
        self.error_title.setText(tr("Error: {model}, {still}").format(model=model, still=still))

    def _show_spectra(self, found: Judgement, i: int) -> None:
        beside = found.beside
        there = beside is not None and len(beside.frequency) > 0
        self.spectra.setVisible(there)
        self.no_spectra.setVisible(not there)
        if beside is None or not there:
            return
        with np.errstate(divide="ignore", invalid="ignore"):
            data, ours = (np.log10(p[:, i]) for p in (beside.power, beside.our_power))
        self.spectra.show_curve("data", beside.frequency, data, "recording")
        self.spectra.show_curve("model", beside.frequency, ours, "accent")
        top = float(np.nanmax(np.where(np.isfinite(data), data, np.nan)))
        self.spectra.set_ranges((0.0, 0.5), (top - 6.0, top + 0.5))

    def _show_errors(self, found: Judgement) -> None:
        n = np.arange(1, len(found.errors) + 1, dtype=np.float64)
        self.errors.show_curve("error", n, np.minimum(found.errors, 3.0), "accent")
        still = np.minimum(found.still_errors, 3.0)
        self.errors.show_curve("still", np.arange(1, len(still) + 1, dtype=np.float64), still, "dim", 1.0)
        self.errors.show_level(VALID)
        shown = float(max(5, min(len(n), 3 * max(1, found.steps))))
        self.errors.show_stretch(0.0, float(found.steps))
        self.errors.set_ranges((0.0, shown), (0.0, 1.6))

    def _show_exponents(self, found: Judgement) -> None:
        e = found.exponents
        there = bool(np.isfinite([e.model, e.data]).any())
        self._has_exponents = there
        why = tr(e.note) if e.note else tr("exponents were not measured")
        self.no_exponents.setText(f"{why[:1].upper()}{why[1:]}.")
        self._choose_plots()
        for name, at, value, error, role in (
            ("model", 1.0, e.model, e.model_error, "accent"),
            ("data", 0.0, e.data, e.data_error, "recording"),
        ):
            half = max(2.0 * float(np.nan_to_num(error)), 1e-4)
            bar = np.array([value - half]), np.array([value + half])
            self.exponents.show_bars(name, np.array([at]), *bar, role)
        if there:
            pairs = ((e.model, e.model_error), (e.data, e.data_error))
            known = ((v, 2.0 * np.nan_to_num(d)) for v, d in pairs if np.isfinite(v))
            ends = [end for v, half in known for end in (v - half, v + half)]
            low, high = min(0.0, *ends), max(0.0, *ends)
            room = 0.1 * (high - low) or 0.1
            self.exponents.set_ranges((-0.6, 1.6), (low - room, high + room))
            self.exponents.show_level(0.0)
            self.exponents.getAxis("bottom").setTicks([[(0.0, tr("data")), (1.0, tr("model"))]])


def _range(data: Floats, ours: Floats) -> tuple[float, float]:
    """The data and the free run, which may run off: as far as `_BESIDE` ranges of the data away."""
    low, high = float(np.nanmin(data)), float(np.nanmax(data))
    far = _BESIDE * (high - low) or 1.0
    run = np.clip(ours[~np.isnan(ours)], low - far, high + far)
    low, high = min(low, *run.tolist()), max(high, *run.tolist())
    room = 0.12 * (high - low) or 1.0
    return low - room, high + room

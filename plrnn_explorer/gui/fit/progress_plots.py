"""How a fit goes, seed by seed: the loss and three measures of free runs, against the updates."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import numpy as np
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from plrnn_explorer.export.look import MUTED
from plrnn_explorer.fit.watching import AHEAD, Score, Watched
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.fit.fit_plot import FitPlot
from plrnn_explorer.gui.plain_label import plain_label
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.models.map import Floats
from plrnn_explorer.translation import mark, tr

#: Measures in the order of the plots: field of `Score`, short name, and a sentence.
_MEASURES = (
    ("divergence", "D_stsp", mark("Where free-running orbits go, against where the data are; 0 is best")),
    ("spectrum", "D_H", mark("Power spectra of free runs against those of the data; 0 is best, 1 worst")),
    ("error", mark("{n}-step error"), mark("Forecasts {n} steps ahead, in standard deviations of the data")),
)
#: Pixels a measure needs.
_ROW = 80
#: Seeds named in the line above the loss.
_NAMED = 6


def seed_colour(theme: Theme, number: int) -> QColor:
    """Colour of the curves of seed `number`, counted from 0, readable on a plot."""
    return theme.mixed(MUTED[number % len(MUTED)], 0.75, "text")


class ProgressPlots(QWidget):
    """The loss on the left, three measures one below the other on the right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: Watched | None = None
        self.loss = FitPlot(theme, tr("Training loss against the updates"), log=True)
        self.loss.label("bottom", tr("updates"))
        self.title = plain_label(tr("Loss"), self, "dim", wrap=False)
        self.legend = style_label(QLabel(self), "dim")
        self.measures = [FitPlot(theme, tr(words).format(n=AHEAD)) for _, words, _ in _MEASURES]
        self.values = [style_label(QLabel(self), "dim") for _ in _MEASURES]
        self._lay_out()
        theme.changed.connect(self._repaint)
        self.show_watched(None)

    def _lay_out(self) -> None:
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        self.title.setToolTip(tr("Mean squared error under teacher forcing, in standard deviations squared"))
        grid.addWidget(self.title, 0, 0)
        grid.addWidget(self.legend, 0, 1)
        grid.addWidget(self.loss, 1, 0, 5, 2)
        for row, (plot, value, (_, _, sentence)) in enumerate(zip(self.measures, self.values, _MEASURES)):
            value.setToolTip(tr(sentence).format(n=AHEAD))
            plot.setToolTip(value.toolTip())
            grid.addWidget(value, 2 * row, 2)
            grid.addWidget(plot, 2 * row + 1, 2)
        self.loss.setMinimumHeight(90)
        for label in (self.legend, *self.values):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        grid.setColumnStretch(1, 5)
        grid.setColumnStretch(2, 5)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the first measures are shown alone, high enough to be read."""
        super().resizeEvent(event)
        shown = max(1, min(len(self.measures), self.height() // _ROW))
        for row, (plot, value) in enumerate(zip(self.measures, self.values)):
            plot.setVisible(row < shown)
            value.setVisible(row < shown)
            plot.getAxis("bottom").setStyle(showValues=row == shown - 1)
            self._grid.setRowStretch(2 * row + 1, 0 if row >= shown else 5 if row == shown - 1 else 4)

    def show_watched(self, watched: Watched | None) -> None:
        """Draw a fit as far as it has come; measures only where there are new ones."""
        old, self._shown = self._shown, watched
        if watched is old and watched is not None:
            return
        if watched is None:
            for plot in (self.loss, *self.measures):
                plot.clear_curves()
                plot.set_window((0, 1), (-1, 0) if plot is self.loss else (0, 1))
        else:
            self._show_loss(watched)
            if old is None or len(old.scores) != len(watched.scores):
                for plot, (field, _, _) in zip(self.measures, _MEASURES):
                    self._show_measure(plot, field, watched)
        self._tell(watched)

    def _repaint(self) -> None:
        shown, self._shown = self._shown, None
        self.show_watched(shown)

    def _show_loss(self, watched: Watched) -> None:
        found = watched.fitting
        values: list[Floats] = []
        for number in range(len(found.seeds)):
            points = np.array(found.losses[number] if number < len(found.losses) else ()).reshape(-1, 2)
            with np.errstate(divide="ignore", invalid="ignore"):
                y = np.log10(points[:, 1])
            values.append(y[np.isfinite(y)])
            at_work = number == len(found.losses) - 1
            colour = seed_colour(self._theme, number)
            self.loss.show_curve(number, points[:, 0], y, colour, 1.75 if at_work else 1.25)
        known = np.concatenate(values) if values else np.empty(0)
        low, high = (float(known.min()), float(known.max())) if len(known) else (-1.0, 0.0)
        self.loss.set_window((0, found.settings.updates), (low - 0.05, high + 0.05))

    def _show_measure(self, plot: FitPlot, field: str, watched: Watched) -> None:
        found = watched.fitting
        finite = [0.0]
        for number, seed in enumerate(found.seeds):
            mine = [s for s in watched.scores if s.seed == seed]
            x, y = (np.array([getattr(s, name) for s in mine], dtype=float) for name in ("update", field))
            plot.show_curve(number, x, y, seed_colour(self._theme, number), dots=True)
            finite += [v for v in y[1:] if np.isfinite(v)] or [v for v in y if np.isfinite(v)]
        # The first network may be very far off: the window is that of the trained ones.
        plot.set_window((0, found.settings.updates), (0.0, max(finite) or 1.0))

    def _tell(self, watched: Watched | None) -> None:
        best = _best(watched)
        for label, (field, name, _) in zip(self.values, _MEASURES):
            words = tr(name).format(n=AHEAD) if name.startswith("{") else name
            value = getattr(best, field) if best is not None else np.nan
            told = tr("{name}, best {value}").format(name=words, value=fmt.number(value, 3))
            label.setText(told if np.isfinite(value) else self._why_empty(watched, field, words))
        self.legend.setText(self._seeds(watched))

    def _why_empty(self, watched: Watched | None, field: str, words: str) -> str:
        """The name of a measure, and why there is nothing to draw of it."""
        values = [getattr(score, field) for score in watched.scores] if watched is not None else []
        if not values or np.isfinite(values).any():
            return words
        if np.isnan(values).all():
            return tr("{name}: the data are too short for it").format(name=words)
        return tr("{name}: every free run escapes").format(name=words)

    def _seeds(self, watched: Watched | None) -> str:
        if watched is None or len(watched.fitting.seeds) < 2:
            return ""
        names = [
            f'<span style="color:{seed_colour(self._theme, k).name()}">{escape(str(seed))}</span>'
            for k, seed in enumerate(watched.fitting.seeds[:_NAMED])
        ]
        more = " …" if len(watched.fitting.seeds) > _NAMED else ""
        return tr("seed {names}").format(names=" · ".join(names)) + more


def _best(watched: Watched | None) -> Score | None:
    """Measures of the best network so far."""
    best = watched.fitting.best if watched is not None else None
    if watched is None or best is None:
        return None
    found: Sequence[Score] = watched.scores
    return next((s for s in found if (s.seed, s.update) == (best.seed, best.update)), None)

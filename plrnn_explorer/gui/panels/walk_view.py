"""Walking along a homoclinic orbit: slider, play button, and what is true at each step."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from plrnn_explorer.export.statistics import code_text
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.panels.panel import MARGIN
from plrnn_explorer.gui.panels.walk import Walk
from plrnn_explorer.gui.panels.walk_plot import WalkPlot, whole
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.models.map import Floats
from plrnn_explorer.translation import tr

#: Milliseconds between two steps while it plays.
_EVERY_MS = 350
#: Symbols of the itinerary shown to either side of the present one.
_AROUND = 14


class WalkView(QWidget):
    """Signals
    -------
    state_changed(object)
        State (M,) of the present step; None when there is no walk.
    """

    state_changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._walk: Walk | None = None
        self._key: object = None
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Step of the orbit"))
        self.slider.setToolTip(tr("Walk along the orbit: drag, or use the arrow keys"))
        self.slider.setPageStep(1)
        self.slider.valueChanged.connect(lambda _step: self._show_step())
        self.play_button = QToolButton()
        self.play_button.setToolTip(tr("Walk along the orbit by itself"))
        self.play_button.setAccessibleName(tr("Walk along the orbit"))
        self.play_button.clicked.connect(self.toggle)
        self.step = style_label(QLabel(), "dim")
        self.plot = WalkPlot(theme)
        self.plot.step_chosen.connect(self.slider.setValue)
        self.word = QLabel()
        self.word.setTextFormat(Qt.TextFormat.RichText)
        self.facts = style_label(QLabel(), "dim")
        self.facts.setWordWrap(True)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._advance)
        self._lay_out()
        self._show_playing()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.play_button)
        row.addWidget(self.slider, 1)
        row.addWidget(self.step)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 4, MARGIN, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.plot)
        layout.addWidget(self.word)
        layout.addWidget(self.facts)

    @property
    def walk(self) -> Walk | None:
        """What is walked along."""
        return self._walk

    @property
    def state(self) -> Floats | None:
        """State at the present step."""
        return None if self._walk is None else self._walk.points[self.slider.value()]

    def show_walk(self, walk: Walk | None, key: object) -> None:
        """Walk along another orbit, from its start; one with the same `key` goes on where it was."""
        if key == self._key:
            return
        self._key, self._walk = key, walk
        self._timer.stop()
        self._show_playing()
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(0, len(walk) - 1) if walk else 0)
        self.slider.setValue(-walk.first if walk else 0)
        self.slider.blockSignals(False)
        self._show_step()

    def _show_step(self) -> None:
        walk, i = self._walk, self.slider.value()
        self.plot.show_walk(walk, i)
        self.state_changed.emit(self.state)
        if walk is None:
            return
        now = walk.first + i
        self.step.setText(tr("step {n} of {total}").format(n=whole(now), total=walk.steps))
        self.word.setText(self._itinerary(walk, i))
        self.word.setToolTip(code_text(walk.codes[i])[:400])
        if walk.from_source[i] == walk.from_target[i]:
            away = tr("{d} from the cycle").format(d=fmt.number(float(walk.from_source[i]), 3))
        else:
            away = tr("{d} from the first cycle, {e} from the second").format(
                d=fmt.number(float(walk.from_source[i]), 3), e=fmt.number(float(walk.from_target[i]), 3)
            )
        side = tr("on the local unstable manifold") if now <= 0 else ""
        side = tr("on the local stable manifold") if now >= walk.steps else side
        state = fmt.vector(walk.points[i], 4)
        self.facts.setText("\n".join(filter(None, (f"z = {state}", ", ".join(filter(None, (away, side)))))))
        self.facts.setToolTip(fmt.full_vector(walk.points[i]))

    def _itinerary(self, walk: Walk, i: int) -> str:
        """Symbols around the present one, which stands out."""
        low, high = max(0, i - _AROUND), min(len(walk), i + _AROUND + 1)
        before = escape("".join(walk.symbols[low:i]))
        after = escape("".join(walk.symbols[i + 1 : high]))
        dim, accent = self._theme.hex("dim"), self._theme.hex("accent")
        return (
            f"<span style='color:{dim}'>{'…' if low else ''}{before}</span>"
            f"<b style='color:{accent}'>&nbsp;{escape(walk.symbols[i].strip())}&nbsp;</b>"
            f"<span style='color:{dim}'>{after}{'…' if high < len(walk) else ''}</span>"
        )

    # Playing ------------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Walk by itself, or stop; from the end it begins anew."""
        if self._timer.isActive():
            self._timer.stop()
        else:
            if self.slider.value() == self.slider.maximum():
                self.slider.setValue(0)
            self._timer.start()
        self._show_playing()

    @property
    def is_playing(self) -> bool:
        """Whether it walks by itself."""
        return self._timer.isActive()

    def _advance(self) -> None:
        self.slider.setValue(self.slider.value() + 1)
        if self.slider.value() == self.slider.maximum():
            self._timer.stop()
            self._show_playing()

    def _show_playing(self) -> None:
        self._theme.set_icon(self.play_button, "pause" if self._timer.isActive() else "play", "text")

    def refresh_theme(self) -> None:
        """Take the colours of the theme again."""
        self.plot.update()
        if self._walk is not None:
            self.word.setText(self._itinerary(self._walk, self.slider.value()))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
        self._show_playing()

"""The row above the filmstrip: which epoch is on show, and playing through them."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from plrnn_explorer.batch.training_run import Run
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.elided_label import ElidedLabel
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.translation import tr

#: Milliseconds a portrait stays on show while playing.
_PACE_MS = 300


class Transport(QWidget):
    """Back, play and on.

    Signals
    -------
    stepped(int)
        Go so many checkpoints on.
    """

    stepped = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._timer = QTimer(self, interval=_PACE_MS)
        self._timer.timeout.connect(lambda: self.stepped.emit(1))
        self.back = self._button("back", tr("The checkpoint before (Left)"), lambda: self.stepped.emit(-1))
        self.play = self._button("play", "", self.toggle)
        self.on = self._button("step", tr("The next checkpoint (Right)"), lambda: self.stepped.emit(1))
        self.place = style_label(QLabel(self), "heading")
        self.window_words = style_label(ElidedLabel(self), "dim")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 2)
        row.setSpacing(4)
        for widget in (self.back, self.play, self.on):
            row.addWidget(widget)
        row.addSpacing(8)
        row.addWidget(self.place)
        row.addSpacing(12)
        row.addWidget(self.window_words, 1)
        self._tell()

    def _button(self, icon: str, tip: str, run: object) -> QToolButton:
        button = QToolButton(self)
        self._theme.set_icon(button, icon)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(run)
        return button

    @property
    def playing(self) -> bool:
        """Whether it goes from epoch to epoch by itself."""
        return self._timer.isActive()

    def toggle(self) -> None:
        """Play, or stop playing."""
        self.set_playing(not self.playing)

    def set_playing(self, playing: bool) -> None:
        """Play, or stop playing."""
        (self._timer.start if playing else self._timer.stop)()
        self._tell()

    def _tell(self) -> None:
        self._theme.set_icon(self.play, "pause" if self.playing else "play")
        words = tr("Stop playing (Space)") if self.playing else tr("Play through the epochs (Space)")
        self.play.setToolTip(words)
        self.play.setAccessibleName(words)

    def show_place(self, run: Run | None, position: int) -> None:
        """Say where one is."""
        known = run is not None and 0 <= position < len(run.checkpoints)
        if run is None or not known:
            self.place.setText("")
            self.window_words.setText("")
            return
        words = tr("{title}, {n} of {total}")
        total = fmt.count(len(run.checkpoints))
        self.place.setText(words.format(title=run.title(position), n=fmt.count(position + 1), total=total))
        window = run.window
        if window is not None:
            (left, right), (low, high) = window["x"], window["y"]
            ends = [fmt.number(v, 3) for v in (left, right, low, high)]
            names = [fmt.subscripts(name) for name in window["names"]]
            said = tr("All in one window: {x} from {a} to {b}, {y} from {c} to {d}")
            self.window_words.setText(
                said.format(x=names[0], a=ends[0], b=ends[1], y=names[1], c=ends[2], d=ends[3])
            )

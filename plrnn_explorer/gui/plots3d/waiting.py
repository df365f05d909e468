"""What is seen where the picture of space will be, as long as there is none: why, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from plrnn_explorer.translation import tr

#: Milliseconds until a wait gets a bar, and the bar's size in pixels.
_SHORT_MS, _WIDTH, _HEIGHT = 200, 220, 4
_MARGIN = 24


class Waiting(QWidget):
    """A sentence in the middle, with a bar while something is on its way or a button that brings it.

    Signals
    -------
    wanted()
        The button was pressed.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = QLabel(self)
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label.setWordWrap(True)
        self.label.setProperty("kind", "dim")
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(_WIDTH, _HEIGHT)
        self.bar.setAccessibleName(tr("Progress of the first picture"))
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the sentence does not jump when it comes
        self.bar.setSizePolicy(policy)
        self.button = QPushButton(self)
        self.button.clicked.connect(self.wanted)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SHORT_MS)
        self._soon.timeout.connect(self.bar.show)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(12)
        layout.addStretch(1)
        layout.addWidget(self.label)
        for each in (self.bar, self.button):
            layout.addWidget(each, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    def text(self) -> str:
        """The sentence."""
        return self.label.text()

    def say(self, sentence: str, button: str = "") -> None:
        """Show a sentence, with a button if there is something to be done."""
        self._soon.stop()
        self.bar.hide()
        self.label.setText(sentence)
        self.button.setText(button)
        self.button.setAccessibleName(button)
        self.button.setVisible(bool(button))

    def wait(self, sentence: str) -> None:
        """Show what is waited for; soon with a bar, which `progress` moves."""
        if sentence == self.label.text() and (self._soon.isActive() or self.bar.isVisibleTo(self)):
            return
        self.say(sentence)
        self.bar.setValue(0)
        self._soon.start()

    def progress(self, share: float) -> None:
        """Move the bar, which never goes back."""
        self.bar.setValue(max(self.bar.value(), round(100 * share)))

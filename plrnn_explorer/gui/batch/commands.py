"""How the main window reaches the window of training runs: by menu, start page, and opened folders."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from plrnn_explorer.gui.theme import Theme

if TYPE_CHECKING:
    from plrnn_explorer.gui.batch.batch_window import BatchWindow


class BatchCommands(QObject):
    """Makes the window when it is first asked for, and shows it again later.

    Signals
    -------
    open_asked(str)
        A checkpoint is to be opened in the main window.
    help_asked(str)
        A page of the help is wanted.
    """

    open_asked = Signal(str)
    help_asked = Signal(str)

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self.window: BatchWindow | None = None

    def show(self) -> BatchWindow:
        """Show the window as it was left."""
        # Imported late, as few sessions need it.
        from plrnn_explorer.gui.batch.batch_window import BatchWindow

        if self.window is None:
            self.window = BatchWindow(self._theme, self._window)
            self.window.open_asked.connect(self.open_asked)
            self.window.help_asked.connect(lambda: self.help_asked.emit("training-run"))
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        return self.window

    def open_folder(self, folder: Path) -> None:
        """Look at the training run in a folder."""
        self.show().open_folder(folder)

    def shutdown(self) -> None:
        """End what is under way; what is done is kept."""
        if self.window is not None:
            self.window.hide()
            self.window.shutdown()

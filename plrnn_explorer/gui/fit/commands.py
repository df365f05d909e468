"""How the main window reaches the fit window: by menu, start page, list of objects, and dropped files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from plrnn_explorer.gui.fit.ending import may_quit
from plrnn_explorer.gui.fit.fit_window import FitWindow
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.recordings.abf_command import command_columns
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.translation import tr


class FitCommands(QObject):
    """Makes the fit window when it is first asked for, and shows it again later.

    Signals
    -------
    opened(FittedModel)
        The user wants a finished model in the main window.
    help_asked(str)
        A page of the help.
    """

    opened = Signal(object)
    help_asked = Signal(str)

    def __init__(self, window: QWidget, session: Session, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._session, self._theme = window, session, theme
        self.window: FitWindow | None = None

    def show(self) -> FitWindow:
        """Show the window, at the step where it was left."""
        if self.window is None:
            self.window = FitWindow(self._session, self._theme, self._window)
            self.window.opened.connect(self.opened)
            self.window.help_asked.connect(self.help_asked)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        return self.window

    def may_quit(self) -> bool:
        """Ask, while a fit is under way, whether the program ends; False: it does not."""
        window = self.window
        return window is None or not window.has_fit or may_quit(window.fit, self._window)

    def show_recording(self, recording: Recording) -> None:
        """Begin with a recording that is there; what an Axon file injected is read from it first."""
        source = Path(recording.source)
        unknown = source.suffix.lower() == ".abf" and not command_columns(recording)
        if unknown and source.is_file():
            self.show_path(source)
            return
        window = self.show()
        window.show_recording(recording)
        if unknown:
            told = tr("{name} is not there any more: what was injected is not known, and no input is fitted.")
            window.say(told.format(name=source.name))

    def show_path(self, path: Path) -> None:
        """Begin with a recording that is read first."""
        self.show().open_path(path)

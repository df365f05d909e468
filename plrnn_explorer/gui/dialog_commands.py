"""Commands that ask something in a dialog first, and the windows of help."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Qt

from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.dialogs.help_dialog import AboutDialog, HelpDialog
from plrnn_explorer.gui.dialogs.settings_dialog import SettingsDialog
from plrnn_explorer.gui.file_commands import FileCommands
from plrnn_explorer.gui.plots.phase_space import PhaseSpace
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.settings_store import unwritable
from plrnn_explorer.gui.tour import EXAMPLE
from plrnn_explorer.translation import tr

if TYPE_CHECKING:  # the window imports this module
    from plrnn_explorer.gui.dialogs.history_dialog import HistoryDialog
    from plrnn_explorer.gui.dialogs.judgement_dialog import JudgementDialog
    from plrnn_explorer.gui.main_window import MainWindow
    from plrnn_explorer.gui.updates import UpdateCheck


class DialogCommands(QObject):
    """Shows the dialogs of a window; those rarely needed are imported when first asked for.

    Parameters
    ----------
    window : MainWindow
        What the dialogs lie over.
    session : Session
    phase_space : PhaseSpace
        Says which state is near when values are asked for.
    files : FileCommands
        Shows one dialog at a time.
    """

    def __init__(
        self, window: MainWindow, session: Session, phase_space: PhaseSpace, files: FileCommands
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._phase_space, self._files = window, session, phase_space, files
        self.help: HelpDialog | None = None
        self.history: HistoryDialog | None = None
        self.judgement: JudgementDialog | None = None
        self.updates: UpdateCheck | None = None

    def show_history(self) -> None:
        """What was done, as Python; one window that stays open beside the main one."""
        from plrnn_explorer.gui.dialogs.history_dialog import HistoryDialog

        self._session.flush()
        if self.history is None:
            self.history = HistoryDialog(self._session, self._window)
        self.history.show()
        self.history.raise_()
        self.history.activateWindow()

    def show_judgement(self) -> None:
        """How the model does beside a recording; one window that stays open beside the main one."""
        from plrnn_explorer.gui.dialogs.judgement_dialog import JudgementDialog

        study = self._session.study
        if study is None or not (study.recordings or study.judgement):
            self._session.message.emit("info", tr("Add a recording to the study first (Ctrl+R)."))
            return
        if self.judgement is None:
            self.judgement = JudgementDialog(self._session, self._window.theme, self._window)
        self.judgement.show_or_judge()

    def show_settings(self, page: str = "analysis") -> None:
        """All settings, at a page of theirs."""
        window = self._window
        dialog = SettingsDialog(self._session.settings, window.theme, page, window)

        def take() -> None:
            self._session.settings = dialog.settings()
            preferences.set_analysis_settings(self._session.settings)
            if file := unwritable():
                told = tr("The settings hold until the program ends: their file cannot be written to.")
                self._session.message.emit("error", f"{told}\n{file}")

        dialog.accepted.connect(take)
        dialog.reset_asked.connect(self._reset)
        self._files.show_dialog(dialog)

    def _reset(self) -> None:
        window = self._window
        preferences.reset_all()
        self._session.settings = preferences.analysis_settings()
        window.theme.set_text_size(preferences.text_size())
        window.theme.set_mode(preferences.theme_mode())
        window.docks.reset()
        window.start_page.refresh_recent()

    def ask_data(self) -> None:
        """Start an orbit where the model observes given values."""
        study, near = self._session.study, self._phase_space.slice_state()
        if study is None or study.model.observation is None:
            return
        from plrnn_explorer.gui.dialogs.data_orbit_dialog import DataOrbitDialog

        state = np.zeros(study.model.dimension) if near is None else near
        dialog = DataOrbitDialog(study.model, state, self._window)
        dialog.accepted.connect(lambda: self._phase_space.start_orbit_at(dialog.state))
        self._files.show_dialog(dialog)

    def ask_names(self) -> None:
        """Name the coordinates."""
        study = self._session.study
        if study is None:
            return
        from plrnn_explorer.gui.dialogs.names_dialog import NamesDialog

        dialog = NamesDialog(study.model, self._window)
        dialog.accepted.connect(lambda: self._session.rename(*dialog.texts()))
        self._files.show_dialog(dialog)

    def ask_parameter(self) -> None:
        """Choose a parameter that gets a slider."""
        study = self._session.study
        if study is None:
            return
        from plrnn_explorer.gui.dialogs.parameter_dialog import ParameterDialog

        dialog = ParameterDialog(study.model, self._window)

        def take() -> None:
            if dialog.ref is not None:
                self._session.inputs.follow_parameter(dialog.ref)

        dialog.accepted.connect(take)
        self._files.show_dialog(dialog)

    def ask_input(self) -> None:
        """Add a constant input."""
        study = self._session.study
        if study is None:
            return
        from plrnn_explorer.gui.dialogs.add_input_dialog import AddInputDialog

        dialog = AddInputDialog(study.model, self._window)
        dialog.accepted.connect(lambda: self._session.inputs.set_inputs(dialog.inputs, tr("Add input")))
        self._files.show_dialog(dialog)

    def show_help(self, topic: str = "") -> None:
        """Open the help beside the window, or bring it to the front, at a topic (the stem of its file)."""
        if self.help is None:
            self.help = HelpDialog(self._window)
        self.help.show()
        self.help.raise_()
        if topic:
            self.help.show_topic(topic)

    def take_tour(self) -> None:
        """Show the tour, on an example if no model is on view."""
        window = self._window
        if self._session.study is not None:
            window.tour.start()
            return
        window.documents.opened.connect(window.tour.start, Qt.ConnectionType.SingleShotConnection)
        self._files.open_name(EXAMPLE)

    def show_palette(self) -> None:
        """Search everything there is to do."""
        from plrnn_explorer.gui.palette.entries import entries
        from plrnn_explorer.gui.palette.palette import CommandPalette

        window = self._window
        CommandPalette(window, window.theme, entries(window)).open_over(window)

    def check_for_updates(self) -> None:
        """Ask for the newest version; the answer comes as a notice."""
        from plrnn_explorer.gui.updates import UpdateCheck

        if self.updates is None:
            self.updates = UpdateCheck(self._window)
        self.updates.ask()

    def shutdown(self) -> None:
        """Stop what asks over the network."""
        if self.updates is not None:
            self.updates.shutdown()

    def show_about(self) -> None:
        """Name, version, method and licences."""
        self._files.show_dialog(AboutDialog(self._window))

"""The main window: puts together the session, the phase space, the panels, menus and toolbar."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from plrnn_explorer.export.summary import headline
from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.actions import Actions
from plrnn_explorer.gui.dialogs.help_dialog import AboutDialog, HelpDialog
from plrnn_explorer.gui.dialogs.settings_dialog import SettingsDialog
from plrnn_explorer.gui.docks import Docks
from plrnn_explorer.gui.documents import Documents
from plrnn_explorer.gui.dropped_files import paths_of, take
from plrnn_explorer.gui.file_commands import FileCommands
from plrnn_explorer.gui.input_strip import InputStrip
from plrnn_explorer.gui.notices import Notices
from plrnn_explorer.gui.panels.basins import BasinsPanel
from plrnn_explorer.gui.panels.connections import ConnectionsPanel
from plrnn_explorer.gui.panels.jobs_panel import JobsPanel
from plrnn_explorer.gui.panels.model_panel import ModelPanel
from plrnn_explorer.gui.panels.objects import ObjectsPanel
from plrnn_explorer.gui.panels.spectrum import SpectrumPanel
from plrnn_explorer.gui.panels.summary_panel import SummaryPanel
from plrnn_explorer.gui.panels.time_series import TimeSeriesPanel
from plrnn_explorer.gui.placement import restore_geometry
from plrnn_explorer.gui.plots.phase_space import PhaseSpace
from plrnn_explorer.gui.recording_commands import RecordingCommands
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.start_page import StartPage
from plrnn_explorer.gui.status_line import StatusLine
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.gui.toolbar import MainToolbar
from plrnn_explorer.gui.view_menu import add_phase_space, add_theme
from plrnn_explorer.jobs import JobState
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.recordings.matching import plane_of_recording, shadow
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.study.analyse import STAGES
from plrnn_explorer.study.study import Study

#: Names of the docks, in the order of the panels below; saved layouts know them by these.
NAMES = ("objects", "spectrum", "basins", "connections", "summary", "model", "series", "jobs")


def _stacked(*widgets: QWidget) -> QWidget:
    """The first widget with the others below it, as high as they need to be."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for i, widget in enumerate(widgets):
        layout.addWidget(widget, 0 if i else 1)
    return holder


class MainWindow(QMainWindow):
    """The window; `session`, `documents`, `files`, `actions_` and `docks` are there for tests and scripts."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setObjectName("main")
        self.setAcceptDrops(True)
        self.session = Session(self)
        self.session.settings = preferences.analysis_settings()
        self.documents = Documents(self.session, self)
        self.files = FileCommands(self, self.session, self.documents, theme)
        self.recordings = RecordingCommands(self, self.session, theme)
        self._ended = False
        self._help: HelpDialog | None = None
        self._headline = ""
        self.phase_space = PhaseSpace(self.session, theme)
        self.start_page = StartPage(theme)
        self.centre = QStackedWidget(self)
        self.centre.addWidget(self.start_page)
        self.inputs = InputStrip(self.session, theme)
        self.centre.addWidget(_stacked(self.phase_space, self.inputs))
        self.setCentralWidget(self.centre)
        self.notices = Notices(theme, self.centre)
        self.status = StatusLine(self.session)
        self.setStatusBar(self.status)
        restore_geometry(self)
        self.objects = ObjectsPanel(self.session, theme)
        self.series = TimeSeriesPanel(self.session, theme)
        self.summary = SummaryPanel(self.session, theme)
        self.model_panel = ModelPanel(self.session, theme)
        panels = (
            self.objects,
            SpectrumPanel(self.session, theme),
            BasinsPanel(self.session, theme),
            ConnectionsPanel(self.session, theme),
            self.summary,
            self.model_panel,
            self.series,
            JobsPanel(self.session, theme),
        )
        titled = [(panel.panel_title, panel) for panel in panels]
        self.docks = Docks(self, theme, dict(zip(NAMES, titled)))
        self.actions_ = Actions(self, {name: self._command(run) for name, run in self._handlers().items()})
        self._build_bars()
        self.docks.restore()
        self._connect()
        self._study_changed(None, None)

    # Building -----------------------------------------------------------------------------------

    def _handlers(self) -> dict[str, Callable[[], object]]:
        session, files = self.session, self.files
        return {
            "open": files.open,
            "open_folder": files.open_folder,
            "open_options": files.open_with_options,
            "add_recording": self.recordings.add,
            "save": files.save,
            "save_as": files.save_as,
            "save_model": files.save_model,
            "export": files.export,
            "close": files.close_model,
            "quit": self.close,
            "analyse": session.analyse,
            "cycles": lambda: session.analyse(("cycles",), "Find cycles"),
            "manifolds": lambda: session.analyse(("manifolds",), "Trace manifolds"),
            "connections": lambda: session.analyse(("connections",), "Find homoclinic points"),
            "basins": lambda: session.analyse(("basins",), "Map basins"),
            "statistics": lambda: session.analyse(("statistics",), "Measure attractors"),
            "invertibility": lambda: session.analyse(("invertibility",), "Check invertibility"),
            "cancel": lambda: session.worker.cancel(),
            "data_orbit": self._ask_data,
            "names": self._ask_names,
            "add_input": self._ask_input,
            "settings": self._show_settings,
            "reset_layout": self.docks.reset,
            "full_screen": self._toggle_full_screen,
            "help": self._show_help,
            "about": lambda: files.show_dialog(AboutDialog(self)),
        }

    def _command(self, run: Callable[[], object]) -> Callable[[], object]:
        """A command of the user's: errors of the last one are read by now."""

        def clear_and_run() -> object:
            self.notices.clear("error")
            return run()

        return clear_and_run

    def _build_bars(self) -> None:
        places = {
            "examples": self.files.add_examples_menu,
            "recent": self.files.add_recent_menu,
            "undo": self._add_undo,
            "phase_space": lambda menu: add_phase_space(menu, self.phase_space),
            "panels": self._add_panels,
            "theme": lambda menu: add_theme(menu, self.theme),
        }
        self.actions_.fill_menus(self.menuBar(), places)
        self.toolbar = MainToolbar(self.actions_, self.phase_space.controls, self)
        self.addToolBar(self.toolbar)

    def _add_undo(self, menu: QMenu) -> None:
        stack = self.session.undo_stack
        for action, key in (
            (stack.createUndoAction(self, "&Undo"), QKeySequence.StandardKey.Undo),
            (stack.createRedoAction(self, "&Redo"), QKeySequence.StandardKey.Redo),
        ):
            action.setShortcuts(key)
            menu.addAction(action)

    def _add_panels(self, menu: QMenu) -> None:
        submenu = menu.addMenu("&Panels")
        submenu.addActions(self.docks.actions())

    def _connect(self) -> None:
        session = self.session
        session.study_changed.connect(self._study_changed)
        session.saved_changed.connect(self._title_changed)
        session.job_changed.connect(self._job_changed)
        session.job_changed.connect(self._tell_outcome)
        session.message.connect(self.notices.show_notice)
        self.files.details_offered.connect(lambda said, show: self.notices.offer(said, "Details…", show))
        self.phase_space.cursor_moved.connect(self.status.show_cursor)
        self.phase_space.data_orbit_wanted.connect(self.actions_["data_orbit"].trigger)
        self.model_panel.names_wanted.connect(self.actions_["names"].trigger)
        self.phase_space.orbits_ran.connect(self.series.show_running)
        self.objects.object_activated.connect(self.session.grow_manifolds)
        self.objects.object_activated.connect(self.recordings.edit)
        self.objects.recording_asked.connect(self._recording_asked)
        self.series.orbit_asked.connect(self.recordings.start_orbit)
        self.recordings.added.connect(self._show_recorded)
        self.recordings.model_dropped.connect(self.files.open_name)
        self.recordings.busy_changed.connect(self.status.show_busy)
        self.summary.panel_asked.connect(self.docks.raise_)
        self.documents.opened.connect(lambda: self.notices.clear("error"))
        self.documents.busy_changed.connect(self.status.show_busy)
        self.start_page.open_asked.connect(self.files.open)
        self.start_page.chosen.connect(self.files.open_name)
        app = QApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.shutdown)

    # What changes -------------------------------------------------------------------------------

    def _study_changed(self, old: Study | None, new: Study | None) -> None:
        if old is not None and self._headline and (new is None or not old.has_map_of(new)):
            self.notices.withdraw(self._headline)  # it was said of another model, or at another input
            self._headline = ""
        if old is None or new is None or not old.has_network_of(new):
            QTimer.singleShot(0, self.toolbar, self.toolbar.fit)
            self.docks.forget_choice()
        if old is not None and new is not None:
            return
        self.centre.setCurrentIndex(0 if new is None else 1)
        shown: QWidget = self.start_page if new is None else self.phase_space
        self.start_page.refresh_recent()
        self.docks.set_shown(new is not None)
        self.toolbar.setVisible(new is not None)  # after the layout, which knows of it too
        self.notices.set_below(new is None)  # the start page's headline stands at the top
        self._job_changed(None)
        self._title_changed()
        shown.setFocus()

    def _title_changed(self) -> None:
        study, path = self.session.study, self.session.path
        name = "" if study is None else path.stem if path else titled(study.model)
        self.setWindowTitle(f"{name}[*] — plrnn_explorer" if name else "plrnn_explorer")
        modified = bool(name) and self.session.modified
        if modified != self.isWindowModified():  # asked often while an input moves, and not free
            self.setWindowModified(modified)

    def _job_changed(self, _state: object) -> None:
        study = self.session.study
        observed = study is not None and study.model.observation is not None
        self.actions_.set_enabled(study is not None, self.session.worker.busy, observed)

    def _tell_outcome(self, state: JobState) -> None:
        """At the end of the whole analysis say in a sentence what came of it, and show where chaos is."""
        study = self.session.study
        if study is None or state.status != "done" or state.kind != "+".join(STAGES):
            return
        sentence = headline(study)
        if sentence:
            self._headline = sentence
            self.notices.show_notice("info", sentence)
        if any(len(found) for found in study.connections or () if found.kind == "homoclinic"):
            self.docks.suggest("connections")

    # Commands -----------------------------------------------------------------------------------

    def _show_settings(self) -> None:
        dialog = SettingsDialog(self.session.settings, self)

        def take() -> None:
            self.session.settings = dialog.settings()
            preferences.set_analysis_settings(self.session.settings)

        dialog.accepted.connect(take)
        self.files.show_dialog(dialog)

    def _ask_data(self) -> None:
        study, near = self.session.study, self.phase_space.slice_state()
        if study is None or study.model.observation is None:
            return
        from plrnn_explorer.gui.dialogs.data_orbit_dialog import DataOrbitDialog

        dialog = DataOrbitDialog(study.model, np.zeros(study.model.dimension) if near is None else near, self)
        dialog.accepted.connect(lambda: self.phase_space.start_orbit_at(dialog.state))
        self.files.show_dialog(dialog)

    def _ask_names(self) -> None:
        study = self.session.study
        if study is None:
            return
        from plrnn_explorer.gui.dialogs.names_dialog import NamesDialog

        dialog = NamesDialog(study.model, self)
        dialog.accepted.connect(lambda: self.session.rename(*dialog.texts()))
        self.files.show_dialog(dialog)

    def _ask_input(self) -> None:
        study = self.session.study
        if study is None:
            return
        from plrnn_explorer.gui.dialogs.add_input_dialog import AddInputDialog

        dialog = AddInputDialog(study.model, self)
        dialog.accepted.connect(lambda: self.session.inputs.set_inputs(dialog.inputs, "Add input"))
        self.files.show_dialog(dialog)

    def _show_help(self) -> None:
        if self._help is None:
            self._help = HelpDialog(self)
        self._help.show()
        self._help.raise_()

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _recording_asked(self, what: str, object_id: str) -> None:
        if what == "edit":
            self.recordings.edit(object_id)
        else:
            self.recordings.remove(object_id)

    def _show_recorded(self, recording: Recording) -> None:
        """Look at coordinates that were recorded, if those on view cannot be computed from the recording."""
        study, plane = self.session.study, self.phase_space.sync.plane
        if study is None or plane is None or shadow(study.model, plane, recording.alignment.matched):
            return
        recorded = plane_of_recording(study.model, recording, plane.origin)
        if recorded is not None:
            self.phase_space.show_plane(recorded)
        else:
            told = "The phase space cannot show it: fewer than two of its coordinates were recorded."
            self.notices.show_notice("info", f"{told} The time series does.")

    # Files dropped on the window ----------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if paths_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = paths_of(event.mimeData())
        if paths:
            event.acceptProposedAction()
            take(paths, self.session, self.files, self.recordings)

    # The end ------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._ended and self.session.modified and self.session.study is not None:
            self.files.when_safe(self._close_for_good)
            event.setAccepted(self._ended)  # still open: the user cancelled, or it is being saved
        else:
            self.shutdown()
            event.accept()

    def _close_for_good(self) -> None:
        self.shutdown()
        QTimer.singleShot(0, self, self.close)

    def shutdown(self) -> None:
        """Remember the layout and stop all work; the one way out, safe to call twice."""
        if self._ended:
            return
        self._ended = True
        if self.files.dialog is not None:
            self.files.dialog.reject()
        preferences.save_layout("window", self.saveGeometry())
        self.docks.save()
        self.session.shutdown()
        self.documents.shutdown()
        self.recordings.shutdown()


def titled(model: PiecewiseLinearMap) -> str:
    """Name of a model for the title; of one out of many in a file, also which one it is."""
    choices = model.origin.get("choices")
    index = choices.get("index") if isinstance(choices, Mapping) else None
    name = model.name or "model"
    return name if index is None else f"{name}, index {index}"

"""What each action of `gui.actions` does, and what the window's parts tell each other."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from plrnn_explorer.gui.dialog_help import DialogHelp
from plrnn_explorer.gui.figure_commands import FigureCommands
from plrnn_explorer.gui.fit.ending import open_fitted
from plrnn_explorer.gui.help_context import page_here
from plrnn_explorer.gui.python_commands import copy_last_step
from plrnn_explorer.gui.report_command import export_report
from plrnn_explorer.gui.view_menu import add_phase_space, add_theme, add_views, link_views
from plrnn_explorer.recordings.matching import plane_of_recording, shadow
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.translation import tr

if TYPE_CHECKING:  # the window imports this module
    from plrnn_explorer.gui.main_window import MainWindow

Handler = Callable[[], object]


def handlers(window: MainWindow) -> dict[str, Handler]:
    """What is called for every name in `gui.actions.SPECS`."""
    session, files, dialogs = window.session, window.files, window.dialogs
    found: dict[str, Handler] = {
        "open": files.open,
        "open_folder": files.open_folder,
        "open_options": files.open_with_options,
        "add_recording": window.recordings.add,
        "training_run": window.batches.show,
        "fit_recording": window.fits.show,
        "save": files.save,
        "save_as": files.save_as,
        "save_model": files.save_model,
        "export": files.export,
        "report": lambda: export_report(window),
        "copy_figure": FigureCommands(session, window).copy,
        "close": files.close_model,
        "quit": window.close,
        "analyse": session.analyse,
        "cycles": lambda: session.analyse(("cycles",), tr("Find cycles")),
        "manifolds": lambda: session.analyse(("manifolds",), tr("Trace manifolds")),
        "connections": lambda: session.analyse(("connections",), tr("Find homoclinic points")),
        "basins": lambda: session.analyse(("basins",), tr("Map basins")),
        "statistics": lambda: session.analyse(("statistics",), tr("Measure attractors")),
        "invertibility": lambda: session.analyse(("invertibility",), tr("Check invertibility")),
        "judge": dialogs.show_judgement,
        "cancel": lambda: session.worker.cancel(),
        "copy_python": lambda: copy_last_step(session),
        "history": dialogs.show_history,
        "data_orbit": dialogs.ask_data,
        "names": dialogs.ask_names,
        "filter": lambda: filter_objects(window),
        "add_input": dialogs.ask_input,
        "follow_parameter": dialogs.ask_parameter,
        "settings": dialogs.show_settings,
        "preferences": lambda: dialogs.show_settings("appearance"),
        "view_phase": lambda: window.views.toggle("phase"),
        "view_second": lambda: window.views.toggle("second"),
        "view_space": lambda: window.views.toggle("space"),
        "view_link": lambda: link_views(window.views),
        "view_next": window.views.focus_next,
        "zoom_back": lambda: window.phase_space.zooms.go(-1),
        "zoom_forward": lambda: window.phase_space.zooms.go(1),
        "swarm": window.phase_space.toggle_swarm,
        "reset_layout": window.docks.reset,
        "full_screen": lambda: toggle_full_screen(window),
        "tour": dialogs.take_tour,
        "palette": dialogs.show_palette,
        "help": lambda: dialogs.show_help(page_here(window)),
        "updates": dialogs.check_for_updates,
        "about": dialogs.show_about,
    }
    return {name: _command(window, run) for name, run in found.items()}


def _command(window: MainWindow, run: Handler) -> Handler:
    """A command of the user's: errors of the last one are read by now."""

    def clear_and_run() -> object:
        window.notices.clear("error")
        return run()

    return clear_and_run


def filter_objects(window: MainWindow) -> None:
    """Bring the list of objects to the front, with the keyboard in its filter."""
    window.docks.raise_("objects")
    window.panels.objects.focus_filter()


def menu_places(window: MainWindow) -> dict[str, Callable[[QMenu], None]]:
    """What fills each "@name" of `gui.actions.MENUS`."""
    return {
        "examples": window.files.add_examples_menu,
        "recent": window.files.add_recent_menu,
        "undo": lambda menu: _add_undo(window, menu),
        "phase_space": lambda menu: add_phase_space(menu, window.phase_space),
        "views": lambda menu: add_views(menu, window.views, window.actions_),
        "panels": lambda menu: menu.addMenu(tr("&Panels")).addActions(window.docks.actions()),
        "theme": lambda menu: add_theme(menu, window.theme),
    }


def connect(window: MainWindow) -> None:
    """Let the parts of the window hear each other."""
    session, files, recordings = window.session, window.files, window.recordings
    phase_space, panels, actions = window.phase_space, window.panels, window.actions_
    session.message.connect(window.notices.show_notice)
    window.views.shown_changed.connect(lambda: _tell_controls(window))
    files.details_offered.connect(lambda said, show: window.notices.offer(said, tr("Details…"), show))
    phase_space.cursor_moved.connect(window.status.show_cursor)
    phase_space.data_orbit_wanted.connect(actions["data_orbit"].trigger)
    phase_space.orbits_ran.connect(panels.series.show_running)
    phase_space.orbits_ran.connect(panels.regions.show_running)
    panels.connections.state_changed.connect(session.mark_state)
    panels.model.names_wanted.connect(actions["names"].trigger)
    panels.objects.object_activated.connect(session.grow_manifolds)
    panels.objects.object_activated.connect(recordings.edit)
    panels.objects.recording_asked.connect(recordings.change)
    panels.series.orbit_asked.connect(recordings.start_orbit)
    window.docks.help_asked.connect(window.dialogs.show_help)
    DialogHelp(window, window.dialogs.show_help)
    panels.summary.panel_asked.connect(window.docks.raise_)
    panels.summary.object_hovered.connect(phase_space.show_hovered)
    recordings.added.connect(lambda recording: show_recorded(window, recording))
    files.run_asked.connect(window.batches.open_folder)
    window.batches.help_asked.connect(window.dialogs.show_help)
    window.batches.open_asked.connect(lambda name: open_checkpoint(window, name))
    recordings.model_dropped.connect(files.open_name)
    recordings.fit_asked.connect(window.fits.show_recording)
    window.fits.opened.connect(lambda: _open_fitted(window))
    window.fits.help_asked.connect(window.dialogs.show_help)
    recordings.busy_changed.connect(window.status.show_busy)
    window.documents.opened.connect(lambda: window.notices.clear("error"))
    window.documents.busy_changed.connect(window.status.show_busy)
    _connect_start(window)
    app = QApplication.instance()
    if app is not None:
        app.aboutToQuit.connect(window.shutdown)


def _open_fitted(window: MainWindow) -> None:
    if window.fits.window is not None:
        open_fitted(window, window.fits.window.fit)


def _connect_start(window: MainWindow) -> None:
    page, files, recovery = window.start_page, window.files, window.recovery
    page.open_asked.connect(files.open)
    page.tour_asked.connect(window.dialogs.take_tour)
    page.run_asked.connect(window.batches.show)
    page.fit_asked.connect(window.fits.show)
    page.chosen.connect(files.open_name)
    page.recent_chosen.connect(window.moved.open)
    files.recent_asked.connect(window.moved.open)
    page.recover_asked.connect(recovery.recover)
    page.discard_asked.connect(recovery.discard)
    recovery.found.connect(page.show_kept)
    window.pictures.drawn.connect(lambda: page.refresh_recent() if page.isVisible() else None)


def _tell_controls(window: MainWindow) -> None:
    """The toolbar's axes and layers are those of the first view: grey while it is not shown."""
    shown = "phase" in window.views.shown
    controls = window.phase_space.controls
    for widget in (controls.axes, controls.layers, controls.home):
        widget.setEnabled(shown)


def show_recorded(window: MainWindow, recording: Recording) -> None:
    """Look at coordinates that were recorded, if those on view cannot be computed from the recording."""
    study, plane = window.session.study, window.phase_space.sync.plane
    if study is None or plane is None or shadow(study.model, plane, recording.alignment.matched):
        return
    recorded = plane_of_recording(study.model, recording, plane.origin)
    if recorded is not None:
        window.phase_space.show_plane(recorded)
    else:
        told = tr("The phase space cannot show it: fewer than two of its coordinates were recorded.")
        window.notices.show_notice("info", tr("{told} The time series does.").format(told=told))


def open_checkpoint(window: MainWindow, name: str) -> None:
    """Open a checkpoint of a training run, and bring the window to the front."""
    window.files.open_name(name)
    window.raise_()
    window.activateWindow()


def toggle_full_screen(window: MainWindow) -> None:
    """Use the whole screen, or no longer."""
    window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)


def _add_undo(window: MainWindow, menu: QMenu) -> None:
    stack = window.session.undo_stack
    for action, key in (
        (stack.createUndoAction(window, tr("&Undo")), QKeySequence.StandardKey.Undo),
        (stack.createRedoAction(window, tr("&Redo")), QKeySequence.StandardKey.Redo),
    ):
        action.setShortcuts(key)
        menu.addAction(action)

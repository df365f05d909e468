"""The main window: puts together the session, the phase space, the panels, menus and toolbar."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.actions import Actions
from plrnn_explorer.gui.autosave import Autosave
from plrnn_explorer.gui.batch.commands import BatchCommands
from plrnn_explorer.gui.collector import Collector
from plrnn_explorer.gui.commands import connect, handlers, menu_places
from plrnn_explorer.gui.dialog_commands import DialogCommands
from plrnn_explorer.gui.docks import Docks
from plrnn_explorer.gui.documents import Documents
from plrnn_explorer.gui.drop_indicator import DropIndicator
from plrnn_explorer.gui.dropped_files import Drops, intention, paths_of
from plrnn_explorer.gui.file_commands import FileCommands
from plrnn_explorer.gui.fit.commands import FitCommands
from plrnn_explorer.gui.input_strip import InputStrip
from plrnn_explorer.gui.moved_files import MovedFiles
from plrnn_explorer.gui.notices import Notices
from plrnn_explorer.gui.outcome import Outcome, titled
from plrnn_explorer.gui.panel_set import PanelSet
from plrnn_explorer.gui.parameter_strip import ParameterStrip
from plrnn_explorer.gui.pictures import Pictures
from plrnn_explorer.gui.placement import keep_on_screen, restore_geometry
from plrnn_explorer.gui.plots.phase_space import PhaseSpace
from plrnn_explorer.gui.plots.plane_box import PlotArea
from plrnn_explorer.gui.plots.second_view import SecondView
from plrnn_explorer.gui.plots3d.space import SpaceWidget
from plrnn_explorer.gui.recording_commands import RecordingCommands
from plrnn_explorer.gui.recovery import Recovery
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.start_page import StartPage
from plrnn_explorer.gui.status_line import StatusLine
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.gui.toolbar import MainToolbar
from plrnn_explorer.gui.tour import Tour
from plrnn_explorer.gui.view_area import ViewArea
from plrnn_explorer.gui.warm_up import WarmUp
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr


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
    """The window; `session`, `documents`, `files`, `actions_` and `docks` are there for tests and scripts.

    It only assembles: what actions do and what the parts tell each other is in `gui.commands`, the panels
    are in `gui.panel_set`.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setObjectName("main")
        theme.dress(self)
        self.setAcceptDrops(True)
        self._ended = False
        self._asked = False  # what becomes of unsaved changes
        self.session = Session(self)
        self.session.settings = preferences.analysis_settings()
        self.documents = Documents(self.session, self)
        self.files = FileCommands(self, self.session, self.documents, theme)
        self.recordings = RecordingCommands(self, self.session, theme)
        self.batches = BatchCommands(self, theme)
        self.fits = FitCommands(self, self.session, theme)
        self.autosave = Autosave(self.session, lambda: theme.look)
        self.recovery = Recovery(self.session, self.documents, self.autosave, self.files.when_safe)
        self.pictures = Pictures(self.session)
        self._build_centre()
        self.moved = MovedFiles(
            self, self.session, self.documents, self.files.open_name, self.start_page.refresh_recent
        )
        restore_geometry(self)
        self.panels = PanelSet(self.session, theme)
        self.objects, self.series = self.panels.objects, self.panels.series
        self.summary, self.model_panel = self.panels.summary, self.panels.model
        self.docks = Docks(self, theme, self.panels.titled())
        self.dialogs = DialogCommands(self, self.session, self.phase_space, self.files)
        self.actions_ = Actions(self, handlers(self))
        self.actions_.fill_menus(self.menuBar(), menu_places(self))
        self.toolbar = MainToolbar(self.actions_, self.phase_space.controls, self)
        self.addToolBar(self.toolbar)
        theme.wardrobe.dress_all(self)
        self.docks.restore()
        keep_on_screen(self)
        self.views.restore()
        self.drops = Drops(self.session, self.files, self.documents, self.recordings)
        self.drop_indicator = DropIndicator(self, theme)
        self.tour = Tour(self, theme)
        self.outcome = Outcome(self.session, self.notices, self.docks)
        self.session.study_changed.connect(self._study_changed)
        self.session.saved_changed.connect(self._title_changed)
        self.session.job_changed.connect(self._job_changed)
        connect(self)
        self._study_changed(None, None)
        self.recovery.look()
        self.collector = Collector(self, lambda: self.session.worker.busy)
        self.warm_up = WarmUp(self)
        self.warm_up.done.connect(self._repaint_plots)
        self.warm_up.start()

    def _build_centre(self) -> None:
        self.phase_space = PhaseSpace(self.session, self.theme)
        self.start_page = StartPage(self.theme)
        self.inputs = InputStrip(self.session, self.theme)
        self.centre = QStackedWidget(self)
        self.centre.addWidget(self.start_page)
        self.views = ViewArea(self.theme)
        self.views.add_view("phase", tr("Phase space"), lambda: self.phase_space, shown=True)
        self.views.add_view("second", tr("Second plane"), self._second_view)
        self.views.add_view("space", tr("3-D view"), self._space_view)
        self.parameters = ParameterStrip(self.session, self.theme)
        self.centre.addWidget(_stacked(self.views, self.inputs, self.parameters))
        self.setCentralWidget(self.centre)
        self.status = StatusLine(self.session)
        self.setStatusBar(self.status)
        self.notices = Notices(self.theme, self, self.status)

    def _space_view(self) -> SpaceWidget:
        made = SpaceWidget(self.session, self.theme, self.phase_space)
        made.cursor_moved.connect(self.status.show_cursor)
        return made

    def _second_view(self) -> SecondView:
        return SecondView(self.session, self.theme, self.phase_space)

    # What changes -------------------------------------------------------------------------------

    def _study_changed(self, old: Study | None, new: Study | None) -> None:
        if old is None or new is None or not old.has_network_of(new):
            self.toolbar.offer_space(new is not None and new.model.dimension > 1)
            QTimer.singleShot(0, self.toolbar, self.toolbar.fit)
            self.docks.forget_choice()
        if old is not None and new is not None:
            return
        self.centre.setCurrentIndex(0 if new is None else 1)
        shown: QWidget = self.start_page if new is None else self.phase_space
        self.start_page.refresh_recent()
        self.docks.set_shown(new is not None)
        self.toolbar.setVisible(new is not None)  # after the layout, which knows of it too
        self._job_changed(None)
        self._title_changed()
        shown.setFocus()

    def _title_changed(self) -> None:
        study, path = self.session.study, self.session.path
        name = "" if study is None else path.stem if path else titled(study.model)
        self.setWindowTitle(tr("{name}[*] — plrnn_explorer").format(name=name) if name else "plrnn_explorer")
        if str(path or "") != self.windowFilePath():
            self.setWindowFilePath(str(path or ""))  # the icon in the title bar that can be dragged, on macOS
        modified = bool(name) and self.session.modified
        if modified != self.isWindowModified():  # asked often while an input moves, and not free
            self.setWindowModified(modified)

    def _job_changed(self, _state: object) -> None:
        study = self.session.study
        observed = study is not None and study.model.observation is not None
        self.actions_.set_enabled(study is not None, self.session.worker.busy, observed)

    def _repaint_plots(self) -> None:
        for area in self.findChildren(PlotArea):
            area.viewport().update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            # Moved to a screen as fine or coarse as the last was not: everything is drawn anew.
            QTimer.singleShot(0, self.theme, self.theme.changed.emit)
        elif event.type() == QEvent.Type.UpdateRequest:
            self.collector.drawn()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as in a dialog; Qt leaves that to the space bar."""
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QAbstractButton):
            button.click()
        else:
            super().keyPressEvent(event)

    # Files dropped on the window ----------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        paths = paths_of(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.drop_indicator.show_text(intention(paths, self.session.study is not None))

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.drop_indicator.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.drop_indicator.hide()
        paths = paths_of(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.drops.take(paths)

    # The end ------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._ended and not self.fits.may_quit():
            event.ignore()
        elif not self._ended and self.session.modified and self.session.study is not None:
            self.files.when_safe(self._close_for_good)
            event.setAccepted(self._ended)  # still open: the user cancelled, or it is being saved
        else:
            self.shutdown()
            event.accept()

    def _close_for_good(self) -> None:
        self._asked = True
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
        self.views.save()
        self.autosave.shutdown(self.session.modified and not self._asked)
        self.warm_up.shutdown()
        self.collector.shutdown()
        self.drops.shutdown()
        self.batches.shutdown()
        self.dialogs.shutdown()
        self.pictures.shutdown()
        self.session.shutdown()
        self.documents.shutdown()
        self.recordings.shutdown()

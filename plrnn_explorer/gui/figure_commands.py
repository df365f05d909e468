"""The figure without its dialog: copied as it looked last time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from plrnn_explorer.gui.session import Session
from plrnn_explorer.translation import tr

if TYPE_CHECKING:
    from plrnn_explorer.gui.figure_drawer import FigureDrawer


class FigureCommands(QObject):
    """Copies the figure of the study on view.

    Parameters
    ----------
    session : Session
    parent : QObject, optional
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.drawer: FigureDrawer | None = None

    def copy(self) -> None:
        """Put the figure on the clipboard, in the look of the last one."""
        # Imported late: matplotlib would double the time of the start.
        from plrnn_explorer.gui.figure_copy import copied_figure
        from plrnn_explorer.gui.figure_memory import last_options
        from plrnn_explorer.gui.figure_study import as_shown, completed, possible

        self._session.flush()
        study = as_shown(self._session)
        if study is None:
            return
        options = completed(possible(last_options(), study), self._session)
        self._ready().run("copy", lambda: copied_figure(study, options))

    def _ready(self) -> FigureDrawer:
        from plrnn_explorer.gui.figure_drawer import FigureDrawer

        if self.drawer is None:
            self.drawer = FigureDrawer(self)
            self.drawer.done.connect(self._done)
            self.drawer.failed.connect(self._failed)
        return self.drawer

    def _done(self, kind: str, result: object) -> None:
        from plrnn_explorer.gui.figure_copy import Copied, put_on_clipboard

        if isinstance(result, Copied):
            put_on_clipboard(result)
            self._session.message.emit("info", tr("The figure is on the clipboard, as PNG, SVG and PDF."))
        self._ready().stop()

    def _failed(self, kind: str, sentence: str) -> None:
        self._session.message.emit("error", sentence)
        self._ready().stop()

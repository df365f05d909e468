"""F1 in the dialogs and windows beside the main one."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from plrnn_explorer.gui.dialogs.help_dialog import HelpDialog

#: Section of the help by the class of a dialog. Those of fitting and training runs have a key of their own.
SECTIONS: Mapping[str, str] = {
    "ImportDialog": "dialogs#opening-a-model",
    "RefusedDialog": "dialogs#opening-a-model",
    "RecordingDialog": "dialogs#recording",
    "NamesDialog": "dialogs#names-and-units",
    "DataOrbitDialog": "dialogs#orbit-from-data-values",
    "AddInputDialog": "dialogs#inputs-and-parameters",
    "ParameterDialog": "dialogs#inputs-and-parameters",
    "RangeDialog": "dialogs#inputs-and-parameters",
    "ThreePointsDialog": "dialogs#plane-through-three-points",
    "ExportDialog": "dialogs#figures",
    "HistoryDialog": "dialogs#history",
    "JudgementDialog": "dialogs#how-far-to-trust-the-model",
    "CertificateDialog": "dialogs#certificate",
    "FigureDialog": "dialogs#training-run",
    "SettingsDialog": "dialogs#settings",
    "CommandPalette": "dialogs#search",
    "AboutDialog": "citing",
}


class DialogHelp(QObject):
    """Gives each dialog the key F1 when it gets the keyboard for the first time.

    Parameters
    ----------
    window : QWidget
        The main window, which has its own F1.
    show : callable(str)
        Opens the help beside the main window, at a section.
    """

    def __init__(self, window: QWidget, show: Callable[[str], None]) -> None:
        super().__init__(window)
        self._show = show
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._attend)

    def _attend(self, _old: QWidget | None, now: QWidget | None) -> None:
        dialog = now.window() if now is not None else None
        if not isinstance(dialog, QDialog) or type(dialog).__name__ not in SECTIONS:
            return
        if dialog.findChild(QShortcut, "help") is None:
            key = QShortcut(QKeySequence("F1"), dialog)
            key.setObjectName("help")
            key.activated.connect(lambda: self._explain(dialog))

    def _explain(self, dialog: QDialog) -> None:
        section = SECTIONS[type(dialog).__name__]
        if not dialog.isModal():
            self._show(section)
            return
        # While a dialog waits for its answer, only windows that belong to it can be used.
        pages = dialog.findChild(HelpDialog) or HelpDialog(dialog)
        pages.show()
        pages.raise_()
        pages.show_topic(section)

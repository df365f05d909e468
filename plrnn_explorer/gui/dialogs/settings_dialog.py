"""The settings: appearance, limits of the analysis, files; one place for everything that is remembered."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from plrnn_explorer.gui.dialogs.limits_form import LimitsForm
from plrnn_explorer.gui.dialogs.settings_pages import AppearancePage, FilesPage
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.study.analyse import Settings
from plrnn_explorer.translation import mark, tr

#: Names and titles of the pages.
PAGES = (("appearance", mark("Appearance")), ("analysis", mark("Analysis")), ("files", mark("Files")))


class SettingsDialog(QDialog):
    """All settings on three pages; they come into force with OK.

    Parameters
    ----------
    settings : Settings
        Limits of the analysis in force.
    theme : Theme
    page : str
        Name of the page shown first.

    Signals
    -------
    reset_asked()
        The user wants everything to be as at the first start, and has confirmed it.
    """

    reset_asked = Signal()

    def __init__(
        self, settings: Settings, theme: Theme, page: str = "analysis", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme.wardrobe.dress(self)
        self.setWindowTitle(tr("Settings"))
        self.setMinimumSize(760, 520)
        self.list = QListWidget(self)
        self.list.setFixedWidth(144)
        self.list.setAccessibleName(tr("Pages of settings"))
        self.list.addItems([tr(title) for _, title in PAGES])
        self.appearance, self.limits, self.files = AppearancePage(theme), LimitsForm(settings), FilesPage()
        self.pages = QStackedWidget(self)
        for each in (self.appearance, self.limits, self.files):
            self.pages.addWidget(each)
        self.list.currentRowChanged.connect(self.pages.setCurrentIndex)
        self.show_page(page)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.list)
        row.addWidget(self.pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(row, 1)
        column.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel | kinds.RestoreDefaults, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        restore = buttons.button(kinds.RestoreDefaults)
        restore.setToolTip(tr("Fill in this page as at the first start"))
        restore.clicked.connect(self._restore)
        self.reset = QPushButton(tr("Reset everything…"), self)
        self.reset.setToolTip(tr("Forget all settings, layouts, answers and recent files"))
        self.reset.setAutoDefault(False)
        self.reset.clicked.connect(self._ask_reset)
        buttons.addButton(self.reset, QDialogButtonBox.ButtonRole.ResetRole)
        return buttons

    def show_page(self, name: str) -> None:
        """Turn to a page by its name."""
        self.list.setCurrentRow([each for each, _ in PAGES].index(name))

    def settings(self) -> Settings:
        """Limits of the analysis filled in."""
        return self.limits.settings()

    def show_settings(self, settings: Settings) -> None:
        """Fill in other limits of the analysis."""
        self.limits.show_settings(settings)

    def accept(self) -> None:
        self.appearance.apply()
        self.files.apply()
        super().accept()

    def _restore(self) -> None:
        page = self.pages.currentWidget()
        if isinstance(page, AppearancePage | FilesPage):
            page.show_defaults()
        else:
            self.limits.show_settings(Settings())

    def _ask_reset(self) -> None:
        buttons = QMessageBox.StandardButton
        box = QMessageBox(QMessageBox.Icon.Question, tr("Reset everything"), "", parent=self)
        box.setText(tr("Put all settings back to how they were at first?"))
        box.setInformativeText(
            tr("The layout, remembered answers and the list of recent files go too. Your files stay.")
        )
        box.setStandardButtons(buttons.Cancel)
        yes = box.addButton(tr("Reset everything"), QMessageBox.ButtonRole.DestructiveRole)
        yes.clicked.connect(self._reset)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _reset(self) -> None:
        self.reset_asked.emit()
        self.appearance.fill()
        self.files.fill()
        self.limits.show_settings(Settings())

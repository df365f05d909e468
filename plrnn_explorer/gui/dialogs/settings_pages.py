"""Pages of the settings dialog beside the limits of the analysis: appearance and files."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.language import LANGUAGES, SYSTEM, is_translated
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.translation import mark, tr

_LOOKS = (("system", mark("Like the system")), ("dark", mark("Dark")), ("light", mark("Light")))


def _note(text: str, parent: QWidget) -> QLabel:
    label = style_label(QLabel(text, parent), "dim")
    label.setWordWrap(True)
    return label


def _with_note(field: QWidget, note: QLabel) -> QVBoxLayout:
    """A field and, close to it, what there is to know about it."""
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(field, 0, Qt.AlignmentFlag.AlignLeft)
    column.addWidget(note)
    return column


class AppearancePage(QWidget):
    """Theme, language, size of type and motion."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.look = QComboBox(self)
        for mode, words in _LOOKS:
            self.look.addItem(tr(words), mode)
        self.look.setAccessibleName(tr("Theme"))
        self.language = QComboBox(self)
        self.language.addItem(tr("As the system"), SYSTEM)
        for code, name in LANGUAGES.items():
            known = is_translated(code)
            self.language.addItem(name if known else tr("{name} (not yet)").format(name=name), code)
            if not known and isinstance(entries := self.language.model(), QStandardItemModel):
                entries.item(self.language.count() - 1).setEnabled(False)
        self.language.setAccessibleName(tr("Language"))
        self.text_size = QSpinBox(self)
        self.text_size.setRange(preferences.TEXT_SIZES[0], preferences.TEXT_SIZES[-1])
        self.text_size.setSuffix(tr(" px"))
        self.text_size.setAccessibleName(tr("Size of text"))
        self.motion = QCheckBox(tr("Move things smoothly"), self)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        for field in (self.look, self.language, self.text_size):
            field.setFixedWidth(200)
        form.addRow(tr("Theme"), self.look)
        noted: tuple[tuple[str, QWidget, str], ...] = (
            (tr("Language"), self.language, tr("From the next start on. Numbers keep their decimal point.")),
            (tr("Size of text"), self.text_size, tr("Some lists take the new size up at the next start.")),
            (tr("Motion"), self.motion, tr("Without it the tour jumps to where it goes.")),
        )
        for name, each, note in noted:
            form.addRow(name, _with_note(each, _note(note, self)))
        self.fill()

    def fill(self) -> None:
        """Show what is remembered."""
        self.look.setCurrentIndex(self.look.findData(self._theme.mode))
        self.language.setCurrentIndex(max(0, self.language.findData(preferences.language())))
        self.text_size.setValue(preferences.text_size())
        self.motion.setChecked(preferences.motion())

    def show_defaults(self) -> None:
        """Fill in what a first start has."""
        self.look.setCurrentIndex(0)
        self.language.setCurrentIndex(0)
        self.text_size.setValue(preferences.DEFAULT_TEXT_SIZE)
        self.motion.setChecked(True)

    def apply(self) -> None:
        """Remember what is filled in and let it come into force."""
        mode = self.look.currentData()
        preferences.set_theme_mode(mode)
        preferences.set_language(self.language.currentData())
        preferences.set_text_size(self.text_size.value())
        preferences.set_motion(self.motion.isChecked())
        self._theme.set_text_size(self.text_size.value())
        if mode != self._theme.mode:
            self._theme.set_mode(mode)


class FilesPage(QWidget):
    """What is kept after a crash, answers remembered for model files, and the list of recent files."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.autosave = QSpinBox(self)
        self.autosave.setRange(0, 3600)
        self.autosave.setSuffix(tr(" s"))
        self.autosave.setSpecialValueText(tr("never"))
        self.autosave.setAccessibleName(tr("Seconds until unsaved changes are kept"))
        self.answers = QListWidget(self)
        self.answers.setAccessibleName(tr("Answers remembered for model files"))
        self.answers.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.answers.setMaximumHeight(150)
        self.forget = QPushButton(tr("Forget the selected answers"), self)
        self.forget.setToolTip(tr("The next file of this kind asks again"))
        self.clear = QPushButton(tr("Clear the list of recent files"), self)
        self.clear.setToolTip(tr("Pinned files stay; no file is deleted"))
        self.forget.clicked.connect(self._forget)
        self.clear.clicked.connect(self._clear)
        self.answers.itemSelectionChanged.connect(self._tell)
        self._lay_out()
        self.fill()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        label = QLabel(tr("Keep unsaved changes after"), self)
        label.setBuddy(self.autosave)
        row.addWidget(label)
        row.addWidget(self.autosave)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(
            _note(tr("What was kept is offered at the next start if the program crashes."), self)
        )
        column.addSpacing(12)
        column.addWidget(style_label(QLabel(tr("Answers remembered for model files"), self), "heading"))
        column.addWidget(self.answers)
        column.addWidget(self.forget, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(12)
        column.addWidget(style_label(QLabel(tr("Recent files"), self), "heading"))
        column.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def fill(self) -> None:
        """Show what is remembered."""
        self.autosave.setValue(round(preferences.autosave_seconds()))
        self.answers.clear()
        for kind, answers in preferences.all_import_answers().items():
            said = ", ".join(f"{name} = {value}" for name, value in answers.items())
            item = QListWidgetItem(f"{kind.replace('_', ' ')}: {said}", self.answers)
            item.setData(Qt.ItemDataRole.UserRole, kind)
            item.setToolTip(said)
        if not self.answers.count():
            item = QListWidgetItem(tr("None: model files that ask nothing need none."), self.answers)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self._tell()

    def show_defaults(self) -> None:
        """Fill in what a first start has."""
        self.autosave.setValue(round(preferences.AUTOSAVE_SECONDS))

    def apply(self) -> None:
        """Remember what is filled in."""
        preferences.set_autosave_seconds(float(self.autosave.value()))

    def _tell(self) -> None:
        self.forget.setEnabled(bool(self.answers.selectedItems()))
        self.clear.setEnabled(bool(preferences.recent_files()))

    def _forget(self) -> None:
        for item in self.answers.selectedItems():
            preferences.forget_import(item.data(Qt.ItemDataRole.UserRole))
        self.fill()

    def _clear(self) -> None:
        preferences.forget_recent()
        self._tell()

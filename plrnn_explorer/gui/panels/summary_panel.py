"""The summary panel: what was found in plain words, in three lengths, each phrase linked to its object."""

from __future__ import annotations

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QToolButton, QWidget

from plrnn_explorer.export.account import Account, account_of
from plrnn_explorer.export.account.account import FIELDS
from plrnn_explorer.export.account.judged import JUDGED
from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.panels.account_text import parts_of, rich_account, rich_headline
from plrnn_explorer.gui.panels.judged_attractor import point_out
from plrnn_explorer.gui.panels.linked_text import LinkedText
from plrnn_explorer.gui.panels.panel import MARGIN, Panel, changed, column_layout
from plrnn_explorer.gui.panels.summary_text import rich_summary
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import mark, tr

#: While results come in, the text is written anew no more often than this, in milliseconds.
_PAUSE_MS = 400
#: Lengths of the text: name, word on its button, explanation.
LENGTHS = (
    ("headline", mark("Headline"), mark("The account in a sentence or two")),
    ("account", mark("Account"), mark("What was found, in about ten sentences")),
    ("details", mark("Details"), mark("Everything that was found, with all numbers")),
)


class SummaryPanel(Panel):
    """Sentences to read and to copy; phrases are links to the objects they speak of.

    Signals
    -------
    panel_asked(str)
        Name of the dock that shows what a phrase is about.
    object_hovered(str)
        Id of the object the phrase under the pointer speaks of, "" for none.
    """

    panel_title = mark("Summary")
    panel_asked = Signal(str)
    object_hovered = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.account: Account | None = None
        self.length = preferences.summary_length()
        self.text = LinkedText(theme)
        self.text.setAccessibleName(tr("Summary of what was found"))
        self.text.anchorClicked.connect(self._follow)
        self.text.highlighted.connect(lambda url: self.object_hovered.emit(parts_of(url.toString())[1]))
        self.buttons = QButtonGroup(self)
        self.copy_button = QPushButton(tr("Copy"))
        self.copy_button.setProperty("kind", "link")
        self.copy_button.setToolTip(tr("Copy the text on view"))
        self.copy_button.setAccessibleName(tr("Copy the summary as text"))
        self.copy_button.clicked.connect(self.copy)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._write)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = column_layout(self.body, 0)
        layout.setContentsMargins(MARGIN - 5, 4, 4, 4)  # with the text's own margin and frame: MARGIN
        layout.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(2)
        for i, (name, word, tip) in enumerate(LENGTHS):
            button = QToolButton()
            button.setText(tr(word))
            button.setToolTip(tr(tip))
            button.setAccessibleName(tr(word))
            button.setCheckable(True)
            button.setProperty("kind", "chip")  # in small letters, for the panel is narrow
            button.setChecked(name == self.length)
            self.buttons.addButton(button, i)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.copy_button)
        self.buttons.idClicked.connect(lambda i: self.set_length(LENGTHS[i][0]))
        layout.addLayout(row)
        layout.addWidget(self.text, 1)

    def set_length(self, name: str) -> None:
        """Show the headline, the account or all details, and remember it."""
        self.length = name
        preferences.set_summary_length(name)
        for i, (each, _, _) in enumerate(LENGTHS):
            self.buttons.button(i).setChecked(each == name)
        self._show()

    @property
    def sentences(self) -> list[str]:
        """The text on view, a paragraph each."""
        if self.account is None:
            return []
        if self.length == "details":
            return list(self.account.technical)
        rest = self.account.paragraphs if self.length == "account" else ()
        return [paragraph.text for paragraph in (self.account.headline, *rest) if paragraph.phrases]

    def refresh(self, old: Study | None, new: Study | None) -> None:
        if not changed(old, new, *FIELDS):
            return
        # While an input moves the text follows a few times a second; it says which input it is about.
        moves = old is not None and new is not None and old.model is not new.model and new.has_network_of(old)
        if not moves and (changed(old, new, "model") or not self.session.worker.busy):
            self._timer.stop()
            self._write()
        elif not self._timer.isActive():
            self._timer.start()

    def refresh_selection(self, object_id: str) -> None:
        self.text.mark_objects(self.session.selected)

    def refresh_theme(self) -> None:
        self.account = None
        self._write()

    def _write(self) -> None:
        """Write the text of the study on show; the same text is left alone, with its selection."""
        study = self.study
        account = account_of(study) if study else None
        there = bool(account) or bool(account and account.technical)
        self.show_body(there)
        if not there:
            self._offer(study)
        if account != self.account:
            self.account = account
            self._show()

    def _show(self) -> None:
        if self.study is None or self.account is None:
            return
        self.text.setPalette(self._palette())
        if self.length == "details":
            html = rich_summary(self.study, self.account.technical, self.theme.hex)
        elif self.length == "headline":
            html = rich_headline(self.account, self.theme.hex)
        else:
            html = rich_account(self.account, self.theme.hex)
        self.text.write(html)

    def _palette(self) -> QPalette:
        """Links in the accent of the theme in force: a text takes their colour when it is written."""
        palette = QGuiApplication.palette()
        palette.setColor(QPalette.ColorRole.Link, self.theme.colour("accent"))
        return palette

    def _offer(self, study: Study | None) -> None:
        text = tr("What the model does will be told here in plain words, and how far each of them is proved.")
        if study is None:
            self.empty.offer(text)
        else:
            self.empty.offer(text, tr("Analyse"), run=self.session.analyse, job=True)

    def _follow(self, url: QUrl) -> None:
        panel, object_id = parts_of(url.toString())
        if object_id.startswith(JUDGED):
            point_out(self.session, int(object_id.removeprefix(JUDGED)))
        elif object_id:
            self.session.select(object_id)
        if panel:
            self.panel_asked.emit(panel)

    def copy(self) -> None:
        """Copy the text on view, a paragraph each."""
        QGuiApplication.clipboard().setText("\n".join(self.sentences) + "\n")

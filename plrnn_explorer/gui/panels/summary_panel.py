"""The summary panel: what was found in plain sentences, and how far each of them is proved."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QTextBrowser, QWidget

from plrnn_explorer.export.summary import summary
from plrnn_explorer.gui.panels.panel import MARGIN, Panel, changed, column_layout
from plrnn_explorer.gui.panels.summary_text import rich_summary
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.study.study import Study

#: While results come in, the text is written anew no more often than this, in milliseconds.
_PAUSE_MS = 400
#: Parts of a study that its summary depends on.
_FIELDS = (
    "model", "invertibility", "cycles", "manifolds", "surfaces", "connections", "basins", "statistics",
    "notes", "appearance",
)  # fmt: skip


class SummaryPanel(Panel):
    """Sentences to read and to copy; the objects they name are links.

    Signals
    -------
    panel_asked(str)
        Name of the dock that shows what a sentence is about.
    """

    panel_title = "Summary"
    panel_asked = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self._sentences: list[str] = []
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName("Summary of what was found")
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.document().setDocumentMargin(4)
        self.text.anchorClicked.connect(self._follow)
        self.copy_button = QPushButton("Copy text")
        self.copy_button.setProperty("kind", "link")
        self.copy_button.setAccessibleName("Copy the summary as text")
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
        layout.addWidget(self.text, 1)
        row = QHBoxLayout()
        row.addWidget(self.copy_button)
        row.addStretch(1)
        layout.addLayout(row)

    @property
    def sentences(self) -> list[str]:
        """The sentences on view."""
        return list(self._sentences)

    def refresh(self, old: Study | None, new: Study | None) -> None:
        if not changed(old, new, *_FIELDS):
            return
        # While an input moves the text follows a few times a second; it says which input it is about.
        moves = old is not None and new is not None and old.model is not new.model and new.has_network_of(old)
        if not moves and (changed(old, new, "model") or not self.session.worker.busy):
            self._timer.stop()
            self._write()
        elif not self._timer.isActive():
            self._timer.start()

    def refresh_theme(self) -> None:
        self._sentences = []
        self._write()

    def _write(self) -> None:
        """Write the text of the study on show; the same text is left alone, with its selection."""
        study = self.study
        sentences = summary(study) if study else []
        self.show_body(bool(sentences))
        if not sentences:
            self._offer(study)
        elif sentences != self._sentences and study is not None:
            place = self.text.verticalScrollBar().value()
            self.text.setPalette(self._palette())
            self.text.setHtml(rich_summary(study, sentences, self.theme.hex))
            self.text.verticalScrollBar().setValue(place)
        self._sentences = sentences

    def _palette(self) -> QPalette:
        """Links in the accent of the theme in force: a text takes their colour when it is written."""
        palette = QGuiApplication.palette()
        palette.setColor(QPalette.ColorRole.Link, self.theme.colour("accent"))
        return palette

    def _offer(self, study: Study | None) -> None:
        text = "What was found will be said here in plain sentences, and how far each of them is proved."
        if study is None:
            self.empty.offer(text)
        else:
            self.empty.offer(text, "Analyse", run=self.session.analyse, job=True)

    def _follow(self, url: QUrl) -> None:
        kind, _, target = url.toString().partition(":")
        if kind == "select":
            self.session.select(target)
        elif kind == "panel":
            self.panel_asked.emit(target)

    def copy(self) -> None:
        """Copy the sentences, a line each."""
        QGuiApplication.clipboard().setText("\n".join(self._sentences) + "\n")

"""How the model does beside a recording, in a window of its own that follows the study."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from plrnn_explorer.gui.fit.judgement_view import JudgementView
from plrnn_explorer.gui.panels.judged_attractor import point_out
from plrnn_explorer.gui.plain_label import plain_label
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr


class JudgementDialog(QDialog):
    """The judgement of the study, and a button that judges again."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.wardrobe.dress(self)
        self._session = session
        self.setWindowTitle(tr("How far to trust the model"))
        self.view = JudgementView(theme, self)
        self.view.attractor_asked.connect(lambda index: point_out(session, index))
        self.status = plain_label("", self, "dim")
        self.recordings = QComboBox(self)
        self.recordings.setAccessibleName(tr("Recording judged against"))
        self.recordings.setToolTip(tr("Which recording the model is judged against"))
        self.again = QPushButton(tr("Judge"), self)
        self.again.setToolTip(tr("Compare the model with the recording chosen"))
        self.again.setAutoDefault(False)
        self.again.clicked.connect(self.judge)
        self._lay_out()
        session.study_changed.connect(self._changed)
        session.job_changed.connect(self._tell)
        self.resize(1040, 620)
        self._changed(None, session.study)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.recordings)
        row.addWidget(self.again)
        row.addWidget(self.status, 1)
        row.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 12)
        layout.addWidget(self.view, 1)
        layout.addLayout(row)

    def show_or_judge(self) -> None:
        """Show what is known; judge where nothing is."""
        study = self._session.study
        self.show()
        self.raise_()
        self.activateWindow()
        if study is not None and study.judgement is None:
            self.judge()

    def judge(self) -> None:
        """Judge the model against the recording chosen."""
        if self.recordings.count():
            self._session.judge(f"recording:{max(0, self.recordings.currentIndex())}")
            self._tell()

    def _changed(self, old: Study | None, new: Study | None) -> None:
        if new is None:
            self.reject()
            return
        if old is None or old.recordings is not new.recordings:
            chosen = self.recordings.currentIndex()
            self.recordings.clear()
            self.recordings.addItems([r.name or tr("a recording") for r in new.recordings])
            self.recordings.setCurrentIndex(min(max(0, chosen), len(new.recordings) - 1))
            self.recordings.setVisible(len(new.recordings) > 1)
        if new.judgement is not None and new.judgement is not self.view.judgement:
            self.view.show_judgement(new.judgement)
        self.view.setVisible(new.judgement is not None)
        self.again.setText(tr("Judge again") if new.judgement is not None else tr("Judge"))
        self._tell()

    def _tell(self, *_: object) -> None:
        study = self._session.study
        if study is None:
            return
        self.again.setEnabled(bool(study.recordings))
        if not study.recordings:
            self.status.setText(tr("Add a recording to the study first (Ctrl+R)."))
        elif self._session.worker.busy and study.judgement is None:
            self.status.setText(tr("Judging the model…"))
        else:
            self.status.setText("")

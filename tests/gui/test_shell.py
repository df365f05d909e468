"""Theme, jobs panel, status line: what the window's frame is made of."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QDockWidget,
    QLabel,
    QMainWindow,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QStyle,
    QWidget,
)

from plrnn_explorer.dynamics.invertibility import Invertibility
from plrnn_explorer.gui.actions import MENUS, SPECS
from plrnn_explorer.gui.dialogs.limits_form import GROUPS
from plrnn_explorer.gui.dialogs.settings_dialog import SettingsDialog
from plrnn_explorer.gui.docks import DockTitle
from plrnn_explorer.gui.file_commands import file_stem
from plrnn_explorer.gui.panels.jobs_panel import JobsPanel, progress_words, seconds_words
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.status_line import invertibility_words
from plrnn_explorer.gui.stylesheet import stylesheet
from plrnn_explorer.gui.theme import ROLES, Theme
from plrnn_explorer.jobs import JobState
from plrnn_explorer.jobs.worker import COMPILING
from plrnn_explorer.study.analyse import Settings


@pytest.fixture
def theme(qapp: QApplication):
    made = Theme(qapp, "dark")
    yield made
    made.deleteLater()


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.1."""
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return sum(share * p for share, p in zip((0.2126, 0.7152, 0.0722), linear))


@pytest.mark.parametrize("which", [0, 1], ids=["dark", "light"])
@pytest.mark.parametrize(
    ("ink", "paper"),
    [("text", "panel"), ("text", "raised"), ("text", "selection"), ("dim", "panel"), ("error", "panel"),
     ("good", "panel"), ("on_accent", "accent"), ("axis", "background")],
)  # fmt: skip
def test_text_can_be_read(which, ink, paper):
    light, dark = sorted((luminance(ROLES[ink][which]), luminance(ROLES[paper][which])), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5  # WCAG 2.1, level AA


def test_own_choice_holds_whatever_the_system_says(theme):
    told = []
    theme.changed.connect(lambda: told.append(theme.is_dark))
    theme.set_mode("light")
    theme.set_mode("light")
    theme.set_mode("dark")
    assert told == [False, True]
    assert theme.look.background == theme.hex("background")


def test_stylesheet_names_only_roles_and_icons_that_exist():
    sheet = stylesheet(lambda role: ROLES[role][0], lambda icon, role: f"{icon}/{ROLES[role][0]}", 11)
    assert re.findall(r"@\w+|\$\w+", sheet) == []
    assert sheet.count("{") == sheet.count("}")


def test_icons_follow_the_theme(theme, qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    theme.set_icon(button, "play")
    seen = {}
    for mode in ("dark", "light"):
        theme.set_mode(mode)
        image = button.icon().pixmap(48, 48).toImage()
        pixels = (image.pixelColor(x, y) for x in range(48) for y in range(48))
        seen[mode] = {p.name() for p in pixels if p.alpha() == 255}
        assert seen[mode] == {theme.hex("text")}
    assert theme.icon("no such icon").isNull()


def test_a_switch_of_themes_restyles_every_part_of_a_window_only_a_few_times(theme, qapp, qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    theme.dress(window)
    deepest = QWidget(window)
    for _ in range(8):
        deepest = QWidget(deepest)
    button, dialog = QPushButton("Analyse", deepest), QDialog(window)
    told = []

    class Counter(QObject):
        def eventFilter(self, watched, event):
            if watched is button and event.type() == QEvent.Type.StyleChange:
                told.append(event)
            return False

    window.show()
    dialog.show()
    counter = Counter()
    qapp.installEventFilter(counter)
    theme.set_mode("light")
    qapp.removeEventFilter(counter)
    assert len(told) <= 2  # once for each of its ten parents, with a style sheet of the application
    for part, role in ((button, "raised"), (dialog, "panel")):
        assert part.grab().toImage().pixelColor(part.rect().center() / 4).name() == theme.hex(role)


def test_parts_behind_others_change_their_look_after_what_is_seen(theme, qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    theme.dress(window)
    window.setCentralWidget(QPushButton("Analyse"))
    docks = [QDockWidget(f"Panel {i}", window) for i in range(6)]
    for dock in docks:
        dock.setWidget(QPushButton("Find"))
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    for dock in docks[1:]:
        window.tabifyDockWidget(docks[0], dock)
    window.show()
    qtbot.waitUntil(lambda: sum(dock.visibleRegion().isEmpty() for dock in docks) == 5)
    front = next(dock for dock in docks if not dock.visibleRegion().isEmpty())
    theme.set_mode("light")
    late = QDialog(window)  # opened while the rest still waits
    late.show()
    qtbot.waitUntil(lambda: window.updatesEnabled())
    for part, role in ((window.centralWidget(), "raised"), (front.widget(), "raised"), (late, "panel")):
        assert part.grab().toImage().pixelColor(part.rect().center() / 4).name() == theme.hex(role)
    theme.wardrobe.finish()
    assert {part.styleSheet() for part in (*docks, late)} == {window.centralWidget().styleSheet()}
    assert theme.hex("raised") in front.styleSheet()
    window.close()


@pytest.fixture
def session(qapp: QApplication):
    made = Session()
    yield made
    assert made.shutdown()


def test_a_short_job_shows_no_progress_bar(theme, session, qtbot):
    panel = JobsPanel(session, theme)
    qtbot.addWidget(panel)
    panel.show()
    state = JobState(1, "cycles", "Find cycles", "running", 0.4, "Period 3", elapsed=0.1)
    session.job_changed.emit(state)
    assert not panel.bar.isVisible()
    assert panel.cancel.isVisible()
    session.job_changed.emit(replace(state, elapsed=0.5, remaining=2.0))
    assert panel.bar.isVisible()
    assert panel.bar.value() == 400
    assert panel.state.text() == "40 % · 2.0 s left"
    session.job_changed.emit(replace(state, status="done", elapsed=1.0))
    assert not panel.bar.isVisible()
    assert not panel.cancel.isVisible()


def test_why_a_new_installation_takes_its_time_is_read_whole(theme, session, qtbot):
    panel = JobsPanel(session, theme)
    qtbot.addWidget(panel)
    panel.resize(240, 100)  # as low as in a small window
    panel.show()
    state = JobState(1, "analyse", "Analyse", "running", 0.4, COMPILING, elapsed=0.5)
    session.job_changed.emit(state)
    assert panel.title.text() == "Analyse"
    assert panel.state.text() == COMPILING
    qtbot.waitUntil(lambda: panel.state.height() >= panel.state.heightForWidth(panel.state.width()) > 0)
    session.job_changed.emit(replace(state, message="Cycles: period 3"))
    assert panel.title.text() == "Cycles: period 3"
    assert panel.state.text() == "40 %"


def test_times_of_past_jobs_are_whole_however_long_their_names(theme, session, qtbot):
    panel = JobsPanel(session, theme)
    qtbot.addWidget(panel)
    panel.resize(240, 140)
    panel.show()
    state = JobState(1, "judge", "Judge against the recording of yesterday", "cancelled", elapsed=100.0)
    session.job_changed.emit(state)

    (shown,) = (w for w in panel.findChildren(QLabel) if w.text() == "1 min 40 s")
    qtbot.waitUntil(lambda: shown.x() > 0)  # the layout has been at work
    assert shown.mapTo(panel, shown.rect().topRight()).x() <= panel.width() - 12
    assert shown.width() >= shown.sizeHint().width()


def test_a_superseded_job_does_not_hide_the_new_one(theme, session, qtbot):
    panel = JobsPanel(session, theme)
    qtbot.addWidget(panel)
    panel.show()
    session.job_changed.emit(JobState(2, "basins", "New", "running", elapsed=1.0))
    session.job_changed.emit(JobState(1, "basins", "Old", "cancelled", elapsed=3.0))
    assert panel.title.text() == "New"
    assert panel.cancel.isVisible()


def test_past_jobs_keep_their_rows_and_go_with_the_model(theme, session, qtbot):
    panel = JobsPanel(session, theme)
    qtbot.addWidget(panel)
    panel.resize(220, 90)
    panel.show()
    for job in range(1, 7):
        session.job_changed.emit(JobState(job, "basins", f"Job {job}", "done", elapsed=1.0))
    session.job_changed.emit(JobState(7, "cycles", "New", "running", elapsed=1.0))

    def rows() -> list[int]:
        return sorted({panel._recent.itemAt(i).geometry().y() for i in range(panel._recent.count())})

    qtbot.waitUntil(lambda: len(rows()) == 6)
    assert min(b - a for a, b in pairwise(rows())) >= 12  # not over each other
    assert panel.cancel.geometry().bottom() <= panel.height()
    session.study_changed.emit(None, None)
    assert not panel.cancel.isVisible()
    session.job_changed.emit(JobState(7, "cycles", "New", "cancelled", elapsed=2.0))
    assert panel._recent.count() == 0
    bar = panel.findChild(QScrollArea).verticalScrollBar()
    qtbot.waitUntil(lambda: not bar.isVisible())  # nothing is left to scroll
    session.job_changed.emit(JobState(8, "cycles", "Newer", "done", elapsed=2.0))
    assert panel._recent.count() == 3


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.0, "0.00 s"),
        (0.241, "0.24 s"),
        (3.14, "3.1 s"),
        (9.96, "10 s"),
        (61.2, "61 s"),
        (185, "3 min 05 s"),
    ],
)
def test_durations(seconds, words):
    assert seconds_words(seconds) == words


def test_progress_without_a_known_end():
    assert progress_words(JobState(1, "a", "A", fraction=0.01)) == "1 %"


@pytest.mark.parametrize(
    ("verdict", "proof", "words"),
    [
        ("homeomorphism", "complete", "invertible"),
        ("homeomorphism", "searched", "invertible on all visited regions"),
        ("not invertible", "searched", "not invertible"),
        ("unknown", "searched", "invertibility unknown"),
    ],
)
def test_invertibility_in_the_status_bar(verdict, proof, words):
    assert invertibility_words(Invertibility(verdict, proof, 3, 2, 1, 0, "")) == words


def test_settings_dialog_gives_back_what_it_was_given(qtbot, theme):
    given = Settings(max_period=11, resolution=150, seed=7, max_cycle_manifolds=9)
    dialog = SettingsDialog(given, theme)
    qtbot.addWidget(dialog)
    assert dialog.settings() == given
    dialog.show_settings(Settings())
    assert dialog.settings() == Settings()


def test_every_limit_of_the_analysis_has_its_field():
    named = [name for rows in GROUPS.values() for name in rows]
    assert sorted(named) == sorted(field.name for field in fields(Settings))


def test_every_menu_entry_is_an_action():
    named = [name for names in MENUS.values() for name in names if name and not name.startswith("@")]
    views = {name for name in SPECS if name.startswith("view_")}  # in the submenu that "@views" stands for
    assert set(named) | views == set(SPECS)


def test_headings_keep_the_letters_of_names(theme, qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    title = DockTitle(QDockWidget(window), theme)
    title.set_text("Time series · orbit αβ")
    assert title._label.text() == "TIME SERIES · orbit αβ"


def test_buttons_of_questions_carry_no_icons(theme, qtbot):
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setStandardButtons(QMessageBox.StandardButton.Save | QMessageBox.StandardButton.Cancel)
    box.show()
    hint = QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons
    assert box.style().styleHint(hint, None, box.findChild(QDialogButtonBox)) == 0


@pytest.mark.parametrize(("name", "stem"), [("Lozi map", "Lozi_map"), ("a/b:c", "a_b_c"), ("...", "study")])
def test_file_names_every_system_accepts(name, stem):
    assert file_stem(name) == stem

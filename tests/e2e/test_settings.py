"""The settings dialog: one place for everything that is remembered, whatever state the file is in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QMessageBox

from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.dialogs.settings_dialog import SettingsDialog
from plrnn_explorer.study.analyse import Settings

#: A settings file in which every value is nonsense, or of the wrong kind.
_DAMAGED = """[General]
theme=purple
text_size=gigantic
motion=perhaps
autosave=@Invalid()
palette=@ByteArray(xx)
recent=@Variant(garbage
[analysis]
max_period=-3
resolution=lots
seed=11
cycle_work=nan
max_arclength=inf
[imports]
torch_state_dict="{not json"
[layout2]
window=@ByteArray(nonsense)
docks=@ByteArray(nonsense)
"""


def shown(window, name="preferences"):
    window.actions_[name].trigger()
    assert isinstance(window.files.dialog, SettingsDialog)
    return window.files.dialog


def test_what_is_chosen_comes_into_force_and_is_remembered(window, theme):
    dialog = shown(window)
    dialog.appearance.look.setCurrentIndex(dialog.appearance.look.findData("light"))
    dialog.appearance.text_size.setValue(15)
    dialog.appearance.motion.setChecked(False)
    dialog.files.autosave.setValue(0)
    dialog.limits.boxes["max_cycle_manifolds"].setValue(9)
    dialog.accept()
    assert not theme.is_dark
    assert window.font().pixelSize() == 15
    assert not preferences.motion()
    assert preferences.autosave_seconds() == 0
    assert window.session.settings.max_cycle_manifolds == 9
    assert preferences.analysis_settings().max_cycle_manifolds == 9
    assert (preferences.theme_mode(), preferences.text_size()) == ("light", 15)


def test_cancel_changes_nothing(window, theme):
    dialog = shown(window)
    dialog.appearance.look.setCurrentIndex(dialog.appearance.look.findData("light"))
    dialog.limits.boxes["resolution"].setValue(77)
    dialog.reject()
    assert theme.is_dark
    assert window.session.settings == Settings()


def test_pages_are_turned_by_the_list(window):
    dialog = shown(window, "settings")
    assert dialog.pages.currentWidget() is dialog.limits
    dialog.list.setCurrentRow(2)
    assert dialog.pages.currentWidget() is dialog.files
    dialog.reject()


def test_remembered_answers_are_shown_and_forgotten(window):
    preferences.remember_import("torch_state_dict", {"P": 2})
    dialog = shown(window)
    assert "P = 2" in dialog.files.answers.item(0).text()
    dialog.files.answers.selectAll()
    dialog.files.forget.click()
    assert preferences.import_answers("torch_state_dict") == {}
    assert "None" in dialog.files.answers.item(0).text()
    dialog.reject()


def test_reset_everything_asks_and_then_forgets_all(window, theme, qtbot):
    preferences.set_text_size(18)
    preferences.remember_import("torch_state_dict", {"P": 2})
    dialog = shown(window)
    dialog.reset.click()
    (box,) = dialog.findChildren(QMessageBox)
    next(b for b in box.buttons() if "Reset" in b.text()).click()
    assert preferences.all_import_answers() == {}
    assert preferences.text_size() == preferences.DEFAULT_TEXT_SIZE
    assert dialog.appearance.text_size.value() == preferences.DEFAULT_TEXT_SIZE
    dialog.reject()


@pytest.mark.parametrize("content", [_DAMAGED.encode(), bytes(range(256)) * 40], ids=["nonsense", "binary"])
def test_a_damaged_settings_file_costs_only_what_is_damaged(make_window, open_file, content):
    path = preferences.store().fileName()
    preferences.set_theme_mode("dark")
    preferences.store().sync()
    with open(path, "wb") as file:
        file.write(content)
    window = make_window()
    open_file(window, "example:lozi")
    found, first = preferences.analysis_settings(), Settings()
    assert (found.max_period, found.resolution) == (first.max_period, first.resolution)
    assert (found.cycle_work, found.max_arclength) == (first.cycle_work, first.max_arclength)
    assert found.seed == (11 if content == _DAMAGED.encode() else first.seed)
    assert preferences.text_size() == preferences.DEFAULT_TEXT_SIZE
    assert preferences.motion()
    assert preferences.autosave_seconds() == preferences.AUTOSAVE_SECONDS
    shown(window).reject()


def test_tab_reaches_every_field_of_a_page(window, qtbot):
    dialog = shown(window, "settings")
    boxes = set(dialog.limits.boxes.values())
    seen, start = set(), dialog.list
    start.setFocus()
    widget = start.nextInFocusChain()
    while widget is not start:
        if widget in boxes and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            seen.add(widget)
        widget = widget.nextInFocusChain()
    assert seen == boxes
    dialog.reject()


def test_where_settings_cannot_be_written_they_hold_and_one_sentence_says_so(window, tmp_path, qtbot):
    (tmp_path / "file").write_text("not a folder")
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "file"))
    said = []
    window.session.message.connect(lambda level, text: said.append((level, text)))
    dialog = shown(window)
    dialog.appearance.text_size.setValue(17)
    dialog.accept()
    assert [level for level, _ in said] == ["error"]
    assert said[0][1].startswith("The settings hold until the program ends")
    preferences.store().sync()  # which cannot write
    assert preferences.text_size() == 17

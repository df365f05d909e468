"""The window in German: its help, its numbers, its menus."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from plrnn_explorer.gui.dialogs.add_input_dialog import AddInputDialog
from plrnn_explorer.gui.language import Language
from plrnn_explorer.recordings.alignment import Alignment
from plrnn_explorer.recordings.recording import Recording
from tests.factories import bistable_study


@pytest.fixture
def window(qapp, make_window):
    language = Language(qapp, "de")
    yield make_window()
    language.remove()


def test_f1_opens_the_german_page_about_a_panel(window, monkeypatch):
    monkeypatch.setattr(QCursor, "pos", lambda: window.mapToGlobal(window.rect().bottomRight()))
    window.session.show_study(bistable_study())
    panel = "plrnn_explorer.gui.help_context.QApplication.focusWidget"
    monkeypatch.setattr(panel, lambda: window.panels.basins)
    window.actions_["help"].trigger()
    assert window.dialogs.help.topic == "basin"
    shown = window.dialogs.help.page.toPlainText()
    assert shown.startswith(window.docks.docks["basins"].windowTitle().removesuffix("s"))
    assert "Einzugsgebiet" in shown
    window.dialogs.help.close()


def test_one_word_for_basins(window):
    window.session.show_study(bistable_study())
    words = [dock.windowTitle() for dock in window.docks.docks.values()]
    words += [action.text() for action in window.findChildren(QMenu) for action in action.actions()]
    assert "Bassins" in words
    assert [word for word in words if "Einzugsgebiet" in word] == []


def test_no_menu_uses_a_letter_twice(window):
    for title, menu in window.actions_.menus.items():
        menu.aboutToShow.emit()
        shown = [a.text().partition("\t")[0] for a in menu.actions() if a.isVisible() and not a.isSeparator()]
        letters = Counter(filter(None, (QKeySequence.mnemonic(text).toString() for text in shown)))
        assert [letter for letter, n in letters.items() if n > 1] == [], title


def table(path, rows, last):
    path.write_text("V,I\n" + "1.5,2\n" * rows + last)
    return path


def test_thousands_are_apart_in_a_refusal(window, qtbot, tmp_path):
    window.fits.show_path(table(tmp_path / "notes.csv", 12_343, "one,two\n"))
    fit = window.fits.window
    qtbot.waitUntil(lambda: "notes.csv" in fit.message.text() and not fit.background.busy)
    assert "Zeile 12\u202f345 enthält Wörter" in fit.message.text()


def test_thousands_are_apart_in_what_is_told_of_a_recording(window, qtbot):
    study = bistable_study()
    values = np.random.default_rng(0).normal(size=(20_000, 1)).cumsum(axis=0)
    recording = Recording(values, ("V",), ("",), name="cell", alignment=Alignment((0,), (0.0,), (1.0,)))
    window.session.show_study(replace(study, recordings=(recording,)))
    window.session.select("recording:0")
    window.docks.raise_("series")
    qtbot.waitUntil(lambda: window.series.recording is not None)
    window.series.plot.menu_asked.emit(12_344, QPoint(0, 0))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "Den Orbit des Modells bei Schritt 12\u202f344 starten"
    menu.close()
    told = [label for row in rows(window.objects.model) if "20" in (label := row)]
    assert any("20\u202f000" in text for text in told)
    assert not any("20,000" in text for text in told)


def rows(model, parent=None):
    """Names and tool tips of the list of objects."""
    from PySide6.QtCore import QModelIndex, Qt

    parent = parent or QModelIndex()
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        yield f"{index.data()} {index.data(Qt.ItemDataRole.ToolTipRole)}"
        yield from rows(model, index)


def test_an_input_without_a_name_gets_a_german_one(window):
    model = bistable_study().model
    dialog = AddInputDialog(model, window)
    assert dialog.inputs.names == (f"Eingang an {model.coordinate_names[0]}",)
    dialog.to_unit.setChecked(True)
    assert dialog.inputs.names == ("Eingang an Einheit 1",)
    dialog.deleteLater()

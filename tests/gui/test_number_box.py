"""Number boxes: the minus sign of the rest of the window, and what may be typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plrnn_explorer.gui.number_box import NumberBox


@pytest.fixture
def box(qtbot: QtBot) -> NumberBox:
    made = NumberBox()
    qtbot.addWidget(made)
    made.setRange(-1e9, 1e9)
    made.setDecimals(3)
    return made


def test_a_negative_number_has_a_true_minus_sign(box):
    box.setValue(-0.25)
    assert box.text() == "\u22120.250"


def test_what_rounds_to_zero_has_no_sign(box):
    assert box.textFromValue(-0.0001) == "0.000"


@pytest.mark.parametrize("typed", ["-1.5", "\u22121.5", "-1,5", "\u22121,5"])
def test_either_sign_and_either_point_can_be_typed(qtbot, box, typed):
    box.show()
    box.selectAll()
    # As an input method does: a key of the keyboard has no minus sign.
    box.lineEdit().insert(typed)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == -1.5
    assert box.text() == "\u22121.500"


def test_the_hyphen_key_writes_a_minus_sign(qtbot, box):
    box.show()
    box.selectAll()
    qtbot.keyClicks(box, "-2.25")
    assert box.lineEdit().text() == "\u22122.25"
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == -2.25


def test_words_are_refused(qtbot, box):
    box.setValue(-3.0)
    box.show()
    box.selectAll()
    qtbot.keyClicks(box, "x-y")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.text().count("\u2212") <= 1
    assert "x" not in box.text()


@given(thousandths=st.integers(-(10**9), 10**9))
def test_every_value_is_read_as_it_is_written(qapp: QApplication, thousandths: int) -> None:
    box = NumberBox()
    box.setRange(-1e9, 1e9)
    box.setDecimals(3)
    box.setValue(thousandths / 1000)
    assert box.valueFromText(box.text()) == thousandths / 1000
    box.deleteLater()

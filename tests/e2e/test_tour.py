"""The tour: offered, never forced; five steps on the real window, by mouse or keyboard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest

from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.tour import STEPS, place_beside


@pytest.fixture
def tour(window, open_file, qtbot):
    preferences.set_motion(False)
    open_file(window, "example:duffing")
    window.actions_["tour"].trigger()
    qtbot.waitUntil(lambda: window.tour.isVisible() and not window.tour._hole.isNull())
    return window.tour


def test_it_is_offered_at_the_first_start_and_runs_on_an_example(window, qtbot):
    page = window.start_page
    assert not window.tour.isVisible()
    assert "New here?" in page.tour_button.text()
    page.tour_button.click()
    qtbot.waitUntil(window.tour.isVisible)
    assert window.session.study.model.name == "Duffing oscillator"
    QTest.keyClick(window.tour.bubble.next, Qt.Key.Key_Escape)
    assert not window.tour.isVisible()
    window.files.close_model()
    assert "New here?" not in page.tour_button.text()


def test_five_steps_by_keyboard(window, tour, qtbot):
    titles = []
    for number in range(len(STEPS)):
        assert tour.step == number
        assert tour.bubble.next.hasFocus()
        titles.append(tour.bubble.title.text())
        qtbot.waitUntil(lambda: tour._hole == tour.target())
        assert tour.rect().contains(tour.bubble.geometry())
        QTest.keyClick(tour.bubble.next, Qt.Key.Key_Right)
    assert not tour.isVisible()
    assert len(set(titles)) == 5
    assert preferences.tour_taken()
    window.session.worker.cancel()


def test_enter_presses_the_button_that_has_the_focus(window, tour):
    QTest.keyClick(tour.bubble.next, Qt.Key.Key_Return)
    assert tour.step == 1
    tour.bubble.back.setFocus()
    QTest.keyClick(tour.bubble.back, Qt.Key.Key_Enter)
    assert tour.step == 0


def test_back_goes_back_and_the_first_has_none(tour):
    assert not tour.bubble.back.isEnabled()
    tour.bubble.next.click()
    QTest.keyClick(tour.bubble.next, Qt.Key.Key_Left)
    assert tour.step == 0


def test_next_after_analyse_presses_it(window, tour):
    tour.bubble.next.click()
    assert not window.session.worker.busy
    tour.bubble.next.click()
    assert window.session.worker.busy
    window.session.worker.cancel()


def test_what_is_pointed_at_can_be_used(window, tour):
    inside = tour._hole.center()
    assert not tour.mask().contains(inside)
    assert tour.mask().contains(tour.bubble.geometry().center())
    corner = QPoint(2, window.height() - 2)
    assert tour.mask().contains(corner)


def test_it_follows_when_the_window_changes(window, tour, qtbot):
    before = QRect(tour._hole)
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: tour._hole == tour.target() != before)
    assert tour.geometry() == window.rect()


def test_closing_the_model_ends_it(window, tour):
    window.session.show_study(None)
    assert not tour.isVisible()


@given(
    st.integers(0, 1200), st.integers(0, 700), st.integers(1, 1280), st.integers(1, 800),
    st.integers(100, 400), st.integers(60, 260),
)  # fmt: skip
def test_the_caption_is_always_inside_the_window(x, y, w, h, width, height):
    room = QRect(0, 0, 1280, 800)
    place = place_beside(QRect(x, y, w, h) & room, QSize(width, height), room)
    assert room.contains(QRect(place, QSize(width, height)))

"""The start page: pictures, files used lately, files that moved, studies to recover."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.pictures import example_picture, kept_picture
from plrnn_explorer.gui.recent import recent
from plrnn_explorer.resources import example, examples


def opened(qtbot, window):
    return qtbot.waitSignal(window.documents.opened)


def names(window):
    return [card.entry.path.name for card in window.start_page.recent_cards]


def settle(qtbot, window):
    """Let what was asked of a card happen: it waits for the end of the event."""
    window.start_page.recent_cards[0].grab()
    qtbot.wait(1)


@pytest.mark.parametrize("dark", [True, False])
def test_every_example_has_a_picture_in_both_themes(qapp, dark):
    for each in examples():
        picture = example_picture(each.name, dark)
        assert not picture.isNull(), each.name
        assert picture.devicePixelRatio() == 2
        image = picture.toImage()
        colours = {image.pixel(x, y) for x in range(0, image.width(), 4) for y in range(0, image.height(), 4)}
        assert len(colours) > 12, each.name  # basins and curves, not an empty frame


def test_a_file_used_lately_shows_what_it_showed(window, open_file, lozi_file, qtbot, theme):
    open_file(window, lozi_file)
    window.files.close_model()
    qtbot.waitUntil(lambda: not kept_picture(lozi_file, True).isNull())
    qtbot.waitUntil(lambda: not window.start_page.recent_cards[0].picture.pixmap.isNull())
    dark = window.start_page.recent_cards[0].picture.pixmap.toImage()
    theme.set_mode("light")
    assert window.start_page.recent_cards[0].picture.pixmap.toImage() != dark


def test_pinned_files_stay_at_the_top_whatever_comes(window, tmp_path, qtbot):
    paths = [tmp_path / f"{n}.npz" for n in range(12)]
    for path in paths[:2]:
        path.touch()
        preferences.add_recent(path)
    window.start_page.refresh_recent()
    next(card for card in window.start_page.recent_cards if card.entry.path == paths[0]).pin.click()
    settle(qtbot, window)
    for path in paths[2:]:
        path.touch()
        preferences.add_recent(path)
    window.start_page.refresh_recent()
    assert names(window)[:2] == ["0.npz", "11.npz"]
    assert len(recent()) == 10
    preferences.forget_recent()
    assert [each.path for each in recent()] == [paths[0]]


def test_a_card_can_be_taken_off_the_list(window, tmp_path, qtbot):
    for name in ("a.npz", "b.npz"):
        (tmp_path / name).touch()
        preferences.add_recent(tmp_path / name)
    window.start_page.refresh_recent()
    window.start_page.recent_cards[0].remove.click()
    qtbot.waitUntil(lambda: names(window) == ["a.npz"])
    assert (tmp_path / "b.npz").exists()


def test_a_file_that_moved_is_found_by_name_and_content(window, open_file, lozi_file, tmp_path, qtbot):
    open_file(window, lozi_file)
    window.files.close_model()
    for folder in ("decoy", "models"):
        (tmp_path / folder).mkdir()
    shutil.copy(example("duffing").path, tmp_path / "decoy" / lozi_file.name)  # the same name, another model
    shutil.move(lozi_file, tmp_path / "models" / lozi_file.name)
    window.start_page.refresh_recent()
    card = window.start_page.recent_cards[0]
    assert not card.is_there
    with opened(qtbot, window):
        qtbot.keyClick(card, Qt.Key.Key_Return)
    assert window.session.study.source == str(tmp_path / "models" / lozi_file.name)
    assert [each.path for each in recent()] == [tmp_path / "models" / lozi_file.name]
    assert any("has moved to" in notice.sentence for notice in window.notices.notices())


@pytest.mark.parametrize("answer", ["Remove", "Locate"])
def test_a_file_that_is_nowhere_is_asked_about(
    window, open_file, lozi_file, tmp_path, qtbot, monkeypatch, answer
):
    path = tmp_path / "one" / "two" / "mine.npz"  # away from the files of other tests
    hidden = tmp_path / "far" / "away" / "renamed.npz"
    for folder in (path.parent, hidden.parent):
        folder.mkdir(parents=True)
    shutil.move(lozi_file, path)
    open_file(window, path)
    window.files.close_model()
    shutil.move(path, hidden)
    window.moved.open(path)
    qtbot.waitUntil(lambda: window.moved.question is not None)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(hidden), ""))
    button = next(b for b in window.moved.question.buttons() if answer in b.text())
    if answer == "Remove":
        button.click()
        assert recent() == []
    else:
        with opened(qtbot, window):
            button.click()
        assert [each.path for each in recent()] == [hidden]


def test_what_was_not_saved_is_offered_as_a_card(make_window, open_file, qtbot):
    first = make_window()
    open_file(first, "example:lozi")
    first.session.set_appearance(["cycle:0"], "Name", name="mine")
    first.shutdown()
    second = make_window()
    (card,) = second.start_page.kept_cards
    assert card.isVisible()
    with opened(qtbot, second):
        card.recover.click()
    assert second.session.study.appearance["cycle:0"].name == "mine"
    second.recovery.look()
    assert second.start_page.kept_cards == []

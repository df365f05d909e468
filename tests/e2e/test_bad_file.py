"""A file that is no model: one sentence, and nothing is lost."""

from __future__ import annotations

import pytest


@pytest.fixture(params=["empty.npz", "text.json", "cut.plrnnx", "missing.pt"])
def bad_file(request, tmp_path, lozi_file):
    path = tmp_path / request.param
    if path.stem == "cut":
        path.write_bytes(lozi_file.read_bytes()[:300])
    elif path.stem != "missing":
        path.write_bytes(b"" if path.stem == "empty" else b"hello")
    return path


def test_a_bad_file_gives_one_sentence_and_the_study_stays(window, open_file, qtbot, bad_file):
    open_file(window, "example:lozi")
    kept = window.session.study
    with qtbot.waitSignal(window.session.message) as told:
        window.files.open_name(str(bad_file))
    level, sentence = told.args
    assert level == "error"
    assert bad_file.name in sentence
    assert "\n" not in sentence
    assert "Traceback" not in sentence
    assert window.session.study is kept
    assert [n.sentence for n in window.notices.notices()] == [sentence]
    assert window.notices.isVisible()


def test_an_unknown_example_is_a_sentence_too(window, qtbot):
    with qtbot.waitSignal(window.session.message) as told:
        window.documents.open("example:nothing")
    assert "lozi" in told.args[1]
    assert window.centre.currentWidget() is window.start_page


def test_notices_can_be_dismissed(window, qtbot):
    window.session.message.emit("error", "It did not work.\nBecause of this.")
    (notice,) = window.notices.notices()
    assert notice.sentence == "It did not work."
    notice.dismiss.click()
    qtbot.waitUntil(lambda: not window.notices.isVisible())


def test_the_same_notice_is_not_shown_twice(window):
    for _ in range(3):
        window.session.message.emit("error", "It did not work.")
    assert len(window.notices.notices()) == 1
    for n in range(10):
        window.session.message.emit("error", f"Trouble {n}.")
    assert len(window.notices.notices()) == 3


def test_an_error_goes_with_the_next_success_or_command(window, open_file, lozi_file, tmp_path, qtbot):
    def shown() -> list[str]:
        return [n.level for n in window.notices.notices()]

    for amends in (lambda: open_file(window, lozi_file), window.actions_["cycles"].trigger):
        with qtbot.waitSignal(window.session.message):
            window.documents.open(str(tmp_path / "missing.npz"))
        assert shown() == ["error"]
        amends()
        assert "error" not in shown()


def test_a_notice_of_one_line_hides_nothing_but_the_status_line(window, open_file, qtbot):
    window.session.message.emit("error", "It did not work.")
    qtbot.waitUntil(window.notices.isVisible)
    assert window.status.geometry().contains(window.notices.geometry())
    open_file(window, "example:lozi")
    window.session.message.emit("info", "It did.")
    qtbot.waitUntil(window.notices.isVisible)
    assert window.status.geometry().contains(window.notices.geometry())
    window.session.message.emit("error", "It did not work, " + "and not at all, " * 20 + "really.")
    qtbot.waitUntil(lambda: window.notices.height() > 2 * window.status.height())
    assert window.notices.geometry().bottom() == window.status.geometry().bottom()
    assert window.rect().contains(window.notices.geometry())

"""A user exports a report: one command, a file to hand on, a notice where it is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel

from plrnn_explorer.gui.report_command import ReportCommand
from tests.factories import bistable_study


@pytest.fixture
def asked(monkeypatch, tmp_path):
    """The file dialog answers at once."""
    answer = {"name": str(tmp_path / "mine"), "kind": ""}
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (answer["name"], answer["kind"]))
    return answer


def test_the_report_of_what_is_on_view(window, asked, idle, tmp_path):
    window.session.show_study(bistable_study())
    window.actions_["report"].trigger()
    idle(window)
    written = tmp_path / "mine.html"
    assert written.read_bytes().startswith(b"<!DOCTYPE html>")
    assert any(str(written) in text for text in told(window))
    step = window.session.study.history[-1]
    assert step.text == "Save report mine.html"
    assert step.code.startswith("write_report(")
    assert f'"{written}"' in step.code
    assert not window.session.modified


def test_the_kind_chosen_gives_the_ending(window, asked, monkeypatch, tmp_path):
    written = []
    monkeypatch.setattr(ReportCommand, "write", lambda _self, path: written.append(path))
    window.session.show_study(bistable_study())
    for kind in ("PDF (*.pdf)", "Web page (*.html)"):
        asked["kind"] = kind
        window.actions_["report"].trigger()
    assert written == [tmp_path / "mine.pdf", tmp_path / "mine.html"]


def test_a_folder_that_is_gone_is_one_sentence(window, asked, idle, tmp_path):
    asked["name"] = str(tmp_path / "gone" / "report.html")
    window.session.show_study(bistable_study())
    said = []
    window.session.message.connect(lambda level, sentence: said.append((level, sentence)))
    window.actions_["report"].trigger()
    idle(window)
    assert len(said) == 1
    assert said[0][0] == "error"
    assert "could not be written" in said[0][1]


def test_cancelled_it_leaves_no_file(window, asked, idle, qtbot, tmp_path):
    window.session.show_study(bistable_study())
    window.actions_["report"].trigger()
    qtbot.waitUntil(window.actions_["cancel"].isEnabled)
    window.actions_["cancel"].trigger()
    idle(window)
    assert not list(tmp_path.glob("mine*"))


def told(window) -> list[str]:
    """Texts of the notices on view."""
    return [label.text() for label in window.notices.findChildren(QLabel)]

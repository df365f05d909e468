"""The summary panel: the summary's sentences, links to what they name, and little work during a job."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QSettings, QUrl
from PySide6.QtGui import QGuiApplication

from plrnn_explorer.export.account import account_of
from plrnn_explorer.export.summary import summary
from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.panels import summary_panel
from plrnn_explorer.gui.panels.summary_panel import SummaryPanel
from plrnn_explorer.gui.panels.summary_text import link_targets, panel_of, rich_sentence

from .conftest import some_basins, without_results


@pytest.fixture(autouse=True)
def kept(tmp_path, monkeypatch):
    """Settings of this test alone."""
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    monkeypatch.setattr(preferences, "store", lambda: store)


@pytest.fixture
def panel(qtbot, session, theme, study):
    session.show_study(study)
    panel = SummaryPanel(session, theme)
    qtbot.addWidget(panel)
    panel.resize(300, 400)
    panel.show()
    return panel


def role(name: str) -> str:
    return f"#{name}"


def test_details_say_what_the_summary_says(panel, study):
    panel.set_length("details")
    assert panel.sentences == summary(study)
    shown = panel.text.toPlainText().split("\n")
    assert [line.removesuffix(" show") for line in shown] == summary(study)


def test_it_tells_the_account_in_three_lengths(panel, study):
    account = account_of(study)
    for button, length in zip(panel.buttons.buttons(), ("headline", "account", "details")):
        button.click()
        assert panel.length == preferences.summary_length() == length
        told = " ".join(panel.text.toPlainText().split())
        assert (account.headline.text in told) == (length != "details")
        assert (account.paragraphs[0].text in told) == (length == "account")


def test_copy_is_the_text_on_view(panel, study):
    account = account_of(study)
    panel.copy_button.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines == [account.headline.text, *(p.text for p in account.paragraphs)]


def test_links_select_objects_and_ask_for_panels(panel, session):
    asked = []
    panel.panel_asked.connect(asked.append)
    addresses = {address for address, _, _ in panel.text.spans}
    assert {"go:spectrum/cycle:0", "go:basins/cycle:0", "go:connections/connection:0"} <= addresses
    for address in sorted(addresses):
        panel.text.anchorClicked.emit(QUrl(address))
        wanted, object_id = address.removeprefix("go:").split("/")
        assert asked.pop() == wanted
        assert object_id in ("", session.selection)
        assert not object_id or session.study.find(object_id) is not None
    panel.set_length("details")
    panel.text.anchorClicked.emit(QUrl("select:cycle:1"))
    assert session.selection == "cycle:1"


def test_what_is_selected_elsewhere_is_marked(panel, session):
    assert panel.text.marked() == []
    session.select("cycle:0")
    assert panel.text.marked().count("sink 1") >= 1
    assert "sink 2" not in panel.text.marked()
    session.select("connection:0/1")
    assert any("homoclinic" in text for text in panel.text.marked())
    session.select("")
    assert panel.text.marked() == []


def test_hovering_marks_all_phrases_of_an_object(panel):
    hovered = []
    panel.object_hovered.connect(hovered.append)
    panel.text.highlighted.emit(QUrl("go:spectrum/cycle:1"))
    assert {"sink 2"} <= {text.lower() for text in panel.text.marked()}
    panel.text.highlighted.emit(QUrl(""))
    assert panel.text.marked() == []
    assert hovered == ["cycle:1", ""]


def test_names_of_the_user_are_linked_and_cannot_inject(panel, session):
    session.set_appearance(["cycle:0"], "Rename", name="<b>α</b> 1")
    panel._write()
    assert "<b>α</b> 1" in panel.text.toPlainText()


def test_counts_are_bold_and_words_of_proof_coloured():
    text = rich_sentence("3 fixed points (2 sinks, 1 saddle): searched, others may exist.", {}, role)
    assert "<b>3 fixed points</b>" in text
    assert "<b>2 sinks</b>" in text
    assert '<span style="color:#dim; font-size:11px">searched</span>' in text
    text = rich_sentence("No cycle of period 2 to 8 exists (complete), not certified.", {}, role)
    assert "<b>" not in text
    assert '<span style="color:#good; font-size:11px">complete</span>' in text
    assert '<span style="color:#dim; font-size:11px">not certified</span>' in text


def test_a_longer_name_is_not_cut_to_a_shorter_one():
    targets = {"saddle 1": "cycle:1", "saddle 12": "cycle:12"}
    text = rich_sentence("5 homoclinic points of saddle 12 found.", targets, role)
    assert 'href="select:cycle:12"' in text
    assert ">saddle 12</a>" in text
    assert 'cycle:1"' not in text


def test_panels_of_sentences(study):
    assert [panel_of(s) for s in ("2 fixed points: complete.", "Share of the window: escapes 1 %.")] == [
        "",
        "basins",
    ]
    assert panel_of("60 homoclinic points of saddle 2 found.") == "connections"
    assert panel_of("Undecided: neither settled nor escaped, as on a chaotic set.") == ""
    assert link_targets(study)["sink 1"] == "cycle:0"


def test_empty_state_offers_the_analysis(panel, session, study, monkeypatch):
    asked = []
    monkeypatch.setattr(session, "analyse", lambda *_: asked.append(1))
    session.show_study(without_results(study))
    assert panel.empty.isVisible()
    panel.empty.button.click()
    assert asked == [1]


def test_during_a_job_it_is_written_now_and_then(panel, session, study, qtbot, monkeypatch):
    written = []
    told = summary_panel.account_of
    monkeypatch.setattr(summary_panel, "account_of", lambda s: written.append(s) or told(s))
    monkeypatch.setattr(type(session.worker), "busy", property(lambda _: True))
    for share in range(10):
        session.apply(basins=some_basins(study.cycles.cycles[:2], certified=share / 10))
    assert written == []
    qtbot.waitUntil(lambda: len(written) == 1)
    assert written == [session.study]


def test_it_needs_no_matplotlib():
    code = "import sys, plrnn_explorer.gui.panels.summary_panel; sys.exit('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

"""The report as a page: whole, without requests, with links that lead somewhere."""

from __future__ import annotations

import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from plrnn_explorer import analyse, open_study, save_study, write_report
from plrnn_explorer.dynamics.progress import finish
from plrnn_explorer.export.account import account_of
from plrnn_explorer.export.document import html_of, pictures, report_steps
from plrnn_explorer.export.document.model_part import python_lines
from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.export.summary import summary
from plrnn_explorer.report import check_path
from plrnn_explorer.study.history import Step
from plrnn_explorer.study.study import Study
from tests.factories import bistable_study, judged_study, lozi_map, lozi_study, measured_study

DAY = date(2026, 1, 2)
_VOID = {"meta", "img", "source", "br", "link"}


class Page(HTMLParser):
    """Reads a page: that tags match, and what is in it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.pictures: list[dict[str, str | None]] = []
        self.words = ""
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag not in _VOID:
            self.open.append(tag)
        if values.get("id"):
            self.ids.append(values["id"])
        if tag == "a":
            self.links.append(values["href"])
        if tag == "img":
            self.pictures.append(values)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words += data


@pytest.fixture(scope="module", params=[bistable_study, measured_study])
def written(request):
    study = request.param()
    return study, html_of(finish(report_steps(study, DAY)))


def test_it_is_a_whole_page_that_fetches_nothing(written):
    _, text = written
    page = Page(text)
    assert page.open == []
    assert text.startswith("<!DOCTYPE html>")
    assert '<html lang="en">' in text
    assert "<script" not in text
    sources = re.findall(r'(?:src|srcset|href)="([^"]*)"', text)
    assert all(source.startswith(("data:image/", "#")) for source in sources)
    assert not re.search(r"url\(|@import", text)


def test_every_link_leads_somewhere_and_ids_are_unique(written):
    page = Page(written[1])
    assert len(page.ids) == len(set(page.ids))
    assert {link.removeprefix("#") for link in page.links} <= set(page.ids)
    assert len(page.links) > 15


def test_it_says_what_the_account_and_the_details_say(written):
    study, text = written
    words = Page(text).words
    account = account_of(study)
    for told in (account.headline.text, *(p.text for p in account.paragraphs), *summary(study)):
        assert told in words
    assert study.model.fingerprint in words
    assert "2026-01-02" in words
    assert "plrnn-explorer analyse" in words


def test_pictures_have_words_and_both_looks(written):
    page = Page(written[1])
    assert page.pictures
    assert all(len(picture["alt"] or "") > 10 for picture in page.pictures)
    assert written[1].count("(prefers-color-scheme: dark)") == 1 + len(page.pictures)
    assert "@media print" in written[1]


def test_words_of_the_user_cannot_inject():
    study = bistable_study()
    study = study.with_changes(model=study.model.with_changes(name='<script>alert("1")</script>'))
    text = html_of(finish(report_steps(study, DAY)))
    assert "<script" not in text
    assert Page(text).open == []


def test_the_same_study_gives_the_same_page(tmp_path):
    one, two = (write_report(bistable_study(), tmp_path / f"{n}.html", today=DAY) for n in (1, 2))
    assert one.read_bytes() == two.read_bytes()


def test_a_study_without_results_says_so():
    text = html_of(finish(report_steps(Study(lozi_map()), DAY)))
    assert "Nothing was computed yet" in Page(text).words
    assert Page(text).open == []


@pytest.mark.parametrize("name", ["report", "report.docx"])
def test_other_endings_are_refused_in_a_sentence(tmp_path, name):
    with pytest.raises(ExportError, match=r"^A report is written as .html or .pdf, not .*\.$"):
        write_report(bistable_study(), tmp_path / name)


def test_a_folder_that_is_not_there_is_one_sentence_and_nothing_is_left(tmp_path):
    with pytest.raises(
        ExportError, match=r"^The report could not be written to .*; choose another folder\.$"
    ):
        write_report(bistable_study(), tmp_path / "none" / "report.html")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="a folder not even root can write to")
def test_a_folder_that_cannot_be_written_to_is_refused_before_the_work():
    with pytest.raises(ExportError, match="could not be written"):
        check_path(Path("/proc/report.html"))


def test_how_to_make_it_again_needs_no_file_that_only_its_author_has(tmp_path):
    study = analyse(open_study("example:bistable"), "cycles", max_period=2)
    save_study(study, tmp_path / "mine.plrnnx")
    code = python_lines(open_study(tmp_path / "mine.plrnnx"))
    assert str(tmp_path) not in code
    assert 'open_study("example:bistable")' in code
    assert "analyse(study, max_period=2)" in code
    by_hand = study.with_changes(history=(Step("Search", 'study = analyse(study, "cycles", max_period=2)'),))
    made: dict[str, Any] = {}
    exec(python_lines(by_hand), made)
    assert made["study"].cycles.completeness == study.cycles.completeness


def test_the_view_of_space_of_a_plane_is_not_called_three_coordinates():
    from tests.space_maps import space_study

    assert "Three coordinates" in pictures.caption_of(space_study(), "space")
    assert "number of steps" in pictures.caption_of(lozi_study(), "space")


def test_no_caption_repeats_its_heading_and_shares_say_that_they_are_rounded():
    report = finish(report_steps(bistable_study(), today=DAY))
    for section in report.sections:
        for block in section.blocks:
            caption = getattr(block, "caption", "").rstrip(".:")
            assert caption.lower() != section.title.lower()
    shares = next(s for s in report.sections if s.anchor == "basins").blocks[0]
    # 45.6, 45.9, 4.1 and 4.4 are 100.0, but a third each would not be.
    assert "need not add up to 100 %" in shares.caption


def test_a_time_series_of_a_recording_alone_is_not_called_that_of_orbits():
    study = bistable_study().with_changes(orbits=())
    recorded = study.with_changes(recordings=judged_study().recordings)
    assert "recordings" in pictures.caption_of(recorded, "series")
    assert "orbit" not in pictures.caption_of(recorded, "series")
    assert "0 orbits" not in pictures.alt_text(recorded, "series")

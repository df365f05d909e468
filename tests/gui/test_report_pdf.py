"""The report on paper: its text, its page numbers, nothing beyond the page; the command that makes it."""

from __future__ import annotations

import os
import subprocess
import sys
import unicodedata
from datetime import date

import pymupdf
import pytest
from PySide6.QtGui import QKeySequence

from plrnn_explorer import cli, translation, write_report
from plrnn_explorer.export.account import account_of
from plrnn_explorer.export.document.parts import Report, Section, Table
from plrnn_explorer.gui.report_pdf import print_report
from plrnn_explorer.study.store import save_study
from tests.factories import bistable_study, lozi_study


@pytest.fixture(scope="module")
def paper(tmp_path_factory, qapp):
    path = tmp_path_factory.mktemp("report") / "report.pdf"
    write_report(lozi_study(), path, today=date(2026, 1, 2))
    with pymupdf.open(path) as document:
        yield document


def flat(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


def test_text_is_text(paper):
    words = flat(" ".join(page.get_text() for page in paper))
    for paragraph in account_of(lozi_study()).paragraphs:
        assert flat(paragraph.text) in words
    assert "WhatLozimapdoes" in words
    assert paper.metadata["title"] == "What Lozi map does"


def test_pages_are_numbered_and_the_contents_are_right(paper):
    total = paper.page_count
    assert total >= 2
    for i, page in enumerate(paper, start=1):
        assert f"{i} / {total}" in page.get_text()
    first = paper[0].get_text().split("\n")
    for title in ("Fixed points and cycles", "The model", "References"):
        stated = int(first[first.index(title) + 1])
        assert title in paper[stated - 1].get_text().split("\n")


def test_nothing_is_beyond_the_page(paper):
    for page in paper:
        for block in page.get_text("blocks"):
            assert block[0] >= 0.9 * 18 * 72 / 25.4
            assert block[2] <= page.rect.width - 0.9 * 18 * 72 / 25.4
        assert all(page.rect.contains(image["bbox"]) for image in page.get_image_info())
    assert sum(len(page.get_image_info()) for page in paper) >= 2


def test_the_command_line_makes_it_without_a_display(tmp_path):
    save_study(bistable_study(), tmp_path / "study.plrnnx")
    free = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    command = [sys.executable, "-m", "plrnn_explorer", "report", str(tmp_path / "study.plrnnx"), "--out"]
    out = tmp_path / "out.pdf"
    done = subprocess.run([*command, str(out)], env=free, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert f"The report is {out}." in done.stdout
    assert out.stat().st_size > 10_000
    command.append(str(tmp_path / "out.txt"))
    refused = subprocess.run(command, env=free, capture_output=True, text=True, check=False)
    assert refused.returncode == 2
    assert refused.stderr == "plrnn-explorer: A report is written as .html or .pdf, not .txt.\n"


def test_a_language_there_is_not_is_one_sentence(tmp_path, capsys):
    save_study(bistable_study(), tmp_path / "study.plrnnx")
    out = str(tmp_path / "out.html")
    code = cli.main(["report", str(tmp_path / "study.plrnnx"), "--out", out, "--language", "tlh"])
    assert code == 2
    assert capsys.readouterr().err.startswith(
        "plrnn-explorer: There is no language 'tlh'; choose from en, de,"
    )
    assert not (tmp_path / "out.html").exists()


def test_the_page_says_its_language(tmp_path, qapp):
    save_study(bistable_study(), tmp_path / "study.plrnnx")
    out = tmp_path / "out.html"
    arguments = ["report", str(tmp_path / "study.plrnnx"), "--out", str(out), "--language", "de"]
    assert cli.main(arguments) == 0
    assert translation.tr("Saddle") == "Saddle"  # and speaks English again afterwards,
    assert "Strg" not in QKeySequence("Ctrl+I").toString(QKeySequence.SequenceFormat.NativeText)  # as Qt does
    assert '<html lang="de">' in out.read_text(encoding="utf-8")


def test_rows_of_long_tables_stay_in_one_piece(tmp_path, qapp):
    words = "a cell with so many words that it needs three lines or even more of them"
    rows = tuple((f"row {i}", f"begin{i} {words} {words} end{i}") for i in range(60))
    table = Table("A long table.", ("Name", "Text"), rows)
    print_report(Report("Long", "", (Section("long", "Long", (table,)),)), tmp_path / "long.pdf")
    with pymupdf.open(tmp_path / "long.pdf") as document:
        pages = [flat(page.get_text()) for page in document]
    assert len(pages) > 2
    for i in range(60):
        assert any(f"begin{i}acell" in page and page.count(f"end{i}") >= 1 for page in pages)
    assert all("NameText" in page for page in pages)

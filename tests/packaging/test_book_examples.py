"""The worked examples of the pages on contributing do what the pages say."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from scipy.io import savemat

from plrnn_explorer import analyse, load_model, open_study
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.files import recognise
from plrnn_explorer.resources import resource


def blocks(page: str) -> list[str]:
    text = resource("help", f"{page}.md").read_text(encoding="utf-8")
    found = re.findall(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    assert found
    return found


@pytest.fixture
def run(monkeypatch, tmp_path):
    """Run blocks of a page, one after the other, as one program in an empty folder."""
    monkeypatch.chdir(tmp_path)
    names = {"__name__": "book_example"}

    def execute(*parts):
        for part in parts:
            exec(compile(part, "book", "exec", dont_inherit=True), names)
        return names

    return execute


def test_a_family(run, monkeypatch):
    *first, last = blocks("add-family")
    row = run(*first)["row"]
    monkeypatch.setattr(recognise, "_FAMILIES", (*recognise._FAMILIES, row))
    names = run(last)
    arrays = {"recurrent": names["W"], "bias_in": names["b"], "leak": names["a"]}
    savemat("network.mat", arrays)
    Path("network.json").write_text(json.dumps({name: each.tolist() for name, each in arrays.items()}))
    for file in ("network.mat", "network.json"):
        assert load_model(file).family == "threshold-linear network"


PYTHON = sorted(path.stem for path in resource("help").glob("python-*.md"))


@pytest.mark.parametrize("page", ["add-reader", "add-analysis", *PYTHON])
def test_a_reader_and_an_analysis_and_what_the_reference_begins_with(run, page):
    run(*blocks(page))


def test_a_panel(run, qtbot, qapp):
    panel, test = blocks("add-panel")
    names = run(panel, test)
    names.update(analyse=analyse, open_study=open_study)
    (check,) = (value for name, value in names.items() if name.startswith("test_"))
    session = Session()
    check(session, Theme(qapp, "light"), qtbot)
    assert session.shutdown()

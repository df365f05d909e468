"""The command palette's search: what people type finds what they mean."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plrnn_explorer.gui.palette.entries import Entry, plain
from plrnn_explorer.gui.palette.fuzzy import match
from plrnn_explorer.gui.palette.palette import ranked

COMMANDS = (
    "Open", "Open folder", "Open with options", "Save study", "Save study as", "Save model as", "Export",
    "Analyse", "Cycles", "Manifolds", "Homoclinic points", "Basins", "Exponents", "Check invertibility",
    "Full screen", "Reset layout", "Help", "Light", "Dark",
)  # fmt: skip


def entry(text, detail="", reason=""):
    return Entry(text, detail, lambda: None, reason=reason)


@pytest.mark.parametrize(
    ("typed", "first"),
    [("save", "Save study"), ("ssa", "Save study as"), ("inv", "Check invertibility"),
     ("homo", "Homoclinic points"), ("fs", "Full screen"), ("op fo", "Open folder"),
     ("folder open", "Open folder"), ("bas", "Basins"),
     ("DARK", "Dark"), ("expo", "Export"), ("exponents", "Exponents")],
)  # fmt: skip
def test_what_is_typed_finds_what_is_meant(typed, first):
    assert ranked(typed, [entry(text) for text in COMMANDS])[0][0].text == first


@given(st.text(min_size=1, max_size=8), st.text(max_size=40))
def test_a_match_is_the_letters_in_their_order(query, text):
    found = match(query, text)
    words = query.lower().split()
    if found is None:
        return
    assert list(found.places) == sorted(set(found.places))
    assert all(0 <= place < len(text) for place in found.places)
    assert len(found.places) <= sum(map(len, words))
    if len(words) == 1 and len(text.lower()) == len(text):
        assert "".join(text.lower()[place] for place in found.places) == words[0]


@given(st.text(alphabet="abc d", max_size=6), st.text(alphabet="abc d", max_size=12))
def test_nothing_that_is_there_is_missed(query, text):
    """One word is a subsequence of the text or it is not; the textbook test decides."""
    words = query.split()
    if len(words) == 1:
        letters = iter(text)
        assert (match(query, text) is not None) == all(letter in letters for letter in words[0])


def test_own_names_come_before_what_they_belong_to():
    found = ranked("view", [entry("Legend", "View"), entry("View next")])
    assert [each.text for each, _ in found] == ["View next", "Legend"]


def test_what_cannot_be_done_comes_later_but_comes():
    found = ranked("save", [entry("Save study", reason="open a model first"), entry("Save model as")])
    assert [each.text for each, _ in found] == ["Save model as", "Save study"]


def test_what_was_chosen_lately_comes_first_where_nothing_is_typed():
    some = [entry(text, "Menu") for text in COMMANDS]
    assert ranked("", some, ["Menu/Help", "Menu/Basins"])[0][0].text == "Help"


def test_mnemonics_and_keys_are_no_part_of_a_name():
    assert plain("Show &everything found\tHome") == "Show everything found"
    assert plain("Save && close…") == "Save & close"

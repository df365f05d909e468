"""Sentences that results keep in English are told in the language of the window."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plrnn_explorer import translation
from plrnn_explorer.phrases import phrase, told

FOUND = phrase("Of {n:,} plums {k} were ripe in {place}.")
NONE = phrase("No plum was ripe.")
IN_TOWN = phrase("the town of {name}")
GERMAN = {
    FOUND: "In {place} waren von {n:,} Pflaumen {k} reif.",
    NONE: "Keine Pflaume war reif.",
    IN_TOWN: "der Stadt {name}",
    "ripe": "reif",
}


@pytest.fixture(autouse=True)
def german():
    translation.install(lambda text: GERMAN.get(text, text))
    yield
    translation.install(None)


def test_values_stand_where_the_language_wants_them_and_are_told_themselves():
    english = FOUND.format(n=12_345, k=7, place=IN_TOWN.format(name="Ulm"))
    assert told(english) == "In der Stadt Ulm waren von 12\u202f345 Pflaumen 7 reif."


def test_sentences_put_together_are_found_one_by_one():
    text = f"{NONE} {FOUND.format(n=3, k=2, place='Ulm')}\n{NONE}"
    none = "Keine Pflaume war reif."
    assert told(text) == f"{none} In Ulm waren von 3 Pflaumen 2 reif.\n{none}"


def test_what_is_not_known_stays_and_does_not_hide_what_is():
    assert told("Unheard of. No plum was ripe.") == "Unheard of. Keine Pflaume war reif."
    assert told("Analyse: No plum was ripe.") == "Analyse: Keine Pflaume war reif."
    assert told("ripe") == "reif"


def test_english_stays_as_it_was_written():
    translation.install(None)
    assert told(FOUND.format(n=12_345, k=7, place="Ulm")) == "Of 12,345 plums 7 were ripe in Ulm."


@given(st.text(max_size=60))
def test_no_text_is_lost(text):
    assert told(text) == text or any(english.split("{")[0] in text for english in GERMAN)

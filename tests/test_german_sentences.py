"""What the layers without Qt say to people is German in a German window: a sentence of each kind."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QTranslator

from plrnn_explorer import translation
from plrnn_explorer.export.attractors import attractor_sentences
from plrnn_explorer.fit.embedding import choose_delay
from plrnn_explorer.fit.preparing import Preparation, prepare
from plrnn_explorer.models.errors import ModelFileError
from plrnn_explorer.models.files.likely import choose_relu_units
from plrnn_explorer.models.importing import open_import
from plrnn_explorer.recordings.load import load_recording
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.resources import resource
from tests.factories import curve_study


@pytest.fixture(autouse=True)
def german():
    """The words the window has in German, without a window."""
    words = QTranslator()
    assert words.load(str(resource("translations", "plrnn_explorer_de.qm")))

    def text(english: str) -> str:
        return words.translate("plrnn_explorer", english) or english

    def plural(english: str, n: int) -> str:
        return words.translate("plrnn_explorer", english, "", n)

    translation.install(text, plural, capitals=True)
    yield
    translation.install(None)


def test_a_refused_model_file_says_what_to_try_once(tmp_path):
    path = tmp_path / "model.json"
    path.write_text('{"A": [')
    with pytest.raises(ModelFileError) as refused:
        open_import(path)
    assert "sie ist kein gültiges JSON" in str(refused.value)
    assert str(refused.value).endswith("kopieren Sie sie noch einmal.")


def test_a_refusal_without_advice_of_its_own_ends_in_the_general_one(tmp_path):
    path = tmp_path / "model.pt"
    path.write_bytes(b"")
    with pytest.raises(ModelFileError, match="sie ist leer; prüfen Sie, ob es die richtige Datei"):
        open_import(path)


def test_the_question_for_the_units_of_an_al_rnn_and_its_answers_are_german(tmp_path):
    choice = choose_relu_units(tmp_path / "weights.pt", 3, np.ones((3, 3)))
    assert choice.question == "Wie viele Einheiten (die letzten P) sind ReLU? Die Datei sagt es nicht."
    assert choice.reason == "AL-RNNs werden mit wenigen ReLU-Einheiten trainiert"
    assert choice.customary
    assert [label for _, label in choice.options] == ["1 von 3", "2 von 3", "alle 3 (ein PLRNN)"]


def test_a_refused_recording_is_german(tmp_path):
    path = tmp_path / "words.csv"
    path.write_text("no numbers here\n")
    with pytest.raises(ModelFileError, match="sie enthält keine Tabelle von Zahlen"):
        load_recording(path)


def test_what_cannot_be_prepared_or_embedded_is_german():
    with pytest.raises(ValueError, match="eine konstante Reihe hat keine Verzögerung"):
        choose_delay(np.zeros(500), 20)
    recording = Recording(np.zeros((50, 1)), names=("v",), units=("",), dt=0.1)
    with pytest.raises(ValueError, match="die Spalte 8 gibt es nicht: die Aufzeichnung hat 1"):
        prepare(recording, Preparation(columns=(7,)))


def test_the_first_sentence_on_attractors_is_german():
    assert attractor_sentences(curve_study())[0] == (
        "Drei Zustände, in die es einschwingen kann: zwei Ruhepunkte und eine geschlossene Kurve"
        " (gesucht, es kann weitere geben)."
    )

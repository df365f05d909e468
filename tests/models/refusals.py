"""What every refusal of a file must be: one sentence with the file, the place and what to try, at no cost."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import pytest

from plrnn_explorer.models.errors import ModelChoiceNeeded, ModelFileError
from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.load import load_model
from plrnn_explorer.translation import NARROW_SPACE

#: More memory than this for a small file means that something it declares was believed.
PEAK_BYTES = 100_000_000
#: What a sentence can advise.
ADVICE = (
    *("save ", "copy ", "open ", "check ", "unpack ", "repair ", "look for", "leave ", "move it"),
    *("expected names", "should be", "choose "),
)


def refused(path: Path, *words: str) -> str:
    """Open a file that must be refused by a reader itself, with `words` (the place); return the sentence."""
    tracemalloc.start()
    try:
        with pytest.raises(ModelFileError) as raised:
            load_model(path)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    sentence = str(raised.value)
    assert sentence.startswith(path.name)
    assert sentence.replace(NARROW_SPACE, " ").isprintable()
    assert len(sentence) < 600
    for word in words:
        assert word in sentence
    assert peak < PEAK_BYTES
    if not isinstance(raised.value, ModelChoiceNeeded):  # a question says itself how to answer it
        assert any(advice in sentence for advice in ADVICE), f"no advice in: {sentence}"
        assert isinstance(raised.value.__cause__, Refusal), f"{raised.value.__cause__!r} was not foreseen"
    return sentence

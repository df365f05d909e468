"""What tests of model files check of the maps they open."""

import numpy as np
import pytest

from plrnn_explorer.models.errors import ModelChoiceNeeded
from plrnn_explorer.models.load import likely_choices, load_model


def asked(path, **choices):
    """Likely answers to the questions of a file."""
    with pytest.raises(ModelChoiceNeeded) as raised:
        load_model(path, **choices)
    return likely_choices(raised.value)


def assert_same(model, expected):
    """The two maps have the same parameters, bit by bit."""
    for name in ("A", "W1", "W2", "h1", "h2"):
        np.testing.assert_array_equal(getattr(model, name), getattr(expected, name))

"""Equations as outlines: what is set is what the plain text says."""

from __future__ import annotations

import numpy as np
import pytest

from plrnn_explorer.export.typeset import outline, tex
from plrnn_explorer.models.equation import _EQUATIONS, CANONICAL


def test_plain_text_becomes_tex():
    assert tex("z′ = A z + W₁ relu(W₂ z − h₁₀)") == (
        r"$z^{\prime} = A\,z + W_{1}\,\mathrm{relu}(W_{2}\,z - h_{10})$"
    )
    assert tex("W Σ α_b mean(z)") == r"$W\,\sum_b\, {\alpha}_b\,\mathrm{mean}(z)$"


@pytest.mark.parametrize("text", [*_EQUATIONS.values(), CANONICAL + " + C s"])
def test_every_equation_can_be_set(text):
    made = outline(text)
    assert len(made.vertices) == len(made.codes) > 50
    assert set(made.codes.tolist()) <= {1, 2, 3, 4, 79}
    width, height = made.high - made.low
    assert 0.2 * len(text) < width < 1.2 * len(text)  # in sizes of type
    assert 0.7 < height < 3.0


def test_more_text_is_wider_and_a_wrong_formula_is_refused():
    assert outline("z′ = A z + h").high[0] < outline("z′ = A z + h + C s").high[0]
    with pytest.raises(ValueError, match=r"(?i)expected|parse"):
        outline("z_{")
    assert np.isfinite(outline(CANONICAL).vertices).all()

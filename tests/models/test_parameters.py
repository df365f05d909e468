"""Single parameters by name."""

from __future__ import annotations

import numpy as np
import pytest

from plrnn_explorer.models.inputs import input_on_coordinates
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.models.parameters import (
    FollowedParameter,
    ParameterRef,
    all_parameters,
    same_but_for,
)
from tests.factories import lozi_map
from tests.piecewise_maps import random_map


def test_a_name_is_read_and_written() -> None:
    for text in ("A[0, 1]", "W1[2, 30]", "h2[7]"):
        assert ParameterRef.parse(text).text == text
    assert ParameterRef.parse(" W2[ 1,2 ]") == ParameterRef("W2", (1, 2))
    assert ParameterRef.parse("W1[0, 3]").label == "W₁[1, 4]"


@pytest.mark.parametrize("text", ["W3[0, 0]", "A[0]", "h1[0, 1]", "A[0, -1]", "A", "A[0,1"])
def test_other_names_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"parameter|indices"):
        ParameterRef.parse(text)


def test_only_that_entry_changes() -> None:
    model = random_map(1, M=3, H=5)
    for ref in all_parameters(model):
        changed = model.with_parameter(ref, 7.5)
        for name in ("A", "W1", "W2", "h1", "h2"):
            differ = np.argwhere(getattr(model, name) != getattr(changed, name)).tolist()
            assert differ == ([list(ref.index)] if name == ref.matrix else [])
        assert getattr(changed, ref.matrix)[ref.index] == 7.5
        assert same_but_for(model, changed, [ref])
        assert not same_but_for(model, changed, [])


def test_a_bias_is_that_without_the_input() -> None:
    model = lozi_map()
    driven = model.with_inputs(input_on_coordinates(model, [0])).with_input([0.25])
    ref = ParameterRef("h1", (0,))
    assert ref.value_in(driven) == 1.0
    changed = driven.with_parameter(ref, 2.0)
    assert changed.h1[0] == 2.25
    assert changed.without_input().h1[0] == 2.0
    assert driven.with_parameter("A[0, 0]", 0.3).inputs is driven.inputs


def test_what_is_not_there_cannot_be_set() -> None:
    with pytest.raises(ValueError, match=r"W1 has size 2 × 1, so there is no W1\[0, 1\]"):
        lozi_map().with_parameter("W1[0, 1]", 1.0)
    with pytest.raises(ValueError, match="infinite"):
        lozi_map().with_parameter("A[0, 0]", float("inf"))


def test_a_network_read_twice_is_not_the_same() -> None:
    def read() -> PiecewiseLinearMap:
        return random_map(3, M=2, H=2)

    assert not same_but_for(read(), read(), [ParameterRef("A", (0, 0))])


def test_the_range_holds_the_value() -> None:
    model = random_map(4, M=3, H=5)
    for ref in all_parameters(model):
        followed = FollowedParameter.of(model, ref)
        assert followed.low < followed.base < followed.high

"""Values written as Python are the same values when they are read."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.study.literals import literal
from plrnn_explorer.study.study import Appearance, View

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=30),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(max_size=5), inner, max_size=3)
        | st.tuples(inner)
        | st.tuples(inner, inner)
    ),
    max_leaves=20,
)


@settings(max_examples=60, deadline=None)
@given(PLAIN)
def test_plain_values(value):
    assert eval(literal(value)) == value


@settings(max_examples=20, deadline=None)
@given(arrays(np.float64, (3, 7), elements=st.floats(allow_nan=False)))
def test_arrays_bit_by_bit(array):
    again = np.array(eval(literal(array)))
    assert again.tobytes() == array.tobytes()


def test_values_of_the_program_without_what_is_usual():
    view = View(Plane([0.0, 0.5, 1.0], [[1.0, 0, 0], [0, 0.6, 0.8]], ("a", "b")), (-1.0, 2.0), (0.1, 0.3))
    again = eval(literal(view), {"View": View, "Plane": Plane})
    assert (again.x, again.y, again.plane.names) == (view.x, view.y, view.plane.names)
    np.testing.assert_array_equal(again.plane.basis, view.plane.basis)
    assert literal(Appearance(name='say "x"')) == "Appearance(name='say \"x\"')"

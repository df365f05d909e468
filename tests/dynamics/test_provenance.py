"""Names of arguments and digests of results."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import plrnn_explorer
from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.provenance import content_digest, describe, provenance
from tests.piecewise_maps import lozi

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4).map(tuple) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def test_parameters_name_the_model_the_version_and_every_argument():
    found = provenance(lozi(), seed=np.int64(3), box=np.array([[0.0, 1.0], [2.0, 3.0]]), method=None)
    assert found["model"] == lozi().fingerprint
    assert found["version"] == plrnn_explorer.__version__
    assert found["seed"] == 3
    assert type(found["seed"]) is int
    assert found["box"] == ((0.0, 1.0), (2.0, 3.0))
    assert found["method"] is None
    with pytest.raises(TypeError):
        found["seed"] = 4


def test_large_arrays_are_named_by_a_digest_that_tells_them_apart():
    points = np.random.default_rng(0).standard_normal((100, 2))
    named = describe(points)
    assert named["shape"] == (100, 2)
    other = points.copy()
    other[50, 1] = np.nextafter(other[50, 1], np.inf)
    assert describe(other)["sha256"] != named["sha256"] == describe(points.copy())["sha256"]


def test_objects_become_their_fields_and_results_their_parameters():
    plane = describe(Plane.through(np.zeros(2), (0, 1), ("x", "y")))
    assert plane["type"] == "Plane"
    assert plane["origin"] == (0.0, 0.0)
    assert plane["basis"] == ((1.0, 0.0), (0.0, 1.0))
    cycles = find_cycles(lozi(), 2)
    named = describe(cycles)
    assert named["parameters"]["max_period"] == 2
    assert named["sha256"] == content_digest(cycles)
    with pytest.raises(TypeError, match="function"):
        describe(describe)


def test_one_bit_changes_the_digest_of_a_result():
    cycles = find_cycles(lozi(), 2)
    first = cycles.cycles[0]
    moved = replace(first, border_distance=float(np.nextafter(first.border_distance, np.inf)))
    changed = replace(cycles, cycles=(moved, *cycles.cycles[1:]))
    assert content_digest(changed) != content_digest(cycles)
    assert content_digest(np.array([0.0])) != content_digest(np.array([-0.0]))
    assert content_digest(np.zeros((2, 3))) != content_digest(np.zeros((3, 2)))
    assert content_digest(("a", "bc")) != content_digest(("ab", "c"))


@given(PLAIN, PLAIN)
def test_digests_agree_exactly_where_values_do(a, b):
    assert (content_digest(a) == content_digest(b)) == (repr(a) == repr(b))


@given(PLAIN)
def test_plain_values_are_described_as_they_are(value):
    if not isinstance(value, dict):
        assert repr(describe(value)) == repr(value)

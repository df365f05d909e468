"""Sentences: what was found, and no word more than is proved."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from plrnn_explorer.dynamics.cycle import CycleSet
from plrnn_explorer.export.summary import headline, summary
from plrnn_explorer.export.words import count, listed, number, percent, ranges, subscripted
from plrnn_explorer.study.study import Study
from tests.factories import bistable_cycles, bistable_study, lozi_map, lozi_study


def text(study) -> str:
    return " ".join(summary(study))


def test_fixed_points_and_absent_cycles():
    found = text(bistable_study())
    assert "3 fixed points (2 sinks, 1 saddle): complete." in found
    assert "No cycle of period 2 to 8 exists (complete)." in found
    assert headline(bistable_study()) == "2 sinks, 1 saddle: complete."


def test_a_search_never_says_complete_or_none_exists():
    cycles = bistable_cycles()
    study = Study(lozi_map(), cycles=CycleSet(cycles, {k: "search" for k in (1, 2, 3)}, missing={1: 2.0}))
    found = text(study)
    assert "complete" not in found
    assert "exists" not in found
    assert "No cycle of period 2 or 3 was found (searched, others may exist)." in found
    assert "estimated 2" in found


def test_nothing_computed_says_nothing():
    assert summary(Study(lozi_map())) == []
    assert headline(Study(lozi_map())) == ""


def test_no_fixed_point():
    assert "No fixed point exists (complete)." in text(
        Study(lozi_map(), cycles=CycleSet((), {1: "complete"}))
    )
    assert "No fixed point was found" in text(Study(lozi_map(), cycles=CycleSet((), {1: "search"})))


def test_chaos_is_qualified_unless_certified():
    study = lozi_study()
    found = text(study)
    assert "chaotic (Smale–Birkhoff); computed in double precision, not certified." in found
    assert "proves" not in found
    proved = replace(study.connections[0], certified=np.array([True, False]))
    assert "1 of them certified as transverse, which proves" in text(
        study.with_changes(connections=(proved,))
    )


@pytest.mark.parametrize("name", ["angles", "border_distance"])
def test_tangent_or_border_points_do_not_make_chaos(name):
    study = lozi_study()
    weak = replace(study.connections[0], **{name: np.zeros(2)})
    assert "chaotic" not in text(study.with_changes(connections=(weak,)))


def test_no_homoclinic_point_does_not_mean_no_chaos():
    found = text(lozi_study().with_changes(connections=()))
    assert "No homoclinic point lies on the parts of the manifolds that were traced." in found
    assert "chaotic" not in found


def test_where_no_homoclinic_point_was_looked_for_none_is_denied():
    study = lozi_study().with_changes(connections=())
    assert "homoclinic" not in text(study.with_changes(manifolds=study.manifolds[:1]))


def test_heteroclinic_points_do_not_make_chaos():
    study = lozi_study()
    hetero = replace(study.connections[0], target=study.cycles.cycles[1])
    found = text(study.with_changes(connections=(hetero,)))
    assert "2 heteroclinic points found (computed in double precision, not certified)." in found
    assert "chaotic" not in found


def test_a_failed_index_check_is_said():
    found = replace(lozi_study().cycles, index_check={1: (0, 0), 2: (1, 0)})
    assert "disagrees with the winding number for n = 2" in text(Study(lozi_map(), cycles=found))


def test_basins_in_order_of_size_with_the_rest_named():
    found = text(bistable_study())
    assert "Share of the window: Sink 2 45.9 %, Sink 1 45.6 %, escapes 4.4 %, undecided 4.1 %." in found


def test_words():
    assert subscripted("z12") == "z₁₂"
    assert subscripted("evidence") == "evidence"
    assert [percent(v) for v in (0, 1e-9, 0.184, 1 - 1e-9, 1)] == [
        "0.0 %",
        "< 0.1 %",
        "18.4 %",
        "> 99.9 %",
        "100.0 %",
    ]
    assert number(-0.00123456) == "−0.001235"
    assert (count(1, "sink"), count(1200, "sink")) == ("1 sink", "1\u202f200 sinks")
    assert (listed(["a"]), listed("abc")) == ("a", "a, b and c")
    assert [ranges(v) for v in ((1,), (1, 2), (2, 3, 4), (1, 3, 4, 5))] == [
        "1",
        "1 and 2",
        "2 to 4",
        "1 and 3 to 5",
    ]

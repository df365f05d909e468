"""Sentences: what was found, and no word more than is proved."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from plrnn_explorer.dynamics.basin_map import Attractor, BasinMap
from plrnn_explorer.dynamics.certificate import Certificate
from plrnn_explorer.dynamics.cycle import CycleSet, make_cycle
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.export.certificates import certificates_text
from plrnn_explorer.export.slices import slice_words
from plrnn_explorer.export.summary import headline, summary
from plrnn_explorer.export.words import count, elided, listed, number, percent, ranges, subscripted
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.study.study import Study
from tests.factories import bistable_cycles, bistable_study, lozi_map, lozi_study


def text(study) -> str:
    return " ".join(summary(study))


def test_fixed_points_and_absent_cycles():
    found = text(bistable_study())
    assert "3 fixed points (2 sinks, 1 saddle): complete." in found
    assert "No cycle of period 2 to 8 exists (complete)." in found
    assert "Cycles longer than period 8 were not looked for." in found
    assert headline(bistable_study()) == (
        "2 sinks, 1 saddle (complete); no other cycle up to period 8 (complete);"
        " 45.9 % of the window leads to sink 2."
    )


def test_a_search_never_says_complete_or_none_exists():
    cycles = bistable_cycles()
    study = Study(lozi_map(), cycles=CycleSet(cycles, {k: "search" for k in (1, 2, 3)}, missing={1: 2.0}))
    found = text(study)
    assert "complete" not in found
    assert "exists" not in found
    assert "No cycle of period 2 or 3 was found (searched, others may exist)." in found
    assert "estimated 2" in found


def test_complete_in_a_box_says_where():
    cycles = bistable_cycles()
    box = (np.array([-3.0, -2.0]), np.array([4.0, 2.5]))
    study = Study(lozi_map(), cycles=CycleSet(cycles, {1: "complete"}, box=box))
    found = text(study)
    assert "complete in a box." in found
    assert "[-3, 4] × [-2, 2.5]" in found.replace("−", "-")
    assert "(complete in a box)" in headline(study)


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


def test_a_proof_stands_in_the_headline_and_a_failed_one_gives_its_reason():
    study = lozi_study()
    found = study.connections[0]
    assert found.certificates == () or not found.certified.any()
    proof = Certificate(True, "homoclinic", "", 128, 3, text="Statement.")
    failed = Certificate(
        False, "homoclinic", "a border is near", 256, 3, text="Not certified: a border is near."
    )
    proved = study.with_changes(
        connections=(replace(found, certified=np.array([True, False]), certificates=(proof, failed)),)
    )
    assert "chaotic, proved by 1 certified transverse homoclinic point" in headline(proved)
    assert "1 proof failed and certified nothing, most often because a border is near." in text(proved)
    assert certificates_text(study) == ""
    assert "Statement." in certificates_text(proved)
    assert "Not certified: a border is near." in certificates_text(proved)


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
    assert "2 heteroclinic points found, computed in double precision, not certified." in found
    assert "chaotic" not in found


def test_a_failed_index_check_is_said():
    found = replace(lozi_study().cycles, index_check={1: (0, 0), 2: (1, 0)})
    assert "disagrees with the winding number for n = 2" in text(Study(lozi_map(), cycles=found))


def test_basins_in_order_of_size_with_the_rest_named():
    found = text(bistable_study())
    shares = "Sink 2 45.9 %, Sink 1 45.6 %, escapes (not proved) 4.4 %, undecided 4.1 %"
    assert f"Share of the window: {shares}." in found


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


def test_the_headline_holds_cycles_and_chaos():
    found = headline(lozi_study())
    assert found == (
        "2 saddles (complete); 1 longer cycle up to period 3, none stable (searched, others may exist);"
        " chaotic by 2 transverse homoclinic points (not certified)."
    )


def test_a_limit_is_not_a_finding():
    """Where the search was to list two points and listed two, there are at least two."""
    study = lozi_study()
    cut = replace(study.connections[0], parameters={"max_orbits": 2})
    found = text(study.with_changes(connections=(cut,)))
    assert "At least 2 homoclinic points of main saddle found (the 2 shortest are listed)" in found
    assert "by at least 2 transverse" in headline(study.with_changes(connections=(cut,)))
    assert "At least" not in text(study)
    hetero = replace(cut, target=study.cycles.cycles[1])
    found = text(study.with_changes(connections=(hetero,)))
    assert "At least 2 heteroclinic points found (the 2 shortest are listed)" in found


def space_study(dimension: int) -> Study:
    """A contraction to one fixed point in M dimensions."""
    A = 0.5 * np.eye(dimension)
    model = PiecewiseLinearMap(
        A, np.zeros((dimension, 1)), np.eye(1, dimension), np.ones(dimension) / 2, [0.0]
    )
    point = np.ones((1, dimension))
    sink = make_cycle(model, point, model.region(point))
    return Study(model, cycles=CycleSet((sink,), completeness={1: "complete"}))


def test_a_slice_is_named_by_where_it_lies():
    study = space_study(6)
    assert slice_words(study, Plane.through(np.zeros(6))) == "slice at z₃ = 0, z₄ = 0, z₅ = 0, …"
    through = Plane.through(np.ones(6), (0, 1))
    assert slice_words(study, through, most=1) == "slice at z₃ = 1, … (through sink)"
    oblique = Plane(np.zeros(3), np.array([[0.6, 0.8, 0.0], [0.0, 0.0, 1.0]]))
    assert slice_words(space_study(3), oblique) == "slice along two oblique directions"
    assert slice_words(lozi_study(), Plane.through(np.zeros(2))) == ""


def test_shares_above_two_dimensions_are_those_of_the_slice():
    study = space_study(3)
    labels = np.zeros((4, 4), dtype=np.int16)
    attractor = Attractor(study.cycles.cycles[0], np.eye(3)[None], np.array([0.1]))
    plane = Plane.through([0.0, 0.0, -1.25])
    basins = BasinMap(plane, (-1, 1, 4), (-1, 1, 4), labels, labels, labels == 0, (attractor,))
    assert "Share of the slice at z₃ = −1.25: Sink 100.0 %." in text(study.with_changes(basins=basins))
    assert "of the slice leads to sink" in headline(study.with_changes(basins=basins))


def test_a_long_name_keeps_its_two_ends():
    assert elided("short") == "short"
    found = elided("the one attractor of patient 17, session 3", 20)
    assert len(found) <= 20
    assert found.startswith("the one")
    assert found.endswith("on 3")
    assert "…" in found


def test_what_was_cut_short_is_told_from_what_leaves_the_box():
    study = lozi_study()
    assert study.manifolds
    first, *rest = study.manifolds

    def sentence(*reasons):
        given = (first, *rest)[: len(reasons)]
        made = tuple(replace(m, stopped_by=why) for m, why in zip(given, reasons, strict=True))
        return next(s for s in summary(study.with_changes(manifolds=made)) if "traced" in s)

    assert sentence(("cells", "box"), ("connected", "box")).endswith(
        "; 1 was cut short and goes on, 1 goes on outside the box."
    )
    assert sentence(("arclength",)).endswith("; it was cut short and goes on.")
    assert "go on" not in sentence(("settled",), ())

"""The account in plain words: what it claims, how it qualifies it, and what its phrases speak of."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest

from plrnn_explorer import PiecewiseLinearMap, check_invertibility, find_cycles
from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.attractor_search import AttractorSet
from plrnn_explorer.dynamics.cycle import CycleSet, make_cycle
from plrnn_explorer.export.account import account_of
from plrnn_explorer.export.account.phrase import Phrase, compose, listing, sentences
from plrnn_explorer.export.account.words import fading, steps
from plrnn_explorer.export.summary import headline, summary
from plrnn_explorer.study.analyse import analyse_steps
from plrnn_explorer.study.study import Appearance, Study
from tests.export.account.grammar import is_well_formed, targets
from tests.factories import (
    bistable_basins,
    bistable_study,
    curve_study,
    lozi_map,
    lozi_study,
    measured_study,
    sliced_study,
)

STUDIES = (bistable_study, curve_study, lozi_study, measured_study, sliced_study)


@pytest.mark.parametrize("make", STUDIES)
def test_it_is_well_formed_and_its_phrases_speak_of_what_is_there(make):
    study = make()
    account = account_of(study)
    assert is_well_formed(account.text)
    assert is_well_formed(account.headline.text)
    assert account.technical == tuple(summary(study))
    for target in targets(account):
        assert target.startswith("stage:") or study.find(target) is not None
    assert len(re.findall(r"\.(?: |\n|$)", account.text)) <= 16


def test_two_states_their_shares_and_the_push_between_them():
    account = account_of(bistable_study())
    assert (
        "The model can settle in two states: sink 1 and sink 2 (searched, others may exist)." in account.text
    )
    # 36.5 and 36.7 of 80 rows of cells, by counting: see the basins' fractions.
    fractions = bistable_basins().fractions
    assert f"{100 * fractions[0]:.1f} ± " in account.text
    assert "4.1 % stayed undecided" in account.text
    assert {"cycle:0", "cycle:1", "manifold:0", "stage:basins"} <= targets(account)


def test_rest_is_told_in_data_units_and_halving_follows_from_the_multiplier():
    study = bistable_study()
    sink = study.cycles.cycles[0]
    halving = np.log(0.5) / np.log(np.abs(sink.eigenvalues).max())
    value = (study.model.observation.B @ sink.points[0] + study.model.observation.b)[0]
    expected = (
        f"resting state at rate = {value:.3g} Hz; a small disturbance halves about every {halving:.2g} steps"
    )
    assert expected in account_of(study).text


def test_a_chaotic_claim_carries_its_proof():
    study = lozi_study()
    assert "probably chaotic" in account_of(study).text
    assert "not certified" in account_of(study).text
    assert " it." not in account_of(study).text
    for n, words in enumerate(("point of Main saddle proves it.", "points of Main saddle prove it."), 1):
        points = replace(study.connections[0], certified=np.array([True, n == 2]))
        account = account_of(study.with_changes(connections=(points,)))
        assert f"The model is chaotic: {n} certified homoclinic {words}" in account.text
        assert "Chaotic, certified." in account.headline.text
        assert "connection:0" in targets(account)


def test_no_chaos_is_never_more_than_searched():
    account = account_of(bistable_study())
    assert "No sign of chaos was found (searched" in account.text


def test_exponents_in_words():
    study = measured_study()
    exponent = study.statistics["typical"].spectrum.exponents[0]
    assert f"double about every {np.log(2) / exponent:.2g} steps" in account_of(study).text


def test_of_a_half_finished_analysis_it_says_so():
    study = bistable_study()
    half = account_of(study.with_changes(basins=None, connections=None))
    assert "This account is not complete: homoclinic points and basins are not computed yet." in half.text
    assert "stage:basins" in targets(half)
    draft = account_of(study.with_changes(basins=replace(bistable_basins(), block=4)))
    assert "so far" in draft.text
    assert "The basins are still a draft." in draft.text
    preview = replace(bistable_basins(), parameters={"preview": True})
    moved = account_of(study.with_changes(basins=preview))
    assert "The basins of this slice are being computed." in moved.text
    assert "stage:basins" in targets(moved)
    # A map to be looked at says nothing of shares.
    assert "%" not in "".join(p.text for p in moved.paragraphs if p.topic == "shares")
    assert not any("undecided" in sentence for sentence in moved.technical)
    assert not account_of(Study(lozi_map()))
    assert account_of(Study(lozi_map())).headline.phrases == ()


def test_no_state_at_all():
    study = Study(lozi_map(), cycles=CycleSet((), {1: "complete"}))
    account = account_of(study)
    assert "No stable fixed point or cycle was found" in account.text
    assert "no fixed point (complete)" in account.text
    assert is_well_formed(account.text)


def test_names_of_the_user_are_kept_as_written():
    study = bistable_study().with_changes(appearance={"cycle:0": Appearance("UP state")})
    assert "UP state and sink 2" in account_of(study).text


def test_off_the_slice_no_push_is_claimed():
    account = account_of(sliced_study())
    assert "smallest push" not in account.text
    assert "was not measured from sink 1 and sink 2: they lie off the slice." in account.text


def test_phrases_are_put_together():
    a, b = Phrase("sink 1", "cycle:0"), Phrase("sink 2", "cycle:1")
    assert "".join(p.text for p in listing([a, b, Phrase("more")])) == "sink 1, sink 2 and more"
    said = compose("{b} follows {a}.", a=a, b=b)
    assert [p.target for p in said] == ["cycle:1", "", "cycle:0", ""]
    assert (
        "".join(p.text for p in sentences(said, (), (Phrase("so it is."),)))
        == "Sink 2 follows sink 1. So it is."
    )


@pytest.mark.parametrize("n", [0, 1, 2, 3])
@pytest.mark.parametrize("kind", ["cycles only", "with attractors"])
def test_every_number_of_states_is_told_in_a_sentence(n, kind):
    model = bistable_study().model
    cycles = tuple(sink(model, i) for i in range(n))
    study = Study(model, cycles=CycleSet(cycles, {1: "complete"}))
    if kind == "with attractors":
        attractors = tuple(Attractor(c, np.eye(2)[None], np.array([0.1])) for c in cycles)
        ended, box = tuple(range(1, n + 1)), (np.zeros(2), np.ones(2))
        study = study.with_changes(attractors=AttractorSet(attractors, ended, 0, 0, *box))
    account = account_of(study)
    assert is_well_formed(account.text)
    assert is_well_formed(account.headline.text)
    word = ("no fixed point", "1 fixed point", "2 fixed points", "3 fixed points")[n]
    assert f"The search found {word} (complete)" in account.text
    assert ("in one state: the sink" in account.text) == (n == 1)
    assert (f"in {('', '', 'two', 'three')[n]} states: sink 1" in account.text) == (n > 1)


def sink(model, number):
    """A made-up sink; its itinerary tells it from the others."""
    region = np.array([[number % 2 == 1, number // 2 == 1]])
    cycle = make_cycle(model, np.array([[float(number), 0.0]]), region)
    eigenvalues = np.array([0.5, 0.25], dtype=complex)
    return replace(cycle, eigenvalues=eigenvalues, monodromy=np.diag([0.5, 0.25]))


def test_durations_in_words():
    assert steps(1.0) == "1 step"
    assert steps(3.21) == "3.2 steps"
    assert steps(1571.0) == "1\u202f600 steps"
    model = bistable_study().model
    slow = replace(sink(model, 0), eigenvalues=np.array([0.5 ** (1 / 40), 0.1], dtype=complex))
    assert fading(slow) == "a small disturbance halves about every 40 steps"
    assert fading(sink(model, 0)) == "a small disturbance halves about every step"
    fast = replace(slow, eigenvalues=np.array([0.1, 0.0], dtype=complex))
    assert fading(fast) == "a small disturbance falls by 90 % a step on average"
    assert "gone" in fading(replace(slow, eigenvalues=np.zeros(2, dtype=complex)))


def test_the_headline_does_not_deny_what_the_account_tells_of_chaos():
    measured = measured_study().with_changes(connections=None, attractors=None, manifolds=())
    found = measured_study().connections
    account = account_of(measured)
    assert "double about every" in account.text
    assert "Chaotic by its orbits, measured, not proved." in account.headline.text
    touching = replace(
        found[0], angles=np.zeros(len(found[0])), certified=np.zeros(len(found[0]), dtype=bool)
    )
    account = account_of(bistable_study().with_changes(connections=(touching,)))
    assert "Whether the model is chaotic is undecided" in account.headline.text
    assert "No sign of chaos" not in account.headline.text + account.text


def test_several_pasts_do_not_mean_that_others_have_none():
    """z -> z - 2 relu(z) + 2 relu(z - 1) goes up, down and up again: each value has one to three pasts."""
    model = PiecewiseLinearMap([[1.0]], [[-2.0, 2.0]], [[1.0], [1.0]], [0.0], [0.0, -1.0])
    assert all(len(model.preimages(np.array([y]))) >= 1 for y in np.linspace(-3.0, 3.0, 25))
    study = bistable_study().with_changes(invertibility=check_invertibility(model))
    assert "some states have several pasts (proved)" in account_of(study).text
    assert "none" not in account_of(study).text.split("pasts")[1][:20]


def test_rates_of_cycles_are_averages():
    """A 2-cycle with multipliers 3 and 0.01 of its steps: nothing falls at every step."""
    cycle = replace(sink(bistable_study().model, 0), eigenvalues=np.array([0.03, 0.0], dtype=complex))
    cycle = replace(cycle, points=np.zeros((2, 2)), regions=np.zeros((2, 2), dtype=bool))
    assert fading(cycle) == "a small disturbance falls by 83 % a step on average"
    nearly = replace(sink(bistable_study().model, 0), eigenvalues=np.array([0.003, 0.0], dtype=complex))
    assert fading(nearly) == "a small disturbance falls by 99.7 % a step on average"


def analysed(model):
    *_, last = analyse_steps(Study(model))
    return last.result


def test_a_sink_on_a_border_that_repels_is_no_state_to_settle_in():
    """A dangerous border collision: both sides are contracting foci, yet orbits spiral out.

    The normal form of two dimensions; see Hassouneh, Abed & Nusse, Phys. Rev. Lett. 92, 070201 (2004).
    """
    left, right = (-1.3090373222520628, 0.6408351873329226), (0.7242464018912615, 0.8708211035233531)
    model = PiecewiseLinearMap(
        [[left[0], 1.0], [-left[1], 0.0]], [[right[0] - left[0]], [left[1] - right[1]]], [[1.0, 0.0]],
        np.zeros(2), [0.0],
    )  # fmt: skip
    assert all(
        np.abs(np.linalg.eigvals(np.array([[t, 1.0], [-d, 0.0]]))).max() < 0.95 for t, d in (left, right)
    )
    assert np.abs(model.orbit(np.array([1e-3, 1e-3]), 2000)[-1]).max() > 1.0
    account = account_of(analysed(model))
    assert "can settle in" not in account.text
    assert "disturbance" not in account.text
    assert "to settle in (" not in account.headline.text
    assert account_of(Study(model, cycles=find_cycles(model, 1))).text.startswith("No stable fixed point")


def test_on_a_border_nothing_is_said_of_how_disturbances_fade_nor_of_shares_not_known():
    model = PiecewiseLinearMap([[0.4, 0.5], [-0.5, 0.3]], [[0.6], [0.2]], [[1.0, -0.4]], np.zeros(2), [0.0])
    account = account_of(analysed(model))
    assert "whether a small disturbance fades is undecided" in account.text
    assert "100.0 % stayed undecided" in account.text
    assert "0.0 % of" not in account.headline.text
    assert "0.0 % of" not in headline(analysed(model))


def test_a_continuum_is_not_counted_as_two_points():
    """diag(1, 1/2) has a line of fixed points."""
    model = PiecewiseLinearMap(np.diag([1.0, 0.5]), [[0.0], [0.2]], [[0.0, 1.0]], np.zeros(2), [0.0])
    account = account_of(analysed(model))
    assert re.search(r"stands? for (a continuum|continua)", account.text)
    assert "largest Lyapunov exponent 0 per step" in account.text
    assert "No state to settle in was found (searched)." in account.text


def test_no_word_on_chaos_before_an_orbit_was_followed():
    study = bistable_study().with_changes(attractors=None, basins=None)
    assert study.connections is None or not any(len(c) for c in study.connections)
    searched = study.with_changes(connections=())
    assert "chaos" not in account_of(searched).headline.text
    assert "No sign of chaos" not in account_of(searched).text


def test_headline_and_account_tell_the_same_shares():
    study = bistable_study()
    account = account_of(study)
    told = [p.text for p in account.headline.phrases if p.text.endswith("%")]
    assert told
    rest = " ".join(paragraph.text for paragraph in account.paragraphs)
    assert all(words.split(" %")[0] in rest for words in told)

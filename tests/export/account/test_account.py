"""The account in plain words: what it claims, how it qualifies it, and what its phrases speak of."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest

from plrnn_explorer.dynamics.cycle import CycleSet
from plrnn_explorer.export.account import Account, account_of
from plrnn_explorer.export.account.phrase import Phrase, compose, listing, sentences
from plrnn_explorer.export.summary import summary
from plrnn_explorer.study.study import Appearance, Study
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


def targets(account: Account) -> set[str]:
    return {p.target for paragraph in account.paragraphs for p in paragraph.phrases if p.target}


def is_well_formed(text: str) -> bool:
    """Sentences end in a full stop, begin with a capital, and hold no scar of a template."""
    scars = (
        r"\{|\}|  |\.\.| ,|\( |\(\)|nan|None|−0 |\b0 (cycles|fixed points)|the the|\bone states\b"
        r"|\b1 (cycles|orbits|fixed points|random starting points|homoclinic points)\b"
    )
    ends = all(line.endswith(".") for line in text.splitlines())
    begins = all(line[:1].isupper() or not line[:1].isalpha() for line in text.splitlines())
    return not re.search(scars, text) and ends and begins


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
    assert "prove" not in account_of(study).text
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

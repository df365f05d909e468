"""A judgement in a study: kept where the input moves, told as phrases, made again by its script."""

import numpy as np
import pytest

import plrnn_explorer
from plrnn_explorer.export.account import account_of
from plrnn_explorer.models.inputs import input_on_coordinates
from plrnn_explorer.study.analyse import analyse_steps
from plrnn_explorer.study.inputs import at_input
from plrnn_explorer.study.judged import listed_as
from tests.factories import judged_study


@pytest.fixture(scope="module")
def study():
    return judged_study()


def judgement_of(study):
    (found,) = [p for p in account_of(study).paragraphs if p.topic == "judgement"]
    return found


def test_the_account_names_what_the_model_invents_and_links_to_it(study):
    told = judgement_of(study)
    assert "Judged against runs." in told.text
    assert "do not interpret the region where z1 is above" in told.text
    (linked,) = [p for p in told.phrases if p.target]
    assert linked.text == "a resting point"
    assert linked.target in ("judged:0", "judged:1")
    (one,) = study.judgement.invented
    assert one.attractor.points[0] == pytest.approx([10.0, 0.0])
    for progress in analyse_steps(study, plrnn_explorer.Settings(), ("cycles",)):
        analysed = progress.result
    assert analysed.judgement is study.judgement
    listed = listed_as(analysed, one)
    assert analysed.find(listed).points[0] == pytest.approx([10.0, 0.0])
    assert listed in {p.target for p in judgement_of(analysed).phrases}
    assert study.judgement.verdict in account_of(analysed).technical


def test_a_judgement_stays_where_the_input_moves(study):
    model = study.model.with_inputs(input_on_coordinates(study.model, [0]))
    moved = at_input(study.with_changes(model=model), [0.1])
    assert moved.judgement is study.judgement
    assert moved.basins is None


def test_the_words_of_a_script_judge_alike(study):
    again = plrnn_explorer.judge_against(study.with_changes(judgement=None), "recording:0")
    assert again.judgement.verdict == study.judgement.verdict
    np.testing.assert_array_equal(again.judgement.seen.points, study.judgement.seen.points)
    with pytest.raises(KeyError):
        plrnn_explorer.judge_against(study, "recording:5")

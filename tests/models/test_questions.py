"""What a file leaves open, what settles it, and who has the last word."""

from __future__ import annotations

import pickle

import numpy as np
import pytest
from model_files import plain_arrays, torch_file

from plrnn_explorer.models.errors import Choice
from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.files.questions import YES_NO, Questions
from plrnn_explorer.models.load import load_model


def choice(likely=True):
    return Choice("clipped", "Clipped?", YES_NO, likely, "most are")


def test_open_question_is_unanswered_and_takes_its_likely_answer():
    questions = Questions({})
    assert questions.ask(choice()) is True
    assert [c.argument for c in questions.unanswered] == ["clipped"]
    assert questions.asked["clipped"].is_open


def test_settled_question_is_kept_with_its_evidence_and_need_not_be_answered():
    questions = Questions({})
    assert questions.settled(choice(False), "hypers.txt beside it says so") is False
    assert not questions.unanswered
    assert questions.asked["clipped"].evidence == "hypers.txt beside it says so"
    assert questions.asked["clipped"].answer is False


def test_given_answer_wins_over_the_evidence():
    questions = Questions({"clipped": "true"})
    assert questions.settled(choice(False), "the file says so") is True
    kept = questions.asked["clipped"]
    assert (kept.answer, kept.given, kept.choice.likely) == (True, True, False)
    assert not questions.unanswered
    assert not questions.unused()


def test_given_answer_that_is_no_option_is_refused_even_where_settled():
    with pytest.raises(Refusal, match="clipped='maybe' does not fit"):
        Questions({"clipped": "maybe"}).settled(choice(), "the file says so")


@pytest.mark.parametrize("clipped", [True, False])
def test_settings_beside_the_file_can_be_overruled(tmp_path, clipped):
    settings = {"latent_model": "clipped-PLRNN", "mean_centering": True}
    (tmp_path / "hypers.pkl").write_bytes(pickle.dumps(settings))
    rng = np.random.default_rng(0)
    arrays = {
        "AW": rng.standard_normal((2, 2)),
        "h": np.ones(2),
        "thetas": rng.standard_normal((2, 3)),
        "alphas": np.ones(3),
    }
    path = tmp_path / "model_5.pt"
    path.write_bytes(torch_file({f"latent_step.{k}": v for k, v in arrays.items()}))
    assert load_model(path).family == "mean-centred clipped dendritic PLRNN"
    model = load_model(path, clipped=clipped, mean_centred=False)
    assert model.family == ("clipped dendritic PLRNN" if clipped else "dendritic PLRNN")


def test_stored_P_can_be_overruled_with_any_other(tmp_path):
    path = tmp_path / "model"
    path.write_bytes(torch_file(plain_arrays(4) | {"P": np.array([2])}))
    assert load_model(path).n_units == 2
    assert load_model(path, P=3).n_units == 3


@pytest.mark.parametrize(
    ("given", "answer"), [(0, 0.0), ("0", 0.0), ("0.0", 0.0), ("0.18", 0.18), (0.18, 0.18)]
)
def test_numbers_may_be_given_in_any_form(given, answer):
    slope = Choice("slope", "Slope?", ((0.18, "leaky"), (0.0, "ReLU")), 0.18, "usual")
    assert Questions({"slope": given}).ask(slope) == answer


@pytest.mark.parametrize("given", ["", " ", "0.2", "none"])
def test_text_that_is_no_option_is_refused(given):
    slope = Choice("slope", "Slope?", ((0.18, "leaky"), (0.0, "ReLU")), 0.18, "usual")
    with pytest.raises(Refusal, match="does not fit"):
        Questions({"slope": given}).ask(slope)
    with pytest.raises(Refusal, match="does not fit"):
        Questions({"clipped": given}).ask(choice())

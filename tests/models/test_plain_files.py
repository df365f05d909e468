"""NumPy archives and JSON of other people's making: every storage, nesting, lists of models."""

from __future__ import annotations

import json
import zipfile

import numpy as np
import pytest
from model_files import plain_arrays, shallow_arrays

from plrnn_explorer.models import families
from plrnn_explorer.models.errors import ModelChoiceNeeded, ModelFileError
from plrnn_explorer.models.load import likely_choices, load_model

RNG = np.random.default_rng(5)


def assert_same(model, expected):
    for name in ("A", "W1", "W2", "h1", "h2"):
        np.testing.assert_array_equal(getattr(model, name), getattr(expected, name))


def lists(arrays):
    return {name: np.asarray(value).tolist() for name, value in arrays.items()}


def put_json(tmp_path, content):
    path = tmp_path / "model.json"
    path.write_text(json.dumps(content))
    return path


def asked(path, **choices):
    with pytest.raises(ModelChoiceNeeded) as raised:
        load_model(path, **choices)
    return likely_choices(raised.value)


@pytest.mark.parametrize("dtype", [">f8", "<f4", ">f4", "f2", "i1", ">i8", "u2", "longdouble"])
@pytest.mark.parametrize("order", ["C", "F"])
def test_every_kind_of_number_in_either_order(tmp_path, dtype, order):
    arrays = {name: np.round(value * 4) for name, value in shallow_arrays().items()}
    arrays["A"] = np.array([1.0, 0.0])
    if np.dtype(dtype).kind == "u":
        arrays = {name: np.abs(value) for name, value in arrays.items()}
    np.savez(tmp_path / "a.npz", **{n: np.asarray(v, dtype, order=order) for n, v in arrays.items()})
    assert_same(load_model(tmp_path / "a.npz"), families.shallow_plrnn(**arrays))


def test_zip64_and_arrays_of_other_kinds_beside(tmp_path):
    arrays = plain_arrays()
    path = tmp_path / "a.npz"
    with zipfile.ZipFile(path, "w", allowZip64=True) as archive:
        for name, value in (arrays | {"loss": RNG.random(7), "label": np.array("run 3")}).items():
            with archive.open(f"{name}.npy", "w", force_zip64=True) as entry:
                np.lib.format.write_array(entry, np.asarray(value), allow_pickle=False)
    assert_same(load_model(path), families.plrnn(**arrays))


def test_single_numbers_may_be_arrays_of_no_axis(tmp_path):
    arrays = plain_arrays(4)
    np.savez(tmp_path / "a.npz", **arrays, P=np.int64(3))
    assert_same(load_model(tmp_path / "a.npz"), families.alrnn(**arrays, P=3))


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_A_as_a_matrix_that_is_not_diagonal(tmp_path, seed):
    arrays = shallow_arrays(seed=seed) | {"A": np.random.default_rng(seed).standard_normal((2, 2))}
    np.savez(tmp_path / "a.npz", **arrays)
    assert_same(load_model(tmp_path / "a.npz"), families.shallow_plrnn(**arrays))


def test_stacked_archive(tmp_path):
    models = [plain_arrays(3, seed=i) for i in range(4)]
    np.savez(tmp_path / "a.npz", **{name: np.stack([m[name] for m in models]) for name in models[0]})
    assert asked(tmp_path / "a.npz") == {"index": 0}
    assert_same(load_model(tmp_path / "a.npz", index=2), families.plrnn(**models[2]))


def test_json_model_inside_other_dictionaries(tmp_path):
    content = {"run": {"name": "x", "model": {"parameters": lists(shallow_arrays())}, "loss": [1, 2]}}
    assert_same(load_model(put_json(tmp_path, content)), families.shallow_plrnn(**shallow_arrays()))


@pytest.mark.parametrize("at_top", [True, False])
def test_json_list_of_models(tmp_path, at_top):
    models = [plain_arrays(seed=i) for i in range(12)]
    content = [lists(model) for model in models]
    path = put_json(tmp_path, content if at_top else {"models": content})
    assert asked(path) == {"index": 0}
    for i in (0, 2, 11):
        assert_same(load_model(path, index=i), families.plrnn(**models[i]))


def test_two_lists_of_models_are_asked_by_name_and_index(tmp_path):
    content = {
        name: [lists(plain_arrays(seed=i)) for i in seeds]
        for name, seeds in {"a": (0, 1), "b": (2, 3)}.items()
    }
    path = put_json(tmp_path, content)
    assert asked(path) == {"part": "a", "index": 0}
    assert_same(load_model(path, part="b", index=1), families.plrnn(**plain_arrays(seed=3)))


def test_json_list_of_something_else_is_refused(tmp_path):
    with pytest.raises(ModelFileError, match="no dictionary of parameters"):
        load_model(put_json(tmp_path, [1, 2, 3]))


def test_json_with_the_diagonal_of_A(tmp_path):
    assert_same(load_model(put_json(tmp_path, lists(plain_arrays()))), families.plrnn(**plain_arrays()))


# The form of 2017, in MATLAB files.
def old_file(tmp_path, arrays, year=2017):
    import scipy.io

    path = tmp_path / "old.mat"
    scipy.io.savemat(path, arrays)
    title = f"MATLAB 5.0 MAT-file, Platform: PCWIN64, Created on: Mon Mar 06 12:00:00 {year}".encode()
    path.write_bytes(title.ljust(116) + path.read_bytes()[116:])
    return path


def reason(path):
    with pytest.raises(ModelChoiceNeeded) as raised:
        load_model(path)
    (choice,) = raised.value.choices
    return choice.likely, choice.reason, choice.question


def test_form_whose_orbits_stay_bounded_is_preselected_whatever_the_year(tmp_path):
    arrays = {"A": [0.9], "W": [[0.5]], "h": [40.0]}  # inside, z > 40 is never reached from near 0
    likely, why, _ = reason(old_file(tmp_path, arrays))
    assert (likely, why) == (True, "with h inside the orbits tried stay bounded, with h outside some escape")
    arrays = {"A": [0.5], "W": [[1.0]], "h": [-4.0]}  # inside, every orbit near 0 grows
    likely, why, _ = reason(old_file(tmp_path, arrays))
    assert (likely, why) == (False, "with h outside the orbits tried stay bounded, with h inside some escape")


def test_year_and_first_guesses_are_named_as_the_evidence(tmp_path):
    arrays = {"A": [0.5], "W": [[0.1]], "h": [0.3], "W0": [[0.2]], "h0": [0.1], "B": [[1.0]]}
    likely, why, question = reason(old_file(tmp_path, arrays))
    assert likely is True
    assert why == "it was written in 2017 and it holds the first guesses W0, h0"
    assert "not linear and would be left out" in question
    likely, why, _ = reason(old_file(tmp_path, arrays, 2021))
    assert likely is False
    assert "later PLRNNs have h outside" in why
    assert load_model(old_file(tmp_path, arrays), thresholds=True).observation is None
    assert load_model(old_file(tmp_path, arrays), thresholds=False).observation is not None

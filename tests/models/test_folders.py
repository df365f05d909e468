"""Folders: one file for each parameter, checkpoints of a run, links that lead away, tables of every kind."""

from __future__ import annotations

import os

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from model_files import npz_file, plain_arrays, shallow_arrays

from plrnn_explorer.models import families
from plrnn_explorer.models.errors import ModelChoiceNeeded, ModelFileError
from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.files.text_table import has_decimal_comma, parse_table
from plrnn_explorer.models.load import likely_choices, load_model, save_model


def assert_same(model, expected):
    for name in ("A", "W1", "W2", "h1", "h2"):
        np.testing.assert_array_equal(getattr(model, name), getattr(expected, name))


def write_npy(folder, arrays):
    folder.mkdir(exist_ok=True)
    for name, value in arrays.items():
        np.save(folder / f"{name}.npy", value)
    return folder


def write_text(folder, arrays, mark=",", ending=".csv", **options):
    folder.mkdir(exist_ok=True)
    for name, value in arrays.items():
        np.savetxt(folder / f"{name}{ending}", np.asarray(value), fmt="%.17g", delimiter=mark, **options)
    return folder


def refused(path, *words, **choices):
    with pytest.raises(ModelFileError) as raised:
        load_model(path, **choices)
    for word in words:
        assert word in str(raised.value)


def question(path, **choices):
    with pytest.raises(ModelChoiceNeeded) as raised:
        load_model(path, **choices)
    return raised.value


# One file for each parameter.
def test_folder_of_npy(tmp_path):
    arrays = shallow_arrays()
    model = load_model(write_npy(tmp_path / "run.v2", arrays))
    assert_same(model, families.shallow_plrnn(**arrays))
    assert model.name == "run.v2"
    assert model.origin == {"file": "run.v2", "format": "folder of .npy files"}


@pytest.mark.parametrize(("mark", "ending"), [(",", ".csv"), (";", ".csv"), ("\t", ".tsv"), (" ", ".txt")])
def test_folder_of_text(tmp_path, mark, ending):
    arrays = plain_arrays() | {"B": np.array([[1.0, 2.0, 3.0], [0.5, 0.25, 1e-300]])}
    model = load_model(write_text(tmp_path / "run", arrays, mark, ending))
    assert_same(model, families.plrnn(**plain_arrays()))
    np.testing.assert_array_equal(model.observation.B, arrays["B"])


def test_folder_of_both_kinds_with_other_files_beside(tmp_path):
    arrays = plain_arrays()
    folder = write_npy(tmp_path / "run", {"A": np.diag(arrays["A"]), "W": np.asfortranarray(arrays["W"])})
    write_text(folder, {"h": arrays["h"][None]})
    (folder / "data.csv").write_text("time,voltage\nx,y\n")
    (folder / "notes.txt").write_text("trained on Monday")
    (folder / ".hidden.npy").write_bytes(b"no array")
    assert_same(load_model(folder), families.plrnn(**arrays))


def test_stored_P_is_a_file_too(tmp_path):
    arrays = plain_arrays(4) | {"P": 2}
    assert_same(load_model(write_npy(tmp_path / "run", arrays)), families.alrnn(**arrays))


def test_prefixed_names_and_two_models_in_a_folder(tmp_path):
    first, second = plain_arrays(), plain_arrays(seed=1)
    folder = write_npy(tmp_path / "run", {f"lorenz_{k}": v for k, v in first.items()})
    assert_same(load_model(folder), families.plrnn(**first))
    write_npy(folder, {f"duffing_{k}": v for k, v in second.items()})
    assert likely_choices(question(folder)) == {"part": "lorenz"}
    assert_same(load_model(folder, part="duffing"), families.plrnn(**second))


def test_two_files_for_one_parameter_are_refused(tmp_path):
    folder = write_npy(tmp_path / "run", plain_arrays())
    write_text(folder, {"W": np.eye(3)})
    refused(folder, "two files for the parameter W", "W.csv", "W.npy")


def test_pickled_array_in_a_folder_is_refused(tmp_path, monkeypatch):
    folder = write_npy(tmp_path / "run", plain_arrays())
    np.save(folder / "W.npy", np.array([os.system], dtype=object), allow_pickle=True)
    refused(folder, "run: the array W is a pickled Python object", "could run code")


def test_pickled_dictionary_is_refused_with_what_to_do(tmp_path):
    np.save(tmp_path / "model.npy", plain_arrays(), allow_pickle=True)
    refused(tmp_path / "model.npy", "dictionary of the parameters", "numpy.savez")


def test_single_array_names_the_folder(tmp_path):
    folder = write_npy(tmp_path / "run", plain_arrays())
    refused(folder / "W.npy", "single NumPy array (.npy)", "open the folder")


def test_single_table_names_the_folder(tmp_path):
    folder = write_text(tmp_path / "run", plain_arrays())
    refused(folder / "W.csv", "a single table is not a whole model", "open the folder that holds A.csv")
    (folder / "notes.txt").write_text("trained on Monday")
    refused(folder / "notes.txt", "holds plain text")


def test_findings_of_a_refused_folder_list_its_entries(tmp_path):
    folder = write_npy(tmp_path / "run", {"A": np.eye(2), "W": np.eye(2)})
    with pytest.raises(ModelFileError) as raised:
        load_model(folder)
    assert raised.value.findings == ("a folder", "entry A.npy", "entry W.npy")


def test_incomplete_folder_lists_what_it_has(tmp_path):
    refused(write_npy(tmp_path / "run", {"A": np.eye(2), "W": np.eye(2)}), "found A, W")


def test_empty_folder(tmp_path):
    refused(tmp_path, "folder without a model")


def test_cut_npy_is_refused_by_its_name(tmp_path):
    folder = write_npy(tmp_path / "run", plain_arrays())
    data = (folder / "W.npy").read_bytes()
    (folder / "W.npy").write_bytes(data[:-8])
    refused(folder, "the array W declares 72 bytes but the file holds 64 bytes")


# Checkpoints.
def run_of(tmp_path, names):
    models = {}
    for i, name in enumerate(names):
        path = tmp_path / "run" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(npz_file(plain_arrays(seed=i)))
        models[name] = families.plrnn(**plain_arrays(seed=i))
    return tmp_path / "run", models


@pytest.mark.parametrize("below", ["", "checkpoints/"])
def test_checkpoints_are_a_question_with_the_last_preselected(tmp_path, below):
    folder, models = run_of(tmp_path, [f"{below}model_{i}.npz" for i in (1, 2, 10, 9)])
    (folder / "args.json").write_text('{"model": "PLRNN"}')
    raised = question(folder)
    (choice,) = raised.choices
    assert [value for value, _ in choice.options] == [f"{below}model_{i}.npz" for i in (1, 2, 9, 10)]
    assert [label for _, label in choice.options] == [f"model_{i}.npz" for i in (1, 2, 9, 10)]
    assert likely_choices(raised) == {"file": f"{below}model_10.npz"}
    assert "last of 4 numbered files" in choice.reason
    model = load_model(folder, file=f"{below}model_2.npz")
    assert_same(model, models[f"{below}model_2.npz"])
    assert model.name == "model_2"
    assert dict(model.origin["choices"]) == {"file": f"{below}model_2.npz"}


def test_only_model_of_a_folder_opens_at_once(tmp_path):
    folder, models = run_of(tmp_path, ["checkpoints/final.npz"])
    assert_same(load_model(folder), models["checkpoints/final.npz"])


def test_newest_of_unnumbered_files_is_preselected(tmp_path):
    folder, _ = run_of(tmp_path, ["a.npz", "b.npz", "c.npz"])
    for name, time in {"a.npz": 10, "b.npz": 30, "c.npz": 20}.items():
        os.utime(folder / name, (time, time))
    assert likely_choices(question(folder)) == {"file": "b.npz"}


def test_questions_of_the_chosen_file_come_with_the_choice_of_the_file(tmp_path):
    folder, _ = run_of(tmp_path, ["model_1.npz"])
    (folder / "model_2.npz").write_bytes(
        npz_file({f"{p}.{k}": v for p in "ab" for k, v in plain_arrays().items()})
    )
    assert likely_choices(question(folder)) == {"file": "model_2.npz", "part": "a"}
    load_model(folder, file="model_1.npz")


def test_damaged_checkpoint_is_refused_by_its_name(tmp_path):
    folder, _ = run_of(tmp_path, ["model_1.npz", "model_2.npz"])
    (folder / "model_2.npz").write_bytes((folder / "model_2.npz").read_bytes()[:200])
    refused(folder, "run: in model_2.npz, ", "damaged", file="model_2.npz")
    load_model(folder, file="model_1.npz")


def test_damaged_last_checkpoint_is_not_preselected(tmp_path):
    """Training was broken off while it was written."""
    folder, _ = run_of(tmp_path, ["model_1.npz", "model_2.npz", "model_3.npz"])
    (folder / "model_3.npz").write_bytes((folder / "model_3.npz").read_bytes()[:200])
    assert likely_choices(question(folder)) == {"file": "model_2.npz"}


def test_newest_file_that_is_no_model_is_not_preselected(tmp_path):
    folder, _ = run_of(tmp_path, ["final.npz", "other.npz"])
    np.savez(folder / "data.npz", x=np.zeros((100, 3)))
    for name, time in {"final.npz": 20, "other.npz": 10, "data.npz": 30}.items():
        os.utime(folder / name, (time, time))
    raised = question(folder)
    assert likely_choices(raised) == {"file": "final.npz"}
    assert "newest that holds a model" in raised.choices[0].reason


def test_folder_of_more_models_than_can_be_offered(tmp_path, monkeypatch):
    monkeypatch.setattr("plrnn_explorer.models.files.folder._MAX_OFFERED", 2)
    folder, _ = run_of(tmp_path, ["a.npz", "b.npz", "c.npz"])
    refused(folder, "3 model files", "open the one you want itself")


def test_unknown_file_is_refused(tmp_path):
    folder, _ = run_of(tmp_path, ["model_1.npz", "model_2.npz"])
    refused(folder, "file='../secret.npz' does not fit", file="../secret.npz")


def test_real_run_folder_opens_its_checkpoint(shared):
    folder = shared / "models" / "lowrank_teacher_reach_rnn_M2"
    raised = question(folder)
    names = [value for value, _ in raised.choices[0].options]
    assert "reach_rnn_state_dict.pkl" in names
    assert "reach_rnn_params.pkl" not in names
    assert "meta.json" not in names
    assert load_model(folder, file="reach_rnn_state_dict.pkl").dimension == 2


# Links.
def test_links_out_of_the_folder_are_not_followed(tmp_path):
    secret = write_npy(tmp_path / "secret", plain_arrays())
    folder = tmp_path / "run"
    folder.mkdir()
    for name in ("A.npy", "W.npy", "h.npy"):
        (folder / name).symlink_to(secret / name)
    (folder / "below").symlink_to(secret)
    refused(folder, "links that lead out of it", "A.npy", "not followed")


def test_links_within_the_folder_are_followed(tmp_path):
    arrays = plain_arrays()
    folder = write_npy(tmp_path / "run", arrays | {"W_old": arrays["W"]})
    (folder / "W.npy").unlink()
    (folder / "W.npy").symlink_to("W_old.npy")
    assert_same(load_model(folder), families.plrnn(**arrays))


def test_circle_of_links_ends(tmp_path):
    folder = tmp_path / "run"
    folder.mkdir()
    (folder / "A.npy").symlink_to(folder / "W.npy")
    (folder / "W.npy").symlink_to(folder / "A.npy")
    (folder / "again").symlink_to(folder)
    refused(folder, "links that lead out")


def test_question_says_which_links_were_left_out(tmp_path):
    folder, _ = run_of(tmp_path, ["model_1.npz", "model_2.npz"])
    (folder / "model_3.npz").symlink_to("/etc/hostname")
    raised = question(folder)
    assert "model_3.npz" in raised.choices[0].question
    assert likely_choices(raised) == {"file": "model_2.npz"}


def test_folder_of_too_many_files(tmp_path, monkeypatch):
    monkeypatch.setattr("plrnn_explorer.models.files.folder._MAX_LISTED", 5)
    for i in range(6):
        (tmp_path / f"{i}").touch()
    refused(tmp_path, "more than 5 files")


# Tables.
@settings(max_examples=60, deadline=None)
@given(
    values=hnp.arrays(
        np.float64,
        hnp.array_shapes(min_dims=2, max_dims=2, max_side=4),
        elements=st.floats(allow_nan=False, allow_infinity=False),
    ),
    mark=st.sampled_from([",", ", ", ";", "\t", " ", "   "]),
    header=st.booleans(),
    labels=st.sampled_from(["", "numbers", "words"]),
    end=st.sampled_from(["\n", "\r\n", "\n\n"]),
    bom=st.booleans(),
    comma=st.booleans(),
)
def test_every_table_comes_back_bit_by_bit(values, mark, header, labels, end, bom, comma):
    rows = [[repr(float(v)) for v in row] for row in values]
    if comma and mark in (";", "\t") and (labels or values.shape[1] > 1):
        rows = [[cell.replace(".", ",") for cell in row] for row in rows]
    names = [f"V{i}" for i in range(values.shape[1])]
    if labels:
        header = True
        rows = [[str(i) if labels == "numbers" else f"row{i}", *row] for i, row in enumerate(rows)]
        names = ["", *names] if mark.strip(" ") else names  # as pandas, and as R between blanks
    lines = ([mark.join(names)] if header else []) + [mark.join(row) for row in rows]
    data = ("\ufeff" if bom else "") + end.join(lines) + end
    found = parse_table(data.encode(), "W.csv", has_decimal_comma(data.encode()))
    assert found.shape == values.shape
    assert found.tobytes() == values.tobytes()


def test_decimal_commas_of_one_table_tell_how_the_others_are_written(tmp_path):
    """Alone, h would be a matrix of integers."""
    for name, text in {"A": "0,5\n0,25\n", "W": "0;1,5\n-2,5;0\n", "h": "1,5\n2,5\n"}.items():
        (tmp_path / f"{name}.csv").write_text(text)
    assert_same(load_model(tmp_path), families.plrnn(A=[0.5, 0.25], W=[[0, 1.5], [-2.5, 0]], h=[1.5, 2.5]))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1,5 2,5\n3,5 4,5\n", "decimal point"),
        ("1.234,5;2,0\n", "decimal point"),
        ("", "empty"),
        ("# only a remark\n", "empty"),
        ("a,b\n", "no numbers"),
        ("1,2\n3\n", "not a table of numbers"),
        ("1,2\n3,x\n", "not a table of numbers"),
        ("1,2\0", "not text"),
        ("\n" * 500_000, "lines"),
    ],
)
def test_text_that_is_no_table_is_refused(text, words):
    with pytest.raises(Refusal, match=words):
        parse_table(text.encode(), "W.csv")


def test_table_too_large_for_text(tmp_path, monkeypatch):
    monkeypatch.setattr("plrnn_explorer.models.files.text_table.MAX_TABLE_BYTES", 10)
    refused(write_text(tmp_path / "run", plain_arrays()), "too much for text", "save them as .npy")


def test_saved_models_lie_in_a_folder_too(tmp_path):
    model = families.plrnn(**plain_arrays())
    save_model(model, tmp_path / "model.npz")
    assert load_model(tmp_path).fingerprint == model.fingerprint

"""Settings files beside a model: found, read as data, kept as evidence, overruled by answers."""

from __future__ import annotations

import argparse
import json
import pickle
from pathlib import PosixPath

import numpy as np
import pytest
from model_files import plain_arrays, shallow_arrays, torch_file

from plrnn_explorer.models.errors import ModelFileError
from plrnn_explorer.models.importing import open_import
from plrnn_explorer.models.load import load_model, save_model
from tests.factories import bistable_map


def network(tmp_path, arrays, folder="", name="model_100.pt", prefix=""):
    path = tmp_path / folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(torch_file({prefix + k: v for k, v in arrays.items()}))
    return path


def asked(path):
    return {a.choice.argument: a for a in open_import(path).choices({})}


def write(path, settings):
    if path.suffix == ".json":
        path.write_text(json.dumps(settings))
    elif path.suffix == ".txt":
        path.write_text("".join(f"{k} {v}\n" for k, v in settings.items()))
    else:
        path.write_bytes(pickle.dumps(settings))


@pytest.mark.parametrize("name", ["hypers.pkl", "hypers.txt", "args.json", "model_100_params.pkl"])
@pytest.mark.parametrize(("key", "more"), [("pwl_units", {}), ("nonlinear_units", {"latent_model": "ALRNN"})])
def test_P_by_every_name_it_has(tmp_path, name, key, more):
    path = network(tmp_path, plain_arrays(5))
    write(tmp_path / name, {"model": "AL-RNN", key: 3} | more)
    assert asked(path)["P"].evidence == f"{name} beside it says P = 3"
    assert load_model(path).n_units == 3
    assert load_model(path, P=1).n_units == 1


@pytest.mark.parametrize("folder", ["checkpoints", "models", "weights"])
@pytest.mark.parametrize("name", ["hypers.pkl", "hypers.txt", "args.json"])
def test_settings_one_folder_up(tmp_path, folder, name):
    path = network(tmp_path, plain_arrays(5), folder)
    write(tmp_path / name, {"pwl_units": 4})
    assert load_model(path).n_units == 4


def test_settings_above_any_other_folder_belong_to_something_else(tmp_path):
    path = network(tmp_path, plain_arrays(5), "run_7")
    write(tmp_path / "hypers.pkl", {"pwl_units": 4})
    assert asked(path)["P"].is_open


@pytest.mark.parametrize("clipped", [True, False])
def test_clipped_is_known_from_the_name_of_the_latent_model(tmp_path, clipped):
    path = network(tmp_path, shallow_arrays(), prefix="latent_model.latent_step.")
    name = "clipped-shallow-PLRNN" if clipped else "shallow-PLRNN"
    write(tmp_path / "hypers.txt", {"latent_model": name, "clip_range": None})
    question = asked(path)["clipped"]
    assert (question.answer, question.evidence) == (
        clipped,
        f"hypers.txt beside it says latent_model = {name}",
    )
    assert load_model(path, clipped=not clipped).origin["choices"] == {"clipped": not clipped}


def test_numbers_of_numpy_and_objects_of_the_training_program(tmp_path):
    path = network(tmp_path, plain_arrays(5))
    settings = {
        "pwl_units": np.int64(2),
        "rate": np.float32(0.5),
        "args": argparse.Namespace(seed=3),
        "where": PosixPath("runs/7"),
        "losses": np.arange(4.0),
    }
    for protocol in range(2, 6):
        (tmp_path / "hypers.pkl").write_bytes(pickle.dumps(settings, protocol))
        assert load_model(path).n_units == 2


def test_settings_that_ask_for_a_function_are_refused_by_its_name(tmp_path):
    class Evil:
        def __reduce__(self):
            import os

            return os.system, (f"touch {tmp_path}/executed",)

    path = network(tmp_path, plain_arrays(5))
    (tmp_path / "hypers.pkl").write_bytes(pickle.dumps({"P": Evil()}))
    with pytest.raises(ModelFileError, match=r"the settings in hypers\.pkl beside it cannot be used"):
        load_model(path)
    assert not (tmp_path / "executed").exists()


@pytest.mark.parametrize("value", [0, 6, 2.5, float("nan"), -1, "two"])
def test_impossible_settings_do_not_stand_in_the_way_of_an_answer(tmp_path, value):
    path = network(tmp_path, plain_arrays(5))
    write(tmp_path / "hypers.pkl", {"P": value})
    assert load_model(path, P=2).n_units == 2


def test_settings_are_not_taken_for_a_broken_model(tmp_path):
    path = tmp_path / "args.json"
    path.write_text('{"model": "PLRNN", "affine_transform_coeff": [0.5, 1.5]}')
    with pytest.raises(ModelFileError, match="settings of a training run"):
        load_model(path)
    save_model(bistable_map(), path)  # a model remains one, whatever it is called
    assert load_model(path).fingerprint == bistable_map().fingerprint


def test_settings_alone_are_named_as_such(tmp_path):
    (tmp_path / "hypers.txt").write_text("dim_z 30\nclip_range None\n")
    with pytest.raises(ModelFileError, match=r"holds the settings of a model; open the model beside it"):
        load_model(tmp_path / "hypers.txt")

"""Random damage to good files of every format: a model or a `ModelFileError`, nothing else, and soon.

The fuzzer in tests/fuzz (packaging/fuzz.sh) does the same a million times for each reader.
"""

from __future__ import annotations

import io
import pickle
import struct
import zipfile
import zlib
from random import Random

import numpy as np
import pytest
from bson_files import bson_file, document, julia, referring
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from model_files import json_file, mat_file, npz_file, plain_arrays, shallow_arrays, torch_file, torch_zip

from plrnn_explorer.models import importing
from plrnn_explorer.models.errors import ModelFileError
from plrnn_explorer.models.files import likely
from plrnn_explorer.models.load import load_model
from plrnn_explorer.models.map import PiecewiseLinearMap

DENDRITIC = {
    "latent_step.AW": np.eye(2),
    "latent_step.h": np.ones(2),
    "latent_step.thetas": np.ones((2, 3)),
    "latent_step.alphas": np.ones(3),
}
GOOD = {
    "npz": npz_file(shallow_arrays()),
    "npz packed": npz_file(plain_arrays(), packed=True),
    "json": json_file(shallow_arrays()),
    "torch": torch_file(plain_arrays()),
    "torch dendritic": torch_file(DENDRITIC, modules=("latent_step", "latent_step.norm")),
    "mat": mat_file(plain_arrays()),
    "mat packed": mat_file(shallow_arrays(), packed=True),
    "mat struct": mat_file({"net": plain_arrays()}),
    "bson": bson_file({"model": julia("clippedShallowPLRNN", *shallow_arrays().values(), None)}),
    "bson references": document(referring(*plain_arrays().values())),
    "pickle": pickle.dumps({"dt": 10, "tau_lims": [100], "loadings": None}),
}


def mutate(data, changes, cut):
    damaged = bytearray(data)
    for place, value in changes:
        damaged[place % len(damaged)] = value
    return bytes(damaged[: len(damaged) - cut])


def open_file(path):
    """The model, or the sentence that refuses it; any other exception fails the test."""
    try:
        return load_model(path), ""
    except ModelFileError as error:
        return None, str(error)


@pytest.mark.parametrize("form", GOOD)
@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    derandomize=True,
)
@given(
    changes=st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=6),
    cut=st.integers(0, 3),
)
def test_damaged_file_ends_in_a_model_or_a_model_file_error(tmp_path, form, changes, cut):
    path = tmp_path / "model"
    path.write_bytes(mutate(GOOD[form], changes, cut))
    model, sentence = open_file(path)
    if model is None:
        assert sentence.startswith("model")
        assert "\n" not in sentence
    else:
        assert isinstance(model, PiecewiseLinearMap)
        assert np.isfinite(model.A).all()


def archive_of(name, data):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(name, data)
    return buffer.getvalue()


def pickle_of(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read("archive/data.pkl")


#: Damage inside an archive whose checksums are right, as somebody who means harm would make it.
INSIDE = {
    "pickle": (pickle_of(GOOD["torch dendritic"]), lambda data: torch_zip(data, {"0": bytes(32)})),
    "pickle protocol 4": (pickle.dumps({"A": [1.0, (2, "x")], "b": b"x"}, 4), torch_zip),
    "npy": (npz_file({"A": np.eye(2)})[35:], lambda data: archive_of("A.npy", data)),
    "mat": (
        GOOD["mat"][128:],
        lambda data: (
            GOOD["mat"][:128] + struct.pack("<II", 15, len(zlib.compress(data))) + zlib.compress(data)
        ),
    ),
}


@pytest.mark.parametrize("form", INSIDE)
@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    derandomize=True,
)
@given(
    changes=st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=6),
    cut=st.integers(0, 3),
)
def test_damage_inside_a_sound_archive_ends_in_a_model_file_error(tmp_path, form, changes, cut):
    good, wrap = INSIDE[form]
    path = tmp_path / "model"
    path.write_bytes(wrap(mutate(good, changes, cut)))
    model, sentence = open_file(path)
    assert model is None or isinstance(model, PiecewiseLinearMap)
    assert model is not None or sentence.startswith("model")


# Every reader without the safety net of `load_model`, by the rules of the fuzzer.
resource = pytest.importorskip("resource", reason="the fuzzer's judge measures memory as Unix does")

from tests.fuzz.judge import Judge  # noqa: E402
from tests.fuzz.mutate import mutated  # noqa: E402
from tests.fuzz.targets import TARGETS  # noqa: E402

MUTATIONS = 250


@pytest.fixture
def restored(monkeypatch):
    """The fuzzer's judge takes the safety net away; it comes back after the test."""
    monkeypatch.setattr(importing, "_one_error", importing._one_error)
    monkeypatch.setattr(likely, "_STEPS", likely._STEPS)


@pytest.mark.filterwarnings("ignore:invalid escape sequence:DeprecationWarning")
@pytest.mark.usefixtures("restored")
@pytest.mark.parametrize("reader", TARGETS)
def test_reader_without_its_safety_net(tmp_path, reader):
    work = tmp_path / "work"
    work.mkdir()
    judge = Judge(reader, work, TARGETS[reader].opens, tmp_path / "findings")
    seeds = TARGETS[reader].seeds()
    for case in seeds:
        judge.judge(case)
    assert judge.account.accepted > len(seeds) // 3, judge.account.line()
    for number in range(MUTATIONS):
        judge.judge(mutated(seeds[number % len(seeds)], Random(number), seeds))
    assert not judge.account.findings, judge.account.line()
    assert judge.account.rejected > MUTATIONS // 20 or reader == "hypers_txt"  # any line of text is a setting

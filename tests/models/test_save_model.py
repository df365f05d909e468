"""Saving and opening again: bit by bit the same, and a failure keeps what was there."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from plrnn_explorer.models.errors import ModelFileError
from plrnn_explorer.models.load import load_model, save_model
from plrnn_explorer.models.map import Observation, PiecewiseLinearMap

ENDINGS = [".npz", ".json", ".mat"]
finite = st.floats(allow_nan=False, allow_infinity=False)


def arrays(*shape):
    return hnp.arrays(np.float64, shape, elements=finite)


@st.composite
def models(draw):
    M, H, N = draw(st.integers(1, 3)), draw(st.integers(0, 3)), draw(st.integers(1, 2))
    observation = None
    if draw(st.booleans()):
        observation = Observation(
            draw(arrays(N, M)), draw(arrays(N)), tuple(f"kanał {i}" for i in range(N)), ("mV",) * N
        )
    return PiecewiseLinearMap(
        draw(arrays(M, M)),
        draw(arrays(M, H)),
        draw(arrays(H, M)),
        draw(arrays(M)),
        draw(arrays(H)),
        family="AL-RNN",
        name=draw(st.text(max_size=5)),
        coordinates=draw(st.sampled_from([(), tuple(f"ζ{i}" for i in range(M))])),
        observation=observation,
        origin={"file": "x.pt", "choices": {"P": 2, "clipped": True}, "steps": [1, 2.5, None]},
    )


def same(a, b):
    return a.shape == b.shape and a.tobytes() == b.tobytes()


@pytest.mark.parametrize("ending", ENDINGS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(model=models())
def test_saved_model_comes_back_bit_by_bit(tmp_path, ending, model):
    path = tmp_path / f"model{ending}"
    save_model(model, path)
    again = load_model(path)
    assert all(same(getattr(model, n), getattr(again, n)) for n in ("A", "W1", "W2", "h1", "h2"))
    assert again.fingerprint == model.fingerprint
    for name in ("family", "name", "coordinates", "origin"):
        assert getattr(again, name) == getattr(model, name)
    if model.observation is None:
        assert again.observation is None
    else:
        seen, old = again.observation, model.observation
        assert same(seen.B, old.B)
        assert same(seen.b, old.b)
        assert (seen.names, seen.units) == (old.names, old.units)


def lozi():
    return PiecewiseLinearMap([[0, 1], [0.5, 0]], [[-1.7, -1.7], [0, 0]], [[1, 0], [-1, 0]], [1, 0], [0, 0])


@pytest.mark.parametrize("ending", ENDINGS)
def test_failed_save_keeps_the_old_file_and_leaves_nothing_behind(tmp_path, ending):
    path = tmp_path / f"model{ending}"
    save_model(lozi(), path)
    before = path.read_bytes()
    with pytest.raises(ModelFileError, match="cannot be written"):
        save_model(lozi().with_changes(origin={"file": object()}), path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_saving_into_a_missing_folder_is_one_sentence(tmp_path):
    with pytest.raises(ModelFileError, match=r"model\.npz cannot be written"):
        save_model(lozi(), tmp_path / "missing" / "model.npz")


def test_what_is_too_large_for_json_is_refused_before_it_is_written(tmp_path, monkeypatch):
    monkeypatch.setattr("plrnn_explorer.models.files.own.MAX_JSON_BYTES", 100)
    with pytest.raises(ModelFileError, match=r"too much for JSON, save it as \.npz"):
        save_model(lozi(), tmp_path / "model.json")
    assert not list(tmp_path.iterdir())


def test_saving_with_an_unknown_ending_names_the_known_ones(tmp_path):
    with pytest.raises(ModelFileError, match=r"\.npz, \.json or \.mat"):
        save_model(lozi(), tmp_path / "model.pt")


def test_saved_npz_opens_in_plain_numpy_without_pickles(tmp_path):
    save_model(lozi(), tmp_path / "lozi.npz")
    with np.load(tmp_path / "lozi.npz", allow_pickle=False) as archive:
        header = json.loads(archive["header"].tobytes())
        np.testing.assert_array_equal(archive["W1"], lozi().W1)
    assert header["format"] == "plrnn_explorer model"
    assert header["version"] == 1


def test_file_of_a_newer_version_is_refused_by_its_number(tmp_path):
    path = tmp_path / "model.json"
    save_model(lozi(), path)
    path.write_text(path.read_text().replace('"version": 1', '"version": 7'))
    with pytest.raises(ModelFileError, match="newer version"):
        load_model(path)


def test_format_is_found_by_content_not_by_ending(tmp_path):
    save_model(lozi(), tmp_path / "a.npz")
    (tmp_path / "a.mat").write_bytes((tmp_path / "a.npz").read_bytes())
    assert load_model(tmp_path / "a.mat").fingerprint == lozi().fingerprint

"""NumPy and MATLAB files: the axis of time, what belongs together, and what a hostile header claims."""

from __future__ import annotations

import io
import pickle

import h5py
import numpy as np
import pytest
import scipy.io

from plrnn_explorer import RecordingFileError, load_recording
from plrnn_explorer.models.inputs import input_on_coordinates
from plrnn_explorer.models.load import save_model
from plrnn_explorer.models.map import Observation, PiecewiseLinearMap
from plrnn_explorer.recordings import npy_file

RNG = np.random.default_rng(1)


def saved(path, array):
    np.save(path, array)
    return load_recording(path)


@pytest.mark.parametrize("dtype", ["f4", "f8", ">f8", "i2", "u1", "?"])
def test_one_array_of_any_real_type(tmp_path, dtype):
    values = (RNG.normal(size=(50, 3)) * 40 + 60).astype(dtype)
    recording = saved(tmp_path / "a.npy", values)
    assert np.array_equal(recording.values, values.astype(float))
    assert recording.sweeps == (0,)


def test_a_vector_is_one_column(tmp_path):
    values = RNG.normal(size=50)
    assert np.array_equal(saved(tmp_path / "a.npy", values).values[:, 0], values)


def test_the_longer_axis_is_time_and_that_is_said(tmp_path):
    values = RNG.normal(size=(3, 50))
    recording = saved(tmp_path / "a.npy", values)
    assert np.array_equal(recording.values, values.T)
    assert "longer axis was taken as time" in recording.notes[0]


@pytest.mark.parametrize("swapped", [False, True])
def test_three_axes_are_trials(tmp_path, swapped):
    values = RNG.normal(size=(4, 50, 3))
    recording = saved(tmp_path / "a.npy", values.swapaxes(1, 2) if swapped else values)
    assert recording.sweeps == (0, 50, 100, 150)
    for i in range(4):
        assert np.array_equal(recording.sweep(i), values[i])


def test_fortran_order(tmp_path):
    values = np.asfortranarray(RNG.normal(size=(50, 3)))
    assert np.array_equal(saved(tmp_path / "a.npy", values).values, values)


def test_a_very_long_array_is_thinned_out_and_that_is_said(tmp_path, monkeypatch):
    monkeypatch.setattr(npy_file, "MAX_NUMBERS", 1000)
    values = RNG.normal(size=(2000, 2))
    recording = saved(tmp_path / "a.npy", values)
    assert np.array_equal(recording.values, values[::4])
    assert "every 4th sample" in recording.notes[0]


@pytest.mark.parametrize("container", ["npz", "mat", "struct"])
def test_vectors_of_one_length_belong_together(tmp_path, container):
    t, x, y = np.arange(60) * 0.01, RNG.normal(size=60), RNG.normal(size=60)
    arrays = {"t": t, "x": x, "y": y, "note": np.arange(9.0)}
    path = tmp_path / f"a.{container}"
    if container == "npz":
        np.savez(path.with_suffix(".npz"), **arrays)
        path = path.with_suffix(".npz")
    else:
        scipy.io.savemat(path, {"dat": arrays} if container == "struct" else arrays, appendmat=False)
    recording = load_recording(path)
    assert np.array_equal(recording.values, np.stack([x, y], axis=1))
    assert [name.rpartition(".")[2] for name in recording.names] == ["x", "y"]
    assert recording.dt == pytest.approx(0.01)
    assert any("note" in note for note in recording.notes)


@pytest.mark.parametrize(
    ("name", "value", "dt"), [("dt", 0.5, 0.5), ("fs", 250.0, 0.004), ("Fs", 250, 0.004)]
)
def test_a_stated_rate_is_used(tmp_path, name, value, dt):
    values = RNG.normal(size=(60, 2))
    scipy.io.savemat(tmp_path / "a.mat", {"data": values, name: value})
    recording = load_recording(tmp_path / "a.mat")
    assert np.array_equal(recording.values, values)
    assert recording.dt == pytest.approx(dt)


def npy_bytes(array):
    stream = io.BytesIO()
    np.save(stream, array)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (
            npy_bytes(np.zeros((50, 2))).replace(b"(50, 2)", b"(99999999999, 9)"[:7].ljust(7)),
            "damaged|declares",
        ),
        (npy_bytes(np.zeros((500000, 2)))[:5000], "cut short"),
        (npy_bytes(np.array([1, "a", None], dtype=object)), "pickled Python object"),
        (npy_bytes(np.zeros(50, complex)), "real numbers"),
        (npy_bytes(np.array(["a"] * 50)), "real numbers"),
        (npy_bytes(np.zeros((0, 3))), "empty"),
        (npy_bytes(np.zeros((3, 2))), "only 3 samples"),
        (npy_bytes(np.zeros((2000, 1500), "u1")), "columns"),
        (npy_bytes(np.zeros((2, 2, 3, 50), "u1")), "shape"),
        (b"\x93NUMPY\x01\x00" + b"\xff" * 200, "damaged"),
        (pickle.dumps([1, 2, 3]), "not a recording|no table"),
        (b"PK\x05\x06" + bytes(18), "time series|damaged"),
    ],
)
def test_what_is_no_array_ends_in_one_sentence(tmp_path, content, word):
    path = tmp_path / "bad.npy"
    path.write_bytes(content)
    with pytest.raises(RecordingFileError, match=word) as caught:
        load_recording(path)
    assert str(caught.value).startswith("bad.npy: ")


def test_a_missing_file_and_a_folder(tmp_path):
    with pytest.raises(RecordingFileError, match="no such file"):
        load_recording(tmp_path / "none.csv")
    with pytest.raises(RecordingFileError, match="folder"):
        load_recording(tmp_path)


@pytest.mark.parametrize("name", ["a.h5", "a.mat"])
def test_hdf5_and_matlab_7_3(tmp_path, name):
    """Written by h5py; a MATLAB 7.3 file is one with a header of 512 bytes and its axes reversed."""
    values = RNG.normal(size=(60, 2))
    path = tmp_path / name
    with h5py.File(path, "w", userblock_size=512 if name == "a.mat" else 0) as file:
        for key, array in {"data": values.T, "fs": np.array([[50.0]])}.items():
            file.create_dataset(key, data=array).attrs["MATLAB_class"] = np.bytes_("double")
    if name == "a.mat":
        header = (
            b"MATLAB 7.3 MAT-file, Platform: GLNXA64, Created on: Mon Jan 1 00:00:00 2024 HDF5 schema 1.00 ."
        )
        with path.open("r+b") as stream:
            stream.write(header.ljust(124) + b"\x00\x02IM")
    recording = load_recording(path)
    assert np.array_equal(recording.values, values)
    assert recording.dt == pytest.approx(0.02)


def test_the_parameters_of_a_model_in_the_same_file_are_no_recording(tmp_path):
    W, data = RNG.normal(size=(30, 30)), RNG.normal(size=(90, 2))
    np.savez(tmp_path / "a.npz", A=np.eye(30), W=W, h=np.zeros(30), data=data)
    assert np.array_equal(load_recording(tmp_path / "a.npz").values, data)
    np.savez(tmp_path / "b.npz", A=np.eye(30), W=W, h=np.zeros(30))
    with pytest.raises(RecordingFileError, match="time series"):
        load_recording(tmp_path / "b.npz")


@pytest.mark.parametrize("ending", ["npz", "mat"])
def test_a_model_of_our_own_with_encoder_and_inputs_is_no_recording(tmp_path, ending):
    M, N, H = 12, 3, 9
    B = RNG.normal(size=(N, M))
    model = PiecewiseLinearMap(
        np.eye(M), RNG.normal(size=(M, H)), RNG.normal(size=(H, M)), np.zeros(M), np.zeros(H),
        observation=Observation(B, np.zeros(N), encoder=RNG.normal(size=(N, M))),
    )  # fmt: skip
    save_model(model.with_inputs(input_on_coordinates(model, [0, 1])), tmp_path / f"m.{ending}")
    with pytest.raises(RecordingFileError, match="time series"):
        load_recording(tmp_path / f"m.{ending}")

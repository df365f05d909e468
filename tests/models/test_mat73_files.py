"""MATLAB v7.3 files. No MATLAB is at hand: h5py writes the layout of MATLAB's own files, and is the truth;
some files are by hdf5storage, which others wrote to exchange files with MATLAB (data/mat73/make.py).

The layout: a user block of 512 bytes with the header text, version 0x0200 and "IM"; every array with its axes
reversed and an attribute MATLAB_class; a scalar struct as a group; a cell array, and each field of a struct
array, as a dataset of references into the group #refs#; an empty array as its dimensions and MATLAB_empty.
"""

from __future__ import annotations

from pathlib import Path

import h5py
import numpy as np
import pytest
import scipy.io
import scipy.sparse
from numpy.testing import assert_allclose, assert_array_equal

from plrnn_explorer.models.errors import ModelChoiceNeeded, ModelFileError
from plrnn_explorer.models.files.hdf5 import read_hdf5
from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.load import load_model, save_model

RNG = np.random.default_rng(11)
M, H, N = 4, 7, 3
A = np.diag(RNG.uniform(-0.9, 0.9, M))
W = RNG.normal(size=(M, M)) * (1 - np.eye(M))
h = RNG.normal(size=(M, 1))
B = RNG.normal(size=(N, M))
HEADER = b"MATLAB 7.3 MAT-file, Platform: GLNXA64, Created on: Tue Mar 03 11:00:00 2020 HDF5 schema 1.00 ."


def put(group, name, value, kind="double", **storage):
    """Write one array as MATLAB does: axes reversed, at least two of them."""
    array = np.atleast_2d(value)
    dataset = group.create_dataset(name, data=np.ascontiguousarray(array.T), **storage)
    dataset.attrs["MATLAB_class"] = np.bytes_(kind)
    return dataset


def struct_group(file, name):
    group = file.create_group(name)
    group.attrs["MATLAB_class"] = np.bytes_("struct")
    return group


def mat73(path, fill):
    with h5py.File(path, "w", userblock_size=512) as file:
        fill(file)
    with path.open("r+b") as stream:
        stream.write(HEADER.ljust(116) + bytes(8) + b"\x00\x02IM")
    return path


def expected(z):
    return z @ A.T + np.maximum(z, 0) @ W.T + h[:, 0]


Z = RNG.normal(size=(6, M))


@pytest.mark.parametrize("packed", [{}, {"chunks": (2, 2), "compression": "gzip", "shuffle": True}])
def test_variables_at_the_top(tmp_path, packed):
    def fill(file):
        put(file, "A", A, **packed)
        put(file, "W", W, **packed)
        put(file, "h", h)
        put(file, "B", B, **packed)

    path = mat73(tmp_path / "net.mat", fill)
    model = load_model(path)
    assert_allclose(model(Z), expected(Z), rtol=1e-13)
    assert_allclose(model.observation(Z), Z @ B.T, rtol=1e-13)
    assert model.origin["format"] == "MATLAB v7.3"
    raw = read_hdf5(path)
    with h5py.File(path) as truth:
        assert_array_equal(raw.arrays["W"].load(), truth["W"][()].T)


def test_a_struct_with_text_empties_and_integers(tmp_path):
    def fill(file):
        dat = struct_group(file, "dat")
        put(dat, "A", A)
        put(dat, "W", W)
        put(dat, "h", np.round(h).astype("i1"), "int8")
        put(dat, "name", np.frombuffer("van der Pol".encode("utf-16-le"), "u2")[None], "char")
        empty = put(dat, "C", np.array([[0, 4]], "u8"))
        empty.attrs["MATLAB_empty"] = np.uint8(1)
        struct_group(file, "#refs#")["a"] = np.zeros(2)

    raw = read_hdf5(mat73(tmp_path / "net.mat", fill))
    assert set(raw.arrays) == {"dat.A", "dat.W", "dat.h"}
    assert raw.settings["created"].endswith("2020 HDF5 schema 1.00 .")
    assert raw.settings["dat.name"] == "van der Pol"
    model = load_model(tmp_path / "net.mat")
    assert_array_equal(model.h1, np.round(h)[:, 0])
    assert_array_equal(model.W1, W)


@pytest.mark.parametrize("as_cell", [False, True])
def test_struct_arrays_and_cells_of_structs_are_several_networks(tmp_path, as_cell):
    def fill(file):
        refs = struct_group(file, "#refs#")
        if as_cell:
            cell = file.create_dataset("nets", (1, 3), dtype=h5py.ref_dtype)
            cell.attrs["MATLAB_class"] = np.bytes_("cell")
            for i in range(3):
                one = struct_group(refs, f"s{i}")
                for name, value in {"A": A / (i + 1), "W": W, "h": h}.items():
                    put(one, name, value)
                cell[0, i] = one.ref
            return
        nets = struct_group(file, "nets")
        for name, value in {"A": A, "W": W, "h": h}.items():
            field = nets.create_dataset(name, (1, 3), dtype=h5py.ref_dtype)
            for i in range(3):
                factor = 1 / (i + 1) if name == "A" else 1.0
                field[0, i] = put(refs, f"{name}{i}", value * factor).ref

    path = mat73(tmp_path / "nets.mat", fill)
    with pytest.raises(ModelChoiceNeeded) as raised:
        load_model(path)
    (choice,) = raised.value.choices
    assert (choice.argument, [value for value, _ in choice.options]) == ("index", [0, 1, 2])
    for i in range(3):
        assert_allclose(load_model(path, index=i).A, A / (i + 1), rtol=1e-15)


def test_stacked_models_have_their_axes_as_in_matlab(tmp_path):
    """W1 (T, H, M) is the inner matrix, W2 (T, M, H) the outer one, as in the stacks of MATLAB v5 files."""
    T = 5
    inner, outer = RNG.normal(size=(T, H, M)), RNG.normal(size=(T, M, H))
    h_inner, h_outer = RNG.normal(size=(T, H)), RNG.normal(size=(T, M))

    def fill(file):
        put(file, "A", A)
        put(file, "W1", inner)
        put(file, "W2", outer)
        put(file, "h1", h_inner)
        put(file, "h2", h_outer)

    path = mat73(tmp_path / "stack.mat", fill)
    for index in range(T):
        model = load_model(path, index=index)
        truth = Z @ A.T + np.maximum(Z @ inner[index].T + h_inner[index], 0) @ outer[index].T + h_outer[index]
        assert_allclose(model(Z), truth, rtol=1e-12)


def test_cells_of_arrays_are_a_stack(tmp_path):
    """A{1}, A{2}, … of one shape; the network's index is asked for, as in other stacks."""

    def fill(file):
        refs = struct_group(file, "#refs#")
        for name, value in {"A": A, "W": W, "h": h}.items():
            cell = file.create_dataset(name, (2, 1), dtype=h5py.ref_dtype)
            cell.attrs["MATLAB_class"] = np.bytes_("cell")
            for i in range(2):
                cell[i, 0] = put(refs, f"{name}{i}", value * (1 - 0.5 * i)).ref

    raw = read_hdf5(mat73(tmp_path / "net.mat", fill))
    assert {name: array.shape for name, array in raw.arrays.items()} == {
        "A": (2, M, M),
        "W": (2, M, M),
        "h": (2, M, 1),
    }
    assert_array_equal(raw.arrays["W"].load(), [W, W * 0.5])


def put_sparse(file, name, rows, columns, values, shape):
    group = struct_group(file, name)
    group.attrs["MATLAB_class"] = np.bytes_("double")
    group.attrs["MATLAB_sparse"] = np.uint64(shape[0])
    group["data"], group["ir"] = np.asarray(values, "f8"), np.asarray(rows, "u8")
    group["jc"] = np.searchsorted(columns, np.arange(shape[1] + 1)).astype("u8")


def test_a_sparse_matrix(tmp_path):
    """By columns, as scipy.sparse.csc_array has it, too."""
    entries = scipy.sparse.csc_array(np.where(np.abs(W) > 0.5, W, 0))

    def fill(file):
        put(file, "A", A)
        put(file, "h", h)
        columns = np.repeat(np.arange(M), np.diff(entries.indptr))
        put_sparse(file, "W", entries.indices, columns, entries.data, (M, M))

    assert_array_equal(load_model(mat73(tmp_path / "net.mat", fill)).W1, entries.toarray())


@pytest.mark.parametrize(("rows", "values"), [([0, 4], [1, 2]), ([0, 1, 1], [1, 2])])
def test_a_sparse_matrix_that_does_not_fit_itself(tmp_path, rows, values):
    def fill(file):
        put(file, "A", A)
        put(file, "h", h)
        put_sparse(file, "W", rows, [0, 2], values, (M, M))

    with pytest.raises(ModelFileError, match="sparse matrix W is damaged"):
        load_model(mat73(tmp_path / "net.mat", fill))


def test_a_sparse_matrix_of_absurd_shape(tmp_path):
    def fill(file):
        put(file, "A", A)
        put(file, "h", h)
        put_sparse(file, "W", [0, 1], [0, 2], [1, 2], (1 << 40, M))

    raw = read_hdf5(mat73(tmp_path / "net.mat", fill))
    with pytest.raises(Refusal, match="W"):
        raw.floats("W")


def test_our_own_file_saved_again_in_version_7_3(tmp_path):
    """MATLAB's load and save -v7.3 of a file we wrote keeps its header, and every bit."""
    plain = load_model(DATA / "struct.mat").with_changes(coordinates=("u", "v", "w", "x"))
    save_model(plain, tmp_path / "own.mat")
    again = scipy.io.loadmat(tmp_path / "own.mat", chars_as_strings=True)

    def fill(file):
        for name, value in again.items():
            if isinstance(value, np.ndarray) and value.dtype.kind == "U":
                text = "".join(value.ravel())
                put(file, name, np.frombuffer(text.encode("utf-16-le"), "u2")[None], "char")
            elif isinstance(value, np.ndarray):
                put(file, name, value)

    model = load_model(mat73(tmp_path / "net.mat", fill))
    assert model.fingerprint == plain.fingerprint
    assert model.coordinates == plain.coordinates


def test_thresholds_of_2017_are_asked_for_by_the_date(tmp_path):
    def fill(file):
        put(file, "A", A)
        put(file, "W", W)
        put(file, "h", h)

    path = mat73(tmp_path / "net.mat", fill)
    data = path.read_bytes()
    path.write_bytes(data.replace(b" 2020 ", b" 2017 ", 1))
    with pytest.raises(ModelChoiceNeeded) as raised:
        load_model(path)
    assert [choice.argument for choice in raised.value.choices] == ["thresholds"]


def test_a_cell_that_contains_itself(tmp_path):
    def fill(file):
        put(file, "A", A)
        cell = file.create_dataset("c", (1, 2), dtype=h5py.ref_dtype)
        cell.attrs["MATLAB_class"] = np.bytes_("cell")
        cell[0, 0] = cell.ref
        cell[0, 1] = file["A"].ref

    with pytest.raises(Exception, match=r"c\[0\] contains itself"):
        load_model(mat73(tmp_path / "net.mat", fill))


def test_cells_that_multiply_without_end(tmp_path):
    """Twelve cells, each holding the next one a hundred times: 10^24 arrays in a few kilobytes."""

    def fill(file):
        last = put(file, "A", A)
        for depth in range(12):
            cell = file.create_dataset(f"c{depth}", (100, 1), dtype=h5py.ref_dtype)
            cell.attrs["MATLAB_class"] = np.bytes_("cell")
            cell[:, 0] = [last.ref] * 100
            last = cell

    with pytest.raises(Exception, match="more objects than any model"):
        load_model(mat73(tmp_path / "net.mat", fill))


# Files by hdf5storage.
DATA = Path(__file__).parent / "data" / "mat73"


@pytest.fixture(scope="module")
def truth():
    return np.load(DATA / "truth.npz")


def test_a_struct_by_another_writer(truth):
    model = load_model(DATA / "struct.mat")
    assert_array_equal(model.A, truth["A"])
    assert_array_equal(model.W1, truth["W"])
    assert_array_equal(model.h1, truth["h"][:, 0])
    assert_array_equal(model.observation.B, truth["B"])


def test_a_cell_of_structs_by_another_writer(truth):
    for index, factor in enumerate((1.0, 0.5)):
        assert_array_equal(load_model(DATA / "cell.mat", index=index).W1, truth["W"] * factor)


def test_a_stack_by_another_writer(truth):
    for index in range(3):
        model = load_model(DATA / "stack.mat", index=index)
        assert_array_equal(model.W1, truth["stack_W2"][index])
        assert_array_equal(model.W2, truth["stack_W1"][index])
        assert_array_equal(model.h2, truth["stack_h1"][index])

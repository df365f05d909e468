"""HDF5 files written by h5py, in every layout it knows, and files that declare more than they hold."""

from __future__ import annotations

import struct
import tracemalloc
import zlib

import h5py
import numpy as np
import pyfive.btree
import pytest
from jld2_files import Jld2Writer
from numpy.testing import assert_array_equal

from plrnn_explorer.models.errors import ModelChoiceNeeded, ModelFileError
from plrnn_explorer.models.files.hdf5 import read_hdf5
from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.load import likely_choices, load_model

RNG = np.random.default_rng(5)
ARRAYS = {
    "A": RNG.uniform(-0.9, 0.9, 5),
    "W": RNG.normal(size=(5, 5)),
    "h": RNG.normal(size=5).astype("f4"),
}
#: In one piece, in chunks that do not divide the shape, packed, with checksums.
STORAGES = {
    "contiguous": {},
    "one chunk": {"chunks": "whole"},
    "one packed chunk": {"chunks": "whole", "compression": "gzip"},
    "chunks": {"chunks": 2},
    "packed chunks": {"chunks": 2, "compression": "gzip", "shuffle": True},
    "checksums": {"chunks": 3, "fletcher32": True},
    "everything": {"chunks": 2, "compression": 9, "shuffle": True, "fletcher32": True},
}


def write(path, arrays=ARRAYS, *, group="", libver="earliest", userblock=0, **storage):
    with h5py.File(path, "w", libver=libver, userblock_size=userblock, track_order=userblock > 0) as file:
        place = file.create_group(group) if group else file
        for name, array in arrays.items():
            wanted = dict(storage)
            if wanted.get("chunks") == "whole":
                wanted["chunks"] = array.shape
            elif "chunks" in wanted:
                wanted["chunks"] = (wanted["chunks"],) * array.ndim
            place.create_dataset(name, data=array, **wanted)
    return path


@pytest.mark.parametrize("storage", STORAGES)
@pytest.mark.parametrize("libver", ["earliest", "v108", "v110", "latest"])
def test_every_layout_h5py_writes(tmp_path, libver, storage):
    path = write(tmp_path / "m.h5", libver=libver, **STORAGES[storage])
    raw = read_hdf5(path)
    with h5py.File(path) as truth:
        for name in ARRAYS:
            assert_array_equal(raw.arrays[name].load(), truth[name][()])
            assert raw.arrays[name].load().dtype == truth[name].dtype
    z = RNG.normal(size=(4, 5))
    expected = ARRAYS["A"] * z + np.maximum(z, 0) @ ARRAYS["W"].T + ARRAYS["h"]
    np.testing.assert_allclose(load_model(path, reversed_axes=False)(z), expected, rtol=1e-13)


@pytest.mark.parametrize("userblock", [512, 4096])
def test_a_user_block_before_the_data(tmp_path, userblock):
    path = write(tmp_path / "m.mat", userblock=userblock, chunks=2, compression="gzip")
    with path.open("r+b") as stream:
        stream.write(b"MATLAB 7.3 MAT-file".ljust(128))
    raw = read_hdf5(path)
    assert_array_equal(raw.arrays["W"].load(), ARRAYS["W"].T)


@pytest.mark.parametrize("kind", ["<f2", ">f4", ">f8", "<i2", ">i8", "u1", "?"])
def test_number_types(tmp_path, kind):
    array = np.array([[0, 1, 1], [1, 0, 0]]).astype(kind)
    path = write(tmp_path / "m.h5", {"X": array, "z": np.array([1 + 2j])})
    found = read_hdf5(path).floats("X")
    assert_array_equal(found, array.astype(float))
    with pytest.raises(Refusal, match="the array z holds complex numbers"):
        read_hdf5(path).floats("z")


def test_compiled_code_never_sees_a_chunk(tmp_path, monkeypatch):
    """pyfive would unpack without a bound, and hand checksums to a C library; the filters are undone here."""

    def called(*_):
        raise AssertionError

    monkeypatch.setattr(pyfive.btree.BTreeV1RawDataChunks, "_filter_chunk", called)
    monkeypatch.setattr(pyfive.btree.BTreeV1RawDataChunks, "_verify_fletcher32", called)
    path = write(tmp_path / "m.h5", **STORAGES["everything"])
    assert_array_equal(read_hdf5(path).arrays["W"].load(), ARRAYS["W"])


def test_numbers_in_the_object_header(tmp_path):
    path = tmp_path / "m.h5"
    with h5py.File(path, "w") as file:
        compact = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
        compact.set_layout(h5py.h5d.COMPACT)
        space = h5py.h5s.create_simple((5, 5))
        dataset = h5py.h5d.create(file.id, b"W", h5py.h5t.IEEE_F64LE, space, compact)
        dataset.write(h5py.h5s.ALL, h5py.h5s.ALL, ARRAYS["W"])
    assert_array_equal(read_hdf5(path).arrays["W"].load(), ARRAYS["W"])


@pytest.mark.parametrize("track_order", [False, True])
@pytest.mark.parametrize("libver", ["earliest", "latest"])
def test_many_links_lie_in_trees_and_heaps(tmp_path, libver, track_order):
    path = tmp_path / "m.h5"
    with h5py.File(path, "w", libver=libver, track_order=track_order) as file:
        for i in range(300):
            file[f"layer{i:03d}"] = np.full(3, i)
    raw = read_hdf5(path)
    assert set(raw.arrays) == {f"layer{i:03d}" for i in range(300)}
    assert_array_equal(raw.arrays["layer299"].load(), [299, 299, 299])


def test_only_numbers_become_arrays(tmp_path):
    path = write(tmp_path / "m.h5", group="model")
    with h5py.File(path, "a") as file:
        file["note"] = "trained on Tuesday"
        file["words"] = np.array([b"a", b"b"])
        file["pairs"] = np.zeros(2, dtype=[("a", "f8"), ("b", "i4")])
        file["nothing"] = h5py.Empty("f8")
        file.create_dataset("refs", data=file["model"].ref)
        file["type"] = np.dtype("f8")
    raw = read_hdf5(path)
    assert set(raw.arrays) == {"model.A", "model.W", "model.h"}
    assert raw.settings == {"note": "trained on Tuesday"}


def test_the_name_of_a_model_counts_as_a_setting(tmp_path):
    path = write(tmp_path / "m.h5")
    with h5py.File(path, "a") as file:
        file["model"] = "mcPLRNN"
    assert load_model(path, reversed_axes=False).family == "mean-centred PLRNN"


def test_axes_reversed_as_julia_and_matlab_write_them(tmp_path):
    """HDF5.jl and h5write reverse the axes and leave no sign of it but shapes that fit no other way."""
    W1, W2, h1, h2 = (RNG.normal(size=shape) for shape in ((3, 8), (8, 3), (3,), (8,)))
    arrays = {"A": np.full(3, 0.5), "W1": W1, "W2": W2, "h1": h1, "h2": h2}
    plain = load_model(write(tmp_path / "plain.h5", arrays, group="net"))
    reverse = write(tmp_path / "reversed.h5", {name: array.T for name, array in arrays.items()}, group="net")
    assert load_model(reverse).fingerprint == plain.fingerprint
    assert load_model(reverse).origin["format"] == "HDF5, axes reversed"


@pytest.mark.parametrize("columns_first", [False, True])
def test_square_weights_are_asked_about_and_an_observation_matrix_tells(tmp_path, columns_first):
    """Nothing in the file says which language wrote it; B (N, M) has its M columns in one reading only."""
    arrays = {**ARRAYS, "B": RNG.normal(size=(3, 5))}
    path = write(tmp_path / "m.h5", {name: a.T if columns_first else a for name, a in arrays.items()})
    with pytest.raises(ModelChoiceNeeded) as asked:
        load_model(path)
    assert likely_choices(asked.value) == {"reversed_axes": columns_first}
    model = load_model(path, reversed_axes=columns_first)
    assert_array_equal(model.W1, ARRAYS["W"])
    assert model.observation is not None
    assert_array_equal(model.observation.B, arrays["B"])
    assert_array_equal(load_model(path, reversed_axes=not columns_first).W1, ARRAYS["W"].T)


def test_several_networks_in_groups_are_a_choice(tmp_path):
    path = write(tmp_path / "m.h5", group="second")
    with h5py.File(path, "a") as file:
        for name, array in ARRAYS.items():
            file[f"first/{name}"] = array * 0.5
    assert_array_equal(load_model(path, part="second", reversed_axes=False).A, np.diag(ARRAYS["A"]))
    assert_array_equal(load_model(path, part="first", reversed_axes=False).A, np.diag(ARRAYS["A"] * 0.5))


@pytest.mark.parametrize("form", ["h5", "mat", "jld2"])
def test_the_real_models_in_hdf5_keep_every_bit(tmp_path, shared, form):
    """The conversions of all real models, written by h5py in three layouts."""
    for folder in sorted((shared / "models").iterdir()):
        truth = np.load(folder / "canonical.npz")
        arrays = {name: truth[name] for name in ("A", "W1", "W2", "h1", "h2")}
        path = tmp_path / f"m.{form}"
        if form == "jld2":
            with Jld2Writer(path) as out:
                for name, array in arrays.items():
                    out.write(name, array)
        elif form == "mat":
            columns = {name: np.ascontiguousarray(np.atleast_2d(array).T) for name, array in arrays.items()}
            write(path, columns, userblock=512)
            with path.open("r+b") as stream:
                stream.write(b"MATLAB 7.3 MAT-file, Created on: Tue Mar 03 11:00:00 2020".ljust(128))
        else:
            write(path, arrays, chunks="whole", compression="gzip", shuffle=True)
        square = arrays["W1"].shape[0] == arrays["W1"].shape[1]
        model = load_model(path, reversed_axes=False if form == "h5" and square else None)
        for name, array in arrays.items():
            assert_array_equal(getattr(model, name), array)


# Files that mean harm.
def refused(path, *words, reader=load_model):
    tracemalloc.start()
    try:
        with pytest.raises((ModelFileError, Refusal)) as raised:
            reader(path)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    sentence = str(raised.value)
    assert "\n" not in sentence
    assert len(sentence) < 500
    for word in words:
        assert word in sentence
    assert peak < 150_000_000
    return sentence


def test_gzip_bomb_of_honest_shape(tmp_path):
    """Half a gigabyte of zeros packed into half a megabyte: more than such a file may unpack to."""
    path = tmp_path / "m.h5"
    with h5py.File(path, "w") as file:
        file["A"], file["h"] = np.zeros(3), np.zeros(3)
        bomb = file.create_dataset("W", (8000, 8000), "f8", chunks=(2000, 2000), compression=9)
        zeros = zlib.compress(bytes(32_000_000), 9)
        for i, j in np.ndindex(4, 4):
            bomb.id.write_direct_chunk((2000 * i, 2000 * j), zeros)
    refused(path, "would unpack to", reader=lambda p: read_hdf5(p).arrays["W"].load())
    refused(path, "W")


def test_gzip_bomb_behind_a_small_shape(tmp_path):
    """A chunk that unpacks to a thousand times its declared bytes is stopped at its declared bytes."""
    path = tmp_path / "m.h5"
    with h5py.File(path, "w") as file:
        dataset = file.create_dataset("W", (4, 4), "f8", chunks=(4, 4), compression="gzip")
        dataset.id.write_direct_chunk((0, 0), zlib.compress(bytes(40_000_000), 9))
    refused(
        path,
        "dataset W",
        "unpacks to more than its 128 bytes",
        reader=lambda p: read_hdf5(p).arrays["W"].load(),
    )


def test_huge_declared_shapes_that_hold_nothing(tmp_path):
    path = tmp_path / "m.h5"
    with h5py.File(path, "w") as file:
        file.create_dataset("W", (1 << 20, 1 << 20), "f8", chunks=(1, 1))
        file.create_dataset("A", (1 << 30,), "f8")
        file.create_dataset("h", (1 << 40,), "f8", chunks=(1 << 20,))
    for name in "WAh":
        refused(path, name, "never written", reader=lambda p, name=name: read_hdf5(p).arrays[name].load())
    refused(path)


def test_declared_more_than_the_file_holds(tmp_path):
    path = write(tmp_path / "m.h5", {"W": np.full((4, 4), 0.5)})
    data = bytearray(path.read_bytes())
    shape = struct.pack("<QQ", 4, 4)
    place = data.find(shape)
    while place >= 0:
        data[place : place + 16] = struct.pack("<QQ", 1 << 20, 1 << 20)
        place = data.find(shape, place + 1)
    path.write_bytes(data)
    refused(path, "W", "declares", reader=lambda p: read_hdf5(p).arrays["W"].load())


def test_missing_chunks(tmp_path):
    path = tmp_path / "m.h5"
    with h5py.File(path, "w") as file:
        dataset = file.create_dataset("W", (8, 8), "f8", chunks=(2, 2))
        dataset[:4] = 1.0
    refused(path, "W", "missing", reader=lambda p: read_hdf5(p).arrays["W"].load())


@pytest.mark.parametrize("packing", ["lzf", "scaleoffset"])
def test_filters_of_other_libraries(tmp_path, packing):
    path = tmp_path / "m.h5"
    how = {"compression": "lzf"} if packing == "lzf" else {"scaleoffset": 3}
    with h5py.File(path, "w") as file:
        file.create_dataset("W", data=np.eye(20), chunks=(20, 20), **how)
    refused(path, "W", "gzip", "h5repack", reader=lambda p: read_hdf5(p).arrays["W"].load())


def test_wrong_checksum(tmp_path):
    path = write(tmp_path / "m.h5", {"W": np.full((4, 4), 0.123456789)}, chunks=4, fletcher32=True)
    data = path.read_bytes()
    place = data.find(struct.pack("<d", 0.123456789))
    path.write_bytes(data[:place] + b"\x01" + data[place + 1 :])
    refused(path, "dataset W", "checksum", reader=lambda p: read_hdf5(p).arrays["W"].load())


def test_a_group_that_contains_itself(tmp_path):
    path = write(tmp_path / "m.h5")
    with h5py.File(path, "a") as file:
        file["loop"] = file["/"]
        inner = file.create_group("a/b")
        inner["up"] = file["a"]
    assert set(read_hdf5(path).arrays) == {"A", "W", "h"}


def test_links_never_leave_the_file(tmp_path):
    secret = write(tmp_path / "secret.h5", {"secret": np.zeros(3)})
    path = write(tmp_path / "m.h5")
    (tmp_path / "numbers.bin").write_bytes(bytes(800))
    with h5py.File(path, "a") as file:
        file["outside"] = h5py.ExternalLink(str(secret), "/secret")
        file["soft"] = h5py.SoftLink("/A")
        file["nowhere"] = h5py.SoftLink("/../../x")
        file.create_dataset("B", (10, 10), "f8", external=str(tmp_path / "numbers.bin"))
    raw = read_hdf5(path)
    assert set(raw.arrays) == {"A", "W", "h", "B"}
    refused(path, "B", "another file", reader=lambda p: read_hdf5(p).arrays["B"].load())


def test_a_virtual_dataset_is_refused(tmp_path):
    source = write(tmp_path / "source.h5")
    path = tmp_path / "m.h5"
    layout = h5py.VirtualLayout((5, 5), "f8")
    layout[:] = h5py.VirtualSource(str(source), "W", (5, 5))
    with h5py.File(path, "w", libver="latest") as file:
        file.create_virtual_dataset("W", layout)
    refused(path, "W", "virtual", reader=lambda p: read_hdf5(p).arrays["W"].load())


def test_a_tree_of_links_that_runs_in_circles(tmp_path):
    """The root group's B-tree node is made its own child; a level is added each time it is read."""
    path = write(tmp_path / "m.h5", {f"x{i}": np.zeros(1) for i in range(40)})
    data = bytearray(path.read_bytes())
    place = data.find(b"TREE\x00")
    data[place + 5] = 200
    entries = struct.unpack_from("<H", data, place + 6)[0]
    for i in range(entries):
        struct.pack_into("<Q", data, place + 24 + 16 * i + 8, place)
    path.write_bytes(data)
    refused(path, "cannot be read")


def test_a_header_that_continues_in_itself(tmp_path):
    path = write(tmp_path / "m.h5", libver="latest")
    data = bytearray(path.read_bytes())
    place = data.find(b"OHDR")
    size_field = data[place + 5] & 3
    start = place + 6 + (16 if data[place + 5] & 32 else 0) + (1 << size_field)
    block = b"OCHK" + bytes([0x10]) + struct.pack("<HB", 16, 0) + struct.pack("<QQ", len(data), 28) + bytes(4)
    data[start : start + 20] = bytes([0x10]) + struct.pack("<HB", 16, 0) + struct.pack("<QQ", len(data), 28)
    path.write_bytes(data + block)
    refused(path)


def test_every_cut_of_a_file_is_refused_or_whole(tmp_path):
    """The end of a file may be unused room; otherwise a cut is noticed, never answered by other numbers."""
    whole = write(tmp_path / "m.h5", chunks=2, compression="gzip").read_bytes()
    path, whole_ones, ends = tmp_path / "cut.h5", 0, range(9, len(whole), 97)
    for end in ends:
        path.write_bytes(whole[:end])
        try:
            model = load_model(path)
        except ModelFileError:
            continue
        whole_ones += 1
        assert_array_equal(model.W1, ARRAYS["W"])
    assert whole_ones < len(ends) / 2

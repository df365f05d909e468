"""Files that are damaged, absurd or malicious: one sentence, nothing executed, no memory taken."""

from __future__ import annotations

import io
import json
import os
import pickle
import struct
import zipfile
import zlib

import numpy as np
import pytest
from model_files import (
    json_file,
    mat_file,
    npz_file,
    number,
    plain_arrays,
    shallow_arrays,
    state_dict,
    tensor,
    text,
    torch_file,
    torch_zip,
)
from refusals import refused

from plrnn_explorer.models.errors import ModelFileError
from plrnn_explorer.models.load import load_model


def refuse(tmp_path, data, *words, name="model.bin"):
    """Open the bytes as a file: it must be refused, in words that hold these."""
    path = tmp_path / name
    path.write_bytes(data)
    return refused(path, *words)


# What is no file at all.
def test_missing_file(tmp_path):
    with pytest.raises(ModelFileError, match="no such file"):
        load_model(tmp_path / "nothing.npz")


def test_folder(tmp_path):
    with pytest.raises(ModelFileError, match="folder"):
        load_model(tmp_path)


def test_empty_file(tmp_path):
    refuse(tmp_path, b"", "empty")


@pytest.mark.skipif(getattr(os, "geteuid", lambda: 0)() == 0, reason="this user may read every file")
def test_unreadable_file(tmp_path):
    path = tmp_path / "model.npz"
    path.write_bytes(npz_file(shallow_arrays()))
    path.chmod(0)
    with pytest.raises(ModelFileError, match="permission"):
        load_model(path)


def test_file_that_vanishes_or_cannot_be_read_is_a_model_file_error(tmp_path, monkeypatch):
    path = tmp_path / "model.json"
    path.write_bytes(json_file(shallow_arrays()))

    def denied(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.open", denied)
    with pytest.raises(ModelFileError, match="permission"):
        load_model(path)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no device files")
def test_device_is_not_opened():
    with pytest.raises(ModelFileError, match="not an ordinary file"):
        load_model("/dev/zero")


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"time,voltage\n0,1\n", "not a model file"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "picture"),
        (b"\x89HDF\r\n\x1a\n" + bytes(600), "HDF5"),
        (b"MATLAB 7.3 MAT-file, Platform" + bytes(600), "HDF5"),
        (b"HDF5-based Julia Data Format, version 0.1.1" + bytes(600), "HDF5"),
        (b"\x1f\x8b\x08" + bytes(60), "gzip"),
        (b"\x93NUMPY\x01\x00" + bytes(60), ".npy"),
        (b"\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19." + bytes(50), "pickle is damaged"),
        (bytes(257) + b"ustar\x00" + bytes(300), "tar"),
        (struct.pack("<Q", 20) + b'{"a":{"dtype":"F32"}}' + bytes(40), "header is not valid JSON"),
        (bytes(600), "not a model file"),
        (b"\xff" * 300, "not a model file"),
    ],
)
def test_other_formats_are_named(tmp_path, data, word):
    refuse(tmp_path, data, word)


def test_torchscript_is_named(tmp_path):
    data = torch_zip(state_dict({}), **{"constants.pkl": b"\x80\x02)."})
    refuse(tmp_path, data, "TorchScript")


def test_zip_of_something_else(tmp_path):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("letter.txt", "hello")
    refuse(tmp_path, buffer.getvalue(), "zip archive without a model")


# Damage and parameters that do not belong together, the same for all formats.
WRITERS = {"npz": npz_file, "json": json_file, "torch": torch_file, "mat": mat_file}


@pytest.mark.parametrize("form", WRITERS)
@pytest.mark.parametrize("part", [0.3, 0.6, 0.97])
def test_truncated_file(tmp_path, form, part):
    data = WRITERS[form](shallow_arrays(4, 20))
    refuse(tmp_path, data[: int(len(data) * part)])


@pytest.mark.parametrize("form", WRITERS)
def test_nan(tmp_path, form):
    arrays = shallow_arrays()
    arrays["h2"][1] = np.nan
    refuse(tmp_path, WRITERS[form](arrays), "h2", "NaN")


@pytest.mark.parametrize("form", WRITERS)
def test_infinity(tmp_path, form):
    arrays = plain_arrays()
    arrays["h"][0] = np.inf
    refuse(tmp_path, WRITERS[form](arrays), "array h contains NaN or infinite")


@pytest.mark.parametrize("form", WRITERS)
@pytest.mark.parametrize(
    ("key", "shape"), [("W2", (4, 2)), ("W2", (3, 3)), ("h1", (3,)), ("h2", (2, 2)), ("A", (3, 3))]
)
def test_wrong_shape_names_the_array(tmp_path, form, key, shape):
    arrays = shallow_arrays() | {key: np.ones(shape)}
    refuse(tmp_path, WRITERS[form](arrays), f"array {key} has")


@pytest.mark.parametrize("form", WRITERS)
def test_missing_array_lists_what_was_found(tmp_path, form):
    arrays = shallow_arrays()
    del arrays["W2"]
    refuse(tmp_path, WRITERS[form](arrays), "W1", "expected names such as")


def test_complex_numbers(tmp_path):
    refuse(tmp_path, npz_file(plain_arrays() | {"h": np.ones(3) * 1j}), "array h holds complex numbers")
    refuse(tmp_path, mat_file(plain_arrays() | {"h": np.ones(3) * 1j}), "array h holds complex numbers")


def test_observation_of_the_wrong_size(tmp_path):
    refuse(tmp_path, npz_file(plain_arrays() | {"B": np.ones((2, 7))}), "array B has shape 2×7")


# NumPy archives.
def npy(descr, shape, data=b""):
    header = f"{{'descr': {descr!r}, 'fortran_order': False, 'shape': {shape}, }}".encode()
    header += b" " * (64 - (len(header) + 11) % 64) + b"\n"
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header + data


def archive_of(entries, method=zipfile.ZIP_STORED):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return buffer.getvalue()


def test_npz_that_declares_ten_gigabytes_in_a_kilobyte(tmp_path):
    data = archive_of([("A.npy", npy("<f8", (40_000, 32_000), bytes(64)))])
    assert len(data) < 1000
    refuse(tmp_path, data, "array A declares 10.2 GB but the file holds 64 bytes")


def test_npz_whose_shape_is_absurd(tmp_path):
    refuse(tmp_path, archive_of([("A.npy", npy("<f8", (10**30, 10**30)))]), "array A")
    refuse(tmp_path, archive_of([("A.npy", npy("<f8", (-4, -2), bytes(64)))]), "array A")


def test_npz_zip_bomb(tmp_path):
    data = archive_of([("A.npy", npy("<f8", (8_000_000,), bytes(64_000_000)))], zipfile.ZIP_DEFLATED)
    assert len(data) < 100_000
    refuse(tmp_path, data, "would unpack to 64 MB")


def test_npz_of_pickled_objects(tmp_path, monkeypatch):
    class Evil:
        def __reduce__(self):
            return os.system, ("touch executed",)

    buffer = io.BytesIO()
    np.savez(buffer, A=np.array([Evil()], dtype=object))
    monkeypatch.chdir(tmp_path)
    refuse(tmp_path, buffer.getvalue(), "array A is a pickled Python object")
    assert not (tmp_path / "executed").exists()


def test_npz_with_a_header_that_is_code(tmp_path):
    evil = b"\x93NUMPY\x01\x00" + struct.pack("<H", 40) + b"__import__('os').system('touch executed')\n"
    refuse(tmp_path, archive_of([("A.npy", evil)]), "array A has a damaged header")


def test_npz_with_two_arrays_of_one_name(tmp_path):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("A.npy", npy("<f8", (1,), bytes(8)))
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("A.npy", npy("<f8", (1,), bytes(8)))
    refuse(tmp_path, buffer.getvalue(), "two entries called A.npy")


def test_npz_of_thousands_of_entries(tmp_path):
    refuse(tmp_path, archive_of([(f"a{i}.npy", b"") for i in range(10_001)]), "10001 entries")


# JSON.
def test_json_nested_without_end(tmp_path):
    refuse(tmp_path, b'{"A":' + b"[" * 200_000, "nested too deeply")
    refuse(tmp_path, b'{"a":' * 100 + b"1" + b"}" * 100, "nested too deeply")


def test_json_that_is_too_long(tmp_path, monkeypatch):
    monkeypatch.setattr("plrnn_explorer.models.files.json_file.MAX_JSON_BYTES", 10)
    refuse(tmp_path, json_file(shallow_arrays()), "too much for JSON")


@pytest.mark.parametrize("part", ["{},", "[],", '{"a":0},', '"ab",'])
def test_json_of_more_parts_than_any_model_has(tmp_path, part):
    refuse(tmp_path, f'{{"A": [{part * 700_000}0]}}'.encode(), "which no model has")


def test_json_of_more_models_than_can_be_listed(tmp_path):
    models = [{"A": [1.0], "W": [[1.0]], "h": [1.0]}] * 8000
    refuse(tmp_path, json.dumps(models).encode(), "more than 20000 arrays")


def test_json_with_ragged_rows(tmp_path):
    content = {k: v.tolist() for k, v in plain_arrays(2).items()} | {"W": [[1, 2], [3]]}
    refuse(tmp_path, json.dumps(content).encode(), "array W has rows of different lengths")


@pytest.mark.parametrize("bad", ["NaN", "1e999", "-Infinity"])
def test_json_with_numbers_that_are_none(tmp_path, bad):
    refuse(tmp_path, f'{{"A": [1], "W": [[{bad}]], "h": [0]}}'.encode(), "array W contains NaN")


@pytest.mark.parametrize("bad", ['"x"', "null", "1" + "0" * 400, "1" + "0" * 5000, "{}"])
def test_json_with_what_is_no_number(tmp_path, bad):
    refuse(tmp_path, f'{{"A": [1], "W": [[{bad}]], "h": [0]}}'.encode())


def test_json_that_is_a_list(tmp_path):
    refuse(tmp_path, b"[1, 2, 3]", "no dictionary of parameters")


def test_own_file_with_a_wrong_header(tmp_path):
    good = {"format": "plrnn_explorer model", "version": 1}
    arrays = {k: v.tolist() for k, v in shallow_arrays(1, 1).items()} | {"A": [[0.5]]}
    for wrong in ({"family": 3}, {"coordinates": "xy"}, {"origin": [1]}, {"version": "one"}):
        refuse(tmp_path, json.dumps(good | arrays | wrong).encode(), "header")
    refuse(tmp_path, json.dumps(good | arrays | {"coordinates": ["x", "y"]}).encode(), "2 coordinate names")


# PyTorch files.
def test_torch_pickle_that_wants_os_system(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    evil = b"\x80\x02cos\nsystem\n(" + text("touch executed") + b"tR."
    refuse(tmp_path, torch_zip(evil), "os.system", "nothing was run")
    assert not (tmp_path / "executed").exists()


@pytest.mark.parametrize(
    "name",
    [
        "builtins eval",
        "builtins getattr",
        "subprocess Popen",
        "torch load",
        "torch.serialization load",
        "numpy.lib.npyio load",
        "collections namedtuple",
        "torch._utils _rebuild_everything",
    ],
)
@pytest.mark.parametrize("form", ["global", "stack_global", "inst"])
def test_torch_pickle_that_wants_any_other_name(tmp_path, name, form):
    module, attribute = name.split()
    code = {
        "global": f"c{module}\n{attribute}\n".encode(),
        "stack_global": text(module) + text(attribute) + b"\x93",
        "inst": f"(i{module}\n{attribute}\n".encode(),
    }[form]
    refuse(tmp_path, torch_zip(b"\x80\x04" + code + b"."), f"{module}.{attribute}")


@pytest.mark.parametrize("protocol", [2, 4, 5])
def test_torch_pickle_of_a_real_exploit(tmp_path, monkeypatch, protocol):
    class Evil:
        def __reduce__(self):
            return os.system, ("touch executed",)

    monkeypatch.chdir(tmp_path)
    refuse(tmp_path, torch_zip(pickle.dumps({"A": Evil()}, protocol)), "system")
    refuse(tmp_path, pickle.dumps({"A": Evil()}, protocol), "system")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["model.bin"]


@pytest.mark.parametrize("protocol", [0, 1])
def test_plain_text_pickle_of_an_exploit(tmp_path, monkeypatch, protocol):
    class Evil:
        def __reduce__(self):
            return os.system, ("touch executed",)

    monkeypatch.chdir(tmp_path)
    refuse(tmp_path, pickle.dumps(Evil(), protocol), "system")
    assert not (tmp_path / "executed").exists()


def test_torch_extension_codes_are_refused(tmp_path):
    refuse(tmp_path, torch_zip(b"\x80\x02\x82\x01."), "instruction EXT1")


def test_torch_file_that_declares_ten_gigabytes_in_a_kilobyte(tmp_path):
    huge = tensor("0", (40_000, 32_000), (32_000, 1))
    data = torch_zip(state_dict({"A": huge}), {"0": bytes(64)})
    assert len(data) < 1200
    refuse(tmp_path, data, "array A declares 10.2 GB but the file holds 64 bytes")


def test_torch_tensor_of_ten_gigabytes_out_of_one_number(tmp_path):
    expanded = tensor("0", (40_000, 40_000), (0, 0), numel=1)
    refuse(tmp_path, torch_zip(state_dict({"A": expanded}), {"0": bytes(8)}), "12.8 GB of memory")


def test_torch_tensor_that_reaches_beyond_its_storage(tmp_path):
    beyond = tensor("0", (2,), (1,), offset=3, numel=4)
    refuse(tmp_path, torch_zip(state_dict({"A": beyond}), {"0": bytes(32)}), "array A declares")
    wide = tensor("0", (2, 2), (100, 1), numel=4)
    refuse(tmp_path, torch_zip(state_dict({"A": wide}), {"0": bytes(32)}), "array A declares")


@pytest.mark.parametrize("bad", [((-2,), (1,)), ((2,), (-1,)), ((2, 2), (1,)), ((1,) * 9, (1,) * 9)])
def test_torch_tensor_with_impossible_shape_or_strides(tmp_path, bad):
    impossible = tensor("0", *bad, numel=4)
    refuse(tmp_path, torch_zip(state_dict({"A": impossible}), {"0": bytes(32)}), "damaged")


def test_torch_storage_that_is_missing(tmp_path):
    refuse(tmp_path, torch_zip(state_dict({"A": tensor("0", (2,), (1,))})), "missing")


def test_torch_storage_key_that_is_a_path(tmp_path):
    sneaky = tensor("../../etc/passwd", (2,), (1,))
    refuse(tmp_path, torch_zip(state_dict({"A": sneaky})), "damaged")


def test_torch_memo_slot_of_two_billion(tmp_path):
    refuse(tmp_path, torch_zip(b"\x80\x02}r\xff\xff\xff\x7f."), "fit no network family")


def test_torch_dictionary_that_contains_itself(tmp_path):
    loop = b"\x80\x02}q\x00" + text("a") + b"h\x00s."
    refuse(tmp_path, torch_zip(loop), "nested without end")


def test_torch_dictionaries_that_double_at_every_level(tmp_path):
    code = b"\x80\x02}q\x00"
    for level in range(40):
        code += b"}q" + bytes([level + 1])
        code += text("a") + b"h" + bytes([level]) + b"s" + text("b") + b"h" + bytes([level]) + b"s"
    refuse(tmp_path, torch_zip(code + b"."), "nested without end")


def test_torch_key_that_takes_for_ever_to_hash(tmp_path):
    code = b"\x80\x02})q\x000"
    for i in range(60):
        code += b"h" + bytes([i]) + b"h" + bytes([i]) + b"\x86q" + bytes([i + 1]) + b"0"
    refuse(tmp_path, torch_zip(code + b"h\x3cK\x01s."), "keys are not names")


def test_torch_string_longer_than_the_file(tmp_path):
    refuse(tmp_path, torch_zip(b"\x80\x04\x8d" + struct.pack("<Q", 10**10) + b"x."), "damaged")
    refuse(tmp_path, torch_zip(b"\x80\x04\x8e" + struct.pack("<Q", 2**63) + b"x."), "damaged")


@pytest.mark.parametrize("code", [b"0.", b"t.", b"R.", b"a.", b"b.", b"h\x07.", b"(K\x01.", b"\x80\x02", b""])
def test_torch_pickle_that_breaks_its_own_rules(tmp_path, code):
    refuse(tmp_path, torch_zip(code))


def test_torch_shared_object_cannot_be_changed_for_the_next_file(tmp_path):
    change = b"\x80\x02ctorch._utils\n_rebuild_tensor_v2\n}" + text("x") + number(1) + b"sb."
    refuse(tmp_path, torch_zip(change), "damaged")


def test_torch_checkpoint_with_several_layers_or_gates(tmp_path):
    M = 3
    two = {"weight_hh_l0": np.ones((M, M)), "weight_hh_l1": np.ones((M, M))}
    refuse(tmp_path, torch_file(two), "several recurrent layers")
    refuse(tmp_path, torch_file({"rnn.weight_hh_l0": np.ones((4 * M, M))}), "an LSTM")
    refuse(tmp_path, torch_file({"rnn.weight_hh_l0": np.ones((3 * M, M))}), "a GRU")


def test_mixture_is_refused_with_the_reason(tmp_path):
    refuse(tmp_path, torch_file({"gating.weight": np.ones((2, 2))}), "mixture")


def test_malicious_settings_file_beside_a_good_model(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    arrays = {"rnn.n": np.ones((2, 4)), "rnn.m": np.ones((4, 2)), "rnn.b_rec": np.ones(4)}
    (tmp_path / "x_params.pkl").write_bytes(b"cos\nsystem\n(S'touch executed'\ntR.")
    refuse(tmp_path, torch_file(arrays), "x_params.pkl", "os.system", name="x_state_dict.pkl")
    assert not (tmp_path / "executed").exists()


def test_settings_file_opened_in_place_of_the_model(tmp_path):
    refuse(tmp_path, pickle.dumps({"dt": 10, "nonlinearity": "relu"}), "settings of a model")


# MATLAB files.
def mat_matrix(dims, data, matlab_class=6, kind=9, name=b"A"):
    def element(code, content):
        return struct.pack("<II", code, len(content)) + content + bytes(-len(content) % 8)

    body = element(6, struct.pack("<II", matlab_class, 0))
    body += element(5, struct.pack(f"<{len(dims)}i", *dims)) + element(1, name) + data
    return struct.pack("<II", 14, len(body)) + body


def mat_of(*elements):
    return b"MATLAB 5.0 MAT-file".ljust(124) + struct.pack("<H", 0x0100) + b"IM" + b"".join(elements)


def numbers_of(count):
    return struct.pack("<II", 9, 8 * count) + bytes(8 * count)


def test_mat_that_declares_ten_gigabytes_in_a_kilobyte(tmp_path):
    data = mat_of(mat_matrix((40_000, 32_000), numbers_of(8)))
    refuse(tmp_path, data, "variable A declares 10.2 GB but the file holds 64 bytes")
    longer = mat_matrix((40_000, 32_000), struct.pack("<II", 9, 2**31) + bytes(64))
    refuse(tmp_path, mat_of(longer), "declares 2.15 GB")


@pytest.mark.parametrize("matlab_class", [1, 2])
def test_mat_cell_or_struct_of_a_billion_parts(tmp_path, matlab_class):
    fields = struct.pack("<HHi", 5, 4, 8) + struct.pack("<II", 1, 8) + b"field\0\0\0"
    data = mat_matrix((40_000, 32_000), fields if matlab_class == 2 else b"", matlab_class)
    refuse(tmp_path, mat_of(data), "declares 1280000000 parts where 0 bytes are left")


def test_mat_struct_that_holds_fewer_fields_than_it_names(tmp_path):
    fields = struct.pack("<HHi", 5, 4, 8) + struct.pack("<II", 1, 800) + b"field\0\0\0" * 100
    refuse(tmp_path, mat_of(mat_matrix((1, 1), fields, 2)), "cut short")


def test_mat_zip_bomb(tmp_path):
    packed = zlib.compress(mat_matrix((8_000_000, 1), numbers_of(8_000_000)))
    data = mat_of(struct.pack("<II", 15, len(packed)) + packed)
    assert len(data) < 100_000
    refuse(tmp_path, data, "would unpack to", "no real model")


def test_mat_structs_nested_without_end(tmp_path):
    fields = struct.pack("<HHi", 5, 4, 8) + struct.pack("<II", 1, 8) + b"field\0\0\0"
    inner = mat_matrix((1, 1), numbers_of(1))
    for _ in range(40):
        inner = mat_matrix((1, 1), fields + inner, 2)
    refuse(tmp_path, mat_of(inner), "nested too deeply")


def mat4_file(arrays):
    import scipy.io

    buffer = io.BytesIO()
    scipy.io.savemat(buffer, arrays, format="4")
    return buffer.getvalue()


def test_mat_of_version_4_that_is_cut_short(tmp_path):
    refuse(tmp_path, mat4_file({"A": np.eye(3), "W": np.eye(3)})[:-8], "cut short")


def test_mat_of_version_4_whose_sparse_matrix_is_huge(tmp_path):
    triples = np.array([[1, 1, 1.0], [30_000, 30_000, 0.0]])
    data = bytearray(mat4_file({"A": triples, "W": np.eye(2), "h": np.ones(2)}))
    data[:4] = struct.pack("<i", 2)
    refuse(tmp_path, bytes(data), "sparse matrix A is damaged or too large")


def sparse_of(shape, rows, starts, values, name=b"A"):
    parts = [struct.pack(f"<{len(p)}i", *p) for p in (rows, starts)]
    body = b"".join(struct.pack("<II", 5, len(p)) + p + bytes(-len(p) % 8) for p in parts)
    numbers = np.array(values, dtype="<f8").tobytes()
    return mat_matrix(shape, body + struct.pack("<II", 9, len(numbers)) + numbers, 5, name=name)


@pytest.mark.parametrize(
    ("shape", "rows", "starts", "values"),
    [
        ((2, 2), [5, 0], [0, 1, 2], [1, 1]),  # a row outside
        ((2, 2), [-1, 0], [0, 1, 2], [1, 1]),
        ((2, 2), [0, 1], [0, 1], [1, 1]),  # a column too few
        ((2, 2), [0, 1], [0, 5, 2], [1, 1]),  # starts that go back
        ((2, 2), [0, 1], [0, 1, 9], [1, 1]),  # more than there are
        ((2, 2), [0, 1], [1, 1, 2], [1, 1]),
        ((2, 2), [0, 1], [-3, 1, 2], [1, 1]),
    ],
)
def test_mat_with_a_damaged_sparse_matrix(tmp_path, shape, rows, starts, values):
    refuse(tmp_path, mat_of(sparse_of(shape, rows, starts, values)), "sparse matrix A is damaged")


def test_mat_with_a_sparse_matrix_too_large_to_write_out(tmp_path):
    huge = sparse_of((5000, 5000), [0], [0] + [1] * 5000, [1.0], b"W")
    vectors = [mat_matrix((5000, 1), numbers_of(5000), name=name) for name in (b"A", b"h")]
    refuse(tmp_path, mat_of(huge, *vectors), "sparse matrix W", "more than the 16000000")


def test_mat_of_more_cells_than_any_model_has(tmp_path):
    cells = struct.pack("<II", 14, 0) * 60_000
    refuse(tmp_path, mat_of(mat_matrix((60_000, 1), cells, 1)), "more than 20000 arrays")


def test_mat_without_arrays(tmp_path):
    refuse(tmp_path, mat_file({"note": "hello"}), "no arrays of numbers")


# Models too large to hold.
def test_small_file_that_asks_for_a_huge_model(tmp_path):
    M = 20_000
    arrays = {
        "A": np.zeros(M),
        "W1": np.zeros((M, 1)),
        "W2": np.zeros((1, M)),
        "h1": np.zeros(M),
        "h2": np.zeros(1),
    }
    assert "cannot be understood" not in refuse(tmp_path, npz_file(arrays), "more than the")


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("m.npz", b"these are not numbers\n", r"named \.npz but holds text"),
        ("m.mat", b"\x07\x01\x02\x03" * 30, r"named \.mat but holds something else, or is a damaged MATLAB"),
        ("m.txt", b"these are not numbers\n", "holds plain text, and is not a model file"),
    ],
)
def test_a_file_that_is_not_what_its_name_promises(tmp_path, name, data, words):
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(ModelFileError, match=words):
        load_model(path)

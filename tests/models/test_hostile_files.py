"""Files made to harm: bombs, tricks with paths and links, lies about sizes, circles, code in pickles.

Each is refused in a sentence that names the file, the place in it and what to try (`refusals.refused`), or
opened as the harmless model it also is; nothing is executed, extracted or waited for.
"""

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
from bson_files import bson_file
from model_files import (
    json_file,
    mat_file,
    npz_file,
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
from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.importing import open_import
from plrnn_explorer.models.load import load_model

POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")


def saved(tmp_path, data, name="model.bin"):
    path = tmp_path / name
    path.write_bytes(data)
    return path


def npy(value):
    buffer = io.BytesIO()
    np.save(buffer, value)
    return buffer.getvalue()


def zipped(entries, method=zipfile.ZIP_DEFLATED):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def good_entries(M=2):
    return {f"{name}.npy": npy(value) for name, value in plain_arrays(M).items()}


# Bombs.
def test_zip_bomb(tmp_path):
    bomb = zipped({"A.npy": npy(np.zeros(12_500_000))})
    assert len(bomb) < 500_000
    refused(saved(tmp_path, bomb), "would unpack to 100 MB")


def test_zip_bomb_that_hides_in_what_is_not_read(tmp_path):
    bomb = zipped(good_entries() | {"readme.txt": bytes(100_000_000)})
    refused(saved(tmp_path, bomb), "would unpack to 100 MB")


def test_nested_zip_bomb_is_not_unpacked(tmp_path):
    inner = zipped({"A.npy": bytes(100_000_000)})
    for _ in range(5):
        inner = zipped({"inner.zip": inner})
    refused(saved(tmp_path, inner), "zip archive without a model", "unpack it")
    harmless = saved(tmp_path, zipped(good_entries() | {"inner.npz": inner}))
    assert load_model(harmless).dimension == 2


def overlapping(count, size):
    """Entries that all share one packed block, so that little unpacks to much (as in D. Fifield's bomb)."""
    data = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = data.compress(bytes(size)) + data.flush()
    about = struct.pack("<HHHHHIII", 20, 0, 8, 0, 33, zlib.crc32(bytes(size)), len(block), size)
    body = b"PK\3\4" + about + struct.pack("<HH", 5, 0) + b"A.npy" + block
    listed = b"".join(
        b"PK\1\2\x14\0" + about + struct.pack("<HHHHHII", len(name), 0, 0, 0, 0, 0, 0) + name
        for name in (f"{index}.npy".encode() for index in range(count))
    )
    end = b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, count, count, len(listed), len(body), 0)
    return body + listed + end


def test_zip_bomb_of_overlapping_entries(tmp_path):
    refused(saved(tmp_path, overlapping(500, 1_000_000)), "unpack to 500 MB")
    refused(saved(tmp_path, overlapping(9_999, 30_000)), "unpack to 300 MB")
    refused(saved(tmp_path, overlapping(3, 1000)))


@pytest.mark.parametrize("count", [10_001, 70_000])
def test_zip_of_too_many_entries(tmp_path, count):
    name = b"PK\1\2" + bytes(24) + struct.pack("<H", 5) + bytes(16)
    listed = b"".join(name + f"{index:05d}"[:5].encode() for index in range(count))
    end = b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, count & 0xFFFF, count & 0xFFFF, len(listed), 0, 0)
    refused(saved(tmp_path, listed + end), "entries")


def test_compressed_matlab_bomb_inside_a_bomb(tmp_path):
    element = struct.pack("<II", 14, 100_000_000) + bytes(100_000_000)
    once = zlib.compress(element, 9)
    twice = zlib.compress(struct.pack("<II", 15, len(once)) + once)
    for packed in (once, twice):
        data = b"MATLAB 5.0".ljust(124) + b"\0\1IM" + struct.pack("<II", 15, len(packed)) + packed
        refused(saved(tmp_path, data))


# Names that are paths.
TRICKS = ["../../evil", "/etc/evil", "C:\\evil", "..\\evil", "a/../../evil", "evil\n\x1b[31m", "\u202eevil"]


@pytest.mark.parametrize("name", TRICKS)
def test_names_in_archives_are_never_paths(tmp_path, name):
    inside = tmp_path / "a" / "b"
    inside.mkdir(parents=True)
    refused(saved(inside, zipped({f"{name}.npy": npy(np.ones(2))})), "expected names")
    path = saved(inside, torch_zip(state_dict({"A": tensor("0", (1,), (1,))}), {"0": bytes(8)}, root=name))
    refused(path, "expected names")
    assert sorted(p.name for p in tmp_path.rglob("*")) == ["a", "b", "model.bin"]


def test_a_torch_storage_is_found_by_number_only(tmp_path):
    for key in ("../0", "/0", "..", "0/1"):
        data = torch_zip(state_dict({"A": tensor(key, (1,), (1,))}), {key: bytes(8)})
        refused(saved(tmp_path, data), "pickle is damaged")


# Links and what is no file.
@POSIX
@pytest.mark.parametrize("target", ["/dev/zero", "/dev/urandom", "/dev/tty", "/dev/null"])
def test_links_to_devices(tmp_path, target):
    path = tmp_path / "model.npz"
    path.symlink_to(target)
    refused(path, "not an ordinary file")


@POSIX
def test_links_in_a_circle_and_to_nothing(tmp_path):
    one, two, nothing = tmp_path / "one.npz", tmp_path / "two.npz", tmp_path / "dangling.npz"
    one.symlink_to(two)
    two.symlink_to(one)
    nothing.symlink_to(tmp_path / "not there")
    for path in (one, two, nothing):
        refused(path, "no such file")


@POSIX
def test_link_to_a_folder_is_a_folder(tmp_path):
    (tmp_path / "folder").mkdir()
    path = tmp_path / "model.npz"
    path.symlink_to(tmp_path / "folder")
    refused(path, "model.npz")


@POSIX
def test_a_link_to_a_good_file_opens(tmp_path):
    path = tmp_path / "model.npz"
    path.symlink_to(saved(tmp_path, npz_file(plain_arrays()), "other.npz"))
    assert load_model(path).name == "model"


@POSIX
def test_named_pipes_are_never_waited_for(tmp_path):
    path = tmp_path / "model.npz"
    os.mkfifo(path)
    refused(path, "not an ordinary file")


@POSIX
@pytest.mark.parametrize("kind", ["pipe", "device", "circle"])
@pytest.mark.parametrize("name", ["hypers.txt", "hypers.pkl", "args.json"])
def test_settings_beside_that_are_no_file_are_passed_over(tmp_path, kind, name):
    beside = tmp_path / name
    if kind == "pipe":
        os.mkfifo(beside)
    else:
        beside.symlink_to("/dev/zero" if kind == "device" else beside)
    assert load_model(saved(tmp_path, torch_file(shallow_arrays()))).dimension == 2


@POSIX
@pytest.mark.parametrize("kind", ["pipe", "device", "circle"])
def test_entries_of_a_folder_that_are_no_file_are_passed_over(tmp_path, kind):
    for name, value in plain_arrays(2).items():
        np.save(tmp_path / f"{name}.npy", value)
    beside = tmp_path / "B.npy"
    if kind == "pipe":
        os.mkfifo(beside)
    else:
        beside.symlink_to("/dev/zero" if kind == "device" else beside)
    assert load_model(tmp_path).dimension == 2


# Shapes that nothing backs.
HUGE = (40_000, 32_000)


def test_huge_shape_in_npz(tmp_path):
    header = f"{{'descr': '<f8', 'fortran_order': False, 'shape': {HUGE}, }}".encode().ljust(117) + b"\n"
    entry = b"\x93NUMPY\1\0" + struct.pack("<H", len(header)) + header + bytes(64)
    refused(saved(tmp_path, zipped({"A.npy": entry}, zipfile.ZIP_STORED)), "array A declares 10.2 GB")
    folder = tmp_path / "folder"
    folder.mkdir()
    for name, value in plain_arrays(2).items():
        np.save(folder / f"{name}.npy", value)
    (folder / "A.npy").write_bytes(entry)
    refused(folder, "array A declares 10.2 GB")


@pytest.mark.parametrize(
    "shape", ["(True, 2)", "(2.0, 2)", "(2, -2)", "[2, 2]", "2", "('2', 2)", "(2, 10**9)"]
)
def test_impossible_shape_in_npz(tmp_path, shape):
    header = f"{{'descr': '<f8', 'fortran_order': False, 'shape': {shape}, }}".encode().ljust(117) + b"\n"
    entry = b"\x93NUMPY\1\0" + struct.pack("<H", len(header)) + header + bytes(32)
    refused(saved(tmp_path, zipped({"A.npy": entry})), "array A")


def test_array_of_python_2_opens_without_a_warning(tmp_path):
    entries = good_entries()
    entries["W.npy"] = entries["W.npy"].replace(b"(2, 2), }  ", b"(2L, 2L), }")
    assert b"2L" in entries["W.npy"]
    assert load_model(saved(tmp_path, zipped(entries))).dimension == 2


def test_huge_shape_in_torch(tmp_path):
    data = torch_zip(state_dict({"A": tensor("0", HUGE, (HUGE[1], 1))}), {"0": bytes(64)})
    refused(saved(tmp_path, data), "array A declares 10.2 GB")


def test_huge_shape_in_bson(tmp_path):
    data = bson_file(plain_arrays(2)).replace(struct.pack("<q", 2), struct.pack("<q", 2**60))
    refused(saved(tmp_path, data), "array A declares")


def test_huge_shape_in_safetensors(tmp_path):
    header = json.dumps({"A": {"dtype": "F64", "shape": HUGE, "data_offsets": [0, 64]}}).encode()
    refused(saved(tmp_path, struct.pack("<Q", len(header)) + header + bytes(64)), "A")


def test_huge_shape_in_mat(tmp_path):
    data = mat_file({"A": np.ones((3, 5))}).replace(struct.pack("<ii", 3, 5), struct.pack("<ii", *HUGE))
    refused(saved(tmp_path, data), "variable A declares 10.2 GB")


def test_small_arrays_that_ask_for_a_huge_matrix(tmp_path):
    M = 100_000
    arrays = {
        "A": np.ones(M),
        "W1": np.ones((M, 1)),
        "W2": np.ones((1, M)),
        "h1": np.ones(M),
        "h2": np.ones(1),
    }
    with pytest.raises(ModelFileError, match="100000 state variables"):
        load_model(saved(tmp_path, npz_file(arrays)))


# Circles.
def test_pickle_of_a_list_that_contains_itself(tmp_path):
    loop = b"\x80\x02}" + text("A") + b"]q\x00h\x00as."
    refused(saved(tmp_path, torch_zip(loop)), "expected names")
    (tmp_path / "hypers.pkl").write_bytes(b"\x80\x02}" + text("mean_centering") + b"]q\x00h\x00as.")
    assert load_model(saved(tmp_path, torch_file(shallow_arrays()))).dimension == 2


def test_pickle_of_lists_that_double_at_every_level(tmp_path):
    code = b"\x80\x02]q\x00"
    for level in range(60):
        code += b"](" + b"h" + bytes([level]) + b"h" + bytes([level]) + b"eq" + bytes([level + 1])
    refused(saved(tmp_path, torch_zip(b"\x80\x02}" + text("A") + code[2:] + b"s.")))


def test_pickle_of_dictionaries_that_multiply_within_the_depth(tmp_path):
    code = b"}q\x00"
    for level in range(12):
        keys = b"".join(text(f"k{k}") + b"h" + bytes([level]) for k in range(40))
        code += b"}(" + keys + b"uq" + bytes([level + 1])
    refused(saved(tmp_path, torch_zip(b"\x80\x02" + code + b".")), "entries")


# Pickles that want to run something.
class Evil:
    def __reduce__(self):
        return os.system, ("touch executed",)


OPCODES = {
    "REDUCE": b"cos\nsystem\n(" + text("touch executed") + b"tR",
    "GLOBAL": b"cos\nsystem\n",
    "STACK_GLOBAL": text("os") + text("system") + b"\x93",
    "STACK_GLOBAL, dotted": text("torch._utils") + text("os.system") + b"\x93",
    "STACK_GLOBAL, dotted on an allowed name": text("collections") + text("OrderedDict.fromkeys") + b"\x93",
    "INST": b"(" + text("touch executed") + b"ios\nsystem\n",
    "OBJ": b"(cos\nsystem\n" + text("touch executed") + b"o",
    "NEWOBJ": b"cos\nsystem\n(" + text("touch executed") + b"t\x81",
    "NEWOBJ_EX": b"cos\nsystem\n(" + text("touch executed") + b"t}\x92",
    "BUILD": b"ccollections\nOrderedDict\n)R}" + text("__class__") + b"cos\nsystem\nsb",
    "EXT1": b"\x82\x01",
    "EXT2": b"\x83\x01\x00",
    "EXT4": b"\x84\x01\x00\x00\x00",
    "PERSID": b"Pos.system\n",
    "BINPERSID": b"cos\nsystem\nQ",
    "NEXT_BUFFER": b"\x97",
    "READONLY_BUFFER": text("x") + b"\x98",
    "getattr": b"cbuiltins\ngetattr\n(cos\n__dict__\n" + text("system") + b"tR",
    "a name with a line break": text("os\nsystem") + text("x") + b"\x93",
    "an object of the file as function": text("touch executed") + text("x") + b"\x85R",
}


@pytest.mark.parametrize("name", OPCODES)
@pytest.mark.parametrize("place", ["state dict", "value", "settings", "pickle", "settings beside"])
def test_pickle_opcodes_that_would_run_something(tmp_path, monkeypatch, name, place):
    monkeypatch.chdir(tmp_path)
    code = b"\x80\x04" + OPCODES[name] + b"."
    if place == "value":
        code = b"\x80\x04}" + text("A") + OPCODES[name] + b"s."
    if place in ("state dict", "value"):
        refused(saved(tmp_path, torch_zip(code)), "pickle")
    elif place == "settings beside":
        (tmp_path / "hypers.pkl").write_bytes(code)
        refused(saved(tmp_path, torch_file(shallow_arrays())), "settings in hypers.pkl")
    else:
        refused(saved(tmp_path, code, "hypers.pkl" if place == "settings" else "model.pkl"), "pickle")
    assert not (tmp_path / "executed").exists()


@pytest.mark.parametrize("protocol", range(6))
@pytest.mark.parametrize(
    "wrap", [lambda e: e, lambda e: {"A": e}, lambda e: [e], lambda e: {"a": {"b": (e, 1)}}]
)
def test_real_exploits(tmp_path, monkeypatch, protocol, wrap):
    monkeypatch.chdir(tmp_path)
    evil = pickle.dumps(wrap(Evil()), protocol)
    refused(saved(tmp_path, torch_zip(evil)), "system")
    refused(saved(tmp_path, evil))
    np.savez(tmp_path / "model.npz", A=np.array(wrap(Evil()), dtype=object))
    refused(tmp_path / "model.npz", "pickled Python object")
    assert not (tmp_path / "executed").exists()


# Nesting.
@pytest.mark.parametrize(
    "data",
    [
        b"[" * 1_000_000,
        b'{"A":' + b"[" * 1_000_000 + b"]" * 1_000_000 + b"}",
        b'{"a":' * 300_000 + b"1" + b"}" * 300_000,
        b'{"A": [' + b'{"a": ' * 50 + b"1" + b"}" * 50 + b"]}",
    ],
    ids=["open", "closed", "dictionaries", "dictionaries in a list"],
)
def test_json_of_a_million_brackets(tmp_path, data):
    refused(saved(tmp_path, data))


def test_pickles_nested_without_end(tmp_path):
    for code in (b"](" * 20_000, b"(" * 40_000):
        refused(saved(tmp_path, torch_zip(b"\x80\x02" + code + b".")), "pickle")
    deep = b"]" * 50_000 + b"a" * 49_999
    refused(saved(tmp_path, torch_zip(b"\x80\x02}" + text("A") + deep + b"s.")))


def test_settings_text_nested_without_end(tmp_path):
    (tmp_path / "hypers.txt").write_text(
        "a " + "(" * 190 + "\nb " + "[" * 100_000 + "\nc " + "-" * 199 + "1\n"
    )
    assert load_model(saved(tmp_path, torch_file(shallow_arrays()))).dimension == 2


# Numbers.
LONG = "9" * 1_000_000


@pytest.mark.parametrize(
    "number", [LONG, "-" + LONG, "1." + LONG, "1e" + "9" * 1000, "0." + "0" * 10**6 + "1"]
)
def test_json_number_of_a_million_digits(tmp_path, number):
    path = saved(tmp_path, f'{{"A": [1], "W": [[{number}]], "h": [0]}}'.encode())
    try:
        model = load_model(path)
    except ModelFileError:
        refused(path)
    else:
        assert np.isfinite(model.W1).all()


def test_pickle_number_of_a_million_digits(tmp_path):
    for code in (b"L" + LONG.encode() + b"L\n", b"I" + LONG.encode() + b"\n"):
        refused(saved(tmp_path, torch_zip(b"\x80\x02}" + text("P") + code + b"s.")), "pickle")
    big = b"\x8b" + struct.pack("<i", 1_000_000) + b"\x7f" * 1_000_000
    arrays = state_dict(
        {k: tensor(str(i), v.shape, v.strides) for i, (k, v) in enumerate(plain_arrays(2).items())}
    )
    assert arrays.endswith(b"u.")
    data = torch_zip(arrays[:-2] + text("P") + big + b"u.", {str(i): bytes(1000) for i in range(3)})
    refused(saved(tmp_path, data))


def test_table_number_of_a_million_digits(tmp_path):
    for name, value in plain_arrays(2).items():
        np.savetxt(tmp_path / f"{name}.csv", value, delimiter=",")
    (tmp_path / "h.csv").write_text(f"{LONG}\n1\n")
    refused(tmp_path, "h")


FORMATS = {"npz": npz_file, "json": json_file, "torch": torch_file, "mat": mat_file, "bson": bson_file}


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("form", FORMATS)
def test_numbers_that_are_none(tmp_path, form, bad):
    arrays = shallow_arrays()
    arrays["W2"][1, 0] = bad
    refused(saved(tmp_path, FORMATS[form](arrays)), "array W2 contains NaN or infinite")


# Archives that lie.
def test_encrypted_archive(tmp_path):
    data = bytearray(zipped(good_entries()))
    for start in (b"PK\3\4", b"PK\1\2"):
        place, flag = data.find(start), 6 if start == b"PK\3\4" else 8
        while place >= 0:
            data[place + flag] |= 1
            place = data.find(start, place + 1)
    refused(saved(tmp_path, bytes(data)), "password")


@pytest.mark.parametrize("size", [0, 2**32, 2**40, 2**63, 2**64 - 1])
def test_zip64_nonsense(tmp_path, size):
    data = zipped(good_entries(), zipfile.ZIP_STORED)
    place = data.rfind(b"PK\5\6")
    record = b"PK\6\6" + struct.pack("<QHHIIQQQQ", 44, 45, 45, 0, 0, size, size, size, size)
    locator = b"PK\6\7" + struct.pack("<IQI", 0, place, 1)
    refused(saved(tmp_path, data[:place] + record + locator + data[place:]))
    extra = struct.pack("<HHQQ", 1, 16, size, size)
    entry = bytearray(data[data.find(b"PK\1\2") : place])
    entry[20:28], entry[30:32] = b"\xff" * 8, struct.pack("<H", len(extra))
    name = struct.unpack_from("<H", entry, 28)[0]
    listed = bytes(entry[: 46 + name]) + extra
    end = b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, 1, 1, len(listed), data.find(b"PK\1\2"), 0)
    refused(saved(tmp_path, data[: data.find(b"PK\1\2")] + listed + end))


def test_archive_that_says_it_spans_several_disks(tmp_path):
    data = zipped(good_entries(), zipfile.ZIP_STORED)
    place = data.rfind(b"PK\5\6")
    refused(
        saved(tmp_path, data[:place] + b"PK\6\7" + struct.pack("<IQI", 1, 0, 2) + data[place:]), "archive"
    )


def test_unusual_packing(tmp_path):
    for method in (zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        refused(saved(tmp_path, zipped(good_entries(), method)), "entry A.npy is packed in an unusual way")


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_keys_that_come_twice(tmp_path):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for _ in range(2):
            archive.writestr("A.npy", npy(np.ones(2)))
    refused(saved(tmp_path, buffer.getvalue()), "two entries called A.npy")
    refused(saved(tmp_path, b'{"A": [1], "A": [2], "W": [[1]], "h": [0]}'), "two entries called A")


# Files that change while they are read.
def outcome(opened):
    """The model, or why there is none."""
    try:
        return opened.build({}), None
    except ModelFileError as error:
        return None, error.__cause__


@pytest.mark.parametrize("form", FORMATS)
def test_file_cut_or_replaced_between_opening_and_reading(tmp_path, form):
    good = FORMATS[form](shallow_arrays(4, 9))
    others = [good[: len(good) * part // 7] for part in range(7)]
    others += [
        FORMATS[form](shallow_arrays(2, 3)),
        FORMATS[form](plain_arrays(2)),
        npz_file(plain_arrays(3)),
        b"x",
    ]
    for other in others:
        path = saved(tmp_path, good)
        opened = open_import(path)
        path.write_bytes(other)
        model, cause = outcome(opened)
        assert isinstance(cause, (Refusal, OSError)) if model is None else np.isfinite(model.W1).all()


@pytest.mark.parametrize("form", FORMATS)
def test_file_that_vanishes_between_opening_and_reading(tmp_path, form):
    path = saved(tmp_path, FORMATS[form](shallow_arrays()))
    opened = open_import(path)
    path.unlink()
    model, cause = outcome(opened)
    assert isinstance(cause, (Refusal, OSError)) if model is None else model.dimension == 2

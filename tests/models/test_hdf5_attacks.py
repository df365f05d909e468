"""HDF5 files whose few bytes ask for much: each is refused before it has cost anything."""

from __future__ import annotations

import struct
import tracemalloc
import zlib

import hdf5_bytes as raw
import numpy as np
import pytest
from numpy.testing import assert_array_equal

from plrnn_explorer.models.errors import ModelFileError
from plrnn_explorer.models.files.hdf5 import read_hdf5
from plrnn_explorer.models.files.hdf5_guard import LIMITS
from plrnn_explorer.models.load import load_model

PEAK_BYTES = 120_000_000


def refused(tmp_path, data, *words):
    path = tmp_path / "m.h5"
    path.write_bytes(data)
    with pytest.raises(ModelFileError) as raised:
        load_model(path)
    for word in words:
        assert word in str(raised.value)
    assert len(str(raised.value)) < 500


@pytest.fixture
def little_memory():
    """The test takes little memory; for those where memory is asked for (tracing makes many objects slow)."""
    tracemalloc.start()
    yield
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < PEAK_BYTES


def network(size, W, tail=b"", *more):
    """Datasets A, W, h of `size`, of which A and h are read from the file's end."""

    def vector(address):
        return raw.header(raw.space(size), raw.DOUBLE, raw.contiguous(address + len(tail)))

    def matrix(address):
        return raw.header(raw.space(size, size), raw.DOUBLE, W(address), *more)

    return raw.file_of(tail=tail + bytes(8 * size), A=vector, W=matrix, h=vector)


def test_the_bytes_of_these_tests_are_a_file(tmp_path):
    """Unless told otherwise they are read, here one chunk to each number."""
    tail = np.arange(9.0).tobytes()
    data = network(3, lambda address: raw.implicit_chunks((1, 1), address), tail)
    (tmp_path / "m.h5").write_bytes(data)
    assert_array_equal(read_hdf5(tmp_path / "m.h5").arrays["W"].load(), np.arange(9.0).reshape(3, 3))


def test_a_million_empty_messages(tmp_path):
    data = raw.superblock(raw.SUPERBLOCK_BYTES) + raw.header(raw.message(0) * 1_000_000)
    refused(tmp_path, data, "header messages")


def test_many_objects_that_share_one_large_header(tmp_path):
    refused(tmp_path, raw.sharing(raw.message(0) * 60_000, 1_000), "header messages")


def test_a_header_that_continues_in_itself_without_end(tmp_path):
    here = raw.SUPERBLOCK_BYTES + len(raw.header(bytes(20)))
    again = raw.message(raw.CONTINUATION, struct.pack("<QQ", here, 28))
    data = raw.superblock(raw.SUPERBLOCK_BYTES) + raw.header(again) + b"OCHK" + again + bytes(4)
    refused(tmp_path, data, "header messages")


def test_more_objects_than_any_model(tmp_path):
    one = raw.header(raw.space(1), raw.DOUBLE, raw.contiguous(0))
    place = raw.SUPERBLOCK_BYTES
    names = {f"x{i}": place for i in range(LIMITS["objects"])}
    data = raw.superblock(place + len(one)) + one + raw.group(**names)
    refused(tmp_path, data, "more objects")


@pytest.mark.parametrize("kind", [0x38, 0x39, 0x3A])
def test_types_nested_without_end(tmp_path, kind):
    """Enumerations of enumerations, lists of lists, arrays of arrays."""
    inner = struct.pack("<4BI", kind, 0, 0, 0, 16) + (bytes(1) if kind == 0x3A else b"")
    block = raw.space(1) + raw.message(raw.DATATYPE, inner * 6_000) + raw.contiguous(0)
    refused(tmp_path, raw.sharing(block, 1_000), "cannot be read")


def test_structures_of_thousands_of_fields_in_many_datasets(tmp_path):
    field = b"f\0" + struct.pack("<H4BIHH", 0, 0x10, 0, 0, 0, 1, 0, 8)
    compound = struct.pack("<4BI", 0x36, 255, 170, 0, 60_000) + field * 2_975
    block = raw.space(1) + raw.message(raw.DATATYPE, compound) + raw.contiguous(0)
    refused(tmp_path, raw.sharing(block, 1_000), "bytes of types")


@pytest.mark.usefixtures("little_memory")
@pytest.mark.parametrize(("texts", "attributes"), [(3_500, 1), (1, 60)])
def test_attributes_that_repeat_one_long_text(tmp_path, texts, attributes):
    """Each text is a reference of 16 bytes to the same half megabyte."""
    long = b"x" * 500_000
    heap = b"GCOL\x01\0\0\0" + struct.pack("<Q", 32 + len(long))
    heap += struct.pack("<HHIQ", 1, 1, 0, len(long)) + long
    kind = struct.pack("<4BI", 0x19, 1, 1, 0, 16) + struct.pack("<4BIHH", 0x10, 0, 0, 0, 1, 0, 8)
    shape = bytes([2, 1, 0, 1]) + struct.pack("<Q", texts)
    name = b"model_config\0"
    about = struct.pack("<BBHHHB", 3, 0, len(name), len(kind), len(shape), 0)
    data = struct.pack("<IQI", len(long), raw.SUPERBLOCK_BYTES, 1) * texts
    attribute = raw.message(raw.ATTRIBUTE, about + name + kind + shape + data)
    root = raw.SUPERBLOCK_BYTES + len(heap)
    refused(tmp_path, raw.superblock(root) + heap + raw.header(attribute * attributes), "bytes of text")


@pytest.mark.usefixtures("little_memory")
def test_half_a_million_chunks(tmp_path):
    data = network(700, lambda address: raw.implicit_chunks((1, 1), address), bytes(4_000_000))
    refused(tmp_path, data, "dataset W", "490000 chunks")


@pytest.mark.usefixtures("little_memory")
def test_a_chunk_packed_four_times_over(tmp_path):
    bomb = bytes(60_000_000)
    for _ in range(4):
        bomb = zlib.compress(bomb, 9)
    chunk = lambda address: raw.one_packed_chunk((1900, 1900), address, len(bomb))  # noqa: E731
    refused(tmp_path, network(1900, chunk, bomb, raw.deflated(4)), "chunk unpacks to more than its 28.9 MB")


def test_a_chunk_that_lies_outside_the_file(tmp_path):
    chunk = lambda address: raw.one_packed_chunk((3, 3), 1 << 60, 10)  # noqa: E731
    refused(tmp_path, network(3, chunk), "damaged or cut short")


def test_more_filters_than_sense(tmp_path):
    chunk = lambda address: raw.one_packed_chunk((3, 3), address, 10)  # noqa: E731
    refused(tmp_path, network(3, chunk, bytes(10), raw.deflated(30)), "packed 30 times over")

"""Filters of HDF5 chunks undone, never unpacking further than a chunk's declared bytes.

References
----------
HDF5 File Format Specification 3.0, IV.A.2.l (filter pipeline message).
"""

from __future__ import annotations

import zlib

import numpy as np

from plrnn_explorer.models.files.hdf5_guard import DAMAGED
from plrnn_explorer.models.files.limits import Refusal, human_bytes
from plrnn_explorer.translation import tr

DEFLATE, SHUFFLE, FLETCHER32 = 1, 2, 3
FILTER_NAMES = {4: "szip", 5: "nbit", 6: "scale-offset", 32000: "LZF", 32001: "Blosc", 32008: "bitshuffle"}


def undo(data: bytes, filters: tuple[int, ...], mask: int, width: int, size: int) -> bytes:
    """Return the `size` bytes of a chunk from what is stored of it.

    Parameters
    ----------
    data : bytes
    filters : tuple of int
        Filter numbers in the order in which they were applied.
    mask : int
        Bit i is set where filter i was left out.
    width : int
        Bytes of one number.
    size : int

    Raises
    ------
    Refusal
        If it unpacks to more or fewer bytes, or a checksum does not fit.
    """
    room = size + 4 * filters.count(FLETCHER32)
    for position in reversed(range(len(filters))):
        if mask >> position & 1:
            continue
        match filters[position]:
            case 1:
                data = _inflate(data, room)
            case 2:
                data = _unshuffle(data, width)
            case _:
                data = _without_checksum(data)
    if len(data) != size:
        raise Refusal(
            tr("a chunk has {size} instead of {size2}").format(
                size=human_bytes(len(data)), size2=human_bytes(size)
            )
        )
    return data


def _inflate(data: bytes, room: int) -> bytes:
    unpacked = zlib.decompressobj().decompress(data, room + 1)
    if len(unpacked) > room:
        raise Refusal(
            tr("a chunk unpacks to more than its {size}, which no honest file does").format(
                size=human_bytes(room)
            )
        )
    return unpacked


def _unshuffle(data: bytes, width: int) -> bytes:
    """Undo the shuffle filter: byte i of every number stored together; a remainder stays as it is."""
    whole = len(data) // width * width
    numbers = np.frombuffer(data[:whole], np.uint8).reshape(width, -1).T
    return numbers.tobytes() + data[whole:]


def _without_checksum(data: bytes) -> bytes:
    """Check the Fletcher-32 sum at the end of `data` and drop it; modulo 65535, where 0 and 65535 are one."""
    if len(data) < 4:
        raise Refusal(tr(DAMAGED))
    body, stored = data[:-4], int.from_bytes(data[-4:], "little")
    words = np.frombuffer(body + bytes(len(body) % 2), ">u2").astype(np.uint64)
    weights = np.arange(len(words), 0, -1, dtype=np.uint64)
    sums = int(words.sum()) % 65535, int(((words * weights) % 65535).sum()) % 65535
    if sums != ((stored & 0xFFFF) % 65535, (stored >> 16) % 65535):
        raise Refusal(tr("a checksum does not fit its numbers; the file is damaged, copy it again"))
    return body

"""HDF5 files built byte by byte, for what no library would write: superblock 2, headers of version 2."""

from __future__ import annotations

import struct

CONTINUATION, DATASPACE, LINK_INFO, DATATYPE, LINK, LAYOUT, FILTERS, ATTRIBUTE = 16, 1, 2, 3, 6, 8, 11, 12
SUPERBLOCK_BYTES = 48
_NOWHERE = 2**64 - 1


def superblock(root):
    signature = b"\x89HDF\r\n\x1a\n" + bytes([2, 8, 8, 0])
    return signature + struct.pack("<QQQQI", 0, _NOWHERE, 1 << 24, root, 0)


def message(kind, body=b""):
    return struct.pack("<BHB", kind, len(body), 0) + body


def header(*messages):
    body = b"".join(messages)
    return b"OHDR" + bytes([2, 2]) + struct.pack("<I", len(body)) + body + bytes(4)


def group(**addresses):
    links = [
        message(LINK, bytes([1, 0, len(name)]) + name.encode() + struct.pack("<Q", address))
        for name, address in addresses.items()
    ]
    return header(message(LINK_INFO, bytes(2) + struct.pack("<QQ", _NOWHERE, _NOWHERE)), *links)


def space(*shape):
    return message(DATASPACE, bytes([2, len(shape), 0, 1]) + struct.pack(f"<{len(shape)}Q", *shape))


DOUBLE = message(DATATYPE, struct.pack("<4BIHHBBBBI", 0x11, 0x20, 63, 0, 8, 0, 64, 52, 11, 0, 52, 1023))


def contiguous(address):
    return message(LAYOUT, bytes([3, 1]) + struct.pack("<QQ", address, 8))


def _chunked(chunk, flags, index):
    sizes = struct.pack(f"<{len(chunk) + 1}Q", *chunk, 8)
    return message(LAYOUT, bytes([4, 2, flags, len(chunk) + 1, 8]) + sizes + index)


def implicit_chunks(chunk, address):
    return _chunked(chunk, 0, b"\x02" + struct.pack("<Q", address))


def one_packed_chunk(chunk, address, stored):
    return _chunked(chunk, 2, b"\x01" + struct.pack("<QIQ", stored, 0, address))


def deflated(times):
    return message(FILTERS, bytes([2, times]) + struct.pack("<HHH", 1, 0, 0) * times)


def file_of(*, tail=b"", **objects):
    """File whose root holds the objects, each a function from the address of `tail` to a header's bytes."""
    place = SUPERBLOCK_BYTES + len(group(**dict.fromkeys(objects, 0)))
    sizes = {name: len(make(0)) for name, make in objects.items()}
    addresses = {}
    for name, size in sizes.items():
        addresses[name], place = place, place + size
    headers = b"".join(make(place) for make in objects.values())
    return superblock(SUPERBLOCK_BYTES) + group(**addresses) + headers + tail


def sharing(block, count):
    """File of `count` objects whose headers all continue in the same block of messages."""

    def make(address):
        return header(message(CONTINUATION, struct.pack("<QQ", address, len(block) + 8)))

    return file_of(tail=b"OCHK" + block + bytes(4), **{f"d{i}": make for i in range(count)})

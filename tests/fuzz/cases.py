"""What is mutated: the parts of a file, kept apart so that what encloses them stays sound.

A byte changed inside a zip archive only trips the archive's checksum. Damage that gets further is done to
the entries, and the archive is put together around them anew; the same for MATLAB's compressed variables
and for a folder of files.
"""

from __future__ import annotations

import shutil
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

Form = Literal["file", "zip", "packed mat", "folder", "beside", "joined"]
_FORMS: tuple[Form, ...] = get_args(Form)


@dataclass(frozen=True)
class Case:
    """One input.

    Attributes
    ----------
    form : str
        How the parts become a file: "file" (one part, as it is), "zip" (its entries), "packed mat" (header
        and variables), "folder" (its files), "beside" (a model, and a settings file that is mutated),
        "joined" (pieces one after the other).
    parts : tuple of (name, bytes)
    """

    form: Form
    parts: tuple[tuple[str, bytes], ...]

    @property
    def size(self) -> int:
        return sum(len(data) for _, data in self.parts)


def file_case(data: bytes, name: str = "model") -> Case:
    return Case("file", ((name, data),))


def zip_case(data: bytes) -> Case:
    """Entries of a zip archive."""
    import io
    import zipfile

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return Case("zip", tuple((name, archive.read(name)) for name in archive.namelist()))


def mat_case(data: bytes) -> Case:
    """Header and unpacked variables of a MATLAB v5 file."""
    parts, position = [("header", data[:128])], 128
    while position + 8 <= len(data):
        kind, size = struct.unpack_from("<II", data, position)
        body = data[position + 8 : position + 8 + size]
        parts.append(
            ("variable", zlib.decompress(body) if kind == 15 else data[position : position + 8 + size])
        )
        position += 8 + size
    return Case("packed mat", tuple(parts))


def write(case: Case, folder: Path) -> Path:
    """Write a case into `folder` and return the path to open."""
    if case.form == "folder":
        place = folder / "model"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        for number, (name, data) in enumerate(case.parts):
            place.joinpath(_safe(name) or f"part{number}").write_bytes(data)
        return place
    if case.form == "beside":
        for old in folder.iterdir():
            old.unlink()
        for name, data in case.parts:
            folder.joinpath(_safe(name)).write_bytes(data)
        return folder / _safe(case.parts[0][0])
    place = folder / case.parts[0][0] if case.form == "file" else folder / "model"
    place.write_bytes(joined(case))
    return place


def _safe(name: str) -> str:
    kept = "".join(c for c in name if c.isalnum() or c in "._-")[:80]
    return kept.lstrip(".")


def joined(case: Case) -> bytes:
    """Bytes of a case that is one file."""
    if case.form == "zip":
        return _zip(case.parts)
    if case.form == "packed mat":
        return _packed(case.parts)
    if case.form == "joined":
        return b"".join(data for _, data in case.parts)
    return case.parts[0][1]


def _zip(parts: tuple[tuple[str, bytes], ...]) -> bytes:
    """Zip archive of stored entries; like `zipfile`, but ten times faster."""
    body, directory = [], []
    offset = 0
    for text, data in parts:
        name = text.encode("utf-8", "replace")[:60_000]
        fixed = struct.pack(
            "<HHHHHIIIHH", 20, 0x800, 0, 0, 33, zlib.crc32(data), len(data), len(data), len(name), 0
        )
        body += [b"PK\3\4", fixed, name, data]
        directory.append(b"PK\1\2\x14\0" + fixed + struct.pack("<HHHII", 0, 0, 0, 0, offset) + name)
        offset += 30 + len(name) + len(data)
    listed = b"".join(directory)
    end = struct.pack("<HHHHIIH", 0, 0, len(parts) & 0xFFFF, len(parts) & 0xFFFF, len(listed), offset, 0)
    return b"".join(body) + listed + b"PK\5\6" + end


def _packed(parts: tuple[tuple[str, bytes], ...]) -> bytes:
    packed = [zlib.compress(data, 1) for _, data in parts[1:]]
    return parts[0][1] + b"".join(struct.pack("<II", 15, len(body)) + body for body in packed)


def encoded(case: Case) -> bytes:
    """One string of bytes for a case, as the coverage-guided fuzzer wants it."""
    out = [bytes([_FORMS.index(case.form)])]
    for name, data in case.parts:
        text = name.encode("utf-8", "replace")
        out.append(struct.pack("<HI", len(text), len(data)) + text + data)
    return b"".join(out)


def decoded(data: bytes) -> Case | None:
    """Undo `encoded`; None if the bytes are no case."""
    if not data or data[0] >= len(_FORMS):
        return None
    parts, position = [], 1
    while position + 6 <= len(data):
        name_size, size = struct.unpack_from("<HI", data, position)
        start = position + 6 + name_size
        if start + size > len(data):
            return None
        parts.append((data[position + 6 : start].decode("utf-8", "replace"), data[start : start + size]))
        position = start + size
    return Case(_FORMS[data[0]], tuple(parts)) if parts else None

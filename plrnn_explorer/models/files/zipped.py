"""Zip archives (NumPy and PyTorch files) opened with every size checked first."""

from __future__ import annotations

import errno
import os
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from plrnn_explorer.models.files.limits import MAX_ENTRIES, Refusal, check_unpacked, human_bytes
from plrnn_explorer.translation import mark, tr

#: What `zipfile` raises for a damaged archive.
DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, RuntimeError)
_DAMAGED = mark("the archive is damaged or cut short; copy or download it again")


class Archive:
    """A zip file whose entries have been checked; reads parts of entries.

    Attributes
    ----------
    sizes : dict of entry name to unpacked bytes
    """

    def __init__(self, archive: zipfile.ZipFile, stored: int) -> None:
        entries = archive.infolist()
        if len(entries) > MAX_ENTRIES:
            raise Refusal(
                tr("it has {n} entries, which no model file has; open the model inside it").format(
                    n=len(entries)
                )
            )
        self._archive = archive
        self.sizes: dict[str, int] = {}
        for entry in entries:
            if entry.filename in self.sizes:
                raise Refusal(
                    tr("it has two entries called {filename}; save it again").format(filename=entry.filename)
                )
            if entry.flag_bits & 1:
                raise Refusal(tr("it is protected by a password; save it without one"))
            if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                raise Refusal(
                    tr("its entry {filename} is packed in an unusual way; save it again").format(
                        filename=entry.filename
                    )
                )
            check_unpacked(entry.file_size, entry.compress_size)
            self.sizes[entry.filename] = entry.file_size
        check_unpacked(sum(self.sizes.values()), stored)

    def read(self, name: str, start: int = 0, length: int | None = None) -> bytes:
        """Read `length` bytes of an entry from `start` on (None: to its end)."""
        if name not in self.sizes:
            raise Refusal(
                tr("its entry {name:.80} has vanished while it was read; open it again").format(name=name)
            )
        wanted = self.sizes[name] - start if length is None else length
        with self._archive.open(name) as stream:
            if start:
                stream.seek(start)
            data = stream.read(wanted)
        if len(data) != wanted:
            raise Refusal(tr(_DAMAGED))
        return data


#: End of the central directory, the same of large archives and its locator, the longest comment behind.
_END, _LARGE, _LOCATOR, _LONGEST_COMMENT = b"PK\5\6", b"PK\6\6", b"PK\6\7", (1 << 16) + 22
#: Entries take some 60 bytes of it each.
_MAX_DIRECTORY = 200 * MAX_ENTRIES


def _check_directory(path: Path) -> None:
    """Refuse an archive whose list of entries is absurd, before `zipfile` reads it all."""
    with path.open("rb") as stream:
        stream.seek(max(0, stream.seek(0, os.SEEK_END) - _LONGEST_COMMENT - 76))
        tail = stream.read()
    place = tail.rfind(_END)
    if place < 0 or place + 22 > len(tail):
        return
    size = struct.unpack_from("<I", tail, place + 12)[0]
    if place >= 76 and tail[place - 20 : place - 16] == _LOCATOR and tail[place - 76 : place - 72] == _LARGE:
        size = max(size % 0xFFFFFFFF, struct.unpack_from("<Q", tail, place - 36)[0])
    if size > _MAX_DIRECTORY:
        raise Refusal(
            tr("its list of entries takes {size}, which no model file has; open the model inside it").format(
                size=human_bytes(size)
            )
        )


def is_archive(path: Path) -> bool:
    """Return whether a file is a zip archive, if perhaps a damaged one."""
    try:
        return zipfile.is_zipfile(path)
    except zipfile.BadZipFile:  # one that says it spans several disks
        return True


@contextmanager
def open_archive(path: Path) -> Iterator[Archive]:
    """Open a zip file, its sizes checked; damage ends in a `Refusal`."""
    try:
        _check_directory(path)
        with zipfile.ZipFile(path) as archive:
            yield Archive(archive, path.stat().st_size)
    except DAMAGE as error:
        raise Refusal(tr(_DAMAGED)) from error
    except OSError as error:
        if error.errno != errno.EINVAL:
            raise
        raise Refusal(tr(_DAMAGED)) from error  # a place before the start of the file

"""Zip archives (NumPy and PyTorch files) opened with every size checked first."""

from __future__ import annotations

import errno
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from plrnn_explorer.models.files.limits import MAX_ENTRIES, Refusal, check_unpacked

#: What `zipfile` raises for a damaged archive.
DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, RuntimeError)
_DAMAGED = "the archive is damaged or cut short; copy or download it again"


class Archive:
    """A zip file whose entries have been checked; reads parts of entries.

    Attributes
    ----------
    sizes : dict of entry name to unpacked bytes
    """

    def __init__(self, archive: zipfile.ZipFile, stored: int) -> None:
        entries = archive.infolist()
        if len(entries) > MAX_ENTRIES:
            raise Refusal(f"it has {len(entries)} entries, which no model file has")
        self._archive = archive
        self.sizes: dict[str, int] = {}
        for entry in entries:
            if entry.filename in self.sizes:
                raise Refusal(f"it has two entries called {entry.filename}")
            if entry.flag_bits & 1:
                raise Refusal("it is protected by a password; save it without one")
            if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                raise Refusal(f"its entry {entry.filename} is packed in an unusual way; save it again")
            check_unpacked(entry.file_size, entry.compress_size)
            self.sizes[entry.filename] = entry.file_size
        check_unpacked(sum(self.sizes.values()), stored)

    def read(self, name: str, start: int = 0, length: int | None = None) -> bytes:
        """Read `length` bytes of an entry from `start` on (None: to its end)."""
        wanted = self.sizes[name] - start if length is None else length
        with self._archive.open(name) as stream:
            if start:
                stream.seek(start)
            data = stream.read(wanted)
        if len(data) != wanted:
            raise Refusal(_DAMAGED)
        return data


@contextmanager
def open_archive(path: Path) -> Iterator[Archive]:
    """Open a zip file, its sizes checked; damage ends in a `Refusal`."""
    try:
        with zipfile.ZipFile(path) as archive:
            yield Archive(archive, path.stat().st_size)
    except DAMAGE as error:
        raise Refusal(_DAMAGED) from error
    except OSError as error:
        if error.errno != errno.EINVAL:
            raise
        raise Refusal(_DAMAGED) from error  # a place before the start of the file

"""Write a file whole or not at all: a crash or a full disk leaves the file that was there before."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def replace_file(path: str | Path) -> Iterator[Path]:
    """Yield a temporary path beside `path` to write to; when the block ends well it takes `path`'s place.

    The temporary file has the suffix of `path`, so that writers which choose a format by name work. If the
    block raises, the temporary file is removed and `path` is as it was.

    Raises
    ------
    OSError
        If the folder cannot be written to.
    """
    path = Path(os.path.abspath(path))
    if path.is_symlink():
        path = path.resolve()
    part = path.with_name(f".{path.stem}.{os.getpid()}.part{path.suffix}")
    # Opened here, not by the writer: an unwritable folder is noticed before any work, and the umask applies.
    part.open("wb").close()
    try:
        yield part
        if path.exists():
            shutil.copymode(path, part)
        with part.open("rb+") as handle:
            os.fsync(handle.fileno())
        os.replace(part, path)
        _sync_folder(path.parent)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink()
        raise


def _sync_folder(folder: Path) -> None:
    """Make the new name itself durable, where the system has such a call."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def reason(error: OSError) -> str:
    """Why the system refused, in its own words without the path: "permission denied"."""
    text = (error.strerror or str(error) or type(error).__name__).rstrip(".")
    return text[:1].lower() + text[1:]

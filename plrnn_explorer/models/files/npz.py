"""NumPy archives (`.npz`): our own format and other people's, without pickles."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from numpy.typing import NDArray

from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.files.npy import HEAD, Declared, declared
from plrnn_explorer.models.files.raw import RawArray, RawModel
from plrnn_explorer.models.files.zipped import open_archive
from plrnn_explorer.translation import mark, tr

#: Name of the array that holds the JSON header of our own format.
HEADER = "header"
MAX_HEADER_BYTES = 1 << 20


def read_npz(path: Path) -> RawModel:
    """Read the arrays of an `.npz`; objects (pickles) are refused.

    Raises
    ------
    Refusal
        If the archive is damaged or an array declares more than the file holds.
    """
    arrays: dict[str, RawArray] = {}
    header: Mapping[str, Any] | None = None
    with open_archive(path) as archive:
        for entry in archive.sizes:
            if not entry.endswith(".npy"):
                continue
            name = entry.removesuffix(".npy")
            size = archive.sizes[entry]
            found = declared(archive.read(entry, 0, min(size, HEAD)), size, name)
            if name == HEADER:
                header = _header(found.numbers(archive.read(entry, found.start)))
            elif found.dtype.kind in "biufc":
                arrays[name] = RawArray(found.shape, partial(_read, path, entry, found))
    return RawModel(path, mark("NumPy archive"), arrays, header=header)


def _read(path: Path, entry: str, found: Declared) -> NDArray[Any]:
    with open_archive(path) as archive:
        return found.numbers(archive.read(entry, found.start))


def _header(array: NDArray[Any]) -> Mapping[str, Any] | None:
    """JSON header from an array of bytes or of one string; None for an array that is no header."""
    if array.size == 0 or array.nbytes > MAX_HEADER_BYTES:
        return None
    try:
        text = str(array.reshape(-1)[0]) if array.dtype.kind == "U" else array.tobytes().decode("utf-8")
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Refusal(tr("its header is not valid JSON; save the model again")) from error
    return found if isinstance(found, dict) else None

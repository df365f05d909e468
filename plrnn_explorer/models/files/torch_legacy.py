"""PyTorch files of before version 1.6: pickles one after the other, then the raw storages.

Magic number, protocol version, facts about the machine, the object, the list of its storages' keys; then
for each key the count of its numbers (8 bytes) and the numbers, both little-endian.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from plrnn_explorer.models.files.checkpoint import model_of_pickle
from plrnn_explorer.models.files.limits import MAX_ENTRIES, Refusal
from plrnn_explorer.models.files.pickle_data import MAX_PICKLE_BYTES, Handler, PickleData, damaged
from plrnn_explorer.models.files.raw import RawModel
from plrnn_explorer.models.files.torch_pickle import DTYPES, Storage, TorchNames, storage_of
from plrnn_explorer.translation import tr

MAGIC = 0x1950A86A20F9469CFC6C
_PROTOCOL = 1001
_COUNT = 8


def read_torch_legacy(path: Path) -> RawModel:
    """Read a state dict or training checkpoint of the old form, e.g. of ``torch.save(…, _use_new_zipfile…)``.

    Raises
    ------
    Refusal
        If the file is damaged, or its pickle names anything a state dict does not need.
    """
    stream = _Pickles(path)
    if stream.load() != MAGIC or stream.load() != _PROTOCOL or not isinstance(stream.load(), dict):
        raise damaged()
    storages: dict[str, Storage] = {}

    def storage(identity: Any) -> Storage:
        """Storage of a persistent id, which in this form may name a view of another, as before 0.4."""
        if isinstance(identity, tuple) and len(identity) == 6:
            if identity[5] is not None:
                raise Refusal(tr("its tensors are views, as before PyTorch 0.4; load and save it again"))
            identity = identity[:5]
        found = storage_of(identity)
        return storages.setdefault(found.key, found)

    data = stream.load(TorchNames(), storage)
    keys = stream.load()
    return model_of_pickle(path, data, _blocks(path, stream.place, keys, storages), "PyTorch (before 1.6)")


def _no_names(name: str) -> Handler | None:
    raise damaged(name)


class _Pickles:
    """The pickles at the beginning of a file, one after the other."""

    def __init__(self, path: Path) -> None:
        self._path, self.place = path, 0

    def load(self, names: Any = _no_names, persistent: Handler | None = None) -> Any:
        """Read the next one."""
        with self._path.open("rb") as stream:
            stream.seek(self.place)
            window = stream.read(MAX_PICKLE_BYTES)
        pickle = PickleData(window, names, persistent)
        value = pickle.load()
        self.place += pickle.length
        return value


@dataclass(frozen=True)
class _Parts:
    """Storages as parts of the file: where each starts, and its bytes."""

    path: Path
    places: dict[str, tuple[int, int]]

    def stored(self, key: str) -> int | None:
        """Bytes of a storage."""
        return self.places[key][1] if key in self.places else None

    def read(self, key: str, start: int, length: int) -> bytes:
        """Read some bytes of a storage."""
        with self.path.open("rb") as stream:
            stream.seek(self.places[key][0] + start)
            data = stream.read(length)
        if len(data) != length:
            raise damaged()
        return data


def _blocks(path: Path, place: int, keys: Any, storages: dict[str, Storage]) -> _Parts:
    """Find the storages behind the pickles, each checked against the file's length."""
    if not isinstance(keys, list) or len(keys) > MAX_ENTRIES or not all(k in storages for k in keys):
        raise damaged()
    end = path.stat().st_size
    places: dict[str, tuple[int, int]] = {}
    with path.open("rb") as stream:
        for key in keys:
            stream.seek(place)
            count = int.from_bytes(stream.read(_COUNT), "little", signed=True)
            kind = storages[key].kind
            if kind not in DTYPES:
                raise Refusal(
                    tr("its tensors are quantised or of an unusual kind; save the state dict after float()")
                )
            size = count * np.dtype(DTYPES[kind]).itemsize
            if count < 0 or place + _COUNT + size > end:
                raise Refusal(tr("it is cut short: numbers of its tensors are missing; copy it again"))
            places[key] = (place + _COUNT, size)
            place += _COUNT + size
    return _Parts(path, places)

"""Safetensors files: the length of a JSON header (8 bytes), the header, raw little-endian numbers."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import partial
from math import prod
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.files.limits import MAX_BYTES, MAX_ENTRIES, Refusal, human_bytes
from plrnn_explorer.models.files.raw import RawArray, RawModel
from plrnn_explorer.translation import tr

_DTYPES = {
    **{"F64": "<f8", "F32": "<f4", "F16": "<f2", "BF16": "<u2", "BOOL": "?"},
    **{"I64": "<i8", "I32": "<i4", "I16": "<i2", "I8": "i1"},
    **{"U64": "<u8", "U32": "<u4", "U16": "<u2", "U8": "u1"},
}
_MAX_HEADER = 4 << 20
_MAX_AXES = 8
_START = 8


@dataclass(frozen=True)
class _Entry:
    """One tensor of the header, checked."""

    kind: str
    shape: tuple[int, ...]
    place: int
    size: int


def read_safetensors(path: Path) -> RawModel:
    """Read a state dict saved with safetensors.

    Raises
    ------
    Refusal
        If the header is damaged or a tensor declares more than the file holds.
    """
    size = path.stat().st_size
    with path.open("rb") as stream:
        length = int.from_bytes(stream.read(_START), "little")
        if length > min(size - _START, _MAX_HEADER):
            raise Refusal(
                tr("its header should have {size}, which no model has; copy it again").format(
                    size=human_bytes(length)
                )
            )
        text = stream.read(length)
    header = _header(text)
    about = header.pop("__metadata__", {})
    settings = {k: v for k, v in about.items() if isinstance(v, str)} if isinstance(about, dict) else {}
    arrays = {}
    for key, entry in header.items():
        found = _entry(key, entry, _START + length, size)
        arrays[key] = RawArray(found.shape, partial(_numbers, path, key, found))
    return RawModel(path, "PyTorch safetensors", arrays, settings)


def _header(text: bytes) -> dict[str, Any]:
    try:
        header = json.loads(text.decode())
    except RecursionError as error:
        raise Refusal(tr("its header is nested too deeply")) from error
    except ValueError as error:
        raise Refusal(tr("its header is not valid JSON; copy or download the file again")) from error
    if not isinstance(header, dict) or len(header) > MAX_ENTRIES:
        raise Refusal(tr("its header is no list of tensors; copy or download the file again"))
    return header


def _entry(key: str, entry: Any, start: int, end: int) -> _Entry:
    match entry:
        case {"dtype": str(kind), "shape": [*shape], "data_offsets": [int(first), int(last)]}:
            if not all(type(n) is int and 0 <= n <= MAX_BYTES for n in shape) or len(shape) > _MAX_AXES:
                raise Refusal(tr("the array {key:.80} has an impossible shape").format(key=key))
            if not 0 <= first <= last <= end - start:
                raise Refusal(
                    tr("the numbers of {key:.80} lie outside the file; it may be cut short").format(key=key)
                )
            width = np.dtype(_DTYPES[kind]).itemsize if kind in _DTYPES else 0
            if width and prod(shape) * width != last - first:
                raise Refusal(
                    tr("the array {key:.80} declares {size} but the file holds {size2} for it").format(
                        key=key, size=human_bytes(prod(shape) * width), size2=human_bytes(last - first)
                    )
                )
            return _Entry(kind, tuple(shape), start + first, last - first)
    raise Refusal(
        tr("the entry {key:.80} of its header is no tensor; copy or download the file again").format(key=key)
    )


def _numbers(path: Path, key: str, entry: _Entry) -> NDArray[Any]:
    if entry.kind not in _DTYPES:
        raise Refusal(
            tr("the array {key:.80} has numbers of the kind {kind:.20}; save it as float32").format(
                key=key, kind=entry.kind
            )
        )
    with path.open("rb") as stream:
        stream.seek(entry.place)
        data = stream.read(entry.size)
    if len(data) != entry.size:
        raise Refusal(tr("it changed while it was read; open it again"))
    flat = np.frombuffer(data, _DTYPES[entry.kind])
    if entry.kind == "BF16":
        flat = (flat.astype(np.uint32) << 16).view(np.float32)
    return flat.reshape(entry.shape)

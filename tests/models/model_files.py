"""Builders of small model files for the tests, PyTorch's zip among them, written opcode by opcode."""

from __future__ import annotations

import io
import json
import struct
import zipfile
from collections.abc import Mapping
from typing import Any

import numpy as np

_STORAGE = {"f8": "DoubleStorage", "f4": "FloatStorage", "i8": "LongStorage", "f2": "HalfStorage"}


def text(value: str) -> bytes:
    data = value.encode()
    return b"X" + struct.pack("<I", len(data)) + data


def number(value: int) -> bytes:
    return b"J" + struct.pack("<i", value) if abs(value) < 2**31 else f"L{value}L\n".encode()


def numbers(values: tuple[int, ...]) -> bytes:
    return b"(" + b"".join(number(v) for v in values) + b"t"


def tensor(
    key: str,
    shape: tuple[int, ...],
    strides: tuple[int, ...],
    *,
    offset: int = 0,
    numel: int | None = None,
    storage: str = "DoubleStorage",
) -> bytes:
    """Opcodes of one tensor, as `torch.save` writes them."""
    count = int(np.prod(shape, dtype=object)) if numel is None else numel
    identity = b"(" + text("storage") + f"ctorch\n{storage}\n".encode() + text(key) + text("cpu")
    return (
        b"ctorch._utils\n_rebuild_tensor_v2\n("
        + (identity + number(count) + b"tQ")
        + number(offset)
        + numbers(shape)
        + numbers(strides)
        + b"\x89ccollections\nOrderedDict\n)Rt"
        + b"R"
    )


def state_dict(items: Mapping[str, bytes], modules: tuple[str, ...] = ()) -> bytes:
    """Pickle of an OrderedDict from key to the opcodes of its value."""
    body = b"".join(text(key) + value for key, value in items.items())
    metadata = b""
    if modules:
        listed = b"".join(text(name) + b"}" for name in modules)
        metadata = b"}" + text("_metadata") + b"ccollections\nOrderedDict\n)R(" + listed + b"usb"
    return b"\x80\x02ccollections\nOrderedDict\n)R(" + body + b"u" + metadata + b"."


def torch_zip(
    pickle: bytes, storages: Mapping[str, bytes] | None = None, *, root: str = "archive", **extra: bytes
) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(f"{root}/data.pkl", pickle)
        for key, data in (storages or {}).items():
            archive.writestr(f"{root}/data/{key}", data)
        archive.writestr(f"{root}/version", "3\n")
        for name, data in extra.items():
            archive.writestr(f"{root}/{name}", data)
    return buffer.getvalue()


def torch_file(arrays: Mapping[str, Any], modules: tuple[str, ...] = ()) -> bytes:
    """Zip file with the arrays as a state dict, one storage each."""
    items, storages = {}, {}
    for index, (key, value) in enumerate(arrays.items()):
        array = np.ascontiguousarray(value)
        strides = tuple(s // array.itemsize for s in array.strides)
        kind = _STORAGE[array.dtype.str[1:]]
        items[key] = tensor(str(index), array.shape, strides, storage=kind)
        storages[str(index)] = array.tobytes()
    return torch_zip(state_dict(items, modules), storages)


def npz_file(arrays: Mapping[str, Any], *, packed: bool = False) -> bytes:
    buffer = io.BytesIO()
    (np.savez_compressed if packed else np.savez)(buffer, **arrays)
    return buffer.getvalue()


def json_file(arrays: Mapping[str, Any]) -> bytes:
    return json.dumps({key: np.asarray(value).tolist() for key, value in arrays.items()}).encode()


def mat_file(arrays: Mapping[str, Any], *, packed: bool = False) -> bytes:
    import scipy.io

    buffer = io.BytesIO()
    scipy.io.savemat(buffer, dict(arrays), do_compression=packed)
    return buffer.getvalue()


def shallow_arrays(M: int = 2, H: int = 3, seed: int = 0) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(seed)
    return {
        "A": rng.uniform(0.2, 0.8, M),
        "W1": rng.standard_normal((M, H)) / 3,
        "W2": rng.standard_normal((H, M)),
        "h1": rng.standard_normal(M),
        "h2": rng.standard_normal(H),
    }


def plain_arrays(M: int = 3, seed: int = 0) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(seed)
    return {
        "A": rng.uniform(0.2, 0.8, M),
        "W": rng.standard_normal((M, M)) / 3,
        "h": rng.standard_normal(M),
    }

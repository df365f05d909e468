"""PyTorch zip files (`torch.save` of a state dict) read without PyTorch: nothing in the file is executed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from math import prod
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.files.limits import MAX_BYTES, MAX_DEPTH, MAX_ENTRIES, Refusal, human_bytes
from plrnn_explorer.models.files.pickle_data import (
    Handler,
    Opaque,
    Ordered,
    PickleData,
    damaged,
    refused_name,
)
from plrnn_explorer.models.files.raw import RawArray, RawModel, Shape
from plrnn_explorer.models.files.zipped import Archive, open_archive

_DTYPES = {
    "DoubleStorage": "f8",
    "FloatStorage": "f4",
    "HalfStorage": "f2",
    "BFloat16Storage": "u2",  # upper half of a float32
    "LongStorage": "i8",
    "IntStorage": "i4",
    "ShortStorage": "i2",
    "CharStorage": "i1",
    "ByteStorage": "u1",
    "BoolStorage": "?",
}
#: Names under which training checkpoints keep the weights.
_WEIGHTS = ("best_model_state_dict", "model_state_dict", "state_dict")
_MAX_AXES = 8


@dataclass(frozen=True)
class Storage:
    """A raw block of numbers in the archive."""

    kind: str
    key: str
    numel: int


@dataclass(frozen=True)
class Tensor:
    """A strided view of a storage."""

    storage: Storage
    offset: int
    shape: Shape
    strides: Shape


def read_torch_zip(path: Path) -> RawModel:
    """Read a PyTorch state dict, or the state dict inside a training checkpoint.

    Raises
    ------
    Refusal
        If the archive is damaged, holds something else, or its pickle names anything a state dict
        does not need.
    """
    with open_archive(path) as archive:
        root = _root(archive)
        data = PickleData(archive.read(f"{root}data.pkl"), _name, _storage).load()
        order = archive.read(f"{root}byteorder") if f"{root}byteorder" in archive.sizes else b"little"
        sizes = dict(archive.sizes)
    weights, settings, where = _split(data)
    arrays: dict[str, RawArray] = {}
    for key, value in _flatten(weights):
        if isinstance(value, Tensor):
            block = _Block(path, f"{root}data/{value.storage.key}", "<" if order == b"little" else ">")
            _check(key, value, sizes.get(block.entry))
            arrays[key] = RawArray(value.shape, partial(block.read, value))
        elif _is_plain(value):
            settings[key] = value
    metadata = weights.attributes.get("_metadata") if isinstance(weights, Ordered) else None
    modules = tuple(k for k in metadata if isinstance(k, str)) if isinstance(metadata, dict) else ()
    name = f"PyTorch checkpoint ({where})" if where else "PyTorch state dict"
    return RawModel(path, name, arrays, settings, modules=modules)


def _root(archive: Archive) -> str:
    """Folder of the archive that holds everything, with its slash."""
    names = archive.sizes
    if any("/code/" in name or name.endswith("constants.pkl") for name in names):
        raise Refusal(
            "PyTorch TorchScript files cannot be opened; save the parameters with "
            "torch.save(model.state_dict(), …)"
        )
    pickles = [n for n in names if n == "data.pkl" or n.endswith("/data.pkl")]
    if len(pickles) != 1:
        raise Refusal("it is a zip archive but not a model; expected one data.pkl or .npy arrays in it")
    return pickles[0][: -len("data.pkl")]


def _name(name: str) -> Handler | None:
    """Table of the names a state dict or checkpoint may use; every other is refused."""
    module, _, attribute = name.partition(" ")
    if name == "torch._utils _rebuild_tensor_v2":
        return _tensor
    if name == "collections OrderedDict":
        return _ordered
    if module == "torch" and attribute in _DTYPES:
        return None
    if name in _OPAQUE:
        return lambda *_: Opaque()
    raise refused_name(name)


_OPAQUE = frozenset(
    (
        "numpy dtype",
        "numpy.core.multiarray scalar",
        "numpy._core.multiarray scalar",
        "_codecs encode",
        "torch.torch_version TorchVersion",
    )
)


def _ordered(items: Any = ()) -> Ordered:
    result = Ordered()
    for pair in items:
        if not (isinstance(pair, (list, tuple)) and len(pair) == 2 and isinstance(pair[0], str)):
            raise damaged()
        result[pair[0]] = pair[1]
    return result


def _storage(identity: Any) -> Storage:
    match identity:
        case ("storage", kind, str(key), _, int(numel)) if hasattr(kind, "name"):
            if not key.isalnum() or numel < 0:
                raise damaged()
            return Storage(str(kind.name).partition(" ")[2], key, numel)
    raise damaged()


def _tensor(storage: Any, offset: Any, shape: Any, strides: Any, *_: Any) -> Tensor:
    numbers = (offset, *shape, *strides)
    if not isinstance(storage, Storage) or not all(type(n) is int and n >= 0 for n in numbers):
        raise damaged()
    if len(shape) != len(strides) or len(shape) > _MAX_AXES:
        raise damaged()
    return Tensor(storage, offset, tuple(shape), tuple(strides))


def _split(data: Any) -> tuple[dict[Any, Any], dict[str, Any], str]:
    """Weights, other settings, and where in a checkpoint the weights lay."""
    if not isinstance(data, dict):
        raise Refusal("it holds no dictionary of parameters; save model.state_dict()")
    for key in _WEIGHTS:
        if isinstance(data.get(key), dict):
            rest = {k: v for k, v in data.items() if k not in _WEIGHTS}
            return data[key], {k: v for k, v in _flatten(rest) if _is_plain(v)}, key
    return data, {}, ""


def _is_plain(value: Any) -> bool:
    return isinstance(value, (bool, int, float, str))


def _flatten(tree: Mapping[Any, Any], prefix: str = "", depth: int = 0) -> Iterator[tuple[str, Any]]:
    """Leaves of nested dictionaries with dotted keys; bounded, for a dictionary may contain itself."""
    if depth > MAX_DEPTH:
        raise Refusal("its dictionaries are nested without end")
    for count, (key, value) in enumerate(tree.items()):
        if count > MAX_ENTRIES:
            raise Refusal(f"it has more than {MAX_ENTRIES} entries, which no model has")
        if not isinstance(key, str):
            continue
        if isinstance(value, dict):
            yield from _flatten(value, f"{prefix}{key}.", depth + 1)
        else:
            yield f"{prefix}{key}", value


def _check(key: str, tensor: Tensor, stored: int | None) -> None:
    """Check a tensor against the bytes that are really there."""
    if stored is None:
        raise Refusal(f"the numbers of {key} are missing from the archive; it may be cut short")
    width = np.dtype(_DTYPES[tensor.storage.kind]).itemsize
    if tensor.storage.numel * width > stored or _span(tensor) * width > stored:
        needed = max(tensor.storage.numel, _span(tensor)) * width
        raise Refusal(
            f"the array {key} declares {human_bytes(needed)} but the file holds {human_bytes(stored)} for it"
        )
    if prod(tensor.shape) * 8 > MAX_BYTES:
        raise Refusal(f"the array {key} would need {human_bytes(prod(tensor.shape) * 8)} of memory")


def _span(tensor: Tensor) -> int:
    """Numbers of the storage up to the last one the tensor uses."""
    if not prod(tensor.shape):
        return 0
    return tensor.offset + sum((n - 1) * s for n, s in zip(tensor.shape, tensor.strides)) + 1


@dataclass(frozen=True)
class _Block:
    """Entry of the archive with the numbers of one storage."""

    path: Path
    entry: str
    order: Literal["<", ">"]

    def read(self, tensor: Tensor) -> NDArray[Any]:
        """Read the numbers one tensor needs, no more."""
        dtype = np.dtype(_DTYPES[tensor.storage.kind]).newbyteorder(self.order)
        if not prod(tensor.shape):
            return np.zeros(tensor.shape)
        count = _span(tensor) - tensor.offset
        with open_archive(self.path) as archive:
            data = archive.read(self.entry, tensor.offset * dtype.itemsize, count * dtype.itemsize)
        flat = np.frombuffer(data, dtype)
        if tensor.storage.kind == "BFloat16Storage":
            flat = (flat.astype(np.uint32) << 16).view(np.float32)
        strides = tuple(s * flat.itemsize for s in tensor.strides)
        return np.lib.stride_tricks.as_strided(flat, tensor.shape, strides, writeable=False)

"""What a PyTorch pickle holds: tensors as views of storages, nested dictionaries, settings.

Shared by the two forms of `torch.save`: the zip archive of today and the stream of PyTorch before 1.6.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from math import prod
from pathlib import Path
from typing import Any, Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.files.companion import with_P
from plrnn_explorer.models.files.limits import MAX_BYTES, MAX_DEPTH, MAX_ENTRIES, Refusal, human_bytes
from plrnn_explorer.models.files.pickle_data import Handler, Named, Opaque, Ordered, damaged
from plrnn_explorer.models.files.pickled_values import HarmlessNames, NumpyArray, is_class_of_a_program
from plrnn_explorer.models.files.raw import RawArray, RawModel, Shape

#: Kinds of storage and their numbers; kinds of another width than NumPy knows have no type.
DTYPES = {
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
    "ComplexFloatStorage": "c8",
    "ComplexDoubleStorage": "c16",
}
_STORAGES = frozenset(("QInt8Storage", "QUInt8Storage", "QInt32Storage", "UntypedStorage", *DTYPES))
#: Tensors that are no plain array: why, and how to save them.
_UNREADABLE = {
    "_rebuild_qtensor": "quantised; save the network before it is quantised, or call dequantize() on it",
    "_rebuild_sparse_tensor": "sparse; save it after to_dense()",
    "_rebuild_sparse_csr_tensor": "sparse; save it after to_dense()",
    "_rebuild_nested_tensor": "a nested tensor; save its parts as ordinary tensors",
    "_rebuild_tensor_v3": "of numbers of an unusual width; save it after float()",
    "_rebuild_meta_tensor_no_storage": "without numbers (on the device meta); load it to the CPU first",
    "_rebuild_wrapper_subclass": "a tensor of a subclass; save it as an ordinary tensor",
    "_rebuild_device_tensor_from_numpy": "kept on another device; save it after cpu()",
}
_MAX_AXES = 8
_MAX_NAME = 1000


@dataclass(frozen=True)
class Storage:
    """A raw block of numbers, known by its key."""

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

    @property
    def width(self) -> int:
        """Bytes of one number."""
        return np.dtype(DTYPES[self.storage.kind]).itemsize

    @property
    def span(self) -> int:
        """Numbers of the storage up to the last one used."""
        if not prod(self.shape):
            return 0
        return self.offset + sum((n - 1) * s for n, s in zip(self.shape, self.strides)) + 1


class Unreadable(Opaque):
    """A tensor that is no plain array, and why."""

    def __init__(self, reason: str, shape: Shape = ()) -> None:
        self.reason, self.shape = reason, shape

    def load(self, key: str) -> NDArray[Any]:
        """Refuse, now that its name is known."""
        raise Refusal(f"the array {key} is {self.reason}")


class Blocks(Protocol):
    """Where the storages of a file lie."""

    def stored(self, key: str) -> int | None:
        """Bytes the file holds for a storage; None if it is not there."""

    def read(self, key: str, start: int, length: int) -> bytes:
        """Read some bytes of a storage."""


class TorchNames(HarmlessNames):
    """The names a state dict or training checkpoint may use; every other is refused."""

    def __call__(self, name: str) -> Handler | None:
        module, _, attribute = name.partition(" ")
        if module in ("torch._utils", "torch._tensor"):
            if attribute in _UNREADABLE:
                reason = _UNREADABLE[attribute]
                return lambda *arguments: Unreadable(reason, _shape_of(arguments))
            if attribute in _REBUILD:
                return _REBUILD[attribute]
        if name == "torch Size":
            return _size
        if name == "torch.serialization _get_layout":
            return lambda *_: Opaque()
        if module in ("torch", "torch.storage") and attribute in _STORAGES | _TYPES:
            return None
        if name in ("torch.nn.parameter Parameter", "torch.nn.parameter Buffer", "torch._tensor Tensor"):
            return None
        try:
            return super().__call__(name)
        except Refusal:
            if is_class_of_a_program(name):
                raise whole_module(name) from None
            raise


_TYPES = (
    frozenset(
        ("float64", "float32", "float16", "bfloat16", "int64", "int32", "int16", "int8", "uint8", "bool")
    )
    | {"Tensor", "strided", "uint16", "uint32", "uint64", "float8_e4m3fn", "float8_e5m2", "sparse_coo"}
    | {
        *("per_tensor_affine", "per_channel_affine", "per_tensor_symmetric", "per_channel_symmetric"),
        *("qint8", "quint8", "qint32", "complex64", "complex128", "contiguous_format", "preserve_format"),
    }
)


def whole_module(name: str) -> Refusal:
    """Return the refusal of a pickled object of a program's class, by its name."""
    readable = "".join(c if c.isprintable() else "?" for c in name[:80].replace(" ", "."))
    return Refusal(
        f"it holds an object of the class {readable} (as torch.save(model) does), which only the program "
        "it comes from can load, so nothing was run; there, load it and save the parameters alone with "
        "torch.save(model.state_dict(), …)"
    )


def storage_of(identity: Any) -> Storage:
    """Return the storage a persistent id names."""
    match identity:
        case ("storage", Named() as kind, str(key), _, int(numel)):
            if not key.isalnum() or numel < 0:
                raise damaged()
            return Storage(kind.name.partition(" ")[2], key, numel)
        case ("module", Named() as kind, *_):
            raise whole_module(kind.name)
    raise damaged()


def _shape_of(arguments: tuple[Any, ...]) -> Shape:
    """Shape among the arguments of an unusual tensor: the third, or the third of the second."""
    for nested in (arguments, *(a for a in arguments if isinstance(a, tuple))):
        shape = nested[2] if len(nested) > 2 else None
        if isinstance(shape, tuple) and shape and all(type(n) is int and 0 <= n < 1 << 40 for n in shape):
            return shape[:_MAX_AXES]
    return ()


def _tensor(storage: Any, offset: Any, shape: Any, strides: Any, *_: Any) -> Any:
    numbers = (offset, *shape, *strides)
    if not isinstance(storage, Storage) or not all(type(n) is int and n >= 0 for n in numbers):
        raise damaged()
    if len(shape) != len(strides) or len(shape) > _MAX_AXES:
        raise damaged()
    if storage.kind not in DTYPES:
        return Unreadable("of quantised or unusual numbers; save it after float()", tuple(shape))
    return Tensor(storage, offset, tuple(shape), tuple(strides))


def _inner(tensor: Any, *_: Any) -> Any:
    """Tensor of a parameter."""
    if not isinstance(tensor, (Tensor, Unreadable)):
        raise damaged()
    return tensor


def _from_type(function: Any, _kind: Any, arguments: Any, *_: Any) -> Any:
    """Tensor with attributes of its own, which tell nothing here."""
    handler = getattr(function, "handler", None)
    name = getattr(function, "name", "").partition(" ")[2]
    if handler is None or not isinstance(arguments, tuple) or name not in (*_REBUILD, *_UNREADABLE):
        raise damaged()
    if handler is _from_type:
        raise damaged()
    return handler(*arguments)


_REBUILD: dict[str, Handler] = {
    "_rebuild_tensor": _tensor,
    "_rebuild_tensor_v2": _tensor,
    "_rebuild_parameter": _inner,
    "_rebuild_parameter_with_state": _inner,
    "_rebuild_from_type": _from_type,
    "_rebuild_from_type_v2": _from_type,
}


def _size(items: Any = ()) -> tuple[int, ...]:
    if not isinstance(items, tuple):
        raise damaged()
    return items


#: What training checkpoints keep beside the weights, by parts of the name.
_NOT_WEIGHTS = ("optim", "sched", "scaler", "loops", "callbacks", "rng", "loss", "metric", "history")
#: Names under which settings lie in a checkpoint.
_SETTINGS = ("args", "hparams", "hyper_parameters", "hypers", "config", "params", "hyperparameters")


@dataclass
class _Found:
    """Leaves of a pickle, filled one by one."""

    arrays: dict[str, RawArray] = field(default_factory=dict)
    settings: dict[str, Any] = field(default_factory=dict)


def model_of_pickle(
    path: Path, data: Any, blocks: Blocks, name: str, order: Literal["<", ">"] = "<"
) -> RawModel:
    """Return the arrays and settings of an unpickled state dict or training checkpoint.

    Parameters
    ----------
    path : Path
    data : object
        As `PickleData` returned it.
    blocks : Blocks
    name : str
        Of the format, e.g. ``"PyTorch"``.
    order : str
        Byte order of the storages.

    Raises
    ------
    Refusal
        If it holds no parameters, or a tensor declares more than the file holds.
    """
    if not isinstance(data, dict):
        what = "a single tensor" if isinstance(data, (Tensor, NumpyArray)) else "no dictionary of parameters"
        raise Refusal(f"it holds {what}; save model.state_dict()")
    weights, where = _weights(data)
    found = _Found()
    for key, value in _flatten(weights):
        _add(found, key, value, blocks, order)
    if where:
        beside = {k: v for k, v in data.items() if k not in where}
        found.settings = {**_settings(beside), **found.settings}
    kind = f"{name} checkpoint ({', '.join(where)})" if where else f"{name} state dict"
    return RawModel(path, kind, found.arrays, found.settings, modules=_modules(weights))


def _add(found: _Found, key: str, value: Any, blocks: Blocks, order: Literal["<", ">"]) -> None:
    if isinstance(value, Tensor):
        _check(key, value, blocks.stored(value.storage.key))
        found.arrays[key] = RawArray(value.shape, partial(_numbers, value, blocks, order))
    elif isinstance(value, NumpyArray):
        found.arrays[key] = RawArray(value.shape, value.load)
    elif isinstance(value, Unreadable):
        found.arrays[key] = RawArray(value.shape, partial(value.load, key))
    elif _is_plain(value):
        found.settings[key] = value


def _weights(data: dict[Any, Any]) -> tuple[dict[Any, Any], tuple[str, ...]]:
    """Dictionary with the weights, and under which names of a checkpoint they lay.

    Where there are several (a best copy, an average, an encoder apart), all are kept under their names.
    """
    parts = {
        key: value
        for key, value in data.items()
        if isinstance(key, str)
        and isinstance(value, dict)
        and not any(word in key.lower() for word in _NOT_WEIGHTS)
        and any(isinstance(leaf, _ARRAYS) for _, leaf in _flatten(value))
    }
    has_arrays = any(isinstance(value, _ARRAYS) for value in data.values())
    if not parts or (has_arrays and not any(_WEIGHTS.search(key) for key in parts)):
        return data, ()
    if len(parts) == 1:
        (where,) = parts
        inner, deeper = _weights(parts[where])
        return inner, (where, *deeper)
    return parts, tuple(parts)


#: Names under which checkpoints keep weights, beside other arrays.
_WEIGHTS = re.compile(r"state_?dict|model|net|weights|best|ema|rnn|params", re.IGNORECASE)
_ARRAYS = (Tensor, NumpyArray, Unreadable)


def _settings(tree: dict[Any, Any]) -> dict[str, Any]:
    """Plain values beside the weights; those of a settings dictionary also under their own name."""
    found: dict[str, Any] = {}
    for key, value in _flatten(tree):
        if not _is_plain(value) or any(word in key.lower() for word in _NOT_WEIGHTS):
            continue
        first, _, rest = key.partition(".")
        if first in _SETTINGS and rest:
            found.setdefault(rest, value)
        else:
            found[key] = value
    return with_P(found)


def _modules(weights: dict[Any, Any]) -> tuple[str, ...]:
    """Names of the modules a state dict lists in its metadata."""
    found: list[str] = []
    parts = {"": weights, **{f"{k}.": v for k, v in weights.items() if isinstance(v, Ordered)}}
    for prefix, part in parts.items():
        metadata = part.attributes.get("_metadata") if isinstance(part, Ordered) else None
        if isinstance(metadata, dict):
            found += [prefix + key for key in metadata if isinstance(key, str)][:MAX_ENTRIES]
    return tuple(found)


def _is_plain(value: Any) -> bool:
    if isinstance(value, (list, tuple)):
        return len(value) < 100 and all(isinstance(v, (bool, int, float, str)) for v in value)
    return isinstance(value, (bool, int, float, str))


def _flatten(tree: Mapping[Any, Any]) -> Iterator[tuple[str, Any]]:
    """Leaves of nested dictionaries with dotted keys; bounded, for a dictionary may contain itself."""
    count = 0
    stack: list[tuple[str, Mapping[Any, Any], int]] = [("", tree, 0)]
    while stack:
        prefix, branch, depth = stack.pop()
        if depth > MAX_DEPTH:
            raise Refusal("its dictionaries are nested without end")
        deeper = []
        for key, value in branch.items():
            count += 1
            if count > MAX_ENTRIES:
                raise Refusal(f"it has more than {MAX_ENTRIES} entries, which no model has")
            if not isinstance(key, str) or len(prefix) + len(key) > _MAX_NAME:
                continue
            if isinstance(value, dict):
                deeper.append((f"{prefix}{key}.", value, depth + 1))
            else:
                yield f"{prefix}{key}", value
        stack += reversed(deeper)


def _check(key: str, tensor: Tensor, stored: int | None) -> None:
    """Check a tensor against the bytes that are really there."""
    if stored is None:
        raise Refusal(f"the numbers of {key} are missing from the file; it may be cut short")
    needed = max(tensor.storage.numel, tensor.span) * tensor.width
    if needed > stored:
        raise Refusal(
            f"the array {key} declares {human_bytes(needed)} but the file holds {human_bytes(stored)} "
            "for it; copy it again"
        )
    if prod(tensor.shape) * 8 > MAX_BYTES:
        raise Refusal(f"the array {key} would need {human_bytes(prod(tensor.shape) * 8)} of memory")


def _numbers(tensor: Tensor, blocks: Blocks, order: Literal["<", ">"]) -> NDArray[Any]:
    """Read the numbers one tensor needs, no more."""
    if not prod(tensor.shape):
        return np.zeros(tensor.shape)
    dtype = np.dtype(DTYPES[tensor.storage.kind]).newbyteorder(order)
    count = tensor.span - tensor.offset
    data = blocks.read(tensor.storage.key, tensor.offset * dtype.itemsize, count * dtype.itemsize)
    flat = np.frombuffer(data, dtype)
    if tensor.storage.kind == "BFloat16Storage":
        flat = (flat.astype(np.uint32) << 16).view(np.float32)
    strides = tuple(s * flat.itemsize for s in tensor.strides)
    return np.lib.stride_tricks.as_strided(flat, tensor.shape, strides, writeable=False)

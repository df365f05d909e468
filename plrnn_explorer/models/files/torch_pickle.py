"""What a PyTorch pickle holds: tensors as views of storages, nested dictionaries, settings.

Shared by the two forms of `torch.save`: the zip archive of today and the stream of PyTorch before 1.6.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.files.pickle_data import Handler, Named, Opaque, damaged
from plrnn_explorer.models.files.pickled_values import HarmlessNames, is_class_of_a_program
from plrnn_explorer.models.files.raw import Shape
from plrnn_explorer.translation import tr

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
        raise Refusal(tr("the array {key} is {reason}").format(key=key, reason=self.reason))


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
        return harmless_or_module(super().__call__, name)


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


def harmless_or_module(look_up: Callable[[str], Handler | None], name: str) -> Handler | None:
    """Look up a pickled name; a program's own class is refused as a whole module."""
    try:
        return look_up(name)
    except Refusal:
        if is_class_of_a_program(name):
            raise whole_module(name) from None
        raise


def whole_module(name: str) -> Refusal:
    """Return the refusal of a pickled object of a program's class, by its name."""
    readable = "".join(c if c.isprintable() else "?" for c in name[:80].replace(" ", "."))
    return Refusal(
        tr(
            "it holds an object of the class {readable} (as torch.save(model) does), which "
            "only the program it comes from can load, so nothing was run; there, load it and "
            "save the parameters alone with torch.save(model.state_dict(), …)"
        ).format(readable=readable)
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

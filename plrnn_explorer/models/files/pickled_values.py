"""The harmless names a pickle may use: containers, NumPy's numbers and arrays, settings objects.

Nothing here calls what a file names: each name stands for a function of this module that makes plain data.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.files.pickle_data import Handler, Opaque, Ordered, damaged, refused_name
from plrnn_explorer.translation import tr

#: Bytes and entries a pickle may have copied; its own length bounds all else.
MAX_COPIED = 16 << 20
_NUMBERS = re.compile(r"[fiu][1248]|b1|c8|c16")
_MAX_AXES = 8

#: Names that stand for themselves: types as arguments, and what tells nothing of a model.
_WORDS = frozenset(
    f"{module} {name}"
    for module in ("builtins", "__builtin__")
    for name in ("int", "float", "str", "bool", "list", "dict", "tuple", "object")
) | {"numpy ndarray", "numpy bool_", "numpy float64", "numpy float32", "numpy int64", "numpy int32"}
#: Values of no use here.
_OPAQUE = frozenset(
    (
        *("pathlib PosixPath", "pathlib WindowsPath", "pathlib PurePosixPath", "pathlib Path"),
        *("pathlib._local PosixPath", "pathlib._local WindowsPath", "torch.torch_version TorchVersion"),
        *("datetime datetime", "datetime timedelta", "datetime date", "torch device", "uuid UUID"),
        *("builtins complex", "__builtin__ complex", "builtins slice", "__builtin__ slice"),
    )
)


class Attributes(Ordered):
    """A settings object (argparse.Namespace): its attributes are the entries."""

    def build(self, state: Any) -> None:
        """Take the attributes the pickle sets."""
        if not isinstance(state, dict):
            raise damaged()
        self.update(state)


class NumpyType(Opaque):
    """A NumPy element type as pickled: a code such as ``"f8"`` and a byte order."""

    def __init__(self, code: Any = "", *_: Any) -> None:
        self._code = code if isinstance(code, str) and _NUMBERS.fullmatch(code) else ""
        self._order = "<"

    def build(self, state: Any) -> None:
        """Take the byte order."""
        if isinstance(state, tuple) and len(state) > 1 and state[1] in ("<", ">", "|", "="):
            self._order = state[1]

    @property
    def dtype(self) -> np.dtype[Any] | None:
        """The type, if it is one of numbers."""
        return np.dtype(self._order + self._code) if self._code else None


class NumpyArray(Opaque):
    """A pickled NumPy array.

    Attributes
    ----------
    shape : tuple of int
    """

    def __init__(self, *_: Any) -> None:
        self.shape: tuple[int, ...] = ()
        self._data: bytes | bytearray = b""
        self._fortran = False
        self._dtype: np.dtype[Any] | None = None

    def build(self, state: Any) -> None:
        """Take shape, type and bytes, checked against each other."""
        match state:
            case (_, tuple(shape), NumpyType() as kind, fortran, (bytes() | bytearray()) as data):
                if len(shape) > _MAX_AXES or not all(type(n) is int and n >= 0 for n in shape):
                    raise damaged()
                if kind.dtype is not None and prod(shape) * kind.dtype.itemsize != len(data):
                    raise damaged()
                self.shape, self._data, self._dtype = shape, data, kind.dtype
                self._fortran = fortran is True

    def load(self) -> NDArray[Any]:
        """Return the numbers."""
        if self._dtype is None:
            raise Refusal(tr("it holds an array that is not of numbers"))
        flat = np.frombuffer(self._data, self._dtype)
        return flat.reshape(self.shape, order="F" if self._fortran else "C")


class HarmlessNames:
    """Table of the harmless names, for one pickle.

    Calling it with a name returns the function that stands for it, or None for a name that stands for
    itself; any other name raises `Refusal`.
    """

    def __init__(self) -> None:
        self._copied = 0
        self._table: dict[str, Handler] = {
            "collections OrderedDict": self._mapping,
            "collections Counter": self._mapping,
            "collections defaultdict": lambda *_: Ordered(),
            "argparse Namespace": lambda *_: Attributes(),
            "types SimpleNamespace": lambda *_: Attributes(),
            "numpy dtype": NumpyType,
            "_codecs encode": self._encode,
            "copyreg _reconstructor": self._reconstructed,
            "copy_reg _reconstructor": self._reconstructed,
        }
        for core in ("numpy.core.multiarray", "numpy._core.multiarray"):
            self._table[f"{core} scalar"] = _scalar
            self._table[f"{core} _reconstruct"] = NumpyArray
        for numeric in ("numpy.core.numeric", "numpy._core.numeric"):
            self._table[f"{numeric} _frombuffer"] = _frombuffer
        for name in ("set", "frozenset", "bytearray", "bytes"):
            copied = self._listed if "set" in name else self._bytes
            self._table[f"builtins {name}"] = self._table[f"__builtin__ {name}"] = copied

    def __call__(self, name: str) -> Handler | None:
        module, _, attribute = name.partition(" ")
        if name in self._table:
            return self._table[name]
        if name in _WORDS:
            return None
        if name in _OPAQUE:
            return lambda *_: Opaque()
        if attribute == "AttributeDict" and module.partition(".")[0] in _LIGHTNING:
            return lambda *_: Attributes()
        raise refused_name(name)

    def _charge(self, count: int) -> None:
        self._copied += count
        if self._copied > MAX_COPIED:
            raise Refusal(tr("its pickle asks for far more memory than any model needs"))

    def _mapping(self, items: Any = ()) -> Ordered:
        result = Ordered()
        pairs: Iterable[Any] = items.items() if isinstance(items, Mapping) else items
        for pair in pairs:
            self._charge(100)
            if not (isinstance(pair, (list, tuple)) and len(pair) == 2 and isinstance(pair[0], (str, int))):
                raise damaged()
            result[pair[0]] = pair[1]
        return result

    def _encode(self, text: Any = "", *_: Any) -> bytes:
        if not isinstance(text, str):
            raise damaged()
        self._charge(len(text))
        return text.encode("latin-1")

    def _listed(self, items: Any = ()) -> list[Any]:
        if not isinstance(items, (list, tuple)):
            raise damaged()
        self._charge(8 * len(items))
        return list(items)

    def _bytes(self, data: Any = b"", *_: Any) -> bytes:
        return self._encode(data) if isinstance(data, str) else b""

    def _reconstructed(self, kind: Any = None, *_: Any) -> Any:
        """Object of old pickles: only of a type that is itself harmless to make empty."""
        if getattr(kind, "name", "") in ("argparse Namespace", "types SimpleNamespace"):
            return Attributes()
        raise refused_name(str(getattr(kind, "name", "an object")))


_LIGHTNING = frozenset(("lightning", "lightning_fabric", "lightning_utilities", "pytorch_lightning"))


def _frombuffer(data: Any, kind: Any, shape: Any, order: Any = "C") -> NumpyArray:
    """NumPy array as protocol 5 has it."""
    array = NumpyArray()
    array.build((1, shape, kind, order == "F", data))
    return array


def _scalar(kind: Any = None, data: Any = b"", *_: Any) -> Any:
    """NumPy scalar as a Python number; what is not a number tells nothing."""
    dtype = kind.dtype if isinstance(kind, NumpyType) else None
    if dtype is None or not isinstance(data, bytes) or len(data) != dtype.itemsize:
        return Opaque()
    value = np.frombuffer(data, dtype)[0].item()
    return Opaque() if isinstance(value, complex) else value


def is_class_of_a_program(name: str) -> bool:
    """Whether a pickled name looks like a class of a training program, as in `torch.save(model)`."""
    module, _, attribute = name.partition(" ")
    top = module.partition(".")[0]
    own = top == "__main__" or top not in {*sys.stdlib_module_names, "__builtin__", "numpy"}
    return own and attribute[:1].isupper() and attribute.isidentifier()

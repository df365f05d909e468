"""What every reader returns: named arrays, not yet read, and the settings that lay with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from math import prod
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.files.limits import MAX_BYTES, Refusal, human_bytes
from plrnn_explorer.models.map import Floats
from plrnn_explorer.translation import tr

Shape = tuple[int, ...]


@dataclass(frozen=True)
class RawArray:
    """One array of a file: its shape, and a function that reads it."""

    shape: Shape
    load: Callable[[], NDArray[Any]]


def shape_text(shape: tuple[int | None, ...]) -> str:
    """Return a shape for people, e.g. ``"20×3"``; None stands for any length."""
    return "×".join("any" if n is None else str(n) for n in shape) or "a single number"


@dataclass(frozen=True)
class RawModel:
    """Content of a model file.

    Attributes
    ----------
    path : Path
    format : str
        For people, e.g. ``"PyTorch state dict"``.
    arrays : mapping of key to RawArray
        Keys of nested dictionaries and structs are joined by dots.
    settings : mapping
        Numbers, strings and lists of the file and of the settings file beside it.
    companion : str
        Name of that settings file, or "".
    beside : frozenset of str
        Keys of the settings that come from it.
    modules : tuple of str
        Names of the PyTorch modules, as far as the file lists them.
    header : mapping, optional
        Of our own format.
    """

    path: Path
    format: str
    arrays: Mapping[str, RawArray]
    settings: Mapping[str, Any] = field(default_factory=dict)
    companion: str = ""
    beside: frozenset[str] = frozenset()
    modules: tuple[str, ...] = ()
    header: Mapping[str, Any] | None = None

    def __contains__(self, key: str) -> bool:
        return key in self.arrays

    def says(self, key: str, what: str) -> str:
        """Return the evidence of a setting, e.g. ``"hypers.txt beside it says dt = 10"``."""
        if key in self.beside:
            return tr("{file} beside it says {what}").format(file=self.companion, what=what)
        return tr("the file says {what}").format(what=what)

    def shape(self, key: str) -> Shape:
        """Shape of an array."""
        return self.arrays[key].shape

    def prefixes(self, *names: str) -> tuple[str, ...]:
        """Prefixes (``""``, ``"rnn."``, …) under which all of `names` are found, shortest first."""
        last = names[0]
        found = [key[: -len(last)] for key in self.arrays if key == last or key.endswith("." + last)]
        complete = [p for p in found if all(p + name in self.arrays for name in names)]
        return tuple(sorted(complete, key=lambda p: (len(p), p)))

    def floats(self, key: str, shape: tuple[int | None, ...] | None = None) -> Floats:
        """Read an array as float64, checked against `shape` (None: any length) before it is read.

        Raises
        ------
        Refusal
            If it is missing, of another shape, too large, not real numbers, or not finite.
        """
        if key not in self.arrays:
            raise Refusal(tr("the array {key} is missing").format(key=key))
        have = self.shape(key)
        if shape is not None and not _fits(have, shape):
            raise Refusal(
                tr(
                    "the array {key} has shape {shape} where {shape2} is needed; check that its "
                    "parameters were saved together"
                ).format(key=key, shape=shape_text(have), shape2=shape_text(shape))
            )
        if prod(have) * 8 > MAX_BYTES:
            raise Refusal(
                tr("the array {key} would need {size} of memory").format(
                    key=key, size=human_bytes(prod(have) * 8)
                )
            )
        return _finite(key, self.arrays[key].load())

    def vector(self, key: str, length: int | None = None) -> Floats:
        """Read a vector, also where it was saved as a row or a column; see `floats`."""
        have = self.shape(key) if key in self else ()
        if sum(n != 1 for n in have) > 1:
            raise Refusal(
                tr("the array {key} has shape {shape} where a vector is needed").format(
                    key=key, shape=shape_text(have)
                )
            )
        array = self.floats(key).reshape(-1)
        if length is not None and len(array) != length:
            raise Refusal(
                tr("the array {key} has {n} entries where {length} are needed").format(
                    key=key, n=len(array), length=length
                )
            )
        return array


def _fits(have: Shape, wanted: tuple[int | None, ...]) -> bool:
    return len(have) == len(wanted) and all(w in (None, h) for h, w in zip(have, wanted))


def _finite(key: str, array: NDArray[Any]) -> Floats:
    if array.dtype.kind == "c":
        raise Refusal(
            tr(
                "the array {key} holds complex numbers; save its real part, real({key}), if that is meant"
            ).format(key=key)
        )
    if array.dtype.kind not in "biuf":
        raise Refusal(tr("the array {key} does not hold real numbers").format(key=key))
    with np.errstate(invalid="ignore"):  # a signalling NaN of single precision; it is refused below
        values = np.array(array, dtype=np.float64)
    if not np.isfinite(values).all():
        raise Refusal(
            tr(
                "the array {key} contains NaN or infinite values; the training may have diverged, "
                "open an earlier checkpoint"
            ).format(key=key)
        )
    return values

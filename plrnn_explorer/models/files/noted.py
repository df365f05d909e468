"""A file's content that notes which of it was used, and reads every array once only."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, partial
from typing import Any

from numpy.typing import NDArray

from plrnn_explorer.models.files.raw import RawArray, RawModel


@dataclass
class Notes:
    """What of a file went into a model.

    Attributes
    ----------
    arrays : dict of str
        Keys of the arrays read, in that order.
    settings : dict
        The settings looked at and found, by dotted name.
    """

    arrays: dict[str, None] = field(default_factory=dict)
    settings: dict[str, Any] = field(default_factory=dict)


class _Settings(dict[str, Any]):
    """Settings that note what is asked of them."""

    def __init__(self, values: Mapping[str, Any], notes: Notes, prefix: str = "") -> None:
        super().__init__(values)
        self._notes, self._prefix = notes, prefix

    def get(self, key: str, default: Any = None) -> Any:
        return self[key] if key in self else default  # noqa: SIM401 - this is `get`

    def __getitem__(self, key: str) -> Any:
        value = super().__getitem__(key)
        if isinstance(value, dict):
            return _Settings(value, self._notes, f"{self._prefix}{key}.")
        self._notes.settings[self._prefix + key] = value
        return value


def read_once(raw: RawModel) -> RawModel:
    """Return the same content, with every array read from the file when first needed and then kept."""
    arrays = {key: RawArray(array.shape, cache(array.load)) for key, array in raw.arrays.items()}
    return replace(raw, arrays=arrays)


def noting(raw: RawModel, notes: Notes) -> RawModel:
    """Return the same content, writing into `notes` what is used of it."""

    def load(key: str, read: Callable[[], NDArray[Any]]) -> NDArray[Any]:
        notes.arrays[key] = None
        return read()

    arrays = {key: RawArray(a.shape, partial(load, key, a.load)) for key, a in raw.arrays.items()}
    return replace(raw, arrays=arrays, settings=_Settings(raw.settings, notes))

"""How the registry of a study file says what a field may hold; see `plrnn_explorer.study.schema`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Many:
    """A tuple of any length whose items are all of one kind."""

    kind: Any


@dataclass(frozen=True)
class Maybe:
    """None, or a value of the kind."""

    kind: Any


@dataclass(frozen=True)
class Table:
    """A mapping with keys and values of given kinds."""

    key: type
    value: Any


#: Any plain value: numbers, text, tuples, lists, mappings, arrays.
PLAIN = object()

TEXTS = Many(str)

"""Names for the arrays of nested containers: ``dat.A`` in a struct, ``models[2].A`` in a list of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.files.limits import MAX_DEPTH, MAX_ENTRIES, Refusal
from plrnn_explorer.models.files.raw import RawArray
from plrnn_explorer.translation import tr


def leaves(key: str, value: Any, depth: int = 0) -> Iterator[tuple[str, Any]]:
    """Go through the leaves of nested mappings and tuples with their names.

    A tuple of arrays of one shape is a leaf of its own, a `RawArray` of them stacked along a new first axis.

    Parameters
    ----------
    key : str
        Name of `value`; "" at the top.
    value : mapping, tuple (cells), list of mappings, or a leaf

    Raises
    ------
    Refusal
        If the nesting is absurd, or there are more leaves than any model has.
    """
    if depth > MAX_DEPTH:
        raise Refusal(tr("its structs and lists are nested too deeply to be a model"))
    if isinstance(value, Mapping):
        for field, inner in value.items():
            yield from leaves(f"{key}.{field}" if key else str(field), inner, depth + 1)
    elif isinstance(value, tuple) or is_list_of_models(value):
        stacked = stack_of(value)
        if stacked is not None:
            yield key, stacked
            return
        for i, inner in enumerate(value):
            yield from leaves(f"{key}[{i}]", inner, depth + 1)
    else:
        yield key, value


def is_list_of_models(value: Any) -> bool:
    """Whether it is a list of dictionaries, as JSON keeps several models."""
    return isinstance(value, list) and bool(value) and all(isinstance(part, Mapping) for part in value)


def stack_of(parts: Sequence[Any]) -> RawArray | None:
    """Return arrays of one shape as one array with a new first axis; None if they are not all such."""
    if not parts or not all(isinstance(part, (np.ndarray, RawArray)) for part in parts):
        return None
    first = parts[0]
    if any(part.shape != first.shape for part in parts):
        return None
    return RawArray((len(parts), *first.shape), partial(_stacked, parts))


def _stacked(parts: Sequence[NDArray[Any] | RawArray]) -> NDArray[Any]:
    return np.stack([part.load() if isinstance(part, RawArray) else part for part in parts])


def collect(tree: Iterator[tuple[str, Any]], limit: int = 2 * MAX_ENTRIES) -> dict[str, Any]:
    """Return the leaves as a dictionary; a name that comes twice, or too many of them, is refused.

    Raises
    ------
    Refusal
    """
    found: dict[str, Any] = {}
    for key, value in tree:
        if key in found:
            raise Refusal(tr("it has two entries called {key}").format(key=key))
        if len(found) >= limit:
            raise Refusal(tr("it has more than {limit} arrays, which no model has").format(limit=limit))
        found[key] = value
    return found

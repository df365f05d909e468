"""JSON files: our own format and dictionaries of nested lists."""

from __future__ import annotations

import json
import re
from collections import Counter
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.files.limits import Refusal, human_bytes
from plrnn_explorer.models.files.named_tree import collect, is_list_of_models, leaves
from plrnn_explorer.models.files.raw import RawArray, RawModel
from plrnn_explorer.translation import tr

#: JSON takes some thirty times its size in memory while it is read.
MAX_JSON_BYTES = 32 << 20
#: Lists (one for each row of a matrix), dictionaries and texts: each takes up to a hundred times its length.
_MAX_PARTS = 300_000
#: Whole numbers of more digits are floats, which they do not fit.
_MAX_DIGITS = 300
_ENDLESS = re.compile(rf"\d{{{_MAX_DIGITS}}}")
#: Entries of our own format that describe rather than hold numbers.
DESCRIPTION = frozenset(
    {"format", "version", "family", "name", "coordinates", "origin", "observation", "inputs"}
)

_PARAMETERS = frozenset({"A", "W", "h", "W1", "W2", "h1", "h2", "alpha", "H", "B", "b", "P"})


def read_json(path: Path) -> RawModel:
    """Read a JSON dictionary of nested lists of numbers.

    Raises
    ------
    Refusal
        If it is not JSON, too deeply nested, or an array is ragged or not of numbers.
    """
    size = path.stat().st_size
    if size > MAX_JSON_BYTES:
        raise Refusal(
            tr("it has {size}, too much for JSON; save the model as .npz").format(size=human_bytes(size))
        )
    data = path.read_bytes()
    parts = data.count(b"[") + data.count(b"{") + data.count(b'"') // 2
    if parts > _MAX_PARTS:
        raise Refusal(
            tr("it has some {parts} lists, dictionaries and texts, which no model has").format(parts=parts)
        )
    try:
        content = strict_json(data.decode("utf-8-sig"))
    except RecursionError as error:
        raise Refusal(
            tr("its lists are nested too deeply to be matrices; save each parameter as a list of rows")
        ) from error
    except ValueError as error:
        where = f" (line {error.lineno})" if isinstance(error, json.JSONDecodeError) else ""
        raise Refusal(
            tr("it is not valid JSON{where}; it may be cut short, copy it again").format(where=where)
        ) from error
    if not isinstance(content, dict) and not is_list_of_models(content):
        raise Refusal(tr("it is JSON but holds no dictionary of parameters such as A, W and h"))
    header = content if isinstance(content, dict) and "format" in content else None
    skip = DESCRIPTION if header is not None else frozenset()
    if isinstance(content, dict):
        content = {key: value for key, value in content.items() if key not in skip}
    arrays: dict[str, RawArray] = {}
    settings: dict[str, Any] = {}
    for key, value in collect(leaves("", content)).items():
        if isinstance(value, list):
            array = _array(key, value)
            if array is not None:
                arrays[key] = RawArray(array.shape, partial(np.asarray, array))
        else:
            settings[key] = value
    return RawModel(path, "JSON", arrays, settings, header=header)


def strict_json(text: str) -> Any:
    """Return the content of a JSON text; names that come twice are refused, endless numbers infinite.

    Raises
    ------
    Refusal
    ValueError, RecursionError
        As `json.loads`.
    """
    whole = _integer if _ENDLESS.search(text) else int  # a function of our own takes as long as the rest
    return json.loads(text, object_pairs_hook=_once, parse_int=whole)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        twice = Counter(key for key, _ in pairs).most_common(1)[0][0]
        raise Refusal(tr("it has two entries called {twice:.80}; leave only one of them").format(twice=twice))
    return found


def _integer(text: str) -> int | float:
    return int(text) if len(text) < _MAX_DIGITS else float(text)


def _array(key: str, value: list[Any]) -> NDArray[Any] | None:
    """Array of nested lists; None where they are ragged and no parameter."""
    try:
        return np.array(value)
    except (ValueError, OverflowError) as error:
        if key.rpartition(".")[2] not in _PARAMETERS:
            return None
        raise Refusal(
            tr("the array {key} has rows of different lengths or is nested too deeply").format(key=key)
        ) from error

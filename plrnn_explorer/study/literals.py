"""Values as Python text that gives the same value again, bit by bit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from textwrap import indent
from typing import Any

import numpy as np

#: Longest line of a script.
WIDTH = 100


def literal(value: Any) -> str:
    """Python text of a plain value, an array (as nested lists) or a dataclass of those.

    Raises
    ------
    TypeError
        If there is no such text.
    """
    if isinstance(value, np.ndarray | np.generic):
        return literal(value.tolist())
    if isinstance(value, str) and value.isprintable() and not set(value) & set('"\\'):
        return f'"{value}"'
    if value is None or isinstance(value, bool | int | str):
        return repr(value)
    if isinstance(value, float):
        return repr(value) if np.isfinite(value) else f'float("{value}")'
    if isinstance(value, Mapping):
        return _bracketed("{", [f"{literal(k)}: {literal(v)}" for k, v in value.items()], "}")
    if isinstance(value, list | tuple):
        return _sequence(value)
    if is_dataclass(value) and not isinstance(value, type):
        return call(type(value).__name__, **_given(value))
    raise TypeError(f"{type(value).__name__} cannot be written as Python")


def _given(value: Any) -> dict[str, Any]:
    """Fields of a dataclass that are not as they are by default."""
    found = {}
    for field in fields(value):
        now = getattr(value, field.name)
        default = field.default_factory() if field.default_factory is not MISSING else field.default
        same = default is not MISSING and type(now) is type(default) and np.array_equal(now, default)
        if field.init and not same:
            found[field.name] = now
    return found


def _sequence(values: list[Any] | tuple[Any, ...]) -> str:
    if isinstance(values, tuple):
        only = "," if len(values) == 1 else ""
        return _bracketed("(", [literal(v) for v in values], only + ")")
    return _bracketed("[", [literal(v) for v in values], "]")


def _bracketed(left: str, items: list[str], right: str) -> str:
    """Items in brackets, on several lines where they do not fit on one."""
    line = left + ", ".join(items) + right
    if len(line) <= WIDTH - 10 and "\n" not in line:
        return line
    rows, row = [], ""
    for item in items:
        if row and ("\n" in item or len(row) + len(item) + 2 > WIDTH - 12):
            rows.append(row)
            row = ""
        row = f"{row}{', ' if row else ''}{item}"
    rows.append(row)
    inside = indent(",\n".join(rows), "    ")
    return f"{left}\n{inside},\n{right.lstrip(',')}"


def call(function: str, /, *args: str, **keywords: Any) -> str:
    """A call; `args` are Python text, keywords are values."""
    given = [*args, *(f"{key}={literal(value)}" for key, value in keywords.items())]
    line = f"{function}({', '.join(given)})"
    if len(line) <= WIDTH - 8 and "\n" not in line:
        return line
    inside = indent(",\n".join(given), "    ")
    return f"{function}(\n{inside},\n)"

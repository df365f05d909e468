"""Values in a script: colours by name, arrays in the file beside it, numbers short enough to read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import fields
from typing import Any

import numpy as np
from matplotlib.colors import to_hex
from numpy.typing import NDArray

from plrnn_explorer.export.look import Look


class Values:
    """Names for colours and arrays while a script is written.

    Parameters
    ----------
    look : colours of the figure, which have names of their own
    """

    def __init__(self, look: Look) -> None:
        self.arrays: dict[str, NDArray[Any]] = {}
        self.colours: dict[str, str] = {}
        self._known = {
            getattr(look, f.name): f.name.upper()
            for f in reversed(fields(look))
            if isinstance(getattr(look, f.name), str) and f.name != "accent"  # which no figure has
        }

    def array(self, name: str, values: Any) -> str:
        """Keep an array; returns the expression that reads it in the script."""
        name = re.sub(r"\W+", "_", name).strip("_").lower()
        unique, n = name, 2
        while unique in self.arrays:
            unique, n = f"{name}_{n}", n + 1
        self.arrays[unique] = np.asarray(values)
        return f'data["{unique}"]'

    def colour(self, value: Any) -> str:
        """Name a colour; a new one becomes a constant of the script."""
        if isinstance(value, str) and value in ("none", "None"):
            return '"none"'
        rgba = np.asarray(value, dtype=float).ravel() if not isinstance(value, str) else None
        if rgba is not None and len(rgba) == 4 and rgba[3] == 0:
            return '"none"'
        alpha = rgba is not None and len(rgba) == 4 and rgba[3] < 1
        code = to_hex(value if rgba is None else tuple(rgba), keep_alpha=alpha)
        if code not in self.colours:
            self.colours[code] = self._known.get(code, f"COLOUR_{len(self.colours) + 1}")
        return self.colours[code]

    def constants(self) -> list[str]:
        """Lines of the script that name the colours."""
        return [f'{name} = "{code}"' for code, name in self.colours.items()]


def plain(value: Any) -> str:
    """Write a value as Python: numbers without the noise of binary fractions."""
    if isinstance(value, bool | np.bool_):
        return str(bool(value))
    if isinstance(value, int | np.integer):
        return str(int(value))
    if isinstance(value, float | np.floating):
        short = f"{float(value):.10g}"
        return short if any(c in short for c in ".en") else f"{short}.0"
    if isinstance(value, str):
        return f'"{value}"' if '"' not in value and "\\" not in value and "\n" not in value else repr(value)
    if isinstance(value, Sequence | np.ndarray):
        inner = [plain(v) for v in value]
        if isinstance(value, tuple):
            return f"({', '.join(inner)}{',' if len(inner) == 1 else ''})"
        return f"[{', '.join(inner)}]"
    return repr(value)


def call(function: str, *given: str, **options: str) -> str:
    """Write a call, in several lines where one would be too long; options are expressions."""
    parts = [*given, *(f"{name}={value}" for name, value in options.items() if value)]
    line = f"{function}({', '.join(parts)})"
    if len(line) <= 100:
        return line
    rows, row = [], ""
    for part in parts:
        if row and len(row) + len(part) > 92:
            rows.append(row.rstrip())
            row = ""
        row += f"{part}, "
    body = "\n".join(f"    {r}" for each in [*rows, row.rstrip()] for r in each.splitlines())
    return f"{function}(\n{body}\n)"

"""Equations set as in a paper, as outlines that any screen or page can fill."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.map import Floats

#: Plain text of `models.equation` and what stands for it in TeX.
_TEX = (
    ("′", r"^{\prime}"),
    ("−", "-"),
    ("…", r"\ldots "),
    ("Σ", r"\sum_b\,"),
    ("α", r"{\alpha}"),
    ("τ", r"{\tau}"),
    ("θ", r"{\theta}"),
    ("·", r"\cdot "),
)
_DIGITS = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
_WORDS = ("relu", "mean", "diag", "min", "max", "tanh")


@dataclass(frozen=True, eq=False)
class Outline:
    """An equation as curves.

    Attributes
    ----------
    vertices : (n, 2) float array
        In units of the size of type, y upwards from the baseline.
    codes : (n,) integer array
        Of `matplotlib.path.Path`: 1 move, 2 line, 3 and 4 curves, 79 close.
    low, high : (2,) float array
        Corners of what is drawn.
    """

    vertices: Floats
    codes: NDArray[np.uint8]
    low: Floats
    high: Floats


def tex(equation: str) -> str:
    """Return an equation written with plain characters ("z′ = A z + W₁ relu(z) + h") as TeX."""
    text = re.sub(r"[₀-₉]+", lambda found: "_{" + found[0].translate(_DIGITS) + "}", equation)
    for plain, command in _TEX:
        text = text.replace(plain, command)
    for word in _WORDS:
        text = re.sub(rf"\b{word}\b", rf"\\mathrm{{{word}}}", text)
    text = re.sub(r"(?<=[\w})\]]) +(?=[\w\\\[({])", r"\\,", text)
    return f"${text}$"


@lru_cache(maxsize=64)
def outline(equation: str) -> Outline:
    """Set an equation, written as in `models.equation`, in Computer Modern.

    Raises
    ------
    ValueError
        If it cannot be set; show the plain text then.
    """
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import TextPath

    made: Any = TextPath((0.0, 0.0), tex(equation), 1.0, prop=FontProperties(math_fontfamily="cm"))
    vertices = np.asarray(made.vertices, dtype=np.float64)
    codes = np.asarray(made.codes, dtype=np.uint8)
    real = vertices[codes != 79]
    return Outline(vertices, codes, real.min(axis=0), real.max(axis=0))

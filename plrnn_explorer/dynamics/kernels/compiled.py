"""One way to compile an inner loop: without the GIL, kept on disk between runs where that is possible."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, TypeVar, cast

from numba import njit

P = ParamSpec("P")
R = TypeVar("R")


def compiled(function: Callable[P, R]) -> Callable[P, R]:
    """Compile a function on its first call; strict IEEE arithmetic, division by zero gives infinity."""
    try:
        kernel = njit(cache=True, nogil=True, error_model="numpy")(function)
    except RuntimeError:  # no folder to keep the machine code in: it is made again in every run
        kernel = njit(nogil=True, error_model="numpy")(function)
    return cast("Callable[P, R]", kernel)

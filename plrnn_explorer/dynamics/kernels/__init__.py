"""Compiled inner loops. Import these modules inside functions only: numba takes half a second to load."""

from __future__ import annotations

from collections.abc import Callable

#: Called on the compiling thread before a kernel is compiled (once for those it calls with it).
before_compilation: list[Callable[[], None]] = []
#: Called on the compiling thread once numba is loaded, and after each compilation.
after_compilation: list[Callable[[], None]] = []

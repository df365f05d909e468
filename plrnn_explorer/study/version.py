"""The program's name and version, as written into every file it makes."""

from __future__ import annotations

import plrnn_explorer


def program_version() -> str:
    """Version of the program, e.g. "0.1.0"."""
    return plrnn_explorer.__version__


def program() -> str:
    """Name and version: "plrnn_explorer 0.1.0"."""
    return f"plrnn_explorer {program_version()}"

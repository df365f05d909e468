"""What the commands share when they speak to the terminal: exit codes, mistakes, and the line of progress."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO

from plrnn_explorer.dynamics.kernels import before_compilation

OK, USER_ERROR, INTERRUPTED = 0, 2, 130
#: Shows a fraction, the stage and a message.
Show = Callable[[float, str, str], None]

_STAGE_TITLES = {
    "invertibility": "Is the map invertible?",
    "cycles": "Fixed points and cycles",
    "manifolds": "Stable and unstable manifolds",
    "connections": "Homoclinic points",
    "basins": "Basins of attraction",
    "statistics": "Exponents, regions and words",
    "figures": "Figures and tables",
}


class CommandError(Exception):
    """The command cannot be done as it was given; ``str(error)`` is one sentence."""


def say(sentence: str) -> None:
    """Tell the user something beside what the command prints."""
    print(f"plrnn-explorer: {sentence}", file=sys.stderr)


#: Why nothing moves for a while in a new installation.
COMPILING = "Compiling for this computer: a minute or two, only the first time"


class ProgressLine:
    """How far the work is: one line that is overwritten, or, not on a terminal, a line for each stage."""

    def __init__(self, stream: TextIO) -> None:
        self._stream, self._terminal = stream, stream.isatty()
        self._begun, self._last, self._width, self._stage = time.monotonic(), 0.0, 0, ""
        self._fraction, self._told = 0.0, False

    def show(self, fraction: float, stage: str, message: str) -> None:
        """Show how far the work is, at most ten times a second."""
        now = time.monotonic()
        if not self._terminal:
            if stage != self._stage:
                self._write_line(f"{_STAGE_TITLES[stage]} …" if stage in _STAGE_TITLES else stage)
        elif now - self._last >= 0.1:
            self._overwrite(f"{fraction:4.0%}  {message}")
            self._last = now
        self._stage, self._fraction = stage, fraction
        self._stream.flush()

    def compiling(self) -> None:
        """Say that a loop is being compiled: on a terminal each time, elsewhere once."""
        if self._terminal:
            self._overwrite(f"{self._fraction:4.0%}  {COMPILING}")
        elif not self._told:
            self._write_line(f"{COMPILING} …")
        self._told = True
        self._stream.flush()

    def _write_line(self, text: str) -> None:
        self._stream.write(f"{time.monotonic() - self._begun:6.1f} s  {text}\n")

    def _overwrite(self, text: str) -> None:
        text = text[:79]
        self._stream.write("\r" + text.ljust(self._width))
        self._width = len(text)

    def clear(self) -> None:
        """Take the line away; lines that stay are left."""
        if self._width:
            self._stream.write("\r" + " " * self._width + "\r")
            self._stream.flush()
            self._width = 0


@contextmanager
def progress_line() -> Iterator[ProgressLine]:
    """A line of progress that is taken away at the end, whatever that is."""
    line = ProgressLine(sys.stderr)
    before_compilation.append(line.compiling)
    try:
        yield line
    finally:
        before_compilation.remove(line.compiling)
        line.clear()

"""The command line: open the window, or analyse, draw, report, convert and inspect models without it."""

from plrnn_explorer.cli.commands import main

__all__ = ["main"]

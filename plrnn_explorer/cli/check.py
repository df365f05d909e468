"""The command `check`: whether this installation works, tried through the real window."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import Any

from plrnn_explorer.cli.terminal import say
from plrnn_explorer.dynamics.kernels.shipped import is_bundled


def add_check(commands: Any) -> argparse.ArgumentParser:
    """Add the parser of `check`, and return it."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "check",
        help="try whether this installation works: open the window, analyse, draw, close",
        description="Opens the window, in it an example, analyses that, draws figures, saves the study and"
        " closes again; prints what was found and how long it took. Exit code 0 if all of it worked, else 1."
        " Your settings and files are left alone.",
    )
    parser.add_argument("folder", nargs="?", type=Path, help="keep what was written there, with check.json")
    return parser


def check(options: argparse.Namespace) -> int:
    """Run the check; in a folder that goes away again, unless one is given."""
    from plrnn_explorer.gui.app import run
    from plrnn_explorer.gui.self_check import SelfCheck

    # An installer brings its machine code along.
    long = "" if is_bundled() else "; the first time it compiles, a minute or two in all"
    say(f"The window opens, does its work and closes{long}.")
    with tempfile.TemporaryDirectory(prefix="plrnn_explorer_") as passing:
        checking = SelfCheck((options.folder or Path(passing)).resolve())
        code = run(watch=checking.watch)
        return code if checking.outcome["passed"] else 1

"""The commands by their names, and how a mistake ends."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from plrnn_explorer.cli.analyse import add_analyse, analyse, run_analysis
from plrnn_explorer.cli.batch import add_batch, batch
from plrnn_explorer.cli.bifurcations import add_bifurcations, bifurcations
from plrnn_explorer.cli.check import add_check, check
from plrnn_explorer.cli.figure import add_figure, figure
from plrnn_explorer.cli.files import add_convert, add_inspect, convert, inspect
from plrnn_explorer.cli.fit import fit
from plrnn_explorer.cli.fit_options import add_fit
from plrnn_explorer.cli.loading import add_choices
from plrnn_explorer.cli.report import add_report, report
from plrnn_explorer.cli.terminal import INTERRUPTED, OK, USER_ERROR, CommandError, say
from plrnn_explorer.study.version import program_version

OUTPUT = "plrnn_explorer_output"
_COMMANDS = (
    *("analyse", "batch", "bifurcations", "check", "convert", "figure", "fit", "inspect", "open", "report"),
)
_SPELLINGS = {"analyze": "analyse"}
_DESCRIPTION = (
    "See what a trained ReLU recurrent network does: fixed points, cycles, manifolds, basins and chaos."
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code: 0, 2 (a mistake the user can mend), 130 (Ctrl-C)."""
    _guard_streams()
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given:
        given[0] = _SPELLINGS.get(given[0], given[0])
    if not given or (given[0] not in _COMMANDS and given[0] not in ("-h", "--help", "--version")):
        given.insert(0, "open")
    options = make_parser().parse_args(given)
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        return run(options)
    except KeyboardInterrupt:
        say("Stopped.")
        return INTERRUPTED
    except BrokenPipeError:  # whoever reads the output has seen enough, as `head` has
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except Exception as error:
        sentence = _sentence(error)
        if not sentence:
            raise
        say(sentence)
        return USER_ERROR


def _guard_streams() -> None:
    """Give a program without a console (a Windows bundle) somewhere to write; use UTF-8 where it can be."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            # It lives as long as the process; there is no block to close it in.
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _sentence(error: Exception) -> str:
    """The message of an error the user can act on; empty for a fault of the program's own."""
    from plrnn_explorer.export.errors import ExportError
    from plrnn_explorer.models.errors import ModelFileError
    from plrnn_explorer.recordings.errors import RecordingFileError
    from plrnn_explorer.study.store import StudyFileError

    if isinstance(error, ModelFileError | RecordingFileError | StudyFileError | ExportError | CommandError):
        return str(error)
    return ""


def make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("plrnn-explorer", description=_DESCRIPTION, allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"plrnn-explorer {program_version()}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    window = commands.add_parser(
        "open", help="open the window (also without the word: plrnn-explorer [MODEL])"
    )
    window.add_argument("model", nargs="?", help="model file or folder, study file or example:NAME")
    window.set_defaults(run=_open)
    add_analyse(commands, add_choices).set_defaults(run=analyse)
    add_batch(commands, add_choices).set_defaults(run=batch)
    add_bifurcations(commands, add_choices).set_defaults(run=bifurcations)
    add_check(commands).set_defaults(run=check)
    add_convert(commands, add_choices).set_defaults(run=convert)
    add_report(commands, add_choices).set_defaults(run=report)
    add_figure(commands, add_choices).set_defaults(run=figure)
    add_fit(commands).set_defaults(run=fit)
    add_inspect(commands, add_choices).set_defaults(run=inspect)
    return parser


def _open(options: argparse.Namespace) -> int:
    """Open the window; without a display do the analysis instead, and say so."""
    if _has_display():
        try:
            from plrnn_explorer.gui.app import run
        except ImportError as error:
            raise CommandError(
                f"The window cannot be opened because a library of Qt is missing ({error});"
                " install it, or use: plrnn-explorer analyse MODEL --out DIR."
            ) from error
        return int(run(options.model))
    model = options.model or "example:lozi"
    print(f"There is no display, so {model} is analysed without a window.")
    return run_analysis(model, _writable_output(), {}, {}, {}, None)


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _writable_output() -> Path:
    """Return a folder here, or in the temporary folder where this one cannot be written to."""
    here = Path.cwd() / OUTPUT
    try:
        here.mkdir(exist_ok=True)
        with tempfile.TemporaryFile(dir=here):
            return here
    except OSError:
        return Path(tempfile.mkdtemp(prefix=f"{OUTPUT}_"))

"""The command line: open the window, analyse a model without one, convert and inspect model files."""

from __future__ import annotations

import argparse
import math
import os
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from plrnn_explorer.cli_figure import add_figure, figure, figure_options
from plrnn_explorer.cli_files import add_convert, add_inspect, convert, inspect
from plrnn_explorer.cli_report import add_report, report
from plrnn_explorer.study.version import program_version

if TYPE_CHECKING:
    from plrnn_explorer.models.map import PiecewiseLinearMap

OK, USER_ERROR, INTERRUPTED = 0, 2, 130
OUTPUT = "plrnn_explorer_output"
_COMMANDS = ("analyse", "convert", "figure", "inspect", "open", "report")
_SPELLINGS = {"analyze": "analyse"}
_DESCRIPTION = (
    "See what a trained ReLU recurrent network does: fixed points, cycles, manifolds, basins and chaos."
)


class CommandError(Exception):
    """The command cannot be done as it was given; ``str(error)`` is one sentence."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code: 0, 2 (a mistake the user can mend), 130 (Ctrl-C)."""
    _guard_streams()
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given:
        given[0] = _SPELLINGS.get(given[0], given[0])
    if not given or (given[0] not in _COMMANDS and given[0] not in ("-h", "--help", "--version")):
        given.insert(0, "open")
    options = _parser().parse_args(given)
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        return run(options)
    except KeyboardInterrupt:
        _say("Stopped.")
        return INTERRUPTED
    except Exception as error:
        sentence = _sentence(error)
        if not sentence:
            raise
        _say(sentence)
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
    from plrnn_explorer.study.store import StudyFileError

    if isinstance(error, ModelFileError | StudyFileError | ExportError | CommandError):
        return str(error)
    return ""


def _say(sentence: str) -> None:
    print(f"plrnn-explorer: {sentence}", file=sys.stderr)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("plrnn-explorer", description=_DESCRIPTION, allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"plrnn-explorer {program_version()}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    window = commands.add_parser(
        "open", help="open the window (also without the word: plrnn-explorer [MODEL])"
    )
    window.add_argument("model", nargs="?", help="model file or folder, study file or example:NAME")
    window.set_defaults(run=_open)
    analyse = commands.add_parser("analyse", help="do the whole analysis without a display")
    analyse.add_argument("model", help="model file or folder, study file or example:NAME")
    analyse.add_argument("--out", required=True, type=Path, metavar="DIR", help="folder for what is written")
    analyse.add_argument("--max-period", type=_whole(1), metavar="K", help="longest cycles searched")
    analyse.add_argument(
        "--resolution", type=_whole(8), metavar="N", help="cells along the basins' longer side"
    )
    analyse.add_argument("--seed", type=_whole(0), default=0, help="of everything random (default 0)")
    analyse.add_argument(
        "--width", type=float, default=120.0, metavar="MM", help="of the figures (default 120)"
    )
    analyse.add_argument("--dpi", type=_whole(50), default=300, help="of the PNG (default 300)")
    analyse.add_argument(
        "--axes", metavar="A,B",
        help="of the window: two coordinates of the state (z1,z3), of the data (data:1,2) or names (V,z2)",
    )  # fmt: skip
    analyse.add_argument(
        "--recording", action="append", default=[], type=Path, metavar="FILE",
        help="measured time series laid over the figures (.csv, .npy, .mat, .abf; may be repeated)",
    )  # fmt: skip
    _add_choices(analyse)
    analyse.set_defaults(run=_analyse)
    add_convert(commands, _add_choices).set_defaults(run=_convert)
    add_report(commands, _add_choices).set_defaults(run=_report)
    add_figure(commands, _add_choices).set_defaults(run=_figure)
    add_inspect(commands, _add_choices).set_defaults(run=inspect)
    return parser


def _add_choices(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--set", action="append", default=[], type=_choice, metavar="NAME=VALUE", dest="choices",
        help="answer what the model file does not say, e.g. --set P=2 (may be repeated)",
    )  # fmt: skip
    parser.add_argument(
        "--input", type=_numbers, metavar="S1,S2,…", dest="constant_input",
        help="constant input of a network with inputs, e.g. --input 0.3,0 or --input=-1 (0 when not given)",
    )  # fmt: skip


def _whole(least: int) -> Callable[[str], int]:
    def whole_number(text: str) -> int:
        value = int(text)
        if value < least:
            raise argparse.ArgumentTypeError(f"should be at least {least}")
        return value

    return whole_number


def _numbers(text: str) -> list[float]:
    """Read "0.3,0" as [0.3, 0.0]."""
    try:
        values = [float(part) for part in text.split(",")]
    except ValueError:
        values = [math.nan]
    if not all(map(math.isfinite, values)):
        raise argparse.ArgumentTypeError(f"{text!r} should be numbers separated by commas, such as 0.3,0")
    return values


def _choice(text: str) -> tuple[str, Any]:
    """Read "P=2" as ("P", 2): a whole number, a number, true or false, else text."""
    name, equals, value = text.partition("=")
    if not equals or not name.isidentifier():
        raise argparse.ArgumentTypeError(f"{text!r} should be NAME=VALUE")
    if name in ("file", "part"):  # names, whatever they look like
        return name, value
    if value.lower() in ("true", "false", "yes", "no"):
        return name, value.lower() in ("true", "yes")
    for kind in (int, float):
        try:
            return name, kind(value)
        except ValueError:
            continue
    return name, value


def _load(
    name: str, choices: Sequence[tuple[str, Any]], constant_input: Sequence[float] | None = None
) -> tuple[Any, Any]:
    """Open a model, study or example; an unknown example or a choice it does not leave is a mistake."""
    from plrnn_explorer.study.inputs import at_input
    from plrnn_explorer.study.opening import open_anything
    from plrnn_explorer.study.source import EXAMPLE
    from plrnn_explorer.study.store import is_study_file

    if choices and (name.startswith(EXAMPLE) or (Path(name).is_file() and is_study_file(Path(name)))):
        raise CommandError(
            f"{name} leaves nothing open that {choices[0][0]!r} would answer; leave out --set."
        )
    try:
        study, example = open_anything(name, dict(choices))
    except KeyError as error:
        raise CommandError(str(error.args[0])) from error
    if constant_input is None:
        return study, example
    try:
        return at_input(study, constant_input), example
    except ValueError as error:
        raise CommandError(f"{name}: {error}.") from error


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
    return _run_analysis(model, _writable_output(), {}, {}, {}, None)


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


def _analyse(options: argparse.Namespace) -> int:
    settings = {
        name: value
        for name in ("max_period", "resolution", "seed")
        if (value := getattr(options, name)) is not None
    }
    figure = {"width_mm": options.width, "dpi": options.dpi}
    choices = dict(options.choices)
    given, more = options.constant_input, (options.axes, options.recording)
    return _run_analysis(options.model, options.out, settings, choices, figure, given, *more)


def _run_analysis(
    name: str,
    out: Path,
    settings: dict[str, Any],
    choices: dict[str, Any],
    figure: dict[str, Any],
    constant_input: list[float] | None,
    axes: str | None = None,
    recordings: Sequence[Path] = (),
) -> int:
    from plrnn_explorer.export.report import export_all, make_folder
    from plrnn_explorer.export.summary import summary
    from plrnn_explorer.study.analyse import Settings
    from plrnn_explorer.study.recorded import add_recordings

    study, example = _load(name, list(choices.items()), constant_input)
    study, laid = add_recordings(study, recordings)
    if example is not None and "max_period" in example.settings:
        settings = {"max_period": int(example.settings["max_period"]), **settings}
    pair = None if axes is None else _axes(study.model, axes)
    make_folder(out)  # before the work, not after it
    line = _ProgressLine(sys.stderr)
    try:
        study = _analysed(study, replace(Settings(), **settings), out, line, pair)
        line.show(1.0, "figures", "Writing the figures and tables")
        written = export_all(study, out, **figure)
    finally:
        line.clear()
    for sentence in (*summary(study), *laid):
        print(sentence)
    pictures = [p.name for p in written if p.suffix in (".svg", ".pdf", ".png")]
    print(f"{len(written)} files are in {out.resolve()}; the figures are {', '.join(pictures) or 'none'}.")
    return OK


def _axes(model: Any, text: str) -> Any:
    """The two coordinates named on the command line."""
    from plrnn_explorer.dynamics.axes import parse_axes, plane_of_axes

    try:
        pair = parse_axes(model, text)
        plane_of_axes(model, pair, [0.0] * model.dimension)
    except ValueError as error:
        raise CommandError(f"--axes: {error}.") from error
    return pair


def _analysed(study: Any, settings: Any, out: Path, line: _ProgressLine, axes: Any = None) -> Any:
    """Run the stages one by one; what each found is written at once, and on Ctrl-C what there is.

    `axes`: a pair the window shows, chosen once the cycles are known.
    """
    from plrnn_explorer.export.report import export_data
    from plrnn_explorer.study import analyse

    for i, stage in enumerate(analyse.STAGES):
        try:
            for step in analyse.analyse_steps(study, settings, (stage,)):
                study = step.result
                line.show((i + step.fraction) / len(analyse.STAGES), stage, step.message)
            if stage == "cycles" and axes is not None:
                study = study.with_changes(view=analyse.first_view(study, settings.seed, axes))
        except KeyboardInterrupt:
            line.clear()
            with _uninterrupted():
                export_data(study, out)
            _say(f"What was found so far is in {out.resolve()}; open study.plrnnx there to go on.")
            raise
        if i + 1 < len(analyse.STAGES):
            export_data(study, out)
    return study


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Let no second Ctrl-C break off the writing, which takes a moment."""
    if threading.current_thread() is not threading.main_thread():
        yield  # signals go to the main thread only
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _figure(options: argparse.Namespace) -> int:
    from plrnn_explorer.study.analyse import Settings

    figure_options(options)  # before the analysis, not after it
    study, example = _load(options.model, options.choices, options.constant_input)
    chosen = {} if example is None else {k: v for k, v in example.settings.items() if k == "max_period"}
    line = _ProgressLine(sys.stderr)
    try:
        done = figure(options, study, replace(Settings(), **chosen), line.show)
    finally:
        line.clear()
    print(f"Written: {', '.join(str(path) for path in options.out)}.")
    return done


def _report(options: argparse.Namespace) -> int:
    from plrnn_explorer.study.analyse import Settings

    study, example = _load(options.model, options.choices, options.constant_input)
    chosen = {} if example is None else {k: v for k, v in example.settings.items() if k == "max_period"}
    line = _ProgressLine(sys.stderr)
    try:
        done = report(options, study, replace(Settings(), **chosen), line.show)
    finally:
        line.clear()
    print(f"The report is {options.out.resolve()}.")
    return done


def _convert(options: argparse.Namespace) -> int:
    def load(name: str, choices: Mapping[str, Any]) -> PiecewiseLinearMap:
        model: PiecewiseLinearMap = _load(name, list(choices.items()), options.constant_input)[0].model
        return model

    return convert(options, load)


class _ProgressLine:
    """How far the work is: one line that is overwritten, or, not on a terminal, a line for each stage."""

    def __init__(self, stream: TextIO) -> None:
        self._stream, self._terminal = stream, stream.isatty()
        self._begun, self._last, self._width, self._stage = time.monotonic(), 0.0, 0, ""

    def show(self, fraction: float, stage: str, message: str) -> None:
        """Show how far the work is, at most ten times a second."""
        now = time.monotonic()
        if not self._terminal:
            if stage != self._stage:
                title = _STAGE_TITLES.get(stage, stage)
                self._stream.write(f"{now - self._begun:6.1f} s  {title} …\n")
        elif now - self._last >= 0.1:
            text = f"{fraction:4.0%}  {message}"[:79]
            self._stream.write("\r" + text.ljust(self._width))
            self._last, self._width = now, len(text)
        self._stage = stage
        self._stream.flush()

    def clear(self) -> None:
        """Take the line away; lines that stay are left."""
        if self._width:
            self._stream.write("\r" + " " * self._width + "\r")
            self._stream.flush()
            self._width = 0


_STAGE_TITLES = {
    "invertibility": "Is the map invertible?",
    "cycles": "Fixed points and cycles",
    "manifolds": "Stable and unstable manifolds",
    "connections": "Homoclinic points",
    "basins": "Basins of attraction",
    "statistics": "Exponents, regions and words",
    "figures": "Figures and tables",
}

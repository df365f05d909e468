"""What the commands that take a model have in common: the answers given for it, and how it is opened."""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from plrnn_explorer.cli.terminal import CommandError, Show


def add_choices(parser: argparse.ArgumentParser) -> None:
    """Add what a model file may leave open: answers and a constant input."""
    parser.add_argument(
        "--set", action="append", default=[], type=_choice, metavar="NAME=VALUE", dest="choices",
        help="answer what the model file does not say, e.g. --set P=2 (may be repeated)",
    )  # fmt: skip
    parser.add_argument(
        "--input", type=_numbers, metavar="S1,S2,…", dest="constant_input",
        help="constant input of a network with inputs, e.g. --input 0.3,0 or --input=-1 (0 when not given)",
    )  # fmt: skip


def at_least(least: int) -> Callable[[str], int]:
    """A reader of whole numbers of at least this size."""

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


def load_study(
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


def settings_for(example: Any, **given: Any) -> Any:
    """Settings of an analysis: as given, else as the example asks for, else the program's own."""
    from plrnn_explorer.study.analyse import Settings

    asked = {} if example is None else {k: int(v) for k, v in example.settings.items() if k == "max_period"}
    return replace(Settings(), **(asked | given))


def with_results(study: Any, settings: Any, show: Show) -> Any:
    """The study itself where it has results, else analysed; `show` tells how far that is."""
    from plrnn_explorer.study.analyse import STAGES, analyse_steps

    if study.cycles is None and study.basins is None:
        for i, stage in enumerate(STAGES):
            for step in analyse_steps(study, settings, (stage,)):
                study = step.result
                show((i + step.fraction) / len(STAGES), stage, step.message)
    return study

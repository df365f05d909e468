"""The command `bifurcations`: cycles along an input or a parameter, as tables, figures or a study."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from plrnn_explorer.cli.loading import load_study
from plrnn_explorer.cli.terminal import OK, CommandError, progress_line

if TYPE_CHECKING:
    from plrnn_explorer.models.map import PiecewiseLinearMap


def add_bifurcations(
    commands: Any, add_choices: Callable[[argparse.ArgumentParser], None]
) -> argparse.ArgumentParser:
    """Add the parser of `bifurcations`, and return it."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "bifurcations",
        help="follow all cycles along an input or a parameter",
        description="Follow fixed points and cycles exactly along a range of an input or of one parameter,"
        " with the values of their border collisions, folds and period doublings. Writes"
        " bifurcation_branches.csv, bifurcation_events.csv and bifurcations.svg to a folder.",
    )
    parser.add_argument("model", metavar="MODEL", help="model file or folder, study file or example:NAME")
    parser.add_argument(
        "parameter",
        metavar="PARAMETER",
        help="name of an input, or an entry as the window writes it, rows, columns and units counted from 1:"
        ' "W1[1, 4]" is the first row and the fourth unit',
    )
    parser.add_argument("low", type=float, metavar="LOW", help="where the range begins")
    parser.add_argument("high", type=float, metavar="HIGH", help="where it ends")
    parser.add_argument("--out", type=Path, default=Path("."), metavar="DIR", help="default: the folder here")
    parser.add_argument("--max-period", type=int, default=4, metavar="K", help="longest period (4)")
    parser.add_argument("--searches", type=int, default=9, metavar="N", help="values at which to search (9)")
    parser.add_argument(
        "--search-seconds", type=float, metavar="S",
        help="no search at another value is gone on with after that time (no limit)",
    )  # fmt: skip
    parser.add_argument(
        "--follow-seconds", type=float, metavar="S",
        help="no further itinerary is followed after that time (no limit)",
    )  # fmt: skip
    parser.add_argument(
        "--axis", default="", metavar="NAME",
        help="what the figure shows upwards: a coordinate of the data or state by name, or data:1, state:2",
    )  # fmt: skip
    parser.add_argument("--save", type=Path, metavar="STUDY", help="keep the study with its diagram, too")
    add_choices(parser)
    return parser


def bifurcations(options: argparse.Namespace) -> int:
    """Follow, write, and say what was found."""
    from plrnn_explorer.export.figure import save_figure
    from plrnn_explorer.export.tables import write_tables
    from plrnn_explorer.study.bifurcation_words import event_text, scope_text, summary_sentence
    from plrnn_explorer.study.bifurcations import study_bifurcation_steps
    from plrnn_explorer.study.store import save_study

    study, _ = load_study(options.model, options.choices, options.constant_input)
    found, parameter = study, _parameter(study.model, options.parameter)
    _check_axis(study.model, options.axis)
    with progress_line() as line:
        try:
            for step in study_bifurcation_steps(
                study, parameter, (options.low, options.high),
                longest_period=options.max_period, searches=options.searches,
                search_seconds=options.search_seconds, follow_seconds=options.follow_seconds,
            ):  # fmt: skip
                found = step.result
                line.show(step.fraction, "bifurcations", step.message)
        except ValueError as error:
            raise CommandError(_sentence(error)) from error
    diagram = found.bifurcations
    if diagram is None:
        raise CommandError(f"No cycle was found along {options.parameter} in this range.")
    options.out.mkdir(parents=True, exist_ok=True)
    names = ("bifurcation_branches", "bifurcation_events")
    written = write_tables(found, options.out, names)
    written.append(options.out / "bifurcations.svg")
    save_figure(found, written[-1], panels=("bifurcations",), bifurcation_axis=options.axis)
    if options.save is not None:
        save_study(found, options.save)
        written.append(options.save)
    for event in diagram.events:
        print(event_text(diagram, event))
    print(summary_sentence(diagram), scope_text(diagram))
    print(f"Written: {', '.join(str(path) for path in written)}.")
    return OK


def _parameter(model: PiecewiseLinearMap, text: str) -> str:
    """The number that is meant, as `bifurcation_diagram` reads it: its indices count from 0."""
    from plrnn_explorer.models.parameters import ParameterRef

    labels = () if model.inputs is None else model.inputs.labels
    if text in labels:
        return text
    try:
        ref = ParameterRef.parse_label(text)
    except ValueError as error:
        known = f"; the inputs are {', '.join(labels)}" if labels else ""
        raise CommandError(_sentence(error).removesuffix(".") + f"{known}.") from error
    shape = getattr(model, ref.matrix).shape
    if any(i >= n for i, n in zip(ref.index, shape)):
        size = " × ".join(map(str, shape))
        raise CommandError(f"There is no {ref.label}: {ref.matrix} has size {size}, counted from 1.")
    return ref.text


def _check_axis(model: PiecewiseLinearMap, text: str) -> None:
    from plrnn_explorer.dynamics.axes import axis_named

    try:
        axis_named(model, text)
    except ValueError as error:
        raise CommandError(_sentence(error)) from error


def _sentence(error: ValueError) -> str:
    return f"{str(error)[:1].upper()}{str(error)[1:]}."

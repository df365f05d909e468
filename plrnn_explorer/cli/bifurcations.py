"""The command `bifurcations`: cycles along an input or a parameter, as tables, figures or a study."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from plrnn_explorer.cli.loading import load_study
from plrnn_explorer.cli.terminal import OK, CommandError, progress_line


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
    parser.add_argument("parameter", metavar="PARAMETER", help='name of an input, or an entry: "W1[0, 3]"')
    parser.add_argument("low", type=float, metavar="LOW")
    parser.add_argument("high", type=float, metavar="HIGH")
    parser.add_argument("--out", type=Path, default=Path("."), metavar="DIR", help="default: the folder here")
    parser.add_argument("--max-period", type=int, default=4, metavar="K", help="longest period (4)")
    parser.add_argument("--searches", type=int, default=9, metavar="N", help="values at which to search (9)")
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
    found = study
    with progress_line() as line:
        try:
            for step in study_bifurcation_steps(
                study, options.parameter, (options.low, options.high),
                longest_period=options.max_period, searches=options.searches,
            ):  # fmt: skip
                found = step.result
                line.show(step.fraction, "bifurcations", step.message)
        except ValueError as error:
            raise CommandError(f"{str(error)[:1].upper()}{str(error)[1:]}.") from error
    diagram = found.bifurcations
    if diagram is None:
        raise CommandError(f"No cycle was found along {options.parameter} in this range.")
    options.out.mkdir(parents=True, exist_ok=True)
    names = ("bifurcation_branches", "bifurcation_events")
    written = write_tables(found, options.out, names)
    written.append(options.out / "bifurcations.svg")
    save_figure(found, written[-1], panels=("bifurcations",))
    if options.save is not None:
        save_study(found, options.save)
        written.append(options.save)
    for event in diagram.events:
        print(event_text(diagram, event))
    print(summary_sentence(diagram), scope_text(diagram))
    print(f"Written: {', '.join(str(path) for path in written)}.")
    return OK

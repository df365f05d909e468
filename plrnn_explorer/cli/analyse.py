"""The command `analyse`: everything about a model without a window, written to a folder."""

from __future__ import annotations

import argparse
import signal
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from plrnn_explorer.cli.loading import at_least, load_study, settings_for
from plrnn_explorer.cli.terminal import OK, CommandError, ProgressLine, progress_line, say
from plrnn_explorer.signals import answered


def add_analyse(
    commands: Any, add_choices: Callable[[argparse.ArgumentParser], None]
) -> argparse.ArgumentParser:
    """Add the parser of `analyse`, and return it."""
    analyse: argparse.ArgumentParser = commands.add_parser(
        "analyse", help="do the whole analysis without a display"
    )
    analyse.add_argument("model", help="model file or folder, study file or example:NAME")
    analyse.add_argument("--out", required=True, type=Path, metavar="DIR", help="folder for what is written")
    analyse.add_argument("--max-period", type=at_least(1), metavar="K", help="longest cycles searched")
    analyse.add_argument(
        "--resolution", type=at_least(8), metavar="N", help="cells along the basins' longer side"
    )
    analyse.add_argument("--seed", type=at_least(0), default=0, help="of everything random (default 0)")
    analyse.add_argument(
        "--width", type=float, default=120.0, metavar="MM", help="of the figures (default 120)"
    )
    analyse.add_argument("--dpi", type=at_least(50), default=300, help="of the PNG (default 300)")
    analyse.add_argument(
        "--axes", metavar="A,B",
        help="of the window: two coordinates of the state (z1,z3), of the data (data:1,2) or names (V,z2)",
    )  # fmt: skip
    analyse.add_argument(
        "--recording", action="append", default=[], type=Path, metavar="FILE",
        help="measured time series laid over the figures (.csv, .npy, .mat, .abf; may be repeated)",
    )  # fmt: skip
    add_choices(analyse)
    return analyse


def analyse(options: argparse.Namespace) -> int:
    """Do the analysis the options ask for."""
    settings = {
        name: value
        for name in ("max_period", "resolution", "seed")
        if (value := getattr(options, name)) is not None
    }
    figure = {"width_mm": options.width, "dpi": options.dpi}
    choices = dict(options.choices)
    given, more = options.constant_input, (options.axes, options.recording)
    return run_analysis(options.model, options.out, settings, choices, figure, given, *more)


def run_analysis(
    name: str,
    out: Path,
    settings: dict[str, Any],
    choices: dict[str, Any],
    figure: dict[str, Any],
    constant_input: list[float] | None,
    axes: str | None = None,
    recordings: Sequence[Path] = (),
) -> int:
    """Analyse a model, write everything to a folder, and print what was found."""
    from plrnn_explorer.export.report import export_all, make_folder
    from plrnn_explorer.export.summary import summary
    from plrnn_explorer.study.recorded import add_recordings

    study, example = load_study(name, list(choices.items()), constant_input)
    study, laid = add_recordings(study, recordings)
    pair = None if axes is None else _axes(study.model, axes)
    make_folder(out)  # before the work, not after it
    with progress_line() as line:
        study = _analysed(study, settings_for(example, **settings), out, line, pair)
        line.show(1.0, "figures", "Writing the figures and tables")
        written = export_all(study, out, **figure)
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


def _analysed(study: Any, settings: Any, out: Path, line: ProgressLine, axes: Any = None) -> Any:
    """Run the stages one by one; what each found is written at once, and on Ctrl-C what there is.

    `axes`: a pair the window shows, chosen once the cycles are known.
    """
    from plrnn_explorer.export.report import export_data
    from plrnn_explorer.study import analyse as stages

    for i, stage in enumerate(stages.STAGES):
        try:
            for step in stages.analyse_steps(study, settings, (stage,)):
                study = step.result
                line.show((i + step.fraction) / len(stages.STAGES), stage, step.message)
            if stage == "cycles" and axes is not None:
                study = study.with_changes(view=stages.first_view(study, settings.seed, axes))
        except KeyboardInterrupt:
            line.clear()
            # No second Ctrl-C breaks off the writing, which takes a moment.
            with answered(signal.SIGINT, signal.SIG_IGN):
                export_data(study, out)
            say(f"What was found so far is in {out.resolve()}; open study.plrnnx there to go on.")
            raise
        if i + 1 < len(stages.STAGES):
            export_data(study, out)
    return study

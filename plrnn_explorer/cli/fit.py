"""The command `fit`: from a recording to a model file."""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from plrnn_explorer.cli.batch import time_left
from plrnn_explorer.cli.fit_options import preparation_of, settings_of
from plrnn_explorer.cli.terminal import (
    INTERRUPTED,
    OK,
    USER_ERROR,
    CommandError,
    progress_line,
    say,
)

if TYPE_CHECKING:
    from plrnn_explorer.fit.dataset import Dataset
    from plrnn_explorer.fit.fitting import Check, Fitting
    from plrnn_explorer.fit.judging import Judgement
    from plrnn_explorer.fit.preparing import Preparation, Prepared
    from plrnn_explorer.fit.settings import FitSettings
    from plrnn_explorer.recordings.recording import Recording

_FORMATS = (".npz", ".json", ".mat")
#: Longest delay that is proposed, as a share of the longest sweep; and in kept samples.
_SHARE, _LONGEST_DELAY = 20, 200
#: Largest dimension that is proposed.
_DIMENSIONS = 6


def fit(options: argparse.Namespace) -> int:
    """Fit, write the best network and say what it is worth.

    Raises
    ------
    CommandError
        If the recording cannot be prepared or fitted, or the file exists already.
    RecordingFileError
        If the recording cannot be read.
    """
    from plrnn_explorer.fit.preparing import prepare
    from plrnn_explorer.recordings.load import load_recording

    _check_target(options.out, options.force)
    recording = load_recording(options.recording, command="command" in options.inputs)
    for note in recording.notes:
        say(note)
    try:
        wanted = _embedded(recording, preparation_of(recording, options), options)
        prepared = prepare(recording, wanted)
        settings = settings_of(options, prepared.dataset)
        _say_what(prepared, settings)
        found, stopped = _trained(prepared.dataset, settings, options.seeds)
    except ValueError as error:
        raise CommandError(f"{options.recording.name}: {error}.") from error
    return _concluded(found, stopped, recording, wanted, prepared, options)


def _check_target(out: Path, force: bool) -> None:
    """Notice a file that cannot be written before any work is done."""
    if out.suffix.lower() not in _FORMATS:
        raise CommandError(
            f"{out.name}: models are saved as .npz, .json or .mat; choose one of these endings."
        )
    if not out.absolute().parent.is_dir():
        raise CommandError(f"There is no folder {out.absolute().parent} to write {out.name} to.")
    if out.is_dir() or (out.exists() and not force):
        raise CommandError(f"{out} exists already; add --force to overwrite.")


def _embedded(recording: Recording, wanted: Preparation, options: argparse.Namespace) -> Preparation:
    """With the delay and dimension that a single column asks for, where they were not given."""
    from plrnn_explorer.fit.embedding import choose_delay, choose_dimension
    from plrnn_explorer.fit.preparing import prepare

    prepared = prepare(recording, replace(wanted, delay=1, dimension=1))
    if prepared.dataset.n_data > 1 or prepared.dataset.n_inputs or options.embed == 1:
        return wanted
    series = max(prepared.dataset.training, key=len).data[:, 0]
    delay = options.delay or choose_delay(series, min(_LONGEST_DELAY, len(series) // _SHARE)).delay
    dimension = options.embed or choose_dimension(series, delay, _DIMENSIONS).dimension
    say(
        f"{prepared.names[0]} is embedded in {dimension} dimensions, {delay} samples apart"
        " (--embed and --delay choose others)."
    )
    return replace(wanted, delay=delay, dimension=dimension)


def _say_what(prepared: Prepared, settings: FitSettings) -> None:
    data = prepared.dataset
    known, held = (sum(map(len, part)) for part in (data.training, data.held_back))
    inputs = f", inputs {', '.join(prepared.input_names)}" if prepared.input_names else ""
    say(
        f"{settings.kind} of {settings.units} units, fitted to {known} samples of"
        f" {', '.join(prepared.names)}{inputs}; {held} samples are held back."
    )
    forcing = f"every {settings.every} steps" if settings.every else f"by {settings.share:g} at every step"
    say(f"{settings.updates} updates on sequences of {settings.length} steps, forced {forcing}.")


def _trained(data: Dataset, settings: FitSettings, seeds: Sequence[int]) -> tuple[Fitting, bool]:
    """Train; the second is whether Ctrl-C ended it."""
    from plrnn_explorer.fit.fitting import fitting_steps

    begun, found, stage, tenth = time.monotonic(), None, "", -1
    with progress_line() as line:
        try:
            for step in fitting_steps(data, settings, seeds):
                found = step.result
                spent, done = time.monotonic() - begun, round(1000 * found.done)
                text = f"{_where(found)}{time_left(spent, done, 1000 - done)}"
                if int(10 * found.done) > tenth:  # not on a terminal there is a line for each stage
                    tenth = int(10 * found.done)
                    stage = f"{10 * tenth} %, {text}"
                line.show(found.done, stage, text)
        except KeyboardInterrupt:
            if found is None or found.best is None:
                raise
            return found, True
    if found is None:
        raise ValueError("no network was fitted")
    return found, False


def _where(found: Fitting) -> str:
    state, best, n = found.states[-1], found.best, len(found.seeds)
    seed = f"seed {found.seeds[len(found.states) - 1]} ({len(found.states)} of {n}), " if n > 1 else ""
    loss = f", loss {state.loss:.2g}" if np.isfinite(state.loss) else ""
    score = f", best {best.score:.2f}" if best and np.isfinite(best.score) else ""
    return f"{seed}update {state.update} of {found.settings.updates}{loss}{score}"


def _concluded(
    found: Fitting, stopped: bool, recording: Recording, wanted: Preparation, prepared: Prepared,
    options: argparse.Namespace,
) -> int:  # fmt: skip
    """Judge and write the best network, and say what it is worth; one that was stopped is not judged."""
    from plrnn_explorer.fit.fitting import model_of
    from plrnn_explorer.fit.recipe import recipe_of, with_recipe
    from plrnn_explorer.models.load import save_model

    for failure in found.failures:
        say(f"given up: {failure}.")
    best = found.best
    if best is None:
        raise CommandError("No network was fitted.")
    plain = model_of(best.network, prepared, recording.name)
    save_model(with_recipe(plain, recipe_of(recording, wanted, found)), options.out)
    if stopped:
        say(f"Stopped after {found.done:.0%} of the updates; the best network so far is kept.")
    print(
        f"Written {options.out}: {plain.family}, dimension {plain.dimension}, {plain.n_units} ReLU units;"
        f" the network of seed {best.seed} after {best.update} updates."
    )
    if stopped:
        return INTERRUPTED
    judgement = _judged(best, prepared, options.judge)
    save_model(with_recipe(plain, recipe_of(recording, wanted, found, judgement)), options.out)
    print(judgement.verdict)
    return OK if np.isfinite(best.score) else USER_ERROR


def _judged(best: Check, prepared: Prepared, whole: bool) -> Judgement:
    """The judgement, with the search for attractors where it is wanted."""
    from plrnn_explorer.fit.judging import judging_steps, split_held_back

    chosen_on, judged = split_held_back(prepared.dataset)
    steps = judging_steps(
        best.network, judged, attractors=whole, seed=best.seed, measured=prepared.measured,
        chosen_on=chosen_on,
    )  # fmt: skip
    with progress_line() as line:
        for step in steps:
            line.show(step.fraction, step.message, step.message)
            found = step.result
    return found

"""The judgement of any model against a recording that lies beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from plrnn_explorer.dynamics.progress import Progress, finish
from plrnn_explorer.fit.beside import Measured
from plrnn_explorer.fit.dataset import Dataset, Stretch
from plrnn_explorer.fit.judging import Judgement, judging_steps
from plrnn_explorer.fit.known_model import KnownModel
from plrnn_explorer.models.map import Floats, Observation, PiecewiseLinearMap
from plrnn_explorer.recordings.deviation import divisor
from plrnn_explorer.recordings.matching import data_space
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.translation import tr

#: Samples in a row without a missing one that make a stretch, and that each half must have.
_SHORTEST = 20


@dataclass(frozen=True, eq=False)
class RecordedData:
    """A recording as data that a model is judged on.

    Attributes
    ----------
    system : KnownModel
    dataset : Dataset
        The first half is what the second is compared with; whether the model was fitted to either is
        not known.
    measured : Measured
    """

    system: KnownModel
    dataset: Dataset
    measured: Measured


def recorded_data(model: PiecewiseLinearMap, recording: Recording) -> RecordedData:
    """Return a recording, as it lies beside a model, as data to judge it on.

    Raises
    ------
    ValueError
        If nothing of the model's data was recorded, or too little in a row; the text says what to change.
    """
    rows = [i for i in recording.alignment.matched]
    if not rows:
        raise ValueError(
            tr("No column of the recording is a coordinate of this model; choose which one is which first.")
        )
    values = recording.aligned[:, rows]
    parts = [part for part in _stretches(values)]
    first, second = _halves(parts)
    if not first or not second:
        raise ValueError(
            tr("The recording has fewer than {n} samples in a row; that is too few to judge a model.").format(
                n=2 * _SHORTEST
            )
        )
    every = np.concatenate(parts)
    mean, scale = every.mean(axis=0), divisor(every)
    space = data_space(model)
    whole = space.observation
    encoder = whole.encoder if len(rows) == space.dimension else None
    seen = Observation(whole.B[rows], whole.b[rows], encoder=encoder)
    measured = Measured(
        tuple(space.names[i] for i in rows), tuple(space.units[i] for i in rows), mean, scale,
        recording.dt * recording.alignment.every, recording.name,
    )  # fmt: skip
    normalised = [tuple(_stretch((x - mean) / scale) for x in part) for part in (first, second)]
    return RecordedData(KnownModel.of(model, seen, mean, scale), Dataset(*normalised), measured)


def judge_recording(
    model: PiecewiseLinearMap, recording: Recording, *, attractors: bool = True, seed: int = 0
) -> Judgement:
    """Judge a model on a recording that lies beside it.

    Parameters
    ----------
    model : PiecewiseLinearMap
        Judged under the constant input it has.
    recording : Recording
        Aligned with the model, see `recordings.align_recording`.
    attractors : bool, optional
        Search for attractors that the data do not show.
    seed : int, optional

    Raises
    ------
    ValueError
        If the recording cannot be compared with the model; the text says why.
    """
    return finish(judge_recording_steps(model, recording, attractors=attractors, seed=seed))


def judge_recording_steps(
    model: PiecewiseLinearMap, recording: Recording, *, attractors: bool = True, seed: int = 0
) -> Iterator[Progress[Judgement]]:
    """`judge_recording` as a long computation."""
    data = recorded_data(model, recording)
    yield from judging_steps(
        data.system, data.dataset, attractors=attractors, seed=seed, measured=data.measured, unseen=None
    )


def _stretch(x: Floats) -> Stretch:
    return Stretch(x, np.zeros((len(x), 0)))


def _stretches(values: Floats) -> Iterator[Floats]:
    """Rows between missing ones."""
    gaps = np.flatnonzero(~np.isfinite(values).all(axis=1))
    for begin, end in zip([0, *(gaps + 1)], [*gaps, len(values)]):
        if end - begin >= _SHORTEST:
            yield values[begin:end]


def _halves(parts: list[Floats]) -> tuple[list[Floats], list[Floats]]:
    """Sweeps in turn; a single one is cut in two."""
    if len(parts) > 1:
        return parts[::2], parts[1::2]
    cut = len(parts[0]) // 2 if parts else 0
    return ([parts[0][:cut]], [parts[0][cut:]]) if cut >= _SHORTEST else ([], [])

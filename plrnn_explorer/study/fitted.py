"""The study of a model that was just fitted: the model, the recording beside it, and how it came about."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from plrnn_explorer.fit.judging import Judgement
from plrnn_explorer.fit.preparing import Preparation, Prepared
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from plrnn_explorer.recordings.alignment import ALL_SWEEPS, Alignment
from plrnn_explorer.recordings.matching import data_space, plane_of_recording, shadow
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.study.history import Step
from plrnn_explorer.study.study import Study, View
from plrnn_explorer.translation import tr

#: Share of the data's range that is left free around them.
_MARGIN = 0.15


def study_of_fit(
    model: PiecewiseLinearMap, recording: Recording, preparation: Preparation, prepared: Prepared,
    code: str = "", source: str = "", judgement: Judgement | None = None,
) -> Study:  # fmt: skip
    """A new study with a fitted model, the recording it was fitted to laid beside it.

    Parameters
    ----------
    model : PiecewiseLinearMap
        Observes what was recorded; see `fit.fitting.model_of`.
    recording : Recording
    preparation : Preparation
    prepared : Prepared
        What `prepare` made of both.
    code : str, optional
        Python that fits the model again, to the variable ``study``; begins the history.
    source : str, optional
        Path of the file it was saved as.
    judgement : Judgement, optional
        Kept in the study; the names of the data are taken from the recording.
    """
    beside = recording_beside(model, recording, preparation, prepared)
    text = tr("Fit a model to {name}").format(name=recording.name or tr("a recording"))
    history = (Step(text, code, "open"),) if code else ()
    if judgement is not None:
        measured = replace(prepared.measured, source=recording.name)
        judgement = replace(judgement, measured=measured)
    return Study(
        model, recordings=(beside,), view=_view(model, beside, prepared), source=source, history=history,
        judgement=judgement,
    )  # fmt: skip


def recording_beside(
    model: PiecewiseLinearMap, recording: Recording, preparation: Preparation, prepared: Prepared
) -> Recording:
    """The recording aligned to the model's data; delay vectors as a recording of their own."""
    if preparation.dimension > 1:
        return _prepared_recording(recording, preparation, prepared)
    columns = preparation.columns or tuple(
        c for c in range(recording.n_columns) if c not in preparation.inputs
    )
    whole = not preparation.sweeps or set(preparation.sweeps) == set(range(recording.n_sweeps))
    sweep = ALL_SWEEPS if whole and recording.n_sweeps > 1 else min(preparation.sweeps, default=0)
    start = round(preparation.begin / recording.dt) if recording.dt > 0.0 else 0
    N = data_space(model).dimension
    alignment = Alignment(columns, (0.0,) * N, (1.0,) * N, "as recorded", sweep, start, preparation.every)
    return recording.with_changes(alignment=alignment)


def _prepared_recording(recording: Recording, preparation: Preparation, prepared: Prepared) -> Recording:
    """What was fitted and what was held back, one stretch after the other, in recorded units."""
    parts = (*prepared.dataset.training, *prepared.dataset.held_back)
    values = np.concatenate([prepared.mean + prepared.scale * part.data for part in parts])
    sweeps = tuple(int(n) for n in np.cumsum([0, *map(len, parts)])[:-1])
    N = values.shape[1]
    return Recording(
        values, prepared.names, prepared.units, prepared.dt, sweeps,
        tr("{name}, delay vectors").format(name=recording.name),
        format=recording.format,
        notes=(tr("Made from {name} for the fit.").format(name=recording.name),),
        alignment=Alignment(
            tuple(range(N)), (0.0,) * N, (1.0,) * N, "as recorded", ALL_SWEEPS if len(parts) > 1 else 0
        ),
    )  # fmt: skip


def _view(model: PiecewiseLinearMap, beside: Recording, prepared: Prepared) -> View | None:
    """The first two recorded coordinates, with all that was recorded of them."""
    if model.dimension == 1:
        return None
    data = np.concatenate([part.data for part in prepared.dataset.training])
    middle = np.zeros(model.dimension)
    middle[: data.shape[1]] = data.mean(axis=0)
    plane = plane_of_recording(model, beside, middle)
    seen = None if plane is None else shadow(model, plane, beside.alignment.matched)
    if plane is None or seen is None:
        return None
    xy = seen(prepared.mean + prepared.scale * data)
    return View(plane, _range(xy[:, 0]), _range(xy[:, 1]))


def _range(values: Floats) -> tuple[float, float]:
    low, high = float(values.min()), float(values.max())
    room = _MARGIN * (high - low) or 1.0
    return low - room, high + room

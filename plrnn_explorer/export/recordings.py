"""Recordings in figures and tables: below the model's own curves, in the same coordinates and steps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

from plrnn_explorer.export import look as looks
from plrnn_explorer.export.geometry import joined_inside
from plrnn_explorer.export.words import elided
from plrnn_explorer.models.map import Floats
from plrnn_explorer.recordings.matching import data_space, shadow
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.study.names import object_name
from plrnn_explorer.study.study import Appearance, Study

if TYPE_CHECKING:
    from plrnn_explorer.export.phase import Phase

#: Samples drawn as one line in a phase space; of longer recordings evenly many are drawn as dots.
_MOST_JOINED, _MOST_DOTS = 20_000, 20_000
#: Opacity on paper, as a mix with the background: what the model does stands before it.
_SHARE = 0.55


def visible_recordings(study: Study) -> list[tuple[int, Recording]]:
    """Recordings that are shown and whose values are known, with their numbers."""
    looked = study.appearance
    return [
        (i, recording)
        for i, recording in enumerate(study.recordings)
        if not recording.is_missing and looked.get(f"recording:{i}", Appearance()).visible
    ]


def recording_colour(study: Study, index: int, look: looks.Look) -> str:
    """Colour of a recording's line."""
    own = study.appearance.get(f"recording:{index}", Appearance()).colour
    return looks.mix(own or look.recording, look.background, _SHARE)


def draw_recordings(phase: Phase) -> None:
    """Draw the recordings that say where they lie in the plane."""
    for index, xy in _projected(phase):
        colour = recording_colour(phase.study, index, phase.look)
        if len(xy) <= _MOST_JOINED:
            breaks = np.flatnonzero(~np.isfinite(xy).all(axis=1))
            runs = [run for run in np.split(xy, breaks) if len(run) > 2]
            line = joined_inside([r[np.isfinite(r).all(axis=1)] for r in runs], phase.view.x, phase.view.y)
            phase.axes.plot(line[:, 0], line[:, 1], color=colour, lw=0.4, zorder=1.6)
        else:
            xy = xy[:: 1 + len(xy) // _MOST_DOTS]
            low, high = np.array([phase.view.x, phase.view.y]).T
            xy = xy[np.all((xy >= low) & (xy <= high), axis=1)]
            dots = {
                "marker": "o",
                "ms": 0.6,
                "mec": colour,
                "mew": 0.0,
                "mfc": colour,
                "ls": "none",
                "rasterized": True,
            }
            phase.axes.plot(xy[:, 0], xy[:, 1], **dots, zorder=1.6)


def recording_entries(phase: Phase) -> list[tuple[Any, str]]:
    """Handles and labels of the recordings drawn."""
    from matplotlib.lines import Line2D  # late: tables and summaries need no matplotlib

    return [
        (
            Line2D([], [], color=recording_colour(phase.study, index, phase.look), lw=0.8),
            elided(object_name(phase.study, f"recording:{index}"), 24),
        )
        for index, _ in _projected(phase)
    ]


def _projected(phase: Phase) -> Iterator[tuple[int, Floats]]:
    for index, recording in visible_recordings(phase.study):
        cast = shadow(phase.study.model, phase.view.plane, recording.alignment.matched)
        if cast is not None:
            yield index, cast(recording.track)


def recording_rows(study: Study) -> Iterator[list[Any]]:
    """Rows of the table of recordings: what is shown beside each step of the model.

    Samples count from the beginning of the file, seconds from that of the sweep: what lies between two sweeps
    is not known.
    """
    yield ["id", "step", "sample", "seconds", *data_space(study.model).names]
    for i, recording in enumerate(study.recordings):
        starts = np.array(recording.sweeps)
        columns = zip(recording.samples.tolist(), recording.aligned.tolist())
        for step, (sample, values) in enumerate(columns):
            if sample < 0:
                continue  # between two sweeps
            start = int(starts[np.searchsorted(starts, sample, side="right") - 1])
            seconds = (sample - start) * recording.dt if recording.dt else ""
            yield [f"recording:{i}", step, sample, seconds, *("" if v != v else v for v in values)]


def recording_values(study: Study) -> list[dict[str, Any]]:
    """The recordings as plain values: where they came from and how they are aligned."""
    space = data_space(study.model)
    return [
        {
            "id": f"recording:{i}",
            "name": r.name,
            "format": r.format,
            "sha256_of_values": r.digest,
            "samples": r.n_samples,
            "columns": r.labels,
            "sampling_interval_s": r.dt,
            "sweeps": r.sweeps,
            "coordinates": dict(zip(space.names, r.alignment.columns)),
            "offset": r.alignment.offset,
            "scale": r.alignment.scale,
            "scaling": r.alignment.scaling,
            "sweep": r.alignment.sweep,
            "first_sample": r.alignment.start,
            "samples_per_step": r.alignment.every,
            "notes": r.notes,
        }
        for i, r in enumerate(study.recordings)
    ]

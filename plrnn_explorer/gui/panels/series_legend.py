"""The line above the time series: names in their colours, values at the cursor, how long a forecast holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.panels.recording_info import duration
from plrnn_explorer.models.map import Floats
from plrnn_explorer.recordings.forecast import VALID, valid_steps
from plrnn_explorer.recordings.recording import Recording

_GAP, _SPACE = " &nbsp; ", "&nbsp;"


@dataclass(frozen=True, eq=False)
class Seen:
    """What is on show: a series (n, N) from step `first` on, and the recording beside it."""

    points: Floats
    first: int
    escapes: bool
    recording: Recording | None


def values_at(points: Floats, row: int) -> Floats | None:
    """One row of some points, None outside."""
    return np.asarray(points[row]) if 0 <= row < len(points) else None


def legend_text(
    seen: Seen, step: int, columns: Sequence[int], labels: Sequence[tuple[str, str, str]], dim: str
) -> str:
    """Rich text: each curve's name in its colour, with the values at a step; then where, or how good.

    `labels` are name, unit and colour of each curve.
    """
    modelled = values_at(seen.points, step - seen.first)
    aligned = seen.recording.aligned if seen.recording is not None else np.empty((0, 0))
    measured = values_at(aligned, step)
    parts = []
    for column, (name, unit, colour) in zip(columns, labels):
        text = fmt.subscripts(name)
        if modelled is not None:
            text += _SPACE + fmt.number(float(modelled[column]))
        if measured is not None and np.isfinite(measured[column]):
            text += f"{_SPACE}({fmt.number(float(measured[column]))}{_SPACE}measured)"
        if unit:
            text += _SPACE + unit if modelled is not None or measured is not None else f"{_SPACE}({unit})"
        parts.append(f'<span style="color:{colour}">{text}</span>')
    known = modelled is not None or measured is not None
    where = _at(seen, step) if known else _about(seen)
    parts.append(f'<span style="color:{dim}">{where.replace(" ", _SPACE)}</span>')
    return _GAP.join(parts)


def _at(seen: Seen, step: int) -> str:
    text = f"at step {fmt.number(step)}"
    recording = seen.recording
    if recording is not None and recording.dt and 0 <= step < len(recording.samples):
        sample = int(recording.samples[step])
        sweep = max((s for s in recording.sweeps if s <= sample), default=0)
        text += f", {duration((sample - sweep) * recording.dt)}" if sample >= 0 else ""
    return text


def _about(seen: Seen) -> str:
    text = "against the step"
    if seen.escapes:
        text += ", until it escapes"
    if seen.recording is not None and len(seen.points):
        steps, whole = valid_steps(seen.points, seen.recording.aligned, seen.first)
        if steps is not None:
            more = "at least " if whole else ""
            text += f" · within {VALID:g} SD of the recording for {more}{fmt.plural(steps, 'step')}"
    return text

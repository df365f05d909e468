"""The line above the time series: names in their colours, values at the cursor, how long a forecast holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import numpy as np

from plrnn_explorer.gui import format as fmt
from plrnn_explorer.models.map import Floats
from plrnn_explorer.recordings.forecast import VALID, valid_steps
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.translation import tr

_GAP, _SPACE = " &nbsp; ", "&nbsp;"


@dataclass(frozen=True, eq=False)
class Seen:
    """What is on show: a series (n, columns) from step `first` on, and the recording beside it.

    The recording's data coordinates are the columns from `first_data` on.
    """

    points: Floats
    first: int
    escapes: bool
    first_data: int
    recording: Recording | None

    @property
    def aligned(self) -> Floats:
        """The recording, row k at step k."""
        return self.recording.aligned if self.recording is not None else np.empty((0, 0))

    def measured(self, step: int, column: int) -> float:
        """What was recorded of a column at a step; NaN for nothing."""
        rows, k = self.aligned, column - self.first_data
        return float(rows[step, k]) if 0 <= step < len(rows) and 0 <= k < rows.shape[1] else float("nan")


def values_at(points: Floats, row: int) -> Floats | None:
    """One row of some points, None outside."""
    return np.asarray(points[row]) if 0 <= row < len(points) else None


def legend_text(
    seen: Seen, step: int, labels: Sequence[tuple[int, str, str]], dim: str, most: int = 9
) -> str:
    """Rich text: each curve's name in its colour, with the values at a step; then where, or how good.

    `labels` are column, name and colour of each curve; of what is said last, `most` clauses are.
    """
    modelled = values_at(seen.points, step - seen.first)
    parts = []
    for column, name, colour in labels:
        text = escape(fmt.subscripts(name))
        if modelled is not None:
            text += _SPACE + fmt.number(float(modelled[column]))
        measured = seen.measured(step, column)
        if np.isfinite(measured):
            text += f"{_SPACE}({fmt.number(measured)}{_SPACE}measured)"
        parts.append(f'<span style="color:{colour}">{text}</span>')
    known = modelled is not None or 0 <= step < len(seen.aligned)
    where = " · ".join((_at(seen, step) if known else _about(seen)).split(" · ")[:most])
    parts.append(f'<span style="color:{dim}">{where.replace(" ", _SPACE)}</span>')
    return _GAP.join(parts)


def _at(seen: Seen, step: int) -> str:
    text = tr("at step {number}").format(number=fmt.number(step))
    recording = seen.recording
    if recording is not None and recording.dt and 0 <= step < len(recording.samples):
        sample = int(recording.samples[step])
        sweep = max((s for s in recording.sweeps if s <= sample), default=0)
        text += f", {fmt.duration((sample - sweep) * recording.dt)}" if sample >= 0 else ""
    return text


def _about(seen: Seen) -> str:
    text = tr("against the step")
    if seen.recording is not None:
        text += tr(" · recording thin, model bold") if len(seen.points) else tr(" · recording")
    if seen.escapes:
        text += tr(", until it escapes")
    if seen.recording is not None and len(seen.points):
        ours = seen.points[:, seen.first_data : seen.first_data + seen.aligned.shape[1]]
        steps, whole = valid_steps(ours, seen.recording, seen.first)
        if steps is not None:
            more = tr("at least ") if whole else ""
            text += tr(" · within {VALID:g} SD of it for {more}{plural}").format(
                VALID=VALID, more=more, plural=fmt.plural(steps, "step")
            )
    return text

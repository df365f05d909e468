"""What the objects panel says of a recording."""

from __future__ import annotations

from plrnn_explorer.gui import format as fmt
from plrnn_explorer.phrases import told
from plrnn_explorer.recordings.alignment import ALL_SWEEPS, SCALINGS
from plrnn_explorer.recordings.matching import data_space, shadow
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr, within


def recording_info(study: Study, recording: Recording) -> tuple[str, str, str]:
    """Info in the line, text of the tooltip and glyph of a recording."""
    if recording.is_missing:
        text = tr("Its file is gone: {source}. Put it back and open the study again, or remove it.").format(
            source=recording.source
        )
        return tr("file is gone"), text, "recording"
    now = recording.alignment
    kind = told(recording.format)
    lines = [f"{kind}: {recording.source}" if recording.source else kind]
    rate = tr(", one every {duration}").format(duration=fmt.duration(recording.dt)) if recording.dt else ""
    sweeps = f" in {fmt.plural(recording.n_sweeps, 'sweep')}" if recording.n_sweeps > 1 else ""
    lines.append(f"{fmt.plural(recording.n_samples, 'sample')}{sweeps}{rate}")
    lines += _columns(study, recording)
    lines.append(tr("Scale: {lower}").format(lower=within(tr(SCALINGS[now.scaling]))))
    if now.every > 1:
        lines.append(tr("A step of the model is {every} samples").format(every=now.every))
    lines += map(told, recording.notes)
    if not is_drawn(study, recording):
        lines.append(
            tr(
                "Not drawn in the phase space: its axes do not follow from what was recorded."
                " Choose axes of the data."
            )
        )
    whole = now.sweep == ALL_SWEEPS
    sweep = (
        ""
        if recording.n_sweeps == 1
        else tr("all sweeps")
        if whole
        else tr("sweep {value}").format(value=now.sweep + 1)
    )
    steps = fmt.plural(int((recording.samples >= 0).sum()), "step")
    return ", ".join(filter(None, (sweep, steps))), "\n".join(lines), "recording"


def _columns(study: Study, recording: Recording) -> list[str]:
    names = data_space(study.model).names
    pairs = [
        f"{names[i]} = {recording.labels[column]}"
        for i, column in enumerate(recording.alignment.columns[: len(names)])
        if column >= 0
    ]
    return [", ".join(pairs[:6]) + (", …" if len(pairs) > 6 else "")] if pairs else [tr("No column is shown")]


def is_drawn(study: Study, recording: Recording) -> bool:
    """Whether the phase space can show it: its axes follow from what was recorded."""
    if study.view is None or study.model.dimension < 2:
        return study.model.dimension >= 2 and study.view is None
    return shadow(study.model, study.view.plane, recording.alignment.matched) is not None

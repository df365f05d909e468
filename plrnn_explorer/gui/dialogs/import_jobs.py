"""What the import dialog has computed in the background: the model for some answers, and portraits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.progress import Progress, Steps
from plrnn_explorer.dynamics.sketch import Sketch, density, sketch_steps
from plrnn_explorer.export.typeset import Outline, outline
from plrnn_explorer.models.equation import CANONICAL, equation
from plrnn_explorer.models.errors import ModelFileError
from plrnn_explorer.models.importing import ImportedFile, Reading
from plrnn_explorer.translation import tr

Counts = NDArray[np.uint16]
#: Pixels of a small portrait; the list scales it.
PORTRAIT = (168, 110)
#: A small portrait is of fewer and shorter orbits than the live one.
_STARTS, _STEPS = 16, 600
#: Of many options each gets less time.
_MANY, _FEWER_STARTS, _FEWER_STEPS = 40, 12, 400


@dataclass(frozen=True, eq=False)
class Preview:
    """The model as it is with some answers.

    Attributes
    ----------
    answers : mapping
        Those that could be used.
    reading : Reading, optional
        None where the file cannot be used with these answers; `error` says why.
    equations : tuple of (text, Outline or None)
        The family's own, and the canonical form.
    sketch : Sketch, optional
        Where orbits go, once it is known.
    """

    answers: Mapping[str, Any]
    reading: Reading | None = None
    error: str = ""
    equations: tuple[tuple[str, Outline | None], ...] = ()
    sketch: Sketch | None = None


@dataclass(frozen=True, eq=False)
class Portrait:
    """Small picture of the model with one answer: counts per pixel (height, width), and words."""

    value: Any
    way: Counts
    end: Counts
    words: str


def preview_steps(imported: ImportedFile, answers: Mapping[str, Any]) -> Steps[Preview]:
    """Build the model, set its equation, run some orbits."""
    try:
        used, reading = _fitting(imported, answers)
    except ModelFileError as error:
        yield Progress(Preview(answers, error=str(error)), 1.0)
        return
    found = Preview(used, reading)
    yield Progress(found, 0.1)
    texts = dict.fromkeys((equation(reading.model), CANONICAL))
    found = Preview(used, reading, equations=tuple((text, _outline(text)) for text in texts))
    yield Progress(found, 0.2)
    for progress in sketch_steps(reading.model):
        found = Preview(used, reading, equations=found.equations, sketch=progress.result)
        yield Progress(found, 0.2 + 0.8 * progress.fraction)


def portrait_steps(
    imported: ImportedFile, answers: Mapping[str, Any], argument: str, values: tuple[Any, ...]
) -> Steps[tuple[Portrait, ...]]:
    """Draw the model for each of some answers to one question; yields all portraits so far."""
    done: list[Portrait] = []
    few = len(values) <= _MANY
    starts, steps = (_STARTS, _STEPS) if few else (_FEWER_STARTS, _FEWER_STEPS)
    for number, value in enumerate(values):
        try:
            model = imported.build({**answers, argument: value})
        except ModelFileError:
            blank = np.zeros(PORTRAIT[::-1], np.uint16)
            done.append(Portrait(value, blank, blank, tr("cannot be used")))
            continue
        for progress in sketch_steps(model, starts, steps):
            yield Progress(tuple(done), number / len(values))
            if progress.result is not None:
                way, end = (counts.astype(np.uint16) for counts in density(progress.result, *PORTRAIT))
                done.append(Portrait(value, way, end, progress.result.words))
    yield Progress(tuple(done), 1.0)


def _fitting(imported: ImportedFile, answers: Mapping[str, Any]) -> tuple[Mapping[str, Any], Reading]:
    """Read with all answers; where another answer made one of them impossible, without that one."""
    try:
        return answers, imported.read(answers)
    except ModelFileError as error:
        refused = error
    for argument in list(answers)[:-1]:  # the oldest first: what was just chosen stays
        fewer = {name: value for name, value in answers.items() if name != argument}
        try:
            return fewer, imported.read(fewer)
        except ModelFileError:
            continue
    raise refused


def _outline(text: str) -> Outline | None:
    try:
        return outline(text)
    except ValueError:  # mathtext cannot set it: the plain text does as well
        return None

"""Opening a model file step by step: what it is, what it leaves open, and the map for any answers."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from plrnn_explorer.models.errors import Choice, ModelChoiceNeeded, ModelFileError
from plrnn_explorer.models.evidence import Recognised, findings, recognised
from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.files.noted import Notes, noting, read_once
from plrnn_explorer.models.files.own import is_own, model_of
from plrnn_explorer.models.files.questions import ARGUMENTS, Asked, Questions
from plrnn_explorer.models.files.raw import RawModel
from plrnn_explorer.models.files.readers import opened_folder, read_raw
from plrnn_explorer.models.files.recognise import recognise
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.translation import tr

#: Questions come in this order, those of other arguments after them.
_ORDER = ("file", "part", "index", "swapped", "reversed_axes")


@dataclass(frozen=True)
class Reading:
    """A file as it is read with some answers.

    Attributes
    ----------
    model : PiecewiseLinearMap
        Built with the likely answer wherever there is none.
    asked : tuple of Asked
        All questions that arise with these answers, also those that are answered or certain.
    recognised : Recognised
    """

    model: PiecewiseLinearMap
    asked: tuple[Asked, ...]
    recognised: Recognised

    @property
    def unanswered(self) -> tuple[Choice, ...]:
        """The questions nobody and nothing has answered."""
        return tuple(asked.choice for asked in self.asked if asked.is_open)


def open_import(path: str | os.PathLike[str], /) -> ImportedFile:
    """Open a model file to see what it is and to try out answers to what it leaves open.

    Raises
    ------
    ModelFileError
        If the file is none that can be opened, or damaged.
    """
    path = Path(path)
    with _one_error(path):
        if path.is_dir():
            return ImportedFile(path, opened_folder(path))
        raw = read_once(read_raw(path))
        return ImportedFile(path, lambda _: raw)


class ImportedFile:
    """A model file, read once; `load_model` builds its models in the same way.

    All methods take `answers`, arguments of `load_model` such as ``{"P": 2}``; None counts as no answer.
    They raise `ModelFileError` if the file cannot be used with these answers.
    """

    def __init__(self, path: Path, content: Callable[[Questions], RawModel]) -> None:
        self._path = path
        self._content = content

    @property
    def path(self) -> Path:
        """Path of the file, or of the folder."""
        return self._path

    @cached_property
    def recognised(self) -> Recognised:
        """What the file is, with the likely answers."""
        return self.read({}).recognised

    def build(self, answers: Mapping[str, Any]) -> PiecewiseLinearMap:
        """Return the map; questions without an answer get the likely one."""
        return self.read(answers).model

    def decided(self, answers: Mapping[str, Any], input: ArrayLike | None = None) -> PiecewiseLinearMap:
        """Return the map where the answers leave nothing open, at a constant input if one is given.

        Raises
        ------
        ModelChoiceNeeded
            If they do.
        """
        reading = self.read(answers)
        if reading.unanswered:
            asked = " ".join(choice.question for choice in reading.unanswered)
            raise ModelChoiceNeeded(f"{self.path.name}: {asked}", reading.unanswered)
        try:
            return reading.model if input is None else reading.model.with_input(input)
        except ValueError as error:
            raise ModelFileError(f"{self.path.name}: {error}.") from error

    def choices(self, answers: Mapping[str, Any]) -> tuple[Asked, ...]:
        """Return all questions that arise with these answers: open, answered and certain ones."""
        return self.read(answers).asked

    def read(self, answers: Mapping[str, Any]) -> Reading:
        """Build the map and say what was asked on the way."""
        unknown = sorted(set(answers) - ARGUMENTS)
        if unknown:
            known = ", ".join(sorted(ARGUMENTS))
            raise ModelFileError(
                tr("{name}: there is no choice {unknown!r}; the choices are {known}.").format(
                    name=self.path.name, unknown=unknown[0], known=known
                )
            )
        questions, notes = Questions(answers), Notes()
        with _one_error(self.path):
            raw = self._content(questions)
        # Huge numbers overflow in silence: the map refuses what is not finite, by its name.
        with _one_error(self.path, raw), np.errstate(over="ignore", invalid="ignore"):
            try:
                model = self._model(noting(raw, notes), questions)
            except ValueError as error:  # the map checks its own parameters
                raise Refusal(str(error)) from error
        about = recognised(raw, notes, model)
        about = replace(about, evidence=(*about.evidence, *questions.notes))
        return Reading(model, tuple(sorted(questions.asked.values(), key=_rank)), about)

    def _model(self, raw: RawModel, questions: Questions) -> PiecewiseLinearMap:
        if is_own(raw):
            model = model_of(raw)
        else:
            model = recognise(raw, questions)
            name = raw.path.name if raw.path.is_dir() else raw.path.stem
            model = model.with_changes(name=name, origin=_origin(raw, questions))
        if questions.unused():
            argument = questions.unused()[0]
            raise Refusal(
                tr("it leaves nothing open that {argument!r} would answer; leave that choice out").format(
                    argument=argument
                )
            )
        return model


def _rank(asked: Asked) -> int:
    argument = asked.choice.argument
    return _ORDER.index(argument) if argument in _ORDER else len(_ORDER)


def _origin(raw: RawModel, questions: Questions) -> dict[str, Any]:
    origin: dict[str, Any] = {"file": raw.path.name, "format": raw.format}
    if questions.answers:
        origin["choices"] = dict(questions.answers)
    if raw.companion:
        origin["settings_file"] = raw.companion
    if questions.notes:
        origin["notes"] = list(questions.notes)
    return origin


@contextmanager
def _one_error(path: Path, raw: RawModel | None = None) -> Iterator[None]:
    """Turn whatever goes wrong with a file into a `ModelFileError` of one sentence, with what was found."""
    try:
        yield
    except Refusal as refusal:
        raise ModelFileError(f"{path.name}: {refusal}.", findings(path, raw)) from refusal
    except OSError as error:
        raise ModelFileError(
            tr("{name} cannot be read: {reason}.").format(name=path.name, reason=_os_reason(error))
        ) from error
    except Exception as error:  # a reader must never bring the program down, whatever the file holds
        reason = " ".join(str(error).split()) or type(error).__name__
        raise ModelFileError(
            tr("{name}: it cannot be understood ({reason:.200}); it may be damaged, save it again.").format(
                name=path.name, reason=reason
            ),
            findings(path, raw),
        ) from error


def _os_reason(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return tr("you have no permission to read it")
    return error.strerror or tr("the system refused")

"""Opening and saving: model files, study files and examples, read and written in the background."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from plrnn_explorer.dynamics.progress import Progress
from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.background import Background
from plrnn_explorer.gui.recent import look_for
from plrnn_explorer.gui.session import Session
from plrnn_explorer.jobs import JobState
from plrnn_explorer.models.errors import ModelChoiceNeeded, ModelFileError
from plrnn_explorer.models.importing import ImportedFile, open_import
from plrnn_explorer.models.load import save_model
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.resources import Example, ResourceMissingError
from plrnn_explorer.study.opening import open_anything
from plrnn_explorer.study.source import EXAMPLE, content_hash
from plrnn_explorer.study.store import SUFFIX, StudyFileError, is_study_file, open_study, save_study
from plrnn_explorer.study.study import Orbit, Study
from plrnn_explorer.translation import tr

#: What the file dialog offers; the readers judge by content, not by suffix.
MODEL_SUFFIXES = (
    "npz", "json", "pt", "pth", "pkl", "ckpt", "safetensors", "bson", "jld2", "mat", "h5", "hdf5", "keras",
)  # fmt: skip


@dataclass(frozen=True)
class _Outcome:
    """What came of reading or writing a file: a study, a question, an error, a model written, or a study."""

    path: Path
    study: Study | None = None
    example: Example | None = None
    imported: ImportedFile | None = None
    answers: Mapping[str, Any] = field(default_factory=dict)
    error: str = ""
    written: str = ""
    findings: tuple[str, ...] = ()
    digest: str = ""  # of the content of `path`
    looked: bool = False  # for `path`, which is `found`, or nowhere
    found: Path | None = None
    kept: bool = False  # read from the journal, not from a file of the user's


class Documents(QObject):
    """Reads and writes files for a session.

    It has a worker of its own, so that a file opens at once although an analysis is running.

    Signals
    -------
    choice_needed(ImportedFile, answers)
        The file does not say what it is, or the user wants to see its options; call `open` again with
        the answers added to those given before.
    refused(path, sentence, findings)
        A model file cannot be used, and what was found in it; follows the session's message.
    opened()
        Another study is on view.
    looked(path, path or None)
        A file was looked for, and where it is.
    busy_changed(str)
        What is being read or written, "" when nothing is.
    """

    choice_needed = Signal(object, object)
    refused = Signal(object, str, object)
    opened = Signal()
    looked = Signal(object, object)
    busy_changed = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._background = Background(self)
        self._background.idle.connect(lambda: self.busy_changed.emit(""))
        self._then: Callable[[], None] | None = None
        self._saving: Study | None = None
        self._recovered: Callable[[Study], None] | None = None

    # Opening ------------------------------------------------------------------------------------

    def open(self, name: str, choices: Mapping[str, Any] | None = None) -> None:
        """Open a path or ``"example:NAME"``; `choices` answers what a model file does not say."""
        title = name.removeprefix(EXAMPLE) if name.startswith(EXAMPLE) else Path(name).name
        self._start("open", tr("Opening {title}").format(title=title), lambda: _read(name, choices or {}))

    def ask(self, name: str) -> None:
        """Open a model file with its options, also where it leaves nothing open."""
        self._start("open", tr("Opening {name}").format(name=Path(name).name), lambda: _options(name))

    def recover(self, file: Path, then: Callable[[Study], None]) -> None:
        """Read a study that was kept after a crash; `then` gets it on the main thread, and shows it."""
        self._recovered = then
        self._start("open", tr("Recovering the study"), lambda: _recovering(file))

    def show_new(self, study: Study) -> None:
        """Show a study that was made here, not read: it is not saved yet."""
        self._session.settings = preferences.analysis_settings()
        self._session.show_study(study)
        self._session.mark_unsaved(None)
        self.opened.emit()

    def look_for(self, path: Path) -> None:
        """Look for a file used lately that is gone; `looked` says where it is."""
        self._start("open", tr("Looking for {name}").format(name=path.name), lambda: _looking(path))

    # Saving -------------------------------------------------------------------------------------

    def save(self, path: Path, then: Callable[[], None] | None = None) -> None:
        """Save the study; `then` is called once it lies on the disk."""
        study = self._session.study
        if study is None:
            return
        path = path if path.suffix else path.with_suffix(SUFFIX)
        self._then, self._saving = then, study
        self._start("save", tr("Saving {name}").format(name=path.name), lambda: _write(study, path))

    def save_model(self, path: Path) -> None:
        """Write the model alone, without results, in the format the ending of `path` names."""
        study = self._session.study
        if study is not None:
            model = study.model
            self._start(
                "save_model", tr("Saving {name}").format(name=path.name), lambda: _write_model(model, path)
            )

    # The worker ---------------------------------------------------------------------------------

    def _start(self, kind: str, title: str, make: Callable[[], Iterator[Progress[_Outcome]]]) -> None:
        self._background.start(kind, title, make, self._heard)
        self.busy_changed.emit(title + "…")

    @property
    def busy(self) -> bool:
        """Whether something is being read or written."""
        return self._background.busy

    def _heard(self, state: JobState) -> None:
        if state.status not in ("done", "failed"):
            return
        if state.status == "failed":  # not foreseen by the readers: the worker has logged it
            self._session.message.emit(
                "error", tr("{title} failed: {error}").format(title=state.title, error=state.error)
            )
            return
        outcome: _Outcome = state.result
        if outcome.looked:
            self.looked.emit(outcome.path, outcome.found)
        elif outcome.error:
            self._session.message.emit("error", outcome.error)
            if outcome.findings:
                self.refused.emit(outcome.path, outcome.error, outcome.findings)
        elif outcome.imported is not None:
            self.choice_needed.emit(outcome.imported, dict(outcome.answers))
        elif outcome.kept and outcome.study is not None and self._recovered is not None:
            self._recovered(outcome.study)
            self.opened.emit()
        elif outcome.written:
            preferences.add_recent(outcome.path)
            self._session.message.emit("info", outcome.written)
        elif outcome.study is not None:
            self._show(outcome.study, outcome)
        else:
            self._saved(outcome.path, outcome.digest)

    def _show(self, study: Study, outcome: _Outcome) -> None:
        session, path = self._session, outcome.path
        limits = outcome.example.settings if outcome.example else {}
        period = {"max_period": int(limits["max_period"])} if "max_period" in limits else {}
        session.settings = replace(preferences.analysis_settings(), **period)
        session.show_study(study, path if outcome.example is None and is_study_file(path) else None)
        if outcome.example is None:
            preferences.add_recent(path, outcome.digest)
        for stage, sentence in study.notes.items():
            if stage in ("source", "recordings") or "study file" in sentence:
                session.message.emit("info", sentence)
        self.opened.emit()

    def _saved(self, path: Path, digest: str) -> None:
        if self._session.study is self._saving:
            self._session.mark_saved(path)
        preferences.add_recent(path, digest)
        self._session.message.emit("info", tr("Saved as {name}.").format(name=path.name))
        then, self._then, self._saving = self._then, None, None
        if then is not None:
            then()

    def shutdown(self) -> bool:
        """Wait for what is being written; True if the thread ended in time."""
        return self._background.shutdown()


def _read(name: str, choices: Mapping[str, Any]) -> Iterator[Progress[_Outcome]]:
    path = Path(name)
    try:
        study, found = open_anything(name, choices)
        digest = "" if found else content_hash(path)
        yield Progress(_Outcome(path, study=_with_orbit(study, found), example=found, digest=digest), 1.0)
    except ModelChoiceNeeded:
        yield from _options(name, choices)
    except ModelFileError as error:
        yield Progress(_Outcome(path, error=str(error), findings=error.findings), 1.0)
    except (StudyFileError, ResourceMissingError) as error:
        yield Progress(_Outcome(path, error=str(error)), 1.0)
    except KeyError as error:  # no example of that name; str() of a KeyError would quote it
        yield Progress(_Outcome(path, error=str(error.args[0])), 1.0)


def _looking(path: Path) -> Iterator[Progress[_Outcome]]:
    yield Progress(_Outcome(path, looked=True, found=look_for(path)), 1.0)


def _recovering(file: Path) -> Iterator[Progress[_Outcome]]:
    try:
        yield Progress(_Outcome(file, study=open_study(file), kept=True), 1.0)
    except StudyFileError as error:
        yield Progress(_Outcome(file, error=str(error)), 1.0)


def _options(name: str, choices: Mapping[str, Any] | None = None) -> Iterator[Progress[_Outcome]]:
    """Read a model file without building its model."""
    path = Path(name)
    if path.is_file() and is_study_file(path):
        yield from _read(name, {})  # a study says all itself
        return
    try:
        yield Progress(_Outcome(path, imported=open_import(path), answers=choices or {}), 1.0)
    except ModelFileError as error:
        yield Progress(_Outcome(path, error=str(error), findings=error.findings), 1.0)


def _with_orbit(study: Study, found: Example | None) -> Study:
    """Let an example start with an orbit under way, so that something moves before anything is analysed."""
    if found is None or not found.start:
        return study
    steps = int(found.settings.get("orbit_steps", 200))
    return study.with_changes(orbits=(Orbit(study.model.orbit(found.start[0], steps)),))


def _write(study: Study, path: Path) -> Iterator[Progress[_Outcome]]:
    try:
        save_study(study, path)
    except StudyFileError as error:
        yield Progress(_Outcome(path, error=str(error)), 1.0)
        return
    yield Progress(_Outcome(path, digest=content_hash(path)), 1.0)


def _write_model(model: PiecewiseLinearMap, path: Path) -> Iterator[Progress[_Outcome]]:
    try:
        save_model(model, path)
    except ModelFileError as error:
        yield Progress(_Outcome(path, error=str(error)), 1.0)
        return
    yield Progress(
        _Outcome(path, written=tr("The model is saved as {name}, without results.").format(name=path.name)),
        1.0,
    )

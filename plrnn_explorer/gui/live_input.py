"""The constant input or a parameter as the user moves it: what can follows at once, the rest at rest."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QUndoCommand

from plrnn_explorer.dynamics.following import Follower
from plrnn_explorer.dynamics.progress import Progress, Steps
from plrnn_explorer.gui.undo import Recorded
from plrnn_explorer.models.inputs import ConstantInput
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.models.namesakes import as_namesake
from plrnn_explorer.models.parameters import ParameterRef
from plrnn_explorer.study.analyse import STAGES, Settings, Stage, analyse_steps
from plrnn_explorer.study.history import Step
from plrnn_explorer.study.inputs import (
    OF_AN_INPUT,
    SHOWN_STEPS,
    at_model,
    extended,
    is_followed,
    with_followed,
)
from plrnn_explorer.study.script import step_of
from plrnn_explorer.study.study import Orbit, Study
from plrnn_explorer.translation import mark, tr

if TYPE_CHECKING:
    from plrnn_explorer.gui.session import Session

#: Milliseconds after which the hand is taken to rest, and seconds within which changes are one step to undo.
_REST_MS, _ONE_STEP = 400, 1.0
#: Steps by which cut orbits are made longer at once: some milliseconds.
_LONGER = 300
TITLE = mark("Analyse at this input")
TITLE_PARAMETER = mark("Analyse at these parameters")


class _InputChange(Recorded):
    """Undo of a move of the input; what was found at either input comes back with it."""

    def __init__(
        self,
        live: LiveInput,
        text: str,
        after: Mapping[str, Any],
        selected: tuple[str, ...],
        merge: int,
        steps: tuple[Step, ...],
    ) -> None:
        super().__init__(text, steps, merge)
        self._live = live
        self._after = after, selected
        self._before = live.fields(), live.selected

    def redo(self) -> None:
        self._live.apply(*self._after, add=self.steps)

    def undo(self) -> None:
        self._after = self._live.fields(), self._live.selected  # with what was found there meanwhile
        self._live.apply(*self._before, drop=self.steps)

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _InputChange):
            return False
        self._after = other._after
        self._live.forget_steps(self.own)
        self.own = other.own
        self.setText(other.text())
        return True


class LiveInput(QObject):
    """Moves the constant input of the session's model, or single parameters.

    While it moves, orbits run anew and cycles are followed, within some milliseconds; what belongs to the
    former input is taken away. When it rests, orbits get their length back and the stages of the analysis
    that were there are computed again, in the background.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._follower: tuple[Study, Follower] | None = None
        self._title = tr(TITLE)
        self._wanted: set[Stage] = set()
        self._lengths: tuple[int, ...] = ()
        self._step, self._moved_at = 1000, 0.0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._rested)
        self._longer = QTimer(self)
        self._longer.setInterval(20)
        self._longer.timeout.connect(self._extend)

    # The input ---------------------------------------------------------------------------------

    def set(self, values: ArrayLike, new_step: bool | None = None) -> None:
        """Move the input to `values` (K,), undoably.

        `new_step`: whether a step to undo begins; None if moves that follow each other at once are one.

        Raises
        ------
        ValueError
            If the model has no inputs, or the values do not fit them.
        """
        study = self._session.study
        if study is None:
            return
        model = study.model.with_input(values)
        assert model.inputs is not None
        if np.array_equal(model.inputs.values, study.model.inputs.values):  # type: ignore[union-attr]
            return
        self._begin_step(new_step)
        text = (
            tr("Change input to {text}").format(text=model.inputs.text)
            if model.inputs.text
            else tr("Set input to zero")
        )
        self._go_to(model, text)

    def set_parameter(self, ref: ParameterRef, value: float, new_step: bool | None = None) -> None:
        """Move one parameter, undoably; `new_step` as `set`.

        Raises
        ------
        ValueError
            If the model has no such parameter or the value is not finite.
        """
        study = self._session.study
        if study is None:
            return
        model = study.model.with_parameter(ref, value)
        if model is study.model:
            return
        self._begin_step(new_step)
        self._go_to(model, tr("Change {name} to {value}").format(name=ref.label, value=f"{value:.6g}"))
        self._title = tr(TITLE_PARAMETER)

    def _begin_step(self, wanted: bool | None) -> None:
        if time.monotonic() - self._moved_at > _ONE_STEP if wanted is None else wanted:
            self._step += 1
            self._begin()

    def follow_parameter(self, ref: ParameterRef) -> None:
        """Give a parameter a slider, undoably."""
        study = self._session.study
        if study is not None and (new := with_followed(study, ref)) is not study:
            text = tr("Follow {name}").format(name=ref.label)
            self._session.change(text, parameters=new.parameters)

    def stop_following(self, ref: ParameterRef) -> None:
        """Take the slider of a parameter away, undoably; the value it has stays."""
        study = self._session.study
        if study is not None:
            kept = tuple(each for each in study.parameters if each.ref != ref)
            self._session.change(tr("Stop following {name}").format(name=ref.label), parameters=kept)

    def set_inputs(self, inputs: ConstantInput | None, text: str) -> None:
        """Give the model other inputs (a range, a further input), undoably; results stay."""
        study = self._session.study
        if study is None:
            return
        plain = study.model.without_input().with_changes(inputs=None)
        model = plain if inputs is None else study.model.with_inputs(inputs)
        if model.fingerprint == study.model.fingerprint:
            self._session.change(text, model=as_namesake(model, study.model))
            return
        self._step += 1
        self._begin()
        self._go_to(model, text)

    def _go_to(self, model: PiecewiseLinearMap, text: str) -> None:
        study = self._session.study
        assert study is not None
        new, ids = at_model(study, model, self._follower_of(study), SHOWN_STEPS)
        after = {name: getattr(new, name) for name in OF_AN_INPUT}
        selected = tuple(ids[i] for i in self._session.selected if i in ids)
        step = step_of(study, study.with_changes(model=model), text)
        steps = () if step is None else (step,)
        self._session.undo_stack.push(_InputChange(self, text, after, selected, self._step, steps))
        self._moved_at, self._title = time.monotonic(), tr(TITLE)

    def fields(self) -> dict[str, Any]:
        """What of the study now belongs to its input."""
        return {name: getattr(self._session.study, name) for name in OF_AN_INPUT}

    @property
    def selected(self) -> tuple[str, ...]:
        """Ids of what is selected."""
        return self._session.selected

    def forget_steps(self, steps: Iterable[Step]) -> None:
        """Take steps out of the history: a later one of the same move stands for them."""
        self._session.forget_steps(steps)

    def apply(
        self,
        fields: Mapping[str, Any],
        selected: tuple[str, ...],
        add: Iterable[Step] = (),
        drop: Iterable[Step] = (),
    ) -> None:
        """Put in place what belongs to an input."""
        self._longer.stop()
        self._session.cancel_jobs()
        self._session.apply_step(add, drop, fields, selected)
        self._rest.start()

    def forget(self) -> None:
        """Another study is on view."""
        self._rest.stop()
        self._longer.stop()
        self._wanted.clear()
        self._follower, self._lengths, self._moved_at = None, (), 0.0

    def give_up(self, stages: Iterable[Stage]) -> None:
        """Do not compute stages again at the next input: the user cancelled them."""
        self._wanted -= set(stages)

    def _begin(self) -> None:
        """Note what there is before the input moves."""
        self._session.flush()
        study = self._session.study
        if study is None:
            return
        self._wanted |= _stages_of(study) | self._session.stages_at_work()
        lengths = tuple(len(orbit.points) for orbit in study.orbits)
        # Orbits that were cut and have not got their length back yet keep the one they had.
        same = len(lengths) == len(self._lengths) and (self._rest.isActive() or self._longer.isActive())
        self._lengths = tuple(map(max, lengths, self._lengths)) if same else lengths

    def _follower_of(self, study: Study) -> Follower:
        known = self._follower
        follower = known[1] if known and known[0].has_network_of(study) else Follower(study.model)
        self._follower = study, follower
        return follower

    # When it rests -----------------------------------------------------------------------------

    def _rested(self) -> None:
        study = self._session.study
        if study is None:
            return
        self._longer.start()
        missing = tuple(s for s in STAGES if s in self._wanted - _stages_of(study))
        if missing:
            settings = self._session.settings
            self._session.run_job(
                "input", self._title, lambda study: _again(study, settings, missing), missing, by_hand=False
            )

    def _extend(self) -> None:
        """Make orbits that were cut longer, a little at a time."""
        study = self._session.study
        orbits: tuple[Orbit, ...] = study.orbits if study else ()
        longer = extended(study.model, orbits, self._lengths, _LONGER) if study else orbits
        if longer is orbits:
            self._longer.stop()
            return
        self._session.run_on(longer)


def _stages_of(study: Study) -> set[Stage]:
    """Stages of the analysis whose results a study has."""
    found: set[Stage] = set()
    for stage in STAGES:
        if getattr(study, stage) is not None:
            found.add(stage)
    if is_followed(study):
        found.discard("cycles")
    if study.basins is None:
        found.discard("statistics")  # of an orbit only
    return found


def _again(study: Study, settings: Settings, stages: tuple[Stage, ...]) -> Steps[Study]:
    """Run stages; the cycles that were followed stay on view until all are found."""
    followed, first = study, is_followed(study) and "cycles" in stages
    if first:
        for step in analyse_steps(followed, settings, ("cycles",)):
            study = step.result
            yield Progress(followed, 0.3 * step.fraction, step.message)
    rest = tuple(stage for stage in stages if not (first and stage == "cycles"))
    for step in analyse_steps(study, settings, rest):
        yield Progress(step.result, 0.3 + 0.7 * step.fraction if first else step.fraction, step.message)

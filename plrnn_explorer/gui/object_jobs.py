"""Background jobs about one object of the study: a saddle's manifolds, an orbit's measures, a judgement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.study.analyse import Settings, manifold_steps_of
from plrnn_explorer.study.judged import judgement_steps
from plrnn_explorer.study.script import object_step
from plrnn_explorer.study.statistics import orbit_statistics_steps
from plrnn_explorer.translation import tr

if TYPE_CHECKING:
    from plrnn_explorer.gui.session import Session


def grow_manifolds(session: Session, object_id: str) -> None:
    """Grow the manifolds of one saddle, beside those already there; nothing for any other object."""
    cycle = session.study.find(object_id) if session.study else None
    if not isinstance(cycle, Cycle) or cycle.stability != "saddle":
        return
    settings = session.settings
    session.run_job(
        f"manifolds of {object_id}",
        tr("Grow manifolds"),
        lambda study: manifold_steps_of(study, cycle, settings),
        step=object_step("Grow manifolds", "grow_manifolds", object_id, settings),
    )


def measure_orbit(session: Session, object_id: str) -> None:
    """Measure exponents and regions of one orbit, continued beyond what is drawn."""
    index = _index_of(session, object_id, "orbit")
    if index is None:
        return
    settings = session.settings
    session.run_job(
        f"statistics of {object_id}",
        tr("Measure orbit"),
        lambda study: orbit_statistics_steps(study, index, settings.statistics_steps, settings.transient),
        step=object_step("Measure orbit", "measure_orbit", object_id, settings),
    )


def judge(session: Session, object_id: str) -> None:
    """Judge the model against a recording."""
    index = _index_of(session, object_id, "recording")
    if index is None:
        return
    session.run_job(
        f"judge {object_id}",
        tr("Judge against the recording"),
        lambda study: judgement_steps(study, index),
        step=object_step("Judge against the recording", "judge_against", object_id, Settings()),
    )


def _index_of(session: Session, object_id: str, kind: str) -> int | None:
    """Index of an object of a kind; None where the study has none of that id."""
    named, _, index = object_id.partition(":")
    if session.study is None or named != kind or session.study.find(object_id) is None:
        return None
    return int(index)

"""Showing an attractor that a judgement met: as an object where the study lists it, else as a place."""

from __future__ import annotations

from plrnn_explorer.gui.session import Session
from plrnn_explorer.study.judged import listed_as


def point_out(session: Session, index: int) -> None:
    """Select attractor `index` of the judgement; mark one of its states where no search has found it yet."""
    study = session.study
    found = study.judgement.attractors if study is not None and study.judgement is not None else None
    if study is None or found is None or not 0 <= index < len(found):
        return
    object_id = listed_as(study, found[index])
    if object_id:
        session.select(object_id)
    else:
        session.mark_state(found[index].attractor.points[0])

"""What a study takes over from an analysis."""

from __future__ import annotations

from dataclasses import fields, replace

from plrnn_explorer.study.study import Study, View
from tests.factories import bistable_study, lozi_study

USER = {
    "model", "parameters", "orbits", "recordings", "appearance", "view", "views", "space", "source",
    "history",
}  # fmt: skip


def test_every_result_is_taken_over_and_nothing_of_the_user() -> None:
    study = lozi_study()
    marks = {f.name: object() for f in fields(Study) if f.name not in USER}
    theirs = study.with_changes(**marks, orbits=(), appearance={}, view=None, source="elsewhere")
    taken = study.with_results_of(theirs)
    assert {name: getattr(taken, name) for name in marks} == marks
    assert all(getattr(taken, name) is getattr(study, name) for name in USER)


def test_the_view_is_taken_only_where_there_is_none() -> None:
    study = bistable_study()
    assert isinstance(study.view, View)
    wider = replace(study.view, x=(-9.0, 9.0))
    assert study.with_results_of(study.with_changes(view=wider)).view is study.view
    assert study.with_changes(view=None).with_results_of(study.with_changes(view=wider)).view is wider

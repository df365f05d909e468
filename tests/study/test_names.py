"""Names of objects for people."""

from __future__ import annotations

from plrnn_explorer.study.names import attractor_name, cycle_name, object_name
from plrnn_explorer.study.study import Appearance, Study
from tests.factories import curve_study, lozi_map, lozi_study


def test_objects_are_named_by_kind_and_number() -> None:
    study = lozi_study().with_changes(appearance={})
    names = {i: object_name(study, i) for i in study.ids()}
    assert names["cycle:0"] == "Saddle 1"
    assert names["cycle:1"] == "Saddle 2"
    assert names["cycle:2"] == "2-cycle saddle"
    which = study.manifolds[0].which.capitalize()
    assert names["manifold:0"].startswith(f"{which} of saddle ")
    assert names["orbit:0"] == "Orbit 1"
    assert object_name(study, "connection:0/2").startswith("Homoclinic point 3 of saddle")


def test_the_users_own_name_is_used_everywhere() -> None:
    study = lozi_study()
    manifold = study.manifolds[0]
    index = next(i for i, c in enumerate(study.cycles.cycles) if c.key == manifold.cycle.key)
    named = study.with_changes(appearance={f"cycle:{index}": Appearance(name="Rest")})
    assert cycle_name(named, manifold.cycle) == "Rest"
    assert object_name(named, "manifold:0").endswith("of rest")


def test_what_is_not_there_keeps_its_id() -> None:
    study = Study(lozi_map())
    assert object_name(study, "cycle:7") == "cycle:7"
    assert cycle_name(study, lozi_study().cycles.cycles[0]) == "Saddle"


def test_an_attractor_is_named_as_its_cycle_or_by_its_kind() -> None:
    study = curve_study()
    assert [attractor_name(study, i) for i in range(3)] == ["Sink 1", "Sink 2", "Closed curve"]
    assert [i for i in study.ids() if i.startswith("attractor")] == ["attractor:2"]
    assert object_name(study, "attractor:2") == "Closed curve"
    named = study.with_changes(appearance={"attractor:2": Appearance(name="Rhythm")})
    assert attractor_name(named, 2) == object_name(named, "attractor:2") == "Rhythm"

"""New names for coordinates: checked, kept in files, and nothing that was found is lost."""

import numpy as np
import pytest
from factories import lozi_study

from plrnn_explorer.dynamics.axes import axes_of, plane_of_axes
from plrnn_explorer.models.load import load_model, save_model
from plrnn_explorer.models.map import Observation
from plrnn_explorer.study.rename import name_fault, rename_changes, renamed
from plrnn_explorer.study.store import open_study, save_study
from plrnn_explorer.study.study import View

SEEN = Observation([[40.0, 3.0], [0.1, -0.2]], [-65.0, 0.3])


@pytest.fixture
def study():
    study = lozi_study()
    model = study.model.with_changes(observation=SEEN)
    plane = plane_of_axes(model, axes_of(model)[2:], np.zeros(2))
    return study.with_changes(model=model, view=View(plane, (-100.0, -20.0), (0.0, 1.0)))


def test_names_reach_model_axes_and_files(study, tmp_path):
    changes = rename_changes(study, ["u", ""], ["V", "I"], ["mV", ""])
    new = study.with_changes(**changes)
    assert new.model.coordinate_names == ("u", "z2")
    assert new.model.observation.labels == ("V (mV)", "I")
    assert new.view.plane.names == ("V (mV)", "I")
    assert new.model.fingerprint == study.model.fingerprint
    save_study(new, tmp_path / "named.plrnnx")
    again = open_study(tmp_path / "named.plrnnx")
    assert again.model.observation.labels == ("V (mV)", "I")
    assert again.view.plane.names == ("V (mV)", "I")
    np.testing.assert_array_equal(again.view.plane.basis, new.view.plane.basis)
    for suffix in ("npz", "json"):
        save_model(new.model, tmp_path / f"named.{suffix}")
        loaded = load_model(tmp_path / f"named.{suffix}")
        assert loaded.coordinate_names == ("u", "z2")
        assert loaded.observation.labels == ("V (mV)", "I")


def test_names_taken_away_are_the_first_ones_again(study):
    named = renamed(study.model, ["a", "b"], ["V", "I"], ["mV", "pA"])
    bare = renamed(named, ["", ""], ["", ""], ["", ""])
    assert (bare.coordinates, bare.observation.names, bare.observation.units) == ((), (), ())


@pytest.mark.parametrize(
    ("coordinates", "names", "units", "words"),
    [
        (["a", "a"], ["", ""], ["", ""], "a is given twice"),
        (["", "z1"], ["", ""], ["", ""], "z1 is given twice"),
        (["V", ""], ["V", ""], ["", ""], "V is given twice"),
        (["", ""], ["V\n", "a\nb"], ["", ""], "cannot be shown"),
        (["", ""], ["V" * 41, ""], ["", ""], "at most 40"),
        (["", ""], ["V", ""], ["m" * 21, ""], "at most 20"),
    ],
)
def test_names_that_would_confuse_are_refused(study, coordinates, names, units, words):
    assert words in name_fault(study.model, coordinates, names, units)
    with pytest.raises(ValueError, match=words.split()[0]):
        renamed(study.model, coordinates, names, units)

"""Recordings in a study: kept in its file, or looked up again where they are large."""

from __future__ import annotations

import numpy as np
import pytest

from plrnn_explorer import align_recording, load_recording
from plrnn_explorer.recordings.alignment import Alignment
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.study import recordings as module
from plrnn_explorer.study.removal import removal_changes
from plrnn_explorer.study.store import open_study, save_study
from plrnn_explorer.study.study import Appearance, Orbit, Study
from tests.factories import lozi_map
from tests.study.test_store import assert_same


@pytest.fixture
def measured(tmp_path):
    """A study with a recording that lies in a file."""
    path = tmp_path / "data" / "measured.csv"
    path.parent.mkdir()
    np.savetxt(path, lozi_map().orbit([0.1, 0.1], 99), delimiter=",", header="z1 (mV),z2")
    recording = align_recording(load_recording(path), lozi_map())
    return Study(lozi_map(), recordings=(recording,), orbits=(Orbit(np.zeros((3, 2)), first=7),)), path


def test_a_small_recording_is_kept_in_the_study_file(measured, tmp_path):
    study, path = measured
    save_study(study, tmp_path / "a.plrnnx")
    path.unlink()
    again = open_study(tmp_path / "a.plrnnx")
    assert_same(study.recordings, again.recordings)
    assert again.orbits[0].first == 7
    assert not again.notes


def test_a_large_one_is_read_again_from_its_file(measured, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "MAX_KEPT", 100)
    study, _ = measured
    save_study(study, tmp_path / "a.plrnnx")
    assert_same(study.recordings, open_study(tmp_path / "a.plrnnx").recordings)


def test_a_large_one_that_moved_beside_the_study_is_found(measured, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "MAX_KEPT", 100)
    study, path = measured
    save_study(study, tmp_path / "a.plrnnx")
    path.rename(tmp_path / path.name)
    again = open_study(tmp_path / "a.plrnnx").recordings[0]
    assert again.source == str(tmp_path / path.name)
    assert again.aligned.tobytes() == study.recordings[0].aligned.tobytes()


@pytest.mark.parametrize(
    ("change", "word"), [("gone", "not at"), ("other", "has changed"), ("bad", "cannot be read")]
)
def test_a_large_one_that_is_gone_is_named_and_kept_as_a_reference(
    measured, tmp_path, monkeypatch, change, word
):
    monkeypatch.setattr(module, "MAX_KEPT", 100)
    study, path = measured
    save_study(study, tmp_path / "a.plrnnx")
    content_before = path.read_bytes()
    content = {"other": b"1,2\n" * 50, "bad": b"nothing"}
    path.unlink()
    if change in content:
        path.write_bytes(content[change])
    again = open_study(tmp_path / "a.plrnnx")
    assert again.recordings[0].is_missing
    assert word in again.notes["recordings"]
    assert len(again.recordings[0].aligned) == 0
    assert again.recordings[0].digest == study.recordings[0].digest
    save_study(again, tmp_path / "b.plrnnx")  # and is still there when saved once more
    assert open_study(tmp_path / "b.plrnnx").recordings[0].names == ("z1", "z2")
    path.write_bytes(content_before)
    back = open_study(tmp_path / "b.plrnnx")
    assert not back.notes
    assert_same(back.recordings, study.recordings)


def test_an_alignment_that_does_not_fit_the_model_is_dropped_and_said(measured, tmp_path):
    study, _ = measured
    other = study.recordings[0].with_changes(alignment=Alignment((0,), (0.0,), (1.0,)))
    save_study(study.with_changes(recordings=(other,)), tmp_path / "a.plrnnx")
    again = open_study(tmp_path / "a.plrnnx")
    assert again.recordings[0].alignment == Alignment()
    assert again.recordings[0].aligned.shape == (100, 0)
    assert "did not fit the model" in again.notes["recordings"]


def test_removing_one_moves_the_looks_of_the_others():
    three = tuple(Recording(np.full((9, 1), i), ("",), ("",), name=str(i)) for i in range(3))
    looks = {f"recording:{i}": Appearance(name=f"n{i}") for i in range(3)} | {"cycle:0": Appearance(name="c")}
    study = Study(lozi_map(), recordings=three, appearance=looks)
    changed = study.with_changes(**removal_changes(study, ["recording:1"]))
    assert [r.name for r in changed.recordings] == ["0", "2"]
    assert {k: v.name for k, v in changed.appearance.items()} == {
        "recording:0": "n0", "recording:1": "n2", "cycle:0": "c",
    }  # fmt: skip


def test_a_large_axon_recording_is_read_again_with_its_command(tmp_path, monkeypatch, shared):
    monkeypatch.setattr(module, "MAX_KEPT", 100)
    ours = load_recording(shared / "recordings" / "17o05027_ic_ramp.abf", command=True)
    save_study(Study(lozi_map(), recordings=(ours,)), tmp_path / "a.plrnnx")
    (again,) = open_study(tmp_path / "a.plrnnx").recordings
    assert again.names == ours.names
    np.testing.assert_array_equal(again.values, ours.values)

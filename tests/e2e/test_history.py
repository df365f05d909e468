"""Everything the user does is kept as Python, and the script gives the same study."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest

from plrnn_explorer.models.inputs import input_on_coordinates
from plrnn_explorer.recordings.load import load_recording
from plrnn_explorer.recordings.matching import align_recording
from plrnn_explorer.study.recordings import with_recording
from plrnn_explorer.study.script import script_of
from plrnn_explorer.study.store import open_study
from plrnn_explorer.study.study import Orbit, View

TAIL = "\nfrom plrnn_explorer import save_study\nsave_study(study, {path!r})\n"


def repeated(study, tmp_path):
    """The study that its script makes, in a process of its own."""
    path, script = tmp_path / "again.plrnnx", tmp_path / "script.py"
    script.write_text(script_of(study) + TAIL.format(path=str(path)), encoding="utf-8")
    run = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, cwd=tmp_path)
    assert run.returncode == 0, run.stderr + script.read_text(encoding="utf-8")
    return open_study(path)


def assert_same(one, other):
    assert one.model.fingerprint == other.model.fingerprint
    assert one.model.coordinate_names == other.model.coordinate_names
    assert one.appearance == other.appearance
    assert [c.key for c in one.cycles.cycles] == [c.key for c in other.cycles.cycles] if one.cycles else True
    for field in ("cycles", "manifolds", "basins", "connections", "invertibility", "statistics"):
        assert (getattr(one, field) is None) == (getattr(other, field) is None), field
    for a, b in zip(one.manifolds or (), other.manifolds or (), strict=True):
        assert a.which == b.which
        np.testing.assert_array_equal(a.segments, b.segments)
    if one.basins is not None:
        np.testing.assert_array_equal(one.basins.labels, other.basins.labels)
    assert_same_view(one.view, other.view)
    assert [v.x for v in one.views] == [v.x for v in other.views]
    assert [len(o.points) for o in one.orbits] == [len(o.points) for o in other.orbits]
    for a, b in zip(one.orbits, other.orbits):
        np.testing.assert_array_equal(a.start, b.start)
        np.testing.assert_allclose(a.points[:20], b.points[:20], rtol=1e-9)
    assert [r.alignment for r in one.recordings] == [r.alignment for r in other.recordings]


def assert_same_view(one, other):
    assert (one is None) == (other is None)
    if one is not None:
        assert (one.x, one.y, dict(one.layers)) == (other.x, other.y, dict(other.layers))
        assert one.plane.names == other.plane.names
        np.testing.assert_array_equal(one.plane.origin, other.plane.origin)
        np.testing.assert_array_equal(one.plane.basis, other.plane.basis)


def quick(window):
    window.session.settings = replace(
        window.session.settings,
        max_period=3,
        resolution=40,
        max_cells=400,
        statistics_steps=2000,
        max_orbits=5,
    )


def test_looks_orbits_views_and_an_analysis_are_repeated(window, open_file, idle, lozi_file, tmp_path):
    open_file(window, lozi_file)
    quick(window)
    session = window.session
    first = session.add_orbit(Orbit(session.study.model.orbit([0.1, 0.2], 50)))
    session.add_orbit(Orbit(session.study.model.orbit([0.3, 0.2], 30)))
    session.set_appearance([first], "Rename orbit", name="Mine")
    session.analyse()
    idle(window)
    session.set_appearance(["cycle:0", "cycle:1"], "Colour", colour="#aa0011")
    window.phase_space.sync.set_window((-1.2, 1.0), (-0.5, 0.75))
    session.flush()
    window.phase_space.sync.set_layer("vectors", True)
    window.phase_space.sync._rested()
    idle(window)
    session.remove(["orbit:0"])
    window.phase_space.step()
    session.rename(["V", "w"], [], [])
    session.measure_orbit("orbit:0")
    idle(window)
    code = script_of(session.study)
    assert "analyse(study, max_period=3" in code.replace("\n    ", " ").replace("( ", "(").replace(
        "study,  ", "study, "
    )
    assert_same(session.study, repeated(session.study, tmp_path))


def test_inputs_parameters_and_what_follows_from_them_are_repeated(window, open_file, idle, tmp_path):
    open_file(window, "example:bistable")
    quick(window)
    session = window.session
    session.analyse(("cycles",), "Find cycles")
    idle(window)
    session.inputs.set_inputs(input_on_coordinates(session.study.model, [0]), "Add input")
    session.set_appearance(["cycle:0"], "Rename", name="Rest")
    session.set_input([0.05])
    session.inputs._rest.stop()
    session.inputs._rested()
    idle(window)
    session.inputs.set_inputs(session.study.model.inputs.with_range(0, -2.0, 2.0), "Change range")
    ref = next(iter(session.study.parameters), None)
    assert ref is None
    assert_same(session.study, repeated(session.study, tmp_path))


def test_recordings_are_repeated(window, open_file, tmp_path, lozi_file):
    open_file(window, lozi_file)
    session, path = window.session, tmp_path / "measured.csv"
    rows = session.study.model.orbit([0.1, 0.1], 60)
    path.write_text("a,b,c\n" + "\n".join(f"{x:.6f},{y:.6f},0.0" for x, y in rows), encoding="utf-8")
    recording = align_recording(load_recording(path), session.study.model, "standardised", (1, 0))
    session.change("Add recording", **with_recording(session.study, recording))
    now = session.study.recordings[0]
    moved = now.with_changes(alignment=replace(now.alignment, start=4, every=2))
    session.change("Change recording", **with_recording(session.study, moved, 0))
    again = repeated(session.study, tmp_path)
    assert_same(session.study, again)
    np.testing.assert_array_equal(again.recordings[0].aligned, session.study.recordings[0].aligned)


def test_a_study_saved_and_opened_keeps_its_history(window, open_file, tmp_path, lozi_file, qtbot):
    open_file(window, lozi_file)
    session = window.session
    session.set_view(View.of_model(session.study.model))
    session.add_orbit(Orbit(session.study.model.orbit([0.1, 0.2], 5)))
    window.documents.save(tmp_path / "kept.plrnnx")
    history = session.study.history
    qtbot.waitUntil(lambda: not window.documents.busy)
    open_file(window, tmp_path / "kept.plrnnx")
    assert session.study.history[: len(history)] == history
    session.add_orbit(Orbit(session.study.model.orbit([0.4, 0.2], 5)))
    assert_same(session.study, repeated(session.study, tmp_path))


def test_undo_takes_steps_back(window, open_file):
    open_file(window, "example:lozi")
    session = window.session
    assert session.study.history == ()
    session.add_orbit(Orbit(session.study.model.orbit([0.1, 0.2], 5)))
    session.set_appearance(["orbit:1"], "Rename orbit", name="Mine")
    assert [s.text for s in session.study.history] == ["Add orbit", "Rename orbit"]
    session.undo_stack.undo()
    assert [s.text for s in session.study.history] == ["Add orbit"]
    session.undo_stack.redo()
    assert [s.text for s in session.study.history] == ["Add orbit", "Rename orbit"]


def starts(study):
    return [orbit.start.tolist() for orbit in study.orbits]


@pytest.mark.parametrize("seed", range(4))
def test_all_undone_is_the_first_study_and_all_redone_the_last(window, open_file, idle, seed):
    """Any sequence of actions, those of jobs among them."""
    open_file(window, "example:bistable")
    quick(window)
    session, rng = window.session, np.random.default_rng(seed)
    window.phase_space.player.playing = False
    session.inputs.set_inputs(input_on_coordinates(session.study.model, [0]), "Add input")
    session.undo_stack.clear()
    first = session.study
    actions = [
        lambda: session.add_orbit(Orbit(session.study.model.orbit(rng.normal(size=2), 5))),
        lambda: session.set_appearance(["cycle:0"], "Name", name=f"n{rng.integers(9)}"),
        lambda: session.set_view(
            View(session.study.view.plane, (-1.0, rng.uniform(0, 2)), (-1.0, 1.0)), merge=-1
        ),
        lambda: session.set_input([rng.uniform(-0.1, 0.1)], new_step=True),
        lambda: session.remove(["orbit:0"]),
        lambda: (session.analyse(("cycles",), "Cycles"), idle(window)),
        lambda: (session.analyse(("basins",), "Basins"), idle(window)),
        lambda: session.analyse(("manifolds",), "Manifolds"),
        lambda: session.undo_stack.undo(),
        lambda: session.undo_stack.redo(),
        lambda: session.rename([f"a{rng.integers(9)}", "b"], [], []),
    ]
    for which in rng.integers(len(actions), size=14):
        actions[which]()
        session._poll()
    idle(window)
    for stop in (session.inputs._rest, window.phase_space.sync._rest, window.phase_space.sync._write):
        stop.stop()
    last = session.study
    while session.undo_stack.canRedo():
        session.undo_stack.redo()
        last = session.study
    fields = [name for name in vars(first) if name not in ("history", "timings", "notes", "orbits")]
    while session.undo_stack.canUndo():
        session.undo_stack.undo()
    changed = [n for n in fields if getattr(session.study, n) is not getattr(first, n)]
    assert [n for n in changed if getattr(session.study, n) != getattr(first, n)] == []
    assert starts(session.study) == starts(first)  # how far they ran is no step of the user's
    assert [s for s in session.study.history if s.kind != "ran"] == list(first.history)
    while session.undo_stack.canRedo():
        session.undo_stack.redo()
    changed = [n for n in fields if getattr(session.study, n) is not getattr(last, n)]
    assert [n for n in changed if getattr(session.study, n) != getattr(last, n)] == []
    assert starts(session.study) == starts(last)

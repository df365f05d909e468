"""The main job: its stages, what they need, their notes, and the same result every time."""

import numpy as np
import pytest

from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.progress import finish
from plrnn_explorer.study.analyse import STAGES, Settings, analyse_steps, manifold_steps_of
from plrnn_explorer.study.study import Study
from tests.factories import lozi_map
from tests.piecewise_maps import linear, lozi, random_map

QUICK = Settings(max_period=4, resolution=40, max_arclength=20.0, basin_steps=300)


def run(study, **more):
    steps = list(analyse_steps(study, QUICK, **more))
    return steps, steps[-1].result


def bits(value, seen=()):
    """All arrays of a result, to the bit."""
    if isinstance(value, np.ndarray):
        return value.tobytes()
    if isinstance(value, (tuple, list)):
        return tuple(bits(v) for v in value)
    if hasattr(value, "__dataclass_fields__"):
        return tuple(bits(getattr(value, name)) for name in value.__dataclass_fields__ if name != "timings")
    return repr(value)


@pytest.fixture(scope="module")
def analysed():
    return run(Study(lozi()))


def test_all_stages_leave_their_result(analysed):
    _, study = analysed
    assert study.invertibility.verdict == "homeomorphism"
    assert [len(study.cycles.of_period(k)) for k in range(1, 5)] == [2, 1, 0, 1]
    assert {(m.cycle.key, m.which) for m in study.manifolds} >= {
        (c.key, which) for c in study.cycles.of_period(1) for which in ("stable", "unstable")
    }
    assert any(c.kind == "homoclinic" for c in study.connections)
    homoclinic = next(c for c in study.connections if c.kind == "homoclinic")
    assert homoclinic.certified[:20].all()
    assert homoclinic.certificates[20:] == (None,) * (len(homoclinic) - 20)
    assert any(c.kind == "heteroclinic" for c in study.connections)
    assert study.basins.labels.shape[1] == 40
    assert set(study.timings) == set(STAGES)
    assert all(t >= 0 for t in study.timings.values())


def test_progress_runs_through_the_stages_and_ends_at_one(analysed):
    steps, _ = analysed
    fractions = [p.fraction for p in steps]
    assert all(0 <= f <= 1 for f in fractions)
    assert fractions[-1] == 1.0
    stages = [min(int(f * len(STAGES) + 1e-9), len(STAGES) - 1) for f in fractions]
    assert stages == sorted(stages)
    assert all(p.message for p in steps)


def test_partial_results_keep_what_earlier_stages_found(analysed):
    steps, _ = analysed
    for stage in ("invertibility", "cycles", "manifolds", "connections"):
        there = [getattr(p.result, stage) is not None for p in steps]
        assert there == sorted(there)  # once there it stays


def test_the_first_run_chooses_a_window_that_shows_the_cycles(analysed):
    _, study = analysed
    for cycle in study.cycles.cycles:
        x, y = study.view.plane.project(cycle.points).T
        assert np.all((x > study.view.x[0]) & (x < study.view.x[1]))
        assert np.all((y > study.view.y[0]) & (y < study.view.y[1]))


def test_the_same_analysis_gives_the_same_bits(analysed):
    _, first = analysed
    _, again = run(Study(lozi()))
    assert bits(again) == bits(first)


def test_a_stage_runs_what_it_needs_and_no_more():
    _, study = run(Study(lozi()), stages=("connections",))
    assert study.connections
    assert study.manifolds
    assert study.cycles is not None
    assert study.basins is None
    assert study.invertibility is None
    _, again = run(study, stages=("basins",))
    assert again.cycles is study.cycles
    assert again.basins is not None


def test_new_cycles_drop_what_was_grown_from_old_ones():
    _, study = run(Study(lozi()), stages=("manifolds",))
    _, study = run(study, stages=("cycles",))
    assert study.manifolds is None


def test_above_the_plane_connections_say_why_there_are_none():
    _, study = run(Study(random_map(4, M=3, H=2)))
    assert study.connections == ()
    assert "cross" in study.notes["connections"]
    assert study.basins is not None


@pytest.mark.parametrize("matrix", [0.5 * np.eye(2), np.eye(2), [[0.5, 0], [0, 2.0]], np.zeros((2, 2))])
def test_maps_without_units_are_analysed_too(matrix):
    _, study = run(Study(linear(matrix)))
    assert len(study.cycles.cycles) == 1
    assert set(study.timings) == set(STAGES)


def test_a_budget_of_manifolds_is_said():
    settings = Settings(max_period=6, resolution=20, max_arclength=5.0, max_cycle_manifolds=5, basin_steps=50)
    *_, last = analyse_steps(Study(lozi()), settings, stages=("manifolds",))
    assert len(last.result.manifolds) == 5
    assert "5 of 16 curves" in last.result.notes["manifolds"]


def test_a_stopped_analysis_leaves_a_usable_study():
    steps = analyse_steps(Study(lozi()), QUICK)
    for progress in steps:
        if progress.result.manifolds:
            break
    steps.close()
    assert progress.result.cycles is not None
    assert progress.result.manifolds[0].segments.shape[1:] == (2, 2)


def test_growing_again_keeps_the_old_curves_until_the_new_ones_are_whole():
    study = finish(analyse_steps(Study(lozi()), QUICK, ("manifolds",)))
    assert study.manifolds
    kinds = [(m.cycle.key, m.which) for m in study.manifolds]
    for progress in analyse_steps(study, QUICK, ("manifolds",)):
        assert [(m.cycle.key, m.which) for m in progress.result.manifolds] == kinds
        assert all(len(m.residual_by_steps) for m in progress.result.manifolds)
    assert not any(new is old for new, old in zip(progress.result.manifolds, study.manifolds))


def test_curves_grown_by_hand_are_grown_again_too():
    study = finish(analyse_steps(Study(lozi()), QUICK, ("manifolds",)))
    extra = next(c for c in study.cycles.cycles if c.period > 2)
    more = finish(manifold_steps_of(study, extra, QUICK))
    assert len(more.manifolds) == len(study.manifolds) + 2
    again = finish(analyse_steps(more, QUICK, ("manifolds",)))
    assert {m.cycle.key for m in again.manifolds} == {m.cycle.key for m in more.manifolds}


def test_manifolds_that_are_there_are_grown_longer() -> None:
    model = lozi_map()
    study = Study(model, cycles=find_cycles(model, 1))
    cycle = study.cycles.cycles[0]
    small = Settings(max_arclength=0.3)
    once = finish(manifold_steps_of(study, cycle, small))
    twice = finish(manifold_steps_of(once, cycle, small))
    thrice = finish(manifold_steps_of(twice, cycle, small))

    def lengths(study: Study) -> list[float]:
        return [float(np.linalg.norm(np.diff(m.segments, axis=1), axis=-1).sum()) for m in study.manifolds]

    for shorter, longer in ((once, twice), (twice, thrice)):
        assert len(longer.manifolds) == len(shorter.manifolds) == 2
        assert all(b > 1.2 * a for a, b in zip(lengths(shorter), lengths(longer)))

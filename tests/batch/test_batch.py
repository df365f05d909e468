"""Batches: the same table by any executor, nothing done twice, and no file that stops the others."""

import json
import multiprocessing
import os
from collections import deque
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from plrnn_explorer import PiecewiseLinearMap, load_model, save_model
from plrnn_explorer.batch import batch_steps, find_checkpoints, local_pool, run_batch, write_table
from plrnn_explorer.batch.checkpoints import epoch_of
from plrnn_explorer.batch.table import table_text
from plrnn_explorer.batch.window import around_attractors, common_window
from plrnn_explorer.dynamics.window import natural_box
from plrnn_explorer.study.commands import analyse
from plrnn_explorer.study.store import open_study
from plrnn_explorer.study.study import Study
from tests.factories import bistable_map
from tests.training_run import write_run

QUICK = {"max_period": 2, "resolution": 24, "stages": ("cycles", "basins")}


@pytest.fixture
def run_folder(tmp_path):
    """Two sinks that come into being between the epochs, and a file that is none."""
    folder = tmp_path / "run"
    folder.mkdir()
    for epoch, weight in ((2, 0.2), (10, 0.9), (1, 0.1)):
        model = PiecewiseLinearMap(
            0.3 * np.eye(2), [[weight, -weight], [0, 0]], [[1, 0], [-1, 0]], [0, 0], [0, 0]
        )
        save_model(model, folder / f"epoch_{epoch}.npz")
    (folder / "epoch_3.npz").write_bytes(b"not a model")
    return folder


def _threads():
    return ThreadPoolExecutor(2)


def _rows(folder, out, make=_threads, settings=QUICK):
    return [o.row for o in run_batch(find_checkpoints(folder), out, make, settings)]


def test_checkpoints_come_by_their_epochs(run_folder):
    assert [c.epoch for c in find_checkpoints(run_folder)] == [1, 2, 3, 10]


@pytest.mark.parametrize(
    ("stem", "epoch"),
    [("model_epoch12", 12), ("M3_H50_epoch_007", 7), ("net-400", 400), ("a1b2", None), ("final", None)],
)
def test_an_epoch_is_read_off_a_name(stem, epoch):
    assert epoch_of(stem) == epoch


def test_one_file_that_is_no_model_does_not_stop_the_rest(run_folder, tmp_path):
    rows = {r["epoch"]: r for r in _rows(run_folder, tmp_path / "out")}
    assert [rows[e]["status"] for e in (1, 2, 3, 10)] == ["done", "done", "failed", "done"]
    assert "epoch_3.npz" in rows[3]["error"]
    assert rows[1]["attractors"][0]["kind"] == "fixed point"  # slopes 0.4 and 0.2: one sink, at 0
    assert rows[10]["escaped"] > 0.3  # a slope of 1.2 to the right: what starts there leaves
    study = open_study(tmp_path / "out" / "studies" / "epoch_2.plrnnx")
    assert study.model.fingerprint == rows[2]["fingerprint"]


def test_what_is_done_is_not_done_again_unless_it_changed(run_folder, tmp_path):
    out = tmp_path / "out"
    _rows(run_folder, out)
    checkpoints = find_checkpoints(run_folder)
    assert [o.again for o in run_batch(checkpoints, out, _threads, QUICK)].count(True) == 3  # not the broken
    os.utime(run_folder / "epoch_2.npz", ns=(1, 1))
    again = {o.row["epoch"]: o.again for o in run_batch(checkpoints, out, _threads, QUICK)}
    assert again == {1: True, 2: False, 3: False, 10: True}
    other = QUICK | {"resolution": 16}
    assert not any(o.again for o in run_batch(checkpoints, out, _threads, other))


def _processes():
    return ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn"))


def test_every_executor_gives_the_same_table(run_folder, tmp_path):
    tables = [
        table_text(_rows(run_folder, tmp_path / str(number), make))
        for number, make in enumerate((_threads, _processes, local_pool(2)))
    ]
    assert tables[0] == tables[1] == tables[2]
    assert tables[0].count("\n") == 5


@pytest.mark.parametrize("make", [_threads, _processes, local_pool(1)], ids=["threads", "plain", "local"])
def test_a_batch_that_is_left_ends_its_workers_and_keeps_what_is_done(run_folder, tmp_path, make):
    made = []

    def remembered():
        made.append(make())
        return made[0]

    out = tmp_path / "out"
    steps = run_batch(find_checkpoints(run_folder), out, remembered, QUICK)
    next(steps)
    steps.close()
    with pytest.raises(RuntimeError):
        made[0].submit(print)
    assert list((out / "rows").iterdir())
    assert next(run_batch(find_checkpoints(run_folder), out, _threads, QUICK)).done == 1


def test_nothing_more_is_handed_over_while_the_batch_is_held(run_folder, tmp_path):
    held = True
    steps = batch_steps(
        find_checkpoints(run_folder), tmp_path / "out", _threads, QUICK, held=lambda: held, every=0.01
    )
    assert [next(steps) for _ in range(3)] == [None, None, None]
    assert not (tmp_path / "out" / "rows").exists()
    held = False
    assert sum(step is not None for step in steps) == 4


def test_no_more_than_so_many_are_handed_over_at_once(run_folder, tmp_path):
    waiting: list = []

    class Patient(Executor):
        def submit(self, fn, /, *arguments):
            future: Future = Future()
            waiting.append((future, fn, arguments))
            return future

    handed_over = []
    steps = batch_steps(find_checkpoints(run_folder), tmp_path, Patient, QUICK, at_once=3, every=0.01)
    for step in steps:
        if step is None:
            handed_over.append(len(waiting))
            while waiting:
                future, fn, arguments = waiting.pop()
                future.set_result(fn(*arguments))
    assert [n for n in handed_over if n] == [3, 1]


def test_all_are_seen_in_the_window_of_the_last_one(run_folder, tmp_path):
    out = tmp_path / "out"
    done = [r for r in _rows(run_folder, out) if r["status"] == "done"]
    windows = [r["settings"]["view"] for r in done]
    assert windows[0] == windows[1] == windows[2]
    for row in done:
        basins = open_study(out / "studies" / f"{row['name']}.plrnnx").basins
        assert list(basins.x[:2]) == windows[0]["x"]
        assert list(basins.y[:2]) == windows[0]["y"]
    save_model(PiecewiseLinearMap(0.5 * np.eye(2), np.zeros((2, 1)), np.ones((1, 2)), [9, 9], [0]),
               run_folder / "epoch_11.npz")  # fmt: skip
    later = {r["epoch"]: r for r in _rows(run_folder, out)}
    assert later[11]["settings"]["view"] == windows[0]  # or all would have to be analysed anew


def test_a_checkpoint_of_another_dimension_has_a_window_of_its_own(run_folder, tmp_path):
    save_model(PiecewiseLinearMap(0.5 * np.eye(3), np.zeros((3, 1)), np.ones((1, 3)), np.ones(3), [0]),
               run_folder / "epoch_0.npz")  # fmt: skip
    rows = {r["epoch"]: r for r in _rows(run_folder, tmp_path / "out")}
    assert rows[0]["status"] == "done"
    assert rows[0]["dimension"] == 3


def test_a_row_has_shares_with_their_bounds_and_the_exponents_of_cycles(run_folder, tmp_path):
    row = next(r for r in _rows(run_folder, tmp_path / "out") if r["epoch"] == 1)
    (sink,) = row["attractors"]
    assert sink["share"] + row["escaped"] + row["undecided"] == pytest.approx(1.0)
    assert sink["error"] >= 0
    # The sink at 0 has slopes 0.3 + 0.1 to its right and 0.3 - 0.1 to its left; it lies on the border.
    assert sink["points"] == [[0.0, 0.0]]
    assert sink["exponent"] <= np.log(0.4) + 1e-12


class _Dies(Executor):
    """A pool whose worker dies on one file, whoever is in the queue with it."""

    def __init__(self, deadly: str) -> None:
        self.deadly = deadly

    def submit(self, fn, /, path, *more):  # type: ignore[override]
        from concurrent.futures.process import BrokenProcessPool

        future: Future = Future()
        if Path(path).stem == self.deadly:
            future.set_exception(BrokenProcessPool("killed"))
        else:
            future.set_result(fn(path, *more))
        return future


def test_a_process_that_dies_takes_only_its_own_file_with_it(run_folder, tmp_path):
    rows = {r["epoch"]: r for r in _rows(run_folder, tmp_path / "out", lambda: _Dies("epoch_2"))}
    assert [rows[e]["status"] for e in (1, 2, 10)] == ["done", "failed", "done"]
    assert "died" in rows[2]["error"]


def test_a_fault_of_the_analysis_fails_its_own_file_only(run_folder, tmp_path):
    rows = _rows(run_folder, tmp_path / "out", settings=QUICK | {"stages": ("cycles", "sorcery")})
    assert {row["status"] for row in rows} == {"failed"}
    assert "sorcery" in rows[0]["error"]


def test_the_table_is_written_whole(run_folder, tmp_path):
    rows = _rows(run_folder, tmp_path / "out")
    write_table(rows[::-1], tmp_path / "table.csv")
    assert (tmp_path / "table.csv").read_text() == table_text(rows)


def test_an_empty_folder_has_no_checkpoints(tmp_path):
    assert find_checkpoints(tmp_path) == ()
    with pytest.raises(FileNotFoundError, match="no folder"):
        find_checkpoints(tmp_path / "none")


def test_the_window_is_where_the_data_were_although_orbits_leave_slowly(tmp_path):
    """Of 64 orbits that begin about the data three leave in hundreds of steps, by then a thousand away."""
    write_run(tmp_path / "run", 16)  # learns sinks at (1, 1) and (-1, -1)
    (last,) = [c for c in find_checkpoints(tmp_path / "run") if c.epoch == 320]
    low, high = natural_box(load_model(last.path))
    assert (high - low).max() < 8
    deque(common_window((last,), tmp_path, {}, {}), maxlen=0)
    window = json.loads((tmp_path / "window.json").read_text())["window"]
    for low, high in (window["x"], window["y"]):
        assert -4 < low < -1
        assert 1 < high < 4


def test_the_window_holds_all_attractors_and_the_saddle_between_them():
    study = analyse(Study(bistable_map()), "cycles", "basins", max_period=1, resolution=8)
    view = around_attractors(study)
    seen = view.plane.project(np.concatenate([c.points for c in study.cycles.cycles]))
    low, high = np.array([view.x, view.y]).T
    assert (seen > low).all()
    assert (seen < high).all()
    span = seen.max(axis=0) - seen.min(axis=0)
    assert (high - low).max() == pytest.approx(1.7 * span.max())

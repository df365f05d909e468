"""Batches: the same table by any executor, nothing done twice, and no file that stops the others."""

import multiprocessing
import os
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from plrnn_explorer import PiecewiseLinearMap, save_model
from plrnn_explorer.batch import find_checkpoints, run_batch, write_table
from plrnn_explorer.batch.checkpoints import epoch_of
from plrnn_explorer.batch.table import table_text
from plrnn_explorer.study.store import open_study

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


def test_processes_and_threads_give_the_same_table(run_folder, tmp_path):
    def processes():
        return ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn"))

    tables = [
        table_text(_rows(run_folder, tmp_path / name, make))
        for name, make in (("threads", _threads), ("processes", processes))
    ]
    assert tables[0] == tables[1]
    assert tables[0].count("\n") == 5


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

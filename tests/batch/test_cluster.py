"""Batches on a Dask cluster of two processes: the table of a local pool, and what can be missing."""

import os
import sys
import types
from concurrent.futures import CancelledError, Executor, Future
from pathlib import Path

import numpy as np
import pytest

from plrnn_explorer import PiecewiseLinearMap, save_model
from plrnn_explorer.batch import BatchError, dask_cluster, find_checkpoints, local_pool, run_batch
from plrnn_explorer.batch.cluster import look
from plrnn_explorer.batch.table import table_text

QUICK = {"max_period": 2, "resolution": 16, "stages": ("cycles", "basins")}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A run in which a slope grows, and a file that is no model."""
    folder = tmp_path_factory.mktemp("run")
    for epoch in range(4):
        w = 0.3 * epoch
        model = PiecewiseLinearMap(0.3 * np.eye(2), [[w, -w], [0, 0]], [[1, 0], [-1, 0]], [0, 0], [0, 0])
        save_model(model, folder / f"epoch_{epoch}.npz")
    (folder / "epoch_9.npz").write_bytes(b"not a model")
    return folder


@pytest.fixture(scope="module")
def cluster():
    """A scheduler with two worker processes, which give a task up when its worker has died once."""
    distributed = pytest.importorskip("distributed", reason="the extra dask is not installed")
    import dask

    quiet = {
        "distributed.scheduler.allowed-failures": 0,
        "distributed.logging.distributed": "critical",
        "distributed.comm.timeouts.connect": "10s",
    }
    with (
        dask.config.set(quiet),
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=50
        ) as running,
    ):
        yield running.scheduler_address


def _table(folder, out, make):
    return table_text([o.row for o in run_batch(find_checkpoints(folder), out, make, QUICK)])


def test_two_workers_give_the_table_of_a_local_pool(folder, cluster, tmp_path):
    here = _table(folder, tmp_path / "here", local_pool(1))
    with dask_cluster(cluster, find_checkpoints(folder), tmp_path / "there") as make:
        there = _table(folder, tmp_path / "there", make)
    assert there == here
    assert here.count("\n") == 6
    assert here.count(",done,") == 4
    studies = sorted(p.name for p in (tmp_path / "there" / "studies").iterdir())
    assert studies == [f"epoch_{epoch}.plrnnx" for epoch in range(4)]
    assert not list((tmp_path / "there").glob(".seen*"))


class _Deadly(Executor):
    """An executor whose worker dies on one file."""

    def __init__(self, real: Executor) -> None:
        self.real = real

    def submit(self, fn, /, path, *more):  # type: ignore[override]
        return self.real.submit(os._exit, 1) if path.endswith("2.npz") else self.real.submit(fn, path, *more)

    def shutdown(self, wait=True, *, cancel_futures=False):
        self.real.shutdown(wait)


def test_a_worker_that_dies_takes_only_its_own_file_with_it(folder, cluster, tmp_path):
    checkpoints = [c for c in find_checkpoints(folder) if c.epoch in (1, 2)]
    with dask_cluster(cluster, checkpoints, tmp_path / "out") as make:
        outcomes = list(run_batch(checkpoints, tmp_path / "out", lambda: _Deadly(make()), QUICK))
    rows = {o.row["epoch"]: o.row for o in outcomes}
    assert [rows[e]["status"] for e in (1, 2)] == ["done", "failed"]
    assert "died" in rows[2]["error"]


def test_a_scheduler_that_is_not_there_is_one_sentence(folder, tmp_path):
    pytest.importorskip("distributed", reason="the extra dask is not installed")
    checkpoints = find_checkpoints(folder)
    for address in ("tcp://127.0.0.1:1", "nonsense://there"):
        with (
            pytest.raises(BatchError, match="no Dask scheduler at") as caught,
            dask_cluster(address, checkpoints, tmp_path, timeout=0.5),
        ):
            pass
        assert address in str(caught.value)


def test_without_distributed_the_way_to_it_is_said(monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with (
        pytest.raises(BatchError, match=r"pip install 'plrnn-explorer\[dask\]'"),
        dask_cluster("x", (), tmp_path),
    ):
        pass


def test_a_worker_says_what_it_does_not_see(folder, tmp_path):
    sign = tmp_path / "sign"
    first = find_checkpoints(folder)[0].path
    assert f"does not see the folder {tmp_path}" in look(str(first), str(sign))[1]
    sign.touch()
    assert look(str(first), str(sign))[1] == ""
    elsewhere = Path("/elsewhere/run/epoch_1.npz")
    assert f"does not see the folder {elsewhere.parent};" in look(str(elsewhere), str(sign))[1]
    assert [p.name for p in tmp_path.iterdir()] == ["sign"]


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (ModuleNotFoundError("plrnn_explorer"), "not installed"),
        (("0.0.1", ""), "version 0.0.1"),
        (("0.0.1", "does not see the folder /run"), "tcp://w1 does not see the folder /run"),
        (RuntimeError("odd"), "RuntimeError: odd"),
    ],
)
def test_a_worker_that_cannot_be_used_is_named(folder, monkeypatch, tmp_path, answer, words):
    class Client:
        def __init__(self, address, timeout):
            self.closed = False

        def wait_for_workers(self, count, timeout):
            pass

        def run(self, function, *arguments, on_error):
            return {"tcp://w1": answer}

        def close(self, timeout):
            self.closed = True

    monkeypatch.setitem(sys.modules, "distributed", types.SimpleNamespace(Client=Client))
    with pytest.raises(BatchError, match=words), dask_cluster("x", find_checkpoints(folder), tmp_path):
        pass


def test_a_lost_connection_ends_the_batch_and_blames_no_file(folder, tmp_path):
    class Lost(Executor):
        def submit(self, fn, /, *arguments):
            future: Future = Future()
            future.set_exception(CancelledError())
            return future

    with pytest.raises(BatchError, match="run the batch again"):
        list(run_batch(find_checkpoints(folder), tmp_path / "out", Lost, QUICK))
    assert not (tmp_path / "out" / "rows").exists()

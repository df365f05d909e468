"""Many models at once: every checkpoint of a training run, analysed by any executor, with one table."""

from plrnn_explorer.batch.checkpoints import Checkpoint, find_checkpoints
from plrnn_explorer.batch.cluster import dask_cluster
from plrnn_explorer.batch.errors import BatchError
from plrnn_explorer.batch.local import local_pool
from plrnn_explorer.batch.run import Outcome, batch_steps, run_batch
from plrnn_explorer.batch.table import write_table

__all__ = [
    "BatchError", "Checkpoint", "Outcome", "batch_steps", "dask_cluster", "find_checkpoints", "local_pool",
    "run_batch", "write_table",
]  # fmt: skip

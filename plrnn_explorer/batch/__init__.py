"""Many models at once: every checkpoint of a training run, analysed by any executor, with one table."""

from plrnn_explorer.batch.checkpoints import Checkpoint, find_checkpoints
from plrnn_explorer.batch.run import Outcome, run_batch
from plrnn_explorer.batch.table import write_table

__all__ = ["Checkpoint", "Outcome", "find_checkpoints", "run_batch", "write_table"]

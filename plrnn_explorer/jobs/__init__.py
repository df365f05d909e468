"""Background work: the one place that starts a thread."""

from plrnn_explorer.jobs.turn import Turn
from plrnn_explorer.jobs.worker import JobState, Worker

__all__ = ["JobState", "Turn", "Worker"]

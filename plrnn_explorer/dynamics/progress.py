"""How long computations report: each step is a partial result, a place to cancel and something to draw."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T", covariant=True)


@dataclass(frozen=True)
class Progress(Generic[T]):
    """A partial result of a long computation.

    Attributes
    ----------
    result
        What is known so far; the last one yielded is the full result.
    fraction : float
        Share of the work done, 0 to 1.
    message : str
        What is being done, for people.
    """

    result: T
    fraction: float
    message: str = ""


#: A long computation: yields often (no more than about 0.1 s of work between two), the full result last.
Steps = Iterator[Progress[T]]


def finish(steps: Steps[T]) -> T:
    """Run a long computation to its end and return its full result."""
    last = deque(steps, maxlen=1)
    if not last:
        raise RuntimeError("the computation gave no result")
    return last[0].result

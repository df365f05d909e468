"""Measuring: warm medians, with the first call (compilation included) kept apart.

Processor time, not the clock's: everything runs on one core, so that it is the time a quiet machine takes.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Timed(Generic[T]):
    """A result with its times in seconds: the median of the warm calls and the first call."""

    result: T
    seconds: float
    first: float


def timed(function: Callable[[], T], repeats: int = 3, budget: float = 20.0) -> Timed[T]:
    """Call once for the compilation, then up to `repeats` times, fewer where that would exceed the budget."""
    begin = time.process_time()
    result = function()
    first = time.process_time() - begin
    times: list[float] = []
    gc.collect()
    while len(times) < repeats and (not times or sum(times) + first < budget):
        begin = time.process_time()
        result = function()
        times.append(time.process_time() - begin)
    return Timed(result, median(times), first)


def once(function: Callable[[], T]) -> Timed[T]:
    """Time a single call: for slow baselines that compile nothing."""
    begin = time.process_time()
    result = function()
    seconds = time.process_time() - begin
    return Timed(result, seconds, seconds)

"""Measuring: warm medians, with the first call (compilation included) kept apart."""

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
    begin = time.perf_counter()
    result = function()
    first = time.perf_counter() - begin
    times: list[float] = []
    gc.collect()
    while len(times) < repeats and (not times or sum(times) + first < budget):
        begin = time.perf_counter()
        result = function()
        times.append(time.perf_counter() - begin)
    return Timed(result, median(times), first)


def once(function: Callable[[], T]) -> Timed[T]:
    """Time a single call: for slow baselines that compile nothing."""
    begin = time.perf_counter()
    result = function()
    seconds = time.perf_counter() - begin
    return Timed(result, seconds, seconds)

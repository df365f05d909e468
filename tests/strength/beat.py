"""Records how long the event loop is kept from its next event, and by whom."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer

#: Milliseconds between two beats while nothing else is to be done.
BEAT_MS = 5
#: The main thread's stack is looked at once it has computed longer than this, in seconds, without a beat.
_SUSPECT = 0.03
#: What Linux keeps of the main thread: ns computed, ns waited for a core, and how often.
_SCHEDULED = Path(f"/proc/self/task/{os.getpid()}/schedstat")


@dataclass
class Gaps:
    """Gaps between beats, in seconds: by the clock, how much of each the main thread computed itself, and how
    much of it the main thread could have computed and had no core.
    """

    wall: list[float] = field(default_factory=list)
    own: list[float] = field(default_factory=list)
    without_core: list[float] = field(default_factory=list)
    culprits: Counter[str] = field(default_factory=Counter)

    def percentile(self, q: float) -> float:
        """Gap in ms that q percent of the gaps do not exceed."""
        return 1e3 * float(np.percentile(np.array(self.wall or [0.0]), q))

    def percentile_own(self, q: float) -> float:
        """The same of what the main thread computed between two beats."""
        return 1e3 * float(np.percentile(np.array(self.own or [0.0]), q))

    @property
    def worst(self) -> float:
        """Longest gap in ms."""
        return 1e3 * max(self.wall, default=0.0)

    @property
    def worst_own(self) -> float:
        """Longest time in ms that the main thread computed between two beats."""
        return 1e3 * max(self.own, default=0.0)

    @property
    def worst_with_core(self) -> float:
        """Longest gap in ms, less what the main thread waited for a core in it."""
        return 1e3 * max((wall - no for wall, no in zip(self.wall, self.without_core)), default=0.0)


class Beat(QObject):
    """Beats every few milliseconds while it is on; a thread looks who computes when it does not."""

    def __init__(self, watch: bool = True) -> None:
        super().__init__()
        self.gaps = Gaps()
        self._last = (0.0, 0.0, 0.0)
        self._main = threading.get_ident()
        self._on = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._watch = watch

    def __enter__(self) -> Beat:
        self._on = True
        self._last = _now()
        self._timer.start()
        if self._watch:
            threading.Thread(target=self._look, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()
        self._beat()
        self._on = False

    def _beat(self) -> None:
        now = _now()
        for times, before, after in zip(
            (self.gaps.wall, self.gaps.own, self.gaps.without_core), self._last, now
        ):
            times.append(after - before)
        self._last = now

    def _look(self) -> None:
        clock = time.pthread_getcpuclockid(self._main)
        while self._on:
            time.sleep(0.005)
            if time.clock_gettime(clock) - self._last[1] > _SUSPECT:
                self.gaps.culprits[_whereabouts(self._main)] += 1


def _now() -> tuple[float, float, float]:
    """The clock, what the main thread has computed, and how long it has waited for a core, in seconds."""
    waited = _SCHEDULED.read_text().split()[1] if _SCHEDULED.exists() else 0
    return time.perf_counter(), time.thread_time(), 1e-9 * int(waited)


def _whereabouts(thread: int) -> str:
    """The last functions of ours on a thread's stack, innermost first."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(10.0)  # a frame that runs on while it is read takes the program with it
    try:
        frame, ours = sys._current_frames().get(thread), []
        while frame is not None and len(ours) < 5:
            code = frame.f_code
            if "plrnn_explorer" in code.co_filename or "pyqtgraph" in code.co_filename:
                ours.append(f"{code.co_filename.rsplit('/', 1)[-1]}:{frame.f_lineno} {code.co_name}")
            frame = frame.f_back
    finally:
        sys.setswitchinterval(interval)
    return " < ".join(ours)

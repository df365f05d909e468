"""Open, analyse and close, over and over: what stays behind."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from shiboken6 import isValid

from plrnn_explorer.gui.main_window import MainWindow
from tests.strength.waiting import wait, wait_until

#: Examples taken in turn.
MODELS = ("bistable", "duffing", "decision", "evidence", "lozi")


@dataclass(frozen=True)
class Left:
    """What the process holds after a round: megabytes, objects of Python, those of Qt among them, threads."""

    megabytes: float
    objects: int
    children: int
    threads: int


def resident() -> float:
    """Memory of this process in RAM, in megabytes."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return float("nan")


def left() -> Left:
    """Look at the process, with all garbage collected."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.unfreeze()
        gc.collect()
    objects = gc.get_objects()
    # Not `findChildren`: it makes an object of Python for every one of Qt's, which looks like growth.
    children = sum(isinstance(each, QObject) and isValid(each) for each in objects)
    return Left(resident(), len(objects), children, threading.active_count())


def rounds(window: MainWindow, times: int, stages: tuple[str, ...] | None = None) -> Iterator[Left]:
    """Open an example, analyse it, select and undo, close it; what is left after each round."""
    session = window.session
    for i in range(times):
        window.documents.open(f"example:{MODELS[i % len(MODELS)]}")
        assert wait_until(lambda: session.study is not None, 60)
        session.analyse(*(() if stages is None else (stages,)))
        assert wait_until(lambda: not session.worker.busy, 300)
        wait(150)
        study = session.study
        assert study is not None
        for object_id in list(study.ids())[:10]:
            session.select(object_id)
        window.phase_space.start_orbit_here()
        wait(50)
        while session.undo_stack.canUndo():
            session.undo_stack.undo()
        wait(50)
        session.show_study(None)
        wait(50)
        yield left()

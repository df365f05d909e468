"""Garbage is collected from a timer; all of it only while the window is at rest."""

from __future__ import annotations

import gc
import time
import weakref

import pytest

from plrnn_explorer.gui import collector as module
from plrnn_explorer.gui.collector import Collector


class Node:
    """Something that garbage in a circle is made of."""

    def __init__(self):
        self.itself = self


@pytest.fixture
def collector(qapp):
    collector = Collector()
    collector._timer.stop()
    yield collector
    collector.shutdown()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_what_is_put_aside_in_use_is_collected_at_rest(collector, monkeypatch):
    node = Node()
    gone = weakref.ref(node)
    monkeypatch.setattr(gc, "get_count", lambda: (0, 0, 99))
    monkeypatch.setattr(module, "_HANDFUL", 1)
    monkeypatch.setattr(module, "_GROWN", 0.0)
    collector._fresh, collector._joined = 2, 2
    collector.drawn()
    collector.collect()  # full, and what is left is put aside
    del node
    collector._fresh = 2
    collector.drawn()
    collector.collect()
    assert gone() is not None
    monkeypatch.setattr(module, "_REST", -1.0)
    monkeypatch.setattr(collector, "_busy", lambda: True)
    collector.collect()
    assert gone() is not None
    monkeypatch.setattr(collector, "_busy", lambda: False)
    collector.collect()
    assert gone() is None


def test_a_window_in_use_looks_only_at_what_is_new(collector, monkeypatch):
    asked: list[int] = []
    monkeypatch.setattr(gc, "collect", lambda generation=2: asked.append(generation) or 0)
    monkeypatch.setattr(gc, "get_count", lambda: (0, 0, 99))
    monkeypatch.setattr(gc, "get_objects", lambda generation: [[]] * 100 if generation else [])
    monkeypatch.setattr(module, "_HANDFUL", 250)
    collector._fresh, collector._joined = 0, 0
    for _ in range(5):
        collector.drawn()
        collector.collect()
    assert asked == [1, 1, 1, 2, 1]  # 300 are more than a handful
    assert time.monotonic() - collector._drawn < module._REST

"""Garbage is collected from a timer, and all of it only as often as Python itself would."""

from __future__ import annotations

import gc

from plrnn_explorer.gui.collector import Collector


def test_all_is_looked_through_again_once_a_quarter_more_is_there(qapp, monkeypatch):
    collector = Collector()
    asked: list[int] = []
    monkeypatch.setattr(gc, "collect", lambda generation=2: asked.append(generation) or 0)
    monkeypatch.setattr(gc, "get_count", lambda: (0, 0, 99))
    young: list[list[int]] = []
    monkeypatch.setattr(
        gc, "get_objects", lambda generation: [[]] * 1000 if generation == 2 else young if generation else []
    )
    collector.collect()  # nothing is known yet
    collector.collect()
    young += [[]] * 251
    collector.collect()
    collector.collect()
    collector.collect()
    assert asked == [2, 1, 1, 2, 1]
    collector.shutdown()
    assert gc.isenabled()

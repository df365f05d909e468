"""What the tutorial says will be seen is what the engine finds."""

from __future__ import annotations

import re

import pytest

from plrnn_explorer import analyse, bifurcation_diagram, load_model, open_study
from plrnn_explorer.export.summary import headline
from plrnn_explorer.resources import resource

TEXT = resource("help", "tutorial.md").read_text(encoding="utf-8")


def test_the_ball_in_two_valleys_has_the_outcome_that_is_quoted():
    study = analyse(open_study("example:duffing"), "cycles", max_period=4)
    assert "2 sinks, 1 saddle (complete)" in headline(study)
    assert f"> {headline(study).rstrip('.')}; " in TEXT  # then what the basins add


def test_saddle_and_sink_meet_where_it_says():
    (said,) = re.findall(r"At (\d+) the saddle meets a sink, both vanish", TEXT)
    found = bifurcation_diagram(load_model("example:evidence"), "evidence", (0.0, 1.5), samples=0)
    (event,) = found.events
    assert event.kind == "fold"
    assert event.value == pytest.approx(int(said), abs=1e-12)

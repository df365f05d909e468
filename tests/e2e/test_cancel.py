"""The user cancels a long computation; what was found so far stays."""

from __future__ import annotations

from dataclasses import replace

from plrnn_explorer.gui import file_commands
from plrnn_explorer.study.analyse import Settings


def huge(settings: Settings) -> Settings:
    """Limits that keep the worker busy for long."""
    return replace(settings, resolution=4000, basin_steps=1_000_000, max_arclength=1e6, max_cells=10_000_000)


def test_cancel_button_stops_the_job(window, open_file, qtbot):
    open_file(window, "example:duffing")
    window.session.settings = huge(window.session.settings)
    seen = []
    window.session.job_changed.connect(seen.append)
    window.actions_["analyse"].trigger()
    qtbot.waitUntil(lambda: any(s.status == "running" and s.result for s in seen))
    jobs = window.docks.docks["jobs"].widget()
    assert window.actions_["cancel"].isEnabled()
    jobs.cancel.click()
    qtbot.waitUntil(lambda: not window.session.worker.busy)
    qtbot.waitUntil(lambda: seen[-1].status == "cancelled")
    assert window.session.study.model.name == "Duffing oscillator"
    assert not jobs.cancel.isVisible()
    assert window.notices.notices() == []
    kept = window.session.study
    qtbot.wait(200)
    assert window.session.study is kept  # nothing arrives late


def test_opening_another_model_cancels_the_job_of_the_last(window, open_file, qtbot, monkeypatch):
    monkeypatch.setattr(file_commands, "ask_unsaved", lambda *_: "discard")
    open_file(window, "example:duffing")
    window.session.settings = huge(replace(window.session.settings, max_period=2))
    window.actions_["analyse"].trigger()
    open_file(window, "example:lozi")
    qtbot.waitUntil(lambda: not window.session.worker.busy)
    assert window.session.study.model.name == "Lozi map"
    assert window.session.study.basins is None

"""`plrnn-explorer check`: the window does what a new user would, and says whether it worked."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from plrnn_explorer.gui import self_check
from plrnn_explorer.gui.main_window import MainWindow
from plrnn_explorer.gui.self_check import SelfCheck
from plrnn_explorer.resources import ResourceMissingError
from plrnn_explorer.study.store import open_study

PATIENCE_MS = 180_000


def _run(folder: Path, window: MainWindow, qtbot: QtBot) -> dict[str, object]:
    checking = SelfCheck(folder)
    checking.watch(window)
    qtbot.waitUntil(lambda: (folder / self_check.REPORT).exists(), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not checking.is_running, timeout=PATIENCE_MS)
    return dict(json.loads((folder / self_check.REPORT).read_text(encoding="utf-8")))


def test_it_opens_analyses_draws_saves_and_closes(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    found = _run(tmp_path / "check", window, qtbot)
    assert found["passed"] is True
    assert found["cycles"] == 3  # two stable fixed points and the saddle between them
    assert found["translations"] == 4
    assert found["pictures of examples"] == 2 * found["examples"]  # type: ignore[operator]
    assert found["recordings"] == 2
    for name, start in (("figure.svg", b"<?xml"), ("figure.pdf", b"%PDF"), ("figure.png", b"\x89PNG")):
        assert (tmp_path / "check" / name).read_bytes().startswith(start)
    study = open_study(tmp_path / "check" / "study.plrnnx")
    assert study.basins is not None
    assert not window.isVisible()
    assert not window.session.modified


def test_what_is_missing_is_said(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing() -> dict[str, int]:
        raise ResourceMissingError("The program's own file icons/app.svg is missing")

    monkeypatch.setattr(self_check, "loaded_resources", missing)
    codes: list[int] = []  # Qt's own would end every event loop of the tests to come
    monkeypatch.setattr(self_check, "QCoreApplication", SimpleNamespace(exit=codes.append))
    found = _run(tmp_path / "check", window, qtbot)
    assert found["passed"] is False
    assert "icons/app.svg is missing" in str(found["error"])
    assert codes == [1]

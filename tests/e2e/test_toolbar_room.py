"""The toolbar keeps every button in a small window, whatever the axes are called."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize("width", [1024, 1280])
def test_long_names_of_axes_push_no_button_out(qtbot, window, width) -> None:
    window.resize(width, 700)
    window.documents.open("example:lorenz")
    qtbot.waitUntil(lambda: window.session.study is not None)
    boxes = (window.phase_space.controls.axes.horizontal, window.phase_space.controls.axes.vertical)
    for box in boxes:
        box.setMinimumContentsLength(22)
    window.phase_space.controls.axes.names_changed.emit()
    export = window.toolbar._ends[-1]
    qtbot.waitUntil(lambda: export.isVisible() and export.geometry().right() <= window.toolbar.width())
    qtbot.waitUntil(lambda: export.width() >= export.minimumSizeHint().width())
    assert all(box.width() >= 72 for box in boxes)

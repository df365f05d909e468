"""A view of space on screen, beside a phase space, and a small study of a map of space."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plrnn_explorer.gui.plots.phase_space import PhaseSpace
from plrnn_explorer.gui.plots3d.renderer import Shown
from plrnn_explorer.gui.plots3d.space import SpaceWidget
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, "dark")
    yield made
    made.deleteLater()


@pytest.fixture
def session(qapp: QApplication) -> Iterator[Session]:
    made = Session()
    yield made
    assert made.shutdown()
    made.deleteLater()


@pytest.fixture
def space(qtbot: QtBot, session: Session, theme: Theme) -> SpaceWidget:
    phase_space = PhaseSpace(session, theme)
    qtbot.addWidget(phase_space)
    widget = SpaceWidget(session, theme, phase_space)
    qtbot.addWidget(widget)
    widget.resize(420, 400)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


@pytest.fixture
def settled(qtbot: QtBot) -> Callable[[SpaceWidget], Shown]:
    """Wait until the fine picture of what is wanted is on screen."""

    def wait(widget: SpaceWidget) -> Shown:
        def fine() -> bool:
            shown = widget.canvas.shown
            done = not (widget.renderer.busy or widget._rest.isActive() or widget._keep.isActive())
            return done and shown is not None and shown.view is widget.view and shown.wish.layers > 8

        qtbot.waitUntil(fine)
        shown = widget.canvas.shown
        assert shown is not None
        return shown

    return wait

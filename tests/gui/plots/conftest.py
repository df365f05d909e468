"""A phase space on screen, and what it asked the session for."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from factories import bistable_study, lozi_study
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plrnn_explorer.gui.plots.phase_space import PhaseSpace
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.study.study import Study


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, "light")
    yield theme
    theme.deleteLater()


class AskedSession(Session):
    """Notes the analyses asked for and runs none."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, ...]] = []

    def analyse(self, stages=("all",), title: str = "", by_hand: bool = True) -> None:
        self.asked.append(tuple(stages))


@pytest.fixture
def session(qapp: QApplication) -> Iterator[AskedSession]:
    session = AskedSession()
    yield session
    assert session.shutdown()
    session.deleteLater()


@pytest.fixture
def phase_space(qtbot: QtBot, session: AskedSession, theme: Theme) -> PhaseSpace:
    widget = PhaseSpace(session, theme)
    qtbot.addWidget(widget)
    widget.resize(700, 560)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


@pytest.fixture
def open_study(phase_space: PhaseSpace, session: AskedSession) -> Callable[[Study], PhaseSpace]:
    """Open a study and draw it."""

    def opened(study: Study) -> PhaseSpace:
        session.show_study(study)
        QApplication.processEvents()
        phase_space.redraw()
        return phase_space

    return opened


@pytest.fixture
def lozi(open_study: Callable[[Study], PhaseSpace]) -> PhaseSpace:
    return open_study(lozi_study().with_changes(orbits=()))


@pytest.fixture
def bistable(open_study: Callable[[Study], PhaseSpace]) -> PhaseSpace:
    return open_study(bistable_study().with_changes(orbits=()))


def pixel(phase_space: PhaseSpace, x: float, y: float) -> QPoint:
    """Pixel of the plot where a position of the plane is seen."""
    return phase_space.area.mapFromScene(phase_space.box.mapViewToScene(QPointF(x, y)))

"""What is said of the place under the mouse ends with the model it was said of."""

from __future__ import annotations

from factories import bistable_study, lozi_study
from PySide6.QtCore import QPointF


def test_another_model_takes_back_what_was_said_of_a_place(open_study, session) -> None:
    phase_space = open_study(bistable_study())
    said: list[str] = []
    phase_space.cursor_moved.connect(said.append)
    phase_space.pointer._moved(phase_space.box.sceneBoundingRect().center() + QPointF(5, 5))
    assert said[-1]
    session.show_study(lozi_study())
    assert said[-1] == ""


def test_a_legend_that_does_not_fit_is_put_away(open_study, qtbot) -> None:
    phase_space = open_study(bistable_study())
    assert phase_space.frame.legend.isVisible()
    phase_space.resize(700, 140)
    qtbot.waitUntil(lambda: not phase_space.frame.legend.isVisible())
    phase_space.resize(700, 560)
    qtbot.waitUntil(phase_space.frame.legend.isVisible)

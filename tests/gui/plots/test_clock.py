"""The redraw timer draws what is asked for, also in the middle of a picture, and then rests."""

from __future__ import annotations

from PySide6.QtCore import QObject

from plrnn_explorer.gui.plots.clock import FrameClock


def test_what_is_asked_for_amid_a_picture_is_drawn_after_it(qapp, qtbot):
    parent = QObject()
    clock = FrameClock(parent)
    drawn = []

    def draw(seconds: float) -> None:
        drawn.append(seconds)
        if len(drawn) == 1:
            clock.ask()  # a label grew: the plot has another size
        clock.rest()

    clock.frame.connect(draw)
    clock.ask()
    qtbot.waitUntil(lambda: len(drawn) == 2)
    qtbot.wait(100)
    assert len(drawn) == 2
    parent.deleteLater()


def test_a_plot_at_rest_is_not_drawn(lozi, qtbot):
    drawn = []
    qtbot.wait(300)
    lozi.drawn.connect(lambda: drawn.append(1))
    qtbot.wait(300)
    assert drawn == []
    lozi.redraw_soon()
    qtbot.waitUntil(lambda: drawn == [1])
    qtbot.wait(100)
    assert drawn == [1]

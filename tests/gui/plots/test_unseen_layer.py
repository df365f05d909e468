"""Where the data never came is marked in every plane: against the distance to every single sample."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QImage

from plrnn_explorer.gui.plots.legend import UNSEEN, entries
from plrnn_explorer.gui.plots.phase_space import PhaseSpace
from tests.factories import judged_study


def inside(rings, xy):
    """Odd-even rule for positions (n, 2)."""
    odd = np.zeros(len(xy), dtype=bool)
    for ring in rings:
        for (x, y), (u, v) in zip(ring, np.roll(ring, -1, axis=0)):
            crosses = (y > xy[:, 1]) != (v > xy[:, 1])
            if v != y:
                odd ^= crosses & (x + (xy[:, 1] - y) / (v - y) * (u - x) > xy[:, 0])
    return odd


def pixels(view):
    """What the plot shows, (height, width, 3)."""
    image = view.area.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    raw = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    return raw[:, : image.width(), :3].copy()


@pytest.fixture
def judged_view(qtbot, session, theme):
    view = PhaseSpace(session, theme)
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    session.show_study(judged_study())
    qtbot.waitUntil(lambda: view.layers.unseen.item.isVisible())
    return view


def test_what_is_marked_is_far_from_every_sample(judged_view, session, qtbot):
    layer, seen = judged_view.layers.unseen, session.study.judgement.seen
    rng = np.random.default_rng(0)
    xy = rng.uniform((-4, -3), (14, 3), (400, 2))
    data = xy @ seen.weights.T + seen.offset
    far = np.sqrt(((data[:, None] - seen.points) ** 2).sum(axis=2)).min(axis=1)
    marked = inside(layer.item.rings, xy)
    assert marked.sum() > 100
    assert far[marked].min() > seen.reach
    pixel = np.abs(seen.weights).max() * 4 * 18 / 400
    assert far[~marked].max() < seen.reach + 6 * pixel


def test_the_mark_is_seen_switched_off_and_explained(judged_view, session):
    item = judged_view.layers.unseen.item
    words = [word for row in judged_view.frame._entries for word in row]
    assert UNSEEN in words
    assert UNSEEN not in [word for row in entries(session.study) for word in row]
    marked = pixels(judged_view)
    judged_view.sync.set_layer("unseen", False)
    judged_view.redraw()
    assert not item.isVisible()
    assert UNSEEN not in [word for row in judged_view.frame._entries for word in row]
    plain = pixels(judged_view)
    changed = (marked != plain).any(axis=2)
    assert changed[:60, -200:].mean() > 0.1  # a corner far from the data
    session.undo_stack.undo()
    judged_view.redraw()
    assert item.isVisible()


def test_without_a_judgement_nothing_is_marked(judged_view, session):
    session.change("forget", judgement=None)
    judged_view.redraw()
    assert not judged_view.layers.unseen.item.isVisible()

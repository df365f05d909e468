"""The swarm over the plot."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage

from plrnn_explorer.dynamics.basin_map import PENDING
from plrnn_explorer.export.look import basin_colour
from plrnn_explorer.gui.plots.swarm_button import DEFAULT
from tests.factories import bistable_study


def colours_on_view(phase_space) -> set[str]:
    image = phase_space.swarm.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    return {f"#{colour & 0xFFFFFF:06x}" for colour in np.unique(rows).tolist()}


def test_the_swarm_flows_and_is_coloured_by_where_it_ends(bistable, session, qtbot) -> None:
    swarm = bistable.swarm
    bistable.controls.swarm.click()
    assert swarm.isVisible()
    assert swarm._swarm.n == DEFAULT
    qtbot.waitUntil(lambda: (swarm._swarm.ends.labels != PENDING).all())
    qtbot.waitUntil(lambda: swarm._swarm._age.max() > 3)
    wanted = {basin_colour(0).lower(), basin_colour(1).lower()}
    qtbot.waitUntil(lambda: wanted <= colours_on_view(bistable))  # a frame later
    ends = session.study.model.orbit(swarm._swarm.after.T, 500)[:, -1]
    points = [a.points[0] for a in session.study.known_attractors]
    for i, label in enumerate(swarm._swarm.labels.tolist()):
        if label >= 0:
            np.testing.assert_allclose(ends[i], points[label], atol=1e-6)
    bistable.controls.swarm.click()
    assert not swarm.isVisible()
    assert not swarm._timer.isActive()


def test_a_zoom_lets_points_start_in_the_new_window(bistable, session, qtbot) -> None:
    bistable.toggle_swarm()
    first = bistable.swarm._swarm.starts
    bistable.box.zoom_by(0.1)
    bistable.redraw()
    qtbot.waitUntil(lambda: bistable.swarm._swarm.starts is not first)
    (left, right), _ = bistable.sync.window
    assert bistable.swarm._swarm.starts[:, 0].min() >= left
    assert bistable.swarm._swarm.starts[:, 0].max() <= right
    bistable.toggle_swarm()


def test_the_number_of_points_is_chosen_by_the_slider(bistable) -> None:
    bistable.toggle_swarm()
    button = bistable.controls.swarm
    button.slider.setValue(0)
    button.count_changed.emit(button.count)
    assert bistable.swarm._swarm.n == 1000
    button.slider.setValue(100)
    button.count_changed.emit(button.count)
    assert bistable.swarm._swarm.n == 50_000
    bistable.toggle_swarm()


def test_the_swarm_ends_with_the_study(bistable, session) -> None:
    bistable.toggle_swarm()
    session.show_study(None)
    bistable.redraw()
    assert not bistable.swarm.isVisible()
    assert not bistable.controls.swarm.isChecked()


def test_nothing_known_is_grey(open_study, session, qtbot) -> None:
    from plrnn_explorer.study.study import Study

    study = Study(bistable_study().model)
    phase_space = open_study(study)
    phase_space.toggle_swarm()
    qtbot.waitUntil(lambda: not session.worker.busy)
    session._poll()
    qtbot.wait(100)
    assert (phase_space.swarm._swarm.labels < 0).all()
    assert len(np.unique(phase_space.swarm._colours)) == 1
    phase_space.toggle_swarm()

"""What is drawn: the right things, once, and no more items however often."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from factories import bistable_basins, bistable_study, lozi_map, lozi_study
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from plrnn_explorer.dynamics.basin_map import ESCAPED, PENDING, UNDECIDED
from plrnn_explorer.gui.plots.basin_layer import basin_pixels
from plrnn_explorer.gui.plots.border_layer import border_segments
from plrnn_explorer.gui.plots.cycle_layer import longest_shown
from plrnn_explorer.gui.plots.manifold_layer import ManifoldLayer
from plrnn_explorer.gui.plots.marks import Targets
from plrnn_explorer.gui.plots.orbit_layer import Comet, stroked
from plrnn_explorer.gui.plots.vector_layer import arrow_segments
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.study.commands import analyse
from plrnn_explorer.study.study import Appearance, Study

COLOURS = ("#88ccee", "#cc6677")


def layer(phase_space, kind):
    return next(each for each in phase_space.layers.all if isinstance(each, kind))


def without(study: Study, **more) -> Study:
    empty = {"cycles": None, "manifolds": None, "connections": None, "basins": None, "orbits": ()}
    return study.with_changes(**(empty | more))


@pytest.mark.parametrize(
    "study",
    [
        without(lozi_study()),
        without(lozi_study(), cycles=lozi_study().cycles),
        without(lozi_study(), view=None),
        lozi_study().with_changes(manifolds=(), connections=()),
        without(bistable_study(), basins=bistable_basins()),
        Study(PiecewiseLinearMap([[0.5]], [[1.0]], [[1.0]], [0.0], [0.0])),
        Study(PiecewiseLinearMap(0.5 * np.eye(2), np.zeros((2, 0)), np.zeros((0, 2)), [0, 0], [])),
    ],
    ids=["nothing", "cycles", "no view", "none found", "basins", "one dimension", "no units"],
)
def test_a_study_with_little_in_it_is_drawn(open_study, session, study) -> None:
    phase_space = open_study(study)
    for name in ("vectors", "borders", "labels"):
        phase_space.sync.set_layer(name, True)
    phase_space.redraw()
    phase_space.fit()
    phase_space.start_orbit_here()
    phase_space.redraw()
    assert not phase_space.grab().isNull()
    assert phase_space.frame.hint.isVisible() == (study.model.dimension == 1)
    session.show_study(None)
    phase_space.redraw()
    assert phase_space.frame.hint.isVisible()


def test_two_hundred_redraws_add_no_items(open_study, session, theme) -> None:
    full = lozi_study()
    phase_space = open_study(full.with_changes(basins=replace(bistable_basins())))
    for name in ("vectors", "labels"):
        phase_space.sync.set_layer(name, True)
    phase_space.redraw()
    session.select("connection:0/1")  # texts are made when they are first needed
    for factor in (0.2, 5.0):
        phase_space.box.zoom_by(factor)
        phase_space.redraw()
    before = len(phase_space.area.scene().items())
    for i in range(200):
        session.select(("cycle:0", "connection:0/1", "orbit:0", "manifold:1", "")[i % 5])
        phase_space.box.zoom_by(0.97 if i % 2 else 1.03)
        session._merge(session.study.with_changes(manifolds=full.manifolds[: i % 3]))
        phase_space.redraw()
    assert len(phase_space.area.scene().items()) == before


def test_the_selected_cycle_is_ringed_and_its_manifolds_are_heavier(lozi, session) -> None:
    curves = layer(lozi, ManifoldLayer)._shown
    light = [shown._item.pen.widthF() for shown in curves[:2]]
    session.select("cycle:0")
    lozi.redraw()
    assert [shown._item.pen.widthF() for shown in curves[:2]] == [max(light) + 1.2] * 2
    rings = np.column_stack(lozi.cycles._ring.getData())
    np.testing.assert_allclose(rings, session.study.cycles.cycles[0].points)
    session.select("cycle:2")
    lozi.redraw()
    assert [shown._item.pen.widthF() for shown in curves[:2]] == light
    assert len(lozi.cycles._ring.getData()[0]) == 2


def test_what_is_hidden_is_neither_drawn_nor_found(lozi, session) -> None:
    point = session.study.cycles.cycles[0].points[0]
    assert lozi.pointer.target_at(tuple(point)) == ("cycle:0", 0)
    session.set_appearance(["cycle:0", "manifold:0"], "Hide", visible=False)
    lozi.redraw()
    assert lozi.pointer.target_at(tuple(point)) is None
    assert not layer(lozi, ManifoldLayer)._shown[0]._item.isVisible()
    session.undo_stack.undo()
    lozi.redraw()
    assert lozi.pointer.target_at(tuple(point)) == ("cycle:0", 0)


def test_colours_of_the_user_are_taken(lozi, session) -> None:
    session.set_appearance(["manifold:0"], "Colour", colour="#123456")
    lozi.redraw()
    assert layer(lozi, ManifoldLayer)._shown[0]._item.pen.color() == QColor("#123456")


def test_a_cut_manifold_ends_in_an_arrow_head(lozi, session) -> None:
    manifold = session.study.manifolds[1]
    curve = layer(lozi, ManifoldLayer)._shown[1]._curve
    low, high = np.array([-1.6, -1.1]), np.array([1.6, 1.1])
    cuts = [c for c in manifold.cuts if np.all((c > low) & (c < high))]
    assert cuts
    for cut in cuts:  # both barbs start at the tip
        assert np.sum(np.all(np.abs(curve - cut) < 1e-12, axis=1)) >= 2


def test_borders_lie_where_a_unit_switches(open_study) -> None:
    rng = np.random.default_rng(3)
    model = PiecewiseLinearMap(
        0.5 * np.eye(2), rng.normal(size=(2, 8)), rng.normal(size=(8, 2)), [0, 0], rng.normal(size=8)
    )
    twice = PiecewiseLinearMap(
        model.A,
        np.hstack([model.W1, -model.W1]),
        np.vstack([model.W2, 2 * model.W2]),
        model.h1,
        np.hstack([model.h2, 2 * model.h2]),
    )
    phase_space = open_study(Study(twice))
    segments = border_segments(phase_space.picture())
    values = np.abs(model.preactivation(segments.reshape(-1, 2))).reshape(-1, 2, 8)
    unit = values.max(axis=1).argmin(axis=1)
    assert np.all(values.max(axis=1).min(axis=1) < 1e-12)
    assert len(set(unit.tolist())) == len(segments)  # each border once, also where the model has it twice
    # Brute force: which units change sign on a fine grid of the window.
    x, y = (np.linspace(*side, 401) for side in phase_space.sync.window)
    signs = model.region(np.stack(np.meshgrid(x, y), axis=-1)).reshape(-1, 8)
    assert set(unit.tolist()) >= set(np.flatnonzero(signs.any(axis=0) & ~signs.all(axis=0)).tolist())


def test_arrows_point_where_the_map_goes(lozi) -> None:
    picture = lozi.picture()
    segments = arrow_segments(picture)
    shafts = segments[: len(segments) // 3]  # barbs come after all shafts
    model = lozi_map()
    step = (model(shafts[:, 0]) - shafts[:, 0]) / picture.pixel
    drawn = (shafts[:, 1] - shafts[:, 0]) / picture.pixel
    cosine = np.sum(step * drawn, axis=1) / np.linalg.norm(step, axis=1) / np.linalg.norm(drawn, axis=1)
    np.testing.assert_allclose(cosine, 1.0, atol=1e-9)
    assert np.linalg.norm(drawn, axis=1).max() <= 30.0 + 1e-9


def test_undecided_is_hatched_grey_and_never_the_colour_of_a_basin(theme) -> None:
    basins = bistable_basins()
    labels = basins.labels.copy()
    labels[0, 0] = PENDING
    pixels = basin_pixels(replace(basins, labels=labels), COLOURS, theme)
    assert np.all(pixels[(labels == ESCAPED) | (labels == PENDING), 3] == 0)
    undecided = np.unique(pixels[labels == UNDECIDED][:, :3].astype(int), axis=0)
    assert len(undecided) == 2  # ground and hatch
    assert np.all(np.ptp(undecided, axis=1) <= 12)  # grey
    own = {tuple(c) for c in np.unique(pixels[labels >= 0][:, :3], axis=0).tolist()}
    assert not own & {tuple(c) for c in undecided.tolist()}


def test_the_old_map_stays_on_top_while_the_new_one_is_coarse(bistable, session) -> None:
    from plrnn_explorer.gui.plots.basin_layer import BasinLayer

    shown = layer(bistable, BasinLayer)
    fine = session.study.basins
    coarse = replace(fine, block=8)
    session._merge(session.study.with_changes(basins=coarse))
    bistable.redraw()
    assert shown.before.isVisible()
    assert shown.before.zValue() > shown.item.zValue()
    session._merge(session.study.with_changes(basins=replace(coarse, block=1)))
    bistable.redraw()
    assert not shown.before.isVisible()


def test_dark_and_light_draw_in_their_own_colours(bistable, theme) -> None:
    light = bistable.grab().toImage()
    theme.set_mode("dark")
    bistable.redraw()
    dark = bistable.grab().toImage()
    theme.set_mode("light")
    at = light.rect().center() / 2
    assert light.pixelColor(at).lightness() > 128 > dark.pixelColor(at).lightness()


def test_the_legend_lists_what_is_there_and_can_be_put_away(lozi, bistable, session, qtbot) -> None:
    from plrnn_explorer.gui.plots.legend import entries

    assert entries(bistable_study()) == [["sink", "saddle"], ["stable manifold", "unstable manifold"]]
    assert entries(lozi_study())[2] == ["homoclinic point"]
    assert entries(None) == []
    from PySide6.QtCore import Qt

    assert bistable.frame.legend.isVisible()
    assert bistable.controls.legend.isChecked()
    for shown in (False, True):
        qtbot.keyClick(bistable, Qt.Key.Key_L)
        bistable.redraw()
        assert bistable.frame.legend.isVisible() == bistable.controls.legend.isChecked() == shown


def test_a_click_on_the_legend_starts_no_orbit_and_it_never_takes_half_the_plot(lozi, session, qtbot) -> None:
    from PySide6.QtCore import QPoint, Qt

    legend = lozi.frame.legend
    qtbot.mouseClick(legend, Qt.MouseButton.LeftButton)  # it is there to be dragged
    assert len(session.study.orbits) == 0
    beside = legend.geometry().bottomRight() + QPoint(20, 20)
    viewport = lozi.area.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=viewport.mapFrom(lozi.area, beside))
    assert len(session.study.orbits) == 1
    for width in (700, 420):
        lozi.resize(width, 560)
        lozi.redraw()
        assert legend.width() <= max(lozi.box.width() / 2, 180)


def test_names_are_written_where_wanted(lozi, session) -> None:
    from plrnn_explorer.gui.plots.label_layer import LabelLayer

    lozi.sync.set_layer("labels", True)
    lozi.redraw()
    texts = [item.toPlainText().strip() for item in layer(lozi, LabelLayer)._pool.items]
    assert texts == ["Main saddle", "Saddle 2", "2-cycle saddle"]
    session.set_appearance(["cycle:1"], "Rename", name="Corner")
    lozi.redraw()
    assert layer(lozi, LabelLayer)._pool.items[1].toPlainText().strip() == "Corner"


def test_user_names_reach_the_card(lozi, session) -> None:
    from plrnn_explorer.gui.plots.hover_card import describe

    study = session.study.with_changes(appearance={"cycle:1": Appearance("Corner")})
    text = describe(study, "cycle:1", 0, "#888888")
    assert text.startswith("<b>Corner</b> (−0.8333, −0.4167)")
    assert "grow manifolds" in text  # it has none yet
    assert "grow its manifolds longer" in describe(study, "cycle:0", 0, "#888888")


def test_the_card_offers_growing_only_where_and_as_it_is_possible(lozi, session) -> None:
    from dataclasses import replace

    from plrnn_explorer.gui.plots.hover_card import describe

    study = session.study
    cycle = study.find("cycle:0")
    of_it = [m for m in study.manifolds if m.cycle.key == cycle.key]
    others = [m for m in study.manifolds if m.cycle.key != cycle.key]

    def card(*manifolds, view="plane", flags=()):
        cycles = replace(study.cycles, cycles=(replace(cycle, flags=flags), *study.cycles.cycles[1:]))
        changed = study.with_changes(cycles=cycles, manifolds=(*manifolds, *others))
        return describe(changed, "cycle:0", 0, "#888888", view)

    assert "double-click: grow manifolds" in card()
    assert "grow manifolds" in card(of_it[0])  # one of two: the other is what comes
    assert "longer" in card(*(replace(m, stopped_by=("arclength",)) for m in of_it))
    assert "grow" not in card(*(replace(m, stopped_by=("settled",)) for m in of_it))
    assert "grow" not in card(flags=("border",))
    assert "right-click: grow manifolds" in card(view="space")  # a double click centres there


def test_the_card_under_a_resting_mouse_follows_the_study(lozi, session, qtbot) -> None:
    study = session.study
    x, y = study.find("cycle:1").points[0]
    lozi.pointer._moved(lozi.box.mapViewToScene(QPointF(x, y)))
    assert "grow manifolds" in lozi.pointer.card.text
    of_it = [replace(m, cycle=study.find("cycle:1"), stopped_by=("box",)) for m in study.manifolds[:2]]
    session._merge(study.with_changes(manifolds=(*study.manifolds, *of_it)))
    qtbot.waitUntil(lambda: "longer" in lozi.pointer.card.text)


def test_long_cycles_are_dots_as_in_the_figures() -> None:
    assert longest_shown([1, 1, 2, 4, *[6] * 4, *[7] * 4, *[8] * 7, *[9] * 6]) == 7  # the Lozi map
    assert longest_shown([]) == 1
    assert longest_shown([100]) == 1
    assert longest_shown([1, 2, 80]) == 2


def test_dots_are_pointed_at_only_from_near() -> None:
    pixel = np.array([0.1, 0.1])
    targets = Targets(["big", "dot"], np.array([[0.0, 0.0], [2.0, 0.0]]), [0, 3], np.array([9.0, 4.0]))
    assert targets.nearest((0.8, 0.0), pixel) == ("big", 0)
    assert targets.nearest((1.7, 0.0), pixel) == ("dot", 3)
    assert targets.nearest((1.3, 0.0), pixel) is None


def test_a_cycle_of_dots_is_ringed_when_chosen(open_study, session) -> None:
    from plrnn_explorer.dynamics.cycles import find_cycles

    study = lozi_study()
    phase_space = open_study(study.with_changes(cycles=find_cycles(lozi_map(), 9), orbits=()))
    cycles = session.study.cycles.cycles
    last = len(cycles) - 1
    sizes = phase_space.cycles._marks.data["size"]
    assert np.sum(sizes < 3) == sum(
        c.period for c in cycles if c.period > longest_shown([c.period for c in cycles])
    )
    session.select(f"cycle:{last}")
    phase_space.redraw()
    assert len(phase_space.cycles._ring.getData()[0]) == cycles[last].period


@pytest.mark.parametrize("step", [0.3, 1.0, 4.0])
def test_a_slow_orbit_stays_to_be_seen_where_it_has_been(theme, step) -> None:
    """Brute force: how dark the paper is along the way of an orbit of many small steps."""
    xy = np.column_stack([20 + step * np.arange(900), np.full(900, 50.3)])
    image = QImage(500, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    stroked(Comet(xy, QColor("#000000"), False, 24), xy, (500, 100), 1.0).paint(painter)
    painter.end()
    middle = [min(image.pixelColor(x, y).lightness() for y in range(48, 53)) for x in range(40, 200)]
    assert max(middle) < 160


def test_a_comet_at_rest_has_no_lines(qapp) -> None:
    xy = np.array([[5.0, 5.0]])
    painter_needs_none = stroked(Comet(xy, QColor("#000000"), False, 24), xy, (100, 100), 1.0)
    assert painter_needs_none.image.width() <= 1


def test_a_border_point_is_called_so_in_the_legend():
    from plrnn_explorer.gui.plots.legend import entries

    model = PiecewiseLinearMap(A=0.5 * np.eye(2), W1=[[0.3], [0.0]], W2=[[1.0, 0.0]], h1=[0.0, 0.0], h2=[0.0])
    assert entries(analyse(Study(model), "cycles", max_period=1))[0] == ["border"]

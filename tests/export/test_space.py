"""Pictures of space: against ray casting, closed forms, and themselves in another order."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plrnn_explorer.dynamics.frame3 import Frame3
from plrnn_explorer.export.look import DARK
from plrnn_explorer.export.space import render
from plrnn_explorer.export.space_lens import EYE, Lens
from plrnn_explorer.export.space_scene import Scene, Thing
from plrnn_explorer.study.space_view import Camera, SpaceView

SIZE = (90, 70)


def view_of(**camera: object) -> SpaceView:
    frame = Frame3.through(np.zeros(3))
    return SpaceView(frame, -np.ones(3), np.ones(3), Camera(**camera))


def scene_of(things: list[Thing], view: SpaceView) -> Scene:
    grey = np.full((1, 1, 4), 255, dtype=np.uint8)
    return Scene(view, DARK, tuple(things), (), grey, np.zeros(3), np.zeros((2, 3)))


def soup(rng: np.random.Generator, n: int, share: float = 1.0) -> list[Thing]:
    """Triangles anywhere in the box, each a thing of its own, with an arbitrary colour."""
    things = []
    for i in range(n):
        corners = rng.uniform(-1, 1, (3, 3))
        normal = np.cross(corners[1] - corners[0], corners[2] - corners[0])
        normal /= np.linalg.norm(normal)
        colour = tuple(rng.uniform(0, 1, 3))
        things.append(Thing(f"surface:{i}", colour, share, triangles=corners[None], normals=normal[None]))
    return things


def rays(view: SpaceView, lens: Lens) -> tuple[np.ndarray, np.ndarray]:
    """Eye and direction of the ray through each pixel's middle, from the pinhole camera's definition."""
    width, height = int(lens.width), int(lens.height)
    x, y = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    right, up, toward = lens.rotation
    across = ((x - width / 2) / lens.scale)[..., None] * right - ((y - height / 2) / lens.scale)[
        ..., None
    ] * up
    target = lens.centre + across
    eye = lens.centre + EYE * toward
    if view.camera.perspective:
        return np.broadcast_to(eye, target.shape), target - eye
    return target + EYE * toward, np.broadcast_to(-toward, target.shape)


def hits(triangle: np.ndarray, eye: np.ndarray, way: np.ndarray) -> np.ndarray:
    """Möller and Trumbore: how far along each ray a triangle is met, inf where it is missed."""
    a, e1, e2 = triangle[0], triangle[1] - triangle[0], triangle[2] - triangle[0]
    p = np.cross(way, e2)
    det = p @ e1
    t = eye - a
    u = np.sum(t * p, axis=-1) / det
    q = np.cross(t, e1)
    v = np.sum(way * q, axis=-1) / det
    return np.where((u >= 0) & (v >= 0) & (u + v <= 1), (q @ e2) / det, np.inf)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 100_000), st.booleans())
def test_the_nearest_triangle_is_the_one_a_ray_meets_first(seed: int, perspective: bool):
    rng = np.random.default_rng(seed)
    view = view_of(
        azimuth=rng.uniform(0, 360), elevation=rng.uniform(-80, 80), perspective=perspective,
        zoom=rng.uniform(0.8, 2), centre=tuple(rng.uniform(-0.2, 0.2, 3)),
    )  # fmt: skip
    things, lens = soup(rng, 7), Lens.of(view, *SIZE)
    picture = render(scene_of(things, view), lens)
    met = np.stack([hits(thing.triangles[0], *rays(view, lens)) for thing in things])
    truth = np.where(np.isfinite(met).any(axis=0), np.argmin(met, axis=0), -1)
    # Corners are rounded to 1/256 of a pixel: only pixels on an edge may differ.
    assert np.mean(picture.named != truth) < 0.005
    assert (picture.named >= 0).sum() > 50


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 100_000))
def test_translucent_things_look_the_same_in_any_order(seed: int):
    rng = np.random.default_rng(seed)
    view = view_of(azimuth=rng.uniform(0, 360))
    things = soup(rng, 9, share=0.4)
    curve = rng.uniform(-1, 1, (6, 3))
    things.append(Thing("manifold:0", (1, 0, 0), 0.8, segments=np.stack([curve[:-1], curve[1:]], axis=1)))
    things.append(Thing("attractor:0", (0, 1, 0), 0.7, dots=rng.uniform(-1, 1, (40, 3))))
    lens, order = Lens.of(view, *SIZE), rng.permutation(len(things))
    one = render(scene_of(things, view), lens, layers=24)
    other = render(scene_of([things[i] for i in order], view), lens, layers=24)
    assert one.image.any()
    assert np.abs(one.image.astype(int) - other.image).max() <= 1  # rounding of the sums


def test_layers_are_laid_over_each_other_by_the_closed_form():
    """Three squares across the line of sight: c1 a1 + (1 - a1)(c2 a2 + (1 - a2) c3 a3)."""
    view = view_of(azimuth=0.0, elevation=0.0, perspective=False)
    square = np.array([[0, -1, -1], [0, 1, -1], [0, 1, 1], [0, -1, 1]], dtype=float)
    things = []
    for depth, colour in ((-0.5, (1, 0, 0)), (0.5, (0, 1, 0)), (0.0, (0, 0, 1))):
        at = square + np.array([depth, 0, 0])
        triangles = np.array([at[[0, 1, 2]], at[[0, 2, 3]]])
        things.append(
            Thing("surface:0", colour, 0.5, triangles=triangles, normals=np.tile([1.0, 0, 0], (2, 1)))
        )
    things = [replace(thing, lit=False) for thing in things]  # the picture of the plane: white, not lit
    picture = render(scene_of(things, view), Lens.of(view, 60, 60))
    assert picture.image[30, 30, 3] == round(255 * (1 - 0.5**3))
    assert (picture.veil[30, 30, 2], picture.named[30, 30]) == (pytest.approx(1 - 0.5**3), 1)


def test_two_triangles_that_share_a_side_cover_it_once():
    view = view_of(azimuth=31.0, elevation=17.0, perspective=False)
    rng = np.random.default_rng(1)
    ring = np.stack(
        [np.cos(np.arange(0, 6.28, 0.1)), np.sin(np.arange(0, 6.28, 0.1)), 0 * np.arange(63)], axis=1
    )
    hub = np.array([0.05, 0.03, 0.0])
    fan = np.stack([np.broadcast_to(hub, ring.shape), ring, np.roll(ring, -1, axis=0)], axis=1)
    thing = Thing(
        "surface:0", (1, 1, 1), 0.5, triangles=fan[rng.permutation(63)], normals=np.tile([0.0, 0, 1], (63, 1))
    )
    picture = render(scene_of([thing], view), Lens.of(view, 300, 300))
    inside = picture.named >= 0
    assert inside.sum() > 5000
    assert len(np.unique(picture.image[inside][:, 3])) == 1  # no seam, no crack


def test_a_disc_before_a_surface_is_clear_and_one_behind_it_is_veiled():
    view = view_of(azimuth=0.0, elevation=0.0)
    square = np.array(
        [[[0, -1, -1], [0, 1, -1], [0, 1, 1]], [[0, -1, -1], [0, 1, 1], [0, -1, 1]]], dtype=float
    )
    glass = Thing("surface:0", (0, 0, 1), 0.5, triangles=square, normals=np.tile([1.0, 0, 0], (2, 1)))
    lens = Lens.of(view, 100, 100)
    picture = render(scene_of([glass], view), lens)
    before, behind, beside = picture.clear_at(lens.seen([[0.5, 0, 0], [-0.5, 0, 0], [0, 0, 1.4]]))
    assert before == 1
    assert behind == pytest.approx(0.5, abs=0.02)
    assert beside == 1


def test_a_line_is_as_wide_as_asked_and_joints_are_drawn_once():
    view = view_of(azimuth=0.0, elevation=0.0, perspective=False)
    y = np.linspace(-0.9, 0.9, 41)
    points = np.stack([0 * y, y, 0 * y], axis=1)
    segments = np.stack([points[:-1], points[1:]], axis=1)
    line = Thing("manifold:0", (1, 1, 1), 0.5, segments=segments, width=1.5)
    picture = render(scene_of([line], view), Lens.of(view, 120, 120))
    columns = picture.image[:, 40:80, 3].astype(float) / 255
    assert np.allclose(columns.sum(axis=0), 0.5 * 3.0, atol=0.02)  # 3 pixels at half cover, everywhere
    assert columns.max() <= 0.5 + 1 / 255


@given(st.integers(0, 10_000), st.booleans(), st.floats(0.3, 5.0))
def test_zooming_keeps_what_is_under_the_cursor(seed: int, perspective: bool, factor: float):
    rng = np.random.default_rng(seed)
    view = view_of(azimuth=rng.uniform(0, 360), elevation=rng.uniform(-80, 80), perspective=perspective)
    lens = Lens.of(view, 640, 480)
    right, up, _ = lens.rotation
    point = rng.uniform(-0.7, 0.7, 2) @ np.stack([right, up])  # in the plane of the centre
    x, y, _ = lens.seen(point)
    closer = replace(lens, camera=lens.zoomed(factor, x, y))
    assert np.allclose(closer.seen(point)[:2], [x, y], atol=1e-6)


def test_turning_a_quarter_shows_the_other_axis():
    """From the front the first axis points at the eye, the second to the right, the third up."""
    lens = Lens.of(view_of(azimuth=0.0, elevation=0.0, perspective=False), 200, 200)
    x, y, depth = lens.seen([[0.0, 1.0, 0.0], [0.0, 0.0, 1.0], [1.0, 0.0, 0.0]]).T
    assert np.allclose(x, [100 + lens.scale, 100, 100])
    assert np.allclose(y, [100, 100 - lens.scale, 100])
    assert depth[2] > depth[0] == pytest.approx(depth[1])
    side = Lens.of(view_of(azimuth=90.0, elevation=0.0, perspective=False), 200, 200)
    assert np.allclose(side.seen([-1.0, 0.0, 0.0])[:2], [100 + side.scale, 100])


def test_the_picture_on_the_plane_lies_where_the_plane_is():
    """A texture of four colours: each quarter of the plane, seen at an angle, has its own."""
    from plrnn_explorer.export.space_scene import slice_plane

    view = replace(view_of(azimuth=40.0, elevation=50.0), slice_axis=2, slice_at=0.2)
    things, corner, sides = slice_plane(view)
    colours = np.array(
        [[[255, 0, 0, 255], [0, 255, 0, 255]], [[0, 0, 255, 255], [255, 255, 0, 255]]], np.uint8
    )
    scene = Scene(view, DARK, tuple(things), (), colours, corner, sides)
    lens = Lens.of(view, 300, 300)
    picture = render(scene, lens, samples=2)
    for (x, y), colour in (
        ((-0.6, -0.6), (1, 0, 0)),
        ((0.6, -0.6), (0, 1, 0)),
        ((-0.6, 0.6), (0, 0, 1)),
        ((0.6, 0.6), (1, 1, 0)),
    ):
        column, row, _ = lens.project([x, y, 0.2]).astype(int)
        found = picture.image[row, column, :3] > 110
        assert tuple(found) == tuple(map(bool, colour))


def test_ticks_are_round_and_lie_on_the_axis():
    from plrnn_explorer.export.space_axes import box_lines, nice_ticks, tick_text

    assert np.allclose(nice_ticks(-4.1, 4.1, 5), [-4, -2, 0, 2, 4])
    assert nice_ticks(1.0, 1.0, 5) == []
    assert [tick_text(v, 0.05) for v in (-0.1, 0.0, 0.05)] == ["−0.10", "0", "0.05"]
    view = view_of(azimuth=-40.0, elevation=25.0)
    lens = Lens.of(view, 500, 500)
    for line in box_lines(view, lens).axes:
        assert line.ticks
        a, b = line.ends
        for place, _ in line.ticks:
            away = (b - a)[0] * (place - a)[1] - (b - a)[1] * (place - a)[0]
            assert abs(away) / np.linalg.norm(b - a) < 1e-6
            outside = place + 30 * line.outward
            assert np.linalg.norm(outside - 250) > np.linalg.norm(place - 250)
    # Three far faces, nine edges; a fly's view down an axis has no ticks along it.
    assert len(box_lines(view, lens).edges) == 9
    above = view_of(azimuth=-90.0, elevation=90.0, perspective=False)
    assert box_lines(above, Lens.of(above, 500, 500)).axes[2].ticks == ()


def test_a_place_comes_back_from_its_pixel_and_depth():
    for perspective in (True, False):
        view = view_of(
            azimuth=77.0, elevation=-33.0, zoom=1.7, centre=(0.1, -0.2, 0.3), perspective=perspective
        )
        lens, place = Lens.of(view, 321, 234), np.array([0.4, -0.7, 0.2])
        assert np.allclose(lens.at(*lens.seen(place)), place)
        centred = replace(lens, camera=lens.looking_at(place))
        assert np.allclose(centred.seen(place)[:2], [321 / 2, 234 / 2])


def test_the_panel_of_a_figure_shows_the_same_and_its_script_too(tmp_path):
    import subprocess
    import sys

    from PIL import Image
    from space_maps import space_study

    from plrnn_explorer.export.figure import save_figure
    from plrnn_explorer.export.script import write_figure_script

    study = space_study()
    study = study.with_changes(orbits=())
    save_figure(study, tmp_path / "a.png", panels=("space",), width_mm=60, dpi=100)
    script, _ = write_figure_script(study, tmp_path / "b.py", panels=("space",), width_mm=60, dpi=100)
    subprocess.run([sys.executable, script, tmp_path / "b.png"], check=True)
    a, b = (np.asarray(Image.open(tmp_path / name).convert("RGB"), dtype=int) for name in ("a.png", "b.png"))
    # matplotlib lays the picture down at a place that differs by rounding: a few pixels by 3 of 255.
    assert np.abs(a - b).max() <= 4
    assert (np.abs(a - b) > 2).mean() < 1e-3
    blue = (a[..., 2] > a[..., 0] + 30) & (a[..., 2] > 120)  # the stable plane
    assert blue.mean() > 0.02


def test_a_panel_of_space_needs_something_to_show(tmp_path):
    from factories import lozi_study

    from plrnn_explorer.export.errors import ExportError
    from plrnn_explorer.export.figure import save_figure

    with pytest.raises(ExportError, match="no attractor is known"):
        save_figure(lozi_study(), tmp_path / "a.png", panels=("space",))


def test_the_panel_of_a_plane_shows_settling_times_and_its_script_too(tmp_path):
    from factories import bistable_study
    from matplotlib.image import imread

    from plrnn_explorer.export.figure import save_figure
    from plrnn_explorer.export.look import basin_colour, rgb

    save_figure(bistable_study(), tmp_path / "a.png", panels=("space",))
    picture = imread(tmp_path / "a.png")[..., :3]
    for label in (0, 1):  # lit, so not the very colour: but nearer to it than to the other one or to grey
        wanted = np.array(rgb(basin_colour(label))) / 255
        tint = wanted - wanted.mean()
        seen = (picture - picture.mean(axis=-1, keepdims=True)) @ tint / (tint @ tint)
        assert (seen > 0.5).mean() > 0.03


def test_a_view_down_an_edge_of_the_plane_draws_no_picture_on_it():
    from plrnn_explorer.export.space_scene import slice_plane

    view = replace(view_of(azimuth=0.0, elevation=0.0, perspective=False), slice_axis=2)
    things, corner, sides = slice_plane(view)
    scene = Scene(view, DARK, tuple(things), (), np.full((1, 1, 4), 255, np.uint8), corner, sides)
    picture = render(scene, Lens.of(view, 100, 100))
    assert 0 < (picture.image[..., 3] > 0).sum() < 300  # the frame alone

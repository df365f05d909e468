"""Curves of many vertices on their way to the screen."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from plrnn_explorer.gui.plots import fast
from plrnn_explorer.gui.plots.chunked import Chunked
from plrnn_explorer.gui.plots.curves import clip_segments
from plrnn_explorer.gui.plots.manifold_layer import visible_curve
from plrnn_explorer.gui.plots.strokes import Strokes

LOW, HIGH, PIXEL = np.array([-1.0, -2.0]), np.array([1.0, 2.0]), np.array([0.01, 0.02])

fast.prepare()


def spiral(n: int, turns: float = 20.0) -> np.ndarray:
    t = np.linspace(0, 2 * np.pi * turns, n + 1)
    points = np.column_stack([np.cos(t), np.sin(t)]) * (0.05 + 3 * t[:, None] / t[-1])
    return np.stack([points[:-1], points[1:]], axis=1)


def cells(segments: np.ndarray) -> set[tuple[int, int]]:
    share = np.linspace(0, 1, 9)[:, None, None]
    drawn = ((1 - share) * segments[:, 0] + share * segments[:, 1]).reshape(-1, 2)
    drawn = drawn[np.all((drawn >= LOW) & (drawn <= HIGH), axis=1)]
    return {tuple(c) for c in np.floor(drawn / PIXEL).astype(int).tolist()}


def test_the_same_pixels_are_covered_by_far_fewer_segments() -> None:
    segments = spiral(400_000)
    few = Chunked(segments).visible(LOW, HIGH, PIXEL, 20_000)
    assert len(few) < 20_000
    whole, shown = cells(segments), cells(few)
    beside = {(x + i, y + j) for x, y in shown for i in (-1, 0, 1) for j in (-1, 0, 1)}
    assert whole <= beside
    assert len(shown - {(x + i, y + j) for x, y in whole for i in (-1, 0, 1) for j in (-1, 0, 1)}) == 0


def test_deep_in_all_vertices_of_the_window_are_there() -> None:
    segments = spiral(400_000)
    middle = segments[123_456, 0]
    low, high = middle - 1e-3, middle + 1e-3
    shown = Chunked(segments).visible(low, high, np.full(2, 2e-3 / 800), 20_000)
    np.testing.assert_array_equal(shown, clip_segments(segments, low, high))
    assert len(shown) > 5


@given(st.floats(-2, 2), st.floats(-2, 2))
def test_the_row_that_ends_nearest_is_that_of_a_search_through_all(x: float, y: float) -> None:
    segments, at = spiral(3000), np.array([x, y])
    segments[5:2000:7, 1] = np.nan
    nearest = int(np.nanargmin(np.sum((segments[:, 1] - at) ** 2, axis=1)))
    assert Chunked(segments).row_ending_at(at) == nearest


@given(st.floats(-2, 2), st.floats(-2, 2), st.floats(1e-3, 1))
def test_nothing_in_the_window_is_missed(x: float, y: float, size: float) -> None:
    segments = spiral(3000)
    low, high = np.array([x - size, y - size]), np.array([x + size, y + size])
    shown = Chunked(segments).visible(low, high, np.full(2, 1e-9), 100_000)
    np.testing.assert_array_equal(shown, clip_segments(segments, low, high))


def test_what_is_drawn_often_is_drawn_once() -> None:
    back = spiral(5000)[::-1, ::-1]
    segments = np.concatenate([spiral(5000), back] * 30)
    shown = Chunked(segments).visible(LOW, HIGH, PIXEL, 12_000)
    assert len(shown) <= 6000
    assert cells(spiral(5000)) <= cells(shown) | {
        (x + i, y + j) for x, y in cells(shown) for i in (-1, 0, 1) for j in (-1, 0, 1)
    }


def test_arrays_of_a_study_and_single_lines_need_no_loop_but_those_prepared() -> None:
    from plrnn_explorer.dynamics.kernels import decimating, strokes

    loops: list[Any] = [decimating.decimate, decimating.nearest, strokes.stroke, strokes.tint]
    known = [len(loop.signatures) for loop in loops]
    segments, lines = spiral(3000), np.array([[1.0, 1.0, 9.0, 9.0]])
    segments.flags.writeable = False  # as all arrays of a study are
    chunks = Chunked(segments)
    assert len(chunks.visible(LOW, HIGH, PIXEL, 2000)) > 200
    assert chunks.row_at(segments[50, 0].copy(), PIXEL, 4.0) >= 0
    for width in (2.0, np.full(1, 2.0)):
        Strokes.of_lines((20, 20), 1.0, QColor("red"), lines, width, 1.0)
    assert [len(loop.signatures) for loop in loops] == known


def test_infinite_ends_do_no_harm() -> None:
    segments = spiral(2000)
    segments[::7, 1] = np.inf
    segments[3::11, 0] = np.nan
    shown = Chunked(segments).visible(LOW, HIGH, PIXEL, 20_000)
    assert np.isfinite(shown).all()
    assert len(shown) > 100
    assert len(Chunked(segments[:0]).visible(LOW, HIGH, PIXEL, 100)) == 0


def test_a_long_curve_is_exact_when_a_zoom_comes_to_rest(lozi, session, qtbot) -> None:
    manifold = session.study.manifolds[0]
    share = np.linspace(0, 1, 60)[:, None, None]
    start, along = manifold.segments[:, 0], manifold.segments[:, 1] - manifold.segments[:, 0]
    fine = (start + share * along).transpose(1, 0, 2)
    segments = np.stack([fine[:, :-1], fine[:, 1:]], axis=2).reshape(-1, 2, 2)
    n = len(segments)
    zeros = np.zeros(n, dtype=np.int64)
    many = replace(manifold, segments=segments, t=np.zeros((n, 2)), generation=zeros, branch=zeros)
    session.apply(manifolds=(many,))
    lozi.redraw()
    shown = lozi.layers.manifolds._shown[0]
    made = shown._curve
    lozi.box.zoom_by(0.8)
    lozi.redraw()
    assert shown._curve is made  # amid the zoom
    assert shown.is_rough
    qtbot.waitUntil(lambda: not shown.is_rough)
    picture = lozi.picture()
    expected = visible_curve(shown._flat, picture, shown._made_for[1], 0.25)
    np.testing.assert_array_equal(shown._curve, expected)
    lozi.box.move_by(0.05, 0.0)
    lozi.redraw()
    assert not shown.is_rough  # a short pan shows what is there

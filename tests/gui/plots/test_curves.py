"""Curves on their way to the screen: nothing that could be seen gets lost."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from plrnn_explorer.gui.plots import fast
from plrnn_explorer.gui.plots.curves import (
    arrow_head,
    clip_segments,
    joined,
    lines_in_box,
    straightened,
    thinned,
)
from plrnn_explorer.gui.plots.text import multiplier, position

LOW, HIGH = np.array([-1.0, -2.0]), np.array([1.0, 2.0])
PIXEL = np.array([0.01, 0.02])
numbers = st.floats(-10, 10, allow_nan=False).map(lambda x: round(x, 6))

fast.prepare()


@given(arrays(np.float64, (7, 2, 2), elements=numbers))
def test_clipping_keeps_what_is_inside_and_nothing_else(segments) -> None:
    kept = clip_segments(segments, LOW, HIGH)
    assert np.all(kept >= LOW - 1e-9)
    assert np.all(kept <= HIGH + 1e-9)
    share = np.linspace(0, 1, 2001)[:, None]
    lengths = [np.linalg.norm(s[1] - s[0]) for s in segments]
    inside = 0.0
    for (start, end), length in zip(segments, lengths):
        points = (1 - share) * start + share * end
        inside += length * float(np.mean(np.all((points >= LOW) & (points <= HIGH), axis=1)))
    clipped = float(np.linalg.norm(kept[:, 1] - kept[:, 0], axis=-1).sum())
    assert abs(clipped - inside) <= 3e-3 * sum(lengths) + 1e-9


def test_infinite_ends_are_dropped() -> None:
    segments = np.array([[[0.0, 0.0], [np.inf, 0.0]], [[0.0, 0.0], [0.5, 0.5]]])
    assert clip_segments(segments, LOW, HIGH).shape == (1, 2, 2)


def test_runs_are_joined_and_gaps_are_kept() -> None:
    segments = np.array([[[0, 0], [1, 0]], [[1, 1e-12], [1, 1]], [[3, 3], [4, 4]]], dtype=float)
    expected = [[0, 0], [1, 0], [1, 1], [np.nan, np.nan], [3, 3], [4, 4]]
    np.testing.assert_array_equal(joined(segments, PIXEL), expected)
    assert joined(segments[:0], PIXEL).shape == (0, 2)


def test_thinning_covers_the_same_pixels() -> None:
    t = np.linspace(0, 40 * np.pi, 200_001)
    curve = np.column_stack([np.cos(t) * (0.5 + 0.001 * t), np.sin(t)])
    segments = np.stack([curve[:-1], curve[1:]], axis=1)
    thin = thinned(segments, PIXEL, most=20_000)
    assert len(thin) <= 20_000
    share = np.linspace(0, 1, 9)[:, None, None]
    drawn = ((1 - share) * thin[:, 0] + share * thin[:, 1]).reshape(-1, 2)
    cells = {tuple(c) for c in np.floor(drawn / PIXEL).astype(int).tolist()}
    near = {(i + a, j + b) for i, j in cells for a in (-1, 0, 1) for b in (-1, 0, 1)}
    assert {tuple(c) for c in np.floor(curve / PIXEL).astype(int).tolist()} <= near


def test_thinning_stays_connected() -> None:
    t = np.linspace(0, 6, 5001)
    curve = np.column_stack([t, np.sin(5 * t)])
    thin = thinned(np.stack([curve[:-1], curve[1:]], axis=1), PIXEL)
    assert len(thin) < 5000
    np.testing.assert_array_equal(thin[1:, 0], thin[:-1, 1])
    np.testing.assert_array_equal(thin[0, 0], curve[0])


def test_straightening_moves_nothing_that_can_be_seen() -> None:
    t = np.linspace(0, 6, 2001)
    curve = np.column_stack([t, np.sin(5 * t)])
    curve[1000] = np.nan
    curve[1500, 1] += 0.1  # a corner
    few = straightened(curve, PIXEL)
    assert len(few) < 700
    assert np.isnan(few).all(axis=1).sum() == 1
    for kept in (curve[0], curve[999], curve[1001], curve[1500], curve[-1]):
        assert np.any(np.all(few == kept, axis=1))
    middle = np.flatnonzero(np.isnan(few[:, 0]))[0]
    for part, whole in ((few[:middle], curve[:1000]), (few[middle + 1 :], curve[1001:])):
        drawn = np.interp(whole[:, 0], part[:, 0], part[:, 1])
        assert np.max(np.abs(drawn - whole[:, 1])) <= 0.5 * PIXEL[1] + 5 * 0.5 * PIXEL[0]


def test_a_line_that_turns_back_keeps_its_tip() -> None:
    curve = np.array([[0.0, 0.0], [0.5, 0.0], [1.0, 0.0], [0.5, 0.0], [0.2, 0.0]])
    assert straightened(curve, PIXEL)[:, 0].max() == 1.0


def test_tangles_are_bounded() -> None:
    rng = np.random.default_rng(0)
    assert len(thinned(rng.uniform(-1, 1, (50_000, 2, 2)), PIXEL, most=5000)) <= 5000


@given(arrays(np.float64, (5, 2), elements=numbers), arrays(np.float64, 5, elements=numbers))
def test_lines_are_cut_at_the_box(normals, offsets) -> None:
    for start, end in lines_in_box(normals, offsets, LOW, HIGH):
        points = np.array([start, end])
        assert np.all((points >= LOW - 1e-9) & (points <= HIGH + 1e-9))
        values = np.abs(points @ normals.T + offsets)
        norm = np.linalg.norm(normals, axis=1)
        assert np.any(np.all(values <= 1e-6 * np.maximum(norm, 1e-12), axis=0) & (norm > 0))


def test_an_arrow_head_is_seen_upright_whatever_the_scales() -> None:
    barbs = arrow_head(np.array([[1.0, 2.0]]), np.array([[0.3, 0.0]]), PIXEL, 10.0)
    on_screen = (barbs[0, :, 1] - barbs[0, :, 0]) / PIXEL
    np.testing.assert_allclose(np.linalg.norm(on_screen, axis=1), 10.0)
    np.testing.assert_allclose(on_screen[0], on_screen[1] * [1, -1])
    assert np.all(on_screen[:, 0] < 0)


def test_positions_have_the_decimals_a_pixel_deserves() -> None:
    assert position([-0.24351, 0.18954]) == "(−0.2435, 0.1895)"
    assert position([-0.24351, 0.0], 0.002) == "(−0.2435, 0.0000)"
    assert position([1, 2, 3, 4, 5]) == "(1.0000, 2.0000, 3.0000, 4.0000, …)"
    assert position([-1e-9, 123.0], 0.5) == "(0.00, 123.00)"


def test_multipliers_show_what_matters_near_the_unit_circle() -> None:
    assert multiplier(1.00591) == "1.0059"
    assert multiplier(-0.5 + 0.25j) == "−0.5000 + 0.2500 i"
    assert multiplier(-0.5 - 0.25j) == "−0.5000 − 0.2500 i"
    assert multiplier(0j) == "0.0000"


def test_straightening_is_the_same_without_a_compiler(monkeypatch) -> None:
    t = np.linspace(0, 1, 3000)
    curve = np.column_stack([t, 0.2 * np.sin(9 * t)])
    curve[700] = np.nan
    compiled = straightened(curve, PIXEL)
    monkeypatch.setattr(fast, "loops", lambda: None)
    np.testing.assert_array_equal(straightened(curve, PIXEL), compiled)
    assert len(compiled) < 1500

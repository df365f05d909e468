"""Basins against exact stable manifolds, against plain iteration, and in their awkward cases."""

from fractions import Fraction

import numpy as np
import pytest
from scipy.ndimage import maximum_filter, minimum_filter
from scipy.spatial import cKDTree

from plrnn_explorer.dynamics.attractors import find_attractors, trapping_attractor
from plrnn_explorer.dynamics.basin_map import ESCAPED, PENDING, UNDECIDED
from plrnn_explorer.dynamics.basins import basin_steps, coordinate_plane, map_basins
from plrnn_explorer.dynamics.cycle import make_cycle
from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.manifolds import grow_manifold
from plrnn_explorer.models.load import load_model
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.resources import resource

EYE = np.eye(2)


def rotated_double_well(angle=0.4, contraction=0.5):
    """x' = f(x) with sinks at ±1 and a saddle at 0, y' = c y + 0.3 x, turned: W^s(0) is the line x = 0."""
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    # f has slope 1.5 between -0.5 and 0.5 and slope 0.5 beyond, so that f(±1) = ±1.
    A = turn @ np.array([[1.5, 0.0], [0.3, contraction]]) @ turn.T
    ex = turn[:, 0]
    W2, h2 = np.array([ex, -ex]), np.array([-0.5, -0.5])
    W1 = (0.5 - 1.5) * np.stack([ex, -ex], axis=1)
    return PiecewiseLinearMap(A, W1, W2, np.zeros(2), h2)


BISTABLE = {
    "double well": rotated_double_well(),
    "invertible PLRNN": PiecewiseLinearMap(
        np.diag([0.76, 0.19]), [[0.21, -0.83], [-0.74, 0.51]], EYE, [0.09, 1.18], [0.0, 0.0]
    ),
    "folding PLRNN": PiecewiseLinearMap(
        np.diag([0.32, 0.49]), [[0.33, -1.74], [-0.44, 0.18]], EYE, [0.24, 0.26], [0.0, 0.0]
    ),
    "shallow PLRNN": PiecewiseLinearMap(
        np.diag([0.08, -0.16]),
        [[0.0, -1.2, 0.57], [0.31, 0.78, -0.04]],
        [[-0.26, 0.39], [0.46, 0.68], [1.89, -0.62]],
        [-0.44, 0.53],
        [1.0, -1.48, 0.48],
    ),
    "saddle 2-cycle": PiecewiseLinearMap(
        np.diag([0.47, 0.01]),
        [[0.33, -0.18, -0.63], [0.54, -0.7, -0.14]],
        [[0.49, 0.47], [0.89, 0.94], [0.72, 1.53]],
        [0.21, -0.14],
        [-0.64, 0.13, 0.13],
    ),
}


#: Lower left corner and side of the windows; that of the 2-cycle leaves out the tips of wedges of one basin
#: in the other, which are thinner than any cell.
WINDOWS = dict.fromkeys(BISTABLE, (-3.0, -3.0, 6.0)) | {"saddle 2-cycle": (0.1, -1.4, 1.3)}


@pytest.mark.parametrize("name", BISTABLE)
def test_borders_are_the_stable_manifold_of_the_saddle(name):
    model = BISTABLE[name]
    cycles = find_cycles(model, 2)
    assert (cycles.count("sink"), cycles.count("saddle")) == (2, 1)
    n, side = 1000, WINDOWS[name][2]
    low, cell = np.array(WINDOWS[name][:2]), side / n
    high = low + side
    x, y = ((low[i], high[i], n) for i in (0, 1))
    basins = map_basins(model, x, y, attractors=find_attractors(model, cycles))
    assert set(np.unique(basins.labels)) - {UNDECIDED} == {0, 1}
    assert basins.fractions[UNDECIDED] < 1e-3
    saddle = next(c for c in cycles.cycles if c.stability == "saddle")
    segments = grow_manifold(model, saddle, "stable", box=(low, high)).segments
    curve = sampled(segments, cell / 8)
    curve = curve[np.all((curve > low + cell) & (curve < high - cell), axis=1)]
    border = minimum_filter(basins.labels, 3) != maximum_filter(basins.labels, 3)
    # Every point of the curve lies in a cell that has, or borders on, another label …
    column, row = ((curve - low) / cell).astype(int).T
    assert border[row, column].all()
    # … and every change of label between two neighbouring cells has the curve within one cell.
    right, up = (np.argwhere(np.diff(basins.labels, axis=axis) != 0) for axis in (1, 0))
    changes = np.concatenate([right + np.array([0.5, 1.0]), up + np.array([1.0, 0.5])])[:, ::-1] * cell + low
    inner = np.all((changes > low + 2 * cell) & (changes < high - 2 * cell), axis=1)
    distance, _ = cKDTree(curve).query(changes[inner])
    assert len(changes) > 900
    assert distance.max() <= cell


def sampled(segments, spacing):
    """Points on segments (n, 2, M) no further apart than `spacing`."""
    points = []
    for start, end in segments:
        count = int(np.ceil(np.linalg.norm(end - start) / spacing)) + 1
        points.append(start + np.linspace(0, 1, count)[:, None] * (end - start))
    return np.concatenate(points)


def test_the_border_of_the_double_well_is_the_known_line():
    model = rotated_double_well()
    basins = map_basins(model, (-2.0, 2.0, 200), (-2.0, 2.0, 200))
    centres = -2.0 + (np.arange(200) + 0.5) * 0.02
    x, y = np.meshgrid(centres, centres)
    across = np.cos(0.4) * x + np.sin(0.4) * y
    right = [i for i, a in enumerate(basins.attractors) if a.cycle.points[0] @ [np.cos(0.4), np.sin(0.4)] > 0]
    assert ((basins.labels == right[0]) == (across > 0)).all()
    assert basins.certified_share == 1.0


def test_labels_and_steps_agree_with_plain_iteration(shared):
    """Folding the units of one sign into the matrix must not change any orbit (60 units)."""
    with np.load(shared / "models/lowrank_teacher_reach_rnn_M2/canonical.npz") as d:
        model = PiecewiseLinearMap(d["A"], d["W1"], d["W2"], d["h1"], d["h2"])
    attractors = find_attractors(model, find_cycles(model, 1))
    assert len(attractors) == 8
    basins = map_basins(model, (-0.5, 0.5, 30), (-0.5, 0.5, 30), attractors=attractors, max_steps=1000)
    centres = -0.5 + (np.arange(30) + 0.5) / 30
    z = np.stack(np.meshgrid(centres, centres), axis=-1)
    labels, steps = np.full((30, 30), UNDECIDED), np.full((30, 30), 1000)
    for step in range(1001):
        for i, a in enumerate(attractors):
            offset = z - a.cycle.points[0]
            inside = np.einsum("yxi,ij,yxj->yx", offset, a.shapes[0], offset) <= a.radii[0] ** 2
            new = inside & (labels == UNDECIDED)
            labels[new], steps[new] = i, step
        z = model(z)
    assert (labels == basins.labels).all()
    assert (steps == basins.steps).all()


def linear(matrix, offset=(0.0, 0.0)):
    return PiecewiseLinearMap(matrix, np.zeros((2, 0)), np.zeros((0, 2)), offset, np.zeros(0))


def test_escape_survives_overflow():
    basins = map_basins(linear(1e200 * EYE), (-1.0, 1.0, 30), (-1.0, 1.0, 30), attractors=())
    assert (basins.labels == UNDECIDED).all()  # out of all numbers in one step: nothing is proved
    assert (basins.steps == 1).all()
    basins = map_basins(linear(1e3 * EYE), (-1.0, 1.0, 30), (-1.0, 1.0, 30), attractors=())
    assert (basins.labels == ESCAPED).all()
    assert basins.certified.all()


def test_the_escape_radius_is_counted_in_steps():
    basins = map_basins(linear(2 * EYE), (1.0, 1.5, 5), (-0.1, 0.1, 4), attractors=(), escape_radius=100.0)
    start = 1.0 + (np.arange(5) + 0.5) * 0.1
    # Distance is measured from the centre of the window, x = 1.25.
    assert (basins.steps == np.ceil(np.log2(101.25 / start))).all()


def test_points_that_neither_settle_nor_escape_stay_undecided():
    turn = np.array([[0.6, -0.8], [0.8, 0.6]])
    basins = map_basins(linear(turn), (-1.0, 1.0, 12), (-1.0, 1.0, 10), attractors=(), max_steps=50)
    assert (basins.labels == UNDECIDED).all()
    assert (basins.steps == 50).all()
    assert basins.labels.shape == (10, 12)
    assert basins.fractions == {UNDECIDED: 1.0, ESCAPED: 0.0}


def test_a_slice_of_three_dimensions():
    """The third coordinate of the double well decides nothing, or, exchanged with x, everything."""
    flat = rotated_double_well(angle=0.0)
    order = [2, 1, 0]
    A = np.zeros((3, 3))
    A[np.ix_([0, 1], [0, 1])] = flat.A
    A[2, 2] = 0.3
    wide = PiecewiseLinearMap(
        A[np.ix_(order, order)],
        np.vstack([flat.W1, np.zeros((1, 2))])[order],
        np.hstack([flat.W2, np.zeros((2, 1))])[:, order],
        np.zeros(3),
        flat.h2,
    )
    cycles = [make_cycle(wide, p[None], wide.region(p)[None]) for p in sinks_of(wide)]
    attractors = find_attractors(wide, cycles)
    assert len(attractors) == 2
    negative = map_basins(
        wide, (-2.0, 2.0, 9), (-2.0, 2.0, 9), axes=(0, 1), origin=(0, 0, -0.5), attractors=attractors
    )
    assert len(set(np.unique(negative.labels))) == 1
    across = map_basins(wide, (-0.9, 0.9, 30), (-1.0, 1.0, 9), axes=(2, 0), attractors=attractors)
    assert (across.labels[:, :15] == negative.labels[0, 0]).all()
    assert (across.labels[:, 15:] == 1 - negative.labels[0, 0]).all()


def sinks_of(model):
    """Fixed points of the wide double well: x = ±1 is its third coordinate."""
    points = []
    for sign in (-1.0, 1.0):
        region = model.region(np.array([0.0, 0.0, sign]))
        points.append(np.linalg.solve(np.eye(3) - model.jacobian(region), model.offset(region)))
    return points


def test_the_result_is_deterministic_and_immutable():
    model = BISTABLE["folding PLRNN"]
    first, second = (map_basins(model, (-3.0, 3.0, 61), (-3.0, 3.0, 40)) for _ in range(2))
    assert (first.labels == second.labels).all()
    assert (first.steps == second.steps).all()
    with pytest.raises(ValueError, match="read-only"):
        first.labels[0, 0] = 0


def test_it_is_refined_from_coarse_to_fine_and_can_be_left_at_any_time():
    model = BISTABLE["double well"]
    attractors = find_attractors(model, find_cycles(model, 1))
    # A contraction this slow keeps every point busy for all the steps.
    slow = linear((1 - 1e-9) * EYE)
    plane = coordinate_plane(slow)
    steps = list(basin_steps(slow, (), plane, (-1.0, 1.0, 200), (-1.0, 1.0, 200), max_steps=1000))
    # 40,000 points for 1,000 steps: no single report covers more than a few percent of the work.
    assert len(steps) > 30
    fractions = [step.fraction for step in steps]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    shown = list(basin_steps(model, attractors, plane, (-3.0, 3.0, 120), (-3.0, 3.0, 110)))
    blocks = [step.result.block for step in shown]
    assert blocks == sorted(blocks, reverse=True)
    assert set(blocks) == {27, 9, 3, 1}
    assert (shown[0].result.labels == PENDING).all()
    coarse = next(step.result for step in shown if step.result.block == 9)
    assert not (coarse.labels == PENDING).any()
    final = shown[-1].result
    # The centre of each block of nine keeps its label to the end.
    assert (coarse.labels[4::9, 4::9] == final.labels[4::9, 4::9]).all()
    assert (coarse.labels != final.labels).any()


@pytest.mark.parametrize(("nx", "ny"), [(1, 1), (1, 200), (55, 3), (54, 54), (53, 80)])
def test_every_cell_is_computed_whatever_the_shape(nx, ny):
    model = linear(0.5 * EYE)
    sink = make_cycle(model, np.zeros((1, 2)), np.zeros((1, 0), dtype=bool))
    attractors = (trapping_attractor(model, sink),)
    basins = map_basins(model, (-1.0, 1.0, nx), (-1.0, 1.0, ny), attractors=attractors)
    assert basins.labels.shape == (ny, nx)
    assert (basins.labels == 0).all()
    assert basins.block == 1


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ({"x": (1.0, -1.0, 5)}, "x range of the window should rise"),
        ({"x": (0.0, np.nan, 5)}, "x range"),
        ({"y": (0.0, 1.0, 0)}, "at least one cell along y"),
        ({"axes": (0, 0)}, "two different numbers"),
        ({"axes": (0, 2)}, "from 0 to 1"),
        ({"origin": (1.0,)}, "2 coordinates"),
        ({"max_steps": 0}, "max_steps"),
        ({"escape_radius": -1.0}, "escape radius"),
    ],
)
def test_senseless_windows_are_refused_in_one_sentence(arguments, sentence):
    given = {"x": (0.0, 1.0, 5), "y": (0.0, 1.0, 5), "attractors": ()} | arguments
    with pytest.raises(ValueError, match=sentence):
        map_basins(linear(EYE), **given)


@pytest.mark.parametrize("n", [30, 120])
def test_a_centre_on_a_border_is_undecided_not_left_to_rounding(n):
    # Two populations that inhibit each other alike: no orbit leaves the diagonal, on which neither choice
    # lies. What computed orbits do there is rounding.
    model = load_model(resource("examples", "evidence.npz"))
    window = (-0.25, 1.25, n)
    basins = map_basins(model, window, window)
    centres = window[0] + (np.arange(n) + 0.5) * (1.5 / n)
    assert all(_stays_on_the_diagonal(model, Fraction(x)) for x in centres)
    assert len(basins.attractors) == 2
    assert all(abs(a.points[0, 0] - a.points[0, 1]) > 0.5 for a in basins.attractors)
    on = np.eye(n, dtype=bool)
    assert (basins.labels[on] == UNDECIDED).all()
    assert not basins.certified[on].any()
    assert (basins.labels[~on] >= 0).all()
    assert basins.certified[~on & basins.computed].all()
    assert basins.fractions[0] == basins.fractions[1]


def _stays_on_the_diagonal(model, x, steps=3):
    """Whether the orbit of (x, x) has equal coordinates in exact arithmetic."""
    A, W1, W2, h1, h2 = (
        [[Fraction(v) for v in row] for row in np.atleast_2d(each).tolist()]
        for each in (model.A, model.W1, model.W2, model.h1, model.h2)
    )
    z = [x, x]
    for _ in range(steps):
        active = [max(Fraction(0), sum(w * v for w, v in zip(row, z)) + h) for row, h in zip(W2, h2[0])]
        z = [
            sum(a * v for a, v in zip(A[i], z)) + sum(w * v for w, v in zip(W1[i], active)) + h1[0][i]
            for i in range(2)
        ]
    return z[0] == z[1]

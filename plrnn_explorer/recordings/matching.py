"""A recording and a model: which column is which coordinate of its data, and in which scale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

import numpy as np

from plrnn_explorer.dynamics.axes import axes_of, plane_of_axes
from plrnn_explorer.dynamics.frame3 import Frame3
from plrnn_explorer.dynamics.observed_states import states_of_observation
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.models.map import Floats, Observation, PiecewiseLinearMap
from plrnn_explorer.recordings.alignment import SCALINGS, Alignment
from plrnn_explorer.recordings.deviation import divisor
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.translation import tr

#: Steps of the model's own orbit that its range is taken from, and those before that are left out.
_STEPS, _TRANSIENT = 4000, 500
_ESCAPED = 1e6
#: Recorded coordinates of which two are looked for that span a plane.
_AXES_TRIED = 6
#: Samples of a recording, up to the one a forecast starts from, that are compared with the model's own orbit.
_PAST = 10
#: A direction is given by what was recorded if this share of it, at most, is not.
_SEEN = 1e-9


@dataclass(frozen=True, eq=False)
class DataSpace:
    """The data a model speaks of.

    Attributes
    ----------
    observation : Observation
    names, units : tuple of str
    stated : bool
        The model has an observation model; else its first states are taken as they are.
    """

    observation: Observation
    names: tuple[str, ...]
    units: tuple[str, ...]
    stated: bool

    @property
    def dimension(self) -> int:
        """Number of coordinates N."""
        return len(self.names)


@lru_cache(maxsize=8)
def data_space(model: PiecewiseLinearMap) -> DataSpace:
    """What a model observes; without an observation model its states themselves."""
    observation = model.observation
    if observation is None:
        n = model.dimension
        identity = Observation(np.eye(n, model.dimension), np.zeros(n))
        return DataSpace(identity, model.coordinate_names[:n], ("",) * n, False)
    n = len(observation.b)
    names = observation.names or tuple(f"x{i + 1}" for i in range(n))
    return DataSpace(observation, names, observation.units or ("",) * n, True)


def align_recording(
    recording: Recording, model: PiecewiseLinearMap, scaling: str = "", columns: Sequence[int] | None = None
) -> Recording:
    """Lay a recording beside a model.

    Parameters
    ----------
    recording : Recording
    model : PiecewiseLinearMap
    scaling : str
        ``"as recorded"``, ``"standardised"`` or ``"range of the model"``; "" for the likely one.
    columns : sequence of int, optional
        For each coordinate of the model's data the column that it is, -1 for none. By default columns are
        matched by name, else in their order.

    Returns
    -------
    Recording
        With its `alignment` set; the sweep, the first sample and the steps are kept.

    Raises
    ------
    ValueError
        If the scaling is unknown or a column is not there.
    """
    if scaling and scaling not in SCALINGS:
        raise ValueError(
            tr("the scaling {scaling!r} is unknown; use one of {names}").format(
                scaling=scaling, names=", ".join(SCALINGS)
            )
        )
    chosen = matched_columns(recording, model)[0] if columns is None else tuple(columns)
    now = recording.alignment
    scaling = scaling or likely_scaling(recording, model, chosen)[0]
    offset, scale = scaled(recording, model, chosen, scaling, now.sweep)
    made = Alignment(chosen, offset, scale, scaling, now.sweep, now.start, now.every)
    return recording.with_changes(alignment=made)


def matched_columns(recording: Recording, model: PiecewiseLinearMap) -> tuple[tuple[int, ...], str]:
    """For each coordinate the column of that name, else all in order; and how it was done, in words."""
    space = data_space(model)
    by_name = {name.strip().lower(): i for i, name in reversed(list(enumerate(recording.names))) if name}
    named = tuple(by_name.get(name.strip().lower(), -1) for name in space.names)
    if max(named) >= 0:
        return named, "by name"
    order = tuple(i if i < recording.n_columns else -1 for i in range(space.dimension))
    return order, "in order"


def scaled(
    recording: Recording, model: PiecewiseLinearMap, columns: Sequence[int], scaling: str, sweep: int = -1
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Offset and scale of each coordinate, so that (recorded - offset) / scale is the model's value.

    Standardised: mean and standard deviation of all sweeps, because sweeps are compared with each other.
    """
    offset, scale = [0.0] * len(columns), [1.0] * len(columns)
    own = model_data(model) if scaling == "range of the model" else None
    for i, column in enumerate(columns):
        if column < 0 or scaling in ("as recorded", "by hand"):
            continue
        values = recording.values[:, column]
        values = values[np.isfinite(values)]
        if not len(values):
            continue
        if scaling == "standardised":
            offset[i], scale[i] = float(values.mean()), float(divisor(values[:, None])[0])
        elif own is not None:
            low, high = float(values.min()), float(values.max())
            bottom, top = float(own[:, i].min()), float(own[:, i].max())
            scale[i] = (high - low) / (top - bottom) if high > low and top > bottom else 1.0
            offset[i] = (low + high) / 2 - scale[i] * (bottom + top) / 2
    return tuple(offset), tuple(scale)


def likely_scaling(
    recording: Recording, model: PiecewiseLinearMap, columns: Sequence[int]
) -> tuple[str, str]:
    """The scaling that is probably meant, and why, in a phrase."""
    space = data_space(model)
    pairs = [(i, c) for i, c in enumerate(columns) if c >= 0]
    if not pairs:
        return "as recorded", "no column is shown"
    if all(space.units[i] and space.units[i] == recording.units[c] for i, c in pairs):
        return "as recorded", "the units are those of the model's data"
    means, spreads = _moments(recording.values[:, [c for _, c in pairs]])
    own = model_data(model)
    if own is not None:
        mine, wide = _moments(own[:, [i for i, _ in pairs]])
        near = np.abs(means - mine) <= wide
        if bool((near & (spreads < 2.5 * wide) & (wide < 2.5 * spreads)).all()):
            return "as recorded", "the recorded values lie where the model's own lie"
    if bool((np.abs(means) < 0.1).all() and (np.abs(spreads - 1) < 0.1).all()):
        return "as recorded", "the recorded values are standardised already"
    return (
        "standardised",
        "the recorded values lie elsewhere than the model's, and models are mostly trained so",
    )


def _moments(values: Floats) -> tuple[Floats, Floats]:
    known = np.where(np.isfinite(values), values, np.nan)
    count = np.maximum(np.isfinite(known).sum(axis=0), 1)
    mean = np.nansum(known, axis=0) / count
    return mean, np.sqrt(np.nansum((known - mean) ** 2, axis=0) / count)


def model_data(model: PiecewiseLinearMap) -> Floats | None:
    """Data along an orbit of the model from near the origin, (n, N); None if it escapes."""
    points = _own_orbit(model)
    return None if points is None else data_space(model).observation(points)


@lru_cache(maxsize=8)
def _own_orbit(model: PiecewiseLinearMap) -> Floats | None:
    start = 0.01 * np.random.default_rng(0).standard_normal(model.dimension)
    points = model.orbit(start, _TRANSIENT + _STEPS)[_TRANSIENT:]
    return points if np.isfinite(points).all() and np.abs(points).max() <= _ESCAPED else None


@dataclass(frozen=True, eq=False)
class Shadow:
    """How positions in a plane follow from data: xy = x @ weights.T + offset for data x (..., N)."""

    weights: Floats
    offset: Floats

    def __call__(self, data: Floats) -> Floats:
        """Positions (n, 2) of data (n, N); coordinates without weight may be missing."""
        used = np.abs(self.weights).max(axis=0) > 0
        return np.asarray(data[:, used] @ self.weights[:, used].T + self.offset)


def shadow(model: PiecewiseLinearMap, plane: Plane | Frame3, matched: Sequence[int]) -> Shadow | None:
    """How recorded data are projected into a plane or three directions; None where they do not say it.

    With x = B z + b, a position is P (z - o). It follows from the recorded rows of B alone exactly if P is a
    combination of them: P = C B; then it is C (x - b) - P o.
    """
    space, rows, P = data_space(model), list(matched), plane.dual
    if not rows:
        return None
    # Each in its own unit: amperes beside millivolts are no rounding.
    seen, units = _unit_rows(space.observation.B[rows])
    wanted, sizes = _unit_rows(P)
    C = np.linalg.lstsq(seen.T, wanted.T, rcond=None)[0].T
    if np.abs(C @ seen - wanted).max() > _SEEN:
        return None
    weights = np.zeros((len(P), space.dimension))
    weights[:, rows] = np.where(np.abs(C) < _SEEN, 0.0, C) * sizes[:, None] / units
    return Shadow(weights, -(weights @ space.observation.b) - P @ plane.origin)


def _unit_rows(rows: Floats) -> tuple[Floats, Floats]:
    """Rows (n, M) as unit vectors, and their lengths (n,); rows of zeros stay, with length 1."""
    size = np.linalg.norm(rows, axis=1)
    size = np.where(size > 0, size, 1.0)
    return rows / size[:, None], size


def plane_of_recording(model: PiecewiseLinearMap, recording: Recording, origin: Floats) -> Plane | None:
    """Plane through a state (M,) whose axes are two recorded coordinates; None where no two span one."""
    kind = "data" if data_space(model).stated else "state"
    axes = [a for a in axes_of(model) if a.kind == kind and a.index in recording.alignment.matched]
    for pair in combinations(axes[:_AXES_TRIED], 2):
        try:
            return plane_of_axes(model, pair, origin)
        except ValueError:  # they measure the same
            continue
    return None


def state_at(model: PiecewiseLinearMap, recording: Recording, row: int) -> Floats:
    """The state (M,) from which the model forecasts a recording.

    The state the network was trained to start from, where its file says so. Else, of all states that have the
    recorded data (or miss them least), the one nearest to the state of the
    model's own orbit whose data over the last steps are most like the recorded ones: what was not measured
    cannot be known better from a single sample.

    Parameters
    ----------
    model : PiecewiseLinearMap
    recording : Recording
    row : int
        Row of `Recording.aligned`; at least one coordinate must be known there.

    Raises
    ------
    ValueError
        If nothing was recorded there.
    """
    data, space = recording.aligned, data_space(model)
    known = np.flatnonzero(np.isfinite(data[row]))
    if not len(known):
        raise ValueError(tr("nothing was recorded at row {row}").format(row=row))
    encoder = space.observation.encoder
    if encoder is not None and len(known) == space.dimension:
        return np.asarray(data[row] @ encoder)  # as it was trained to start
    part = Observation(space.observation.B[known], space.observation.b[known])
    near = _analogue(model, part, data[max(0, row + 1 - _PAST) : row + 1, known])
    found = states_of_observation(model.with_changes(observation=part), data[row, known], near)
    return np.asarray(found.states)


def _analogue(model: PiecewiseLinearMap, part: Observation, past: Floats) -> Floats:
    """State of the model's own orbit after data most like the last steps `past` (k, n) of a recording."""
    points = _own_orbit(model)
    if points is None:
        return np.zeros(model.dimension)
    own = part(points)
    own, past = own / _spread(own), past / _spread(own)
    k = len(past)
    total = np.zeros(len(own) - k + 1)
    for j in range(k):
        total += np.nansum((own[j : j + len(total)] - past[j]) ** 2, axis=1)
    return np.asarray(points[int(np.argmin(total)) + k - 1])


def _spread(values: Floats) -> Floats:
    return divisor(values)

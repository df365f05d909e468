"""How mixed basins are: basin entropy and the uncertainty exponent of a map of labels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.basin_map import PENDING, UNDECIDED, BasinMap

T = TypeVar("T")

#: Side, in cells, of the boxes whose entropies are averaged (Daza et al. use 5 x 5 points a box).
BOX = 5
#: Least number of boxes on borders that an average over them is given for.
_FEWEST_BOXES = 20
#: Least number of uncertain cells at a distance that counts in the fit.
_FEWEST_CELLS = 20
#: Largest uncertain share and largest distance (of the window's side) in the fit: beyond, f(eps) levels off.
_LARGEST_SHARE, _LARGEST_DISTANCE = 0.35, 1 / 24


@dataclass(frozen=True)
class BasinEntropy:
    """Basin entropy (Daza, Wagemakers, Georgeot, Guéry-Odelin & Sanjuán, Sci. Rep. 6 (2016) 31416).

    Attributes
    ----------
    entropy : float
        S_b, mean Gibbs entropy of the labels in boxes of 5 x 5 cells, natural logarithm; 0 for one basin.
    boundary : float
        S_bb, the mean over the boxes that hold more than one label; NaN where there are few. Above log 2 the
        boundary is fractal (sufficient, not necessary).
    boxes, boundary_boxes : int
        Boxes averaged over, and those with more than one label. Boxes with undecided cells are left out.
    """

    entropy: float
    boundary: float
    boxes: int
    boundary_boxes: int

    @property
    def is_fractal(self) -> bool:
        """Whether the log 2 criterion shows a fractal boundary."""
        return bool(self.boundary > np.log(2))


@dataclass(frozen=True)
class UncertaintyExponent:
    """Exponent alpha in f(eps) ~ eps^alpha, f the share of points whose basin an error eps may change.

    Attributes
    ----------
    exponent : float
        alpha; 1 for a smooth border. NaN where too few cells lie on borders.
    error : float
        Standard error of the fit.
    distances : tuple of float
        eps of the fit, in units of the plane.
    shares : tuple of float
        f(eps).
    """

    exponent: float
    error: float
    distances: tuple[float, ...]
    shares: tuple[float, ...]

    @property
    def boundary_dimension(self) -> float:
        """Dimension 2 - alpha of the borders in the plane."""
        return 2.0 - self.exponent


def _once(measure: Callable[[BasinMap], T]) -> Callable[[BasinMap], T]:
    """Remember what was measured as long as the basin map lives: panels and figures ask again and again."""
    known: WeakKeyDictionary[BasinMap, T] = WeakKeyDictionary()

    @wraps(measure)
    def measured(basins: BasinMap) -> T:
        if basins not in known:
            known[basins] = measure(basins)
        return known[basins]

    return measured


@_once
def basin_entropy(basins: BasinMap) -> BasinEntropy:
    """Basin entropy of a basin map.

    Parameters
    ----------
    basins : BasinMap

    Returns
    -------
    BasinEntropy
    """
    ny, nx = (n // BOX * BOX for n in basins.labels.shape)
    if ny == 0 or nx == 0:
        return BasinEntropy(float("nan"), float("nan"), 0, 0)
    cut = basins.labels[:ny, :nx].reshape(ny // BOX, BOX, nx // BOX, BOX)
    boxes = cut.swapaxes(1, 2).reshape(-1, BOX * BOX)
    boxes = boxes[~np.any((boxes == UNDECIDED) | (boxes == PENDING), axis=1)]
    entropies = np.zeros(len(boxes))
    for label in np.unique(boxes):
        share = np.mean(boxes == label, axis=1)
        entropies -= share * np.log(np.where(share > 0, share, 1.0))
    mixed = entropies > 0
    boundary = float(entropies[mixed].mean()) if mixed.sum() >= _FEWEST_BOXES else float("nan")
    entropy = float(entropies.mean()) if len(boxes) else float("nan")
    return BasinEntropy(entropy, boundary, len(boxes), int(mixed.sum()))


@_once
def uncertainty_exponent(basins: BasinMap) -> UncertaintyExponent:
    """Uncertainty exponent of a basin map, from the labels of cells some cells apart.

    A cell is uncertain at a distance eps if the label eps to its left or right, or above or below, is not its
    own. Pairs with an undecided cell are left out.

    Parameters
    ----------
    basins : BasinMap

    Returns
    -------
    UncertaintyExponent

    Notes
    -----
    Grebogi, McDonald, Ott & Yorke, Phys. Lett. A 99 (1983) 415; McDonald, Grebogi, Ott & Yorke, Physica D 17
    (1985) 125. The fit weighs each distance by the number of its uncertain cells, as if these were
    independent; the error is the larger of that and of the scatter about the line.
    """
    nothing = UncertaintyExponent(float("nan"), float("nan"), (), ())
    known = (basins.labels != UNDECIDED) & (basins.labels != PENDING)
    points = []
    for axis, (low, high, n) in ((1, basins.x), (0, basins.y)):
        steps = 2 ** np.arange(12)
        steps = steps[steps <= n * _LARGEST_DISTANCE]
        for step in steps.tolist():
            share, count = _uncertain(basins.labels, known, axis, step, int(steps[-1]))
            if count >= _FEWEST_CELLS and share <= _LARGEST_SHARE:
                points.append((step * (high - low) / n, share, count, axis))
    along = {axis: [p for p in points if p[3] == axis] for axis in (0, 1)}
    chosen = max(along.values(), key=lambda found: sum(p[2] for p in found))
    if len(chosen) < 3:
        return nothing
    distances, shares, counts, _ = zip(*chosen)
    x, y = np.log(distances), np.log(shares)
    slope, error = _line(x, y, np.asarray(counts, dtype=np.float64))
    return UncertaintyExponent(slope, error, tuple(map(float, distances)), tuple(map(float, shares)))


def _uncertain(
    labels: NDArray[np.int16], known: NDArray[np.bool_], axis: int, step: int, edge: int
) -> tuple[float, int]:
    """Share and number of the cells, `edge` from the ends, with another label `step` cells away."""

    def shifted(array: NDArray[Any], by: int) -> NDArray[Any]:
        inner = slice(edge + by, array.shape[axis] - edge + by)
        return array[:, inner] if axis else array[inner]

    middle, compared = shifted(labels, 0), shifted(known, 0).copy()
    differs = np.zeros(middle.shape, dtype=bool)
    for by in (-step, step):
        differs |= middle != shifted(labels, by)
        compared &= shifted(known, by)
    differs &= compared
    return float(differs.sum() / max(1, compared.sum())), int(differs.sum())


def _line(
    x: NDArray[np.float64], y: NDArray[np.float64], weights: NDArray[np.float64]
) -> tuple[float, float]:
    """Slope of a weighted straight line (variance 1 / weight) and its standard error."""
    mean = np.average(x, weights=weights)
    spread = float(np.sum(weights * (x - mean) ** 2))
    slope = float(np.sum(weights * (x - mean) * y) / spread)
    rest = y - np.average(y, weights=weights) - slope * (x - mean)
    scatter = float(np.sum(weights * rest**2)) / max(1, len(x) - 2)
    return slope, float(np.sqrt(max(1.0, scatter) / spread))

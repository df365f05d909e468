"""Decide whether the map is invertible, and say what of that is proved."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace
from math import comb
from typing import Any, TypeVar

import numpy as np

from plrnn_explorer.dynamics.invertibility import Invertibility
from plrnn_explorer.dynamics.preimages import Preimages, preimage_steps
from plrnn_explorer.dynamics.progress import Progress, Steps, finish
from plrnn_explorer.dynamics.provenance import provenance
from plrnn_explorer.dynamics.slope_boxes import SlopeSigns, determinant_sign
from plrnn_explorer.models.arrangement import all_codes, enumerate_regions
from plrnn_explorer.models.box_regions import box_of_all_regions, regions_in_box
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap
from plrnn_explorer.phrases import phrase
from plrnn_explorer.translation import mark

#: Numbers in a batch of Jacobians and their intermediate products.
_BATCH_NUMBERS = 500_000
#: Up to this many units every code is tried, realised or not.
_MAX_UNITS_ALL_CODES = 12
#: Up to this many regions are enumerated where the borders lie in any position.
_MAX_ENUMERATED = 3000
#: Most regions a search visits; more would hardly change the answer.
_MAX_VISITED = 4000
#: Two borders this near to parallel count as parallel (sine of the angle).
_PARALLEL = 1e-12

_T = TypeVar("_T")
#: Work that pauses now and then, so that it can be cancelled, and returns its result at the end.
_Work = Generator[None, None, _T]


def check_invertibility(
    model: PiecewiseLinearMap, *, max_regions: int = 20_000, seed: int = 0
) -> Invertibility:
    """Decide from the Jacobian determinants of the regions whether F is a homeomorphism.

    Parameters
    ----------
    model : PiecewiseLinearMap
    max_regions : int
        Most regions (in dimension three and above) whose determinant is computed.
    seed : int
        Of the random points where regions have to be searched.

    Returns
    -------
    Invertibility
        "not invertible" always rests on realised regions and is proved, also where regions were searched.

    Notes
    -----
    What is proved, up to rounding of the determinants:

    - Borders with linearly independent normals, parallel ones allowed (PLRNN, AL-RNN, dendritic PLRNN, every
      one-dimensional map): all combinations of sides are realised and F is a homeomorphism if and only if all
      determinants have one nonzero sign. F(z) - F(z') is a matrix times z - z' whose determinant is a
      convex combination of those of the regions, hence not 0; and an injective piecewise-linear map with
      regular pieces is onto (compare Sznajder & Gowda 1995, the column W-property).
    - In the plane with any borders: one sign makes F coherently oriented; then every point that is not
      critical has as many preimages as the degree of F, which is the winding number of its
      recession map on a circle (Scholtes 2012, Introduction to Piecewise Differentiable Equations, ch. 2).
      Degree +-1 is a homeomorphism, any other is not injective.
    - With few units in any dimension: one sign of A + W1 diag(d) W2 over all 2^H codes, realised or not, is
      sufficient by the first argument.
    - With borders in any position and few enough regions, in any dimension: all realised regions are
      enumerated; with one sign the number of preimages of one point decides (all are found).
    - With many units: the same by branch and bound over boxes of slopes (`slope_boxes.determinant_sign`).
    - A singular region, or two regions with opposite signs, prove that F is not injective.
    """
    found = finish(invertibility_steps(model, max_regions=max_regions, seed=seed))
    assert found is not None  # the last step always has the finding
    return found


def invertibility_steps(
    model: PiecewiseLinearMap, *, max_regions: int = 20_000, seed: int = 0
) -> Steps[Invertibility | None]:
    """Run `check_invertibility` step by step; None until the last step, which has the finding."""
    work = _decide(model, max_regions, seed)
    while True:
        try:
            next(work)
        except StopIteration as end:
            parameters = provenance(model, max_regions=max_regions, seed=seed)
            yield Progress(replace(end.value, parameters=parameters), 1.0, mark("Invertibility"))
            return
        yield Progress(None, 0.5, mark("Invertibility"))


def _decide(model: PiecewiseLinearMap, max_regions: int, seed: int) -> _Work[Invertibility]:
    model = _without_idle_units(model)
    groups = _parallel_groups(model.W2)
    if _are_independent(model, groups) and np.prod([len(g) + 1.0 for g in groups]) <= max_regions:
        signs = yield from _signs(model, _combinations(model, groups))
        return _one_sign_decides(signs) if signs.one_sign else _folded(signs, complete=True)
    if model.dimension == 2 and model.n_units**2 <= 20 * max_regions:
        signs = yield from _signs(model, enumerate_regions(model))
        return _by_degree(model, signs) if signs.one_sign else _folded(signs, complete=True)
    if 2**model.n_units <= min(max_regions, 2**_MAX_UNITS_ALL_CODES):
        signs = yield from _signs(model, all_codes(model.n_units))
        if signs.one_sign:
            return _every_code_decides(signs)
    signs = yield from _signs(model, (yield from _visited_regions(model, max_regions, seed)))
    if not signs.one_sign:
        return _folded(signs, complete=False)
    realised = yield from _all_realised(model, max_regions)
    if realised is not None:
        return (yield from _by_realised(model, realised))
    slopes = yield from determinant_sign(model)
    if slopes.sign:
        return _every_slope_decides(signs, slopes)
    if slopes.sign == 0 and slopes.ridges == len(groups) and _are_independent(model, groups):
        return _some_slopes_fold(signs)
    return _visited_only(signs)


@dataclass(frozen=True)
class _Signs:
    """Numbers of regions by sign of the determinant."""

    positive: int
    negative: int
    singular: int

    @property
    def total(self) -> int:
        return self.positive + self.negative + self.singular

    @property
    def one_sign(self) -> bool:
        return self.singular == 0 and (self.positive == 0 or self.negative == 0)

    @property
    def word(self) -> str:
        return mark("positive") if self.positive else mark("negative")

    def counts(self) -> dict[str, Any]:
        return {
            "n_regions": self.total,
            "n_positive": self.positive,
            "n_negative": self.negative,
            "n_singular": self.singular,
        }


_SIGN = phrase(
    "Invertible (a homeomorphism), proved: the Jacobian determinant is {sign} in all {n} regions, which "
    "suffices because the borders have independent normals."
)
_ONE_REGION = phrase(
    "Invertible (a homeomorphism), proved: the Jacobian determinant is {sign} everywhere, which suffices "
    "because the borders have independent normals."
)
_CODES = phrase(
    "Invertible (a homeomorphism), proved: the Jacobian determinant is {sign} for all {n} combinations of "
    "active units, whether they occur or not."
)
_ONE_PREIMAGE = phrase(
    "Invertible (a homeomorphism), proved: the Jacobian determinant is {sign} in all {n} regions and a point "
    "has one preimage."
)
_PREIMAGES = phrase(
    "Not invertible, proved: the Jacobian determinant is {sign} in all {n} regions and a point has {k} "
    "preimages, as almost every point."
)
_SLOPES = phrase(
    "Invertible (a homeomorphism), proved: the Jacobian determinant is {sign} for all combinations of the "
    "slopes of the units, whether they occur or not (proved in {boxes:,} boxes of slopes)."
)
_SLOPES_FOLD = phrase(
    "Not invertible, proved: combinations of the slopes of the units have determinants of both signs or 0, "
    "and as the borders have independent normals all of them occur."
)
_ONCE_AROUND = phrase(
    "Invertible (a homeomorphism), proved: the Jacobian determinant is {sign} in all {n} regions and the map "
    "winds once around infinity."
)
_AROUND = phrase(
    "Not invertible, proved: the Jacobian determinant is {sign} in all {n} regions and the map winds {k} "
    "times around infinity, so that almost every point has {k} preimages."
)
#: By whether regions of both signs were met, and whether all were.
_FOLDED = {
    (True, True): phrase(
        "Not invertible, proved: regions with determinants of both signs fold the space over itself (all {n} "
        "regions: {positive} positive, {negative} negative, {singular} singular)."
    ),
    (True, False): phrase(
        "Not invertible, proved: regions with determinants of both signs fold the space over itself (the {n} "
        "regions visited: {positive} positive, {negative} negative, {singular} singular)."
    ),
    (False, True): phrase(
        "Not invertible, proved: a region with a singular Jacobian is flattened (all {n} regions: {positive} "
        "positive, {negative} negative, {singular} singular)."
    ),
    (False, False): phrase(
        "Not invertible, proved: a region with a singular Jacobian is flattened (the {n} regions visited: "
        "{positive} positive, {negative} negative, {singular} singular)."
    ),
}
_SEVERAL = phrase("Points can have several preimages or none.")
_VISITED = phrase(
    "Not known: the Jacobian determinant is {sign} in all {n} regions visited, but not every region was "
    "visited."
)


def _one_sign_decides(signs: _Signs) -> Invertibility:
    sentence = (_SIGN if signs.total > 1 else _ONE_REGION).format(sign=signs.word, n=signs.total)
    return Invertibility("homeomorphism", "complete", sentence=sentence, **signs.counts())


def _every_code_decides(signs: _Signs) -> Invertibility:
    sentence = _CODES.format(sign=signs.word, n=signs.total)
    return Invertibility("homeomorphism", "complete", sentence=sentence, **signs.counts())


def _all_realised(model: PiecewiseLinearMap, max_regions: int) -> _Work[Bools | None]:
    """Codes (R, H) of all realised regions, where borders are few enough to enumerate them; else None."""
    groups = len(np.unique(np.hstack([model.W2, model.h2[:, None]]), axis=0))
    number = sum(comb(groups, i) for i in range(min(groups, model.dimension) + 1))
    box = box_of_all_regions(model) if number <= min(max_regions, _MAX_ENUMERATED) else None
    if box is None:
        return None
    search = regions_in_box(model, *box, max_regions=max_regions)
    while True:
        try:
            next(search)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]
        yield


def _by_realised(model: PiecewiseLinearMap, codes: Bools) -> _Work[Invertibility]:
    """Verdict from all realised regions of a map with borders in any position.

    One sign makes F coherently oriented; then every point off the images of the borders has as many preimages
    as the degree says, and degree +-1 is a homeomorphism (Scholtes 2012, theorem 2.3.1): all preimages of one
    point decide.
    """
    signs = yield from _signs(model, codes)
    if not signs.one_sign:
        return _folded(signs, complete=True)
    y = model(np.random.default_rng(len(codes)).standard_normal(model.dimension))
    search = preimage_steps(model, y)
    while True:
        try:
            next(search)
        except StopIteration as end:
            found: Preimages = end.value
            break
        yield
    if found.completeness != "complete" or found.box is not None:
        return _visited_only(signs)
    if len(found) == 1:
        sentence = _ONE_PREIMAGE.format(sign=signs.word, n=signs.total)
        return Invertibility("homeomorphism", "complete", sentence=sentence, **signs.counts())
    sentence = _PREIMAGES.format(sign=signs.word, n=signs.total, k=len(found))
    return Invertibility("not invertible", "complete", sentence=sentence, **signs.counts())


def _every_slope_decides(signs: _Signs, slopes: SlopeSigns) -> Invertibility:
    sentence = _SLOPES.format(sign=signs.word, boxes=slopes.boxes)
    return Invertibility("homeomorphism", "complete", sentence=sentence, **signs.counts())


def _some_slopes_fold(signs: _Signs) -> Invertibility:
    return Invertibility("not invertible", "complete", sentence=_SLOPES_FOLD, **signs.counts())


def _by_degree(model: PiecewiseLinearMap, signs: _Signs) -> Invertibility:
    """Verdict for a coherently oriented map of the plane."""
    degree = _degree_of_recession_map(model)
    if abs(degree) == 1:
        sentence = _ONCE_AROUND.format(sign=signs.word, n=signs.total)
        return Invertibility("homeomorphism", "complete", sentence=sentence, **signs.counts())
    sentence = _AROUND.format(sign=signs.word, n=signs.total, k=abs(degree))
    return Invertibility("not invertible", "complete", sentence=sentence, **signs.counts())


def _folded(signs: _Signs, complete: bool) -> Invertibility:
    folds = bool(signs.positive and signs.negative)
    sentence = _FOLDED[folds, complete].format(
        n=signs.total, positive=signs.positive, negative=signs.negative, singular=signs.singular
    )
    sentence = f"{sentence} {_SEVERAL}"
    proof = "complete" if complete else "searched"
    return Invertibility("not invertible", proof, sentence=sentence, **signs.counts())  # type: ignore[arg-type]


def _visited_only(signs: _Signs) -> Invertibility:
    sentence = _VISITED.format(sign=signs.word, n=signs.total)
    return Invertibility("unknown", "searched", sentence=sentence, **signs.counts())


def _without_idle_units(model: PiecewiseLinearMap) -> PiecewiseLinearMap:
    """Return the map without units that have no border or no effect (its Jacobians stay the same)."""
    border, effect = model.W2.any(axis=1), model.W1.any(axis=0)
    constant = ~border & effect
    h1 = model.h1 + model.W1[:, constant] @ np.maximum(model.h2[constant], 0.0)
    used = border & effect
    return PiecewiseLinearMap(model.A, model.W1[:, used], model.W2[used], h1, model.h2[used])


def _parallel_groups(W2: Floats) -> list[list[int]]:
    """Indices of units with parallel borders, group by group; cut short at more groups than dimensions."""
    directions = W2 / np.linalg.norm(W2, axis=1, keepdims=True)
    groups: list[list[int]] = []
    for i, direction in enumerate(directions):
        for group in groups:
            other = directions[group[0]]
            if np.linalg.norm(direction - (direction @ other) * other) <= _PARALLEL:
                group.append(i)
                break
        else:
            groups.append([i])
        if len(groups) > W2.shape[1]:
            break  # their normals cannot be independent: nobody asks for the rest
    return groups


def _are_independent(model: PiecewiseLinearMap, groups: list[list[int]]) -> bool:
    """Whether the normals of the groups of parallel borders are linearly independent."""
    if not groups:
        return True
    normals = model.W2[[group[0] for group in groups]]
    normals = normals / np.linalg.norm(normals, axis=1, keepdims=True)
    return len(groups) <= model.dimension and int(np.linalg.matrix_rank(normals)) == len(groups)


def _combinations(model: PiecewiseLinearMap, groups: list[list[int]]) -> Bools:
    """Codes (R, H) of all regions of borders whose groups have independent normals."""
    codes = np.zeros((1, model.n_units), dtype=np.bool_)
    for group in groups:
        strips = _strips(model, group)
        repeated = np.repeat(codes, len(strips), axis=0)
        repeated[:, group] = np.tile(strips, (len(codes), 1))
        codes = repeated
    return codes


def _strips(model: PiecewiseLinearMap, group: list[int]) -> Bools:
    """Codes of the strips between parallel borders, (strips, units of the group)."""
    along = model.W2[group[0]] / np.linalg.norm(model.W2[group[0]])
    slopes = model.W2[group] @ along
    places = np.unique(-model.h2[group] / slopes)
    # Borders apart only by rounding are one border; no strip lies between them.
    places = places[np.append(True, np.diff(places) > _PARALLEL * np.abs(places).max())]
    between = (places[1:] + places[:-1]) / 2
    gap = 1.0 + np.abs(places[[0, -1]])
    middles = np.concatenate([[places[0] - gap[0]], between, [places[-1] + gap[1]]])
    return np.unique(middles[:, None] * slopes + model.h2[group] > 0, axis=0)


def _visited_regions(model: PiecewiseLinearMap, max_regions: int, seed: int) -> _Work[Bools]:
    """Codes of the regions met by random points at several scales and by their orbits."""
    rng = np.random.default_rng(seed)
    M = model.dimension
    # The work for the determinants grows with the units; keep it to a second or so.
    limit = min(max_regions, int(np.clip(5e8 / (M * M * max(1, model.n_units)), 200, _MAX_VISITED)))
    distance = np.abs(model.h2) / np.linalg.norm(model.W2, axis=1)
    scale = float(np.median(distance[distance > 0])) if np.any(distance > 0) else 1.0
    starts = [factor * scale * rng.standard_normal((limit, M)) for factor in (0.3, 1.0, 3.0, 30.0)]
    orbits = model.orbit(scale * rng.standard_normal((max(1, limit // 50), M)), 50).reshape(-1, M)
    points = np.concatenate([orbits[np.all(np.abs(orbits) < 1e9, axis=1)], *starts])
    rng.shuffle(points)
    return (yield from _codes_at(model, points, limit))


def _codes_at(model: PiecewiseLinearMap, points: Floats, limit: int) -> _Work[Bools]:
    """Different codes of points clearly off every border, at most `limit`."""
    seen: dict[bytes, Bools] = {}
    batch = max(1, _BATCH_NUMBERS // max(1, model.n_units))
    for start in range(0, len(points), batch):
        z = points[start : start + batch]
        value = model.preactivation(z)
        terms = np.abs(z) @ np.abs(model.W2).T + np.abs(model.h2)
        codes = value[np.all(np.abs(value) > 1e-12 * terms, axis=1)] > 0
        for key, code in zip(np.packbits(codes, axis=1), codes):
            seen.setdefault(key.tobytes(), code)
            if len(seen) >= limit:
                return np.array(list(seen.values()))
        yield
    return np.array(list(seen.values())).reshape(-1, model.n_units)


def _signs(model: PiecewiseLinearMap, codes: Bools) -> _Work[_Signs]:
    """Count the signs of det J_d; singular means to the rounding of J_d itself."""
    M = model.dimension
    size = np.linalg.norm(np.abs(model.A) + np.abs(model.W1) @ np.abs(model.W2))
    tolerance = 8 * M * np.finfo(np.float64).eps * size
    counts = np.zeros(3, dtype=np.int64)
    batch = max(1, _BATCH_NUMBERS // (M * (M + max(1, model.n_units))))
    for start in range(0, len(codes), batch):
        part = codes[start : start + batch]
        jacobians = model.A + (model.W1 * part[:, None, :]) @ model.W2
        regular = np.linalg.svd(jacobians, compute_uv=False)[:, -1] > tolerance
        sign = np.where(regular, np.linalg.slogdet(jacobians)[0], 0.0)
        counts += [np.sum(sign > 0), np.sum(sign < 0), np.sum(sign == 0)]
        yield
    return _Signs(*(int(n) for n in counts))


def _degree_of_recession_map(model: PiecewiseLinearMap) -> int:
    """Winding number of A z + W1 relu(W2 z) along a circle about 0.

    Between neighbouring directions of the borders (and the axes, so that all angles are below half a
    turn) the recession map is linear and regular: the angles between images add up exactly.
    """
    angles = np.arctan2(-model.W2[:, 0], model.W2[:, 1])
    angles = np.unique(np.concatenate([angles, angles + np.pi, np.arange(4) * np.pi / 2]) % (2 * np.pi))
    rays = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    images = rays @ model.A.T + np.maximum(rays @ model.W2.T, 0.0) @ model.W1.T
    after = np.roll(images, -1, axis=0)
    cross = images[:, 0] * after[:, 1] - images[:, 1] * after[:, 0]
    return round(float(np.arctan2(cross, np.sum(images * after, axis=1)).sum()) / (2 * np.pi))

"""The sentences of the summary about manifolds and where they meet."""

from __future__ import annotations

from collections import Counter

import numpy as np

from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.manifold import is_cut_short
from plrnn_explorer.export.words import count, listed, number
from plrnn_explorer.study.names import cycle_name
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import within

#: Intersections at a smaller angle (radians), or orbits nearer to a border, are not called transverse.
_SMALLEST_ANGLE, _SMALLEST_DISTANCE = 1e-6, 1e-9


def at_limit(found: HomoclinicPoints) -> bool:
    """Whether the search stopped at the number of orbits it was to list: there may be more."""
    return len(found) >= float(found.parameters.get("max_orbits", np.inf))


def manifold_sentences(study: Study) -> list[str]:
    """How many manifolds were traced, how exactly, and where they end."""
    if study.manifolds is None:
        return []
    if not study.manifolds:
        return _surfaces(study) or ["No manifold was traced."]
    kinds = [
        count(n, f"{which} manifold")
        for which in ("stable", "unstable")
        if (n := sum(m.which == which for m in study.manifolds))
    ]
    residuals = [m.residual for m in study.manifolds if np.isfinite(m.residual)]
    worst = f", largest residual {number(max(residuals), 2)}" if residuals else ""
    ends = _ends([m.stopped_by for m in study.manifolds])
    return [f"{listed(kinds)} traced{worst}{ends}.", *_surfaces(study)]


def _ends(stopped_by: list[tuple[str, ...]]) -> str:
    """How many were cut short and how many only leave the box, as a clause; "" where none goes on."""
    cut = sum(map(is_cut_short, stopped_by))
    left = sum("box" in reasons and not is_cut_short(reasons) for reasons in stopped_by)
    all_of_them = "it" if len(stopped_by) == 1 else "all"
    parts = [
        f"{all_of_them if n == len(stopped_by) else n} {words[n > 1]}"
        for n, words in (
            (cut, ("was cut short and goes on", "were cut short and go on")),
            (left, ("goes on outside the box", "go on outside the box")),
        )
        if n
    ]
    return f"; {', '.join(parts)}" if parts else ""


def _surfaces(study: Study) -> list[str]:
    """One sentence about the manifolds of more than one dimension."""
    surfaces = study.surfaces or ()
    if not surfaces:
        return []
    kinds = [
        count(n, f"{which} manifold")
        for which in ("stable", "unstable")
        if (n := sum(s.which == which for s in surfaces))
    ]
    dimensions = sorted({s.dimension for s in surfaces})
    cells = count(sum(len(s) for s in surfaces), "cell")
    rest = _ends([s.stopped_by for s in surfaces])
    sizes = listed([str(d) for d in dimensions])
    return [f"{listed(kinds)} of dimension {sizes} traced as {cells}{rest}."]


def is_transverse(found: HomoclinicPoints) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Which points, (n,) bool, are transverse intersections whose orbit keeps clear of the borders."""
    return (found.angles > _SMALLEST_ANGLE) & (found.border_distance > _SMALLEST_DISTANCE)


def connection_sentences(study: Study) -> list[str]:
    """Where manifolds meet: homoclinic and heteroclinic points, and what is proved of them."""
    if study.connections is None:
        return []
    homoclinic = [c for c in study.connections if c.kind == "homoclinic" and len(c)]
    hetero = sum(len(c) for c in study.connections if c.kind == "heteroclinic")
    sentences = _homoclinic(study, homoclinic)
    if hetero:
        certified = sum(int(c.certified.sum()) for c in study.connections if c.kind == "heteroclinic")
        proof = f"{certified} certified" if certified else "computed in double precision, not certified"
        sets = [c for c in study.connections if c.kind == "heteroclinic" and len(c)]
        sentences.append(
            f"{_at_least(sets, count(hetero, 'heteroclinic point'))} found{_listed(sets)}, {proof}."
        )
    return sentences


def _homoclinic(study: Study, found: list[HomoclinicPoints]) -> list[str]:
    total = sum(len(c) for c in found)
    if not total:
        # Above two dimensions, or without both kinds of curves, nothing was looked for.
        kinds = {m.which for m in study.manifolds or ()}
        traced = study.model.dimension == 2 and len(kinds) == 2
        return ["No homoclinic point lies on the parts of the manifolds that were traced."] if traced else []
    of = listed(within(cycle_name(study, c.source)) for c in found)
    what = (
        f"{count(total, 'homoclinic point')} of {of}" if len(found) <= 4 else count(total, "homoclinic point")
    )
    what = _at_least(found, what)
    done = f"found{_listed(found)}"
    certified = sum(int(c.certified.sum()) for c in found)
    if certified:
        proof = "certified as transverse, which proves that the map is chaotic (Smale–Birkhoff)"
        return [f"{what} {done}, {certified} of them {proof}.", *_refused(found)]
    transverse = sum(int(is_transverse(c).sum()) for c in found)
    if transverse:
        share = "all" if transverse == total else str(transverse)
        return [
            f"{what} {done}, {share} of them transverse: a transverse homoclinic point makes the map"
            " chaotic (Smale–Birkhoff); computed in double precision, not certified.",
            *_refused(found),
        ]
    none = f"{what} {done}, none clearly transverse (computed in double precision, not certified)."
    return [none, *_refused(found)]


def _refused(found: list[HomoclinicPoints]) -> list[str]:
    """Say which hypothesis failed where a proof was tried in vain: the most frequent one."""
    reasons = Counter(c.reason for each in found for c in each.certificates if c and not c.certified)
    if not reasons:
        return []
    reason, _ = reasons.most_common(1)[0]
    return [f"{count(reasons.total(), 'proof')} failed and certified nothing, most often because {reason}."]


def _at_least(found: list[HomoclinicPoints], words: str) -> str:
    return f"At least {words}" if any(map(at_limit, found)) else words


def _listed(found: list[HomoclinicPoints]) -> str:
    """Say that only so many were listed, where the limit and not the map decided the number."""
    limits = {len(c) for c in found if at_limit(c)}
    of_each = " of each pair of manifolds" if len(found) > 1 else ""
    return f" (the {max(limits)} shortest{of_each} are listed)" if limits else ""

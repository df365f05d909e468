"""The sentences of the summary about manifolds and where they meet."""

from __future__ import annotations

from collections import Counter

import numpy as np

from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.manifold import is_cut_short
from plrnn_explorer.export.words import counted, listed, number
from plrnn_explorer.phrases import told
from plrnn_explorer.study.names import cycle_name
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import grouped, numbered, tr, trn, within

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
        return _surfaces(study) or [tr("No manifold was traced.")]
    residuals = [m.residual for m in study.manifolds if np.isfinite(m.residual)]
    worst = tr(", largest residual {number}").format(number=number(max(residuals), 2)) if residuals else ""
    traced = tr("{manifolds} traced{worst}{ends}.").format(
        manifolds=_kinds([m.which for m in study.manifolds]),
        worst=worst,
        ends=_ends([m.stopped_by for m in study.manifolds]),
    )
    return [traced, *_surfaces(study)]


_WHICH = {
    "stable": numbered("{n} stable manifold", "{n} stable manifolds"),
    "unstable": numbered("{n} unstable manifold", "{n} unstable manifolds"),
}


def _kinds(which: list[str]) -> str:
    """Manifolds counted: "2 stable manifolds and 1 unstable manifold"."""
    return listed(counted(*_WHICH[each], which.count(each)) for each in _WHICH if each in which)


def _ends(stopped_by: list[tuple[str, ...]]) -> str:
    """How many were cut short and how many only leave the box, as a clause; "" where none goes on."""
    cut = sum(map(is_cut_short, stopped_by))
    left = sum("box" in reasons and not is_cut_short(reasons) for reasons in stopped_by)
    only, every = len(stopped_by) == 1, len(stopped_by)
    parts = []
    if cut:
        one, many = numbered("{n} was cut short and goes on", "{n} were cut short and go on")
        whole = tr("it was cut short and goes on") if only else tr("all were cut short and go on")
        parts.append(whole if cut == every else counted(one, many, cut))
    if left:
        one, many = numbered("{n} goes on outside the box", "{n} go on outside the box")
        whole = tr("it goes on outside the box") if only else tr("all go on outside the box")
        parts.append(whole if left == every else counted(one, many, left))
    return f"; {', '.join(parts)}" if parts else ""


def _surfaces(study: Study) -> list[str]:
    """One sentence about the manifolds of more than one dimension."""
    surfaces = study.surfaces or ()
    if not surfaces:
        return []
    dimensions = sorted({s.dimension for s in surfaces})
    return [
        tr("{manifolds} of dimension {sizes} traced as {cells}{ends}.").format(
            manifolds=_kinds([s.which for s in surfaces]),
            sizes=listed([str(d) for d in dimensions]),
            cells=counted(*numbered("{n} cell", "{n} cells"), sum(len(s) for s in surfaces)),
            ends=_ends([s.stopped_by for s in surfaces]),
        )
    ]


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
        proof = (
            tr("{n} certified").format(n=certified)
            if certified
            else tr("computed in double precision, not certified")
        )
        sets = [c for c in study.connections if c.kind == "heteroclinic" and len(c)]
        points = counted(*numbered("{n} heteroclinic point", "{n} heteroclinic points"), hetero)
        sentences.append(
            tr("{points} found{listed}, {proof}.").format(
                points=_at_least(sets, points), listed=_listed(sets), proof=proof
            )
        )
    return sentences


def _homoclinic(study: Study, found: list[HomoclinicPoints]) -> list[str]:
    total = sum(len(c) for c in found)
    if not total:
        # Above two dimensions, or without both kinds of curves, nothing was looked for.
        kinds = {m.which for m in study.manifolds or ()}
        traced = study.model.dimension == 2 and len(kinds) == 2
        none = tr("No homoclinic point lies on the parts of the manifolds that were traced.")
        return [none] if traced else []
    of = listed(within(cycle_name(study, c.source)) for c in found)
    what = counted(*numbered("{n} homoclinic point", "{n} homoclinic points"), total)
    if len(found) <= 4:
        what = tr("{points} of {cycles}").format(points=what, cycles=of)
    what, shown = _at_least(found, what), _listed(found)
    certified = sum(int(c.certified.sum()) for c in found)
    if certified:
        text = tr(
            "{points} found{listed}, {n} of them certified as transverse, which proves that the map is "
            "chaotic (Smale–Birkhoff)."
        )
        return [text.format(points=what, listed=shown, n=certified), *_refused(found)]
    transverse = sum(int(is_transverse(c).sum()) for c in found)
    if transverse:
        share = tr("all") if transverse == total else str(transverse)
        text = tr(
            "{points} found{listed}, {n} of them transverse: a transverse homoclinic point makes the map"
            " chaotic (Smale–Birkhoff); computed in double precision, not certified."
        )
        return [text.format(points=what, listed=shown, n=share), *_refused(found)]
    text = tr(
        "{points} found{listed}, none clearly transverse (computed in double precision, not certified)."
    )
    return [text.format(points=what, listed=shown), *_refused(found)]


def _refused(found: list[HomoclinicPoints]) -> list[str]:
    """Say which hypothesis failed where a proof was tried in vain: the most frequent one."""
    reasons = Counter(c.reason for each in found for c in each.certificates if c and not c.certified)
    if not reasons:
        return []
    reason, _ = reasons.most_common(1)[0]
    text = trn(
        "{n} proof failed and certified nothing, most often because {reason}.",
        "{n} proofs failed and certified nothing, most often because {reason}.",
        reasons.total(),
    )
    return [text.format(n=grouped(reasons.total()), reason=told(reason))]


def _at_least(found: list[HomoclinicPoints], words: str) -> str:
    return tr("At least {number}").format(number=words) if any(map(at_limit, found)) else words


def _listed(found: list[HomoclinicPoints]) -> str:
    """Say that only so many were listed, where the limit and not the map decided the number."""
    limits = {len(c) for c in found if at_limit(c)}
    text = (
        tr(" (the {n} shortest of each pair of manifolds are listed)")
        if len(found) > 1
        else tr(" (the {n} shortest are listed)")
    )
    return text.format(n=max(limits)) if limits else ""

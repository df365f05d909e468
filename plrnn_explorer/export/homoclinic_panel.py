"""The panel of a homoclinic orbit: how far it is from its saddle, step by step, and whether it is proved."""

from __future__ import annotations

from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.ticker import LogLocator, MaxNLocator, NullFormatter

from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.export import look as looks
from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.export.look import Look
from plrnn_explorer.export.panels import below
from plrnn_explorer.export.words import elided, number
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from plrnn_explorer.study.names import cycle_name
from plrnn_explorer.study.study import Appearance, Study
from plrnn_explorer.translation import tr

#: Steps of the linear map drawn before and after an orbit at most, as long as they are this far away.
_LOCAL, _NEAREST = 6, 1e-9


def draw_homoclinic(axes: Any, study: Study, look: Look) -> None:
    """Draw the distance of one homoclinic orbit from its saddle over time: it leaves and comes back.

    The first certified orbit is taken, else the first one, homoclinic before heteroclinic. Straight pieces of
    the logarithmic curve are where the linear map of the saddle rules alone: red the unstable, blue the
    stable side.

    Raises
    ------
    ExportError
        If no homoclinic or heteroclinic point is known.
    """
    found, point = _chosen(study)
    orbit, before = continued(study.model, found, point)
    steps = np.arange(len(orbit)) - before
    homoclinic = found.kind == "homoclinic"
    away, back = _distances(orbit, found.source), _distances(orbit, found.target)
    turn = int(np.argmax(np.minimum(away, back)))
    style = {"lw": 0.7, "ms": 2.6, "marker": "s", "mew": 0.0}
    source, target = (elided(cycle_name(study, c), 20) for c in (found.source, found.target))
    leaves, returns = tr("leaves {name}").format(name=source), tr("approaches {name}").format(name=target)
    axes.plot(
        steps[: turn + 1],
        away[: turn + 1],
        color=look.unstable,
        mec=look.unstable,
        label=leaves,
        zorder=2,
        **style,
    )
    axes.plot(steps[turn:], back[turn:], color=look.stable, mec=look.stable, label=returns, zorder=2, **style)
    glyph = looks.HOMOCLINIC if homoclinic else looks.HETEROCLINIC
    face = look.connection if glyph.filled else look.background
    axes.plot(
        steps[turn : turn + 1], np.minimum(away, back)[turn : turn + 1], ls="none", marker="s", ms=4.2,
        mfc=face, mec=look.connection, mew=0.8, zorder=3,
    )  # fmt: skip
    axes.set_yscale("log")
    axes.yaxis.set_major_locator(LogLocator(numticks=6))
    axes.yaxis.set_minor_formatter(NullFormatter())
    axes.xaxis.set_major_locator(MaxNLocator(nbins=7, integer=True))
    axes.margins(x=0.04, y=0.08)
    axes.set_xlabel(tr("step"))
    axes.set_ylabel(tr("distance from the saddle") if homoclinic else tr("distance from the nearer cycle"))
    axes.set_title(_claim(found, point), loc="right", fontsize=mpl.rcParams["legend.fontsize"])
    legend = axes.legend(**below(axes, 1))
    for text in legend.get_texts():
        text.set_parse_math(False)


def continued(model: PiecewiseLinearMap, found: HomoclinicPoints, point: int) -> tuple[Floats, int]:
    """An orbit (n, M) with some steps before and after it, and how many come before.

    Near a fixed point the map is linear: before the orbit it lies in the unstable subspace, after it in the
    stable one, where iterates of the linear map are exact. The steps end where they would leave that region.
    """
    orbit = found.orbits[point]
    before, after = _local(model, found.source, orbit[0], True), _local(model, found.target, orbit[-1], False)
    return np.concatenate([before[::-1], orbit, after]), len(before)


def _local(model: PiecewiseLinearMap, cycle: Cycle, start: Floats, backwards: bool) -> Floats:
    """Steps (n, M) of the linear map at a fixed point from a state on one of its subspaces."""
    none = np.empty((0, len(start)))
    if cycle.period > 1 or not np.array_equal(model.region(start), model.region(cycle.points[0])):
        return none
    values, vectors = np.linalg.eig(cycle.monodromy)
    mine = np.abs(values) > 1 if backwards else np.abs(values) < 1
    coefficients = np.linalg.lstsq(vectors[:, mine], start - cycle.points[0], rcond=None)[0]
    powers = np.arange(1, _LOCAL + 1)[:, None] * (-1 if backwards else 1)
    with np.errstate(divide="ignore", over="ignore", invalid="ignore"):
        states = ((coefficients * values[mine] ** powers) @ vectors[:, mine].T).real + cycle.points[0]
    away = np.linalg.norm(states - cycle.points[0], axis=1)
    inside = np.array([np.array_equal(c, model.region(cycle.points[0])) for c in model.region(states)])
    good = inside & np.isfinite(away) & (away > _NEAREST)
    return np.asarray(states[: int(np.argmin(good)) if not good.all() else len(good)])


def _chosen(study: Study) -> tuple[HomoclinicPoints, int]:
    shown = [
        c
        for i, c in enumerate(study.connections or ())
        if len(c) and study.appearance.get(f"connection:{i}", Appearance()).visible
    ]
    if not shown:
        raise ExportError(tr("There is no homoclinic point to show; search for homoclinic points first."))
    best = min(shown, key=lambda c: (not c.certified.any(), c.kind != "homoclinic", c.source.period))
    return best, int(np.argmax(best.certified))


def _distances(orbit: Floats, cycle: Cycle) -> Floats:
    """Distance (n,) of each point of an orbit (n, M) from the nearest point of a cycle."""
    return np.asarray(np.linalg.norm(orbit[:, None] - cycle.points[None], axis=2).min(axis=1))


def _claim(found: HomoclinicPoints, point: int) -> str:
    angle = number(float(np.degrees(found.angles[point])), 3)
    if found.certified[point]:
        return tr("certified, transverse at {angle}°").format(angle=angle)
    return tr("numerical, crossing at {angle}°").format(angle=angle)

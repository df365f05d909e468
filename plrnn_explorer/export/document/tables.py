"""The tables of a report: short ones, for reading; the full ones are exported as files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from plrnn_explorer.dynamics.basin_map import ESCAPED, UNDECIDED, BasinMap
from plrnn_explorer.dynamics.basin_shares import BasinShare, basin_shares, outward
from plrnn_explorer.export.account.words import place
from plrnn_explorer.export.document.parts import Table
from plrnn_explorer.export.statistics import statistics_name, with_error
from plrnn_explorer.export.summary import proof_word
from plrnn_explorer.export.tables import why_not
from plrnn_explorer.export.words import number, percent
from plrnn_explorer.models.map import Bools
from plrnn_explorer.study.names import attractor_name, names_of, object_name
from plrnn_explorer.study.statistics import measured
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import grouped, tr, trn

#: Rows shown; the rest is counted in the caption.
MOST_ROWS = 40
#: Eigenvalues written out.
_EIGENVALUES = 4


def _table(
    caption: str,
    head: Iterable[str],
    rows: Sequence[tuple[str, ...]],
    ids: list[str],
    numeric: Iterable[int] = (),
) -> Table:
    more = len(rows) - MOST_ROWS
    if more > 0:
        caption += " " + tr("{n} more are in the exported tables.").format(n=more)
    shown = tuple(tuple(_kept_together(cell) for cell in row) for row in rows[:MOST_ROWS])
    return Table(caption, tuple(head), shown, tuple(ids[:MOST_ROWS]), frozenset(numeric))


def _kept_together(cell: str) -> str:
    """Let a cell break between values, not inside one."""
    for sign in ("=", "±"):
        cell = cell.replace(f" {sign} ", f"\u00a0{sign}\u00a0")
    return cell.replace(" i,", "\u00a0i,") if "±" in cell else cell


def cycle_table(study: Study) -> Table | None:
    """Fixed points and cycles with their eigenvalues."""
    found = study.cycles
    if found is None or not found.cycles:
        return None
    names, ids = names_of(study), []
    rows: list[tuple[str, ...]] = []
    for i, cycle in enumerate(found.cycles[:MOST_ROWS]):
        how = found.completeness.get(cycle.period)
        rows.append(
            (
                names.of(f"cycle:{i}"),
                str(cycle.period),
                f"{cycle.stability}, {cycle.kind}",
                place(study, cycle.points[0], "").text,
                eigenvalue_words(cycle.eigenvalues),
                number(float(cycle.multipliers.max(initial=0.0))),
                number(cycle.border_distance, 3),
                "" if how is None else proof_word(found, how),
            )
        )
        ids.append(f"cycle:{i}")
    rows += [("",)] * (len(found.cycles) - len(rows))  # only counted
    head = (
        tr("Name"), tr("Period"), tr("Stability"), tr("First point"), tr("Eigenvalues"),
        tr("Largest |λ| per step"), tr("To nearest border"), tr("Search"),
    )  # fmt: skip
    caption = tr("Eigenvalues are those of the Jacobian of the whole turn.")
    return _table(caption, head, rows, ids, (1, 5, 6))


def eigenvalue_words(values: np.ndarray[tuple[int], np.dtype[np.complex128]]) -> str:
    """Write eigenvalues in their order, a complex pair as "a ± b i"."""
    parts, skip = [], False
    for value in values:
        if skip:
            skip = False
        elif abs(value.imag) > 1e-12 * max(1e-300, abs(value)):
            parts.append(f"{number(value.real)} ± {number(abs(value.imag))} i")
            skip = True
        else:
            parts.append(number(value.real))
    more = ["…"] if len(parts) > _EIGENVALUES else []
    return ", ".join([*parts[:_EIGENVALUES], *more])


def manifold_table(study: Study) -> Table | None:
    """Stable and unstable manifolds, how long they are and why they end."""
    rows, ids = [], []
    for i, m in enumerate(study.manifolds or ()):
        ids.append(f"manifold:{i}")
        size = tr("length {length}, {n} segments").format(length=number(m.arclength), n=len(m.segments))
        rows.append((object_name(study, ids[-1]), "1", size, number(m.residual, 2), ", ".join(m.stopped_by)))
    for i, s in enumerate(study.surfaces or ()):
        ids.append(f"surface:{i}")
        size = trn("{n} cell", "{n} cells", len(s)).format(n=len(s))
        ends = ", ".join(s.stopped_by)
        rows.append((object_name(study, ids[-1]), str(s.dimension), size, number(s.residual, 2), ends))
    for i, piece in enumerate(study.slices or ()):
        ids.append(f"slice:{i}")
        size = tr("length {length}, {n} segments").format(
            length=number(piece.arclength), n=len(piece.segments)
        )
        ends = ", ".join(piece.stopped_by)
        rows.append((object_name(study, ids[-1]), "1", size, number(piece.residual, 2), ends))
    if not rows:
        return None
    head = (tr("Name"), tr("Dimension"), tr("Size"), tr("Residual"), tr("Stopped by"))
    caption = tr("The residual is the largest relative distance left after iterating towards the cycle.")
    return _table(caption, head, rows, ids, (1, 3))


def connection_table(study: Study) -> Table | None:
    """Homoclinic and heteroclinic points with what is proved of them."""
    rows, ids = [], []
    for i, found in enumerate(study.connections or ()):
        for k, point in enumerate(found.points):
            ids.append(f"connection:{i}/{k}")
            proof = (
                tr("certified")
                if found.certified[k]
                else tr("not certified: {why}").format(why=why_not(found, k))
            )
            rows.append(
                (
                    object_name(study, ids[-1]),
                    place(study, point, "").text,
                    number(float(np.degrees(found.angles[k])), 3),
                    str(int(found.steps[k])),
                    number(float(found.border_distance[k]), 3),
                    proof,
                )
            )
    if not rows:
        return None
    head = (
        tr("Name"), tr("Point"), tr("Angle (degrees)"), tr("Steps"), tr("To nearest border"), tr("Proof"),
    )  # fmt: skip
    caption = tr("One point of each orbit on a stable and an unstable manifold.")
    return _table(caption, head, rows, ids, (2, 3, 4))


def basin_table(study: Study) -> Table | None:
    """Shares of the window by outcome."""
    basins = study.basins
    if basins is None:
        return None
    rows, ids = [], []
    known = basin_shares(basins)
    grown = tr("grows without bound") if basins.escape_proved else tr("grows without bound (not proved)")
    words = {UNDECIDED: tr("undecided"), ESCAPED: grown}
    for label, fraction in sorted(basins.fractions.items(), key=lambda item: -item[1]):
        if not fraction:
            continue
        cells = basins.labels == label
        name = words.get(label) or attractor_name(study, label)
        ids.append(names_of(study).attractor_id(label) if label >= 0 else "")
        error = f"{_bound(known[label])} %"
        rows.append((name, percent(known[label].value), error, _certified(basins, cells)))
    head = (
        tr("Leads to"),
        tr("Share of the window"),
        tr("± by the width of cells"),
        tr("Certified, of the computed"),
    )
    caption = tr("Basins in a window of {nx} × {ny} cells, {method}.").format(
        nx=basins.x[2], ny=basins.y[2], method=basins.method
    )
    caption += " " + tr("Shares are rounded one by one: they need not add up to 100 %.")
    return _table(caption, head, rows, ids, (1, 2, 3))


def _bound(share: BasinShare) -> str:
    """What the share shown may be off, in per cent: rounded up, with what rounding the share adds."""
    return "0" if share.exact or not share.error else outward(100 * share.value, 100 * share.error, 1)[1]


def _certified(basins: BasinMap, cells: Bools) -> str:
    """Share of the cells computed, of those given, whose label is proved."""
    computed = cells if basins.computed is None else cells & (basins.computed | basins.certified)
    return percent(float(basins.certified[computed].mean())) if computed.any() else "–"


def volume_table(study: Study) -> Table | None:
    """Shares of random states of the box, in all dimensions."""
    found = study.attractors
    volumes = found.volumes if found is not None else None
    if found is None or volumes is None:
        return None
    names = [attractor_name(study, i) for i in range(len(found.attractors))]
    rows = [
        (name, grouped(n), percent(float(p)), f"{100 * low:.2f} – {100 * high:.2f} %")
        for name, n, p, (low, high) in zip(
            [*names, tr("grows without bound"), tr("undecided")],
            volumes.counts,
            volumes.fractions,
            volumes.intervals,
        )
        if n
    ]
    head = (tr("Leads to"), tr("Starting points"), tr("Share"), tr("95 % interval"))
    caption = tr("Random starting points of the box around the attractors, all coordinates varied.")
    return _table(caption, head, rows, [""] * len(rows), (1, 2, 3))


def exponent_table(study: Study) -> Table | None:
    """Lyapunov exponents with their errors."""
    rows, ids = [], []
    for key, found in measured(study).items():
        spectrum = found.spectrum
        if not spectrum.orbits:
            continue
        ids.append(key if key != "typical" else "")
        pairs = list(zip(spectrum.exponents.tolist(), spectrum.standard_error.tolist()))
        values = ", ".join(with_error(v, e) for v, e in pairs[:_EIGENVALUES])
        dimension = with_error(spectrum.kaplan_yorke, spectrum.kaplan_yorke_error)
        steps = f"{grouped(spectrum.steps)} × {spectrum.orbits}"
        values += ", …" if len(pairs) > _EIGENVALUES else ""
        rows.append((statistics_name(study, key), values, dimension, steps, str(found.symbols.n_regions)))
    if not rows:
        return None
    head = (
        tr("Of"),
        tr("Exponents per step"),
        tr("Kaplan–Yorke dimension"),
        tr("Steps × orbits"),
        tr("Regions"),
    )
    return _table(tr("Lyapunov exponents, ± standard error."), head, rows, ids, (2, 3, 4))

"""Tables of a study as CSV: UTF-8, comma-separated, every digit, comment lines ("# …") on top."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from plrnn_explorer.dynamics.basin_map import ESCAPED, PENDING, UNDECIDED
from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.export import attractors, bifurcation_tables, slice_values, statistics
from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.export.recordings import recording_rows
from plrnn_explorer.export.texts import escape_word
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.atomic import reason, replace_file
from plrnn_explorer.study.names import attractor_name, cycle_name, object_name
from plrnn_explorer.study.study import Study
from plrnn_explorer.study.version import program
from plrnn_explorer.translation import tr

Row = list[Any]


def table_names(study: Study) -> tuple[str, ...]:
    """Names of the tables a study has something for."""
    present = {
        "cycles": study.cycles is not None,
        "cycle_points": study.cycles is not None,
        "manifolds": study.manifolds is not None,
        "manifold_polylines": study.manifolds is not None,
        "surfaces": bool(study.surfaces),
        "surface_corners": bool(study.surfaces),
        "slices": bool(study.slices),
        "slice_segments": bool(study.slices),
        "homoclinic_points": study.connections is not None,
        "attractors": study.attractors is not None,
        "basins": study.basins is not None,
        "lyapunov_exponents": bool(study.statistics),
        "regions": bool(study.statistics),
        "region_transitions": bool(study.statistics),
        "region_words": bool(study.statistics),
        "orbits": bool(study.orbits),
        "recordings": bool(study.recordings),
        "bifurcation_branches": study.bifurcations is not None,
        "bifurcation_events": study.bifurcations is not None,
    }
    return tuple(name for name, there in present.items() if there)


def table_text(study: Study, name: str) -> str:
    """Return a table as CSV text.

    Parameters
    ----------
    study : Study
    name : one of `table_names`

    Raises
    ------
    ExportError
        If the study has no such table.
    """
    if name not in table_names(study):
        raise ExportError(f"There is no table {name!r} yet; run that part of the analysis first.")
    rows, remarks = _TABLES[name]
    stream = io.StringIO()
    along = bifurcation_tables.along(study) if name.startswith("bifurcation") else ()
    for line in (*_heading(study), *along, *remarks):
        stream.write(f"# {line}\n")
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerows([_cell(value) for value in row] for row in rows(study))
    return stream.getvalue()


def write_tables(study: Study, folder: str | Path, names: Sequence[str] | None = None) -> list[Path]:
    """Write every table of a study, or those named, as ``<folder>/<name>.csv`` and return the paths.

    Raises
    ------
    ExportError
        If the folder cannot be written to.
    """
    written = []
    for name in table_names(study) if names is None else names:
        path = Path(folder) / f"{name}.csv"
        text = table_text(study, name)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with replace_file(path) as part:
                part.write_text(text, encoding="utf-8", newline="")
        except OSError as error:
            raise ExportError(
                tr("The table could not be written to {path} ({reason}); choose another folder.").format(
                    path=path, reason=reason(error)
                )
            ) from error
        written.append(path)
    return written


def _heading(study: Study) -> tuple[str, ...]:
    model = study.model
    seen = model.observation
    observed = () if seen is None else (f"data columns: {', '.join(seen.labels)} (x = B z + b)",)
    return (
        f"{program()}; model {model.name or 'without a name'} ({model.family}),"
        f" {model.dimension} dimensions, {model.n_units} ReLU units",
        f"model fingerprint (SHA-256) {model.fingerprint}",
        *([f"constant input {model.inputs.text or 'zero'}"] if model.inputs else ()),
        *observed,
    )


def _cell(value: Any) -> Any:
    if isinstance(value, float | np.floating):
        return repr(float(value))
    return value.item() if isinstance(value, np.generic) else value


def _coordinates(study: Study) -> list[str]:
    return list(study.model.coordinate_names)


def _observed(study: Study) -> list[str]:
    """Columns of a state: its coordinates, then what the model observes of it."""
    states = _coordinates(study)
    seen = study.model.observation
    labels = seen.labels if seen is not None else ()
    return [*states, *(f"data {label}" if label in states else label for label in labels)]


def _values(study: Study, point: Floats) -> list[float]:
    """A state (M,) in these columns."""
    seen = study.model.observation
    values: list[float] = point.tolist()
    return values if seen is None else [*values, *seen(point).tolist()]


def _all_cycles(study: Study) -> tuple[Cycle, ...]:
    return study.cycles.cycles if study.cycles else ()


def _cycles(study: Study) -> Iterator[Row]:
    M = study.model.dimension
    yield [
        "id", "name", "period", "stability", "kind", "n_stable", "n_unstable", "border_distance",
        "condition", "completeness", "flags",
        *_observed(study),
        *(f"eigenvalue{i}_{part}" for i in range(1, M + 1) for part in ("re", "im")),
        *(f"multiplier{i}" for i in range(1, M + 1)),
    ]  # fmt: skip
    known: Mapping[int, str] = study.cycles.completeness if study.cycles else {}
    for i, cycle in enumerate(_all_cycles(study)):
        parts = np.column_stack([cycle.eigenvalues.real, cycle.eigenvalues.imag]).ravel()
        yield [
            f"cycle:{i}", cycle_name(study, cycle), cycle.period, cycle.stability, cycle.kind,
            cycle.n_stable, cycle.n_unstable, cycle.border_distance, cycle.condition,
            known.get(cycle.period, ""),
            " ".join(cycle.flags), *_values(study, cycle.points[0]), *parts, *cycle.multipliers,
        ]  # fmt: skip


def _cycle_points(study: Study) -> Iterator[Row]:
    yield ["id", "point", *_observed(study), "active_units"]
    for i, cycle in enumerate(_all_cycles(study)):
        for k, (point, region) in enumerate(zip(cycle.points, cycle.regions)):
            yield [f"cycle:{i}", k, *_values(study, point), int(region.sum())]


def _manifolds(study: Study) -> Iterator[Row]:
    yield [
        "id", "name", "which", "of", "multiplier", "segments", "polylines", "arclength", "residual",
        "stopped_by", "cuts",
    ]  # fmt: skip
    index = {c.key: i for i, c in enumerate(_all_cycles(study))}
    for i, m in enumerate(study.manifolds or ()):
        yield [
            f"manifold:{i}", object_name(study, f"manifold:{i}"), m.which,
            f"cycle:{index[m.cycle.key]}" if m.cycle.key in index else "", m.multiplier, len(m.segments),
            len(m.polylines), m.arclength, m.residual, " ".join(m.stopped_by), len(m.cuts),
        ]  # fmt: skip


def _manifold_polylines(study: Study) -> Iterator[Row]:
    yield ["id", "polyline", "vertex", *_coordinates(study)]
    for i, manifold in enumerate(study.manifolds or ()):
        for n, line in enumerate(manifold.polylines):
            for k, point in enumerate(line.tolist()):
                yield [f"manifold:{i}", n, k, *point]


def _surfaces(study: Study) -> Iterator[Row]:
    yield ["id", "name", "which", "of", "dimension", "cells", "volume", "residual", "stopped_by"]
    index = {c.key: i for i, c in enumerate(_all_cycles(study))}
    for i, s in enumerate(study.surfaces or ()):
        of = f"cycle:{index[s.cycle.key]}" if s.cycle.key in index else ""
        volume = float(s.volumes.sum()) if s.dimension == 2 else ""
        yield [
            f"surface:{i}", object_name(study, f"surface:{i}"), s.which, of, s.dimension, len(s), volume,
            s.residual, " ".join(s.stopped_by),
        ]  # fmt: skip


def _surface_corners(study: Study) -> Iterator[Row]:
    yield ["id", "cell", "generation", "corner", *_coordinates(study)]
    for i, surface in enumerate(study.surfaces or ()):
        for cell, first in enumerate(surface.corner_starts[:-1].tolist()):
            corners = surface.corners[first : surface.corner_starts[cell + 1]].tolist()
            for k, point in enumerate(corners):
                yield [f"surface:{i}", cell, int(surface.generation[cell]), k, *point]


def _homoclinic_points(study: Study) -> Iterator[Row]:
    yield [
        "id", "kind", "source", "target", *_observed(study),
        "angle", "steps", "border_distance", "certified", "why_not",
    ]  # fmt: skip
    for i, found in enumerate(study.connections or ()):
        ends = [cycle_name(study, found.source), cycle_name(study, found.target)]
        for k, point in enumerate(found.points):
            yield [
                f"connection:{i}/{k}", found.kind, *ends, *_values(study, point), found.angles[k],
                found.steps[k], found.border_distance[k],
                "yes" if found.certified[k] else "no", why_not(found, k),
            ]  # fmt: skip


def why_not(found: HomoclinicPoints, point: int) -> str:
    """Why a point is not certified: the hypothesis that failed, or that no proof was tried; else empty."""
    proof = found.certificate(point)
    return "no proof was tried" if proof is None else proof.reason


def _basins(study: Study) -> Iterator[Row]:
    yield ["label", "leads_to", "cells", "fraction", "computed_fraction", "certified_fraction"]
    basins = study.basins
    if basins is None:
        return
    words = {UNDECIDED: "undecided", ESCAPED: escape_word(basins, translated=False)}
    for label, fraction in basins.fractions.items():
        cells = basins.labels == label
        name = words.get(label) or attractor_name(study, label)
        proved = float(basins.certified[cells].mean()) if cells.any() else 0.0
        computed = 1.0 if basins.computed is None or not cells.any() else float(basins.computed[cells].mean())
        yield [label, name, int(cells.sum()), fraction, computed, proved]
    pending = int((basins.labels == PENDING).sum())
    if pending:
        yield [PENDING, "not computed", pending, "", "", ""]


def _orbits(study: Study) -> Iterator[Row]:
    yield ["id", "step", *_observed(study)]
    for i, orbit in enumerate(study.orbits):
        for step, point in enumerate(orbit.points, start=orbit.first):
            yield [f"orbit:{i}", step, *_values(study, point)]


_TABLES: Mapping[str, tuple[Callable[[Study], Iterator[Row]], tuple[str, ...]]] = {
    "bifurcation_branches": (
        lambda study: bifurcation_tables.branch_rows(study, _observed(study), partial(_values, study)),
        (
            "cycles along an input or a parameter, each followed exactly while its itinerary holds;"
            " multipliers are those of F^period; branches of one family are one cycle followed further",
        ),
    ),
    "bifurcation_events": (
        bifurcation_tables.event_rows,
        (
            "low and high enclose the value, proved in ball arithmetic where certified is 1;"
            " units count from 1, branches and points from 0",
        ),
    ),
    "cycles": (
        _cycles,
        (
            "eigenvalues of the Jacobian of F^period; multiplier = |eigenvalue|^(1/period), growth per step",
            "coordinates are those of the cycle's first point; all points are in cycle_points.csv",
            "completeness: complete (no other cycle of the period exists), exhaustive (every itinerary"
            " solved) or search (others may exist)",
        ),
    ),
    "cycle_points": (_cycle_points, ("points of each cycle in the order of the orbit",)),
    "manifolds": (
        _manifolds,
        (
            "arclength in units of the state space; residual: largest relative distance left after iterating"
            " towards the cycle",
        ),
    ),
    "manifold_polylines": (_manifold_polylines, ("vertices of the manifolds, exact to rounding",)),
    "surfaces": (
        _surfaces,
        (
            "manifolds of two dimensions and more; volume: area of two-dimensional ones inside the box",
            "residual: largest relative distance left after iterating towards the cycle",
        ),
    ),
    "surface_corners": (
        _surface_corners,
        ("corners of the polygons of two-dimensional manifolds, in order around each; exact to rounding",),
    ),
    "slices": (
        slice_values.slice_rows,
        (
            "where the plane shown cuts stable manifolds of codimension one; length in state space",
            "searched: there may be further curves; steps: the most steps of the map to the local manifold",
        ),
    ),
    "slice_segments": (
        slice_values.slice_segment_rows,
        ("segments of the slices in coordinates of the plane, exact to rounding",),
    ),
    "homoclinic_points": (
        _homoclinic_points,
        (
            "one point of each orbit; angle between the manifolds in radians",
            "certified: proved by ball arithmetic; the others are computed in double precision",
            "why_not: the hypothesis that could not be shown, where a proof was tried",
        ),
    ),
    "attractors": (
        attractors.attractor_rows,
        (
            "exponents per step, natural logarithm; those of cycles follow from their multipliers",
            "volume: share of random states of the box that lead there, binomial standard error, 95 %"
            " interval (Wilson)",
        ),
    ),
    "basins": (
        _basins,
        (
            "fraction of the window's cells; computed_fraction: share of the label's cells that were"
            " followed, the others were filled from equal neighbours; certified_fraction: share proved",
        ),
    ),
    "lyapunov_exponents": (
        statistics.exponent_rows,
        ("per step, natural logarithm; standard errors by blocking, of the dimension to first order",),
    ),
    "regions": (
        statistics.region_rows,
        (
            "regions visited, the most frequent first; region: its number in the other tables",
            "code: 0 and 1 unit by unit (1 active), or hexadecimal for more than 64 units",
        ),
    ),
    "region_transitions": (
        statistics.transition_rows,
        ("frequency: share of the steps out of from_region that go to to_region",),
    ),
    "region_words": (statistics.word_rows, ("sequences of region numbers and how often they occurred",)),
    "orbits": (_orbits, ("trajectories started by hand",)),
    "recordings": (
        recording_rows,
        (
            "measured time series in the scale of the model's data, beside its steps; empty where missing",
            "sample: counted from 0 through the file; seconds: since the sweep began",
        ),
    ),
}

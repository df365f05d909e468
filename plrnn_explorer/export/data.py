"""Everything in a study as plain arrays (NPZ) and as a strict JSON document, for other programs.

Names in the NPZ (all plain arrays; M dimensions, H units; i counts objects from 0)::

    model_A model_W1 model_W2 model_h1 model_h2          parameters
    model_B (N, M)  model_b (N,)                         where data x = B z + b are observed
    cycles_points (n, M)  cycles_regions (n, H)          the points of all cycles, one after the other
    cycles_period (c,)    cycles_start (c,)              cycle j: rows start[j] to start[j] + period[j]
    cycles_eigenvalues (c, M)  cycles_monodromy (c, M, M)  cycles_border_distance (c,)  cycles_condition (c,)
  cycles_stability (c,)
    manifold_<i>_segments (n, 2, M)  _t  _generation  _branch  _directions  _multiplier  _cuts  _residual
        _residual_by_steps  _which  _cycle (index of its cycle, -1 if it is not in the list)
    connection_<i>_points (n, M)  _angles  _steps  _border_distance  _certified  _source  _target
        _orbits (sum of steps + 1, M): the orbits, one after the other
    slice_<i>_segments (n, 2, 2)  _generation  _residual  _cycle  _origin (M,)  _basis (2, M): of the plane
    basins_polygon_corners (T, 2)  _starts (n + 1,)  _labels  _steps: where the basins are exact
    basins_labels basins_steps basins_certified (ny, nx)  basins_x basins_y (low, high, n)
    basins_origin (M,)  basins_basis (2, M)  basins_cycle (indices of the attractors' cycles)
    basins_computed (ny, nx) bool: cells whose own orbit was followed
    attractor_<i>_points (n, M): a cycle's points or a sample  _kind
    statistics_<i>_of (object id)  _starts (n, M)  _exponents _standard_error (M,)  _codes (R, H)  _counts
        _sources _targets _transitions (E,)  _words (W, n)  _word_counts  _block_entropies  _graph_entropies
    orbit_<i> (n, M)
    recording_<i> (n, N): measured data in the model's scale, row k at its step k; NaN where missing
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.basin_map import ESCAPED, UNDECIDED
from plrnn_explorer.dynamics.certificate import Certificate
from plrnn_explorer.dynamics.cycle import Cycle, CycleSet, Stability
from plrnn_explorer.dynamics.entropy import topological_entropy
from plrnn_explorer.export.attractors import attractor_values, measure_values
from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.export.recordings import recording_values
from plrnn_explorer.export.slice_values import slice_arrays, slice_values
from plrnn_explorer.export.statistics import statistics_arrays, statistics_values
from plrnn_explorer.export.summary import headline, summary
from plrnn_explorer.export.summary_manifolds import at_limit
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.study.atomic import reason, replace_file
from plrnn_explorer.study.names import attractor_name, cycle_name, object_name
from plrnn_explorer.study.study import Study
from plrnn_explorer.study.version import program
from plrnn_explorer.translation import tr

FORMAT, VERSION = "plrnn_explorer analysis", 1


def study_arrays(study: Study) -> dict[str, NDArray[Any]]:
    """Return every array of a study under the flat names of this module's documentation."""
    arrays: dict[str, Any] = {
        f"model_{name}": getattr(study.model, name) for name in ("A", "W1", "W2", "h1", "h2")
    }
    if study.model.observation is not None:
        arrays |= {"model_B": study.model.observation.B, "model_b": study.model.observation.b}
    if study.cycles is not None:
        arrays |= _cycle_arrays(study.cycles.cycles, study.model.dimension, study.model.n_units)
    index = _cycle_index(study)
    for i, m in enumerate(study.manifolds or ()):
        names = (
            "segments", "t", "generation", "branch", "directions", "multiplier", "cuts", "residual",
            "residual_by_steps", "which",
        )  # fmt: skip
        arrays |= {f"manifold_{i}_{name}": getattr(m, name) for name in names}
        arrays[f"manifold_{i}_cycle"] = index.get(m.cycle.key, -1)
    for i, s in enumerate(study.surfaces or ()):
        fields = (
            "origins", "bases", "faces", "limits", "starts", "corners", "corner_starts", "generation",
            "origin", "local", "to_local", "eigenspaces", "residual", "residual_by_steps", "which",
        )  # fmt: skip
        arrays |= {f"surface_{i}_{name}": getattr(s, name) for name in fields}
        arrays[f"surface_{i}_cycle"] = index.get(s.cycle.key, -1)
    for i, found in enumerate(study.connections or ()):
        plain = ("points", "angles", "steps", "border_distance", "certified")
        arrays |= {f"connection_{i}_{name}": getattr(found, name) for name in plain}
        arrays[f"connection_{i}_source"] = index.get(found.source.key, -1)
        arrays[f"connection_{i}_target"] = index.get(found.target.key, -1)
        arrays[f"connection_{i}_orbits"] = np.concatenate(
            [np.empty((0, study.model.dimension)), *found.orbits]
        )
    if study.basins is not None:
        b = study.basins
        arrays |= {f"basins_{name}": getattr(b, name) for name in ("labels", "steps", "certified", "x", "y")}
        arrays |= {"basins_origin": b.plane.origin, "basins_basis": b.plane.basis}
        arrays["basins_cycle"] = [index.get(a.key, -1) for a in b.attractors]
        arrays["basins_computed"] = np.ones(b.labels.shape, bool) if b.computed is None else b.computed
    for i, a in enumerate(study.attractors.attractors if study.attractors else ()):
        arrays |= {f"attractor_{i}_points": a.points, f"attractor_{i}_kind": a.kind}
    arrays |= slice_arrays(study)
    arrays |= statistics_arrays(study)
    arrays |= {f"orbit_{i}": orbit.points for i, orbit in enumerate(study.orbits)}
    arrays |= {f"recording_{i}": recording.aligned for i, recording in enumerate(study.recordings)}
    return {name: np.asarray(value) for name, value in arrays.items()}


def _cycle_index(study: Study) -> dict[bytes, int]:
    return {c.key: i for i, c in enumerate(study.cycles.cycles if study.cycles else ())}


def _cycle_arrays(cycles: tuple[Cycle, ...], M: int, H: int) -> dict[str, Any]:
    period = np.array([c.period for c in cycles], dtype=np.int64)
    return {
        "cycles_points": np.concatenate([np.empty((0, M)), *(c.points for c in cycles)]),
        "cycles_regions": np.concatenate([np.empty((0, H), dtype=bool), *(c.regions for c in cycles)]),
        "cycles_period": period,
        "cycles_start": np.cumsum(period) - period,
        "cycles_eigenvalues": np.array([c.eigenvalues for c in cycles], dtype=np.complex128).reshape(-1, M),
        "cycles_monodromy": np.array([c.monodromy for c in cycles], dtype=np.float64).reshape(-1, M, M),
        "cycles_border_distance": np.array([c.border_distance for c in cycles], dtype=np.float64),
        "cycles_condition": np.array([c.condition for c in cycles], dtype=np.float64),
        "cycles_stability": np.array([c.stability for c in cycles], dtype="U8"),
    }


def analysis(study: Study) -> dict[str, Any]:
    """Return a study's findings as a document of plain values (not the long arrays: those are in the NPZ).

    Infinite values and NaN are null.
    """
    model = study.model
    document = {
        "format": FORMAT,
        "version": VERSION,
        "program": program(),
        "model": {
            "name": model.name,
            "family": model.family,
            "dimension": model.dimension,
            "units": model.n_units,
            "coordinates": model.coordinate_names,
            "observation": _observation(model),
            "fingerprint": model.fingerprint,
            "source": study.source if study.source.startswith("example:") else Path(study.source).name,
            "origin": model.origin,
            "input": model.inputs.by_name if model.inputs else None,
        },
        "headline": headline(study),
        "summary": summary(study),
        "invertibility": vars(study.invertibility) if study.invertibility else None,
        "cycles": _cycles(study),
        "manifolds": _manifolds(study),
        "surfaces": _surfaces(study),
        "slices": slice_values(study),
        "connections": _connections(study),
        "attractors": attractor_values(study),
        "basins": _basins(study),
        "statistics": statistics_values(study),
        "orbits": [
            {"id": f"orbit:{i}", "start": o.start, "steps": len(o.points) - 1}
            for i, o in enumerate(study.orbits)
        ],
        "recordings": recording_values(study),
        "timings": study.timings,
        "notes": study.notes,
    }
    result: dict[str, Any] = _plain(document)
    return result


def _observation(model: PiecewiseLinearMap) -> dict[str, Any] | None:
    seen = model.observation
    return None if seen is None else {"B": seen.B, "b": seen.b, "names": seen.names, "units": seen.units}


def _cycles(study: Study) -> dict[str, Any] | None:
    found = study.cycles
    if found is None:
        return None
    kinds: tuple[Stability, ...] = ("sink", "saddle", "source", "neutral")
    counts = {
        period: {"total": len(found.of_period(period))} | {kind: found.count(kind, period) for kind in kinds}
        for period in sorted({*found.completeness, *(c.period for c in found.cycles)})
    }
    return {
        "counts": counts,
        "completeness": found.completeness,
        "box": None if found.box is None else {"low": found.box[0], "high": found.box[1]},
        "missing_estimate": found.missing,
        "hits": found.hits,
        "found_by": found.found_by,
        "singular_words": found.singular_words,
        "index_check": {
            n: {"index_sum": total, "winding_number": winding, "agrees": total == winding}
            for n, (total, winding) in found.index_check.items()
        },
        "topological_entropy": _entropy(found),
        "parameters": found.parameters,
        "note": found.note,
        "list": [_cycle(study, i, c) for i, c in enumerate(found.cycles)],
    }


def _entropy(found: CycleSet) -> dict[str, Any]:
    entropy = topological_entropy(found)
    return {
        "value": entropy.value,
        "error": entropy.error,
        "fixed_points_of_powers": entropy.counts,
        "all_cycles_known": entropy.from_all,
        "meaning": entropy.meaning,
    }


def _cycle(study: Study, index: int, cycle: Cycle) -> dict[str, Any]:
    return {
        "id": f"cycle:{index}",
        "name": cycle_name(study, cycle),
        "period": cycle.period,
        "stability": cycle.stability,
        "kind": cycle.kind,
        "points": cycle.points,
        "eigenvalues": [{"re": v.real, "im": v.imag} for v in cycle.eigenvalues.tolist()],
        "multipliers": cycle.multipliers,
        "border_distance": cycle.border_distance,
        "condition": cycle.condition,
        "flags": cycle.flags,
    }


def _manifolds(study: Study) -> list[dict[str, Any]] | None:
    if study.manifolds is None:
        return None
    index = _cycle_index(study)
    return [
        {
            "id": f"manifold:{i}",
            "name": object_name(study, f"manifold:{i}"),
            "which": m.which,
            "of": f"cycle:{index[m.cycle.key]}" if m.cycle.key in index else None,
            "multiplier": m.multiplier,
            "segments": len(m.segments),
            "arclength": m.arclength,
            "border_distance": m.border_distance,
            "angle": m.angle,
            "condition": m.condition,
            "residual": m.residual,
            "residual_by_steps": m.residual_by_steps,
            "stopped_by": m.stopped_by,
            "cuts": m.cuts,
            "parameters": m.parameters,
        }
        for i, m in enumerate(study.manifolds)
    ]


def _surfaces(study: Study) -> list[dict[str, Any]] | None:
    if study.surfaces is None:
        return None
    index = _cycle_index(study)
    return [
        {
            "id": f"surface:{i}",
            "name": object_name(study, f"surface:{i}"),
            "which": s.which,
            "of": f"cycle:{index[s.cycle.key]}" if s.cycle.key in index else None,
            "dimension": s.dimension,
            "cells": len(s),
            "generations": int(s.generation.max(initial=0)),
            "residual": s.residual,
            "residual_by_steps": s.residual_by_steps,
            "stopped_by": s.stopped_by,
            "border_distance": s.border_distance,
            "angle": s.angle,
            "condition": s.condition,
            "parameters": s.parameters,
        }
        for i, s in enumerate(study.surfaces)
    ]


def _connections(study: Study) -> list[dict[str, Any]] | None:
    if study.connections is None:
        return None
    return [
        {
            "id": f"connection:{i}",
            "kind": found.kind,
            "source": cycle_name(study, found.source),
            "target": cycle_name(study, found.target),
            "at_least": at_limit(found),
            "points": found.points,
            "angles": found.angles,
            "steps": found.steps,
            "border_distance": found.border_distance,
            "certified": found.certified,
            "certificates": [c and _certificate(c) for c in found.certificates],
            "parameters": found.parameters,
            "note": found.note,
        }
        for i, found in enumerate(study.connections)
    ]


def _certificate(proof: Certificate) -> dict[str, Any]:
    return {
        "certified": proof.certified,
        "proves_chaos": proof.proves_chaos,
        "reason": proof.reason,
        "bits": proof.bits,
        "point_low": proof.point_low,
        "point_high": proof.point_high,
        "angle_low": proof.angle_low,
        "angle_high": proof.angle_high,
        "smallest_preactivation": proof.border,
        "text": proof.text,
    }


def _basins(study: Study) -> dict[str, Any] | None:
    b = study.basins
    if b is None:
        return None
    names = [attractor_name(study, i) for i in range(len(b.attractors))]
    return {
        "window": {"x": b.x, "y": b.y, "origin": b.plane.origin, "basis": b.plane.basis},
        "fractions": [{"leads_to": name, "fraction": b.fractions[i]} for i, name in enumerate(names)],
        "undecided": b.fractions[UNDECIDED],
        "escapes": b.fractions[ESCAPED],
        "escape_proved": b.escape_proved,
        "certified": b.certified_share,
        "computed": b.computed_share,
        "method": b.method,
        **measure_values(b),
        "finished": b.block == 1,
        "parameters": b.parameters,
    }


def _plain(value: Any) -> Any:
    """Turn arrays, tuples and mappings into what strict JSON can hold."""
    if isinstance(value, np.ndarray | np.generic):
        return _plain(value.tolist())
    if isinstance(value, Mapping):
        return {str(k): _plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(v) for v in value]
    if isinstance(value, complex):
        return {"re": _plain(value.real), "im": _plain(value.imag)}
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value if value is None or isinstance(value, bool | int | float | str) else str(value)


def write_json(study: Study, path: str | Path) -> None:
    """Write `analysis` as JSON.

    Raises
    ------
    ExportError
        If the file cannot be written.
    """
    text = json.dumps(analysis(study), allow_nan=False, ensure_ascii=False, indent=1) + "\n"
    _write(Path(path), text.encode())


def write_npz(study: Study, path: str | Path) -> None:
    """Write `study_arrays` as a compressed NPZ.

    Raises
    ------
    ExportError
        If the file cannot be written.
    """
    _write(Path(path), study_arrays(study))


def _write(path: Path, content: bytes | dict[str, NDArray[Any]]) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with replace_file(path) as part, part.open("wb") as stream:
            if isinstance(content, bytes):
                stream.write(content)
            else:
                np.savez_compressed(stream, allow_pickle=False, **content)
    except OSError as error:
        raise ExportError(
            tr("The data could not be written to {path} ({reason}); choose another folder.").format(
                path=path, reason=reason(error)
            )
        ) from error

"""Slices of stable manifolds as sentences, table rows, arrays and JSON values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from plrnn_explorer.export.words import counted, number
from plrnn_explorer.study.names import names_of, object_name
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import numbered, tr

SLICE_COLUMNS = ("id", "name", "of", "segments", "length", "steps", "residual", "stopped_by")


def slice_sentences(study: Study) -> list[str]:
    """Say what the plane shows of stable manifolds of codimension one, and how exact basins were made."""
    sentences = []
    if study.slices:
        residual = max(piece.residual for piece in study.slices)
        segments = sum(len(piece.segments) for piece in study.slices)
        sentences.append(
            tr(
                "The plane cuts {manifolds} of codimension one in {segments} (largest relative residual "
                "{residual}; searched: there may be others)."
            ).format(
                manifolds=counted(
                    *numbered("{n} stable manifold", "{n} stable manifolds"), len(study.slices)
                ),
                segments=counted(*numbered("{n} exact segment", "{n} exact segments"), segments),
                residual=number(residual, 2),
            )
        )
    basins = study.basins
    if basins is not None and basins.method == "exact polygons":
        sentences.append(_how(basins.polygons is not None and len(basins.polygons) > 0, study))
    return sentences


def _how(by_polygons: bool, study: Study) -> str:
    basins = study.basins
    if by_polygons and basins is not None and basins.polygons is not None:
        n = counted(*numbered("{n} convex polygon", "{n} convex polygons"), len(basins.polygons))
        text = tr("The basins are exact to rounding: {n} of the window go to one attractor each, proved.")
        return text.format(n=n)
    followed = (
        "" if basins is None or basins.computed is None else f" ({number(100 * basins.computed_share, 2)} %)"
    )
    return tr(
        "All cells that were followed{share} agree with the filled ones around them; that no other border was"
        " missed is not proved."
    ).format(share=followed)


def slice_rows(study: Study) -> Iterator[list[Any]]:
    """One row for each slice."""
    yield list(SLICE_COLUMNS)
    names = names_of(study)
    for i, piece in enumerate(study.slices or ()):
        yield [
            f"slice:{i}", object_name(study, f"slice:{i}"), f"cycle:{names.index(piece.cycle)}",
            len(piece.segments), piece.arclength, int(piece.generation.max(initial=0)), piece.residual,
            " ".join(piece.stopped_by),
        ]  # fmt: skip


def slice_segment_rows(study: Study) -> Iterator[list[Any]]:
    """One row for each segment, in coordinates of the plane."""
    yield ["id", "x1", "y1", "x2", "y2", "steps"]
    for i, piece in enumerate(study.slices or ()):
        for ends, steps in zip(piece.segments.reshape(-1, 4).tolist(), piece.generation.tolist()):
            yield [f"slice:{i}", *ends, steps]


def slice_values(study: Study) -> list[dict[str, Any]] | None:
    """What the JSON document says of the slices."""
    if study.slices is None:
        return None
    names = names_of(study)
    return [
        {
            "id": f"slice:{i}",
            "name": object_name(study, f"slice:{i}"),
            "cycle": names.index(piece.cycle),
            "x": piece.x,
            "y": piece.y,
            "origin": piece.plane.origin,
            "basis": piece.plane.basis,
            "segments": len(piece.segments),
            "length": piece.arclength,
            "residual": piece.residual,
            "stopped_by": piece.stopped_by,
            "completeness": "search",
            "parameters": piece.parameters,
        }
        for i, piece in enumerate(study.slices)
    ]


def slice_arrays(study: Study) -> dict[str, Any]:
    """Arrays of the slices and of the polygons of exact basins."""
    arrays: dict[str, Any] = {}
    names = names_of(study)
    for i, piece in enumerate(study.slices or ()):
        arrays |= {
            f"slice_{i}_{name}": getattr(piece, name) for name in ("segments", "generation", "residual")
        }
        arrays |= {f"slice_{i}_origin": piece.plane.origin, f"slice_{i}_basis": piece.plane.basis}
        arrays[f"slice_{i}_cycle"] = names.index(piece.cycle)
    polygons = study.basins.polygons if study.basins else None
    if polygons is not None and len(polygons):
        plain = ("corners", "starts", "labels", "steps")
        arrays |= {f"basins_polygon_{name}": np.asarray(getattr(polygons, name)) for name in plain}
    return arrays

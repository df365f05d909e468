"""What a study file may contain: the types, their fields, and the shape of every array.

This registry is the only way from a name in a file to a class; nothing else is ever instantiated.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.attractor_search import AttractorSet
from plrnn_explorer.dynamics.basin_map import BasinMap
from plrnn_explorer.dynamics.basin_polygons import BasinPolygons
from plrnn_explorer.dynamics.bifurcations.diagram import BifurcationDiagram, Branch, Event, SampledOrbits
from plrnn_explorer.dynamics.certificate import Certificate
from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.cycle import Cycle, CycleSet
from plrnn_explorer.dynamics.frame3 import Frame3
from plrnn_explorer.dynamics.invertibility import Invertibility
from plrnn_explorer.dynamics.lyapunov import LyapunovSpectrum
from plrnn_explorer.dynamics.manifold import Manifold
from plrnn_explorer.dynamics.manifold_slice import ManifoldSlice
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.statistics import OrbitStatistics
from plrnn_explorer.dynamics.surface import Surface
from plrnn_explorer.dynamics.symbols import Symbols
from plrnn_explorer.dynamics.volumes import VolumeFractions
from plrnn_explorer.fit.judging import Judgement
from plrnn_explorer.models.inputs import ConstantInput
from plrnn_explorer.models.map import Observation, PiecewiseLinearMap
from plrnn_explorer.models.parameters import FollowedParameter, ParameterRef
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.study.history import Step
from plrnn_explorer.study.schema_kinds import PLAIN, TEXTS, Many, Maybe, Table
from plrnn_explorer.study.schema_measured import MEASURED
from plrnn_explorer.study.space_view import Camera, SpaceView
from plrnn_explorer.study.study import Appearance, Orbit, View, ViewResult

_RANGE = (float, float)

#: For each type, its fields and their kinds. A string is an array: its dtype kind, then its dimensions; a
#: letter is a length that must agree within the object (M and H with the model), "k*" likewise.
FIELDS: Mapping[type, Mapping[str, Any]] = {
    PiecewiseLinearMap: {
        "A": "f M M",
        "W1": "f M H",
        "W2": "f H M",
        "h1": "f M",
        "h2": "f H",
        "family": str,
        "name": str,
        "coordinates": TEXTS,
        "observation": Maybe(Observation),
        "origin": Table(str, PLAIN),
        "inputs": Maybe(ConstantInput),
    },
    ConstantInput: {
        "C1": "f M K",
        "C2": "f H K",
        "h1": "f M",
        "h2": "f H",
        "values": "f K",
        "names": TEXTS,
        "units": TEXTS,
        "low": "f K",
        "high": "f K",
    },
    ParameterRef: {"matrix": str, "index": Many(int)},
    FollowedParameter: {"ref": ParameterRef, "base": float, "low": float, "high": float},
    Observation: {"B": "f N M", "b": "f N", "names": TEXTS, "units": TEXTS, "encoder": Maybe("f N M")},
    Cycle: {
        "points": "f k M",
        "regions": "b k H",
        "monodromy": "f M M",
        "eigenvalues": "c M",
        "border_distance": float,
        "flags": TEXTS,
        "condition": float,
    },
    CycleSet: {
        "cycles": Many(Cycle),
        "completeness": Table(int, str),
        "hits": Table(int, Many(int)),
        "found_by": Table(int, Table(str, int)),
        "missing": Table(int, float),
        "index_check": Table(int, (int, int)),
        "singular_words": Table(int, int),
        "parameters": Table(str, PLAIN),
        "note": str,
        "box": Maybe(("f M", "f M")),
    },
    Manifold: {
        "cycle": Cycle,
        "which": str,
        "segments": "f n 2 M",
        "t": "f n 2",
        "generation": "i n",
        "branch": "i n",
        "directions": "f k M",
        "multiplier": float,
        "cuts": "f c M",
        "stopped_by": TEXTS,
        "residual": float,
        "residual_by_steps": "f s",
        "parameters": Table(str, PLAIN),
    },
    Surface: {
        "cycle": Cycle,
        "which": str,
        "origins": "f c M",
        "bases": "f c M d",
        "faces": "f r d",
        "limits": "f r",
        "starts": "i n",
        "generation": "i c",
        "origin": "i c",
        "local": "f c d",
        "to_local": "f c d d",
        "eigenspaces": "f k M d",
        "corners": "f v M",
        "corner_starts": "i n",
        "stopped_by": TEXTS,
        "residual": float,
        "residual_by_steps": "f s",
        "parameters": Table(str, PLAIN),
    },
    ManifoldSlice: {
        "cycle": Cycle,
        "which": str,
        "plane": Plane,
        "x": _RANGE,
        "y": _RANGE,
        "segments": "f n 2 2",
        "generation": "i n",
        "residual": float,
        "residual_by_steps": "f s",
        "stopped_by": TEXTS,
        "parameters": Table(str, PLAIN),
    },
    HomoclinicPoints: {
        "source": Cycle,
        "target": Cycle,
        "points": "f n M",
        "angles": "f n",
        "steps": "i n",
        "orbits": Many("f s M"),
        "itineraries": Many("b s H"),
        "border_distance": "f n",
        "certified": "b n",
        "parameters": Table(str, PLAIN),
        "note": str,
        "certificates": Many(Maybe(Certificate)),
    },
    Certificate: {
        "certified": bool,
        "kind": str,
        "reason": str,
        "bits": int,
        "steps": int,
        "point_low": "f m",
        "point_high": "f m",
        "angle_low": float,
        "angle_high": float,
        "border": float,
        "text": str,
        "parameters": Table(str, PLAIN),
    },
    Plane: {"origin": "f M", "basis": "f 2 M", "names": (str, str)},
    Attractor: {
        "cycle": Maybe(Cycle),
        "shapes": "f k M M",
        "radii": "f k",
        "kind": str,
        "points": "f n M",
        "spectrum": Maybe(LyapunovSpectrum),
        "spacing": float,
        "extent": float,
        "sample_dimension": float,
        "parameters": Table(str, PLAIN),
    },
    AttractorSet: {
        "attractors": Many(Attractor),
        "ended": Many(int),
        "escaped": int,
        "undecided": int,
        "low": "f M",
        "high": "f M",
        "parameters": Table(str, PLAIN),
        "note": str,
        "volumes": Maybe(VolumeFractions),
    },
    VolumeFractions: {
        "counts": Many(int),
        "proved": int,
        "low": "f M",
        "high": "f M",
        "parameters": Table(str, PLAIN),
    },
    BasinPolygons: {"corners": "f c 2", "starts": "i s", "labels": "i n", "steps": "i n"},
    BasinMap: {
        "plane": Plane,
        "x": (float, float, int),
        "y": (float, float, int),
        "labels": "i r q",
        "steps": "i r q",
        "certified": "b r q",
        "attractors": Many(Attractor),
        "block": int,
        "parameters": Table(str, PLAIN),
        "method": str,
        "computed": Maybe("b r q"),
        "polygons": Maybe(BasinPolygons),
    },
    Invertibility: {
        "verdict": str,
        "proof": str,
        "n_regions": int,
        "n_positive": int,
        "n_negative": int,
        "n_singular": int,
        "sentence": str,
        "parameters": Table(str, PLAIN),
    },
    LyapunovSpectrum: {
        "exponents": "f M",
        "standard_error": "f M",
        "kaplan_yorke": float,
        "steps": int,
        "escaped": bool,
        "kaplan_yorke_error": float,
        "orbits": int,
        "batches": int,
        "note": str,
        "parameters": Table(str, PLAIN),
    },
    Symbols: {
        "codes": "b R H",
        "counts": "i R",
        "sources": "i E",
        "targets": "i E",
        "transitions": "i E",
        "words": "i W n",
        "word_counts": "i W",
        "word_numbers": "i n",
        "block_entropies": "f n",
        "graph_entropies": "f n",
        "unseen_words": "f n",
        "entropy_rate": float,
        "entropy_rate_error": float,
        "entropy_length": int,
        "steps": int,
        "orbits": int,
        "escaped": bool,
        "note": str,
        "parameters": Table(str, PLAIN),
    },
    OrbitStatistics: {"starts": "f n M", "spectrum": LyapunovSpectrum, "symbols": Symbols},
    **MEASURED,
    Orbit: {"points": "f t M", "first": int},
    Branch: {
        "word": "b k H",
        "values": "f n",
        "points": "f n k M",
        "multipliers": "c n M",
        "n_unstable": int,
        "stability": str,
        "begins": int,
        "ends": int,
        "family": int,
    },
    Event: {
        "value": float,
        "low": float,
        "high": float,
        "certified": bool,
        "kind": str,
        "period": int,
        "point": int,
        "units": Many(int),
        "points": "f k M",
        "before": Many(int),
        "after": Many(int),
        "balanced": bool,
    },
    SampledOrbits: {"values": "f n", "states": "f n s M"},
    BifurcationDiagram: {
        "parameter": str,
        "low": float,
        "high": float,
        "branches": Many(Branch),
        "events": Many(Event),
        "completeness": Table(int, str),
        "searched": "f q",
        "proved": Table(int, Many(bool)),
        "samples": Maybe(SampledOrbits),
        "note": str,
        "parameters": Table(str, PLAIN),
        "left_out": int,
        "late": bool,
    },
    Step: {"text": str, "code": str, "kind": str},
    Appearance: {"name": str, "colour": str, "visible": bool},
    View: {"plane": Plane, "x": _RANGE, "y": _RANGE, "layers": Table(str, bool)},
    ViewResult: {"basins": Maybe(BasinMap), "slices": Maybe(Many(ManifoldSlice))},
    Frame3: {"origin": "f M", "basis": "f 3 M", "names": (str, str, str)},
    Camera: {
        "azimuth": float,
        "elevation": float,
        "zoom": float,
        "centre": (float, float, float),
        "perspective": bool,
    },
    SpaceView: {
        "frame": Frame3,
        "low": "f 3",
        "high": "f 3",
        "camera": Camera,
        "layers": Table(str, bool),
        "slice_axis": int,
        "slice_at": float,
        "opacity": float,
    },
}

#: The parts of a study, each kept on its own so that a damaged one does not take the others with it.
PARTS: Mapping[str, Any] = {
    "model": PiecewiseLinearMap,
    "invertibility": Maybe(Invertibility),
    "cycles": Maybe(CycleSet),
    "manifolds": Maybe(Many(Manifold)),
    "surfaces": Maybe(Many(Surface)),
    "slices": Maybe(Many(ManifoldSlice)),
    "connections": Maybe(Many(HomoclinicPoints)),
    "basins": Maybe(BasinMap),
    "attractors": Maybe(AttractorSet),
    "statistics": Maybe(Table(str, OrbitStatistics)),
    "judgement": Maybe(Judgement),
    "orbits": Many(Orbit),
    "recordings": Many(Recording),
    "appearance": Table(str, Appearance),
    "view": Maybe(View),
    "views": Many(View),
    "view_results": Many(ViewResult),
    "space": Maybe(SpaceView),
    "timings": Table(str, float),
    "notes": Table(str, str),
    "parameters": Many(FollowedParameter),
    "history": Many(Step),
    "bifurcations": Maybe(BifurcationDiagram),
}

#: Types by the name written in the file.
NAMED: Mapping[str, type] = {kind.__name__: kind for kind in FIELDS}

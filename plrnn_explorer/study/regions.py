"""Regions as objects that can be selected: their ids and names, and the networks of those visited."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.manifold import Manifold
from plrnn_explorer.dynamics.manifold_slice import ManifoldSlice
from plrnn_explorer.dynamics.region_network import (
    RegionNetwork,
    merged,
    network_of_codes,
    network_of_runs,
    network_of_symbols,
)
from plrnn_explorer.dynamics.surface import Surface
from plrnn_explorer.models.map import Bools, Floats
from plrnn_explorer.study.statistics import measured
from plrnn_explorer.study.study import Study

#: Preactivations computed to number the regions of drawn orbits: some milliseconds; of longer ones the end.
_MOST_NUMBERS = 1_500_000
#: Keys of the networks of several objects together.
ALL_ATTRACTORS, ALL_ORBITS = "attractors", "orbits"


def region_id(code: ArrayLike) -> str:
    """Id of the region with a code (H,): "region:" and the packed bits as hexadecimal digits."""
    return "region:" + np.packbits(np.asarray(code, dtype=np.bool_)).tobytes().hex()


def region_code(study: Study, object_id: str) -> Bools | None:
    """Code (H,) of a region by its id; None if the id names none of this model's."""
    kind, _, digits = object_id.partition(":")
    H = study.model.n_units
    if kind != "region" or len(digits) != 2 * -(-H // 8):
        return None
    try:
        packed = np.frombuffer(bytes.fromhex(digits), dtype=np.uint8)
    except ValueError:
        return None
    return np.asarray(np.unpackbits(packed)[:H], dtype=np.bool_)


@dataclass(frozen=True)
class NetworkSource:
    """Where a network of regions can come from.

    `key` is an object id, or one of the words for several objects; `how` says what it rests on: "measured"
    (long orbits), "drawn" (the orbits on view) or "exact" (a cycle, a homoclinic orbit).
    """

    key: str
    how: str


def sources_of(study: Study) -> list[NetworkSource]:
    """Everything in a study whose regions are known or quickly found, the measured ones first."""
    known = measured(study)
    found = [NetworkSource(key, "measured") for key, value in known.items() if value.symbols.n_regions]
    if sum(source.key.startswith("attractor:") for source in found) > 1:
        found.append(NetworkSource(ALL_ATTRACTORS, "measured"))
    keys = {source.key for source in found}
    drawn = [f"orbit:{i}" for i in range(len(study.orbits)) if f"orbit:{i}" not in keys]
    found += [NetworkSource(key, "drawn") for key in drawn]
    if len(study.orbits) > 1:
        found.append(NetworkSource(ALL_ORBITS, "drawn"))
    return found


def network_of(study: Study, source: NetworkSource) -> RegionNetwork:
    """The network of a source; without regions if there is nothing."""
    known = measured(study) if source.how == "measured" else {}
    if source.key in known:
        return network_of_symbols(known[source.key].symbols)
    if source.key == ALL_ATTRACTORS:
        return merged([network_of_symbols(v.symbols) for k, v in known.items() if k.startswith("attractor:")])
    if source.how == "exact":
        codes = itinerary(study, source.key)
        return network_of_codes([codes], study.model.n_units, closed=not source.key.startswith("connection:"))
    indices = [int(source.key[6:])] if source.key.startswith("orbit:") else range(len(study.orbits))
    return network_of_runs(study.model, _ends(study, [study.orbits[i].points for i in indices]))


def itinerary(study: Study, object_id: str) -> Bools:
    """Region codes (n, H) a cycle or a homoclinic orbit goes through, a cycle's once; (0, H) for others.

    A manifold stands for its cycle, a set of homoclinic points for the first of them.
    """
    found, point = study.find(object_id), object_id.partition("/")[2] or "0"
    if isinstance(found, Manifold | Surface | ManifoldSlice | Attractor):
        found = found.cycle
    if isinstance(found, Cycle):
        return np.asarray(found.regions)
    if isinstance(found, HomoclinicPoints) and int(point) < len(found):
        return np.asarray(found.itineraries[int(point)])
    return np.zeros((0, study.model.n_units), dtype=np.bool_)


def drawn_points(study: Study, source: NetworkSource) -> int:
    """Points of drawn orbits that the network of a source is made from."""
    indices = [int(source.key[6:])] if source.key.startswith("orbit:") else range(len(study.orbits))
    return sum(map(len, _ends(study, [study.orbits[i].points for i in indices])))


def _ends(study: Study, runs: Sequence[Floats]) -> list[Floats]:
    """The last points of orbits, so many that they are quickly looked at."""
    most = max(2, _MOST_NUMBERS // (max(1, study.model.n_units) * max(1, len(runs))))
    return [run[-most:] for run in runs]

"""The judgement of a fitted network: what it does on data the fit has not seen, and where it invents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.attractor_search import attractor_steps
from plrnn_explorer.dynamics.cycles import cycle_steps
from plrnn_explorer.dynamics.progress import Progress, finish
from plrnn_explorer.dynamics.provenance import provenance
from plrnn_explorer.fit.beside import Beside, Measured, beside_data
from plrnn_explorer.fit.dataset import Dataset, Stretch
from plrnn_explorer.fit.exponents import Exponents, exponents
from plrnn_explorer.fit.free_run import Statistics, forecasts, spectral_distance, statistics
from plrnn_explorer.fit.known_model import KnownModel
from plrnn_explorer.fit.measures import state_space_divergence
from plrnn_explorer.fit.network import Network
from plrnn_explorer.fit.seen import SeenStates, seen_states
from plrnn_explorer.models.map import Bools, Floats
from plrnn_explorer.recordings.deviation import divisor
from plrnn_explorer.recordings.forecast import VALID
from plrnn_explorer.translation import mark, tr

#: Starts of the forecasts, and their longest.
_STARTS, _HORIZON = 100, 1000
#: An attractor is the data's where at least this share of it lies near them.
_NEAR = 0.5
#: Longest period of the cycles that seed the search for attractors: longer stable ones it meets by itself.
_PERIOD = 1
_SEARCHING = "searching for attractors the data do not show"
_JUDGED = "judged"


@dataclass(frozen=True, eq=False)
class FoundAttractor:
    """An attractor of the model, at input zero, beside the data.

    Attributes
    ----------
    attractor : Attractor
    centre : (N,) array
        Mean of its points, as normalised data.
    distance : float
        Median distance of its points to the nearest sample, in standard deviations.
    near : float
        Share of its points that the data came near.
    """

    attractor: Attractor
    centre: Floats
    distance: float
    near: float

    @property
    def invented(self) -> bool:
        """Whether the data do not show it."""
        return self.near < _NEAR


@dataclass(frozen=True, eq=False)
class Judgement:
    """What a network does on data it has not seen.

    Attributes
    ----------
    statistics : Statistics
        D_stsp and D_H of free-running orbits.
    own_divergence, own_spectrum : float
        The same measures of one part of the data against another: what a perfect model could reach. NaN
        where there are not data enough.
    errors : (n,) array
        Root mean square error after 1, 2, … steps, in standard deviations.
    followed : (S,) array
        Steps for which each forecast follows the signal: until its error first exceeds `VALID`.
    whole : (S,) bool array
        The data, or the longest forecast, ended before.
    exponents : Exponents
    attractors : tuple of FoundAttractor or None
        None if they were not searched for.
    seen : SeenStates
        Where the data went.
    unseen_data : bool or None
        Whether the data judged on were held back from the fit; None where that is not known.
    notes : tuple of str
        What could not be measured, and why: English, to be translated where it is shown.
    beside : Beside or None
        A free run next to the data, and their spectra.
    measured : Measured or None
        Names and units of the coordinates; None for data that are normalised.
    parameters : read-only mapping
        The arguments it was made with, the fingerprint of the network's map and the program's version.
    """

    statistics: Statistics
    own_divergence: float
    own_spectrum: float
    errors: Floats
    followed: NDArray[np.int64]
    whole: Bools
    exponents: Exponents
    attractors: tuple[FoundAttractor, ...] | None
    seen: SeenStates
    unseen_data: bool | None
    notes: tuple[str, ...] = ()
    beside: Beside | None = None
    measured: Measured | None = None
    parameters: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))

    def __post_init__(self) -> None:
        for values in (self.errors, self.followed, self.whole):
            values.setflags(write=False)

    @property
    def steps(self) -> int:
        """Steps for which it follows the signal, median over the starts; at least so many where `whole`."""
        return int(np.median(self.followed))

    @property
    def invented(self) -> tuple[FoundAttractor, ...]:
        """Attractors the data do not show."""
        return tuple(a for a in self.attractors or () if a.invented)

    @property
    def verdict(self) -> str:
        """The judgement in plain words."""
        from plrnn_explorer.fit.verdict import verdict

        return verdict(self)


def judge(
    network: Network | KnownModel,
    data: Dataset,
    *,
    attractors: bool = True,
    seed: int = 0,
    measured: Measured | None = None,
    unseen: bool | None = True,
) -> Judgement:
    """Judge a network on the part of the data that was held back.

    Where nothing was held back it is judged on what it was fitted to, and says so.

    Parameters
    ----------
    network : Network or KnownModel
        Of a fit, such as `FittedModel.network`: in normalised coordinates.
    data : Dataset
        Normalised as what it was fitted to, such as `prepare(…).dataset`.
    attractors : bool, optional
        Search for attractors that the data do not show.
    seed : int, optional
        Of everything random.
    measured : Measured, optional
        What the data's coordinates are called, and their units.
    unseen : bool or None, optional
        None where it is not known what the network was fitted to.

    Returns
    -------
    Judgement
        Its `verdict` is the judgement in plain words.

    Raises
    ------
    ValueError
        If the data judged on have no two samples in a row.
    """
    found = finish(
        judging_steps(network, data, attractors=attractors, seed=seed, measured=measured, unseen=unseen)
    )
    known = provenance(
        network.as_map(), network=network, data=data, attractors=attractors, seed=seed, measured=measured,
        unseen=unseen,
    )  # fmt: skip
    return replace(found, parameters=known)


def judging_steps(
    network: Network | KnownModel,
    data: Dataset,
    *,
    attractors: bool = True,
    seed: int = 0,
    measured: Measured | None = None,
    unseen: bool | None = True,
) -> Iterator[Progress[Judgement]]:
    """Judge as a long computation: a first judgement without attractors, then the whole one."""
    held = data.held_back or data.training
    if max(map(len, held)) < 2:
        raise ValueError(tr("A single sample cannot judge a model; hold back two in a row at least."))
    # What can be reached is told by data of the same size: two halves of one stretch are not.
    own = _own_measures(data)
    spread = divisor(np.concatenate([s.data for s in data.training]))
    ahead = forecasts(network, held, spread, _HORIZON, _STARTS)
    steps, whole = ahead.followed(VALID)
    beside, exponent = beside_data(network, held), exponents(network, data, seed)
    seen = seen_states(data.training, data.held_back)
    if isinstance(network, KnownModel):
        seen = replace(seen, weights=network.weights, offset=network.offset)
    found = Judgement(
        statistics(network, held), *own, ahead.by_step(), steps, whole, exponent, None, seen,
        unseen and bool(data.held_back), (), beside, measured,
    )  # fmt: skip
    found = replace(found, notes=tuple(_notes(found, data)))
    yield Progress(found, 0.5 if attractors else 1.0, _SEARCHING if attractors else _JUDGED)
    if attractors:
        model = network.as_map()
        for cycles in cycle_steps(model, _PERIOD, seed=seed):
            yield Progress(found, 0.5 + 0.2 * cycles.fraction, _SEARCHING)
        for searched in attractor_steps(model, cycles.result.cycles, seed):
            yield Progress(found, 0.7 + 0.3 * searched.fraction, _SEARCHING)
        attractors_found = tuple(_found(a, found.seen) for a in searched.result.attractors)
        found = replace(found, attractors=attractors_found)
        yield Progress(found, 1.0, _JUDGED)


def _own_measures(data: Dataset) -> tuple[float, float]:
    """Measures of as many of the fitted data against the judged data."""
    if not data.held_back or data.n_inputs:
        return np.nan, np.nan
    held, known = (np.concatenate([s.data for s in part]) for part in (data.held_back, data.training))
    if len(known) < len(held):
        return np.nan, np.nan
    divergence = state_space_divergence(held, known[: len(held)])
    first, other = data.held_back[0].data, max(data.training, key=len).data
    enough = len(data.held_back) == 1 and len(other) >= len(first)
    return divergence, spectral_distance(first, other[: len(first)]) if enough else np.nan


def _notes(found: Judgement, data: Dataset) -> list[str]:
    notes = list[str]()
    if np.isnan(found.statistics.spectrum).any():
        notes.append(mark("the spectra were not compared: the data are too short for it"))
    if found.exponents.note:
        notes.append(found.exponents.note)
    if data.n_inputs:
        notes.append(mark("attractors were searched for without input only"))
    return notes


def _found(attractor: Attractor, seen: SeenStates) -> FoundAttractor:
    shown, distance = seen.data(attractor.points), seen.distance(attractor.points)
    near = float((distance <= seen.reach).mean())
    return FoundAttractor(attractor, shown.mean(axis=0), float(np.median(distance)), near)


def split_held_back(data: Dataset) -> tuple[tuple[Stretch, ...], Dataset]:
    """What models are chosen on, and data to judge the chosen one on that did not choose it.

    Of several stretches every other one chooses; a single one is cut in half where its halves keep a
    hundred samples. A shorter one does both. Without any, the fitted data choose and nothing is held back.
    """
    held = data.held_back
    if not held:
        return data.training, data
    if len(held) > 1:
        return held[::2], replace(data, held_back=held[1::2])
    half = len(held[0]) // 2
    if half < 100:
        return held, data
    first, second = (
        Stretch(held[0].data[rows], held[0].inputs[rows]) for rows in (slice(0, half), slice(half, None))
    )
    return (first,), replace(data, held_back=(second,))

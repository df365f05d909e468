"""The judgement of a fitted network: what it does on data the fit has not seen, and where it invents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
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
from plrnn_explorer.fit.measures import samples_in_a_box, state_space_divergence
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
#: Errors are smaller if their mean square is by this share.
_BETTER = 1e-6
#: Samples in a box of those the data came to, below which D_stsp counts what chance left empty: of a box with
#: k samples expected, the share e^-k is empty, and each counts by some 12.
_IN_A_BOX = 4.0
#: D_stsp of two parts of the data from which on it tells little.
_ROUGH = 0.5
#: Samples a network should be chosen on, at least.
_CHOSEN_ON = 500
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
    still_errors : (n,) array
        As `errors`, of repeating the last value, which a model should do better than; empty where not
        measured.
    still_followed : (S,) array
        As `followed`, of repeating the last value.
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
    still_errors: Floats = field(default_factory=lambda: np.empty(0))
    still_followed: NDArray[np.int64] = field(default_factory=lambda: np.empty(0, dtype=np.int64))
    parameters: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))

    def __post_init__(self) -> None:
        for values in (self.errors, self.followed, self.whole, self.still_errors, self.still_followed):
            values.setflags(write=False)

    @property
    def steps(self) -> int:
        """Steps for which it follows the signal, median over the starts; at least so many where `whole`."""
        return int(np.median(self.followed))

    @property
    def still_steps(self) -> int | None:
        """Steps for which repeating the last value follows the signal, median; None where not measured."""
        return int(np.median(self.still_followed)) if len(self.still_followed) else None

    @property
    def beats_stillness(self) -> bool | None:
        """Whether it forecasts better than repeating the last value does; None where that is not known.

        For more steps, or for as many with smaller errors over all steps that were compared.
        """
        still = self.still_steps
        if still is None:
            return None
        if self.steps != still:
            return self.steps > still
        with np.errstate(over="ignore"):
            ours, theirs = (float((errors**2).mean()) for errors in (self.errors, self.still_errors))
        return ours < (1.0 - _BETTER) * theirs

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
    chosen_on: Sequence[Stretch] = (),
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
    chosen_on : sequence of Stretch, optional
        What it was chosen on among others, see `split_held_back`: notes say where that is little, or also
        what judges it.

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
        judging_steps(
            network,
            data,
            attractors=attractors,
            seed=seed,
            measured=measured,
            unseen=unseen,
            chosen_on=chosen_on,
        )
    )
    known = provenance(
        network.as_map(), network=network, data=data, attractors=attractors, seed=seed, measured=measured,
        unseen=unseen, chosen_on=chosen_on,
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
    chosen_on: Sequence[Stretch] = (),
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
    still = forecasts(None, held, spread, _HORIZON, _STARTS)
    beside, exponent = beside_data(network, held), exponents(network, data, seed)
    seen = seen_states(data.training, data.held_back)
    if isinstance(network, KnownModel):
        seen = replace(seen, weights=network.weights, offset=network.offset)
    found = Judgement(
        statistics(network, held), *own, ahead.by_step(), steps, whole, exponent, None, seen,
        unseen and bool(data.held_back), (), beside, measured, still.by_step(), still.followed(VALID)[0],
    )  # fmt: skip
    found = replace(found, notes=tuple(_notes(found, data, chosen_on)))
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


def _notes(found: Judgement, data: Dataset, chosen_on: Sequence[Stretch]) -> Iterator[str]:
    """What is to be known of the measures before they are believed."""
    if chosen_on and data.held_back:
        ours = {id(stretch) for stretch in data.held_back}
        if any(id(stretch) in ours for stretch in chosen_on):
            yield mark("the data it is judged on also chose it among others: on new data it may do worse")
        elif sum(map(len, chosen_on)) < _CHOSEN_ON:
            yield mark(
                "it was chosen among others on few samples: on others another network might have been best"
            )
    held = np.concatenate([s.data for s in data.held_back or data.training])
    crowded = samples_in_a_box(held)
    rough = found.own_divergence > _ROUGH if np.isfinite(found.own_divergence) else crowded < _IN_A_BOX
    if rough and crowded < _IN_A_BOX:
        yield mark("D_stsp is rough: there are few samples for the boxes in which it counts them")
    if np.isnan(found.statistics.spectrum).any():
        yield mark("the spectra were not compared: the data are too short for it")
    if found.exponents.note:
        yield found.exponents.note
    if data.n_inputs:
        yield mark("attractors were searched for without input only")


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

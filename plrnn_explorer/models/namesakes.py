"""Models that differ in the names of their coordinates only: what was found about one holds for the other."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from plrnn_explorer.models.map import Observation, PiecewiseLinearMap

#: The model another one was first, by the model it is now.
_first: WeakKeyDictionary[PiecewiseLinearMap, PiecewiseLinearMap] = WeakKeyDictionary()


def with_names(
    model: PiecewiseLinearMap, coordinates: tuple[str, ...], observation: Observation | None
) -> PiecewiseLinearMap:
    """Return the same model with other names for its coordinates; `is_namesake` knows that it is the same."""
    new = model.with_changes(coordinates=coordinates, observation=observation)
    _first[new] = _first.get(model, model)
    return new


def as_namesake(new: PiecewiseLinearMap, model: PiecewiseLinearMap) -> PiecewiseLinearMap:
    """Return `new`, a map with the parameters of `model`, as one that `is_namesake` takes for the same."""
    if new.fingerprint != model.fingerprint:
        raise ValueError("a namesake has the same parameters")
    _first[new] = _first.get(model, model)
    return new


def is_namesake(one: PiecewiseLinearMap, other: PiecewiseLinearMap) -> bool:
    """Whether two models are one, perhaps renamed; a model opened a second time is another."""
    return _first.get(one, one) is _first.get(other, other)

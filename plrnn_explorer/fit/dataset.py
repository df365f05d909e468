"""Data made ready for a fit: stretches of equally spaced samples, some of them held back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from plrnn_explorer.fit.gradients import Batch
from plrnn_explorer.models.map import Floats, frozen_array
from plrnn_explorer.translation import tr


@dataclass(frozen=True, eq=False)
class Stretch:
    """Samples without a gap between them.

    Attributes
    ----------
    data : (T, N) array
    inputs : (T, K) array
        Row t is at work while the step from sample t to t + 1 is made.
    """

    data: Floats
    inputs: Floats

    def __post_init__(self) -> None:
        object.__setattr__(self, "data", frozen_array(self.data, "data", (None, None)))
        object.__setattr__(self, "inputs", frozen_array(self.inputs, "inputs", (len(self.data), None)))

    def __len__(self) -> int:
        return len(self.data)


@dataclass(frozen=True, eq=False)
class Dataset:
    """What a network is fitted to, and what it is judged on.

    Attributes
    ----------
    training, held_back : tuple of Stretch
        All with the same N data coordinates and K inputs.

    Raises
    ------
    ValueError
        If there is nothing to fit, or the stretches differ in their columns.
    """

    training: tuple[Stretch, ...]
    held_back: tuple[Stretch, ...] = ()

    def __post_init__(self) -> None:
        if not self.training:
            raise ValueError(tr("there are no data to fit"))
        shapes = {(s.data.shape[1], s.inputs.shape[1]) for s in (*self.training, *self.held_back)}
        if len(shapes) > 1:
            raise ValueError(tr("the stretches have different numbers of columns"))

    @property
    def n_data(self) -> int:
        """Data coordinates N."""
        return int(self.training[0].data.shape[1])

    @property
    def n_inputs(self) -> int:
        """Inputs K."""
        return int(self.training[0].inputs.shape[1])


class Sampler:
    """Draws batches: every start that leaves room for a whole sequence is as likely as any other.

    What is drawn for an update depends on the seed and the update's number alone, not on what was drawn
    before: a fit that is gone on with draws as one that was never stopped.
    """

    def __init__(self, stretches: tuple[Stretch, ...], length: int, batch: int, seed: int) -> None:
        self._data = np.concatenate([s.data for s in stretches])
        self._inputs = np.concatenate([s.inputs for s in stretches])
        ends = np.cumsum([len(s) for s in stretches])
        starts = [np.arange(end - len(s), end - length) for s, end in zip(stretches, ends)]
        self._starts = np.concatenate(starts)
        if not len(self._starts):
            longest = max(map(len, stretches))
            raise ValueError(
                tr(
                    "a training sequence of {length} steps needs more than the {longest} samples in a row"
                ).format(length=length, longest=longest)
            )
        self._steps, self._batch = np.arange(length)[:, None], batch
        self._seed = seed

    def draw(self, update: int, noise: float = 0.0) -> Batch:
        """The batch of an update; `noise` is added to the data."""
        rng = np.random.default_rng((self._seed, update))
        first = rng.choice(self._starts, self._batch)
        rows = first + self._steps
        data, begin = self._data[rows + 1], self._data[first]
        if noise > 0.0:
            data = data + rng.normal(0.0, noise, data.shape)
            begin = begin + rng.normal(0.0, noise, begin.shape)
        return Batch(begin, data, self._inputs[rows])

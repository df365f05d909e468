"""The optimiser: Adam with bounded gradients and a falling learning rate."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from plrnn_explorer.models.map import Floats

_BETA1, _BETA2, _TINY = 0.9, 0.999, 1e-8


@dataclass(frozen=True, eq=False)
class Adam:
    """State of Adam (Kingma & Ba 2015, algorithm 1).

    Attributes
    ----------
    count : int
        Updates made.
    mean, square : dict
        Running means of the gradient and of its square, by array.
    """

    count: int
    mean: Mapping[str, Floats]
    square: Mapping[str, Floats]

    @classmethod
    def new(cls, arrays: Mapping[str, Floats]) -> Adam:
        """No update made yet."""
        zeros = {name: np.zeros_like(array) for name, array in arrays.items()}
        return cls(0, zeros, dict(zeros))

    def step(
        self, arrays: Mapping[str, Floats], gradient: Mapping[str, Floats], rate: float
    ) -> tuple[dict[str, Floats], Adam]:
        """Return the arrays after one update, and the state after it."""
        count = self.count + 1
        mean = {k: _BETA1 * self.mean[k] + (1.0 - _BETA1) * g for k, g in gradient.items()}
        square = {k: _BETA2 * self.square[k] + (1.0 - _BETA2) * g**2 for k, g in gradient.items()}
        size = rate * np.sqrt(1.0 - _BETA2**count) / (1.0 - _BETA1**count)
        new = {k: a - size * mean[k] / (np.sqrt(square[k]) + _TINY) for k, a in arrays.items()}
        return new, Adam(count, mean, square)


def bounded(gradient: Mapping[str, Floats], most: float) -> dict[str, Floats]:
    """The gradient, shortened to a norm of `most` where it is longer."""
    norm = float(np.sqrt(sum((g**2).sum() for g in gradient.values())))
    share = min(1.0, most / norm) if norm > 0.0 else 1.0
    return {name: share * g for name, g in gradient.items()}

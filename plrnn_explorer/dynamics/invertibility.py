"""Whether the map is invertible, and what of that is proved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal


@dataclass(frozen=True)
class Invertibility:
    """Signs of the Jacobian determinants over regions.

    Attributes
    ----------
    verdict : {"homeomorphism", "not invertible", "locally invertible", "unknown"}
    proof : {"complete", "searched"}
        ``"complete"``: every realised region was tested; ``"searched"``: only those that were visited.
    n_regions : int
        Regions tested.
    n_positive, n_negative, n_singular : int
        Of these, with determinant > 0, < 0 and 0 (to rounding).
    sentence : str
        The finding for people.
    parameters : mapping
        The arguments, the program's version and the fingerprint of the model.
    """

    verdict: Literal["homeomorphism", "not invertible", "locally invertible", "unknown"]
    proof: Literal["complete", "searched"]
    n_regions: int
    n_positive: int
    n_negative: int
    n_singular: int
    sentence: str
    parameters: Mapping[str, Any] = field(default_factory=dict)
